"""The recording: whole lines, bounded, for nobody else's eyes, and never in the way."""

import json
import sys
import threading

import pytest

from overlay import events
from overlay.errors import ConfigurationError
from overlay.loaders.recording_lines import FORMAT, VERSION, Decided, Head
from overlay.network import recorder as module
from overlay.network.recorder import Recorder
from overlay.protocol.link import Connected, PingAnswered, TextReceived
from tests.patience import PATIENCE_SECS

HEAD = Head("0.1", 1_700_000_000_000, 7, {"lanes": 4}, origin="ws://h/")
MUCH = 2**30


def lines_of(path):
    return [json.loads(line) for line in path.read_text(encoding="ascii").splitlines()]


def test_a_line_for_each_thing_that_a_replay_needs(tmp_path):
    path = tmp_path / "session.jsonl"
    recorder = Recorder(path, HEAD, 100.0, most_bytes=MUCH)
    recorder.tell(Connected(1, None), 100.0)
    recorder.tell(TextReceived(1, "a\nb \U0001f339"), 100.25)
    recorder.tell(TextReceived(1, "c"), 100.25, joins=True)
    recorder.tell(PingAnswered(1, 1, 2.0), 100.3)
    recorder.tell(events.PauseRequested(is_paused=True), 100.5)
    recorder.tell_file("http://h/a.glb", b"abc", 101.0)
    recorder.tell(Decided("g", "shown"), 102.0)
    recorder.close()
    recorder.tell(events.SkipRequested(), 103.0)  # after the end
    recorder.close()
    head, *lines = lines_of(path)
    assert head == {
        "format": FORMAT, "version": VERSION, "app": "0.1", "began_epoch_ms": 1_700_000_000_000, "seed": 7,
        "origin": "ws://h/", "redacted": False, "part": 1, "settings": {"lanes": 4},
    }  # fmt: skip
    assert lines == [
        {"at_secs": 0.0, "link": "opened", "subprotocol": None},
        {"at_secs": 0.25, "text": "a\nb \U0001f339"},
        {"at_secs": 0.25, "text": "c", "joins": True},
        {"at_secs": 0.5, "verb": "pause"},
        {"at_secs": 1.0, "file": "http://h/a.glb",
         "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"at_secs": 2.0, "gift": "g", "outcome": "shown"},
    ]  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_else_may_read_it(tmp_path):
    recorder = Recorder(tmp_path / "session.jsonl", HEAD, 0.0, most_bytes=MUCH)
    recorder.close()
    assert (tmp_path / "session.jsonl").stat().st_mode & 0o777 == 0o600


def test_a_place_that_cannot_be_written(tmp_path):
    with pytest.raises(ConfigurationError, match="cannot be written: "):
        Recorder(tmp_path / "no" / "folder", HEAD, 0.0, most_bytes=MUCH)


def test_what_was_in_the_file_is_kept_aside(tmp_path):
    path = tmp_path / "session.jsonl"
    path.write_text("of yesterday")
    Recorder(path, HEAD, 0.0, most_bytes=MUCH).close()
    assert (tmp_path / "session.earlier.jsonl").read_text() == "of yesterday"
    assert len(lines_of(path)) == 1


def test_no_secret_of_ours_is_written(tmp_path):
    path = tmp_path / "session.jsonl"
    recorder = Recorder(path, HEAD, 0.0, most_bytes=MUCH, clean=lambda text: text.replace("hunter2", "***"))
    recorder.tell(TextReceived(1, '{"a": "hunter2"}'), 1.0)
    recorder.tell(Decided("hunter2", "shown"), 1.0)
    recorder.close()
    assert "hunter2" not in path.read_text()
    assert path.read_text().count("***") == 2


def test_it_has_an_end_and_says_where_the_older_part_is(tmp_path, caplog):
    caplog.set_level("INFO")
    path = tmp_path / "session.jsonl"
    recorder = Recorder(path, HEAD, 0.0, most_bytes=20_000)
    recorder.tell(Connected(1, None), 0.0)
    recorder.tell(TextReceived(1, '{"type": "connection:ack"}'), 0.5)
    recorder.tell(events.PauseRequested(is_paused=True), 1.0)
    for number in range(300):
        recorder.tell(TextReceived(1, f"{number} {'x' * 100}"), 2.0 + number)
    recorder.close()
    earlier = tmp_path / "session.earlier.jsonl"
    assert path.stat().st_size + earlier.stat().st_size < 21_000
    head, *lines = lines_of(path)
    assert head["part"] > 2
    began = lines[0]["at_secs"]
    assert lines[:3] == [  # so that it can be played by itself
        {"at_secs": began, "link": "opened", "subprotocol": None},
        {"at_secs": began, "text": '{"type": "connection:ack"}'},
        {"at_secs": began, "verb": "pause"},
    ]
    texts = [line["text"].split()[0] for part in (earlier, path) for line in lines_of(part)[4:]]
    assert texts == [str(number) for number in range(300 - len(texts), 300)]  # none is missing between the parts
    assert caplog.messages[0].endswith("its part so far is in session.earlier.jsonl now")
    assert caplog.messages[-1].endswith("the part before that is gone")


def test_a_full_disk_ends_the_recording_and_nothing_else(tmp_path, caplog):
    recorder = Recorder(tmp_path / "session.jsonl", HEAD, 0.0, most_bytes=MUCH)

    class Full:
        def write(self, _text):
            raise OSError(28, "No space left on device")

        def close(self):
            raise OSError(28, "No space left on device")

    recorder._file.close()
    recorder._file = Full()
    recorder.tell(TextReceived(1, "a"), 1.0)
    recorder._thread.join(5)
    recorder.tell(TextReceived(1, "b"), 2.0)
    recorder.close()
    assert [record.message for record in caplog.records] == ["the recording ends: No space left on device"]


def test_what_a_slow_disk_cannot_take_is_counted_and_nobody_waits(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_WAITING_BYTES", 1000)
    path = tmp_path / "session.jsonl"
    recorder = Recorder(path, HEAD, 0.0, most_bytes=MUCH)
    may_write, is_writing = threading.Event(), threading.Event()
    put = recorder._put

    def slow_put(waiting):
        is_writing.set()
        assert may_write.wait(PATIENCE_SECS)
        put(waiting)

    recorder._put = slow_put
    recorder.tell(TextReceived(1, "first"), 0.0)
    assert is_writing.wait(PATIENCE_SECS)  # from now on all waits
    for _ in range(5):
        recorder.tell(TextReceived(1, "x" * 400), 1.0)
    may_write.set()
    while recorder._waiting:
        recorder._thread.join(0.01)
    recorder.tell(TextReceived(1, "last"), 2.0)
    recorder.close()
    kept = [line.get("text", line)[:1] if "text" in line else line["missing"] for line in lines_of(path)[1:]]
    assert kept == ["f", "x", "x", 3, "l"]
