"""Joins the control page to the program: what it shows comes from the commands, what is pressed becomes an event."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from overlay import events
from overlay.app.logbook.logs import logger_for
from overlay.app.trial_gifts import TEST_GIFTS, make_test_gift
from overlay.desktop.language import spoken, told
from overlay.events import Event
from overlay.network.control.board import Board
from overlay.network.control.gate import Gate
from overlay.network.control.page import page_in
from overlay.network.control.server import EVERYWHERE, LOOPBACK, ControlServer, lan_address, lan_names
from overlay.phrase import phrase
from overlay.resources import resource_root
from overlay.settings import Settings

if TYPE_CHECKING:
    from overlay.network.control.site import Site, Verbs

log = logger_for(__name__)


class Control:
    """The control page of one run. `board.hear` is told what the stage is told.

    Attributes:
        board: What the page shows.
        links: Where the page is, with the key; for the streamer's eyes. Empty until it is there.
    """

    def __init__(
        self,
        settings: Settings,
        key: str,
        post: Callable[[Event], None],
        set_muted: Callable[[bool], None] = lambda _is_muted: None,
        on_links: Callable[[tuple[str, ...]], None] = lambda _links: None,
        on_trouble: Callable[[str], None] = lambda _words: None,
    ) -> None:
        """Begin to serve.

        Args:
            settings: Where, and for whom.
            key: The secret that opens the page.
            post: Takes what was pressed.
            set_muted: Switches the sound off or on; it may be called on another thread.
            on_links: Is told where the page is, on another thread.
            on_trouble: Is told in a sentence why it is not there, on another thread.
        """
        self.board = Board(tell=told)
        self.links: tuple[str, ...] = ()
        self._lan = settings.control_lan
        self._key = key
        self._post = post
        self._set_muted = set_muted
        self._on_links = on_links
        self._on_trouble = on_trouble
        self._server = ControlServer(self._make_site, self.board, self._started, self._failed)
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
        return Site(page, gate, self.board, self._verbs())

    def _verbs(self) -> "Verbs":
        from overlay.network.control.site import Verbs  # noqa: PLC0415

        gifts = {gift.gift_type: gift for gift in TEST_GIFTS}
        return Verbs(
            plain={
                "pause": lambda: self._post(events.PauseRequested(is_paused=True)),
                "resume": lambda: self._post(events.PauseRequested(is_paused=False)),
                "toggle": lambda: self._post(events.PauseRequested(is_paused=not self.board.view().is_paused)),
                "skip": lambda: self._post(events.SkipRequested()),
                "clear": lambda: self._post(events.ClearRequested()),
                "reconnect": lambda: self._post(events.ReconnectRequested()),
                "panic": lambda: self._post(events.HoldRequested()),
                "return": lambda: self._post(events.ReleaseRequested()),
                "mute": lambda: self._mute(is_muted=True),
                "unmute": lambda: self._mute(is_muted=False),
                "toggle-mute": lambda: self._mute(is_muted=not self.board.view().is_muted),
            },
            tests={name: told(gift.title) for name, gift in gifts.items()},
            test=lambda name: self._post(events.TestGiftRequested(make_test_gift(name, gifts[name].value))),
        )

    def _mute(self, *, is_muted: bool) -> None:
        self._set_muted(is_muted)
        self.board.put_muted(is_muted)

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
