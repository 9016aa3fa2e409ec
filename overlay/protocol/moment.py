"""Time as the core is told it, and timestamps as the wire writes them."""

import functools
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)
_FIRST_MS: Final = (datetime.min.replace(tzinfo=UTC) - _EPOCH) // _MILLISECOND
_LAST_MS: Final = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MILLISECOND


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant on two clocks.

    Attributes:
        secs: The monotonic clock in seconds: for every wait and every deadline.
        epoch_ms: The wall clock in milliseconds since 1970-01-01 UTC: for what is said to others and kept on disk.
    """

    secs: float
    epoch_ms: int

    def later(self, secs: float) -> "Moment":
        """The moment `secs` seconds after this one, on both clocks."""
        return Moment(self.secs + secs, self.epoch_ms + round(secs * 1000))


@functools.lru_cache(maxsize=64)  # in a storm many answers leave in the same millisecond
def format_timestamp(epoch_ms: int) -> str:
    """ISO 8601 in UTC with milliseconds and ``Z``, as in the contract's examples.

    An instant outside of the years 1 to 9999 becomes the nearest inside: a wrong clock is no reason to stop.
    """
    instant = _EPOCH + min(_LAST_MS, max(_FIRST_MS, epoch_ms)) * _MILLISECOND
    return instant.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def parse_timestamp(text: str | None) -> int | None:
    """Milliseconds since the epoch, or None where the text is no instant that a calendar knows.

    Any offset is accepted; a time without one is taken as UTC. A leap second, a number or an empty text is None: the
    caller puts the time of receipt in its place.
    """
    return None if text is None or len(text) > 64 else _parsed(text)


@functools.lru_cache(maxsize=64)  # a message and what it tells of were mostly sent in the same millisecond
def _parsed(text: str) -> int | None:
    try:
        instant = datetime.fromisoformat(text)
        if instant.tzinfo is None:
            instant = instant.replace(tzinfo=UTC)
        return (instant - _EPOCH) // _MILLISECOND
    except (ValueError, OverflowError):
        return None
