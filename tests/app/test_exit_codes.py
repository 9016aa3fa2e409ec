"""The installed command where it cannot run: one sentence on stderr, and the exit code that tells why."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE_SECS

pytestmark = pytest.mark.screen

COMMAND = Path(sys.executable).with_name("hyperfocus-overlay")


@pytest.mark.skipif(sys.platform != "linux", reason="the others always have a screen")
@pytest.mark.parametrize(
    ("command", "variables"),
    [
        ("run", {}),
        pytest.param("demo", {"DISPLAY": ":65432"}, marks=pytest.mark.slow),
        pytest.param("run", {"QT_QPA_PLATFORM": "offscreen"}, marks=pytest.mark.slow),
        pytest.param("demo", {"QT_QPA_PLATFORM": "offscreen"}, marks=pytest.mark.slow),
    ],
)
def test_without_a_screen_it_is_one_sentence_and_exit_code_3(tmp_path, variables, command):
    environment = {key: value for key, value in os.environ.items() if "DISPLAY" not in key and "QT_" not in key}
    environment |= variables | {"TMPDIR": str(tmp_path / "temporary")}
    (tmp_path / "temporary").mkdir()
    done = subprocess.run(
        [COMMAND, command, *(["--data-dir", str(tmp_path / "profile")] if command == "run" else [])],
        env=environment, capture_output=True, text=True, timeout=PATIENCE_SECS, check=False,
    )  # fmt: skip
    assert done.returncode == 3
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("hyperfocus-overlay: There is no ")
    assert list((tmp_path / "temporary").iterdir()) == []  # the demo leaves no trace


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the others always have a screen")
@pytest.mark.parametrize(
    ("url", "token"),
    [
        ("http://example.invalid", None),
        ("ws://example.invalid/ws", "it would travel in the clear"),
    ],
)
def test_a_bad_address_is_told_before_a_screen_is_missed(tmp_path, url, token):
    environment = {key: value for key, value in os.environ.items() if "DISPLAY" not in key and "QT_" not in key}
    environment |= {"HYPERFOCUS_TOKEN": token.replace(" ", "-")} if token else {}
    environment |= {"HYPERFOCUS_STREAMID": "misspelt"}
    done = subprocess.run(
        [COMMAND, "run", "--data-dir", tmp_path, "--url", url],
        env=environment, capture_output=True, text=True, timeout=PATIENCE_SECS, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    misspelt, mistake = done.stderr.splitlines()
    assert "was HYPERFOCUS_STREAM_ID meant?" in misspelt
    assert "unencrypted" in mistake if token else "must look like ws://" in mistake


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the others always have a screen")
def test_the_doctor_tells_of_a_screen_that_cannot_be_reached_like_of_all_else():
    variables = {key: value for key, value in os.environ.items() if "QT_" not in key} | {"DISPLAY": ":65432"}
    done = subprocess.run(
        [COMMAND, "doctor", "--json"], env=variables, capture_output=True, text=True, timeout=PATIENCE_SECS, check=False
    )
    assert (done.returncode, done.stderr) == (3, "")
    report = json.loads(done.stdout)
    assert report["ok"] is False
    *_, effects, keyring, screen = report["findings"]
    assert (screen["name"], screen["is_fine"], effects["is_fine"], keyring["is_fine"]) == ("screen", False, True, True)
    assert screen["words"].startswith("There is no screen that can be used")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["run", "--size", "big"], "--size"),
        (["run", "--url", "http://example.invalid"], "url"),
        (["run", "--url", "wss://[::1"], "url"),
        (["run", "--url", "ws://example.invalid:99999/ws"], "url"),
        (["run", "--background", "red"], "--background"),
        (["run", "--config", "/nowhere/settings.toml"], "/nowhere/settings.toml"),
        (["run", "--exit-after", "soon"], "soon"),
        (["run", "--record", "/nowhere/session"], "/nowhere/session"),
        (["demo", "--scenario", "/nowhere.toml"], "/nowhere.toml"),
        (["demo", "--screenshot", "/proc/nowhere/picture.png"], "/proc/nowhere/picture.png"),
        (["demo", "--screenshot", "/"], "it is a folder"),
        (["engine", "--scenario", "/nowhere.toml"], "/nowhere.toml"),
        (["fly"], "fly"),
        ([], "COMMAND"),
    ],
)
def test_a_bad_setting_is_one_sentence_and_exit_code_2(tmp_path, arguments, words):
    if arguments[:1] == ["run"]:
        arguments = [*arguments, "--data-dir", str(tmp_path)]
    done = subprocess.run(
        [str(COMMAND), *arguments], capture_output=True, text=True, timeout=PATIENCE_SECS, check=False
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert words in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize(
    ("toml", "words"),
    [(b"\xff", "is not UTF-8"), (b"size = 3", "'size'"), (b"nonsense = 1", "not known"), (b"a = =", "not valid TOML")],
)
def test_a_bad_settings_file(tmp_path, toml, words):
    path = tmp_path / "settings.toml"
    path.write_bytes(toml)
    done = subprocess.run(
        [COMMAND, "run", "--config", path], capture_output=True, text=True, timeout=PATIENCE_SECS, check=False
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert words in done.stderr


@pytest.mark.slow
def test_a_data_folder_that_cannot_be(tmp_path):
    (tmp_path / "file").touch()
    command = [COMMAND, "run", "--data-dir", tmp_path / "file" / "profile"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECS, check=False)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "The data folder" in done.stderr
