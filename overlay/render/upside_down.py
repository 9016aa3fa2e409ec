"""Composes a frame upside down where the processor draws: then it is brought to the window by a copy of memory.

A window's rows run from the top down, and blue comes first in its pixels; with a texture it is the other way round. So
Mesa's llvmpipe draws every pixel of the canvas once more to bring a layer to the window: six milliseconds of a
processor at 1920x1080, where copying takes a tenth of that. What is drawn mirrored (ARB_clip_control) and copied
mirrored is the same picture with any driver. moderngl knows neither, so GL is called directly.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import moderngl

from overlay.render.target import Bounds
from overlay.render.touched import mesa_library

_TEXTURE_2D, _RGBA, _BGRA, _UNSIGNED_BYTE = 0x0DE1, 0x1908, 0x80E1, 0x1401
_READ_FRAMEBUFFER, _DRAW_FRAMEBUFFER, _COLOR_BUFFER_BIT, _NEAREST = 0x8CA8, 0x8CA9, 0x4000, 0x2600
_LOWER_LEFT, _UPPER_LEFT, _NEGATIVE_ONE_TO_ONE, _POINT_SPRITE_COORD_ORIGIN = 0x8CA1, 0x8CA2, 0x935E, 0x8CA0

WINDOW: Final = 0
"""GL's name of the framebuffer that is seen."""


class UpsideDown:
    """Belongs to one context."""

    def __init__(self, ctx: moderngl.Context) -> None:
        self._ctx, self._gl = ctx, mesa_library(ctx)

    def suits(self, target_fbo: moderngl.Framebuffer) -> bool:
        """Whether it is worth it to draw mirrored what goes there."""
        return self._gl is not None and target_fbo.glo == WINDOW

    def texture(self, size_px: tuple[int, int]) -> moderngl.Texture:
        """A texture whose pixels are laid out as the window's, with nothing in it; it is read and drawn to as any."""
        texture = self._ctx.texture(size_px, 4)
        if self._gl is not None:
            # Mesa follows the order of what is brought along only where none is asked for in bits: not for RGBA8.
            self._gl.glBindTexture(_TEXTURE_2D, texture.glo)
            self._gl.glTexImage2D(_TEXTURE_2D, 0, _RGBA, *size_px, 0, _BGRA, _UNSIGNED_BYTE, None)
        return texture

    @contextmanager
    def drawing(self) -> Iterator[None]:
        """Mirror all that is drawn meanwhile, and the insides of points; viewport and scissor are not mirrored."""
        assert self._gl is not None
        self._gl.glClipControl(_UPPER_LEFT, _NEGATIVE_ONE_TO_ONE)
        self._gl.glPointParameteri(_POINT_SPRITE_COORD_ORIGIN, _LOWER_LEFT)
        try:
            yield
        finally:
            self._gl.glClipControl(_LOWER_LEFT, _NEGATIVE_ONE_TO_ONE)
            self._gl.glPointParameteri(_POINT_SPRITE_COORD_ORIGIN, _UPPER_LEFT)

    def bring(self, layer_fbo: moderngl.Framebuffer, size_px: tuple[int, int]) -> None:
        """Copy a mirrored layer of the window's size to the window, the right way round."""
        assert self._gl is not None
        width, height = size_px
        layer_fbo.use()
        layer_fbo.scissor = None  # type: ignore[assignment]  # the stub forgets that None is how it is switched off
        self._gl.glBindFramebuffer(_READ_FRAMEBUFFER, layer_fbo.glo)
        self._gl.glBindFramebuffer(_DRAW_FRAMEBUFFER, WINDOW)
        self._gl.glBlitFramebuffer(0, 0, width, height, 0, height, width, 0, _COLOR_BUFFER_BIT, _NEAREST)
        layer_fbo.use()


def mirrored(bounds: Bounds, height_px: int) -> Bounds:
    """Where something lies in a mirrored layer of that height."""
    left, bottom, right, top = bounds
    return left, height_px - top, right, height_px - bottom
