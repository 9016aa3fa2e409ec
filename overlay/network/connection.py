"""The WebSocket: performs link commands, reports link events. One connection at a time; the session does the thinking.

Why not the library's own conveniences: its reconnecting iterator does not wait as we must (see `protocol.backoff`), its
keepalive never fires while the peer doesn't read, and its redirects go to any host with our headers.
"""

import asyncio
import contextlib
import logging
import socket
import ssl
import time
from collections import deque
from collections.abc import Callable
from typing import Final, assert_never
from urllib.parse import urljoin, urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidProxy,
    InvalidStatus,
    NegotiationError,
    SecurityError,
)
from websockets.typing import Subprotocol

from overlay import __version__
from overlay.network.address import Address, is_loopback
from overlay.protocol import link as on_link
from overlay.protocol.link import Connected, ConnectFailed, Disconnected, FailureKind, LinkCommand, LinkEvent
from overlay.protocol.messages import SUBPROTOCOL

OPEN_SECS: Final = 10.0
CLOSE_SECS: Final = 1.0
LARGEST_FRAME_BYTES: Final = 2**20
FRAMES_WAITING: Final = 64
HAPPY_EYEBALLS_SECS: Final = 0.25

# The library's debug lines hold URLs and headers, and with them tokens: it gets a logger that says nothing.
_silent = logging.getLogger("overlay.network.websockets")
_silent.disabled = True


_Outgoing = str | on_link.SendPing | on_link.Disconnect


class _Connect(connect):
    """Redirects stay on the host that the streamer named (decision E3: a token goes nowhere else)."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        outcome = super().process_redirect(exc)
        if isinstance(outcome, str) and urlsplit(urljoin(self.uri, outcome)).hostname != urlsplit(self.uri).hostname:
            return SecurityError("the server redirects to another host")
        return outcome


class Connection:
    """Runs in one event loop; `perform` never blocks, and events arrive through `on_event` in that loop."""

    def __init__(self, address: Address, on_event: Callable[[LinkEvent], None]) -> None:
        self._address = address
        self._on_event = on_event
        self._link = 0
        self._websocket: ClientConnection | None = None
        self._task: asyncio.Task[None] | None = None
        self._closing: set[asyncio.Task[None]] = set()
        self._outgoing: deque[_Outgoing] = deque()
        self._has_outgoing = asyncio.Event()

    def perform(self, command: LinkCommand) -> None:
        """Do what the session asks; a command for another connection than the present one is dropped."""
        if isinstance(command, on_link.Connect):
            self._begin(command.link)
            return
        if command.link != self._link:
            return
        match command:
            case on_link.SendText(_, text):
                self._outgoing.append(text)
                self._has_outgoing.set()
            case on_link.SendPing():
                self._outgoing.append(command)
                self._has_outgoing.set()
            case on_link.Disconnect():
                self._outgoing.append(command)
                self._has_outgoing.set()
                self._let_go(CLOSE_SECS)
            case on_link.Abort():
                self._let_go(0.0)
            case _ as unreachable:
                assert_never(unreachable)

    async def close(self) -> None:
        """Wait until every connection has ended; they were told to, or are dropped now."""
        self._let_go(0.0)
        if self._closing:
            await asyncio.gather(*self._closing, return_exceptions=True)

    # --- one connection ------------------------------------------------------------------------------

    def _begin(self, link: int) -> None:
        self._let_go(0.0)
        self._link = link
        self._outgoing = deque()
        self._has_outgoing = asyncio.Event()
        self._task = asyncio.create_task(self._run(link, self._outgoing, self._has_outgoing), name=f"link {link}")

    def _let_go(self, patience_secs: float) -> None:
        """Give up the present connection; it has so long to say goodbye, then it is dropped."""
        task, websocket = self._task, self._websocket
        self._task = self._websocket = None
        if task is not None:
            farewell = asyncio.create_task(_see_off(task, websocket, patience_secs), name="farewell")
            self._closing.add(farewell)
            farewell.add_done_callback(self._closing.discard)

    async def _run(self, link: int, outgoing: deque[_Outgoing], has_outgoing: asyncio.Event) -> None:
        try:
            websocket = await self._open()
        except Exception as error:  # noqa: BLE001 - whatever it was, the session decides when to try again
            self._report(failure_of(error, link, self._address))
            return
        if self._link == link and self._task is asyncio.current_task():
            self._websocket = websocket
        writer = asyncio.create_task(self._write(link, websocket, outgoing, has_outgoing), name=f"writer {link}")
        try:
            self._report(Connected(link, websocket.subprotocol))
            async for frame in websocket:
                if isinstance(frame, str):
                    self._report(on_link.TextReceived(link, frame))
                else:
                    self._report(on_link.BinaryReceived(link, len(frame)))
        except ConnectionClosed:
            pass
        finally:
            writer.cancel()
            with contextlib.suppress(asyncio.CancelledError, ConnectionClosed):
                await writer
            websocket.transport.abort()
        self._report(Disconnected(link, websocket.close_code or 1006, websocket.close_reason or ""))

    async def _open(self) -> ClientConnection:
        headers = self._address.headers()
        return await _Connect(
            self._address.request_url(),
            subprotocols=[Subprotocol(SUBPROTOCOL)],
            additional_headers=headers,
            user_agent_header=f"HyperfocusOverlay/{__version__}",
            compression=None,  # a deflate bomb never gets the chance
            open_timeout=OPEN_SECS,
            close_timeout=CLOSE_SECS,
            ping_interval=None,  # the session's own vigil does this, and survives a peer that doesn't read
            max_size=LARGEST_FRAME_BYTES,
            max_queue=FRAMES_WAITING,
            logger=_silent,
            proxy=None if is_loopback(self._address.host) else True,
            happy_eyeballs_delay=HAPPY_EYEBALLS_SECS,  # a black-holed IPv6 must not cost the connection
        )

    async def _write(
        self,
        link: int,
        websocket: ClientConnection,
        outgoing: deque[_Outgoing],
        has_outgoing: asyncio.Event,
    ) -> None:
        """One writer keeps the order: a ping proves only what was sent before it."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                await has_outgoing.wait()
                has_outgoing.clear()
                while outgoing:
                    item = outgoing[0]
                    match item:
                        case str():
                            await websocket.send(item)
                        case on_link.SendPing(_, token):
                            await self._ping(link, websocket, token)
                        case on_link.Disconnect(_, code, reason):
                            await websocket.close(code, reason)
                            return
                    outgoing.popleft()

    async def _ping(self, link: int, websocket: ClientConnection, token: int) -> None:
        sent_secs = time.perf_counter()
        pong = await websocket.ping(str(token))

        def answered(future: "asyncio.Future[float]") -> None:
            if not future.cancelled() and future.exception() is None:
                round_trip_ms = (time.perf_counter() - sent_secs) * 1000
                self._report(on_link.PingAnswered(link, token, round_trip_ms))

        asyncio.ensure_future(pong).add_done_callback(answered)

    def _report(self, event: LinkEvent) -> None:
        self._on_event(event)


