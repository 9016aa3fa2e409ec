"""The transparent window that OBS captures.

It asks for a frame only when the scene says that something will look different, and never for more than the set rate:
where there is no vertical sync (a virtual screen, a hidden window) nothing else would slow it down.
"""

import contextlib
import logging
import math
import time
from collections.abc import Callable
from typing import Final

import moderngl
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QOpenGLContext, QScreen
from PySide6.QtOpenGL import QOpenGLWindow

from overlay.desktop.graphics_reset import reset_status
from overlay.desktop.model_porter import ModelPorter
from overlay.desktop.rehearsal import Memory, Rehearsal
from overlay.desktop.surface import surface_format
from overlay.desktop.window_keeper import USUAL, Manners, WindowKeeper
from overlay.errors import OverlayError
from overlay.phrase import phrase
from overlay.render.renderer import Renderer, Staged
from overlay.scene.comfort.governor import Governor
from overlay.scene.frame import Frame
from overlay.scene.scene import Scene

TITLE: Final = "Hyperfocus Overlay"
WINDOW_CLASS: Final = "hyperfocus-overlay"

FAILURES_AT_MOST: Final = 2
"""Frames in a row. The first may be the fault of what it showed, the next one, of a cleared scene, is not."""
REBUILD_EVERY_SECS: Final = 1.0
REST_MS: Final = 300
"""An empty canvas that nothing has happened on for so long is at rest."""

log = logging.getLogger(__name__)

MakeRenderer = Callable[[moderngl.Context], Renderer]


