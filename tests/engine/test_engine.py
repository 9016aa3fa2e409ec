"""The engine on real sockets: the server's side of the contract."""

import asyncio

import pytest

from overlay.engine.actions import Welcome
from overlay.engine.journal import Acked, Closed, Complained, Introduced, Ponged, Sent, Upgrade
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import Viewer
from overlay.engine.wire import GiftOrder
from overlay.protocol.messages import EngineConfig, Goal
from tests.engine.scripted_host import NOW, ack, behaving, envelope, init, joined, open_socket, pong, run


def test_a_conversation_without_a_fault():
    async def test():
        async with GiftEngine(run_id="gift", config=EngineConfig(ping_interval=30000, features=("x",))) as engine:
            async with joined(engine, greet=False) as host:
                welcome = await host.greet()
                assert welcome["config"] == {"pingInterval": 30000.0, "maxGiftsPerSecond": None, "features": ["x"]}
                assert welcome["sessionId"] == "session-1"
                engine.send_ping()
                assert (await host.hear("heartbeat:ping"))["sequence"] == 1
                await host.say(pong(1))
                sent_id = engine.send_gift(GiftOrder("rocket", 2, sender=Viewer("u", "Amélie"), combo_count=2))
                gift = await host.hear("gift:received")
                assert gift["giftId"] == sent_id == "gift-000001"
                assert (gift["quantity"], gift["totalValue"], gift["sender"]["username"]) == (2, 10000.0, "Amélie")
                await host.say(ack(sent_id))
                engine.send_status(viewer_count=7, goal=Goal(type="gifts", target=2, current=1, description="d"))
                status = await host.hear("stream:status")
                assert status["isLive"]
                assert status["viewerCount"] == 7
                assert status["currentGoal"]["description"] == "d"
                await host.say(envelope("error", {"code": "INTERNAL", "message": "m", "retryable": False}))
                await engine.wait_for_entries(Complained)
            await engine.wait_for_entries(Closed)
        assert engine.journal.problems == []
        assert [entry.code for entry in engine.journal.of(Closed)] == [1000]
        assert next(engine.journal.of(Closed)).by_host
        assert next(engine.journal.of(Upgrade)).offered == ("hyperfocus-protocol-v1",)
        assert next(engine.journal.of(Introduced)).payload.client_id == "host-1"
        assert 0 <= next(engine.journal.of(Acked)).waited_secs < 1
        assert 0 <= next(engine.journal.of(Ponged)).round_trip_secs < 1
        summary = engine.journal.summary()
        assert (summary.sent, summary.acked, summary.rendered, summary.lost) == (1, 1, 1, 0)
        assert (summary.pings, summary.pongs, summary.problems) == (1, 1, 0)

    run(test)


def test_heartbeats_come_by_themselves_and_count_up():
    async def test():
        async with GiftEngine(ping_interval_secs=0.01) as engine, behaving(engine):
            await engine.wait_for_entries(Ponged, 3)
        assert [entry.sequence for entry in engine.journal.of(Ponged)][:3] == [1, 2, 3]

    run(test)


def test_a_gift_reaches_every_live_host_and_no_other():
    async def test():
        engine = GiftEngine()
        async with (
            engine,
            joined(engine) as one,
            joined(engine, client_id="host-2") as two,
            joined(engine, greet=False),
        ):
            await engine.wait_for_host(2)
            gift_id = engine.send_gift()
            for host in (one, two):
                assert (await host.hear("gift:received"))["giftId"] == gift_id
                await host.say(ack(gift_id))
            await engine.wait_for_entries(Acked, 2)
        (sent,) = (entry for entry in engine.journal.of(Sent) if entry.gift_id)
        assert sent.connections == (1, 2)
        assert engine.journal.problems == []
        assert engine.journal.summary().repeated == 0

    run(test)


def test_the_same_seed_brings_the_same_people_and_each_run_other_ids():
    async def names(engine):
        async with engine, joined(engine) as host:
            ids = [engine.send_gift() for _ in range(5)]
            return ids, [(await host.hear("gift:received"))["sender"]["username"] for _ in range(5)]

    async def test():
        (first_ids, first), (other_ids, again) = await names(GiftEngine(seed=4)), await names(GiftEngine(seed=4))
        assert first == again
        assert len(set(first)) == 5
        assert not set(first_ids) & set(other_ids)
        assert await names(GiftEngine(run_id="gift", seed=4)) == ([f"gift-{n:06d}" for n in range(1, 6)], first)

    run(test)


