"""The smaller levels of an array of pictures, where the processor draws.

Mesa's llvmpipe would compile what makes them at each start, for 50 ms and for 25 more when the first picture comes, in
a frame; it keeps other programs on the disk, and not these. And it makes those of all pictures anew for each that
comes. Here they are made of that one, the same bytes, and handed to OpenGL itself.
"""

import ctypes
from collections.abc import Callable, Iterator
from typing import Any, Final

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.render.unlocked import made_of_mesa

_TEXTURE_2D_ARRAY, _RGBA8, _RGBA, _UNSIGNED_BYTE = 0x8C1A, 0x8058, 0x1908, 0x1401
_TEXTURE0, _SCRATCH_UNIT = 0x84C0, 15
_UNPACK_ALIGNMENT: Final = 0x0CF5

WriteCells = Callable[[moderngl.TextureArray, int, int, NDArray[np.uint8] | None], None]
"""Texture, level, first layer, cells of shape (n, side, side, 4); without any, room for all layers of that level."""


def cells_writer(ctx: moderngl.Context) -> WriteCells | None:
    """How to write a level where the processor draws; None where the graphics card makes them."""
    return made_of_mesa(ctx, _writer)


def _writer(library: Any) -> WriteCells:  # noqa: ANN401 - its functions have no types
    make_room, write_part, store = library.glTexImage3D, library.glTexSubImage3D, library.glPixelStorei
    bind, active = library.glBindTexture, library.glActiveTexture
    make_room.argtypes = [ctypes.c_uint, *[ctypes.c_int] * 6, ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p]
    write_part.argtypes = [ctypes.c_uint, *[ctypes.c_int] * 7, ctypes.c_uint, ctypes.c_uint, ctypes.c_void_p]
    bind.argtypes, active.argtypes, store.argtypes = [ctypes.c_uint] * 2, [ctypes.c_uint], [ctypes.c_uint, ctypes.c_int]
    make_room.restype = write_part.restype = bind.restype = active.restype = store.restype = None

    def write(texture: moderngl.TextureArray, level: int, first: int, cells: NDArray[np.uint8] | None) -> None:
        active(_TEXTURE0 + _SCRATCH_UNIT)
        bind(_TEXTURE_2D_ARRAY, texture.glo)
        if cells is None:
            side = max(texture.width >> level, 1)
            size = (side, side, texture.layers)
            make_room(_TEXTURE_2D_ARRAY, level, _RGBA8, *size, 0, _RGBA, _UNSIGNED_BYTE, None)
            return
        store(_UNPACK_ALIGNMENT, 1)
        count, height, width, _ = cells.shape
        place = (0, 0, first, width, height, count)
        write_part(_TEXTURE_2D_ARRAY, level, *place, _RGBA, _UNSIGNED_BYTE, cells.ctypes.data)

    return write


def smaller_levels(cells: NDArray[np.uint8]) -> Iterator[NDArray[np.uint8]]:
    """Half of the side again and again, to one pixel, rounded as llvmpipe does: the means of columns, then of rows, up.

    Args:
        cells: Shape (n, side, side, 4), contiguous; the side is a power of two.
    """
    while cells.shape[1] > 1:
        whole = cells.view(np.uint32)[..., 0]  # four channels at once, in one number a pixel
        across = _mean(whole[:, :, 0::2], whole[:, :, 1::2])
        cells = np.ascontiguousarray(_mean(across[:, 0::2], across[:, 1::2]))[..., None].view(np.uint8)
        yield cells


def _mean(one: NDArray[np.uint32], other: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Of each byte, rounded up."""
    mean: NDArray[np.uint32] = (one | other) - (((one ^ other) & np.uint32(0xFEFEFEFE)) >> np.uint32(1))
    return mean
