"""Brings 3D models, and what draws videos, to the graphics card between two frames, a little at a time, in order."""

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtOpenGL import QOpenGLWindow

from overlay.render.renderer import Renderer, Staged

PAUSE_MS: Final = 4
WORK_SECS: Final = 0.002
"""How much of the time between two frames it may take."""
STEP_SECS: Final = 0.0015
"""What a step may take, unless the one before it took longer: none is begun so shortly before a frame is due."""
LONG_STEP_SECS: Final = 0.008
"""More than that no pause between two frames is sure to have."""
PATIENCE_SECS: Final = 0.03
"""Where one frame follows the other without a pause, a step is done so long after the last one all the same; and a
frame that is so late does not come."""

log = logging.getLogger(__name__)


class ModelPorter(QTimer):
    """Works for one window; runs only while something is on its way."""

    def __init__(
        self, window: QOpenGLWindow, renderer: Callable[[], Renderer | None], due_secs: Callable[[], float]
    ) -> None:
        """Be idle.

        Args:
            window: Whose context is drawn with.
            renderer: Gives what draws in it at the moment, if anything.
            due_secs: Before this moment no frame is drawn; another one after each frame.
        """
        super().__init__(window)
        self._window = window
        self._renderer = renderer
        self._arrivals: deque[tuple[Staged, Callable[[], None]]] = deque()
        self._worker: Renderer | None = None
        self._steps: Iterator[None] = iter(())  # of the first arrival, by this worker
        self.timeout.connect(self._work)
        self._due_secs = due_secs
        self._worked_secs = 0.0
        self._step_secs = STEP_SECS  # what the next one is expected to take: the parts of a program come in a row

    def bring(self, asset: Staged, done: Callable[[], None]) -> None:
        """Bring an asset, and call `done` when it can be drawn.

        Where there is nothing to draw with, nothing has to be brought: it is done when there is.
        """
        if not self._arrivals:
            self._worked_secs = time.monotonic()
        self._arrivals.append((asset, done))
        self.start(PAUSE_MS)

    def _work(self) -> None:
        now = time.monotonic()
        end_secs, has_waited = self._end_secs(now), now - self._worked_secs > PATIENCE_SECS
        while self._arrivals and (has_waited or time.monotonic() < end_secs):
            has_waited, self._worked_secs = False, time.monotonic()
            renderer = self._renderer()
            if renderer is None or not self._has_more(self._arrivals[0][0], renderer):
                self._worker = None
                self._arrivals.popleft()[1]()
            self._step_secs = min(max(time.monotonic() - self._worked_secs, STEP_SECS), LONG_STEP_SECS)
        if not self._arrivals:
            self.stop()

    def _end_secs(self, now: float) -> float:
        """Until when steps may be begun, so that none delays a frame."""
        due_secs = self._due_secs()
        if due_secs > now:
            return min(now + WORK_SECS, due_secs - self._step_secs)
        # One that is a little late is on its way; after long, no frame is waited for.
        return now + WORK_SECS if now - due_secs > PATIENCE_SECS else now

    def _has_more(self, asset: Staged, renderer: Renderer) -> bool:
        """Do a step; whether there was one left to do."""
        self._window.makeCurrent()
        try:
            if self._worker is not renderer:  # the first step with this one, or all of it was lost
                self._worker, self._steps = renderer, renderer.prepare(asset)
            next(self._steps)
        except StopIteration:
            return False
        except Exception:  # what cannot be brought is told when it is drawn
            log.exception("An asset cannot be brought to the graphics card")
            return False
        finally:
            self._window.doneCurrent()
        return True
