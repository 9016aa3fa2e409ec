"""What a machine was found to do, from run to run."""

import threading

import pytest

from overlay.app.machine.findings import Findings
from tests.patience import PATIENCE_SECS


def written():
    """All that is being written is."""
    for thread in threading.enumerate():
        if thread.name == "findings":
            thread.join(PATIENCE_SECS)


def test_what_was_found_is_known_at_the_next_start(tmp_path):
    path = tmp_path / "findings.json"
    assert not Findings(path).was_rehearsed
    assert Findings(path).has_sound is None
    Findings(path).keep("a")
    Findings(path).keep_sound(has_device=True)
    written()
    assert Findings(path).was_rehearsed
    assert Findings(path).has_sound is True
    assert Findings(path).knows("a")
    assert not Findings(path).knows("b")
    Findings(path).keep("b")
    Findings(path).keep_sound(has_device=False)
    written()
    assert Findings(path).knows("b")
    assert Findings(path).has_sound is False


@pytest.mark.parametrize("content", ["", "{", "[1]", '"rehearsed"', "{}" + 5000 * " " + "x", "\xff"])
def test_a_file_that_makes_no_sense_says_nothing(tmp_path, content):
    path = tmp_path / "findings.json"
    path.write_text(content, encoding="latin-1")
    assert not Findings(path).was_rehearsed
    Findings(path).keep("a")
    written()
    assert Findings(path).knows("a")


def test_where_nothing_can_be_kept_nothing_was_found(tmp_path):
    findings = Findings(tmp_path)
    findings.keep("a")
    written()
    assert not findings.knows("a")


def test_who_found_something_waits_for_no_disk(tmp_path, monkeypatch):
    spins = threading.Event()
    monkeypatch.setattr(Findings, "_read", lambda _findings: {} if spins.wait(PATIENCE_SECS) else None)
    findings = Findings(tmp_path / "findings.json")
    findings.keep("a")
    findings.keep_sound(has_device=True)
    assert not findings._path.exists()
    spins.set()
    written()
    assert findings._path.exists()
