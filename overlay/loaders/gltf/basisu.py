"""KHR_texture_basisu: KTX 2 files that hold Basis Universal textures, unpacked by Binomial's transcoder."""

import functools
import importlib
import importlib.util
import struct
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.fault import ModelError
from overlay.reasons import models

BASISU: Final = "KHR_texture_basisu"

_LIBRARY: Final = "opengl_basisu"
_IDENTIFIER: Final = b"\xabKTX 20\xbb\r\n\x1a\n"
_SIZE: Final = struct.Struct("<20x2I")  # behind the identifier, a format and the size of its type


@functools.cache
def can_unpack() -> bool:
    """Whether this installation can."""
    return importlib.util.find_spec(_LIBRARY) is not None


def is_ktx(data: bytes | memoryview) -> bool:
    """Whether it is a KTX 2 file."""
    return bytes(data[: len(_IDENTIFIER)]) == _IDENTIFIER


def size_of(part: Part, data: bytes | memoryview) -> tuple[int, int]:
    """Width and height.

    Args:
        part: The image that is asked for.
        data: The file.

    Raises:
        ModelError: It has none.
    """
    if len(data) < _SIZE.size:
        raise part.fault("", models.KTX, models.BEGINNING)
    width, height = _SIZE.unpack_from(data)
    if not width or not height:
        raise part.fault("", models.KTX_PLANE, models.KTX_SIZE(width=width, height=height))
    return width, height


def pixels_of(part: Part, data: bytes | memoryview, halvings: int) -> NDArray[np.uint8]:
    """Shape (height, width, 4): the file's own smaller level where it has one.

    Args:
        part: The image that is asked for.
        data: The file.
        halvings: How often its sides are to be halved.

    Raises:
        ModelError: It is damaged, or holds another format.
    """
    try:
        library = importlib.import_module(_LIBRARY)  # few models need it, and it is young
    except ImportError as error:
        raise ModelError("extensionsUsed", BASISU, models.DECODED) from error
    try:
        texture = library.open(bytes(data))
        level = min(halvings, texture.levels - 1)
        pixels = np.asarray(texture.transcode("rgba8", level).data, np.uint8)
    except (ValueError, IndexError, RuntimeError) as error:
        raise part.fault("", models.KTX_BASIS, models.KTX_BROKEN) from error
    left = halvings - level
    return np.array(Image.fromarray(pixels).reduce(1 << left)) if left else pixels
