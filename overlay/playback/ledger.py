"""What became of every gift: the memory that makes "shown once, answered always the same" true (decisions G4 and G16).

Pure: it tells in records what must be written down, and can be filled again from such records after a restart.

A gift goes two ways at once. Its *standing* is about the answer: received → decided → acked → delivered. Its *fate* is
about the screen: received, merged or started, and then finished, skipped, expired or failed.
"""

from collections import OrderedDict
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from overlay.playback.outcome import Fate, Outcome, ack_fields
from overlay.protocol.gift import Gift
from overlay.protocol.messages import GiftAckPayload
from overlay.protocol.moment import format_timestamp

KEPT_MS: Final = 24 * 3600 * 1000
MOST_IDS: Final = 50_000

_Key = tuple[str, str]


class Standing(StrEnum):
    """How far the answer to a gift has come."""

    RECEIVED = "received"
    DECIDED = "decided"
    ACKED = "acked"  # handed to a connection
    DELIVERED = "delivered"  # known to have arrived


_UNDELIVERED: Final = frozenset({Standing.DECIDED, Standing.ACKED})


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


@dataclass(frozen=True, slots=True)
class New:
    """Never seen: show it."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """Seen before.

    Attributes:
        ack: The decision, to be sent again, or None while it is pending.
        grows_streak: Its combo has risen since.
        is_another: It says something else under the same id; what came first stands.
    """

    ack: GiftAckPayload | None
    grows_streak: bool
    is_another: bool


class Ledger:
    """All gifts of the last day, newest last.

    Only what was delivered may be forgotten, by age and by number; the rest still owes an answer. It is few in
    practice: a connection that brings gifts takes acks as well.
    """

    def __init__(self) -> None:
        self._records: dict[_Key, Record] = {}
        self._changed: dict[_Key, Record] = {}
        self._delivered: OrderedDict[_Key, None] = OrderedDict()
        self._contents: dict[_Key, int] = {}  # of this run's gifts, to notice another one under the same id

    def __len__(self) -> int:
        """Gifts remembered."""
        return len(self._records)

    def admit(self, stream_id: str, gift: Gift, server_epoch_ms: int) -> New | Repeated:
        """A gift came in. The first one under an id wins, whatever a later one says."""
        key = (stream_id, gift.gift_id)
        known = self._records.get(key)
        if known is None:
            self._forget_old(gift.received.epoch_ms)
            self._contents[key] = _content(gift)
            self._put(
                Record(
                    stream_id=stream_id,
                    gift_id=gift.gift_id,
                    standing=Standing.RECEIVED,
                    received_epoch_ms=gift.received.epoch_ms,
                    received_at=format_timestamp(server_epoch_ms),
                    combo_count=gift.combo_count,
                    gift=gift,
                )
            )
            return New()
        grows = gift.is_streak and gift.combo_count > known.combo_count
        if grows:
            known = replace(known, combo_count=gift.combo_count)
            self._put(known)
        ack = None if known.standing is Standing.RECEIVED else known.ack()
        is_another = not grows and self._contents.get(key) not in (None, _content(gift))
        return Repeated(ack, grows, is_another)

    def admit_invalid(self, stream_id: str, gift_id: str, received_epoch_ms: int, server_epoch_ms: int) -> bool:
        """A broken gift with a readable id came in; whether it is the first under this id."""
        key = (stream_id, gift_id)
        if key in self._records:
            return False
        self._forget_old(received_epoch_ms)
        received_at = format_timestamp(server_epoch_ms)
        self._put(Record(stream_id, gift_id, Standing.RECEIVED, received_epoch_ms, received_at))
        return True

    def decided_ack(self, stream_id: str, gift_id: str) -> GiftAckPayload | None:
        """The decision about a gift, if there is one."""
        record = self._records.get((stream_id, gift_id))
        return None if record is None or record.standing is Standing.RECEIVED else record.ack()

    def settle(self, stream_id: str, gift_id: str, outcome: Outcome) -> GiftAckPayload | None:
        """Decide a gift. The first decision stands: a second one changes nothing and gives no ack."""
        record = self._records.get((stream_id, gift_id))
        if record is None or record.standing is not Standing.RECEIVED:
            return None
        rendered, error = ack_fields(outcome)
        decided = replace(record, standing=Standing.DECIDED, gift=None, rendered=rendered, error=error)
        self._put(decided)
        return decided.ack()

    def acked(self, stream_id: str, gift_ids: tuple[str, ...]) -> None:
        """The acks of these gifts were handed to a connection."""
        for gift_id in gift_ids:
            record = self._records.get((stream_id, gift_id))
            if record is not None and record.standing is Standing.DECIDED:
                self._put(replace(record, standing=Standing.ACKED))

    def delivered(self, stream_id: str, gift_ids: tuple[str, ...]) -> None:
        """The engine has the acks of these gifts."""
        for gift_id in gift_ids:
            record = self._records.get((stream_id, gift_id))
            if record is not None and record.standing in _UNDELIVERED:
                self._put(replace(record, standing=Standing.DELIVERED))

    def follow(self, stream_id: str, gift_ids: tuple[str, ...], fate: Fate) -> None:
        """These gifts have come so far on their way over the screen."""
        for gift_id in gift_ids:
            record = self._records.get((stream_id, gift_id))
            if record is not None and record.fate is not fate:
                self._put(replace(record, fate=fate))

    def restore(self, records: tuple[Record, ...]) -> None:
        """What an earlier run wrote down; rows of this run win."""
        for record in records:
            key = (record.stream_id, record.gift_id)
            if key not in self._records:
                self._remember(key, record)

    def undecided(self, stream_id: str) -> tuple[Record, ...]:
        """Gifts of this stream that still wait for their decision, oldest first."""
        return self._standing(stream_id, frozenset({Standing.RECEIVED}))

    def undelivered(self, stream_id: str) -> tuple[Record, ...]:
        """Gifts of this stream whose ack is not known to have arrived, oldest first."""
        return self._standing(stream_id, _UNDELIVERED)

    def take_changes(self) -> tuple[Record, ...]:
        """The rows that changed since the last call, each in its latest state."""
        changed = tuple(self._changed.values())
        self._changed.clear()
        return changed

    def _standing(self, stream_id: str, standings: frozenset[Standing]) -> tuple[Record, ...]:
        return tuple(
            record
            for record in self._records.values()
            if record.stream_id == stream_id and record.standing in standings
        )

    def _put(self, record: Record) -> None:
        key = (record.stream_id, record.gift_id)
        self._remember(key, record)
        self._changed[key] = record

    def _remember(self, key: _Key, record: Record) -> None:
        self._records[key] = record
        if record.standing is Standing.DELIVERED:
            self._delivered[key] = None

    def _forget_old(self, epoch_ms: int) -> None:
        """Make room for one more. What was never delivered is passed over, and keeps nothing else alive."""
        while self._delivered:
            key = next(iter(self._delivered))
            is_too_old = self._records[key].received_epoch_ms < epoch_ms - KEPT_MS
            if not is_too_old and len(self._records) < MOST_IDS:
                return
            del self._delivered[key], self._records[key]
            self._contents.pop(key, None)


def _content(gift: Gift) -> int:
    return hash((gift.gift_type, gift.quantity, gift.total_value, gift.sender.user_id))
