"""Section A: everything that can go wrong before the first gift, from the name to the welcome."""

import asyncio
import time

import pytest

from overlay.engine.actions import Refusal, Welcome
from overlay.engine.journal import Closed, Introduced, Upgrade, Welcomed
from overlay.engine.server import GiftEngine
from overlay.network import lookups
from overlay.network.address import TokenPlace
from overlay.protocol.link import FailureKind
from overlay.protocol.news import Phase
from tests.app.rehearsal import rehearsing
from tests.faults.chaos_proxy import ChaosProxy
from tests.faults.isolation import alone, assign, isolated
from tests.faults.memory import Watch
from tests.faults.plumbing import nothing_was_wrong, reconnect_now, run, status_of, until_phase, until_waiting
from tests.network.plumbing import Peer, failure, page
from tests.network.test_tls import TLS_HANDSHAKE, WRONG, server_context
from tests.stopwatch import Stopwatch

A_MINUTE = 60.0


def test_a01_the_handshake_that_everything_else_is_measured_by(tmp_path):
    async def test():
        watch = Stopwatch()
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await until_phase(rehearsal, Phase.LIVE)
            live_secs = time.monotonic()
            upgrade, introduced, welcomed = list(engine.journal.entries)[:3]
            assert isinstance(upgrade, Upgrade)
            assert upgrade.offered == ("hyperfocus-protocol-v1",)
            assert isinstance(introduced, Introduced)
            assert introduced.payload.client_type == "host"
            assert introduced.payload.version
            assert isinstance(welcomed, Welcomed)
            assert live_secs - welcomed.at_secs - watch.lost_secs < 1.0
            nothing_was_wrong(engine, rehearsal)

    run(test)


@pytest.mark.slow
def test_a02_no_welcome_is_waited_for_ten_seconds(tmp_path):
    async def test():
        async with GiftEngine() as engine:
            engine.receive_next(Welcome(ack_after_secs=None))
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                await until_phase(rehearsal, Phase.GREETING)
                watch = Stopwatch()
                status, _ = await until_waiting(rehearsal)
                assert status.words == "the engine did not answer connection:init"
                await engine.wait_for_entries(Closed)
                introduced, closed = next(engine.journal.of(Introduced)), next(engine.journal.of(Closed))
                assert 9.9 < closed.at_secs - introduced.at_secs < 11.0 + watch.lost_secs
                assert (closed.code, closed.by_host) == (1000, True)
                await until_phase(rehearsal, Phase.LIVE)

    run(test)


def test_a04_no_subprotocol_is_shown_and_another_one_is_refused(tmp_path):
    async def test():
        async with GiftEngine() as engine:
            engine.receive_next(Welcome(subprotocol="none"))
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                status = await until_phase(rehearsal, Phase.LIVE)
                assert not status.is_negotiated
                assert status.words == "the subprotocol was not negotiated"
                engine.receive_next(Welcome(subprotocol="wrong"), 9)
                engine.cut()
                await engine.wait_for_entries(Upgrade, 2)
                status, wait_secs = await until_waiting(rehearsal)
                assert status.words == "the server does not speak hyperfocus-protocol-v1"
                assert wait_secs > A_MINUTE
                assert engine.journal.count(Upgrade) == 2

    run(test)


@pytest.mark.parametrize("status_code", [401, 403, 404])
def test_a05_who_is_refused_is_told_so_and_does_not_knock(tmp_path, status_code):
    """A05, and 404 of A08, which decision C6 counts among the refusals."""

    async def test():
        async with GiftEngine() as engine:
            engine.refuse_next(status_code)
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                status, wait_secs = await until_waiting(rehearsal)
                assert f"({status_code})" in status.words
                assert "sign in again" in status.words or status_code == 404
                assert wait_secs > A_MINUTE
                assert engine.journal.count(Upgrade) == 1
                reconnect_now(rehearsal)
                await until_phase(rehearsal, Phase.LIVE)
                assert status_of(rehearsal).words == ""

    run(test)


@pytest.mark.slow
@pytest.mark.parametrize("status_code", [429, 503])
def test_a06_retry_after_is_kept_to_the_second(tmp_path, status_code):
    async def test():
        async with GiftEngine() as engine:
            engine.refuse_next(status_code, headers=[("Retry-After", "7")])
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                watch = Stopwatch()
                await engine.wait_for_entries(Upgrade, 2)
                refused, taken = engine.journal.of(Upgrade)
                assert 7.0 <= taken.at_secs - refused.at_secs <= 9.0 + watch.lost_secs
                await until_phase(rehearsal, Phase.LIVE)

    run(test)


@pytest.mark.slow
def test_a08_a_server_that_is_not_itself_is_tried_again(tmp_path):
    """Where the library gives up for good."""

    async def one(status_code):
        async with GiftEngine() as engine:
            engine.refuse_next(status_code, 3)
            async with rehearsing(engine.url, tmp_path / str(status_code)) as rehearsal:
                await until_phase(rehearsal, Phase.LIVE)
                assert [entry.status for entry in engine.journal.of(Upgrade)] == [status_code] * 3 + [101]

    async def test():
        for status_code in (408, 425, 500, 502, 520, 522):
            (tmp_path / str(status_code)).mkdir()
        async with asyncio.TaskGroup() as tasks:
            for status_code in (408, 425, 500, 502, 520, 522):
                tasks.create_task(one(status_code))

    run(test)


