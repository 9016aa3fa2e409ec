"""The log: a line of JSON an entry, nothing that speaks to a terminal, no secret, no flood, and silence in trouble."""

import json
import logging
import warnings

import pytest

from overlay.app.logbook.log_rate import LINES_A_MINUTE
from overlay.app.logbook.logs import LONGEST_TEXT, REMARKS_KEPT, LogBook, logger_for
from overlay.app.logbook.redaction import Redactor
from overlay.protocol.moment import parse_timestamp

SECRET = "hush/secret+token"
NASTY = "a\nb\r\x1b[31m\u2028\u2029\u202e\x00\x85\ud83c\U000e0041 Amélie 🌹"

log = logger_for("overlay.there")


class Clock:
    def __init__(self):
        self.secs = 0.0

    def __call__(self):
        return self.secs


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "overlay.log"


@pytest.fixture
def book(path, clock):
    with LogBook(path, Redactor([SECRET, ""]), clock=clock) as book:
        yield book


def entries(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.usefixtures("book")
def test_an_entry(path):
    log.warning("a cue failed", cue=7, why="gone", ok=False, nothing=None)
    (entry,) = entries(path)
    stamp = entry.pop("timestamp")
    assert stamp.endswith("Z")
    assert parse_timestamp(stamp) is not None
    assert list(entry.items()) == [
        ("level", "warning"), ("logger", "overlay.there"), ("event", "a cue failed"),
        ("cue", 7), ("why", "gone"), ("ok", False), ("nothing", None),
    ]  # fmt: skip


@pytest.mark.usefixtures("book")
def test_the_standard_library_comes_out_the_same(path):
    logging.getLogger("library").error("%d of %s", 3, "them", extra={"link": 4})
    (entry,) = entries(path)
    assert (entry["event"], entry["link"], entry["logger"]) == ("3 of them", 4, "library")


@pytest.mark.usefixtures("book")
def test_what_says_nothing_to_a_reader_is_left_out(path):
    logging.getLogger("websockets").info("connection open", extra={"websocket": object(), "link": 3})
    (entry,) = entries(path)
    assert list(entry) == ["timestamp", "level", "logger", "event", "link"]


@pytest.mark.usefixtures("book")
def test_one_line_whatever_is_said(path):
    log.warning(NASTY, field=NASTY, other=[NASTY])
    logging.getLogger(NASTY).warning("%s", NASTY)
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") == 2
    assert all(line.isprintable() for line in text.split("\n"))
    assert len(text.splitlines()) == 2  # splitlines knows U+2028 and its like
    first, second = entries(path)
    assert first["event"] == first["field"] == second["event"] == second["logger"] == NASTY
    assert "Amélie 🌹" in text  # what is harmless can be read


@pytest.mark.usefixtures("book")
def test_a_traceback_is_a_field(path):
    try:
        int("one\ntwo")
    except ValueError:
        log.exception("failed", cue=1)
        logging.getLogger("x").exception("failed")
    for entry in entries(path):
        assert entry["exception"].startswith("Traceback")
        assert entry["exception"].endswith(r"'one\ntwo'")


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    "form", [SECRET, "hush%2Fsecret%2Btoken", "Basic dXNlcjpodXNoL3NlY3JldCt0b2tlbg==", SECRET.encode()]
)
def test_secrets_are_replaced(path, form):
    class Odd:
        def __repr__(self):
            return f"Odd({form})"

    try:
        int(f"GET /ws?token={form}, {form}")
    except ValueError:
        logging.getLogger("x").exception("with %s", form)
        log.exception("with", form=form, nested={"a": [form]}, odd=Odd(), stack_info=True)
    text = path.read_text(encoding="utf-8")
    assert "hush" not in text
    assert "dXNlcjpodXNo" not in text
    assert text.count("***") >= 6


@pytest.mark.usefixtures("book")
def test_a_huge_text_is_cut_after_the_secret_is_out(path):
    long = "x" * (LONGEST_TEXT - 10) + SECRET + "y" * 10_000
    log.warning(long)
    (entry,) = entries(path)
    assert len(entry["event"]) == LONGEST_TEXT
    assert "hush" not in entry["event"]


