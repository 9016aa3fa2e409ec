"""The installed command as a process, and its windows as the X server has them: nothing here is a stand-in."""

import asyncio
import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.patience import PATIENCE_SECS
from tests.stopwatch import Stopwatch

COMMAND = Path(sys.executable).with_name("hyperfocus-overlay")
WINDOW, DESK = "Hyperfocus Overlay", "Hyperfocus Desk"
END_SECS = 2.0
"""How long the program may take to end, whatever it is at."""

posix_only = pytest.mark.skipif(os.name != "posix", reason="signals")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="speaks to an X server, or to the kernel")

_HOOK = """
import asyncio, sys, time
from PySide6.QtCore import QTimer
from overlay.__main__ import program
from overlay.app.run import Program

{script}

async def first_ack(made):
    while not made.backstage._director.counters.as_dict().get("gifts"):
        await asyncio.sleep(0.01)

async def play(made):
    await script(made)
    await asyncio.Event().wait()

live = Program.live
Program.live = lambda self, _script=None: live(self, play)
program()
"""


def hooked(script):
    """The same program as a command, with a coroutine `script(program)` on the thread that draws.

    For faults that only a driver, a desktop or a dialog can bring about.
    """
    return sys.executable, "-c", _HOOK.format(script=script)


@contextlib.asynccontextmanager
async def overlay(*arguments, program=(COMMAND,), **how):
    """Run it; it is killed if a test leaves it running."""
    how = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | how
    process = await asyncio.create_subprocess_exec(*program, *map(str, arguments), **how)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


def run_options(url, folder, *more, panel=False):
    """What `run` is told: where the engine is, and a profile of its own."""
    options = ["run", "--url", url, "--data-dir", folder, "--size", "480x270", "--stream-id", "s1", *more]
    return [*options, *([] if panel else ["--no-panel"])]


async def ended(process, within_secs=END_SECS):
    """Exit code and stderr, once it has ended; it has to, soon, as far as it has the processor."""
    watch = Stopwatch(process.pid)
    end = asyncio.create_task(process.communicate())
    while not (await asyncio.wait([end], timeout=0.02))[0]:
        watch.look()
        if watch.secs > within_secs + 20:
            end.cancel()
            pytest.fail("it does not end")
    _out, err = end.result()
    assert watch.secs < within_secs, f"it took {watch.secs:.2f} s to end, and {watch.lost_secs:.2f} s had others"
    return process.returncode, (err or b"").decode()


async def until(condition, what, timeout_secs=PATIENCE_SECS):
    """Look until it is so: of what happens in another process nobody tells."""
    end = time.monotonic() + timeout_secs
    while not condition():
        assert time.monotonic() < end, f"not within {timeout_secs:g} s: {what}"
        await asyncio.sleep(0.02)


def log_of(folder):
    """What it wrote into its log."""
    path = folder / "overlay.log"
    return path.read_text(encoding="utf-8") if path.exists() else ""


@contextlib.contextmanager
def x_server(*options):
    """A screen that a test may break: its name and its process."""
    readable, writable = os.pipe()
    command = ["Xvfb", "-displayfd", str(writable), "-screen", "0", "800x600x24", "-noreset", "-nolisten", "tcp"]
    with subprocess.Popen([*command, *options], pass_fds=(writable,), stderr=subprocess.DEVNULL) as server:
        os.close(writable)
        try:
            with os.fdopen(readable) as answer:
                yield f":{int(answer.readline())}", server
        finally:
            server.kill()


@contextlib.asynccontextmanager
async def x_window(title=WINDOW, timeout_secs=PATIENCE_SECS):
    """A window of its as the X server lists it, with the display."""
    display = pytest.importorskip("Xlib.display").Display()
    try:
        found = []
        await until(lambda: found.extend(_windows(display, title)) or found, f"the window {title}", timeout_secs)
        yield display, found[0]
    finally:
        display.close()


def is_of_a_program(window):
    """Not of the tests themselves: Qt deletes those when it next has time, and some have the same title."""
    kind = window.get_wm_class()
    return kind is None or kind[0] != "pytest-qt-qapp"


def _windows(display, title):
    for window in display.screen().root.query_tree().children:
        with contextlib.suppress(Exception):  # some vanish while they are looked at
            if window.get_wm_name() == title and is_of_a_program(window):
                yield window


def close_window(display, window):
    """What a window manager does when its cross is clicked."""
    client_message = pytest.importorskip("Xlib.protocol.event").ClientMessage
    delete = display.intern_atom("WM_DELETE_WINDOW")
    assert delete in window.get_wm_protocols()
    kind = display.intern_atom("WM_PROTOCOLS")
    window.send_event(client_message(window=window, client_type=kind, data=(32, [delete, 0, 0, 0, 0])))
    display.flush()


def shows_something(window):
    """Whether any pixel of it is not transparent."""
    if window.get_attributes().map_state != pytest.importorskip("Xlib.X").IsViewable:
        return False  # it is on its way
    shape, z_pixmap = window.get_geometry(), 2
    data = window.get_image(0, 0, shape.width, shape.height, z_pixmap, 0xFFFFFFFF).data
    return any(data[3::4])
