"""Alpha beside the colours: where it is, as the file says or as its pictures show.

Tencent's VAP says it in a box ``vapc`` of its own, YYEVA in a text within the metadata. AlphaPlayer's files and old
VAP's say nothing: one half is grey, and is light wherever the other half has something to see.
"""

import base64
import binascii
import json
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from overlay.errors import AssetError
from overlay.loaders.video.footage import Shot
from overlay.loaders.video.sniffing import Container
from overlay.loaders.video.wholeness import boxes
from overlay.scene.videos.video import Box

MOST_TEXT: Final = 4 * 2**20
_OPENING, _CLOSING = b"yyeffectmp4json[[", b"]]yyeffectmp4json"
GREY: Final = 0.06
"""How far a colour difference may be from none, of the whole range, for grey that was compressed."""
_MOST_GREY_FAULTS: Final = 0.002
_SEEN: Final = 0.15
"""Luma from which on something is to be seen."""
_COVERED, _MASK_FROM, _SMEARED = 0.9, 0.04, 24
_LEAST_VARIETY, _ALMOST_WHITE = 12, 200
"""A mask is of one grey only where it covers all."""
ENOUGH: Final = 4
"""So many pictures that have something to see decide."""
TRIALS, TRIAL_STEP = 90, 3


@dataclass(frozen=True, slots=True)
class Packing:
    """Where what is.

    Attributes:
        shown_px: How large it is to be seen.
        colour_box, alpha_box: In the coded picture.
        told: What the file says of slots, as it was parsed; None if it says nothing.
        is_vap: Whether that is VAP's way to say it, or YYEVA's.
    """

    shown_px: tuple[int, int]
    colour_box: Box
    alpha_box: Box
    told: dict[str, Any] | None = None
    is_vap: bool = False


def told_packing(data: bytes, container: Container) -> Packing | None:
    """What the file says of its packing; None if nothing.

    Raises:
        AssetError: It says nonsense.
    """
    if container != "mov":
        return None
    try:
        for kind, begin, end in boxes(data):
            if kind == b"vapc":
                return _vap(_json(data[begin:end]))
        begin = data.find(_OPENING)
        end = data.find(_CLOSING, begin)
        return _yyeva(_json(_inflated(data[begin + len(_OPENING) : end]))) if 0 <= begin < end else None
    except (KeyError, TypeError, ValueError, OverflowError, binascii.Error, zlib.error, RecursionError) as error:
        raise AssetError(f"what it says of its alpha cannot be read ({type(error).__name__})") from None


def box_of(value: Any) -> Box:  # noqa: ANN401 - JSON
    """Four numbers. ValueError or TypeError if they are none."""
    left, top, width, height = (round(float(part)) for part in value)
    return left, top, width, height


def seen_packing(found: Iterable[Shot]) -> Packing | None:
    """What the pictures themselves show; None for a video without packed alpha."""
    candidates: dict[str, tuple[Box, Box]] | None = None
    judged = 0
    for shot in found:
        if shot.number >= TRIALS:
            break
        if shot.number % TRIAL_STEP:
            continue
        if shot.pixels.is_rgba or shot.pixels.has_alpha:
            return None
        if candidates is None:
            candidates = _halves(shot.pixels.width, shot.pixels.height)
        if _is_dark(shot):
            continue
        candidates = {name: halves for name, halves in candidates.items() if _fits(shot, *halves)}
        judged += 1
        if not candidates or judged == ENOUGH:
            break
    if not candidates or not judged:
        return None
    colour, alpha = next(iter(candidates.values()))
    return Packing(colour[2:], colour, alpha)


def _halves(width: int, height: int) -> dict[str, tuple[Box, Box]]:
    """Colours and alpha, for each way to lay them side by side."""
    across, down = width // 2, height // 2
    left, right = (0, 0, across, height), (width - across, 0, across, height)
    top, bottom = (0, 0, width, down), (0, height - down, width, down)
    return {"left": (right, left), "right": (left, right), "top": (bottom, top), "bottom": (top, bottom)}


def _is_dark(shot: Shot) -> bool:
    return bool((shot.planes[0] > 16 + 255 * _SEEN).mean() < 0.002)


def _fits(shot: Shot, colour: Box, alpha: Box) -> bool:
    """Whether one half is a mask of the other: grey, and light where the other is."""
    across, down = shot.pixels.across, shot.pixels.down
    faults = np.maximum(*(_away(_cut(plane, alpha, across, down)) for plane in shot.planes[1:3])) > GREY
    if faults.mean() > _MOST_GREY_FAULTS:
        return False
    mask, seen = _cut(shot.planes[0], alpha), _cut(shot.planes[0], colour)
    if np.ptp(mask) < _LEAST_VARIETY and mask.mean() < _ALMOST_WHITE:
        return False
    is_seen = seen > 16 + 255 * _SEEN
    is_coloured = np.maximum(*(_away(_cut(plane, colour, across, down)) for plane in shot.planes[1:3])) > GREY
    if not is_seen.any() or is_coloured.mean() <= _MOST_GREY_FAULTS:
        return False
    # Premultiplied colours are nowhere lighter than their alpha.
    least = np.maximum(seen[is_seen].astype(np.int16) - _SMEARED, 16 + round(255 * _MASK_FROM))
    return bool((mask[is_seen] > least).mean() >= _COVERED)


def _away(plane: NDArray[np.uint8]) -> NDArray[np.float32]:
    return np.asarray(np.abs(plane.astype(np.float32) - 128) / 255, np.float32)


def _cut(plane: NDArray[np.uint8], box: Box, across: int = 1, down: int = 1) -> NDArray[np.uint8]:
    left, top, width, height = box
    return plane[top // down : (top + height) // down, left // across : (left + width) // across]


def _json(text: bytes) -> dict[str, Any]:
    if len(text) > MOST_TEXT:
        raise ValueError
    tree = json.loads(text.rstrip(b"\0"))
    if not isinstance(tree, dict):
        raise TypeError
    return tree


def _inflated(text: bytes) -> bytes:
    if len(text) > MOST_TEXT:
        raise ValueError
    return zlib.decompressobj().decompress(base64.b64decode(text), MOST_TEXT)


def _vap(told: dict[str, Any]) -> Packing:
    info = told["info"]
    shown_px = round(float(info["w"])), round(float(info["h"]))
    return Packing(shown_px, box_of(info["rgbFrame"]), box_of(info["aFrame"]), told, is_vap=True)


def _yyeva(told: dict[str, Any]) -> Packing:
    colour, alpha = box_of(told["descript"]["rgbFrame"]), box_of(told["descript"]["alphaFrame"])
    return Packing(colour[2:], colour, alpha, told)
