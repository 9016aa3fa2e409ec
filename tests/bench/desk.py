"""The desk: what it costs the overlay to have it open, how soon it answers in a storm, how soon a panic empties all.

Open and closed take turns within one run, so that what else the machine does falls upon both. What a storm has on the
screen differs from one second to the next by more than the desk could ever cost: so some frames of it are kept, and
drawn again and again while all else goes on, and each is compared with itself. Keys and buttons are
pressed by the X server's own test events, as a hand would; a panic has worked when an eye outside the program finds
no pixel in the overlay's window any more (`tests.bench.eye`).
"""

import asyncio
import statistics
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from typing import Self

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QAbstractButton, QWidget
from Xlib import X, display
from Xlib.ext import xtest

from overlay.app.run import Program
from overlay.app.wishes import Account
from overlay.desktop.desk.panel import Panel
from overlay.scene.frame import Frame
from tests.bench.eye import Eye
from tests.bench.harness import EngineThread, GiftOrder, run_with_engine, until

SIZE = "640x360"
TYPES = ("rose", "heart", "star", "confetti", "diamond", "rocket", "unicorn", "tea")
CALM_PER_SEC, STORM_PER_SEC = 10, 100
TURNS, KEPT_FRAMES, ROUNDS_A_TURN = 24, 45, 2
SETTLE_SECS = 1.0
"""For some tenths of a second after a window came or went, frames take longer."""
DIFFERENCE_LIMIT = 0.02
CLICK_LIMIT_MS = PANIC_LIMIT_MS = 100.0
ROUNDS, PANICS = 8, 10


class Storm:
    """Gifts at a steady rate, from a thread of its own."""

    def __init__(self, engine: EngineThread, per_sec: float) -> None:
        self._engine, self._per_sec = engine, per_sec
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._blow)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join()

    def _blow(self) -> None:
        began, sent = time.monotonic(), 0
        while not self._is_over.wait(max(0.0, began + sent / self._per_sec - time.monotonic())):
            order = GiftOrder(TYPES[sent % len(TYPES)], duration_ms=1500)
            self._engine.call(lambda engine, order=order: engine.send_gift(order))
            sent += 1


class Watch(QObject):
    """When frames were begun and swapped; they are the scene's own, or those that were kept, in turn."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.spans: list[tuple[int, float, float]] = []
        """Which of those that were kept, and when it was begun and swapped."""
        self._kept: list[Frame] = []
        self._keeps = False
        self._place, self._begun_secs = 0, 0.0
        self._scene_frame = program.window._scene.frame
        program.window._scene.frame = self._frame  # type: ignore[method-assign]
        program.window.frameSwapped.connect(self._swapped)

    async def keep(self) -> None:
        """From the next on, until there are enough; then those are drawn."""
        self._kept, self._keeps = [], True
        await until(lambda: not self._keeps, "frames that move")

    def begin(self) -> None:
        """With the first of them."""
        self.spans.clear()
        self._place = -1

    def let_go(self) -> None:
        """The scene's own are drawn again."""
        self._kept = []

    def _frame(self, now: float) -> Frame:
        """The scene's own is made all the same, and what is to be known of it is told."""
        self._begun_secs = time.monotonic()
        frame = self._scene_frame(now)
        if self._keeps:
            self._kept += [frame] if frame.is_moving else []
            self._keeps = len(self._kept) < KEPT_FRAMES
        if self._keeps or not self._kept:
            return frame
        self._place = (self._place + 1) % KEPT_FRAMES
        shown = self._kept[self._place]
        return replace(shown, now_secs=frame.now_secs, visible=frame.visible, next_change_secs=frame.now_secs)

    def _swapped(self) -> None:
        self.spans.append((self._place, self._begun_secs, time.monotonic()))


Taken = list[tuple[int, float]]
"""Frames of a turn: which of those that were kept, and what it took."""


