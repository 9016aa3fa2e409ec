"""A JSON text → the line on which each of its values begins: so that a fault in a file can be pointed at."""

import json
import re
from collections.abc import Iterator
from typing import Final

from overlay.phrase import phrase

Place = tuple[str | int, ...]
"""Where a value lies in a document: names and numbers from the root; the root itself is ()."""

_SPACE: Final = re.compile(r"[ \t\n\r]*")
_STRING: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"')
_SCALAR: Final = re.compile(r"[^\s,\]}]+")


def lines_of(text: str) -> dict[Place, int]:
    """The line, from 1, of every value; of a name in an object the line of the name.

    Args:
        text: JSON that `json.loads` has accepted. A name that stands twice counts where it stands last.
    """
    places, _ = _scanned(text)
    return places


def doubled_names(text: str) -> list[tuple[Place, int]]:
    """The names that stand twice in one object, with the line of the second: JSON lets the last one win in silence."""
    _, doubled = _scanned(text)
    return doubled


def place_words(place: Place) -> str:
    """``emitters[2].spawner.count``; "the document" for its root."""
    words = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in place)
    return words.removeprefix(".") or phrase("the document")


def value_at(document: object, place: Place) -> object:
    """The value there.

    Raises:
        LookupError: There is none.
    """
    for part in place:
        is_inside = isinstance(document, list) and isinstance(part, int) and part < len(document)
        is_inside = is_inside or (isinstance(document, dict) and part in document)
        if not is_inside:
            raise LookupError(part)
        document = document[part]  # type: ignore[index]  # narrowed above
    return document


def shown(value: object) -> str:
    """A value as it may stand in a sentence: short JSON."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _scanned(text: str) -> tuple[dict[Place, int], list[tuple[Place, int]]]:
    ends = [match.start() for match in re.finditer("\n", text)]
    places: dict[Place, int] = {}
    doubled: list[tuple[Place, int]] = []
    line = 1
    for place, at in _walk(text):  # in the order of the text, so the lines only go up
        while line <= len(ends) and ends[line - 1] < at:
            line += 1
        if place in places:
            doubled.append((place, line))
        places[place] = line
    return places, doubled


def _walk(text: str) -> Iterator[tuple[Place, int]]:
    """Every value's place and the index of its first character, or of its name's."""
    yield (), _skip(text, 0)
    yield from _inside(text, _skip(text, 0), [0], ())


def _inside(text: str, at: int, end: list[int], place: Place) -> Iterator[tuple[Place, int]]:
    """What lies in the value that begins at ``at``; ``end[0]`` is then where it ends."""
    opening = text[at]
    if opening not in "{[":
        end[0] = _end(_STRING if opening == '"' else _SCALAR, text, at)
        return
    at, number = _skip(text, at + 1), 0
    while text[at] not in "}]":
        inner: Place = (*place, number)
        begins_at = at
        if opening == "{":
            ends_at = _end(_STRING, text, at)
            inner = (*place, json.loads(text[at:ends_at]))
            at = _skip(text, _skip(text, ends_at) + 1)  # behind the colon
        yield inner, begins_at
        yield from _inside(text, at, end, inner)
        at, number = _skip(text, end[0]), number + 1
        if text[at] == ",":
            at = _skip(text, at + 1)
    end[0] = at + 1


def _skip(text: str, at: int) -> int:
    return _end(_SPACE, text, at)


def _end(token: re.Pattern[str], text: str, at: int) -> int:
    match = token.match(text, at)
    return match.end() if match else at
