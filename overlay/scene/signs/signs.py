"""Signs: what viewers read besides banners. What they say, and where each one stands.

A goal, the viewer count, the session's leaders, the latest gifts, and the title of a great gift. They keep to the safe
zone of the canvas and out of the banners' way. All lengths are *design pixels* (`scene.signs.banners`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from overlay.scene.avatar import Avatar
from overlay.scene.staging import GiftTitle, GoalTitle
from overlay.scene.themes.grid import LANE_PITCH, STANDARD, TITLE_HEIGHT, Arrangement, Grid, grid_of
from overlay.scene.themes.places import Spot, TallLayout, WideLayout

GOAL_WIDTH, GOAL_HEIGHT = 560.0, 114.0
STREAM_HEIGHT = 50.0
LIST_WIDTH = 386.0
LIST_HEAD, LIST_ROW, LIST_FOOT = 50.0, 46.0, 12.0
GAP = 16.0
TITLE_WIDTH = 1000.0
TITLE_WIDTH_TALL = 840.0
TITLE_BLEED = 460.0
"""What a title's band reaches beyond its words at either side, on a wide canvas: to its edges."""
MOST_ROWS = 5


@dataclass(frozen=True, slots=True)
class GoalContent:
    """What the stream is collecting for.

    Attributes:
        description: The engine's words on one line, cleaned; may be empty.
        kind: "gifts", "viewers", "revenue" and so on; cleaned.
        current: How far it is.
        target: Where it is to go, more than 0; None where there is no such thing, and so no bar.
    """

    description: str
    kind: str
    current: float
    target: float | None

    @property
    def part(self) -> float:
        """How full the bar is, 0…1."""
        return 0.0 if self.target is None else min(max(self.current / self.target, 0.0), 1.0)

    @property
    def is_reached(self) -> bool:
        """Whether there is nothing left to collect."""
        return self.target is not None and self.current >= self.target


@dataclass(frozen=True, slots=True)
class StreamContent:
    """The live mark, and how many watch."""

    viewers: int


@dataclass(frozen=True, slots=True)
class Leader:
    """One row of the leaderboard; `value` is what they gave, to the hundredth. Where there is no avatar, a monogram."""

    name: str
    monogram: str
    hue: float
    value: float
    avatar: Avatar | None = None


@dataclass(frozen=True, slots=True)
class LeaderboardContent:
    """Who gave most in this session, the first first."""

    rows: tuple[Leader, ...]


@dataclass(frozen=True, slots=True)
class LatestGift:
    """One row of the ticker."""

    name: str
    gift_title: str
    count: int
    accent: str


@dataclass(frozen=True, slots=True)
class TickerContent:
    """What came lately, the newest first."""

    rows: tuple[LatestGift, ...]


ListContent = LeaderboardContent | TickerContent
SignContent = GoalContent | StreamContent | LeaderboardContent | TickerContent | GiftTitle | GoalTitle


@dataclass(frozen=True, slots=True)
class Board:
    """What is to stand there until the next board; None is not there. `lanes`: how many banners need room."""

    goal: GoalContent | None = None
    stream: StreamContent | None = None
    leaders: LeaderboardContent | None = None
    ticker: TickerContent | None = None
    lanes: int = 4


def board_of(contents: Iterable[SignContent], lanes: int) -> Board:
    """The board that these signs are from; titles are on none."""
    board = Board(lanes=lanes)
    for content in contents:
        match content:
            case GoalContent():
                board = replace(board, goal=content)
            case StreamContent():
                board = replace(board, stream=content)
            case LeaderboardContent():
                board = replace(board, leaders=content)
            case TickerContent():
                board = replace(board, ticker=content)
            case GiftTitle() | GoalTitle():
                pass
    return board


@dataclass(frozen=True, slots=True)
class BoardChoice:
    """Which signs the streamer wants."""

    goal: bool = True
    viewers: bool = False
    leaderboard: bool = False
    ticker: bool = False


USUAL_CHOICE = BoardChoice()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sign stands: the point of the canvas, design pixels from its lower left corner, where its `pivot` lies.

    A pivot of (0, 0) is the sign's own lower left corner, (1, 1) its upper right one. `width` is the most it may have.
    """

    x: float
    y: float
    pivot: tuple[float, float]
    width: float


@dataclass(frozen=True, slots=True)
class SignPose:
    """A sign at one moment.

    Attributes:
        content: What it says.
        anchor_px: A point of the canvas, from its lower left corner.
        pivot: The point of the sign that lies there, 0…1 of its width and height.
        width: The most it may have, in design pixels.
        scale: Pixels per design pixel.
        alpha: 0…1.
        part: How much of its bar is seen, 0…1.
    """

    content: SignContent
    anchor_px: tuple[float, float]
    pivot: tuple[float, float]
    width: float
    scale: float
    alpha: float
    part: float = 0.0


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
    """Where the title stands: in the middle, above the banners, unless the theme says otherwise."""
    grid = grid_of(arrangement, canvas_px)
    width = TITLE_WIDTH if isinstance(grid.layout, WideLayout) else min(TITLE_WIDTH_TALL, grid.width)
    place = _at(grid, grid.layout.title, width)
    if place.pivot != (0.5, 0.5) or not grid.grows_up:
        return place
    # Large text needs more room: the title goes up as far as the banners do.
    lowest = grid.stack_point[1] + arrangement.lanes * LANE_PITCH + TITLE_HEIGHT / 2
    return replace(place, y=min(max(place.y, lowest), max(place.y, grid.height - grid.top - TITLE_HEIGHT / 2)))


def title_edges(canvas_px: tuple[int, int], arrangement: Arrangement = STANDARD) -> tuple[float, float]:
    """Where the title's band begins and ends, in design pixels from the canvas' lower edge."""
    _, low, _, high = _box(title_place(canvas_px, arrangement), TITLE_HEIGHT)
    return low, high


def yields_to_title(content: SignContent, place: Place, title: Place) -> bool:
    """Whether a sign stands where the title does, and fades while there is one."""
    bleed = bleed_of(title.width)
    mine, its = _box(place, height_of(content)), _box(title, TITLE_HEIGHT)
    its = its[0] - bleed, its[1], its[2] + bleed, its[3]
    return mine[0] < its[2] and its[0] < mine[2] and mine[1] < its[3] and its[1] < mine[3]


def bleed_of(title_width: float) -> float:
    """How far a title's band reaches beyond its words at either side."""
    return TITLE_BLEED if title_width >= TITLE_WIDTH else 0.0


