"""Row E10: what has piled up for an engine that was away must not stand before its heartbeats."""

import pytest

from overlay import commands
from overlay.engine.journal import Acked, Ponged, Sent, Welcomed
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import viewer_named
from overlay.engine.wire import ErrorOrder, GiftOrder
from overlay.protocol.messages import EngineConfig
from overlay.protocol.valve import MOST_UNDER_WAY, PORTION
from tests.app.rehearsal import rehearsing
from tests.faults.plumbing import nothing_was_wrong, run
from tests.stopwatch import Stopwatch

GIFTS = 5000


@pytest.mark.slow
def test_e10_five_thousand_acks_that_wait_for_the_engine_leave_room_for_pongs(tmp_path):
    """The engine asked for quiet while they were decided, and we were started again before that was over."""

    async def test():
        config = EngineConfig(ping_interval=15_000, max_gifts_per_second=1000, features=())
        async with GiftEngine(config=config) as engine:
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                await engine.wait_for_host()
                engine.send_error(ErrorOrder("RATE_LIMIT", retry_after_ms=600_000))
                crowd = [GiftOrder("rose", sender=viewer_named(f"viewer {number}")) for number in range(GIFTS)]
                gifts = [engine.send_gift(order) for order in crowd]
                await rehearsal.until(lambda: len(decided(rehearsal)) == GIFTS, 90.0)
                nothing_was_wrong_but_the_acks(engine)
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                await engine.wait_for_entries(Welcomed, 2, 60.0)
                number, watch = 0, Stopwatch()
                while len(engine.journal.acked) < GIFTS:
                    number += 1
                    engine.send_ping(number)
                    await engine.wait_for_entries(Ponged, number, 60.0)
                assert watch.secs / number < 0.25
                assert number >= 10
                assert most_acks_before_a_pong(engine) <= MOST_UNDER_WAY + 2 * PORTION
                assert engine.journal.acked == set(gifts)
                nothing_was_wrong(engine, rehearsal)

    run(test)


def most_acks_before_a_pong(engine):
    """How many acks the engine had to read between a heartbeat and its answer: what no busy computer changes."""
    most = since = 0
    for entry in engine.journal.entries:
        match entry:
            case Sent(what="heartbeat:ping"):
                since = 0
            case Acked():
                since += 1
            case Ponged():
                most = max(most, since)
    return most


def decided(rehearsal):
    return [report for report in rehearsal.of(commands.ReportGift) if report.outcome is not None]


def nothing_was_wrong_but_the_acks(engine):
    assert engine.journal.problems == []
    assert engine.journal.acked == set()
