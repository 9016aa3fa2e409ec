"""A gift's row: what the ledger knows of it, what the disk keeps, and how it changes on the way. Pure."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from overlay.playback.outcome import ON_SCREEN, Fate
from overlay.protocol.gift import Gift
from overlay.protocol.messages import GiftAckPayload

UNKNOWN_CONTENT: Final = 0


class Standing(StrEnum):
    """How far the answer to a gift has come."""

    RECEIVED = "received"
    DECIDED = "decided"
    ACKED = "acked"  # handed to a connection
    DELIVERED = "delivered"  # known to have arrived


UNDELIVERED: Final = (Standing.DECIDED, Standing.ACKED)
"""There is an answer, and it is still owed."""


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
        return Entry.of(self).ack()

    def may_have_been_seen_before(self, booted_epoch_ms: int) -> bool:
        """Whether the computer went down while this gift was on the screen, or within a frame of it."""
        return self.fate in ON_SCREEN and self.received_epoch_ms < booted_epoch_ms


_ENDED: Final = (Fate.FINISHED, Fate.SKIPPED, Fate.EXPIRED, Fate.FAILED)


@dataclass(slots=True)
class Entry:
    """The ledger's own, changing record of a gift.

    `content` is what it said, to know another one under its id; `is_history` stands for a decision of an earlier run,
    which never got to tell how the gift left the screen.
    """

    stream_id: str
    gift_id: str
    received_epoch_ms: int
    received_at: str
    combo_count: int = 0
    gift: Gift | None = None
    content: int = UNKNOWN_CONTENT
    standing: Standing = Standing.RECEIVED
    rendered: bool = False
    error: str | None = None
    fate: Fate = Fate.RECEIVED
    is_history: bool = False

    @classmethod
    def of(cls, record: Record) -> "Entry":
        """What an earlier run wrote down."""
        return cls(
            record.stream_id,
            record.gift_id,
            record.received_epoch_ms,
            record.received_at,
            record.combo_count,
            record.gift,
            UNKNOWN_CONTENT,
            record.standing,
            record.rendered,
            record.error,
            record.fate,
            is_history=record.standing is not Standing.RECEIVED,
        )

    @property
    def is_over(self) -> bool:
        """Whether nothing more happens to it: its answer has arrived, and it has left the screen."""
        return self.standing is Standing.DELIVERED and (self.is_history or self.fate in _ENDED)

    def ack(self) -> GiftAckPayload:
        """The one answer to this gift; only after it was decided."""
        return GiftAckPayload(
            gift_id=self.gift_id, received_at=self.received_at, rendered=self.rendered, error=self.error
        )

    def record(self) -> Record:
        """As it is now."""
        return Record(
            self.stream_id,
            self.gift_id,
            self.standing,
            self.received_epoch_ms,
            self.received_at,
            self.combo_count,
            self.gift,
            self.rendered,
            self.error,
            self.fate,
        )
