"""One process that decodes, seen from outside: started, spoken with, killed.

It is spoken with on a thread of its own: what goes through its pipes is megabytes, and the system copies them while
Python does something else, so that whoever draws does not wait. What is to be made of an answer is made there as well:
another thread for it would take the processor from this one at the very moment in which it starts it, with Python's
lock held, and whoever draws would wait for both.
"""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import BinaryIO, Final, TypeVar, cast

import numpy as np

from overlay.errors import AssetError
from overlay.loaders.parcel import LENGTH
from overlay.network.assets.pipes import widen
from overlay.network.assets.standing_back import PROCESS_FLAGS
from overlay.reasons import media

T = TypeVar("T")

MOST_ANSWER: Final = 256 * 2**20
PIECE_BYTES: Final = 2**20
BREATH_SECS: Final = 0.0015
"""Between two pieces of an answer. Read in one go, the 24 MB of a model take a processor for 13 ms from those who draw,
and one frame is late; so it takes 40 ms more, and none is."""
CLOSE_SECS: Final = 1.0


class AnswerError(AssetError):
    """There is no answer; the words go into the ack."""


class WorkbenchProcess:
    """All but the thread belongs to one event loop. One that failed to answer is of no more use: close it."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it.

        Args:
            command: What runs a workbench.

        Raises:
            OSError: It cannot be started.
        """
        self._process = subprocess.Popen(  # noqa: S603 - this very program
            command, bufsize=0,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=decoder_environment(), process_group=0, creationflags=PROCESS_FLAGS,
        )  # fmt: skip
        self._sink, self._source = cast("BinaryIO", self._process.stdin), cast("BinaryIO", self._process.stdout)
        widen(self._sink)
        widen(self._source)
        self._thread = ThreadPoolExecutor(1, "workbench")

    @property
    def pid(self) -> int:
        """The system's number of it."""
        return self._process.pid

    @property
    def is_dead(self) -> bool:
        """Whether it has ended."""
        return self._process.poll() is not None

    async def answer_to(
        self, parts: Sequence[bytes | memoryview], patience_secs: float, read: Callable[[memoryview], T]
    ) -> T:
        """Give it a parcel, and wait for what is read out of the one that it gives back.

        Args:
            parts: Of the parcel, one after the other.
            patience_secs: How long all of it may take.
            read: Is given the answer, on the thread; what it raises is raised here.

        Raises:
            AnswerError: It took longer, or died, or its answer is too large.
        """
        talk = asyncio.get_running_loop().run_in_executor(self._thread, lambda: read(self._talk(parts)))
        try:
            async with asyncio.timeout(patience_secs):
                return await talk
        except TimeoutError:
            raise AnswerError(media.NOT_WITHIN(secs=f"{patience_secs:g}")) from None
        except (OSError, EOFError):
            raise AnswerError(media.DIED) from None

    async def close(self) -> None:
        """End it, and the thread, which hears of it at once."""
        with contextlib.suppress(OSError):
            self._kill()
        ended = asyncio.get_running_loop().run_in_executor(self._thread, self._process.wait)
        try:
            async with asyncio.timeout(CLOSE_SECS):
                await ended
        except TimeoutError:  # it has given its end of the pipe to somebody, or is not given the time to die
            self._thread.submit(self._process.wait)  # the system keeps the dead until somebody has heard of it
        self._thread.shutdown(wait=False)
        for pipe in (self._sink, self._source):
            with contextlib.suppress(OSError):
                pipe.close()

    def _kill(self) -> None:
        """It, and whom a stranger's file may have had it start."""
        if sys.platform == "win32" or self.is_dead:
            self._process.kill()
        else:
            os.killpg(self.pid, signal.SIGKILL)

    def _talk(self, parts: Sequence[bytes | memoryview]) -> memoryview:
        self._write(LENGTH.pack(sum(map(len, parts))))
        for part in parts:
            self._write(part)
        (length,) = LENGTH.unpack(self._read(LENGTH.size))
        if length > MOST_ANSWER:
            raise AnswerError(media.TOO_MUCH_DECODED)
        return self._read(length)

    def _write(self, part: bytes | memoryview) -> None:
        left = memoryview(part)
        while left:
            left = left[self._sink.write(left) :]

    def _read(self, length: int) -> memoryview:
        """Into memory that nobody has touched before: the system fills it, and Python's lock is not held."""
        whole = np.empty(length, np.uint8).data
        at = 0
        while at < length:
            count = self._source.readinto(whole[at : at + PIECE_BYTES])  # type: ignore[attr-defined]  # a raw one can
            if not count:
                raise EOFError
            at += count
            if at < length:
                time.sleep(BREATH_SECS)
        return whole


def decoder_environment() -> dict[str, str]:
    """Ours, without what is secret, with one thread for each library, and without a search for huge pages.

    More threads would only take address space; a search goes on in the system itself, whatever waits for a processor.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HYPERFOCUS_")}
    return kept | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "NUMPY_MADVISE_HUGEPAGE": "0"}
