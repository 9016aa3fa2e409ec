"""The decoding process seen from outside: it is started when there is work, watched, and put away when it fails.

Nothing that a stranger's file may do to it reaches us: it gets so much time and memory, what it answers is checked as
if it were a stranger itself, and after its death the next file finds a new one.
"""

import asyncio
import contextlib
import time
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

import psutil

from overlay.errors import AssetError
from overlay.loaders.parcel import ParcelError, Parts, pack_parts, unpack
from overlay.loaders.workpiece import Workmanship, Workpiece
from overlay.network.apart.standing_back import Appetite, stand_aside, stand_back
from overlay.network.assets.workbench_process import AnswerError, WorkbenchProcess
from overlay.phrase import Phrase, phrase
from overlay.reasons import media
from overlay.reasons.travel import ReasonError, reason_of
from overlay.scene.models.check import fault_of, fault_of_points
from overlay.scene.videos.video import fault_of_video
from overlay.sound.sound import fault_of_samples

T = TypeVar("T")

WORK_SECS: Final = 5.0
"""How long one workpiece may take, the start of the process not counted, and what is made of the answer counted."""
START_SECS: Final = 10.0
MOST_MEMORY: Final = 512 * 2**20
"""Bytes that it may really use; looked at every `WATCH_SECS`."""
WATCH_SECS: Final = 0.05
MOST_PIECES: Final = 200
"""After so many a new process takes over: nothing that a decoder leaks adds up."""


class WorkshopError(AssetError):
    """A file was not decoded; the words go into the ack."""


class _StarvedError(Exception):
    """Others left it nothing of the processors."""


