"""Which engine and which stream, chosen in the desk while gifts play: tried first, then kept, then obeyed at once."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from overlay.app.backstage import Backstage
from overlay.app.conversations import Conversations
from overlay.app.logbook.logs import logger_for
from overlay.app.logbook.redaction import Redactor, secrets_in_url
from overlay.app.machine.keys import address_for, keep_token, token_for
from overlay.app.preferences import Preferences
from overlay.desktop.desk.cards.engine_form import EngineWish
from overlay.desktop.desk.panel import Panel
from overlay.desktop.mailbox import Mailbox
from overlay.errors import ConfigurationError
from overlay.network.address import Address
from overlay.phrase import phrase
from overlay.settings import Settings

OBEYED: Final = ("url", "stream_id", "token_place", "allow_plain_token")
UNUSABLE: Final = phrase("The address or the stream is too long, or holds what cannot be sent.")
NOT_KEPT: Final = phrase("This computer has no keyring for the token, so it is known until the program ends.")

log = logger_for(__name__)


@dataclass(frozen=True, slots=True)
class _Found:
    """What came of looking for a token, which may take its time."""

    settings: Settings
    address: Address | None
    words: str
    wish: EngineWish | None


class EngineChoice(QObject):
    """Joins the desk to the backstage, on Qt's thread; keyrings are asked on threads of their own."""

    def __init__(
        self,
        preferences: Preferences,
        address: Address,
        backstage: Backstage,
        conversations: Conversations,
        redactor: Redactor,
        panel: Panel | None,
        on_moved: Callable[[Address], None] = lambda _address: None,
    ) -> None:
        """Wait for the streamer.

        Args:
            preferences: Have the settings, and say which one changed.
            address: Where the engine of this run is.
            backstage: Talks with it.
            conversations: Make another one.
            redactor: Learns other secrets.
            panel: The desk, if there is one.
            on_moved: Is told where the engine is from now on.
        """
        super().__init__()
        self._preferences, self._backstage, self._conversations = preferences, backstage, conversations
        self._redactor, self._panel, self._on_moved = redactor, panel, on_moved
        self._known = {address.url: address.token}  # for keyrings that keep nothing
        self._now = address, preferences.settings.stream_id
        self._mailbox: Mailbox[_Found] = Mailbox(self._found)
        self._soon = QTimer(self)  # an address and a stream that are changed together are one change
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(lambda: self._look(self._preferences.settings))
        preferences.changed.connect(self._changed)
        if panel is not None:
            panel.engine_requested.connect(self._want)

    def _want(self, wish: EngineWish) -> None:
        """Whether it can be used is known before anything is changed: a mistake must not be kept for the next start."""
        try:
            settings = self._preferences.tried({"url": wish.url, "stream_id": wish.stream_id})
        except ConfigurationError:
            self._say(UNUSABLE)
        else:
            self._look(settings, wish)

    def _changed(self, name: str) -> None:
        if name in OBEYED:
            self._soon.start(0)

    def _look(self, settings: Settings, wish: EngineWish | None = None) -> None:
        threading.Thread(target=self._find, args=(settings, wish), name="token", daemon=True).start()

    def _find(self, settings: Settings, wish: EngineWish | None) -> None:
        """On a thread of its own."""
        words, token = "", self._known.get(settings.url)
        if wish is not None and wish.token is not None:
            token = wish.token or None
        elif token is None:
            token = token_for(settings)
        try:
            address: Address | None = address_for(settings, token)
        except ConfigurationError as error:
            address, words = None, error.words
        else:
            if wish is not None and wish.token is not None and not keep_token(settings, wish.token):
                words = NOT_KEPT
        self._mailbox.post([_Found(settings, address, words, wish)])

    def _found(self, found: list[_Found]) -> None:
        for one in found:
            self._say(one.words)
            if one.address is None:
                continue
            self._known[one.settings.url] = one.address.token
            self._redactor.learn(*filter(None, [one.address.token]), *secrets_in_url(one.settings.url))
            if one.wish is not None:
                self._preferences.change("url", one.wish.url)
                self._preferences.change("stream_id", one.wish.stream_id)
                self._soon.stop()
            self._move(one.address)

    def _move(self, address: Address) -> None:
        settings = self._preferences.settings
        if (address, settings.stream_id) == self._now:
            return
        self._now = address, settings.stream_id
        log.info("another engine or stream", url=address.shown)
        self._on_moved(address)
        if self._panel is not None:
            self._panel.show_address(address.shown)
        self._backstage.move(partial(self._conversations.other, settings, address))

    def _say(self, words: str) -> None:
        if self._panel is not None:
            self._panel.show_engine_trouble(words)
