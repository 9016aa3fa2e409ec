"""What particles read besides numbers: sets of points, and pictures in one array. Uploaded when they change."""

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.scene.effects.looks import CELL_PX
from overlay.scene.effects.pictures import CellPicture, Layers

POINTS_UNIT = 1
PICTURES_UNIT = 2


class ParticleTextures:
    """The two textures. Which picture lies in which layer is the scene's to say; equal means the same object."""

    def __init__(self, ctx: moderngl.Context) -> None:
        self._ctx = ctx
        # As those that come: software OpenGL would compile a program anew for textures that are sampled otherwise.
        self._points = self._points_texture(np.zeros((1, 2, 2), np.float32))
        self._points_of: NDArray[np.float32] | None = None
        self._pictures = self._pictures_texture(2, 1)
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
            self._pictures.write(picture.cells.tobytes(), viewport=(0, 0, first, CELL_PX, CELL_PX, picture.count))
        if fresh:
            self._mipmap()
        self._uploaded = dict(layers)

    def _points_texture(self, points: NDArray[np.float32]) -> moderngl.Texture:
        room = 1 << (points.shape[0] - 1).bit_length()  # rows, a power of two like all that is sampled here
        rows = np.pad(points, ((0, room - points.shape[0]), (0, 0), (0, 0)))
        texture = self._ctx.texture((points.shape[1], room), 2, rows.tobytes(), dtype="f4")
        texture.filter = (moderngl.NEAREST, moderngl.NEAREST)
        return texture

    def _pictures_texture(self, side_px: int, room: int) -> moderngl.TextureArray:
        texture = self._ctx.texture_array((side_px, side_px, room), 4)
        texture.repeat_x = texture.repeat_y = False
        return texture

    def _mipmap(self) -> None:
        self._pictures.build_mipmaps()
        self._pictures.filter = (moderngl.LINEAR_MIPMAP_LINEAR, moderngl.LINEAR)
