"""The engine on real sockets: every way to fail a host."""

import asyncio
import time

import pytest
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from overlay.engine.actions import Refusal, Welcome
from overlay.engine.journal import Closed, Introduced, Ponged, Upgrade, Welcomed
from overlay.engine.malformed import CATALOGUE, Answer
from overlay.engine.peer import Peer
from overlay.engine.server import GiftEngine
from overlay.engine.wire import TEXT, ErrorOrder, frame
from overlay.protocol.codec import Malformed, Unknown, decode_server, understand_binary
from overlay.protocol.messages import GiftReceived
from tests.engine.scripted_host import ack, init, joined, open_socket, pong, run
from tests.patience import PATIENCE_SECS


@pytest.mark.parametrize("how", ["reset", "fin", "mid-frame"])
def test_a_cut_ends_the_connection_after_what_was_sent(how):
    async def test():
        async with GiftEngine() as engine, joined(engine) as host:
            gift_id = engine.send_gift()
            engine.cut(how)
            assert (await host.hear("gift:received"))["giftId"] == gift_id
            with pytest.raises(ConnectionClosed):
                await host.socket.recv()
            assert await host.ended() == 1006
            await engine.wait_for_entries(Closed)
        (closed,) = engine.journal.of(Closed)
        assert (closed.code, closed.by_host) == (1006, False)

    run(test)


@pytest.mark.parametrize("code", [1000, 1012, 1013, 4003])
def test_a_close_code_arrives(code):
    async def test():
        async with GiftEngine() as engine, joined(engine) as host:
            engine.close_hosts(code, "because")
            assert await host.ended() == code
            assert host.socket.close_reason == "because"
            await engine.wait_for_entries(Closed)
            assert not next(engine.journal.of(Closed)).by_host

    run(test)


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (frame(TEXT, b"\xff\xfe", mask=b"mask"), 1007, "invalid start byte"),
        (frame(TEXT, b"{}"), 1002, "masking"),
        (frame(TEXT, b"x" * ((1 << 20) + 1), mask=b"mask"), 1009, "limit"),
    ],
)
def test_what_a_host_sends_that_is_no_frame_is_its_own_fault_and_not_its_goodbye(data, code, words):
    async def test():
        async with GiftEngine() as engine, joined(engine) as host:
            host.socket.transport.write(data)
            assert await host.ended() == code
            await engine.wait_for_entries(Closed)
        (closed,), (problem,) = engine.journal.of(Closed), engine.journal.problems
        assert (closed.code, closed.by_host) == (code, False)
        assert problem.place == "frame"
        assert words in problem.words

    run(test)


@pytest.mark.parametrize("code", [1002, 1009])
def test_a_planned_close_is_nobodys_fault(code):
    async def test():
        async with GiftEngine() as engine, joined(engine) as host:
            host.socket.transport.pause_reading()  # it cannot answer
            engine.close_hosts(code)
            await engine.wait_for_entries(Closed)
            host.socket.transport.abort()
        assert engine.journal.problems == []

    run(test)


def test_silence_stops_heartbeats_and_gifts_but_not_control_pongs():
    async def test():
        async with GiftEngine(ping_interval_secs=0.01) as engine, joined(engine) as host:
            await host.hear("heartbeat:ping")
            engine.be_silent(0.15)
            engine.send_gift()
            assert engine.journal.summary().undelivered == 1
            await (await host.socket.ping())  # answered during the silence
            assert engine.live_peers()[0].is_silent
            before = [message async for message in _what_comes_within(host, 0.05)]
            assert len(before) <= 1  # a heartbeat may have been under way
            await host.hear("heartbeat:ping")
            assert not engine.live_peers()[0].is_silent

    run(test)


async def _what_comes_within(host, secs):
    while True:
        try:
            async with asyncio.timeout(secs):
                yield await host.socket.recv()
        except TimeoutError:
            return


