"""Banners: what they say → pictures, with QPainter. The only Qt in the road from gift to pixels besides the window.

All lengths are design pixels (overlay/scene/signs/banners.py); the painter is scaled, so that text is hinted for its
real size. Names are drawn as plain text, never as rich text: ``<img src=…>`` is a name like any other.
"""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
)

from overlay.desktop.language import Language
from overlay.desktop.painting import wording
from overlay.desktop.painting.banner_style import (
    MONOGRAM_SIZE,
    PAD,
    paint_avatar,
    paint_face,
    paint_pill,
    paint_shield,
    paint_star,
)
from overlay.desktop.painting.fonts import load_faces
from overlay.desktop.painting.line_of_text import cut_to, text_width, warm_scripts, write_line
from overlay.desktop.painting.palette import OUTLINE_ALPHA, Palette, see_through
from overlay.render.banner_pass import PaintedBanner, Picture
from overlay.scene.staging import BannerContent
from overlay.scene.themes.grid import COUNTER_GAP, HEIGHT, MAX_COUNTER_WIDTH, MAX_WIDTH, STANDARD, Arrangement

AVATAR = 70.0
AVATAR_LEFT = 11.0
TEXT_LEFT = 98.0
TEXT_RIGHT = 36.0
MARK = 25.0
GAP = 9.0
COUNTER_STROKE, EXACT_STROKE = 9.0, 6.0
NAME_LINE, GIFT_LINE = -7.0, 27.0  # baselines from the middle, y down

LEAST_TITLE = 60.0
"""What is left of a gift's title beside a long line about others."""
WARM_WORDS = (
    "Aa é ñ Жж Ωω", "日本の友だち", "한국어", "简体 繁體", "محمد ع", "שלום", "ไทย ที่", "हिन्दी", "🎁👩‍👩‍👧🏽❤️🇧🇷",
)  # fmt: skip
"""A word in each script that is common among viewers."""

EXACT_GAP = 2.0
"""Between a great count written short and the exact one below it."""

TIMES_SIZE = 44.0 / 60.0
"""The times sign, in sizes of the number behind it."""

KEPT_BODIES = 64


