"""Reasons on their way out of a process that a stranger's file may have taken over: as a text, checked when it is read.

What is told is the English template, which has to be one of `VOCABULARY`, and what stands in its braces: texts without
anything that cannot be printed, numbers, other reasons. A template is never taken from the text itself: one that a
stranger wrote could reach into the program, or ask for a gigabyte of blanks.
"""

import json
import math
import string
from typing import Final

from overlay.phrase import Phrase, Value
from overlay.reasons import fetching, media, models  # who declares makes known
from overlay.reasons.vocabulary import VOCABULARY, Counting, Saying

MOST_LETTERS: Final = 120
"""Of a value that is a text: a place in a document is the longest."""
MOST_BYTES: Final = 6_000
"""Of a whole reason as a text."""
MOST_DEPTH: Final = 3
LARGEST: Final = 2**63
ELLIPSIS: Final = "…"
UNKNOWN: Final = "\N{REPLACEMENT CHARACTER}"


class ReasonError(ValueError):
    """It is none of the reasons that there are."""


__all__ = ["MOST_BYTES", "ReasonError", "fetching", "media", "models", "reason_of", "text_of"]


def text_of(words: Phrase) -> str:
    """A reason as a text.

    Raises:
        ReasonError: It is none of the vocabulary, or holds what cannot travel.
    """
    text = json.dumps(_tree_of(words), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    if len(text.encode()) > MOST_BYTES:
        raise ReasonError(words.template)
    return text


def reason_of(text: str) -> Phrase:
    """A text as a reason; nothing of it is believed.

    Raises:
        ReasonError: It is none.
    """
    if len(text) > MOST_BYTES:
        raise ReasonError(len(text))
    try:
        return _reason(json.loads(text), MOST_DEPTH)
    except (ValueError, TypeError, LookupError, RecursionError) as error:
        raise ReasonError(type(error).__name__) from None


def _tree_of(words: Phrase) -> list[object]:
    _known(words.template, is_counted=words.number is not None)
    values = {name: _tree_of(one) if isinstance(one, Phrase) else _plain(one) for name, one in words.values.items()}
    return [words.template, words.number, values]


def _reason(tree: object, depth: int) -> Phrase:
    match tree:
        case [str(template), None | int() as number, dict(values)] if depth and not isinstance(number, bool):
            reason = _known(template, is_counted=number is not None)
        case _:
            raise ReasonError
    checked = {str(name): _value(value, depth - 1) for name, value in values.items()}
    if set(checked) != _places(template) | ({"n"} if number is not None else set()):
        raise ReasonError(template)
    if isinstance(reason, Counting):
        if number is None or checked.pop("n") != number:
            raise ReasonError(template)
        return reason(number, **checked)
    return reason(**checked)


def _value(tree: object, depth: int) -> Value:
    if isinstance(tree, list):
        return _reason(tree, depth)
    if isinstance(tree, bool) or not isinstance(tree, str | int | float):
        raise TypeError
    if not isinstance(tree, str) and not (math.isfinite(tree) and abs(tree) < LARGEST):
        raise ReasonError
    return _plain(tree)


def _plain(value: Value) -> Value:
    """A text without breaks, marks of direction and the like, and no longer than a line."""
    if not isinstance(value, str):
        return value
    letters = "".join(
        letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in value[:MOST_LETTERS]
    )
    return letters if len(value) <= MOST_LETTERS else letters[:-1] + ELLIPSIS


def _known(template: str, *, is_counted: bool) -> Saying | Counting:
    reason = VOCABULARY.get((template, is_counted))
    if reason is None:
        raise ReasonError(template[:MOST_LETTERS])
    return reason


def _places(template: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in string.Formatter().parse(template) if name}
