"""How much may happen at once, and how many effects start a second (decision G7)."""

from dataclasses import dataclass, field
from enum import StrEnum


class AckMode(StrEnum):
    """When a gift is answered (decision G1)."""

    RECEIVED = "received"  # at once; honest, so `rendered` is false
    STARTED = "started"  # with the first presented picture
    FINISHED = "finished"  # when it has left the screen


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
        tier_values: The total values at which tiers 1, 2 and 3 begin.
        tier_durations_secs: How long an effect may be seen where the engine doesn't say, tier by tier.
        ageing_secs: Waiting so long is worth one tier.
        ack_mode: When a gift is answered.
    """

    max_effects_per_sec: float = 10.0
    lanes: int = 4
    hold_secs: float = 1.5
    streak_hold_secs: float = 15.0
    streak_quiet_secs: float = 4.5
    crowd_from: int = 8
    queue_limit: int = 500
    tier_values: tuple[float, float, float] = (50.0, 500.0, 2500.0)
    tier_durations_secs: tuple[float, float, float, float] = (3.0, 3.5, 4.5, 6.0)
    ageing_secs: float = 10.0
    ack_mode: AckMode = AckMode.STARTED

    def tier_of(self, total_value: float) -> int:
        """The tier of a value, 0 small to 3 grand."""
        return sum(total_value >= value for value in self.tier_values)


@dataclass(slots=True)
class TokenBucket:
    """A steady rate that forgives a short rush: `rate` tokens a second, at most two seconds' worth kept."""

    rate_per_sec: float
    _tokens: float = field(init=False)
    _filled_secs: float | None = None

    def __post_init__(self) -> None:
        self._tokens = self.capacity

    @property
    def capacity(self) -> float:
        """Tokens after a long calm; one at least, or a slow bucket would never give."""
        return max(1.0, 2 * self.rate_per_sec)

    def has_token(self, now_secs: float) -> bool:
        """Whether one can be taken now."""
        if self._filled_secs is not None:
            gained = max(0.0, now_secs - self._filled_secs) * self.rate_per_sec
            self._tokens = min(self.capacity, self._tokens + gained)
        self._filled_secs = now_secs
        return self._tokens >= 1.0 - 1e-9

    def take(self) -> None:
        """Take one; only after `has_token` said yes."""
        self._tokens -= 1.0

    def next_token_secs(self, now_secs: float) -> float:
        """When the next one can be taken, on the clock that `has_token` was last asked with."""
        return now_secs + max(0.0, 1.0 - self._tokens) / self.rate_per_sec
