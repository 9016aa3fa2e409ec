"""Flashes that can harm, counted: WCAG 2.3.1 with the thresholds that EA publishes with IRIS, its open analyser.

A *transition* is a change of at least a tenth of relative luminance whose darker end lies below 0.80, or of at least
20 of saturated red, which is (R - G - B) x 320 where red is at least 0.8 of the light. Two opposing ones are a flash;
more than six transitions in a second fail. As IRIS does, the mean of an area is followed; it looks at the screen as a
whole, we look at each *field* as well: a third of each side, which is the ten degrees of WCAG at a usual distance
(341 x 256 of 1024 x 768). Slow changes count too, which makes us stricter than both.

What lies behind an overlay is unknown: everything is counted over black and over white.
Sources: https://www.w3.org/TR/WCAG22/#three-flashes-or-below-threshold, https://github.com/electronicarts/IRIS.
"""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

COLUMNS, ROWS = 24, 12
"""Cells of the grid to which a frame is reduced."""
FIELD_COLUMNS, FIELD_ROWS = 8, 4
"""Cells of a field."""
STRIDE_COLUMNS, STRIDE_ROWS = 2, 1
"""From one field to the next: they overlap."""
FIELDS_ACROSS = (COLUMNS - FIELD_COLUMNS) // STRIDE_COLUMNS + 1
FIELDS_UP = (ROWS - FIELD_ROWS) // STRIDE_ROWS + 1

LUMINANCE_STEP = 0.1
DARK_LUMINANCE = 0.8
RED_STEP = 20.0 / 320.0
RED_SHARE = 0.8
LIMIT_TRANSITIONS = 6
"""In any second: three flashes."""
WINDOW_SECS = 1.0

_LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)
_REMEMBERED = 32
_ROUNDING_SECS = 1e-6


def linear(encoded: NDArray[np.floating]) -> NDArray[np.floating]:
    """The light of values encoded as sRGB, 0…1."""
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)


_LIGHT = linear(np.arange(256, dtype=np.float32) / 255.0).astype(np.float32)


def signals(premultiplied: NDArray[np.uint8]) -> NDArray[np.float32]:
    """What is followed of one frame.

    Args:
        premultiplied: Shape (height, width, 4).

    Returns:
        Shape (fields + 1, 4): luminance over black and over white, red over black and over white; last the screen.
    """
    colour, alpha = premultiplied[:, :, :3], premultiplied[:, :, 3:]
    over_white = np.minimum(colour.astype(np.uint16) + (255 - alpha), 255).astype(np.uint8)
    parts = [_LIGHT[colour], _LIGHT[over_white]]
    measured = [light @ _LUMA for light in parts] + [_red(light) for light in parts]
    cells = _cells(np.stack(measured, axis=2))
    windows = sliding_window_view(cells, (FIELD_ROWS, FIELD_COLUMNS), axis=(0, 1))[::STRIDE_ROWS, ::STRIDE_COLUMNS]
    followed: NDArray[np.float32] = np.concatenate(
        [windows.mean(axis=(3, 4)).reshape(-1, 4), cells.mean(axis=(0, 1))[None]]
    )
    # A swing counts if its darker end is below 0.80 and it goes 0.1 or further: the same as a swing of 0.1 below 0.90.
    followed[:, :2] = np.minimum(followed[:, :2], DARK_LUMINANCE + LUMINANCE_STEP)
    return followed


def _red(light: NDArray[np.float32]) -> NDArray[np.float32]:
    red, rest = light[:, :, 0], light[:, :, 1] + light[:, :, 2]
    is_saturated = red >= RED_SHARE * (red + rest)
    return np.maximum(red - rest, np.float32(0.0)) * is_saturated


def _cells(measured: NDArray[np.float32]) -> NDArray[np.float32]:
    height, width, _ = measured.shape
    tops = np.arange(ROWS) * height // ROWS
    lefts = np.arange(COLUMNS) * width // COLUMNS
    sums = np.add.reduceat(np.add.reduceat(measured, tops, axis=0), lefts, axis=1)
    areas = np.diff([*tops, height])[:, None] * np.diff([*lefts, width])[None, :]
    means: NDArray[np.float32] = (sums / areas[:, :, None]).astype(np.float32)
    return means


class FlashCounter:
    """Sees frames in the order of time and counts transitions; begins with an empty canvas."""

    def __init__(self) -> None:
        empty = signals(np.zeros((ROWS, COLUMNS, 4), np.uint8))
        self._extreme = empty
        self._heading = np.zeros_like(empty)
        self._turned_secs = np.full((*empty.shape, _REMEMBERED), -np.inf)
        self._steps = np.array([LUMINANCE_STEP] * 2 + [RED_STEP] * 2, np.float32)
        self.worst_transitions = 0
        """The most within any one second so far, of any field, kind and background."""

    @property
    def worst_flashes(self) -> int:
        """The most flashes within any one second so far."""
        return self.worst_transitions // 2

    def see(self, premultiplied: NDArray[np.uint8], now: float) -> int:
        """Take the next frame; the most transitions in the second up to it.

        Args:
            premultiplied: Shape (height, width, 4), at least as many pixels as the grid has cells.
            now: Seconds; not before the last frame's.
        """
        return self.see_signals(signals(premultiplied), now)

    def see_signals(self, followed: NDArray[np.float32], now: float) -> int:
        """The same with what `signals` made of the frame."""
        moved = followed - self._extreme
        turned = (np.abs(moved) >= self._steps) & (np.sign(moved) != self._heading)
        self._heading = np.where(turned, np.sign(moved), self._heading)
        further = np.where(moved * self._heading > 0, followed, self._extreme)
        self._extreme = np.where(turned, followed, further)
        shifted = np.concatenate([np.full((*turned.shape, 1), now), self._turned_secs[:, :, :-1]], axis=2)
        self._turned_secs = np.where(turned[:, :, None], shifted, self._turned_secs)
        lately = int((now - self._turned_secs < WINDOW_SECS - _ROUNDING_SECS).sum(axis=2).max())
        self.worst_transitions = max(self.worst_transitions, lately)
        return lately
