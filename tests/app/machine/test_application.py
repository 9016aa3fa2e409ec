"""Errors that nobody caught, and what the program does without a screen (in processes of their own)."""

import logging
import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QObject, QTimer, Signal, qWarning
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from overlay.app.machine.application import (
    FileOpener,
    make_application,
    open_in_another_process,
    qt_messages,
    require_opengl,
    stray_errors_logged,
)
from overlay.errors import NoOpenGLError


class Bell(QObject):
    rung = Signal()


def test_an_error_in_a_slot_is_logged_and_the_loop_goes_on(qapp, qtbot, caplog, capfd):
    bell, heard = Bell(), []

    def broken():
        raise ZeroDivisionError("in a slot")

    bell.rung.connect(broken)
    bell.rung.connect(lambda: heard.append(1))
    with stray_errors_logged():
        QTimer.singleShot(0, bell.rung.emit)
        qtbot.waitUntil(lambda: bool(heard))
    assert [record.exc_info[0] for record in caplog.records] == [ZeroDivisionError]
    assert capfd.readouterr() == ("", "")


def test_an_error_in_a_thread_is_logged(caplog, capfd):
    with stray_errors_logged():
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    assert [record.exc_info[0] for record in caplog.records] == [ZeroDivisionError]
    assert capfd.readouterr() == ("", "")


def test_the_hooks_are_put_back():
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    with stray_errors_logged():
        assert sys.excepthook is not before[0]
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_qts_remarks_go_to_the_log(qapp, caplog, capfd):
    with qt_messages():
        qWarning("a remark of Qt")
    assert [(record.name, record.levelno, record.message) for record in caplog.records] == [
        ("qt", logging.WARNING, "a remark of Qt")
    ]
    assert capfd.readouterr() == ("", "")


@pytest.mark.screen
def test_there_is_opengl_here(qapp):
    assert make_application() is qapp
    assert require_opengl().format().version() >= (3, 3)


WITHOUT = "from overlay.app.machine.application import *\ntry:\n make_application(); require_opengl()\nexcept Exception as e: print(type(e).__name__, e)"  # noqa: E501


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the others always have a screen")
@pytest.mark.parametrize(
    ("variables", "words", "code"),
    [
        ({}, "NoOpenGLError There is no screen", 0),
        ({"DISPLAY": ":65432"}, "There is no screen that can be used", 3),
        ({"QT_QPA_PLATFORM": "offscreen"}, "NoOpenGLError There is no OpenGL 3.3", 0),
        ({"QT_QPA_PLATFORM": "no-such-thing"}, "There is no screen that can be used", 3),
    ],
)
def test_without_a_screen(variables, words, code):
    environment = {key: value for key, value in os.environ.items() if "DISPLAY" not in key and "QT_" not in key}
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT],
        env=environment | variables,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert words in done.stdout + done.stderr
    assert (done.stdout + done.stderr).count("\n") == 1
    assert done.returncode == code


def test_no_opengl_is_an_error_with_advice(monkeypatch, qapp):
    monkeypatch.setattr("overlay.app.machine.application.QOpenGLContext.create", lambda _self: False)
    with pytest.raises(NoOpenGLError, match="install or update the graphics driver"):
        require_opengl()


def test_a_file_that_macos_names_in_an_event_is_opened_in_another_process(qapp, monkeypatch):
    opened, begun = [], []
    opener = FileOpener(opened.append, qapp)
    QApplication.sendEvent(qapp, QFileOpenEvent("/tmp/a b.hyperfocus-effects"))
    qapp.removeEventFilter(opener)
    assert opened == ["/tmp/a b.hyperfocus-effects"]
    monkeypatch.setattr("subprocess.Popen", lambda words, **_how: begun.append(words))
    open_in_another_process(opened[0])
    assert begun == [[sys.executable, "-m", "overlay", "effects", "open", opened[0]]]
