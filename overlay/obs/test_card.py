"""The test card: patches whose colours are known, and what it means when they arrive otherwise.

Four corner marks tell of cropping and of another place; patches that cover, let half through, add light, or are not
there tell of colours, half-transparency and transparency. Looked at is the inside of each, for edges may be blurred.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

import numpy as np
from numpy.typing import NDArray

from overlay.obs.capture import Blending

Picture = NDArray[np.uint8]
"""Shape (height, width, 4): red, green, blue, alpha, from the top down, as OBS holds it."""
Colour = tuple[float, float, float, float]
"""Premultiplied red, green, blue, alpha, 0…1."""

COLOUR_TOLERANCE: Final = 8.0
"""Of 255. Rounding on the way costs 1 or 2; what a filter or another colour space does is far more."""
_CLEAR, _SOLID = 25.0, 230.0

_CORNERS: Final[Mapping[str, Colour]] = {
    "upper left": (1.0, 0.0, 0.0, 1.0),
    "upper right": (0.0, 1.0, 0.0, 1.0),
    "lower left": (0.0, 0.0, 1.0, 1.0),
    "lower right": (1.0, 1.0, 1.0, 1.0),
}
_ROWS: Final[tuple[Mapping[str, Colour], ...]] = (
    {
        "red": (1.0, 0.0, 0.0, 1.0),
        "green": (0.0, 1.0, 0.0, 1.0),
        "blue": (0.0, 0.0, 1.0, 1.0),
        "orange": (1.0, 0.5, 0.0, 1.0),
        "black": (0.0, 0.0, 0.0, 1.0),
    },
    {
        "half red": (0.5, 0.0, 0.0, 0.5),
        "half white": (0.5, 0.5, 0.5, 0.5),
        "quarter blue": (0.0, 0.0, 0.25, 0.25),
        "added light": (0.5, 0.3, 0.1, 0.0),
        "nothing": (0.0, 0.0, 0.0, 0.0),
    },
)
_OPAQUE: Final = tuple(_ROWS[0])
_HALF: Final = ("half red", "half white", "quarter blue")


@dataclass(frozen=True, slots=True)
class Patch:
    """A rectangle: left, top, width, height in pixels, and its colour."""

    name: str
    left: int
    top: int
    width: int
    height: int
    colour: Colour


class Verdict(Enum):
    """What became of the card on its way into OBS."""

    FINE = auto()
    EMPTY = auto()
    BLACK = auto()
    OPAQUE = auto()
    SCALED = auto()
    CROPPED = auto()
    MISPLACED = auto()
    SWAPPED = auto()
    TAKEN_FOR_STRAIGHT = auto()  # premultiplied alpha arrives where straight alpha is expected
    TAKEN_FOR_PREMULTIPLIED = auto()  # and the other way round
    WRONG_LIGHT = auto()  # encoded values are blended as light, or light as encoded values
    HALF_LOST = auto()
    COLOURS = auto()


def patches_of(size_px: tuple[int, int]) -> tuple[Patch, ...]:
    """The card on a canvas of this size: marks in the corners, the patches around the middle."""
    width, height = size_px
    unit = max(min(size_px) // 10, 4)
    gap, mark = unit // 4, unit // 2
    places = ((0, 0), (width - mark, 0), (0, height - mark), (width - mark, height - mark))
    marks = [
        Patch(name, *place, mark, mark, colour) for (name, colour), place in zip(_CORNERS.items(), places, strict=True)
    ]
    left, top = (width - 5 * unit - 4 * gap) // 2, (height - 2 * unit - gap) // 2
    rows = [
        Patch(name, left + column * (unit + gap), top + row * (unit + gap), unit, unit, colour)
        for row, colours in enumerate(_ROWS)
        for column, (name, colour) in enumerate(colours.items())
    ]
    return (*marks, *rows)


def written(colour: Colour, output: Blending) -> NDArray[np.float64]:
    """How a colour leaves the program, 0…255; the same as ``shaders/output.frag``."""
    rgb, alpha = np.array(colour[:3]), colour[3]
    match output:
        case "straight":
            alpha = max(alpha, float(rgb.max()))
            rgb = rgb / max(alpha, 1 / 255)
        case "linear":
            passed = _light(np.minimum(rgb + 1.0 - alpha, 1.0)) - _light(np.minimum(rgb, 1.0))
            alpha = 1.0 - float(passed.mean())
        case "premultiplied":
            pass
    return np.array([*rgb, alpha]) * 255.0


def drawn(size_px: tuple[int, int], output: Blending) -> Picture:
    """The card as it should arrive."""
    picture = np.zeros((size_px[1], size_px[0], 4), np.uint8)
    for patch in patches_of(size_px):
        inside = np.s_[patch.top : patch.top + patch.height, patch.left : patch.left + patch.width]
        picture[inside] = np.rint(written(patch.colour, output))
    return picture


def judge(picture: Picture, size_px: tuple[int, int], blending: Blending) -> Verdict:
    """What became of the card.

    Args:
        picture: The source as OBS holds it.
        size_px: Our canvas.
        blending: Which alpha the capture expects.
    """
    if not picture.size or not picture.any():
        return Verdict.EMPTY
    seen = _sampled(picture, size_px)
    if not picture[:, :, :3].any():
        return Verdict.BLACK
    scale_fits = _fits(seen, (*_CORNERS, *_OPAQUE))
    if picture.shape[1::-1] != size_px:
        return Verdict.SCALED if scale_fits else Verdict.CROPPED
    if seen["nothing"][3] > _SOLID:
        return Verdict.OPAQUE
    if not scale_fits:
        return _what_is_wrong(seen)
    return _alpha(seen, blending)


def _what_is_wrong(seen: Mapping[str, NDArray[np.float64]]) -> Verdict:
    swapped = {name: values[[2, 1, 0, 3]] for name, values in seen.items()}
    if _fits(swapped, (*_CORNERS, *_OPAQUE)):
        return Verdict.SWAPPED
    is_in_place = all(seen[name][3] > _SOLID for name in (*_CORNERS, *_OPAQUE)) and seen["nothing"][3] < _CLEAR
    return Verdict.COLOURS if is_in_place else Verdict.MISPLACED


def _alpha(seen: Mapping[str, NDArray[np.float64]], blending: Blending) -> Verdict:
    wanted = (*_HALF, "added light", "nothing")
    every: tuple[Blending, ...] = (blending, "straight", "premultiplied", "linear")
    arrives = next((one for one in every if _fits(seen, wanted, one)), None)
    if arrives == blending:
        return Verdict.FINE
    if arrives is None:
        is_clear = seen["nothing"].max() < _CLEAR
        return Verdict.HALF_LOST if is_clear else Verdict.COLOURS
    if arrives == "straight":
        return Verdict.TAKEN_FOR_PREMULTIPLIED
    return Verdict.TAKEN_FOR_STRAIGHT if blending == "straight" else Verdict.WRONG_LIGHT


def _fits(seen: Mapping[str, NDArray[np.float64]], names: tuple[str, ...], output: Blending = "premultiplied") -> bool:
    """Whether these patches look as they should; what is opaque looks the same in every output."""
    colours = dict(_CORNERS) | dict(_ROWS[0]) | dict(_ROWS[1])
    return all(np.abs(seen[name] - written(colours[name], output)).max() <= COLOUR_TOLERANCE for name in names)


def _sampled(picture: Picture, size_px: tuple[int, int]) -> dict[str, NDArray[np.float64]]:
    """The mean of the inner half of each patch, in a picture of any size."""
    across, down = picture.shape[1] / size_px[0], picture.shape[0] / size_px[1]
    means = {}
    for patch in patches_of(size_px):
        left, right = (int((patch.left + patch.width * part) * across) for part in (0.25, 0.75))
        top, bottom = (int((patch.top + patch.height * part) * down) for part in (0.25, 0.75))
        inside = picture[top : max(bottom, top + 1), left : max(right, left + 1)]
        means[patch.name] = inside.reshape(-1, 4).mean(axis=0)
    return means


def _light(encoded: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
