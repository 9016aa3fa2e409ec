"""The control page of a run: where it is served, and to whom."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from overlay.app.logbook.logs import logger_for
from overlay.desktop.language import spoken, told
from overlay.network.control.board import Board
from overlay.network.control.gate import Gate
from overlay.network.control.page import page_in
from overlay.network.control.server import EVERYWHERE, LOOPBACK, ControlServer, lan_address, lan_names
from overlay.network.control.verbs import Verbs
from overlay.phrase import phrase
from overlay.resources import resource_root
from overlay.settings import Settings

if TYPE_CHECKING:
    from overlay.network.control.site import Site

log = logger_for(__name__)


class Control:
    """The control page of one run.

    Attributes:
        links: Where the page is, with the key; for the streamer's eyes. Empty until it is there.
    """

    def __init__(
        self,
        settings: Settings,
        key: str,
        board: Board,
        verbs: Verbs,
        on_links: Callable[[tuple[str, ...]], None] = lambda _links: None,
        on_trouble: Callable[[str], None] = lambda _words: None,
    ) -> None:
        """Begin to serve.

        Args:
            settings: Where, and for whom.
            key: The secret that opens the page.
            board: What the page shows.
            verbs: What can be pressed.
            on_links: Is told where the page is, on another thread.
            on_trouble: Is told in a sentence why it is not there, on another thread.
        """
        self.links: tuple[str, ...] = ()
        self._lan = settings.control_lan
        self._key = key
        self._board, self._verbs = board, verbs
        self._on_links = on_links
        self._on_trouble = on_trouble
        self._server = ControlServer(self._make_site, board, self._started, self._failed)
        self._asked_port = settings.control_port
        self._server.start(EVERYWHERE if self._lan else LOOPBACK, settings.control_port)

    def close(self) -> None:
        """Serve no more."""
        self._server.stop()

    # --- on the server's thread ----------------------------------------------------------------------

    def _make_site(self) -> "Site":
        from overlay.network.control.site import Site  # noqa: PLC0415 - half a second, and most streams need none

        page, language = (resource_root() / "assets" / "control" / "page.html").read_text(encoding="utf-8"), spoken()
        page = page_in(page, told, language.locale.name().replace("_", "-"), is_right_to_left=language.is_right_to_left)
        gate = Gate(self._key, lan=self._lan, names=lan_names() if self._lan else frozenset())
        return Site(page, gate, self._board, self._verbs)

    def _started(self, port: int) -> None:
        log.info("the control page is open", port=port, lan=self._lan)
        hosts = [LOOPBACK, *([address] if self._lan and (address := lan_address()) is not None else [])]
        self.links = tuple(f"http://{host}:{port}/#{self._key}" for host in hosts)
        self._on_links(self.links)

    def _failed(self, words: str) -> None:
        sentence = phrase(
            "The control page cannot be opened on port {port}: {reason}.", port=str(self._asked_port), reason=words
        )
        self._on_trouble(sentence)
