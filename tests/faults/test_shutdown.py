"""The end, in every state and by every door: in time, exit code 0, nothing on stderr, and every gift answered.

The rows L01 to L07 of the catalogue of faults, and who else may end a program: a closed terminal, the desktop's
session, a second Ctrl-C.
"""

import asyncio
import contextlib
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from overlay.engine.actions import Welcome
from overlay.engine.journal import Closed, Introduced, Ponged, Upgrade
from overlay.engine.server import GiftEngine
from overlay.engine.wire import ErrorOrder
from tests.installed import (
    COMMAND,
    DESK,
    close_window,
    ended,
    hooked,
    linux_only,
    log_of,
    overlay,
    posix_only,
    run_options,
    shows_something,
    until,
    x_window,
)
from tests.patience import PATIENCE_SECS

pytestmark = [pytest.mark.screen, pytest.mark.slow, posix_only]

FINE = (0, "")


async def live_with_gifts(engine, *kinds):
    """The gifts are on their way; the first of them was seen."""
    await engine.wait_for_host()
    gifts = [engine.send_gift(kind) for kind in kinds]
    if gifts:
        await engine.wait_for_acks(1)
    return gifts


async def is_shown():
    """The first gift is on the screen."""
    async with x_window() as (_display, window):
        await until(lambda: shows_something(window), "a gift")


async def answered_at_the_next_start(engine, folder, gifts):
    """What this end could not say is said by the next run, before it ends well itself."""
    engine.welcome_all()
    async with overlay(*run_options(engine.url, folder)) as process:
        await engine.wait_for_host()
        await engine.wait_for_acks(gifts)
        process.terminate()
        assert await ended(process) == FINE
    assert engine.journal.lost() == []


# --- the states --------------------------------------------------------------------------------------


def test_at_rest(tmp_path):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            await live_with_gifts(engine)
            process.terminate()
            assert await ended(process) == FINE
            await engine.wait_for_entries(Closed)
            assert [closed.code for closed in engine.journal.of(Closed)] == [1000]

    asyncio.run(story())


@pytest.mark.parametrize("state", ["nobody", "upgrade hangs", "not welcomed", "refused", "busy", "cut and refused"])
def test_without_a_conversation(tmp_path, state):
    async def story():
        async with GiftEngine() as engine:
            url = engine.url
            match state:
                case "nobody":
                    url = "ws://127.0.0.1:1/ws"
                case "upgrade hangs":
                    engine.receive_next(Welcome(upgrade_after_secs=60), 9)
                case "not welcomed":
                    engine.receive_next(Welcome(ack_after_secs=None), 9)
                case "refused":
                    engine.refuse_next(401, 9)
                case "busy":
                    engine.refuse_next(503, 9, headers=[("Retry-After", "60")])
            async with overlay(*run_options(url, tmp_path)) as process:
                match state:
                    case "nobody":
                        await until(lambda: "cannot be reached" in log_of(tmp_path), "a first try")
                    case "upgrade hangs":
                        await until(lambda: len(engine._reception.expected) < 9, "a request")
                    case "not welcomed":
                        await engine.wait_for_entries(Introduced)
                    case "refused" | "busy":
                        await engine.wait_for_entries(Upgrade)
                    case "cut and refused":
                        await live_with_gifts(engine)
                        engine.refuse_next(503, 99)
                        engine.cut()
                        await engine.wait_for_entries(Upgrade, 2)
                process.terminate()
                assert await ended(process) == FINE
            engine.welcome_all()

    asyncio.run(story())


@pytest.mark.parametrize("state", ["mute", "deaf", "stuffed"])
def test_an_engine_that_does_not_answer(tmp_path, state):
    async def story():
        async with GiftEngine(redeliver=True) as engine:
            async with overlay(*run_options(engine.url, tmp_path)) as process:
                await engine.wait_for_host()
                (peer,) = engine.open_peers()
                if state == "stuffed":  # the pongs to these fill every buffer between the two
                    peer.connection.transport.pause_reading()
                    for _ in range(20_000):
                        engine.send_ping()
                gifts = [engine.send_gift(kind) for kind in ("rose", "heart", "rocket")]
                engine.be_silent(60, is_deaf=state != "mute")
                await is_shown()
                process.terminate()
                assert await ended(process) == FINE
            for peer in engine.open_peers():
                peer.cut("reset")
            await answered_at_the_next_start(engine, tmp_path, gifts)

    asyncio.run(story())


