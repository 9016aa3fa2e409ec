"""Why a connection cannot be opened: each cause has its kind and its words, and no secret goes where it must not."""

import asyncio
import logging
import socket
import ssl
import threading
import time
from email.utils import formatdate

import pytest

from overlay.engine.actions import Refusal, Welcome
from overlay.engine.journal import Upgrade
from overlay.engine.server import GiftEngine
from overlay.network import proxy as proxy_module
from overlay.network.address import Address, TokenPlace
from overlay.network.failures import failure_of, retry_after_secs
from overlay.protocol import link
from overlay.protocol.link import FailureKind
from tests.network.plumbing import Peer, failure, lined, page

SECRET = "hush/secret+token"


def run(coroutine):
    return asyncio.run(coroutine)


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "sign in again"), (403, "check the token"), (404, "check the url"), (429, "later"), (503, "not available"),
     (520, "answered 520"), (511, "ask for a login")],
)  # fmt: skip
def test_a_refused_upgrade(status, words):
    async def test():
        async with GiftEngine() as engine:
            engine.receive_next(Refusal(status, (("Retry-After", "7"),)))
            return await failure(engine.url)

    failed = run(test())
    assert (failed.kind, failed.status, failed.retry_after_secs) == (FailureKind.HTTP, status, 7.0)
    assert words in failed.words


def test_a_web_page_is_called_one():
    async def test():
        async with Peer(page("200 OK", "Content-Type: text/html", body="<h1>Log in</h1>")) as peer:
            return await failure(peer.url)

    failed = run(test())
    assert (failed.kind, failed.status) == (FailureKind.HTTP, 200)
    assert "may ask for a login" in failed.words


def test_a_redirect_to_a_web_page_is_a_login():
    async def test():
        async with Peer(page("302 Found", "Location: http://localhost:1/login?next=ws")) as peer:
            return await failure(peer.url)

    failed = run(test())
    assert (failed.kind, failed.status) == (FailureKind.HTTP, 302)
    assert "may ask for a login" in failed.words


@pytest.mark.parametrize("place", list(TokenPlace))
def test_a_redirect_to_another_origin_is_not_followed(place):
    async def test():
        # Another port of the same machine is another origin as well.
        async with Peer(None) as thief, Peer(None) as other:
            for target in (f"ws://localhost:{thief.port}/ws", f"ws://127.0.0.1:{other.port}/ws?x=1"):
                async with Peer(page("302 Found", f"Location: {target}")) as peer:
                    failed = await failure(peer.url, SECRET, place)
                    assert failed.kind is FailureKind.UNUSABLE
                    assert f"redirects to {target.partition('?')[0]}, which is not followed" in failed.words
                    assert len(peer.requests) == 1
            assert thief.requests == other.requests == []

    run(test())


def test_a_redirect_within_the_origin_is_followed():
    async def test():
        async with GiftEngine() as engine, lined(engine.url, SECRET) as line:
            engine.receive_next(Refusal(307, (("Location", "/ws?again=1"),)))
            line.perform(link.Connect(1))
            await line.heard(link.Connected)
            refused, taken = engine.journal.of(Upgrade)
            assert (refused.status, taken.status) == (307, 101)
            assert dict(taken.headers)["Authorization"] == f"Bearer {SECRET}"

    run(test())


def test_a_circle_of_redirects_ends():
    async def test():
        async with Peer(page("307 Temporary Redirect", "Location: /ws")) as peer:
            failed = await failure(peer.url)
            assert len(peer.requests) < 20
            return failed

    assert run(test()).kind is FailureKind.NETWORK


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"nonsense\n\n",
        page("101 Switching Protocols", "Upgrade: websocket", "Sec-WebSocket-Accept: wrong"),
        page("200 OK", *[f"X-{number}: x" for number in range(129)]),
        page("200 OK", f"X-Long: {'x' * 9000}"),
    ],
    ids=["nothing", "nonsense", "wrong key", "129 headers", "9 kB line"],
)
def test_what_is_no_engine_is_tried_again(answer):
    async def test():
        async with Peer(answer) as peer:
            return await failure(peer.url)

    failed = run(test())
    assert failed.kind is FailureKind.NETWORK
    assert failed.words == "there is no gift engine at this address"


