"""How the backstage ends: in time in every state, and in words when it was an error of ours."""

import asyncio
import logging
import threading

import pytest

from overlay import commands, events
from overlay.app.backstage import STOP_SECS
from overlay.engine.actions import Refusal, Welcome
from overlay.engine.journal import Acked, Closed, Ponged, Upgrade
from overlay.engine.server import GiftEngine
from overlay.protocol import link
from overlay.protocol.news import Phase
from tests.app.rehearsal import Rehearsal, rehearsing
from tests.stopwatch import Stopwatch


def run(test):
    asyncio.run(test())


async def _stopped_in_time(rehearsal):
    assert await rehearsal.stop() <= STOP_SECS + 0.2
    assert rehearsal.is_over
    assert rehearsal.deaths == []


def test_stop_when_live_settles_what_is_undecided(tmp_path):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path, presents=False) as rehearsal:
            await engine.wait_for_host()
            gifts = [engine.send_gift(kind) for kind in ("rose", "rocket")]
            await rehearsal.until(lambda: len(rehearsal.of(commands.ReportGift)) == 2)
            await _stopped_in_time(rehearsal)
            await engine.wait_for_entries(Closed)
            assert {ack.payload.gift_id for ack in engine.journal.of(Acked)} == set(gifts)
            assert all(ack.payload.error.startswith("SHUTDOWN: ") for ack in engine.journal.of(Acked))
            assert next(engine.journal.of(Closed)).code == 1000

    run(test)


@pytest.mark.parametrize(
    "state",
    [
        *(pytest.param(state, marks=pytest.mark.slow) for state in ("mute", "deaf")),
        "refused",
        "hanging",
        "unwelcome",
        "nobody",
    ],
)
def test_stop_is_over_within_two_seconds_in_every_state(tmp_path, state):
    async def test():
        async with GiftEngine() as engine:
            phase = {"refused": Phase.WAITING, "nobody": Phase.WAITING, "hanging": Phase.CONNECTING,
                     "unwelcome": Phase.GREETING}.get(state, Phase.LIVE)  # fmt: skip
            match state:
                case "refused":
                    engine.refuse_next(401, 9)
                case "hanging":
                    engine.receive_next(Refusal(503, delay_secs=60))
                case "unwelcome":
                    engine.receive_next(Welcome(ack_after_secs=None))
            url = "ws://127.0.0.1:1/ws" if state == "nobody" else engine.url
            async with rehearsing(url, tmp_path) as rehearsal:
                await rehearsal.until(lambda: phase in rehearsal.phases())
                if phase is Phase.LIVE:
                    await engine.wait_for_acks([engine.send_gift()])
                    engine.be_silent(60, is_deaf=state == "deaf")
                    engine.open_peers()[0].connection.transport.pause_reading()
                await _stopped_in_time(rehearsal)

    run(test)


def test_stop_before_the_start_and_twice(tmp_path):
    rehearsal = Rehearsal("ws://127.0.0.1:1/ws", tmp_path)
    assert rehearsal.backstage.stop() is True
    rehearsal.backstage.start()
    assert rehearsal.backstage.stop() is True
    assert rehearsal.backstage.stop() is True
    rehearsal.backstage.post(events.SkipRequested())  # after the end it is dropped
    rehearsal.backstage.post_and_wait([events.SkipRequested()], 0.01)


@pytest.mark.slow
def test_stop_does_not_wait_for_a_disk_that_hangs(tmp_path, monkeypatch, caplog):
    stuck = threading.Event()

    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            monkeypatch.setattr(rehearsal.backstage._store, "_write", lambda _database: stuck.wait(20) and None)
            await engine.wait_for_acks([engine.send_gift()])
            await _stopped_in_time(rehearsal)

    try:
        run(test)
    finally:
        stuck.set()
    assert "the ledger could not be written to its end" in caplog.text


@pytest.mark.slow
def test_a_disk_that_hangs_from_the_start_holds_up_neither_start_nor_stop(tmp_path, monkeypatch):
    stuck = threading.Event()
    rehearsal = Rehearsal("ws://127.0.0.1:1/ws", tmp_path)
    monkeypatch.setattr(rehearsal.backstage._store, "load", lambda _now: stuck.wait(20) and ())
    try:
        rehearsal.backstage.start()
        rehearsal.backstage.post_and_wait([events.SkipRequested()], 0.01)
        watch = Stopwatch()
        assert rehearsal.backstage.stop() is False
        assert rehearsal.backstage.stop() is False  # no longer for being asked again
        assert watch.secs <= STOP_SECS + 0.2
    finally:
        stuck.set()
        rehearsal.backstage._thread.join(5)
    assert rehearsal.is_over
    assert rehearsal.deaths == []


