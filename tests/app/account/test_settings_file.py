"""The settings file as the desk keeps it: changed values, the user's own words, and never half a file."""

import os
import sys
import threading
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.app.account import settings_file
from overlay.app.account.settings_file import SettingsFile, replace_whole, rewritten
from tests.patience import PATIENCE_SECS

MINE = """# My stream
url = "wss://gifts.example/ws"   # the new server
volume = 0.5 # not too loud

# quiet hours
mute = false
"""
VALUES = st.one_of(
    st.booleans(),
    st.integers(-9, 9),
    st.floats(0, 1),
    st.text(st.characters(exclude_categories=["Cs", "Cc"])),
    st.lists(st.text("ab", max_size=3), max_size=3),
    st.lists(st.dictionaries(st.sampled_from(["gift", "show"]), st.text("ab"), min_size=1), min_size=1, max_size=3),
)
NAMES = st.sampled_from(["url", "volume", "mute", "senses", "rules", "blocked_names"])


def test_what_changed_is_changed_and_nothing_else_is():
    assert rewritten(MINE, {"volume": 0.25, "mute": True}) == MINE.replace("0.5", "0.25").replace("false", "true")
    assert rewritten(MINE, {"volume": 0.5}) == MINE
    assert rewritten("", {"senses": "calm"}) == 'settings_version = 1\nsenses = "calm"\n'
    assert rewritten(MINE, {"volume": None, "lanes": None}) == MINE.replace("volume = 0.5 # not too loud\n", "")


@given(st.lists(st.dictionaries(NAMES, VALUES | st.none(), max_size=4), max_size=5))
def test_after_any_changes_it_says_them_and_keeps_every_comment(rounds):
    text, expected = MINE, tomllib.loads(MINE)
    for changes in rounds:
        text = rewritten(text, changes)
        expected = {name: value for name, value in (expected | changes).items() if value is not None}
        assert tomllib.loads(text) == expected
    for comment in ("# My stream", "# quiet hours"):
        assert comment in text


@pytest.fixture
def told():
    return []


@pytest.fixture
def path(tmp_path):
    return tmp_path / "new folder" / "settings.toml"


def test_a_rush_of_changes_is_written_by_another_thread_and_all_of_it(path, told, monkeypatch):
    writers, may_write = set(), threading.Event()

    def replace(*arguments):
        may_write.wait(10)
        writers.add(threading.current_thread())
        replace_whole(*arguments)

    monkeypatch.setattr(settings_file, "replace_whole", replace)
    file = SettingsFile(path, told.append)
    for percent in range(100):
        file.put({"volume": percent / 100})
    file.put({"mute": True})
    may_write.set()
    file.close()
    assert tomllib.loads(path.read_text()) == {"settings_version": 1, "volume": 0.99, "mute": True}
    assert threading.main_thread() not in writers
    assert told == []


def test_a_file_that_is_no_toml_is_left_alone_and_it_is_said(path, told):
    path.parent.mkdir()
    path.write_text("volume = loud")
    file = SettingsFile(path, told.append)
    file.put({"mute": True})
    file.close()
    assert path.read_text() == "volume = loud"
    assert "is not valid TOML, so it is left alone" in told[0]


def test_what_could_not_be_written_is_written_with_the_next_change(path, told, monkeypatch):
    is_full = True

    def replace(*arguments):
        if is_full:
            raise OSError(28, "No space left on device")
        replace_whole(*arguments)

    monkeypatch.setattr(settings_file, "replace_whole", replace)
    written = threading.Semaphore(0)
    file = SettingsFile(path, lambda words: (told.append(words), written.release()))
    file.put({"mute": True})
    assert written.acquire(timeout=PATIENCE_SECS)
    is_full = False
    file.put({"volume": 0.1})
    file.close()
    assert tomllib.loads(path.read_text()) == {"settings_version": 1, "mute": True, "volume": 0.1}
    assert "No space left on device. Changes last until the program ends." in told[0]
    assert told[1:] == [""]


def test_a_write_that_fails_leaves_the_old_file_whole(path, monkeypatch):
    path.parent.mkdir()
    path.write_text(MINE)
    monkeypatch.setattr(os, "fsync", lambda _number: (_ for _ in ()).throw(OSError(5, "I/O error")))
    with pytest.raises(OSError, match="I/O error"):
        replace_whole(path, lambda text: text + "more = 1\n")
    assert path.read_text() == MINE
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")
def test_a_link_is_followed_and_who_may_read_stays(tmp_path):
    real, link = tmp_path / "real.toml", tmp_path / "link.toml"
    real.write_text(MINE)
    real.chmod(0o640)
    link.symlink_to(real)
    replace_whole(link, lambda _text: "a = 1\r\n")
    assert link.is_symlink()
    assert real.read_bytes() == b"a = 1\r\n"
    assert real.stat().st_mode & 0o777 == 0o640
    replace_whole(Path(tmp_path / "new.toml"), lambda _text: "a = 1")
    assert (tmp_path / "new.toml").stat().st_mode & 0o777 == 0o600
