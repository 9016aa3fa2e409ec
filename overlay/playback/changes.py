"""Rows that are to be written: at once where a promise rests on them, else within a few seconds and once for all. Pure.

That what was about to be seen was seen, that an ack was sent, and that it has arrived, and that a banner has left, is
told soon enough: what a kill loses of it is only done again, and the same. So each gift costs the disk two or three
writes and not six.
"""

import math
from typing import Final

from overlay.playback.record import Entry, Record

PATIENCE_SECS: Final = 3.0
"""In a rush an answer takes that long from its decision to the proof that it arrived."""

_Key = tuple[str, str]


class Changes:
    """The entries that changed since they were written."""

    def __init__(self) -> None:
        self._urgent: dict[_Key, Entry] = {}
        self._patient: dict[_Key, Entry] = {}
        self._due_secs = math.inf

    def put(self, key: _Key, entry: Entry, *, can_wait: bool) -> None:
        """This entry is another one now."""
        if can_wait and key not in self._urgent:
            self._patient[key] = entry
        else:
            self._urgent[key] = entry
            self._patient.pop(key, None)

    def take(self, now: float) -> tuple[Record, ...]:
        """What is to be written by now, each entry once and as it is now; at the end of time that is everything."""
        if self._patient:
            self._due_secs = min(self._due_secs, now + PATIENCE_SECS)
        taken = [entry.record() for entry in self._urgent.values()]
        self._urgent.clear()
        if self._patient and now >= self._due_secs:
            taken += [entry.record() for entry in self._patient.values()]
            self._patient.clear()
        if not self._patient:
            self._due_secs = math.inf
        return tuple(taken)

    def deadline_secs(self) -> float | None:
        """When there is something to take although nothing changes."""
        return self._due_secs if self._patient else None
