"""The pipe to the process that plays: letters go through it in order, and whoever sends one never waits.

Where no other letter waits and the pipe has room, a small one is written by its sender: on a busy computer another
thread of ours may not run for longer than a sound may be late.
"""

import os
import select
import threading
from queue import SimpleQueue
from typing import IO, Final

from overlay.audio.letters import Letter
from overlay.loaders.parcel import LENGTH, pack

MOST_LETTERS: Final = 500
"""What is sent while so many wait is dropped."""
AT_ONCE_BYTES: Final = 512
"""A pipe that can be written to takes so much without waiting (POSIX: ``PIPE_BUF``)."""


class Outlet:
    """`put` may be called from any thread, `write_until_closed` belongs to one."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[Letter | None] = SimpleQueue()
        self._unwritten = 0
        self._sink: IO[bytes] | None = None
        self._door = threading.Lock()  # never held while something may have to wait

    @property
    def unwritten(self) -> int:
        """How many letters wait, or are being written."""
        return self._unwritten

    def put(self, letter: Letter) -> None:
        """Send it soon, or drop it."""
        with self._door:
            if self._unwritten == 0 and self._write_at_once(letter):
                return
            if self._unwritten < MOST_LETTERS:
                self._unwritten += 1
                self._waiting.put(letter)

    def open(self, sink: IO[bytes]) -> None:
        """Write there from now on; what was sent before is of the past."""
        with self._door:
            while not self._waiting.empty():
                self._waiting.get_nowait()
            self._unwritten, self._sink = 0, sink

    def close(self) -> None:
        """Write no more: the other side is gone, or will be."""
        with self._door:
            self._sink = None
            self._waiting.put(None)

    def write_until_closed(self) -> None:
        """Write what waits. It may wait as long as the other side does not read."""
        sink = self._sink
        while (letter := self._waiting.get()) is not None:
            try:
                if sink is not None and self._sink is sink:
                    sink.write(_parcel(letter))
                    sink.flush()
            except (OSError, ValueError):  # it has died
                pass
            with self._door:
                self._unwritten -= 1

    def _write_at_once(self, letter: Letter) -> bool:
        if self._sink is None or letter.keep is not None or os.name != "posix":
            return False
        parcel = _parcel(letter)
        try:
            _, writable, _ = select.select([], [self._sink], [], 0.0)
            if not writable or len(parcel) > AT_ONCE_BYTES:
                return False
            os.write(self._sink.fileno(), parcel)
        except (OSError, ValueError):
            return False
        return True


def _parcel(letter: Letter) -> bytes:
    parcel = pack(letter)
    return LENGTH.pack(len(parcel)) + parcel
