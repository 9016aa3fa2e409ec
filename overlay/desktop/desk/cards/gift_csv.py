"""The history as a CSV file that a spreadsheet opens without running anything in it. Pure."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Final

_STARTS_FORMULA: Final = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
_BREAKS: Final = ("\t", "\r", "\n")
"""A spreadsheet takes a cell that begins with one of these for a formula (OWASP, CSV injection)."""
_BLANKS: Final = re.compile(r"^[\s\ufeff]+")


def safe_cell(text: str) -> str:
    """The same text, with an apostrophe before it where a spreadsheet would run it; it may hide behind blanks."""
    bare = _BLANKS.sub("", text)
    is_formula = text.startswith(_BREAKS) or bare.startswith(_STARTS_FORMULA)
    return f"'{text}" if is_formula else text


def as_csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """All rows as a text that is to be written as UTF-8; the mark at its beginning tells spreadsheets so."""
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(headings)
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return out.getvalue()
