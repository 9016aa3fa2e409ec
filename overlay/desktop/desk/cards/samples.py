"""Something for every place on the canvas, painted as viewers would see it: what is arranged in the desk."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from overlay.desktop.language import tr
from overlay.desktop.painting.banner_painter import BannerPainter
from overlay.desktop.painting.sign_painter import SignPainter
from overlay.phrase import phrase
from overlay.render.banner_pass import PaintedSign, Picture
from overlay.resources import resource_root
from overlay.scene.signs.placing import Box, boxes_of, name_of
from overlay.scene.signs.signs import (
    Board,
    BoardChoice,
    GoalContent,
    LatestGift,
    Leader,
    LeaderboardContent,
    StreamContent,
    TickerContent,
)
from overlay.scene.signs.standing import placed, title_place
from overlay.scene.staging import BannerContent, GiftTitle
from overlay.scene.themes.grid import HEIGHT, LANE_PITCH, Arrangement, Grid, grid_of
from overlay.setting_values import PlacedName

Size = tuple[int, int]

_NAMES: Final = ("Amélie", "Kenji", "Zoë", "Lu", "Marta")
_GIFTS: Final = (
    (phrase("Rose"), "#ff4d6d"),
    (phrase("Diamond"), "#59d8ff"),
    (phrase("Confetti"), "#ffb13d"),
    (phrase("Heart"), "#ff4d9e"),
    (phrase("Star"), "#ffd84d"),
)


def sample_banner(number: int, tier: int) -> BannerContent:
    """One of some senders with one of some gifts."""
    name, (gift, accent) = _NAMES[number % 5], _GIFTS[number % 5]
    return BannerContent(name, gift, 1 if number % 2 else 12, name[0], number * 0.23 % 1.0, accent, tier)


FAINT: Final = 0.6
"""The title: what it covers fades while it is there, and is to be seen here."""
TITLE: Final = GiftTitle(sample_banner(1, 3))


@dataclass(frozen=True, slots=True)
class _Banner:
    body: Picture
    counter: Picture | None
    beside_px: float  # the middle of the counter from the body's left edge


def sample_goal() -> GoalContent:
    """One that is well on its way."""
    return GoalContent(tr("New microphone"), "revenue", 3200.0, 5000.0)


def sample_board(choice: BoardChoice, lanes: int) -> Board:
    """A board with all that is wanted."""
    leaders = (Leader(name, name[0], at * 0.23 % 1.0, 1200.0 / (at + 1) ** 2) for at, name in enumerate(_NAMES))
    latest = (
        LatestGift(name, gift, 1 + at, colour)
        for at, (name, (gift, colour)) in enumerate(zip(_NAMES, _GIFTS, strict=True))
    )
    return Board(
        goal=sample_goal() if choice.goal else None,
        stream=StreamContent(1234) if choice.viewers else None,
        leaders=LeaderboardContent(tuple(leaders)) if choice.leaderboard else None,
        ticker=TickerContent(tuple(latest)) if choice.ticker else None,
        lanes=lanes,
    )


def look_of(arrangement: Arrangement, canvas_px: Size) -> tuple[object, ...]:
    """All that the pictures depend on; where it is the same they need not be painted again."""
    grid, theme = grid_of(arrangement, canvas_px), arrangement.theme
    look = (
        theme.colours,
        theme.fonts,
        theme.sizes,
        theme.corners,
        arrangement.font,
        arrangement.lanes,
        arrangement.language,
    )
    return (*look, grid.scale, grid.banner_width, type(grid.layout))


class Samples:
    """The pictures of one look at one scale; needs a QGuiApplication and stays on its thread."""

    def __init__(self, arrangement: Arrangement, canvas_px: Size, choice: BoardChoice, part: float) -> None:
        """Paint nothing yet.

        Args:
            arrangement: How things look.
            canvas_px: The canvas.
            choice: Which signs are wanted.
            part: Pixels of the pictures to a pixel of the canvas.
        """
        self.key = look_of(arrangement, canvas_px), canvas_px, choice, part
        self._canvas_px, self._part = canvas_px, part
        self._board = sample_board(choice, arrangement.lanes)
        self._signs: dict[PlacedName, tuple[PaintedSign, float]] = {}
        self._banners: list[_Banner] = []
        self._widths: dict[PlacedName, float] = {}

    def paint(self, arrangement: Arrangement) -> Iterator[None]:
        """One after the other, each half a millisecond or two."""
        root, canvas_px = resource_root(), self._canvas_px
        signs, banners, grid = SignPainter(root, arrangement), BannerPainter(root, arrangement), self._grid(arrangement)
        scale = grid.scale * self._part
        title = TITLE, title_place(canvas_px, arrangement)
        for content, place in (*placed(self._board, canvas_px, arrangement), title):
            painted, what = signs.paint(content, scale, place.width), name_of(content)
            self._signs[what] = painted, content.part if isinstance(content, GoalContent) else 0.0
            self._widths[what] = painted.size_px[0] / scale
            yield
        for number in range(arrangement.lanes):
            one = banners.paint(sample_banner(number, min(number, 3)), scale, grid.banner_width)
            self._banners.append(_Banner(one.body, one.counter, one.counter_at_px[0]))
            yield

    def boxes(self, arrangement: Arrangement) -> dict[PlacedName, Box]:
        """Where all of it stands, in design pixels from the lower left corner of the canvas."""
        return boxes_of(arrangement, self._canvas_px, self._board, self._widths)

    def draw(self, painter: QPainter, arrangement: Arrangement) -> None:
        """Draw what is painted already, each at its place; the painter's unit is a pixel of the pictures."""
        grid, boxes = self._grid(arrangement), self.boxes(arrangement)
        scale = grid.scale * self._part
        for number, banner in enumerate(self._banners):
            self._draw_banner(painter, banner, number, grid)
        for what, (sign, filled) in self._signs.items():
            if (box := boxes.get(what)) is None:
                continue
            painter.setOpacity(FAINT if what == "title" else 1.0)
            left, top = round(box.left * scale), round((grid.height - box.top) * scale)
            if sign.band is not None:
                middle = left + sign.size_px[0] / 2.0
                draw_stretched(painter, sign.band, middle - sign.band_px / 2.0, top, sign.band_px)
            draw_picture(painter, sign.body, left, top)
            if sign.bar is not None:
                draw_picture(painter, sign.bar, left + sign.bar_at_px[0], top + sign.bar_at_px[1], filled)

    def _draw_banner(self, painter: QPainter, banner: _Banner, number: int, grid: Grid) -> None:
        """As `render.banner_pass` does it."""
        scale, (x, y) = grid.scale * self._part, grid.stack_point
        pivot, up = grid.layout.banners.pivot[0], 1.0 if grid.grows_up else -1.0
        body_px = banner.body.size_px[0] - 2.0 * banner.body.origin_px[0]
        left = round(x * scale - pivot * body_px)
        middle = round((grid.height - y - up * (number * LANE_PITCH + HEIGHT / 2.0)) * scale)
        draw_picture(painter, banner.body, left, middle)
        if banner.counter is not None:
            at = left + (body_px - banner.beside_px if pivot == 1.0 else banner.beside_px)
            draw_picture(painter, banner.counter, at, middle)

    def _grid(self, arrangement: Arrangement) -> Grid:
        return grid_of(arrangement, self._canvas_px)


def draw_stretched(painter: QPainter, picture: Picture, left: float, top: float, width: float) -> None:
    """A painted picture as wide as that."""
    across, height = picture.size_px
    image = QImage(picture.rgba, across, height, 4 * across, QImage.Format.Format_RGBA8888_Premultiplied)
    painter.drawImage(QRectF(left, top, width, height), image)


def draw_picture(painter: QPainter, picture: Picture, x: float, y: float, part: float = 1.0) -> None:
    """A painted picture with its origin there; of its width only this part."""
    width, height = picture.size_px
    image = QImage(picture.rgba, width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied)
    at = QPointF(round(x - picture.origin_px[0]), round(y - picture.origin_px[1]))
    painter.drawImage(at, image, QRectF(0.0, 0.0, width * part, height))
