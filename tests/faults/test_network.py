"""Section F: networks that refuse, cut, drip, lie about addresses and come back."""

import asyncio
import socket
import time
from random import Random

import pytest

from overlay.commands import ReportGift
from overlay.engine.journal import Acked, Upgrade
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import viewer_named
from overlay.engine.wire import GiftOrder
from overlay.network.lookout import LOOK_EVERY_SECS
from overlay.protocol import backoff
from overlay.protocol.news import Phase
from tests.app.rehearsal import rehearsing
from tests.faults.chaos_proxy import ChaosProxy
from tests.faults.isolation import assign, isolated
from tests.faults.plumbing import (
    nothing_was_wrong,
    present_all,
    reconnect_now,
    run,
    shown_gifts,
    status_of,
    until_phase,
    until_waiting,
)
from tests.stopwatch import Stopwatch

REAL_LOOK_UP = socket.getaddrinfo


def names(monkeypatch, **numbers):
    """A resolver of the test's own: each name has these addresses, best first; a name that is missing is not found."""

    def look_up(host, port, family=0, type=0, proto=0, flags=0):  # noqa: A002 - as the real one
        if flags & socket.AI_NUMERICHOST:
            return REAL_LOOK_UP(host, port, family, type, proto, flags)
        known = numbers.get(host.removesuffix(".test"))
        if known is None:
            raise socket.gaierror(socket.EAI_NONAME, "not known")
        return [found for number in known for found in REAL_LOOK_UP(number, port, type=socket.SOCK_STREAM)]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return numbers


@pytest.mark.slow
def test_f01_a_server_that_was_away_is_found_within_30_s_of_its_return(tmp_path):
    """Five minutes and many seeds: tests/protocol/test_coming_back.py."""

    async def test():
        async with (
            GiftEngine() as engine,
            ChaosProxy(engine.port) as network,
            rehearsing(network.url, tmp_path) as rehearsal,
        ):
            await engine.wait_for_host()
            await network.close()
            await until_waiting(rehearsal)
            await asyncio.sleep(12.0)
            assert "is the gift engine running?" in status_of(rehearsal).words
            await network.open()
            watch = Stopwatch()
            await until_phase(rehearsal, Phase.LIVE)
            assert watch.secs <= 30.5
            await engine.wait_for_acks([engine.send_gift()])

    run(test)


@pytest.mark.parametrize("how", ["reset", "fin"])
def test_f02_a_frame_that_was_cut_is_dropped_and_its_gift_comes_again(tmp_path, how):
    async def test():
        async with (
            GiftEngine(redeliver=True) as engine,
            ChaosProxy(engine.port) as network,
            rehearsing(network.url, tmp_path) as rehearsal,
        ):
            await engine.wait_for_host()
            await engine.wait_for_acks([engine.send_gift()])
            network.cut_after(100, how)
            cut = engine.send_gift("rocket")
            await engine.wait_for_acks([cut])
            assert engine.journal.count(Upgrade) == 2
            assert len(engine.journal.gifts[cut].acks) == 1
            assert len(rehearsal.shown) == 2
            nothing_was_wrong(engine, rehearsal)

    run(test)


@pytest.mark.slow
def test_f04_frames_that_come_byte_by_byte(tmp_path):
    async def test():
        async with GiftEngine() as engine, ChaosProxy(engine.port) as network:
            network.piece_bytes = 1
            async with rehearsing(network.url, tmp_path) as rehearsal:
                await engine.wait_for_host()
                gifts = [engine.send_gift(kind) for kind in ("rose", "heart")]
                await engine.wait_for_acks(gifts)
                assert engine.journal.count(Upgrade) == 1
                nothing_was_wrong(engine, rehearsal)

    run(test)


