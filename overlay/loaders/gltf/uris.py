"""Where a model's other files are: plain relative paths beside it, or data in the document; nothing else."""

import binascii
import re
from typing import Final
from urllib.parse import unquote_to_bytes

from overlay.loaders.gltf.document import Part
from overlay.reasons import models

LONGEST_PATH: Final = 512

_DATA: Final = re.compile(r"data:[^,;]{0,100}(?:;[^,;]{1,100}){0,4};base64,")
_FORBIDDEN: Final = re.compile(r"[\x00-\x1f\x7f\\:?#%*<>|\"]")


def is_data(uri: str) -> bool:
    """Whether it holds the data itself."""
    return uri[:5].lower() == "data:"


def data_of(part: Part) -> bytes:
    """What the part's ``uri`` embeds, base64.

    Raises:
        ModelError: It cannot be decoded.
    """
    uri = part.text("uri")
    head = _DATA.match(uri[:600])
    if head is None:
        raise part.fault("uri", models.BASE64)
    text = uri[head.end() :].rstrip("=")
    try:
        return binascii.a2b_base64(text + "=" * (-len(text) % 4), strict_mode=True)
    except ValueError as error:  # and binascii.Error, which is one
        raise part.fault("uri", models.BASE64) from error


def path_of(part: Part) -> str:
    """The plain relative path that the part's ``uri`` means: ``textures/wood grain.png``, unescaped.

    Raises:
        ModelError: It leaves the model's folder or is no plain path: a scheme, a host, ``..``, a backslash, a query,
            an escaped delimiter.
    """
    uri = part.text("uri")
    if not 0 < len(uri) <= LONGEST_PATH or not re.fullmatch(r"(?:[^%]|%[0-9A-Fa-f]{2})+", uri):
        raise part.fault("uri", models.PATH)
    try:
        path = unquote_to_bytes(uri.encode("utf-8")).decode("utf-8")
    except UnicodeError as error:
        raise part.fault("uri", models.PATH) from error
    # An escape may stand for a letter or a space. What it must not do is change how the path is taken apart.
    is_tricky = (path.count("/"), path.count(".")) != (uri.count("/"), uri.count("."))
    segments = [segment for segment in path.split("/") if segment != "."]
    if is_tricky or _FORBIDDEN.search(path) or not segments or any(name.strip(" .") == "" for name in segments):
        raise part.fault("uri", models.PATH)
    return "/".join(segments)
