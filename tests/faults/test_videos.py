"""H07, H10, H19, H20 and files that break off, as videos: each is shown and answered, and nothing else happens."""

import asyncio
import io
import os
import struct
import sys
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import psutil
import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "loaders" / "video"))
import samples
from samples import sample

from overlay import commands, events
from overlay.app.studio.offline_renderer import OfflineRenderer
from overlay.app.studio.video_file import Footage, load_clip
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import Viewer
from overlay.engine.wire import GiftOrder
from overlay.errors import NoOpenGLError
from overlay.loaders.effects import load_catalogue
from overlay.network.assets import unplayable
from overlay.network.assets.video_maker import VideoMaker
from overlay.playback.assets import AssetKind, AssetName
from overlay.resources import resource_root
from overlay.scene.comfort.flash import LIMIT_TRANSITIONS, FlashCounter
from overlay.scene.scene import Scene
from overlay.scene.staging import Staging
from overlay.scene.videos.screening import Screening
from tests.app.rehearsal import rehearsing
from tests.faults import strangers
from tests.faults.strangers import LONG_MS, NOTE, PATIENT, answer_of, patience, serving  # noqa: F401 - a fixture
from tests.faults.test_pictures import MOVING, made_store
from tests.installed import ended, overlay, posix_only, run_options
from tests.patience import PATIENCE_SECS


def answers(folder, files):
    """What gifts with these videos are answered."""
    return strangers.answers(folder, files, list(files), "video", AssetKind.VIDEO, VideoMaker)


def long_video():
    """Two pictures, and 28 hours between them."""
    sink = io.BytesIO()
    with av.open(sink, "w", format="matroska") as output:
        stream = output.add_stream("libvpx-vp9", rate=1)
        stream.width, stream.height, stream.pix_fmt, stream.time_base = 64, 64, "yuv420p", Fraction(1, 1000)
        for secs in (0, 28 * 3600):
            frame = av.VideoFrame(64, 64, "yuv420p")
            frame.pts, frame.time_base = secs * 1000, Fraction(1, 1000)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return sink.getvalue()


def large_video():
    return samples.h264([np.zeros((8192, 8192, 3), np.uint8)])


def lying(data):
    """An MP4 that says that its pictures are small; its stream knows better."""
    at = data.index(b"avc1", data.index(b"stsd")) + 28
    assert data[at : at + 4] == struct.pack(">HH", 8192, 8192)
    return data[:at] + struct.pack(">HH", 64, 64) + data[at + 4 :]


PLAYLIST = b"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\nhttp://127.0.0.1:1/a.ts\n#EXT-X-ENDLIST\n"


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.usefixtures("patience")
def test_h07_h10_h19_and_what_breaks_off(tmp_path):
    large = large_video()
    hostile = {
        "/h07-playlist.webm": PLAYLIST,
        "/h07-description.mp4": b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nm=video 5004 RTP/AVP 96\r\n",
        "/h10-large.mp4": large,
        "/h10-large-and-lying.mp4": lying(large),
        "/h10-fast.mp4": samples.h264([np.zeros((64, 64, 3), np.uint8)] * 9, rate=1000),
        "/h10-long.mkv": long_video(),
        "/h19-page.webm": b"<!doctype html><html><body>Not found</body></html>",
        "/h19-empty.webm": b"",
        "/h19-noise.webm": bytes(range(256)) * 20,
        "/h19-noise-within.webm": sample("vp9 alpha")[:400] + os.urandom(len(sample("vp9 alpha")) - 400),
        "/cut.webm": sample("vp9 alpha")[:-100],
        "/cut.mp4": sample("h264 mp4")[:-100],
        "/cut.gif": sample("gif")[:-100],
        "/cut.png": sample("apng")[:-100],
        "/cut.webp": sample("webp")[:-100],
        "/vector.svga": b"\x78\x9c" + bytes(50),
    }
    before = psutil.Process().memory_info().rss
    *bad, (good, _) = answers(tmp_path, hostile | {"/good.webm": sample("vp9 alpha")})
    grown = psutil.Process().memory_info().rss - before
    for name, (error, _secs) in zip(hostile, bad, strict=True):
        assert error is not None, name
        assert error.startswith("DECODE: "), (name, error)
        assert error.endswith(NOTE), (name, error)
        assert "within" not in error, (name, "it is refused for what it is, long before its time is over")
    assert good is None, "the next gift is fine"
    assert grown < 50 * 2**20


