"""The desk's card about keys that work in any window: ours where the system hands them out, else the desktop's own.

The desktop's own are bound to a command of ours, which serves Wayland and Stream Decks as well.
"""

import sys
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from overlay.desktop.desk.parts.inputs import Choice
from overlay.desktop.desk.parts.panel_parts import button, label
from overlay.desktop.desk.parts.setting_fields import SettingFields
from overlay.desktop.language import told, tr
from overlay.phrase import phrase
from overlay.settings import Settings

COPIED_MS: Final = 2000
_WHERE: Final = {
    "win32": phrase(
        "Put it into a new shortcut on the desktop (right click, New, Shortcut); Properties has a Shortcut key."
    ),
    "darwin": phrase(
        "In the app Shortcuts, make one with Run Shell Script, and add a keyboard shortcut to it in its details."
    ),
}
_WHERE_ELSE: Final = phrase("Bind it in your desktop's settings, under Keyboard, Custom Shortcuts.")
PRESS: Final = phrase("Press the keys together that are to work in every window, such as Ctrl+Alt+P.")
KEYS: Final = {
    "key_panic": phrase("Panic, and back"),
    "key_pause": phrase("Pause, and go on"),
    "key_skip": phrase("Skip"),
    "key_mute": phrase("Mute, and unmute"),
}
STREAM_DECK: Final = phrase("A Stream Deck opens it with its action Open.")


class ShortcutsCard(QWidget):
    """Offers keys to be chosen, and each command to be copied."""

    change_requested = Signal(str, object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.keys = SettingFields(KEYS)
        self.keys.change_requested.connect(self.change_requested)
        self._press = label("words", told(PRESS), wraps=True)
        self._trouble = label("trouble", wraps=True)
        self._trouble.setAccessibleName(tr("What is wrong with a key"))
        self._trouble.hide()
        self.verb = Choice()
        self.verb.setAccessibleName(tr("What the key is to do"))
        self.verb.currentIndexChanged.connect(self._show)
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setAccessibleName(tr("The command"))
        self.copy = button(tr("Copy"), tr("Put the command on the clipboard"))
        self.copy.clicked.connect(self._copy)
        self._named_again = QTimer(self)
        self._named_again.setSingleShot(True)
        self._named_again.setInterval(COPIED_MS)
        self._named_again.timeout.connect(lambda: self.copy.setText(tr("Copy")))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.verb, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.line, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for one in (self._press, self.keys, self._trouble):
            column.addWidget(one)
        where = _WHERE.get(sys.platform, _WHERE_ELSE)
        self._where = label("words", wraps=True)
        self._where_it_is_bound = told(where)
        column.addWidget(self._where)
        column.addLayout(row)
        column.addWidget(label("quiet", told(STREAM_DECK), wraps=True))
        self.show_keys(are_handed_out=True)

    def show_keys(self, *, are_handed_out: bool) -> None:
        """Whether this system gives keys to programs."""
        for one in (self._press, self.keys):
            one.setVisible(are_handed_out)
        only, also = (
            tr("A key that works in every window is a command in a shortcut."),
            tr("All else is a command."),
        )
        self._where.setText(f"{also if are_handed_out else only} {self._where_it_is_bound}")

    def show_settings(self, settings: Settings) -> None:
        """Show these."""
        self.keys.show_settings(settings)

    def show_trouble(self, words: str) -> None:
        """Which keys cannot be had."""
        self._trouble.setText(told(words))
        self._trouble.setVisible(bool(words))

    def offer(self, commands: Sequence[tuple[str, str]]) -> None:
        """What each is called, and its command line on this computer."""
        self.verb.clear()
        for title, command in commands:
            self.verb.addItem(told(title), command)

    def _show(self, _row: int) -> None:
        self.line.setText(self.verb.currentData() or "")
        self.line.setCursorPosition(0)
        self.line.setToolTip(self.line.text())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
        self.copy.setMinimumWidth(self.copy.width())  # another word must not move its neighbours
        self.copy.setText(tr("Copied"))
        self._named_again.start()
