"""The `error` messages that we send: rarely, and without anybody's data (decision S4)."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from overlay.protocol.messages import ErrorMessage, ErrorPayload
from overlay.protocol.moment import Moment, format_timestamp

QUIET_SECS: Final = 5.0


class Complaint(StrEnum):
    """The codes of our own errors."""

    INVALID_MESSAGE = "INVALID_MESSAGE"
    UNSUPPORTED_ANIMATION = "UNSUPPORTED_ANIMATION"
    RENDER_STALLED = "RENDER_STALLED"
    INTERNAL = "INTERNAL"


@dataclass(slots=True)
class Complaints:
    """At most one message in `QUIET_SECS` for each code; the others are counted."""

    counts: dict[Complaint, int] = field(default_factory=dict)
    _last_secs: dict[Complaint, float] = field(default_factory=dict)

    def make(self, code: Complaint, words: str, now: Moment) -> ErrorMessage | None:
        """The message to send, or None if one of this code was sent a moment ago."""
        self.counts[code] = self.counts.get(code, 0) + 1
        last_secs = self._last_secs.get(code)
        if last_secs is not None and now.secs - last_secs < QUIET_SECS:
            return None
        self._last_secs[code] = now.secs
        payload = ErrorPayload(code=code.value, message=words, details=None, retryable=False, retry_after=None)
        return ErrorMessage(payload=payload, timestamp=format_timestamp(now.epoch_ms))
