"""Signs: what viewers read besides banners. What they say; `overlay.scene.signs.standing` knows where each one stands.

A goal, the viewer count, the session's leaders, the latest gifts, and the title of a great gift.
All lengths are *design pixels* (`scene.signs.banners`).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from overlay.scene.avatar import Avatar
from overlay.scene.staging import GiftTitle, GoalTitle
from overlay.scene.themes.grid import GOAL_HEIGHT, STREAM_HEIGHT, TITLE_HEIGHT

LIST_HEAD, LIST_ROW, LIST_FOOT = 50.0, 46.0, 12.0


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
