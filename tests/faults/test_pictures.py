"""H, I09: a stranger's face. It comes where it may, in place and within three seconds; else the monogram stays.

With the program's own asset store, its disk cache and its decoding process, all of them real.
"""

import asyncio
import contextlib
import io
import re
import socket
import sys
import time

import psutil
import pytest
from aiohttp import web
from PIL import Image

from overlay import commands, events
from overlay.app import making
from overlay.app.making import make_asset_store
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import Viewer
from overlay.engine.wire import GiftOrder
from overlay.network.address import Address
from overlay.playback.assets import AssetKind, AssetName
from overlay.playback.outcome import FailureCode
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Settings
from tests.app.rehearsal import rehearsing
from tests.faults.strangers import serving, wary_courier, watched
from tests.loaders.test_avatars import H08, encoded, header_of_png
from tests.network.glb import a_glb
from tests.patience import PATIENCE_SECS
from tests.stopwatch import Stopwatch

FACE = encoded(Image.new("RGB", (300, 200), "#20c040"))
MOVING = encoded(
    Image.new("L", (8, 8)), "GIF", save_all=True, append_images=[Image.new("L", (8, 8), 255)], duration=100
)
FILES_OF_ALL_KINDS = {"/slow.glb": a_glb(), "/face.png": FACE, "/moves.gif": MOVING}
GIFT_TYPES = ["../../x", "/etc/x", "con", "x" * 300, "a\0b", "rose"]
"""H18: words that must not become a path."""

FORBIDDEN = r"etc/hostname|host.share|127\.0\.0|169\.254"
PUBLIC_ENGINE = "wss://93.184.216.34/ws"
"""A number, so that nobody is asked for it; nothing ever connects to it."""


def picture(url):
    return AssetName(AssetKind.PICTURE, url)


def made_store(folder, engine_url="ws://127.0.0.1:9/ws", cache_mib=64):
    settings = Settings(cache_mib=cache_mib)
    return make_asset_store(settings, Address(engine_url), folder / "cache", {}, lambda _report: None)


@contextlib.asynccontextmanager
async def storing(folder, **how):
    store = made_store(folder, **how)
    try:
        yield store
    finally:
        await store.close()


async def outcomes(store, *names):
    """What became of each, in the order in which they came."""
    heard, done = [], asyncio.Event()

    def hear(event):
        heard.append(event)
        if len(heard) == len(names):
            done.set()

    for name in names:
        store.load(name, hear)
    async with asyncio.timeout(PATIENCE_SECS):
        await done.wait()
    return heard


@pytest.mark.slow
def test_h08_h09_and_h19_what_is_no_picture_costs_nothing_but_itself(tmp_path):
    files = {f"/{number}": data for number, data in enumerate(H08.values())}
    files |= {"/8192.png": encoded(Image.new("1", (8192, 8192))), "/20000.png": header_of_png(20_000, 20_000)}
    files |= {"/large.png": b"x" * (2 * 2**20 + 1), "/good.png": FACE}

    async def story():
        async with serving(files) as base, storing(tmp_path) as store:
            await outcomes(store, picture(f"{base}/good.png"))  # everything is loaded
            before, beat = psutil.Process().memory_info().rss, asyncio.create_task(longest_beat())
            lost = [(await outcomes(store, picture(base + path)))[0] for path in list(files)[:-1]]
            grown, beat_secs = psutil.Process().memory_info().rss - before, await ended(beat)
            return lost, grown, beat_secs, store.find(picture(f"{base}/good.png"))

    lost, grown, beat_secs, good = asyncio.run(story())
    assert all(isinstance(event, events.AssetLost) for event in lost)
    assert [event.code for event in lost] == [FailureCode.DECODE] * (len(lost) - 1) + [FailureCode.ASSET]
    assert good is not None
    assert grown < 20 * 2**20
    assert beat_secs < 0.5, "the loop that answers pings was not held up"