def strobe_file(folder):
    """Ten times a second white and black, all over, for two seconds."""
    white, black = (np.full((54, 96, 3), level, np.uint8) for level in (255, 0))
    path = folder / "strobe.mp4"
    path.write_bytes(samples.h264([(white, black)[number // 3 % 2] for number in range(120)], rate=60))
    return path


def flashes(pictures, rate):
    counter = FlashCounter()
    for number, picture in enumerate(pictures):
        alpha = picture[:, :, 3:] / 255
        counter.see(np.concatenate([(picture[:, :, :3] * alpha).astype(np.uint8), picture[:, :, 3:]], 2), number / rate)
    return counter.worst_transitions


def test_h20_a_video_that_flashes_is_dimmed_before_its_fourth_flash(tmp_path):
    screening, rate, size = Screening(1, load_clip(strobe_file(tmp_path))), 60, (96, 54)
    worst = {}
    for is_guarded in (False, True):
        scene = Scene(load_catalogue(resource_root() / "assets" / "effects"), size)
        scene.show(Staging(1, 0, 7, None, 1.0, "#ffffff", 9.0, None, screening=screening), 0.0)
        try:
            with OfflineRenderer(resource_root(), size, flash_guard=is_guarded, videos=Footage()) as renderer:
                pictures = [renderer.draw(scene.frame(number / rate)) for number in range(2 * rate)]
        except NoOpenGLError:
            pytest.skip("no OpenGL without a screen here")
        worst[is_guarded] = flashes(pictures, rate)
    assert worst[False] > LIMIT_TRANSITIONS, "without the guard it would fail"
    assert worst[True] <= LIMIT_TRANSITIONS


# --- in the whole program ------------------------------------------------------------------------------

FAULTY = """
import os, sys
from overlay.app.machine import projector
play = projector.Projector._play
def once(self, film, data):
    if not os.path.isdir({mark!r}):
        return play(self, film, data)
    {fault}
projector.Projector._play = once
projector.run_projector(sys.argv[-1])
"""
PROGRAM = f"""{PATIENT}
import sys
from overlay import cli
from overlay.app import making
making.projector_command = lambda: (sys.executable, "-c", {{stand_in!r}})
sys.exit(cli.main(sys.argv[1:]))
"""
HANGS = "DECODE: it was not decoded within 2.5 s"


@pytest.mark.slow
@pytest.mark.screen
@posix_only
@pytest.mark.timeout(180)
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ("os.abort()", "DECODE: the decoder died of it"),
        ("while True: pass", HANGS),
    ],
)
def test_g06_a_projector_that_dies_or_hangs_costs_one_video(tmp_path, fault, words):
    mark = tmp_path / "faulty"
    mark.mkdir()
    stand_in = FAULTY.format(mark=str(mark), fault=fault)
    program = (sys.executable, "-c", PROGRAM.format(stand_in=stand_in))
    files = {"/faulty.webm": sample("vp9 alpha"), "/fine.webm": sample("vp8 alpha")}

    async def story():
        async with (
            serving(files) as base,
            GiftEngine() as engine,
            overlay(*run_options(engine.url, tmp_path / "data"), program=program) as process,
        ):
            await engine.wait_for_host()

            async def answer(path):
                order = {"animation_type": "video", "asset_url": f"{base}/{path}", "duration_ms": LONG_MS}
                return (await answer_of(engine, **order))[0]

            hit = {await answer("faulty.webm"), await answer("faulty.webm")}  # fetched, and there
            mark.rmdir()
            fine = [await answer("fine.webm")]
            while len(fine) < 3 and fine[-1] == HANGS + NOTE:  # where the machine is busy any of them may seem to
                fine.append(await answer("fine.webm"))
            process.terminate()
            assert await ended(process) == (0, "")
            return hit, fine[-1]

    hit, fine = asyncio.run(story())
    assert hit == {words + NOTE}, "no gift is answered as if its video had been seen"
    assert fine is None, "the next gift is fine"


@pytest.mark.usefixtures("patience")
def test_a_video_that_failed_twice_costs_later_gifts_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(unplayable, "TOGETHER_SECS", -1.0)

    async def story():
        async with serving({"/moves.gif": MOVING}) as base, GiftEngine() as engine:
            name = AssetName(AssetKind.VIDEO, f"{base}/moves.gif")
            store = made_store(tmp_path, engine.url)
            async with rehearsing(engine.url, tmp_path, assets=store) as rehearsal:
                await engine.wait_for_host()

                def give(number):
                    sender = Viewer(f"u{number}", f"Viewer {number}")
                    animation = {"animation_type": "video", "asset_url": name.url, "duration_ms": LONG_MS}
                    return engine.send_gift(GiftOrder("duck", sender=sender, **animation))

                def with_video():
                    every = [*rehearsal.of(commands.Show), *rehearsal.of(commands.Update)]
                    return {one.staging.cue_id for one in every if one.company.asset == name}

                for number in range(2):
                    give(number)
                    await rehearsal.until(lambda: len(with_video()) > number)  # noqa: B023
                    rehearsal.backstage.post(events.AssetMissed(max(with_video()), name, "its decoder hangs"))
                async with asyncio.timeout(PATIENCE_SECS):
                    while store.find(name) is not None:  # noqa: ASYNC110 - it is told to the director alone
                        await asyncio.sleep(0.01)
                gift_id = give(2)
                await engine.wait_for_acks([gift_id])
                (ack,) = engine.journal.gifts[gift_id].acks
                return len(with_video()), ack.payload.rendered, ack.payload.error

    assert asyncio.run(story()) == (2, True, f"DECODE: its decoder hangs{NOTE}")
