"""The slate: what was seen is known after a kill, whatever lies in the file's place."""

import os
import signal
import subprocess
import sys

import pytest

from overlay.network import slate as slate_module
from overlay.network.slate import MARKS, Slate

STREAM = "stream"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deep" / "seen.slate"


def test_what_was_marked_is_known_to_the_next_run_only(path):
    slate = Slate(path, STREAM)
    slate.mark(("a", "b"))
    assert not slate.was_seen("a")
    slate.close()
    again = Slate(path, STREAM)
    assert [again.was_seen(gift_id) for gift_id in "abc"] == [True, True, False]
    assert not Slate(path, "other").was_seen("a")
    assert not Slate(path, "strea").was_seen("ma")


def test_another_stream_has_its_own_marks_and_finds_those_it_had(path):
    slate = Slate(path, STREAM)
    slate.mark(("a",))
    slate.turn_to("other")
    slate.mark(("b",))
    assert not slate.was_seen("a")
    slate.turn_to(STREAM)
    assert [slate.was_seen(gift_id) for gift_id in "ab"] == [True, False]


def test_the_oldest_marks_are_written_over(path):
    slate = Slate(path, STREAM)
    slate.mark(tuple(str(number) for number in range(MARKS + 1)))
    slate.close()
    again = Slate(path, STREAM)
    assert not again.was_seen("0")
    assert all(again.was_seen(str(number)) for number in range(1, MARKS + 1))


def test_a_killed_process_leaves_its_marks(path):
    code = (
        "import os, signal, sys; from pathlib import Path; from overlay.network.slate import Slate\n"
        "Slate(Path(sys.argv[1]), 'stream').mark(('a', 'half \\ud800 a rose')); os.kill(os.getpid(), signal.SIGKILL)"
    )
    if not hasattr(signal, "SIGKILL"):
        pytest.skip("this system cannot kill like that")
    done = subprocess.run([sys.executable, "-c", code, path], check=False, env=dict(os.environ), timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert Slate(path, STREAM).was_seen("a")
    assert Slate(path, STREAM).was_seen("half \ud800 a rose")


@pytest.mark.parametrize("content", [b"", b"short", os.urandom(3 * MARKS * 16)])
def test_any_file_will_do(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    slate = Slate(path, STREAM)
    assert not slate.was_seen("a")
    slate.mark(("a",))
    assert Slate(path, STREAM).was_seen("a")


def test_no_hole_is_left_in_the_file(path):
    """A hole that a full disk cannot fill is a SIGBUS."""
    Slate(path, STREAM)
    assert path.stat().st_size == MARKS * 16
    if hasattr(path.stat(), "st_blocks"):
        assert path.stat().st_blocks * 512 >= MARKS * 16


def test_without_a_file_it_still_takes_marks(path, caplog):
    path.mkdir(parents=True)
    slate = Slate(path, STREAM)
    slate.mark(("a",))
    assert "cannot be marked" in caplog.text
    assert slate_module.MARKS >= 2 * 4 * 500  # twice what may be on the screen and unanswered
