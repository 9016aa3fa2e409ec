"""Pictures to textures, in steps that are short enough for a frame between them.

A graphics card makes the smaller levels itself, at once. Mesa's llvmpipe would take 70 ms for a picture of 2048 x 2048,
and moderngl has no way to make room for a level: there they are made here, a band of rows a step, and handed to OpenGL
itself.
"""

import ctypes
from collections.abc import Callable, Iterator
from typing import Any

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.render.unlocked import processor_draws
from overlay.scene.model import Picture, Sampler

SRGB8_ALPHA8, RGBA8 = 0x8C43, 0x8058
_TEXTURE_2D, _RGBA, _UNSIGNED_BYTE, _TEXTURE0 = 0x0DE1, 0x1908, 0x1401, 0x84C0
_SCRATCH_UNIT = 15

WriteLevel = Callable[[moderngl.Texture, int, int, NDArray[np.uint8]], None]
"""Texture, level, internal format, pixels: one of the smaller levels, all of it."""


def level_writer(ctx: moderngl.Context) -> WriteLevel | None:
    """How to write a level where the processor draws; None where the graphics card makes them."""
    if not processor_draws(ctx):
        return None
    try:
        return _writer(ctypes.CDLL("libGL.so.1"))
    except (OSError, AttributeError):
        return None  # slower, and as good


def _writer(library: Any) -> WriteLevel:  # noqa: ANN401 - its functions have no types
    image, bind, active = library.glTexImage2D, library.glBindTexture, library.glActiveTexture
    image.argtypes = [ctypes.c_uint, *[ctypes.c_int] * 5, ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p]
    bind.argtypes, active.argtypes = [ctypes.c_uint, ctypes.c_uint], [ctypes.c_uint]
    image.restype = bind.restype = active.restype = None

    def write(texture: moderngl.Texture, level: int, internal_format: int, pixels: NDArray[np.uint8]) -> None:
        active(_TEXTURE0 + _SCRATCH_UNIT)
        bind(_TEXTURE_2D, texture.glo)
        height, width = pixels.shape[:2]
        image(_TEXTURE_2D, level, internal_format, width, height, 0, _RGBA, _UNSIGNED_BYTE, pixels.ctypes.data)

    return write


def uploaded(
    ctx: moderngl.Context,
    picture: Picture,
    sampler: Sampler,
    write_level: WriteLevel | None,
    step_bytes: int,
    *,
    is_encoded: bool,
) -> Iterator[moderngl.Texture]:
    """Upload a picture step by step; each step returns the texture, which is whole when no more come.

    Args:
        ctx: Owns the texture.
        picture: What it shows; its upper row is at v = 0, as glTF has it.
        sampler: How it is read; mirrored repetition is the shader's, and does with no repetition here.
        write_level: From `level_writer`.
        step_bytes: At most so much a step, or one row.
        is_encoded: Whether its colours are sRGB.
    """
    height, width = picture.pixels.shape[:2]
    internal_format = SRGB8_ALPHA8 if is_encoded else RGBA8
    texture = ctx.texture((width, height), 4, internal_format=internal_format)
    texture.repeat_x, texture.repeat_y = (wrap == "repeat" for wrap in (sampler.wrap_s, sampler.wrap_t))
    if write_level is None:
        texture.anisotropy = 4.0
    texture.filter = (moderngl.LINEAR, moderngl.LINEAR) if sampler.is_linear else (moderngl.NEAREST, moderngl.NEAREST)
    rows = max(step_bytes // (4 * width), 1)
    for top in range(0, height, rows):
        band = np.ascontiguousarray(picture.pixels[top : top + rows])
        texture.write(band, viewport=(0, top, width, len(band)))
        yield texture
    if not sampler.has_mipmaps or max(width, height) == 1:
        return
    if write_level is None:
        texture.build_mipmaps()
    else:
        level, pixels = 0, picture.pixels
        while max(pixels.shape[:2]) > 1:
            smaller = np.empty((max(pixels.shape[0] // 2, 1), max(pixels.shape[1] // 2, 1), 4), np.uint8)
            rows = max(step_bytes // (8 * smaller.shape[1]), 1)
            for top in range(0, smaller.shape[0], rows):
                smaller[top : top + rows] = halved(pixels, top, min(top + rows, smaller.shape[0]))
                if smaller.nbytes > step_bytes // 4:
                    yield texture
            level, pixels = level + 1, smaller
            write_level(texture, level, internal_format, pixels)
    texture.filter = (
        (moderngl.LINEAR_MIPMAP_LINEAR, moderngl.LINEAR)
        if sampler.is_linear
        else (moderngl.NEAREST_MIPMAP_NEAREST, moderngl.NEAREST)
    )
    yield texture


def halved(pixels: NDArray[np.uint8], top: int, bottom: int) -> NDArray[np.uint8]:
    """Rows `top` to `bottom` of the next smaller level: the mean of two by two, encoded as they are."""
    height, width = pixels.shape[:2]
    if height == 1:
        rows = pixels.astype(np.uint16) * 2
    else:
        rows = pixels[2 * top : 2 * bottom : 2].astype(np.uint16) + pixels[2 * top + 1 : 2 * bottom : 2]
    if width == 1:
        total = rows * 2
    else:
        even = width // 2 * 2
        total = rows[:, 0:even:2] + rows[:, 1:even:2]
    return ((total + 2) >> 2).astype(np.uint8)
