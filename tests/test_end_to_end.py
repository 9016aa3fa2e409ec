"""From the engine to the ack through the installed command, in a window on a screen: nothing here is a stand-in."""

import asyncio
import json
import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from aiohttp import web
from PIL import Image

from overlay.engine.journal import Closed, Introduced, Upgrade
from overlay.engine.server import GiftEngine
from overlay.engine.wire import GiftOrder
from tests.installed import (
    COMMAND,
    close_window,
    ended,
    hooked,
    linux_only,
    overlay,
    posix_only,
    run_options,
    until,
    x_window,
)
from tests.network.glb import a_glb
from tests.patience import PATIENCE_SECS

pytestmark = [pytest.mark.screen]


def test_gifts_come_in_are_seen_and_are_acked_once(tmp_path):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            await engine.wait_for_host()
            gifts = [engine.send_gift(kind) for kind in ("rose", "heart", "rocket", "a gift nobody knows")]
            await engine.wait_for_acks(gifts)
            process.terminate()
            assert await ended(process) == (0, "")
            await engine.wait_for_entries(Closed)
            return engine.journal, gifts

    journal, gifts = asyncio.run(story())
    (upgrade,) = journal.of(Upgrade)
    (introduced,) = journal.of(Introduced)
    assert upgrade.offered == ("hyperfocus-protocol-v1",)
    assert introduced.payload.client_type == "host"
    assert introduced.payload.stream_id == "s1"
    assert "webgl" in introduced.payload.capabilities
    for gift_id in gifts:
        (ack,) = journal.gifts[gift_id].acks
        assert (ack.payload.rendered, ack.payload.error) == (True, None)
    assert [closed.code for closed in journal.of(Closed)] == [1000]
    assert journal.problems == []


@pytest.mark.slow
def test_a_3d_model_is_fetched_and_decoded_and_a_gift_whose_model_cannot_be_had_says_so(tmp_path):
    files = {"/good.glb": a_glb(), "/broken.glb": a_glb()[:-20]}

    async def serve(request):
        if request.path not in files:
            raise web.HTTPNotFound
        return web.Response(body=files[request.path])

    async def story():
        application = web.Application()
        application.router.add_get("/{name}", serve)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        base = f"http://127.0.0.1:{site._server.sockets[0].getsockname()[1]}"
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            await engine.wait_for_host()

            async def answer_to(url):
                gift_id = engine.send_gift(GiftOrder("duck", animation_type="3d-model", asset_url=url))
                await engine.wait_for_acks([gift_id])
                (ack,) = engine.journal.gifts[gift_id].acks
                assert ack.payload.rendered
                return ack.payload.error

            good = await answer_to(f"{base}/good.glb")
            while good is not None:  # a busy machine is late with the first one
                assert good == "ASSET: it was not there within 3 s; built-in effect shown"
                good = await answer_to(f"{base}/good.glb")
            bad = [await answer_to(url) for url in (f"{base}/broken.glb", f"{base}/none.glb", "file:///etc/passwd")]
            process.terminate()
            assert await ended(process) == (0, "")
        await runner.cleanup()
        return bad

    broken, none, local = asyncio.run(story())
    assert broken.startswith("DECODE: ")
    assert none == "ASSET: its server answers 404; built-in effect shown"
    assert local == "ASSET: its address is neither http nor https; built-in effect shown"


@linux_only
@pytest.mark.slow
def test_the_desk_speaks_the_language_that_the_settings_name(tmp_path):
    async def story():
        environment = {**os.environ, "HYPERFOCUS_LANGUAGE": "de"}
        async with GiftEngine() as engine:
            options = run_options(engine.url, tmp_path, panel=True)
            async with overlay(*options, env=environment) as process, x_window("Hyperfocus-Pult"):
                process.terminate()
                return await ended(process)

    assert asyncio.run(story()) == (0, "")