def test_a_deaf_engine_does_not_even_answer_control_pings_until_it_hears_again():
    async def test():
        async with GiftEngine() as engine, joined(engine) as host:
            engine.be_silent(0.1, is_deaf=True)
            answered = await host.socket.ping()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await asyncio.shield(answered)
            async with asyncio.timeout(PATIENCE_SECS):
                await answered
            async with joined(engine, client_id="host-2"):  # a new connection is served meanwhile and after
                pass

    run(test)


def test_it_stops_at_once_although_it_is_deaf():
    async def test():
        async with GiftEngine() as engine, joined(engine) as host:
            engine.be_silent(600, is_deaf=True)
            async with asyncio.timeout(0.8):
                await engine.stop()
            assert await host.ended() == 1006

    run(test)


@pytest.mark.parametrize("status", [200, 302, 401, 403, 404, 408, 425, 429, 503, 520, 522])
def test_refused_upgrades(status):
    async def test():
        async with GiftEngine() as engine:
            engine.refuse_next(status, 2, headers=[("Retry-After", "7"), ("Location", "https://login.example/")])
            for _ in range(2):
                head, _body = await _ask(engine)
                assert head.startswith(f"HTTP/1.1 {status} ")
                assert "Retry-After: 7\r\nLocation: https://login.example/\r\n" in head
            async with joined(engine):
                pass
        assert [entry.status for entry in engine.journal.of(Upgrade)] == [status, status, 101]
        assert engine.journal.problems == []

    run(test)


async def _ask(engine):
    """An upgrade request by hand: a library would follow, retry or refuse to look."""
    reader, writer = await asyncio.open_connection("127.0.0.1", engine.port)
    writer.write(
        b"GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: hyperfocus-protocol-v1\r\n\r\n"
    )
    async with asyncio.timeout(PATIENCE_SECS):
        answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    head, _, body = answer.partition(b"\r\n\r\n")
    return head.decode() + "\r\n", body


def test_a_refusal_may_have_any_body_and_headers():
    async def test():
        async with GiftEngine() as engine:
            headers = (("Content-Type", "text/html"), *((f"X-{n}", "y" * 100) for n in range(129)))
            engine.receive_next(Refusal(200, headers, "<html>" * 100_000))
            head, body = await _ask(engine)
            assert head.count("\r\nX-") == 129
            assert head.count("Content-Type") == 1
            assert len(body) == 600_000

    run(test)


def test_a_request_can_be_left_hanging_but_not_past_the_end():
    async def test():
        async with GiftEngine() as engine:
            engine.receive_next(Refusal(502, delay_secs=600))
            async with asyncio.TaskGroup() as tasks:
                asked = tasks.create_task(_ask(engine))
                await asyncio.sleep(0.05)
                assert not asked.done()
                await engine.stop()
                assert (await asked)[0].startswith("HTTP/1.1 502 ")

    run(test)


def test_no_subprotocol_and_one_that_nobody_offered():
    async def test():
        async with GiftEngine() as engine:
            engine.receive_next(Welcome(subprotocol="none"))
            engine.receive_next(Welcome(subprotocol="wrong"))
            async with joined(engine) as host:
                assert host.socket.subprotocol is None
            with pytest.raises(InvalidHandshake, match="hyperfocus-protocol-v0"):
                await open_socket(engine.url)
            await engine.wait_for_entries(Closed, 2)

    run(test)


def test_no_answer_to_init_a_late_one_and_an_error():
    async def test():
        async with GiftEngine() as engine:
            engine.receive_next(Welcome(ack_after_secs=None))
            async with joined(engine, greet=False) as host:
                await host.say(init())
                await engine.wait_for_entries(Introduced)
                assert [message async for message in _what_comes_within(host, 0.05)] == []
                assert engine.live_peers() == []
            engine.receive_next(Welcome(ack_after_secs=0.1))
            async with joined(engine):
                late = list(engine.journal.of(Welcomed))[-1].at_secs - list(engine.journal.of(Introduced))[-1].at_secs
                assert 0.09 < late < 2
            engine.receive_next(Welcome(error=ErrorOrder("BUSY", "later", retry_after_ms=50.0), close_code=1013))
            async with joined(engine, greet=False) as host:
                await host.say(init())
                assert await host.hear("error") == {
                    "code": "BUSY",
                    "message": "later",
                    "details": None,
                    "retryable": True,
                    "retryAfter": 50.0,
                }
                assert await host.ended() == 1013

    run(test)


