"""What an effect may stand before in the preview: a picture like a stream, a checker, black, white."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QRadialGradient

from overlay.phrase import phrase

CHECK_PX: Final = 16
STREAM: Final[str] = phrase("Stream")
CHECKER: Final[str] = phrase("Checker")
BLACK: Final[str] = phrase("Black")
WHITE: Final[str] = phrase("White")


def paint_backdrop(name: str, size_px: tuple[int, int]) -> QImage:
    """The picture of that name in `BACKDROPS`, opaque RGBA."""
    image = QImage(*size_px, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.black)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    BACKDROPS[name](painter, float(size_px[0]), float(size_px[1]))
    painter.end()
    return image


def _checker(painter: QPainter, width: float, height: float) -> None:
    painter.fillRect(QRectF(0, 0, width, height), QColor("#5d5a66"))
    for row in range(int(height) // CHECK_PX + 1):
        for column in range(row % 2, int(width) // CHECK_PX + 1, 2):
            painter.fillRect(column * CHECK_PX, row * CHECK_PX, CHECK_PX, CHECK_PX, QColor("#6e6b78"))


def _black(painter: QPainter, width: float, height: float) -> None:
    painter.fillRect(QRectF(0, 0, width, height), QColor("black"))


def _white(painter: QPainter, width: float, height: float) -> None:
    painter.fillRect(QRectF(0, 0, width, height), QColor("white"))


def _stream(painter: QPainter, width: float, height: float) -> None:
    """A game at dusk, with the marks of a game, and its player in a corner."""
    sky = QLinearGradient(0, 0, 0, height)
    for at, colour in ((0.0, "#27305e"), (0.38, "#7d5a8c"), (0.6, "#e29a7c"), (0.75, "#f6cf94")):
        sky.setColorAt(at, QColor(colour))
    painter.fillRect(QRectF(0, 0, width, height), QBrush(sky))
    unit = min(width, height)
    sun = QRadialGradient(QPointF(0.64 * width, 0.56 * height), 0.34 * unit)
    for at, colour in ((0.0, "#fff6d8"), (0.2, "#ffe9b4"), (0.24, "#60ffe1a0"), (1.0, "#00ffe1a0")):
        sun.setColorAt(at, QColor(colour))
    painter.fillRect(QRectF(0, 0, width, height), QBrush(sun))
    for base, rise, colour in ((0.62, 0.10, "#6b5580"), (0.72, 0.13, "#453d68"), (0.84, 0.09, "#27264a")):
        painter.setBrush(QColor(colour))
        painter.drawPath(_hills(width, height, base * height, rise * unit))
    _game_marks(painter, width, unit)
    _player(painter, QRectF(width - 0.34 * unit, height - 0.3 * unit, 0.3 * unit, 0.26 * unit))


def _hills(width: float, height: float, base: float, rise: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, height))
    path.lineTo(0, base)
    steps = 4
    for step in range(steps):
        left, right = width * step / steps, width * (step + 1) / steps
        sway = rise * (1.0 if step % 2 == 0 else -0.55)
        third = (right - left) / 3
        path.cubicTo(left + third, base - sway, right - third, base - sway, right, base)
    path.lineTo(width, height)
    path.closeSubpath()
    return path


def _game_marks(painter: QPainter, width: float, unit: float) -> None:
    """Health, energy and a map."""
    margin, bar = 0.035 * unit, QRectF(0.035 * unit, 0.04 * unit, 0.36 * unit, 0.022 * unit)
    for row, (part, colour) in enumerate(((0.8, "#e8606a"), (0.55, "#57b7e8"))):
        place = bar.translated(0, row * 0.036 * unit)
        painter.setBrush(QColor(0, 0, 0, 120))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(QRectF(place.topLeft(), place.size()).adjusted(0, 0, -place.width() * (1 - part), 0),
                                place.height() / 2, place.height() / 2)  # fmt: skip
    radius = 0.09 * unit
    middle = QPointF(width - margin - radius, margin + radius)
    painter.setBrush(QColor(10, 12, 30, 150))
    painter.drawEllipse(middle, radius, radius)
    painter.setBrush(QColor("#8fd3a0"))
    for across, down in ((-0.3, 0.2), (0.35, -0.25), (0.1, 0.45)):
        painter.drawEllipse(middle + QPointF(across, down) * radius, 0.08 * radius, 0.08 * radius)
    painter.setBrush(QColor("white"))
    painter.drawEllipse(middle, 0.11 * radius, 0.11 * radius)


def _player(painter: QPainter, frame: QRectF) -> None:
    """Somebody before a camera: a head, shoulders, and a warm lamp behind."""
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(frame, 0.05 * frame.width(), 0.05 * frame.width())
    painter.setClipPath(outline)
    lamp = QRadialGradient(frame.topLeft() + QPointF(0.2 * frame.width(), 0.2 * frame.height()), frame.width())
    lamp.setColorAt(0.0, QColor("#e9b98a"))
    lamp.setColorAt(1.0, QColor("#3a2f4a"))
    painter.fillRect(frame, QBrush(lamp))
    middle, head = frame.center(), 0.17 * frame.height()
    painter.setBrush(QColor("#262035"))
    painter.drawEllipse(middle + QPointF(0, 0.42 * frame.height()), 0.3 * frame.width(), 0.34 * frame.height())
    painter.setBrush(QColor("#d9a184"))
    painter.drawEllipse(middle + QPointF(0, -0.06 * frame.height()), head, 1.2 * head)
    painter.setBrush(QColor("#2b2030"))
    painter.drawChord(QRectF(middle.x() - 1.15 * head, middle.y() - 1.75 * head, 2.3 * head, 1.9 * head), 0, 180 * 16)
    painter.restore()


BACKDROPS: Final[dict[str, Callable[[QPainter, float, float], None]]] = {
    STREAM: _stream,
    CHECKER: _checker,
    BLACK: _black,
    WHITE: _white,
}
"""By the name on the button, in the order of the buttons."""
