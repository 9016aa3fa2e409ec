"""All that can happen to the program, as frozen values in the past tense. `director.handle` takes them."""

from dataclasses import dataclass
from typing import Final

from overlay.playback.assets import AssetName
from overlay.playback.outcome import FailureCode
from overlay.playback.record import Record
from overlay.protocol.gift import Gift
from overlay.protocol.link import LinkEvent
from overlay.scene.signs.signs import BoardChoice
from overlay.settings import GiftRule

PANIC_SECS: Final = 60.0
"""How long the screen stays empty after a panic, if the streamer does not come back sooner."""


@dataclass(frozen=True, slots=True)
class Started:
    """The program is up. `records` are the ledger's rows of earlier runs."""

    records: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordsFound:
    """The ledger, which could not be read at the start, can be read by now. `records` are its rows of earlier runs."""

    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class RecordsStored:
    """All rows up to this serial are on the disk, or as safe as they will get: the disk has refused them."""

    serial: int


@dataclass(frozen=True, slots=True)
class MemorySampled:
    """The resident memory of this process, for the next pong."""

    memory_mib: float


@dataclass(frozen=True, slots=True)
class CuePresented:
    """A frame that shows this revision of the cue is on the screen: its buffer swap was done at `presented_secs`."""

    cue_id: int
    revision: int
    presented_secs: float


@dataclass(frozen=True, slots=True)
class CueFailed:
    """The cue could not be fetched, decoded, uploaded or drawn."""

    cue_id: int
    code: FailureCode
    words: str


@dataclass(frozen=True, slots=True)
class AssetReady:
    """An asset that was to be loaded is there; cues may be shown with it."""

    name: AssetName


@dataclass(frozen=True, slots=True)
class AssetLost:
    """An asset could not be fetched or decoded."""

    name: AssetName
    code: FailureCode
    words: str


@dataclass(frozen=True, slots=True)
class AssetDropped:
    """An asset that was there had to make room for others."""

    name: AssetName


@dataclass(frozen=True, slots=True)
class AssetMissed:
    """A cue was shown without its asset, which had made room, or could not be played, or not to its end.

    Attributes:
        cue_id: Whose.
        name: Which.
        words: Why it could not be played; none if it made room.
    """

    cue_id: int
    name: AssetName
    words: str = ""


@dataclass(frozen=True, slots=True)
class AssetDelayed:
    """A cue is shown without its asset for now: it was there, but its first picture takes its time.

    Attributes:
        cue_id: Whose.
        name: Which.
        is_over: The picture has come, and the cue may be shown with it.
    """

    cue_id: int
    name: AssetName
    is_over: bool = False


AssetEvent = AssetReady | AssetLost | AssetDropped | AssetMissed | AssetDelayed


@dataclass(frozen=True, slots=True)
class TestGiftRequested:
    """The streamer wants to see a gift; it is never acked and never counted."""

    gift: Gift


@dataclass(frozen=True, slots=True)
class Wish:
    """What the streamer asks the queue for: one of those below."""


@dataclass(frozen=True, slots=True)
class PauseRequested(Wish):
    """Hold back, or go on with, what waits."""

    is_paused: bool


@dataclass(frozen=True, slots=True)
class SkipRequested(Wish):
    """Take off the screen what is on it."""


@dataclass(frozen=True, slots=True)
class ClearRequested(Wish):
    """Empty the queue."""


@dataclass(frozen=True, slots=True)
class HoldRequested(Wish):
    """Keep the screen empty for so long; what nobody saw yet waits."""

    secs: float = PANIC_SECS


@dataclass(frozen=True, slots=True)
class ReleaseRequested(Wish):
    """Let the hold end now."""


@dataclass(frozen=True, slots=True)
class PaceRequested(Wish):
    """Start so many effects a second at most, from now on."""

    max_effects_per_sec: float


@dataclass(frozen=True, slots=True)
class CanvasRequested(Wish):
    """Let these signs stand on the canvas from now on, and so many banners at once; banners that are there stay."""

    choice: BoardChoice
    lanes: int


@dataclass(frozen=True, slots=True)
class RulesRequested(Wish):
    """Let these rules hold for gifts that come from now on, and hide those from these names."""

    rules: tuple[GiftRule, ...] = ()
    blocked_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReconnectRequested:
    """Try now, whatever the backoff says."""


@dataclass(frozen=True, slots=True)
class CountsRequested:
    """Somebody wants to know what was counted so far."""


@dataclass(frozen=True, slots=True)
class StopRequested:
    """The program is to end: decide, answer, close."""


@dataclass(frozen=True, slots=True)
class AbortRequested:
    """The time to settle is over: end now, as it is."""


Event = (
    LinkEvent
    | Started
    | RecordsFound
    | RecordsStored
    | MemorySampled
    | CuePresented
    | CueFailed
    | AssetEvent
    | TestGiftRequested
    | Wish
    | ReconnectRequested
    | CountsRequested
    | StopRequested
    | AbortRequested
)
