"""How long to wait before the next attempt to connect (decision C6).

Full jitter, after Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015: a random wait between
zero and an exponentially growing bound spreads a thousand overlays that lost the same server at the same moment.

    what happened                                                    patience
    close 1000, 1001, 1005, 1006, 1011 to 1014; network; other HTTP  QUICK: up to min(30 s, 0.5 s · 2ⁿ), floor 0.25 s
    close 1002, 1003, 1007 to 1010, 1015, 3xxx, 4xxx                 SLOW: the upper half of min(5 min, 5 s · 2ⁿ)
    HTTP 401, 403, 404; TLS; subprotocol; unusable; not retryable    PROBE: 5 min

A random wait can be short many times in a row, and a server that takes every connection and closes it would be knocked
at all the time. So the waits that come are drawn out where they must be: no more than 7 tries begin within 30 s of each
other, and no more than 8 within 60 s. Not even that makes a wait longer than 30 s.
"""

from collections import Counter, deque
from dataclasses import dataclass, field
from enum import Enum, auto
from random import Random
from typing import Final

from overlay.protocol.link import FailureKind

FLOOR_SECS: Final = 0.25
QUICK_BASE_SECS: Final = 0.5
QUICK_LIMIT_SECS: Final = 30.0
SLOW_BASE_SECS: Final = 5.0
SLOW_LIMIT_SECS: Final = 300.0
PROBE_SECS: Final = 300.0
LONGEST_WISH_SECS: Final = 3600.0
WISH_SPREAD_SECS: Final = 1.0
DECENT_SECS: Final = 60.0
"""Where somebody refused us, the next try is not sooner than this, whatever good reason there is to hope."""

MOST_TRIES: Final = ((7, 30.0), (8, 60.0))
"""So many tries begin within so many seconds."""

_MOST_DOUBLINGS: Final = 16


class Patience(Enum):
    """How eagerly to come back."""

    QUICK = auto()  # a network that hiccups
    SLOW = auto()  # a peer that refuses what we do; it may change its mind
    PROBE = auto()  # somebody must change a setting first; look again every few minutes


@dataclass(frozen=True, slots=True)
class NextTry:
    """When to connect again, on the monotonic clock.

    Attributes:
        at_secs: When it is due.
        not_before_secs: The earliest moment that it may be brought forward to, should there be a reason to hope.
    """

    at_secs: float
    not_before_secs: float


@dataclass(slots=True)
class Backoff:
    """Counts the failures in a row, each patience for itself, and draws the waits; `random` is the only chance."""

    random: Random
    _failures: Counter[Patience] = field(default_factory=Counter)
    _ends_secs: deque[float] = field(default_factory=lambda: deque(maxlen=max(count for count, _ in MOST_TRIES)))

    def next_try(self, now_secs: float, patience: Patience, at_least_secs: float = 0.0) -> NextTry:
        """A try has just failed, or its connection has ended: when is the next?

        Never sooner than the server asked for with `at_least_secs`, which is bounded to 1 h.
        """
        self._ends_secs.append(now_secs)
        wish_secs = min(max(0.0, at_least_secs), LONGEST_WISH_SECS)
        wait_secs = self._wait_secs(patience, wish_secs)
        least_secs = 0.0 if patience is Patience.QUICK else min(wait_secs, DECENT_SECS)
        not_before_secs = max(now_secs + max(wish_secs, least_secs), self._uncrowded_secs())
        return NextTry(max(now_secs + wait_secs, not_before_secs), not_before_secs)

    def reset(self) -> None:
        """The connection proved itself, or the streamer wants to start over."""
        self._failures.clear()
        self._ends_secs.clear()

    def _wait_secs(self, patience: Patience, wish_secs: float) -> float:
        growth = 2.0 ** min(self._failures[patience], _MOST_DOUBLINGS)
        self._failures[patience] += 1
        wait_secs = self._own_wait_secs(patience, growth)
        if wish_secs:  # those who were all told the same wait do not come back in the same instant
            wait_secs = max(wait_secs, wish_secs + self._jittered(WISH_SPREAD_SECS))
        return wait_secs

    def _own_wait_secs(self, patience: Patience, growth: float) -> float:
        match patience:
            case Patience.QUICK:
                return max(FLOOR_SECS, self._jittered(min(QUICK_LIMIT_SECS, QUICK_BASE_SECS * growth)))
            case Patience.SLOW:
                bound_secs = min(SLOW_LIMIT_SECS, SLOW_BASE_SECS * growth)
                return bound_secs / 2 + self._jittered(bound_secs / 2)
            case Patience.PROBE:
                return PROBE_SECS

    def _uncrowded_secs(self) -> float:
        """When the next try keeps to `MOST_TRIES`; a try counts from its end, which is later than where it began."""
        ends_secs = self._ends_secs
        return max((ends_secs[-count] + secs for count, secs in MOST_TRIES if len(ends_secs) >= count), default=0.0)

    def _jittered(self, bound_secs: float) -> float:
        return self.random.random() * bound_secs


def policy_for_close(code: int) -> Patience:
    """What a close code says about coming back (RFC 6455, section 7.4, and the IANA registry)."""
    if code in (1000, 1001, 1005, 1006, 1011, 1012, 1013, 1014):
        return Patience.QUICK
    return Patience.SLOW


def policy_for_failure(kind: FailureKind, status: int | None) -> Patience:
    """What a failed attempt says about the next."""
    match kind:
        case FailureKind.NETWORK:
            return Patience.QUICK
        case FailureKind.HTTP if status in (401, 403, 404):
            return Patience.PROBE
        case FailureKind.HTTP:
            return Patience.QUICK
        case FailureKind.TLS | FailureKind.SUBPROTOCOL | FailureKind.UNUSABLE:
            return Patience.PROBE
