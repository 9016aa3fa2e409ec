"""Keys that are ours in every window: where the system hands them out, we ask it for them, and for no others.

On X11 a key is grabbed from the root window (`XGrabKey`, here through libxcb, which Qt has loaded already), on Windows
it is registered (`RegisterHotKey`). What is typed otherwise is never seen. Wayland and macOS hand out none to a program
like this one: there the desktop's own shortcuts run our commands (`desktop.desk.cards.shortcuts_card`).
"""

import logging
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from overlay.desktop.mailbox import Mailbox
from overlay.setting_values import Key, key_of

log = logging.getLogger(__name__)


class Grabs(Protocol):
    """What has keys of the system; on a thread of its own, or none."""

    def begin(self, keys: Mapping[str, Key]) -> tuple[str, ...]:
        """Take these in place of all others; the names of those that somebody else has."""

    def end(self) -> None:
        """Give all of them back."""


class GlobalKeys(QObject):
    """Has keys by the names of what they do."""

    pressed = Signal(str)
    """The name of what is wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._mailbox: Mailbox[str] = Mailbox(self._tell)
        self._grabs = grabs_here(lambda name: self._mailbox.post([name]))

    @property
    def are_handed_out(self) -> bool:
        """Whether this system gives keys to programs."""
        return self._grabs is not None

    def take(self, wanted: Mapping[str, str]) -> tuple[str, ...]:
        """Have these from now on, such as ``Ctrl+Alt+P``; the names of those that cannot be had."""
        keys = {name: key for name, text in wanted.items() if (key := key_of(text)) is not None}
        refused = tuple(name for name, text in wanted.items() if text and name not in keys)
        return refused if self._grabs is None else (*refused, *self._grabs.begin(keys))

    def close(self) -> None:
        """Give all of them back."""
        if self._grabs is not None:
            self._grabs.end()

    def _tell(self, names: list[str]) -> None:
        for name in names:
            self.pressed.emit(name)


def grabs_here(on_pressed: Callable[[str], object]) -> Grabs | None:
    """What gives out keys here, if anything does; it tells on a thread of its own."""
    try:
        if sys.platform == "win32":
            from overlay.desktop.windows_keys import WindowsKeys  # noqa: PLC0415 - there is nothing like it elsewhere

            return WindowsKeys(on_pressed)
        if sys.platform == "linux" and QGuiApplication.platformName() == "xcb":
            from overlay.desktop.x11_keys import X11Keys  # noqa: PLC0415

            return X11Keys(on_pressed)
    except OSError as error:
        log.info("keys for every window cannot be had: %s", error)
    return None
