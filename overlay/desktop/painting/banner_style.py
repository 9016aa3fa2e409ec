"""How banners look: the shapes around the words, painted with QPainter in the colours of a theme.

All lengths are design pixels (overlay/scene/signs/banners.py); the painter that comes in is scaled already. A shape's
place is relative to the left end of the pill's middle line, y down.
"""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGradient,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QRadialGradient,
    QTransform,
)

from overlay.desktop.painting.line_of_text import bounded, text_width
from overlay.desktop.painting.palette import INK, STANDARD_PALETTE, WHITE, Palette, mixed, see_through
from overlay.scene.avatar import Avatar
from overlay.scene.staging import BannerContent
from overlay.scene.themes.grid import HEIGHT

PAD = 16.0
"""Room around the pill for its shadow."""

WASH_REACH = 0.75
"""Of a banner's width."""
_HALO_STEPS = 6

MONOGRAM_SIZE = 31.0 / 70.0
"""A monogram's font, in diameters of its avatar."""
MONOGRAM_ROOM = 0.84
"""How wide a monogram may be, in the same: in some scripts one letter is as wide as three."""

RING, RING_WIDTH = QColor(255, 255, 255, 236), 2.5


def paint_pill(painter: QPainter, width: float, content: BannerContent, palette: Palette = STANDARD_PALETTE) -> None:
    """The pill with its shadow, ground, wash and edge: the higher the tier, the richer."""
    accent, radius = QColor(content.accent), palette.corners.banner_radius
    place = QRectF(0.0, -HEIGHT / 2.0, width, HEIGHT)
    _paint_halo(painter, place, content.tier, accent, palette)
    ground = QLinearGradient(place.topLeft(), place.bottomLeft())
    ground.setColorAt(0.0, palette.plate_top)
    ground.setColorAt(1.0, palette.plate_foot)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(ground))
    painter.drawRoundedRect(place, radius, radius)
    if content.tier > 0 and palette.colours.wash > 0.0:
        wash = QLinearGradient(place.topLeft(), place.topRight())
        wash.setColorAt(0.0, see_through(accent, wash_alpha(content.tier, palette)))
        wash.setColorAt(WASH_REACH, see_through(accent, 0.0))
        painter.setBrush(QBrush(wash))
        painter.drawRoundedRect(place, radius, radius)
    _paint_edge(painter, place, accent, content.tier, palette)


def wash_alpha(tier: int, palette: Palette) -> float:
    """How strong the gift's colour is at the left end of its plate; it is gone at `WASH_REACH`."""
    return palette.colours.wash * (1.4 + tier)


def _paint_halo(painter: QPainter, place: QRectF, tier: int, accent: QColor, palette: Palette) -> None:
    """A soft shadow; the upper tiers glow in the gift's colour instead."""
    colour, strength = palette.shadow, palette.colours.shadow_opacity
    if tier >= 2 and palette.colours.glow > 0.0:
        colour, strength = accent, (0.32 + 0.1 * tier) * palette.colours.glow
    if strength <= 0.0:
        return
    if palette.corners.banner_radius >= HEIGHT / 2.0:
        _paint_pill_halo(painter, place, colour, strength)
        return
    _paint_box_halo(painter, place, palette.corners.banner_radius, colour, strength)


def _paint_box_halo(painter: QPainter, place: QRectF, radius: float, colour: QColor, strength: float) -> None:
    """One rounded ring after the other, each a little fainter; nothing below the plate, which is see-through."""
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(_HALO_STEPS):
        inner, outer = PAD * step / _HALO_STEPS, PAD * (step + 1) / _HALO_STEPS
        ring = QPainterPath()
        for reach in (outer, inner):
            ring.addRoundedRect(place.adjusted(-reach, -reach, reach, reach), radius + reach, radius + reach)
        painter.fillPath(ring, see_through(colour, strength * (1.0 - (step + 0.5) / _HALO_STEPS) ** 2))