class OverlayWindow(QOpenGLWindow):
    """Draws a scene that others change; call `wake` after each change.

    A context that is lost, and a renderer that draws nothing any more, are replaced by new ones at the next frame.
    What the scene shows meanwhile stays, and is presented when it is to be seen.
    """

    presented = Signal(object, float)
    """((cue_id, revision), …) that were not on the screen before, and the monotonic seconds of the swap."""

    draw_failed = Signal(object, str)
    """((cue_id, revision), …) that could not be drawn, each once, and why. The hearer clears the scene and wakes us."""

    unusable = Signal(object)
    """There is no OpenGL to draw with."""

    ready = Signal()
    """Told once: every program that the scene's effects need is ready, and no gift waits for a compiler."""

    rested = Signal()
    """The canvas has been empty for a while."""

    closed = Signal()
    """The window was closed by its user or its manager."""

    def __init__(
        self,
        scene: Scene,
        make_renderer: MakeRenderer,
        size_px: tuple[int, int],
        *,
        frames_per_sec: float = 60.0,
        manners: Manners = USUAL,
        is_governed: bool = True,
        rehearsed: Memory | None = None,
    ) -> None:
        super().__init__()
        self._scene = scene
        self._make_renderer = make_renderer
        self._size_px = size_px
        self._frame_secs = 1.0 / frames_per_sec
        self.governor = Governor(max(self._frame_secs, _refresh_secs(self.screen()))) if is_governed else None
        self._moved_secs: float | None = None  # when a frame was swapped that another was to follow at once
        self._begun_secs = 0.0  # when the last frame was begun
        self._context: moderngl.Context | None = None
        self._renderer: Renderer | None = None
        self._frame: Frame | None = None
        self._seen: dict[int, int] = {}
        self._due_secs = -math.inf  # before this moment no frame is asked for
        self._failures = 0
        self._failures_in_a_row = 0
        self._failed: set[int] = set()
        self._is_set_up = False
        self._reset_status: Callable[[], int] = lambda: 0
        self._rebuild_due_secs = -math.inf
        self.frame_count = 0
        self._grab: Callable[[bytes, tuple[int, int]], None] | None = None
        self.on_swapped: Callable[[Frame], None] = lambda _frame: None
        """Told of each frame that is on the screen, once all else was."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.update)
        self._rest_timer = QTimer(self)
        self._rest_timer.setSingleShot(True)
        self._rest_timer.setInterval(REST_MS)
        self._rest_timer.timeout.connect(self.rested)
        self._porter = ModelPorter(self, lambda: self._renderer, lambda: self._due_secs)
        self._rehearsal = Rehearsal(self, lambda: self._renderer, self._is_idle, rehearsed)
        self._rehearsal.ready.connect(self.ready)
        self.frameSwapped.connect(self._swapped)
        self.setFormat(surface_format())
        self.setTitle(TITLE)
        self.keeper = WindowKeeper(self, manners)
        self.installEventFilter(self)
        self._fix_size()

    @property
    def is_preparing(self) -> bool:
        """Whether `ready` is still to be told. A window that nobody sees prepares nothing."""
        return self._is_set_up and not self._rehearsal.is_ready

    @property
    def is_rehearsing(self) -> bool:
        """Whether a gift may still have to wait for its program, as it may for some seconds of a first start."""
        return not self._rehearsal.is_over

    @property
    def renderer(self) -> Renderer | None:
        """What draws at the moment, if anything can; another one once OpenGL was lost."""
        return self._renderer

    def wake(self) -> None:
        """The scene changed: draw it, at once if the last frame is long enough ago. It is not at rest before that."""
        self._rest_timer.stop()
        if not self._timer.isActive() or self._timer.remainingTime() > self._wait_ms(self._due_secs):
            self._ask_for_frame(self._due_secs)

    def grab_next(self, receive: Callable[[bytes, tuple[int, int]], None]) -> None:
        """Hand the pixels of the next frame that isn't empty to `receive`: RGBA rows, from the bottom up."""
        self._grab = receive
        self.wake()

    def bring(self, asset: Staged, done: Callable[[], None]) -> None:
        """Bring an asset to the graphics card, a little between two frames, and call `done` when it can be drawn."""
        self._porter.bring(asset, done)

    # --- what Qt calls -------------------------------------------------------------------------------

    def initializeGL(self) -> None:  # noqa: N802 - Qt's name
        """Take over Qt's context, and begin to compile what gifts will need."""
        self._is_set_up = True
        self.context().aboutToBeDestroyed.connect(self._lose_renderer)
        try:
            self._make_renderer_anew()
        except OverlayError as error:
            self.unusable.emit(error.words)
        except Exception as error:  # noqa: BLE001 - moderngl raises bare exceptions
            self.unusable.emit(phrase("OpenGL 3.3 cannot be used: {reason}", reason=str(error)))

    def paintGL(self) -> None:  # noqa: N802
        """Draw the present moment."""
        now = self._begun_secs = time.monotonic()
        # A frame that is a little late does not delay the next: their number a second is what was set, and no more.
        is_late = now - self._due_secs > self._frame_secs
        self._due_secs = (now if is_late else max(self._due_secs, now - self._frame_secs)) + self._frame_secs
        self._frame = None
        if self._context is None or self._renderer is None or QOpenGLContext.currentContext() is None:
            self._lose_renderer()
            return
        if self.governor is not None and self._moved_secs is not None:
            self.governor.foresee(self._scene.effects)
            self._scene.quality = self.governor.quality
        frame = self._scene.frame(now)
        target = self._context.detect_framebuffer(self.defaultFramebufferObject())
        try:
            self._renderer.draw(frame, target, self._size_px)
        except Exception as error:  # noqa: BLE001 - one bad frame must not end a stream
            self._drawing_failed(frame, target, error)
            return
        if self._reset_status() != 0:
            log.warning("the graphics card was reset")
            self._lose_renderer()
            return
        self._failures_in_a_row = 0
        self._frame = frame
        if self._grab is not None and not frame.is_empty:
            receive, self._grab = self._grab, None
            target.viewport = (0, 0, *self._size_px)
            receive(target.read(viewport=(0, 0, *self._size_px), components=4), self._size_px)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Closing the window ends the program. Nothing is painted without something to paint with.

        Its own events, for to override `event` would be to call Qt's from Python: all of a frame would then be swapped
        with Python's lock held, a wait for the screen or for the pixels included, and nobody would answer a ping.
        """
        match event.type():
            case QEvent.Type.Close:
                self._rehearsal.stop()
                self._porter.stop()
                self.closed.emit()
            case QEvent.Type.Paint | QEvent.Type.UpdateRequest if not self._can_paint():
                return True
            case QEvent.Type.Show | QEvent.Type.Expose | QEvent.Type.Move | QEvent.Type.MouseButtonPress:
                self.keeper.hear(event)
            case _:
                pass
        return False

    def _is_idle(self) -> bool:
        return not self._seen and not self._porter.isActive()

    # --- what can be lost ----------------------------------------------------------------------------

    def _can_paint(self) -> bool:
        """Whether there is a renderer, or will be: Qt makes a context for the first frame, and we make a lost one anew.

        Painting without a valid context would crash Qt.
        """
        if not self._is_set_up or (self._renderer is not None and self.isValid()):
            return True
        now = time.monotonic()
        if now >= self._rebuild_due_secs:
            self._rebuild_due_secs = now + REBUILD_EVERY_SECS
            try:
                self._set_up_again()
            except Exception as error:  # noqa: BLE001 - moderngl raises bare exceptions
                log.warning("OpenGL cannot be set up again yet: %s", error)
            else:
                log.warning("OpenGL was set up again; %d frames could not be drawn so far", self._failures)
                return True
        self._ask_for_frame(self._rebuild_due_secs)
        return False

    def _set_up_again(self) -> None:
        """Qt's way: the same context object, created once more, and everything in it made anew."""
        if self.context().create():
            self.makeCurrent()
        if not self.isValid() or QOpenGLContext.currentContext() is None:
            raise OverlayError(phrase("there is no context to be had"))
        self._make_renderer_anew()

    def _make_renderer_anew(self) -> None:
        self._context = moderngl.create_context(require=330)
        self._context.gc_mode = "context_gc"
        renderer = self._make_renderer(self._context)
        target = self._context.detect_framebuffer(self.defaultFramebufferObject())
        steps = renderer.warm_up(self._scene.variants, target)
        next(steps)
        self._rehearsal.begin(renderer, steps, self._scene.variants)
        self._reset_status = reset_status(self.context())
        self._renderer = renderer
        self._failures_in_a_row = 0

    def _lose_renderer(self) -> None:
        """What it had on the graphics card is gone with its context, or of no use: the next frame makes it anew."""
        self._rehearsal.stop()
        self._context = self._renderer = self._frame = None
        self._ask_for_frame(self._due_secs)

    # --- pacing --------------------------------------------------------------------------------------

    def _swapped(self) -> None:
        now, frame, self._frame = time.monotonic(), self._frame, None
        if frame is None:
            return
        self.frame_count += 1
        fresh = tuple((cue_id, revision) for cue_id, revision in frame.visible if self._seen.get(cue_id) != revision)
        self._seen = dict(frame.visible)
        if fresh:
            self.presented.emit(fresh, now)
        self._govern(frame, now)
        next_change_secs = frame.next_change_secs
        if not frame.is_empty and self._renderer is not None and not self._renderer.is_settled:
            next_change_secs = now  # the flash guard gives light back
        if next_change_secs is not None:
            self._ask_for_frame(max(next_change_secs, self._due_secs))
        if frame.is_empty:
            self._rest_timer.start()
        elif self._rest_timer.isActive():
            self._rest_timer.stop()
        self.on_swapped(frame)

    def _govern(self, frame: Frame, now: float) -> None:
        """Draw less from the next frame on if frames run late."""
        if self.governor is None:
            return
        if self._moved_secs is not None:
            self.governor.frame(now - self._moved_secs, frame.effects, now - self._begun_secs)
            self._scene.quality = self.governor.quality
        self._moved_secs = now if frame.is_moving else None

    def _ask_for_frame(self, due_secs: float) -> None:
        wait_ms = self._wait_ms(due_secs)
        if wait_ms > 0:
            self._timer.start(wait_ms)
        else:
            self._timer.stop()
            self.update()

    @staticmethod
    def _wait_ms(due_secs: float) -> int:
        return max(0, math.ceil((due_secs - time.monotonic()) * 1000)) if due_secs > 0 else 0

    def _drawing_failed(self, frame: Frame, target: moderngl.Framebuffer, error: Exception) -> None:
        self._failures += 1
        self._failures_in_a_row += 1
        if self._failures == 1:  # the others are counted: sixty a second would bury the cause
            log.error("a frame could not be drawn", exc_info=error)
        with contextlib.suppress(Exception):  # half a picture is worse than none
            target.clear()
        if self._failures_in_a_row >= FAILURES_AT_MOST:
            self._lose_renderer()  # whose fault it is; what the scene shows is drawn by the next one
            return
        failed = tuple(pair for pair in frame.visible if pair[0] not in self._failed)
        self._failed = {cue_id for cue_id, _revision in frame.visible}
        if failed:
            self.draw_failed.emit(failed, type(error).__name__)
        elif frame.next_change_secs is not None:  # nobody took away what fails: until it has left by itself
            self._ask_for_frame(max(frame.next_change_secs, self._due_secs))

    def _fix_size(self) -> None:
        """The canvas has a size in real pixels, whatever the desktop's scaling."""
        ratio = self.devicePixelRatio()
        width, height = (round(side / ratio) for side in self._size_px)
        self.setMinimumWidth(width)
        self.setMaximumWidth(width)
        self.setMinimumHeight(height)
        self.setMaximumHeight(height)
        self.resize(width, height)


def _refresh_secs(screen: QScreen | None) -> float:
    """The least time from one picture of a screen to the next, or 0 if it does not say."""
    rate = 0.0 if screen is None else screen.refreshRate()
    return 1.0 / rate if rate > 1.0 else 0.0
