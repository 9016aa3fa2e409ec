"""Banners: what they say → pictures, with QPainter. The only Qt in the road from gift to pixels besides the window.

All lengths are design pixels (overlay/scene/banners.py); the painter is scaled, so that text is hinted for its real
size. Names are drawn as plain text, never as rich text: ``<img src=…>`` is a name like any other.
"""

from collections import OrderedDict
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

from overlay.desktop.banner_style import (
    INK,
    MONOGRAM_SIZE,
    PAD,
    QUIET,
    WHITE,
    mixed,
    paint_avatar,
    paint_pill,
    paint_shield,
    paint_star,
    readable_accent,
)
from overlay.desktop.fonts import PLAIN, STRONG, load_family, make_font
from overlay.render.banner_pass import PaintedBanner, Picture
from overlay.scene.banners import HEIGHT, MAX_COUNTER_WIDTH, MAX_WIDTH
from overlay.scene.staging import BannerContent

AVATAR = 70.0
AVATAR_LEFT = 11.0
AVATAR_PLACE = QRectF(AVATAR_LEFT, -AVATAR / 2.0, AVATAR, AVATAR)
TEXT_LEFT = 98.0
TEXT_RIGHT = 36.0
MARK = 25.0
GAP = 9.0
COUNTER_GAP = 14.0
COUNTER_STROKE = 9.0
NAME_LINE, GIFT_LINE = -7.0, 27.0  # baselines from the middle, y down

KEPT_BODIES = 64
TIMES = "\N{MULTIPLICATION SIGN}"


