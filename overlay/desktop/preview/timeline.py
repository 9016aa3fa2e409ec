"""The preview's time: a slider that shows behind it how many particles are alive when."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider

from overlay.desktop.desk.parts.panel_style import colours_of
from overlay.desktop.language import tr

STEP_MS: Final = 17
PAGE_MS: Final = 250
SIDE_PX: Final = 9.0


class Timeline(QSlider):
    """A slider in milliseconds; a click goes there at once."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes on to the right, in every language
        self.setAccessibleName(tr("Time"))
        self.setToolTip(
            tr("Drag to any moment (Left and Right: a frame, Page Up and Page Down: a quarter of a second)")
        )
        self.setSingleStep(STEP_MS)
        self.setPageStep(PAGE_MS)
        self.setMinimumHeight(52)
        self._curve: NDArray[np.float64] = np.zeros(0)

    def set_curve(self, values: NDArray[np.int64]) -> None:
        """What to show behind, at equal distances from the start to the end; nothing if it is empty."""
        self._curve = values / max(float(values.max()), 1.0) if len(values) else np.zeros(0)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(400, 52)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go there."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().x())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go along."""
        if self.isSliderDown():
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Let go."""
        self.setSliderDown(False)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """The curve, the line of time, and where it is."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        base, x = self.height() - 14.0, self._x_of(self.value())
        if len(self._curve) > 1:
            faint, strong = QColor(colours.accent), QColor(colours.accent)
            faint.setAlphaF(0.2)
            strong.setAlphaF(0.55)
            area = self._area(base)
            painter.fillPath(area, faint)
            painter.save()
            painter.setClipRect(QRectF(0, 0, x, self.height()))
            painter.fillPath(area, strong)
            painter.restore()
        painter.setPen(QPen(colours.line, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(SIDE_PX, base), QPointF(self.width() - SIDE_PX, base))
        painter.setPen(QPen(colours.accent, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(SIDE_PX, base), QPointF(x, base))
        painter.drawLine(QPointF(x, 4.0), QPointF(x, base))
        painter.setBrush(colours.accent)
        painter.setPen(QPen(colours.text if self.hasFocus() else colours.card, 2.0))
        painter.drawEllipse(QPointF(x, base), 7.0, 7.0)
        painter.end()

    def _area(self, base: float) -> QPainterPath:
        width, count = self.width() - 2 * SIDE_PX, len(self._curve)
        path = QPainterPath(QPointF(SIDE_PX, base))
        for number, value in enumerate(self._curve):
            path.lineTo(SIDE_PX + width * number / (count - 1), base - float(value) * (base - 6.0))
        path.lineTo(SIDE_PX + width, base)
        path.closeSubpath()
        return path

    def _x_of(self, value: int) -> float:
        part = (value - self.minimum()) / max(self.maximum() - self.minimum(), 1)
        return SIDE_PX + part * (self.width() - 2 * SIDE_PX)

    def _go_to(self, x: float) -> None:
        part = min(max((x - SIDE_PX) / max(self.width() - 2 * SIDE_PX, 1.0), 0.0), 1.0)
        self.setValue(round(self.minimum() + part * (self.maximum() - self.minimum())))
