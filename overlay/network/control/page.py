"""The control page in the streamer's language: its words stand in ``[[…]]``, and in its script in ``t("…")``."""

import html
import json
import re
from collections.abc import Callable
from typing import Final

IN_HTML: Final = re.compile(r"\[\[(.+?)\]\]", re.DOTALL)
IN_SCRIPT: Final = re.compile(r'\bt\("([^"\\]+)"\)')
_HEAD: Final = '<html lang="en" dir="ltr">'
_TABLE: Final = "const WORDS = {};"


def words_of(page: str) -> list[str]:
    """All that there is to be translated, in the page's order."""
    return list(dict.fromkeys(_plain(words) for words in (*IN_HTML.findall(page), *IN_SCRIPT.findall(page))))


def page_in(page: str, tell: Callable[[str], str], code: str = "en", *, is_right_to_left: bool = False) -> str:
    """The page in a language.

    Args:
        page: As it is in ``assets/control``.
        tell: Says a text in the language.
        code: Of the language, for the browser's voice and its numbers.
        is_right_to_left: How it is read.
    """
    table = {words: tell(words) for words in map(_plain, IN_SCRIPT.findall(page))}
    script = json.dumps(table, ensure_ascii=False).replace("</", "<\\/")
    direction = "rtl" if is_right_to_left else "ltr"
    page = page.replace(_HEAD, f'<html lang="{code}" dir="{direction}">').replace(_TABLE, f"const WORDS = {script};")
    return IN_HTML.sub(lambda found: html.escape(tell(_plain(found[1]))), page)


def _plain(words: str) -> str:
    """On one line, as it is translated."""
    return " ".join(words.split())
