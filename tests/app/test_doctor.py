"""The doctor: finds out by doing, and never fails at it."""

import json

import pytest

from overlay import commands
from overlay.app import doctor
from overlay.app.account.chronicle import Chronicle
from overlay.app.account.crash_watch import LOG, CrashWatch
from overlay.app.account.recollection import recollect
from overlay.app.doctor import Finding, Report, examine
from overlay.app.logbook.logs import LogBook, logger_for
from overlay.app.logbook.redaction import Redactor
from overlay.app.machine.workbench_command import sound_devices_command
from overlay.audio.loudspeaker import find_devices
from overlay.errors import ConfigurationError, NoOpenGLError
from overlay.network.control.key import control_key
from overlay.resources import resource_root
from overlay.settings import load_settings

pytestmark = pytest.mark.screen


@pytest.fixture(autouse=True)
def _application(qapp):
    """The doctor examines with the one there is."""


@pytest.fixture(scope="module")
def devices():
    """Asking is a process of its own: once, for the devices stay as they are."""
    return find_devices(sound_devices_command())


@pytest.fixture(autouse=True)
def _devices(monkeypatch, devices):
    monkeypatch.setattr(doctor, "find_devices", lambda _command: devices)


def settings_in(folder):
    return lambda: load_settings({"data_dir": str(folder)}, None, {})


def by_name(report):
    return {finding.name: finding for finding in report.findings}


def test_the_control_page_is_told_of_without_its_key(tmp_path):
    assert "control page" not in by_name(examine(settings_in(tmp_path)))
    key = control_key(tmp_path)
    on = {"data_dir": str(tmp_path), "control_page": True, "control_lan": True}
    report = examine(lambda: load_settings(on, None, {}))
    assert by_name(report)["control page"].words.startswith("http://127.0.0.1:4466/ for this computer and its network")
    assert key not in report.as_text() + report.as_json()


def test_a_machine_that_is_ready(tmp_path):
    report = examine(settings_in(tmp_path / "profile"))
    assert report.exit_code == 0
    assert all(finding.is_fine for finding in report.findings)
    assert "8 bits of alpha" in by_name(report)["opengl"].words
    assert list((tmp_path / "profile").iterdir()) == []
    assert "\nAll is well.\n" in report.as_text()
    assert report.as_text().endswith("There was no run yet.")
    told = json.loads(report.as_json())
    assert told["ok"] is True
    assert {"system", "libraries", "settings", "data folder", "cache", "effects", "keyring", "screen", "opengl"} <= {
        finding["name"] for finding in told["findings"]
    }


@pytest.mark.parametrize(
    ("names", "is_fine", "words"),
    [
        (("Hall", "Attic"), True, "Hall, Attic (chosen)"),
        (("Hall",), False, "Hall"),
        ((), True, "there is no device: gifts are silent"),
        (None, True, "the sound system does not answer: gifts are silent"),
    ],
)
def test_sound_devices_are_listed_and_a_chosen_one_has_to_be_there(monkeypatch, names, is_fine, words):
    monkeypatch.setattr(doctor, "find_devices", lambda _command: names)
    found = doctor._sound(load_settings({"sound_device": "Attic"}, None, {}))
    assert (found.is_fine, found.words) == (is_fine, words)
    assert bool(found.advice) is not is_fine
    assert doctor._sound(None).is_fine


def test_bad_settings_are_a_finding(tmp_path):
    def bad():
        raise ConfigurationError("The option --size: must look like 1920x1080.")

    report = examine(bad)
    assert report.exit_code == 2
    assert not by_name(report)["settings"].is_fine


def test_a_folder_that_cannot_be_written_is_a_finding(tmp_path):
    (tmp_path / "file").touch()
    report = examine(settings_in(tmp_path / "file" / "profile"))
    assert report.exit_code == 2
    assert "cannot be written" in by_name(report)["data folder"].words


