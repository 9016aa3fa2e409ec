"""Frozen dataclasses with arrays in them, as bytes for another process and back. Pure.

A decoder that a stranger's file has taken over must gain nothing by it: what comes out of a parcel has the types that
were asked for and nothing else, is never larger than the parcel, and no code is named in it. Whoever opens one has to
check what types do not tell, such as whether an index is in range.

Layout: a u32, little endian, the length of a JSON text; that text; padding to 16; the arrays, each padded to 16.
Dataclasses are lists of their fields, arrays are ``[dtype, shape, offset]``, bytes are arrays.
"""

import dataclasses
import functools
import json
import math
import struct
import types
from typing import Any, BinaryIO, Final, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

import numpy as np
from numpy.typing import NDArray

from overlay.errors import OverlayError

T = TypeVar("T")
Parts = list[bytes | memoryview]

LENGTH: Final = struct.Struct("<I")
"""What stands before the JSON text, and before a whole parcel where parcels follow each other."""
ALIGNMENT: Final = 16
MOST_DIMENSIONS: Final = 4
_SCALARS: Final = {"float32": "<f4", "int16": "<i2", "uint8": "|u1", "uint16": "<u2", "uint32": "<u4"}


class ParcelError(OverlayError):
    """A parcel does not hold what was to be in it."""


def pack(value: object) -> bytes:
    """Wrap a dataclass instance; its fields are of the types that `unpack` knows."""
    return b"".join(pack_parts(value))


def pack_parts(value: object) -> Parts:
    """The same one after the other: arrays stay where they are, and nothing is copied."""
    writer = _Writer()
    text = json.dumps(writer.plain(value), separators=(",", ":"), allow_nan=False).encode()
    head = LENGTH.pack(len(text)) + text
    parts: list[bytes | memoryview] = [_padded(head)]
    for blob in writer.blobs:
        parts += [blob, bytes(_aligned(len(blob)) - len(blob))]
    return parts


def unpack(parcel: bytes | memoryview, kind: type[T]) -> T:
    """Unwrap an instance of a dataclass. Its arrays are read-only views of the parcel.

    Raises:
        ParcelError: It does not hold one.
    """
    view = memoryview(parcel).cast("B")
    try:
        (length,) = LENGTH.unpack_from(view)
        end = LENGTH.size + length
        tree = json.loads(bytes(view[LENGTH.size : end]))
        value = _Reader(view[_aligned(end) :]).value(tree, kind)
    except (struct.error, ValueError, TypeError, LookupError, RecursionError, OverflowError) as error:
        raise ParcelError(f"the parcel holds no {kind.__name__}: {type(error).__name__}") from None
    assert isinstance(value, kind)
    return value


def framed(value: object) -> bytes:
    """Wrap a dataclass instance for `read_parcel`: its length goes before it."""
    parcel = pack(value)
    return LENGTH.pack(len(parcel)) + parcel


def read_parcel(source: BinaryIO) -> bytes | None:
    """One parcel with its length before it; None at the end."""
    head = source.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    parcel = source.read(length)
    return parcel if len(parcel) == length else None


class _Writer:
    def __init__(self) -> None:
        self.blobs: list[memoryview] = []
        self._size = 0
        self._known: dict[int, list[object]] = {}  # an array that is shared travels once
        self._kept: list[object] = []  # alive, or their numbers could be given anew

    def plain(self, value: object) -> object:
        match value:
            case np.ndarray():
                return self._array(value)
            case bytes():
                return self._array(np.frombuffer(value, np.uint8))
            case tuple():
                return [self.plain(part) for part in value]
            case None | bool() | int() | float() | str():
                return value
            case _ if dataclasses.is_dataclass(value):
                return [self.plain(getattr(value, field.name)) for field in dataclasses.fields(value)]
            case _:
                raise TypeError(f"{type(value).__name__} cannot be put into a parcel")

    def _array(self, array: NDArray[np.generic]) -> list[object]:
        if id(array) not in self._known:
            self._known[id(array)] = [_SCALARS[array.dtype.name], list(array.shape), self._size]
            self._kept.append(array)
            self.blobs.append(np.ascontiguousarray(array).reshape(-1).view(np.uint8).data)
            self._size += _aligned(array.nbytes)
        return self._known[id(array)]


class _Reader:
    """Reads a tree as a type; ValueError, TypeError or LookupError where it is none."""

    def __init__(self, blobs: memoryview) -> None:
        self._blobs = blobs
        self._arrays: dict[tuple[str, tuple[int, ...], int], NDArray[np.generic]] = {}

    def value(self, tree: Any, kind: Any) -> object:  # noqa: ANN401 - a type, or what typing makes of one
        origin = get_origin(kind)
        if origin in (Union, types.UnionType):
            return self._option(tree, get_args(kind))
        if origin is Literal:
            if tree not in get_args(kind):
                raise ValueError
            return tree
        if origin is tuple:
            return self._tuple(tree, get_args(kind))
        if origin is np.ndarray:
            return self._array(tree, np.dtype(get_args(get_args(kind)[1])[0]))
        if kind is bytes:
            return self._array(tree, np.dtype(np.uint8)).tobytes()
        if kind is float and type(tree) in (int, float) and math.isfinite(tree):
            return float(tree)
        if kind in (str, int, bool) and type(tree) is kind:
            return tree
        return self._instance(tree, kind)

    def _instance(self, tree: Any, kind: Any) -> object:  # noqa: ANN401
        hints = _fields_of(kind)
        if type(tree) is not list or len(tree) != len(hints):
            raise ValueError
        return kind(*(self.value(part, hint) for part, hint in zip(tree, hints, strict=True)))

    def _option(self, tree: Any, kinds: tuple[Any, ...]) -> object:  # noqa: ANN401
        """Of the unions there are, only those of one type and None."""
        if tree is None and types.NoneType in kinds:
            return None
        (kind,) = (kind for kind in kinds if kind is not types.NoneType)
        return self.value(tree, kind)

    def _tuple(self, tree: Any, kinds: tuple[Any, ...]) -> tuple[object, ...]:  # noqa: ANN401
        if type(tree) is not list:
            raise TypeError
        if len(kinds) == 2 and kinds[1] is Ellipsis:
            return tuple(self.value(part, kinds[0]) for part in tree)
        return tuple(self.value(part, kind) for part, kind in zip(tree, kinds, strict=True))

    def _array(self, tree: Any, dtype: np.dtype[Any]) -> NDArray[np.generic]:  # noqa: ANN401
        name, shape, offset = tree
        if name != _SCALARS[dtype.name] or type(offset) is not int or len(shape) > MOST_DIMENSIONS:
            raise ValueError
        if not 0 <= offset <= len(self._blobs):
            raise ValueError
        if any(type(side) is not int or side < 0 for side in shape):
            raise ValueError
        key = (name, tuple(shape), offset)
        if key not in self._arrays:
            count = 1
            for side in shape:
                count *= side
            blob = self._blobs[offset : offset + count * dtype.itemsize].toreadonly()
            if len(blob) != count * dtype.itemsize:
                raise ValueError
            self._arrays[key] = np.frombuffer(blob, dtype).reshape(shape)
        return self._arrays[key]


@functools.cache
def _fields_of(kind: type) -> tuple[Any, ...]:
    """The types of a dataclass' fields, in order."""
    hints = get_type_hints(kind)
    return tuple(hints[field.name] for field in dataclasses.fields(kind))


def _aligned(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT


def _padded(data: bytes) -> bytes:
    return data.ljust(_aligned(len(data)), b"\0")
