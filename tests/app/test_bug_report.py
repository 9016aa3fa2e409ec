"""A bug report: one file with the diagnostics and what was recorded, and nobody is named in it."""

import zipfile
from types import SimpleNamespace

import pytest

from overlay import events
from overlay.app.alarms.sentinel import Sentinel
from overlay.app.bug_report import NAME, BugReport
from overlay.app.listeners import Listeners
from overlay.app.recording import make_recorder
from overlay.desktop.desk.pages.diagnostics import DiagnosticsView
from overlay.engine.viewers import viewer_named
from overlay.engine.wire import GiftOrder, gift_text
from overlay.loaders.recording import read_recording
from overlay.network.address import Address
from overlay.protocol import link
from overlay.settings import Settings

GIFT = gift_text(GiftOrder("rose"), "g", viewer_named("Amelie"), 1_700_000_000_000)


class Evening:
    def __init__(self, qtbot, folder, recorded=None):
        self.qtbot, self.folder = qtbot, folder
        self.view = DiagnosticsView()
        qtbot.addWidget(self.view)
        self.listeners = Listeners(Sentinel(print, frozenset))
        chronicle = SimpleNamespace(account=lambda: SimpleNamespace(as_text=lambda: "all is well\n"))
        self.report = BugReport(self.view, chronicle, self.listeners, folder, recorded, self.begin)

    def begin(self, path, is_redacted=True):
        address = Address("ws://engine:8765/ws")
        self.listeners.begin(make_recorder(path, Settings(), address, str, is_redacted=is_redacted))

    def saved(self):
        before, path = self.view._saved.text(), self.folder / "it.zip"
        self.report.save(path)
        self.qtbot.waitUntil(lambda: self.view._saved.text() != before)
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def evening(qtbot, tmp_path):
    evening = Evening(qtbot, tmp_path)
    yield evening
    evening.listeners.close()


def test_what_happens_is_recorded_from_the_button_on_and_saved_without_names(evening):
    evening.listeners.tell(link.Connected(1, None), 0.0)
    evening.view._record.click()
    assert evening.listeners.is_recording
    evening.listeners.tell(link.TextReceived(1, GIFT), 1.0)
    evening.listeners.tell(events.SkipRequested(), 2.0)
    evening.view._record.click()
    assert (evening.listeners.is_recording, evening.view._record.isChecked()) == (False, False)
    files = evening.saved()
    assert files["report.txt"] == b"all is well\n"
    assert b"Amelie" not in files[NAME]
    recording = read_recording(files[NAME].splitlines(keepends=True), "it")
    assert [type(entry.event) for entry in recording.entries] == [
        link.Connected,
        link.TextReceived,
        events.SkipRequested,
    ]
    assert evening.view._saved.text() == "Saved it.zip: the report, and the recording without names."


def test_without_a_recording_there_is_the_report(evening):
    assert list(evening.saved()) == ["report.txt"]
    assert "Nothing was recorded" in evening.view._saved.text()


def test_a_second_recording_has_nothing_of_the_first(evening):
    for verb in (events.SkipRequested(), events.ClearRequested()):
        evening.view._record.click()
        evening.listeners.tell(verb, 1.0)
        evening.view._record.click()
    files = evening.saved()
    assert set(files) == {"report.txt", NAME}
    assert (b"skip" in files[NAME], b"clear" in files[NAME]) == (False, True)


def test_a_session_that_is_recorded_anyway_is_saved_without_names(qtbot, tmp_path):
    path = tmp_path / "mine.jsonl"
    evening = Evening(qtbot, tmp_path, path)
    evening.begin(path, is_redacted=False)
    evening.listeners.tell(link.TextReceived(1, GIFT), 1.0)
    evening.listeners.close()
    assert b"Amelie" in path.read_bytes()
    assert not evening.view._record.isEnabled()
    files = evening.saved()
    assert b"Amelie" not in files["mine.jsonl"]
    assert b"rose" in files["mine.jsonl"]


def test_a_disk_that_refuses_is_told(evening, monkeypatch):
    evening.report.save(evening.folder / "nowhere" / "it.zip")
    evening.qtbot.waitUntil(lambda: "could not be written" in evening.view._saved.text())
    (evening.folder / NAME).mkdir()
    evening.view._record.click()
    assert evening.view._saved.text() == "The recording cannot be written."
    assert not evening.view._record.isChecked()