def _box(place: Place, height: float) -> tuple[float, float, float, float]:
    """Left, bottom, right and top."""
    left, bottom = place.x - place.pivot[0] * place.width, place.y - place.pivot[1] * height
    return left, bottom, left + place.width, bottom + height


def _at(grid: Grid, spot: Spot, width: float, beside: float = 0.0) -> Place:
    """A spot on the canvas; `beside` it stand others already, that many design pixels towards the middle."""
    (x, y), pivot = grid.point(spot), spot.pivot
    return Place(x, y + (beside if pivot[1] == 0.0 else -beside), pivot, width)


def _wide(board: Board, grid: Grid, layout: WideLayout) -> list[tuple[SignContent, Place]]:
    """Each at its spot."""
    return _at_their_spots(board, grid, layout, GOAL_WIDTH, LIST_WIDTH)


def _at_their_spots(
    board: Board, grid: Grid, layout: WideLayout | TallLayout, goal_width: float, list_width: float
) -> list[tuple[SignContent, Place]]:
    """Those that have one; those of one spot one after the other, from the edge of the canvas to its middle."""
    wished: list[tuple[SignContent | None, Spot | None, float]] = [
        (board.goal, layout.goal, goal_width),
        (board.stream, layout.stream, list_width),
        (None if board.leaders is None else _cut(board.leaders, MOST_ROWS), layout.leaders, list_width),
        (None if board.ticker is None else _cut(board.ticker, MOST_ROWS), layout.ticker, list_width),
    ]
    signs: list[tuple[SignContent, Place]] = []
    taken: dict[Spot, float] = {}
    for content, spot, width in wished:
        if content is not None and spot is not None:
            place = _at(grid, spot, width, taken.get(spot, 0.0))
            signs.append((content, _inside(grid, place, height_of(content))))
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
    width = min(LIST_WIDTH, (right - left - GAP) / 2.0)
    signs = _at_their_spots(board, grid, layout, right - left, width)
    board = replace(
        board,
        goal=board.goal if layout.goal is None else None,
        stream=board.stream if layout.stream is None else None,
        leaders=board.leaders if layout.leaders is None else None,
        ticker=board.ticker if layout.ticker is None else None,
    )
    (first, pivot), (second, other) = (left, (0.0, 1.0)), (right, (1.0, 1.0))
    if from_right:
        (first, pivot), (second, other) = (second, other), (first, pivot)
    safe = 1.0 - layout.safe.top - layout.safe.bottom
    top = grid.height - grid.top - layout.signs_down * safe * grid.height
    banners_top, stack = grid.bottom, board.lanes * LANE_PITCH
    if grid.grows_up:
        banners_top = grid.stack_point[1] + stack
    else:
        top = min(top, grid.stack_point[1] - stack)
    if board.stream is not None:
        signs.append((board.stream, Place(first, top, pivot, LIST_WIDTH)))
        top -= STREAM_HEIGHT + GAP
    if board.goal is not None and top - GOAL_HEIGHT >= banners_top:
        signs.append((board.goal, Place(left, top, (0.0, 1.0), right - left)))
        top -= GOAL_HEIGHT + GAP
    rows = min(MOST_ROWS, int((top - banners_top - LIST_HEAD - LIST_FOOT) // LIST_ROW))
    if rows < 1:
        return signs
    if board.leaders is not None:
        signs.append((_cut(board.leaders, rows), Place(first, top, pivot, width)))
    if board.ticker is not None:
        x, side = (second, other) if board.leaders is not None else (first, pivot)
        signs.append((_cut(board.ticker, rows), Place(x, top, side, width)))
    return signs


def height_of(content: SignContent) -> float:
    """Of a sign, in design pixels."""
    match content:
        case GoalContent():
            return GOAL_HEIGHT
        case StreamContent():
            return STREAM_HEIGHT
        case LeaderboardContent() | TickerContent():
            return LIST_HEAD + len(content.rows) * LIST_ROW + LIST_FOOT
        case GiftTitle() | GoalTitle():
            return TITLE_HEIGHT


def _cut(content: ListContent, rows: int) -> ListContent:
    match content:
        case LeaderboardContent():
            return replace(content, rows=content.rows[:rows])
        case TickerContent():
            return replace(content, rows=content.rows[:rows])
