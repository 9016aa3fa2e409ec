"""PNG files that belong to an effect → arrays of pixels, within limits."""

import io
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

MOST_BYTES: Final = 8 * 2**20
MOST_PIXELS: Final = 2048 * 2048


class ImageError(Exception):
    """An image cannot be used.

    Attributes:
        found: What it holds, in words.
        expected: What it should.
    """

    def __init__(self, found: str, expected: str) -> None:
        super().__init__(f"found {found}, expected {expected}")
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
        raise ImageError(f"{len(data):,} bytes", f"at most {MOST_BYTES:,}")
    try:
        with Image.open(io.BytesIO(data), formats=("PNG",)) as image:
            width, height = image.size
            if width * height > MOST_PIXELS:
                raise ImageError(f"{width}x{height} pixels", f"at most {MOST_PIXELS:,} of them")
            return np.array(image.convert("RGBA"))
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise ImageError("something that cannot be read", "a PNG image") from error
