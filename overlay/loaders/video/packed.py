"""Alpha beside the colours, as files tell it: Tencent's VAP in a box ``vapc`` of its own, YYEVA within the metadata."""

import base64
import binascii
import json
import zlib
from dataclasses import dataclass
from typing import Any, Final

from overlay.errors import AssetError
from overlay.loaders.video.sniffing import Container
from overlay.loaders.video.wholeness import boxes
from overlay.reasons import media
from overlay.scene.videos.video import Box

MOST_TEXT: Final = 4 * 2**20
_OPENING, _CLOSING = b"yyeffectmp4json[[", b"]]yyeffectmp4json"


@dataclass(frozen=True, slots=True)
class Packing:
    """Where what is.

    Attributes:
        shown_px: How large it is to be seen.
        colour_box, alpha_box: In the coded picture.
        told: What the file says of slots, as it was parsed; None if it says nothing.
        is_vap: Whether that is VAP's way to say it, or YYEVA's.
        is_straight: Whether the colours are not multiplied by the alpha.
    """

    shown_px: tuple[int, int]
    colour_box: Box
    alpha_box: Box
    told: dict[str, Any] | None = None
    is_vap: bool = False
    is_straight: bool = False


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
        raise AssetError(media.BAD_ALPHA(error=type(error).__name__)) from None


def box_of(value: Any) -> Box:  # noqa: ANN401 - JSON
    """Four numbers. ValueError or TypeError if they are none."""
    left, top, width, height = (round(float(part)) for part in value)
    return left, top, width, height


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
