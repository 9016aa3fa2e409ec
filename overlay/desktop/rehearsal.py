"""Makes what gifts will need ready for a window, a step at a time, while nothing is on the canvas.

The engine is not kept waiting for it: a gift that comes late by one program is seen sooner than one that nobody was
there to take. A software driver takes a tenth of a second and more for a program, and keeps on the disk what it made.
So what was rehearsed once, with the same driver and the same shaders, comes back in milliseconds: then it is left to
the gift that needs it, for each program takes over a megabyte while it is there. That it does come back is tried with
the first ones.
"""

import logging
import time
from collections.abc import Callable, Iterator
from typing import Final, Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtOpenGL import QOpenGLWindow

from overlay.render.renderer import Renderer
from overlay.scene.effects.emitter_table import Variant

PAUSE_MS: Final = 40
"""Between two programs that are compiled while gifts may come: all else that waits for this thread has its turn."""
IDLE_MS: Final = 1000
"""Between two steps of what nobody needs soon."""
WORDS_MS: Final = 2500
"""The same for fonts of rare scripts, which each start looks for anew."""
QUICK_SECS: Final = 0.03
"""Of the processor: what comes from the driver's own files takes some 5 ms, what is compiled over 100."""
TRIED: Final = 3
"""So many have to be quick until the others are believed to be."""

log = logging.getLogger(__name__)


class Memory(Protocol):
    """What was rehearsed before, in whichever run."""

    def knows(self, fingerprint: str) -> bool:
        """Whether all of it was."""
        ...

    def keep(self, fingerprint: str) -> None:
        """All of it was, just now."""
        ...


class Rehearsal(QTimer):
    """Works for one window, whose renderers it is given one after the other."""

    ready = Signal()
    """Told once: any frame can be drawn. A gift may still have to wait for its own program, but for no other."""

    def __init__(
        self,
        window: QOpenGLWindow,
        renderer: Callable[[], Renderer | None],
        is_idle: Callable[[], bool],
        memory: Memory | None = None,
    ) -> None:
        """Be idle.

        Args:
            window: Whose context is drawn with.
            renderer: Gives what draws in it at the moment, if anything.
            is_idle: Whether nobody would see a moment without a frame.
            memory: Without it everything is rehearsed at each start.
        """
        super().__init__(window)
        self._window, self._renderer, self._is_idle = window, renderer, is_idle
        self._memory = memory
        self._course: Iterator[int] = iter(())
        self._has_failed = False
        self.is_ready = False
        self.is_over = False
        """Whether no gift has to wait for a program any more."""
        self.timeout.connect(self._work)

    def begin(self, renderer: Renderer, steps: Iterator[None], variants: tuple[Variant, ...]) -> None:
        """Make all ready; what is drawn in every frame is.

        Args:
            renderer: Whose programs they are.
            steps: Of its warm-up.
            variants: The particle programs among them.
        """
        self.is_over = False
        self._course = self._rehearse(renderer, steps, variants)
        self.start(self._pause_ms)

    @property
    def _pause_ms(self) -> int:
        return PAUSE_MS if self.is_ready else 0

    def _work(self) -> None:
        """Later than at the start only while nothing is on the canvas: a compiler at work would be seen."""
        if self._renderer() is None or (self.is_ready and not self._is_idle()):
            return
        if not self._window.isVisible():  # or closed: nothing may be drawn into what is current instead
            return
        self._window.makeCurrent()
        try:
            pause_ms = next(self._course, None)
        finally:
            self._window.doneCurrent()
        if pause_ms is None:
            self.stop()
        elif pause_ms != self.interval():
            self.start(pause_ms)

    def _rehearse(self, renderer: Renderer, steps: Iterator[None], variants: tuple[Variant, ...]) -> Iterator[int]:
        """A step each time; gives the milliseconds until the next."""
        fingerprint, is_known = "", False
        if self._memory is not None:
            fingerprint = renderer.fingerprint(variants)
            is_known = self._memory.knows(fingerprint)
        self._has_failed = False
        self._be_ready()
        yield self._pause_ms  # whoever was told has its turn before a compiler holds it up
        for number, took_secs in enumerate(self._each(steps), 1):
            is_known = is_known and took_secs <= QUICK_SECS  # or they have gone: all is compiled anew
            if is_known and number >= TRIED:
                break
            yield self._pause_ms
        self.is_over = True
        if not is_known:
            yield IDLE_MS
            for _ in self._each(renderer.prepare_programs()):
                yield IDLE_MS
            if self._memory is not None and not self._has_failed:
                self._memory.keep(fingerprint)
        renderer.release_compiler()
        for _ in renderer.give_back_start():
            yield 0
        yield WORDS_MS
        for _ in self._each(renderer.prepare_words()):
            yield WORDS_MS

    def _be_ready(self) -> None:
        if not self.is_ready:
            self.is_ready = True
            self.ready.emit()

    def _each(self, steps: Iterator[None]) -> Iterator[float]:
        """Do them; gives what each cost of the processor. What cannot be made ready is told when a gift needs it."""
        while True:
            began_secs = time.thread_time()
            try:
                next(steps)
            except StopIteration:
                return
            except Exception:
                log.exception("A program of the renderer cannot be made ready")
                self._has_failed = True
                return
            yield time.thread_time() - began_secs
