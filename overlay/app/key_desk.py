"""Keys that work in every window, as the streamer chose them: each does what a button of the desk does."""

from collections.abc import Callable, Mapping
from typing import Final

from overlay.app.preferences import Preferences
from overlay.desktop.desk.panel import Panel
from overlay.desktop.global_keys import GlobalKeys
from overlay.phrase import phrase

VERBS: Final = {"key_panic": "toggle-panic", "key_pause": "toggle", "key_skip": "skip", "key_mute": "toggle-mute"}
"""What each of the settings is for."""


class KeyDesk:
    """Joins the settings to the system's keys, and those to the verbs. On Qt's thread."""

    def __init__(
        self, preferences: Preferences, verbs: Mapping[str, Callable[[], None]], panel: Panel | None = None
    ) -> None:
        """Have the keys that are chosen, and tell the desk whether there are any to be had."""
        self._preferences, self._panel = preferences, panel
        self._keys = GlobalKeys()
        self._keys.pressed.connect(lambda name: verbs[VERBS[name]]())
        preferences.changed.connect(self._changed)
        if panel is not None:
            panel.window_page.shortcuts.show_keys(are_handed_out=self._keys.are_handed_out)
        self._take()

    def close(self) -> None:
        """Give them back."""
        self._keys.close()

    def _changed(self, name: str) -> None:
        if name in VERBS:
            self._take()

    def _take(self) -> None:
        wanted = {name: getattr(self._preferences.settings, name) or "" for name in VERBS}
        refused = ", ".join(wanted[name] for name in self._keys.take(wanted))
        words = phrase("Another program has {keys}: choose others.", keys=refused) if refused else ""
        if self._panel is not None:
            self._panel.window_page.shortcuts.show_trouble(words)