@posix_only
@pytest.mark.slow
def test_a_signal_in_mid_playback_settles_every_gift(tmp_path):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            await engine.wait_for_host()
            gifts = [engine.send_gift(kind) for kind in ("rose", "heart", "star", "confetti", "diamond", "rocket") * 3]
            await engine.wait_for_acks(1)
            process.terminate()
            assert await ended(process) == (0, "")
            await engine.wait_for_entries(Closed)
            return engine.journal, gifts

    journal, gifts = asyncio.run(story())
    assert journal.lost() == []
    errors = {journal.gifts[gift_id].acks[0].payload.error for gift_id in gifts}
    assert any(error is not None and error.startswith("SHUTDOWN: ") for error in errors)
    assert [closed.code for closed in journal.of(Closed)] == [1000]


@linux_only
@pytest.mark.slow
def test_the_window_manager_closes_it(tmp_path):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            await engine.wait_for_host()
            gift_id = engine.send_gift("rose")
            await engine.wait_for_acks([gift_id])
            async with x_window() as (display, window):
                assert window.get_wm_class() == ("hyperfocus-overlay", "hyperfocus-overlay")  # what OBS finds it by
                assert window.get_geometry().depth == 32
                close_window(display, window)
                assert await ended(process) == (0, "")
            await engine.wait_for_entries(Closed)
            return engine.journal

    journal = asyncio.run(story())
    assert [closed.code for closed in journal.of(Closed)] == [1000]
    assert journal.lost() == []


@pytest.mark.slow
@posix_only
def test_a_killed_instance_leaves_nothing_in_the_way(tmp_path):
    async def story():
        async with GiftEngine(redeliver=True) as engine:
            async with overlay(*run_options(engine.url, tmp_path)) as first:
                await engine.wait_for_host()
                gift_id = engine.send_gift("rocket")
                await engine.wait_for_acks([gift_id])
                first.kill()
                await first.wait()
            async with overlay(*run_options(engine.url, tmp_path)) as second:
                await engine.wait_for_host()
                second.terminate()
                assert await ended(second) == (0, "")
            return engine.journal

    assert asyncio.run(story()).lost() == []


STOP_QT = """
from PySide6.QtWidgets import QApplication
async def script(made):
    await first_ack(made)
    QApplication.exit(1)  # what Qt does when its X server is gone
"""


@pytest.mark.slow
def test_a_screen_that_goes_away_ends_the_program_in_order(tmp_path):
    async def story():
        async with GiftEngine() as engine:
            async with overlay(*run_options(engine.url, tmp_path), program=hooked(STOP_QT)) as process:
                await engine.wait_for_host()
                gift_id = engine.send_gift("rocket")
                await engine.wait_for_acks([gift_id])
                code, err = await ended(process)
            await engine.wait_for_entries(Closed)
            return code, err, engine.journal

    code, err, journal = asyncio.run(story())
    assert (code, err) == (3, "hyperfocus-overlay: The screen went away while the overlay was running.\n")
    assert journal.lost() == []
    assert [closed.code for closed in journal.of(Closed)] == [1000]


