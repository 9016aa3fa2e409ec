"""A screen without OpenGL, a graphics driver that loses what it had, and an X server that hangs or dies.

The rows I06 (as the decisions have it: exit code 3), I07 and I08 of the catalogue of faults.
"""

import asyncio
import contextlib
import os
import random
import signal
import subprocess

import pytest

from overlay.engine.journal import Closed, Complained, Ponged, Upgrade
from overlay.engine.server import GiftEngine
from tests.installed import (
    COMMAND,
    ended,
    hooked,
    linux_only,
    overlay,
    run_options,
    shows_something,
    until,
    x_server,
    x_window,
)
from tests.patience import PATIENCE_SECS
from tests.stopwatch import Stopwatch

pytestmark = [pytest.mark.screen, pytest.mark.slow, linux_only]

REBUILT_SECS = 5.0
GONE = (3, "hyperfocus-overlay: The screen went away while the overlay was running.\n")


# --- no OpenGL ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "variables"),
    [
        (["-extension", "GLX"], {"LIBGL_DRIVERS_PATH": "/nowhere"}),
        ([], {"LIBGL_DRIVERS_PATH": "/nowhere"}),
        ([], {"QT_XCB_GL_INTEGRATION": "none"}),
        ([], {"MESA_GL_VERSION_OVERRIDE": "2.1"}),
    ],
    ids=["the server has none", "no driver", "not with this Qt", "an old one"],
)
def test_no_opengl_is_one_sentence_and_exit_code_3(tmp_path, options, variables):
    with x_server(*options) as (display, _server):
        done = subprocess.run(
            [COMMAND, "run", "--data-dir", tmp_path],
            env=os.environ | {"DISPLAY": display} | variables,
            capture_output=True, text=True, timeout=PATIENCE_SECS, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stdout) == (3, "")
    *remarks, sentence = [line for line in done.stderr.splitlines() if line]
    assert all(remark.startswith(("libGL ", "libEGL ")) for remark in remarks)  # Mesa's own
    assert sentence.startswith("hyperfocus-overlay: ")
    assert "OpenGL" in sentence


# --- OpenGL that is lost -----------------------------------------------------------------------------

BREAK = """
async def script(made):
    await first_ack(made)
    {how}
    print("broken", flush=True)
"""
LOSSES = {
    "the context was made anew behind our back": "made.window.context().create()",
    "the window of the system was destroyed": "made.window.destroy(); made.window.create(); made.window.show()",
    "the graphics card was reset": "made.window._reset_status = lambda: 0x8253",
}


@pytest.mark.parametrize("how", LOSSES.values(), ids=LOSSES)
def test_what_was_lost_is_made_anew(tmp_path, how):
    async def story():
        async with GiftEngine() as engine:
            program = hooked(BREAK.format(how=how))
            async with overlay(*run_options(engine.url, tmp_path), program=program) as process:
                await engine.wait_for_host()
                await engine.wait_for_acks([engine.send_gift("heart")])
                assert await process.stdout.readline() == b"broken\n"
                gift = engine.send_gift("rocket")
                await engine.wait_for_acks([gift], timeout_secs=REBUILT_SECS)
                async with x_window() as (_display, window):
                    await until(lambda: shows_something(window), "a picture", 5.0)
                (ack,) = engine.journal.gifts[gift].acks
                assert (ack.payload.rendered, ack.payload.error) == (True, None)
                process.terminate()
                assert await ended(process) == (0, "")

    asyncio.run(story())


NO_PICTURE = """
def fail(*_):
    raise RuntimeError("out of memory")
def break_down(_staging):
    made._stage.on_show = None
    made.window._renderer.draw = fail
    if {for_good}:
        made.window._make_renderer = fail
made._stage.on_show = break_down
"""


@contextlib.asynccontextmanager
async def broken_renderer(folder, *, for_good):
    """The engine and the program, whose renderer breaks with the next gift; it has shown one."""
    lines = NO_PICTURE.format(for_good=for_good).strip().replace("\n", "\n    ")
    program = hooked(BREAK.format(how=lines))
    async with GiftEngine() as engine, overlay(*run_options(engine.url, folder), program=program) as process:
        await engine.wait_for_host()
        await engine.wait_for_acks([engine.send_gift("heart")])
        assert await process.stdout.readline() == b"broken\n"
        yield engine, process


