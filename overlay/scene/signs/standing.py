"""Where each sign stands: within the safe zone of the canvas, out of the banners' way and off each other.

All lengths are *design pixels* (`scene.signs.banners`).
"""

import math
from dataclasses import dataclass, replace
from itertools import combinations
from typing import NamedTuple

from overlay.scene.signs.signs import (
    LIST_FOOT,
    LIST_HEAD,
    LIST_ROW,
    Board,
    LeaderboardContent,
    ListContent,
    SignContent,
    TickerContent,
    height_of,
)
from overlay.scene.themes.grid import (
    COUNTER_GAP,
    GAP,
    GOAL_HEIGHT,
    GOAL_WIDTH,
    LANE_PITCH,
    LIST_WIDTH,
    MAX_COUNTER_WIDTH,
    STANDARD,
    STREAM_HEIGHT,
    TITLE_HEIGHT,
    Arrangement,
    Grid,
    grid_of,
)
from overlay.scene.themes.places import Spot, TallLayout, WideLayout

TITLE_WIDTH = 1000.0
TITLE_WIDTH_TALL = 840.0
TITLE_BLEED = 460.0
"""What a title's band reaches beyond its words at either side, on a wide canvas: to its edges."""
MOST_ROWS = 5

Edges = tuple[float, float, float, float]
"""Left, bottom, right and top."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sign stands: the point of the canvas, design pixels from its lower left corner, where its `pivot` lies.

    A pivot of (0, 0) is the sign's own lower left corner, (1, 1) its upper right one. `width` is the most it may have.
    """

    x: float
    y: float
    pivot: tuple[float, float]
    width: float


def placed(
    board: Board, canvas_px: tuple[int, int], arrangement: Arrangement = STANDARD
) -> list[tuple[SignContent, Place]]:
    """Where each sign of a board stands. Lists are cut to the room there is, and left out where there is none."""
    grid = grid_of(arrangement, canvas_px)
    match grid.layout:
        case WideLayout():
            return _wide(board, grid, grid.layout)
        case TallLayout():
            return _tall(board, grid, grid.layout, from_right=arrangement.is_right_to_left)


def title_place(canvas_px: tuple[int, int], arrangement: Arrangement = STANDARD) -> Place:
    """Where the title stands: in the middle, off the banners, unless the theme says otherwise."""
    grid = grid_of(arrangement, canvas_px)
    room = grid.width - grid.left - grid.right
    place = _at(grid, grid.layout.title, TITLE_WIDTH if grid.is_wide else min(TITLE_WIDTH_TALL, room))
    if place.pivot != (0.5, 0.5):
        return place
    # Large text needs more room: the title goes as far as the banners do, and as what lies over the right edge.
    half, tall = TITLE_HEIGHT / 2, arrangement.lanes * LANE_PITCH
    if grid.grows_up:
        y = max(place.y, grid.stack_point[1] + tall + half, grid.covered_up_to + half)
    else:
        y = min(max(place.y, grid.covered_up_to + half), grid.stack_point[1] - tall - half)
    y = max(min(y, grid.height - grid.top - half), grid.bottom + half)
    beside = 2.0 * (grid.right_edge(y - half) - place.x)
    return replace(place, y=y, width=place.width if grid.is_wide else min(place.width, beside))


def title_edges(canvas_px: tuple[int, int], arrangement: Arrangement = STANDARD) -> tuple[float, float]:
    """Where the title's band begins and ends, in design pixels from the canvas' lower edge."""
    _, low, _, high = _box(title_place(canvas_px, arrangement), TITLE_HEIGHT)
    return low, high


def yields_to_title(content: SignContent, place: Place, title: Place) -> bool:
    """Whether a sign stands where the title does, and fades while there is one."""
    bleed = bleed_of(title.width)
    left, bottom, right, top = _box(title, TITLE_HEIGHT)
    return _overlap(_box(place, height_of(content)), (left - bleed, bottom, right + bleed, top))


def bleed_of(title_width: float) -> float:
    """How far a title's band reaches beyond its words at either side."""
    return TITLE_BLEED if title_width >= TITLE_WIDTH else 0.0


def _box(place: Place, height: float) -> Edges:
    """Left, bottom, right and top."""
    left, bottom = place.x - place.pivot[0] * place.width, place.y - place.pivot[1] * height
    return left, bottom, left + place.width, bottom + height


