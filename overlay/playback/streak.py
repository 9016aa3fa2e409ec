"""Streaks: one sender's gifts of one type in quick succession, counted as one (decisions G5 and G6). Pure.

A streak is not a cue. It lives as long as gifts keep coming, while the banner that shows it may have left the screen;
the next gift then opens another banner that goes on counting.
"""

import math
from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from overlay.playback.cue import Cue
from overlay.playback.pace import ComboMode, Pace
from overlay.protocol.gift import Gift

MOST_STREAKS: Final = 10_000
"""Strangers choose how many there are; the quietest is forgotten first."""

MOST_VALUE: Final = 1e300
"""A value beyond this is not worth more, but it would turn sums into infinities."""


@dataclass(frozen=True, slots=True)
class Growth:
    """What one message adds to what the banner says. `crosses_step`: the full effect is to be played (again)."""

    quantity: int
    value: float
    crosses_step: bool


def lone_growth(gift: Gift) -> Growth:
    """What a gift outside of streaks says."""
    return Growth(gift.quantity, min(gift.total_value, MOST_VALUE), crosses_step=True)


class Streak:
    """One streak, from its first message until it is quiet, or its combo falls."""

    def __init__(self, mode: ComboMode) -> None:
        self.cue: Cue | None = None
        self.count = 0  # what the banner says; never goes down
        self.total_value = 0.0
        self.last_gift_secs = -math.inf
        self._combo = 0
        self._quantity = 0
        self._newest_sent_ms: float = -math.inf
        self._is_cumulative = mode is ComboMode.CUMULATIVE
        self._is_undecided = mode is ComboMode.AUTO
        self._equal_combo = 0  # of the last message, if its quantity was the same

    def takes(self, gift: Gift, now: float, quiet_secs: float) -> bool:
        """Whether this gift belongs to it. A combo that falls is a new streak, unless the message is but a late one."""
        if now - self.last_gift_secs > quiet_secs:
            return False
        return gift.combo_count >= self._combo or gift.sent_epoch_ms < self._newest_sent_ms

    def is_newest(self, gift: Gift) -> bool:
        """Whether no later message of it was seen yet."""
        return gift.sent_epoch_ms >= self._newest_sent_ms

    def add(self, gift: Gift, now: float) -> Growth:
        """Count a message."""
        before, value_before = self.count, self.total_value
        value = min(gift.total_value, MOST_VALUE)
        if self._turns_cumulative(gift):
            self._quantity, self.total_value = gift.quantity, value
        elif self._is_cumulative:
            self._quantity, self.total_value = max(self._quantity, gift.quantity), max(self.total_value, value)
        else:
            self._quantity, self.total_value = self._quantity + gift.quantity, self.total_value + value
        self.last_gift_secs = now
        self._newest_sent_ms = max(self._newest_sent_ms, gift.sent_epoch_ms)
        self._count_combo(gift.combo_count)
        crosses = steps_reached(self.count) > steps_reached(before)
        return Growth(self.count - before, self.total_value - value_before, crosses)

    def update(self, combo_count: int, now: float) -> Growth:
        """The combo of a message that was counted already has risen: nothing is added to any total."""
        before = self.count
        if combo_count > self._combo:
            self.last_gift_secs = now
            self._count_combo(combo_count)
        return Growth(self.count - before, 0.0, steps_reached(self.count) > steps_reached(before))

    def _count_combo(self, combo_count: int) -> None:
        self._combo = max(self._combo, combo_count)
        self.count = max(self.count, self._combo, self._quantity)

    def _turns_cumulative(self, gift: Gift) -> bool:
        """Quantity equals combo on two messages running, and both rose: each message tells all of the streak."""
        if not self._is_undecided:
            return False
        turns = gift.quantity == gift.combo_count > self._equal_combo > 0
        self._equal_combo = gift.combo_count if gift.quantity == gift.combo_count else 0
        if turns:
            self._is_undecided, self._is_cumulative = False, True
        return turns


class Streaks:
    """All living streaks, the one that was quiet longest first."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._streaks: OrderedDict[tuple[str, str, bool], Streak] = OrderedDict()

    def __len__(self) -> int:
        """Streaks that may still grow."""
        return len(self._streaks)

    def find(self, gift: Gift, now: float) -> Streak | None:
        """The living streak that this gift belongs to."""
        key = _key(gift)
        streak = self._streaks.get(key) if gift.is_streak else None
        if streak is None or not streak.takes(gift, now, self._pace.streak_quiet_secs):
            return None
        self._streaks.move_to_end(key)
        return streak

    def join(self, gift: Gift, now: float) -> Streak | None:
        """The same, and a new one if there is none; None for a gift outside of streaks. Add the gift to it now."""
        if not gift.is_streak:
            return None
        streak = self.find(gift, now)
        if streak is None:
            self._streaks.pop(_key(gift), None)
            streak = self._streaks[_key(gift)] = Streak(self._pace.combo_mode)
            if len(self._streaks) > MOST_STREAKS:
                self._streaks.popitem(last=False)
        return streak

    def hand_over(self, cue: Cue, successor: Cue) -> None:
        """What grew in one cue grows in another from now on."""
        for streak in self._streaks.values():
            if streak.cue is cue:
                streak.cue = successor

    def forget_quiet(self, now: float) -> None:
        """Drop those that have ended."""
        while self._streaks:
            key, streak = next(iter(self._streaks.items()))
            if now - streak.last_gift_secs <= self._pace.streak_quiet_secs:
                return
            del self._streaks[key]


def steps_reached(count: int) -> int:
    """How many of 1, 10, 50, 100, 500, 1,000 … a count has reached: at each the full effect plays (decision G5)."""
    if count < 10:
        return min(count, 1)
    digits = str(count)
    return 2 * (len(digits) - 1) + (digits[0] >= "5")


def _key(gift: Gift) -> tuple[str, str, bool]:
    return gift.sender.user_id, gift.gift_type.casefold(), gift.is_test