def test_no_kind_crowds_out_the_others(path, book, clock):
    for number in range(12):
        log.warning("again", number=number)
    log.warning("something else")
    assert [entry["event"] for entry in entries(path)] == ["again"] * LINES_A_MINUTE + ["something else"]
    clock.secs = 60.0
    book.tick()
    *_, last = entries(path)
    assert (last["event"], last["like"], last["level"]) == ("7 more like this", "again", "warning")
    log.warning("again", number=13)
    assert entries(path)[-1]["number"] == 13


def test_what_was_left_out_is_told_before_the_next_line_and_at_the_end(path, clock):
    with LogBook(path, Redactor(), clock=clock):
        for _ in range(7):
            logging.getLogger("x").warning("of %s", "one")
        clock.secs = 61.0
        for _ in range(6):
            logging.getLogger("x").warning("of %s", "two")
    said = [(entry["event"], entry.get("like")) for entry in entries(path)]
    assert said == [("of one", None)] * 5 + [("2 more like this", "of %s")] + [("of two", None)] * 5 + [
        ("1 more like this", "of %s")
    ]


def test_debugging_is_asked_for_and_then_not_limited(path, clock):
    with LogBook(path, Redactor(), "debug", clock):
        for _ in range(20):
            log.debug("detail")
    assert len(entries(path)) == 20
    with LogBook(path, Redactor(), "info", clock):
        log.debug("detail")
    assert len(entries(path)) == 20


def test_the_last_warnings_are_at_hand(book):
    log.info("nothing to worry about")
    log.warning("odd", why="a\nb", token=SECRET)
    try:
        int("x")
    except ValueError:
        log.exception("failed")
    first, second = book.remarks()
    assert (first.level, first.words) == ("warning", r"odd (why: a\nb; token: ***)")
    assert second.words == "failed (ValueError: invalid literal for int() with base 10: 'x')"
    for number in range(3 * REMARKS_KEPT):
        logging.getLogger(str(number)).error("many")
    assert len(book.remarks()) == REMARKS_KEPT


def test_a_log_that_cannot_be_written_is_silent_and_says_later_what_was_lost(tmp_path, capfd, clock):
    path = tmp_path / "no" / "x.log"
    with LogBook(path, Redactor(), clock=clock) as book:
        log.error("lost")
        log.error("lost too")
        assert "No such file" in book.trouble
        assert len(book.remarks()) == 2
        path.parent.mkdir()
        log.error("found")
        assert book.trouble == ""
    lost, found = entries(path)
    assert (lost["event"], lost["lost"], found["event"]) == ("lines of the log were lost", 2, "found")
    assert "No such file" in lost["why"]
    assert capfd.readouterr() == ("", "")


def test_warnings_go_to_the_file_and_nothing_goes_to_the_terminal(path, book, capfd):
    log.error("loud")
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        warnings.warn("odd", stacklevel=1)
    assert "odd" in path.read_text(encoding="utf-8")
    assert capfd.readouterr() == ("", "")
    assert book.trouble == ""


def test_an_entry_that_cannot_be_made_is_lost_in_silence(path, book, capfd):
    class Broken:
        def __repr__(self):
            raise ZeroDivisionError

    log.error("broken", field=Broken())
    log.error("whole")
    assert [entry["event"] for entry in entries(path)] == ["lines of the log were lost", "whole"]
    assert capfd.readouterr() == ("", "")
    assert book.trouble == ""


def test_after_the_end_nothing_is_kept_and_the_root_is_as_it_was(path, clock):
    before = logging.getLogger().level, list(logging.getLogger().handlers)
    with LogBook(path, Redactor(), clock=clock):
        log.warning("kept")
    log.warning("not kept")
    assert len(entries(path)) == 1
    assert (logging.getLogger().level, list(logging.getLogger().handlers)) == before
