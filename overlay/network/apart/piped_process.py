"""A process of ours that is spoken with through pipes, seen from outside: started, spoken with, killed.

It is spoken with on a thread of its own: what goes through its pipes is megabytes, and the system copies them while
Python does something else, so that whoever draws does not wait.
"""

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import BinaryIO, Final, cast

from overlay.network.apart.pipes import widen
from overlay.network.apart.standing_back import PROCESS_FLAGS

CLOSE_SECS: Final = 1.0


class PipedProcess:
    """All but what happens on its thread belongs to one event loop."""

    def __init__(self, command: Sequence[str], name: str) -> None:
        """Start it.

        Args:
            command: What runs it.
            name: Of the thread.

        Raises:
            OSError: It cannot be started.
        """
        self._process = subprocess.Popen(  # noqa: S603 - this very program
            command, bufsize=0,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=environment_apart(), process_group=0, creationflags=PROCESS_FLAGS,
        )  # fmt: skip
        self._sink, self._source = cast("BinaryIO", self._process.stdin), cast("BinaryIO", self._process.stdout)
        widen(self._sink)
        widen(self._source)
        self._thread = ThreadPoolExecutor(1, name)

    @property
    def pid(self) -> int:
        """The system's number of it."""
        return self._process.pid

    @property
    def is_dead(self) -> bool:
        """Whether it has ended."""
        return self._process.poll() is not None

    async def close(self) -> None:
        """End it, and the thread, which hears of it at once. To be asked for once."""
        with contextlib.suppress(OSError):
            self._kill()
        ended = asyncio.get_running_loop().run_in_executor(self._thread, self._bury)
        try:
            async with asyncio.timeout(CLOSE_SECS):
                await ended
        except TimeoutError:  # it has given its end of the pipe to somebody, or is not given the time to die
            self._thread.submit(self._bury)  # the system keeps the dead until somebody has heard of it
        self._thread.shutdown(wait=False)

    def _bury(self) -> None:
        """On the thread. Closed anywhere else while it reads, a pipe's number could be the next one's by then."""
        self._process.wait()
        self._close_sink()
        with contextlib.suppress(OSError):
            self._source.close()

    def _close_sink(self) -> None:
        """On the thread."""
        with contextlib.suppress(OSError):
            self._sink.close()

    def _kill(self) -> None:
        """It, and whom a stranger's file may have had it start."""
        if sys.platform == "win32" or self.is_dead:
            self._process.kill()
        else:
            os.killpg(self.pid, signal.SIGKILL)

    def _write(self, part: bytes | memoryview) -> None:
        left = memoryview(part)
        while left:
            left = left[self._sink.write(left) :]


def environment_apart() -> dict[str, str]:
    """Ours, without what is secret, with one thread for each library, and without a search for huge pages.

    More threads would only take address space; a search goes on in the system itself, whatever waits for a processor.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("HYPERFOCUS_")}
    return kept | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "NUMPY_MADVISE_HUGEPAGE": "0"}
