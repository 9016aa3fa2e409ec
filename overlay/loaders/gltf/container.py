"""Bytes → the JSON document and the binary chunk (glTF 2.0, sections 3.2 and 4.4): measured before it is parsed."""

import json
import re
import struct
from typing import Final, NoReturn

import numpy as np

from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.fault import ModelError
from overlay.loaders.gltf.limits import BYTES, JSON_BYTES, JSON_DEPTH, JSON_VALUES, too_many
from overlay.reasons import models

MAGIC: Final = b"glTF"
_HEADER: Final = struct.Struct("<4sII")
_CHUNK: Final = struct.Struct("<I4s")

# Without an end it goes to the end of the text: so each byte is looked at once, whatever a stranger writes.
_STRING: Final = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)
_NO_MARKS: Final = bytes(set(range(256)) - set(b"[]{},"))


def read_container(data: bytes) -> tuple[Part, memoryview | None]:
    """The document, and the binary chunk of a GLB if it has one.

    Raises:
        ModelError: It is neither GLB nor glTF, of another version, longer than it says, or too large or deep.
    """
    if len(data) > BYTES.most:
        raise too_many(models.THE_FILE, BYTES, len(data))
    text, binary = _chunks(data) if data[:4] == MAGIC else (data, None)
    root = Part(_parsed(bytes(text)))
    asset = root.needed("asset")
    needed = asset.text("minVersion") or asset.text("version")
    if not re.fullmatch(r"2\.0" if asset.has("minVersion") else r"2\.\d{1,3}", needed):
        raise asset.fault("minVersion" if asset.has("minVersion") else "version", models.GLTF_2)
    return root, binary


def _chunks(data: bytes) -> tuple[memoryview, memoryview | None]:
    """The JSON and the binary chunk of a GLB."""
    if len(data) < _HEADER.size:
        raise ModelError(models.THE_HEADER, models.BYTES(len(data)), _HEADER.size)
    _, version, length = _HEADER.unpack_from(data)
    if version != 2:
        raise ModelError(models.THE_HEADER, models.VERSION(number=str(version)), models.VERSION_2)
    if not _HEADER.size <= length <= len(data):
        raise ModelError(models.THE_HEADER, models.LENGTH(length), models.FILE_HAS(n=len(data)))
    at, chunks = _HEADER.size, list[tuple[bytes, memoryview]]()
    while at + _CHUNK.size <= length and len(chunks) < 2:
        size, kind = _CHUNK.unpack_from(data, at)
        at += _CHUNK.size
        if size > length - at:
            raise ModelError(models.CHUNK(number=len(chunks)), models.LENGTH(size), models.AT_MOST(n=length - at))
        chunks.append((kind, memoryview(data)[at : at + size]))
        at += size
    if not chunks or chunks[0][0] != b"JSON":
        found = models.SOMETHING_ELSE if chunks else models.NOTHING
        raise ModelError(models.CHUNK(number=0), found, models.CHUNK_OF_JSON)
    is_binary = len(chunks) > 1 and chunks[1][0] == b"BIN\0"
    return chunks[0][1], chunks[1][1] if is_binary else None


def _parsed(text: bytes) -> dict[str, object]:
    _refuse_excess(text)
    try:
        document = json.loads(text.decode("utf-8-sig").rstrip("\0"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise ModelError(models.THE_JSON, models.ODD_BYTE(byte=f"0x{text[error.start]:02x}"), models.UTF_8) from error
    except json.JSONDecodeError as error:
        found = models.NO_JSON(line=error.lineno, column=error.colno)
        raise ModelError(models.THE_FILE, found, models.GLTF) from error
    except ValueError as error:  # a number of thousands of digits
        raise ModelError(models.THE_JSON, models.ENDLESS_NUMBER, models.SHORTER) from error
    if not isinstance(document, dict):
        raise ModelError(models.THE_DOCUMENT, models.SOMETHING_ELSE, models.OBJECT)
    return document


def _refuse_excess(text: bytes) -> None:
    """The parser is recursive and each value is an object, so both are counted first."""
    if len(text) > JSON_BYTES.most:
        raise too_many(models.THE_JSON, JSON_BYTES, len(text))
    marks = _STRING.sub(b"", text).translate(None, _NO_MARKS)
    if len(marks) > 2 * JSON_VALUES.most:
        raise too_many(models.THE_JSON, JSON_VALUES, len(marks) // 2)
    kinds = np.frombuffer(marks, np.uint8)
    openings = (kinds == ord("[")) | (kinds == ord("{"))
    closings = (kinds == ord("]")) | (kinds == ord("}"))
    values = int(openings.sum() + (kinds == ord(",")).sum())
    if values > JSON_VALUES.most:
        raise too_many(models.THE_JSON, JSON_VALUES, values)
    depth = int(np.cumsum(openings.astype(np.int32) - closings).max(initial=0))
    if depth > JSON_DEPTH.most:
        raise too_many(models.THE_JSON, JSON_DEPTH, depth)


def _refuse_constant(name: str) -> NoReturn:
    raise ModelError(models.THE_JSON, name, models.FINITE)