BREAK_BACKSTAGE = """
import sys
from overlay.cli import main
from overlay.network.ledger_store import LedgerStore
def load(self, now): raise ZeroDivisionError
LedgerStore.load = load
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.slow
def test_a_part_that_died_is_told_and_ends_the_program(tmp_path):
    options = ["run", "--no-panel", "--data-dir", str(tmp_path), "--size", "320x240", "--url", "ws://127.0.0.1:1/ws"]
    done = subprocess.run(
        [sys.executable, "-c", BREAK_BACKSTAGE, *options],
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECS,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr == (
        "hyperfocus-overlay: The overlay had to end: the part that answers the engine failed (ZeroDivisionError); "
        "the log says more.\n"
    )
    assert "ZeroDivisionError" in (tmp_path / "overlay.log").read_text(encoding="utf-8")


@pytest.mark.slow
def test_commands_reach_the_overlay_that_runs(tmp_path):
    async def ask(*words):
        async with overlay(*words, "--data-dir", tmp_path) as process:
            return await ended(process)

    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            await engine.wait_for_host()
            assert await ask("panic") == (0, "")
            held = engine.send_gift("rose")
            code, words = await ask("test", "fly")
            assert (code, "did not do it: its test gifts are rose, heart" in words) == (1, True)
            assert await ask("lock") == (0, "")
            async with x_window() as (_display, window):
                kind = pytest.importorskip("Xlib.ext.shape").SK.Input
                await until(lambda: not window.shape_get_rectangles(kind).rectangles, "the mouse goes through it")
            assert engine.journal.gifts[held].acks == []
            assert await ask("toggle-panic") == (0, "")
            await engine.wait_for_acks([held])
            process.terminate()
            assert await ended(process) == (0, "")
        code, words = await ask("panic")
        assert (code, "No overlay is running" in words) == (1, True)

    asyncio.run(story())


@pytest.mark.slow
def test_a_second_start_shows_no_gift_twice(tmp_path):
    async def story():
        async with GiftEngine() as engine:
            async with overlay(*run_options(engine.url, tmp_path)) as first:
                await engine.wait_for_host()
                gift_id = engine.send_gift("rose")
                await engine.wait_for_acks([gift_id])
                first.terminate()
                await ended(first)
            async with overlay(*run_options(engine.url, tmp_path)) as second:
                await engine.wait_for_host()
                engine.repeat_gift(gift_id)
                acks = engine.journal.gifts[gift_id].acks
                await engine.wait_until(lambda: len(acks) >= 2, 10, "the same ack again")
                second.terminate()
                await ended(second)
            return engine.journal, acks

    journal, acks = asyncio.run(story())
    assert len({ack.payload.model_dump_json() for ack in acks}) == 1
    clients = {introduced.payload.client_id for introduced in journal.of(Introduced)}
    assert len(clients) == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("size_px", "options"),
    [((640, 360), ["--size", "640x360", "--exit-after", "5"]), ((1920, 1080), ["--exit-after", "20"])],
)
def test_the_demo_ends_by_itself_with_a_summary_and_a_picture(tmp_path, size_px, options):
    picture = tmp_path / "demo.png"
    command = [COMMAND, "demo", "--no-panel", "--screenshot", picture, *options]
    done = subprocess.run([*map(str, command)], capture_output=True, text=True, timeout=PATIENCE_SECS, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    for word in ("sent", "shown", "acked", "0 lost", "frames", "p50", "p99"):
        assert word in done.stdout
    with Image.open(picture) as image:
        assert image.size == size_px
        assert image.mode == "RGBA"
        alpha = np.asarray(image)[:, :, 3]
    assert alpha[0, 0] == 0
    beside_the_banners = alpha[:, size_px[0] // 3 :]
    assert (beside_the_banners > 100).mean() > 0.002, "no effect is in the picture"


@pytest.mark.slow
def test_python_dash_m_is_the_same_program_and_doctor_speaks_json():
    command = [sys.executable, "-m", "overlay", "doctor", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECS, check=False)
    report = json.loads(done.stdout)
    names = {finding["name"] for finding in report["findings"]}
    assert {"libraries", "screen", "opengl", "effects"} <= names
    assert report["ok"] is (done.returncode == 0)


@posix_only
@pytest.mark.slow
def test_the_engine_says_where_it_listens_and_ends_on_a_signal():
    async def story():
        async with overlay("engine", "--port", "0") as process:
            first = (await process.stdout.readline()).decode()
            process.send_signal(signal.SIGINT)
            return first, await ended(process)

    first, (code, err) = asyncio.run(story())
    assert first.startswith("listening on ws://127.0.0.1:")
    assert first.strip().endswith("/ws")
    assert (code, err) == (0, "")
