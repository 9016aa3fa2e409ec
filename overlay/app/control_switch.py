"""The control page while the program runs: opened, closed and opened elsewhere as the streamer changes its settings."""

import threading
from collections.abc import Callable
from typing import Final, Protocol

from overlay.settings import Settings

OBEYED: Final = ("control_page", "control_port", "control_lan")


class Serves(Protocol):
    """A page that is served: `overlay.app.control.Control`."""

    def close(self) -> None:
        """Serve no more; it takes half a second at most."""


class ControlSwitch:
    """Nobody waits for a page that closes: that is done on threads of their own, one after the other."""

    def __init__(self, settings: Settings, serve: Callable[[Settings], Serves], on_closed: Callable[[], None]) -> None:
        """Serve it, if the settings want it.

        Args:
            settings: As they are at the start.
            serve: Begins to serve, on whichever thread.
            on_closed: Is told that nothing is served any more, on whichever thread.
        """
        self._serve, self._on_closed = serve, on_closed
        self._page: Serves | None = serve(settings) if settings.control_page else None
        self._known = self._asked_of(settings)
        self._door = threading.Lock()
        self._is_over = False

    def obey(self, settings: Settings) -> None:
        """Be as these settings want it."""
        asked = self._asked_of(settings)
        if asked != self._known:
            self._known = asked
            threading.Thread(target=self._change, args=(settings,), name="control switch", daemon=True).start()

    def close(self) -> None:
        """Serve no more."""
        self._is_over = True
        with self._door:
            self._let_go()

    def _change(self, settings: Settings) -> None:
        with self._door:
            if self._is_over or self._asked_of(settings) != self._known:
                return  # it was changed once more meanwhile
            self._let_go()
            if settings.control_page:
                self._page = self._serve(settings)
            else:
                self._on_closed()

    def _let_go(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            page.close()

    @staticmethod
    def _asked_of(settings: Settings) -> tuple[object, ...]:
        return tuple(getattr(settings, name) for name in OBEYED)
