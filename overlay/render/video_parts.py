"""Which parts of a video's picture show anything: where the processor draws, nothing else is drawn.

Most of a gift's video is empty, and looking at a pixel costs the same whether anything is there. So each picture is cut
into bands, and each band into pieces that are not empty; a graphics card does not care.
"""

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from overlay.render.target import Bounds
from overlay.scene.videos.screening import VideoPicture
from overlay.scene.videos.video import VideoFacts

Part = tuple[float, float, float, float]
"""Left, top, right, bottom of a picture, 0…1."""

WHOLE: Final[Part] = (0.0, 0.0, 1.0, 1.0)
BAND_ROWS: Final = 32
_CELL: Final = 8
"""Columns that are looked at together: a machine word of them."""
_REACH_ROWS: Final = 2
"""So far what is seen in a band may be mixed with its neighbours."""
_GAP_CELLS: Final = 8
"""A shorter gap is drawn over: a piece more would cost as much."""
_WORTH_IT: Final = 0.8
"""Of the picture; where more is to be drawn, all of it is."""


def parts_of(picture: VideoPicture, facts: VideoFacts) -> tuple[Part, ...]:
    """What has to be drawn of a picture; none of it overlaps.

    Args:
        picture: Its planes.
        facts: Of its video.
    """
    alpha, empty = _alpha_of(picture, facts)
    if alpha is None or alpha.size == 0:
        return (WHOLE,)
    rows, columns = alpha.shape
    is_there = np.zeros((rows, -(-columns // _CELL) * _CELL), np.bool_)
    np.greater(alpha, empty, out=is_there[:, :columns])
    words = is_there.view(np.uint64)
    parts = []
    for top in range(0, rows, BAND_ROWS):
        band = words[max(top - _REACH_ROWS, 0) : top + BAND_ROWS + _REACH_ROWS]
        bottom = min((top + BAND_ROWS) / rows, 1.0)
        for first, last in _runs(np.bitwise_or.reduce(band, axis=0) != 0):
            parts.append((_CELL * first / columns, top / rows, min(_CELL * last / columns, 1.0), bottom))
    covered = sum((right - left) * (bottom - top) for left, top, right, bottom in parts)
    return tuple(parts) if covered < _WORTH_IT else (WHOLE,)


def bounds_of(part: Part, rect_px: tuple[float, float, float, float], scale: tuple[float, float]) -> Bounds:
    """Where a part lies in the framebuffer; parts side by side share no pixel there and leave none out.

    Args:
        part: Of the picture, from the upper left corner.
        rect_px: Left, bottom, width and height of the picture on the canvas; a height below 0 is that of one that
            stands on its head, with its first row at the bottom, which is then its upper edge.
        scale: Pixels of the framebuffer for one of the canvas.
    """
    left, bottom, width, height = rect_px
    across = (_edge((left + place * width) * scale[0]) for place in (part[0], part[2]))
    up = (_edge((bottom + (1.0 - place) * height) * scale[1]) for place in (part[3], part[1]))
    (first, last), (low, high) = across, sorted(up)
    return first, low, last, high


def _edge(place: float) -> int:
    """The first pixel whose middle is not before it, as GL fills."""
    return math.ceil(place - 0.5)


def _alpha_of(picture: VideoPicture, facts: VideoFacts) -> tuple[NDArray[np.uint8] | None, int]:
    """The alpha of what is seen, and the greatest that shows nothing; None if a video has none, or lies on its side."""
    if facts.turns or facts.alpha == "none" or facts.pixels.is_rgba:
        return None, 0
    box = facts.alpha_box if facts.alpha_box is not None else facts.colour_box
    left, top, width, height = (round(side) for side in box)
    is_packed = facts.alpha_box is not None
    plane = picture.planes[0 if is_packed else 3].reshape(facts.pixels.height, facts.pixels.width)
    return plane[top : top + height, left : left + width], 16 if is_packed and not facts.is_full_range else 0


def _runs(cells: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """From which to before which cell something is, with a neighbour on each side."""
    runs: list[tuple[int, int]] = []
    changes = np.flatnonzero(np.diff(cells, prepend=False, append=False)).tolist()
    for first, last in zip(changes[::2], changes[1::2], strict=True):
        begin, end = max(first - 1, 0), min(last + 1, len(cells))
        if runs and begin - runs[-1][1] < _GAP_CELLS:
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((begin, end))
    return runs
