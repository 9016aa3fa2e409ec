"""Acks that wait until what they promise is on the disk.

Said first and written later, a power cut in between would leave an answer that nobody remembers: the gift would be
shown again, and perhaps be answered otherwise. A disk that hangs is not waited for: the show goes on.
"""

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Final

from overlay.protocol.messages import GiftAckPayload

PATIENCE_SECS: Final = 0.25


@dataclass(frozen=True, slots=True)
class _Kept:
    ack: GiftAckPayload
    serial: int
    due_secs: float


@dataclass(slots=True)
class Safekeeping:
    """A serial is the number of the rows that hold a promise; those that are stored never fall."""

    _kept: OrderedDict[str, _Kept] = field(default_factory=OrderedDict)  # the first is due first
    _ready: list[GiftAckPayload] = field(default_factory=list)
    _serial: int = 0

    def __len__(self) -> int:
        """Acks that have not left."""
        return len(self._kept) + len(self._ready)

    def holds(self, gift_id: str) -> bool:
        """Whether the answer to this gift waits for the disk."""
        return gift_id in self._kept

    def keep(self, ack: GiftAckPayload, serial: int, now: float) -> None:
        """Let it wait until the rows of this serial are stored."""
        if serial <= self._serial:
            self._ready.append(ack)
        else:
            self._kept[ack.gift_id] = _Kept(ack, serial, now + PATIENCE_SECS)

    def stored(self, serial: int) -> None:
        """The rows up to this serial are stored."""
        self._serial = serial
        self._release([kept for kept in self._kept.values() if kept.serial <= serial])

    def take(self, now: float) -> list[GiftAckPayload]:
        """What may leave: its promise is stored, or the disk has not answered in time."""
        overdue = []
        for kept in self._kept.values():
            if kept.due_secs > now:
                break
            overdue.append(kept)
        self._release(overdue)
        taken, self._ready = self._ready, []
        return taken

    def deadline_secs(self) -> float | None:
        """When something is overdue next."""
        return next(iter(self._kept.values())).due_secs if self._kept else None

    def _release(self, released: list[_Kept]) -> None:
        for kept in released:
            del self._kept[kept.ack.gift_id]
            self._ready.append(kept.ack)
