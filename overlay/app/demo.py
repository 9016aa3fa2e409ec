"""The demo's other half: a local gift engine on a thread of its own, and the account at the end."""

import asyncio
import contextlib
import threading
from collections.abc import Callable, Collection, Sequence
from typing import Final

from overlay.app.gift_stopwatch import GiftTiming
from overlay.engine.journal import Journal
from overlay.engine.scenario import Scenario
from overlay.engine.server import GiftEngine
from overlay.errors import OverlayError
from overlay.phrase import joined, phrase

FALL_SILENT_SECS: Final = 0.2


class EngineThread:
    """A gift engine on a free port of this machine; `stop` hands out what happened."""

    def __init__(self, scenario: Scenario | None) -> None:
        """Prepare it; without a scenario it sends only what it is told to."""
        self._scenario = scenario
        self._is_ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stop: asyncio.Event | None = None
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="gift engine")
        self._engine: GiftEngine | None = None

    def start(self) -> str:
        """Listen, and return the address.

        Raises:
            OverlayError: It cannot listen.
        """
        self._thread.start()
        self._is_ready.wait()
        if self._error is not None:
            self._thread.join()
            raise OverlayError(phrase("The local gift engine could not start: {reason}.", reason=str(self._error)))
        return self.engine.url

    @property
    def engine(self) -> GiftEngine:
        """The engine, once it was started. Its methods belong to its own thread: see `call`."""
        if self._engine is None:
            raise OverlayError(phrase("The local gift engine was not started."))
        return self._engine

    @property
    def journal(self) -> Journal:
        """What happened; to be read after `stop`, or by somebody who can bear that it grows meanwhile."""
        return self.engine.journal

    def call(self, order: Callable[[GiftEngine], object]) -> None:
        """Let the engine do this, soon, on its own thread."""
        if self._loop is not None:
            self._loop.call_soon_threadsafe(order, self.engine)

    def fall_silent(self) -> None:
        """Send no more gifts; what was sent is on its way when this returns. For a host that is about to leave."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            with contextlib.suppress(RuntimeError, TimeoutError):  # it ended in this very moment, or hangs
                asyncio.run_coroutine_threadsafe(self.engine.end_performance(), loop).result(FALL_SILENT_SECS)

    def stop(self) -> None:
        """End it, after its hosts have gone."""
        if self._loop is not None and self._stop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as error:  # noqa: BLE001 - told by `start`
            self._error = error
        finally:
            self._is_ready.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        async with GiftEngine(scenario=self._scenario) as engine:
            self._engine = engine
            self._is_ready.set()
            await self._stop.wait()


def demo_summary(journal: Journal, timings: Collection[GiftTiming], frames: int) -> str:
    """The account of a demo: what was sent and what became of it, and how long a gift took to its first frame."""
    account = journal.summary()
    known = [timing for timing in timings if timing.gift_id in journal.gifts]
    queued = [timing.started_secs - timing.received_secs for timing in known if _had_to_wait(timing)]
    counts = {
        name: str(count)
        for name, count in (
            ("sent", account.sent), ("shown", account.rendered), ("acked", account.acked), ("lost", account.lost)
        )
    }  # fmt: skip
    lines: list[str] = [
        phrase("gifts   {sent} sent, {shown} shown, {acked} acked, {lost} lost", **counts),
        phrase("frames  {n} presented", n=str(frames)),
        phrase("gift to first presented frame  {times}", times=_spread(journal, known)),
    ]
    if queued:
        at_once = [timing for timing in known if not _had_to_wait(timing)]
        lines.append(
            phrase(
                "        {n} waited for a free lane, {secs} s at most; the other {others}:",
                n=str(len(queued)),
                secs=f"{max(queued):.1f}",
                others=str(len(at_once)),
            )
        )
        lines.append(phrase("        {times}", times=_spread(journal, at_once)))
    lines.extend(
        phrase("problem {place}: {words}", place=problem.place, words=problem.words) for problem in journal.problems[:5]
    )
    return joined(lines, "\n")


def _had_to_wait(timing: GiftTiming) -> bool:
    return timing.started_secs - timing.received_secs > 0.05


def _spread(journal: Journal, timings: Collection[GiftTiming]) -> str:
    waits_ms = sorted(
        (timing.presented_secs - journal.gifts[timing.gift_id].sent_secs[0]) * 1000
        for timing in timings
        if journal.gifts[timing.gift_id].sent_secs
    )
    if not waits_ms:
        return phrase("nothing to measure")
    half, most = (f"{percentile(waits_ms, part):.1f}" for part in (0.5, 0.99))
    return phrase("p50 {half} ms, p99 {most} ms", half=half, most=most)


def percentile(ordered: Sequence[float], part: float) -> float:
    """The value below which `part` of an ordered, non-empty sequence lies (nearest rank)."""
    return ordered[min(len(ordered) - 1, max(0, round(part * len(ordered) + 0.5) - 1))]