def test_what_is_posted_before_the_ledger_is_read_comes_after_it(tmp_path, monkeypatch):
    read, heard = threading.Event(), []
    rehearsal = Rehearsal("ws://127.0.0.1:1/ws", tmp_path)
    handle = rehearsal.director.handle
    monkeypatch.setattr(rehearsal.backstage._store, "load", lambda _now: read.wait(20) and ())
    monkeypatch.setattr(rehearsal.director, "handle", lambda event, now: (heard.append(event), handle(event, now))[1])
    rehearsal.backstage.start()
    rehearsal.backstage.post(events.PauseRequested(is_paused=True))
    rehearsal.backstage.post(events.SkipRequested())
    read.set()
    rehearsal.backstage.stop()
    assert heard[:3] == [events.Started(), events.PauseRequested(is_paused=True), events.SkipRequested()]


# --- errors of our own -------------------------------------------------------------------------------


def test_an_error_of_ours_costs_one_event_and_not_the_conversation(tmp_path, monkeypatch, caplog):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            take = rehearsal.director.take

            def stumbling(event, now):
                if isinstance(event, link.TextReceived) and "stumble" in event.text:
                    raise ZeroDivisionError
                take(event, now)

            monkeypatch.setattr(rehearsal.director, "take", stumbling)
            for _ in range(10):
                engine.send_text('{"type": "stumble", "payload": {}}')
            gift = engine.send_gift()
            await engine.wait_for_acks([gift])
            engine.send_ping()
            await engine.wait_for_entries(Ponged)
            assert rehearsal.deaths == []
            assert engine.journal.count(Upgrade) == 1

    with caplog.at_level(logging.ERROR):
        run(test)
    told = [record for record in caplog.records if record.message == "an error of this program"]
    assert {record.at for record in told} == {"TextReceived"}
    assert len(told) == 3  # not one for each
    assert told[0].exc_info[0] is ZeroDivisionError


def test_an_error_at_the_end_of_a_turn_costs_no_gift(tmp_path, monkeypatch, caplog):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            end_turn, stumbles = rehearsal.director.end_turn, iter("ab")

            def stumbling(now):
                if next(stumbles, None):
                    raise ZeroDivisionError
                return end_turn(now)

            monkeypatch.setattr(rehearsal.director, "end_turn", stumbling)
            gifts = [engine.send_gift(), engine.send_gift()]
            engine.send_ping()
            await engine.wait_for_entries(Ponged)
            await engine.wait_for_acks(gifts)
            assert rehearsal.deaths == []

    with caplog.at_level(logging.ERROR):
        run(test)
    assert [record for record in caplog.records if record.message == "an error of this program"]


def test_an_error_at_every_tick_does_not_spin_and_ends_in_words(tmp_path, monkeypatch):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            ticks = []

            def broken(now):
                ticks.append(now.secs)
                raise ZeroDivisionError

            monkeypatch.setattr("overlay.app.backstage.AFTER_ERROR_SECS", 0.01)
            monkeypatch.setattr("overlay.app.backstage.ERRORS_AT_MOST", 20)
            monkeypatch.setattr(rehearsal.director, "advance", broken)
            monkeypatch.setattr(rehearsal.director, "deadline_secs", lambda: 0.0)
            engine.send_ping()
            await rehearsal.until(lambda: rehearsal.deaths)
            assert rehearsal.deaths == ["the part that answers the engine failed (ZeroDivisionError)"]
            assert len(ticks) == 20
            assert ticks[-1] - ticks[0] >= 0.9 * 19 * 0.01

    run(test)


@pytest.mark.parametrize("part", ["load", "start"])
def test_a_failure_at_the_start_is_told_and_does_not_hang(tmp_path, monkeypatch, part):
    rehearsal = Rehearsal("ws://127.0.0.1:1/ws", tmp_path)

    def broken(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(rehearsal.backstage._store, part, broken)
    rehearsal.backstage.start()
    rehearsal.backstage._thread.join(5)
    assert rehearsal.is_over
    assert rehearsal.deaths == ["the part that answers the engine failed (ZeroDivisionError)"]
    assert rehearsal.backstage.stop() is True
