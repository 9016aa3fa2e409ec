"""What particles read besides numbers: sets of points, and pictures in one array. Uploaded when they change."""

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.render.particles.cell_levels import cells_writer, smaller_levels
from overlay.scene.effects.looks import CELL_PX
from overlay.scene.effects.pictures import CellPicture, Layers

POINTS_UNIT = 1
PICTURES_UNIT = 2
_FILTER = (moderngl.LINEAR_MIPMAP_LINEAR, moderngl.LINEAR)


class ParticleTextures:
    """The two textures. Which picture lies in which layer is the scene's to say; equal means the same object."""

    def __init__(self, ctx: moderngl.Context) -> None:
        self._ctx = ctx
        self._write_cells = cells_writer(ctx)
        # As those that come: software OpenGL would compile a program anew for textures that are sampled otherwise.
        self._points = self._points_texture(np.zeros((1, 2, 2), np.float32))
        self._points_of: NDArray[np.float32] | None = None
        self._pictures = self._pictures_texture(2, 1)
        self._write(0, np.zeros((1, 2, 2, 4), np.uint8))
        self._mipmap()
        self._room = 0
        self._layers: Layers = ()
        self._uploaded: dict[int, CellPicture] = {}

    def update(self, points: NDArray[np.float32], layers: Layers) -> None:
        """Upload what changed since the last time."""
        if points is not self._points_of:
            self._points = self._points_texture(points)
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
            self._pictures = self._pictures_texture(CELL_PX, self._room)
            self._uploaded = {}
        fresh = [(first, picture) for first, picture in layers if self._uploaded.get(first) is not picture]
        for first, picture in fresh:
            self._write(first, picture.cells)
        if fresh:
            self._mipmap()
        self._uploaded = dict(layers)

    def _write(self, first: int, cells: NDArray[np.uint8]) -> None:
        """Write pictures from a layer on; where we make the smaller levels, those as well."""
        cells = np.ascontiguousarray(cells)
        count, height, width, _ = cells.shape
        self._pictures.write(cells, viewport=(0, 0, first, width, height, count))
        if self._write_cells is not None:
            for level, smaller in enumerate(smaller_levels(cells), 1):
                self._write_cells(self._pictures, level, first, smaller)

    def _points_texture(self, points: NDArray[np.float32]) -> moderngl.Texture:
        room = 1 << (points.shape[0] - 1).bit_length()  # rows, a power of two like all that is sampled here
        rows = np.pad(points, ((0, room - points.shape[0]), (0, 0), (0, 0)))
        texture = self._ctx.texture((points.shape[1], room), 2, rows.tobytes(), dtype="f4")
        texture.filter = (moderngl.NEAREST, moderngl.NEAREST)
        return texture

    def _pictures_texture(self, side_px: int, room: int) -> moderngl.TextureArray:
        texture = self._ctx.texture_array((side_px, side_px, room), 4)
        texture.repeat_x = texture.repeat_y = False
        if self._write_cells is not None:
            texture.filter = _FILTER  # with one like this, there is room for all levels
            for level in range(side_px.bit_length()):
                self._write_cells(texture, level, 0, None)
        return texture

    def _mipmap(self) -> None:
        if self._write_cells is None:
            self._pictures.build_mipmaps()
            self._pictures.filter = _FILTER
