"""The streamer's own places, which go before the theme's; and which place a thing has that stands at some point.

Boxes are in design pixels, from the lower left corner of the canvas.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from overlay.scene.signs.signs import (
    Board,
    GoalContent,
    LeaderboardContent,
    SignContent,
    StreamContent,
    TickerContent,
    height_of,
)
from overlay.scene.signs.standing import Place, placed, title_place
from overlay.scene.themes.grid import (
    COUNTER_GAP,
    LANE_PITCH,
    MAX_COUNTER_WIDTH,
    TITLE_HEIGHT,
    Arrangement,
    Grid,
    grid_of,
)
from overlay.scene.themes.places import Spot, StackSpot, WideLayout
from overlay.scene.themes.theme import Theme
from overlay.setting_values import Anchor, CanvasShape, PlacedName
from overlay.settings import Placing

FIELDS: Final[Mapping[PlacedName, str]] = {
    "banners": "banners",
    "goal": "goal",
    "viewers": "stream",
    "leaderboard": "leaders",
    "ticker": "ticker",
    "title": "title",
}
"""The setting's name for each, and the layout's."""

LAYOUTS: Final[Mapping[str, Mapping[PlacedName, Anchor]]] = {
    "theme": {},
    "right": {"banners": "bottom-right", "ticker": "bottom-left"},
    "middle": {"banners": "bottom"},
    "top": {
        "banners": "top-left",
        "goal": "bottom-left",
        "viewers": "top-right",
        "leaderboard": "top-right",
        "ticker": "bottom-right",
    },
    "top-right": {
        "banners": "top-right",
        "goal": "top-left",
        "viewers": "top-left",
        "leaderboard": "bottom-right",
        "ticker": "bottom-left",
    },
}
"""Ready-made: where the banners stand, and what makes room for them, also where the theme is mirrored."""

_ANCHORS: Final[tuple[tuple[Anchor, Anchor, Anchor], ...]] = (
    ("bottom-left", "bottom", "bottom-right"),
    ("left", "middle", "right"),
    ("top-left", "top", "top-right"),
)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the canvas."""

    left: float
    bottom: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def top(self) -> float:
        """Its upper edge."""
        return self.bottom + self.height

    def moved(self, across: float, up: float) -> "Box":
        """The same elsewhere."""
        return Box(self.left + across, self.bottom + up, self.width, self.height)


def with_places(theme: Theme, places: Iterable[Placing]) -> Theme:
    """The theme with what the streamer put elsewhere; of several places for one thing the last holds."""
    layouts = theme.layouts
    for one in places:
        kind = StackSpot if one.what == "banners" else Spot
        spot = kind.model_validate({"anchor": one.anchor, "x": one.x, "y": one.y})
        layout = getattr(layouts, one.canvas).model_copy(update={FIELDS[one.what]: spot})
        layouts = layouts.model_copy(update={one.canvas: layout})
    return theme if layouts is theme.layouts else theme.model_copy(update={"layouts": layouts})


def put(places: Iterable[Placing], one: Placing) -> tuple[Placing, ...]:
    """The places with this one in place of what there was for the same thing on canvases of the same shape."""
    return (*(other for other in places if (other.what, other.canvas) != (one.what, one.canvas)), one)


def put_back(places: Iterable[Placing], shape: CanvasShape, what: PlacedName | None = None) -> tuple[Placing, ...]:
    """The places without that of one thing, or without any, on canvases of a shape: the theme rules there again."""
    return tuple(one for one in places if one.canvas != shape or what not in (None, one.what))


def laid_out(places: Iterable[Placing], shape: CanvasShape, layout: str) -> tuple[Placing, ...]:
    """The places with one of `LAYOUTS` on canvases of a shape, and no others there."""
    return (*put_back(places, shape), *_layout(shape, layout))


def layout_of(places: Iterable[Placing], shape: CanvasShape) -> str | None:
    """The name in `LAYOUTS` of how things stand on canvases of a shape; None if the streamer's own hand put them so."""
    own = {one for one in places if one.canvas == shape}
    return next((name for name in LAYOUTS if set(_layout(shape, name)) == own), None)


def _layout(shape: CanvasShape, name: str) -> tuple[Placing, ...]:
    corners = dict(LAYOUTS[name])
    if shape != "landscape":  # there the signs keep out of the banners' way by themselves
        corners = {what: anchor for what, anchor in corners.items() if what == "banners"}
    return tuple(Placing(what=what, canvas=shape, anchor=anchor) for what, anchor in corners.items())


def shape_of(arrangement: Arrangement, canvas_px: tuple[int, int]) -> CanvasShape:
    """Which of a theme's layouts a canvas has."""
    grid = grid_of(arrangement, canvas_px)
    if isinstance(grid.layout, WideLayout):
        return "landscape"
    return "portrait" if grid.is_portrait else "compact"


