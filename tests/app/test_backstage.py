"""The program's road from the socket to the ack, over real sockets and a real ledger, without a screen."""

import asyncio
import time

import pytest

from overlay import commands, events
from overlay.engine.actions import Welcome
from overlay.engine.journal import Acked, Closed, Complained, Introduced, Ponged, Upgrade
from overlay.engine.malformed import CATALOGUE, Answer
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import viewer_named
from overlay.engine.wire import GiftOrder, gift_text
from overlay.playback.pace import Pace
from overlay.protocol import link
from overlay.protocol.news import Phase
from tests.app.rehearsal import Rehearsal, rehearsing


def run(test):
    asyncio.run(test())


def nothing_was_wrong(engine, rehearsal):
    assert engine.journal.problems == []
    assert engine.journal.lost() == []
    assert engine.journal.summary().differing == 0
    assert rehearsal.deaths == rehearsal.troubles == []


def test_gifts_are_shown_and_acked_once(tmp_path):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            gifts = [engine.send_gift(GiftOrder(kind)) for kind in ("rose", "rocket", "nothing we know") for _ in "abc"]
            await engine.wait_for_acks(gifts)
            engine.send_ping(2**53 - 1)
            await engine.wait_for_entries(Ponged)
        await engine.wait_until(lambda: True)
        nothing_was_wrong(engine, rehearsal)
        assert all(ack.payload.rendered and ack.payload.error is None for ack in engine.journal.of(Acked))
        assert engine.journal.count(Acked) == len(gifts)
        assert {timing.gift_id for timing in rehearsal.timings} == set(gifts)
        assert next(engine.journal.of(Introduced)).payload.client_type == "host"
        stats = next(engine.journal.of(Ponged)).stats
        assert stats.memory > 10
        assert next(engine.journal.of(Closed)).code == 1000

    run(test)


def test_messages_that_are_read_in_one_go_are_one_turn_and_a_picture_is_never_part_of_it(tmp_path, monkeypatch):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            director, turns = rehearsal.director, []
            take, end_turn = director.take, director.end_turn
            monkeypatch.setattr(director, "take", lambda event, now: (turns[-1].append(type(event)), take(event, now)))
            monkeypatch.setattr(director, "end_turn", lambda now: (turns.append([]), end_turn(now))[1])
            turns.append([])
            gifts = [engine.send_gift(GiftOrder("rose")) for _ in range(30)]
            await engine.wait_for_acks(gifts)
        nothing_was_wrong(engine, rehearsal)
        with_texts = [turn for turn in turns if link.TextReceived in turn]
        assert len(with_texts) < 15
        assert all(set(turn) <= {link.TextReceived, events.MemorySampled} for turn in with_texts)

    run(test)


@pytest.mark.slow
def test_a_storm_is_acked_to_the_last_gift_and_pings_are_answered_meanwhile(tmp_path):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            gifts = []
            for number in range(400):
                gifts.append(engine.send_gift(GiftOrder("rose", sender=viewer_named(f"viewer {number % 40}"))))
                if number % 100 == 0:
                    engine.send_ping()
            await engine.wait_for_acks(gifts)
            await engine.wait_for_entries(Ponged, 4)
        nothing_was_wrong(engine, rehearsal)
        assert engine.journal.count(Acked) == len(gifts)
        assert engine.journal.summary().rendered == len(gifts)

    run(test)


