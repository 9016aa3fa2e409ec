"""How many malformed frames are too many (decision E5)."""

from collections import deque
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from overlay.protocol.moment import Moment

TOO_MANY: Final = 20
WITHIN_SECS: Final = 10.0


class Verdict(Enum):
    """What a malformed frame means for the connection."""

    BEAR = auto()  # one bad frame is no reason to go
    RECONNECT = auto()  # so many may be a broken connection: a new one is tried, once
    WARN = auto()  # it was not the connection; leaving again would only lose the good frames


@dataclass(slots=True)
class BadFrames:
    """Remembers the last few, and whether a new connection was tried already."""

    _recent_secs: deque[float] = field(default_factory=lambda: deque(maxlen=TOO_MANY))
    _has_reconnected: bool = False

    def judge(self, now: Moment) -> Verdict:
        """Another malformed frame was read."""
        self._recent_secs.append(now.secs)
        if len(self._recent_secs) < TOO_MANY or now.secs - self._recent_secs[0] >= WITHIN_SECS:
            return Verdict.BEAR
        self._recent_secs.clear()
        if self._has_reconnected:
            return Verdict.WARN
        self._has_reconnected = True
        return Verdict.RECONNECT
