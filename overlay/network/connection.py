"""The WebSocket: performs link commands, reports link events. One connection at a time; the session does the thinking.

Why not the library's own conveniences: its reconnecting iterator does not wait as we must (see `protocol.backoff`), and
its keepalive never fires while the peer doesn't read. How a connection is opened stands in `network.opening`.
"""

import asyncio
import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Final, assert_never

from websockets.exceptions import ConnectionClosed

from overlay.network.address import Address
from overlay.network.ahead import Ahead
from overlay.network.bounded import BoundedConnection
from overlay.network.failures import failure_of
from overlay.network.lookout import Lookout
from overlay.network.lookups import LookUps
from overlay.network.opening import CLOSE_SECS, open_websocket
from overlay.network.proxy import proxy_for, shown_proxy
from overlay.protocol import link as on_link
from overlay.protocol.link import Connected, ConnectFailed, Disconnected, LinkCommand, LinkEvent

TURN_SECS: Final = 0.005
"""How long messages are read in one go: a timer, a click or an order to stop waits no longer for a flood."""

MOST_UNSENT: Final = 100_000
"""Frames of ours that may wait for a peer that reads slowly or not at all; the pace of the acks stays far below."""

log = logging.getLogger(__name__)

_Outgoing = str | on_link.SendPing | on_link.Disconnect


class Connection:
    """Runs in one event loop, whose default executor it replaces by its own for look-ups.

    `perform` never blocks; events arrive through `on_event` in that loop, which must not raise.
    """

    def __init__(self, address: Address, on_event: Callable[[LinkEvent], None], ahead: Ahead | None = None) -> None:
        self._address = address
        self._on_event = on_event
        self._ahead = ahead  # what was opened for us, if it was, is the first connection
        self._link = 0
        self._websocket: BoundedConnection | None = None
        self._task: asyncio.Task[None] | None = None
        self._closing: set[asyncio.Task[None]] = set()
        self._look_ups: LookUps | None = None
        self._lookout = Lookout(lambda: on_event(on_link.NetworkReturned()))
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
                if len(self._outgoing) > MOST_UNSENT and self._websocket is not None:
                    self._websocket.cut("the engine does not read what it is sent")
            case on_link.SendPing():
                self._outgoing.append(command)
                self._has_outgoing.set()
            case on_link.Disconnect():
                self._outgoing.append(command)
                self._has_outgoing.set()
                self._let_go(CLOSE_SECS)
                self._lookout.watch()
            case on_link.Abort():
                self._let_go(0.0)
                self._lookout.watch()
            case _ as unreachable:
                assert_never(unreachable)

    async def close(self) -> None:
        """Wait until every connection has ended; they were told to, or are dropped now."""
        self._lookout.rest()
        self._let_go(0.0)
        unused = self._ahead.websocket() if self._ahead is not None else None
        if unused is not None:
            unused.transport.abort()
        if self._closing:
            await asyncio.gather(*self._closing, return_exceptions=True)

    # --- one connection ------------------------------------------------------------------------------

    def _begin(self, link: int) -> None:
        self._let_go(0.0)
        self._lookout.rest()
        if self._look_ups is None:
            self._look_ups = LookUps()
            asyncio.get_running_loop().set_default_executor(self._look_ups)
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
        proxy: str | None = None
        try:
            websocket = self._ahead.websocket() if self._ahead is not None else None
            is_introduced = websocket is not None
            if websocket is None:
                proxy = await proxy_for(self._address)
                websocket = await open_websocket(self._address, proxy)
        except Exception as error:  # noqa: BLE001 - whatever it was, the session decides when to try again
            self._ended(failure_of(error, link, self._address, shown_proxy(proxy)))
            return
        self._lookout.forget()
        if self._link == link and self._task is asyncio.current_task():
            self._websocket = websocket
        writer = asyncio.create_task(self._write(link, websocket, outgoing, has_outgoing), name=f"writer {link}")
        try:
            self._on_event(Connected(link, websocket.subprotocol, is_introduced))
            await self._read(link, websocket)
        except ConnectionClosed:
            pass
        finally:
            writer.cancel()
            websocket.transport.abort()
            await asyncio.wait([writer])
            await websocket.wait_closed()
        self._ended(_end_of(link, websocket))

    async def _read(self, link: int, websocket: BoundedConnection) -> None:
        """Hand on each message. While more are there already, the library does not give anybody else a turn."""
        turn_ends_secs = 0.0
        async for frame in websocket:
            if isinstance(frame, str):
                self._on_event(on_link.TextReceived(link, frame))
            else:
                self._on_event(on_link.BinaryReceived(link, frame))
            if time.monotonic() >= turn_ends_secs:
                await asyncio.sleep(0)  # who was told in this turn of the loop may answer in the next,
                await asyncio.sleep(0)  # and the writer sends it before more is read
                turn_ends_secs = time.monotonic() + TURN_SECS

    def _ended(self, event: ConnectFailed | Disconnected) -> None:
        self._on_event(event)
        if self._task is asyncio.current_task():  # nobody has begun another one
            self._lookout.watch()

    async def _write(
        self,
        link: int,
        websocket: BoundedConnection,
        outgoing: deque[_Outgoing],
        has_outgoing: asyncio.Event,
    ) -> None:
        """One writer keeps the order: a ping proves only what was sent before it."""
        try:
            while True:
                await has_outgoing.wait()
                has_outgoing.clear()
                while outgoing:
                    match outgoing.popleft():
                        case str(text):
                            await websocket.send_texts([text, *_texts_at_the_front(outgoing)])
                        case on_link.SendPing(_, token):
                            await self._ping(link, websocket, token)
                        case on_link.Disconnect(_, code, reason):
                            await websocket.close(code, reason)
                            return
        except ConnectionClosed:
            pass
        except Exception:
            # Nothing more can be sent, so the connection is of no use: its end is what the session understands.
            log.exception("a frame could not be sent")
            websocket.transport.abort()

    async def _ping(self, link: int, websocket: BoundedConnection, token: int) -> None:
        sent_secs = time.perf_counter()
        pong = await websocket.ping(str(token))

        def answered(future: "asyncio.Future[float]") -> None:
            if not future.cancelled() and future.exception() is None:
                round_trip_ms = (time.perf_counter() - sent_secs) * 1000
                self._on_event(on_link.PingAnswered(link, token, round_trip_ms))

        asyncio.ensure_future(pong).add_done_callback(answered)


def _texts_at_the_front(outgoing: deque[_Outgoing]) -> Iterator[str]:
    while outgoing and isinstance(outgoing[0], str):
        yield str(outgoing.popleft())


async def _see_off(task: asyncio.Task[None], websocket: BoundedConnection | None, patience_secs: float) -> None:
    """Wait for one connection's end; an opening one, or a peer that doesn't answer, is not waited for."""
    if websocket is not None and patience_secs > 0:
        await asyncio.wait([task], timeout=patience_secs)
    if websocket is not None:
        websocket.transport.abort()
    task.cancel()
    await asyncio.wait([task])


def _end_of(link: int, websocket: BoundedConnection) -> Disconnected:
    """How it ended: in the peer's words, else with what we had to say against it, else just so."""
    if websocket.verdict is not None:
        return Disconnected(link, 1006, websocket.verdict)
    received, sent = websocket.protocol.close_rcvd, websocket.protocol.close_sent
    if received is not None:
        return Disconnected(link, received.code, received.reason)
    if sent is not None and sent.code not in (1000, 1001):
        return Disconnected(link, sent.code, sent.reason)
    return Disconnected(link, 1006)
