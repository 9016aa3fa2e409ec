"""The desk's card about keys that work in any window: they are the desktop's own, bound to a command of ours.

Why not keys of our own: no library is fit for it. `pynput` reads every key that is typed, and its Linux half comes
without a wheel; the others serve one system, or are kept no more. A desktop's own settings serve Wayland as well.
"""

import sys
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from overlay.desktop.desk.parts.inputs import Choice
from overlay.desktop.desk.parts.panel_parts import button, label
from overlay.desktop.language import told, tr
from overlay.phrase import phrase

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
STREAM_DECK: Final = phrase("A Stream Deck opens it with its action Open.")


class ShortcutsCard(QWidget):
    """Offers each command to be copied."""

    def __init__(self) -> None:
        super().__init__()
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
        where = _WHERE.get(sys.platform, _WHERE_ELSE)
        column.addWidget(
            label(
                "words",
                f"{tr('A key that works in every window is a command in a shortcut.')} {told(where)}",
                wraps=True,
            )
        )
        column.addLayout(row)
        column.addWidget(label("quiet", told(STREAM_DECK), wraps=True))

    def offer(self, commands: Sequence[tuple[str, str]]) -> None:
        """What each is called, and its command line on this computer."""
        self.verb.clear()
        for title, command in commands:
            self.verb.addItem(told(title), command)

    def _show(self, _row: int) -> None:
        self.line.setText(self.verb.currentData() or "")
        self.line.setCursorPosition(0)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
        self.copy.setMinimumWidth(self.copy.width())  # another word must not move its neighbours
        self.copy.setText(tr("Copied"))
        self._named_again.start()
