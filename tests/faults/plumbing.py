"""What the fault tests ask a rehearsal, which is the program without its screen."""

import asyncio
import time

from overlay import commands, events
from overlay.protocol.news import LinkStatus, Phase
from tests.patience import PATIENCE_SECS


def run(test):
    asyncio.run(test())


def status_of(rehearsal) -> LinkStatus:
    """The connection as the panel would show it now."""
    reports = rehearsal.of(commands.ReportLink)
    return reports[-1].status if reports else LinkStatus()


async def until_phase(rehearsal, phase, timeout_secs=PATIENCE_SECS):
    """Wait until the connection is in this phase, or was since the call, and return its status of that moment."""
    before = max(len(rehearsal.of(commands.ReportLink)) - 1, 0)

    def found():  # a phase may be over before a busy machine looks
        reports = rehearsal.of(commands.ReportLink)[before:]
        return next((report.status for report in reports if report.status.phase is phase), None)

    await rehearsal.until(found, timeout_secs)
    return found()


async def until_waiting(rehearsal, timeout_secs=PATIENCE_SECS):
    """Wait until the connection is lost; its status, and how far the next try is away."""
    status = await until_phase(rehearsal, Phase.WAITING, timeout_secs)
    return status, status.next_try_secs - time.monotonic()


def reconnect_now(rehearsal):
    """The streamer's button."""
    rehearsal.backstage.post(events.ReconnectRequested())


def present_all(rehearsal):
    """What the stage was told to show is on the screen now, and so will be what comes."""
    rehearsal.presents = True
    for show in rehearsal.of(commands.Show):
        staging = show.staging
        rehearsal.slate.mark(staging.gift_ids)
        rehearsal.backstage.post(events.CuePresented(staging.cue_id, staging.revision, time.monotonic()))


def shown_gifts(rehearsal) -> list[str]:
    """The gifts that were put on the screen, one entry for each time."""
    turns = [*rehearsal.of(commands.Show), *rehearsal.of(commands.Update)]
    return [gift_id for turn in turns for gift_id in turn.staging.gift_ids]


def nothing_was_wrong(engine, rehearsal):
    """The standing rules: each gift acked, each shown once, repeated acks identical, no part died."""
    summary = engine.journal.summary()
    assert engine.journal.problems == [], engine.journal.problems
    assert engine.journal.lost() == []
    assert summary.differing == 0
    assert rehearsal.deaths == rehearsal.troubles == []