def test_a_subprotocol_that_nobody_offered():
    async def test():
        async with GiftEngine() as engine:
            engine.receive_next(Welcome(subprotocol="wrong"))
            return await failure(engine.url)

    failed = run(test())
    assert failed.kind is FailureKind.SUBPROTOCOL
    assert "hyperfocus-protocol-v1" in failed.words


def test_nobody_listens():
    with socket.socket() as plug:
        plug.bind(("127.0.0.1", 0))
        port = plug.getsockname()[1]
        failed = run(failure(f"ws://127.0.0.1:{port}/ws"))
    assert failed.kind is FailureKind.NETWORK
    words = f"ws://127.0.0.1:{port}/ws cannot be reached: connection refused; is the gift engine running?"
    assert failed.words == words


def test_a_server_without_encryption():
    async def answer(_, writer):
        writer.write(page("400 Bad Request"))
        writer.close()

    async def test():
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        async with server:
            return await failure(f"wss://127.0.0.1:{server.sockets[0].getsockname()[1]}/ws")

    failed = run(test())
    assert failed.kind is FailureKind.TLS
    assert failed.words.startswith("the encrypted connection could not be made (")


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (TimeoutError(), FailureKind.NETWORK, "wss://engine.example/ws did not answer in time"),
        (socket.gaierror(-2, "x"), FailureKind.NETWORK, "the name engine.example was not found"),
        (OSError("Multiple exceptions: …"), FailureKind.NETWORK, "no connection"),
        (ssl.SSLEOFError(8, "EOF"), FailureKind.NETWORK, "hung up"),
        (ImportError("python-socks"), FailureKind.UNUSABLE, "proxy settings"),
        (RuntimeError(SECRET), FailureKind.NETWORK, "the connection failed (RuntimeError)"),
    ],
)
def test_words_for_the_rest(error, kind, words):
    failed = failure_of(error, 3, Address("wss://engine.example/ws", SECRET), None)
    assert (failed.link, failed.kind) == (3, kind)
    assert words in failed.words
    assert SECRET not in repr(failed)


def test_retry_after_as_a_date_is_reckoned_from_the_servers_clock():
    long_ago = time.time() - 86_400
    assert retry_after_secs(formatdate(long_ago + 90, usegmt=True), formatdate(long_ago, usegmt=True)) == 90
    assert retry_after_secs(formatdate(time.time() + 60, usegmt=True)) == pytest.approx(60, abs=2)
    assert retry_after_secs(formatdate(long_ago, usegmt=True)) == 0
    assert [retry_after_secs(text) for text in (None, "", "soon", "-1", "1.5")] == [None] * 5


def test_a_proxy_is_not_asked_about_our_own_machine(monkeypatch):
    async def test():
        async with Peer(None) as proxy, GiftEngine() as engine:
            for name in ("http_proxy", "https_proxy", "all_proxy", "ws_proxy", "wss_proxy"):
                monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
            monkeypatch.delenv("no_proxy", raising=False)
            for host in (
                "127.0.0.1",
                "localhost",
                "localhost.",
                "127.1",
                "2130706433",
                "0.0.0.0",
                "[::ffff:127.0.0.1]",
            ):
                async with lined(engine.url.replace("127.0.0.1", host)) as line:
                    await line.open()
            assert proxy.requests == []

    run(test())


