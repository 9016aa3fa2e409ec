"""Lanes: the places of the banners on the canvas, one banner each. Pure."""

from bisect import insort
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from overlay.playback.cue import Cue
from overlay.playback.pace import Pace

LANE_REST_SECS: Final = 0.3
"""A lane stays empty while its banner leaves."""


@dataclass(frozen=True, slots=True)
class Pressure:
    """Who waits for a lane: how many, and the tier of the one whose turn it is."""

    count: int
    tier: int


class Lanes:
    """Who holds which lane, and when one is free for the next."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._count = pace.lanes
        self._holders: dict[int, Cue] = {}
        self._empty = list(range(pace.lanes))  # the lowest first
        self._free_secs = [0.0] * pace.lanes

    def resize(self, count: int) -> None:
        """Let there be so many from now on. A banner in a lane that is no more stays as long as it would have."""
        self._count = count
        self._free_secs += [0.0] * (count - len(self._free_secs))
        self._empty = [lane for lane in range(count) if lane not in self._holders]

    def free(self, now: float) -> int | None:
        """A lane that can be taken now, the lowest first."""
        for lane in self._empty if self._has_room else ():
            if now >= self._free_secs[lane]:
                return lane
        return None

    def take(self, lane: int, cue: Cue) -> None:
        """Give a free lane to a cue."""
        self._empty.remove(lane)
        self._holders[lane] = cue

    def release(self, cue: Cue, now: float) -> None:
        """The cue's banner leaves."""
        if cue.lane is not None:
            del self._holders[cue.lane]
            if cue.lane < self._count:
                insort(self._empty, cue.lane)
            self._free_secs[cue.lane] = now + LANE_REST_SECS
            cue.lane = None

    def to_leave(self, now: float, pressure: Pressure) -> Cue | None:
        """Whose banner makes room for one that waits. Nobody's while there is room, be the lane still at rest."""
        if self._has_room:
            return None
        leaves_secs, _, cue = min(self._leaving(pressure))
        return cue if now >= leaves_secs else None

    def next_secs(self, pressure: Pressure) -> float:
        """When `free` or `to_leave` has something to say, if nothing else happens."""
        if self._has_room:
            return min(self._free_secs[lane] for lane in self._empty)
        return min(self._leaving(pressure))[0]

    @property
    def _has_room(self) -> bool:
        """Not while more hold a lane than may since there are fewer."""
        return len(self._holders) < self._count

    def _leaving(self, pressure: Pressure) -> Iterator[tuple[float, int, Cue]]:
        for lane, cue in self._holders.items():
            yield self._leaves_secs(cue, pressure), lane, cue

    def _leaves_secs(self, cue: Cue, pressure: Pressure) -> float:
        """Until when this banner may stay while others wait (decision G5); at any rate until it was seen."""
        if cue.unseen:
            return cue.unseen[0].due_secs
        leaves_secs = cue.started_secs + self._pace.hold_secs
        if cue.is_growing:
            longest_secs = cue.started_secs + self._streak_hold_secs(cue, pressure)
            leaves_secs = max(leaves_secs, min(longest_secs, cue.last_gift_secs + self._pace.streak_quiet_secs))
        return min(leaves_secs, cue.ends_secs)

    def _streak_hold_secs(self, cue: Cue, pressure: Pressure) -> float:
        """A streak gives way at once to what is dearer, and the sooner the more wait: all get their turn in time."""
        if pressure.tier > cue.tier:
            return self._pace.hold_secs
        return self._pace.streak_hold_secs * min(1.0, self._count / max(pressure.count, 1))
