"""What the system says of motion, asked with programs of our own in the place of its."""

import sys
import threading

import pytest
from PySide6.QtCore import Qt

from overlay.desktop import reduced_motion
from overlay.desktop.reduced_motion import ReducedMotion, asks_for_less

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the programs of a Linux desktop")


@pytest.fixture
def programs(tmp_path, monkeypatch):
    """Put scripts where programs are looked for; without any, the system is mute."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)

    def make(name, body):
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)
        if name == "gdbus":
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")

    return make


def test_a_mute_system(programs):
    assert asks_for_less() is None


@pytest.mark.parametrize(("said", "answer"), [("true", False), ("false", True)])
def test_gsettings(programs, said, answer):
    programs("gsettings", f"echo {said}")
    assert asks_for_less() is answer


@pytest.mark.parametrize(("said", "answer"), [("(<<uint32 1>>,)", True), ("(<<uint32 0>>,)", False)])
def test_the_portals_own_setting_goes_first(programs, said, answer):
    programs("gdbus", f"echo '{said}'")
    programs("gsettings", "echo true")
    assert asks_for_less() is answer


def test_a_portal_that_knows_gnomes_setting_alone(programs):
    programs("gdbus", 'case "$*" in *enable-animations*) echo "(<<false>>,)";; *) exit 1;; esac')
    assert asks_for_less() is True


def test_without_a_bus_none_is_started(programs, monkeypatch):
    programs("gdbus", "echo '(<<uint32 1>>,)'")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    assert asks_for_less() is None


def test_a_program_that_hangs_or_fails_says_nothing(programs, monkeypatch):
    monkeypatch.setattr(reduced_motion, "TIMEOUT_SECS", 0.1)
    programs("gdbus", "exec /bin/sleep 30")
    programs("gsettings", "exit 1")
    assert asks_for_less() is None


def test_the_answer_comes_to_the_thread_of_the_screen(programs, qtbot):
    programs("gsettings", "echo false")
    asker, heard = ReducedMotion(), []
    asker.known.connect(lambda answer: heard.append((answer, threading.current_thread())))
    asker.ask()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(True, threading.main_thread())]


def test_it_is_asked_anew_when_the_program_comes_to_the_front_and_tells_what_is_new(programs, qtbot, qapp):
    programs("gsettings", "echo true")
    asker, heard = ReducedMotion(), []
    asker.known.connect(heard.append)
    asker.follow()
    qtbot.waitUntil(lambda: heard == [False])
    programs("gsettings", "echo false")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: heard == [False, True])
    asker._ask()
    asker.stop()
    programs("gsettings", "echo true")
    asker._ask()
    assert heard == [False, True]