def _paint_pill_halo(painter: QPainter, place: QRectF, colour: QColor, strength: float) -> None:
    """Three gradients are cheaper than a blur."""
    radius, reach = HEIGHT / 2.0, HEIGHT / 2.0 + PAD
    left = QRadialGradient(QPointF(place.left() + radius, 0.0), reach)
    right = QRadialGradient(QPointF(place.right() - radius, 0.0), reach)
    above = QLinearGradient(QPointF(0.0, 0.0), QPointF(0.0, -reach))
    above.setSpread(QGradient.Spread.ReflectSpread)
    edge = (radius - 2.0) / reach
    for gradient in (left, right, above):
        gradient.setColorAt(0.0, see_through(colour, 0.0))
        gradient.setColorAt(edge - 0.01, see_through(colour, 0.0))
        for step in range(6):
            part = step / 5.0
            gradient.setColorAt(edge + (1.0 - edge) * part, see_through(colour, strength * (1.0 - part) ** 2))
    middle = place.width() - 2.0 * radius
    painter.fillRect(QRectF(place.left() - PAD, -reach, reach, 2.0 * reach), QBrush(left))
    painter.fillRect(QRectF(place.left() + radius, -reach, middle, 2.0 * reach), QBrush(above))
    painter.fillRect(QRectF(place.right() - radius, -reach, reach, 2.0 * reach), QBrush(right))


def _paint_edge(painter: QPainter, place: QRectF, accent: QColor, tier: int, palette: Palette) -> None:
    width = palette.corners.edge_width + 0.5 * min(max(tier, 0), 3)
    inner = place.adjusted(width, width, -width, -width)
    shine = QLinearGradient(place.topLeft(), place.bottomRight())
    if tier <= 0:
        near, far = palette.rim()
        shine.setColorAt(0.0, near)
        shine.setColorAt(1.0, far)
    else:
        gold = palette.gold_light, palette.gold
        light, deep = gold if tier >= 3 else (mixed(accent, palette.words, 0.55), accent)
        for at, colour in ((0.0, light), (0.3, deep), (0.55, mixed(light, deep, 0.3)), (0.8, deep), (1.0, light)):
            shine.setColorAt(at, see_through(colour, 0.75 if tier == 1 else 1.0))
    ring = QPainterPath()  # the space between two pills: filling costs a third of stroking
    radius = palette.corners.banner_radius
    ring.addRoundedRect(place, radius, radius)
    ring.addRoundedRect(inner, max(radius - width, 0.0), max(radius - width, 0.0))
    painter.fillPath(ring, QBrush(shine))
    if tier >= 3:
        _paint_glint(painter, QPointF(place.right() - 30.0, place.top() + 3.0), 13.0, palette)
        _paint_glint(painter, QPointF(place.left() + 92.0, place.bottom() - 2.0), 9.0, palette)


def _paint_glint(painter: QPainter, middle: QPointF, reach: float, palette: Palette) -> None:
    path = QPainterPath(middle + QPointF(0.0, -reach))
    for x, y in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        path.quadTo(middle, middle + QPointF(x * reach, y * reach))
    painter.fillPath(path, palette.gold_light)


def paint_face(painter: QPainter, place: QRectF, avatar: Avatar, hue: float) -> None:
    """A sender's picture as a disc in a light ring; the sender's colour shines through where it is transparent.

    Args:
        painter: Scaled, so that the disc is some 70 units wide.
        place: A square.
        avatar: The picture.
        hue: An angle, 0…1.
    """
    inner = place.adjusted(RING_WIDTH, RING_WIDTH, -RING_WIDTH, -RING_WIDTH)
    side_px = max(math.ceil(inner.width() * painter.deviceTransform().m11()), 1)
    brush = QBrush(_face(avatar, hue, side_px))
    brush.setTransform(QTransform(inner.width() / side_px, 0.0, 0.0, inner.height() / side_px, inner.x(), inner.y()))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(RING)
    painter.drawEllipse(place)
    painter.setBrush(brush)
    painter.drawEllipse(inner)


