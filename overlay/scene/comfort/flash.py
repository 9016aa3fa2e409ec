"""Flashes that can harm, counted: WCAG 2.3.1 with the thresholds that EA publishes with IRIS, its open analyser.

A *transition* is a change of at least a tenth of relative luminance whose darker end lies below 0.80, or of at least
20 of saturated red, which is (R - G - B) x 320 where red is at least 0.8 of the light. Two opposing ones are a flash;
more than six transitions in a second fail. As IRIS does, the mean of an area is followed; it looks at the screen as a
whole, we look at each *field* as well: a third of each side, which is the ten degrees of WCAG at a usual distance
(341 x 256 of 1024 x 768). Slow changes count too, which makes us stricter than both.

A checkerboard that changes places with its gaps strobes everywhere and leaves every mean as it is. So the points of
*blocks* are followed too, of a quarter of a field each, for that is the area from which on a flash harms: a point goes
up or down, and where most of a block's have turned round since a moment ago, it is *reversed*, which is a transition as
well. Two pictures of rain, glitter or falling coins have nothing to do with each other, and of such points no more than
half differ: clearly more than half is asked for, which leaves them alone.

A pattern that is scattered leaves more than a third of each block as it is. But what strobes comes back: it differs
from a moment ago, and from twice as long ago it does not, while rain and glitter differ from that as much or more. So
the points of *fields* are compared with both, and where a quarter of them more differ from the nearer one, which is the
area from which on a flash harms, the field is reversed as well.

What that sees: every pattern, coarse or fine, dense or scattered, that changes places over a block, or over a quarter
of a field in all. What it doesn't: one of less than that, or whose every change brings another picture, as noise does.
Beside it all means are followed, so this concerns only what leaves them as they are.

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
BLOCK_COLUMNS, BLOCK_ROWS = FIELD_COLUMNS // 2, FIELD_ROWS // 2
"""Cells of a block."""
FIELDS_ACROSS = (COLUMNS - FIELD_COLUMNS) // STRIDE_COLUMNS + 1
FIELDS_UP = (ROWS - FIELD_ROWS) // STRIDE_ROWS + 1
BLOCKS_ACROSS = (COLUMNS - BLOCK_COLUMNS) // STRIDE_COLUMNS + 1
BLOCKS_UP = (ROWS - BLOCK_ROWS) // STRIDE_ROWS + 1

LUMINANCE_STEP = 0.1
DARK_LUMINANCE = 0.8
RED_STEP = 20.0 / 320.0
RED_SHARE = 0.8
POINT_STEPS = 2.0
"""A point turns round if it goes that many steps: no mean has softened it."""
POINT_BRIGHT = DARK_LUMINANCE + POINT_STEPS * LUMINANCE_STEP
REVERSED_SHARE = 0.7
"""Of a block's points."""
LAGS = (1, 2, 4, 8, 16)
"""A moment ago, in frames, but never before the block was last reversed: both halves need not turn at the same time."""
CAME_BACK_SHARE = 0.25
"""Of a field's points."""
LONGEST_LAG = 31
"""What takes the place of twice the longest: so many frames are remembered."""
LIMIT_TRANSITIONS = 6
"""In any second: three flashes."""
WINDOW_SECS = 1.0

_LUMA = np.array([0.2126, 0.7152, 0.0722], np.float32)
_STEPS = np.array([LUMINANCE_STEP] * 2 + [RED_STEP] * 2, np.float32)
_REMEMBERED = 32
_POINT_COLUMNS, _POINT_ROWS = 8 * COLUMNS, 8 * ROWS
_ROUNDING_SECS = 1e-6


def linear(encoded: NDArray[np.floating]) -> NDArray[np.floating]:
    """The light of values encoded as sRGB, 0…1."""
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)


_LIGHT = linear(np.arange(256, dtype=np.float32) / 255.0).astype(np.float32)


def signals(premultiplied: NDArray[np.uint8]) -> NDArray[np.float32]:
    """What is followed of one frame's means.

    Args:
        premultiplied: Shape (height, width, 4).

    Returns:
        Shape (fields + 1, 4): luminance over black and over white, red over black and over white; last the screen.
    """
    return _signals(measured(premultiplied))


def measured(premultiplied: NDArray[np.uint8]) -> NDArray[np.float32]:
    """The same four of every pixel; shape (height, width, 4)."""
    colour, alpha = premultiplied[:, :, :3], premultiplied[:, :, 3:]
    over_white = np.minimum(colour.astype(np.uint16) + (255 - alpha), 255).astype(np.uint8)
    parts = [_LIGHT[colour], _LIGHT[over_white]]
    return np.stack([light @ _LUMA for light in parts] + [_red(light) for light in parts], axis=2)


def _signals(measures: NDArray[np.float32]) -> NDArray[np.float32]:
    followed = _fields(_cells(measures))
    # A swing counts if its darker end is below 0.80 and it goes 0.1 or further: the same as a swing of 0.1 below 0.90.
    followed[:, :2] = np.minimum(followed[:, :2], DARK_LUMINANCE + LUMINANCE_STEP)
    return followed


