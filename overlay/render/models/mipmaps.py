"""Pictures to textures, in steps that are short enough for a frame between them.

A graphics card makes the smaller levels itself, at once. Mesa's llvmpipe would take 70 ms for a picture of 2048 x 2048,
and compile for as long again what makes them, for each format and at each start; and moderngl has no way to make room
for a level. There they are made here, a band of rows a step, and handed to OpenGL itself.
"""

import ctypes
from collections.abc import Callable, Iterator
from typing import Any

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.render.unlocked import made_of_mesa
from overlay.scene.models.model import Picture, Sampler

SRGB8_ALPHA8, RGBA8, RGB16F = 0x8C43, 0x8058, 0x881B
_TEXTURE_2D, _TEXTURE0 = 0x0DE1, 0x84C0
_RGBA, _RGB, _UNSIGNED_BYTE, _HALF_FLOAT = 0x1908, 0x1907, 0x1401, 0x140B
_KINDS = {np.dtype(np.uint8): (_RGBA, _UNSIGNED_BYTE), np.dtype(np.float16): (_RGB, _HALF_FLOAT)}
_SCRATCH_UNIT = 15

_FILTERS = {
    (True, True): (moderngl.LINEAR_MIPMAP_LINEAR, moderngl.LINEAR),
    (True, False): (moderngl.LINEAR, moderngl.LINEAR),
    (False, True): (moderngl.NEAREST_MIPMAP_NEAREST, moderngl.NEAREST),
    (False, False): (moderngl.NEAREST, moderngl.NEAREST),
}
"""By whether it is linear, and has mipmaps."""

MOST_PROCESSOR_PX = 1024
"""Where the processor draws, larger pictures are halved: no model is that large on the canvas, and each byte counts."""

WriteLevel = Callable[
    [moderngl.Texture, int, int, tuple[int, int], NDArray[np.uint8] | NDArray[np.float16] | None], None
]
"""Texture, level, internal format, width and height, pixels: all of a level, RGBA or half RGB, or room for it."""


def level_writer(ctx: moderngl.Context) -> WriteLevel | None:
    """How to write a level where the processor draws; None where the graphics card makes them."""
    return made_of_mesa(ctx, _writer)


def _writer(library: Any) -> WriteLevel:  # noqa: ANN401 - its functions have no types
    image, bind, active = library.glTexImage2D, library.glBindTexture, library.glActiveTexture
    image.argtypes = [ctypes.c_uint, *[ctypes.c_int] * 5, ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p]
    bind.argtypes, active.argtypes = [ctypes.c_uint, ctypes.c_uint], [ctypes.c_uint]
    image.restype = bind.restype = active.restype = None

    def write(
        texture: moderngl.Texture,
        level: int,
        internal_format: int,
        size: tuple[int, int],
        pixels: NDArray[np.uint8] | NDArray[np.float16] | None,
    ) -> None:
        kind = _KINDS[np.dtype(np.uint8) if pixels is None else pixels.dtype]
        active(_TEXTURE0 + _SCRATCH_UNIT)
        bind(_TEXTURE_2D, texture.glo)
        content = None if pixels is None else pixels.ctypes.data
        image(_TEXTURE_2D, level, internal_format, *size, 0, *kind, content)

    return write


