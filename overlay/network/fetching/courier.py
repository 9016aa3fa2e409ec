"""Gets files by a process of its own, which is started when there is something to get, watched, and put away.

It has no secrets: it knows the engine's origin and not its token. After its death the next file finds a new one.
"""

import asyncio
from collections.abc import Sequence
from typing import Final

from overlay.errors import FetchError
from overlay.network.apart.standing_back import stand_back
from overlay.network.fetching.courier_process import CourierError, CourierProcess, DiedError
from overlay.network.fetching.fetched import FETCH_SECS, MOST_AT_ONCE, UNKNOWN, Fetched, Validators
from overlay.reasons import fetching

START_SECS: Final = 10.0
GRACE_SECS: Final = 5.0
"""It keeps to `FETCH_SECS` itself; one that is so much later hangs."""
IDLE_SECS: Final = 300.0
"""After so long without a wish it is put away: most gifts are known by then."""


class Courier:
    """Fetches for one engine. All of it belongs to one event loop."""

    def __init__(self, command: Sequence[str], origin_url: str, *, fetch_secs: float = FETCH_SECS) -> None:
        """Start nothing yet.

        Args:
            command: What runs a courier.
            origin_url: Of the engine; relative addresses begin there.
            fetch_secs: How long one fetch may take.
        """
        self._command = command
        self._origin_url = origin_url
        self._patience_secs = fetch_secs + GRACE_SECS
        self._places = asyncio.Semaphore(MOST_AT_ONCE)
        self._process: CourierProcess | None = None
        self._under_way = 0
        self._idle: asyncio.TimerHandle | None = None
        self._chores: set[asyncio.Task[None]] = set()

    async def get(self, url: str, most_bytes: int, known: Validators | None = None) -> Fetched:
        """Fetch all of it, unless it is still the one that is known.

        Raises:
            GoneError: Its server says that there is no such file.
            FetchError: It may not, or could not be fetched.
        """
        async with self._places:
            self._under_way += 1
            try:
                return await self._got(url, most_bytes, known or UNKNOWN)
            except DiedError:  # perhaps of something else, or of age
                return await self._got(url, most_bytes, known or UNKNOWN)
            finally:
                self._under_way -= 1
                self._wait_idly()

    async def close(self) -> None:
        """Put the process away; the next wish starts another."""
        if self._idle is not None:
            self._idle.cancel()
        if self._process is not None:
            await self._put_away(self._process)
        await asyncio.gather(*self._chores)

    async def _got(self, url: str, most_bytes: int, known: Validators) -> Fetched:
        process = await self._ready()
        try:
            async with asyncio.timeout(START_SECS):
                await process.arrive()
            async with asyncio.timeout(self._patience_secs):
                return await process.get(url, most_bytes, known)
        except TimeoutError:
            await self._put_away(process)
            raise FetchError(fetching.NO_ANSWER) from None
        except CourierError:
            await self._put_away(process)
            raise

    async def _ready(self) -> CourierProcess:
        """One that lives, or may still be starting."""
        before = self._process
        if before is not None and not before.is_dead:
            return before
        try:
            self._process = process = CourierProcess(self._command, self._origin_url)
        except OSError as error:
            raise FetchError(fetching.NOT_STARTED(error=type(error).__name__)) from None
        stand_back(process.pid)
        if before is not None:
            await before.close()
        return process

    async def _put_away(self, process: CourierProcess) -> None:
        await asyncio.shield(self._closing(process))  # who gives up waiting must not leave it half dead

    def _closing(self, process: CourierProcess) -> "asyncio.Task[None]":
        if self._process is process:
            self._process = None
        closing = asyncio.get_running_loop().create_task(process.close())
        self._chores.add(closing)
        closing.add_done_callback(self._chores.discard)
        return closing

    def _wait_idly(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
        self._idle = asyncio.get_running_loop().call_later(IDLE_SECS, self._rest)

    def _rest(self) -> None:
        if self._process is not None and not self._under_way:
            self._closing(self._process)
