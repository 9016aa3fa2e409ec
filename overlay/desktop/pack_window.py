"""The window for an effect pack that was opened from a file manager: what is in it, what it changes, and Install."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeySequence, QPainter, QPixmap, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from overlay.desktop.desk.parts.panel_parts import button, card, label
from overlay.desktop.desk.parts.panel_style import style_sheet
from overlay.desktop.language import plural, spoken, told, tr

MOST_SHOWN: Final = 10
_DOT_PX: Final = 14


@dataclass(frozen=True, slots=True)
class EffectRow:
    """One effect of a pack.

    Attributes:
        title: What people read.
        colour: Its accent.
        fate: What would become of it, in some words.
    """

    title: str
    colour: str
    fate: str


class PackWindow(QWidget):
    """Shows what it is told and says what was clicked; it decides nothing."""

    install_requested = Signal()
    undo_requested = Signal()
    closed = Signal()

    def __init__(self, file_name: str) -> None:
        """Make it, empty.

        Args:
            file_name: Of the pack.
        """
        super().__init__()
        self.setWindowTitle(tr("{file}: effect pack", file=file_name))
        self.setObjectName("panel")
        if spoken().is_right_to_left:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.title = label("phase", file_name, wraps=True)
        self.words = label("words", wraps=True)
        self.words.setAccessibleName(tr("What the pack is and what it changes"))
        self.effects = QVBoxLayout()
        self.effects.setSpacing(6)
        self.result = label("words", wraps=True)
        self.result.setAccessibleName(tr("What became of it"))
        self.install = button(tr("Install"), tr("Put its effects beside your own; nothing of yours is overwritten"))
        self.install.setObjectName("accent")
        self.install.clicked.connect(self.install_requested)
        self.undo = button(tr("Undo"), tr("Take it back"), "Ctrl+Z")
        self.undo.clicked.connect(self.undo_requested)
        self.leave = button(tr("Close"), tr("Change nothing more"), "Esc")
        self.leave.clicked.connect(self.close)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        QShortcut(QKeySequence("Ctrl+Z"), self).activated.connect(self._take_back)
        self._ground = card()
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(12)
        inside.addWidget(self.words)
        inside.addLayout(self.effects)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.result, 1)
        row.addWidget(self.undo)
        row.addWidget(self.leave)
        row.addWidget(self.install)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(self._ground)
        column.addStretch(1)
        column.addLayout(row)
        for one in (self._ground, self.install, self.undo):
            one.hide()
        self.setStyleSheet(style_sheet(self.palette()))
        self.setMinimumWidth(520)

    def show_pack(self, title: str, lines: Sequence[str], effects: Sequence[EffectRow], *, is_update: bool) -> None:
        """A pack that can be installed.

        Args:
            title: Its title.
            lines: What it is.
            effects: What is in it.
            is_update: Whether a pack of its name is installed.
        """
        self.title.setText(title)
        self.words.setText("\n".join(told(line) for line in lines))
        for row in effects[:MOST_SHOWN]:
            self.effects.addLayout(_laid_out(row))
        if len(effects) > MOST_SHOWN:
            self.effects.addWidget(label("quiet", plural("and {n} more", "and {n} more", len(effects) - MOST_SHOWN)))
        self._ground.show()
        self.install.setText(tr("Update") if is_update else tr("Install"))
        self.install.show()
        self.install.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_trouble(self, words: str) -> None:
        """It cannot be installed, and why."""
        self.install.hide()
        self.result.setText(told(words))
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_done(self, words: str, *, may_undo: bool) -> None:
        """What was asked for was done."""
        self.result.setText(told(words))
        self.undo.setVisible(may_undo)
        self.install.setVisible(not may_undo)
        (self.leave if may_undo else self.install).setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_back(self) -> None:
        if self.undo.isVisible():
            self.undo.click()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the desktop from light to dark and back, and to larger words."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            sheet = style_sheet(self.palette())
            if sheet != self.styleSheet():
                self.setStyleSheet(sheet)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """It is over."""
        self.closed.emit()
        super().closeEvent(event)


def _laid_out(effect: EffectRow) -> QHBoxLayout:
    dot = QLabel()
    picture = QPixmap(_DOT_PX, _DOT_PX)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(effect.colour))
    painter.drawEllipse(0, 0, _DOT_PX, _DOT_PX)
    painter.end()
    dot.setPixmap(picture)
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(dot)
    row.addWidget(label("words", effect.title), 1)
    row.addWidget(label("quiet", told(effect.fate)))
    return row
