"""A host that does what a test says, or plays a perfect one."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from overlay.engine.server import GiftEngine
from tests.patience import PATIENCE_SECS

NOW = "2025-10-28T23:59:59.999Z"


def envelope(kind: str, payload: dict[str, Any], **changes: Any) -> str:
    message = {"type": kind, "payload": payload, "timestamp": NOW, "version": "1.0.0"} | changes
    return json.dumps({key: value for key, value in message.items() if value is not ...})


def init(**changes: Any) -> str:
    payload = {"clientId": "host-1", "streamId": "s", "clientType": "host", "capabilities": ["webgl"], "version": "0.1"}
    return envelope("connection:init", payload | changes)


def ack(gift_id: str, **changes: Any) -> str:
    return envelope("gift:ack", {"giftId": gift_id, "receivedAt": NOW, "rendered": True, "error": None} | changes)


def pong(sequence: Any, **stats: Any) -> str:
    numbers = {"latency": 1.5, "memory": 80.0, "queueSize": 0} | stats
    return envelope("heartbeat:pong", {"timestamp": NOW, "sequence": sequence, "stats": numbers})


class Host:
    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def say(self, *texts: str) -> None:
        for text in texts:
            await self.socket.send(text)

    async def hear(self, kind: str) -> dict[str, Any]:
        """The payload of the next message, which must be of this kind."""
        async with asyncio.timeout(PATIENCE_SECS):
            message = json.loads(await self.socket.recv())
        assert message["type"] == kind, message
        payload: dict[str, Any] = message["payload"]
        return payload

    async def greet(self, **changes: Any) -> dict[str, Any]:
        await self.say(init(**changes))
        return await self.hear("connection:ack")

    async def ended(self) -> int:
        """The close code, once the connection is over."""
        async with asyncio.timeout(PATIENCE_SECS):
            await self.socket.wait_closed()
        return self.socket.close_code or 1006

    async def behave(self) -> None:
        """Ack every gift and answer every ping until the connection ends."""
        with contextlib.suppress(ConnectionClosed):
            async for text in self.socket:
                message = json.loads(text)
                match message["type"]:
                    case "gift:received":
                        await self.say(ack(message["payload"]["giftId"]))
                    case "heartbeat:ping":
                        await self.say(pong(message["payload"]["sequence"]))


@asynccontextmanager
async def joined(engine: GiftEngine, *, greet: bool = True, client_id: str = "host-1") -> AsyncIterator[Host]:
    async with open_socket(engine.url) as socket:
        host = Host(socket)
        if greet:
            await host.greet(clientId=client_id)
        yield host


def open_socket(url: str, **changes: Any) -> connect:
    # After too many fragments the library waits for a close frame that it does not read: only close_timeout ends that.
    options = {
        "close_timeout": 0.5,
        "subprotocols": ["hyperfocus-protocol-v1"],
        "compression": None,
        "ping_interval": None,
        "proxy": None,
    }
    return connect(url, **(options | changes))


@asynccontextmanager
async def behaving(engine: GiftEngine) -> AsyncIterator[None]:
    """A perfect host in the background, that comes again whenever its connection ends."""

    async def keep_coming() -> None:
        while True:
            with contextlib.suppress(OSError, ConnectionClosed, InvalidHandshake):
                async with joined(engine) as host:
                    await host.behave()

    task = asyncio.create_task(keep_coming())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


def run(test: Callable[[], Coroutine[Any, Any, None]] | Awaitable[None]) -> None:
    """Run a test's coroutine; it must leave no task behind."""

    async def watched() -> None:
        await (test() if callable(test) else test)
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left, left

    asyncio.run(watched())
