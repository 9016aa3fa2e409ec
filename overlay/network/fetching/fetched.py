"""What an HTTP server gave, and what it says about keeping it (RFC 9111). Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from overlay.errors import FetchError

FETCH_SECS: Final = 10.0
"""How long one file may take."""
MOST_AT_ONCE: Final = 4
"""So many files are fetched at once."""
LONGEST_FRESH_SECS: Final = 30 * 86_400.0
LONGEST_VALIDATOR: Final = 1024
_DIRECTIVE: Final = re.compile(r'\s*([\w-]+)\s*(?:=\s*(?:"([^"]*)"|([^\s,;]*)))?')


class GoneError(FetchError):
    """Its server says that it is not there, or not any more."""


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server knows a file by, and can be asked whether it is still that one.

    Attributes:
        etag: The ETag, or "".
        modified: The Last-Modified, or "".
        place: Where the file was in the end; only there they mean anything.
    """

    etag: str = ""
    modified: str = ""
    place: str = ""

    def headers_for(self, place: str) -> dict[str, str]:
        """What to ask with."""
        if place != self.place:
            return {}
        asked = {"If-None-Match": self.etag, "If-Modified-Since": "" if self.etag else self.modified}
        return {name: value for name, value in asked.items() if value}


UNKNOWN: Final = Validators()
"""Nothing is known of a file yet."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """An answer.

    Attributes:
        data: All of the file; None if it is still the one that the validators stand for.
        validators: What it is known by.
        fresh_secs: How long it need not be asked for again; None if it may not be kept.
    """

    data: bytes | None
    validators: Validators = UNKNOWN
    fresh_secs: float | None = 0.0


def validators_of(headers: Mapping[str, str], place: str) -> Validators:
    """From an answer's headers; what could break a request is left out."""
    return Validators(_plain(headers.get("ETag", "")), _plain(headers.get("Last-Modified", "")), place)


def fresh_secs_of(headers: Mapping[str, str], *, was_led_on: bool) -> float | None:
    """How long an answer is fresh; None if it may not be kept. Without a word from the server, no time at all."""
    said = {
        name.lower(): quoted or plain for name, quoted, plain in _DIRECTIVE.findall(headers.get("Cache-Control", ""))
    }
    if "no-store" in said:
        return None
    if was_led_on or "no-cache" in said:  # where it leads may change at any time
        return 0.0
    return min(max(_seconds(said.get("max-age", "")) - _seconds(headers.get("Age", "")), 0.0), LONGEST_FRESH_SECS)


def _seconds(text: str) -> float:
    return float(text[:12]) if text.isascii() and text.isdecimal() else 0.0


def _plain(text: str) -> str:
    is_plain = len(text) <= LONGEST_VALIDATOR and text.isascii() and text.isprintable()
    return text if is_plain else ""
