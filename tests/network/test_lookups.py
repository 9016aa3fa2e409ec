"""Where a host is: what is known without asking, what is asked once, and name servers that do not answer."""

import asyncio
import socket
import threading
import time

import pytest

from overlay.engine.server import GiftEngine
from overlay.network import lookups
from overlay.network.lookups import LookUps, NoAnswerError, addresses_of
from overlay.protocol import link
from overlay.protocol.link import FailureKind
from tests.network.plumbing import lined
from tests.network.test_connection import run

STREAM = socket.SOCK_STREAM


class NameServer:
    """Stands in for the system's resolver: a real one that does not answer cannot be had on one machine.

    Attributes:
        asked: The names it was asked for, in order.
        answers: What it says at once; what is not in it hangs until `heal`.
    """

    def __init__(self):
        self.asked = []
        self.answers = {}
        self._healed = threading.Event()
        self._real = socket.getaddrinfo

    def __call__(self, host, port, family=0, type=0, proto=0, flags=0):  # noqa: A002 - as the real one
        if flags & socket.AI_NUMERICHOST:
            return self._real(host, port, family, type, proto, flags)
        self.asked.append(host)
        if host not in self.answers:
            self._healed.wait(60)
            raise socket.gaierror(socket.EAI_AGAIN, "later")
        return [found for number in self.answers[host] for found in self._real(number, port, type=STREAM)]

    def heal(self):
        self._healed.set()


@pytest.fixture
def name_server(monkeypatch):
    server = NameServer()
    monkeypatch.setattr(socket, "getaddrinfo", server)
    yield server
    server.heal()


def test_our_own_machine_and_numbers_are_known_without_asking(name_server):
    async def test():
        local = [info[4][:2] for info in await addresses_of("localhost", 80)]
        assert local == [("::1", 80), ("127.0.0.1", 80)]
        assert [info[4][:2] for info in await addresses_of("10.1.2.3", 5)] == [("10.1.2.3", 5)]
        assert [info[4][:2] for info in await addresses_of("2001:db8::7", 5)] == [("2001:db8::7", 5)]
        assert name_server.asked == []

    run(test())


def test_a_name_server_that_does_not_answer_is_asked_once_and_holds_nothing_up(name_server):
    """Not the next connection to our own machine, nor the end."""

    async def test():
        async with lined("ws://engine.invalid/ws") as line:
            for number in range(1, 41):
                line.perform(link.Connect(number))
                await asyncio.sleep(0.005)
            assert name_server.asked == ["engine.invalid"]
            for host in ("localhost", "127.0.0.1"):
                async with GiftEngine() as engine, lined(engine.url.replace("127.0.0.1", host)) as other:
                    await other.open()

    began = time.monotonic()
    run(test())  # asyncio.run would wait here for a pool that still looks up
    assert time.monotonic() - began < 5


def test_what_was_asked_for_too_long_is_asked_anew(name_server, monkeypatch):
    """After an attempt that failed because of it: the network may be another by now."""
    monkeypatch.setattr(lookups, "PATIENCE_SECS", 0.2)

    async def test():
        async with GiftEngine() as engine, lined(engine.url.replace("127.0.0.1", "engine.test")) as line:
            line.perform(link.Connect(1))
            failed = await line.heard(link.ConnectFailed)
            assert failed.kind is FailureKind.NETWORK
            assert failed.words == "no name server could say in time where engine.test is; is this computer online?"
            name_server.answers["engine.test"] = ["127.0.0.1"]
            await line.open(2)
            assert name_server.asked == ["engine.test"] * 2

    run(test())


def test_an_answer_is_not_kept(name_server):
    """The server may move between two attempts."""

    async def test():
        async with GiftEngine() as engine, lined(engine.url.replace("127.0.0.1", "engine.test")) as line:
            name_server.answers["engine.test"] = ["127.0.0.2"]
            line.perform(link.Connect(1))
            await line.heard(link.ConnectFailed)
            name_server.answers["engine.test"] = ["127.0.0.1"]
            await line.open(2)

    run(test())


def test_too_many_names_fail_at_once_and_clearly(name_server):
    pool = LookUps()
    hanging = [pool.submit(socket.getaddrinfo, f"{number}.test", 1) for number in range(lookups.MOST_AT_ONCE)]
    refused = pool.submit(socket.getaddrinfo, "another.test", 1)
    assert isinstance(refused.exception(0), NoAnswerError)
    joined = pool.submit(socket.getaddrinfo, "0.test", 1)  # who asks the same question still waits for its answer
    assert not joined.done()
    name_server.heal()
    for look_up in [*hanging, joined]:
        assert isinstance(look_up.exception(5), socket.gaierror)
    name_server.answers["another.test"] = ["127.0.0.1"]
    assert pool.submit(socket.getaddrinfo, "another.test", 1).result(5)


def test_one_who_gives_up_takes_the_answer_from_nobody():
    pool, may_end = LookUps(), threading.Event()

    def ask():
        may_end.wait(10)
        return 7

    one, other = pool.submit(ask), pool.submit(ask)
    assert one.cancel()
    may_end.set()
    assert other.result(5) == 7


def test_results_and_errors_are_handed_on():
    pool = LookUps()
    assert pool.submit(int, "7").result(5) == 7
    with pytest.raises(ValueError, match="seven"):
        pool.submit(int, "seven").result(5)


def test_a_connection_keeps_one_executor(monkeypatch):
    made = []
    monkeypatch.setattr(LookUps, "__init__", lambda self, real=LookUps.__init__: (real(self), made.append(self))[0])

    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            for number in range(1, 6):
                await line.open(number)
        assert len(made) == 1

    run(test())
