"""What can be told of a JSON text before it is parsed: how deep it nests, what it costs, which numbers never end.

Parsing finds that out as well, but too late: a mebibyte of small brackets, looked at node by node, holds up the pongs
for half a second. Here each question is a few passes over an array of characters.
"""

import re
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

LONGEST_NUMBER: Final = 400
"""In digits, in a long text: more than a float can hold. The time that Python takes for more grows with the square."""

_SHORT: Final = 4300  # Python reads whole numbers of so many digits, so a text of this length is no danger
_FEW: Final = 32
_MOST_CUTS: Final = 1_000
_MOST_LEFT: Final = 20_000
_CASE: Final = 0x20  # the one bit between "[" and "{", and between "]" and "}"
_DIGITS: Final = re.compile(rb"\d+")
_FRACTION_BEFORE: Final = {b".", b"e", b"E"}
_FRACTION_AFTER: Final = re.compile(rb"\.\d|[eE][+-]?\d")


@dataclass(frozen=True, slots=True)
class Outline:
    """The shape of a text; what stands in strings has no part in it.

    Attributes:
        depth: How many brackets are open at once, at most; where there are few, their number.
        cost: How much there is to read: 1 for each item of a list, 5 for each container, name or fraction.
        endless: Where the whole numbers begin and end that have more than `LONGEST_NUMBER` digits.
    """

    depth: int
    cost: int = 0
    endless: tuple[tuple[int, int], ...] = ()
    _outside: NDArray[np.uint8] | None = field(default=None, compare=False, repr=False)


def outline_of(text: str) -> Outline:
    """The outline of a text, be it JSON or not; for what is not, it means little."""
    brackets = text.count("[") + text.count("{")
    if brackets <= _FEW and len(text) <= _SHORT:
        return Outline(brackets)
    outside = _outside_of_strings(text)
    depth = brackets if brackets <= _FEW else _depth(outside)
    return Outline(depth, _cost(outside), tuple(_endless_numbers(outside.tobytes())), outside)


def shallow(text: str, outline: Outline, depth: int) -> str | None:
    """The text with a 0 in the place of each container that lies deeper, to read what stands above; None for too many.

    What may be left is a few hundred names and values, whatever was cut out.
    """
    outside = _outside_of_strings(text) if outline._outside is None else outline._outside  # noqa: SLF001 - its own
    folded = outside | _CASE
    closes = (folded == ord("}")).view(np.int8)
    level = np.cumsum((folded == ord("{")).view(np.int8) - closes, dtype=np.int32) + closes
    is_cut = level > depth
    edges = np.flatnonzero(np.diff(is_cut, prepend=False, append=False))
    if len(edges) > 2 * _MOST_CUTS or _cost(outside[~is_cut]) > _MOST_LEFT:
        return None
    places = [0, *edges.tolist(), len(text)]
    return "0".join(text[begin:end] for begin, end in zip(places[::2], places[1::2], strict=True))


def without_endless(text: str, outline: Outline) -> str:
    """The text with a 0 in the place of each number that never ends, so that the rest can be read."""
    pieces, end = [], 0
    for begin, next_end in outline.endless:
        pieces += [text[end:begin], "0"]
        end = next_end
    return "".join([*pieces, text[end:]]) if pieces else text


def _outside_of_strings(text: str) -> NDArray[np.uint8]:
    """One byte a character, so that places stay places; 0 within strings."""
    # An escaped backslash or quotation mark is none of its kind.
    characters = np.frombuffer(text.replace(r"\\", "  ").replace(r"\"", "  ").encode("latin-1", "replace"), np.uint8)
    return np.asarray(characters * ~np.logical_xor.accumulate(characters == ord('"')), np.uint8)


def _depth(outside: NDArray[np.uint8]) -> int:
    folded = outside | _CASE
    steps = (folded == ord("{")).view(np.int8) - (folded == ord("}")).view(np.int8)
    return int(steps[steps != 0].cumsum(dtype=np.int32).max(initial=0))


def _cost(outside: NDArray[np.uint8]) -> int:
    def count(character: str) -> int:
        return int(np.count_nonzero(outside == ord(character)))

    return count(",") + 5 * sum(map(count, "[{:.eE"))


def _endless_numbers(outside: bytes) -> list[tuple[int, int]]:
    """Each has a digit at one of the places looked at, and half of the others on one side of it.

    A long fraction is no trouble: it is rounded.
    """
    found: list[tuple[int, int]] = []
    end, half = 0, LONGEST_NUMBER // 2
    for place in range(LONGEST_NUMBER, len(outside), LONGEST_NUMBER):
        is_long = outside[place : place + half].isdigit() or outside[place - half : place + 1].isdigit()
        if place < end or not is_long:
            continue
        begin = place - len(_last_digits(outside[place - LONGEST_NUMBER : place]))
        end = place + len(_first_digits(outside, place))
        before = outside[max(0, begin - 2) : begin].rstrip(b"+-")[-1:]
        is_fraction = before in _FRACTION_BEFORE or _FRACTION_AFTER.match(outside, end)
        if end - begin > LONGEST_NUMBER and not is_fraction:
            found.append((begin, end))
    return found


def _last_digits(part: bytes) -> bytes:
    return part[len(part.rstrip(b"0123456789")) :]


def _first_digits(outside: bytes, place: int) -> bytes:
    found = _DIGITS.match(outside, place)
    return found.group() if found else b""
