"""200 gifts with 200 different assets: what bringing them in disturbs, and whether the next run needs the network.

The whole program runs, with its window, its disk cache and its decoding processes; the files come from a server in a
process of its own. The same gifts are sent three times: when nothing is there; once more, when all of it is in memory
and nothing is loaded; and to another program, which finds the first one's cache and no server.

Frames are slow here for reasons besides loading: the software driver draws, more so where a built-in effect plays until
its model has come, and banners are painted. What loading can take is told apart: see `tests.bench.frames`. What to
compare with is the second time, when nothing is loaded; and all is measured once more with a driver that draws nothing.
"""

import asyncio
import functools
import http.server
import io
import itertools
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from PIL import Image

from overlay import events
from overlay.app.run import Program
from overlay.app.wishes import Account
from overlay.engine.viewers import Viewer
from overlay.network.apart.standing_back import stand_aside, stand_back
from overlay.playback.assets import AssetKind, AssetName
from tests.bench.frames import FrameWatch, Interval, at_work, count_over, share_late, told, told_at_work
from tests.bench.harness import EngineThread, GiftOrder, rest, run_with_engine, until
from tests.bench.models import ring
from tests.loaders.gltf.building import glb

MODELS = FACES = 100
SECS = 10.0
SIZE = "640x360"


# --- the files ----------------------------------------------------------------------------------------


