"""Assets by their name: made by whoever makes their kind, and kept as long as there is room.

One that is asked for twice at once is made once. What is kept in memory has a budget of bytes, and what was used
longest ago makes room. What gifts used most is fetched ahead once the engine has said welcome, while nothing else is,
and the very most is made ahead as well: the first gift of an evening is shown with it from its start.
"""

import asyncio
import contextlib
import threading
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from functools import partial
from typing import Final, Protocol
from weakref import WeakSet

from overlay import commands, events
from overlay.commands import Command, ReportAssets
from overlay.errors import AssetError, FetchError
from overlay.events import Event
from overlay.network.assets.workshop import WorkshopError
from overlay.network.fetching.caching_fetcher import CachingFetcher
from overlay.phrase import phrase
from overlay.playback.assets import BUILT_IN, NO_SOUND, AssetKind, AssetName
from overlay.playback.outcome import FailureCode
from overlay.protocol.news import Phase

KEPT_BYTES: Final = 256 * 2**20
MOST_WAITING: Final = 200
MOST_AHEAD: Final = 40
"""How many files are fetched ahead, once a run."""
LARGEST_AHEAD: Final = 32 * 2**20
MOST_MADE_AHEAD: Final = 6
MADE_AHEAD_BYTES: Final = 64 * 2**20
"""Where more than this is in memory, nothing is made that nobody has asked for."""
REPORT_SECS: Final = 0.5
"""How long after something came it is told how much is kept: where much comes, once for all of it."""

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
        disk: CachingFetcher | None = None,
        on_report: Callable[[ReportAssets], None] = lambda _report: None,
        refuses: Callable[[Asset, str], Awaitable[bool]] | None = None,
    ) -> None:
        """Load nothing yet.

        Args:
            makers: Who makes which kind.
            close: Closes what the makers work with.
            kept_bytes: How much may be kept in memory.
            disk: Where the makers' files are kept, if anywhere.
            on_report: Is told how much that is, whenever it may have changed.
            refuses: Is told what could not be played and why; whether its maker refuses it from now on.
        """
        self._makers = makers
        self._close = close
        self._kept_bytes = kept_bytes
        self._kept: OrderedDict[AssetName, Asset] = OrderedDict()
        self._sizes: dict[AssetName, int] = {}  # of those: a model's is added up of its arrays
        self._size = 0  # of all of them
        self._silent: WeakSet[Asset] = WeakSet()  # videos that have no sound: known as long as they are kept
        self._keeping = threading.Lock()  # the thread that draws looks in as well
        self._tasks: dict[AssetName, asyncio.Task[None]] = {}
        self._chores: set[asyncio.Task[None]] = set()
        self._disk = disk
        self._on_report = on_report
        self._refuses = refuses
        self._has_begun = False
        self._is_ahead = False
        self._reporting: asyncio.TimerHandle | None = None
        self._tell: Tell = lambda _event: None
        if disk is not None:
            disk.on_changed = self._changed

    def find(self, name: AssetName) -> Asset | None:
        """One that is there; it is the last now that would have to make room."""
        with self._keeping:
            if name in self._kept:
                self._kept.move_to_end(name)
            return self._kept.get(name)

    def load(self, name: AssetName, tell: Tell) -> None:
        """Load it, and tell when it is there or cannot be had, and what had to make room for it."""
        self._tell = tell
        self._note_use(name)
        if name in self._tasks:
            return
        if len(self._tasks) >= MOST_WAITING:
            tell(events.AssetLost(name, FailureCode.ASSET, phrase("too many others are being fetched")))
            return
        self._tasks[name] = asyncio.get_running_loop().create_task(self._load(name, tell))

    def blame(self, name: AssetName, words: str, tell: Tell) -> None:
        """It could not be played. Where that counts it is not kept, and those who wait for it hear why."""
        asset = self.find(name)
        if asset is not None and self._refuses is not None:
            self._do(
                self._let_go(name, self._refuses(asset, words), events.AssetLost(name, FailureCode.DECODE, words), tell)
            )

    async def close(self) -> None:
        """Give up what is under way."""
        if self._reporting is not None:
            self._reporting.cancel()
        tasks = [*self._tasks.values(), *self._chores]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._close()

    def overhear(self, turn: list[Command], tell: Tell) -> None:
        """What the stage is told: which assets are shown, and that the engine is there. What is made ahead is told."""
        self._tell = tell
        if not self._has_begun:
            self._has_begun = True
            self._do(self._report())
        for command in turn:
            match command:
                case commands.Show(_, company):
                    for name in filter(None, (company.asset, company.avatar, company.sound)):
                        self._note_use(name)
                case commands.ReportLink(status) if status.phase is Phase.LIVE and not self._is_ahead:
                    self._is_ahead = True
                    self._do(self._fetch_ahead())
                case _:
                    pass

    def clear(self, tell: Tell) -> None:
        """Forget all of them, on the disk as well, and tell which are gone."""
        for name in self._names():
            self._drop(name, tell)
        if self._disk is not None:
            self._do(self._clear_disk(self._disk))

    async def _load(self, name: AssetName, tell: Tell) -> None:
        try:
            news: Event = await self._made(name)
        finally:
            del self._tasks[name]  # before anybody hears of it: who then asks again, is answered again
        tell(news)
        self._make_room(tell)
        if self._reporting is None:
            self._reporting = asyncio.get_running_loop().call_later(REPORT_SECS, self._report_now)

    async def _made(self, name: AssetName) -> events.AssetReady | events.AssetLost:
        if self.find(name) is not None:
            return events.AssetReady(name)
        if name.kind is AssetKind.SOUND and self._video_of(name) in self._silent:
            return events.AssetLost(name, FailureCode.DECODE, NO_SOUND)
        maker = self._makers.get(name.kind)
        if maker is None:
            return events.AssetLost(
                name, FailureCode.DECODE, phrase("no {kind} can be decoded here", kind=name.kind.value)
            )
        try:
            asset = await maker.make(name.url)
        except FetchError as error:
            return events.AssetLost(name, FailureCode.ASSET, error.words)
        except (WorkshopError, AssetError) as error:
            if error.words == NO_SOUND and (video := self._video_of(name)) is not None:
                self._silent.add(video)
            return events.AssetLost(name, FailureCode.DECODE, error.words)
        except Exception as error:  # noqa: BLE001 - an error of ours is told as one, and holds no ack back
            return events.AssetLost(
                name, FailureCode.DECODE, phrase("an error of this program ({error})", error=type(error).__name__)
            )
        size = asset.nbytes
        with self._keeping:
            self._take_out(name)
            self._kept[name], self._sizes[name] = asset, size
            self._size += size
        return events.AssetReady(name)

    def _video_of(self, name: AssetName) -> Asset | None:
        """The video whose own sound this is, if it is kept.

        That it has none is not asked with each gift: all of the file would be read, and looked at by a process, at the
        very moment when its first picture is to be seen.
        """
        return self.find(AssetName(AssetKind.VIDEO, name.url))

    async def _let_go(self, name: AssetName, is_refused: Awaitable[bool], news: events.AssetLost, tell: Tell) -> None:
        if await is_refused:
            with self._keeping:
                self._take_out(name)
            tell(news)

    def _make_room(self, tell: Tell) -> None:
        """The one that came last stays, however large it is."""
        dropped = []
        with self._keeping:
            while self._size > self._kept_bytes and len(self._kept) > 1:
                dropped.append(next(iter(self._kept)))
                self._take_out(dropped[-1])
        for name in dropped:
            tell(events.AssetDropped(name))

    def _take_out(self, name: AssetName) -> None:
        """Keep it no longer. Whoever asks holds the lock."""
        if self._kept.pop(name, None) is not None:
            self._size -= self._sizes.pop(name)

    # --- the disk ------------------------------------------------------------------------------------

    def _note_use(self, name: AssetName) -> None:
        if self._disk is not None and not name.url.startswith(BUILT_IN):
            self._disk.note_use(name.kind, name.url, is_favourite=name.kind is not AssetKind.PICTURE)

    async def _fetch_ahead(self) -> None:
        if self._disk is not None:
            for place, (kind, url) in enumerate(await self._disk.favourites(MOST_AHEAD)):
                name = AssetName(AssetKind(kind), url)
                then = partial(self._make_ahead, name) if place < MOST_MADE_AHEAD else None
                self._disk.fetch_ahead(url, LARGEST_AHEAD, then)
            await self._report()

    def _make_ahead(self, name: AssetName) -> None:
        if name not in self._tasks and self.find(name) is None and self._size < MADE_AHEAD_BYTES:
            self._tasks[name] = asyncio.get_running_loop().create_task(self._load(name, self._tell))

    async def _clear_disk(self, disk: CachingFetcher) -> None:
        await disk.clear()
        await self._report()

    def _report_now(self) -> None:
        self._reporting = None
        self._do(self._report())

    async def _report(self) -> None:
        if self._disk is not None:
            self._on_report(await self._disk.report())

    def _changed(self, address: str) -> None:
        """What was made of this file is of yesterday: the next gift gets it made anew."""
        for name in self._names():
            if self._disk is not None and not name.url.startswith(BUILT_IN):
                with contextlib.suppress(FetchError):
                    if self._disk.absolute(name.url) == address:
                        self._drop(name, self._tell)

    def _names(self) -> list[AssetName]:
        with self._keeping:
            return list(self._kept)

    def _drop(self, name: AssetName, tell: Tell) -> None:
        with self._keeping:
            self._take_out(name)
        tell(events.AssetDropped(name))

    def _do(self, chore: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(chore)
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)
