"""The chronicle: on disk from the beginning, every minute, and at the end; on its own thread."""

import json
import threading
from dataclasses import replace

import pytest

from overlay import commands, events
from overlay.app.account import chronicle as module
from overlay.app.account.chronicle import Chronicle
from overlay.app.account.crash_watch import LAST_RUN, CrashWatch
from overlay.app.account.last_run import read_last_run
from overlay.app.logbook.logs import LogBook, logger_for
from overlay.app.logbook.redaction import Redactor
from overlay.errors import ConfigurationError
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Settings, load_settings
from tests.patience import PATIENCE_SECS, until
from tests.stopwatch import Stopwatch

SECRET = "hush-hush-secret"


@pytest.fixture
def book(tmp_path):
    with LogBook(tmp_path / "overlay.log", Redactor([SECRET])) as book:
        yield book


@pytest.fixture
def chronicle(tmp_path, book):
    settings = load_settings(
        {"data_dir": str(tmp_path), "token": SECRET, "url": f"wss://engine.example/ws?key={SECRET}", "client_id": "me"},
        None,
        {},
    )
    return Chronicle(tmp_path, settings, Redactor([SECRET]), book, CrashWatch(tmp_path, Redactor([SECRET])))


def written(folder):
    path = folder / LAST_RUN
    return read_last_run(path.read_text(encoding="utf-8")) if path.exists() else None


def test_it_is_there_from_the_beginning_and_says_how_it_ended(tmp_path, chronicle):
    with chronicle:
        until(lambda: written(tmp_path) is not None)
        assert written(tmp_path).ended is None
        chronicle.hear([commands.ReportCounts({"gifts": {"shown": 3}}), commands.ReportLink(LinkStatus(Phase.LIVE))])
    account = written(tmp_path)
    assert (account.ended, account.counts, account.link.phase) == (
        "ended in order",
        {"gifts": {"shown": 3}},
        "connected",
    )


def test_at_the_end_it_still_says_what_the_connection_was_like(chronicle):
    live = LinkStatus(Phase.LIVE, "odd", latency_ms=1.5, session_id="s-1")
    chronicle.hear([commands.ReportLink(live), commands.ReportLink(LinkStatus(Phase.OFF))])
    link = chronicle.account().link
    assert (link.phase, link.words, link.latency_ms, link.session_id) == ("off", "", 1.5, "s-1")


def test_the_log_tells_when_the_connection_comes_and_goes_and_why(tmp_path, chronicle):
    live = LinkStatus(Phase.LIVE)
    gone, again = LinkStatus(Phase.WAITING, "the cable"), LinkStatus(Phase.CONNECTING)
    steps = [again, live, replace(live, latency_ms=2.0), gone, again, gone]
    chronicle.hear([commands.ReportLink(status) for status in steps])
    lines = [json.loads(line) for line in (tmp_path / "overlay.log").read_text(encoding="utf-8").splitlines()]
    assert [(line["level"], line["event"], line["words"]) for line in lines] == [
        ("info", "connected", ""),
        ("warning", "not connected", "the cable"),
    ]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ConfigurationError("A sentence."), "ended: A sentence."),
        (KeyError("k"), "ended by an error (KeyError)"),
    ],
)
def test_an_end_by_an_error(tmp_path, chronicle, error, words):
    with pytest.raises(type(error)), chronicle:
        raise error
    assert written(tmp_path).ended == words


def test_every_minute_it_asks_and_writes(tmp_path, chronicle, monkeypatch):
    monkeypatch.setattr(module, "EVERY_SECS", 0.02)
    asked = []

    def answer(event):
        asked.append((event, threading.current_thread().name))
        chronicle.hear([commands.ReportCounts({"gifts": {"shown": len(asked)}})])

    chronicle.observe(answer, lambda: 77)
    with chronicle:
        until(
            lambda: (account := written(tmp_path)) is not None and account.counts.get("gifts", {}).get("shown", 0) >= 3
        )
        assert written(tmp_path).ended is None
    assert set(asked) == {(events.CountsRequested(), "chronicle")}
    assert written(tmp_path).frames == 77


def test_who_does_not_answer_holds_nothing_up(tmp_path, chronicle, monkeypatch):
    monkeypatch.setattr(module, "EVERY_SECS", 0.01)
    asked = threading.Event()
    chronicle.observe(lambda _event: asked.set(), lambda: 0)
    with chronicle:
        assert asked.wait(PATIENCE_SECS)
        watch = Stopwatch()
    assert watch.secs < module.ANSWER_SECS / 2
    assert written(tmp_path).ended == "ended in order"


def test_nothing_secret_and_nothing_private_is_written(tmp_path, chronicle):
    with chronicle:
        logger_for("x").error("with a secret", value=SECRET)
        chronicle.hear(
            [
                commands.ReportLink(LinkStatus(Phase.WAITING, f"the engine says {SECRET}")),
                commands.ReportCounts({"unknown": {f"\x1b{SECRET}": 1}}),
            ]
        )
    text = (tmp_path / LAST_RUN).read_text(encoding="utf-8")
    assert SECRET not in text
    assert "wss://engine.example/ws" in text
    account = written(tmp_path)
    assert [remark.words for remark in account.remarks] == [
        "with a secret (value: ***)",
        "not connected: the engine says ***",
    ]
    assert not {"token", "client_id", "data_dir"} & set(account.settings)


def test_it_tells_of_the_settings_as_they_are_now(chronicle):
    settings = Settings(lanes=2, url=f"wss://another.example/ws?key={SECRET}", key_panic="Ctrl+Alt+P")
    chronicle.note_settings(settings)
    told = chronicle.account().settings
    assert (told["lanes"], told["url"], told["key_panic"]) == (2, "wss://another.example/ws", "Ctrl+Alt+P")
    assert SECRET not in chronicle.account().as_text()


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path, chronicle):
    (tmp_path / LAST_RUN).mkdir()
    with chronicle:
        pass
    assert (tmp_path / LAST_RUN).is_dir()
