"""A cue: one gift, or several that share a banner, on the way to the screen."""

from dataclasses import dataclass, field
from enum import Enum, auto

from overlay.playback.outcome import Outcome
from overlay.protocol.gift import Gift


class CueState(Enum):
    """A cue goes through these in order and never back."""

    QUEUED = auto()
    PLAYING = auto()
    ENDED = auto()


@dataclass(frozen=True, slots=True)
class CueView:
    """What a cue looks like at one revision: a value that may cross threads.

    Attributes:
        cue_id: Its number.
        revision: Grows with each change on the screen.
        gift: The gift that opened it; the latest one of its streak.
        tier: 0 small to 3 grand, by what all its gifts are worth.
        quantity: How many, of all its gifts.
        total_value: What they are worth together.
        others: How many senders besides the gift's own.
        plays_effect: Whether an effect starts with this revision, or only the banner changes.
        duration_secs: How long the effect may be seen.
        lane: The banner's place in the stack.
    """

    cue_id: int
    revision: int
    gift: Gift
    tier: int
    quantity: int
    total_value: float
    others: int
    plays_effect: bool
    duration_secs: float
    lane: int


@dataclass(slots=True)
class Cue:
    """The scheduler's own, changing record of a cue."""

    cue_id: int
    gift: Gift
    tier: int
    quantity: int
    total_value: float
    duration_secs: float
    banner_only: bool
    queued_secs: float
    combo: int
    last_gift_secs: float
    state: CueState = CueState.QUEUED
    revision: int = 0
    presented_revision: int = -1
    started_secs: float = 0.0
    ends_secs: float = 0.0
    lane: int | None = None
    sender_ids: set[str] = field(default_factory=set)
    unsettled: list[tuple[int, str]] = field(default_factory=list)  # (the revision that shows it, giftId)

    @property
    def key(self) -> tuple[str, str]:
        """What a streak is known by: the sender and the type (decision G5)."""
        return self.gift.sender.user_id, self.gift.gift_type.casefold()

    def view(self, *, plays_effect: bool) -> CueView:
        """The cue as it is now."""
        return CueView(
            cue_id=self.cue_id,
            revision=self.revision,
            gift=self.gift,
            tier=self.tier,
            quantity=max(self.quantity, self.combo),
            total_value=self.total_value,
            others=len(self.sender_ids) - 1,
            plays_effect=plays_effect,
            duration_secs=self.duration_secs,
            lane=self.lane or 0,
        )


# --- what the scheduler asks for -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StartCue:
    """Show it, from now on."""

    view: CueView


@dataclass(frozen=True, slots=True)
class GrowCue:
    """It is on the screen, and its banner says more now."""

    view: CueView


@dataclass(frozen=True, slots=True)
class DismissBanner:
    """Others wait for its lane; an effect that still plays goes on."""

    cue_id: int


@dataclass(frozen=True, slots=True)
class WithdrawCue:
    """Take all of it off the screen."""

    cue_id: int


@dataclass(frozen=True, slots=True)
class SettleGifts:
    """These gifts are decided."""

    gift_ids: tuple[str, ...]
    outcome: Outcome


PlaybackCommand = StartCue | GrowCue | DismissBanner | WithdrawCue | SettleGifts