def test_own_effects_are_told_and_so_is_why_one_is_refused(tmp_path):
    folder = tmp_path / "effects"
    folder.mkdir()
    rose = (resource_root() / "assets" / "effects" / "rose.json").read_text(encoding="utf-8")
    (folder / "good.json").write_text(rose, encoding="utf-8")
    (folder / "heart.json").write_text("{}", encoding="utf-8")
    report = examine(settings_in(tmp_path))
    assert report.exit_code == 0
    finding = by_name(report)["effects"]
    assert ", rose (own)" in finding.words
    assert "heart.json:1: accent: found nothing" in finding.advice
    assert finding.advice in report.as_text()


def test_themes_are_told_and_a_chosen_one_has_to_be_there(tmp_path):
    folder = tmp_path / "themes"
    folder.mkdir()
    (folder / "mine.json").write_text('{"name": "mine"}', encoding="utf-8")
    (folder / "neon.json").write_text('{"name": "neon", "colours": 3}', encoding="utf-8")
    found = doctor._themes(load_settings({"data_dir": str(tmp_path), "theme": "mine"}, None, {}))
    assert (found.is_fine, found.words) == (True, "dark, high-contrast, light, mine (own) (chosen), neon")
    assert "neon.json:1: colours: found 3, expected an object" in found.advice
    found = doctor._themes(load_settings({"data_dir": str(tmp_path), "theme": "sparkle"}, None, {}))
    assert not found.is_fine
    assert "no theme 'sparkle'" in found.advice
    assert doctor._themes(None).is_fine


def test_how_much_is_kept_and_where(tmp_path):
    files = tmp_path / "cache" / "files"
    assert by_name(examine(settings_in(tmp_path)))["cache"].words.startswith("0 files, 0.0 of 512 MiB, in ")
    files.mkdir(parents=True)
    for number in range(3):
        (files / str(number)).write_bytes(bytes(2**20))
    cache = by_name(examine(settings_in(tmp_path)))["cache"]
    assert cache.is_fine
    assert cache.words == f"3 files, 3.0 of 512 MiB, in {tmp_path / 'cache'}"


def test_no_opengl_is_a_finding(tmp_path, monkeypatch):
    def refuse():
        raise NoOpenGLError("There is no OpenGL 3.3 on this screen.")

    monkeypatch.setattr("overlay.app.doctor.require_opengl", refuse)
    report = examine(settings_in(tmp_path))
    assert report.exit_code == 3
    assert not by_name(report)["opengl"].is_fine


def test_the_last_run_in_words_and_for_programs(tmp_path):
    settings = settings_in(tmp_path)()
    watch = CrashWatch(tmp_path, Redactor())
    with (
        LogBook(tmp_path / LOG, Redactor()) as book,
        watch,
        Chronicle(tmp_path, settings, Redactor(), book, watch) as told,
    ):
        told.hear([commands.ReportCounts({"gifts": {"shown": 7}})])
        logger_for("x").warning("odd")
    words = recollect(tmp_path).as_lines()
    assert words[0] == "The last run ended in order."
    text = "\n".join(words)
    for part in ("Gifts: 7 shown", "warning: odd", "ended in order", "lanes = 4"):
        assert part in text
    tree = json.loads(examine(settings_in(tmp_path)).as_json())["last_run"]
    assert (tree["is_running"], tree["ended"], tree["reports"]) == (False, "in order", [])
    assert tree["account"]["counts"] == {"gifts": {"shown": 7}}


def test_a_run_that_goes_on_and_one_that_crashed(tmp_path):
    watch = CrashWatch(tmp_path, Redactor())
    watch.running()
    assert recollect(tmp_path).is_running
    with pytest.raises(ZeroDivisionError), watch:
        _ = 1 / 0
    memory = recollect(tmp_path)
    assert not memory.is_running
    assert "an error of its own (ZeroDivisionError)" in memory.end.words
    assert str(memory.reports[0]) in memory.as_lines()[-1]
    before = sorted(tmp_path.rglob("*"))
    examine(settings_in(tmp_path))
    assert sorted(tmp_path.rglob("*")) == before  # the next start has still to notice


def test_whatever_is_not_fine_shows_in_the_words():
    report = Report((Finding("a thing", is_fine=False, words="broken", advice="Mend it."),), 1)
    assert "!!  a thing  broken\n" in report.as_text()
    assert "Mend it." in report.as_text()
    assert json.loads(report.as_json())["ok"] is False
