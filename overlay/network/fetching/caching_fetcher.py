"""Fetches what the disk has not, and asks again behind everybody's back what may have changed (RFC 9111, RFC 5861).

What the disk has is given at once. If its server did not promise that it stays as it is, the server is asked in the
background, and what it then gives is for the next time.
"""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import Final, Protocol

from overlay.commands import ReportAssets
from overlay.errors import FetchError
from overlay.network.fetching.background import Background
from overlay.network.fetching.disk_thread import DiskThread
from overlay.network.fetching.fetched import Fetched, GoneError, Validators
from overlay.network.fetching.file_cache import FileCache, Kept
from overlay.network.fetching.origin import Origin

DISK_SECS: Final = 1.0
"""How long the disk is waited for; the network may be quicker than a disk that hangs."""
NOTED_SECS: Final = 2.0
"""What was used is written down so much later, all of it at once: a gift alone would be four transactions."""
MOST_UNWRITTEN: Final = 64 * 2**20
"""Bytes that may wait for a slow disk; what comes then is not kept on it."""


class AsksServers(Protocol):
    """What gets files: `overlay.network.fetching.courier.Courier`."""

    async def get(self, url: str, most_bytes: int, known: Validators | None = None) -> Fetched:
        """All of it, unless it is still the one that is known; or a FetchError."""
        ...

    async def close(self) -> None:
        """Let go of every connection."""
        ...


class CachingFetcher:
    """Fetches for one engine. All of it belongs to one event loop.

    Attributes:
        hits, misses: How many files the disk had, and how many it had not.
        on_changed: Is called with an address whose file is another one now, or none.
    """

    def __init__(self, origin: Origin, servers: AsksServers, cache: FileCache) -> None:
        """Load nothing yet.

        Args:
            origin: Knows what addresses mean.
            servers: Are asked for what the disk has not.
            cache: The files on the disk; it is used on one thread from now on.
        """
        self._origin = origin
        self._servers = servers
        self._cache = cache
        self._disk = DiskThread("cache")
        self._background = Background()
        self._lock = threading.Lock()
        self._unwritten = 0  # bytes that wait for the disk
        self._uses: list[tuple[str, str, bool]] = []  # kind, address, whether it is a favourite
        self._noting: asyncio.TimerHandle | None = None
        self.hits = 0
        self.misses = 0
        self.on_changed: Callable[[str], None] = lambda _address: None

    def absolute(self, url: str, base: str | None = None) -> str:
        """The address in full; see `Origin.absolute`."""
        return self._origin.absolute(url, base)

    async def fetch(self, url: str, most_bytes: int) -> bytes:
        """All of a file, from the disk if it is there.

        Raises:
            FetchError: It may not, or could not be fetched.
        """
        address = self.absolute(url)
        kept = await self._kept(address)
        if kept is not None and len(kept.data) <= most_bytes:
            self.hits += 1
            if not kept.is_fresh:
                known = kept.validators  # not the file itself: it may wait for long
                self._background.put(lambda: self._ask_again(address, most_bytes, known))
            return kept.data
        self.misses += 1
        with self._background.held_back():
            return await self._bring(address, most_bytes)

    def fetch_ahead(self, url: str, most_bytes: int, then: Callable[[], None] | None = None) -> None:
        """Bring it to the disk some time, if it is not there or may have changed.

        Args:
            url: Of the file.
            most_bytes: How large it may be.
            then: Is called as soon as it is there, whatever its server says: who fetches it then has it asked again.
        """

        async def job() -> None:
            address = self.absolute(url)
            kept = await self._kept(address)
            if kept is None:
                await self._bring(address, most_bytes)
            elif not kept.is_fresh and then is None:
                await self._ask_again(address, most_bytes, kept.validators)
            if then is not None:
                then()

        self._background.put(job)

    def note_use(self, kind: str, url: str, *, is_favourite: bool) -> None:
        """What came from there is seen or heard now."""
        with contextlib.suppress(FetchError):
            self._uses.append((kind, self.absolute(url), is_favourite))
            if self._noting is None:
                self._noting = asyncio.get_running_loop().call_later(NOTED_SECS, self._write_uses)

    async def favourites(self, most: int) -> list[tuple[str, str]]:
        """What was used before, as kind and address, most often first."""
        self._write_uses()
        return await self._disk.ask(lambda: self._cache.favourites(most))

    async def report(self) -> ReportAssets:
        """What there is, and what use it was."""
        files, nbytes = await self._disk.ask(self._cache.measure)
        return ReportAssets(files, nbytes, self._cache.most_bytes, self.hits, self.misses)

    async def clear(self) -> None:
        """Forget all files."""
        self._uses.clear()
        await self._disk.ask(self._cache.clear)

    async def close(self) -> None:
        """Let go of every connection, and of the disk."""
        await self._background.close()
        self._write_uses()
        self._disk.tell(self._cache.close)
        self._disk.end()
        await self._servers.close()

    def _write_uses(self) -> None:
        noting, self._noting = self._noting, None
        if noting is not None:
            noting.cancel()
        uses, self._uses = self._uses, []
        if uses:
            self._disk.tell(lambda: self._cache.note_uses(uses))

    async def _kept(self, address: str) -> Kept | None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(DISK_SECS):
                return await self._disk.ask(lambda: self._cache.find(address))
        return None

    async def _bring(self, address: str, most_bytes: int) -> bytes:
        fetched = await self._servers.get(address, most_bytes)
        data = fetched.data or b""
        with self._lock:
            is_behind = self._unwritten > MOST_UNWRITTEN
            self._unwritten += 0 if is_behind else len(data)
        if not is_behind:
            self._disk.tell(lambda: self._write(address, fetched))
        return data

    def _write(self, address: str, fetched: Fetched) -> None:
        """On the disk's thread."""
        self._cache.keep(address, fetched)
        with self._lock:
            self._unwritten -= len(fetched.data or b"")

    async def _ask_again(self, address: str, most_bytes: int, known: Validators) -> None:
        try:
            fetched = await self._servers.get(address, most_bytes, known)
        except GoneError:
            self._disk.tell(lambda: self._cache.drop(address))
            self.on_changed(address)
            return
        if await self._disk.ask(lambda: self._cache.keep(address, fetched)):
            self.on_changed(address)