async def longest_beat():
    longest = 0.0
    with contextlib.suppress(asyncio.CancelledError):
        while True:
            beat = Stopwatch()
            await asyncio.sleep(0.005)
            longest = max(longest, beat.secs)
    return longest


async def ended(task):
    task.cancel()
    return await task


@pytest.mark.parametrize("kind", AssetKind)
def test_h01_to_h03_what_is_no_address_of_the_open_internet_is_never_asked_for(tmp_path, monkeypatch, kind):
    monkeypatch.setattr(making, "courier_command", lambda: wary_courier(FORBIDDEN))
    with socket.create_server(("127.0.0.1", 0)) as private:
        private.settimeout(0.1)
        at = f"127.0.0.1:{private.getsockname()[1]}"
        urls = [
            "file:///etc/hostname", "\\\\host\\share\\a.png", "file://host/share", "data:image/png;base64,AAAA",
            f"http://{at}/a.png", f"http://localhost:{private.getsockname()[1]}/a.png", "http://169.254.169.254/a.png",
        ]  # fmt: skip

        async def story():
            async with storing(tmp_path, engine_url=PUBLIC_ENGINE) as store:
                return [(await outcomes(store, AssetName(kind, url)))[0] for url in urls]

        with watched() as touched:
            lost = asyncio.run(story())
        assert not [place for place in touched if re.search(FORBIDDEN, place)]
        for url, event in zip(urls, lost, strict=True):
            assert isinstance(event, events.AssetLost), url
            assert event.code is FailureCode.ASSET
            assert "its address" in event.words
        with pytest.raises(TimeoutError):
            private.accept()


@pytest.mark.parametrize("kind", AssetKind)
def test_h05_a_redirect_to_a_private_host_sends_no_packet(tmp_path, monkeypatch, kind):
    with socket.create_server(("127.0.0.2", 0)) as private:
        private.settimeout(0.1)
        place = f"http://127.0.0.2:{private.getsockname()[1]}/face.png"

        async def redirect(_request):
            return web.Response(status=302, headers={"Location": place})

        public = "from overlay.network.fetching import fetcher; fetcher.is_public = '127.0.0.1'.__eq__"
        monkeypatch.setattr(making, "courier_command", lambda: wary_courier(r"127\.0\.0\.2", public))

        async def story():
            async with serving({"/any": redirect}) as base, storing(tmp_path) as store:
                return await outcomes(store, AssetName(kind, f"{base}/any"))

        (event,) = asyncio.run(story())
        assert event.words == "its address is not of the open Internet"
        with pytest.raises(TimeoutError):
            private.accept()


def test_neither_a_face_nor_a_video_waits_behind_a_model(tmp_path):
    async def story():
        async with serving(FILES_OF_ALL_KINDS) as base, storing(tmp_path) as store:
            # A decoder of models that never says that it is ready.
            store._makers[AssetKind.MODEL]._workshop._command = (sys.executable, "-c", "import time; time.sleep(60)")
            model, face = AssetName(AssetKind.MODEL, f"{base}/slow.glb"), picture(f"{base}/face.png")
            video = AssetName(AssetKind.VIDEO, f"{base}/moves.gif")
            heard = []
            store.load(model, heard.append)
            came = await outcomes(store, face, video)
            assert set(came) == {events.AssetReady(face), events.AssetReady(video)}
            assert heard == []

    asyncio.run(story())


