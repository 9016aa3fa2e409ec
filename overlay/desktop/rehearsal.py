"""Makes what gifts will need ready for a window before they come, a step at a time: no gift waits for a compiler.

A software driver takes a tenth of a second and more for a program, and keeps on the disk what it made. So what was
rehearsed once, with the same driver and the same shaders, comes back in milliseconds: then it is left to the gift that
needs it, for each program takes over a megabyte while it is there. That it does come back is tried with the first ones.
"""

import logging
import time
from collections.abc import Callable, Iterator
from typing import Final, Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtOpenGL import QOpenGLWindow

from overlay.render.renderer import Renderer

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
    """Told once: what the scene's effects need is there, or will be as soon as it is needed."""

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
        self._fingerprint: str | None = None
        self._is_known, self._quick = False, 0
        self._steps: Iterator[None] = iter(())
        self._acts: list[Callable[[], None]] = []  # what follows on this one
        self.is_ready = False
        self.timeout.connect(self._work)

    def begin(self, steps: Iterator[None], fingerprint: str) -> None:
        """Make the programs ready, the first time without a pause.

        Args:
            steps: Of the renderer's warm-up.
            fingerprint: Of all that decides what is compiled.
        """
        self._fingerprint, self._quick = fingerprint, 0
        self._is_known = self._memory is not None and self._memory.knows(fingerprint)
        self._acts = [self._prepare_models, self._prepare_words]
        self._steps = steps
        self.start(PAUSE_MS if self.is_ready else 0)

    def _prepare_models(self) -> None:
        renderer = self._renderer()
        if renderer is None or self._is_known:
            self._next_act()
        else:
            self._steps = renderer.prepare_programs()
            self.start(IDLE_MS)

    def _prepare_words(self) -> None:
        """Everything was compiled by now."""
        renderer = self._renderer()
        if self._memory is not None and self._fingerprint is not None and not self._is_known:
            self._memory.keep(self._fingerprint)
        if renderer is not None:
            renderer.release_compiler()
            self._steps = renderer.prepare_words()
            self.start(WORDS_MS)

    def _next_act(self) -> None:
        self.stop()
        self._steps = iter(())
        if not self.is_ready:
            self.is_ready = True
            self.ready.emit()
        if self._acts:
            self._acts.pop(0)()

    def _work(self) -> None:
        """Later than at the start only while nothing is on the canvas: a compiler at work would be seen."""
        if self._renderer() is None or (self.is_ready and not self._is_idle()):
            return
        began_secs = time.thread_time()
        self._window.makeCurrent()
        try:
            next(self._steps)
        except StopIteration:
            self._next_act()
        except Exception:  # what cannot be made ready is told when a gift needs it
            log.exception("A program of the renderer cannot be made ready")
            self._fingerprint = None
            self._next_act()
        else:
            self._believe_in_quick(time.thread_time() - began_secs)
        finally:
            self._window.doneCurrent()

    def _believe_in_quick(self, took_secs: float) -> None:
        """Leave out the rest of the programs if these came from the driver's own files."""
        if not self._is_known or len(self._acts) < 2:
            return
        self._quick += 1
        if took_secs > QUICK_SECS:
            self._is_known = False  # they have gone: all is compiled anew
        elif self._quick >= TRIED:
            self._next_act()
