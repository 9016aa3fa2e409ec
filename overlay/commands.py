"""All that the director can ask for, as frozen values in the imperative. `app` performs them."""

from collections.abc import Mapping
from dataclasses import dataclass

from overlay.playback.assets import ALONE, AssetName, Company
from overlay.playback.cue import BlameAsset, DismissBanner, HoldScreen, LoadAsset, WithdrawCue
from overlay.playback.record import Record
from overlay.protocol.gift import Gift
from overlay.protocol.link import LinkCommand
from overlay.protocol.messages import StatusPayload
from overlay.protocol.news import LinkStatus
from overlay.scene.signs.signs import Board
from overlay.scene.staging import Staging
from overlay.sound.score import SoundCue


@dataclass(frozen=True, slots=True)
class Show:
    """Put a new cue on the screen, with these assets, which are there."""

    staging: Staging
    company: Company = ALONE
    sound: SoundCue | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """Change a cue that is on the screen; `staging.revision` is higher than before."""

    staging: Staging
    company: Company = ALONE
    sound: SoundCue | None = None


@dataclass(frozen=True, slots=True)
class ShowBoard:
    """Let these signs stand on the canvas from now on.

    Attributes:
        board: They.
        faces: The leaders' pictures, row by row: each is shown once it is there.
    """

    board: Board
    faces: tuple[AssetName | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Celebrate:
    """Show something that is no gift. Nobody is answered; `mark` is what a later run asks for, or "" for nothing."""

    staging: Staging
    mark: str = ""


@dataclass(frozen=True, slots=True)
class StageAsset:
    """An asset was loaded: bring it to where it is drawn, and answer with `AssetReady`."""

    name: AssetName


@dataclass(frozen=True, slots=True)
class ReportAssets:
    """What is kept of what gifts brought.

    Attributes:
        files: How many on the disk.
        nbytes: Theirs together.
        most_bytes: How many they may have; 0 if nothing is kept on the disk.
        hits, misses: How many files the disk had since the start, and how many it had not.
    """

    files: int = 0
    nbytes: int = 0
    most_bytes: int = 0
    hits: int = 0
    misses: int = 0


@dataclass(frozen=True, slots=True)
class StoreRecords:
    """Write these rows of the ledger down, and answer with `RecordsStored` of the same serial."""

    serial: int
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Log:
    """A line for the log; `kind` groups lines of one cause."""

    kind: str
    words: str


@dataclass(frozen=True, slots=True)
class ReportLink:
    """The connection's status changed."""

    status: LinkStatus


@dataclass(frozen=True, slots=True)
class ReportStream:
    """The stream's status changed."""

    status: StatusPayload


@dataclass(frozen=True, slots=True)
class ReportGift:
    """A gift came in, or was decided: a row of the streamer's history. `outcome` is None while it waits."""

    gift: Gift
    outcome: str | None


@dataclass(frozen=True, slots=True)
class ReportAcks:
    """The acks of these gifts were handed to the connection."""

    gift_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReportQueue:
    """How much waits and plays."""

    waiting: int
    playing: int
    is_paused: bool


@dataclass(frozen=True, slots=True)
class ReportCounts:
    """What was counted so far, by topic and kind. Some of the kinds are a stranger's words."""

    counts: Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Finish:
    """All is answered and the connection is closed: the program may end."""


Command = (
    LinkCommand
    | Show
    | Update
    | ShowBoard
    | Celebrate
    | DismissBanner
    | WithdrawCue
    | HoldScreen
    | LoadAsset
    | BlameAsset
    | StageAsset
    | ReportAssets
    | StoreRecords
    | Log
    | ReportLink
    | ReportStream
    | ReportGift
    | ReportAcks
    | ReportQueue
    | ReportCounts
    | Finish
)
