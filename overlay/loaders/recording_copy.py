"""A recording → the same without names, ids and addresses, to be shown to others. What is damaged is left out. Pure."""

import json
from collections.abc import Iterable, Iterator
from typing import Final

from overlay.errors import ConfigurationError
from overlay.loaders.recording_lines import FORMAT, PERSONAL_SETTINGS, line_of, recorded_in
from overlay.protocol.pseudonyms import Pseudonyms

NONE: Final = "It is no recording of Hyperfocus Overlay."


def redacted_copy(lines: Iterable[bytes], pseudonyms: Pseudonyms) -> Iterator[bytes]:
    """The lines of the copy, with their ends.

    Raises:
        ConfigurationError: It is no recording.
    """
    numbered = iter(lines)
    yield _written(_redacted_head(next(numbered, b"")))
    for line in numbered:
        try:
            tree = json.loads(line)
            redacted = line_of(recorded_in(tree), joins=tree.get("joins") is True, pseudonyms=pseudonyms)
            at_secs = float(tree["at_secs"])
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            continue
        if redacted is not None:
            yield _written({"at_secs": at_secs, **redacted})


def is_redacted(first_line: bytes) -> bool:
    """Whether this is the first line of a recording that names nobody."""
    try:
        return json.loads(first_line).get("redacted") is True
    except (ValueError, AttributeError, RecursionError):
        return False


def _redacted_head(line: bytes) -> dict[str, object]:
    try:
        head = json.loads(line)
        is_ours = head["format"] == FORMAT
        settings = {name: value for name, value in head["settings"].items() if name not in PERSONAL_SETTINGS}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise ConfigurationError(NONE) from None
    if not is_ours:
        raise ConfigurationError(NONE)
    return {**head, "settings": settings, "origin": "", "redacted": True}


def _written(tree: dict[str, object]) -> bytes:
    return json.dumps(tree, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"