def test_taken_and_closed_at_once():
    async def test():
        async with GiftEngine() as engine:
            engine.receive_next(Welcome(close_code=1013), 2)
            for _ in range(2):
                async with open_socket(engine.url) as socket:
                    await socket.wait_closed()
                    assert socket.close_code == 1013
            engine.receive_next(Refusal(503), 100)
            engine.welcome_all()
            async with joined(engine):
                pass

    run(test)


@pytest.mark.parametrize("retry_after_ms", [-1, 1e300, "5", None])
def test_errors_may_say_absurd_things(retry_after_ms):
    async def test():
        async with GiftEngine() as engine, joined(engine) as host:
            engine.send_error(ErrorOrder("RATE_LIMIT", retry_after_ms=retry_after_ms))
            assert (await host.hear("error"))["retryAfter"] == retry_after_ms

    run(test)


def test_the_quiet_asked_for_counts_from_before_it_is_said(monkeypatch):
    """Else a host that hears it at once and waits to the millisecond would be blamed for answering too early."""
    said_secs, send = [], Peer.send

    def note_and_send(peer, data):
        said_secs.append(time.monotonic())
        return send(peer, data)

    async def test():
        async with GiftEngine() as engine, joined(engine) as host:
            monkeypatch.setattr(Peer, "send", note_and_send)
            engine.send_error(ErrorOrder("RATE_LIMIT", retry_after_ms=1000))
            await host.hear("error")
            (peer,) = engine.live_peers()
            begin_secs, end_secs = peer.conversation.quiet
            assert begin_secs <= said_secs[0]
            assert end_secs == pytest.approx(begin_secs + 1.0)

    run(test)


def test_heartbeats_with_sequences_that_repeat_go_back_and_are_huge():
    async def test():
        async with GiftEngine() as engine, joined(engine) as host:
            for sequence in (5, 5, 1, 2**60):
                engine.send_ping(sequence)
                await host.say(pong((await host.hear("heartbeat:ping"))["sequence"]))
            await engine.wait_for_entries(Ponged, 4)
        assert [entry.sequence for entry in engine.journal.of(Ponged)] == [5, 5, 1, 2**60]
        assert engine.journal.problems == []

    run(test)


def test_bytes_go_on_the_wire_as_they_are():
    async def test():
        async with GiftEngine() as engine, joined(engine) as host:
            for byte in frame(TEXT, b"one by one"):
                engine.send_raw(bytes([byte]))
                await asyncio.sleep(0)
            assert await host.socket.recv() == "one by one"
            engine.send_binary(b"\x00\x01")
            assert await host.socket.recv() == b"\x00\x01"

    run(test)


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=CATALOGUE)
def test_the_catalogue_is_on_the_wire_what_it_claims_to_be(entry):
    """A host on websockets and our codec sees what the answer in the catalogue rests on."""

    async def test():
        async with GiftEngine() as engine, joined(engine) as host:
            gift_id = engine.send_malformed(entry.name)
            assert (gift_id is not None) == entry.carries_gift
            try:
                received = await asyncio.wait_for(host.socket.recv(), PATIENCE_SECS)
            except ConnectionClosed:
                assert entry.answer is Answer.CLOSES
                return
            assert _answer_to(received) == entry.answer
            if gift_id is not None:
                assert engine.journal.lost() == [gift_id]
                await host.say(ack(gift_id))
                await engine.wait_for_acks([gift_id])
                assert engine.journal.problems == []

    run(test)


def _answer_to(received):
    match understand_binary(received) if isinstance(received, bytes) else decode_server(received):
        case Unknown():
            return Answer.IGNORED
        case Malformed(gift_id=None):
            return Answer.ERROR
        case Malformed():
            return Answer.INVALID
        case GiftReceived():
            return Answer.SHOWN
