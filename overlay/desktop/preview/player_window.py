"""What the windows that play something have in common: the preview of effects, and the replay of a session."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from overlay.desktop.language import spoken
from overlay.desktop.preview.style import preview_sheet


class PlayerWindow(QWidget):
    """Follows the desktop's colours, plays and pauses with the space bar, and tells when it is closed."""

    play_toggled = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        if spoken().is_right_to_left:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def sheet(self) -> str:
        """Its style sheet, in the colours of the desktop."""
        return preview_sheet(self.palette(), is_right_to_left=spoken().is_right_to_left)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the desktop from light to dark and back."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            sheet = self.sheet()
            if sheet != self.styleSheet():  # a new sheet is a change of the palette as well
                self.setStyleSheet(sheet)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space, where no button has taken it for itself."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.play_toggled.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """That is the end of the program."""
        self.closed.emit()
        super().closeEvent(event)


def stage_of(frame: QWidget) -> QFrame:
    """The ground that a canvas stands on."""
    stage = QFrame()
    stage.setObjectName("stage")
    around = QVBoxLayout(stage)
    around.setContentsMargins(10, 10, 10, 10)
    around.addWidget(frame)
    return stage


def time_row(buttons: Iterable[QWidget], timeline: QWidget, clock: QLabel) -> QHBoxLayout:
    """What plays, the time in its length, and how late it is."""
    row = QHBoxLayout()
    row.setSpacing(10)
    for button in buttons:
        row.addWidget(button)
    row.addWidget(timeline, 1)
    clock.setMinimumWidth(112)
    clock.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(clock)
    return row
