"""Strangers' files by their address, for all who decode them. What gets them is loaded when the first is wanted."""

import asyncio
from collections.abc import Callable
from typing import Protocol
from urllib.parse import quote, urlsplit

from overlay.errors import FetchError


class Fetches(Protocol):
    """What gets files: `overlay.network.fetcher.Fetcher`, whose library takes half a second to load."""

    async def fetch(self, url: str, most_bytes: int) -> bytes:
        """All of it, or a FetchError."""
        ...

    def absolute(self, url: str, base: str | None = None) -> str:
        """The address in full, or a FetchError."""
        ...

    async def close(self) -> None:
        """Let go of every connection."""
        ...


class Library:
    """Gives files. All of it belongs to one event loop."""

    def __init__(self, make_fetcher: Callable[[], Fetches]) -> None:
        """Load nothing yet.

        Args:
            make_fetcher: Makes what gets files; called when the first is wanted, on a thread of its own.
        """
        self._make_fetcher = make_fetcher
        self._fetcher: asyncio.Future[Fetches] | None = None

    async def file(self, url: str, most_bytes: int) -> bytes:
        """All of a file.

        Raises:
            FetchError: It may not, or could not be fetched.
        """
        return await (await self._ready_fetcher()).fetch(url, most_bytes)

    async def file_beside(self, url: str, name: str, most_bytes: int) -> bytes:
        """One that a file names, from its own origin only.

        Args:
            url: Of the file that names it.
            name: As it is named there: a path, not quoted.
            most_bytes: How large it may be.

        Raises:
            FetchError: It may not, or could not be fetched.
        """
        fetcher = await self._ready_fetcher()
        base = fetcher.absolute(url)
        address = fetcher.absolute(quote(name), base)
        if urlsplit(address)[:2] != urlsplit(base)[:2]:
            raise FetchError("it names a file of another origin")
        return await fetcher.fetch(address, most_bytes)

    async def close(self) -> None:
        """Let go of every connection."""
        if self._fetcher is not None and self._fetcher.done() and not self._fetcher.exception():
            await self._fetcher.result().close()

    async def _ready_fetcher(self) -> Fetches:
        if self._fetcher is None:
            self._fetcher = asyncio.ensure_future(asyncio.to_thread(self._make_fetcher))
        return await asyncio.shield(self._fetcher)
