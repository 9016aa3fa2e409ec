"""3D models by their address: fetched, decoded in a process apart, and kept as long as there is room.

A model that is asked for twice at once is fetched once. What is kept in memory has a budget of bytes, and what was
used longest ago makes room.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from typing import Final
from urllib.parse import urlsplit

from overlay import events
from overlay.events import Event
from overlay.loaders.workpiece import File, Workpiece
from overlay.network.fetcher import Fetcher, FetchError
from overlay.network.workshop import Workshop, WorkshopError
from overlay.playback.outcome import FailureCode
from overlay.scene.model import Model

MOST_BYTES: Final = 32 * 2**20
"""Of a file, and of all files that it names together."""
MOST_FILES: Final = 64
KEPT_BYTES: Final = 256 * 2**20
MOST_WAITING: Final = 200

Tell = Callable[[Event], None]


class ModelStore:
    """Loads for one event loop; `find` may be called from any thread."""

    def __init__(self, fetcher: Fetcher, workshop: Workshop, *, kept_bytes: int = KEPT_BYTES) -> None:
        """Load nothing yet.

        Args:
            fetcher: Gets files.
            workshop: Decodes them.
            kept_bytes: How much may be kept.
        """
        self._fetcher = fetcher
        self._workshop = workshop
        self._kept_bytes = kept_bytes
        self._kept: OrderedDict[str, Model] = OrderedDict()
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def find(self, url: str) -> Model | None:
        """A model that is there."""
        return self._kept.get(url)

    def load(self, url: str, tell: Tell) -> None:
        """Load it, and tell when it is there or cannot be had, and what had to make room for it."""
        if url in self._tasks:
            return
        if len(self._tasks) >= MOST_WAITING:
            tell(events.AssetLost(url, FailureCode.ASSET, "too many others are being fetched"))
            return
        task = asyncio.get_running_loop().create_task(self._load(url, tell))
        self._tasks[url] = task
        task.add_done_callback(lambda _task: self._tasks.pop(url, None))

    async def close(self) -> None:
        """Give up what is under way."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._workshop.close()
        await self._fetcher.close()

    async def _load(self, url: str, tell: Tell) -> None:
        if url in self._kept:
            self._kept.move_to_end(url)
            tell(events.AssetReady(url))
            return
        try:
            model = await self._made(url)
        except FetchError as error:
            tell(events.AssetLost(url, FailureCode.ASSET, str(error)))
        except WorkshopError as error:
            tell(events.AssetLost(url, FailureCode.DECODE, str(error)))
        else:
            self._kept[url] = model
            tell(events.AssetReady(url))
            self._make_room(tell)

    async def _made(self, url: str) -> Model:
        data = await self._fetcher.fetch(url, MOST_BYTES)
        made = await self._workshop.work_on(Workpiece(data))
        if made.model is None:
            made = await self._workshop.work_on(Workpiece(data, await self._files(url, made.wants)))
        if made.model is None:
            raise WorkshopError("it names other files again and again")
        return made.model

    async def _files(self, url: str, names: tuple[str, ...]) -> tuple[File, ...]:
        """The files that a model names, from its own origin only."""
        if len(names) > MOST_FILES:
            raise FetchError(f"it names more than {MOST_FILES} other files")
        base, files, room = self._fetcher.absolute(url), [], MOST_BYTES
        for name in names:
            address = self._fetcher.absolute(name, base)
            if urlsplit(address)[:2] != urlsplit(base)[:2]:
                raise FetchError("it names a file of another origin")
            files.append(File(name, await self._fetcher.fetch(address, room)))
            room -= len(files[-1].data)
        return tuple(files)

    def _make_room(self, tell: Tell) -> None:
        """The one that came last stays, however large it is."""
        size = sum(model.nbytes for model in self._kept.values())
        while size > self._kept_bytes and len(self._kept) > 1:
            url, model = self._kept.popitem(last=False)
            size -= model.nbytes
            tell(events.AssetDropped(url))
