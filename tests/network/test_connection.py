"""The socket's shell on real sockets: every way to open, to speak and to end, and in which order it is told."""

import asyncio
import gc
import json
import logging
import time

import pytest

from overlay.engine.actions import Welcome
from overlay.engine.journal import Closed, Introduced, Upgrade
from overlay.engine.server import GiftEngine
from overlay.engine.wire import TEXT, frame
from overlay.network import opening
from overlay.protocol import link
from tests.engine.scripted_host import init
from tests.network.plumbing import Peer, lined
from tests.stopwatch import Stopwatch


def run(coroutine):
    """Run it; what asyncio could only complain of afterwards fails the test."""
    complaints = []

    async def watched():
        asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
        await coroutine
        gc.collect()
        await asyncio.sleep(0)

    asyncio.run(watched())
    gc.collect()
    assert complaints == []


def test_events_come_in_order():
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            line.perform(link.SendText(1, init()))
            line.perform(link.SendPing(1, 7))
            await line.heard(link.PingAnswered)
            await line.heard(link.TextReceived)
            engine.close_hosts(1012, "restart")
            await line.heard(link.Disconnected)
        connected, *others, gone = line.events
        assert connected == link.Connected(1, "hyperfocus-protocol-v1")
        assert {type(event) for event in others} == {link.TextReceived, link.PingAnswered}
        assert gone == link.Disconnected(1, 1012, "restart")
        answered = line.of(link.PingAnswered)[0]
        assert answered.token == 7
        assert 0 < answered.round_trip_ms < 1000

    run(test())


def test_what_was_sent_first_arrives_first_and_a_goodbye_comes_last():
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            line.perform(link.SendText(1, init()))
            for _ in range(500):
                line.perform(link.SendText(1, json.dumps({"type": "x", "payload": {}})))
            line.perform(link.Disconnect(1, 1000, "goodbye"))
            await engine.wait_for_entries(Closed)
            closed = next(engine.journal.of(Closed))
            assert (closed.code, closed.reason, closed.by_host) == (1000, "goodbye", True)
            assert engine.journal.count(Introduced) == 1

    run(test())


def test_binary_frames_are_told_by_their_size():
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            engine.send_binary(b"12345")
            assert await line.heard(link.BinaryReceived) == link.BinaryReceived(1, b"12345")

    run(test())


@pytest.mark.parametrize(("selected", "told"), [("none", None), ("ours", "hyperfocus-protocol-v1")])
def test_the_subprotocol_is_told(selected, told):
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            engine.receive_next(Welcome(subprotocol=selected))
            await line.open()
            assert line.of(link.Connected) == [link.Connected(1, told)]
            assert next(engine.journal.of(Upgrade)).offered == ("hyperfocus-protocol-v1",)

    run(test())


@pytest.mark.parametrize("order", [link.Disconnect(1), link.Abort(1), None])
def test_an_opening_that_hangs_can_be_given_up(order):
    async def test():
        async with Peer(None, hangs_up=False) as peer:
            async with lined(peer.url) as line:
                line.perform(link.Connect(1))
                await peer.was_asked.wait()
                if order is not None:
                    line.perform(order)
                async with asyncio.timeout(0.3):
                    await line.connection.close()
            assert line.events == []

    run(test())


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_an_opening_given_up_at_any_moment_leaves_no_socket(host):
    """A socket that nobody closed is a ResourceWarning, and those are errors here."""

    async def test():
        async with Peer(None, hangs_up=False) as peer, lined(peer.url.replace("127.0.0.1", host)) as line:
            for turns in range(40):
                line.perform(link.Connect(turns))
                for _ in range(turns):
                    await asyncio.sleep(0)
                line.perform(link.Abort(turns))
            await line.connection.close()
            gc.collect()
            assert line.events == []

    run(test())


def test_a_flood_leaves_the_others_their_turns():
    """What comes in one go of the socket takes 0.3 s to be worked off here; nothing else waits so long."""

    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            hear = line.connection._on_event

            def think(event):
                time.sleep(0.0002)
                hear(event)

            line.connection._on_event = think
            latest_secs, lost_secs, watch = 0.0, 0.0, Stopwatch()
            flood = asyncio.create_task(line.heard(link.TextReceived, 3000))
            engine.send_raw(frame(TEXT, b"x" * 100) * 3000)
            while not flood.done():
                began_secs = time.monotonic()
                await asyncio.sleep(0)
                turn_secs = time.monotonic() - began_secs
                if turn_secs > latest_secs:
                    turn_secs, lost_secs = turn_secs - (watch.lost_secs - lost_secs), watch.lost_secs
                    latest_secs = max(latest_secs, turn_secs)
            assert latest_secs < 0.2

    run(test())


@pytest.mark.parametrize("order", [link.Abort(1), link.Disconnect(1, 1000, "bye")])
def test_a_peer_that_stopped_reading_is_let_go(order):
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            engine.be_silent(60, is_deaf=True)
            for _ in range(40):
                line.perform(link.SendText(1, "x" * 500_000))
            line.perform(order)
            async with asyncio.timeout(opening.CLOSE_SECS + 0.4):
                await line.connection.close()

    run(test())


def test_a_close_frame_that_is_never_answered():
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            engine.be_silent(60, is_deaf=True)
            line.perform(link.Disconnect(1, 1000, "bye"))
            began = asyncio.get_running_loop().time()
            await line.connection.close()
            took = asyncio.get_running_loop().time() - began
            assert opening.CLOSE_SECS * 0.8 < took < opening.CLOSE_SECS + 0.4

    run(test())


@pytest.mark.parametrize("how", ["reset", "fin", "mid-frame"])
def test_a_cut_is_1006_after_all_that_was_whole(how):
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            for number in range(200):
                engine.send_text(str(number))
            await line.heard(link.TextReceived, 200)
            engine.cut(how)
            assert await line.heard(link.Disconnected) == link.Disconnected(1, 1006)
            assert [event.text for event in line.of(link.TextReceived)] == [str(number) for number in range(200)]

    run(test())


def test_a_frame_too_large_is_our_own_1009():
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            engine.send_text("x" * (opening.LARGEST_FRAME_BYTES + 1))
            assert (await line.heard(link.Disconnected)).code == 1009

    run(test())


def test_words_for_an_old_connection_are_dropped():
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open(1)
            await line.open(2)
            line.perform(link.SendText(1, init()))
            line.perform(link.Disconnect(1))
            line.perform(link.SendPing(2, 1))
            assert (await line.heard(link.PingAnswered)).link == 2
            assert engine.journal.count(Introduced) == 0
            assert len(engine.open_peers()) == 1

    run(test())


def test_what_cannot_be_sent_ends_the_connection_and_says_so(caplog):
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            line.perform(link.SendText(1, "half \ud800 of a rose"))
            assert (await line.heard(link.Disconnected)).code == 1006

    with caplog.at_level(logging.ERROR, "overlay"):
        run(test())
    assert [record.message for record in caplog.records] == ["a frame could not be sent"]


def test_closing_is_complete_and_may_be_repeated():
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.connection.close()
            await line.open()
            await line.connection.close()
            await line.connection.close()
            await engine.wait_for_entries(Closed)
            assert line.of(link.Disconnected) == []  # who was told to go does not report that it went

    run(test())
