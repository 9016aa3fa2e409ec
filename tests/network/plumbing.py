"""A connection with everything it reported, a peer that says exactly what a test wants, and a way to wait for both."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from typing import Any, Self

from overlay.network.address import Address, TokenPlace
from overlay.network.connection import Connection
from overlay.protocol import link
from tests.patience import PATIENCE_SECS

OURS = ("link", "writer", "farewell")
"""How the connection calls its tasks."""


class Line:
    """A real connection and its events, in order."""

    def __init__(self, url: str, token: str | None = None, place: TokenPlace = TokenPlace.BEARER) -> None:
        self.events: list[link.LinkEvent] = []
        self._news = asyncio.Event()
        self.connection = Connection(Address(url, token, place), self._hear)
        self.perform = self.connection.perform

    def _hear(self, event: link.LinkEvent) -> None:
        self.events.append(event)
        self._news.set()

    def of(self, kind: type) -> list[Any]:
        return [event for event in self.events if isinstance(event, kind)]

    async def until(self, condition: Callable[[], object], timeout_secs: float = PATIENCE_SECS) -> None:
        async with asyncio.timeout(timeout_secs):
            while not condition():
                self._news.clear()
                await self._news.wait()

    async def heard(self, kind: type, count: int = 1) -> Any:
        await self.until(lambda: len(self.of(kind)) >= count)
        return self.of(kind)[count - 1]

    async def open(self, number: int = 1) -> None:
        self.perform(link.Connect(number))
        await self.until(lambda: any(event.link == number for event in self.of(link.Connected)))


@contextlib.asynccontextmanager
async def lined(url: str, *args: Any) -> AsyncIterator[Line]:
    """A line that is closed at the end; no task of its own outlives it."""
    before, line = asyncio.all_tasks(), Line(url, *args)
    try:
        yield line
    finally:
        await line.connection.close()
        left = [name for name in map(asyncio.Task.get_name, asyncio.all_tasks() - before) if name.startswith(OURS)]
        assert not left, left


async def failure(url: str, *args: Any) -> link.ConnectFailed:
    """Why this address cannot be connected to."""
    async with lined(url, *args) as line:
        line.perform(link.Connect(1))
        failed: link.ConnectFailed = await line.heard(link.ConnectFailed)
        assert line.events == [failed]
        return failed


class Peer:
    """A TCP server that answers each connection with the same bytes, and remembers what it was asked."""

    def __init__(self, answer: bytes | None, *, hangs_up: bool = True) -> None:
        self._answer = answer
        self._hangs_up = hangs_up
        self.requests: list[bytes] = []
        self.was_asked = asyncio.Event()
        self.port = 0

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        self.url = f"ws://127.0.0.1:{self.port}/ws"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
            self.requests.append(await reader.readuntil(b"\r\n\r\n"))
            self.was_asked.set()
            if self._answer is not None:
                writer.write(self._answer.replace(b"\n", b"\r\n"))
                await writer.drain()
            if not self._hangs_up:
                await reader.read()
        writer.close()


def page(status: str, *headers: str, body: str = "") -> bytes:
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "Connection: close", "", body]
    return "\n".join(lines).encode()
