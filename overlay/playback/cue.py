"""A cue: one gift, or several that share a banner, on the way to the screen."""

import math
from dataclasses import dataclass, field
from enum import Enum, auto

from overlay.playback.assets import ALONE, AssetName, Company
from overlay.playback.outcome import SHOWN, Fate, Outcome, Shown
from overlay.protocol.gift import Gift


class CueState(Enum):
    """A cue goes through these in order and never back."""

    QUEUED = auto()
    PLAYING = auto()
    ENDED = auto()


class EffectState(Enum):
    """Whether a cue still has an effect to play."""

    NEVER = auto()  # too late, or too much goes on: the banner alone, unless a gift that joins brings one
    OWED = auto()  # as soon as there is a token
    PLAYED = auto()  # owed again when its streak reaches the next step

    @classmethod
    def first(cls, crosses_step: bool, *, banner_only: bool) -> "EffectState":  # noqa: FBT001 - as `Growth` says it
        """Of a new cue."""
        if banner_only:
            return cls.NEVER
        return cls.OWED if crosses_step else cls.PLAYED


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
        others_quantity: How much of the quantity is theirs.
        plays_effect: Whether an effect starts with this revision, or only the banner changes.
        duration_secs: How long this revision may be seen.
        lane: The banner's place in the stack.
        gift_ids: The gifts that this revision is the first to show.
        company: The assets that it is shown with.
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
    gift_ids: tuple[str, ...] = ()
    company: Company = ALONE
    others_quantity: int = 0


@dataclass(frozen=True, slots=True)
class Unseen:
    """A gift that nobody saw yet: the revision that shows it, and until when that must have been presented."""

    gift_id: str
    revision: int
    due_secs: float


@dataclass(slots=True)
class Cue:
    """The scheduler's own, changing record of a cue.

    `tier` is what all its gifts are worth together, `dearest_tier` what the dearest of them is: many small gifts look
    grand, but wait like small ones. `duration_secs` is the effect's; the banner may stay longer, until `ends_secs`,
    which only ever moves on. `outcome` is that of the gifts in it that are seen: something is to be noted where its
    asset failed. While `asset` is awaited, from `asset_due_secs` on no more, nobody in it is answered.
    """

    cue_id: int
    gift: Gift
    tier: int
    dearest_tier: int
    quantity: int
    total_value: float
    duration_secs: float
    effect: EffectState
    queued_secs: float
    last_gift_secs: float
    gift_count: int = 1
    is_growing: bool = False  # a streak of more than one counts up in it
    state: CueState = CueState.QUEUED
    revision: int = 0
    seen_revision: int = -1  # the latest one that was presented
    effect_revision: int = -1  # the latest one with which its effect began
    started_secs: float = 0.0
    ends_secs: float = math.inf
    lane: int | None = None
    others_quantity: int = 0  # of the quantity, what is not of the sender of `gift`
    sender_ids: set[str] = field(default_factory=set)
    unseen: list[Unseen] = field(default_factory=list)  # oldest revision first, so the first is due first
    seen: list[str] = field(default_factory=list)  # presented, and to be answered at the end
    gift_ids: list[str] = field(default_factory=list)  # all of them, but test gifts, whose fate nobody asks for
    asset: AssetName | None = None
    asset_due_secs: float = math.inf
    asset_revision: int | None = None  # the first one that shows the asset
    outcome: Shown = SHOWN

    @property
    def kind(self) -> tuple[str, bool]:
        """What a crowd is known by: the type, and test gifts apart from real ones (decision G15)."""
        return self.gift.gift_type.casefold(), self.gift.is_test

    @property
    def due_secs(self) -> float:
        """Until when it must be presented, or, once it was, may stay; while it is on the screen."""
        due_secs = self.unseen[0].due_secs if self.unseen else self.ends_secs
        return min(due_secs, self.asset_due_secs) if self.awaits_asset else due_secs

    @property
    def awaits_asset(self) -> bool:
        """Whether it may yet be shown with its asset, which comes with an effect: a banner alone has none."""
        return self.asset is not None and self.asset_revision is None and self.effect_revision >= 0

    def lacks_asset(self, revision: int) -> bool:
        """Whether whoever saw this revision did not see the asset that comes with its effect."""
        return self.awaits_asset or (self.asset_revision is not None and revision < self.asset_revision)

    def start(self, lane: int, now: float, ends_secs: float, grace_secs: float) -> None:
        """From now on it is on the screen, and the gifts in it are due."""
        self.state, self.lane, self.started_secs, self.ends_secs = CueState.PLAYING, lane, now, ends_secs
        due_secs = ends_secs + grace_secs
        self.unseen = [Unseen(unseen.gift_id, self.revision, due_secs) for unseen in self.unseen]

    def take_seen(self, revision: int) -> list[str]:
        """The gifts that were on the screen when `revision` was, each told once."""
        count = 0
        while count < len(self.unseen) and self.unseen[count].revision <= revision:
            count += 1
        seen, self.unseen = self.unseen[:count], self.unseen[count:]
        return [gift.gift_id for gift in seen]

    def view(self, company: Company, *, plays_effect: bool, duration_secs: float) -> CueView:
        """The cue as it is now."""
        return CueView(
            cue_id=self.cue_id,
            revision=self.revision,
            gift=self.gift,
            tier=self.tier,
            quantity=self.quantity,
            total_value=self.total_value,
            others=len(self.sender_ids) - 1,
            others_quantity=self.others_quantity,
            plays_effect=plays_effect,
            duration_secs=duration_secs,
            lane=self.lane or 0,
            gift_ids=self._newcomers(),
            company=company,
        )

    def _newcomers(self) -> tuple[str, ...]:
        """The unseen gifts of the present revision; they stand last."""
        count = 0
        while count < len(self.unseen) and self.unseen[-1 - count].revision == self.revision:
            count += 1
        return tuple(unseen.gift_id for unseen in self.unseen[len(self.unseen) - count :])


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


@dataclass(frozen=True, slots=True)
class FollowGifts:
    """These gifts have come so far on their way over the screen."""

    gift_ids: tuple[str, ...]
    fate: Fate


@dataclass(frozen=True, slots=True)
class HoldScreen:
    """The screen is to be empty and silent until then; None: it need not be any more."""

    until_secs: float | None


@dataclass(frozen=True, slots=True)
class LoadAsset:
    """A gift will need this: tell when it can be shown or heard at once, or cannot be had."""

    name: AssetName


@dataclass(frozen=True, slots=True)
class BlameAsset:
    """This was there and could not be played, as the words say: whoever keeps it may refuse it from now on."""

    name: AssetName
    words: str


PlaybackCommand = (
    LoadAsset | BlameAsset | StartCue | GrowCue | DismissBanner | WithdrawCue | HoldScreen | SettleGifts | FollowGifts
)