@pytest.mark.parametrize(("answer", "words"), [(page("407 Proxy Authentication Required"), "does not let us through")])
def test_a_proxy_is_named_without_its_password(monkeypatch, answer, words):
    async def test():
        async with Peer(answer) as proxy:
            monkeypatch.setenv("https_proxy", f"http://me:{SECRET.replace('/', '')}@127.0.0.1:{proxy.port}")
            monkeypatch.delenv("no_proxy", raising=False)
            failed = await failure("wss://engine.invalid/ws", SECRET)
            assert f"the proxy 127.0.0.1:{proxy.port} {words}" in failed.words
            assert b"engine.invalid:443" in proxy.requests[0]
            assert SECRET.encode() not in proxy.requests[0]

    run(test())


def test_a_dead_proxy_is_named(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://me:pass@127.0.0.1:1")
    monkeypatch.delenv("no_proxy", raising=False)
    failed = run(failure("wss://engine.invalid/ws"))
    assert "through the proxy 127.0.0.1:1 cannot be reached: connection refused" in failed.words
    assert "pass@" not in failed.words


def test_a_proxy_that_is_no_address(monkeypatch):
    monkeypatch.setenv("https_proxy", "gopher://me:pass@127.0.0.1:1")
    monkeypatch.delenv("no_proxy", raising=False)
    failed = run(failure("wss://engine.invalid/ws"))
    assert failed.kind is FailureKind.UNUSABLE
    assert "pass" not in failed.words


def test_a_system_that_cannot_say_which_proxy_holds_nothing_up(monkeypatch):
    """Windows asks a name server for it, and that one may not answer."""
    never = threading.Event()
    monkeypatch.setattr(proxy_module, "get_proxy", lambda _: never.wait(20))
    monkeypatch.setattr(proxy_module, "PATIENCE_SECS", 0.3)

    async def test():
        async with lined("wss://engine.invalid/ws") as line:
            line.perform(link.Connect(1))
            async with GiftEngine() as engine, lined(engine.url) as other:
                await other.open()
            return await line.heard(link.ConnectFailed)

    try:
        failed = run(test())
    finally:
        never.set()
    assert failed.kind is FailureKind.NETWORK
    assert failed.words.startswith("the system could not say in time whether engine.invalid is behind a proxy")


@pytest.mark.parametrize("place", list(TokenPlace))
def test_the_token_travels_and_is_nowhere_else(place, caplog, capfd):
    """Sent as asked for; in no log at the lowest level, no event, no repr, and not on the terminal."""

    async def test():
        async with Peer(page("401 Unauthorized")) as peer, GiftEngine() as engine:
            failed = await failure(f"{peer.url}?room=1", SECRET, place)
            request = peer.requests[0].decode()
            wire = {
                TokenPlace.BEARER: "Authorization: Bearer hush/secret+token",
                TokenPlace.API_KEY: "X-API-Key: hush/secret+token",
                TokenPlace.QUERY: "GET /ws?room=1&token=hush%2Fsecret%2Btoken HTTP/1.1",
            }
            assert {name for name, text in wire.items() if text in request} == {place}
            assert "room=1" in request
            async with lined(engine.url, SECRET, place) as line:
                await line.open()
                engine.send_text("hello")
                await line.heard(link.TextReceived)
                engine.cut()
                await line.heard(link.Disconnected)
                return repr([failed, *line.events, Address(peer.url + "?key=" + SECRET, SECRET, place)])

    loggers = [logging.getLogger(), logging.getLogger("websockets"), logging.getLogger("asyncio")]
    levels = [logger.level for logger in loggers]
    try:
        for logger in loggers:
            logger.setLevel(logging.DEBUG)
        # The engine, which is another program in life, logs what it is asked; its own words do not count.
        logging.getLogger("overlay.engine.server").setLevel(logging.CRITICAL)
        told = run(test())
    finally:
        logging.getLogger("overlay.engine.server").setLevel(logging.NOTSET)
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
    everything = told + caplog.text + "".join(capfd.readouterr())
    assert "asyncio" in caplog.text  # it was listened to
    assert "hush" not in everything
