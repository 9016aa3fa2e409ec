"""A check box that looks like a switch: what is on and what is off is told by place, by colour and by its word."""

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from overlay.desktop.desk.parts.panel_style import colours_of

TRACK: Final = QSize(38, 22)
ROOM: Final = 3
"""Around the track, for the ring that says where the keyboard is."""
GAP: Final = 10


class Switch(QCheckBox):
    """To a screen reader and to the keyboard it is a check box like any other."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The track and the word beside it."""
        words = self.fontMetrics().horizontalAdvance("0" * max(len(self.text()), 3))
        height = max(TRACK.height() + 2 * ROOM, self.fontMetrics().height() + 8)
        return QSize(TRACK.width() + 2 * ROOM + GAP + words, height)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802
        """All of it can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The track, the knob, the ring where it has the keyboard, and the word."""
        colours, is_on, is_left = colours_of(self.palette()), self.isChecked(), not self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = ROOM if is_left else self.width() - TRACK.width() - ROOM
        track = QRectF(left, (self.height() - TRACK.height()) / 2.0, TRACK.width(), TRACK.height())
        radius = track.height() / 2.0
        painter.setPen(QPen(colours.accent if is_on else colours.field, 1.5))
        painter.setBrush(colours.accent if is_on else colours.card)
        painter.drawRoundedRect(track.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
        at_right = is_on is is_left
        knob = QRectF(0.0, 0.0, radius * 1.2, radius * 1.2)
        knob.moveCenter(track.center())
        knob.moveLeft(track.right() - knob.width() - 4.0 if at_right else track.left() + 4.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.accent_text if is_on else colours.field)
        painter.drawEllipse(knob)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.text if is_on else colours.accent, 2.0))
            painter.drawRoundedRect(track.adjusted(-1.5, -1.5, 1.5, 1.5), radius + 1.5, radius + 1.5)
        painter.setPen(colours.text if self.isEnabled() else colours.quiet)
        words = self.rect().adjusted(TRACK.width() + 2 * ROOM + GAP, 0, 0, 0)
        if not is_left:
            words = self.rect().adjusted(0, 0, -TRACK.width() - 2 * ROOM - GAP, 0)
        lead = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | lead, self.text())
        painter.end()
