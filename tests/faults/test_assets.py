"""H, G06: a gift names a stranger's file. It is shown and answered whatever that is, and nothing else happens."""

import asyncio
import contextlib
import json
import os
import struct
import sys

import psutil
import pytest
from aiohttp import web

from overlay.engine.server import GiftEngine
from overlay.engine.wire import GiftOrder
from overlay.network.assets.model_maker import ModelMaker
from overlay.network.assets.sound_maker import SoundMaker
from overlay.network.fetching import fetcher as fetcher_module
from overlay.network.fetching.fetcher import Fetcher
from overlay.playback.assets import AssetKind, AssetName
from tests.app.rehearsal import rehearsing
from tests.faults import strangers
from tests.faults.strangers import NOTE, patience, serving, store_of  # noqa: F401 - a fixture
from tests.loaders.test_sounds import file_of, tone
from tests.network.glb import a_glb, document
from tests.stopwatch import Stopwatch


def glb(text, claims=None):
    """A GLB of a JSON chunk alone, which claims to be so long."""
    text = text.ljust(-(-len(text) // 4) * 4)
    chunk = struct.pack("<II", len(text) if claims is None else claims, 0x4E4F534A) + text
    return struct.pack("<III", 0x46546C67, 2, 12 + len(chunk)) + chunk


def gltf(**parts):
    return glb(json.dumps(document() | parts).encode())


def chain(count, *, closed=False):
    nodes = [{"children": [number + 1]} for number in range(count - 1)]
    return gltf(nodes=[*nodes, {"children": [0]} if closed else {}])


def accessor(**fields):
    return gltf(accessors=[document()["accessors"][0] | fields])


def answers(folder, files, paths, command=None, **how):
    """What gifts with these models are answered."""

    def make(library, workshop):
        return ModelMaker(library, workshop, {})

    return strangers.answers(folder, files, paths, "3d-model", AssetKind.MODEL, make, command=command, **how)


HOSTILE = {
    "h12 a node depth of 5,000": chain(5_000),
    "h13 a false chunk length": glb(b"{}".ljust(400), claims=0xFFFFFFFF),
    "h14 another host": gltf(buffers=[{"byteLength": 36, "uri": "http://example.com/a.bin"}]),
    "h14 a file of ours": gltf(buffers=[{"byteLength": 36, "uri": "file:///etc/passwd"}]),
    "h14 a folder above": gltf(buffers=[{"byteLength": 36, "uri": "../../etc/passwd"}]),
    "h14 a cycle": chain(3, closed=True),
    "h14 a count of 2^31": accessor(count=2**31),
    "h14 not a number": glb(json.dumps(document()).replace("[1, 1, 0]", "[NaN, 1, 0]").encode()),
    "h19 a web page": b"<!doctype html><html><body>Not found</body></html>",
    "h19 nothing": b"",
    "h19 noise": bytes(range(256)) * 20,
    "h15 100,000 nodes": gltf(nodes=[{"mesh": 0}] + [{} for _ in range(100_000)]),
}


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.usefixtures("patience")
def test_h12_to_h15_and_h19_files_that_are_none(tmp_path):
    files = {f"/{number}.glb": data for number, data in enumerate(HOSTILE.values())} | {"/good.glb": a_glb()}
    before = psutil.Process().memory_info().rss
    *bad, (good, _) = answers(tmp_path, files, [*list(files)[:-1], "/good.glb"])
    for name, (error, _secs) in zip(HOSTILE, bad, strict=True):
        assert error is not None, name
        assert error.startswith("DECODE: "), (name, error)
        assert error.endswith(NOTE), (name, error)
        assert "within" not in error, (name, "it is refused for what it is, long before its time is over")
    assert good is None, "the next gift is fine"
    assert psutil.Process().memory_info().rss - before < 100 * 2**20


@pytest.mark.usefixtures("patience")
def test_an_extension_that_a_file_requires_and_we_lack_is_named_in_the_ack(tmp_path):
    files = {
        "/needs.glb": gltf(extensionsUsed=["KHR_gaussian_splatting"], extensionsRequired=["KHR_gaussian_splatting"]),
    }
    ((error, _secs),) = answers(tmp_path, files, list(files))
    assert error is not None
    assert error.startswith("DECODE: ")
    assert "KHR_gaussian_splatting" in error
    assert error.endswith(NOTE)


def test_h01_and_h02_what_is_no_web_address_is_never_opened(tmp_path):
    paths = ["file:///etc/hostname", "\\\\host\\share\\a.glb", "file://host/share", "data://a", "smb://host/share"]
    for error, _secs in answers(tmp_path, {}, paths):
        assert error.startswith("ASSET: its address ")
        assert error.endswith(NOTE)


def test_h16_a_download_without_end_has_a_deadline(tmp_path):
    assert fetcher_module.FETCH_SECS <= 10.0

    async def drip(request):
        response = web.StreamResponse()
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):
            while True:
                await response.write(b"x")
                await asyncio.sleep(0.05)
        return response

    async def story():
        async with serving({"/a.glb": drip}) as base:
            fetcher = Fetcher("ws" + base.removeprefix("http"), fetch_secs=0.5)
            watch = Stopwatch()
            with pytest.raises(fetcher_module.FetchError, match=r"within 0\.5 s"):
                await fetcher.fetch("/a.glb", 1000)
            await fetcher.close()
            return watch.secs

    assert asyncio.run(story()) < 2.0
    ((error, secs),) = answers(tmp_path, {"/a.glb": drip}, ["/a.glb"])
    assert error == f"ASSET: it was not there within 3 s{NOTE}"
    assert secs < 5.0


def faulty(tmp_path, fault):
    """A workbench that does this with the first file it is given, in its first life."""
    mark = tmp_path / "has failed"
    script = f"""
import os, sys, time
import overlay.app.machine.workbench as bench
from tests.patience import PATIENCE_SECS
work_on = bench.work_on
def once(piece):
    if piece.data and not os.path.exists({str(mark)!r}):
        open({str(mark)!r}, "w").close()
        {fault}
    return work_on(piece)
bench.work_on = once
bench._limit_memory = lambda: None
bench.run_workbench()
"""
    return sys.executable, "-c", script


@pytest.mark.slow
@pytest.mark.parametrize(
    ("fault", "words", "work_secs"),
    [
        ("os.kill(os.getpid(), 9)", "DECODE: the decoder died of it", 60.0),
        ("os.abort()", "DECODE: the decoder died of it", 60.0),
        ("time.sleep(60)", "DECODE: it was not decoded within 1.5 s", 1.5),
        ("while True: pass", "DECODE: it was not decoded within 1.5 s", 1.5),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.usefixtures("patience")
def test_g06_a_decoder_that_dies_or_hangs_costs_one_file(tmp_path, fault, words, work_secs):
    files = {"/a.glb": a_glb(), "/b.glb": a_glb()}
    command = faulty(tmp_path, fault)
    (first, _), (second, _) = answers(tmp_path, files, ["/a.glb", "/b.glb"], command, work_secs=work_secs)
    assert first == words + NOTE
    assert second is None


SOUNDS = {
    "h19 a web page": b"<!doctype html><html></html>",
    "h19 nothing": b"",
    "h19 noise": bytes(range(256)) * 20,
    "h19 noise that begins like a sound": b"OggS" + bytes(range(256)) * 20,
    "h22 8 channels, 192 kHz, loud": file_of(tone(1.0, 192_000, 8, level=1.0), rate=192_000, layout="7.1"),
    "no sound at all": file_of(None, "mp4", video=True, sound=False),
}


@pytest.mark.slow
def test_h19_and_h22_sounds_are_heard_or_refused_and_the_ack_says_nothing_of_them(tmp_path):
    files = {f"/{number}.ogg": data for number, data in enumerate(SOUNDS.values())}

    async def story():
        async with serving(files) as base, GiftEngine() as engine:
            store = store_of(engine, AssetKind.SOUND, SoundMaker)
            async with rehearsing(engine.url, tmp_path, assets=store) as rehearsal:
                await engine.wait_for_host()
                gifts = [engine.send_gift(GiftOrder("duck", sound_url=base + path)) for path in files]
                await engine.wait_for_acks(gifts)
                names = [AssetName(AssetKind.SOUND, base + path) for path in files]
                await rehearsal.until(lambda: not store._tasks)
                errors = {ack.payload.error for gift in gifts for ack in engine.journal.gifts[gift].acks}
                return [store.find(name) for name in names], errors

    found, errors = asyncio.run(story())
    assert errors == {None}
    assert [name for name, sound in zip(SOUNDS, found, strict=True) if sound is not None] == [
        "h22 8 channels, 192 kHz, loud"
    ]
