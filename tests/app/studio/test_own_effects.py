"""The user's own effects in a whole run: a bad one is said in the log and on the desk; gifts are shown."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import PATIENCE_SECS

pytestmark = [pytest.mark.screen, pytest.mark.slow]

COMMAND = Path(sys.executable).with_name("hyperfocus-overlay")

LOOK_AT_THE_DESK = """
import asyncio, sys
from pathlib import Path
from PySide6.QtWidgets import QLabel
from overlay.app.machine.application import make_application
from overlay.app.machine.end_requests import EndRequests
from overlay.app.machine.profile import Profile
from overlay.app.run import run_overlay
from overlay.app.wishes import Account, Wishes
from overlay.settings import Settings

async def look(program):
    await asyncio.sleep(0)
    for label in program._panel.findChildren(QLabel):
        if label.isVisible():
            print(label.text())

folder = Path(sys.argv[1])
with EndRequests() as requests, Profile(folder) as profile:
    make_application()
    settings = Settings(url="ws://127.0.0.1:1/ws", data_dir=folder, size=(320, 180))
    run_overlay(settings, profile, Wishes(), Account(), requests, look)
"""


@pytest.fixture
def data_dir(tmp_path):
    (tmp_path / "effects").mkdir()
    (tmp_path / "effects" / "rose.json").write_text('{\n "name": "Rose!"\n}', encoding="utf-8")
    return tmp_path


def test_a_bad_one_is_in_the_log_and_gifts_are_shown_all_the_same(data_dir):
    command = [COMMAND, "demo", "--data-dir", data_dir, "--size", "320x180", "--exit-after", "4", "--no-panel"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECS, check=False)
    assert done.returncode == 0, done.stderr
    assert ", 0 lost" in done.stdout
    log = (data_dir / "overlay.log").read_text(encoding="utf-8")
    assert "An effect of your own is refused, the built-in one plays." in log
    assert "rose.json:1: accent: found nothing" in log


def test_a_bad_one_is_on_the_desk(data_dir):
    command = [sys.executable, "-c", LOOK_AT_THE_DESK, data_dir]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECS, check=False)
    assert done.returncode == 0, done.stderr
    assert "An effect of your own is refused, the built-in one plays." in done.stdout
    assert "rose.json:1: accent: found nothing" in done.stdout
