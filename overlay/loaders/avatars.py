"""Senders' pictures of any size and kind → small squares, within limits. Never outside of the decoding process.

The kind is told by what is in the file, and only raster kinds are looked for: an SVG, a PDF or a TIFF may name files of
this machine, or be a program.
"""

import contextlib
import io
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import GifImagePlugin, Image, ImageOps, JpegImagePlugin, PngImagePlugin, WebPImagePlugin

from overlay.errors import AssetError
from overlay.reasons import media
from overlay.scene.avatar import AVATAR_PX

MOST_BYTES: Final = 2 * 2**20
MOST_PIXELS: Final = 4 * 2**20
KINDS: Final = tuple(
    plugin.format
    for plugin in (
        PngImagePlugin.PngImageFile,
        JpegImagePlugin.JpegImageFile,
        GifImagePlugin.GifImageFile,
        WebPImagePlugin.WebPImageFile,
    )
)


def load_avatar(data: bytes) -> NDArray[np.uint8]:
    """Decode the first frame of a picture, the right way up, and cut out its middle.

    Returns:
        Shape (`AVATAR_PX`, `AVATAR_PX`, 4), straight alpha, the upper row first.

    Raises:
        AssetError: It is no picture, a broken one, or too large.
    """
    if len(data) > MOST_BYTES:
        raise AssetError(media.PICTURE_BYTES(len(data), most=MOST_BYTES))
    try:
        with Image.open(io.BytesIO(data), formats=KINDS) as image:
            width, height = image.size  # from the header: nothing is decoded yet
            if width * height > MOST_PIXELS:
                raise AssetError(media.PICTURE_PIXELS(width=str(width), height=str(height), most=MOST_PIXELS))
            image.draft("RGB", (2 * AVATAR_PX, 2 * AVATAR_PX))
            return _squared(_upright(image))
    except Image.DecompressionBombError:
        raise AssetError(media.PICTURE_HUGE(n=MOST_PIXELS)) from None
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, TypeError) as error:
        raise AssetError(media.NO_PICTURE(error=type(error).__name__)) from None


def _upright(image: Image.Image) -> Image.Image:
    """As RGBA, turned as its camera was."""
    with contextlib.suppress(Exception):  # a broken note about the camera costs no picture
        image = ImageOps.exif_transpose(image)
    if image.mode.startswith("I"):  # 16 bits of grey, which `convert` would cut off at 8
        image = Image.fromarray((np.asarray(image).astype(np.uint32) >> 8).clip(0, 255).astype(np.uint8))
    if image.mode not in ("P", "PA", "LA", "RGB", "RGBA", "L"):
        image = image.convert("RGB")
    return image.convert("RGBA")


def _squared(image: Image.Image) -> NDArray[np.uint8]:
    width, height = image.size
    side = min(width, height)
    left, upper = (width - side) / 2, (height - side) / 2
    how = Image.Resampling.LANCZOS if side >= AVATAR_PX else Image.Resampling.BICUBIC
    place = (left, upper, left + side, upper + side)
    return np.array(image.resize((AVATAR_PX, AVATAR_PX), how, place, reducing_gap=3.0), np.uint8)
