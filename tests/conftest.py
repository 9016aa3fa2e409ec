"""One test session: a screen, a home of its own, and no test that leaves something running behind."""

import asyncio
import contextlib
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

# Where this is set, a program is compiled anew at each start, for 0.4 s, and each test file and Hypothesis as well.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

import hypothesis  # noqa: E402
import pytest  # noqa: E402

import dev  # noqa: E402
from tests.patience import PATIENCE_SECS  # noqa: E402
from tests.sharing import keep_the_collector_off_what_stays  # noqa: E402

_session = contextlib.ExitStack()

# No deadline: a slow machine is not a bug. The same examples every time where a red result has to mean this change.
# No test here is about the machine's speed, so a busy machine must not fail one: no deadline, no complaint of slowness.
_patient = hypothesis.settings(deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow])
hypothesis.settings.register_profile("here", _patient)
hypothesis.settings.register_profile("ci", _patient, derandomize=True, print_blob=True)
hypothesis.settings.register_profile("fast", _patient, derandomize=True, max_examples=20)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_configure(config):
    """Prepare the process before the first QGuiApplication and before the first import of the program."""
    del config
    for name in [name for name in os.environ if name.startswith("HYPERFOCUS_") and "_UPDATE_" not in name]:
        del os.environ[name]
    home = Path(
        _session.enter_context(tempfile.TemporaryDirectory(prefix="hyperfocus-tests-", ignore_cleanup_errors=True))
    )
    os.environ.setdefault("XAUTHORITY", str(Path.home() / ".Xauthority"))  # the key to a screen that is there already
    os.environ.setdefault("MESA_SHADER_CACHE_DIR", str(Path.home() / ".cache"))  # what was compiled once stays compiled
    os.environ |= home_variables(home)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # never the user's secrets
    os.environ |= {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"}  # the desk speaks the system's language
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"
    os.environ["SDL_AUDIODRIVER"] = "dummy"  # a device that nobody hears, whatever this machine has
    if dev.lacks_screen():
        os.environ["DISPLAY"] = _session.enter_context(dev.virtual_screen())


def pytest_collection_finish(session):
    """Let the collector of garbage have less to do, and whoever waits have patience."""
    del session
    have_patience()
    keep_the_collector_off_what_stays()


def have_patience():
    """Who waits for something without saying how long, waits as long as it may take: a busy machine is not a bug."""
    from pytestqt.qtbot import QtBot  # noqa: PLC0415 - not before the process is prepared

    from overlay.engine.server import GiftEngine  # noqa: PLC0415

    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitExposed, QtBot.waitActive):
        wait.__kwdefaults__["timeout"] = int(PATIENCE_SECS * 1000)
    for wait in (GiftEngine.wait_for_host, GiftEngine.wait_for_acks, GiftEngine.wait_for_entries):
        wait.__defaults__ = (*wait.__defaults__[:-1], PATIENCE_SECS)


def home_variables(home):
    """Make the folders where a program would keep its files and tell it so, in the words of each system."""
    variables = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "roaming",
        "LOCALAPPDATA": home / "local",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local/share",
        "XDG_STATE_HOME": home / ".local/state",
        "XDG_CACHE_HOME": home / ".cache",
    }
    for folder in variables.values():
        folder.mkdir(parents=True, exist_ok=True)
    return {name: str(folder) for name, folder in variables.items()}


def pytest_unconfigure(config):
    """End the screen and remove the home."""
    del config
    _session.close()


@pytest.fixture(autouse=True)
def no_leaks():
    """Fail a test after which a thread runs or an asyncio task waits that did not before."""
    threads, tasks = set(threading.enumerate()), _pending_tasks()
    yield
    end = time.monotonic() + 20.0  # a thread that was told to end may need a moment, on a busy machine a long one
    while (left := set(threading.enumerate()) - threads) and time.monotonic() < end:
        for thread in left:  # and one of them may begin another in its last moment
            with contextlib.suppress(RuntimeError):  # it is about to be started
                thread.join(max(0.0, end - time.monotonic()))
    left = [thread.name for thread in left]
    left += [repr(task) for task in _pending_tasks() - tasks]
    if left:
        pytest.fail(f"left running by this test: {', '.join(left)}", pytrace=False)


def _pending_tasks():
    # asyncio.all_tasks() knows the tasks of one loop; a leak is a task whose loop nobody runs any more.
    every = getattr(asyncio.tasks, "_scheduled_tasks", None) or getattr(asyncio.tasks, "_all_tasks", ())
    return {task for task in list(every) if not task.done()}