@pytest.mark.slow
def test_h18_a_cold_face_takes_the_monograms_place_while_no_word_becomes_a_path(tmp_path):
    def faced(rehearsal):
        """The cues that were shown with their sender's face."""
        every = [*rehearsal.of(commands.Show), *rehearsal.of(commands.Update)]
        return {one.staging.cue_id for one in every if one.company.avatar is not None}

    async def story():
        async with serving({"/face.png": FACE, "/a.glb": a_glb()}) as base, GiftEngine() as engine:
            store = made_store(tmp_path, engine.url)
            async with rehearsing(engine.url, tmp_path, assets=store) as rehearsal:
                await engine.wait_for_host()
                watch, ids = Stopwatch(), []
                for number, gift_type in enumerate(GIFT_TYPES):
                    sender = Viewer(f"u{number}", f"Viewer {number}", f"{base}/face.png?{number % 2}")
                    order = GiftOrder(gift_type, sender=sender, animation_type="3d-model", asset_url=f"{base}/a.glb")
                    ids.append(engine.send_gift(order))
                await rehearsal.until(lambda: len(faced(rehearsal)) == len(GIFT_TYPES))
                secs = watch.secs
                await engine.wait_for_acks(ids)
                acks = [ack.payload for gift_id in ids for ack in engine.journal.gifts[gift_id].acks]
                return secs, acks, rehearsal.of(commands.Show)

    secs, acks, shows = asyncio.run(story())
    assert shows[0].company.avatar is None, "the built-in effect and the monogram at once"
    assert secs < 3.0, "the face in its place"
    assert [(ack.rendered, ack.error) for ack in acks] == [(True, None)] * len(GIFT_TYPES)
    inside = {path.relative_to(tmp_path / "cache").as_posix() for path in (tmp_path / "cache").rglob("*")}
    names = {name for name in inside if not name.startswith("index.sqlite3")}
    assert all(name == "files" or re.fullmatch(r"files/[0-9a-f]{64}", name) for name in names), names
    assert len(names) == 3, "two faces with one content, and a model"


@pytest.mark.parametrize("cache_control", ["max-age=600", pytest.param("", marks=pytest.mark.slow)])
def test_what_was_there_before_needs_no_network(tmp_path, cache_control):
    async def says(_request):
        return web.Response(body=FACE, headers={"Cache-Control": cache_control} if cache_control else {})

    async def story():
        async with serving({"/face.png": says}) as base, storing(tmp_path) as store:
            name = picture(f"{base}/face.png")
            assert await outcomes(store, name) == [events.AssetReady(name)]
        async with storing(tmp_path) as store:  # its server is gone
            began = time.monotonic()
            assert await outcomes(store, name) == [events.AssetReady(name)]
            assert time.monotonic() - began < 3.0 + 2.0  # a busy machine starts the decoder slowly
            report = await store._disk.report()
            assert (report.hits, report.misses, report.files) == (1, 0, 1)

    asyncio.run(story())


def test_what_gifts_used_is_fetched_ahead_once_the_engine_is_there(tmp_path):
    asked, come = [], asyncio.Event()

    async def says(request):
        asked.append(request.path)
        come.set()
        return web.Response(body=a_glb(), headers={"Cache-Control": "no-store"})

    async def story():
        async with serving({"/a.glb": says}) as base:
            async with storing(tmp_path) as store:
                await outcomes(store, AssetName(AssetKind.MODEL, f"{base}/a.glb"))
                await store._disk.report()  # what was used is written down
            come.clear()
            async with storing(tmp_path) as store:
                store.overhear([commands.ReportLink(LinkStatus(Phase.LIVE))], print)
                async with asyncio.timeout(PATIENCE_SECS):
                    await come.wait()

    asyncio.run(story())
    assert asked == ["/a.glb", "/a.glb"]


@pytest.mark.slow
def test_i09_at_its_quota_the_cache_stays_there(tmp_path):
    noise = {f"/{number}.png": noisy(number) for number in range(6)}
    assert 6 * min(map(len, noise.values())) > 2**20

    async def story():
        async with serving(noise) as base, storing(tmp_path, cache_mib=1) as store:
            for path in noise:
                await outcomes(store, picture(base + path))
            await store._disk.report()  # the last one is on the disk
            files = list((tmp_path / "cache" / "files").iterdir())
            assert sum(path.stat().st_size for path in files) <= 2**20
            assert len(files) >= 2
            assert all(store.find(picture(base + path)) is not None for path in noise), "memory has them all"

    asyncio.run(story())


def noisy(number):
    file = io.BytesIO()
    Image.effect_noise((640, 400), 50 + number).save(file, "PNG", compress_level=1)
    return file.getvalue()
