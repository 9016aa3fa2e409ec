"""Section B: is the other side still there? Heartbeats, silence, half-open sockets and messages that never end."""

import asyncio
import math
import os
import time

import psutil
import pytest

from overlay import commands, events
from overlay.engine.journal import Ponged, Upgrade
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import viewer_named
from overlay.engine.wire import CONTINUATION, TEXT, GiftOrder, frame
from overlay.network.bounded import MESSAGE_SECS
from overlay.playback.pace import Pace
from overlay.protocol.news import Phase
from tests.app.rehearsal import rehearsing
from tests.faults.chaos_proxy import ChaosProxy
from tests.faults.plumbing import nothing_was_wrong, present_all, run, until_phase, until_waiting
from tests.installed import ended, hooked, overlay, run_options
from tests.patience import PATIENCE_SECS
from tests.stopwatch import Stopwatch

FOUND_SECS = 15.0
PING = 0x9


def percentile(values, part):
    return sorted(values)[math.ceil(part * len(values)) - 1]


@pytest.mark.slow
def test_b01_pongs_come_at_once_while_gifts_play(tmp_path):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            watch = Stopwatch()
            for number in range(300):
                engine.send_gift(GiftOrder("rose", sender=viewer_named(f"viewer {number}")))
                engine.send_ping(number)
                await asyncio.sleep(0.01)
            await engine.wait_for_entries(Ponged, 300)
            pongs = list(engine.journal.of(Ponged))
            assert [pong.sequence for pong in pongs] == list(range(300))
            assert percentile([pong.round_trip_secs for pong in pongs], 0.99) - watch.lost_secs < 0.25
            await engine.wait_for_acks(300)
            nothing_was_wrong(engine, rehearsal)

    run(test)


def test_b03_sequences_are_echoed_exactly(tmp_path):
    sequences = [5, 5, 1, 0, -3, 2**31, 2**53 + 1, 2**60, 2**64]

    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path):
            await engine.wait_for_host()
            for sequence in sequences:
                engine.send_ping(sequence)
            await engine.wait_for_entries(Ponged, len(sequences))
            assert [pong.sequence for pong in engine.journal.of(Ponged)] == sequences

    run(test)


@pytest.mark.slow
def test_b04_a_heart_that_stops_is_noticed_though_control_pings_are_answered(tmp_path):
    """2.5 x pingInterval, and 5 s at least."""

    async def test():
        async with GiftEngine(ping_interval_secs=2.4) as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            engine.send_ping()
            engine.be_silent(60)
            began_secs, watch = time.monotonic(), Stopwatch()
            status, _ = await until_waiting(rehearsal)
            assert time.monotonic() - began_secs > 5.9
            assert watch.secs < 7.5
            assert status.words == "the engine was silent for 6 s"
            await until_phase(rehearsal, Phase.LIVE)
            nothing_was_wrong(engine, rehearsal)

    run(test)


@pytest.mark.slow
@pytest.mark.parametrize("way", ["half-open", "stops reading", "stops reading in a storm of acks"])
def test_b05_a_dead_peer_is_replaced_within_15_s_and_no_ack_is_lost(tmp_path, way):
    is_storm = way == "stops reading in a storm of acks"

    async def test():
        async with (
            # An engine that sent its gifts again would hide that an answer was lost.
            GiftEngine(ping_interval_secs=30.0, redeliver=is_storm) as engine,
            ChaosProxy(engine.port) as network,
            rehearsing(network.url, tmp_path) as rehearsal,
        ):
            await engine.wait_for_host()
            await engine.wait_for_acks([engine.send_gift()])
            rehearsal.presents = False
            gifts = [engine.send_gift(GiftOrder("rose", sender=viewer_named(f"viewer {number}"))) for number in "abc"]
            await rehearsal.until(lambda: len(rehearsal.of(commands.Show)) == 4)
            if way == "half-open":
                network.swallow()
            else:
                network.stop_reading()
                if is_storm:
                    crowd = [GiftOrder("heart", sender=viewer_named(f"viewer {number}")) for number in range(1500)]
                    gifts += [engine.send_gift(order) for order in crowd]
            watch = Stopwatch()
            present_all(rehearsal)
            await rehearsal.until(lambda: rehearsal.handed_over >= set(gifts[:3]))
            await engine.wait_for_entries(Upgrade, 2, FOUND_SECS + 5.0)
            assert watch.secs <= FOUND_SECS
            await engine.wait_for_acks(gifts)
            nothing_was_wrong(engine, rehearsal)
            assert len(rehearsal.shown) == len(set(rehearsal.shown))

    run(test)


