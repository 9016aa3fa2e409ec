"""PNG files that belong to an effect → arrays of pixels, within limits."""

import io
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from overlay.phrase import counted, phrase

MOST_BYTES: Final = 8 * 2**20
MOST_PIXELS: Final = 2048 * 2048


class ImageError(Exception):
    """An image cannot be used.

    Attributes:
        found: What it holds, in words.
        expected: What it should.
    """

    def __init__(self, found: str, expected: str) -> None:
        super().__init__(phrase("found {found}, expected {expected}", found=found, expected=expected))
        self.found, self.expected = found, expected


def load_png(data: bytes) -> NDArray[np.uint8]:
    """Decode a PNG.

    Args:
        data: The file's bytes.

    Returns:
        Shape (height, width, 4), straight alpha, rows from the top down.

    Raises:
        ImageError: It is no PNG, or larger than 8 MiB or 4 megapixels.
    """
    if len(data) > MOST_BYTES:
        raise ImageError(counted("{n} byte", "{n} bytes", len(data)), phrase("at most {n}", n=MOST_BYTES))
    try:
        with Image.open(io.BytesIO(data), formats=("PNG",)) as image:
            width, height = image.size
            if width * height > MOST_PIXELS:
                raise ImageError(
                    phrase("{size} pixels", size=f"{width}x{height}"), phrase("at most {n} of them", n=MOST_PIXELS)
                )
            return np.array(image.convert("RGBA"))
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise ImageError(phrase("something that cannot be read"), phrase("a PNG image")) from error