def uploaded(
    ctx: moderngl.Context,
    picture: Picture,
    sampler: Sampler,
    write_level: WriteLevel | None,
    step_bytes: int,
    *,
    is_encoded: bool,
) -> Iterator[moderngl.Texture | None]:
    """Upload a picture step by step; each returns the texture as soon as there is one, whole when no more come.

    Args:
        ctx: Owns the texture.
        picture: What it shows; its upper row is at v = 0, as glTF has it.
        sampler: How it is read; mirrored repetition is the shader's, and does with no repetition here.
        write_level: From `level_writer`.
        step_bytes: At most so much a step, or one row.
        is_encoded: Whether its colours are sRGB.
    """
    pixels = picture.pixels
    while write_level is not None and max(pixels.shape[:2]) > MOST_PROCESSOR_PX:
        smaller = pixels
        for smaller in _smaller(pixels, step_bytes):  # noqa: B007 - the last one is whole
            yield None
        pixels = smaller
    height, width = pixels.shape[:2]
    internal_format = SRGB8_ALPHA8 if is_encoded else RGBA8
    texture = ctx.texture((width, height), 4, internal_format=internal_format)
    texture.repeat_x, texture.repeat_y = (wrap == "repeat" for wrap in (sampler.wrap_s, sampler.wrap_t))
    has_mipmaps = sampler.has_mipmaps and max(width, height) > 1
    texture.filter = _FILTERS[sampler.is_linear, has_mipmaps]
    if write_level is None:
        texture.anisotropy = 4.0
    elif has_mipmaps:
        write_level(texture, 0, internal_format, texture.size, None)  # with a filter like this, there is room for all
    rows = max(step_bytes // (4 * width), 1)
    for top in range(0, height, rows):
        band = np.ascontiguousarray(pixels[top : top + rows])
        texture.write(band, viewport=(0, top, width, len(band)))
        yield texture
    if has_mipmaps and write_level is None:
        texture.build_mipmaps()
        texture.filter = _FILTERS[sampler.is_linear, has_mipmaps]
    elif has_mipmaps and write_level is not None:
        level = 0
        while max(pixels.shape[:2]) > 1:
            smaller = pixels
            for smaller in _smaller(pixels, step_bytes):  # noqa: B007 - the last one is whole
                yield texture
            pixels = smaller
            level += 1
            write_level(texture, level, internal_format, (pixels.shape[1], pixels.shape[0]), pixels)
    yield texture


def plain_white(ctx: moderngl.Context, *, is_encoded: bool) -> moderngl.Texture:
    """What a map shows that there is not: made as the others are, or llvmpipe would compile for a second once more."""
    white = Picture(np.full((2, 2, 4), 255, np.uint8), b"white")
    *_, texture = uploaded(ctx, white, Sampler(), level_writer(ctx), white.pixels.nbytes, is_encoded=is_encoded)
    assert texture is not None
    return texture


def _smaller(pixels: NDArray[np.uint8], step_bytes: int) -> Iterator[NDArray[np.uint8]]:
    """Half of the width and height, made a band a step: whole with the last."""
    height, width = max(pixels.shape[0] // 2, 1), max(pixels.shape[1] // 2, 1)
    smaller = np.empty((height, width, 4), np.uint8)
    rows = max(step_bytes // (8 * width), 1)
    for top in range(0, height, rows):
        smaller[top : top + rows] = halved(pixels, top, min(top + rows, height))
        yield smaller


def halved(pixels: NDArray[np.uint8], top: int, bottom: int) -> NDArray[np.uint8]:
    """Rows `top` to `bottom` of the next smaller level: the mean of two by two, encoded as they are."""
    height, width = pixels.shape[:2]
    # Four channels at once, in one number a pixel: halves are rounded up for rows and down for columns.
    whole = np.ascontiguousarray(pixels[2 * top : 2 * bottom] if height > 1 else pixels).view(np.uint32)[:, :, 0]
    rows = whole if height == 1 else _mean(whole[0::2], whole[1::2], up=True)
    mean = rows if width == 1 else _mean(rows[:, 0 : width // 2 * 2 : 2], rows[:, 1::2], up=False)
    return np.ascontiguousarray(mean)[:, :, None].view(np.uint8)


def _mean(one: NDArray[np.uint32], other: NDArray[np.uint32], *, up: bool) -> NDArray[np.uint32]:
    half = ((one ^ other) & np.uint32(0xFEFEFEFE)) >> np.uint32(1)
    mean: NDArray[np.uint32] = (one | other) - half if up else (one & other) + half
    return mean