class Workshop:
    """Decodes one file after the other. All of it belongs to one event loop.

    The process has what nobody else wants of the processors. Where that is next to nothing, the next one has a share.
    """

    def __init__(self, command: Sequence[str], *, work_secs: float = WORK_SECS, most_memory: int = MOST_MEMORY) -> None:
        """Start nothing yet.

        Args:
            command: What runs a workbench.
            work_secs: How long one workpiece may take.
            most_memory: Bytes that the process may use.
        """
        self._command = command
        self._work_secs = work_secs
        self._most_memory = most_memory
        self._process: WorkbenchProcess | None = None
        self._seen: psutil.Process | None = None  # the same, as the system tells of it
        self._pieces = 0
        self._may_starve = self._has_starved = False
        self._turn = asyncio.Lock()
        self._getting_ready: asyncio.Task[None] | None = None

    def get_ready(self) -> None:
        """Start the process, if there is none, as a file for it is on its way: whoever waits for both, waits less."""
        if self._process is None and (self._getting_ready is None or self._getting_ready.done()):
            self._getting_ready = asyncio.get_running_loop().create_task(self._start_ahead())

    async def work_on(self, piece: Workpiece) -> Workmanship:
        """Have it decoded: what its craft makes, or the files that it wants.

        Raises:
            WorkshopError: It was refused, or took too much of time or memory, or the process died of it.
        """
        return await self.make(piece, lambda made: made)

    async def make(self, piece: Workpiece, finish: Callable[[Workmanship], T]) -> T:
        """Have it decoded, and something made of it.

        Args:
            piece: The file.
            finish: Makes it, on the thread that waited for the decoder; what it raises is raised here.

        Raises:
            WorkshopError: It was refused, or took too much of time or memory, or the process died of it.
        """

        def read(parcel: memoryview) -> T | AssetError:
            """What is wrong with the decoder is raised; with what is wrong with the file, the process stays."""
            made, why = _checked(parcel)
            if why is not None:
                return WorkshopError(why)
            try:
                return finish(made)
            except AssetError as error:
                return error

        async with self._turn:
            try:
                result = await self._answer_to(pack_parts(piece), read)
            except BaseException:  # cancelled in mid-work: what it says later would be taken for the next answer
                await self._put_away()
                raise
            self._pieces += 1
            if self._pieces >= MOST_PIECES:
                await self._put_away()
        if isinstance(result, AssetError):
            raise result
        return result

    async def close(self) -> None:
        """Put the process away; the next workpiece starts another."""
        if self._getting_ready is not None:
            self._getting_ready.cancel()
            await asyncio.gather(self._getting_ready, return_exceptions=True)
        await self._put_away()

    async def _start_ahead(self) -> None:
        """What goes wrong is told to whoever brings work, and tries it again."""
        async with self._turn:
            with contextlib.suppress(AssetError):
                try:
                    await self._ready()
                except BaseException:
                    await self._put_away()
                    raise

    async def _put_away(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            await process.close()

    async def _answer_to(self, parcel: Parts, read: Callable[[memoryview], T]) -> T:
        try:
            try:
                return await self._watched(await self._ready(), parcel, read)
            except _StarvedError:
                await self._put_away()
                self._has_starved = True
                return await self._watched(await self._ready(), parcel, read)
        except AnswerError as error:
            raise WorkshopError(error.words) from None

    async def _ready(self) -> WorkbenchProcess:
        if self._process is not None and not self._process.is_dead:
            return self._process
        await self._put_away()
        self._pieces = 0
        try:
            self._process = process = WorkbenchProcess(self._command)
        except OSError as error:
            raise WorkshopError(media.NOT_STARTED(error=type(error).__name__)) from None
        stand_back(process.pid)
        await process.answer_to(pack_parts(Workpiece(b"")), START_SECS, len)  # it has loaded what it needs
        self._may_starve = not self._has_starved and stand_aside(process.pid)
        return process

    async def _watched(self, process: WorkbenchProcess, parcel: Parts, read: Callable[[memoryview], T]) -> T:
        work = asyncio.create_task(process.answer_to(parcel, self._work_secs, read))
        watch = asyncio.create_task(self._watch(process))
        try:
            await asyncio.wait({work, watch}, return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                watch.result()
                raise WorkshopError(media.TOO_MUCH_MEMORY)
            return work.result()
        finally:
            for task in (work, watch):
                task.cancel()
            await asyncio.gather(work, watch, return_exceptions=True)

    async def _watch(self, process: WorkbenchProcess) -> None:
        """Return when it uses too much memory; of one that has died, the other task tells.

        Raises:
            _StarvedError: It has stood aside, and there is nothing left for it.
        """
        await asyncio.sleep(WATCH_SECS)  # most pieces are done by then, and the system need not be asked
        with contextlib.suppress(psutil.Error):
            if self._seen is None or self._seen.pid != process.pid:
                self._seen = psutil.Process(process.pid)  # to make one takes longer than all that is asked of it
            appetite = Appetite(self._seen, time.monotonic())
            while self._seen.memory_info().rss < self._most_memory:
                if self._may_starve and appetite.is_starving(time.monotonic()):
                    raise _StarvedError
                await asyncio.sleep(WATCH_SECS)
            return
        await asyncio.Event().wait()


def _checked(parcel: memoryview) -> tuple[Workmanship, Phrase | None]:
    """What was made, or why nothing was."""
    try:
        made = unpack(parcel, Workmanship)
        why = reason_of(made.refusal) if made.refusal else None
    except (ParcelError, ReasonError):
        raise WorkshopError(media.NO_SENSE) from None
    things = made.model, made.video, made.sound, made.pixels
    if all(thing is None for thing in things) and not made.wants and not made.refusal:
        raise WorkshopError(phrase("the decoder gave nothing"))
    fault = fault_of(made.model) if made.model is not None else None
    if made.video is not None and fault is None:
        fault = fault_of_video(made.video)
    if made.sound is not None and fault is None:
        fault = fault_of_samples(made.sound)
    if made.reached is not None and fault is None:
        fault = fault_of_points(made.reached)
    if fault is not None:
        raise WorkshopError(phrase("the decoder gave {fault}", fault=fault))
    return made, why
