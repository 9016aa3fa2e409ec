"""Sets of points: what silhouettes and outlines come to before the shader sees them. Made in bulk, with numpy alone."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

MOST_POINTS = 1024
ROW_OF_POINTS = 2048
"""Times the row of a set, and then how many points it has: one number that single precision holds."""

Points = NDArray[np.float32]
"""Shape (n, 2), x and y within -1…1 with the y axis up; the longer side fills the range."""

TraceText = Callable[[str], Points]
"""A text → points along its outline, from the first letter to the last; none if nothing of it can be drawn."""


def points_of_alpha(alpha: NDArray[np.uint8], count: int = MOST_POINTS) -> Points:
    """Spread points over the silhouette of an image, denser where it covers more; the same ones each time.

    Args:
        alpha: Shape (height, width), rows from the top down.
        count: How many points.

    Returns:
        None at all if the image is wholly transparent.
    """
    height, width = alpha.shape
    weight = np.cumsum(alpha.reshape(-1), dtype=np.float64)
    if not weight[-1]:
        return np.zeros((0, 2), np.float32)
    # Steps of the golden ratio through the covered pixels: even, whichever of the points are used.
    at = (np.arange(count) * 0.6180339887498949 + 0.5) % 1.0
    pixel = np.searchsorted(weight, at * weight[-1], side="right")
    jitter = (np.arange(count)[:, None] * (0.7548776662466927, 0.5698402909980532)) % 1.0
    x, y = pixel % width + jitter[:, 0], pixel // width + jitter[:, 1]
    half = max(width, height) / 2
    return np.stack([(x - width / 2) / half, (height / 2 - y) / half], axis=1).astype(np.float32)


def points_of_lines(lines: Sequence[NDArray[np.float64]], count: int = MOST_POINTS) -> Points:
    """Walk along some lines in equal steps, one line after another.

    Args:
        lines: Each of shape (n, 2), in any unit, the y axis up.
        count: How many points.
    """
    legs = [np.stack([line[:-1], line[1:]], axis=1) for line in lines if len(line) > 1]
    if not legs:
        return np.zeros((0, 2), np.float32)
    leg = np.concatenate(legs)
    length = np.linalg.norm(leg[:, 1] - leg[:, 0], axis=1)
    ends = np.cumsum(length)
    if not ends[-1]:
        return np.zeros((0, 2), np.float32)
    at = (np.arange(count) + 0.5) / count * ends[-1]
    which = np.searchsorted(ends, at, side="right").clip(max=len(leg) - 1)
    part = 1 - (ends[which] - at) / np.maximum(length[which], 1e-12)
    walked = leg[which, 0] + (leg[which, 1] - leg[which, 0]) * part[:, None]
    lowest, highest = leg.min(axis=(0, 1)), leg.max(axis=(0, 1))
    half = max(float((highest - lowest).max()) / 2, 1e-12)
    return np.asarray((walked - (lowest + highest) / 2) / half, np.float32)


def points_table(sets: Sequence[Points]) -> NDArray[np.float32]:
    """Lay out sets as the rows of a texture, shape (rows, `MOST_POINTS`, 2); at least one row."""
    table = np.zeros((max(len(sets), 1), MOST_POINTS, 2), np.float32)
    for row, points in enumerate(sets):
        table[row, : min(len(points), MOST_POINTS)] = points[:MOST_POINTS]
    table.setflags(write=False)
    return table