def test_a_renderer_that_draws_nothing_any_more_is_replaced(tmp_path):
    async def story():
        async with broken_renderer(tmp_path, for_good=False) as (engine, process):
            watch = Stopwatch(process.pid)
            unseen = engine.send_gift("rocket")
            await engine.wait_for_acks([unseen])
            await engine.wait_for_entries(Complained)
            seen = engine.send_gift("star")
            await engine.wait_for_acks([seen])
            assert watch.secs < REBUILT_SECS
            async with x_window() as (_display, window):
                await until(lambda: shows_something(window), "a picture", 5.0)
            process.terminate()
            assert await ended(process) == (0, "")
            return [engine.journal.gifts[gift].acks[0].payload for gift in (unseen, seen)], engine.journal

    (unseen, seen), journal = asyncio.run(story())
    assert (unseen.rendered, unseen.error) == (False, "RENDERER: the gift could not be drawn (RuntimeError)")
    assert (seen.rendered, seen.error) == (True, None)
    assert [told.payload.code for told in journal.of(Complained)] == ["RENDER_STALLED"]
    assert journal.problems == []


def test_a_renderer_that_cannot_be_replaced_costs_the_picture_alone(tmp_path):
    async def story():
        async with broken_renderer(tmp_path, for_good=True) as (engine, process):
            gifts = [engine.send_gift(kind) for kind in ("rose", "rocket", "heart", "star", "diamond")]
            engine.send_ping()
            await engine.wait_for_entries(Ponged)
            await engine.wait_for_acks(gifts)
            process.terminate()
            assert await ended(process) == (0, "")
            return gifts, engine.journal

    gifts, journal = asyncio.run(story())
    for gift in gifts:
        (ack,) = journal.gifts[gift].acks
        assert ack.payload.rendered is False
        assert ack.payload.error.startswith("RENDERER: ")
    assert {told.payload.code for told in journal.of(Complained)} == {"RENDER_STALLED"}
    assert journal.count(Upgrade) == 1


# --- an X server that goes away ----------------------------------------------------------------------


@pytest.mark.parametrize("part", range(4))
def test_the_x_server_dies_in_the_middle_of_the_show(tmp_path, part):
    """At a moment of chance: most of the time the X library finds out first, in the middle of a frame."""

    async def story():
        async with GiftEngine() as engine:
            with x_server() as (display, server):
                options = run_options(engine.url, tmp_path, "--size", "800x600", panel=part % 2 == 1)
                async with overlay(*options, env=os.environ | {"DISPLAY": display}) as process:
                    await engine.wait_for_host()
                    gifts = [engine.send_gift(kind) for kind in ("rose", "heart", "rocket") * 3]
                    await engine.wait_for_acks(1)
                    await asyncio.sleep(random.uniform(0.0, 0.7))
                    server.kill()
                    assert await ended(process) == GONE
            await engine.wait_for_entries(Closed)
            assert [closed.code for closed in engine.journal.of(Closed)] == [1000]
            assert all(len(engine.journal.gifts[gift].acks) == 1 for gift in gifts)

    asyncio.run(story())


def test_what_could_not_be_said_when_the_x_server_died_is_said_at_the_next_start(tmp_path):
    async def story():
        async with GiftEngine() as engine:
            with x_server() as (display, server):
                options = run_options(engine.url, tmp_path)
                async with overlay(*options, env=os.environ | {"DISPLAY": display}) as process:
                    await engine.wait_for_host()
                    gifts = [engine.send_gift(kind) for kind in ("rose", "heart", "rocket") * 3]
                    engine.be_silent(60, is_deaf=True)
                    await asyncio.sleep(0.5)
                    server.kill()
                    assert await ended(process) == GONE
            for peer in engine.open_peers():
                peer.cut("reset")
            async with overlay(*run_options(engine.url, tmp_path)) as process:
                await engine.wait_for_host()
                await engine.wait_for_acks(gifts)
                process.terminate()
                assert await ended(process) == (0, "")
            assert not any(history.is_differing for history in engine.journal.gifts.values())

    asyncio.run(story())


@pytest.mark.parametrize("recovers", [False, True])
def test_an_x_server_that_hangs(tmp_path, recovers):
    """At rest the program ends without it. In the middle of a frame it waits inside OpenGL, and goes on afterwards."""

    async def story():
        async with GiftEngine() as engine:
            with x_server() as (display, server):
                options = run_options(engine.url, tmp_path)
                async with overlay(*options, env=os.environ | {"DISPLAY": display}) as process:
                    await engine.wait_for_host()
                    server.send_signal(signal.SIGSTOP)
                    gifts = []
                    if recovers:
                        gifts = [engine.send_gift(kind) for kind in ("rose", "heart", "star")]
                        await asyncio.sleep(3)
                        server.send_signal(signal.SIGCONT)
                        gifts.append(engine.send_gift("rocket"))
                        await engine.wait_for_acks(gifts)
                        assert engine.journal.gifts[gifts[-1]].acks[0].payload.rendered
                    process.terminate()
                    assert await ended(process) == (0, "")
            await engine.wait_for_entries(Closed)
            assert [closed.code for closed in engine.journal.of(Closed)] == [1000]

    asyncio.run(story())
