"""What a process may suffer: a thread that draws and is busy, no more files to open, an hour of sleep, a twin.

The rows B08, G09, I04 and K05 of the catalogue of faults; G10 stands in ``tests/test_runtime_guard.py``.
"""

import asyncio
import resource
import signal
import time

import psutil
import pytest

from overlay.engine.journal import Closed, Introduced, Ponged, Upgrade
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import viewer_named
from overlay.engine.wire import GiftOrder
from tests.installed import ended, hooked, linux_only, log_of, overlay, posix_only, run_options, until

pytestmark = [pytest.mark.screen, pytest.mark.slow, posix_only]

FINE = (0, "")
SCRIPTS = ("Zoë", "王小明", "민준", "محمد", "מַה", "สมชาย", "Олена", "😀🏳️‍🌈")


# --- a thread that draws and is busy -----------------------------------------------------------------

BLOCKED = """
import ctypes

async def script(made):
    await first_ack(made)
    print("blocked", flush=True)
    {how}
    print("free", flush=True)
"""


@pytest.mark.parametrize(
    ("how", "slowest_pong_secs"),
    [("time.sleep(7)", 1.0), ("ctypes.PyDLL(None).sleep(7)", 8.0)],
    ids=["in the system", "in Python itself"],
)
def test_the_thread_that_draws_is_blocked_for_7_s(tmp_path, how, slowest_pong_secs):
    async def story():
        async with GiftEngine() as engine:
            program = hooked(BLOCKED.format(how=how))
            async with overlay(*run_options(engine.url, tmp_path), program=program) as process:
                await engine.wait_for_host()
                gifts = [engine.send_gift("heart")]
                assert await process.stdout.readline() == b"blocked\n"
                for _ in range(12):
                    gifts.append(engine.send_gift("rose"))
                    engine.send_ping()
                    await asyncio.sleep(0.5)
                assert await process.stdout.readline() == b"free\n"
                await engine.wait_for_entries(Ponged, 12)
                seen = engine.send_gift("rocket")
                await engine.wait_for_acks([*gifts, seen])
                assert engine.journal.gifts[seen].acks[0].payload.rendered
                assert max(pong.round_trip_secs for pong in engine.journal.of(Ponged)) < slowest_pong_secs
                assert engine.journal.count(Upgrade) == 1
                process.terminate()
                assert await ended(process) == FINE
            assert engine.journal.problems == []

    asyncio.run(story())


DIALOG = """
from PySide6.QtWidgets import QMessageBox
from tests.patience import PATIENCE_SECS

def ask(panel):
    dialog = QMessageBox(QMessageBox.Icon.Question, "A question", "Sure?", parent=panel)
    QTimer.singleShot(5000, dialog.reject)
    print("open", flush=True)
    dialog.exec()
    print("closed", flush=True)

async def script(made):
    await first_ack(made)
    QTimer.singleShot(0, lambda: ask(made._panel))
"""


def test_a_dialog_is_open_for_5_s(tmp_path):
    async def story():
        async with GiftEngine() as engine:
            options = run_options(engine.url, tmp_path, panel=True)
            async with overlay(*options, program=hooked(DIALOG)) as process:
                await engine.wait_for_host()
                engine.send_gift("heart")
                assert await process.stdout.readline() == b"open\n"
                closed = asyncio.ensure_future(process.stdout.readline())
                for kind in ("rose", "heart", "star", "rose"):
                    gift = engine.send_gift(kind)
                    await engine.wait_for_acks([gift])
                    assert engine.journal.gifts[gift].acks[0].payload.rendered
                assert not closed.done()
                assert await closed == b"closed\n"
                process.terminate()
                assert await ended(process) == FINE
            assert engine.journal.count(Upgrade) == 1

    asyncio.run(story())


# --- no more files to open ---------------------------------------------------------------------------


@linux_only
@pytest.mark.parametrize("ends_there", [False, True])
def test_no_file_can_be_opened_any_more(tmp_path, ends_there):
    """First with twelve to spare, then with none at all, in which state it may have to end, and then all is well."""

    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path, panel=True)) as process:
            await engine.wait_for_host()
            gifts = [engine.send_gift("heart")]
            await engine.wait_for_acks(gifts)
            before = resource.prlimit(process.pid, resource.RLIMIT_NOFILE)
            in_use = psutil.Process(process.pid).num_fds()
            resource.prlimit(process.pid, resource.RLIMIT_NOFILE, (in_use + 12, before[1]))
            engine.cut()
            await engine.wait_for_entries(Upgrade, 2)
            await engine.wait_for_host()
            gifts += [engine.send_gift(GiftOrder("rose", sender=viewer_named(name))) for name in SCRIPTS[:4]]
            await engine.wait_for_acks(gifts)
            resource.prlimit(process.pid, resource.RLIMIT_NOFILE, (8, before[1]))
            gifts += [engine.send_gift(GiftOrder("star", sender=viewer_named(name))) for name in SCRIPTS[4:]]
            engine.send_ping()
            await engine.wait_for_entries(Ponged)
            await engine.wait_for_acks(gifts)
            engine.cut()
            await asyncio.sleep(3)
            assert engine.live_peers() == []
            assert process.returncode is None
            if not ends_there:
                resource.prlimit(process.pid, resource.RLIMIT_NOFILE, before)
                await engine.wait_for_host()
                gifts.append(engine.send_gift("rocket"))
                await engine.wait_for_acks(gifts)
            process.terminate()
            assert await ended(process) == FINE
            acks = [engine.journal.gifts[gift].acks[0].payload for gift in gifts]
            assert all(ack.rendered for ack in acks), acks
        assert "an error of this program" not in log_of(tmp_path)

    asyncio.run(story())


