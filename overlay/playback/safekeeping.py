"""Acks that wait until the decision behind them is on the disk.

Said first and written later, a power cut in between would leave an answer that nobody remembers: the gift would be
shown again, and perhaps be answered otherwise. A disk that hangs is not waited for: the show goes on.
"""

from collections import OrderedDict
from collections.abc import Callable
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
    """In the order of their decisions. A serial is the number of the rows that hold the decision; it never falls."""

    _kept: OrderedDict[str, _Kept] = field(default_factory=OrderedDict)

    def __len__(self) -> int:
        """Acks that wait."""
        return len(self._kept)

    def holds(self, gift_id: str) -> bool:
        """Whether the answer to this gift is one of them."""
        return gift_id in self._kept

    def keep(self, ack: GiftAckPayload, serial: int, now: float) -> None:
        """Let it wait until the rows of this serial are stored."""
        self._kept[ack.gift_id] = _Kept(ack, serial, now + PATIENCE_SECS)

    def stored(self, serial: int) -> list[GiftAckPayload]:
        """What may leave now that the rows up to this serial are stored."""
        return self._release(lambda kept: kept.serial <= serial)

    def overdue(self, now: float) -> list[GiftAckPayload]:
        """What leaves although the disk has not answered."""
        return self._release(lambda kept: kept.due_secs <= now)

    def deadline_secs(self) -> float | None:
        """When something is overdue next."""
        return next(iter(self._kept.values())).due_secs if self._kept else None

    def _release(self, may_leave: Callable[[_Kept], bool]) -> list[GiftAckPayload]:
        released = []
        while self._kept:
            gift_id, kept = next(iter(self._kept.items()))
            if not may_leave(kept):
                break
            del self._kept[gift_id]
            released.append(kept.ack)
        return released
