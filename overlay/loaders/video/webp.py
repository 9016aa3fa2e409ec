"""Animated WebP, read by Pillow: PyAV cannot. Times come from the file's chunks: nothing is decoded for them."""

import io
from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from overlay.errors import AssetError
from overlay.reasons import media

LEAST_SECS: Final = 0.01
"""Of a picture that says it takes no time."""
_SHORTEST: Final = 0.1
"""What browsers make of that."""


def durations(data: bytes) -> list[float]:
    """Of each picture, in seconds (WebP container specification, chunk ANMF)."""
    found, at = [], 12
    while at + 8 <= len(data):
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if kind == b"ANMF" and length >= 16:
            secs = int.from_bytes(data[at + 20 : at + 23], "little") / 1000
            found.append(secs if secs >= LEAST_SECS else _SHORTEST)
        at += 8 + length + length % 2
    return found


def size(data: bytes) -> tuple[int, int]:
    """Width and height of the canvas, from the head of the file.

    Raises:
        AssetError: It has none.
    """
    if data[12:16] != b"VP8X" or len(data) < 30:
        raise AssetError(media.NO_CANVAS)
    return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1


def pictures(data: bytes) -> Iterator[NDArray[np.uint8]]:
    """Shape (height, width, 4) each, straight alpha.

    Raises:
        AssetError: It cannot be decoded.
    """
    try:
        with Image.open(io.BytesIO(data), formats=("WEBP",)) as image:
            for number in range(getattr(image, "n_frames", 1)):
                image.seek(number)
                yield np.array(image.convert("RGBA"))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever Pillow makes of a stranger's file
        raise AssetError(media.NOT_DECODED_FOR(error=type(error).__name__)) from None
