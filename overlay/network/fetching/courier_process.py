"""One process that fetches, seen from outside: it is told what is wanted, and what it brings is taken in.

Speaking HTTP and TLS takes a processor for two milliseconds a file, with Python's lock held; here, whoever draws would
wait for that. What comes is read on a thread, piece by piece, while Python does something else.
"""

import asyncio
import contextlib
import itertools
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Final

from overlay.errors import FetchError
from overlay.loaders.parcel import LENGTH, ParcelError, framed, unpack
from overlay.network.apart.piped_process import PipedProcess
from overlay.network.fetching.delivery import Delivery, Order, unpacked
from overlay.network.fetching.fetched import Fetched, Validators
from overlay.reasons import fetching
from overlay.reasons.travel import ReasonError

MOST_HEAD: Final = 2**16
"""Bytes of a delivery without its file."""
PIECE_BYTES: Final = 2**20
HELLO: Final = 0
"""The number of the first order, which says at whose origin relative addresses begin."""


class CourierError(FetchError):
    """It is of no more use: close it."""


class DiedError(CourierError):
    """It is not there any more."""


@dataclass(slots=True)
class _Wanted:
    future: "asyncio.Future[Fetched]"
    most_bytes: int


class CourierProcess(PipedProcess):
    """Fetches for one engine, several files at a time. All but its threads belongs to one event loop."""

    def __init__(self, command: Sequence[str], origin_url: str) -> None:
        """Start it; `arrive` tells when it is ready.

        Args:
            command: What runs a courier.
            origin_url: Of the engine.

        Raises:
            OSError: It cannot be started.
        """
        super().__init__(command, "courier")
        self._loop = asyncio.get_running_loop()
        self._wanted: dict[int, _Wanted] = {}
        self._numbers = itertools.count(HELLO)
        self._orders = ThreadPoolExecutor(1, "orders")  # a pipe that nobody reads must hold up nobody else
        self._is_closing = False
        self._hello = self._ask(Order(next(self._numbers), origin_url))
        self._thread.submit(self._listen)

    async def arrive(self) -> None:
        """Return when it is ready.

        Raises:
            DiedError: It has died.
        """
        await asyncio.shield(self._hello)

    async def get(self, url: str, most_bytes: int, known: Validators) -> Fetched:
        """Fetch all of it, unless it is still the one that is known.

        Raises:
            GoneError: Its server says that there is no such file.
            DiedError: It has died.
            CourierError: It gives no sense.
            FetchError: It may not, or could not be fetched.
        """
        number = next(self._numbers)
        future = self._ask(Order(number, url, most_bytes, known))
        try:
            return await future
        finally:
            if future.cancelled():
                self._say(Order(number))

    async def close(self) -> None:
        """End it. Those who wait for it hear so. May be asked for by several."""
        if not self._is_closing:
            self._is_closing = True
            await super().close()
            self._end()

    # --- what is said --------------------------------------------------------------------------------

    def _ask(self, order: Order) -> "asyncio.Future[Fetched]":
        future: asyncio.Future[Fetched] = self._loop.create_future()
        self._wanted[order.number] = _Wanted(future, order.most_bytes)
        self._say(order)
        return future

    def _say(self, order: Order) -> None:
        with contextlib.suppress(RuntimeError):  # it is closed
            self._orders.submit(self._give, framed(order))

    def _give(self, message: bytes) -> None:
        """On a thread. That it is dead is heard."""
        with contextlib.suppress(OSError, ValueError):
            self._write(message)

    def _close_sink(self) -> None:
        """Behind all that is still to be given, for the same reason as on the other thread."""
        self._orders.submit(super()._close_sink)
        self._orders.shutdown(wait=False)

    # --- what is heard -------------------------------------------------------------------------------

    def _listen(self) -> None:
        """On the thread, until it is dead or gives no sense."""
        with contextlib.suppress(RuntimeError):  # the loop is closed
            try:
                while (came := self._next()) is not None:
                    self._loop.call_soon_threadsafe(self._take, *came)
            finally:
                self._loop.call_soon_threadsafe(self._end)

    def _next(self) -> tuple[Delivery, bytes | None] | None:
        with contextlib.suppress(OSError, EOFError, ParcelError, LookupError):
            (length,) = LENGTH.unpack(self._read(LENGTH.size))
            if length <= MOST_HEAD:
                delivery = unpack(self._read(length), Delivery)
                nbytes = delivery.nbytes
                if nbytes is None:
                    return delivery, None
                if 0 <= nbytes <= self._wanted[delivery.number].most_bytes:
                    return delivery, self._read(nbytes)
        return None

    def _read(self, length: int) -> bytes:
        """Joined at the end, for which Python lets go of its lock where it is much."""
        pieces = []
        while length:
            piece = self._source.read(min(length, PIECE_BYTES))
            if not piece:
                raise EOFError
            pieces.append(piece)
            length -= len(piece)
        return b"".join(pieces)

    def _take(self, delivery: Delivery, data: bytes | None) -> None:
        wanted = self._wanted.pop(delivery.number, None)
        if wanted is None or wanted.future.done():
            return  # given up meanwhile
        try:
            wanted.future.set_result(unpacked(delivery, data))
        except FetchError as error:
            wanted.future.set_exception(error)
        except ReasonError:
            wanted.future.set_exception(CourierError(fetching.NO_ANSWER))

    def _end(self) -> None:
        for wanted in self._wanted.values():
            if not wanted.future.done():
                wanted.future.set_exception(DiedError(fetching.DIED))
                wanted.future.exception()  # nobody may wait for it
        self._wanted.clear()
