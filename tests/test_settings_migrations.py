"""An older settings file is read as if it were new, rewritten once, and kept as it was; a newer one is refused."""

import errno
import os
import sys
import tomllib

import pytest

from overlay import settings_migrations
from overlay.app.account.settings_file import SettingsFile, keep_backup, migrate_file, rewritten
from overlay.errors import ConfigurationError
from overlay.settings import load_settings

OLD = """# My stream
loudness = 25  # per cent, as it was in those days

# quiet hours
mute = false
"""


def in_shares(document):
    document["volume"] = document.pop("loudness") / 100


def without_the_past(document):
    document.pop("glitter", None)


@pytest.fixture
def _two_migrations(monkeypatch):
    """As if this program were two versions on."""
    monkeypatch.setattr(settings_migrations, "MIGRATIONS", [in_shares, without_the_past])


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text(OLD, encoding="utf-8")
    return path


@pytest.mark.parametrize("first", ["", "settings_version = 1\n"])
def test_todays_version_is_the_first_with_or_without_a_word(tmp_path, first):
    path = tmp_path / "settings.toml"
    path.write_text(first + "lanes = 3\n", encoding="utf-8")
    assert load_settings({}, path, {}).lanes == 3
    assert migrate_file(path) == []
    assert path.read_text(encoding="utf-8") == first + "lanes = 3\n"
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("version", ["0", "-1", "1.0", "true", '"1"'])
def test_what_is_no_version_is_said(tmp_path, version):
    path = tmp_path / "settings.toml"
    path.write_text(f"settings_version = {version}\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match="must be a whole number from 1 on"):
        load_settings({}, path, {})


def test_a_newer_file_is_refused_and_left_alone(tmp_path):
    # What its words mean may have changed: 80 might be a share of 100 there, and the loudest of all here.
    path = tmp_path / "settings.toml"
    path.write_text("settings_version = 2\nvolume = 80\n", encoding="utf-8")
    with pytest.raises(ConfigurationError, match=r"a newer version .* \(settings_version 2; this one knows 1"):
        load_settings({}, path, {})
    said = []
    file = SettingsFile(path, said.append)
    file.put({"volume": 0.5})
    file.close()
    assert path.read_text(encoding="utf-8") == "settings_version = 2\nvolume = 80\n"
    assert "newer version" in said[0]


@pytest.mark.usefixtures("_two_migrations")
def test_an_older_file_is_read_as_if_it_were_new_and_stays_as_it_is(path):
    settings = load_settings({}, path, {})
    assert (settings.volume, settings.mute) == (0.25, False)
    assert path.read_text(encoding="utf-8") == OLD


@pytest.mark.usefixtures("_two_migrations")
def test_it_is_rewritten_once_with_its_comments_and_kept_as_it_was(path):
    (words,) = migrate_file(path)
    backup = path.with_name("settings.toml.v1.bak")
    assert words.endswith(f"kept in {backup}.")
    text = path.read_text(encoding="utf-8")
    assert tomllib.loads(text) == {"mute": False, "volume": 0.25, "settings_version": 3}
    assert text.startswith("# My stream\n")
    assert "\n# quiet hours\nmute = false\n" in text
    assert backup.read_text(encoding="utf-8") == OLD
    assert load_settings({}, path, {}).volume == 0.25
    assert migrate_file(path) == []


@pytest.mark.usefixtures("_two_migrations")
def test_a_change_from_the_desk_migrates_as_well_and_keeps_the_old_file_first(path):
    file = SettingsFile(path, pytest.fail)
    file.put({"mute": True})
    file.close()
    assert tomllib.loads(path.read_text(encoding="utf-8")) == {"volume": 0.25, "mute": True, "settings_version": 3}
    assert path.with_name("settings.toml.v1.bak").read_text(encoding="utf-8") == OLD


@pytest.mark.usefixtures("_two_migrations")
def test_no_copy_takes_the_place_of_another(path):
    first = path.with_name("settings.toml.v1.bak")
    first.write_text("of another time", encoding="utf-8")
    assert keep_backup(path).name == "settings.toml.v1-1.bak"
    assert keep_backup(path).name == "settings.toml.v1-1.bak"  # the same again is the same copy
    assert first.read_text(encoding="utf-8") == "of another time"


@pytest.mark.usefixtures("_two_migrations")
@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_who_may_not_read_the_file_may_not_read_the_copy(path):
    path.chmod(0o600)  # it may hold a token
    assert keep_backup(path).stat().st_mode & 0o777 == 0o600


@pytest.mark.usefixtures("_two_migrations")
def test_what_cannot_be_kept_is_not_rewritten_and_half_a_copy_is_none(path, monkeypatch):
    def full(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    (words,) = migrate_file(path)
    assert words.endswith("cannot be rewritten (No space left on device). It works anyway.")
    assert path.read_text(encoding="utf-8") == OLD
    assert [one.name for one in path.parent.iterdir()] == ["settings.toml"]
    assert load_settings({}, path, {}).volume == 0.25


def test_a_new_file_says_its_version():
    assert rewritten("", {"mute": True}) == "settings_version = 1\nmute = true\n"
    assert rewritten("mute = false\n", {"mute": True}) == "mute = true\n"