def test_an_engine_that_wants_no_more_now(tmp_path):
    async def story():
        async with GiftEngine() as engine:
            async with overlay(*run_options(engine.url, tmp_path)) as process:
                await live_with_gifts(engine)
                engine.send_error(ErrorOrder("RATE_LIMIT", retry_after_ms=60_000))
                gift = engine.send_gift("rose")
                await is_shown()
                process.terminate()
                assert await ended(process) == FINE
                await engine.wait_for_entries(Closed)
                assert [closed.code for closed in engine.journal.of(Closed)] == [1000]
            await answered_at_the_next_start(engine, tmp_path, [gift])
            assert engine.journal.problems == []

    asyncio.run(story())


def test_twenty_gifts_in_the_queue(tmp_path):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            gifts = await live_with_gifts(engine, *("rose", "heart", "star", "confetti", "diamond", "rocket") * 4)
            process.terminate()
            assert await ended(process) == FINE
            await engine.wait_for_entries(Closed)
            assert [closed.code for closed in engine.journal.of(Closed)] == [1000]
            assert engine.journal.lost() == []
            errors = [engine.journal.gifts[gift].acks[0].payload.error for gift in gifts]
            assert any(error is not None and error.startswith("SHUTDOWN: ") for error in errors)

    asyncio.run(story())


@linux_only
def test_paused_with_a_gift_that_waits(tmp_path):
    async def story():
        async with GiftEngine() as engine:
            async with overlay(*run_options(engine.url, tmp_path, panel=True)) as process, x_window(DESK) as desk:
                await live_with_gifts(engine)
                press(*desk, "p")
                gift = await held_back(engine)
                process.terminate()
                assert await ended(process) == FINE
            await engine.wait_for_entries(Closed)
            assert [closed.code for closed in engine.journal.of(Closed)] == [1000]
            (ack,) = engine.journal.gifts[gift].acks
            assert ack.payload.error.startswith("SHUTDOWN: ")

    asyncio.run(story())


async def held_back(engine):
    """A gift that nobody answers for a while: the pause has begun."""
    while True:
        gift = engine.send_gift("rose")
        with contextlib.suppress(TimeoutError):
            await engine.wait_for_acks([gift], timeout_secs=1.0)
            continue
        return gift


def press(display, window, letter):
    """Type into a window, as a keyboard would."""
    xtest = pytest.importorskip("Xlib.ext.xtest")
    window.set_input_focus(1, 0)  # RevertToPointerRoot, CurrentTime
    display.sync()
    for event in (2, 3):  # KeyPress, KeyRelease
        xtest.fake_input(display, event, display.keysym_to_keycode(ord(letter)))
    display.sync()


DIALOG = """
from PySide6.QtWidgets import QMessageBox

def ask():
    print("open", flush=True)
    QMessageBox.question(made_program._panel, "A question", "Sure?")

async def script(made):
    global made_program
    made_program = made
    QTimer.singleShot(0, ask)
"""


def test_with_a_dialog_open(tmp_path):
    async def story():
        async with GiftEngine() as engine:
            options = run_options(engine.url, tmp_path, panel=True)
            async with overlay(*options, program=hooked(DIALOG)) as process:
                assert await process.stdout.readline() == b"open\n"
                await live_with_gifts(engine, "rose")
                process.terminate()
                assert await ended(process) == FINE
            await engine.wait_for_entries(Closed)
            assert [closed.code for closed in engine.journal.of(Closed)] == [1000]
            assert engine.journal.lost() == []

    asyncio.run(story())


# --- the disk and the names --------------------------------------------------------------------------