@pytest.mark.slow
def test_a_network_with_latency(tmp_path):
    async def test():
        async with GiftEngine() as engine, ChaosProxy(engine.port) as network:
            network.latency_secs = 0.15
            async with rehearsing(network.url, tmp_path) as rehearsal:
                status = await until_phase(rehearsal, Phase.LIVE)
                assert 280.0 < status.latency_ms < 1500.0
                gift = engine.send_gift()
                await engine.wait_for_acks([gift])
                assert engine.journal.gifts[gift].acks[0].waited_secs > 0.29
                nothing_was_wrong(engine, rehearsal)

    run(test)


@pytest.mark.slow
def test_f05_a_handshake_that_drips_is_given_up_after_ten_seconds(tmp_path):
    async def drip(reader, writer):
        connects_secs.append(time.monotonic())
        try:
            for byte in b"HTTP/1.1 101 Switching Protocols\r\n" * 9:
                writer.write(bytes([byte]))
                await asyncio.sleep(0.3)
        finally:
            writer.close()

    connects_secs = []

    async def test():
        server = await asyncio.start_server(drip, "127.0.0.1", 0)
        url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ws"
        async with server, rehearsing(url, tmp_path) as rehearsal:
            watch = Stopwatch()
            status, _ = await until_waiting(rehearsal)
            assert status.words == f"{url} did not answer in time"
            await rehearsal.until(lambda: len(connects_secs) == 2)
            assert 10.0 <= connects_secs[1] - connects_secs[0] <= 11.0 + watch.lost_secs

    run(test)


def test_f07_a_name_that_is_not_found_and_then_is(tmp_path, monkeypatch):
    known = names(monkeypatch)

    async def test():
        async with GiftEngine() as engine:
            url = engine.url.replace("127.0.0.1", "engine.test")
            async with rehearsing(url, tmp_path) as rehearsal:
                status, _ = await until_waiting(rehearsal)
                assert status.words == "the name engine.test was not found"
                known["engine"] = ["127.0.0.1"]
                await until_phase(rehearsal, Phase.LIVE, 30.0)

    run(test)


