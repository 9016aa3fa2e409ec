"""When it is worth to try again: a network that came back, a computer that woke up; and nothing while connected."""

import asyncio
import time

import psutil
import pytest

from overlay.engine.server import GiftEngine
from overlay.network import lookout as lookout_module
from overlay.network.lookout import LOOK_EVERY_SECS, Lookout, addresses_in_use
from overlay.protocol import link
from tests.network.plumbing import lined
from tests.network.test_connection import run


class Hopes:
    """A lookout that looks often, and how often there was hope."""

    def __init__(self, monkeypatch):
        monkeypatch.setattr(lookout_module, "LOOK_EVERY_SECS", 0.02)
        self.count = 0
        self.looks = 0
        self._looked = asyncio.Event()
        monkeypatch.setattr(lookout_module, "addresses_in_use", self._see)
        self.addresses = frozenset({"192.0.2.7"})
        self.lookout = Lookout(self._hope)

    def _hope(self):
        self.count += 1

    def _see(self):
        self.looks += 1
        self._looked.set()
        return self.addresses

    async def look(self, times=2):
        """Let it look so often; the first of two may have begun before what the test has just changed."""
        wanted = self.looks + times
        while self.looks < wanted:
            self._looked.clear()
            await self._looked.wait()
        await asyncio.sleep(0)


@pytest.fixture
def hopes(monkeypatch):
    return lambda: Hopes(monkeypatch)


def test_a_new_address_is_hope_and_a_lost_one_is_not(hopes):
    async def test():
        seen = hopes()
        seen.lookout.watch()
        await seen.look(3)
        assert seen.count == 0
        for addresses, count in [(set(), 0), ({"192.0.2.7"}, 1), ({"192.0.2.7", "192.0.2.8"}, 2), ({"192.0.2.8"}, 2)]:
            seen.addresses = frozenset(addresses)
            await seen.look()
            assert seen.count == count
        seen.addresses = None  # the system does not say
        await seen.look()
        seen.addresses = frozenset({"192.0.2.8"})
        await seen.look()
        assert seen.count == 2
        seen.lookout.rest()

    run(test())


def test_what_changed_while_an_attempt_was_under_way_counts_but_not_what_changed_while_connected(hopes):
    async def test():
        seen = hopes()
        seen.lookout.watch()
        await seen.look()
        seen.lookout.rest()
        seen.addresses = frozenset({"198.51.100.1"})
        seen.lookout.watch()
        await seen.look()
        assert seen.count == 1
        seen.lookout.rest()
        seen.lookout.forget()
        seen.addresses = frozenset({"203.0.113.5"})
        seen.lookout.watch()
        await seen.look()
        assert seen.count == 1
        seen.lookout.rest()

    run(test())


def test_a_sleep_that_the_steady_clock_did_not_see(hopes, monkeypatch):
    async def test():
        seen = hopes()
        seen.lookout.watch()
        await seen.look()
        real = time.time
        monkeypatch.setattr(time, "time", lambda: real() + 3600.0)
        await seen.look()
        assert seen.count == 1
        monkeypatch.setattr(time, "time", lambda: real() - 3600.0)  # a clock that is set back is no sleep
        await seen.look()
        assert seen.count == 1
        seen.lookout.rest()

    run(test())


def test_a_look_that_comes_late(hopes, monkeypatch):
    monkeypatch.setattr(lookout_module, "SLEPT_SECS", 0.2)

    async def test():
        seen = hopes()
        seen.lookout.watch()
        await seen.look()
        time.sleep(0.3)  # noqa: ASYNC251 - the whole process stands still
        await seen.look()
        assert seen.count == 1
        seen.lookout.rest()
        await asyncio.sleep(0.3)
        seen.lookout.watch()  # nobody was asked to look meanwhile
        await seen.look()
        assert seen.count == 1
        seen.lookout.rest()

    run(test())


def test_who_hopes_may_end_the_watch(hopes):
    async def test():
        seen = hopes()
        seen.lookout = Lookout(lambda: (seen._hope(), seen.lookout.rest()))
        seen.lookout.watch()
        await seen.look()
        seen.addresses = frozenset({"198.51.100.1"})
        await seen.look(1)
        looks = seen.looks
        await asyncio.sleep(0.1)
        assert (seen.count, seen.looks) == (1, looks)

    run(test())


def test_only_who_is_not_connected_looks():
    async def test():
        async with GiftEngine() as engine, lined(engine.url) as line:
            lookout = line.connection._lookout
            await line.open(1)
            assert lookout._timer is None
            engine.cut()
            await line.heard(link.Disconnected)
            assert lookout._timer is not None
            await line.open(2)
            assert lookout._timer is None
            line.perform(link.Abort(2))
            assert lookout._timer is not None
            await line.connection.close()
            assert lookout._timer is None

    run(test())


def test_the_hope_is_told():
    async def test():
        async with lined("ws://127.0.0.1:1/ws") as line:
            line.perform(link.Connect(1))
            await line.heard(link.ConnectFailed)
            line.connection._lookout._on_hope()
            assert line.events[-1] == link.NetworkReturned()

    run(test())


def test_addresses_are_those_that_a_router_may_know():
    addresses = addresses_in_use()
    assert not {"127.0.0.1", "::1"} & addresses
    assert not any(address.startswith(("fe80", "169.254.")) for address in addresses)
    everything = {entry.address for entries in psutil.net_if_addrs().values() for entry in entries}
    assert addresses <= everything


def test_a_system_that_does_not_say(monkeypatch):
    def refuse():
        raise OSError

    monkeypatch.setattr(psutil, "net_if_addrs", refuse)
    assert addresses_in_use() is None


def test_looking_costs_next_to_nothing():
    """While it waits, less than half a percent of a core."""
    began = time.process_time()
    for _ in range(20):
        addresses_in_use()
    assert (time.process_time() - began) / 20 < LOOK_EVERY_SECS * 0.005