def _at(grid: Grid, spot: Spot, width: float, beside: float = 0.0) -> Place:
    """A spot on the canvas; `beside` it stand others already, that many design pixels towards the middle."""
    (x, y), pivot = grid.point(spot), spot.pivot
    return Place(x, y + (beside if pivot[1] == 0.0 else -beside), pivot, width)


class _Wish(NamedTuple):
    """A sign at its spot.

    Attributes:
        is_free: It was put somewhere else than into a corner: nothing gives way there.
        is_first: No other stands at the same spot before it.
    """

    content: SignContent
    place: Place
    is_free: bool
    is_first: bool


def _wide(board: Board, grid: Grid, layout: WideLayout) -> list[tuple[SignContent, Place]]:
    """Each at its spot, those at corners off the banners and off each other: lists are as long as all have room."""
    goal_width = _goal_width(grid, layout)
    for rows in range(MOST_ROWS, 0, -1):
        wishes = _at_their_spots(board, grid, layout, goal_width, LIST_WIDTH, rows)
        if (signs := _kept_apart(wishes, grid, layout, board.lanes)) is not None:
            return signs
    return _squeezed(_at_their_spots(board, grid, layout, goal_width, LIST_WIDTH), grid, layout, board.lanes)


def _goal_width(grid: Grid, layout: WideLayout) -> float:
    """Less than it may be where it stands in the corner beside the banners, and they leave no more."""
    row = "bottom" if grid.grows_up else "top"
    if not (layout.goal.is_in_a_corner and layout.banners.is_in_a_corner):
        return GOAL_WIDTH
    left, _, right, _ = _stack(grid, 1)
    rooms = {f"{row}-left": left - grid.left, f"{row}-right": grid.width - grid.right - right}
    room = rooms.get(layout.goal.anchor, math.inf) - GAP
    return min(room, GOAL_WIDTH) if room > LIST_WIDTH - 1.0 else GOAL_WIDTH  # less only where it lies over them


def _kept_apart(
    wishes: list[_Wish], grid: Grid, layout: WideLayout, lanes: int
) -> list[tuple[SignContent, Place]] | None:
    """All of them, if none lies over another."""
    boxes = [_box(wish.place, height_of(wish.content)) for wish in wishes if not wish.is_free]
    boxes += [_stack(grid, lanes)] if layout.banners.is_in_a_corner else []
    if any(_overlap(one, other) for one, other in combinations(boxes, 2)):
        return None
    return [(wish.content, wish.place) for wish in wishes]


def _squeezed(wishes: list[_Wish], grid: Grid, layout: WideLayout, lanes: int) -> list[tuple[SignContent, Place]]:
    """As many of them as have room."""
    signs: list[tuple[SignContent, Place]] = []
    taken: list[Edges] = [_stack(grid, lanes)] if layout.banners.is_in_a_corner else []
    for wish in wishes:
        found = wish.content if wish.is_free else _fitted(wish, taken)
        if found is not None:
            signs.append((found, wish.place))
        if found is not None and not wish.is_free:
            taken.append(_box(wish.place, height_of(found)))
    return signs


def _stack(grid: Grid, lanes: int) -> Edges:
    """Left, bottom, right and top of the banners with their counters, and of the gap beside and above them."""
    (x, y), across = grid.stack_point, grid.layout.banners.pivot[0]
    left, counter = x - across * grid.banner_width, COUNTER_GAP + MAX_COUNTER_WIDTH
    before, after = (counter, 0.0) if across == 1.0 else (0.0, counter)
    tall = lanes * LANE_PITCH
    return left - before, y if grid.grows_up else y - tall, left + grid.banner_width + after, y + tall * grid.grows_up


def _fitted(wish: _Wish, taken: list[Edges]) -> SignContent | None:
    """A list with as many of its rows as keep off what is there, None where nothing does.

    But what was put into a corner by hand, where banners are already, must not vanish from under the hand.
    """
    content = wish.content
    rows = len(content.rows) if isinstance(content, ListContent) else 1
    for count in range(rows, 0, -1):
        found = _cut(content, count) if isinstance(content, ListContent) else content
        if not any(_overlap(_box(wish.place, height_of(found)), other) for other in taken):
            return found
    return content if wish.is_first else None


