"""The decoding process seen from outside: it is started when there is work, watched, and put away when it fails.

Nothing that a stranger's file may do to it reaches us: it gets so much time and memory, what it answers is checked as
if it were a stranger itself, and after its death the next file finds a new one.
"""

import asyncio
import contextlib
import os
import time
from collections.abc import Sequence
from typing import Final

import psutil

from overlay.errors import OverlayError
from overlay.loaders.parcel import LENGTH, ParcelError, pack, unpack
from overlay.loaders.workpiece import Workmanship, Workpiece
from overlay.network.assets.standing_back import PROCESS_FLAGS, Appetite, stand_aside, stand_back
from overlay.scene.model_check import fault_of
from overlay.scene.video import fault_of_video
from overlay.sound.sound import fault_of_samples

WORK_SECS: Final = 5.0
"""How long one workpiece may take, the start of the process not counted."""
START_SECS: Final = 10.0
MOST_MEMORY: Final = 512 * 2**20
"""Bytes that it may really use; looked at every `WATCH_SECS`."""
MOST_ANSWER: Final = 256 * 2**20
WATCH_SECS: Final = 0.05
MOST_PIECES: Final = 200
"""After so many a new process takes over: nothing that a decoder leaks adds up."""


class WorkshopError(OverlayError):
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
        self._process: asyncio.subprocess.Process | None = None
        self._pieces = 0
        self._may_starve = self._has_starved = False
        self._turn = asyncio.Lock()

    async def work_on(self, piece: Workpiece) -> Workmanship:
        """Have it decoded: what its craft makes, or the files that it wants.

        Raises:
            WorkshopError: It was refused, or took too much of time or memory, or the process died of it.
        """
        async with self._turn:
            try:
                made = _checked(await self._answer_to(pack(piece)))
            except BaseException:  # cancelled in mid-work: what it says later would be taken for the next answer
                await self.close()
                raise
            self._pieces += 1
            if self._pieces >= MOST_PIECES:
                await self.close()
        if made.refusal:
            raise WorkshopError(made.refusal)
        return made

    async def close(self) -> None:
        """Put the process away; the next workpiece starts another."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()

    async def _answer_to(self, parcel: bytes) -> bytes:
        try:
            return await self._watched(await self._ready(), parcel)
        except _StarvedError:
            await self.close()
            self._has_starved = True
            return await self._watched(await self._ready(), parcel)

    async def _ready(self) -> asyncio.subprocess.Process:
        if self._process is not None and self._process.returncode is None:
            return self._process
        self._pieces = 0
        try:
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
                limit=2**20, env=decoder_environment(), process_group=0, creationflags=PROCESS_FLAGS,
            )  # fmt: skip
            stand_back(self._process.pid)
            await self._exchange(self._process, pack(Workpiece(b"")), START_SECS)  # it has loaded what it needs
            self._may_starve = not self._has_starved and stand_aside(self._process.pid)
        except OSError as error:
            raise WorkshopError(f"the decoder cannot be started ({type(error).__name__})") from None
        return self._process

    async def _watched(self, process: asyncio.subprocess.Process, parcel: bytes) -> bytes:
        work = asyncio.create_task(self._exchange(process, parcel, self._work_secs))
        watch = asyncio.create_task(self._watch(process))
        try:
            await asyncio.wait({work, watch}, return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                watch.result()
                raise WorkshopError("it takes too much memory")
            return work.result()
        finally:
            for task in (work, watch):
                task.cancel()
            await asyncio.gather(work, watch, return_exceptions=True)

    async def _watch(self, process: asyncio.subprocess.Process) -> None:
        """Return when it uses too much memory; of one that has died, the other task tells.

        Raises:
            _StarvedError: It has stood aside, and there is nothing left for it.
        """
        with contextlib.suppress(psutil.Error):
            seen = psutil.Process(process.pid)
            appetite = Appetite(seen, time.monotonic())
            while seen.memory_info().rss < self._most_memory:
                if self._may_starve and appetite.is_starving(time.monotonic()):
                    raise _StarvedError
                await asyncio.sleep(WATCH_SECS)
            return
        await asyncio.Event().wait()

    async def _exchange(self, process: asyncio.subprocess.Process, parcel: bytes, patience_secs: float) -> bytes:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            async with asyncio.timeout(patience_secs):
                process.stdin.write(LENGTH.pack(len(parcel)) + parcel)
                await process.stdin.drain()
                (length,) = LENGTH.unpack(await process.stdout.readexactly(LENGTH.size))
                if length > MOST_ANSWER:
                    raise WorkshopError("what was decoded is too large")
                return await process.stdout.readexactly(length)
        except TimeoutError:
            raise WorkshopError(f"it was not decoded within {patience_secs:g} s") from None
        except (asyncio.IncompleteReadError, OSError):
            raise WorkshopError("the decoder died of it") from None


def _checked(parcel: bytes) -> Workmanship:
    try:
        made = unpack(parcel, Workmanship)
    except ParcelError:
        raise WorkshopError("the decoder gave no sense") from None
    things = made.model, made.video, made.sound, made.pixels
    if all(thing is None for thing in things) and not made.wants and not made.refusal:
        raise WorkshopError("the decoder gave nothing")
    fault = fault_of(made.model) if made.model is not None else None
    if made.video is not None and fault is None:
        fault = fault_of_video(made.video)
    if made.sound is not None and fault is None:
        fault = fault_of_samples(made.sound)
    if fault is not None:
        raise WorkshopError(f"the decoder gave {fault}")
    return made


def decoder_environment() -> dict[str, str]:
    """Ours, without what is secret, and with one thread for each library: more would only take address space."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HYPERFOCUS_")}
    return kept | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