@pytest.mark.parametrize("how", ["reset", "fin", "mid-frame"])
def test_a_cut_between_gift_and_ack_loses_nothing(tmp_path, how):
    async def test():
        async with GiftEngine(redeliver=True) as engine:
            async with rehearsing(engine.url, tmp_path, presents=False) as rehearsal:
                await engine.wait_for_host()
                gifts = [engine.send_gift(GiftOrder(kind)) for kind in ("rose", "heart", "star")]
                await rehearsal.until(lambda: len(rehearsal.of(commands.ReportGift)) == 3)
                engine.cut(how)
                await engine.wait_for_entries(Closed)
                rehearsal.presents = True
                for show in rehearsal.of(commands.Show):
                    staging = show.staging
                    rehearsal.backstage.post(events.CuePresented(staging.cue_id, staging.revision, time.monotonic()))
                rehearsal.backstage.post(events.ReconnectRequested())
                await engine.wait_for_acks(gifts)
                assert len(rehearsal.shown) == len(set(rehearsal.shown)) <= 3
            nothing_was_wrong(engine, rehearsal)
            assert all(ack.payload.rendered for ack in engine.journal.of(Acked))

    run(test)


def test_acks_that_nobody_read_are_sent_again(tmp_path):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            gift = engine.send_gift()
            engine.be_silent(60, is_deaf=True)  # the ack goes into a socket that is never read
            await until_handed_over(rehearsal, gift)
            engine.cut()
            rehearsal.backstage.post(events.ReconnectRequested())
            await engine.wait_for_acks([gift])
            nothing_was_wrong(engine, rehearsal)
            assert len(rehearsal.shown) == 1

    run(test)


async def until_handed_over(rehearsal, gift):
    """The ack was given to the connection, which is no proof that it arrives."""
    await rehearsal.until(lambda: gift in rehearsal.handed_over)


def test_acks_that_nobody_read_are_sent_again_by_the_next_run(tmp_path):
    """Sent is not delivered: the engine never answered a ping behind it, and it does not send the gift again."""

    async def test():
        async with GiftEngine() as engine:
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                await engine.wait_for_host()
                gift = engine.send_gift()
                engine.be_silent(60, is_deaf=True)
                await until_handed_over(rehearsal, gift)
            assert engine.journal.acked == set()
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                await engine.wait_for_acks([gift])
                assert rehearsal.shown == []
            nothing_was_wrong(engine, rehearsal)

    run(test)


def test_a_duplicate_gets_the_same_ack_and_is_not_shown_again(tmp_path):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            gift = engine.send_gift("rose")
            await engine.wait_for_acks([gift])
            engine.repeat_gift(gift)
            engine.repeat_gift(gift, GiftOrder("rocket", 99))
            await engine.wait_for_entries(Acked, 3)
            first, *others = (ack.payload for ack in engine.journal.of(Acked))
            assert others == [first, first]
            assert len(rehearsal.shown) == 1
            nothing_was_wrong(engine, rehearsal)

    run(test)


def test_a_restart_remembers(tmp_path):
    async def test():
        async with GiftEngine(redeliver=True) as engine:
            async with rehearsing(engine.url, tmp_path):
                await engine.wait_for_host()
                shown = engine.send_gift("rose")
                await engine.wait_for_acks([shown])
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                await engine.wait_for_host()
                engine.repeat_gift(shown)
                await engine.wait_for_entries(Acked, 2)
                fresh = engine.send_gift("heart")
                await engine.wait_for_acks([fresh])
                assert len(rehearsal.shown) == 1
            first, again, _ = (ack.payload for ack in engine.journal.of(Acked))
            assert first == again
            nothing_was_wrong(engine, rehearsal)

    run(test)


def test_a_kill_between_gift_and_ack_is_made_good(tmp_path):
    """What was received and not decided is played by the next run; here the first one never presents, and vanishes."""

    async def test():
        async with GiftEngine() as engine:
            killed = Rehearsal(engine.url, tmp_path, presents=False)
            killed.backstage.start()
            await engine.wait_for_host()
            gift = engine.send_gift("rocket")
            await killed.until(lambda: killed.of(commands.Show))
            engine.cut()
            # As after kill -9: nothing more is decided or sent. The loop ends, and the ledger has what it was given.
            loop = killed.backstage._loop
            loop.call_soon_threadsafe(killed.backstage._finished.set_result, None)
            await asyncio.to_thread(killed.backstage._thread.join, 5)
            assert engine.journal.acked == set()
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                await engine.wait_for_acks([gift])
                assert len(rehearsal.shown) == 1
            assert next(engine.journal.of(Acked)).payload.rendered
            nothing_was_wrong(engine, rehearsal)

    run(test)


