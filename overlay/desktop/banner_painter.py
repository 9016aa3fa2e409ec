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

from overlay.desktop import wording
from overlay.desktop.banner_style import (
    INK,
    MONOGRAM_SIZE,
    PAD,
    QUIET,
    WHITE,
    mixed,
    paint_avatar,
    paint_face,
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
COUNTER_STROKE, EXACT_STROKE = 9.0, 6.0
NAME_LINE, GIFT_LINE = -7.0, 27.0  # baselines from the middle, y down

EXACT_GAP = 2.0
"""Between a great count written short and the exact one below it."""

KEPT_BODIES = 64


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
        self._exact_font = make_font(self._plain, 22.0, QFont.Weight.DemiBold)
        self._times_font = make_font(self._strong, 44.0, QFont.Weight.ExtraBold)
        self._bodies: OrderedDict[tuple[BannerContent, float], tuple[Picture, Picture | None, float]] = OrderedDict()

    def paint(self, content: BannerContent, scale: float) -> PaintedBanner:
        """Paint a banner, or take its body from those painted lately: a combo paints the counter alone.

        Args:
            content: What it says.
            scale: Pixels per design pixel.
        """
        key = (replace(content, count=1), scale)
        if key not in self._bodies:
            body, width = self._paint_body(content, scale)
            self._bodies[key] = body, self._paint_face(content, scale), width
            if len(self._bodies) > KEPT_BODIES:
                self._bodies.popitem(last=False)
        self._bodies.move_to_end(key)
        body, face, width = self._bodies[key]
        counter, counter_width = (None, 0.0) if content.count <= 1 else self._paint_counter(content, scale)
        return PaintedBanner(body, counter, ((width + COUNTER_GAP + counter_width / 2.0) * scale, 0.0), face)

    def warm_up(self) -> None:
        """Paint once what the first gift would wait for: glyphs of the common scripts."""
        sample = BannerContent(
            "Aa é ñ 日本 한 ع א 🎁", "Rose", 2, "A", 0.1, "#ff4d6d", 3, 2, is_subscriber=True, is_moderator=True
        )
        self.paint(sample, 1.0)
        self._bodies.clear()

    def _paint_body(self, content: BannerContent, scale: float) -> tuple[Picture, float]:
        name_space = MAX_WIDTH - TEXT_LEFT - TEXT_RIGHT - _marks_width(content)
        name = QFontMetricsF(self._name_font).elidedText(content.name, Qt.TextElideMode.ElideRight, name_space)
        before, title, after = self._gift_line(content)
        first = self._width(self._name_font, name) + _marks_width(content)
        second = sum(self._width(self._gift_font, words) for words in (before, title, after))
        width = min(TEXT_LEFT + max(first, second, 70.0) + TEXT_RIGHT, MAX_WIDTH)
        image, painter = _canvas(width + 2 * PAD, HEIGHT + 2 * PAD, scale)
        painter.translate(PAD, PAD + HEIGHT / 2.0)
        paint_pill(painter, width, content)
        if content.avatar is None:
            paint_avatar(painter, AVATAR_PLACE, content.monogram, content.hue, self._monogram_font)
        else:
            paint_face(painter, AVATAR_PLACE, content.avatar, content.hue)
        self._paint_name(painter, content, name)
        left = TEXT_LEFT
        for words, colour in ((before, QUIET), (title, readable_accent(content.accent)), (after, QUIET)):
            self._draw_text(painter, self._gift_font, colour, left, GIFT_LINE, words)
            left += self._width(self._gift_font, words)
        painter.end()
        return _picture(image, (PAD * scale, (PAD + HEIGHT / 2.0) * scale)), width

    @staticmethod
    def _paint_face(content: BannerContent, scale: float) -> Picture | None:
        """The disc alone, at the very pixels where the body has it: its place in the canvas is the body's."""
        if content.avatar is None:
            return None
        image, painter = _canvas(PAD + AVATAR_LEFT + AVATAR + GAP, HEIGHT + 2 * PAD, scale)
        painter.translate(PAD, PAD + HEIGHT / 2.0)
        paint_face(painter, AVATAR_PLACE, content.avatar, content.hue)
        painter.end()
        return _picture(image, (PAD * scale, (PAD + HEIGHT / 2.0) * scale))

    def _gift_line(self, content: BannerContent) -> tuple[str, str, str]:
        """What was sent, and what is said before and after it; the title is cut to the room there is."""
        before = "" if content.others else wording.SENT
        after = wording.and_more_from(content.others_count, content.others)
        room = MAX_WIDTH - TEXT_LEFT - TEXT_RIGHT - self._width(self._gift_font, before + after)
        metrics = QFontMetricsF(self._gift_font)
        return before, metrics.elidedText(content.gift_title, Qt.TextElideMode.ElideRight, room), after

    def _paint_name(self, painter: QPainter, content: BannerContent, name: str) -> None:
        left = TEXT_LEFT + self._width(self._name_font, name)
        self._draw_text(painter, self._name_font, WHITE, TEXT_LEFT, NAME_LINE, name)
        for shown, paint_mark in ((content.is_subscriber, paint_star), (content.is_moderator, paint_shield)):
            if shown:
                paint_mark(painter, QRectF(left + GAP, NAME_LINE - 23.0, MARK, MARK))
                left += MARK + GAP

    def _paint_counter(self, content: BannerContent, scale: float) -> tuple[Picture, float]:
        """The picture and its width in design pixels; its middle is its origin."""
        path, is_short = self._counter_path(content.count), content.count >= wording.COMPACT_FROM
        # What is written short is told exactly below: small, and never too small to read.
        exact = QPainterPath()
        if is_short:
            words = QFontMetricsF(self._exact_font).elidedText(
                f"{content.count:,}", Qt.TextElideMode.ElideMiddle, MAX_COUNTER_WIDTH - COUNTER_STROKE
            )
            exact.addText(QPointF(0.0, 0.0), self._exact_font, words)
            short, long = path.boundingRect(), exact.boundingRect()
            exact.translate(
                short.center().x() - long.center().x(), short.bottom() + COUNTER_STROKE + EXACT_GAP - long.top()
            )
        box = path.boundingRect() | exact.boundingRect() if is_short else path.boundingRect()
        shrink = min(1.0, (MAX_COUNTER_WIDTH - COUNTER_STROKE) / box.width())
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
        fill = QLinearGradient(path.boundingRect().topLeft(), path.boundingRect().bottomLeft())
        fill.setColorAt(0.0, mixed(accent, WHITE, 0.55))
        fill.setColorAt(1.0, accent)
        painter.fillPath(path, QBrush(fill))
        if is_short:
            outline.setWidthF(EXACT_STROKE)
            painter.strokePath(exact, outline)
            painter.fillPath(exact, QBrush(WHITE))
        painter.end()
        return _picture(image, (image.width() / 2.0, image.height() / 2.0)), width

    def _counter_path(self, count: int) -> QPainterPath:
        number = wording.compact(count) if count >= wording.COMPACT_FROM else f"{count:,}"
        path = QPainterPath()
        path.addText(QPointF(0.0, 0.0), self._times_font, wording.TIMES)
        path.addText(QPointF(self._width(self._times_font, wording.TIMES) + 3.0, 0.0), self._counter_font, number)
        return path

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
