"""The preview's canvas: an effect at a moment, drawn by the renderer of the stream over a backdrop."""

import logging
import time
from pathlib import Path
from typing import Final

import moderngl
from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from PySide6.QtWidgets import QSizePolicy, QWidget

from overlay.desktop.language import tr
from overlay.desktop.painting.banner_painter import BannerPainter
from overlay.desktop.painting.sign_painter import SignPainter
from overlay.desktop.preview.backdrops import BACKDROPS, paint_backdrop
from overlay.errors import OverlayError
from overlay.phrase import phrase
from overlay.render.over_pass import OverPass
from overlay.render.renderer import Renderer
from overlay.render.target import Target, use
from overlay.scene.reel import Shows
from overlay.scene.themes.grid import STANDARD, Arrangement
from overlay.scene.videos.screening import VideoSource

LANDSCAPE: Final = (16, 9)
PORTRAIT: Final = (9, 16)

log = logging.getLogger(__name__)


class PreviewCanvas(QOpenGLWidget):
    """Draws what it is told to; `failed` says in words why it cannot, and the last good picture stays."""

    failed = Signal(object)
    """A shader does not compile, or a frame cannot be drawn."""

    restored = Signal()
    """The shaders compile again."""

    ready = Signal()
    """There is a context to draw with."""

    def __init__(self, resource_root: Path, *, guards_flashes: bool = False) -> None:
        """Draw nothing yet.

        Args:
            resource_root: The folder that holds ``shaders``.
            guards_flashes: Dim what would flash too often before the eyes of whoever looks, at whatever speed. Who
                makes an effect has its risk as a number instead, and sees it as it is.
        """
        super().__init__()
        self._resource_root = resource_root
        self._guards_flashes = guards_flashes
        self.arrangement = STANDARD
        """How what viewers read looks; to be set before it is shown."""
        self.videos: VideoSource | None = None
        """What gives the pictures of videos; likewise."""
        self._backdrop_name = next(iter(BACKDROPS))
        self._backdrop: moderngl.Texture | None = None
        self._reel: Shows | None = None
        self._secs = 0.0
        self._context: moderngl.Context | None = None
        self._renderer: Renderer | None = None
        self._over: OverPass | None = None
        self._layer: Target | None = None
        self._is_stale = False  # the shaders changed
        self._has_failed = False
        self.setAccessibleName(tr("The effect"))
        self.setMinimumSize(64, 64)

    @property
    def renderer(self) -> Renderer | None:
        """The renderer, once there is a context; it may be another one after the shaders changed."""
        return self._renderer

    @property
    def gl(self) -> moderngl.Context | None:
        """The context, current between `makeCurrent` and `doneCurrent`."""
        return self._context

    @property
    def is_dimmed(self) -> bool:
        """Whether the same moment may be brighter once more."""
        return self._renderer is not None and self._renderer.is_dimmed

    def wear(self, arrangement: Arrangement) -> None:
        """Let what viewers read look so from now on; called while a frame is drawn, or earlier."""
        self.arrangement = arrangement
        if self._renderer is not None:
            banners = BannerPainter(self._resource_root, arrangement)
            signs = SignPainter(self._resource_root, arrangement)
            self._renderer.change_painters(banners.paint, signs.paint)

    def show_reel(self, reel: Shows | None) -> None:
        """Draw this from now on; None: nothing but the backdrop."""
        self._reel, self._has_failed = reel, False
        self.update()

    def show_moment(self, secs: float) -> None:
        """Draw this moment."""
        if secs != self._secs:
            self._secs = secs
            self.update()

    def set_backdrop(self, name: str) -> None:
        """Draw before this one of `BACKDROPS`."""
        self._backdrop_name, self._backdrop = name, None
        self.update()

    def reload_shaders(self) -> None:
        """Compile them anew before the next picture; if one does not compile, the old ones go on."""
        self._is_stale, self._has_failed = True, False
        self.update()

    # --- what Qt calls -------------------------------------------------------------------------------

    def initializeGL(self) -> None:  # noqa: N802 - Qt's name
        """Take over Qt's context."""
        try:
            self._context = moderngl.create_context(require=330)
        except Exception as error:  # noqa: BLE001 - moderngl raises bare exceptions
            self.failed.emit(phrase("OpenGL 3.3 cannot be used: {reason}", reason=str(error)))
            return
        self._context.gc_mode = "context_gc"
        self._layer = Target(self._context)
        self._backdrop = None
        self._compile()
        self.ready.emit()

    def paintGL(self) -> None:  # noqa: N802
        """Draw the present moment."""
        if self._is_stale:
            self._compile()
        context, renderer, over, layer = self._context, self._renderer, self._over, self._layer
        if context is None or renderer is None or over is None or layer is None:
            return
        size_px = self.size_px()
        layer_texture, layer_fbo = layer.resized(size_px)
        use(layer_fbo, size_px)
        layer_fbo.clear(0.0, 0.0, 0.0, 0.0)
        if self._reel is not None and not self._has_failed:
            try:
                renderer.draw(self._reel.frame(self._secs, size_px), layer_fbo, size_px)
            except Exception as error:
                self._has_failed = True  # said once: sixty times a second would help nobody
                log.exception("the preview could not draw a frame")
                self.failed.emit(phrase("The effect cannot be drawn: {reason}", reason=str(error)))
        use(context.detect_framebuffer(self.defaultFramebufferObject()), size_px)
        over.draw(layer_texture, self._backdrop_texture(context, size_px))

    def size_px(self) -> tuple[int, int]:
        """Its size in real pixels."""
        ratio = self.devicePixelRatioF()
        return max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))

    def _compile(self) -> None:
        """Make the renderer anew; the context is current."""
        assert self._context is not None
        self._is_stale = False
        shaders = self._resource_root / "shaders"
        try:
            root, arrangement = self._resource_root, self.arrangement
            banners, signs = BannerPainter(root, arrangement), SignPainter(root, arrangement)
            renderer = Renderer(
                self._context,
                self._resource_root,
                banners.paint,
                "premultiplied",
                paint_sign=signs.paint,
                flash_guard=self._guards_flashes,
                seen_secs=time.monotonic,  # the reel's own time may go any way
                videos=self.videos,
            )
            over = OverPass(self._context, shaders)
            if self._reel is not None:  # compiles the sprites that it needs, and only those
                _, fbo = Target(self._context).resized((1, 1))
                renderer.draw(self._reel.frame(0.0, (1, 1)), fbo, (1, 1))
        except OverlayError as error:
            self.failed.emit(error.words)
            return
        self._renderer, self._over = renderer, over
        self.restored.emit()

    def _backdrop_texture(self, context: moderngl.Context, size_px: tuple[int, int]) -> moderngl.Texture:
        if self._backdrop is None or self._backdrop.size != size_px:
            image = paint_backdrop(self._backdrop_name, size_px)
            self._backdrop = context.texture(size_px, 4, bytes(image.constBits()))
            self._backdrop.filter = (moderngl.NEAREST, moderngl.NEAREST)
        return self._backdrop


class CanvasFrame(QWidget):
    """Keeps the canvas in its shape, as large as there is room, in the middle."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__()
        self._canvas = canvas
        self._shape = LANDSCAPE
        canvas.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)

    def set_shape(self, shape: tuple[int, int]) -> None:
        """Width and height, as parts."""
        self._shape = shape
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Place it anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        across, up = self._shape
        part = min(self.width() / across, self.height() / up)
        place = QRect(0, 0, round(across * part), round(up * part))
        place.moveCenter(self.rect().center())
        self._canvas.setGeometry(place)
