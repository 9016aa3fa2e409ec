"""How long to wait before the next attempt to connect (decision C6).

Full jitter, after Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015: a random wait between
zero and an exponentially growing bound spreads a thousand overlays that lost the same server at the same moment.

    what happened                                                    patience
    close 1000, 1001, 1005, 1006, 1011 to 1014; network; other HTTP  QUICK: up to min(30 s, 0.5 s · 2ⁿ), floor 0.25 s
    close 1002, 1003, 1007 to 1010, 1015, 3xxx, 4xxx                 SLOW: the upper half of min(5 min, 5 s · 2ⁿ)
    HTTP 401, 403, 404; TLS; subprotocol; unusable; not retryable    PROBE: 5 min
"""

from collections import Counter
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

_MOST_DOUBLINGS: Final = 16


class Patience(Enum):
    """How eagerly to come back."""

    QUICK = auto()  # a network that hiccups
    SLOW = auto()  # a peer that refuses what we do; it may change its mind
    PROBE = auto()  # somebody must change a setting first; look again every few minutes


@dataclass(slots=True)
class Backoff:
    """Counts the failures in a row, each patience for itself, and draws the waits; `random` is the only chance."""

    random: Random
    _failures: Counter[Patience] = field(default_factory=Counter)

    def next_wait_secs(self, patience: Patience, at_least_secs: float = 0.0) -> float:
        """The wait before the next attempt; never shorter than what the server asked for, which is bounded to 1 h."""
        growth = 2.0 ** min(self._failures[patience], _MOST_DOUBLINGS)
        self._failures[patience] += 1
        wait_secs = self._own_wait_secs(patience, growth)
        wish_secs = min(max(0.0, at_least_secs), LONGEST_WISH_SECS)
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

    def reset(self) -> None:
        """The connection proved itself."""
        self._failures.clear()

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
