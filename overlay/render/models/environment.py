"""The studio that models stand in: what they reflect, and the light that falls on them."""

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.errors import ResourceError
from overlay.render.models.mipmaps import RGB16F, level_writer

STUDIO_UNIT = 13
REFLECTED_UNIT = 14

_LEVELS = 5


@dataclass(frozen=True, slots=True, eq=False)
class Environment:
    """Light from all around, linear.

    Attributes:
        levels: Panoramas of shape (height, width, 3), float16, the sky first and +z in the middle; each half as wide as
            the one before, and seen in a rougher mirror: roughness 0, 1/4, … 1.
        harmonics: Shape (9, 3), float32: irradiance over pi as a polynomial of the normal, see shaders/model.frag.
        reflected: Shape (roughness, n·v, 2), float16: what is reflected of light from all around, times F0, times F90.
    """

    levels: tuple[NDArray[np.float16], ...]
    harmonics: NDArray[np.float32]
    reflected: NDArray[np.float16]


def load_studio(path: Path) -> Environment:
    """Read what packaging/make_studio.py wrote.

    Raises:
        ResourceError: The file is missing or unreadable.
    """
    try:
        with np.load(path, allow_pickle=False) as file:
            levels = tuple(file[f"level{level}"] for level in range(_LEVELS))
            return Environment(levels, file["harmonics"], file["reflected"])
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise ResourceError(f"{path}: {error}") from error


class EnvironmentTextures:
    """An environment on the graphics card."""

    def __init__(self, ctx: moderngl.Context, environment: Environment) -> None:
        self.harmonics = environment.harmonics.astype(np.float32).tobytes()
        height, width = environment.levels[0].shape[:2]
        self._studio = ctx.texture((width, height), 3, dtype="f2", alignment=1)
        write_level = level_writer(ctx)
        if write_level is None:
            self._studio.build_mipmaps(0, len(environment.levels) - 1)  # this makes room for the levels
            for level, pixels in enumerate(environment.levels):
                self._studio.write(pixels.tobytes(), level=level, alignment=1)
        self._studio.filter = (moderngl.LINEAR_MIPMAP_LINEAR, moderngl.LINEAR)
        if write_level is not None:
            for level, pixels in enumerate(_down_to_one(environment.levels)):
                write_level(self._studio, level, RGB16F, (pixels.shape[1], pixels.shape[0]), pixels)
        self._studio.repeat_y = False
        rows, columns = environment.reflected.shape[:2]
        self._reflected = ctx.texture((columns, rows), 2, environment.reflected.tobytes(), dtype="f2")
        self._reflected.filter = (moderngl.LINEAR, moderngl.LINEAR)
        self._reflected.repeat_x = self._reflected.repeat_y = False

    def bind(self) -> None:
        """Let the programs see them."""
        self._studio.use(STUDIO_UNIT)
        self._reflected.use(REFLECTED_UNIT)


def _down_to_one(levels: Sequence[NDArray[np.float16]]) -> Iterator[NDArray[np.float16]]:
    """The levels, and those below that no roughness reaches: a texture is whole only with a level of one pixel."""
    pixels = levels[0]
    for pixels in levels:
        yield np.ascontiguousarray(pixels)
    while max(pixels.shape[:2]) > 1:
        pixels = np.ascontiguousarray(pixels[::2, ::2][: max(pixels.shape[0] // 2, 1), : max(pixels.shape[1] // 2, 1)])
        yield pixels
