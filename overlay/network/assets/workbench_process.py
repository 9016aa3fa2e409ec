"""One process that decodes, seen from outside: it is given a file, and what it gives back is read.

What is to be made of an answer is made on the thread that waited for it: another thread would take the processor from
this one at the very moment in which it starts it, with Python's lock held, and whoever draws would wait for both.
"""

import asyncio
import time
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

import numpy as np

from overlay.errors import AssetError
from overlay.loaders.parcel import LENGTH
from overlay.network.apart.piped_process import PipedProcess
from overlay.reasons import media

T = TypeVar("T")

MOST_ANSWER: Final = 256 * 2**20
PIECE_BYTES: Final = 2**20
BREATH_SECS: Final = 0.0015
"""Between two pieces of an answer. Read in one go, the 24 MB of a model take a processor for 13 ms from those who draw,
and one frame is late; so it takes 40 ms more, and none is."""


class AnswerError(AssetError):
    """There is no answer; the words go into the ack."""


class WorkbenchProcess(PipedProcess):
    """One that failed to answer is of no more use: close it."""

    def __init__(self, command: Sequence[str]) -> None:
        """Start it.

        Args:
            command: What runs a workbench.

        Raises:
            OSError: It cannot be started.
        """
        super().__init__(command, "workbench")

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

    def _talk(self, parts: Sequence[bytes | memoryview]) -> memoryview:
        self._write(LENGTH.pack(sum(map(len, parts))))
        for part in parts:
            self._write(part)
        (length,) = LENGTH.unpack(self._read(LENGTH.size))
        if length > MOST_ANSWER:
            raise AnswerError(media.TOO_MUCH_DECODED)
        return self._read(length)

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
