"""Strangers' files by their address, for all who decode them.

Who wants a file that is on its way already gets that one: a video's pictures and its sound are one download.
"""

import asyncio
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import quote, urlsplit

from overlay.errors import FetchError
from overlay.phrase import phrase
from overlay.reasons import fetching


class Fetches(Protocol):
    """What gets files: `overlay.network.fetching.caching_fetcher.CachingFetcher`."""

    async def fetch(self, url: str, most_bytes: int) -> bytes:
        """All of it, or a FetchError."""
        ...

    def absolute(self, url: str, base: str | None = None) -> str:
        """The address in full, or a FetchError."""
        ...


@dataclass(frozen=True, slots=True)
class _OnItsWay:
    task: asyncio.Task[bytes]
    most_bytes: int


class Library:
    """Gives files. All of it belongs to one event loop."""

    def __init__(self, fetcher: Fetches) -> None:
        """Fetch nothing yet."""
        self._fetcher = fetcher
        self._coming: dict[str, _OnItsWay] = {}

    async def file(self, url: str, most_bytes: int) -> bytes:
        """All of a file.

        Raises:
            FetchError: It may not, or could not be fetched.
        """
        return await self._shared(self._fetcher.absolute(url), most_bytes)

    async def file_beside(self, url: str, name: str, most_bytes: int) -> bytes:
        """One that a file names, from its own origin only.

        Args:
            url: Of the file that names it.
            name: As it is named there: a path, not quoted.
            most_bytes: How large it may be.

        Raises:
            FetchError: It may not, or could not be fetched.
        """
        base = self._fetcher.absolute(url)
        address = self._fetcher.absolute(quote(name), base)
        if urlsplit(address)[:2] != urlsplit(base)[:2]:
            raise FetchError(phrase("it names a file of another origin"))
        return await self._shared(address, most_bytes)

    async def close(self) -> None:
        """Give up what is on its way."""
        tasks = [coming.task for coming in self._coming.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _shared(self, address: str, most_bytes: int) -> bytes:
        coming = self._coming.get(address)
        if coming is None or coming.most_bytes < most_bytes:  # one that may be smaller may be given up for its size
            coming = _OnItsWay(asyncio.create_task(self._fetcher.fetch(address, most_bytes)), most_bytes)
            self._coming[address] = coming
            coming.task.add_done_callback(lambda _task: self._came(address, coming))
        data = await asyncio.shield(coming.task)
        if len(data) > most_bytes:
            raise FetchError(fetching.TOO_LARGE(n=most_bytes // 2**20))
        return data

    def _came(self, address: str, coming: _OnItsWay) -> None:
        if self._coming.get(address) is coming:
            del self._coming[address]
        if not coming.task.cancelled():
            coming.task.exception()  # those who waited may have given up: it is nobody's surprise