HANGING_DISK = """
import pathlib, sqlite3, threading
from io import FileIO
import overlay.app.logbook.log_file

hanging = threading.Event()

def hang():
    if not hanging.is_set():
        hanging.set()
        print("hangs", flush=True)
    time.sleep(600)

class File(FileIO):
    def write(self, data):
        return hang() if hanging.is_set() else super().write(data)

class Database(sqlite3.Connection):
    def execute(self, statement, *arguments):
        writes = "INTO gift" in statement
        return hang() if hanging.is_set() or writes and {in_play} else super().execute(statement, *arguments)

def unless_hanging(do):
    return lambda *arguments, **how: hang() if hanging.is_set() else do(*arguments, **how)

connect = sqlite3.connect
sqlite3.connect = lambda *arguments, **how: connect(*arguments, factory=Database, **how) if {in_play} else hang()
overlay.app.logbook.log_file.FileIO = File
for name in ("write_text", "replace", "unlink", "open"):
    setattr(pathlib.Path, name, unless_hanging(getattr(pathlib.Path, name)))

async def script(made):
    pass
"""


@pytest.mark.parametrize("in_play", [True, False])
@pytest.mark.parametrize("door", ["signal", "window"])
def test_a_disk_that_hangs(tmp_path, in_play, door):
    """From the first row that is to be written, or read, on: whoever touches the disk is never heard of again."""

    async def story():
        async with GiftEngine() as engine:
            program = hooked(HANGING_DISK.format(in_play=in_play))
            async with overlay(*run_options(engine.url, tmp_path), program=program) as process, x_window() as found:
                gifts = await live_with_gifts(engine, "rose", "rocket") if in_play else []
                assert await process.stdout.readline() == b"hangs\n"
                process.terminate() if door == "signal" else close_window(*found)
                assert await ended(process) == FINE
            assert engine.journal.lost() == []
            if gifts:
                await engine.wait_for_entries(Closed)
                assert [closed.code for closed in engine.journal.of(Closed)] == [1000]

    asyncio.run(story())


MUTE_RESOLVER = """
import fcntl, os, socket, struct, subprocess, sys
plug = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
flags = struct.unpack("16sh", fcntl.ioctl(plug, 0x8913, struct.pack("16sh", b"lo", 0)))[1]  # SIOCGIFFLAGS
fcntl.ioctl(plug, 0x8914, struct.pack("16sh", b"lo", flags | 1))  # SIOCSIFFLAGS, IFF_UP
plug.bind(("127.0.0.1", 53))
os.set_inheritable(plug.fileno(), True)
subprocess.run(["mount", "--bind", sys.argv[1], "/etc/resolv.conf"], check=True)
os.execv(sys.argv[2], sys.argv[2:])
"""


@linux_only
def test_a_name_server_that_does_not_answer(tmp_path):
    """In a network of its own, whose only name server hears and says nothing."""
    unshare = ["unshare", "--map-root-user", "--net", "--mount"]
    if subprocess.run([*unshare, "true"], capture_output=True, check=False).returncode != 0:
        pytest.skip("no namespaces here")
    (tmp_path / "resolv.conf").write_text("nameserver 127.0.0.1\noptions timeout:20\n")

    async def story():
        wrapped = [*unshare, sys.executable, "-c", MUTE_RESOLVER, tmp_path / "resolv.conf", COMMAND]
        options = run_options("ws://engine.example:8765/ws", tmp_path / "profile")
        async with overlay(*options, program=wrapped) as process:
            plugs = Path(f"/proc/{process.pid}/net/udp")  # psutil looks into the wrong network
            await until(lambda: "0100007F:0035 01" in plugs.read_text(), "a question to 127.0.0.1, port 53")
            process.terminate()
            assert await ended(process) == FINE

    asyncio.run(story())


# --- the doors ---------------------------------------------------------------------------------------


async def ends_well(engine, process, gifts):
    assert await ended(process) == FINE
    await engine.wait_for_entries(Closed)
    assert [closed.code for closed in engine.journal.of(Closed)] == [1000]
    assert engine.journal.lost() == []
    assert engine.journal.problems == []
    assert all(engine.journal.gifts[gift].acks for gift in gifts)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal(tmp_path, number):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            gifts = await live_with_gifts(engine, "rose", "rocket", "heart")
            process.send_signal(number)
            await ends_well(engine, process, gifts)

    asyncio.run(story())