class BannerPainter:
    """Paints banners; needs a QGuiApplication and stays on its thread. About half a millisecond a banner when warm."""

    def __init__(self, resource_root: Path) -> None:
        """Load the fonts.

        Raises:
            ResourceError: A font file is missing or unreadable.
        """
        self._strong = load_family(resource_root, STRONG)
        self._plain = load_family(resource_root, PLAIN)
        self._name_font = make_font(self._strong, 33.0, QFont.Weight.ExtraBold)
        self._gift_font = make_font(self._plain, 25.0, QFont.Weight.DemiBold)
        self._monogram_font = make_font(self._strong, MONOGRAM_SIZE * AVATAR, QFont.Weight.ExtraBold)
        self._counter_font = make_font(self._strong, 60.0, QFont.Weight.ExtraBold)
        self._times_font = make_font(self._strong, 44.0, QFont.Weight.ExtraBold)
        self._bodies: OrderedDict[tuple[BannerContent, float], tuple[Picture, float]] = OrderedDict()

    def paint(self, content: BannerContent, scale: float) -> PaintedBanner:
        """Paint a banner, or take its body from those painted lately: a combo paints the counter alone.

        Args:
            content: What it says.
            scale: Pixels per design pixel.
        """
        key = (replace(content, count=1), scale)
        if key not in self._bodies:
            self._bodies[key] = self._paint_body(content, scale)
            if len(self._bodies) > KEPT_BODIES:
                self._bodies.popitem(last=False)
        self._bodies.move_to_end(key)
        body, width = self._bodies[key]
        counter, counter_width = (None, 0.0) if content.count <= 1 else self._paint_counter(content, scale)
        return PaintedBanner(body, counter, ((width + COUNTER_GAP + counter_width / 2.0) * scale, 0.0))

    def warm_up(self) -> None:
        """Paint once what the first gift would wait for: glyphs of the common scripts."""
        sample = BannerContent(
            "Aa é ñ 日本 한 ع א 🎁", "Rose", 2, "A", 0.1, "#ff4d6d", 3, 2, is_subscriber=True, is_moderator=True
        )
        self.paint(sample, 1.0)
        self._bodies.clear()

    def _paint_body(self, content: BannerContent, scale: float) -> tuple[Picture, float]:
        name_space, suffix = self._name_space(content)
        metrics = QFontMetricsF(self._name_font)
        name = metrics.elidedText(content.name, Qt.TextElideMode.ElideRight, name_space)
        title_space = MAX_WIDTH - TEXT_LEFT - TEXT_RIGHT - self._width(self._gift_font, "sent ")
        title = QFontMetricsF(self._gift_font).elidedText(content.gift_title, Qt.TextElideMode.ElideRight, title_space)
        first = self._width(self._name_font, name) + self._width(self._gift_font, suffix) + _marks_width(content)
        second = self._width(self._gift_font, "sent ") + self._width(self._gift_font, title)
        width = min(TEXT_LEFT + max(first, second, 70.0) + TEXT_RIGHT, MAX_WIDTH)
        image, painter = _canvas(width + 2 * PAD, HEIGHT + 2 * PAD, scale)
        painter.translate(PAD, PAD + HEIGHT / 2.0)
        paint_pill(painter, width, content)
        paint_avatar(painter, AVATAR_PLACE, content.monogram, content.hue, self._monogram_font)
        self._paint_name(painter, content, name, suffix)
        self._draw_text(painter, self._gift_font, QUIET, TEXT_LEFT, GIFT_LINE, "sent ")
        title_left = TEXT_LEFT + self._width(self._gift_font, "sent ")
        self._draw_text(painter, self._gift_font, readable_accent(content.accent), title_left, GIFT_LINE, title)
        painter.end()
        return _picture(image, (PAD * scale, (PAD + HEIGHT / 2.0) * scale)), width

    def _name_space(self, content: BannerContent) -> tuple[float, str]:
        suffix = ""
        if content.others > 0:
            suffix = f" and {content.others} other{'s' if content.others > 1 else ''}"
        taken = self._width(self._gift_font, suffix) + _marks_width(content)
        return MAX_WIDTH - TEXT_LEFT - TEXT_RIGHT - taken, suffix

    def _paint_name(self, painter: QPainter, content: BannerContent, name: str, suffix: str) -> None:
        left = TEXT_LEFT
        self._draw_text(painter, self._name_font, WHITE, left, NAME_LINE, name)
        left += self._width(self._name_font, name)
        self._draw_text(painter, self._gift_font, QUIET, left, NAME_LINE, suffix)
        left += self._width(self._gift_font, suffix)
        for shown, paint_mark in ((content.is_subscriber, paint_star), (content.is_moderator, paint_shield)):
            if shown:
                paint_mark(painter, QRectF(left + GAP, NAME_LINE - 23.0, MARK, MARK))
                left += MARK + GAP

    def _paint_counter(self, content: BannerContent, scale: float) -> tuple[Picture, float]:
        """The picture and its width in design pixels; its middle is its origin."""
        number = f"{content.count:,}"
        path = QPainterPath()
        path.addText(QPointF(0.0, 0.0), self._times_font, TIMES)
        path.addText(QPointF(self._width(self._times_font, TIMES) + 3.0, 0.0), self._counter_font, number)
        shrink = min(1.0, (MAX_COUNTER_WIDTH - COUNTER_STROKE) / path.boundingRect().width())
        box = path.boundingRect()
        width = box.width() * shrink + COUNTER_STROKE + 2.0
        height = box.height() * shrink + COUNTER_STROKE + 2.0
        image, painter = _canvas(width, height, scale)
        painter.translate(width / 2.0, height / 2.0)
        painter.scale(shrink, shrink)
        painter.translate(-box.center())
        outline = QPen(QColor(INK.red(), INK.green(), INK.blue(), 238), COUNTER_STROKE)
        outline.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, outline)
        accent = readable_accent(content.accent)
        fill = QLinearGradient(box.topLeft(), box.bottomLeft())
        fill.setColorAt(0.0, mixed(accent, WHITE, 0.55))
        fill.setColorAt(1.0, accent)
        painter.fillPath(path, QBrush(fill))
        painter.end()
        return _picture(image, (image.width() / 2.0, image.height() / 2.0)), width

    @staticmethod
    def _draw_text(painter: QPainter, font: QFont, colour: QColor, left: float, baseline: float, text: str) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QPointF(left, baseline), text)

    @staticmethod
    def _width(font: QFont, text: str) -> float:
        return QFontMetricsF(font).horizontalAdvance(text)


def _canvas(width: float, height: float, scale: float) -> tuple[QImage, QPainter]:
    image = QImage(
        max(round(width * scale), 1), max(round(height * scale), 1), QImage.Format.Format_RGBA8888_Premultiplied
    )
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    return image, painter


def _picture(image: QImage, origin_px: tuple[float, float]) -> Picture:
    return Picture((image.width(), image.height()), bytes(image.constBits()), origin_px)


def _marks_width(content: BannerContent) -> float:
    return (MARK + GAP) * (content.is_subscriber + content.is_moderator)