@pytest.fixture
def black_hole():
    """A port of ::1 where nobody answers, not even with a refusal: its queue is full, so the system drops the rest."""
    if not socket.has_ipv6:
        pytest.skip("this computer has no IPv6")
    with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as listener:
        listener.bind(("::1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        guests = []
        for _ in range(8):
            guest = socket.socket(socket.AF_INET6, socket.SOCK_STREAM)
            guest.setblocking(False)
            guest.connect_ex(("::1", port))
            guests.append(guest)
        yield port
        for guest in guests:
            guest.close()


@pytest.mark.parametrize("holes", [1, 3])
def test_f08_a_black_hole_at_ipv6_costs_less_than_2_s(tmp_path, monkeypatch, black_hole, holes):
    names(monkeypatch, engine=["::1"] * holes + ["127.0.0.1"])

    async def test():
        url = f"ws://engine.test:{black_hole}/ws"
        async with GiftEngine(port=black_hole), rehearsing(url, tmp_path) as rehearsal:
            began_secs, watch = time.monotonic(), Stopwatch()
            await until_phase(rehearsal, Phase.LIVE)
            assert time.monotonic() - began_secs > 0.2
            assert watch.secs < 2.0

    run(test)


def test_f08_the_black_hole_is_one(black_hole):
    with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as plug:
        plug.settimeout(1.0)
        with pytest.raises(TimeoutError):
            plug.connect(("::1", black_hole))


@pytest.mark.slow
def test_f09_an_outage_of_12_s_shows_no_gift_twice(tmp_path):
    """What was shown in the moment of the outage cannot be acked, and comes again afterwards."""

    async def test():
        async with (
            GiftEngine(redeliver=True) as engine,
            ChaosProxy(engine.port) as network,
            rehearsing(network.url, tmp_path, presents=False) as rehearsal,
        ):
            await engine.wait_for_host()
            before = [engine.send_gift(GiftOrder("rose", sender=viewer_named(name))) for name in "abc"]
            await rehearsal.until(lambda: len(rehearsal.shown) == 3)
            network.swallow()
            present_all(rehearsal)
            await rehearsal.until(lambda: sum(bool(report.outcome) for report in rehearsal.of(ReportGift)) == 3)
            await network.close()
            await asyncio.sleep(12.0)
            assert engine.journal.acked == set()
            during = engine.send_gift("heart")
            await network.open()
            await engine.wait_for_acks([*before, during], 35.0)
            assert all(ack.payload.rendered for ack in engine.journal.of(Acked))
            assert sorted(shown_gifts(rehearsal)) == sorted([*before, during])
            nothing_was_wrong(engine, rehearsal)

    run(test)


@pytest.mark.slow
def test_f10_thirty_random_cuts_lose_none_of_three_thousand_gifts(tmp_path):
    """Ten minutes at 5 gifts/s, twenty times as fast; the streamer's button stands in for the waits between."""
    random = Random(20_251_028)

    async def test():
        async with (
            GiftEngine(redeliver=True) as engine,
            ChaosProxy(engine.port) as network,
            rehearsing(network.url, tmp_path) as rehearsal,
        ):
            await engine.wait_for_host()
            began_secs, sent = time.monotonic(), []
            cuts = sorted(random.sample(range(50, 2950), 30))
            for number in range(3000):
                await asyncio.sleep(max(0.0, began_secs + number / 100 - time.monotonic()))
                sent.append(engine.send_gift(GiftOrder("rose", sender=viewer_named(f"viewer {number % 300}"))))
                if number in cuts:
                    match random.randrange(4):
                        case 0:
                            network.cut(random.choice(["reset", "fin"]))
                        case 1:
                            network.cut_after(random.randrange(1, 2000), random.choice(["reset", "fin"]))
                        case 2:
                            engine.cut(random.choice(["reset", "fin", "mid-frame"]))
                        case _:
                            network.swallow()
                    await asyncio.sleep(random.random() * 0.3)
                    reconnect_now(rehearsal)
            await engine.wait_until(lambda: not engine.journal.lost(), 60.0)
            unseen = [gift_id for gift_id, history in engine.journal.gifts.items() if not history.sent_secs]
            for gift_id in unseen:  # sent while nobody was there: an engine that keeps them sends them now
                engine.repeat_gift(gift_id)
            await engine.wait_for_acks(sent, 60.0)
            nothing_was_wrong(engine, rehearsal)
            assert sorted(shown_gifts(rehearsal)) == sorted(sent)
            assert all(ack.payload.rendered for ack in engine.journal.of(Acked))
            assert engine.journal.count(Upgrade) >= 25

    run(test)


def test_f12_a_server_that_moved_is_found_where_it_is_now(tmp_path, monkeypatch):
    known = names(monkeypatch, engine=["127.0.0.2"])

    async def test():
        async with GiftEngine() as engine, rehearsing(f"ws://engine.test:{engine.port}/ws", tmp_path) as rehearsal:
            await until_waiting(rehearsal)
            known["engine"] = ["127.0.0.1"]
            await until_phase(rehearsal, Phase.LIVE)

    run(test)


@pytest.mark.slow
@isolated
def test_c6_a_cable_that_is_plugged_in_is_noticed(tmp_path):
    """The next try would be half a minute away; with the network it comes at the next look."""
    backoff.QUICK_BASE_SECS = backoff.FLOOR_SECS = 30.0

    async def test():
        with socket.socket() as plug:
            plug.bind(("127.0.0.1", 0))
            port = plug.getsockname()[1]
        async with rehearsing(f"ws://10.9.8.7:{port}/ws", tmp_path) as rehearsal:
            status, wait_secs = await until_waiting(rehearsal)
            assert "network is unreachable" in status.words
            assert wait_secs > 25.0
            await asyncio.sleep(LOOK_EVERY_SECS / 2)  # a first look was taken
            assign("10.9.8.7")
            async with GiftEngine("10.9.8.7", port):
                watch = Stopwatch()
                await until_phase(rehearsal, Phase.LIVE)
                assert watch.secs < LOOK_EVERY_SECS + 2.0

    run(test)
