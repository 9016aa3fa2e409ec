"""How long gifts take from the socket to the screen and to their ack, for the demo and the benchmarks."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from overlay import commands, events
from overlay.commands import Command

MOST_UNDER_WAY: Final = 1000


@dataclass(frozen=True, slots=True)
class GiftTiming:
    """When one shown gift came, was given its turn, was seen, and was answered; monotonic seconds."""

    gift_id: str
    received_secs: float
    started_secs: float
    presented_secs: float
    ack_sent_secs: float


class GiftStopwatch:
    """Is told what happens, and tells each gift's times once its ack was sent."""

    def __init__(self, tell: Callable[[GiftTiming], None]) -> None:
        self._tell = tell
        self._turns: dict[int, float] = {}  # when the latest revision of a cue was handed to the stage
        self._timings: dict[str, GiftTiming] = {}  # of the gifts that were seen, and whose ack waits for the disk

    def started(self, cue_id: int, now_secs: float) -> None:
        """A cue was handed to the stage, or a change of it."""
        self._turns[cue_id] = now_secs

    def presented(self, event: events.CuePresented, performed: Sequence[Command]) -> None:
        """A cue is on the screen, and this was to be done about it."""
        started_secs = self._turns.pop(event.cue_id, event.presented_secs)
        if len(self._turns) > MOST_UNDER_WAY:  # of cues that were never presented
            self._turns.clear()
        for command in performed:
            if isinstance(command, commands.ReportGift):
                gift = command.gift
                timing = GiftTiming(gift.gift_id, gift.received.secs, started_secs, event.presented_secs, math.inf)
                self._timings[gift.gift_id] = timing
        if len(self._timings) > MOST_UNDER_WAY:  # there is no connection that takes acks
            self._timings.clear()

    def acked(self, gift_ids: Sequence[str], now_secs: float) -> None:
        """These acks were handed to the connection."""
        for gift_id in gift_ids:
            timing = self._timings.pop(gift_id, None)
            if timing is not None:
                self._tell(replace(timing, ack_sent_secs=now_secs))
