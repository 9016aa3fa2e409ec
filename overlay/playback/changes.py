"""Rows that are to be written: at once where a promise rests on them, else within a second and once for all. Pure.

That an ack was sent, and that it has arrived, and that a banner has left, is told soon enough: what a kill loses of it
is only done again, and the same. So each gift costs the disk three writes and not five.
"""

import math
from typing import Final

from overlay.playback.record import Record

PATIENCE_SECS: Final = 1.0


class Changes:
    """The latest state of each row that is not written yet."""

    def __init__(self) -> None:
        self._urgent: dict[tuple[str, str], Record] = {}
        self._patient: dict[tuple[str, str], Record] = {}
        self._due_secs = math.inf

    def put(self, record: Record, *, can_wait: bool) -> None:
        """This row is another one now."""
        key = (record.stream_id, record.gift_id)
        if can_wait and key not in self._urgent:
            self._patient[key] = record
        else:
            self._urgent[key] = record
            self._patient.pop(key, None)

    def take(self, now: float) -> tuple[Record, ...]:
        """What is to be written by now, each row once; at the end of time that is everything."""
        if self._patient:
            self._due_secs = min(self._due_secs, now + PATIENCE_SECS)
        taken = tuple(self._urgent.values())
        self._urgent.clear()
        if self._patient and now >= self._due_secs:
            taken += tuple(self._patient.values())
            self._patient.clear()
        if not self._patient:
            self._due_secs = math.inf
        return taken

    def deadline_secs(self) -> float | None:
        """When there is something to take although nothing changes."""
        return self._due_secs if self._patient else None