async def _see_off(task: asyncio.Task[None], websocket: ClientConnection | None, patience_secs: float) -> None:
    """Wait for one connection's end; an opening one, or a peer that doesn't answer, is not waited for."""
    if websocket is not None and patience_secs > 0:
        await asyncio.wait([task], timeout=patience_secs)
    if websocket is not None:
        websocket.transport.abort()
    task.cancel()
    await asyncio.wait([task])


def failure_of(error: Exception, link: int, address: Address) -> ConnectFailed:
    """Why a connection could not be opened, in words that a streamer can act on and that hold no secret."""
    match error:
        case InvalidStatus():
            status = error.response.status_code
            wait = _seconds(error.response.headers.get("Retry-After"))
            return ConnectFailed(link, FailureKind.HTTP, _status_words(status), status, wait)
        case NegotiationError():
            return ConnectFailed(link, FailureKind.SUBPROTOCOL, f"the server does not speak {SUBPROTOCOL}")
        case ssl.SSLCertVerificationError():
            words = f"the server's certificate is not trusted: {error.verify_message}"
            return ConnectFailed(link, FailureKind.TLS, words)
        case ssl.SSLError():
            return ConnectFailed(link, FailureKind.TLS, "the encrypted connection could not be made")
        case SecurityError():
            return ConnectFailed(link, FailureKind.UNUSABLE, "the server redirects to another host; not followed")
        case InvalidProxy():
            return ConnectFailed(link, FailureKind.UNUSABLE, "the proxy settings of this computer cannot be used")
        case InvalidHandshake():
            return ConnectFailed(link, FailureKind.NETWORK, "there is no gift engine at this address")
        case TimeoutError():
            return ConnectFailed(link, FailureKind.NETWORK, "the server did not answer in time")
        case socket.gaierror():
            return ConnectFailed(link, FailureKind.NETWORK, f"the name {address.host} was not found")
        case OSError():
            words = f"{address.shown} cannot be reached: {(error.strerror or 'no connection').lower()}"
            return ConnectFailed(link, FailureKind.NETWORK, words)
        case _:
            return ConnectFailed(link, FailureKind.NETWORK, f"the connection failed ({type(error).__name__})")


def _status_words(status: int) -> str:
    match status:
        case 401 | 403:
            return f"the server refused us ({status}): sign in again, or check the token"
        case 404:
            return "the server has no gift engine at this path (404): check the url"
        case 429:
            return "the server asks us to come back later (429)"
        case 200 | 301 | 302 | 303 | 307 | 308 | 511:
            return f"a web page answered instead of the gift engine ({status}): the network may ask for a login"
        case _:
            return f"the server answered {status}"


def _seconds(retry_after: str | None) -> float | None:
    """`Retry-After` in seconds (RFC 9110, section 10.2.3); a date is not worth its trouble here."""
    if retry_after is None or not retry_after.strip().isdecimal():
        return None
    return float(retry_after.strip()[:9])
