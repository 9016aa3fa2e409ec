"""How signs look: their colours, sizes and shapes, painted with QPainter. All lengths are design pixels."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from overlay.desktop.banner_style import GOLD, GOLD_LIGHT, INK, LEAF, PILL_FOOT, PILL_TOP, WHITE, mixed
from overlay.scene.easing import ease_in_out

SHADOW: Final = 14.0
"""Room around a panel."""
RADIUS: Final = 24.0
INSET: Final = 24.0

BAR_HEIGHT: Final = 15.0
BAR_TOP: Final = 52.0
TRACK: Final = QColor(255, 255, 255, 46)
ON_THE_WAY: Final = mixed(LEAF, WHITE, 0.45), LEAF
THERE: Final = GOLD_LIGHT, GOLD

LIVE_RED: Final = QColor(214, 20, 56)
MEDALS: Final = GOLD, QColor(214, 219, 230), QColor(232, 164, 110), QColor(190, 184, 202)
"""Of the first, the second, the third, and everybody else."""

BAND: Final = QColor(14, 11, 20)
BAND_ALPHA: Final = 0.82
BAND_FADE: Final = 0.16
"""Of the title's width, at each end."""
_FADE_STEPS: Final = 8

_SHADOW_STEPS: Final = 5


def paint_panel(painter: QPainter, place: QRectF, *, is_festive: bool = False, radius: float = RADIUS) -> None:
    """A panel with a soft shadow; a festive one has a golden edge."""
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(_SHADOW_STEPS):
        reach = SHADOW * (1.0 - step / _SHADOW_STEPS) - 2.0
        shade = QColor(GOLD.red(), GOLD.green(), GOLD.blue(), 26) if is_festive else QColor(0, 0, 0, 15)
        painter.setBrush(shade)
        painter.drawRoundedRect(place.adjusted(-reach, -reach, reach, reach), radius + reach, radius + reach)
    ground = QLinearGradient(place.topLeft(), place.bottomLeft())
    ground.setColorAt(0.0, PILL_TOP)
    ground.setColorAt(1.0, PILL_FOOT)
    clear = QPainterPath()  # the shadow must not show through the panel
    clear.addRoundedRect(place, radius, radius)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.fillPath(clear, QBrush(ground))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    edge = QLinearGradient(place.topLeft(), place.bottomRight())
    light, deep = (GOLD_LIGHT, GOLD) if is_festive else (QColor(255, 255, 255, 70), QColor(255, 255, 255, 24))
    for at, colour in ((0.0, light), (0.4, deep), (1.0, light if is_festive else deep)):
        edge.setColorAt(at, colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = 2.5 if is_festive else 1.5
    painter.setPen(QPen(QBrush(edge), width))
    inner = place.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(inner, radius - width / 2, radius - width / 2)


def paint_track(painter: QPainter, place: QRectF) -> None:
    """What a bar fills."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(TRACK)
    painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0)


def paint_bar(painter: QPainter, place: QRectF, *, is_reached: bool) -> None:
    """A full bar."""
    light, deep = THERE if is_reached else ON_THE_WAY
    fill = QLinearGradient(place.topLeft(), place.bottomLeft())
    fill.setColorAt(0.0, light)
    fill.setColorAt(1.0, deep)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fill))
    painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0)


def paint_live_badge(painter: QPainter, place: QRectF) -> None:
    """What the word lies on."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(LIVE_RED)
    painter.drawRoundedRect(place, 9.0, 9.0)


def paint_eye(painter: QPainter, place: QRectF) -> None:
    """Stands for those who watch."""
    middle, reach = place.center(), place.width() / 2.0
    lids = QPainterPath(middle - QPointF(reach, 0.0))
    lids.quadTo(middle - QPointF(0.0, 1.25 * reach), middle + QPointF(reach, 0.0))
    lids.quadTo(middle + QPointF(0.0, 1.25 * reach), middle - QPointF(reach, 0.0))
    painter.fillPath(lids, WHITE)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(INK)
    painter.drawEllipse(middle, 0.36 * reach, 0.36 * reach)


def paint_tick(painter: QPainter, place: QRectF, colour: QColor) -> None:
    """It is done."""
    pen = QPen(colour, 0.17 * place.width())
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    corner, side = place.topLeft(), place.width()
    points = [corner + QPointF(x, y) * side for x, y in ((0.12, 0.55), (0.4, 0.82), (0.9, 0.22))]
    painter.drawPolyline(points)


def paint_band(painter: QPainter, place: QRectF, accent: QColor) -> None:
    """A dark band that fades out at both ends, between two thin lines: a title is readable over whatever plays."""
    for strip, colour, alpha in (
        (place, BAND, BAND_ALPHA),
        (QRectF(place.left(), place.top(), place.width(), 3.0), accent, 0.9),
        (QRectF(place.left(), place.bottom() - 3.0, place.width(), 3.0), accent, 0.9),
    ):
        fade = QLinearGradient(place.topLeft(), place.topRight())
        for step in range(_FADE_STEPS + 1):  # eased: the eye sees where a straight one begins and ends
            at = step / _FADE_STEPS
            shade = QColor.fromRgbF(colour.redF(), colour.greenF(), colour.blueF(), alpha * ease_in_out(at))
            fade.setColorAt(at * BAND_FADE, shade)
            fade.setColorAt(1.0 - at * BAND_FADE, shade)
        painter.fillRect(strip, QBrush(fade))
