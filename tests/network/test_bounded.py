"""What a peer could draw out for ever has an end: a message, a goodbye, and what it does not read."""

import asyncio

import pytest

from overlay.engine.server import GiftEngine
from overlay.engine.wire import CONTINUATION, TEXT, frame
from overlay.network import bounded
from overlay.protocol import link
from tests.engine.scripted_host import init
from tests.network.plumbing import lined
from tests.network.test_connection import run
from tests.patience import PATIENCE_SECS

CLOSE, PING = 0x8, 0x9


@pytest.mark.parametrize("with_pings", [True, False])
def test_a_message_that_does_not_end_costs_the_connection(monkeypatch, with_pings):
    monkeypatch.setattr(bounded, "MESSAGE_SECS", 0.4)

    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            began = asyncio.get_running_loop().time()
            engine.send_raw(frame(TEXT, b"{", fin=False))
            while not line.of(link.Disconnected):
                engine.send_raw(frame(CONTINUATION, b" ", fin=False) + (frame(PING, b"") if with_pings else b""))
                await asyncio.sleep(0.02)
            assert line.of(link.Disconnected) == [link.Disconnected(1, 1006, "a message did not end within 0 s")]
            assert 0.35 < asyncio.get_running_loop().time() - began < 2.0

    run(test())


def test_each_message_has_its_own_time(monkeypatch):
    monkeypatch.setattr(bounded, "MESSAGE_SECS", 0.4)

    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            for number in range(1, 6):
                engine.send_raw(frame(TEXT, b"a", fin=False))
                await asyncio.sleep(0.15)
                engine.send_raw(frame(CONTINUATION, b"b", fin=False) + frame(PING, b"") + frame(CONTINUATION, b"c"))
                engine.send_text("whole")
                await line.heard(link.TextReceived, 2 * number)
            assert [event.text for event in line.of(link.TextReceived)] == ["abc", "whole"] * 5

    run(test())


def test_a_message_may_come_in_many_pieces_but_not_in_endless_ones():
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            most = bounded.MOST_FRAGMENTS
            for _ in range(2):
                engine.send_raw(
                    frame(TEXT, b"{", fin=False)
                    + frame(CONTINUATION, b"", fin=False) * (most - 1)
                    + frame(CONTINUATION, b"}")
                )
            await line.heard(link.TextReceived, 2)
            engine.send_raw(frame(TEXT, b"", fin=False) + frame(CONTINUATION, b"", fin=False) * 5000)
            assert await line.heard(link.Disconnected) == link.Disconnected(1, 1009, "too many fragments")
            assert [event.text for event in line.of(link.TextReceived)] == ["{}", "{}"]

    run(test())


@pytest.mark.parametrize("farewell", [frame(CLOSE, b"\x03\xf5later"), frame(TEXT, b"", fin=False) * 2])
def test_a_peer_that_closes_and_does_not_hang_up_is_not_waited_for(farewell):
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            peer = engine.open_peers()[0]
            peer.connection.transport.pause_reading()  # it never sees our answer, so it never hangs up
            engine.send_raw(farewell)
            gone = await line.heard(link.Disconnected)
            assert (gone.code, gone.reason) in [(1013, "later"), (1002, "expected a continuation frame")]
            peer.cut("reset")

    run(test())


def test_pongs_do_not_pile_up_for_a_peer_that_does_not_read():
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            engine.open_peers()[0].connection.transport.pause_reading()
            storm = frame(PING, b"x" * 125) * 2000
            async with asyncio.timeout(PATIENCE_SECS):
                while not line.of(link.Disconnected):
                    engine.send_raw(storm)
                    await asyncio.sleep(0)
            assert line.of(link.Disconnected)[0].reason == "the engine does not read what it is sent"

    run(test())


@pytest.mark.slow
def test_text_does_not_pile_up_for_a_peer_that_does_not_read():
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            engine.open_peers()[0].connection.transport.pause_reading()
            text = "x" * 200
            async with asyncio.timeout(PATIENCE_SECS):
                while not line.of(link.Disconnected):
                    for _ in range(1000):
                        line.perform(link.SendText(1, text))
                    await asyncio.sleep(0)
            assert line.of(link.Disconnected)[0].reason == "the engine does not read what it is sent"

    run(test())


def test_many_texts_are_written_with_one_call_and_arrive_one_by_one(monkeypatch):
    calls = []
    send_texts = bounded.BoundedConnection.send_texts

    async def counted(connection, texts):
        calls.append(len(texts))
        await send_texts(connection, texts)

    monkeypatch.setattr(bounded.BoundedConnection, "send_texts", counted)

    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            line.perform(link.SendText(1, init()))
            for number in range(300):
                line.perform(link.SendText(1, f'{{"type": "number {number}"}}'))
            line.perform(link.SendPing(1, 7))
            line.perform(link.SendText(1, '{"type": "the last"}'))
            await line.heard(link.PingAnswered)
            await engine.wait_until(lambda: any("the last" in problem.words for problem in engine.journal.problems))
            told = [problem.words for problem in engine.journal.problems if "number" in problem.words]
            assert told == [f"unknown message type 'number {number}'" for number in range(300)]
        assert sum(calls) == 302
        assert len(calls) <= 4, "a ping between texts parts them, and nothing else"

    run(test())


def test_a_text_that_cannot_be_written_costs_the_connection_and_not_the_order():
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            await line.open()
            line.perform(link.SendText(1, init()))
            line.perform(link.SendText(1, '{"type": "half a \ud83c character"}'))
            assert await line.heard(link.Disconnected) == link.Disconnected(1, 1006)
            assert not engine.journal.problems

    run(test())