def test_gifts_before_the_welcome_are_shown_and_their_acks_held(tmp_path):
    async def test():
        async with GiftEngine() as engine:
            engine.receive_next(Welcome(ack_after_secs=0.2))
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                await engine.wait_for_entries(Introduced)
                early = engine.send_text(
                    gift_text(GiftOrder("rose"), "early", viewer_named("Bo"), int(time.time() * 1000))
                )
                await rehearsal.until(lambda: rehearsal.of(commands.Show))
                assert engine.journal.count(Acked) == 0
                await engine.wait_for_acks([early])
                assert Phase.LIVE in rehearsal.phases()
            nothing_was_wrong(engine, rehearsal)

    run(test)


@pytest.mark.parametrize("name", [name for name, entry in CATALOGUE.items() if entry.answer is not Answer.CLOSES])
def test_malformed_frames_get_their_answer_and_the_connection_lives(tmp_path, name):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            bad = engine.send_malformed(name)
            good = engine.send_gift("rose")
            await engine.wait_for_acks([good, *([bad] if bad else [])])
            answer = CATALOGUE[name].answer
            if answer is Answer.ERROR:
                await engine.wait_for_entries(Complained)
                assert next(engine.journal.of(Complained)).payload.code == "INVALID_MESSAGE"
            if answer in (Answer.IGNORED, Answer.SHOWN):
                assert engine.journal.count(Complained) == 0
            assert bool(bad) == CATALOGUE[name].carries_gift
            for ack in engine.journal.of(Acked):
                is_invalid = ack.payload.gift_id == bad and answer is Answer.INVALID
                assert ack.payload.rendered is not is_invalid
                assert (ack.payload.error or "").startswith("INVALID: " if is_invalid else "")
            assert engine.journal.count(Upgrade) == 1
            nothing_was_wrong(engine, rehearsal)

    run(test)


@pytest.mark.parametrize("name", [name for name, entry in CATALOGUE.items() if entry.answer is Answer.CLOSES])
def test_broken_frames_end_the_connection_and_the_next_one_works(tmp_path, name):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            engine.send_malformed(name)
            await rehearsal.until(lambda: Phase.WAITING in rehearsal.phases())
            rehearsal.backstage.post(events.ReconnectRequested())
            await engine.wait_for_entries(Upgrade, 2)
            await engine.wait_for_host()
            await engine.wait_for_acks([engine.send_gift()])
            assert rehearsal.deaths == []

    run(test)


def test_skipping_and_pausing_reach_the_director(tmp_path):
    async def test():
        pace = Pace(max_effects_per_sec=1000.0)
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path, pace=pace) as rehearsal:
            await engine.wait_for_host()
            rehearsal.backstage.post(events.PauseRequested(True))
            gift = engine.send_gift()
            await rehearsal.until(lambda: any(queue.waiting for queue in rehearsal.of(commands.ReportQueue)))
            rehearsal.backstage.post(events.ClearRequested())
            await engine.wait_for_acks([gift])
            payload = next(engine.journal.of(Acked)).payload
            assert (payload.rendered, payload.error) == (False, None)

    run(test)


def test_a_memory_that_cannot_be_measured_costs_no_message(tmp_path, monkeypatch):
    def refused():
        raise OSError(24, "Too many open files")

    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            gauge = rehearsal.backstage._gauge
            monkeypatch.setattr(gauge, "_due_secs", 0.0)
            monkeypatch.setattr(gauge._process, "memory_info", refused)
            await engine.wait_for_acks([engine.send_gift()])
            nothing_was_wrong(engine, rehearsal)

    run(test)
