"""How long to wait before the next attempt to connect (decision C6).

Full jitter, after Marc Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015: a random wait between
zero and an exponentially growing bound spreads a thousand overlays that lost the same server at the same moment.
"""

from dataclasses import dataclass
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


class Patience(Enum):
    """How eagerly to come back."""

    QUICK = auto()  # a network that hiccups
    SLOW = auto()  # a peer that refuses what we do; it may change its mind
    PROBE = auto()  # somebody must change a setting first; look again every few minutes


@dataclass(slots=True)
class Backoff:
    """Counts the failures in a row and draws the waits. `random` is the only chance in it."""

    random: Random
    failures: int = 0

    def next_wait_secs(self, patience: Patience, at_least_secs: float = 0.0) -> float:
        """The wait before the next attempt; never shorter than what the server asked for, which is bounded to 1 h."""
        doublings = min(self.failures, 16)
        self.failures += 1
        wish = min(max(0.0, at_least_secs), LONGEST_WISH_SECS)
        match patience:
            case Patience.QUICK:
                wait = self._jittered(min(QUICK_LIMIT_SECS, QUICK_BASE_SECS * 2.0**doublings))
                if wish:  # those who were all told the same wait do not come back in the same instant
                    wait = max(wait, wish + self._jittered(1.0))
                return max(FLOOR_SECS, wait)
            case Patience.SLOW:
                bound = min(SLOW_LIMIT_SECS, SLOW_BASE_SECS * 2.0**doublings)
                return max(wish, bound / 2 + self._jittered(bound / 2))
            case Patience.PROBE:
                return max(wish, PROBE_SECS)

    def reset(self) -> None:
        """The connection proved itself."""
        self.failures = 0

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
