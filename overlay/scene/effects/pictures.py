"""Pictures that particles wear: cells of one size, each a layer of one array on the GPU."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from overlay.scene.effects.looks import CELL_PX


@dataclass(frozen=True, slots=True, eq=False)
class CellPicture:
    """One or more cells, premultiplied RGBA. Compared by identity: it is never changed.

    Attributes:
        cells: Shape (n, `CELL_PX`, `CELL_PX`, 4), rows from the top down.
    """

    cells: NDArray[np.uint8]

    @property
    def count(self) -> int:
        """How many layers it takes."""
        return len(self.cells)


Layers = tuple[tuple[int, CellPicture], ...]
"""Which pictures lie where: the first layer of each."""


def cut_cells(rgba: NDArray[np.uint8], columns: int = 1, rows: int = 1, only: int | None = None) -> CellPicture:
    """Cut an image into cells, row by row from the upper left, each fitted into a square.

    Args:
        rgba: Shape (height, width, 4), straight alpha, rows from the top down.
        columns: Cells side by side.
        rows: Cells below each other.
        only: The number of the one that is wanted; None: all.
    """
    height, width = rgba.shape[0] // rows, rgba.shape[1] // columns
    straight = rgba.astype(np.float32)
    premultiplied = straight * np.concatenate(
        [np.repeat(straight[:, :, 3:], 3, axis=2) / 255, straight[:, :, 3:] * 0 + 1], axis=2
    )
    cells = [
        _fitted(premultiplied[row * height : (row + 1) * height, column * width : (column + 1) * width])
        for row in range(rows)
        for column in range(columns)
        if only is None or only == row * columns + column
    ]
    return CellPicture(np.stack(cells))


def _fitted(image: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Scale into a cell and centre, with a clear rim of one pixel so that nothing smears at the edge."""
    scale = (CELL_PX - 2) / max(image.shape[0], image.shape[1])
    height, width = max(round(image.shape[0] * scale), 1), max(round(image.shape[1] * scale), 1)
    scaled = _resampled(_resampled(image, height, 0), width, 1)
    cell = np.zeros((CELL_PX, CELL_PX, 4), np.uint8)
    top, left = (CELL_PX - height) // 2, (CELL_PX - width) // 2
    cell[top : top + height, left : left + width] = scaled.round().clip(0, 255)
    return cell


def _resampled(image: NDArray[np.float32], size: int, axis: int) -> NDArray[np.float32]:
    """Along one axis: the mean of what falls into a pixel when it shrinks, linear when it grows."""
    before = image.shape[axis]
    centre = (np.arange(size) + 0.5) * before / size - 0.5
    reach = max(before / size, 1.0)
    weight = np.maximum(1 - np.abs(np.arange(before)[None, :] - centre.clip(0, before - 1)[:, None]) / reach, 0.0)
    weight = (weight / weight.sum(axis=1, keepdims=True)).astype(np.float32)
    return np.moveaxis(np.tensordot(weight, image, axes=(1, axis)), 0, axis)
