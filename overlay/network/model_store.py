"""3D models by their address: fetched, decoded in a process apart, and kept as long as there is room.

A model that is asked for twice at once is fetched once. What is kept in memory has a budget of bytes, and what was
used longest ago makes room.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, Protocol
from urllib.parse import quote, urlsplit

from overlay import events
from overlay.errors import FetchError
from overlay.events import Event
from overlay.loaders.workpiece import File, Workpiece
from overlay.network.workshop import Workshop, WorkshopError
from overlay.playback.outcome import FailureCode
from overlay.scene.model import Model
from overlay.scene.prop import Prop, make_prop

MOST_BYTES: Final = 32 * 2**20
"""Of a file, and of all files that it names together."""
MOST_FILES: Final = 64
KEPT_BYTES: Final = 256 * 2**20
MOST_WAITING: Final = 200

Tell = Callable[[Event], None]


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


class ModelStore:
    """Loads for one event loop; `find` may be called from any thread."""

    def __init__(
        self,
        make_fetcher: Callable[[], Fetches],
        workshop: Workshop,
        own: Mapping[str, Path],
        *,
        kept_bytes: int = KEPT_BYTES,
    ) -> None:
        """Load nothing yet.

        Args:
            make_fetcher: Makes what gets files; called when the first is wanted, on a thread of its own.
            workshop: Decodes them.
            own: The models of our own, by what gifts know them by.
            kept_bytes: How much may be kept.
        """
        self._own = own
        self._make_fetcher = make_fetcher
        self._fetcher: asyncio.Future[Fetches] | None = None
        self._workshop = workshop
        self._kept_bytes = kept_bytes
        self._kept: OrderedDict[str, Prop] = OrderedDict()
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def find(self, url: str) -> Prop | None:
        """One that is there."""
        return self._kept.get(url)

    def load(self, url: str, tell: Tell) -> None:
        """Load it, and tell when it is there or cannot be had, and what had to make room for it."""
        if url in self._tasks:
            return
        if len(self._tasks) >= MOST_WAITING:
            tell(events.AssetLost(url, FailureCode.ASSET, "too many others are being fetched"))
            return
        self._tasks[url] = asyncio.get_running_loop().create_task(self._load(url, tell))

    async def close(self) -> None:
        """Give up what is under way."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._workshop.close()
        if self._fetcher is not None and self._fetcher.done() and not self._fetcher.exception():
            await self._fetcher.result().close()

    async def _load(self, url: str, tell: Tell) -> None:
        try:
            news: Event = await self._fetched(url)
        finally:
            del self._tasks[url]  # before anybody hears of it: who then asks again, is answered again
        tell(news)
        self._make_room(tell)

    async def _fetched(self, url: str) -> events.AssetReady | events.AssetLost:
        if url in self._kept:
            self._kept.move_to_end(url)
            return events.AssetReady(url)
        try:
            self._kept[url] = await asyncio.to_thread(make_prop, await self._made(url))
        except FetchError as error:
            return events.AssetLost(url, FailureCode.ASSET, str(error))
        except WorkshopError as error:
            return events.AssetLost(url, FailureCode.DECODE, str(error))
        except Exception as error:  # noqa: BLE001 - an error of ours is told as one, and holds no ack back
            return events.AssetLost(url, FailureCode.DECODE, f"an error of this program ({type(error).__name__})")
        return events.AssetReady(url)

    async def _made(self, url: str) -> Model:
        if url in self._own:
            data = await asyncio.to_thread(self._own[url].read_bytes)
        else:
            data = await (await self._ready_fetcher()).fetch(url, MOST_BYTES)
        made = await self._workshop.work_on(Workpiece(data))
        if made.model is None:
            made = await self._workshop.work_on(Workpiece(data, await self._files(url, made.wants)))
        if made.model is None:
            raise WorkshopError("it names other files again and again")
        return made.model

    async def _ready_fetcher(self) -> Fetches:
        if self._fetcher is None:
            self._fetcher = asyncio.ensure_future(asyncio.to_thread(self._make_fetcher))
        return await asyncio.shield(self._fetcher)

    async def _files(self, url: str, names: tuple[str, ...]) -> tuple[File, ...]:
        """The files that a model names, from its own origin only."""
        if len(names) > MOST_FILES:
            raise FetchError(f"it names more than {MOST_FILES} other files")
        fetcher = await self._ready_fetcher()
        base, files, room = fetcher.absolute(url), [], MOST_BYTES
        for name in names:
            address = fetcher.absolute(quote(name), base)
            if urlsplit(address)[:2] != urlsplit(base)[:2]:
                raise FetchError("it names a file of another origin")
            files.append(File(name, await fetcher.fetch(address, room)))
            room -= len(files[-1].data)
        return tuple(files)

    def _make_room(self, tell: Tell) -> None:
        """The one that came last stays, however large it is."""
        size = sum(prop.nbytes for prop in self._kept.values())
        while size > self._kept_bytes and len(self._kept) > 1:
            url, prop = self._kept.popitem(last=False)
            size -= prop.nbytes
            tell(events.AssetDropped(url))
