"""How a run ended, read off the mark that it left. Pure: files' texts and times are arguments.

While the program runs, a mark lies in its data folder; an orderly end takes it away. A mark that is found at a start
therefore tells of a run that ended in another way. Not each of them is a crash: see `EndKind`.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from overlay.phrase import phrase
from overlay.protocol.moment import format_timestamp, parse_timestamp

CRASHES_FOR_SAFE_MODE: Final = 3
CRASH_WINDOW_MS: Final = 60_000


class Progress(StrEnum):
    """How far a run has come."""

    STARTING = "starting"
    RUNNING = "running"  # windows are open, gifts may come
    ENDING = "ending"  # it was asked to end
    BROKEN = "broken"  # an error of its own ended it, and is reported already


class EndKind(StrEnum):
    """How a run ended. Only the first three are crashes, for which the program is to blame.

    Who kills a program that is only just starting, or that was asked to end, has reasons of their own; and so has who
    switches the computer off. A program that is killed while it works was most likely out of memory, or did not react.
    """

    ERROR = "error"  # an exception that nobody caught
    FAULT = "fault"  # in native code: a segmentation fault, an abort
    KILLED = "killed"  # from outside, while it was running
    INTERRUPTED = "interrupted"  # from outside, while it was starting or ending
    HALTED = "halted"  # with the whole computer
    IN_ORDER = "in order"

    @property
    def is_crash(self) -> bool:
        """Whether it counts for the safe mode."""
        return self in (EndKind.ERROR, EndKind.FAULT, EndKind.KILLED)


class Mark(BaseModel):
    """The mark of a run.

    Attributes:
        progress: How far it has come.
        started: When it began.
        seen: When it was last known to live; written with each step, and every minute.
        pid: Its process.
        words: What broke it, or "".
    """

    model_config = ConfigDict(frozen=True)

    progress: Progress
    started: str
    seen: str
    pid: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class LastEnd:
    """How and when the last run ended, in a sentence.

    Attributes:
        at_epoch_ms: When; of a run that was killed, when it was last seen.
        started: When that run began, as its mark says; "" where none did.
    """

    kind: EndKind
    words: str
    at_epoch_ms: int = 0
    started: str = ""


NOTHING_ODD: Final = LastEnd(EndKind.IN_ORDER, phrase("The last run ended in order."))


def read_mark(text: str | None) -> Mark | None:
    """The mark in a file's text; None where there is none, or nobody can say what it means."""
    if text is None:
        return None
    try:
        return Mark.model_validate_json(text)
    except ValidationError:
        return None


def last_end(mark: Mark | None, fault: str, fault_epoch_ms: int, booted_epoch_ms: int) -> LastEnd:
    """How the run ended that left this mark.

    Args:
        mark: What it left; None: nothing.
        fault: What was written down as it died of a native fault; "" where it did not.
        fault_epoch_ms: When that was.
        booted_epoch_ms: When this computer was started.
    """
    if mark is None:
        return NOTHING_ODD
    started_ms = parse_timestamp(mark.started) or 0
    at_ms = parse_timestamp(mark.seen) or started_ms
    if mark.progress is Progress.BROKEN:
        return LastEnd(
            EndKind.ERROR,
            phrase("The last run ended by an error of its own ({error}).", error=mark.words),
            at_ms,
            mark.started,
        )
    if fault:
        return LastEnd(
            EndKind.FAULT,
            phrase("The last run crashed ({fault}).", fault=_fault_name(fault)),
            fault_epoch_ms,
            mark.started,
        )
    if booted_epoch_ms > started_ms:
        words = phrase("The computer was switched off while the overlay was running.")
        return LastEnd(EndKind.HALTED, words, at_ms, mark.started)
    if mark.progress is Progress.RUNNING:
        words = phrase(
            "The last run was ended from outside without a farewell: it was killed, or the memory of the computer "
            "was used up."
        )
        return LastEnd(EndKind.KILLED, words, at_ms, mark.started)
    words = (
        phrase("The last run was ended from outside while it was starting.")
        if mark.progress is Progress.STARTING
        else phrase("The last run was ended from outside while it was ending.")
    )
    return LastEnd(EndKind.INTERRUPTED, words, at_ms, mark.started)


def needs_safe_mode(end: LastEnd, crashes_epoch_ms: list[int]) -> bool:
    """Whether the program should start in safe mode (G07): the last run crashed, and so did others just before it.

    Args:
        end: How the last run ended.
        crashes_epoch_ms: When the program crashed, that time included, the oldest first.
    """
    if not end.kind.is_crash or len(crashes_epoch_ms) < CRASHES_FOR_SAFE_MODE:
        return False
    return crashes_epoch_ms[-1] - crashes_epoch_ms[-CRASHES_FOR_SAFE_MODE] <= CRASH_WINDOW_MS


def report_text(end: LastEnd, facts: dict[str, str], parts: dict[str, str]) -> str:
    """A report to read and to send: the sentence, a few facts, then longer parts under headings."""
    facts = {"when": format_timestamp(end.at_epoch_ms), "started": end.started} | facts
    lines = [end.words, "", *(f"{name:<10}{value}" for name, value in facts.items())]
    for heading, part in parts.items():
        if part.strip():
            lines += ["", f"--- {heading} ---", part.strip()]
    return "\n".join(lines) + "\n"


def _fault_name(fault: str) -> str:
    """From the first line of a dump: "Fatal Python error: Segmentation fault"."""
    first = fault.strip().partition("\n")[0]
    return first.removeprefix("Fatal Python error: ").removeprefix("Windows fatal exception: ")[:100] or "native fault"