@pytest.mark.slow
@pytest.mark.parametrize("with_beats", [True, False])
def test_b07_a_message_that_never_ends_is_given_up_after_ten_seconds(tmp_path, with_beats):
    """Control pings are answered all the while, and between its fragments the engine even pings us."""

    async def test():
        async with GiftEngine(ping_interval_secs=30.0) as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            began_secs, watch = time.monotonic(), Stopwatch()
            engine.send_raw(frame(TEXT, b"{", fin=False))
            lost = asyncio.create_task(until_waiting(rehearsal, MESSAGE_SECS + 5.0))
            while not lost.done():
                engine.send_raw(frame(CONTINUATION, b" ", fin=False) + (frame(PING, b"") if with_beats else b""))
                await asyncio.sleep(0.1)
            status, _ = await lost
            assert time.monotonic() - began_secs > MESSAGE_SECS - 0.1
            assert watch.secs < MESSAGE_SECS + 2.0
            assert status.words == "the connection closed (1006: a message did not end within 10 s)"
            await until_phase(rehearsal, Phase.LIVE)

    run(test)


BLOCK_THE_SCREEN = """
from pathlib import Path
async def script(made):
    while not Path({sign!r}).exists():
        await asyncio.sleep(0.01)
    print("blocked", flush=True)
    time.sleep(7)
    print("free", flush=True)
"""


@pytest.mark.slow
@pytest.mark.screen
@pytest.mark.skipif(os.name != "posix", reason="ends the program with a signal")
def test_b08_a_screen_that_stands_still_for_7_s_keeps_the_connection(tmp_path):
    async def test():
        async with GiftEngine(ping_interval_secs=1.0) as engine:
            sign = tmp_path / "block"
            program = hooked(BLOCK_THE_SCREEN.format(sign=str(sign)))
            async with overlay(*run_options(engine.url, tmp_path), program=program) as process:
                await engine.wait_for_host()
                gifts = [engine.send_gift("rocket")]
                await engine.wait_for_acks(gifts)
                sign.touch()
                assert await asyncio.wait_for(process.stdout.readline(), PATIENCE_SECS) == b"blocked\n"
                pongs, watches = engine.journal.count(Ponged), (Stopwatch(process.pid), Stopwatch())
                gifts += [engine.send_gift(kind) for kind in ("rose", "heart", "star")]
                assert await asyncio.wait_for(process.stdout.readline(), PATIENCE_SECS) == b"free\n"
                late = [pong.round_trip_secs for pong in engine.journal.of(Ponged)][pongs:]
                assert len(late) >= 6
                assert max(late) - sum(watch.lost_secs for watch in watches) < 0.25
                await engine.wait_for_acks(gifts)
                assert engine.journal.count(Upgrade) == 1
                assert engine.journal.lost() == []
                process.terminate()
                assert await ended(process) == (0, "")

    run(test)


def test_b10_what_a_pong_tells_is_true(tmp_path):
    async def test():
        pace = Pace(max_effects_per_sec=1000.0)
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path, pace=pace) as rehearsal:
            await engine.wait_for_host()
            rehearsal.backstage.post(events.PauseRequested(True))
            for name in ("Ann", "Bo", "Cy"):
                engine.send_gift(GiftOrder("rocket", sender=viewer_named(name)))
            await rehearsal.until(lambda: any(queue.waiting == 3 for queue in rehearsal.of(commands.ReportQueue)))
            await asyncio.sleep(0.3)  # memory is looked at every quarter of a second
            engine.send_ping(7)
            await engine.wait_for_entries(Ponged)
            memory_mib = psutil.Process().memory_info().rss / 2**20
            stats = next(engine.journal.of(Ponged)).stats
            assert stats.queue_size == 3
            assert stats.memory == pytest.approx(memory_mib, rel=0.1)
            assert math.isfinite(stats.latency)
            assert 0 < stats.latency < 5000
            rehearsal.backstage.post(events.PauseRequested(False))
            await engine.wait_for_acks(3)
            nothing_was_wrong(engine, rehearsal)

    run(test)
