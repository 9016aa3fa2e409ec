"""The disk fails while gifts come: they are shown and answered all the same, it is said, and the ledger catches up.

Rows G04, G05, I01 of the catalogue of faults, on real files and a real file system that is full.
"""

import asyncio
import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from overlay import commands
from overlay.engine.journal import Acked
from overlay.engine.server import GiftEngine
from overlay.network import ledger_store
from overlay.network.ledger_store import SCHEMA_VERSION
from tests.app.rehearsal import Rehearsal, rehearsing

LEDGER = "ledger.sqlite3"


def run(test):
    asyncio.run(test())


@contextlib.contextmanager
def small_disk(folder, kib=256):
    """A file system of that size, mounted here."""
    folder.mkdir(parents=True, exist_ok=True)
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mount") is None:
        pytest.skip("only root can mount a small file system")
    command = ["mount", "-t", "tmpfs", "-o", f"size={kib}k", "none", folder]
    if subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode != 0:
        pytest.skip("no file system can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def remount(mode, folder):
    subprocess.run(["mount", "-o", f"remount,{mode}", folder], check=True)


def fill(folder):
    """Write until nothing more fits; the file to remove again."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass
    return ballast


def rows(folder):
    with closing(sqlite3.connect(folder / LEDGER)) as database:
        return dict(database.execute("SELECT gift_id, standing FROM gift").fetchall())


async def shown(engine, *kinds):
    """Send gifts, and wait until each was acked as shown."""
    gifts = [engine.send_gift(kind) for kind in kinds]
    await engine.wait_for_acks(gifts)
    acks = {ack.payload.gift_id: ack.payload for ack in engine.journal.of(Acked)}
    assert all(acks[gift].rendered and acks[gift].error is None for gift in gifts)
    return gifts


@pytest.fixture(autouse=True)
def eager(monkeypatch):
    monkeypatch.setattr(ledger_store, "_RETRY_SECS", 0.1)


@pytest.mark.parametrize("when", ["at the start", "in play"])
@pytest.mark.slow
def test_a_full_disk(tmp_path, when):
    async def test(folder):
        ballast = fill(folder) if when == "at the start" else None
        async with GiftEngine() as engine, rehearsing(engine.url, folder) as rehearsal:
            await engine.wait_for_host()
            if ballast is None:
                await shown(engine, "rose")
                ballast = fill(folder)
            gifts = await shown(engine, *["rocket"] * 300)
            await rehearsal.until(lambda: rehearsal.troubles)
            assert "disk is full" in rehearsal.troubles[0] or "disk I/O error" in rehearsal.troubles[0]
            assert "gifts are remembered in memory" in rehearsal.troubles[0]
            seen = len(rehearsal.shown)
            engine.repeat_gift(gifts[0])
            await engine.wait_for_entries(Acked, engine.journal.count(Acked) + 1)
            assert len(rehearsal.shown) == seen
            ballast.unlink()
            await rehearsal.until(lambda: "the ledger can be written again" in rehearsal.troubles)
        assert set(gifts) <= set(rows(folder))
        assert engine.journal.problems == []

    with small_disk(tmp_path / "disk", kib=600) as folder:
        run(lambda: test(folder))


def test_a_disk_that_stays_full_ends_in_order(tmp_path):
    async def test(folder):
        fill(folder)
        async with GiftEngine() as engine, rehearsing(engine.url, folder) as rehearsal:
            await engine.wait_for_host()
            await shown(engine, "rose", "heart")
            assert await rehearsal.stop() < 2.0
        assert not engine.journal.lost()

    with small_disk(tmp_path / "disk") as folder:
        run(lambda: test(folder))


@pytest.mark.parametrize("spoil", ["text", "nothing", "a folder", "cut in the middle"])
@pytest.mark.slow
def test_a_file_that_is_no_ledger(tmp_path, spoil):
    path = tmp_path / LEDGER

    async def test():
        async with GiftEngine() as engine:
            if spoil == "cut in the middle":
                async with rehearsing(engine.url, tmp_path):
                    await engine.wait_for_host()
                    await shown(engine, *["rose"] * 100)
            match spoil:
                case "text":
                    path.write_text("a shopping list\n" * 1000)
                case "nothing":
                    path.touch()
                case "a folder":
                    path.mkdir()
                case _:
                    os.truncate(path, path.stat().st_size // 2 + 1000)
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                await engine.wait_for_host()
                gifts = await shown(engine, "rose", "heart")
            moved = [words for words in rehearsal.troubles if "was moved to" in words]
            assert len(moved) == (spoil != "nothing")
            assert len(list(tmp_path.glob("*.unusable-*.sqlite3"))) == len(moved)
            assert set(gifts) <= set(rows(tmp_path))

    run(test)


@pytest.mark.skipif(not hasattr(os, "geteuid") or sys.platform != "linux", reason="needs Linux")
@pytest.mark.slow
def test_a_file_that_may_not_be_written(tmp_path):
    """Root may write whatever the mode says, so the whole file system is made read-only."""

    async def test(folder):
        async with GiftEngine() as engine:
            async with rehearsing(engine.url, folder):
                await engine.wait_for_host()
                (early,) = await shown(engine, "rose")
            remount("ro", folder)
            async with rehearsing(engine.url, folder) as rehearsal:
                await engine.wait_for_host()
                await shown(engine, "heart")
                assert "gifts are remembered in memory" in rehearsal.troubles[0]
                remount("rw", folder)
                await rehearsal.until(lambda: "the ledger can be written again" in rehearsal.troubles)
            assert early in rows(folder)
            assert len(rows(folder)) == 2
            assert list(folder.glob("*unusable*")) == []

    with small_disk(tmp_path / "disk", kib=1024) as folder:
        run(lambda: test(folder))


def test_a_file_of_a_newer_version_is_left_alone(tmp_path):
    async def test():
        async with GiftEngine() as engine:
            async with rehearsing(engine.url, tmp_path):
                await engine.wait_for_host()
                (early,) = await shown(engine, "rose")
            with closing(sqlite3.connect(tmp_path / LEDGER)) as database:
                database.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
            before = (tmp_path / LEDGER).read_bytes()
            async with rehearsing(engine.url, tmp_path) as rehearsal:
                await engine.wait_for_host()
                await shown(engine, "heart")
            assert "written by a newer version" in rehearsal.troubles[0]
            assert (tmp_path / LEDGER).read_bytes() == before
            assert set(rows(tmp_path)) == {early}

    run(test)


@pytest.mark.slow
def test_a_file_that_another_program_locks(tmp_path):
    async def test():
        async with GiftEngine() as engine, rehearsing(engine.url, tmp_path) as rehearsal:
            await engine.wait_for_host()
            await shown(engine, "rose")
            with closing(sqlite3.connect(tmp_path / LEDGER, isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                await shown(engine, "heart", "star")
                await rehearsal.until(lambda: rehearsal.troubles)
                assert "database is locked" in rehearsal.troubles[0]
            await rehearsal.until(lambda: "the ledger can be written again" in rehearsal.troubles)
            assert len(rows(tmp_path)) == 3

    run(test)


@pytest.mark.slow
def test_what_an_earlier_run_owes_is_done_as_soon_as_a_lock_at_the_start_is_gone(tmp_path):
    """A gift that nobody saw is shown, and one that was answered gets the same answer."""

    async def test():
        async with GiftEngine() as engine:
            async with rehearsing(engine.url, tmp_path):
                await engine.wait_for_host()
                (known,) = await shown(engine, "heart")
            (tmp_path / "seen.slate").unlink()  # it would know the gift, and not what was answered
            killed = Rehearsal(engine.url, tmp_path, presents=False)
            killed.backstage.start()
            await engine.wait_for_host()
            unseen = engine.send_gift("rocket")
            await killed.until(lambda: killed.of(commands.Show))
            engine.cut()
            loop = killed.backstage._loop
            loop.call_soon_threadsafe(killed.backstage._finished.set_result, None)  # as after kill -9
            await asyncio.to_thread(killed.backstage._thread.join, 5)
            with closing(sqlite3.connect(tmp_path / LEDGER, isolation_level=None)) as other:
                other.execute("BEGIN EXCLUSIVE")
                async with rehearsing(engine.url, tmp_path) as rehearsal:
                    await engine.wait_for_host()
                    other.execute("ROLLBACK")
                    await engine.wait_for_acks([unseen])
                    before = engine.journal.count(Acked)
                    engine.repeat_gift(known)
                    await engine.wait_for_entries(Acked, before + 1)
                    assert len(rehearsal.shown) == 1
            assert engine.journal.summary().differing == 0
            assert engine.journal.lost() == engine.journal.problems == []

    run(test)
