"""Images (specification, section 3.9.1): PNG, JPEG, WebP and KTX 2, told by their content, halved until they fit."""

import hashlib
import io
import warnings
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from overlay.loaders.gltf.basisu import can_unpack, is_ktx, pixels_of, size_of
from overlay.loaders.gltf.buffers import Buffers
from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.limits import IMAGE_BYTES, IMAGE_PIXELS, PIXELS, Budget, too_many
from overlay.reasons import models
from overlay.scene.models.model import Picture

KEPT_SIDE: Final = 2048
"""A model seldom covers more of the canvas than this many pixels of one texture."""

KEPT_PIXELS: Final = 48 * 2**20
"""Of all its pictures together: 192 MiB here, and a third more with mipmaps on the graphics card."""

FORMATS: Final = ("PNG", "JPEG", "WEBP")


@dataclass(frozen=True, slots=True)
class _Found:
    """An image whose head was read.

    Attributes:
        part: Where it is.
        data: The file; a view of it, for a document can list one many times.
        size: Width and height.
    """

    part: Part
    data: bytes | memoryview
    size: tuple[int, int]


class Images:
    """The images that materials ask for, in the order in which they do."""

    def __init__(self, root: Part, buffers: Buffers, budget: Budget) -> None:
        self._parts, self._buffers, self._budget = root.parts("images"), buffers, budget
        self._found: list[_Found] = []
        self._places: dict[int, int] = {}

    def __len__(self) -> int:
        """How many the document has."""
        return len(self._parts)

    def picture(self, index: int) -> int | None:
        """Ask for an image: its index among those of `decode`; None for a KTX 2 file that nothing here unpacks.

        Raises:
            ModelError: It is none of the four kinds, or too large.
        """
        if index not in self._places:
            part = self._parts[index]
            data = self._bytes(part)
            if is_ktx(data) and not can_unpack():
                return None
            self._budget.take(IMAGE_BYTES, len(data), part)
            found = _Found(part, data, _size(part, data))
            self._budget.take(PIXELS, found.size[0] * found.size[1], part)
            self._places[index] = len(self._found)
            self._found.append(found)
        return self._places[index]

    def decode(self) -> tuple[Picture, ...]:
        """All that were asked for.

        Raises:
            ModelError: One is damaged.
        """
        shift = _shift([found.size for found in self._found])
        return tuple(Picture(_pixels(found, shift), _digest(found.data)) for found in self._found)

    def _bytes(self, part: Part) -> bytes | memoryview:
        if part.has("bufferView"):
            data, _ = self._buffers.view(part.whole("bufferView", high=len(self._buffers) - 1))
            return data
        return self._buffers.file(part)


def _shift(sizes: list[tuple[int, int]]) -> int:
    """How often pictures above `KEPT_SIDE` pixels, then 1024, then 512 ... have to be halved so that all fit."""
    shift = 0
    while sum((width >> _halvings(width, height, shift)) * (height >> _halvings(width, height, shift))
              for width, height in sizes) > KEPT_PIXELS:  # fmt: skip
        shift += 1
    return shift


def _halvings(width: int, height: int, shift: int) -> int:
    halvings = 0
    while max(width, height) >> halvings > KEPT_SIDE >> shift:
        halvings += 1
    return halvings


def _size(part: Part, data: bytes | memoryview) -> tuple[int, int]:
    if is_ktx(data):
        width, height = size_of(part, data)
    else:
        with _opened(part, data) as image:
            width, height = image.size
    if width * height > IMAGE_PIXELS.most:
        raise too_many(part.place, IMAGE_PIXELS, width * height)
    return width, height


def _opened(part: Part, data: bytes | memoryview) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's own about size: ours comes at once
            return Image.open(io.BytesIO(data), formats=FORMATS)
    except Exception as error:
        raise part.fault("", models.PICTURE, models.UNREADABLE) from error


def _pixels(found: _Found, shift: int) -> NDArray[np.uint8]:
    halvings = _halvings(*found.size, shift)
    pixels = pixels_of(found.part, found.data, halvings) if is_ktx(found.data) else _painted(found, halvings)
    pixels.setflags(write=False)
    return pixels


def _painted(found: _Found, halvings: int) -> NDArray[np.uint8]:
    with _opened(found.part, found.data) as image:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                image.load()
                kept = _eight_bits(image).convert("RGBA")
        except Exception as error:
            raise found.part.fault("", models.WHOLE_PICTURE, models.DAMAGED) from error
    return np.array(kept.reduce(1 << halvings) if halvings else kept)


def _eight_bits(image: Image.Image) -> Image.Image:
    """Pillow cuts 16 bits of grey off at 255 instead of scaling them."""
    if not image.mode.startswith("I"):
        return image
    return Image.fromarray((np.asarray(image).astype(np.uint32) >> 8).clip(0, 255).astype(np.uint8))


def _digest(data: bytes | memoryview) -> bytes:
    return hashlib.blake2b(data, digest_size=16).digest()