@pytest.mark.parametrize("pause_secs", [0.0, 0.002, 0.02])
def test_ctrl_c_again_and_again(tmp_path, pause_secs):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            gifts = await live_with_gifts(engine, "rose", "rocket", "heart")
            for number in [signal.SIGINT, signal.SIGTERM] * 10:
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process.pid, number)  # what `send_signal` finds at its end, asyncio never hears of
                await asyncio.sleep(pause_secs)
            await ends_well(engine, process, gifts)

    asyncio.run(story())


@pytest.mark.parametrize("part", range(8))
def test_a_signal_at_any_moment_of_the_start(tmp_path, part):
    """From the moment that the program itself runs."""

    async def story():
        async with GiftEngine() as engine:
            program = (sys.executable, "-c", "from overlay.__main__ import program; print(1, flush=True); program()")
            async with overlay(*run_options(engine.url, tmp_path, panel=True), program=program) as process:
                await process.stdout.readline()
                await asyncio.sleep(0.1 + part * 0.15)
                process.terminate()
                assert await ended(process) == FINE
            assert {closed.code for closed in engine.journal.of(Closed)} <= {1000}

    asyncio.run(story())


def test_the_terminal_is_closed(tmp_path):
    async def story():
        outside, inside = pty.openpty()
        streams = {"stdin": inside, "stdout": inside, "stderr": inside, "preexec_fn": lambda: os.login_tty(inside)}
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path), **streams) as process:
            os.close(inside)
            gifts = await live_with_gifts(engine, "rose", "rocket")
            os.close(outside)
            assert await ended(process) == FINE
            await engine.wait_for_entries(Closed)
            assert [closed.code for closed in engine.journal.of(Closed)] == [1000]
            assert engine.journal.lost() == []
            assert all(engine.journal.gifts[gift].acks for gift in gifts)
        assert "error of this program" not in log_of(tmp_path)

    asyncio.run(story())


def test_nohup_outlives_its_terminal(tmp_path):
    async def story():
        program = ("nohup", COMMAND)
        async with (
            GiftEngine() as engine,
            overlay(*run_options(engine.url, tmp_path), program=program, stdin=subprocess.DEVNULL) as process,
        ):
            await live_with_gifts(engine)
            process.send_signal(signal.SIGHUP)
            await engine.wait_for_acks([engine.send_gift("rose")])
            process.terminate()
            code, _nohups_own_words = await ended(process)
            assert code == 0

    asyncio.run(story())


@linux_only
def test_the_overlays_window_is_closed(tmp_path):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path, panel=True)) as process:
            gifts = await live_with_gifts(engine, "rose", "rocket", "heart")
            async with x_window() as found:
                close_window(*found)
                await ends_well(engine, process, gifts)

    asyncio.run(story())


@linux_only
def test_a_desk_without_anything_at_stake_is_closed(tmp_path):
    async def story():
        options = run_options("ws://127.0.0.1:1/ws", tmp_path, panel=True)
        async with overlay(*options) as process, x_window(DESK) as found:
            await until(lambda: "cannot be reached" in log_of(tmp_path), "a first try")
            close_window(*found)
            assert await ended(process) == FINE

    asyncio.run(story())


@linux_only
@pytest.mark.parametrize("door", ["signal", "overlay"])
def test_the_desk_of_a_live_overlay_is_closed(tmp_path, door):
    """It goes on, and asks: whatever ends it then does not wait for the answer."""

    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path, panel=True)) as process:
            gifts = await live_with_gifts(engine, "rose")
            async with x_window(DESK) as desk:
                close_window(*desk)
                async with x_window("End the overlay?"), x_window() as window:
                    gifts.append(engine.send_gift("rocket"))
                    await engine.wait_for_acks(gifts)
                    assert process.returncode is None
                    process.terminate() if door == "signal" else close_window(*window)
                    await ends_well(engine, process, gifts)

    asyncio.run(story())