@pytest.mark.parametrize(
    "refusal",
    [
        Refusal(200, (("Content-Type", "text/html"),), "<h1>Welcome to the hotel</h1>"),
        Refusal(302, (("Location", "https://login.example/"),)),
        Refusal(511),
    ],
    ids=lambda refusal: str(refusal.status),
)
def test_a09_a_captive_portal_is_called_one_and_tried_again(tmp_path, refusal):
    async def test():
        async with GiftEngine() as engine:
            engine.receive_next(refusal)
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                status, wait_secs = await until_waiting(rehearsal)
                assert "the network may ask for a login" in status.words
                assert wait_secs <= 0.5
                await until_phase(rehearsal, Phase.LIVE)

    run(test)


@pytest.mark.parametrize("what", WRONG)
def test_a10_a11_a_wrong_certificate_is_named_and_not_tried_all_the_time(tmp_path, monkeypatch, what):
    """Unknown authority, wrong host, expired (A10); not valid yet (A11)."""

    async def test():
        context = server_context(what, tmp_path, monkeypatch)
        async with (
            GiftEngine() as engine,
            ChaosProxy(engine.port, tls=context) as server,
            ChaosProxy(server.port) as network,
            rehearsing(network.url.replace("ws:", "wss:"), tmp_path) as rehearsal,
        ):
            status, wait_secs = await until_waiting(rehearsal)
            assert status.words.startswith(f"the server's certificate {WRONG[what]}")
            assert wait_secs > A_MINUTE
            assert [sent[0] for sent in network.first_bytes] == [TLS_HANDSHAKE]  # one try, and not in the clear
            assert engine.journal.entries == []

    run(test)


@isolated
@pytest.mark.slow
def test_a12_a_redirect_to_another_host_is_not_followed(tmp_path):
    """Not by name and not by number; nothing reaches the other machine, and the token stays with the first."""
    assign("10.9.8.7")
    secret = "hush/secret+token"

    async def test():
        reached = []

        async def steal(reader, writer):
            reached.append(await reader.read(9))
            writer.close()

        thief = await asyncio.start_server(steal, "10.9.8.7", 0)
        async with thief:
            port = thief.sockets[0].getsockname()[1]
            for place in TokenPlace:
                for target in (f"ws://10.9.8.7:{port}/ws", f"http://10.9.8.7:{port}/", f"//10.9.8.7:{port}/ws"):
                    async with Peer(page("302 Found", f"Location: {target}")) as peer:
                        await failure(peer.url, secret, place)
                        assert len(peer.requests) == 1
            async with GiftEngine() as engine:
                engine.receive_next(Refusal(307, (("Location", f"ws://10.9.8.7:{port}/ws"),)))
                async with rehearsing(engine.url, tmp_path) as rehearsal:
                    status, wait_secs = await until_waiting(rehearsal)
                    assert "redirects to ws://10.9.8.7" in status.words
                    assert wait_secs > A_MINUTE
        assert reached == []
        # The trap works: who is sent there openly does arrive.
        thief = await asyncio.start_server(steal, "10.9.8.7", port)
        async with thief:
            await failure(f"ws://10.9.8.7:{port}/ws")
        assert reached == [b"GET /ws H"]

    run(test)


def test_a14_dead_proxies_do_not_stand_before_our_own_machine(tmp_path, monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "ws_proxy", "wss_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.delenv("no_proxy", raising=False)

    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await until_phase(rehearsal, Phase.LIVE)
        async with rehearsing("ws://engine.invalid/ws", tmp_path) as rehearsal:
            status, wait_secs = await until_waiting(rehearsal)
            assert "through the proxy 127.0.0.1:1 cannot be reached: connection refused" in status.words
            assert wait_secs <= 0.5

    run(test)


LARGE_ANSWERS = {
    "129 headers": page("200 OK", *[f"X-{number}: x" for number in range(129)]),
    "a line of 9 kB": page("200 OK", f"X-Long: {'x' * 9000}"),
    "a body of 2 MB": page("200 OK", body="x" * 2_000_000),
    "a body without an end": b"HTTP/1.1 200 OK\nConnection: close\n\n" + b"x" * 2_000_000,
    "headers without an end": b"HTTP/1.1 200 OK\n" + b"X: y\n" * 400_000,
    "a line without an end": b"HTTP/1.1 200 OK\nX: " + b"x" * 2_000_000,
}


@pytest.mark.slow
@alone
def test_a15_an_answer_that_is_too_large_is_not_kept(tmp_path):
    """Neither while it comes nor afterwards; and it is tried again, with backoff."""

    async def test():
        async with Peer(LARGE_ANSWERS["a line of 9 kB"]) as peer:
            await failure(peer.url)  # what is made once in a process is made now
        for answer in LARGE_ANSWERS.values():
            async with Peer(answer) as peer, Watch() as growth:
                for _ in range(5):
                    assert (await failure(peer.url)).kind in (FailureKind.NETWORK, FailureKind.HTTP)
            # The server is in this process as well, and its 2 MB wait in its own buffer.
            assert growth.most < 5.0 + 2 * len(answer) / 2**20, growth
            assert growth.left < 5.0, growth
        async with Peer(LARGE_ANSWERS["a body of 2 MB"]) as peer, rehearsing(peer.url, tmp_path) as rehearsal:
            _, wait_secs = await until_waiting(rehearsal)
            assert wait_secs <= 0.5
            await rehearsal.until(lambda: len(peer.requests) >= 2)

    run(test)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_name_server_that_hangs_does_not_keep_us_from_our_own_machine(tmp_path, monkeypatch, host):
    asked = []
    monkeypatch.setattr(lookups, "PATIENCE_SECS", 30.0)
    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", lambda *_, **__: asked.append(1) or asyncio.sleep(30))

    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url.replace("127.0.0.1", host), tmp_path) as rehearsal:
            await until_phase(rehearsal, Phase.LIVE)
            assert asked == []

    run(test)
