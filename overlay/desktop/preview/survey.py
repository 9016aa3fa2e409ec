"""What an effect costs over all of its time, measured once for each version of it and never while it plays."""

import logging
import time
from dataclasses import dataclass
from typing import Final

import moderngl
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from overlay.desktop.preview.canvas import LANDSCAPE, PreviewCanvas
from overlay.render.target import Target
from overlay.scene.comfort.flash import FlashCounter
from overlay.scene.cost import cost_of
from overlay.scene.reel import Reel

PICTURES_PER_SEC: Final = 20.0
SHORTER_SIDE_PX: Final = 540
EVERY_PX: Final = 3
"""For the flashes every third pixel is looked at, each way."""
SLOW_SECS: Final = 0.1
"""A picture that took longer is not drawn a second time: what was to be uploaded was the least of it."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Costs:
    """An effect's costs at `PICTURES_PER_SEC` moments a second, from its first frame on.

    Attributes:
        particles: How many are alive.
        overdraw: The area of their quads, in canvases.
        draw_ms: From the call to the finished picture, on a canvas of 960x540 or 540x960.
        flashes_per_sec: The most in any second, of light or of red, over black or white; halves are changes without a
            return.
    """

    particles: NDArray[np.int64]
    overdraw: NDArray[np.float64]
    draw_ms: NDArray[np.float64]
    flashes_per_sec: float


class Survey(QObject):
    """Goes through an effect picture by picture whenever the program has nothing else to do."""

    finished = Signal(object)
    """`Costs`."""

    def __init__(self, canvas: PreviewCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        self._target: Target | None = None
        self._begin(None, 0, LANDSCAPE)

    def start(self, reel: Reel, duration_secs: float, shape: tuple[int, int]) -> None:
        """Begin with this one; what was begun before is dropped."""
        self._begin(reel, max(2, int(duration_secs * PICTURES_PER_SEC)), shape)
        self._timer.start()

    def stop(self) -> None:
        """Drop what was begun."""
        self._timer.stop()

    def _begin(self, reel: Reel | None, count: int, shape: tuple[int, int]) -> None:
        unit = SHORTER_SIDE_PX / min(shape)
        self._reel, self._count = reel, count
        self._size_px = (round(shape[0] * unit), round(shape[1] * unit))
        self._particles: list[int] = []
        self._overdraw: list[float] = []
        self._draw_ms: list[float] = []
        self._flashes = FlashCounter()

    def _step(self) -> None:
        gl, reel = self._canvas.gl, self._reel
        if gl is None or self._canvas.renderer is None or reel is None:
            return
        self._canvas.makeCurrent()
        try:
            self._measure(gl, reel)
        except Exception:  # the canvas draws the same and tells its user
            log.exception("the preview could not measure a frame")
            self.stop()
        finally:
            self._canvas.doneCurrent()
        if len(self._particles) >= self._count:
            self.stop()
            self.finished.emit(self._costs())

    def _measure(self, gl: moderngl.Context, reel: Reel) -> None:
        renderer = self._canvas.renderer
        assert renderer is not None
        now = len(self._particles) / PICTURES_PER_SEC
        frame = reel.frame(now, self._size_px)
        if self._target is None:
            self._target = Target(gl)
        _, fbo = self._target.resized(self._size_px)
        spent_secs = []
        for _ in range(2):  # the first may have to upload something
            began_secs = time.perf_counter()
            renderer.draw(frame, fbo, self._size_px)
            fbo.read(viewport=(0, 0, 1, 1), components=4)  # waits until it is drawn
            spent_secs.append(time.perf_counter() - began_secs)
            if spent_secs[-1] > SLOW_SECS:
                break
        width, height = self._size_px
        pixels = np.frombuffer(fbo.read(viewport=(0, 0, width, height), components=4), np.uint8)
        self._flashes.see(pixels.reshape(height, width, 4)[::EVERY_PX, ::EVERY_PX], now)
        cost = cost_of(frame)
        self._particles.append(cost.particles)
        self._overdraw.append(cost.overdraw)
        self._draw_ms.append(min(spent_secs) * 1000)

    def _costs(self) -> Costs:
        return Costs(
            np.array(self._particles),
            np.array(self._overdraw),
            np.array(self._draw_ms),
            flashes_per_sec=self._flashes.worst_transitions / 2,
        )
