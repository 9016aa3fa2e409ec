"""When text may leave: acks in portions, and nothing while the engine wants quiet (decision S3). Pongs pass by it.

How fast an engine reads, only the engine knows. So no more acks are under way than `MOST_UNDER_WAY`: what it has not
read yet stands before the next pong, and would count as our being slow.
"""

from dataclasses import dataclass
from typing import Final

from overlay.protocol.moment import Moment

RATE_LIMIT_SECS: Final = 5.0
LONGEST_PAUSE_SECS: Final = 600.0
PORTION: Final = 100
PORTION_EVERY_SECS: Final = 0.01
MOST_UNDER_WAY: Final = 200


@dataclass(slots=True)
class Valve:
    """The pause outlives a connection: coming back does not make the engine less busy.

    Attributes:
        paused_until_secs: Until when the engine wants quiet, on the monotonic clock.
    """

    paused_until_secs: float = 0.0
    _next_portion_secs: float = 0.0

    def pause(self, now: Moment, wished_secs: float) -> None:
        """The engine wants quiet for so long; 0 stands for a while of our choice. A pause is never made shorter."""
        pause_secs = min(LONGEST_PAUSE_SECS, wished_secs or RATE_LIMIT_SECS)
        self.paused_until_secs = max(self.paused_until_secs, now.secs + pause_secs)

    def is_paused(self, now: Moment) -> bool:
        """Whether the engine wants quiet now."""
        return now.secs < self.paused_until_secs

    def opens_secs(self) -> float:
        """When the next portion of acks may leave."""
        return max(self.paused_until_secs, self._next_portion_secs)

    def passed(self, count: int, now: Moment) -> None:
        """So many acks left now: after a full portion a breath is due, so that a pong gets between."""
        if count >= PORTION:
            self._next_portion_secs = now.secs + PORTION_EVERY_SECS
