"""The account of a run: readable, bounded to what is known, and without secrets or tricks."""

import pytest

from overlay.app.account.last_run import LastRun, LinkLine, RemarkLine, read_last_run
from overlay.app.logbook.redaction import Redactor

SECRET = "hush-hush-secret"


def account(**changes):
    usual = {
        "app": "0.1.0", "system": "Linux", "started": "2026-11-26T18:40:12.345Z", "written": "2026-11-26T18:52:15.345Z",
        "counts": {"gifts": {"no": 2, "shown": 1204}, "malformed": {"not JSON": 3}, "other": {"x": 1}, "none": {}},
        "link": {"phase": "connected", "latency_ms": 1.23, "session_id": "s-1", "features": ["a", "b"]},
        "settings": {"lanes": 4},
        "remarks": [{"timestamp": "2026-11-26T18:50:00.000Z", "level": "warning", "words": "odd"}],
    }  # fmt: skip
    return LastRun.model_validate(usual | changes)


def test_it_is_read_as_it_was_written():
    assert read_last_run(account().model_dump_json()) == account()


@pytest.mark.parametrize("text", [None, "", "{}", "null", '{"format": "another"}', "[1, 2]"])
def test_what_is_no_account_is_none(text):
    assert read_last_run(text) is None


def test_facts_for_a_reader():
    facts = dict(account().facts())
    assert facts["Version"] == "0.1.0; Linux"
    assert facts["Run"] == "2026-11-26 18:40:12 UTC, 12 min 3 s, still running"
    assert facts["Connection"] == "connected; session s-1; features a, b"
    assert facts["Round trip"] == "1.2 ms"
    assert facts["Mode"] == "normal"
    assert dict(account(safe_mode=True).facts())["Mode"].startswith("safe")
    odd = account(link={"is_negotiated": False, "words": "the name was not found"}, log_trouble="No space left")
    assert dict(odd.facts())["Connection"] == "off; the name was not found; subprotocol not negotiated"
    assert dict(odd.facts())["Log"] == "No space left"
    assert dict(account().facts("its end is not known"))["Run"].endswith("its end is not known")


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("2026-11-26T18:40:19.345Z", "7 s"),
        ("2026-11-26T20:42:12.345Z", "2 h 2 min"),
        ("nonsense", "0 s"),
        ("2026-11-26T18:40:00.000Z", "0 s"),  # the clock was put back
    ],
)
def test_how_long_it_ran(written, words):
    assert f", {words}, " in dict(account(written=written).facts())["Run"]


def test_counts_for_a_reader_the_most_first():
    assert account().topics() == [
        ("Gifts", "1,204 shown, 2 no"), ("Malformed frames", "3 not JSON"), ("other", "1 x"),
    ]  # fmt: skip


def test_the_whole_report():
    text = account().as_text()
    for words in ("12 min 3 s", "Gifts: 1,204 shown", "2026-11-26T18:50:00.000Z warning: odd", "lanes = 4"):
        assert words in text
    assert "none" in account(remarks=[]).as_text()


def test_nothing_secret_and_no_trick_stays():
    nasty = f"a\nb\x1b[31m\u2028{SECRET}"
    cleaned = account(
        link=LinkLine(words=nasty, session_id=nasty, features=(nasty,)),
        counts={"unknown": {nasty: 1, f"x{SECRET}": 2, "x***": 3}},
        remarks=(RemarkLine(timestamp="t", level="error", words=nasty),),
        settings={"stream_id": nasty, "size": [1, 2], "more": {"a": [nasty]}},
    ).cleaned(Redactor([SECRET]))
    text = cleaned.as_text()
    assert SECRET not in text + cleaned.model_dump_json()
    assert all(line.isprintable() for line in text.split("\n"))
    assert cleaned.counts["unknown"] == {"a\\nb\\x1b[31m\\u2028***": 1, "x***": 5}
    assert cleaned.settings["size"] == [1, 2]
