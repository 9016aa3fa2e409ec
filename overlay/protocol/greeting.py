"""The engine's welcome, and what it settles (decisions C1 to C5)."""

from dataclasses import dataclass
from typing import Final

from overlay.protocol.messages import AckPayload
from overlay.protocol.moment import parse_timestamp
from overlay.protocol.names import clean_label

DEFAULT_PING_INTERVAL_SECS: Final = 30.0
SHORTEST_PING_INTERVAL_SECS: Final = 1.0
LONGEST_PING_INTERVAL_SECS: Final = 300.0

_PLAUSIBLE_MS: Final = range(946_684_800_000, 4_102_444_800_000)  # the years 2000 to 2099


@dataclass(frozen=True, slots=True)
class Terms:
    """What the engine's welcome settles, with our defaults in the place of absurd wishes (decision C5).

    Attributes:
        session_id: The engine's name for the session, fit for one line.
        ping_interval_secs: How often it means to send a heartbeat.
        max_gifts_per_second: Its wish, or None where it has none.
        features: What it says it enabled, each fit for one line.
        server_epoch_ms: Its clock when it wrote the welcome; None where it does not say, or says nonsense.
    """

    session_id: str
    ping_interval_secs: float
    max_gifts_per_second: float | None
    features: tuple[str, ...]
    server_epoch_ms: int | None

    @classmethod
    def of(cls, welcome: AckPayload) -> "Terms":
        """The terms in a welcome."""
        config = welcome.config
        wished_secs = (config.ping_interval or 0.0) / 1000
        pace = config.max_gifts_per_second
        server_ms = parse_timestamp(welcome.server_time)
        return cls(
            session_id=clean_label(welcome.session_id, 80),
            ping_interval_secs=_bounded_interval_secs(wished_secs) if wished_secs > 0 else DEFAULT_PING_INTERVAL_SECS,
            max_gifts_per_second=pace if pace is not None and pace > 0 else None,
            features=tuple(clean_label(feature) for feature in config.features),
            server_epoch_ms=server_ms if server_ms is not None and server_ms in _PLAUSIBLE_MS else None,
        )


def _bounded_interval_secs(wished_secs: float) -> float:
    return min(LONGEST_PING_INTERVAL_SECS, max(SHORTEST_PING_INTERVAL_SECS, wished_secs))
