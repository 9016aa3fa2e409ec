"""The lines of a recording → what happened and when. What is damaged is told and left out."""

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from overlay.errors import ConfigurationError
from overlay.events import Event
from overlay.loaders.recording_lines import (
    FORMAT,
    PICTURE_SETTINGS,
    VERSION,
    Decided,
    FileCame,
    Head,
    Missing,
    SensesChanged,
    SettingChanged,
    recorded_in,
)
from overlay.phrase import Phrase, phrase
from overlay.protocol.link import TextReceived

LONGEST_LINE: Final = 8 * 2**20
"""A frame of a mebibyte, each of its characters escaped."""
LONGEST_SECS: Final = 31 * 86_400.0
_LARGEST_SEED: Final = 2**64


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened.

    Attributes:
        at_secs: When, from the beginning of the recording.
        event: What.
        joins: Whether it was heard in one go with the entry before.
    """

    at_secs: float
    event: Event | SensesChanged | SettingChanged
    joins: bool = False


@dataclass(frozen=True, slots=True)
class Damage:
    """A line that was left out."""

    line: int
    words: str


@dataclass(frozen=True, slots=True)
class Recording:
    """One session.

    Attributes:
        head: Its first line.
        entries: What happened, in order.
        files: Digests of the files that addresses led to.
        outcomes: What became of the gifts, in words, as far as it was written down.
        missing: Lines that the recorder could not write in time.
        damages: Lines that could not be read.
    """

    head: Head
    entries: tuple[Entry, ...] = ()
    files: Mapping[str, str] | None = None
    outcomes: Mapping[str, str] | None = None
    missing: int = 0
    damages: tuple[Damage, ...] = ()

    @property
    def end_secs(self) -> float:
        """When the last of it happened."""
        return self.entries[-1].at_secs if self.entries else 0.0


def read_recording(lines: Iterable[bytes], name: str) -> Recording:
    """Read all of it. A last line without an end was being written when the program died: it is left out unsaid.

    Args:
        lines: With their ends.
        name: What the file is called in a sentence.

    Raises:
        ConfigurationError: It is no recording, or one of a newer version.
    """
    numbered = enumerate(lines, 1)
    head = _head(next(numbered, (1, b""))[1], name)
    entries: list[Entry] = []
    files: dict[str, str] = {}
    outcomes: dict[str, str] = {}
    damages: list[Damage] = []
    missing, secs = 0, 0.0
    for number, line in numbered:
        try:
            at_secs, what, joins = _read(line)
        except (ValueError, TypeError, RecursionError) as error:
            if line.endswith(b"\n"):
                damages.append(Damage(number, _why(error)))
            continue
        secs = max(secs, at_secs)  # a clock that was put back is no reason to play backwards
        match what:
            case FileCame(url, sha256):
                files[url] = sha256
            case Decided(gift_id, outcome):
                outcomes[gift_id] = outcome
            case Missing(count):
                missing += max(count, 0)
            case _:
                is_next = bool(entries) and isinstance(entries[-1].event, TextReceived)
                entries.append(Entry(secs, what, joins and is_next))
    return Recording(head, tuple(entries), files, outcomes, missing, tuple(damages))


def _head(line: bytes, name: str) -> Head:
    try:
        tree = _tree(line)
    except (ValueError, TypeError, RecursionError):
        tree = {}
    if tree.get("format") != FORMAT:
        raise ConfigurationError(phrase("{name} is no recording of Hyperfocus Overlay.", name=name))
    version = tree.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise ConfigurationError(
            phrase(
                "{name} was recorded by a newer Hyperfocus Overlay ({version}).",
                name=name,
                version=_word(tree.get("app")),
            )
        )
    began_epoch_ms, seed, settings = tree.get("began_epoch_ms"), tree.get("seed"), tree.get("settings")
    if not isinstance(settings, dict):
        settings = {}
    return Head(
        app=_word(tree.get("app")),
        began_epoch_ms=began_epoch_ms if _is_within(began_epoch_ms, 2**53) else 0,  # type: ignore[arg-type]
        seed=seed if _is_within(seed, _LARGEST_SEED) else 0,  # type: ignore[arg-type]
        settings={setting: settings[setting] for setting in PICTURE_SETTINGS if setting in settings},
        origin=tree["origin"] if isinstance(tree.get("origin"), str) else "",
        is_redacted=tree.get("redacted") is True,
        part=tree["part"] if _is_within(tree.get("part"), 2**31) else 1,
    )


def _read(line: bytes) -> tuple[float, Any, bool]:
    tree = _tree(line)
    at_secs = tree.get("at_secs")
    if not isinstance(at_secs, int | float) or isinstance(at_secs, bool) or not math.isfinite(at_secs):
        raise ValueError(phrase("it does not say when"))
    if not 0 <= at_secs <= LONGEST_SECS:
        raise ValueError(phrase("its time is impossible"))
    return float(at_secs), recorded_in(tree), tree.get("joins") is True


def _tree(line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST_LINE:
        raise ValueError(phrase("it is too long"))
    tree = json.loads(line)
    if not isinstance(tree, dict):
        raise TypeError(phrase("it is no object"))
    return tree


def _why(error: Exception) -> str:
    """In words of ours: what a library says may repeat the line."""
    if isinstance(error, json.JSONDecodeError | UnicodeDecodeError | RecursionError):
        return phrase("it is not JSON")
    words = error.args[0] if error.args else None
    return words if isinstance(words, Phrase) else phrase("what it holds cannot be used")


def _word(value: object) -> str:
    return value[:40] if isinstance(value, str) and value.isprintable() else "?"


def _is_within(value: object, most: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < most
