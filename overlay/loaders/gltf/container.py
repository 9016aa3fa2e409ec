"""Bytes → the JSON document and the binary chunk (glTF 2.0, sections 3.2 and 4.4): measured before it is parsed."""

import json
import re
import struct
from typing import Final, NoReturn

import numpy as np

from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.fault import ModelError
from overlay.loaders.gltf.limits import BYTES, JSON_BYTES, JSON_DEPTH, JSON_VALUES, too_many

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
        raise too_many("the file", BYTES, len(data))
    text, binary = _chunks(data) if data[:4] == MAGIC else (data, None)
    root = Part(_parsed(bytes(text)))
    asset = root.needed("asset")
    needed = asset.text("minVersion") or asset.text("version")
    if not re.fullmatch(r"2\.0" if asset.has("minVersion") else r"2\.\d{1,3}", needed):
        raise asset.fault("minVersion" if asset.has("minVersion") else "version", "glTF 2.0")
    return root, binary


def _chunks(data: bytes) -> tuple[memoryview, memoryview | None]:
    """The JSON and the binary chunk of a GLB."""
    if len(data) < _HEADER.size:
        raise ModelError("the header", f"{len(data)} bytes", f"{_HEADER.size}")
    _, version, length = _HEADER.unpack_from(data)
    if version != 2:
        raise ModelError("the header", f"version {version}", "version 2 of the binary format")
    if not _HEADER.size <= length <= len(data):
        raise ModelError("the header", f"a length of {length:,} bytes", f"{len(data):,}, which the file has")
    at, chunks = _HEADER.size, list[tuple[bytes, memoryview]]()
    while at + _CHUNK.size <= length and len(chunks) < 2:
        size, kind = _CHUNK.unpack_from(data, at)
        at += _CHUNK.size
        if size > length - at:
            raise ModelError(f"chunk {len(chunks)}", f"a length of {size:,} bytes", f"at most {length - at:,}")
        chunks.append((kind, memoryview(data)[at : at + size]))
        at += size
    if not chunks or chunks[0][0] != b"JSON":
        raise ModelError("chunk 0", "something else" if chunks else "nothing", "the chunk JSON")
    is_binary = len(chunks) > 1 and chunks[1][0] == b"BIN\0"
    return chunks[0][1], chunks[1][1] if is_binary else None


def _parsed(text: bytes) -> dict[str, object]:
    _refuse_excess(text)
    try:
        document = json.loads(text.decode("utf-8-sig").rstrip("\0"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise ModelError("the JSON", f"the byte 0x{text[error.start]:02x}", "text in UTF-8") from error
    except json.JSONDecodeError as error:
        found = f"{error.msg[:1].lower()}{error.msg[1:]} in line {error.lineno}, column {error.colno}"
        raise ModelError("the file", found, "GLB or glTF") from error
    except ValueError as error:  # a number of thousands of digits
        raise ModelError("the JSON", "a number of thousands of digits", "shorter ones") from error
    if not isinstance(document, dict):
        raise ModelError("the document", "something else", "an object")
    return document


def _refuse_excess(text: bytes) -> None:
    """The parser is recursive and each value is an object, so both are counted first."""
    if len(text) > JSON_BYTES.most:
        raise too_many("the JSON", JSON_BYTES, len(text))
    marks = _STRING.sub(b"", text).translate(None, _NO_MARKS)
    if len(marks) > 2 * JSON_VALUES.most:
        raise too_many("the JSON", JSON_VALUES, len(marks) // 2)
    kinds = np.frombuffer(marks, np.uint8)
    openings = (kinds == ord("[")) | (kinds == ord("{"))
    closings = (kinds == ord("]")) | (kinds == ord("}"))
    values = int(openings.sum() + (kinds == ord(",")).sum())
    if values > JSON_VALUES.most:
        raise too_many("the JSON", JSON_VALUES, values)
    depth = int(np.cumsum(openings.astype(np.int32) - closings).max(initial=0))
    if depth > JSON_DEPTH.most:
        raise too_many("the JSON", JSON_DEPTH, depth)


def _refuse_constant(name: str) -> NoReturn:
    raise ModelError("the JSON", name, "numbers that are finite")
