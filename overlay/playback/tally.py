"""What the gifts of this session add up to: who gave how much, and what came lately. Pure.

The session is the run of the program, whatever becomes of the connection. Each gift counts once, also one that expires
before it is shown: it was given. Test gifts are kept out by whoever asks (decision G15).
"""

from collections import OrderedDict
from dataclasses import dataclass
from fractions import Fraction
from heapq import nlargest, nsmallest
from typing import Final

from overlay.playback.streak import Growth
from overlay.protocol.gift import Gift, Sender

MOST_SENDERS: Final = 100_000
"""Strangers choose how many there are; beyond it those who gave least are forgotten, a tenth at once."""

MOST_RECENT: Final = 8
MOST_LEADERS: Final = 8


@dataclass(slots=True, eq=False)
class Giver:
    """One sender. `reached` grows with each of their gifts: among equals who was there first stands first."""

    sender: Sender
    value: int | Fraction
    reached: int


@dataclass(frozen=True, slots=True)
class Recent:
    """One sender's gifts of one type: the latest of them, and how many."""

    gift: Gift
    count: int


class Tally:
    """Adds up. Sums are exact: no rounding gathers, however many gifts there are."""

    def __init__(self) -> None:
        self.version = 0
        """Grows with each gift."""
        self.total_value: int | Fraction = 0
        self._givers: dict[str, Giver] = {}
        self._leaders: list[Giver] = []
        self._recent: OrderedDict[tuple[str, str], Recent] = OrderedDict()

    def add(self, gift: Gift, growth: Growth) -> None:
        """Count what a message has added; of a streak that can be less than nothing, where it corrects its total."""
        self.version += 1
        value = int(growth.value) if growth.value % 1 == 0 else Fraction(growth.value)
        self.total_value += value
        giver = self._givers.get(gift.sender.user_id)
        if giver is None:
            giver = self._givers[gift.sender.user_id] = Giver(gift.sender, value, self.version)
            if len(self._givers) > MOST_SENDERS:
                self._forget_least()
        else:
            giver.sender = gift.sender
            if value:
                giver.value, giver.reached = giver.value + value, self.version
        self._rank(giver, has_fallen=value < 0)
        self._remember(gift, growth.quantity)

    def leaders(self, most: int) -> tuple[Giver, ...]:
        """Who gave most, the first first, `MOST_LEADERS` at most; nobody who gave nothing."""
        return tuple(giver for giver in self._leaders[:most] if giver.value > 0)

    def recent(self, most: int) -> tuple[Recent, ...]:
        """What came lately, the newest first; gifts of one type by one sender are one."""
        return tuple(reversed(self._recent.values()))[:most]

    def _rank(self, giver: Giver, *, has_fallen: bool) -> None:
        if has_fallen:
            self._leaders = nlargest(MOST_LEADERS, self._givers.values(), key=_standing)
            return
        if giver not in self._leaders:
            if len(self._leaders) == MOST_LEADERS and _standing(giver) <= _standing(self._leaders[-1]):
                return
            self._leaders.append(giver)
        self._leaders.sort(key=_standing, reverse=True)
        del self._leaders[MOST_LEADERS:]

    def _remember(self, gift: Gift, quantity: int) -> None:
        key = gift.sender.user_id, gift.gift_type.casefold()
        before = self._recent.pop(key, None)
        count = quantity + (0 if before is None else before.count)
        if count > 0:
            self._recent[key] = Recent(gift, count)
        if len(self._recent) > MOST_RECENT:
            self._recent.popitem(last=False)

    def _forget_least(self) -> None:
        least = nsmallest(MOST_SENDERS // 10, self._givers.items(), key=lambda item: _standing(item[1]))
        for user_id, _ in least:
            del self._givers[user_id]


def _standing(giver: Giver) -> tuple[int | Fraction, int]:
    return giver.value, -giver.reached
