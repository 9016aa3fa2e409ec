"""A small picture of what viewers see, for the desk: taken from the frames that the window draws anyway.

It draws nothing of its own, and asks for no frame but the first. While something moves it is taken a few times a
second, and the less often the more it costs; where the overlay comes to rest the last frame is taken, and then nothing.
"""

import logging
import time
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from overlay.desktop.overlay_window import OverlayWindow
from overlay.scene.frame import Frame

SHARE: Final = 0.003
"""How much of this thread's time pictures may take, from the taking to the last pixel on the desk."""
LEAST_SECS, MOST_SECS = 0.1, 1.0
"""From one picture to the next."""
READ_AFTER_MS: Final = 25
"""By then the graphics card is done with it, and nobody has to wait."""

Size = tuple[int, int]

log = logging.getLogger(__name__)


class Watcher(Protocol):
    """Somebody who looks."""

    def wanted_px(self) -> Size | None:
        """How large the picture is to be; None while nobody could see it."""

    def show_picture(self, picture: QImage, *, is_empty: bool) -> None:
        """What viewers see now."""

    @property
    def painting_secs(self) -> float:
        """What it took to paint the last one."""


class Monitor(QObject):
    """Joins a window to those who look. On the thread that draws."""

    def __init__(self, window: OverlayWindow, *watchers: Watcher) -> None:
        """Watch a window for these; of those who look at the same time the first is shown something."""
        super().__init__(window)
        self._window, self._watchers = window, watchers
        self._watcher: Watcher | None = None  # whom the picture is for that is on its way
        self._due_secs = 0.0
        self._spent_secs = 0.0
        self._is_empty = True
        self._is_stale = False  # a frame came to rest while another was on its way
        self._has_failed = False
        self._reader = QTimer(self)
        self._reader.setSingleShot(True)
        self._reader.timeout.connect(self._read)
        window.on_swapped = self._swapped

    def look(self) -> None:
        """Somebody begins to look: the overlay may be at rest, and is drawn once for them."""
        self._due_secs = 0.0
        self._window.wake()

    def _swapped(self, frame: Frame) -> None:
        """Now, and not before the swap: a driver that draws on the processor would be waited for longer."""
        now = time.monotonic()
        if (frame.is_moving and now < self._due_secs) or self._reader.isActive():  # most often, so it is asked first
            self._is_stale = not frame.is_moving
            return
        wanted = () if self._has_failed else ((one, one.wanted_px()) for one in self._watchers)
        watcher, size_px = next(((one, size_px) for one, size_px in wanted if size_px is not None), (None, None))
        renderer = self._window.renderer
        if watcher is None or size_px is None or renderer is None:
            return
        self._window.makeCurrent()
        try:
            renderer.take_miniature(size_px)
        except Exception:  # the overlay must not suffer for its picture
            self._has_failed = True
            log.exception("no picture of the overlay can be taken for the desk")
            return
        finally:
            self._window.doneCurrent()
        self._watcher, self._is_empty, self._is_stale = watcher, frame.is_empty, False
        self._spent_secs = time.monotonic() - now
        self._reader.start(READ_AFTER_MS)

    def _read(self) -> None:
        began_secs, renderer, watcher = time.monotonic(), self._window.renderer, self._watcher
        if renderer is None or watcher is None or watcher.wanted_px() is None:
            return
        self._window.makeCurrent()
        try:
            taken = renderer.read_miniature()
        finally:
            self._window.doneCurrent()
        if taken is not None:
            pixels, (width, height) = taken
            picture = QImage(pixels, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()
            watcher.show_picture(picture, is_empty=self._is_empty)
        self._spent_secs += time.monotonic() - began_secs + watcher.painting_secs
        self._due_secs = time.monotonic() + min(max(self._spent_secs / SHARE, LEAST_SECS), MOST_SECS)
        if self._is_stale:
            self._window.wake()
