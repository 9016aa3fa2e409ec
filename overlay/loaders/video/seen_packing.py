"""Alpha beside the colours in files that do not say so, such as AlphaPlayer's and old VAP's: found by looking.

One half of the picture is grey, and is the mask of the other: either nothing in the colours is lighter than it
(premultiplied), or it is black and white, and where it is black there is a backdrop of one colour (straight). A picture
that shows too little, as the first ones of a fade do, says nothing for or against.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

import numpy as np
from numpy.typing import NDArray

from overlay.loaders.video.footage import Shot
from overlay.loaders.video.packed import Packing
from overlay.scene.videos.video import Box

GREY: Final = 0.06
"""How far a colour difference may be from none, of the whole range, for grey that was compressed."""
_MOST_GREY_FAULTS, _LEAST_COLOURED, _MORE_COLOURED = 0.002, 0.0005, 8.0
"""Of the pixels of a half: how many may be no grey in a mask, and how many are coloured where colours are."""
_SEEN, _DARK = 16 + 255 * 0.15, 0.002
"""Luma from which on something is to be seen, and of how many pixels at least."""
_COVERED, _MASK_FROM, _SMEARED = 0.9, 0.04, 24
_LEAST_VARIETY, _ALMOST_WHITE = 12, 200
"""A mask is of one grey only where it covers all."""
_BLACK, _WHITE, _LEAST_SHARP = 16 + 16, 235 - 24, 0.75
"""What is black and white in a mask, and how much of it that is not straight for its soft edges alone."""
_LEAST_ON, _LEAST_OFF = 0.0005, 0.02
_BACKDROP, _ONE_COLOUR = 0.97, 14
"""How much of what is around has one colour, as far as these levels."""
_ALIKE, _LEAST_CONTRAST = 0.8, 60
"""How much a colourless picture has to be like its mask."""
ENOUGH: Final = 4
"""So many pictures that have something coloured to see decide."""
TRIAL_STEP: Final = 3
MOST_TRIED, MOST_TRIED_PX = 240, 250_000_000
"""Pictures, and pixels of all of them, that are decoded to find out."""
_LOOKED_AT_PX: Final = 250_000


class _Verdict(Enum):
    AGAINST = auto()
    NOTHING = auto()
    COLOURLESS = auto()  # it could be, and colours would tell
    FOR = auto()


@dataclass(slots=True)
class _Guess:
    """One way to lay colours and alpha side by side."""

    colour: Box
    alpha: Box
    is_straight: bool
    coloured: int = 0
    colourless: int = 0
    sharpness: float = 0.0
    is_possible: bool = True

    def see(self, halves: "_Halves") -> None:
        verdict = _straight(halves) if self.is_straight else _premultiplied(halves)
        self.is_possible = verdict is not _Verdict.AGAINST
        self.coloured += verdict is _Verdict.FOR
        self.colourless += verdict is _Verdict.COLOURLESS
        self.sharpness += halves.sharpness if verdict is _Verdict.FOR or verdict is _Verdict.COLOURLESS else 0.0

    @property
    def rank(self) -> tuple[float, bool]:
        """A mask is rather the one that is sharper; what could be either is premultiplied, as most are."""
        return round(self.sharpness / max(self.coloured + self.colourless, 1), 1), not self.is_straight


@dataclass(frozen=True, slots=True)
class _Halves:
    """What may be colours and their mask; not every pixel of a large picture is looked at."""

    mask: NDArray[np.int16]
    luma: NDArray[np.int16]
    chroma: tuple[NDArray[np.int16], NDArray[np.int16]]
    mask_of_chroma: NDArray[np.int16]
    grey_faults: float
    coloured: float

    @property
    def is_coloured(self) -> bool:
        return self.coloured > max(_LEAST_COLOURED, _MORE_COLOURED * self.grey_faults)

    @property
    def sharpness(self) -> float:
        return float(((self.mask <= _BLACK) | (self.mask >= _WHITE)).mean())


def seen_packing(shots: Iterable[Shot]) -> Packing | None:
    """What the pictures themselves show; None for a video without packed alpha."""
    guesses: list[_Guess] | None = None
    tried_px = 0
    for shot in shots:
        width, height = shot.pixels.width, shot.pixels.height
        tried_px += width * height
        if shot.number >= MOST_TRIED or tried_px > MOST_TRIED_PX:
            break
        if shot.number % TRIAL_STEP or _is_dark(shot):
            continue
        guesses = _guesses(width, height) if guesses is None else guesses
        halves = {boxes: _halves_of(shot, *boxes) for boxes in {(guess.colour, guess.alpha) for guess in guesses}}
        for guess in guesses:
            guess.see(halves[guess.colour, guess.alpha])
        guesses = [guess for guess in guesses if guess.is_possible]
        if not guesses or max(guess.coloured for guess in guesses) >= ENOUGH:
            break
    return _likeliest(guesses or [])


def _likeliest(guesses: list[_Guess]) -> Packing | None:
    found = [guess for guess in guesses if guess.coloured]
    # What has no colour all through is a mask of itself: white feathers, snow.
    found = found or [guess for guess in guesses if guess.colourless >= ENOUGH]
    best = max(found, key=lambda guess: guess.rank, default=None)
    return None if best is None else Packing(best.colour[2:], best.colour, best.alpha, is_straight=best.is_straight)


def _guesses(width: int, height: int) -> list[_Guess]:
    across, down = width // 2, height // 2
    left, right = (0, 0, across, height), (width - across, 0, across, height)
    top, bottom = (0, 0, width, down), (0, height - down, width, down)
    pairs = (right, left), (left, right), (bottom, top), (top, bottom)
    return [_Guess(colour, alpha, is_straight) for is_straight in (False, True) for colour, alpha in pairs]


def _is_dark(shot: Shot) -> bool:
    return bool((shot.planes[0][::2, ::2] > _SEEN).mean() < _DARK)


def _halves_of(shot: Shot, colour: Box, alpha: Box) -> _Halves:
    across, down = shot.pixels.across, shot.pixels.down
    step = max(math.isqrt(colour[2] * colour[3] // _LOOKED_AT_PX), 1)
    faults = np.maximum(*(np.abs(_cut(plane, alpha, step, across, down) - 128) for plane in shot.planes[1:3]))
    first, second = (_cut(plane, colour, step, across, down) for plane in shot.planes[1:3])
    mask = _cut(shot.planes[0], alpha, step)
    left, top, width, height = alpha
    beside = shot.planes[0][top : top + height : step * down, left : left + width : step * across].astype(np.int16)
    beside = beside[: first.shape[0], : first.shape[1]]
    coloured = np.maximum(np.abs(first - 128), np.abs(second - 128))
    rows, columns = beside.shape
    return _Halves(
        mask=mask,
        luma=_cut(shot.planes[0], colour, step),
        chroma=(first[:rows, :columns], second[:rows, :columns]),
        mask_of_chroma=beside,
        grey_faults=float((faults > 255 * GREY).mean()),
        coloured=float((coloured > 255 * GREY).mean()),
    )


def _premultiplied(halves: _Halves) -> _Verdict:
    mask, luma = halves.mask, halves.luma
    if halves.grey_faults > _MOST_GREY_FAULTS:
        return _Verdict.AGAINST
    is_seen = luma > _SEEN
    if not is_seen.any():
        return _Verdict.NOTHING
    # Premultiplied colours are nowhere lighter than their alpha.
    least = np.maximum(luma[is_seen] - _SMEARED, 16 + round(255 * _MASK_FROM))
    if (mask[is_seen] > least).mean() < _COVERED:
        return _Verdict.AGAINST
    if np.ptp(mask) < _LEAST_VARIETY and mask.mean() < _ALMOST_WHITE:
        return _Verdict.NOTHING
    if halves.is_coloured:
        return _Verdict.FOR
    is_clear = min(np.ptp(mask), np.ptp(luma)) >= _LEAST_CONTRAST and (mask <= _BLACK).mean() >= _LEAST_OFF
    is_alike = is_clear and np.corrcoef(mask.ravel(), luma.ravel())[0, 1] >= _ALIKE
    return _Verdict.COLOURLESS if is_alike else _Verdict.NOTHING


def _straight(halves: _Halves) -> _Verdict:
    mask, luma = halves.mask, halves.luma
    if halves.grey_faults > _MOST_GREY_FAULTS or halves.sharpness < _LEAST_SHARP:
        return _Verdict.AGAINST
    around, within = _off(mask), mask >= _WHITE
    if within.mean() < _LEAST_ON or around.mean() < _LEAST_OFF:
        return _Verdict.NOTHING
    around_chroma = _off(halves.mask_of_chroma)
    planes = [luma[around], *(plane[around_chroma] for plane in halves.chroma)]
    if not all(_is_of_one_colour(values) for values in planes):
        return _Verdict.AGAINST
    return _Verdict.FOR if halves.is_coloured else _Verdict.NOTHING


def _is_of_one_colour(values: NDArray[np.int16]) -> bool:
    return not values.size or bool((np.abs(values - np.median(values)) <= _ONE_COLOUR).mean() >= _BACKDROP)


def _off(mask: NDArray[np.int16]) -> NDArray[np.bool_]:
    """Where a mask is black, and around it as well: its edges are smeared."""
    off = np.pad(mask <= _BLACK, 1, constant_values=True)
    inner: NDArray[np.bool_] = off[1:-1, 1:-1] & off[:-2, 1:-1] & off[2:, 1:-1] & off[1:-1, :-2] & off[1:-1, 2:]
    return inner


def _cut(plane: NDArray[np.uint8], box: Box, step: int, across: int = 1, down: int = 1) -> NDArray[np.int16]:
    left, top, width, height = box
    part = plane[top // down : (top + height) // down : step, left // across : (left + width) // across : step]
    return part.astype(np.int16)