SESSION_ENDS = """
import ctypes, os, signal
from pathlib import Path
import PySide6, shiboken6
from PySide6.QtGui import QGuiApplication, QSessionManager

async def script(made):
    await first_ack(made)
    if made._panel is not None:
        while not made._panel.leaving.is_live:
            await asyncio.sleep(0.01)
        made._panel.close()
        assert made._panel.leaving.question.isVisible()
    application = QGuiApplication.instance()
    library = ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt/lib/libQt6Gui.so.6"))
    commit = library._ZN15QGuiApplication17commitDataRequestER15QSessionManager
    commit.argtypes = [ctypes.c_void_p] * 2
    # What the platform's plug-in does; PySide cannot emit this signal by itself.
    commit(*(shiboken6.getCppPointer(one)[0] for one in (application, application.findChild(QSessionManager))))
    assert made._panel is None or made._panel.leaving.question is None
    if {killed}:
        os.kill(os.getpid(), signal.SIGKILL)
"""


@linux_only
@pytest.mark.parametrize(("killed", "asked"), [(False, False), (True, False), (False, True)])
def test_the_session_of_the_desktop_ends(tmp_path, killed, asked):
    """All is said when Qt's signal returns: what comes then is the end, in order or not, and asks nobody."""

    async def story():
        async with GiftEngine() as engine:
            program = hooked(SESSION_ENDS.format(killed=killed))
            options = run_options(engine.url, tmp_path, panel=asked)
            async with overlay(*options, program=program) as process:
                gifts = await live_with_gifts(engine, *["rose", "heart", "star", "rocket"] * 3)
                assert await ended(process, 5.0) == ((-signal.SIGKILL, "") if killed else FINE)
            await engine.wait_for_entries(Closed)
            assert [closed.code for closed in engine.journal.of(Closed)] == [1000]
            assert all(engine.journal.gifts[gift].acks for gift in gifts)

    asyncio.run(story())


def test_its_time_is_over(tmp_path):
    async def story():
        async with GiftEngine() as engine:
            options = run_options(engine.url, tmp_path, "--exit-after", "4")
            began = time.monotonic()
            async with overlay(*options) as process:
                gifts = await live_with_gifts(engine, "rose", "rocket")
                await process.wait()
                assert time.monotonic() - began > 4
                await ends_well(engine, process, gifts)

    asyncio.run(story())


def test_the_demo_says_what_became_of_it_and_leaves_nothing(tmp_path):
    async def story():
        variables = os.environ | {"TMPDIR": str(tmp_path)}
        async with overlay("demo", "--size", "480x270", env=variables) as process, x_window() as (_display, window):
            await until(lambda: shows_something(window), "a gift")
            process.send_signal(signal.SIGINT)
            out, err = await asyncio.wait_for(process.communicate(), PATIENCE_SECS)
            assert (process.returncode, err) == (0, b"")
            assert b" 0 lost" in out
        assert list(tmp_path.iterdir()) == []

    asyncio.run(story())


# --- a thread that draws and does not end ------------------------------------------------------------

STUCK = """
async def script(made):
    await first_ack(made)
    print("stuck", flush=True)
    time.sleep(600)
"""


def test_the_thread_that_draws_is_stuck(tmp_path):
    async def story():
        async with GiftEngine() as engine:
            options = run_options(engine.url, tmp_path)
            async with overlay(*options, program=hooked(STUCK)) as process:
                gifts = await live_with_gifts(engine, "rose")
                assert await process.stdout.readline() == b"stuck\n"
                gifts += [engine.send_gift(kind) for kind in ("rocket", "heart")]
                answered = engine.journal.count(Ponged)
                engine.send_ping()  # whose answer says that the gifts before it were read
                await engine.wait_for_entries(Ponged, answered + 1)
                process.terminate()
                await ends_well(engine, process, gifts)
        assert "the program did not end in order" in log_of(tmp_path)

    asyncio.run(story())
