"""How a run ended, read off what it left; and when three crashes in a row make the next start a careful one."""

import pytest

from overlay.app.account.last_end import (
    EndKind,
    LastEnd,
    Mark,
    Progress,
    last_end,
    needs_safe_mode,
    read_mark,
    report_text,
)
from overlay.protocol.moment import parse_timestamp

STARTED, SEEN = "2026-11-26T18:40:00.000Z", "2026-11-26T18:45:00.000Z"
SEEN_MS = parse_timestamp(SEEN)
BEFORE_MS, SINCE_MS = SEEN_MS - 3_600_000, SEEN_MS + 60_000
DUMP = "Fatal Python error: Segmentation fault\n\nCurrent thread 0x1 (most recent call first):\n"


def mark(progress, words=""):
    return Mark(progress=progress, started=STARTED, seen=SEEN, pid=7, words=words)


@pytest.mark.parametrize(
    ("left", "fault", "booted_ms", "kind", "words"),
    [
        (None, "", BEFORE_MS, EndKind.IN_ORDER, "in order"),
        (None, DUMP, BEFORE_MS, EndKind.IN_ORDER, "in order"),
        (mark(Progress.RUNNING), "", BEFORE_MS, EndKind.KILLED, "without a farewell"),
        (mark(Progress.RUNNING), DUMP, BEFORE_MS, EndKind.FAULT, "crashed (Segmentation fault)"),
        (mark(Progress.STARTING), DUMP, BEFORE_MS, EndKind.FAULT, "crashed (Segmentation fault)"),
        (mark(Progress.ENDING), DUMP, SINCE_MS, EndKind.FAULT, "crashed (Segmentation fault)"),
        (mark(Progress.RUNNING), "", SINCE_MS, EndKind.HALTED, "switched off"),
        (mark(Progress.STARTING), "", BEFORE_MS, EndKind.INTERRUPTED, "while it was starting"),
        (mark(Progress.ENDING), "", BEFORE_MS, EndKind.INTERRUPTED, "while it was ending"),
        (mark(Progress.BROKEN, "KeyError"), "", SINCE_MS, EndKind.ERROR, "an error of its own (KeyError)"),
    ],
)
def test_how_it_ended(left, fault, booted_ms, kind, words):
    end = last_end(left, fault, SEEN_MS + 5, booted_ms)
    assert end.kind is kind
    assert words in end.words
    assert end.words.count(".") == 1
    if kind is not EndKind.IN_ORDER:
        assert end.at_epoch_ms == (SEEN_MS + 5 if kind is EndKind.FAULT else SEEN_MS)


def test_only_what_the_program_is_to_blame_for_is_a_crash():
    assert {kind for kind in EndKind if kind.is_crash} == {EndKind.ERROR, EndKind.FAULT, EndKind.KILLED}


@pytest.mark.parametrize(
    ("kind", "times_secs", "is_needed"),
    [
        (EndKind.KILLED, [0, 20, 59], True),
        (EndKind.FAULT, [0, 30, 60], True),
        (EndKind.ERROR, [0, 30, 60.001], False),
        (EndKind.ERROR, [-1000, 0, 30, 60], True),
        (EndKind.KILLED, [0, 1], False),
        (EndKind.KILLED, [], False),
        (EndKind.IN_ORDER, [0, 1, 2], False),  # an orderly end since then
        (EndKind.HALTED, [0, 1, 2], False),
    ],
)
def test_three_crashes_in_a_minute(kind, times_secs, is_needed):
    times_ms = [round(1000 * secs) for secs in times_secs]
    assert needs_safe_mode(LastEnd(kind, ""), times_ms) is is_needed


@pytest.mark.parametrize("text", [None, "", "null", "{", '{"progress": "flying", "started": "", "seen": ""}', "7"])
def test_a_mark_that_says_nothing_is_none(text):
    assert read_mark(text) is None


def test_a_mark_is_read_as_it_was_written():
    assert read_mark(mark(Progress.ENDING).model_dump_json()) == mark(Progress.ENDING)


def test_a_report():
    end = LastEnd(EndKind.FAULT, "The last run crashed (Aborted).", SEEN_MS, STARTED)
    text = report_text(end, {"version": "0.1"}, {"what it was doing": DUMP, "nothing": "  \n"})
    first, *_ = text.splitlines()
    assert first == end.words
    assert f"when      {SEEN}\nstarted   {STARTED}\nversion   0.1\n" in text
    assert f"--- what it was doing ---\n{DUMP.strip()}\n" in text
    assert "nothing" not in text
