"""A recording that can be wound to any moment.

It is played in ticks, so each moment looks the same however it was reached. A player only goes on: winding back begins
anew, and winding far is done a little at each look, as long as it takes.
"""

import math
import time
from collections.abc import Callable
from typing import Final

from overlay.app.replay.player import Player
from overlay.scene.frame import Frame
from overlay.scene.themes.grid import Arrangement

TICKS_PER_SEC: Final = 60
WIND_SECS: Final = 0.04
"""How long one look may wind: the window must go on answering."""


class Tape:
    """Frames of one recording."""

    def __init__(
        self,
        make_player: Callable[[], Player],
        clock: Callable[[], float] = time.monotonic,
        wear: Callable[[Arrangement], None] = lambda _arrangement: None,
    ) -> None:
        """Be at the beginning.

        Args:
            make_player: Makes one that has played nothing yet.
            clock: Tells the seconds.
            wear: Is told how what viewers read looks, when that changes.
        """
        self._make_player, self._wear = make_player, wear
        self._clock = clock
        self._player = make_player()
        self._tick = 0
        self._frame = self._player.frame(0.0)
        self._worn = self._player.arrangement

    @property
    def player(self) -> Player:
        """The one that plays now."""
        return self._player

    def is_at(self, secs: float) -> bool:
        """Whether it has been wound to this moment."""
        return self._tick == _tick_at(secs)

    def frame(self, secs: float, _canvas_px: tuple[int, int]) -> Frame:
        """The frame at a moment, or one on the way there while it is wound."""
        wanted = _tick_at(secs)
        if wanted < self._tick:
            self._player, self._tick = self._make_player(), 0
            self._frame = self._player.frame(0.0)
        until_secs = self._clock() + WIND_SECS
        while self._tick < wanted and self._clock() < until_secs:
            idle_until = min(self._player.next_secs() * TICKS_PER_SEC, wanted)
            self._tick = max(self._tick + 1, math.floor(idle_until))
            self._frame = self._player.frame(self._tick / TICKS_PER_SEC)
        if self._player.arrangement is not self._worn:
            self._worn = self._player.arrangement
            self._wear(self._worn)
        return self._frame


def _tick_at(secs: float) -> int:
    return math.floor(secs * TICKS_PER_SEC + 1e-6)