class BannerPainter:
    """Paints banners; needs a QGuiApplication and stays on its thread. About half a millisecond a banner when warm."""

    def __init__(self, resource_root: Path, arrangement: Arrangement = STANDARD) -> None:
        """Load the fonts and the words.

        Raises:
            ResourceError: A font or a translation is missing or unreadable.
        """
        faces, sizes = load_faces(resource_root, arrangement), arrangement.theme.sizes
        self._language = Language(arrangement.language, resource_root)
        self._palette = Palette(arrangement.theme)
        self._name_font = faces.strong_font(sizes.name)
        self._gift_font = faces.plain_font(sizes.gift)
        self._monogram_font = faces.strong_font(MONOGRAM_SIZE * AVATAR)
        self._counter_font = faces.strong_font(sizes.counter)
        self._exact_font = faces.plain_font(22.0)
        self._times_font = faces.strong_font(sizes.counter * TIMES_SIZE)
        self._outlines: dict[tuple[int, str], QPainterPath] = {}
        self._bodies: OrderedDict[tuple[BannerContent, float, float], tuple[Picture, Picture | None, float]] = (
            OrderedDict()
        )

    def paint(self, content: BannerContent, scale: float, max_width: float = MAX_WIDTH) -> PaintedBanner:
        """Paint a banner, or take its body from those painted lately: a combo paints the counter alone.

        Args:
            content: What it says.
            scale: Pixels per design pixel.
            max_width: The most design pixels that its body may be wide.
        """
        key = (replace(content, count=1), scale, max_width)
        if key not in self._bodies:
            body, width = self._paint_body(content, scale, max_width)
            self._bodies[key] = body, self._paint_face(content, scale, width), width
            if len(self._bodies) > KEPT_BODIES:
                self._bodies.popitem(last=False)
        self._bodies.move_to_end(key)
        body, face, width = self._bodies[key]
        counter, counter_width = (None, 0.0) if content.count <= 1 else self._paint_counter(content, scale)
        return PaintedBanner(body, counter, ((width + COUNTER_GAP + counter_width / 2.0) * scale, 0.0), face)

    def warm_up(self) -> None:
        """Paint once what the first gift would wait for: a script's first letter costs up to 40 ms."""
        for _ in self.warm_up_in_steps():
            pass

    def warm_up_in_steps(self) -> Iterator[None]:
        """The same, one script a step."""
        for words in WARM_WORDS:
            sample = BannerContent(words, words, 2, "A", 0.1, "#ff4d6d", 3, 2, is_subscriber=True, is_moderator=True)
            self.paint(sample, 1.0)
            self._bodies.clear()
            yield

    def warm_scripts(self) -> Iterator[None]:
        """Look for the fonts of scripts that few names are written in, one a step."""
        return warm_scripts(self._name_font, self._gift_font)

    def _paint_body(self, content: BannerContent, scale: float, max_width: float) -> tuple[Picture, float]:
        room = max_width - TEXT_LEFT - TEXT_RIGHT
        name = cut_to(self._name_font, content.name, room - _marks_width(content))
        before, title, after = self._gift_line(content, room)
        first = text_width(self._name_font, name) + _marks_width(content)
        second = sum(text_width(self._gift_font, words) for words in (before, title, after))
        width = min(TEXT_LEFT + max(first, second, 70.0) + TEXT_RIGHT, max_width)
        image, painter = _canvas(width + 2 * PAD, HEIGHT + 2 * PAD, scale)
        painter.translate(PAD, PAD + HEIGHT / 2.0)
        place = self._avatar_place(width)
        self._paint_pill(painter, width, content)
        if content.avatar is None:
            paint_avatar(painter, place, content.monogram, content.hue, self._monogram_font)
        else:
            paint_face(painter, place, content.avatar, content.hue)
        self._paint_name(painter, content, name, width)
        quiet, accent = self._palette.quiet, self._palette.readable_accent(content.accent)
        begin = TEXT_LEFT
        for words, colour in ((before, quiet), (title, accent), (after, quiet)):
            long = text_width(self._gift_font, words)
            write_line(painter, self._gift_font, colour, self._left(begin, long, width), GIFT_LINE, words)
            begin += long
        painter.end()
        return _picture(image, (PAD * scale, (PAD + HEIGHT / 2.0) * scale)), width

    def _left(self, begin: float, long: float, width: float) -> float:
        """The left end of what begins so far from where a banner of that width is begun to be read."""
        return width - begin - long if self._language.is_right_to_left else begin

    def _avatar_place(self, width: float) -> QRectF:
        return QRectF(self._left(AVATAR_LEFT, AVATAR, width), -AVATAR / 2.0, AVATAR, AVATAR)

    def _paint_pill(self, painter: QPainter, width: float, content: BannerContent) -> None:
        """Its colour comes from the side where the avatar is."""
        painter.save()
        if self._language.is_right_to_left:
            painter.translate(width, 0.0)
            painter.scale(-1.0, 1.0)
        paint_pill(painter, width, content, self._palette)
        painter.restore()

    def _paint_face(self, content: BannerContent, scale: float, width: float) -> Picture | None:
        """The disc alone, at the very pixels where the body has it: its place in the canvas is the body's."""
        if content.avatar is None:
            return None
        side = width + PAD if self._language.is_right_to_left else AVATAR_LEFT + AVATAR + GAP
        image, painter = _canvas(PAD + side, HEIGHT + 2 * PAD, scale)
        painter.translate(PAD, PAD + HEIGHT / 2.0)
        paint_face(painter, self._avatar_place(width), content.avatar, content.hue)
        painter.end()
        return _picture(image, (PAD * scale, (PAD + HEIGHT / 2.0) * scale))

    def _gift_line(self, content: BannerContent, room: float) -> tuple[str, str, str]:
        """What was sent, and what is said before and after it; the title is cut to the room there is."""
        before, after = (
            wording.and_more_from(content.others_count, content.others, self._language)
            if content.others
            else wording.gift_sent(self._language)
        )
        left = max(room - text_width(self._gift_font, before + after), LEAST_TITLE)
        title = cut_to(self._gift_font, self._language.told(content.gift_title), left)
        rest = room - text_width(self._gift_font, before + title)
        return before, title, cut_to(self._gift_font, after, rest)

    def _paint_name(self, painter: QPainter, content: BannerContent, name: str, width: float) -> None:
        long = text_width(self._name_font, name)
        left, end = self._left(TEXT_LEFT, long, width), TEXT_LEFT + long
        write_line(painter, self._name_font, self._palette.words, left, NAME_LINE, name)
        for shown, paint_mark in ((content.is_subscriber, paint_star), (content.is_moderator, paint_shield)):
            if shown:
                place = QRectF(self._left(end + GAP, MARK, width), NAME_LINE - 23.0, MARK, MARK)
                paint_mark(painter, place, self._palette)
                end += MARK + GAP

    def _paint_counter(self, content: BannerContent, scale: float) -> tuple[Picture, float]:
        """The picture and its width in design pixels; its middle is its origin."""
        parts, is_short = self._counter_parts(content.count), content.count >= wording.COMPACT_FROM
        path = QPainterPath()
        for font, words, left in parts:
            path.addText(QPointF(left, 0.0), font, words)
        # What is written short is told exactly below: small, and never too small to read.
        exact = QPainterPath()
        if is_short:
            number, room = self._language.number(content.count), MAX_COUNTER_WIDTH - COUNTER_STROKE
            words = cut_to(self._exact_font, number, room, Qt.TextElideMode.ElideMiddle)
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
        outline = QPen(see_through(self._palette.outline, OUTLINE_ALPHA), COUNTER_STROKE)
        outline.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        around = self._around(parts)
        if around is None:
            painter.strokePath(path, outline)
        else:
            painter.fillPath(around, outline.brush())
        accent = self._palette.readable_accent(content.accent)
        fill = QLinearGradient(path.boundingRect().topLeft(), path.boundingRect().bottomLeft())
        above, below = self._palette.counter_shades(accent)
        fill.setColorAt(0.0, above)
        fill.setColorAt(1.0, below)
        painter.fillPath(path, QBrush(fill))
        if is_short:
            outline.setWidthF(EXACT_STROKE)
            painter.strokePath(exact, outline)
            painter.fillPath(exact, QBrush(self._palette.words))
        painter.end()
        return _picture(image, (image.width() / 2.0, image.height() / 2.0)), width

    def _counter_parts(self, count: int) -> list[tuple[QFont, str, float]]:
        """Fonts, words, and where they begin."""
        is_short = count >= wording.COMPACT_FROM
        number = wording.compact(count, self._language) if is_short else self._language.number(count)
        texts = [(self._times_font, wording.TIMES), (self._counter_font, number)]
        parts, left = [], 0.0
        for font, words in reversed(texts) if self._language.is_right_to_left else texts:
            parts.append((font, words, left))
            left += text_width(font, words) + 3.0
        return parts

    def _around(self, parts: list[tuple[QFont, str, float]]) -> QPainterPath | None:
        """The outline, put together of those of digits and signs, for stroking takes five times as long.

        None where letters are among them: they may be joined.
        """
        if any(letter.isalpha() and not letter.isascii() for _, words, _ in parts for letter in words):
            return None
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for font, words, left in parts:
            for place, letter in enumerate(words):
                key = font.pixelSize(), letter
                if key not in self._outlines:
                    self._outlines[key] = _outlined(font, letter)
                path.addPath(self._outlines[key].translated(left + text_width(font, words[:place]), 0.0))
        return path


def _outlined(font: QFont, letter: str) -> QPainterPath:
    """A letter with its outline, as one shape."""
    path, pen = QPainterPath(), QPen(Qt.GlobalColor.black, COUNTER_STROKE)
    path.addText(QPointF(0.0, 0.0), font, letter)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return QPainterPathStroker(pen).createStroke(path).united(path).simplified()


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
