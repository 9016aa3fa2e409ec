"""Gifts a second: parsed, journalled on the disk and acked by the whole backstage, beside a loop that only answers.

Both take turns with the same engine over loopback, each in a process of its own. The engine writes ready-made frames,
so that it is never what is measured; no more than a window of gifts is under way.
"""

import asyncio
import re
import statistics
import sys
import tempfile
import time

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from overlay.engine.viewers import NAMES, viewer_named
from overlay.engine.wire import TEXT, GiftOrder, frame, gift_text, welcome_text
from overlay.protocol.messages import SUBPROTOCOL, EngineConfig

GIFTS = 20_000
WINDOW = 2_000
PORTION = 100
ROUNDS = 3
KINDS = ("rose", "heart", "star", "confetti", "diamond", "rocket", "unicorn", "tea")
CONFIG = EngineConfig(ping_interval=30_000, max_gifts_per_second=1000)

_ACKED = re.compile(r'"giftId":"([^"]*)"')


def frames(count: int, run: str) -> list[bytes]:
    now_ms = time.time_ns() // 1_000_000
    made = []
    for number in range(count):
        order = GiftOrder(KINDS[number % len(KINDS)], 1 + number % 3, duration_ms=500)
        text = gift_text(order, f"{run}-{number:06d}", viewer_named(NAMES[number % len(NAMES)]), now_ms)
        made.append(frame(TEXT, text.encode()))
    return made


class Measured:
    """One host's run: the time from its first gift to the last ack, once each gift has one."""

    def __init__(self, run: str) -> None:
        self._frames = frames(GIFTS, run)
        self._acks: dict[str, int] = {}
        self._moved = asyncio.Event()
        self.secs = 0.0
        self.done = asyncio.Event()

    async def attend(self, connection: ServerConnection) -> None:
        await connection.recv()
        await connection.send(welcome_text("bench", CONFIG, time.time_ns() // 1_000_000))
        writer = asyncio.create_task(self._write(connection))
        try:
            async for text in connection:
                found = _ACKED.search(str(text)) if '"gift:ack"' in str(text) else None
                if found is not None:
                    self._acks[found[1]] = self._acks.get(found[1], 0) + 1
                    self._moved.set()
        except ConnectionClosed:
            pass
        finally:
            writer.cancel()

    async def _write(self, connection: ServerConnection) -> None:
        begin = time.perf_counter()
        for sent in range(0, GIFTS, PORTION):
            connection.transport.write(b"".join(self._frames[sent : sent + PORTION]))
            await self._until(sent + PORTION - WINDOW)
        await self._until(GIFTS)
        self.secs = time.perf_counter() - begin
        assert set(self._acks.values()) == {1}, "a gift was acked more than once"
        self.done.set()

    async def _until(self, acked: int) -> None:
        await asyncio.sleep(0)
        while len(self._acks) < acked:
            self._moved.clear()
            await self._moved.wait()


async def measure(kind: str, number: int) -> float:
    """Gifts a second."""
    measured = Measured(f"{kind}-{number}")
    options = {"subprotocols": [SUBPROTOCOL], "compression": None, "ping_interval": None}
    with tempfile.TemporaryDirectory() as folder:
        async with serve(measured.attend, "127.0.0.1", 0, **options) as server:
            url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ws"
            host = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.bench.host", kind, url, folder)
            try:
                async with asyncio.timeout(120):
                    await measured.done.wait()
            finally:
                host.terminate()
                await host.wait()
    return GIFTS / measured.secs


def main() -> None:
    rates: dict[str, list[float]] = {"ours": [], "bare": []}
    for number in range(ROUNDS):
        for kind, found in rates.items():
            found.append(asyncio.run(measure(kind, number)))
    ours, bare = (statistics.median(rates[kind]) for kind in ("ours", "bare"))
    spread = f"{min(rates['ours']):,.0f} to {max(rates['ours']):,.0f}"
    print(f"{GIFTS:,} gifts, at most {WINDOW:,} under way; median of {ROUNDS} rounds")
    print(f"ours: {ours:,.0f} gifts a second parsed, on the disk (synchronous=FULL) and acked ({spread}; aim: ≥ 3,000)")
    print(f"bare websockets + pydantic: {bare:,.0f} gifts a second parsed and acked; ratio {ours / bare:.2f}")


if __name__ == "__main__":
    main()
