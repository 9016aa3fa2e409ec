"""How much may happen at once, and how many effects start a second (decision G7)."""

import math
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class AckMode(StrEnum):
    """When a gift is answered (decision G1)."""

    RECEIVED = "received"  # at once; honest, so `rendered` is false
    STARTED = "started"  # with the first presented picture
    FINISHED = "finished"  # when it has left the screen


class ComboMode(StrEnum):
    """What `quantity` and `totalValue` mean in the messages of a streak (decision G6)."""

    AUTO = "auto"  # each message's share, until the streak itself says otherwise
    DELTA = "delta"  # each message's share
    CUMULATIVE = "cumulative"  # all of the streak so far


@dataclass(frozen=True, slots=True)
class Pace:
    """The scheduler's numbers; all of them are settings.

    Attributes:
        max_effects_per_sec: Effects started a second; twice as many may start at once after a calm second.
        lanes: Banners on the canvas at the same time.
        hold_secs: How long a banner keeps its lane while others wait.
        streak_hold_secs: The same for a banner whose streak still grows.
        streak_quiet_secs: A streak ends after so much silence.
        crowd_from: Cues in the queue from which gifts of one type share a banner, whoever sent them.
        queue_limit: Cues in the queue; beyond it the oldest of the lowest value expires.
        gift_limit: The same for gifts, those that share a cue counted one by one: each is kept until it is answered.
        tier_values: The total values at which tiers 1, 2 and 3 begin.
        tier_durations_secs: How long an effect may be seen where the engine doesn't say, tier by tier.
        ageing_secs: Waiting so long is worth one tier.
        ack_mode: When a gift is answered.
        combo_mode: How the messages of a streak add up.
    """

    max_effects_per_sec: float = 10.0
    lanes: int = 4
    hold_secs: float = 1.5
    streak_hold_secs: float = 15.0
    streak_quiet_secs: float = 4.5
    crowd_from: int = 8
    queue_limit: int = 500
    gift_limit: int = 20_000
    tier_values: tuple[float, float, float] = (50.0, 500.0, 2500.0)
    tier_durations_secs: tuple[float, float, float, float] = (3.0, 3.5, 4.5, 6.0)
    ageing_secs: float = 10.0
    ack_mode: AckMode = AckMode.STARTED
    combo_mode: ComboMode = ComboMode.AUTO

    def tier_of(self, total_value: float) -> int:
        """The tier of a value, 0 small to 3 grand."""
        return bisect_right(self.tier_values, total_value)

    def stay_secs(self, duration_secs: float, *, plays_effect: bool) -> float:
        """How long a cue is seen: the engine's word is about the effect; a banner alone stays as its streak may."""
        return duration_secs if plays_effect else self.streak_quiet_secs


_ROUNDING_SECS: Final = 1e-6
"""Twenty tenths of a second are not quite two seconds."""


class TokenBucket:
    """A steady rate that forgives a short rush: `rate` tokens a second, at most two seconds' worth kept.

    It counts in moments, not in fractions of tokens: the moment that `next_secs` names is the very one that `has_token`
    compares with, so a timer set to it never comes a rounding error too early.
    """

    def __init__(self, rate_per_sec: float) -> None:
        self.rate_per_sec = rate_per_sec
        self._paid_until_secs = -math.inf  # how far ahead of the clock the tokens taken so far have run

    @property
    def capacity(self) -> float:
        """Tokens after a long calm; one at least, or a slow bucket would never give."""
        return max(1.0, 2 * self.rate_per_sec)

    @property
    def next_secs(self) -> float:
        """The moment from which a token can be taken."""
        return self._paid_until_secs - (self.capacity - 1.0) / self.rate_per_sec - _ROUNDING_SECS

    def has_token(self, now: float) -> bool:
        """Whether one can be taken now."""
        return now >= self.next_secs

    def take(self, now: float) -> None:
        """Take one; only after `has_token` said yes."""
        self._paid_until_secs = max(self._paid_until_secs, now) + 1.0 / self.rate_per_sec

    def set_rate(self, rate_per_sec: float, now: float) -> None:
        """Another rate from now on. What was taken stays taken, but nobody waits longer than the new rate asks."""
        self.rate_per_sec = rate_per_sec
        self._paid_until_secs = min(self._paid_until_secs, now + self.capacity / rate_per_sec)
