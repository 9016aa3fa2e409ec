"""Whether all of a file is there, and how often it says that it is played: from its outermost structure alone.

A decoder ends without a word where a file was cut off; whoever is to see it would miss its end.
"""

import struct
from collections.abc import Iterator
from typing import Final

from overlay.errors import AssetError
from overlay.loaders.video import gif
from overlay.loaders.video.sniffing import Container
from overlay.reasons import media

_PNG_HEAD: Final = 8
_SEGMENT, _CLUSTER = 0x18538067, 0x1F43B675
_MOST_PARTS: Final = 100_000


def times_played(data: bytes, container: Container) -> int:
    """How often it is to be played, 0 for ever.

    Raises:
        AssetError: It is cut off.
    """
    match container:
        case "gif":
            return _gif(data)
        case "apng":
            return _apng(data)
        case "webp":
            return _webp(data)
        case "mov":
            _mov(data)
        case "matroska":
            _matroska(data)
        case "lottie":
            return 0  # as its players do; a torn one is no JSON
    return 1


def boxes(data: bytes, start: int = 0, end: int | None = None) -> Iterator[tuple[bytes, int, int]]:
    """Type, begin and end of the content of each box of an MP4 file (ISO/IEC 14496-12, section 4.2).

    Raises:
        AssetError: One reaches beyond the end.
    """
    end = len(data) if end is None else end
    for _ in range(_MOST_PARTS):
        if start >= end:
            return
        if end - start < 8:
            if any(data[start:end]):
                raise AssetError(media.CUT_OFF)
            return  # filled up to some length
        size, kind = struct.unpack_from(">I4s", data, start)
        head = 8
        if size == 1 and end - start >= 16:
            (size,) = struct.unpack_from(">Q", data, start + 8)
            head = 16
        elif size == 0:  # to the end of the file
            size = end - start
        if size < head or size > end - start:
            raise AssetError(media.CUT_OFF)
        yield kind, start + head, start + size
        start += size
    raise AssetError(media.TOO_MANY_PARTS)


def _mov(data: bytes) -> None:
    kinds = {kind for kind, _, _ in boxes(data)}
    if b"moov" not in kinds or not kinds & {b"mdat", b"moof"}:
        raise AssetError(media.CUT_OFF)


def _matroska(data: bytes) -> None:
    """The header, then one segment whose size is known, or unknown where it was written to a pipe (RFC 9559)."""
    at, is_segment = 0, False
    while at < len(data) and not is_segment:
        identity, at = _vint(data, at, keeps_mark=True)
        size, at = _vint(data, at)
        is_segment = identity == _SEGMENT
        if size is None:
            if not is_segment:
                raise AssetError(media.CUT_OFF)
            _without_size(data, at)
            return
        at += size
    if at > len(data) or not is_segment:
        raise AssetError(media.CUT_OFF)


def _without_size(data: bytes, at: int) -> None:
    """What a segment holds whose size nobody wrote, as where it was recorded while it was sent: to its last block."""
    for _ in range(_MOST_PARTS):
        if at == len(data):
            return
        identity, at = _vint(data, at, keeps_mark=True)
        size, at = _vint(data, at)
        if size is None and identity != _CLUSTER:
            raise AssetError(media.CUT_OFF)
        at += size or 0  # what a cluster without a size holds follows
        if at > len(data):
            raise AssetError(media.CUT_OFF)
    raise AssetError(media.TOO_MANY_PARTS)


def _vint(data: bytes, at: int, *, keeps_mark: bool = False) -> tuple[int | None, int]:
    """A number of EBML and where it ends; None for one that says that it is unknown (RFC 8794, section 4)."""
    first = data[at] if at < len(data) else 0
    length = 9 - first.bit_length()
    if length > 8 or at + length > len(data):
        raise AssetError(media.CUT_OFF)
    number = int.from_bytes(data[at : at + length], "big")
    if keeps_mark:
        return number, at + length
    most = (1 << 7 * length) - 1
    return (None if number & most == most else number & most), at + length


def _apng(data: bytes) -> int:
    """Chunks to IEND; acTL says how often (PNG, third edition, section 11.3.6)."""
    at, times = _PNG_HEAD, 0
    while at + 12 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        if kind == b"acTL" and size >= 8 and at + 16 <= len(data):
            (times,) = struct.unpack_from(">I", data, at + 12)
        at += 12 + size
        if kind == b"IEND" and at <= len(data):
            return times
    raise AssetError(media.CUT_OFF)


def _webp(data: bytes) -> int:
    """Chunks within the size that RIFF tells; ANIM says how often."""
    (size,) = struct.unpack_from("<I", data, 4)
    if 8 + size > len(data):
        raise AssetError(media.CUT_OFF)
    at, times = 12, 1
    while at + 8 <= 8 + size:
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + length > 8 + size:
            raise AssetError(media.CUT_OFF)
        if kind == b"ANIM" and length >= 6:
            (times,) = struct.unpack_from("<H", data, at + 12)
        at += 8 + length + length % 2
    return times


def _gif(data: bytes) -> int:
    """Blocks to the trailer (GIF89a); Netscape's says how often after the first time."""
    times = 1
    for at in gif.blocks(data):
        if data[at] == gif.TRAILER:
            return times
        if data[at : at + 2] == b"\x21\xff" and data[at + 3 : at + 14] == b"NETSCAPE2.0":
            told = int.from_bytes(data[at + 16 : at + 18], "little")
            times = 0 if told == 0 else told + 1
    raise AssetError(media.CUT_OFF)