def each(turns: list[Taken]) -> list[float]:
    """What each of the kept frames took in these turns."""
    times = defaultdict(list)
    for place, secs in (frame for turn in turns for frame in turn):
        times[place].append(secs)
    return [statistics.median(times[place]) for place in range(KEPT_FRAMES)]


def difference_of(some: list[float], others: list[float]) -> float:
    """Of pairs, as a part of the others."""
    return statistics.median(one / other for one, other in zip(some, others, strict=True)) - 1.0


async def cost_of_being_open(watch: Watch, panel: Panel, engine: EngineThread, per_sec: int) -> bool:
    at_work: dict[bool, list[Taken]] = {True: [], False: []}
    apart: dict[bool, list[float]] = {True: [], False: []}
    with Storm(engine, per_sec):
        await asyncio.sleep(2.0)
        await watch.keep()
        for turn in range(TURNS):
            is_open = turn % 2 == 0
            panel.setVisible(is_open)
            await asyncio.sleep(SETTLE_SECS)
            watch.begin()
            await until(lambda: len(watch.spans) >= ROUNDS_A_TURN * KEPT_FRAMES, "each frame that was kept")
            spans = watch.spans[: ROUNDS_A_TURN * KEPT_FRAMES]
            at_work[is_open].append([(place, swapped - begun) for place, begun, swapped in spans])
            apart[is_open].append(float(np.mean(np.diff([swapped for *_, swapped in spans]))))
        panel.show()
        watch.let_go()
    is_good = True
    halves = at_work[False][::2], at_work[False][1::2]
    for name, times, by_chance in (
        ("a frame at work", {key: each(turns) for key, turns in at_work.items()}, difference_of(*map(each, halves))),
        ("from frame to frame", apart, difference_of(apart[False][::2], apart[False][1::2])),
    ):
        opened, closed = (statistics.median(times[is_open]) * 1000 for is_open in (True, False))
        difference = difference_of(times[True], times[False])
        print(f"{per_sec} gifts a second, {name}: desk open {opened:.2f} ms, closed {closed:.2f} ms, {difference:+.1%} "
              f"(aim: ≤ {DIFFERENCE_LIMIT:.0%}; closed in every other turn: {by_chance:+.1%})")  # fmt: skip
        is_good &= difference <= DIFFERENCE_LIMIT
    return is_good


class Hand:
    """Presses buttons of the mouse, by the X server's own test events."""

    def __init__(self) -> None:
        self._x, self._server, self._fake = X, display.Display(), xtest.fake_input

    def press(self, widget: QWidget, at: QPoint | None = None) -> float:
        """In its middle; the moment of the release."""
        place = widget.mapToGlobal(widget.rect().center() if at is None else at)
        ratio = widget.devicePixelRatioF()
        self._fake(self._server, self._x.MotionNotify, x=round(place.x() * ratio), y=round(place.y() * ratio))
        self._fake(self._server, self._x.ButtonPress, 1)
        self._fake(self._server, self._x.ButtonRelease, 1)
        pressed_secs = time.monotonic()
        self._server.flush()
        return pressed_secs


class Answers(QObject):
    """When a press was answered: Qt paints a button as released just before it tells of the click.

    Pause says what it will do the next time, which takes the director's word and another picture; so does a page.
    """

    def __init__(self) -> None:
        super().__init__()
        self._widget: QWidget | None = None
        self._holds: Callable[[], bool] = lambda: False
        self.done_secs: float | None = None

    def expect_click(self) -> None:
        self.done_secs = None

    def clicked(self, *_: object) -> None:
        self.done_secs = self.done_secs or time.monotonic()

    def expect_picture(self, widget: QWidget, holds: Callable[[], bool]) -> None:
        """Of this, painted while that holds."""
        if self._widget is not None:
            self._widget.removeEventFilter(self)
        self._widget, self._holds, self.done_secs = widget, holds, None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and self.done_secs is None and self._holds():
            self.done_secs = time.monotonic()
        return super().eventFilter(watched, event)


