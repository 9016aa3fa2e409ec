"""Names from strangers, made safe to show (decision G12).

A display name is plain text in any script. What it must not do is move its neighbours, leave its box, or be nothing.
"""

import unicodedata
from typing import Final

import regex

LONGEST_NAME: Final = 32
"""In graphemes, what a reader takes for one character (Unicode Standard Annex 29)."""

SOMEONE: Final = "Someone"

_MOST_MARKS: Final = 4
"""Combining marks kept on one character: enough for Vietnamese, Thai and Hebrew, too few to climb out of the banner."""

# Some of the characters that draw nothing are letters or symbols by category: fillers and the braille blank.
_BLANK: Final = frozenset("\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_JOINERS: Final = frozenset("\u200c\u200d")  # ZWNJ and ZWJ: Persian, Indic scripts and emoji families need them
_LONGEST_INPUT: Final = 4096

_grapheme = regex.compile(r"\X")


def clean_name(text: str) -> str:
    """The name as it may be shown: at most `LONGEST_NAME` graphemes, NFC, no controls, no overrides, never empty."""
    kept = "".join(_kept_characters(unicodedata.normalize("NFC", text[:_LONGEST_INPUT])))
    graphemes: list[str] = [_limit_marks(found.group()) for found in _grapheme.finditer(" ".join(kept.split()))]
    if not any(_is_visible(character) for grapheme in graphemes for character in grapheme):
        return SOMEONE
    if len(graphemes) > LONGEST_NAME:
        graphemes = [*graphemes[: LONGEST_NAME - 1], "…"]
    return "".join(graphemes).strip("".join(_JOINERS) + " ")


def clean_label(text: str, longest: int = 48) -> str:
    """A short text from outside on one line, for titles and the panel: as `clean_name`, but it may be empty."""
    line = " ".join("".join(_kept_characters(text[:_LONGEST_INPUT])).split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def monogram(name: str) -> str:
    """One or two graphemes that stand for a name where there is no picture."""
    words = [word for word in name.split() if any(unicodedata.category(c)[0] in "LN" for c in word)] or name.split()
    initials = [_first_grapheme(word) for word in (words[:1] + words[-1:] if len(words) > 1 else words)]
    return "".join(initials).upper() or "?"


def _first_grapheme(word: str) -> str:
    found = _grapheme.search(word)
    return found.group() if found else ""


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
            case "Cf" | "Cn":
                continue  # bidi controls, zero-width spaces, soft hyphens, unassigned
            case _:
                kept.append(character)
    return kept


def _is_flag_tag(text: str, position: int) -> bool:
    """Tag characters are invisible but for one use: after a black flag they spell England, Scotland and Wales."""
    return "\U000e0020" <= text[position] <= "\U000e007f" and "\U0001f3f4" in text[max(0, position - 8) : position]


def _limit_marks(grapheme: str) -> str:
    kept, marks = [], 0
    for character in grapheme:
        if unicodedata.category(character) in ("Mn", "Me"):
            marks += 1
            if marks > _MOST_MARKS:
                continue
        kept.append(character)
    return "".join(kept)


def _is_visible(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNPS" and character not in _BLANK
