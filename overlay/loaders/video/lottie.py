"""Lottie animations, drawn by ThorVG as pictures with straight alpha.

A Lottie file may hold scripts ("expressions") and name files elsewhere, and ThorVG would run the ones and open the
others. So a file is read here first: scripts are taken out, for nothing from the network is ever executed, and one that
needs pictures from outside is refused. ThorVG draws only in the processes that may die of it.
"""

import functools
import importlib
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from overlay.errors import AssetError
from overlay.reasons import media

MOST_BYTES: Final = 8 * 2**20
MOST_SIDE_PX: Final = 8192
"""Of the file's own size, which is a matter of numbers alone."""
DRAWN_PX: Final = 1080 * 1080
LONGEST_PX: Final = 1280
"""How many pixels are drawn, and of the longer side: vectors have no size of their own."""
MOST_RATE: Final = 30.0
"""Pictures a second that are drawn; a file may have more, and moves no other way for it."""
_EMBEDDED: Final = ("data:image/png;base64,", "data:image/jpeg;base64,", "data:image/jpg;base64,")


@dataclass(frozen=True, slots=True)
class Score:
    """What is to be drawn.

    Attributes:
        size_px: Width and height.
        rate: Pictures a second.
        frames: How many pictures.
        step: From one picture to the next in frames of the file.
        text: The file, harmless.
    """

    size_px: tuple[int, int]
    rate: float
    frames: int
    step: float
    text: bytes


def seems_lottie(data: bytes) -> bool:
    """Whether it may be one, as far as can be told without reading it all."""
    return data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{") and b'"layers"' in data


def read(data: bytes) -> Score:
    """Read a file.

    Raises:
        AssetError: It is none, too large, too long, or needs more than itself.
    """
    if len(data) > MOST_BYTES:
        raise AssetError(media.LOTTIE_TOO_LARGE(n=MOST_BYTES >> 20))
    try:
        tree = json.loads(data)
    except (ValueError, RecursionError):
        raise AssetError(media.LOTTIE_BROKEN) from None
    if not isinstance(tree, dict) or not isinstance(tree.get("layers"), list):
        raise AssetError(media.LOTTIE_EMPTY)
    width, height = (_number(tree, name, 1, MOST_SIDE_PX) for name in ("w", "h"))
    rate = _number(tree, "fr", 0.1, 1000)
    first, last = _number(tree, "ip", -1e6, 1e6), _number(tree, "op", -1e6, 1e6)
    if last <= first:
        raise AssetError(media.LOTTIE_STILL)
    _make_harmless(tree)
    scale = min(LONGEST_PX / max(width, height), math.sqrt(DRAWN_PX / (width * height)))
    drawn_rate = min(rate, MOST_RATE)
    return Score(
        size_px=(max(round(width * scale), 1), max(round(height * scale), 1)),
        rate=drawn_rate,
        frames=max(math.ceil((last - first) / rate * drawn_rate - 1e-3), 1),
        step=rate / drawn_rate,
        text=json.dumps(tree, separators=(",", ":")).encode(),
    )


def pictures(score: Score) -> Iterator[NDArray[np.uint8]]:
    """Shape (height, width, 4) each, straight alpha.

    Raises:
        AssetError: ThorVG is not there, or cannot draw it.
    """
    tvg, engine = _engine()
    width, height = score.size_px
    animation = tvg.LottieAnimation(engine)
    canvas = tvg.SwCanvas(engine)
    try:
        picture = animation.get_picture()
        canvas.set_target(width, height, cs=tvg.Colorspace.ABGR8888S)
        loaded = picture.load_data(score.text, "lottie+json", None, True)  # noqa: FBT003 - its own signature
        if loaded or picture.set_size(width, height) or canvas.add(picture) or canvas.buffer_arr is None:
            raise AssetError(media.NOT_DRAWN)
        pixels = np.frombuffer(canvas.buffer_arr, np.uint8).reshape(height, width, 4)
        for number in range(score.frames):
            animation.set_frame(number * score.step)
            if canvas.update() or canvas.draw(True) or canvas.sync():  # noqa: FBT003
                raise AssetError(media.NOT_DRAWN)
            yield pixels.copy()
    finally:
        canvas.destroy()
        animation._del()  # noqa: SLF001 - nothing else frees it


@functools.cache
def _engine() -> tuple[Any, Any]:
    try:
        tvg: Any = importlib.import_module("thorvg_python")  # only here: few videos need it, and it is young
    except (ImportError, OSError):
        raise AssetError(media.LOTTIE_MISSING) from None
    return tvg, tvg.Engine(threads=0)


def _number(tree: dict[str, Any], name: str, low: float, high: float) -> float:
    value = tree.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
        raise AssetError(media.LOTTIE_VALUE(name=repr(name)))
    return float(value)


def _make_harmless(tree: dict[str, Any]) -> None:
    """Take out scripts and what leads elsewhere; refuse what then shows less than was meant."""
    waiting: list[Any] = [tree]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            if isinstance(part.get("x"), str):  # an expression: a number would be a place
                del part["x"]
            _keep_inside(part)
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part


def _keep_inside(part: dict[str, Any]) -> None:
    """No file but this one: of pictures the embedded ones, of fonts none."""
    part.pop("fPath", None)
    if not isinstance(part.get("p"), str):
        return
    part.pop("u", None)
    if not part["p"].startswith(_EMBEDDED):
        if "w" in part and "h" in part:
            raise AssetError(media.LOTTIE_FILES)
        del part["p"]  # a sound
