"""What the session tells the rest of the program, besides what it asks of the connection."""

from dataclasses import dataclass
from enum import Enum

from overlay.phrase import phrase
from overlay.protocol.gift import Gift
from overlay.protocol.messages import StatusPayload


class Phase(Enum):
    """Where the conversation stands; the values are what the streamer reads."""

    OFF = phrase("off")
    WAITING = phrase("waiting to reconnect")
    CONNECTING = phrase("connecting")
    GREETING = phrase("waiting for the engine's welcome")
    LIVE = phrase("connected")


@dataclass(frozen=True, slots=True)
class LinkStatus:
    """The connection as the panel shows it.

    Attributes:
        phase: Where the conversation stands.
        words: Why it is not live, or what is odd about it; empty when all is well.
        next_try_secs: When the next attempt is due, on the monotonic clock; None when none is.
        is_negotiated: Whether the server selected our subprotocol.
        latency_ms: The last measured round trip.
        session_id: The engine's name for the session, or "".
        features: What the engine says it enabled.
    """

    phase: Phase = Phase.OFF
    words: str = ""
    next_try_secs: float | None = None
    is_negotiated: bool = True
    latency_ms: float = 0.0
    session_id: str = ""
    features: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GiftArrived:
    """A whole gift was read. Whether it is new, the ledger knows."""

    gift: Gift


@dataclass(frozen=True, slots=True)
class GiftInvalid:
    """A broken gift whose id could be read: it gets its answer all the same."""

    gift_id: str
    error: str


@dataclass(frozen=True, slots=True)
class StatusArrived:
    """The stream's status changed."""

    status: StatusPayload


@dataclass(frozen=True, slots=True)
class AcksSent:
    """The acks of these gifts were handed to the connection; whether they arrive, `AcksDelivered` tells."""

    gift_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AcksDelivered:
    """The engine has read the acks of these gifts."""

    gift_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaceAnnounced:
    """How many effects the engine wants started a second, at most; None leaves it to our own setting."""

    max_gifts_per_second: float | None


@dataclass(frozen=True, slots=True)
class LinkChanged:
    """The connection's status is another than before."""

    status: LinkStatus


@dataclass(frozen=True, slots=True)
class Noticed:
    """Something worth a line in the log: the first of its kind, or a change."""

    kind: str
    words: str


News = GiftArrived | GiftInvalid | StatusArrived | AcksSent | AcksDelivered | PaceAnnounced | LinkChanged | Noticed
