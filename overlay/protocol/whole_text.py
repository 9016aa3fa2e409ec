"""Texts without half characters: pydantic, SQLite and UTF-8 all refuse a lone surrogate, which JSON can spell."""

import re
from collections.abc import Iterator
from typing import Final

_MOST_DETAILS: Final = 1_000
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def whole_characters(value: object) -> object:
    """Half a character is none: U+FFFD takes its place. What is no text stays as it is."""
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) and not value.isascii() else value


def whole_tree(value: object) -> object:
    """What nobody reads may be anything, but more than a little of it is not kept, nor walked through."""
    try:
        return _whole_part(value, iter(range(_MOST_DETAILS)))
    except StopIteration:
        return None


def _whole_part(value: object, allowance: Iterator[int]) -> object:
    next(allowance)
    match value:
        case dict():
            return {whole_characters(key): _whole_part(child, allowance) for key, child in value.items()}
        case list():
            return [_whole_part(child, allowance) for child in value]
        case _:
            return whole_characters(value)