async def how_soon_it_answers(panel: Panel, engine: EngineThread) -> bool:
    hand, answers, took = Hand(), Answers(), {}
    pause, bar = panel.live.pause, panel.pages.tabBar()
    buttons: list[tuple[str, QAbstractButton]] = [
        ("mute", panel.sound.mute), ("unmute", panel.sound.mute), ("test gift", panel.live.test),
        ("skip", panel.live.skip),
    ]  # fmt: skip

    async def note(name: str, pressed_secs: float) -> None:
        await until(lambda: answers.done_secs is not None, f"an answer to {name}")
        took.setdefault(name, []).append((answers.done_secs - pressed_secs) * 1000)

    with Storm(engine, STORM_PER_SEC):
        await asyncio.sleep(3.0)
        for _ in range(ROUNDS):
            for name in ("pause", "go on"):
                before = pause.text()
                answers.expect_picture(pause, lambda before=before: pause.text() != before)
                await note(name, hand.press(pause))
            for name, button in buttons:
                await until(button.isEnabled, f"{name} can be pressed")
                answers.expect_click()
                button.clicked.connect(answers.clicked)
                await note(name, hand.press(button))
                button.clicked.disconnect(answers.clicked)
            for number in [*range(1, panel.pages.count()), 0]:
                page = panel.pages.widget(number)
                answers.expect_picture(page, lambda page=page: panel.pages.currentWidget() is page)
                await note("another page", hand.press(bar, bar.tabRect(number).center()))
    slowest = max(max(times) for times in took.values())
    words = ", ".join(f"{name} {statistics.median(times):.0f} ({max(times):.0f})" for name, times in took.items())
    print(f"from a click to its answer on the desk, {STORM_PER_SEC} gifts a second, median (slowest) in ms: {words}")
    print(f"slowest of {sum(map(len, took.values()))}: {slowest:.0f} ms (aim: ≤ {CLICK_LIMIT_MS:g})")
    return slowest <= CLICK_LIMIT_MS


async def how_soon_panic_empties(program: Program, panel: Panel, engine: EngineThread) -> bool:
    eye, hand, took = Eye(int(program.window.winId())), Hand(), []
    loop = asyncio.get_running_loop()
    try:
        with Storm(engine, STORM_PER_SEC):
            for _ in range(PANICS):
                eye.begin("full")
                await loop.run_in_executor(None, eye.seen_secs)
                await asyncio.sleep(1.0)
                eye.begin("empty")
                await asyncio.sleep(0.05)  # it looks already
                pressed_secs = hand.press(panel._status.panic)
                took.append((await loop.run_in_executor(None, eye.seen_secs) - pressed_secs) * 1000)
                panel.return_requested.emit()
    finally:
        eye.close()
    print(f"from a click on Panic to a window without a pixel, seen from outside, {STORM_PER_SEC} gifts a second: "
          f"median {statistics.median(took):.0f} ms, slowest of {len(took)} {max(took):.0f} ms "
          f"(aim: ≤ {PANIC_LIMIT_MS:g})")  # fmt: skip
    return max(took) <= PANIC_LIMIT_MS


def main() -> int:
    is_good: list[bool] = []

    async def story(program: Program, engine: EngineThread, _account: Account) -> None:
        panel = program._panel
        assert panel is not None
        panel.move(660, 0)
        panel.raise_()
        watch = Watch(program)
        is_good.append(await cost_of_being_open(watch, panel, engine, CALM_PER_SEC))
        is_good.append(await cost_of_being_open(watch, panel, engine, STORM_PER_SEC))
        is_good.append(await how_soon_it_answers(panel, engine))
        is_good.append(await how_soon_panic_empties(program, panel, engine))

    run_with_engine(story, SIZE, panel=True, first_steps=False)
    return 0 if len(is_good) == 4 and all(is_good) else 1


if __name__ == "__main__":
    sys.exit(main())
