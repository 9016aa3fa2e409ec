"""Whether the other side is still there (decision H1).

Three ways to die are told apart: a peer whose heartbeats stop while its socket lives, a peer that is gone without a
word (half-open TCP), and our own machine that slept. After a sleep timers fire before the data that waits in the
socket is read, so a late look is never a verdict: it first asks with a ping and grants a few seconds.

Whatever happens, and though the wall clock is set in the worst moment, a peer that answers nothing is found out within
15 s: a ping is due after 5 s, has 7 s to be answered, and 3 s are granted once.
"""

import math
from dataclasses import dataclass, field
from typing import Final

from overlay.phrase import phrase
from overlay.protocol.moment import Moment

SILENCE_FACTOR: Final = 2.5
SHORTEST_SILENCE_SECS: Final = 5.0
PING_EVERY_SECS: Final = 5.0
PING_PATIENCE_SECS: Final = 7.0
GRACE_SECS: Final = 3.0
GRACE_EVERY_SECS: Final = 15.0
"""A clock that is set again and again must not keep a dead peer alive."""
OVERSLEPT_SECS: Final = 2.0


@dataclass(slots=True)
class Vigil:
    """Watches one connection, from its first frame to its last."""

    ping_interval_secs: float
    _heard_secs: float
    _looked: Moment
    _last_ping_secs: float = field(init=False)
    _open_pings: dict[int, float] = field(default_factory=dict)
    _next_token: int = 1
    _grace_until_secs: float = -math.inf

    def __post_init__(self) -> None:
        self._last_ping_secs = self._heard_secs - PING_EVERY_SECS

    @classmethod
    def begin(cls, now: Moment, ping_interval_secs: float) -> "Vigil":
        """A vigil over a connection that was just acknowledged."""
        return cls(ping_interval_secs, now.secs, now)

    @property
    def silence_limit_secs(self) -> float:
        """How long no message may come before the peer counts as dead."""
        return max(SHORTEST_SILENCE_SECS, SILENCE_FACTOR * self.ping_interval_secs)

    def heard(self, now: Moment) -> None:
        """A message arrived. Control frames do not count: a stuck engine's library still answers those."""
        self._heard_secs = now.secs

    def answered(self, token: int) -> None:
        """A control ping came back, and with it all earlier ones."""
        for earlier in [open_token for open_token in self._open_pings if open_token <= token]:
            del self._open_pings[earlier]

    def look(self, now: Moment) -> str | None:
        """Why the peer counts as dead, in words; None while it may live."""
        slept_secs = (now.epoch_ms - self._looked.epoch_ms) / 1000 - (now.secs - self._looked.secs)
        overslept_secs = now.secs - max(self._looked.secs, self.deadline_secs())
        if max(slept_secs, overslept_secs) > OVERSLEPT_SECS:
            self._grant_grace(now)
        self._looked = now
        if now.secs < self._grace_until_secs:
            return None
        if now.secs >= self._silent_secs():
            return phrase("the engine was silent for {secs} s", secs=round(now.secs - self._heard_secs))
        if now.secs >= self._unanswered_secs():
            return phrase("the connection is dead: a ping was not answered")
        return None

    def _grant_grace(self, now: Moment) -> None:
        """Ask at once, and judge later: what is open may have been answered while nobody read."""
        if now.secs < self._grace_until_secs - GRACE_SECS + GRACE_EVERY_SECS:
            return
        self._grace_until_secs = now.secs + GRACE_SECS
        self._last_ping_secs = now.secs - PING_EVERY_SECS
        at_least_secs = now.secs - PING_PATIENCE_SECS + GRACE_SECS
        self._open_pings = {token: max(sent_secs, at_least_secs) for token, sent_secs in self._open_pings.items()}

    def next_ping(self, now: Moment, *, every_secs: float = PING_EVERY_SECS) -> int | None:
        """The token of a ping that is due now, `every_secs` after the last, or None."""
        if now.secs < self._last_ping_secs + every_secs:
            return None
        token, self._next_token = self._next_token, self._next_token + 1
        self._last_ping_secs = now.secs
        self._open_pings[token] = now.secs
        return token

    def deadline_secs(self, *, every_secs: float = PING_EVERY_SECS) -> float:
        """When to look, or to ping, again."""
        verdict_secs = min(self._silent_secs(), self._unanswered_secs())
        return min(max(verdict_secs, self._grace_until_secs), self._last_ping_secs + every_secs)

    # The deadline and the verdict are the same sums: a difference in the last bit would be a busy loop.

    def _silent_secs(self) -> float:
        return self._heard_secs + self.silence_limit_secs

    def _unanswered_secs(self) -> float:
        return min(self._open_pings.values(), default=math.inf) + PING_PATIENCE_SECS
