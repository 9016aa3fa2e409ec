"""How far a long command has come: a bar on a terminal, a line now and then elsewhere."""

import time
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TextIO, TypeVar

from overlay.app.terminal import told_here
from overlay.phrase import phrase

BAR_CELLS: Final = 28
BAR_EVERY_SECS: Final = 0.1
LINES: Final = 10

_Thing = TypeVar("_Thing")


def followed(
    things: Iterable[_Thing],
    count: int,
    what: str,
    stream: TextIO | None,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[_Thing]:
    """Hand on the things, and tell on the stream how many of `count` are done; None tells nothing."""
    if stream is None:
        yield from things
        return
    progress = _Bar(count, what, stream, clock) if stream.isatty() else _Lines(count, what, stream)
    try:
        for done, thing in enumerate(things):
            progress.tell(done)
            yield thing
        progress.tell(count)
    finally:
        progress.end()


class _Lines:
    """A line at each tenth: for a log or a pipe."""

    def __init__(self, count: int, what: str, stream: TextIO) -> None:
        self._count, self._what, self._stream = count, what, stream
        self._tenth = 0

    def tell(self, done: int) -> None:
        tenth = LINES * done // self._count
        if tenth > self._tenth:
            self._tenth = tenth
            words = phrase("{what}: {done} of {all} frames", what=self._what, done=done, all=self._count)
            print(told_here(words), file=self._stream, flush=True)

    def end(self) -> None:
        """Every line is whole already."""


class _Bar:
    """One line, written over and over, and gone at the end."""

    def __init__(self, count: int, what: str, stream: TextIO, clock: Callable[[], float]) -> None:
        self._count, self._what, self._stream, self._clock = count, what, stream, clock
        self._began_secs = clock()
        self._told_secs = -BAR_EVERY_SECS
        self._width = 0
        encoding = (stream.encoding or "ascii").lower().replace("-", "")
        self._full, self._empty = "█░" if encoding.startswith("utf") else "#."

    def tell(self, done: int) -> None:
        now = self._clock()
        if now - self._told_secs < BAR_EVERY_SECS and done < self._count:
            return
        self._told_secs = now
        cells = BAR_CELLS * done // self._count
        bar = self._full * cells + self._empty * (BAR_CELLS - cells)
        words = told_here(phrase("{done} of {all} frames", done=done, all=self._count))
        self._write(f"{self._what}  {bar}  {words}{self._left(done, now)}")

    def end(self) -> None:
        """Leave the line empty for what is said next."""
        self._write("")
        self._write("")

    def _left(self, done: int, now: float) -> str:
        spent_secs = now - self._began_secs
        if done == 0 or spent_secs < 1.0:
            return ""
        return told_here(phrase(", {secs} s left", secs=round(spent_secs / done * (self._count - done))))

    def _write(self, line: str) -> None:
        print(f"\r{line:<{self._width}}", end="", file=self._stream, flush=True)
        self._width = len(line)
