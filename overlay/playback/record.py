"""A gift's row: what the ledger knows of it, and what the disk keeps. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from overlay.playback.outcome import Fate
from overlay.protocol.gift import Gift
from overlay.protocol.messages import GiftAckPayload


class Standing(StrEnum):
    """How far the answer to a gift has come."""

    RECEIVED = "received"
    DECIDED = "decided"
    ACKED = "acked"  # handed to a connection
    DELIVERED = "delivered"  # known to have arrived


@dataclass(frozen=True, slots=True)
class Record:
    """One gift's row.

    Attributes:
        stream_id: With `gift_id` the key: two streams may use the same ids.
        gift_id: The engine's name for it.
        standing: How far it has come.
        received_epoch_ms: When it came, on our own wall clock.
        received_at: The same as the ack says it, on the engine's clock.
        combo_count: The largest combo seen under this id.
        gift: The gift itself while it is undecided, so that a restart can still show it.
        rendered: The decision, once there is one.
        error: Likewise.
        fate: How far it has come on its way over the screen.
    """

    stream_id: str
    gift_id: str
    standing: Standing
    received_epoch_ms: int
    received_at: str
    combo_count: int = 0
    gift: Gift | None = None
    rendered: bool = False
    error: str | None = None
    fate: Fate = Fate.RECEIVED

    def ack(self) -> GiftAckPayload:
        """The one answer to this gift; only after it was decided."""
        return GiftAckPayload(
            gift_id=self.gift_id, received_at=self.received_at, rendered=self.rendered, error=self.error
        )
