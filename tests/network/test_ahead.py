"""The first connection, opened before there is anybody who listens; and that the usual way is always there."""

import asyncio
import socket
import threading
import time

import pytest

from overlay.engine.journal import Closed, Introduced
from overlay.engine.server import GiftEngine
from overlay.network.address import Address
from overlay.network.ahead import Ahead
from overlay.protocol.identity import Identity
from overlay.protocol.moment import Moment
from tests.app.rehearsal import rehearsing
from tests.patience import PATIENCE_SECS

IDENTITY = Identity("client-1", "stream-1", ("webgl", "gift-ack"), "0.1")


def ahead_to(url):
    introduction = IDENTITY.introduction(Moment(1.0, 1_700_000_000_000))
    ahead = Ahead(Address(url), introduction.__pydantic_serializer__.to_json(introduction).decode())
    ahead.start()
    return ahead


def run(test):
    asyncio.run(asyncio.wait_for(test(), PATIENCE_SECS))


def test_the_engine_is_met_before_anybody_listens_and_nothing_is_lost(tmp_path):
    async def test():
        async with GiftEngine() as engine:
            ahead = ahead_to(engine.url)
            await engine.wait_for_host()
            gifts = [engine.send_gift("rose") for _ in range(3)]
            async with rehearsing(engine.url, tmp_path, ahead=ahead):
                await engine.wait_for_acks(gifts)
                gifts.append(engine.send_gift("heart"))
                await engine.wait_for_acks(gifts)
        assert engine.journal.count(Introduced) == 1
        assert engine.journal.problems == []
        assert next(engine.journal.of(Closed)).code == 1000

    run(test)


def test_a_connection_that_was_lost_meanwhile_is_opened_anew(tmp_path):
    async def test():
        async with GiftEngine() as engine:
            ahead = ahead_to(engine.url)
            await engine.wait_for_host()
            engine.cut("reset")
            await engine.wait_for_entries(Closed)
            async with rehearsing(engine.url, tmp_path, ahead=ahead):
                await engine.wait_until(lambda: engine.journal.count(Introduced) == 2)
                await engine.wait_for_host()
                gift = engine.send_gift("rose")
                await engine.wait_for_acks([gift])
        assert engine.journal.problems == []

    run(test)


def test_where_nobody_is_there_yet_the_usual_way_is_taken(tmp_path):
    async def test():
        async with GiftEngine() as engine:
            url = engine.url
        ahead = ahead_to(url)
        ahead._thread.join(5)
        async with GiftEngine(port=engine.port) as engine, rehearsing(url, tmp_path, ahead=ahead):
            await engine.wait_for_host()
        assert engine.journal.count(Introduced) == 1

    run(test)


@pytest.fixture
def mute_server():
    """Takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"ws://127.0.0.1:{server.getsockname()[1]}/ws"


def test_who_takes_it_waits_for_nobody(mute_server):
    ahead = ahead_to(mute_server)
    time.sleep(0.05)
    began = time.monotonic()
    loop = ahead.take()
    assert time.monotonic() - began < 2
    assert ahead.websocket() is None
    loop.close()


def test_what_nobody_took_says_goodbye():
    async def test():
        async with GiftEngine() as engine:
            ahead = ahead_to(engine.url)
            await engine.wait_for_host()
            await asyncio.to_thread(ahead.close)
            await engine.wait_for_entries(Closed)
        assert next(engine.journal.of(Closed)).code == 1001
        assert "ahead" not in {thread.name for thread in threading.enumerate()}

    run(test)


def test_it_may_be_closed_while_it_is_under_way(mute_server):
    ahead_to(mute_server).close()