@lru_cache(maxsize=64)
def _face(avatar: Avatar, hue: float, side_px: int) -> QImage:
    """The picture over the sender's colour, at the size that it will have: shrunk only there, it would flicker."""
    height, width = avatar.rgba.shape[:2]
    whole = QImage(avatar.rgba.tobytes(), width, height, QImage.Format.Format_RGBA8888)
    whole = whole.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    image = QImage(side_px, side_px, QImage.Format.Format_RGBA8888_Premultiplied)
    painter = QPainter(image)
    painter.fillRect(image.rect(), QBrush(_disc_colour(QRectF(image.rect()), hue)))
    smooth = Qt.TransformationMode.SmoothTransformation
    painter.drawImage(0, 0, whole.scaled(side_px, side_px, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
    painter.end()
    return image


def _disc_colour(place: QRectF, hue: float) -> QLinearGradient:
    fill = QLinearGradient(place.topLeft(), place.bottomRight())
    fill.setColorAt(0.0, QColor.fromHslF(hue % 1.0, 0.62, 0.5))
    fill.setColorAt(1.0, QColor.fromHslF((hue + 0.06) % 1.0, 0.66, 0.3))
    return fill


def _fitting(font: QFont, text: str, room: float) -> QFont:
    """The font, or a smaller one with which the text fits in."""
    width = text_width(font, text)
    if width <= room:
        return font
    smaller = QFont(font)
    smaller.setPixelSize(max(int(font.pixelSize() * room / width), 1))
    return smaller


def paint_avatar(painter: QPainter, place: QRectF, monogram: str, hue: float, font: QFont) -> None:
    """What stands in for a sender's picture: the monogram on a disc of the sender's colour.

    Args:
        painter: Scaled, so that the disc is some 70 units wide.
        place: A square.
        monogram: One or two graphemes.
        hue: An angle, 0…1.
        font: Of `MONOGRAM_SIZE`.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 70))
    painter.drawEllipse(place)
    painter.setBrush(QBrush(_disc_colour(place, hue)))
    painter.drawEllipse(place.adjusted(2.0, 2.0, -2.0, -2.0))
    monogram = bounded(monogram)
    painter.setFont(_fitting(font, monogram, MONOGRAM_ROOM * place.width()))
    # A dark twin behind keeps white letters readable on yellow and cyan.
    painter.setPen(QColor(0, 0, 0, 110))
    painter.drawText(place.translated(0.0, 1.6), Qt.AlignmentFlag.AlignCenter, monogram)
    painter.setPen(WHITE)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, monogram)


def paint_star(painter: QPainter, place: QRectF, palette: Palette = STANDARD_PALETTE) -> None:
    """The subscriber's mark."""
    path = QPainterPath(QPointF(place.left() + 0.5 * place.width(), place.top()))
    middle, radius = place.center() + QPointF(0.0, 0.03 * place.height()), 0.53 * place.width()
    for point in range(1, 10):
        angle = math.pi * point / 5.0
        reach = radius * (0.48 if point % 2 else 1.0)
        path.lineTo(middle + QPointF(math.sin(angle), -math.cos(angle)) * reach)
    path.closeSubpath()
    painter.fillPath(path, palette.gold)


def paint_shield(painter: QPainter, place: QRectF, palette: Palette = STANDARD_PALETTE) -> None:
    """The moderator's mark: a shield with a tick."""

    def at(x: float, y: float) -> QPointF:
        return place.topLeft() + QPointF(x, y) * place.width()

    path = QPainterPath(at(0.5, 0.0))
    path.lineTo(at(0.94, 0.16))
    path.cubicTo(at(0.96, 0.62), at(0.78, 0.88), at(0.5, 1.0))
    path.cubicTo(at(0.22, 0.88), at(0.04, 0.62), at(0.06, 0.16))
    path.closeSubpath()
    painter.fillPath(path, palette.moderator)
    tick = QPen(INK, 3.2)
    tick.setCapStyle(Qt.PenCapStyle.RoundCap)
    tick.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(tick)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([at(0.28, 0.5), at(0.44, 0.68), at(0.72, 0.34)]))
