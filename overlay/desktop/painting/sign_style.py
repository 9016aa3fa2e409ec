"""How signs look: their colours, sizes and shapes, painted with QPainter. All lengths are design pixels."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen

from overlay.desktop.painting.palette import STANDARD_PALETTE, Palette, see_through
from overlay.scene.easing import ease_in_out

SHADOW: Final = 14.0
"""Room around a panel."""
INSET: Final = 24.0

BAR_HEIGHT: Final = 15.0
BAR_TOP: Final = 52.0

BAND_FADE: Final = 0.16
"""Of the title's width, at each end."""
_FADE_STEPS: Final = 8

_SHADOW_STEPS: Final = 5
_PANEL_EDGE: Final = 1.1
"""A panel is larger than a banner, and its rim a little brighter."""


def paint_panel(
    painter: QPainter,
    place: QRectF,
    *,
    is_festive: bool = False,
    radius: float | None = None,
    palette: Palette = STANDARD_PALETTE,
) -> None:
    """A panel with a soft shadow; a festive one has a golden edge."""
    radius = palette.corners.panel_radius if radius is None else radius
    painter.setPen(Qt.PenStyle.NoPen)
    shade = see_through(palette.gold, 0.102) if is_festive else see_through(palette.shadow, _ring(palette))
    for step in range(_SHADOW_STEPS):
        reach = SHADOW * (1.0 - step / _SHADOW_STEPS) - 2.0
        painter.setBrush(shade)
        painter.drawRoundedRect(place.adjusted(-reach, -reach, reach, reach), radius + reach, radius + reach)
    ground = QLinearGradient(place.topLeft(), place.bottomLeft())
    ground.setColorAt(0.0, palette.plate_top)
    ground.setColorAt(1.0, palette.plate_foot)
    clear = QPainterPath()  # the shadow must not show through the panel
    clear.addRoundedRect(place, radius, radius)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.fillPath(clear, QBrush(ground))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    width = palette.corners.edge_width + (1.0 if is_festive else 0.0)
    if width <= 0.0:
        return
    edge = QLinearGradient(place.topLeft(), place.bottomRight())
    light, deep = palette.gold_light, palette.gold
    if not is_festive:
        light, deep = palette.rim(_PANEL_EDGE)
    for at, colour in ((0.0, light), (0.4, deep), (1.0, light if is_festive else deep)):
        edge.setColorAt(at, colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QBrush(edge), width))
    inner = place.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(inner, max(radius - width / 2, 0.0), max(radius - width / 2, 0.0))


def _ring(palette: Palette) -> float:
    """The alpha of one of the shadow's rings, which lie on each other."""
    return palette.colours.shadow_opacity * 0.2262


def paint_track(painter: QPainter, place: QRectF, palette: Palette = STANDARD_PALETTE) -> None:
    """What a bar fills."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.track)
    painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0)


def paint_bar(painter: QPainter, place: QRectF, *, is_reached: bool, palette: Palette = STANDARD_PALETTE) -> None:
    """A full bar."""
    there, on_the_way = (palette.gold_light, palette.gold), (palette.bar_light, palette.bar)
    light, deep = there if is_reached else on_the_way
    fill = QLinearGradient(place.topLeft(), place.bottomLeft())
    fill.setColorAt(0.0, light)
    fill.setColorAt(1.0, deep)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fill))
    painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0)


def paint_live_badge(painter: QPainter, place: QRectF, palette: Palette = STANDARD_PALETTE) -> None:
    """What the word lies on."""
    radius = palette.corners.badge_radius
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.live)
    painter.drawRoundedRect(place, radius, radius)


def paint_eye(painter: QPainter, place: QRectF, palette: Palette = STANDARD_PALETTE) -> None:
    """Stands for those who watch."""
    middle, reach = place.center(), place.width() / 2.0
    lids = QPainterPath(middle - QPointF(reach, 0.0))
    lids.quadTo(middle - QPointF(0.0, 1.25 * reach), middle + QPointF(reach, 0.0))
    lids.quadTo(middle + QPointF(0.0, 1.25 * reach), middle - QPointF(reach, 0.0))
    painter.fillPath(lids, palette.words)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(palette.outline)
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


def paint_band(painter: QPainter, place: QRectF, accent: QColor, palette: Palette = STANDARD_PALETTE) -> None:
    """A band that fades out at both ends, between two thin lines: a title is readable over whatever plays."""
    for strip, colour, alpha in (
        (place, palette.band, palette.colours.band_opacity),
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
