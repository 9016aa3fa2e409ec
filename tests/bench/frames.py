"""How long frames take in a window, and what of it loading took: a late one is loading's if it is in time without.

From one swap to the next it takes longer than usual also where a frame in time follows one that was there at once, and
shorter after that; nobody sees that who looks sixty times a second. So it is also measured from the moment in which a
frame was due, or from the swap before where that came later, to its swap.

And who else was at work meanwhile: each thread of this program, and the processes that it has started.
"""

import contextlib
import itertools
import os
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from overlay.desktop.overlay_window import OverlayWindow
from overlay.scene.frame import Frame
from tests.bench.harness import percentile

SLOW_MS = 20.0
LEAST_MS = 5.0
"""Of a second; who was at work for less is not told of."""


@dataclass(frozen=True)
class Interval:
    """From one swap of the buffers to the next, in ms.

    Attributes:
        clock: By the clock.
        took: From the moment it was due to its swap; the whole interval where that is not known.
        own: How much of it the thread that draws was at work.
        waited: How much of it that thread wanted to be at work, and others had the processors; 0 where nobody tells.
        brought: How much of it models and pictures were brought to the graphics card.
    """

    clock: float
    took: float
    own: float
    waited: float
    brought: float

    @property
    def is_slow(self) -> bool:
        return self.clock > SLOW_MS

    @property
    def is_slow_by_others(self) -> bool:
        """Whether it would be in time without what waiting and bringing took."""
        return self.is_slow and self.clock - self.waited - self.brought <= SLOW_MS


class FrameWatch:
    """Watches a window. All of it belongs to the thread that draws."""

    def __init__(self, window: OverlayWindow) -> None:
        self._brought = 0.0
        self._asked_secs = self._due_secs = 0.0  # when the next frame is due, and the one that is drawn
        self._marks: list[tuple[float, float, float, float, float]] = []
        self._queue = _open_queue_statistics()
        porter = window._porter
        bring: Callable[..., bool] = porter._has_more

        def timed(*what: object) -> bool:
            began = time.monotonic()
            try:
                return bring(*what)
            finally:
                self._brought += time.monotonic() - began

        ask, frame = window._ask_for_frame, window._scene.frame

        def asked(due_secs: float) -> None:
            self._asked_secs = max(due_secs, time.monotonic())
            ask(due_secs)

        def begun(now_secs: float) -> Frame:
            self._due_secs = self._asked_secs
            return frame(now_secs)

        porter._has_more = timed
        window._ask_for_frame, window._scene.frame = asked, begun
        window.frameSwapped.connect(self._swapped)

    def _swapped(self) -> None:
        self._marks.append((time.monotonic(), self._due_secs, time.thread_time(), self._waited_secs(), self._brought))

    def _waited_secs(self) -> float:
        return int(os.pread(self._queue, 100, 0).split()[1]) / 1e9 if self._queue is not None else 0.0

    def between(self, begin_secs: float, end_secs: float) -> list[Interval]:
        """Those that lie between these moments."""
        pairs = itertools.pairwise(self._marks)
        return [
            Interval(
                (after[0] - before[0]) * 1000,
                (after[0] - max(after[1], before[0])) * 1000,
                *((two - one) * 1000 for one, two in zip(before[2:], after[2:], strict=True)),
            )
            for before, after in pairs
            if begin_secs < before[0] and after[0] <= end_secs
        ]


def _open_queue_statistics() -> int | None:
    """Linux tells for each thread how long it waited for a processor (Documentation/scheduler/sched-stats.rst)."""
    with contextlib.suppress(OSError):
        return os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)
    return None


def told(intervals: list[Interval]) -> str:
    """In words."""
    if not intervals:
        return "no frames"
    clock, took = [one.clock for one in intervals], [one.took for one in intervals]
    slow, by_others = (sum(getattr(one, name) for one in intervals) for name in ("is_slow", "is_slow_by_others"))
    own = [one.own for one in intervals]
    return (
        f"p50 {percentile(clock, 0.5):.1f}, p99 {percentile(clock, 0.99):.1f}, slowest {max(clock):.1f} ms; {slow} of "
        f"{len(intervals)} over {SLOW_MS:g} ms, {by_others} of them in time but for waiting for a processor or what "
        f"came to the graphics card; from when it was due p50 {percentile(took, 0.5):.1f}, slowest {max(took):.1f} ms, "
        f"{count_over(intervals)} over {SLOW_MS:g} ms; this thread at work p50 {percentile(own, 0.5):.1f}, "
        f"slowest {max(own):.1f} ms"
    )


def share_late(intervals: list[Interval]) -> float:
    """How much of them is late, in percent."""
    return 100 * sum(one.is_slow for one in intervals) / max(len(intervals), 1)


def at_work() -> dict[str, float]:
    """Seconds of a processor so far, by thread, and by process that we have started; empty where nobody tells."""
    known = {thread.native_id: thread.name for thread in threading.enumerate()}
    found: defaultdict[str, float] = defaultdict(float)
    for task, secs in _tasks_of("self"):
        name = known.get(int(task.name)) or task.joinpath("comm").read_text().strip()
        found["drawing" if name == "MainThread" else name.rsplit("-", 1)[0].rsplit("_", 1)[0]] += secs
    with contextlib.suppress(psutil.Error):
        for process in psutil.Process().children():
            with contextlib.suppress(psutil.Error):
                word = next((word for word in process.cmdline()[3:] if word.isalpha()), process.name())
                found[f"process {word}"] += sum(secs for _, secs in _tasks_of(str(process.pid)))
    return found


def told_at_work(before: dict[str, float], secs: float) -> str:
    """In words: what each did since then."""
    shares = ((name, 1000 * (at - before.get(name, 0.0)) / secs) for name, at in at_work().items())
    told = [f"{name} {ms:.0f}" for name, ms in sorted(shares, key=lambda one: -one[1]) if ms >= LEAST_MS]
    return f"at work, ms of each second: {', '.join(told)}" if told else "who was at work is not known here"


def _tasks_of(pid: str) -> Iterator[tuple[Path, float]]:
    with contextlib.suppress(OSError):
        for task in Path(f"/proc/{pid}/task").iterdir():
            with contextlib.suppress(OSError):
                yield task, int(task.joinpath("schedstat").read_text().split()[0]) / 1e9


def count_over(intervals: list[Interval]) -> int:
    """How many frames were there later than `SLOW_MS` after they were due."""
    return sum(one.took > SLOW_MS for one in intervals)
