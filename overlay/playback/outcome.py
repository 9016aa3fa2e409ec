"""What became of a gift: decided once, never changed (decisions G1 and G2)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from overlay.phrase import Phrase, phrase


class FailureCode(StrEnum):
    """The first word of the error in an ack."""

    INVALID = "INVALID"
    ASSET = "ASSET"
    DECODE = "DECODE"
    RENDERER = "RENDERER"
    EXPIRED = "EXPIRED"
    SHUTDOWN = "SHUTDOWN"


class Fate(StrEnum):
    """How far a gift has come on its way over the screen, whatever was answered and when."""

    RECEIVED = "received"
    MERGED = "merged"  # into a banner that is on the screen
    STARTED = "started"
    FINISHED = "finished"
    SKIPPED = "skipped"
    EXPIRED = "expired"
    FAILED = "failed"


ON_SCREEN: Final = (Fate.MERGED, Fate.STARTED)
"""The next picture shows it, if it was not the last one."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Its first picture was presented. `note` says what was shown instead, where an asset failed."""

    note: str | None = None


SHOWN: Final = Shown()
"""As it should be: with nothing to note."""


@dataclass(frozen=True, slots=True)
class NotShown:
    """The streamer's own wish: filtered, skipped, or acked on receipt before anything could be seen."""

    why: str


@dataclass(frozen=True, slots=True)
class Failed:
    """It should have been shown and was not."""

    code: FailureCode
    words: str


Outcome = Shown | NotShown | Failed


def fate_of(outcome: Outcome, *, was_seen: bool = False) -> Fate:
    """Where a gift's way has ended; the end of the program cuts short what was seen, and spoils nothing."""
    match outcome:
        case Shown():
            return Fate.FINISHED
        case Failed(FailureCode.SHUTDOWN) if was_seen:
            return Fate.FINISHED
        case NotShown():
            return Fate.SKIPPED
        case Failed(FailureCode.EXPIRED):
            return Fate.EXPIRED
        case Failed():
            return Fate.FAILED


def ack_fields(outcome: Outcome) -> tuple[bool, str | None]:
    """The ack's `rendered` and `error`."""
    match outcome:
        case Shown(note):
            return True, note
        case NotShown():
            return False, None
        case Failed(code, words):
            return False, f"{code.value}: {words}"


def outcome_words(outcome: Outcome) -> str:
    """What became of it, for the streamer."""
    match outcome:
        case Shown(note):
            return phrase("shown") if note is None else phrase("shown ({note})", note=_plain(note))
        case NotShown(why):
            return why
        case Failed(_, words):
            return phrase("not shown: {reason}", reason=words)


def _plain(note: str) -> str:
    """Without the code that begins it in an ack, which is for programs. What an earlier run noted is kept as it is."""
    if isinstance(note, Phrase) and "reason" in note.values:
        return phrase("{reason}; built-in effect shown", reason=note.values["reason"])
    return note