def _fields(cells: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.concatenate([_windows(cells, FIELD_ROWS, FIELD_COLUMNS), cells.mean(axis=(0, 1))[None]])


def _windows(cells: NDArray[np.float32], rows: int, columns: int) -> NDArray[np.float32]:
    windows = sliding_window_view(cells, (rows, columns), axis=(0, 1))[::STRIDE_ROWS, ::STRIDE_COLUMNS]
    means: NDArray[np.float32] = windows.mean(axis=(3, 4)).reshape(-1, cells.shape[2])
    return means


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
        self._swings = _Tally(empty.shape)
        self._points: Points | None = None
        self._reversals = _Tally((BLOCKS_ACROSS * BLOCKS_UP + FIELDS_ACROSS * FIELDS_UP, 4))
        self.worst_transitions = 0
        """The most within any one second so far, of any field, kind and background."""

    @property
    def worst_flashes(self) -> int:
        """The most flashes within any one second so far."""
        return self.worst_transitions // 2

    def see(self, premultiplied: NDArray[np.uint8], now: float) -> int:
        """Take the next frame; the most transitions in the second up to it.

        Args:
            premultiplied: Shape (height, width, 4), at least as many pixels as the grid has cells, always as many.
            now: Seconds; not before the last frame's.
        """
        measures = measured(premultiplied)
        if self._points is None:
            self._points = Points(_thinned(measures).shape)
        reversals = self._reversals.note(self._points.see(_thinned(measures)), now)
        self.worst_transitions = max(self.worst_transitions, reversals)
        return max(reversals, self.see_signals(_signals(measures), now))

    def see_signals(self, followed: NDArray[np.float32], now: float) -> int:
        """The same with what `signals` made of the frame: without its points."""
        moved = followed - self._extreme
        turned = (np.abs(moved) >= _STEPS) & (np.sign(moved) != self._heading)
        self._heading = np.where(turned, np.sign(moved), self._heading)
        further = np.where(moved * self._heading > 0, followed, self._extreme)
        self._extreme = np.where(turned, followed, further)
        lately = self._swings.note(turned, now)
        self.worst_transitions = max(self.worst_transitions, lately)
        return lately


class _Tally:
    """When what happened, and the most within the last second."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        self._secs = np.full((*shape, _REMEMBERED), -np.inf)

    def note(self, happened: NDArray[np.bool_], now: float) -> int:
        if happened.any():
            self._secs[happened] = np.insert(self._secs[happened][:, :-1], 0, now, axis=1)
        return int((now - self._secs < WINDOW_SECS - _ROUNDING_SECS).sum(axis=-1).max())


class Points:
    """Which way every point of a canvas went lately; at first all lie on an empty canvas."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        self.were_up = [np.broadcast_to([False, True, False, False], shape)] * (1 + LONGEST_LAG)
        """How it was in each frame, the latest first; shape (height, width, 4), as `measured`."""
        self.shares = np.zeros((BLOCKS_ACROSS * BLOCKS_UP, 4))
        """Of each block's points, those that differ from a moment ago."""
        self._extreme = np.broadcast_to(np.array([0.0, POINT_BRIGHT, 0.0, 0.0], np.float32), shape)
        self.came_back = np.zeros((FIELDS_ACROSS * FIELDS_UP, 4))
        """Of each field's points, by how many fewer differ from twice as long ago."""
        self._block_frames_ago = np.zeros(self.shares.shape, int)
        self._field_frames_ago = np.zeros(self.came_back.shape, int)

    def see(self, measures: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Take what was measured of the next frame; shape (blocks + fields, 4): which of them are reversed by it."""
        level = measures.copy()
        level[:, :, :2] = np.minimum(level[:, :, :2], POINT_BRIGHT)
        moved, was_up = level - self._extreme, self.were_up[0]
        turned = (np.abs(moved) >= POINT_STEPS * _STEPS) & ((moved > 0) != was_up)
        is_up = was_up ^ turned
        self._extreme = np.where((moved > 0) == is_up, level, self._extreme)
        self.were_up = [is_up, *self.were_up[:-1]]
        self._block_frames_ago += 1
        self._field_frames_ago += 1
        self.shares, self.came_back = np.zeros_like(self.shares), np.zeros_like(self.came_back)
        differ = {lag: is_up ^ self.were_up[lag] for lag in (*LAGS, LONGEST_LAG)}
        differ = {lag: points for lag, points in differ.items() if points.any()}  # most frames look like those before
        if differ:
            cells = _cells(np.concatenate(list(differ.values()), axis=2, dtype=np.float32))
            self._compare(cells, list(differ))
        are_reversed = self.shares >= REVERSED_SHARE, self.came_back >= CAME_BACK_SHARE
        self._block_frames_ago[are_reversed[0]] = 0
        self._field_frames_ago[are_reversed[1]] = 0
        return np.concatenate(are_reversed)

    def _compare(self, cells: NDArray[np.float32], lags: list[int]) -> None:
        """Work out the shares of blocks and fields from those of cells, four for each lag."""
        blocks, fields = _windows(cells, BLOCK_ROWS, BLOCK_COLUMNS), _windows(cells, FIELD_ROWS, FIELD_COLUMNS)
        of_block, of_field = (
            {lag: windows[:, 4 * number : 4 * number + 4] for number, lag in enumerate(lags)}
            for windows in (blocks, fields)
        )
        for lag in set(lags) & set(LAGS):
            self.shares = np.maximum(self.shares, of_block[lag] * (lag <= self._block_frames_ago))
            later = of_field.get(min(2 * lag, LONGEST_LAG), np.float32(0.0))
            self.came_back = np.maximum(self.came_back, (of_field[lag] - later) * (lag <= self._field_frames_ago))


def _thinned(measures: NDArray[np.float32]) -> NDArray[np.float32]:
    height, width, _ = measures.shape
    if height <= _POINT_ROWS and width <= _POINT_COLUMNS:
        return measures
    rows = np.linspace(0, height - 1, min(height, _POINT_ROWS)).round().astype(int)
    columns = np.linspace(0, width - 1, min(width, _POINT_COLUMNS)).round().astype(int)
    thinned: NDArray[np.float32] = measures[rows[:, None], columns]
    return thinned
