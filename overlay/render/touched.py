"""Remembers which pixels of the layer were drawn at, where the processor draws, so that only those need be converted.

To make straight alpha of premultiplied colours takes a look at every pixel: ten milliseconds of a processor for a
canvas, however little is on it. With a stencil buffer beside the layer Mesa's llvmpipe leaves out what is empty,
sixteen pixels at a time. moderngl knows no stencil, so GL is called directly; no pass has to know of it.
"""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import moderngl

from overlay.render.unlocked import processor_draws

_FRAMEBUFFER, _RENDERBUFFER, _STENCIL_ATTACHMENT, _STENCIL_INDEX8 = 0x8D40, 0x8D41, 0x8D20, 0x8D48
_STENCIL_TEST, _STENCIL_BUFFER_BIT = 0x0B90, 0x400
_ALWAYS, _EQUAL, _KEEP, _REPLACE = 0x0207, 0x0202, 0x1E00, 0x1E01

WORTH_IT: Final = 0.1
"""Share of the canvas within which something is: less is converted as quickly without."""
FULL: Final = 0.9
"""So many spots of sixteen pixels drawn at, for each that there is: from there on, noting them costs more than it
saves, for hardly one in three is empty."""


class Touched:
    """Belongs to one layer, which may be made anew. Between `begin` and `end` all that is drawn to it is noted."""

    def __init__(self, ctx: moderngl.Context, *, is_asked: bool = True) -> None:
        """Note nothing yet; and never, if nobody will ask: it costs a frame of very many particles some of its time."""
        self._ctx, self._gl = ctx, mesa_library(ctx) if is_asked else None
        self.make_texture: Callable[[tuple[int, int]], moderngl.Texture] = lambda size_px: ctx.texture(size_px, 4)
        """Makes what a layer is drawn into; programs are compiled for its kind."""
        self._layer: tuple[int, tuple[int, int]] | None = None
        self._buffer = ctypes.c_uint()
        self.is_all = False
        """Whether all of the layer counts as drawn at in this frame."""

    def texture(self, size_px: tuple[int, int]) -> moderngl.Texture:
        """What a layer of that size is drawn into."""
        return self.make_texture(size_px)

    def begin(self, layer_fbo: moderngl.Framebuffer, size_px: tuple[int, int], *, is_all: bool = False) -> bool:
        """Note from now on what is drawn to the layer, which is bound; False where that cannot be done.

        Args:
            layer_fbo: The layer.
            size_px: Its size.
            is_all: All of it counts as drawn at from the beginning; `unnoted` may be used then.
        """
        if self._gl is None:
            return False
        if self._layer != (layer_fbo.glo, size_px):
            if self._buffer.value:
                self._gl.glDeleteRenderbuffers(1, ctypes.byref(self._buffer))
            self._attach(self._buffer, size_px)
            self._layer = (layer_fbo.glo, size_px)
        self.is_all = is_all
        self._gl.glClearStencil(int(is_all))
        self._gl.glClear(_STENCIL_BUFFER_BIT)
        self._note(self._gl)
        return True

    def restrict(self) -> None:
        """Let what is drawn to the layer now change only what was drawn at; it may read the pixel that it replaces."""
        if self._gl is not None:
            self._gl.glTextureBarrier()
            self._gl.glStencilFunc(_EQUAL, 1, 0xFF)
            self._gl.glStencilOp(_KEEP, _KEEP, _KEEP)

    @contextmanager
    def unnoted(self) -> Iterator[None]:
        """Draw where all counts as drawn at anyway: a great crowd of small sprites takes a tenth less time."""
        if self._gl is not None:
            self._gl.glDisable(_STENCIL_TEST)
        yield
        if self._gl is not None:
            self._gl.glEnable(_STENCIL_TEST)

    def end(self) -> None:
        """Note nothing any more."""
        self.is_all = False
        if self._gl is not None:
            self._gl.glDisable(_STENCIL_TEST)

    def small_layer(self, size_px: tuple[int, int]) -> moderngl.Framebuffer:
        """A framebuffer such as the layer has, to draw something once: what is compiled is the same only then."""
        fbo = self._ctx.framebuffer([self.texture(size_px)])
        if self._gl is not None:
            fbo.use()
            self._attach(ctypes.c_uint(), size_px)
        return fbo

    def noting(self, steps: Iterator[None]) -> Iterator[None]:
        """Do these steps, each as if something were drawn to the layer."""
        while True:
            if self._gl is not None:
                self._note(self._gl)
            try:
                next(steps)
            except StopIteration:
                return
            finally:
                self.end()
            yield

    @staticmethod
    def _note(gl: Any) -> None:  # noqa: ANN401
        gl.glEnable(_STENCIL_TEST)
        gl.glStencilFunc(_ALWAYS, 1, 0xFF)
        gl.glStencilOp(_KEEP, _KEEP, _REPLACE)

    def _attach(self, buffer: ctypes.c_uint, size_px: tuple[int, int]) -> None:
        assert self._gl is not None
        self._gl.glGenRenderbuffers(1, ctypes.byref(buffer))
        self._gl.glBindRenderbuffer(_RENDERBUFFER, buffer)
        self._gl.glRenderbufferStorage(_RENDERBUFFER, _STENCIL_INDEX8, *size_px)
        self._gl.glFramebufferRenderbuffer(_FRAMEBUFFER, _STENCIL_ATTACHMENT, _RENDERBUFFER, buffer)


def mesa_library(ctx: moderngl.Context) -> Any:  # noqa: ANN401 - its functions have no types
    """GL itself, where the processor draws; None elsewhere."""
    if not processor_draws(ctx) or ctx.version_code < 450:  # the texture barrier is of 4.5
        return None
    try:
        return ctypes.CDLL("libGL.so.1")
    except OSError:
        return None
