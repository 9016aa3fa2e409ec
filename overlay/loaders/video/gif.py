"""The blocks of a GIF file (GIF89a), and how long its pictures are to be seen."""

from collections.abc import Iterator
from typing import Final

TRAILER: Final = 0x3B
_CONTROL: Final = b"\x21\xf9\x04"
_LEAST, _USUAL = 2, 10
"""Hundredths of a second. Browsers take what asks for less than the first as the second, so files rely on it."""


def blocks(data: bytes) -> Iterator[int]:
    """Where each block begins, the trailer as the last; fewer where the file is cut off or makes no sense."""
    at = 13 + _colours(data[10]) if len(data) > 13 else len(data)
    while at < len(data):
        yield at
        match data[at]:
            case 0x21:
                at = _after(data, at + 2)
            case 0x2C if at + 10 < len(data):
                at = _after(data, at + 11 + _colours(data[at + 9]))
            case _:
                return


def unhurried(data: bytes) -> bytes:
    """The same, where no picture is seen for less than browsers would show it."""
    slow = bytearray(data)
    for at in blocks(data):
        if data[at : at + 3] == _CONTROL and int.from_bytes(data[at + 4 : at + 6], "little") < _LEAST:
            slow[at + 4 : at + 6] = _USUAL.to_bytes(2, "little")
    return bytes(slow)


def _colours(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _after(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += 1 + data[at]
    return at + 1