def picture(number: int, side: int, kind: str) -> bytes:
    rng = np.random.default_rng(number)
    file = io.BytesIO()
    Image.fromarray(rng.integers(0, 255, (side // 8, side // 8, 3), np.uint8)).resize((side, side)).save(file, kind)
    return file.getvalue()


def model(number: int) -> bytes:
    """A tube of some two thousand corners with a small photograph on it."""
    rows = 60 + number % 7
    corners, indices = ring(rows)
    texcoords = np.stack([np.tile(np.linspace(0, 1, 32), rows), np.repeat(np.linspace(0, 1, rows), 32)], 1)
    parts = [corners.tobytes(), texcoords.astype("<f4").tobytes(), indices.tobytes(), picture(number, 256, "JPEG")]
    padded = [part.ljust(-(-len(part) // 4) * 4, b"\0") for part in parts]
    starts = itertools.accumulate((len(part) for part in padded), initial=0)
    binary = b"".join(padded)
    low, high = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    points = {"componentType": 5126, "count": len(corners)}
    attributes = {"POSITION": 0, "TEXCOORD_0": 1}
    document = {
        "asset": {"version": "2.0"},
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": attributes, "indices": 2, "material": 0}]}],
        "accessors": [
            {"bufferView": 0, "type": "VEC3", "min": low, "max": high, **points},
            {"bufferView": 1, "type": "VEC2", **points},
            {"bufferView": 2, "componentType": 5125, "count": len(indices), "type": "SCALAR"},
        ],
        "materials": [{"pbrMetallicRoughness": {"baseColorTexture": {"index": 0}}}],
        "textures": [{"source": 0}],
        "images": [{"bufferView": 3, "mimeType": "image/jpeg"}],
        "bufferViews": [
            {"buffer": 0, "byteOffset": start, "byteLength": len(part)}
            for start, part in zip(starts, parts, strict=False)
        ],
        "buffers": [{"byteLength": len(binary)}],
    }
    return glb(document, binary)


def make_files(folder: Path) -> int:
    for number in range(MODELS):
        (folder / f"{number}.glb").write_bytes(model(number))
    (folder / "first.glb").write_bytes(model(-1 % 2**32))
    for number in range(FACES):
        (folder / f"{number}.png").write_bytes(picture(1000 + number, 400, "PNG"))
    return sum(path.stat().st_size for path in folder.iterdir())


class Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # a connection serves many files, as with every server out there

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def log_message(self, *_words: object) -> None:
        pass


def serve(folder: str) -> None:
    handler = functools.partial(Handler, directory=folder)
    stand_back(os.getpid())  # a server out there takes no processor of this machine
    stand_aside(os.getpid())
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever()


# --- the gifts ----------------------------------------------------------------------------------------


def orders(base: str) -> list[GiftOrder]:
    """Models and faces in turn; each of a type and a sender of its own, so that none joins another."""
    found = []
    for number in range(MODELS):
        sender = Viewer(f"m{number}", f"Model {number}")
        how = {"animation_type": "3d-model", "asset_url": f"{base}/{number}.glb", "duration_ms": 800}
        found.append(GiftOrder(f"thing {number}", sender=sender, **how))
        sender = Viewer(f"f{number}", f"Face {number}", f"{base}/{number}.png")
        found.append(GiftOrder(f"other {number}", sender=sender, duration_ms=800))
    return found


def names(base: str) -> list[AssetName]:
    models = [AssetName(AssetKind.MODEL, f"{base}/{number}.glb") for number in range(MODELS)]
    return models + [AssetName(AssetKind.PICTURE, f"{base}/{number}.png") for number in range(FACES)]


async def send_all(what: str, program: Program, engine: EngineThread, watch: FrameWatch, base: str) -> list[Interval]:
    """The frames while they are sent, and how long the last asset took."""
    find, wanted = program.backstage.find_asset, names(base)
    before, began = at_work(), time.monotonic()
    for number, order in enumerate(orders(base)):
        await asyncio.sleep(max(0.0, began + SECS * number / (MODELS + FACES) - time.monotonic()))
        engine.call(lambda engine, order=order: engine.send_gift(order))
    await until(lambda: all(find(name) is not None for name in wanted), "all assets")
    ended = time.monotonic()
    intervals = watch.between(began, ended)
    print(f"{what}: all there after {ended - began:.1f} s\n    {told(intervals)}")
    print(f"    {told_at_work(before, ended - began)}", flush=True)
    program.backstage.post(events.ClearRequested())
    program.backstage.post(events.SkipRequested())
    await rest(program)
    return intervals


async def compile_programs(program: Program, engine: EngineThread, base: str) -> None:
    """The first model of a kind has its program compiled, once a run: `models` measures that."""
    order = GiftOrder("first", animation_type="3d-model", asset_url=f"{base}/first.glb", duration_ms=800)
    engine.call(lambda engine: engine.send_gift(order))
    name = AssetName(AssetKind.MODEL, f"{base}/first.glb")
    await until(lambda: program.backstage.find_asset(name) is not None, "the first model")
    await asyncio.sleep(1.5)
    await rest(program)
    await until(lambda: not program.window._rehearsal.isActive(), "the programs of the other kinds", 300)


def main() -> None:
    if sys.argv[1:2] == ["serve"]:
        serve(sys.argv[2])
        return
    if "GALLIUM_NOOP" not in os.environ:
        measure("with the driver as it is")
        print(flush=True)
        subprocess.run([sys.executable, "-m", "tests.bench.assets"], env=os.environ | {"GALLIUM_NOOP": "1"}, check=True)
    else:
        measure("with a driver that draws nothing: what is left is ours")


def measure(how: str) -> None:
    frames: dict[str, list[Interval]] = {}
    with tempfile.TemporaryDirectory() as files, tempfile.TemporaryDirectory() as data_dir:
        nbytes = make_files(Path(files))
        print(f"{MODELS} models, {FACES} pictures, {nbytes / 1e6:.1f} MB, {SECS:g} s, canvas {SIZE}, {how}", flush=True)
        command = [sys.executable, "-m", "tests.bench.assets", "serve", files]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            base = f"http://127.0.0.1:{int(server.stdout.readline())}"

            async def twice(program: Program, engine: EngineThread, _account: Account) -> None:
                watch = FrameWatch(program.window)
                await compile_programs(program, engine, base)
                for what in ("cold", "all in memory"):
                    frames[what] = await send_all(what, program, engine, watch, base)

            try:
                run_with_engine(twice, SIZE, data_dir=data_dir, max_gifts_per_sec=100, lanes=8)
            finally:
                server.terminate()

        async def again(program: Program, engine: EngineThread, _account: Account) -> None:
            watch = FrameWatch(program.window)
            await compile_programs(program, engine, base)
            frames["from the disk"] = await send_all("from the disk, the server gone", program, engine, watch, base)
            backstage = program.backstage
            report = await asyncio.wrap_future(
                asyncio.run_coroutine_threadsafe(backstage._errands._store._disk.report(), backstage._loop)
            )
            aim = f"(aim: {MODELS + FACES + 1} and 0)"
            print(f"files from the disk: {report.hits}, from the network: {report.misses} {aim}")

        run_with_engine(again, SIZE, data_dir=data_dir, max_gifts_per_sec=100, lanes=8)
        intervals = ", ".join(f"{what} {share_late(some):.1f} %" for what, some in frames.items())
        print(f"over 20 ms from swap to swap: {intervals} (aim: no more than when all is in memory)")
        took = ", ".join(f"{what} {count_over(some)} of {len(some)}" for what, some in frames.items())
        print(f"over 20 ms from when they were due: {took} (aim: none with a driver that draws nothing)")


if __name__ == "__main__":
    main()
