"""What particles read besides numbers: sets of points, and pictures in one array. Uploaded when they change."""

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.scene.looks import CELL_PX
from overlay.scene.pictures import CellPicture, Layers

POINTS_UNIT = 1
PICTURES_UNIT = 2


class ParticleTextures:
    """The two textures. Which picture lies in which layer is the scene's to say; equal means the same object."""

    def __init__(self, ctx: moderngl.Context) -> None:
        self._ctx = ctx
        self._points = ctx.texture((1, 1), 2, bytes(8), dtype="f4")
        self._points_of: NDArray[np.float32] | None = None
        self._pictures = ctx.texture_array((1, 1, 1), 4, bytes(4))
        self._room = 0
        self._layers: Layers = ()
        self._uploaded: dict[int, CellPicture] = {}

    def update(self, points: NDArray[np.float32], layers: Layers) -> None:
        """Upload what changed since the last time."""
        if points is not self._points_of:
            self._points = self._ctx.texture((points.shape[1], points.shape[0]), 2, points.tobytes(), dtype="f4")
            self._points.filter = (moderngl.NEAREST, moderngl.NEAREST)
            self._points_of = points
        if layers is not self._layers:
            self._upload(layers)
            self._layers = layers

    def bind(self) -> None:
        """Let the programs see them."""
        self._points.use(POINTS_UNIT)
        self._pictures.use(PICTURES_UNIT)

    def _upload(self, layers: Layers) -> None:
        needed = max((first + picture.count for first, picture in layers), default=0)
        if needed > self._room:
            self._room = 1 << (needed - 1).bit_length()
            self._pictures = self._ctx.texture_array((CELL_PX, CELL_PX, self._room), 4)
            self._pictures.repeat_x = self._pictures.repeat_y = False
            self._uploaded = {}
        fresh = [(first, picture) for first, picture in layers if self._uploaded.get(first) is not picture]
        for first, picture in fresh:
            self._pictures.write(picture.cells.tobytes(), viewport=(0, 0, first, CELL_PX, CELL_PX, picture.count))
        if fresh:
            self._pictures.build_mipmaps()
            self._pictures.filter = (moderngl.LINEAR_MIPMAP_LINEAR, moderngl.LINEAR)
        self._uploaded = dict(layers)
