"""The recording: complete after every line, and never in the way."""

import json

import pytest

from overlay.errors import ConfigurationError
from overlay.network.recorder import Recorder


def test_a_line_for_each_frame(tmp_path):
    path = tmp_path / "session.jsonl"
    recorder = Recorder(path, 100.0, "0.1")
    recorder.frame("a\nb \U0001f339", 100.25)
    lines = [json.loads(line) for line in path.read_text(encoding="ascii").splitlines()]  # before it is closed
    assert lines == [
        {"format": "hyperfocus-recording", "version": 1, "app": "0.1"},
        {"at_secs": 0.25, "text": "a\nb \U0001f339"},
    ]
    recorder.close()


def test_a_place_that_cannot_be_written(tmp_path):
    with pytest.raises(ConfigurationError, match="cannot be written: "):
        Recorder(tmp_path / "no" / "folder", 0.0, "0.1")


def test_a_full_disk_ends_the_recording_and_nothing_else(tmp_path, caplog):
    recorder = Recorder(tmp_path / "session.jsonl", 0.0, "0.1")

    class Full:
        def write(self, _text):
            raise OSError(28, "No space left on device")

        def close(self):
            raise OSError(28, "No space left on device")

    recorder._file.close()
    recorder._file = Full()
    recorder.frame("a", 1.0)
    recorder.frame("b", 2.0)
    recorder.close()
    assert [record.message for record in caplog.records] == ["the recording ends: No space left on device"]
