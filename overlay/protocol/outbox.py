"""Acks that are decided and not known to have arrived.

A `send()` that returned proves nothing: the bytes may lie in a buffer of a connection that is already dead. An ack has
arrived when a control ping that was sent after it was answered, because a peer reads its frames in order.
"""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field

from overlay.protocol.messages import GiftAckPayload


@dataclass(slots=True)
class Outbox:
    """Pending → sent → delivered; a lost connection takes an ack a step back.

    A gift that comes again after its ack was sent gets the same ack again, so one ack can be both sent and pending.
    """

    _pending: OrderedDict[str, GiftAckPayload] = field(default_factory=OrderedDict)
    _sent: OrderedDict[str, GiftAckPayload] = field(default_factory=OrderedDict)
    _covered: dict[int, list[str]] = field(default_factory=dict)
    _uncovered: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        """Acks not known to have arrived."""
        return len(self._pending) + len(self._sent)

    @property
    def has_pending(self) -> bool:
        """Whether anything waits to be sent."""
        return bool(self._pending)

    @property
    def has_sent(self) -> bool:
        """Whether anything was sent and is not known to have arrived."""
        return bool(self._sent)

    @property
    def has_unproven(self) -> bool:
        """Whether anything was sent after the last ping, so that a ping is worth its bytes."""
        return bool(self._uncovered)

    @property
    def sent_count(self) -> int:
        """Acks that were sent and are not known to have arrived."""
        return len(self._sent)

    def put(self, ack: GiftAckPayload) -> None:
        """Queue an ack. The same gift twice is sent twice only if the first was sent already."""
        self._pending[ack.gift_id] = ack

    def take(self, most: int) -> list[GiftAckPayload]:
        """Up to `most` acks that go out now, oldest first."""
        taken = [self._pending.popitem(last=False)[1] for _ in range(min(most, len(self._pending)))]
        for ack in taken:
            self._sent[ack.gift_id] = ack
            self._uncovered.append(ack.gift_id)
        return taken

    def pinged(self, token: int) -> None:
        """A ping went out behind all that was sent so far."""
        if self._uncovered:
            self._covered[token] = self._uncovered
            self._uncovered = []

    def answered(self, token: int) -> list[str]:
        """The gifts whose acks have arrived, now that ping `token` was answered; an answer proves all earlier pings."""
        delivered: list[str] = []
        for earlier in sorted(key for key in self._covered if key <= token):
            proven = self._covered.pop(earlier)
            delivered.extend(gift_id for gift_id in proven if self._sent.pop(gift_id, None) is not None)
        return delivered

    def connection_lost(self) -> None:
        """What was sent and not proven is sent again on the next connection, in its old order."""
        again: OrderedDict[str, GiftAckPayload] = OrderedDict(self._sent)
        again.update(self._pending)
        self._pending = again
        self._sent.clear()
        self._covered.clear()
        self._uncovered.clear()

    def restore(self, acks: Iterable[GiftAckPayload]) -> None:
        """Acks of an earlier run of the program."""
        for ack in acks:
            self._pending.setdefault(ack.gift_id, ack)
