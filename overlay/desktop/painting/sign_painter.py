"""Signs: what they say → pictures, with QPainter. Words are drawn as plain text, never as rich text.

All lengths are design pixels; the painter is scaled, so that text is hinted for its real size. A place is relative to
the sign's upper left corner, y down.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from overlay.desktop.language import Language
from overlay.desktop.painting import wording
from overlay.desktop.painting.banner_style import MONOGRAM_SIZE, paint_avatar, paint_face
from overlay.desktop.painting.fonts import load_faces
from overlay.desktop.painting.line_of_text import cut_to, text_width, warm_scripts, write_line
from overlay.desktop.painting.palette import Palette
from overlay.desktop.painting.sign_style import (
    BAND_FADE,
    BAR_HEIGHT,
    BAR_TOP,
    INSET,
    SHADOW,
    paint_band,
    paint_bar,
    paint_eye,
    paint_live_badge,
    paint_panel,
    paint_tick,
    paint_track,
)
from overlay.render.banner_pass import PaintedSign, Picture
from overlay.scene.signs.signs import (
    LIST_FOOT,
    LIST_HEAD,
    LIST_ROW,
    GoalContent,
    LatestGift,
    Leader,
    LeaderboardContent,
    SignContent,
    StreamContent,
    TickerContent,
)
from overlay.scene.signs.standing import bleed_of
from overlay.scene.staging import BannerContent, GiftTitle, GoalTitle, TitleContent
from overlay.scene.themes.grid import GOAL_HEIGHT, STANDARD, STREAM_HEIGHT, TITLE_HEIGHT, Arrangement

AVATAR = 36.0
GOAL_LINE = 97.0
TITLE_LINE, SECOND_TITLE_LINE = 112.0, 176.0
SHORTEST = 90.0
"""What is left of a text of a title that is cut."""
BAND_STRETCH = 8.0
LONG_NAME = 0.72
"""How much smaller the name in a title is, if it needs to be; what is longer still is cut."""


class SignPainter:
    """Paints signs; needs a QGuiApplication and stays on its thread. One or two milliseconds a sign."""

    def __init__(self, resource_root: Path, arrangement: Arrangement = STANDARD) -> None:
        """Load the fonts and the words.

        Raises:
            ResourceError: A font or a translation is missing or unreadable.
        """
        faces, title_size = load_faces(resource_root, arrangement), arrangement.theme.sizes.title
        self._language = Language(arrangement.language, resource_root)
        self._palette = Palette(arrangement.theme)
        self._bold, self._number = faces.strong_font(27.0), faces.strong_font(25.0)
        self._words = faces.plain_font(24.0)
        self._heading, self._large = faces.strong_font(24.0), faces.strong_font(42.0)
        self._monogram = faces.strong_font(MONOGRAM_SIZE * AVATAR)
        self._title, self._long_title = faces.strong_font(title_size), faces.strong_font(title_size * LONG_NAME)
        self._second = faces.plain_font(42.0)
        self._second_strong = faces.strong_font(44.0)

    def paint(self, content: SignContent, scale: float, width: float) -> PaintedSign:
        """Paint a sign.

        Args:
            content: What it says.
            scale: Pixels per design pixel.
            width: The most it may be wide, in design pixels.
        """
        match content:
            case GoalContent():
                return self._paint_goal(content, scale, width)
            case StreamContent():
                return self._paint_stream(content, scale)
            case LeaderboardContent() | TickerContent():
                return self._paint_list(content, scale, width)
            case GiftTitle() | GoalTitle():
                return self._paint_title(content, scale, width)

    def warm_up(self) -> None:
        """Paint once what the first title would wait for."""
        self.paint(GoalTitle("Aa é 0123456789"), 1.0, 400.0)

    def warm_scripts(self) -> Iterator[None]:
        """Look for the fonts of scripts that few names are written in, one a step."""
        return warm_scripts(self._words, self._title, self._long_title)

    def _sheet(self, width: float, height: float, scale: float, margin: float = SHADOW) -> "_Sheet":
        return _Sheet(width, height, scale, margin, is_mirrored=self._language.is_right_to_left)

    # --- the goal, the stream ------------------------------------------------------------------------

    def _paint_goal(self, goal: GoalContent, scale: float, width: float) -> PaintedSign:
        palette = self._palette
        sheet = self._sheet(width, GOAL_HEIGHT, scale)
        paint_panel(sheet.painter, QRectF(0.0, 0.0, width, GOAL_HEIGHT), is_festive=goal.is_reached, palette=palette)
        colour = palette.festive if goal.is_reached else palette.words
        right = width - INSET
        share = wording.goal_share(goal, self._language)
        if share:
            right = sheet.write_left_of(right, 38.0, share, self._bold, colour) - 14.0
        sheet.write(INSET, 38.0, wording.goal_heading(goal, self._language), self._bold, palette.words, right)
        now, target = wording.goal_numbers(goal, self._language)
        if goal.target is None:
            sheet.write(INSET, GOAL_LINE - 4.0, now, self._large, palette.words, width - INSET)
            return sheet.done()
        right = width - INSET
        if goal.is_reached:
            right = sheet.write_left_of(
                right, GOAL_LINE, self._language.told(wording.GOAL_REACHED), self._words, palette.festive
            )
            paint_tick(sheet.painter, sheet.place(QRectF(right - 30.0, GOAL_LINE - 18.0, 20.0, 20.0)), palette.festive)
            right -= 44.0
        left = sheet.write(INSET, GOAL_LINE, now, self._number, palette.words, right)
        sheet.write(left, GOAL_LINE, target, self._words, palette.quiet, right)
        bar = QRectF(0.0, 0.0, width - 2 * INSET, BAR_HEIGHT)
        paint_track(sheet.painter, bar.translated(INSET, BAR_TOP), palette)
        filled = _Sheet(bar.width(), bar.height(), scale, margin=0.0)
        paint_bar(filled.painter, bar, is_reached=goal.is_reached, palette=palette)
        return sheet.done(filled.done().body, (INSET * scale, BAR_TOP * scale))

    def _paint_stream(self, stream: StreamContent, scale: float) -> PaintedSign:
        viewers, live = self._language.number(stream.viewers), self._language.told(wording.LIVE)
        palette = self._palette
        # Round where banners are round.
        radius = min(palette.corners.banner_radius, STREAM_HEIGHT / 2.0)
        badge = text_width(self._heading, live) + 22.0
        width = 12.0 + badge + 14.0 + 30.0 + 9.0 + text_width(self._number, viewers) + 20.0
        sheet = self._sheet(width, STREAM_HEIGHT, scale)
        paint_panel(sheet.painter, QRectF(0.0, 0.0, width, STREAM_HEIGHT), radius=radius, palette=palette)
        paint_live_badge(sheet.painter, sheet.place(QRectF(12.0, 9.0, badge, STREAM_HEIGHT - 18.0)), palette)
        sheet.write(23.0, 34.0, live, self._heading, palette.live_words, width)
        left = 12.0 + badge + 14.0
        paint_eye(sheet.painter, sheet.place(QRectF(left, STREAM_HEIGHT / 2.0 - 15.0, 30.0, 30.0)), palette)
        sheet.write(left + 39.0, 34.0, viewers, self._number, palette.words, width)
        return sheet.done()

    # --- lists ---------------------------------------------------------------------------------------

    def _paint_list(self, content: LeaderboardContent | TickerContent, scale: float, width: float) -> PaintedSign:
        height = LIST_HEAD + len(content.rows) * LIST_ROW + LIST_FOOT
        sheet = self._sheet(width, height, scale)
        paint_panel(sheet.painter, QRectF(0.0, 0.0, width, height), palette=self._palette)
        heading = wording.LEADERS if isinstance(content, LeaderboardContent) else wording.LATEST
        sheet.write(INSET, 35.0, self._language.told(heading), self._heading, self._palette.quiet, width - INSET)
        if isinstance(content, LeaderboardContent):
            for number, leader in enumerate(content.rows):
                self._write_leader(sheet, leader, number, LIST_HEAD + number * LIST_ROW, width)
        else:
            for number, latest in enumerate(content.rows):
                self._write_latest(sheet, latest, LIST_HEAD + number * LIST_ROW, width)
        return sheet.done()

    def _write_leader(self, sheet: "_Sheet", leader: Leader, number: int, top: float, width: float) -> None:
        baseline, medal = top + 31.0, self._palette.medals[min(number, len(self._palette.medals) - 1)]
        sheet.write(INSET, baseline, self._language.number(number + 1), self._number, medal, width)
        place = QRectF(INSET + 26.0, top + (LIST_ROW - AVATAR) / 2.0, AVATAR, AVATAR)
        disc = sheet.place(place)
        if leader.avatar is None:
            paint_avatar(sheet.painter, disc, leader.monogram, leader.hue, self._monogram)
        else:
            paint_face(sheet.painter, disc, leader.avatar, leader.hue)
        right = sheet.write_left_of(
            width - INSET, baseline, wording.amount(leader.value, self._language), self._number, medal, width / 2
        )
        sheet.write(place.right() + 10.0, baseline, leader.name, self._words, self._palette.words, right - 12.0)

    def _write_latest(self, sheet: "_Sheet", latest: LatestGift, top: float, width: float) -> None:
        baseline, right = top + 31.0, width - INSET
        if latest.count > 1:
            words = wording.times(latest.count, self._language)
            right = sheet.write_left_of(right, baseline, words, self._number, self._palette.words, width / 3) - 12.0
        room = right - INSET - 10.0
        title = self._language.told(latest.gift_title)
        title = cut_to(self._words, title, max(0.5 * room, room - text_width(self._words, latest.name)))
        name_right = right - text_width(self._words, title) - 10.0
        left = sheet.write(INSET, baseline, latest.name, self._words, self._palette.words, name_right)
        sheet.write(left + 10.0, baseline, title, self._words, self._palette.readable_accent(latest.accent), right)

    # --- titles --------------------------------------------------------------------------------------

    def _paint_title(self, content: TitleContent, scale: float, width: float) -> PaintedSign:
        sheet, long = self._sheet(width, TITLE_HEIGHT, scale, margin=0.0), width + 2 * bleed_of(width)
        room = min(width, long * (1.0 - 2 * BAND_FADE))
        if isinstance(content, GiftTitle):
            accent, name, (before, after) = (
                QColor(content.banner.accent),
                content.banner.name,
                wording.and_others(content.banner.others, self._language),
            )
            second = self._sent(content.banner)
        else:
            accent, name, before, after = self._palette.gold_light, self._language.told(wording.GOAL_REACHED), "", ""
            second = [(content.description, self._second, self._palette.words)]
        name_room = max(room - text_width(self._second, before + after), 2 * SHORTEST)
        is_short = text_width(self._title, name) <= min(name_room, width * (1.0 - 2 * BAND_FADE))
        font = self._title if is_short else self._long_title
        first = [
            (before, self._second, self._palette.quiet),
            (cut_to(font, name, name_room), font, self._palette.words),
            (after, self._second, self._palette.quiet),
        ]
        for parts, line in ((first, TITLE_LINE), (second, SECOND_TITLE_LINE)):
            sheet.write_centred(width / 2, line, parts, room)
        return replace(sheet.done(), band=self._paint_band(accent, long, scale), band_px=long * scale)

    def _paint_band(self, accent: QColor, long: float, scale: float) -> Picture:
        """Narrow, and drawn as wide as it is to be: all that changes in it from left to right is a soft fade."""
        image = _image(max(round(long * scale / BAND_STRETCH), 2), max(round(TITLE_HEIGHT * scale), 1))
        painter = QPainter(image)
        painter.scale(image.width() / long, scale)
        paint_band(painter, QRectF(0.0, 0.0, long, TITLE_HEIGHT), accent, self._palette)
        painter.end()
        return _picture(image, (image.width() / 2.0, 0.0))

    def _sent(self, banner: BannerContent) -> list[tuple[str, QFont, QColor]]:
        before, after = wording.gift_sent(self._language, 1 + banner.others)
        count = wording.times(banner.count, self._language).replace(wording.TIMES, f" {wording.TIMES}", 1)
        return [
            (before, self._second, self._palette.quiet),
            (
                self._language.told(banner.gift_title),
                self._second_strong,
                self._palette.readable_accent(banner.accent),
            ),
            (count if banner.count > 1 else "", self._second_strong, self._palette.words),
            (after, self._second, self._palette.quiet),
        ]


class _Sheet:
    """A picture in the making, with room around the sign for its shadow.

    Places are told as they are read: from the left, or in a mirrored sheet from the right.
    """

    def __init__(
        self, width: float, height: float, scale: float, margin: float = SHADOW, *, is_mirrored: bool = False
    ) -> None:
        self._scale, self._size, self._margin, self._is_mirrored = scale, (width, height), margin, is_mirrored
        self._image = _image(*(max(round((side + 2 * margin) * scale), 1) for side in (width, height)))
        self.painter = QPainter(self._image)
        self.painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        self.painter.scale(scale, scale)
        self.painter.translate(margin, margin)

    def place(self, rectangle: QRectF) -> QRectF:
        """Where a place lies in the picture."""
        mirrored = rectangle.translated(self._size[0] - rectangle.left() - rectangle.right(), 0.0)
        return mirrored if self._is_mirrored else rectangle

    def write(self, left: float, baseline: float, text: str, font: QFont, colour: QColor, right: float) -> float:
        """Write a text that ends before `right`, cut if it must be; where it ended."""
        text = cut_to(font, text, right - left)
        long = text_width(font, text)
        write_line(
            self.painter, font, colour, self._size[0] - left - long if self._is_mirrored else left, baseline, text
        )
        return left + long

    def write_left_of(
        self, right: float, baseline: float, text: str, font: QFont, colour: QColor, room: float | None = None
    ) -> float:
        """Write a text that ends at `right`; where it begins."""
        text = cut_to(font, text, self._size[0] / 2 if room is None else room)
        left = right - text_width(font, text)
        self.write(left, baseline, text, font, colour, right + 1.0)
        return left

    def write_centred(
        self, middle: float, baseline: float, parts: list[tuple[str, QFont, QColor]], room: float
    ) -> None:
        """Write these one after the other; where they need more than the room, the longest is cut, then the next."""
        texts, widths = [text for text, _, _ in parts], [text_width(font, text) for text, font, _ in parts]
        for number in sorted(range(len(parts)), key=widths.__getitem__, reverse=True):
            excess = sum(widths) - room
            if excess > 0.0:
                font = parts[number][1]
                texts[number] = cut_to(font, texts[number], max(widths[number] - excess, SHORTEST))
                widths[number] = text_width(font, texts[number])
        left, right = middle - min(sum(widths), room) / 2.0, middle + room / 2.0
        for text, (_, font, colour) in zip(texts, parts, strict=True):
            left = self.write(left, baseline, text, font, colour, right)

    def done(self, bar: Picture | None = None, bar_at_px: tuple[float, float] = (0.0, 0.0)) -> PaintedSign:
        """The sign as painted."""
        self.painter.end()
        origin = self._margin * self._scale
        body = _picture(self._image, (origin, origin))
        size_px = self._size[0] * self._scale, self._size[1] * self._scale
        return PaintedSign(body, size_px, bar, bar_at_px, bar_runs_left=self._is_mirrored)


def _image(columns: int, rows: int) -> QImage:
    image = QImage(columns, rows, QImage.Format.Format_RGBA8888_Premultiplied)
    image.fill(0)
    return image


def _picture(image: QImage, origin_px: tuple[float, float]) -> Picture:
    return Picture((image.width(), image.height()), bytes(image.constBits()), origin_px)
