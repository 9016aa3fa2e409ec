"""Assets by their name: made by whoever makes their kind, and kept as long as there is room.

One that is asked for twice at once is made once. What is kept in memory has a budget of bytes, and what was used
longest ago makes room.
"""

import asyncio
import threading
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from typing import Final, Protocol

from overlay import events
from overlay.errors import AssetError, FetchError
from overlay.events import Event
from overlay.network.workshop import WorkshopError
from overlay.playback.assets import AssetKind, AssetName
from overlay.playback.outcome import FailureCode

KEPT_BYTES: Final = 256 * 2**20
MOST_WAITING: Final = 200

Tell = Callable[[Event], None]


class Asset(Protocol):
    """What a maker makes."""

    @property
    def nbytes(self) -> int:
        """What it takes in memory, as far as it matters."""
        ...


class Maker(Protocol):
    """Makes the assets of one kind."""

    def make(self, url: str) -> Awaitable[Asset]:
        """The asset of this address; a FetchError, a WorkshopError or an AssetError where there is none."""
        ...


class AssetStore:
    """Loads for one event loop; `find` may be called from any thread."""

    def __init__(
        self,
        makers: Mapping[AssetKind, Maker],
        close: Callable[[], Awaitable[None]],
        *,
        kept_bytes: int = KEPT_BYTES,
    ) -> None:
        """Load nothing yet.

        Args:
            makers: Who makes which kind.
            close: Closes what the makers work with.
            kept_bytes: How much may be kept.
        """
        self._makers = makers
        self._close = close
        self._kept_bytes = kept_bytes
        self._kept: OrderedDict[AssetName, Asset] = OrderedDict()
        self._keeping = threading.Lock()  # the thread that draws looks in as well
        self._tasks: dict[AssetName, asyncio.Task[None]] = {}

    def find(self, name: AssetName) -> Asset | None:
        """One that is there; it is the last now that would have to make room."""
        with self._keeping:
            if name in self._kept:
                self._kept.move_to_end(name)
            return self._kept.get(name)

    def load(self, name: AssetName, tell: Tell) -> None:
        """Load it, and tell when it is there or cannot be had, and what had to make room for it."""
        if name in self._tasks:
            return
        if len(self._tasks) >= MOST_WAITING:
            tell(events.AssetLost(name, FailureCode.ASSET, "too many others are being fetched"))
            return
        self._tasks[name] = asyncio.get_running_loop().create_task(self._load(name, tell))

    async def close(self) -> None:
        """Give up what is under way."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._close()

    async def _load(self, name: AssetName, tell: Tell) -> None:
        try:
            news: Event = await self._made(name)
        finally:
            del self._tasks[name]  # before anybody hears of it: who then asks again, is answered again
        tell(news)
        self._make_room(tell)

    async def _made(self, name: AssetName) -> events.AssetReady | events.AssetLost:
        if self.find(name) is not None:
            return events.AssetReady(name)
        maker = self._makers.get(name.kind)
        if maker is None:
            return events.AssetLost(name, FailureCode.DECODE, f"no {name.kind} can be decoded here")
        try:
            asset = await maker.make(name.url)
        except FetchError as error:
            return events.AssetLost(name, FailureCode.ASSET, str(error))
        except (WorkshopError, AssetError) as error:
            return events.AssetLost(name, FailureCode.DECODE, str(error))
        except Exception as error:  # noqa: BLE001 - an error of ours is told as one, and holds no ack back
            return events.AssetLost(name, FailureCode.DECODE, f"an error of this program ({type(error).__name__})")
        with self._keeping:
            self._kept[name] = asset
        return events.AssetReady(name)

    def _make_room(self, tell: Tell) -> None:
        """The one that came last stays, however large it is."""
        dropped = []
        with self._keeping:
            size = sum(asset.nbytes for asset in self._kept.values())
            while size > self._kept_bytes and len(self._kept) > 1:
                name, asset = self._kept.popitem(last=False)
                size -= asset.nbytes
                dropped.append(name)
        for name in dropped:
            tell(events.AssetDropped(name))
