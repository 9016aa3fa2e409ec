"""A run leaves word of its end: real processes that die in real ways, and the next one that notices."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from overlay.app.account.crash_watch import (
    FAULT,
    LOG,
    MARK,
    REPORTS,
    REPORTS_KEPT,
    CrashWatch,
    how_it_ended,
    is_running,
    kept_reports,
    without_home,
)
from overlay.app.account.last_end import EndKind
from overlay.app.logbook.redaction import Redactor
from overlay.errors import BrokenError, ConfigurationError

SECRET = "hush-hush-secret"

RUN = """
import ctypes, os, pathlib, signal, sys, time
from overlay.app.account.crash_watch import CrashWatch
from overlay.app.logbook.redaction import Redactor
with CrashWatch(pathlib.Path(sys.argv[1]), Redactor()) as watch:
    watch.running()
    {deed}
"""


def run(folder, deed):
    """A run that does this and dies of it, or not."""
    done = subprocess.run(
        [sys.executable, "-c", RUN.format(deed=deed), str(folder)], capture_output=True, text=True, check=False
    )
    return done.returncode


def watched(folder):
    """A start of the program that does nothing but look back."""
    with CrashWatch(folder, Redactor([SECRET])) as watch:
        pass
    return watch


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_an_orderly_run_leaves_nothing(tmp_path):
    with CrashWatch(tmp_path, Redactor()) as watch:
        assert names(tmp_path) == [FAULT, MARK]
        watch.running()
        watch.ending()
    assert names(tmp_path) == []
    assert (watch.last.kind, watch.notices, watch.needs_safe_mode) == (EndKind.IN_ORDER, [], False)


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize(
    ("deed", "kind", "words", "in_report"),
    [
        ("os.kill(os.getpid(), signal.SIGKILL)", EndKind.KILLED, "without a farewell", ""),
        ("ctypes.string_at(0)", EndKind.FAULT, "crashed (Segmentation fault)", 'File "<string>", line 7'),
        ("os.abort()", EndKind.FAULT, "crashed (Aborted)", 'File "<string>", line 7'),
        ("1 / 0", EndKind.ERROR, "an error of its own (ZeroDivisionError)", "division by zero"),
    ],
)
@pytest.mark.slow
def test_a_crash_is_noticed_and_reported(tmp_path, deed, kind, words, in_report):
    (tmp_path / LOG).write_text(f"the last words of the log\nand {SECRET}\n")
    assert run(tmp_path, deed) != 0
    assert how_it_ended(tmp_path).kind is kind
    watch = watched(tmp_path)
    assert watch.last.kind is kind
    (notice,) = watch.notices
    assert words in notice
    assert str(tmp_path / REPORTS) in notice
    (report,) = kept_reports(tmp_path)
    text = report.read_text(encoding="utf-8")
    assert words in text.splitlines()[0]
    assert in_report in text
    assert "the last words of the log" in text
    assert kind is EndKind.ERROR or SECRET not in text  # that one was written by a run that knew of no secret
    assert abs(report.stat().st_mtime - time.time()) < 60
    assert names(tmp_path) == [REPORTS, LOG]
    assert watched(tmp_path).notices == []  # once


def test_a_report_of_an_error_holds_no_secret(tmp_path):
    def fail():
        raise RuntimeError(f"GET /ws?token={SECRET}")

    (tmp_path / LOG).write_text(f"and {SECRET}\n")
    with pytest.raises(RuntimeError), CrashWatch(tmp_path, Redactor([SECRET])):
        fail()
    (report,) = kept_reports(tmp_path)
    kept = report.read_text(encoding="utf-8") + (tmp_path / MARK).read_text(encoding="utf-8")
    assert SECRET not in kept
    assert "RuntimeError: GET /ws?token=***" in kept


def test_a_broken_part_is_a_crash_and_a_refusal_is_none(tmp_path):
    with pytest.raises(BrokenError), CrashWatch(tmp_path, Redactor()):
        raise BrokenError("the part that answers failed (KeyError)")
    assert how_it_ended(tmp_path).words == (
        "The last run ended by an error of its own (the part that answers failed (KeyError))."
    )
    for error in (ConfigurationError("A sentence."), KeyboardInterrupt(), SystemExit(1)):
        with pytest.raises(type(error)), CrashWatch(tmp_path, Redactor()):
            raise error
        assert how_it_ended(tmp_path).kind is EndKind.IN_ORDER
    assert len(kept_reports(tmp_path)) == 1


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize(
    "deed",
    [
        "watch.ending(); os.kill(os.getpid(), 9)",
        pytest.param("watch._mark('starting'); os.kill(os.getpid(), 9)", marks=pytest.mark.slow),
    ],
)
def test_a_kill_while_it_starts_or_ends_is_no_crash(tmp_path, deed):
    run(tmp_path, deed)
    watch = watched(tmp_path)
    assert watch.last.kind is EndKind.INTERRUPTED
    assert (watch.notices, kept_reports(tmp_path)) == ([], [])


def test_a_power_cut_is_no_crash(tmp_path, monkeypatch):
    watch = CrashWatch(tmp_path, Redactor())
    watch.running()
    monkeypatch.setattr(psutil, "boot_time", lambda: time.time() + 60)
    assert how_it_ended(tmp_path).kind is EndKind.HALTED


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_three_crashes_in_a_minute_ask_for_safe_mode_until_an_orderly_end(tmp_path):
    needed = []
    for deed in ("os.abort()", "1 / 0", "os.kill(os.getpid(), 9)", "pass"):
        run(tmp_path, deed)
        watch = CrashWatch(tmp_path, Redactor())
        watch._look_back()
        needed.append(watch.needs_safe_mode)
    assert needed == [False, False, True, False]


def test_few_reports_are_kept_and_the_newest(tmp_path, monkeypatch):
    folder = tmp_path / REPORTS
    folder.mkdir()
    for day in range(10, 20):
        (folder / f"crash-202601{day}T000000.000Z.txt").write_text("x")
    (folder / "notes.txt").write_text("mine")
    with pytest.raises(ZeroDivisionError), CrashWatch(tmp_path, Redactor()):
        _ = 1 / 0
    kept = [path.name[6:14] for path in kept_reports(tmp_path)]
    assert kept[:-1] == [f"202601{day}" for day in range(20 - REPORTS_KEPT + 1, 20)]
    assert (folder / "notes.txt").exists()


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_whether_it_is_running(tmp_path):
    assert not is_running(tmp_path)
    with subprocess.Popen(
        [sys.executable, "-c", RUN.format(deed="print(1, flush=True); time.sleep(60)"), str(tmp_path)],
        stdout=subprocess.PIPE,
    ) as process:
        process.stdout.readline()
        assert is_running(tmp_path)
        process.send_signal(signal.SIGKILL)
    assert not is_running(tmp_path)


def test_a_number_that_another_process_got_is_not_ours(tmp_path):
    watch = CrashWatch(tmp_path, Redactor())
    watch.running()
    assert is_running(tmp_path)
    text = (tmp_path / MARK).read_text()
    (tmp_path / MARK).write_text(text.replace(watch.started, "2020-01-01T00:00:00.000Z"))
    assert not is_running(tmp_path)


def test_seen_tells_that_it_lives_and_nothing_else(tmp_path):
    with CrashWatch(tmp_path, Redactor()) as watch:
        watch.running()
        before = how_it_ended(tmp_path)
        time.sleep(0.005)
        watch.seen()
        assert how_it_ended(tmp_path).at_epoch_ms > before.at_epoch_ms
        assert how_it_ended(tmp_path).kind is EndKind.KILLED
        watch.ending()
        watch.seen()
        assert how_it_ended(tmp_path).kind is EndKind.INTERRUPTED


def test_a_folder_that_cannot_be_written_is_no_reason_to_stop(tmp_path):
    (tmp_path / "file").touch()
    with CrashWatch(tmp_path / "file" / "no", Redactor()) as watch:
        watch.running()
    with pytest.raises(ZeroDivisionError), CrashWatch(tmp_path / "file" / "no", Redactor()):
        _ = 1 / 0
    assert watch.notices == []


def test_a_mark_from_another_world_is_no_crash(tmp_path):
    (tmp_path / MARK).write_bytes(b"\xff\xfe nonsense")
    assert watched(tmp_path).last.kind is EndKind.IN_ORDER
    assert names(tmp_path) == []


def test_the_name_of_the_home_folder_is_nobodys_business(monkeypatch, tmp_path):
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    assert without_home(f'File "{tmp_path / "x.py"}"') == f'File "{Path("~") / "x.py"}"'
    assert without_home(str(tmp_path.parent)) == str(tmp_path.parent)


@pytest.mark.parametrize(("options", "was_on"), [([], "False"), (["-X", "faulthandler"], "True")])
@pytest.mark.slow
def test_pythons_own_dump_goes_on_where_it_went_before(tmp_path, options, was_on):
    code = RUN.format(deed="pass") + "\nimport faulthandler; print(faulthandler.is_enabled())"
    done = subprocess.run([sys.executable, *options, "-c", code, tmp_path], capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr) == (was_on, "")
