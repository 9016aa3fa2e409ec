"""What became of every gift: the memory that makes "shown once, answered always the same" true (decisions G4 and G16).

Pure: it tells in records what must be written down, and can be filled again from such records after a restart.

A gift goes two ways at once. Its *standing* is about the answer: received → decided → acked → delivered. Its *fate* is
about the screen: received, merged or started, and then finished, skipped, expired or failed.
"""

import math
from dataclasses import dataclass, replace
from typing import Final

from overlay.playback.archive import UNKNOWN_CONTENT, Archive
from overlay.playback.changes import Changes
from overlay.playback.outcome import Fate, Outcome, ack_fields
from overlay.playback.record import Record, Standing
from overlay.protocol.gift import Gift
from overlay.protocol.messages import GiftAckPayload
from overlay.protocol.moment import format_timestamp

KEPT_MS: Final = 24 * 3600 * 1000
MOST_IDS: Final = 50_000

_UNDELIVERED: Final = frozenset({Standing.DECIDED, Standing.ACKED})
_Key = tuple[str, str]


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
    """All gifts of the last day.

    Only what was delivered may be forgotten, by age and by number; the rest still owes an answer. It is few in
    practice: a connection that brings gifts takes acks as well.
    """

    def __init__(self) -> None:
        self._records: dict[_Key, Record] = {}  # not delivered yet, oldest first
        self._contents: dict[_Key, int] = {}  # of those that came in this run, to notice another one under the same id
        self._archive = Archive()
        self._changes = Changes()

    def __len__(self) -> int:
        """Gifts remembered."""
        return len(self._records) + len(self._archive)

    def admit(self, stream_id: str, gift: Gift, server_epoch_ms: int) -> New | Repeated:
        """A gift came in. The first one under an id wins, whatever a later one says."""
        key = (stream_id, gift.gift_id)
        known, content = self._find(key)
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
        is_another = not grows and content not in (UNKNOWN_CONTENT, _content(gift))
        return Repeated(ack, grows, is_another)

    def admit_invalid(self, stream_id: str, gift_id: str, received_epoch_ms: int, server_epoch_ms: int) -> bool:
        """A broken gift with a readable id came in; whether it is the first under this id."""
        key = (stream_id, gift_id)
        if self._find(key)[0] is not None:
            return False
        self._forget_old(received_epoch_ms)
        received_at = format_timestamp(server_epoch_ms)
        self._put(Record(stream_id, gift_id, Standing.RECEIVED, received_epoch_ms, received_at))
        return True

    def decided_ack(self, stream_id: str, gift_id: str) -> GiftAckPayload | None:
        """The decision about a gift, if there is one."""
        record, _ = self._find((stream_id, gift_id))
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
                self._put(replace(record, standing=Standing.ACKED), can_wait=True)

    def delivered(self, stream_id: str, gift_ids: tuple[str, ...]) -> None:
        """The engine has the acks of these gifts."""
        for gift_id in gift_ids:
            record = self._records.get((stream_id, gift_id))
            if record is not None and record.standing in _UNDELIVERED:
                self._put(replace(record, standing=Standing.DELIVERED), can_wait=True)

    def follow(self, stream_id: str, gift_ids: tuple[str, ...], fate: Fate) -> None:
        """These gifts have come so far on their way over the screen."""
        for gift_id in gift_ids:
            record, _ = self._find((stream_id, gift_id))
            if record is not None and record.fate is not fate:
                self._put(replace(record, fate=fate), can_wait=True)

    def restore(self, records: tuple[Record, ...]) -> None:
        """What an earlier run wrote down; rows of this run win."""
        for record in records:
            key = (record.stream_id, record.gift_id)
            if self._find(key)[0] is None:
                self._remember(key, record)

    def undecided(self, stream_id: str) -> tuple[Record, ...]:
        """Gifts of this stream that still wait for their decision, oldest first."""
        return self._standing(stream_id, frozenset({Standing.RECEIVED}))

    def undelivered(self, stream_id: str) -> tuple[Record, ...]:
        """Gifts of this stream whose ack is not known to have arrived, oldest first."""
        return self._standing(stream_id, _UNDELIVERED)

    def take_changes(self, now: float = math.inf) -> tuple[Record, ...]:
        """The rows that are to be written by now, each in its latest state; without a moment, all that changed."""
        return self._changes.take(now)

    def deadline_secs(self) -> float | None:
        """When there are rows to be written although nothing happens."""
        return self._changes.deadline_secs()

    def _standing(self, stream_id: str, standings: frozenset[Standing]) -> tuple[Record, ...]:
        return tuple(
            record
            for record in self._records.values()
            if record.stream_id == stream_id and record.standing in standings
        )

    def _find(self, key: _Key) -> tuple[Record | None, int]:
        """What is known of a gift, and what it said."""
        record = self._records.get(key)
        if record is not None:
            return record, self._contents.get(key, UNKNOWN_CONTENT)
        archived = self._archive.get(*key)
        return (None, UNKNOWN_CONTENT) if archived is None else (archived.record, archived.content)

    def _put(self, record: Record, *, can_wait: bool = False) -> None:
        self._remember((record.stream_id, record.gift_id), record)
        self._changes.put(record, can_wait=can_wait)

    def _remember(self, key: _Key, record: Record) -> None:
        if record.standing is not Standing.DELIVERED:
            self._records[key] = record
        elif self._records.pop(key, None) is not None:
            self._archive.put(record, self._contents.pop(key, UNKNOWN_CONTENT))
        else:
            archived = self._archive.get(*key)
            self._archive.put(record, UNKNOWN_CONTENT if archived is None else archived.content)

    def _forget_old(self, epoch_ms: int) -> None:
        """Make room for one more; what was never delivered stays."""
        self._archive.forget(epoch_ms - KEPT_MS, max(0, MOST_IDS - len(self._records)))


def _content(gift: Gift) -> int:
    return hash((gift.gift_type, gift.quantity, gift.total_value, gift.sender.user_id)) or 1
