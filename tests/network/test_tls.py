"""Certificates that are wrong in every way, made for real: what is said, and that nothing is ever sent in the clear."""

import asyncio
import ssl
from datetime import UTC, datetime, timedelta

import pytest
import trustme
from websockets.asyncio.server import serve

from overlay.engine.server import GiftEngine
from overlay.protocol import link
from overlay.protocol.link import FailureKind
from tests.faults.chaos_proxy import ChaosProxy
from tests.network.plumbing import failure, lined
from tests.network.test_connection import run

SECRET = "hush/secret+token"
TLS_HANDSHAKE = 0x16  # the first byte of a record that begins one (RFC 8446, section 5.1)
NOW = datetime.now(UTC)
DAY = timedelta(days=1)

WRONG = {
    "unknown authority": "comes from an authority that this computer does not know",
    "wrong host": "is not for 127.0.0.1: somebody else answers, perhaps the login page of a network",
    "expired": f"has expired, or the clock of this computer is wrong: it says {NOW:%Y-}",
    "not yet valid": f"is not valid yet: the clock of this computer is probably wrong, it says {NOW:%Y-}",
}


def server_context(what, folder, monkeypatch):
    """What a server shows whose certificate is wrong in this way; the computer trusts an authority of the test's."""
    authority = trustme.CA()
    known = trustme.CA() if what == "unknown authority" else authority
    known.cert_pem.write_to_path(folder / "authorities.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "authorities.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(folder))
    name = "another.example" if what == "wrong host" else "127.0.0.1"
    times = {
        "expired": {"not_before": NOW - 9 * DAY, "not_after": NOW - DAY},
        "not yet valid": {"not_before": NOW + DAY, "not_after": NOW + 9 * DAY},
    }
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name, **times.get(what, {})).configure_cert(context)
    return context


@pytest.mark.parametrize("what", WRONG)
def test_a_certificate_that_is_wrong_is_refused_in_words_and_nothing_is_sent_in_the_clear(tmp_path, monkeypatch, what):
    async def test():
        async def never(_):
            raise AssertionError("a connection was opened")

        context = server_context(what, tmp_path, monkeypatch)
        async with (
            serve(never, "127.0.0.1", 0, ssl=context) as server,
            ChaosProxy(server.sockets[0].getsockname()[1]) as network,
        ):
            failed = await failure(network.url.replace("ws:", "wss:"), SECRET)
            assert failed.kind is FailureKind.TLS
            assert failed.words.startswith(f"the server's certificate {WRONG[what]}")
            assert [sent[0] for sent in network.first_bytes] == [TLS_HANDSHAKE]
            assert SECRET.encode() not in network.first_bytes[0]

    run(test())


def test_a_certificate_that_is_right(tmp_path, monkeypatch):
    async def test():
        context = server_context("right", tmp_path, monkeypatch)
        async with GiftEngine() as engine, ChaosProxy(engine.port, tls=context) as network, lined(network.url) as line:
            await line.open()
            engine.send_text("hello")
            assert (await line.heard(link.TextReceived)).text == "hello"
            line.perform(link.Disconnect(1, 1000, "bye"))
            await line.connection.close()

    run(test())


def test_a_server_that_hangs_up_during_the_handshake_may_do_better_next_time():
    async def hang_up(reader, writer):
        await reader.read(1)
        writer.close()

    async def test():
        server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
        async with server:
            return await failure(f"wss://127.0.0.1:{server.sockets[0].getsockname()[1]}/ws")

    failed = asyncio.run(test())
    assert failed.kind is FailureKind.NETWORK
