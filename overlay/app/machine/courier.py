"""The process that fetches what gifts name: it reads orders from its standard input and delivers on its output.

What it speaks with is chosen by strangers, so it knows nothing that is secret, and ends with its parent.
`overlay.network.fetching.courier` is it seen from outside.
"""

import asyncio
import sys
import threading
from typing import BinaryIO, Final

from overlay.app.machine.limits import limit_memory
from overlay.errors import FetchError
from overlay.loaders.parcel import framed, read_parcel, unpack
from overlay.network.fetching.delivery import Delivery, Order, delivered, refused
from overlay.network.fetching.fetcher import Fetcher
from overlay.network.lookups import LookUps
from overlay.reasons import fetching

MOST_MEMORY: Final = 2048 * 2**20
"""Bytes of address space; what the libraries and the stacks of look-ups map is part of it."""


def run_courier() -> None:
    """Work until the input ends."""
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing that prints may spoil a delivery
    limit_memory(MOST_MEMORY)
    asyncio.run(_work(source, sink))


async def _work(source: BinaryIO, sink: BinaryIO) -> None:
    loop, is_over = asyncio.get_running_loop(), asyncio.Event()
    loop.set_default_executor(LookUps())
    hello = _read(source)
    if hello is None:
        return
    round_ = _Round(Fetcher(hello.url), sink)
    round_.deliver(Delivery(hello.number))

    def listen() -> None:
        while (order := _read(source)) is not None:
            loop.call_soon_threadsafe(round_.take, order)
        loop.call_soon_threadsafe(is_over.set)

    threading.Thread(target=listen, name="orders", daemon=True).start()
    await is_over.wait()


class _Round:
    """All that is under way."""

    def __init__(self, fetcher: Fetcher, sink: BinaryIO) -> None:
        self._fetcher = fetcher
        self._sink = sink
        self._tasks: dict[int, asyncio.Task[None]] = {}

    def take(self, order: Order) -> None:
        """Begin it, or give it up."""
        if order.url:
            task = asyncio.create_task(self._bring(order))
            self._tasks[order.number] = task
            task.add_done_callback(lambda task: self._ended(order.number, task))
        elif order.number in self._tasks:
            self._tasks[order.number].cancel()

    def deliver(self, delivery: Delivery, data: bytes | None = None) -> None:
        """Say it. Whoever listens reads all the time."""
        self._sink.write(framed(delivery))
        if data:
            self._sink.write(data)
        self._sink.flush()

    async def _bring(self, order: Order) -> None:
        """Each order has one delivery, whatever becomes of it: see also `_ended`."""
        try:
            fetched = await self._fetcher.get(order.url, order.most_bytes, order.known)
        except FetchError as error:
            self.deliver(refused(order.number, error))
        except Exception as error:  # noqa: BLE001 - an error of ours holds no ack back
            failure = FetchError(fetching.NOT_FETCHED(error=type(error).__name__))
            self.deliver(refused(order.number, failure))
        else:
            self.deliver(delivered(order.number, fetched), fetched.data)

    def _ended(self, number: int, task: asyncio.Task[None]) -> None:
        del self._tasks[number]
        if task.cancelled():  # perhaps before it began
            self.deliver(refused(number, FetchError(fetching.GIVEN_UP)))


def _read(source: BinaryIO) -> Order | None:
    parcel = read_parcel(source)
    return None if parcel is None else unpack(parcel, Order)
