"""A relay between the host and the engine that does what networks do: it delays, splits, swallows and cuts.

async with GiftEngine() as engine, ChaosProxy(engine.port) as network:
    ...                     # a host connects to network.url
    network.swallow()       # from now on nothing arrives, and neither side is told
"""

import asyncio
import contextlib
import socket
import ssl
import struct
from dataclasses import dataclass, field
from typing import Literal, Self

_LINGER_NOT = struct.pack("ii", 1, 0)


@dataclass(eq=False)
class _Relay:
    """One connection through the proxy: what is on its way, and how many more bytes the host may get."""

    host: asyncio.StreamWriter
    engine: asyncio.StreamWriter
    first_bytes: bytes = b""
    is_swallowing: bool = False
    cut_in_bytes: int | None = None
    cut_how: Literal["reset", "fin"] = "reset"
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def cut(self, how: Literal["reset", "fin"]) -> None:
        for writer in (self.host, self.engine):
            plug: socket.socket | None = writer.get_extra_info("socket")
            if how == "reset" and plug is not None:
                with contextlib.suppress(OSError):
                    plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
                writer.transport.abort()
            else:
                writer.close()
        for task in self.tasks:
            task.cancel()


class ChaosProxy:
    """Set its attributes at any time; they concern what is relayed from then on.

    Args:
        engine_port: Where the engine listens.
        tls: What the proxy shows the host; the engine behind it speaks plainly.

    Attributes:
        engine_port: For the connections to come.
        latency_secs: How long each byte is on its way, in both directions.
        piece_bytes: The host gets so many bytes at a time, one piece in a millisecond; None: as they come.
    """

    def __init__(self, engine_port: int, *, tls: ssl.SSLContext | None = None) -> None:
        self.engine_port = engine_port
        self.latency_secs = 0.0
        self.piece_bytes: int | None = None
        self.port = 0
        self._tls = tls
        self._server: asyncio.Server | None = None
        self._relays: list[_Relay] = []
        self._all: list[_Relay] = []

    @property
    def url(self) -> str:
        return f"ws{'s' if self._tls else ''}://127.0.0.1:{self.port}/ws"

    @property
    def first_bytes(self) -> list[bytes]:
        """What hosts sent first, one entry for each connection."""
        return [relay.first_bytes for relay in self._all]

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def open(self) -> None:
        """Listen, always on the same port."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, ssl=self._tls)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Cut what is there and refuse what comes."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self.cut()
        await asyncio.gather(*(task for relay in self._all for task in relay.tasks), return_exceptions=True)

    # --- what networks do ---------------------------------------------------------------------------------------------

    def cut(self, how: Literal["reset", "fin"] = "reset") -> None:
        """End the connections that there are."""
        relays, self._relays = self._relays, []
        for relay in relays:
            relay.cut(how)

    def cut_after(self, count: int, how: Literal["reset", "fin"] = "reset") -> None:
        """End the connections that there are when the host has got so many bytes more: in the middle of a frame."""
        for relay in self._relays:
            relay.cut_in_bytes, relay.cut_how = count, how

    def swallow(self) -> None:
        """Half-open: whatever is sent on the connections that there are vanishes, and neither side is told."""
        for relay in self._relays:
            relay.is_swallowing = True

    def stop_reading(self) -> None:
        """Take nothing more from the hosts that are connected; what the engine sends still arrives."""
        for relay in self._relays:
            relay.host.transport.pause_reading()  # type: ignore[attr-defined]  # a stream's transport reads as well

    # --- within -------------------------------------------------------------------------------------------------------

    async def _serve(self, host_reader: asyncio.StreamReader, host: asyncio.StreamWriter) -> None:
        try:
            engine_reader, engine = await asyncio.open_connection("127.0.0.1", self.engine_port)
        except OSError:
            host.transport.abort()
            return
        relay = _Relay(host, engine)
        self._relays.append(relay)
        self._all.append(relay)
        relay.tasks = [
            asyncio.create_task(self._relay(relay, host_reader, engine), name="up"),
            asyncio.create_task(self._relay(relay, engine_reader, host), name="down"),
        ]
        await asyncio.wait(relay.tasks)
        relay.cut("fin")

    async def _relay(self, relay: _Relay, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One direction; its end ends the other one, after what is still on its way."""
        is_down, how = writer is relay.host, "fin"
        try:
            while data := await reader.read(65536):
                if not is_down and not relay.first_bytes:
                    relay.first_bytes = data
                if not relay.is_swallowing:
                    await self._pass_on(relay, data, writer)
        except OSError:
            how = "reset"
        if relay.is_swallowing:
            await asyncio.Event().wait()  # the end is swallowed as well
        await asyncio.sleep(self.latency_secs)
        if relay in self._relays:
            self._relays.remove(relay)
        asyncio.get_running_loop().call_soon(relay.cut, how)

    async def _pass_on(self, relay: _Relay, data: bytes, writer: asyncio.StreamWriter) -> None:
        loop, is_down = asyncio.get_running_loop(), writer is relay.host
        is_cut = False
        if is_down and relay.cut_in_bytes is not None:
            data, is_cut = data[: relay.cut_in_bytes], len(data) >= relay.cut_in_bytes
            relay.cut_in_bytes -= len(data)
        if self.latency_secs:
            loop.call_later(self.latency_secs, writer.write, data)
        elif is_down and self.piece_bytes is not None:
            for start in range(0, len(data), self.piece_bytes):
                writer.write(data[start : start + self.piece_bytes])
                await asyncio.sleep(0.001)
        else:
            writer.write(data)
            await writer.drain()
        if is_cut:
            await asyncio.sleep(0.02)  # what was written goes out first
            loop.call_soon(relay.cut, relay.cut_how)
