"""What became of every gift: the memory that makes "shown once, answered always the same" true (decisions G4 and G16).

Pure: it tells in records what must be written down, and can be filled again from such records after a restart.

A gift goes two ways at once. Its *standing* is about the answer: received → decided → acked → delivered. Its *fate* is
about the screen: received, merged or started, and then finished, skipped, expired or failed.
"""

import math
from dataclasses import dataclass
from typing import Final

from overlay.playback.archive import Archive
from overlay.playback.changes import Changes
from overlay.playback.outcome import ON_SCREEN, SHOWN, Fate, Outcome, ack_fields
from overlay.playback.record import UNDELIVERED, UNKNOWN_CONTENT, Entry, Record, Standing
from overlay.protocol.gift import Gift
from overlay.protocol.messages import GiftAckPayload
from overlay.protocol.moment import format_timestamp

KEPT_MS: Final = 24 * 3600 * 1000
MOST_IDS: Final = 50_000

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
        self._entries: dict[_Key, Entry] = {}  # something still happens to them; oldest first
        self._archive = Archive()
        self._changes = Changes()

    def __len__(self) -> int:
        """Gifts remembered."""
        return len(self._entries) + len(self._archive)

    def admit(self, stream_id: str, gift: Gift, server_epoch_ms: int) -> New | Repeated:
        """A gift came in. The first one under an id wins, whatever a later one says."""
        key = (stream_id, gift.gift_id)
        known = self._find(key)
        if known is None:
            received_at = format_timestamp(server_epoch_ms)
            self._begin(Entry(*key, gift.received.epoch_ms, received_at, gift.combo_count, gift, _content(gift)))
            return New()
        grows = gift.is_streak and gift.combo_count > known.combo_count
        if grows:
            known.combo_count = gift.combo_count
            self._changed(key, known)
        ack = None if known.standing is Standing.RECEIVED else known.ack()
        is_another = not grows and known.content not in (UNKNOWN_CONTENT, _content(gift))
        return Repeated(ack, grows, is_another)

    def admit_invalid(self, stream_id: str, gift_id: str, received_epoch_ms: int, server_epoch_ms: int) -> bool:
        """A broken gift with a readable id came in; whether it is the first under this id."""
        if self._find((stream_id, gift_id)) is not None:
            return False
        self._begin(Entry(stream_id, gift_id, received_epoch_ms, format_timestamp(server_epoch_ms)))
        return True

    def decided_ack(self, stream_id: str, gift_id: str) -> GiftAckPayload | None:
        """The decision about a gift, if there is one."""
        entry = self._find((stream_id, gift_id))
        return None if entry is None or entry.standing is Standing.RECEIVED else entry.ack()

    def settle(self, stream_id: str, gift_id: str, outcome: Outcome) -> GiftAckPayload | None:
        """Decide a gift. The first decision stands: a second one changes nothing and gives no ack.

        That a gift was about to be seen is on the disk by then, and a restart would decide the same from it: so the
        row of a gift that was shown is urgent only where none said so before.
        """
        key = (stream_id, gift_id)
        entry = self._entries.get(key)
        if entry is None or entry.standing is not Standing.RECEIVED:
            return None
        entry.rendered, entry.error = ack_fields(outcome)
        entry.standing, entry.gift = Standing.DECIDED, None
        self._changed(key, entry, can_wait=entry.fate in ON_SCREEN and outcome == SHOWN)
        return entry.ack()

    def acked(self, stream_id: str, gift_ids: tuple[str, ...]) -> None:
        """The acks of these gifts were handed to a connection."""
        for gift_id in gift_ids:
            key = (stream_id, gift_id)
            entry = self._entries.get(key)
            if entry is not None and entry.standing is Standing.DECIDED:
                entry.standing = Standing.ACKED
                self._changed(key, entry, can_wait=True)

    def delivered(self, stream_id: str, gift_ids: tuple[str, ...]) -> None:
        """The engine has the acks of these gifts."""
        for gift_id in gift_ids:
            key = (stream_id, gift_id)
            entry = self._entries.get(key)
            if entry is not None and entry.standing in UNDELIVERED:
                entry.standing = Standing.DELIVERED
                self._changed(key, entry, can_wait=True)

    def follow(self, stream_id: str, gift_ids: tuple[str, ...], fate: Fate) -> None:
        """These gifts have come so far on their way over the screen."""
        for gift_id in gift_ids:
            key = (stream_id, gift_id)
            entry = self._find(key)
            if entry is not None and entry.fate is not fate:
                # Both are read after a power cut: that a gift may be seen by now, and that it is not, after all.
                is_promise = fate in ON_SCREEN or (entry.fate in ON_SCREEN and fate is Fate.RECEIVED)
                entry.fate = fate
                self._changed(key, entry, can_wait=not (is_promise and entry.standing is Standing.RECEIVED))

    def restore(self, records: tuple[Record, ...]) -> tuple[Record, ...]:
        """What an earlier run wrote down; rows of this run win. Returns those that were new."""
        new = tuple(record for record in records if self._find((record.stream_id, record.gift_id)) is None)
        for record in new:
            key = (record.stream_id, record.gift_id)
            entry = Entry.of(record)
            if entry.is_over:
                self._archive.put(entry)
            else:
                self._entries[key] = entry
        return new

    def undecided(self, stream_id: str) -> tuple[Record, ...]:
        """Gifts of this stream that still wait for their decision, oldest first."""
        return tuple(
            entry.record()
            for entry in self._entries.values()
            if entry.stream_id == stream_id and entry.standing is Standing.RECEIVED
        )

    def take_changes(self, now: float = math.inf) -> tuple[Record, ...]:
        """The rows that are to be written by now, each in its latest state; without a moment, all that changed."""
        return self._changes.take(now)

    def deadline_secs(self) -> float | None:
        """When there are rows to be written although nothing happens."""
        return self._changes.deadline_secs()

    def _find(self, key: _Key) -> Entry | None:
        return self._entries.get(key) or self._archive.get(*key)

    def _begin(self, entry: Entry) -> None:
        """One more; what was never delivered stays, however many there are."""
        if len(self._entries) >= MOST_IDS:
            for key in [key for key, old in self._entries.items() if old.standing is Standing.DELIVERED]:
                self._archive.put(self._entries.pop(key))
        self._archive.forget(entry.received_epoch_ms - KEPT_MS, max(0, MOST_IDS - len(self._entries)))
        key = (entry.stream_id, entry.gift_id)
        self._entries[key] = entry
        self._changed(key, entry)

    def _changed(self, key: _Key, entry: Entry, *, can_wait: bool = False) -> None:
        self._changes.put(key, entry, can_wait=can_wait)
        if key not in self._entries:
            self._archive.put(entry)
        elif entry.is_over:
            del self._entries[key]
            self._archive.put(entry)


def _content(gift: Gift) -> int:
    return hash((gift.gift_type, gift.quantity, gift.total_value, gift.sender.user_id)) or 1
