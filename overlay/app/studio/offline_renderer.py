"""Frames → pictures without a screen: a GL context of its own, and the same renderer that draws on the stream."""

import sys
from pathlib import Path
from types import TracebackType
from typing import Any, Final, NoReturn, Self

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.app.machine.software_gl import keep_frame_memory
from overlay.errors import NoOpenGLError, OverlayError
from overlay.phrase import phrase
from overlay.render.banner_pass import PaintBanner, PaintSign, paint_no_sign
from overlay.render.output_pass import OutputAlpha
from overlay.render.renderer import Renderer
from overlay.render.target import Target
from overlay.scene.frame import Frame
from overlay.scene.measures import parse_colour
from overlay.scene.staging import BannerContent
from overlay.scene.videos.screening import VideoSource

Picture = NDArray[np.uint8]
"""Shape (height, width, 4): red, green, blue and straight alpha, from the top row down."""

Backdrop = tuple[str, str]
"""Two colours, ``#rrggbb``, at the top and at the bottom; a gradient between them."""

_OPAQUE: Final = 255

MODEL_SAMPLES: Final = 4
"""Of a pixel: nobody waits for a frame here."""


class OfflineRenderer:
    """Draws frames into pictures; a context manager that holds the context."""

    def __init__(
        self,
        resource_root: Path,
        size_px: tuple[int, int],
        *,
        backdrop: Backdrop | None = None,
        paint_banner: PaintBanner | None = None,
        paint_sign: PaintSign = paint_no_sign,
        flash_guard: bool = False,
        videos: VideoSource | None = None,
    ) -> None:
        """Take a context.

        Args:
            resource_root: The folder that holds ``shaders``.
            size_px: Width and height of the pictures.
            backdrop: What lies behind, which makes the pictures opaque; None: nothing.
            paint_banner: Needed for frames with banners.
            paint_sign: Needed for frames with signs, of which titles are some.
            flash_guard: Dim what would flash too often. It looks back, so it is for frames in the order of time alone.
            videos: Gives the pictures of videos.

        Raises:
            NoOpenGLError: This machine offers none without a screen.
            OverlayError: It draws no pictures of that size.
            ResourceError: A shader is missing or does not compile.
        """
        self._size_px = size_px
        self._backdrop = None if backdrop is None else _gradient(backdrop, size_px)
        self._ctx = standalone_context()
        largest = int(self._ctx.info["GL_MAX_TEXTURE_SIZE"])
        if max(size_px) > largest:
            raise OverlayError(
                phrase(
                    "This computer's OpenGL draws pictures of at most {largest} pixels a side.", largest=str(largest)
                )
            )
        output: OutputAlpha = "straight" if backdrop is None else "premultiplied"
        paint = paint_banner or _paint_none
        self._renderer = Renderer(
            self._ctx,
            resource_root,
            paint,
            output,
            paint_sign=paint_sign,
            flash_guard=flash_guard,
            model_samples=MODEL_SAMPLES,
            videos=videos,
        )
        self._target = Target(self._ctx)

    def __enter__(self) -> Self:
        """Make the context current."""
        self._ctx.__enter__()  # type: ignore[no-untyped-call]  # moderngl forgot the types
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give the context back."""
        self._ctx.__exit__(kind, error, trace)  # type: ignore[no-untyped-call]
        self._ctx.release()

    @property
    def flash_guard(self) -> bool:
        """Whether what would flash too often is dimmed; it can be switched off and on only if it was there at first."""
        return self._renderer.flash_guard

    @flash_guard.setter
    def flash_guard(self, is_on: bool) -> None:
        self._renderer.flash_guard = is_on

    def change_painters(self, paint_banner: PaintBanner, paint_sign: PaintSign) -> None:
        """Paint all that viewers read anew from now on."""
        self._renderer.change_painters(paint_banner, paint_sign)

    def draw(self, frame: Frame) -> Picture:
        """The frame as a picture, stretched to its size if the frame's canvas is another."""
        width, height = self._size_px
        _, fbo = self._target.resized(self._size_px)
        self._renderer.draw(frame, fbo, self._size_px)
        pixels = fbo.read(viewport=(0, 0, width, height), components=4)
        picture = np.frombuffer(pixels, np.uint8).reshape(height, width, 4)[::-1]
        return picture if self._backdrop is None else _over(picture, self._backdrop)


def standalone_context() -> moderngl.Context:
    """A context without a window: of the graphics card's driver, or of Mesa's software on a machine without one.

    Raises:
        NoOpenGLError: There is none.
    """
    how: dict[str, Any] = {"backend": "egl"} if sys.platform == "linux" else {}
    try:
        context = moderngl.create_context(standalone=True, require=330, **how)
    except Exception as error:
        raise NoOpenGLError(
            phrase(
                "There is no OpenGL 3.3 to draw with ({reason}): install or update the graphics driver.",
                reason=str(error).rstrip("."),
            )
        ) from error
    context.gc_mode = "context_gc"
    keep_frame_memory(context)
    return context


def _paint_none(_content: BannerContent, _scale: float, _width: float) -> NoReturn:
    raise NotImplementedError("no painter of banners was given")


def _gradient(backdrop: Backdrop, size_px: tuple[int, int]) -> NDArray[np.float32]:
    """Shape (height, 1, 3), 0…255."""
    top, bottom = (np.asarray(parse_colour(colour), np.float32) * _OPAQUE for colour in backdrop)
    part = ((np.arange(size_px[1], dtype=np.float32) + 0.5) / size_px[1])[:, None, None]
    return np.asarray(top * (1 - part) + bottom * part, np.float32)


def _over(picture: Picture, backdrop: NDArray[np.float32]) -> Picture:
    """A premultiplied picture over an opaque one."""
    part = 1 - picture[:, :, 3:].astype(np.float32) / _OPAQUE
    result = np.full_like(picture, _OPAQUE)
    result[:, :, :3] = np.clip(picture[:, :, :3] + backdrop * part + 0.5, 0, _OPAQUE)
    return result