def _overlap(one: Edges, other: Edges) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _at_their_spots(
    board: Board,
    grid: Grid,
    layout: WideLayout | TallLayout,
    goal_width: float,
    list_width: float,
    rows: int = MOST_ROWS,
) -> list[_Wish]:
    """Those that have one; those of one spot one after the other, from the edge of the canvas to its middle."""
    wished: list[tuple[SignContent | None, Spot | None, float]] = [
        (board.goal, layout.goal, goal_width),
        (board.stream, layout.stream, LIST_WIDTH),
        (None if board.leaders is None else _cut(board.leaders, rows), layout.leaders, list_width),
        (None if board.ticker is None else _cut(board.ticker, rows), layout.ticker, list_width),
    ]
    signs: list[_Wish] = []
    taken: dict[Spot, float] = {}
    for content, spot, width in wished:
        if content is not None and spot is not None:
            place = _inside(grid, _at(grid, spot, width, taken.get(spot, 0.0)), height_of(content))
            signs.append(_Wish(content, place, not spot.is_in_a_corner, spot not in taken))
            taken[spot] = taken.get(spot, 0.0) + height_of(content) + GAP
    return signs


def _inside(grid: Grid, place: Place, height: float) -> Place:
    """On the canvas: what was put there by hand may have been put there on another one."""
    left, bottom, right, top = _box(place, height)
    x = place.x - min(left, 0.0) - max(right - grid.width, 0.0) if right - left <= grid.width else place.x
    y = place.y - min(bottom, 0.0) - max(top - grid.height, 0.0) if top - bottom <= grid.height else place.y
    return replace(place, x=x, y=y)


def _tall(board: Board, grid: Grid, layout: TallLayout, *, from_right: bool = False) -> list[tuple[SignContent, Place]]:
    """All from the upper edge down, as far as the banners leave room: the two lists side by side."""
    left, right = grid.left, grid.width - grid.right
    width = (right - left - GAP) / 2.0
    signs = [wish[:2] for wish in _at_their_spots(board, grid, layout, right - left, width)]
    board = replace(
        board,
        goal=board.goal if layout.goal is None else None,
        stream=board.stream if layout.stream is None else None,
        leaders=board.leaders if layout.leaders is None else None,
        ticker=board.ticker if layout.ticker is None else None,
    )
    safe = 1.0 - layout.safe.top - layout.safe.bottom
    top = grid.height - grid.top - layout.signs_down * safe * grid.height
    banners_top, stack = grid.bottom, board.lanes * LANE_PITCH
    if grid.grows_up:
        banners_top = grid.stack_point[1] + stack
    else:
        top = min(top, grid.stack_point[1] - stack)
    near, far = ((1.0, 1.0), (0.0, 1.0)) if from_right else ((0.0, 1.0), (1.0, 1.0))

    def at(side: tuple[float, float], bottom: float, wide: float) -> Place:
        return Place(grid.right_edge(bottom) if side[0] == 1.0 else left, top, side, wide)

    if board.stream is not None and top - STREAM_HEIGHT >= banners_top:
        signs.append((board.stream, at(near, top - STREAM_HEIGHT, LIST_WIDTH)))
        top -= STREAM_HEIGHT + GAP
    if board.goal is not None and top - GOAL_HEIGHT >= banners_top:
        signs.append((board.goal, at((0.0, 1.0), top, grid.right_edge(top - GOAL_HEIGHT) - left)))
        top -= GOAL_HEIGHT + GAP
    rows = min(MOST_ROWS, int((top - banners_top - LIST_HEAD - LIST_FOOT) // LIST_ROW))
    if rows < 1:
        return signs
    lowest = top - LIST_HEAD - LIST_FOOT - rows * LIST_ROW
    width = (grid.right_edge(lowest) - left - GAP) / 2.0
    if board.leaders is not None:
        signs.append((_cut(board.leaders, rows), at(near, lowest, width)))
    if board.ticker is not None:
        signs.append((_cut(board.ticker, rows), at(far if board.leaders is not None else near, lowest, width)))
    return signs


def _cut(content: ListContent, rows: int) -> ListContent:
    match content:
        case LeaderboardContent():
            return replace(content, rows=content.rows[:rows])
        case TickerContent():
            return replace(content, rows=content.rows[:rows])
