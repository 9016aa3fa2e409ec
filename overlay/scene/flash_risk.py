"""How near a row of pictures comes to flashing, by WCAG 2.3.1's general flash: a number for the preview.

A flash is a pair of opposing changes of a tenth of the greatest relative luminance or more, where the darker picture is
below 0.80. It matters where a quarter of the picture flashes together.
Source: https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

MOST_FLASHES_PER_SEC: Final = 3.0
LEAST_CHANGE: Final = 0.1
DARKEST_OF_BRIGHT: Final = 0.8
LEAST_AREA: Final = 0.25

_BYTES: Final = np.arange(256, dtype=np.float32) / 255
_LINEAR: Final = np.where(_BYTES <= 0.04045, _BYTES / 12.92, ((_BYTES + 0.055) / 1.055) ** 2.4).astype(np.float32)
_WEIGHTS: Final = np.array([0.2126, 0.7152, 0.0722], np.float32)


def cell_luminance(rgb: NDArray[np.uint8], cell_px: int) -> NDArray[np.float32]:
    """The mean relative luminance, 0…1, of each square of ``cell_px`` pixels, in one row; what is left over is cut.

    Args:
        rgb: Shape (height, width, 3), sRGB.
        cell_px: The side of a square.
    """
    rows, columns = rgb.shape[0] // cell_px, rgb.shape[1] // cell_px
    luminance = _LINEAR[rgb[: rows * cell_px, : columns * cell_px]] @ _WEIGHTS
    cells = luminance.reshape(rows, cell_px, columns, cell_px).mean(axis=(1, 3))
    return np.asarray(cells.ravel(), np.float32)


def flashes_per_sec(luminance: NDArray[np.float32], pictures_per_sec: float) -> float:
    """The most flashes that a quarter of the picture makes in any one second; halves are changes without a return.

    Args:
        luminance: Shape (pictures, cells).
        pictures_per_sec: The rate, at least 15, or quick flashes are missed.
    """
    changes = _changes(luminance)
    if not changes.any():
        return 0.0
    window = max(1, round(pictures_per_sec))
    sums = np.cumsum(np.concatenate([np.zeros((1, changes.shape[1]), np.int32), changes]), axis=0)
    in_a_second = sums[window:] - sums[:-window] if len(changes) > window else sums[-1:]
    reached = np.sort(in_a_second, axis=1)[:, ::-1]
    least_cells = int(np.ceil(LEAST_AREA * reached.shape[1]))
    return float(reached[:, least_cells - 1].max()) / 2


def _changes(luminance: NDArray[np.float32]) -> NDArray[np.int32]:
    """1 in each picture and cell in which a change in the other direction is complete."""
    changes = np.zeros(luminance.shape, np.int32)
    extreme = luminance[0].copy()
    direction = np.zeros(luminance.shape[1], np.int8)
    for number, now in enumerate(luminance):
        moved = now - extreme
        is_dark_enough = np.minimum(now, extreme) < DARKEST_OF_BRIGHT
        turned = (np.abs(moved) >= LEAST_CHANGE) & is_dark_enough & (np.sign(moved) != direction)
        changes[number] = turned
        direction = np.where(turned, np.sign(moved), direction).astype(np.int8)
        goes_on = turned | (np.sign(moved) == direction)
        extreme = np.where(goes_on, now, extreme)
    return changes
