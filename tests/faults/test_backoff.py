"""Section D: how we come back to an engine that turns us away, and how quiet we are when it asks for quiet."""

import asyncio
import time

import pytest

from overlay import commands
from overlay.engine.actions import Welcome
from overlay.engine.journal import Acked, Complained, Ponged, Upgrade
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import viewer_named
from overlay.engine.wire import ErrorOrder, GiftOrder
from overlay.playback.pace import Pace
from overlay.protocol.messages import EngineConfig
from overlay.protocol.news import Phase
from tests.app.rehearsal import rehearsing
from tests.faults.plumbing import nothing_was_wrong, reconnect_now, run, status_of, until_phase, until_waiting

AN_HOUR = 3600.0


@pytest.mark.slow
def test_d01_who_is_closed_at_once_knocks_at_most_seven_times_in_30_s(tmp_path):
    """And eight times in 60 s, which the simulated clock proves (tests/protocol/test_coming_back.py)."""

    async def knocks(folder, welcome):
        async with GiftEngine() as engine:
            engine.receive_next(welcome, 1000)
            async with rehearsing(engine.url, folder) as rehearsal:
                await asyncio.sleep(20.0)  # the time is what is tested
                assert 3 <= engine.journal.count(Upgrade) <= 7
                assert status_of(rehearsal).phase is not Phase.LIVE
                engine.welcome_all()
                reconnect_now(rehearsal)
                await until_phase(rehearsal, Phase.LIVE)

    async def test():
        welcomes = {
            "silent": Welcome(close_code=1013),
            "busy": Welcome(error=ErrorOrder("BUSY"), close_code=1013),
        }
        async with asyncio.TaskGroup() as tasks:
            for name, welcome in welcomes.items():
                (tmp_path / name).mkdir()
                tasks.create_task(knocks(tmp_path / name, welcome))

    run(test)


@pytest.mark.slow
def test_d03_rate_limit_means_nothing_but_heartbeats(tmp_path):
    """20 trials of 1000 ms, in each of which an ack, a complaint and a pong are due at once."""

    async def trials(folder):
        async with GiftEngine() as engine, rehearsing(engine.url, folder) as rehearsal:
            await engine.wait_for_host()
            valve = rehearsal.director.session._line.valve
            pong_margins, ack_delays = [], []
            for number in range(5):
                asked_secs = time.monotonic()  # before it is said: the host may hear it at once
                engine.send_error(ErrorOrder("RATE_LIMIT", retry_after_ms=1000))
                gift = engine.send_gift(GiftOrder("rose", sender=viewer_named(f"viewer {number}")))
                engine.send_text("rubbish")
                engine.send_ping(number)
                await engine.wait_for_entries(Ponged, number + 1, 60.0)
                opens_secs, (*_, pong) = valve.paused_until_secs, engine.journal.of(Ponged)
                assert asked_secs + 1.0 <= opens_secs <= pong.at_secs + 1.0
                await engine.wait_for_acks([gift], 60.0)
                (ack,) = engine.journal.gifts[gift].acks
                assert ack.at_secs >= opens_secs
                pong_margins.append(opens_secs - pong.at_secs)
                ack_delays.append(ack.at_secs - opens_secs)
            # The best of five: a busy machine may hold up the others, and a pong that has to wait never comes early.
            assert max(pong_margins) > 0.5
            assert min(ack_delays) < 0.5
            assert engine.journal.count(Complained) == 0
            nothing_was_wrong(engine, rehearsal)  # the engine counts what comes too early as a problem

    async def test():
        async with asyncio.TaskGroup() as tasks:
            for name in ("one", "two", "three", "four"):
                (tmp_path / name).mkdir()
                tasks.create_task(trials(tmp_path / name))

    run(test)


