"""What one takes hold of to put something elsewhere on the canvas: with the mouse, or with the arrow keys."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from overlay.desktop.language import told
from overlay.phrase import joined, phrase
from overlay.setting_values import PlacedName

TITLES: Final[Mapping[PlacedName, str]] = {
    "banners": phrase("Banners"),
    "goal": phrase("Goal"),
    "viewers": phrase("Viewers"),
    "leaderboard": phrase("Who gave most"),
    "ticker": phrase("Latest gifts"),
    "title": phrase("Title"),
}
HOW: Final = phrase("Drag it, or move it with the arrow keys, in larger steps with Shift. Delete puts it back.")
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
TAG_PX: Final = 16
"""How high the name is; it lies on the upper edge, half within."""
STEP_PX, LARGE_STEP_PX = 1, 10
"""Of the canvas, as in OBS."""
LIGHT, DARK = QColor(255, 255, 255), QColor(18, 15, 25)


class Handle(QWidget):
    """An outline with a name. It says how it is moved and moves itself nowhere."""

    dragged = Signal(QPoint, bool, bool)
    """How far from where it was taken hold of, in its parent's pixels; whether it is let go of; whether it may snap."""
    nudged = Signal(int, int)
    """By how many pixels of the canvas, to the right and up."""
    reset_requested = Signal()
    taken = Signal()
    """It has the keyboard now, or the mouse."""

    def __init__(self, what: PlacedName, parent: QWidget) -> None:
        super().__init__(parent)
        self.what: PlacedName = what
        self._from: QPoint | None = None
        self._is_under_mouse = False
        self.accent = QColor("#a58bff")
        self._frame = QRect()
        self.setAccessibleName(told(TITLES[what]))
        self.setAccessibleDescription(told(HOW))
        self.setToolTip(told(joined((TITLES[what], HOW), ": ")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setMouseTracking(True)

    def place(self, box: QRect, room: QRect) -> None:
        """Stand around this; the name lies on its upper edge, and may be wider, within the room there is."""
        wide = max(box.width(), self._tag_width() + 8)
        left = max(room.left(), min(box.left(), room.right() + 1 - wide))
        self.setGeometry(left, box.top() - TAG_PX // 2, wide, box.height() + TAG_PX // 2)
        self._frame = box.translated(-left, -box.top() + TAG_PX // 2)
        self.update()

    @property
    def is_held(self) -> bool:
        """Whether the mouse has it."""
        return self._from is not None

    # --- what Qt calls -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.raise_()
            self.taken.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Follow the hand."""
        if self._from is not None:
            self._tell(event, is_end=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton and self._from is not None:
            self._tell(event, is_end=True)
            self._from = None
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move it, Delete and Backspace put it back; all else is not for us."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None and not event.modifiers() & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier):
            step = LARGE_STEP_PX if event.modifiers() & _SHIFT else STEP_PX
            self.nudged.emit(arrow[0] * step, arrow[1] * step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset_requested.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """It is seen which one has the keyboard."""
        super().focusInEvent(event)
        self.taken.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """And which one has it no more."""
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        """It can be taken hold of."""
        super().enterEvent(event)
        self._is_under_mouse = True
        self.update()

    def leaveEvent(self, event: object) -> None:  # noqa: N802
        """The mouse is elsewhere."""
        del event
        self._is_under_mouse = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """An outline that is seen on anything: light on dark. The name lies on the accent while it is held."""
        painter = QPainter(self)
        is_busy = self.hasFocus() or self._is_under_mouse or self.is_held
        frame = QRectF(self._frame).adjusted(1.5, 0.0, -1.5, -1.5)
        painter.setPen(QPen(DARK, 3.0))
        painter.drawRect(frame)
        style = Qt.PenStyle.SolidLine if is_busy else Qt.PenStyle.DashLine
        painter.setPen(QPen(self.accent if is_busy else LIGHT, 2.0 if is_busy else 1.0, style))
        painter.drawRect(frame)
        painter.setFont(self._tag_font())
        tag = QRectF(4.0, 0.0, self._tag_width(), TAG_PX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.accent if is_busy else DARK)
        painter.drawRoundedRect(tag, 4.0, 4.0)
        painter.setPen(DARK if is_busy and self.accent.lightness() > 128 else LIGHT)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, told(TITLES[self.what]))
        painter.end()

    def _tag_font(self) -> QFont:
        font = self.font()
        font.setPixelSize(TAG_PX - 5)
        font.setBold(True)
        return font

    def _tag_width(self) -> int:
        return QFontMetrics(self._tag_font()).horizontalAdvance(told(TITLES[self.what])) + 10

    def _tell(self, event: QMouseEvent, *, is_end: bool) -> None:
        if self._from is not None:
            snaps = not event.modifiers() & _SHIFT
            self.dragged.emit(event.globalPosition().toPoint() - self._from, is_end, snaps)


_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