def boxes_of(
    arrangement: Arrangement,
    canvas_px: tuple[int, int],
    board: Board,
    widths: Mapping[PlacedName, float] = MappingProxyType({}),
) -> dict[PlacedName, Box]:
    """Where everything stands: the banners as many as there may be, a sign as wide as it may be or as it is told."""
    grid = grid_of(arrangement, canvas_px)
    boxes: dict[PlacedName, Box] = {"banners": _stack_box(grid, arrangement.lanes)}
    for content, place in placed(board, canvas_px, arrangement):
        name = name_of(content)
        boxes[name] = _box_of(place, height_of(content), widths.get(name, place.width))
    boxes["title"] = _box_of(title_place(canvas_px, arrangement), TITLE_HEIGHT)
    return boxes


def safe_box(grid: Grid) -> Box:
    """What the platform's interface and the margins leave free."""
    return Box(grid.left, grid.bottom, grid.width - grid.left - grid.right, grid.height - grid.bottom - grid.top)


def placing_of(what: PlacedName, box: Box, arrangement: Arrangement, canvas_px: tuple[int, int]) -> Placing:
    """The place of a thing that has this box. What it is near to is its anchor: so it is near that on any canvas."""
    grid = grid_of(arrangement, canvas_px)
    safe, box = grid.layout.safe, _on_canvas(box, grid)
    bare = Spot(anchor=anchor_of(what, box, grid))
    # Left of the middle that is nothing to them.
    right = grid.banner_right or grid.right if what == "banners" else None
    begin, pivot = grid.point(bare, right), bare.pivot
    left, width = (_body_left(box, pivot[0]), grid.banner_width) if what == "banners" else (box.left, box.width)
    x, y = left + pivot[0] * width, box.bottom + pivot[1] * box.height
    wide, tall = (1.0 - safe.left - safe.right) * grid.width, (1.0 - safe.top - safe.bottom) * grid.height
    across, up = (x - begin[0]) / wide, (y - begin[1]) / tall
    shape = shape_of(arrangement, canvas_px)
    return Placing(what=what, canvas=shape, anchor=bare.anchor, x=_rounded(across), y=_rounded(up))


def anchor_of(what: PlacedName, box: Box, grid: Grid) -> Anchor:
    """The corner, the edge or the middle that a box is nearest to.

    Banners stand at the top or at the bottom. A title does as well: one in the middle would make room for the banners.
    """
    safe = safe_box(grid)
    column = _third(box.left - safe.left, safe.right - box.right)
    row = _third(box.bottom - safe.bottom, safe.top - box.top)
    if row == 1 and what in ("banners", "title"):
        row = 0 if box.bottom - safe.bottom < safe.top - box.top else 2
    return _ANCHORS[row][column]


def _third(before: float, after: float) -> int:
    """0 where there is clearly less room before it than after it, 2 the other way round, 1 in the middle."""
    room = before + after
    if room <= 0.0:
        return 0
    part = before / room
    return 0 if part < 1.0 / 3.0 else 2 if part > 2.0 / 3.0 else 1


def _rounded(offset: float) -> float:
    return round(min(max(offset, -1.0), 1.0), 4) + 0.0  # never -0.0


def _on_canvas(box: Box, grid: Grid) -> Box:
    left = min(max(box.left, 0.0), max(grid.width - box.width, 0.0))
    bottom = min(max(box.bottom, 0.0), max(grid.height - box.height, 0.0))
    return Box(left, bottom, box.width, box.height)


def _stack_box(grid: Grid, lanes: int) -> Box:
    """With the counters beside the banners."""
    (x, y), across = grid.stack_point, grid.layout.banners.pivot[0]
    counter = COUNTER_GAP + MAX_COUNTER_WIDTH
    left = x - across * grid.banner_width - (counter if across == 1.0 else 0.0)
    tall = lanes * LANE_PITCH
    return Box(left, y if grid.grows_up else y - tall, grid.banner_width + counter, tall)


def _body_left(box: Box, across: float) -> float:
    """Where the banners' bodies begin in the box of a stack: at the right edge the counters stand before them."""
    return box.left + (COUNTER_GAP + MAX_COUNTER_WIDTH if across == 1.0 else 0.0)


def _box_of(place: Place, height: float, width: float | None = None) -> Box:
    wide = place.width if width is None else width
    return Box(place.x - place.pivot[0] * wide, place.y - place.pivot[1] * height, wide, height)


def name_of(content: SignContent) -> PlacedName:
    """The setting's name for what a sign is."""
    match content:
        case GoalContent():
            return "goal"
        case StreamContent():
            return "viewers"
        case LeaderboardContent():
            return "leaderboard"
        case TickerContent():
            return "ticker"
        case _:
            return "title"
