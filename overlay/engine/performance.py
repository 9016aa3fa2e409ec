"""A scenario on the stage: every action of its plan, in its time, done by the engine."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final, assert_never

from overlay.engine.actions import (
    Action,
    Close,
    Cut,
    ReceiveNext,
    RepeatGift,
    SendError,
    SendGift,
    SendMalformed,
    SendPing,
    SendStatus,
    SendText,
    Silence,
)
from overlay.engine.plan import plan
from overlay.engine.scenario import Scenario
from overlay.engine.speaker import Speaker

_ACTIONS_IN_A_ROW: Final = 20
"""After so many without a wait the loop gets a turn, so that acks are read even when the plan is behind its time."""


@dataclass(slots=True)
class Performance:
    """One scenario, played once.

    Attributes:
        speaker: Does what is to be done.
        await_host: Returns as soon as a host is live, however long that takes.
        gift_ids: What the plan's labels have come to.
    """

    scenario: Scenario
    speaker: Speaker
    await_host: Callable[[], Awaitable[None]]
    gift_ids: dict[str, str] = field(default_factory=dict)

    async def play(self) -> None:
        """Play from the first host's arrival to the end; a scenario that loops has none."""
        now = asyncio.get_running_loop().time
        await self.await_host()
        begin_secs = now()
        in_a_row = 0
        for timed in plan(self.scenario):
            delay_secs = begin_secs + timed.at_secs - now()
            in_a_row += 1
            if delay_secs > 0 or in_a_row == _ACTIONS_IN_A_ROW:
                in_a_row = 0
                await asyncio.sleep(max(0.0, delay_secs))
            if self.scenario.wait_for_host and not self.speaker.live_peers():
                lonely_secs = now()
                await self.await_host()
                begin_secs += now() - lonely_secs  # what is left moves on by as much
            self.do(timed.action)

    def do(self, action: Action) -> None:
        """Do one action now."""
        speaker = self.speaker
        match action:
            case SendGift(order, gift_id, label):
                sent_id = speaker.send_gift(order, gift_id=gift_id)
                if label is not None:
                    self.gift_ids[label] = sent_id
            case RepeatGift(label, changed):
                speaker.repeat_gift(None if label is None else self.gift_ids[label], changed)
            case SendStatus(is_live, viewer_count, goal):
                speaker.send_status(is_live=is_live, viewer_count=viewer_count, goal=goal)
            case SendError(error):
                speaker.send_error(error)
            case SendPing(sequence):
                speaker.send_ping(sequence)
            case SendText(text):
                speaker.send_text(text)
            case SendMalformed(name):
                speaker.send_malformed(name)
            case Cut(how):
                speaker.cut(how)
            case Close(code, reason):
                speaker.close_hosts(code, reason)
            case Silence(secs, is_deaf):
                speaker.be_silent(secs, is_deaf=is_deaf)
            case ReceiveNext(reception, times):
                speaker.receive_next(reception, times)
            case _ as unreachable:
                assert_never(unreachable)
