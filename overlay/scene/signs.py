"""Signs: what viewers read besides banners. What they say, and where each one stands.

A goal, the viewer count, the session's leaders, the latest gifts, and the title of a great gift. They keep to the safe
zone of the canvas and out of the banners' way. All lengths are *design pixels* (`scene.banners`).
"""

from dataclasses import dataclass, replace

from overlay.scene.banners import LANE_PITCH, MARGIN, banner_scale, lowest_px
from overlay.scene.staging import GiftTitle, GoalTitle

GOAL_WIDTH, GOAL_HEIGHT = 560.0, 114.0
STREAM_HEIGHT = 50.0
LIST_WIDTH = 386.0
LIST_HEAD, LIST_ROW, LIST_FOOT = 50.0, 46.0, 12.0
GAP = 16.0
TITLE_WIDTH, TITLE_HEIGHT = 1000.0, 232.0
TITLE_WIDTH_TALL = 840.0

WIDE = 1500.0
"""From this width on the corners are far enough apart for everything."""
TITLE_UP, TITLE_UP_TALL = 0.74, 0.66
"""Of the canvas: above the banners and most of what plays, below what stands at the upper edge."""
PORTRAIT_TOP_FRACTION = 0.08
"""What the platforms cover at the upper edge."""
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
    """One row of the leaderboard; `value` is what they gave, to the hundredth."""

    name: str
    monogram: str
    hue: float
    value: float


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


def placed(board: Board, canvas_px: tuple[int, int]) -> list[tuple[SignContent, Place]]:
    """Where each sign of a board stands. Lists are cut to the room there is, and left out where there is none."""
    scale = banner_scale(canvas_px)
    width, height = canvas_px[0] / scale, canvas_px[1] / scale
    banners_top = lowest_px(canvas_px, scale) / scale + board.lanes * LANE_PITCH
    if width >= WIDE:
        return _wide(board, width, height)
    return _tall(board, width, height, banners_top, is_portrait=canvas_px[1] > canvas_px[0])


def title_place(canvas_px: tuple[int, int]) -> Place:
    """Where the title stands: in the middle, above the banners."""
    scale = banner_scale(canvas_px)
    width, height = canvas_px[0] / scale, canvas_px[1] / scale
    if width >= WIDE:
        return Place(width / 2, TITLE_UP * height, (0.5, 0.5), TITLE_WIDTH)
    return Place(width / 2, TITLE_UP_TALL * height, (0.5, 0.5), min(TITLE_WIDTH_TALL, width))


def yields_to_title(content: SignContent, canvas_px: tuple[int, int]) -> bool:
    """Whether a sign stands where titles do, and fades while there is one."""
    is_wide = canvas_px[0] / banner_scale(canvas_px) >= WIDE
    return not is_wide and isinstance(content, LeaderboardContent | TickerContent)


def _wide(board: Board, width: float, height: float) -> list[tuple[SignContent, Place]]:
    """The goal on the left above the banners, all else on the right: the leaders at the top, the latest at the foot."""
    signs: list[tuple[SignContent, Place]] = []
    top, right = height - MARGIN, width - MARGIN
    if board.goal is not None:
        signs.append((board.goal, Place(MARGIN, top, (0.0, 1.0), GOAL_WIDTH)))
    if board.stream is not None:
        signs.append((board.stream, Place(right, top, (1.0, 1.0), LIST_WIDTH)))
        top -= STREAM_HEIGHT + GAP
    if board.leaders is not None:
        signs.append((_cut(board.leaders, MOST_ROWS), Place(right, top, (1.0, 1.0), LIST_WIDTH)))
    if board.ticker is not None:
        signs.append((_cut(board.ticker, MOST_ROWS), Place(right, MARGIN, (1.0, 0.0), LIST_WIDTH)))
    return signs


def _tall(
    board: Board, width: float, height: float, banners_top: float, *, is_portrait: bool
) -> list[tuple[SignContent, Place]]:
    """All from the upper edge down, as far as the banners leave room: the two lists side by side."""
    signs: list[tuple[SignContent, Place]] = []
    top = height - (PORTRAIT_TOP_FRACTION * height if is_portrait else MARGIN)
    if board.stream is not None:
        signs.append((board.stream, Place(MARGIN, top, (0.0, 1.0), LIST_WIDTH)))
        top -= STREAM_HEIGHT + GAP
    if board.goal is not None and top - GOAL_HEIGHT >= banners_top:
        signs.append((board.goal, Place(MARGIN, top, (0.0, 1.0), width - 2 * MARGIN)))
        top -= GOAL_HEIGHT + GAP
    rows = min(MOST_ROWS, int((top - banners_top - LIST_HEAD - LIST_FOOT) // LIST_ROW))
    if rows < 1:
        return signs
    if board.leaders is not None:
        signs.append((_cut(board.leaders, rows), Place(MARGIN, top, (0.0, 1.0), LIST_WIDTH)))
    if board.ticker is not None:
        x, pivot = (width - MARGIN, (1.0, 1.0)) if board.leaders is not None else (MARGIN, (0.0, 1.0))
        signs.append((_cut(board.ticker, rows), Place(x, top, pivot, LIST_WIDTH)))
    return signs


def _cut(content: ListContent, rows: int) -> ListContent:
    match content:
        case LeaderboardContent():
            return replace(content, rows=content.rows[:rows])
        case TickerContent():
            return replace(content, rows=content.rows[:rows])