# --- a long sleep ------------------------------------------------------------------------------------

TELL_SHOWS = """
async def script(made):
    made._stage.on_show = lambda staging: print(staging.cue_id, staging.effect, flush=True)
"""
ASLEEP_SECS = 22.0


def test_a_sleep(tmp_path):
    """Gifts wait in the socket, or come again with the next connection; their time stamps say how old they are."""

    async def both():
        return await asyncio.gather(*(asleep(tmp_path / connection, connection) for connection in ("kept", "cut")))

    for out in asyncio.run(both()):
        effects = [line.rpartition(" ")[2] for line in out.splitlines()]
        assert sum(effect != "None" for effect in effects) == 3


async def asleep(folder, connection):
    async with GiftEngine(ping_interval_secs=4, redeliver=True) as engine:
        program = hooked(TELL_SHOWS)
        async with overlay(*run_options(engine.url, folder), program=program) as process:
            await engine.wait_for_host()
            await engine.wait_for_acks([engine.send_gift("heart")])
            await process.stdout.readline()
            process.send_signal(signal.SIGSTOP)
            await until(lambda: is_stopped(process.pid), "a process that stands still")  # else it may read one of these
            old = [engine.send_gift(order(number, age_ms=70_000)) for number in range(20)]
            await asyncio.sleep(ASLEEP_SECS)
            fresh = [engine.send_gift(order(number, age_ms=0)) for number in range(20, 23)]
            if connection == "cut":
                engine.cut()
            began = time.monotonic()
            process.send_signal(signal.SIGCONT)
            await engine.wait_for_host()
            engine.send_ping(1_000_000)
            await engine.wait_until(
                lambda: any(pong.sequence == 1_000_000 for pong in engine.journal.of(Ponged)), 15, "a pong"
            )
            assert time.monotonic() - began < 15
            await engine.wait_for_acks([*old, *fresh])
            process.terminate()
            out = (await process.communicate())[0].decode()
            assert process.returncode == 0
        assert {engine.journal.gifts[gift].acks[0].payload.error for gift in [*old, *fresh]} == {None}
        return out


def is_stopped(pid):
    """Whether each of its threads is."""
    return all(psutil.Process(thread.id).status() == psutil.STATUS_STOPPED for thread in psutil.Process(pid).threads())


def order(number, *, age_ms):
    return GiftOrder(f"kind {number}", sender=viewer_named(f"Viewer {number}"), age_ms=age_ms)


# --- a twin ------------------------------------------------------------------------------------------


def test_a_second_instance_of_a_profile_steps_back(tmp_path):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as first:
            await engine.wait_for_host()
            for extra in ([], ["--client-id", "another"]):
                async with overlay(*run_options(engine.url, tmp_path, *extra)) as second:
                    code, err = await ended(second, within_secs=10)
                assert code == 4
                assert (
                    err == f"hyperfocus-overlay: Another Hyperfocus Overlay is running with the profile {tmp_path}.\n"
                )
            await engine.wait_for_acks([engine.send_gift("rose")])
            assert engine.journal.count(Upgrade) == 1
            first.terminate()
            assert await ended(first) == FINE

    asyncio.run(story())


def test_the_same_client_in_another_folder_runs_and_is_told(tmp_path):
    async def story():
        async with GiftEngine() as engine:
            options = [run_options(engine.url, tmp_path / name, "--client-id", "twin") for name in ("one", "two")]
            async with overlay(*options[0]) as first:
                await engine.wait_for_host()
                async with overlay(*options[1]) as second:
                    await engine.wait_for_host(2)
                    gift = engine.send_gift("rose")
                    await engine.wait_until(lambda: len(engine.journal.gifts[gift].acks) == 2, 20, "two acks")
                    second.terminate()
                    assert await ended(second) == FINE
                first.terminate()
                assert await ended(first) == FINE
            async with overlay(*options[1]) as alone:
                await engine.wait_for_entries(Introduced, 3)
                alone.terminate()
                assert await ended(alone) == FINE
            await engine.wait_for_entries(Closed, 3)
        assert words_in_log(tmp_path / "two") == 1

    asyncio.run(story())


def words_in_log(folder):
    return log_of(folder).count("to the engine the two are one")
