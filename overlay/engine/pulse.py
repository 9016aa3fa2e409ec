"""The heartbeat of one connection, held against what `connection:ack` announced. Pure: time is an argument."""

from collections.abc import Iterator
from typing import Final

from overlay.engine.verdict import Finding, breaks, fine, odd
from overlay.protocol.greeting import DEFAULT_PING_INTERVAL_SECS

PLACE: Final = "heartbeat:ping"
LOOSE_PART: Final = 0.25
LOOSE_SECS: Final = 0.5
"""A ping may be early or late by the greater of these two."""
DEAD_PART: Final = 2.5
DEAD_SECS: Final = 5.0
"""After so many intervals, and at least so long, a host takes the connection for dead (decision H1)."""


class Pulse:
    """Counts from the welcome; tell it of each ping, and of the end."""

    def __init__(self, announced_secs: float | None, welcomed_secs: float) -> None:
        """Begin; `announced_secs` is None where no usable interval was announced."""
        self.count = 0
        self._interval_secs = announced_secs or DEFAULT_PING_INTERVAL_SECS
        self._last_secs = welcomed_secs
        self._last_sequence: int | None = None
        self._is_off = False

    def beat(self, sequence: int, now_secs: float) -> Iterator[Finding]:
        """A ping came."""
        gap_secs = now_secs - self._last_secs
        if self.count and gap_secs < self._interval_secs - self._loose_secs:  # the first may come at once
            self._is_off = True
            yield odd(PLACE, f"comes more often than every {self._interval_secs:g} s, which was announced")
        yield from self._lateness(gap_secs)
        yield from self._sequence_findings(sequence)
        self.count += 1
        self._last_secs, self._last_sequence = now_secs, sequence

    def end(self, now_secs: float) -> Iterator[Finding]:
        """The connection ends, or is looked at for the last time."""
        silence_secs = now_secs - self._last_secs
        yield from self._lateness(silence_secs)
        if self.count and not self._is_off:
            yield fine(PLACE, f"comes every {self._interval_secs:g} s, as announced")

    def _lateness(self, gap_secs: float) -> Iterator[Finding]:
        if gap_secs > max(DEAD_SECS, DEAD_PART * self._interval_secs):
            self._is_off = True
            words = f"did not come for {gap_secs:.1f} s, although it was announced for every {self._interval_secs:g} s"
            yield breaks(PLACE, words)
        elif gap_secs > self._interval_secs + self._loose_secs:
            self._is_off = True
            yield odd(PLACE, f"comes later than every {self._interval_secs:g} s, which was announced")

    def _sequence_findings(self, sequence: int) -> Iterator[Finding]:
        place, before = f"{PLACE} payload.sequence", self._last_sequence
        if before is None or sequence == before + 1:
            return
        if sequence == before:
            yield breaks(place, "is the same twice; it must be incremental")
        elif sequence < before:
            yield breaks(place, "goes back; it must be incremental")
        else:
            yield odd(place, "leaves numbers out")

    @property
    def _loose_secs(self) -> float:
        return max(LOOSE_SECS, LOOSE_PART * self._interval_secs)
