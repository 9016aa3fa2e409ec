"""What the windows that play something have in common: the preview of effects, and the replay of a session."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from overlay.desktop.preview.style import preview_sheet


class PlayerWindow(QWidget):
    """Follows the desktop's colours, plays and pauses with the space bar, and tells when it is closed."""

    play_toggled = Signal()
    closed = Signal()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the desktop from light to dark and back."""
        if event.type() == QEvent.Type.PaletteChange:
            sheet = preview_sheet(self.palette())
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
