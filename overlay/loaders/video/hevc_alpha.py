"""HEVC with alpha, as Apple's systems write it: two layers in one stream, which are taken apart here.

The alpha is a layer of its own that depends on nothing (ITU-T H.265, annex F). FFmpeg either refuses these files for
what they say of their layers, or shows the first one alone. So each layer is given to a decoder as if it were all.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_VPS, _SPS, _SEI = 32, 33, (39, 40)
_HEAD: Final = 22
_ALPHA_INFO: Final = 165
_AUXILIARY: Final = 1 << 12
"""Of the scalability mask: a layer is no picture of its own, as that of another eye would be."""


class _OtherwiseError(Exception):
    """It is not as it has to be."""


@dataclass(frozen=True, slots=True)
class Layers:
    """How to take a stream apart.

    Attributes:
        colour_sets, alpha_sets: What the decoder of each layer is to know first (``hvcC``).
        is_premultiplied: Whether the colours are multiplied by the alpha already.
        length_bytes: How many tell the length of a part.
    """

    colour_sets: bytes
    alpha_sets: bytes
    is_premultiplied: bool
    length_bytes: int

    def parts(self, packet: bytes) -> tuple[bytes, bytes]:
        """The colours and the alpha of one picture; what has no sense is left out."""
        found, at = (bytearray(), bytearray()), 0
        while at + self.length_bytes + 2 <= len(packet):
            length = int.from_bytes(packet[at : at + self.length_bytes], "big")
            at += self.length_bytes
            unit = packet[at : at + length]
            at += length
            if len(unit) > 2 and _layer(unit) < 2 and _kind(unit) != _VPS:
                unit_alone = _alone(unit)
                found[_layer(unit)].extend(len(unit_alone).to_bytes(self.length_bytes, "big") + unit_alone)
        return bytes(found[0]), bytes(found[1])


def layers_of(extradata: bytes) -> Layers | None:
    """What an MP4 says of its HEVC (``hvcC``) → its two layers; None if there is no alpha."""
    try:
        sets = list(_sets(extradata))
        vps = next((unit for unit in sets if _kind(unit) == _VPS), None)
        if vps is None or _SPS not in {_kind(unit) for unit in sets if _layer(unit) == 1}:
            return None
        _refuse_unless_alpha(vps)
    except (_OtherwiseError, IndexError, struct.error):
        return None
    colours, alpha = ([unit for unit in sets if _layer(unit) == layer or unit is vps] for layer in (0, 1))
    return Layers(
        _written(extradata, colours), _written(extradata, alpha), _is_premultiplied(sets), (extradata[21] & 3) + 1
    )


# --- the box (ISO/IEC 14496-15, section 8.3.3.1) -------------------------------------------------------


def _sets(extradata: bytes) -> Iterator[bytes]:
    if len(extradata) <= _HEAD or extradata[0] != 1:
        return
    at = _HEAD + 1
    for _ in range(extradata[_HEAD]):
        (count,) = struct.unpack_from(">H", extradata, at + 1)
        at += 3
        for _ in range(count):
            (length,) = struct.unpack_from(">H", extradata, at)
            unit = extradata[at + 2 : at + 2 + length]
            if len(unit) > 3:
                yield unit
            at += 2 + length


def _written(extradata: bytes, sets: list[bytes]) -> bytes:
    parts = (struct.pack(">BHH", _kind(unit), 1, len(unit)) + _alone(unit) for unit in sets)
    return extradata[:_HEAD] + bytes([len(sets)]) + b"".join(parts)


def _kind(unit: bytes) -> int:
    return unit[0] >> 1 & 63


def _layer(unit: bytes) -> int:
    return (unit[0] & 1) << 5 | unit[1] >> 3


def _alone(unit: bytes) -> bytes:
    """As if its layer were the only one."""
    head = bytes([unit[0] & 0xFE, unit[1] & 7])
    if _kind(unit) == _VPS:  # the number of layers: 6 bits, after 6 others
        return head + bytes([unit[2] & 0xFC, unit[3] & 0x0F]) + unit[4:]
    return head + unit[2:]


# --- what is said of the layers --------------------------------------------------------------------------


class _Bits:
    """Reads bit by bit."""

    def __init__(self, data: bytes) -> None:
        self._bits = "".join(f"{byte:08b}" for byte in data.replace(b"\0\0\3", b"\0\0"))
        self.at = 0

    def number(self, count: int) -> int:
        if not 0 < count <= len(self._bits) - self.at:
            raise _OtherwiseError
        self.at += count
        return int(self._bits[self.at - count : self.at], 2)

    def golomb(self) -> int:
        zeros = 0
        while not self.number(1):
            zeros += 1
        return (1 << zeros) - 1 + (self.number(zeros) if zeros else 0)


def _refuse_unless_alpha(vps: bytes) -> None:
    """Go through the video parameter set to what its extension says (sections 7.3.2.1 and F.7.3.2.1)."""
    bits = _Bits(vps[2:])
    bits.number(4 + 2 + 6)
    if bits.number(3):
        raise _OtherwiseError
    bits.number(1 + 16 + 96 + 1)
    for _ in range(3):
        bits.golomb()
    most_layer, sets = bits.number(6), bits.golomb()
    if 0 < sets <= 16:
        bits.number(sets * (most_layer + 1))
    if bits.number(1):
        bits.number(64)
        if bits.number(1):
            bits.golomb()
        if bits.golomb():
            raise _OtherwiseError
    if not bits.number(1):
        raise _OtherwiseError
    if bits.at % 8:
        bits.number(8 - bits.at % 8)
    bits.number(8 + 1)
    if not bits.number(16) & _AUXILIARY:
        raise _OtherwiseError


def _is_premultiplied(sets: list[bytes]) -> bool:
    """As the alpha channel information says (section F.14.2.8); without it, as Apple writes unless told otherwise."""
    for unit in (unit for unit in sets if _kind(unit) in _SEI):
        payload, at = unit[2:].replace(b"\0\0\3", b"\0\0"), 0
        while at + 2 < len(payload):
            kind, size = payload[at], payload[at + 1]
            if kind == _ALPHA_INFO and not payload[at + 2] & 0x80:
                return payload[at + 2] >> 4 & 7 == 1
            at += 2 + size
    return True
