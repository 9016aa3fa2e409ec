"""Names and other short texts from strangers, made safe to show (decision G12).

A display name is plain text in any script. What it must not do is move its neighbours, leave its box, or be nothing.
"""

import functools
import unicodedata
from typing import Final

import regex

LONGEST_NAME: Final = 32
"""In graphemes, what a reader takes for one character (Unicode Standard Annex 29)."""

SOMEONE: Final = "Someone"

_MOST_MARKS: Final = 4
"""Combining marks kept on one character: enough for Vietnamese, Thai and Hebrew, too few to climb out of the banner."""

_LONGEST_GRAPHEME: Final = 16
"""In characters: enough for a family of four with the colours of their skins; a thousand joined faces are one too."""

# Some of the characters that draw nothing are letters or symbols by category: fillers and blanks.
_BLANK: Final = frozenset("\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\U0001d159")
_JOINERS: Final = "\u200c\u200d"  # ZWNJ and ZWJ: Persian, Indic scripts and emoji families need them
_LONGEST_INPUT: Final = 4096
_LONGEST_REMEMBERED: Final = 100

_grapheme = regex.compile(r"\X")
_pictograph = regex.compile(r"\p{Extended_Pictographic}")
_composed = regex.compile(r"[\p{Latin}\p{Greek}\p{Cyrillic}]")
"""Letters that have their accents in them; what is stacked on them besides is noise, and many fonts lack it."""


def clean_name(text: str) -> str:
    """The name as it may be shown: at most `LONGEST_NAME` graphemes, NFC, no controls, no overrides, never empty."""
    return _cleaned(text, LONGEST_NAME) or SOMEONE


def clean_label(text: str, longest: int = 48) -> str:
    """A short text from outside on one line, for titles and the panel: as `clean_name`, but it may be empty."""
    return _cleaned(text, longest)


def monogram(name: str) -> str:
    """One or two graphemes that stand for a name where there is no picture."""
    words = [word for word in name.split() if any(map(_is_letter_or_digit, word))] or name.split()
    initials = [_initial(word) for word in (words[:1] + words[-1:] if len(words) > 1 else words)]
    # Georgian has capitals that no name is written with, and that most fonts lack.
    return "".join(initial if initial.title() == initial else initial.upper() for initial in initials) or "?"


def _initial(word: str) -> str:
    """The first letter of "(Ann)" is an A; a word without letters is stood for by its first character."""
    graphemes: list[str] = _grapheme.findall(word)
    first = next((grapheme for grapheme in graphemes if _is_letter_or_digit(grapheme[0])), graphemes[0])
    return unicodedata.normalize("NFC", first)[0] if _composed.match(first) else first


def _is_letter_or_digit(character: str) -> bool:
    return unicodedata.category(character)[0] in "LN"


def _cleaned(text: str, longest: int) -> str:
    return (_clean_again if len(text) <= _LONGEST_REMEMBERED else _clean)(text, longest)


def _clean(text: str, longest: int) -> str:
    """At most `longest` graphemes on one line; empty where nothing of it would be seen."""
    # What is dropped may stand between a letter and its accent, so the text is composed after that.
    kept = unicodedata.normalize("NFC", "".join(_kept_characters(text[:_LONGEST_INPUT])))
    graphemes = [_limited(found.group()) for found in _grapheme.finditer(" ".join(kept.split()))]
    if not any(_is_visible(character) for grapheme in graphemes for character in grapheme):
        return ""
    if len(graphemes) > longest:
        graphemes = [*graphemes[: longest - 1], "…"]
    return "".join(graphemes).strip(_JOINERS + " ")


_clean_again = functools.lru_cache(maxsize=1_000)(_clean)
"""A stream's audience is a few hundred people who send again and again."""


def _kept_characters(text: str) -> list[str]:
    kept = []
    for position, character in enumerate(text):
        match unicodedata.category(character):
            case "Cc" | "Zl" | "Zp" | "Zs":
                kept.append(" ")
            case "Cs":
                kept.append("\ufffd")
            case "Cf" if character in _JOINERS or _is_flag_tag(text, position):
                kept.append(character)
            case "Cn" if _pictograph.match(character):
                kept.append(character)  # an emoji that is younger than our tables
            case "Cf" | "Cn":
                continue  # bidi controls, zero-width spaces, soft hyphens, unassigned
            case _:
                kept.append(character)
    return kept


def _is_flag_tag(text: str, position: int) -> bool:
    """Tag characters are invisible but for one use: after a black flag they spell England, Scotland and Wales."""
    return "\U000e0020" <= text[position] <= "\U000e007f" and "\U0001f3f4" in text[max(0, position - 8) : position]


def _limited(grapheme: str) -> str:
    """The grapheme without the marks, and without the joined parts, that no language and no emoji needs."""
    kept, marks = [], 0
    for character in grapheme:
        if unicodedata.category(character) in ("Mn", "Me"):
            marks += 1
            if marks > _MOST_MARKS:
                continue
        kept.append(character)
    if len(kept) <= _LONGEST_GRAPHEME:
        return "".join(kept)
    return "".join(kept[:_LONGEST_GRAPHEME]).rstrip(_JOINERS)


def _is_visible(character: str) -> bool:
    category = unicodedata.category(character)
    return (category[0] in "LNPS" or category in ("Cn", "Co")) and character not in _BLANK