@pytest.mark.parametrize("retry_after_ms", [-1, 1e300, None, "5", 10**400, 0.001], ids=lambda value: repr(value)[:8])
def test_d04_an_absurd_retry_after_stops_nothing(tmp_path, retry_after_ms):
    """Decision S3: 5 s where there is none worth having, 10 min at most; before the welcome, an hour at most."""

    async def test():
        async with GiftEngine() as engine:
            engine.receive_next(Welcome(error=ErrorOrder("BUSY", retry_after_ms=retry_after_ms)))
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                status, wait_secs = await until_waiting(rehearsal)
                assert status.words == "the engine refused the connection: BUSY"
                assert -0.1 < wait_secs <= AN_HOUR + 1.0
                assert (wait_secs > 3000.0) == (retry_after_ms in (1e300, 10**400))
                reconnect_now(rehearsal)
                await engine.wait_for_host()
                engine.send_error(ErrorOrder("RATE_LIMIT", retry_after_ms=retry_after_ms))
                engine.send_ping(1)
                await engine.wait_for_entries(Ponged)
                paused_secs = rehearsal.director.session._line.valve.paused_until_secs - time.monotonic()
                assert paused_secs <= 600.0
                assert rehearsal.deaths == []

    run(test)


def test_d05_not_retryable_is_explained_and_left_to_the_streamer(tmp_path):
    async def test():
        async with GiftEngine() as engine:
            error = ErrorOrder("BANNED", "this stream is closed\n\x1b[31m for you", retryable=False)
            engine.receive_next(Welcome(error=error), 9)
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                status, wait_secs = await until_waiting(rehearsal)
                assert status.words == "the engine refused the connection: this stream is closed [31m for you"
                assert wait_secs > 60.0
                assert engine.journal.count(Upgrade) == 1
                engine.welcome_all()
                reconnect_now(rehearsal)
                await until_phase(rehearsal, Phase.LIVE)

    run(test)


@pytest.mark.parametrize("code", [1000, 1001, 1011, 1012, 1013, 1014])
@pytest.mark.slow
def test_d07_a_server_that_restarts_is_tried_again_soon(tmp_path, code):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            engine.close_hosts(code, "restart")
            status, wait_secs = await until_waiting(rehearsal)
            assert status.words == f"the connection closed ({code}: restart)"
            assert wait_secs <= 0.5
            await until_phase(rehearsal, Phase.LIVE)

    run(test)


@pytest.mark.parametrize("code", [1002, 1003, 1007, 1008, 1009, 1010, 3000, 4003])
def test_d07_a_server_that_objects_is_tried_again_slowly(tmp_path, code):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            engine.close_hosts(code, "policy")
            status, wait_secs = await until_waiting(rehearsal)
            assert status.words == f"the connection closed ({code}: policy)"
            assert 2.4 < wait_secs <= 5.0

    run(test)


@pytest.mark.slow
def test_d08_ten_times_too_many_gifts_are_all_acked_and_the_screen_is_not_flooded(tmp_path):
    """5 a second are wanted, 50 come, for 30 s: what cannot have an effect of its own shares a banner."""
    secs, wanted, sent = 30, 5, 50

    async def test():
        config = EngineConfig(ping_interval=15_000, max_gifts_per_second=wanted, features=())
        pace = Pace(max_effects_per_sec=1000.0, lanes=8)
        async with (
            GiftEngine(config=config) as engine,
            rehearsing(engine.url, tmp_path, pace=pace) as rehearsal,
        ):
            await engine.wait_for_host()
            began_secs = time.monotonic()
            for number in range(secs * sent):
                engine.send_gift(GiftOrder("rose", sender=viewer_named(f"viewer {number % 200}")))
                await asyncio.sleep(max(0.0, began_secs + (number + 1) / sent - time.monotonic()))
            shown = len(rehearsal.of(commands.Show))
            assert shown <= secs * wanted + 2 * wanted
            await engine.wait_for_acks(secs * sent, 60.0)
            nothing_was_wrong(engine, rehearsal)
            assert engine.journal.count(Acked) == secs * sent
            assert len(rehearsal.shown) < secs * sent / 3

    run(test)