def test_the_same_gift_again_and_the_same_id_with_another_content():
    async def test():
        async with GiftEngine() as engine, joined(engine) as host:
            gift_id = engine.send_gift("rose")
            assert engine.repeat_gift() == gift_id
            engine.repeat_gift(gift_id, GiftOrder("rocket", 9))
            gifts = [await host.hear("gift:received") for _ in range(3)]
            assert gifts[0] == gifts[1]
            assert [gift["giftType"] for gift in gifts] == ["rose", "rose", "rocket"]
            assert {gift["giftId"] for gift in gifts} == {gift_id}
            await host.say(ack(gift_id), ack(gift_id))
            await engine.wait_for_entries(Acked, 2)
            summary = engine.journal.summary()
            assert (summary.sent, summary.repeated, summary.differing) == (1, 1, 0)
            with pytest.raises(LookupError):
                engine.repeat_gift("never")

    run(test)


def test_a_gift_that_finds_nobody_is_not_lost_but_undelivered():
    async def test():
        async with GiftEngine() as engine:
            engine.send_gift()
            assert (engine.journal.summary().sent, engine.journal.summary().undelivered) == (0, 1)
            assert engine.journal.lost() == []
            assert "1 gifts found nobody" in str(engine.journal.summary())

    run(test)


def test_unacked_gifts_come_again_where_that_was_asked_for():
    async def test():
        async with GiftEngine(redeliver=True) as engine:
            early = engine.send_gift("rose")
            async with joined(engine) as host:
                assert (await host.hear("gift:received"))["giftId"] == early
                late = engine.send_gift("heart")
                await host.say(ack(early))
                await engine.wait_for_acks([early])
            async with joined(engine) as host:
                assert (await host.hear("gift:received"))["giftId"] == late

    run(test)


def test_waiting_in_vain_says_what_for():
    async def test():
        async with GiftEngine() as engine, joined(engine):
            engine.send_gift()
            with pytest.raises(TimeoutError, match=r"waited 0.01 s for 1 acks: 1 gifts sent, 0 acked .* 1 lost"):
                await engine.wait_for_acks(1, 0.01)
            with pytest.raises(TimeoutError, match="2 live hosts"):
                await engine.wait_for_host(2, 0.01)

    run(test)


def test_it_can_be_started_again_on_the_same_port():
    async def test():
        engine = GiftEngine()
        async with engine:
            port = engine.port
            async with joined(engine) as host:
                gift_id = engine.send_gift()
                await host.hear("gift:received")
                await engine.stop()
                assert await host.ended() == 1001
        async with engine, joined(engine) as host:
            assert engine.port == port
            await host.say(ack(gift_id))
            await engine.wait_for_acks([gift_id])
        assert engine.journal.problems == []

    run(test)


def test_an_honest_but_strange_welcome():
    async def test():
        async with GiftEngine() as engine:
            text = envelope("connection:ack", {"sessionId": "s", "serverTime": NOW, "config": {"pingInterval": "soon"}})
            engine.receive_next(Welcome(ack_text=text))
            async with joined(engine, greet=False) as host:
                assert (await host.greet())["config"] == {"pingInterval": "soon"}

    run(test)


def test_other_paths_are_not_ours_and_a_query_is_not_kept():
    async def test():
        async with GiftEngine() as engine:
            with pytest.raises(Exception, match="HTTP 404"):
                await open_socket(engine.url.removesuffix("/ws"))
            async with open_socket(engine.url + "?token=secret") as socket:
                await socket.send(init())
                await engine.wait_for_host()
        assert [(entry.path, entry.status) for entry in engine.journal.of(Upgrade)] == [("/", 404), ("/ws", 101)]
        assert "secret" not in repr(engine.journal.entries)

    run(test)


@pytest.mark.slow
def test_three_thousand_gifts_at_once():
    async def test():
        async with GiftEngine(ping_interval_secs=0.1) as engine, behaving(engine):
            await engine.wait_for_host()
            for _ in range(30):
                ids = [engine.send_gift("rose") for _ in range(100)]
                await asyncio.sleep(0)
            await engine.wait_for_acks(3000)  # a third of a second on an idle machine
            await engine.wait_for_acks(ids)
        summary = engine.journal.summary()
        assert (summary.sent, summary.acked, summary.lost, summary.repeated) == (3000, 3000, 0, 0)
        assert engine.journal.problems == []

    run(test)
