"""3D models: our own cost of a frame, frames while one is loaded, the second use, and a thousand of them.

Our own cost is measured with a driver that draws nothing (`GALLIUM_NOOP`), in a process of its own: with llvmpipe the
same threads would draw as well, and a frame's time is theirs.
"""

import asyncio
import gc
import io
import json
import os
import statistics
import subprocess
import sys
import threading
import time
from concurrent.futures import Future
from dataclasses import replace

import moderngl
import numpy as np
import psutil
from PIL import Image
from PySide6.QtWidgets import QApplication

from overlay.app.machine.application import make_application
from overlay.app.machine.steady_python import keep_for_good, take_turns_quickly
from overlay.app.machine.workbench_command import workbench_command
from overlay.app.making import renderer_maker
from overlay.desktop.overlay_window import OverlayWindow
from overlay.loaders.effects import load_catalogue
from overlay.loaders.workpiece import Workpiece
from overlay.network.assets.workshop import Workshop
from overlay.render.models.model_pass import ModelPass
from overlay.resources import resource_root
from overlay.scene import acts as acts_module
from overlay.scene.acts import Act
from overlay.scene.models.model import (
    AnimationClip,
    Channel,
    Material,
    Mesh,
    Model,
    Node,
    Picture,
    Primitive,
    Skin,
    Texture,
)
from overlay.scene.models.prop import Prop, make_prop
from overlay.scene.scene import Scene
from overlay.scene.staging import BannerContent, Staging
from tests.bench.frames import FrameWatch, Interval, told
from tests.loaders.gltf.building import glb
from tests.network.glb import a_glb

SIZE = (1280, 720)
WINDOW_SIZE = (640, 360)
JOINTS = 50
FRAMES = 400
TURNS = 10
SETTLING = 5
MODELS = 1000
ROUNDS = 8
AGAIN_SECS = 1.5


# --- models to measure with ---------------------------------------------------------------------------


def ring(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Corners and indices of a tube, closed around y, of so many rows."""
    around = np.linspace(0, 2 * np.pi, 32, endpoint=False)
    rows = [np.stack([0.1 * np.cos(around), np.full(32, y), 0.1 * np.sin(around)], 1) for y in np.linspace(0, 1, count)]
    first = np.arange(count - 1)[:, None] * 32 + np.arange(32)
    right = np.arange(count - 1)[:, None] * 32 + (np.arange(32) + 1) % 32
    quads = np.stack([first, right, first + 32, first + 32, right, right + 32], axis=-1)
    return np.concatenate(rows).astype(np.float32), quads.ravel().astype(np.uint32)


def skinned(digest: bytes = b"skinned", rows: int = 100) -> Model:
    """A snake of fifty joints, each of which turns."""
    corners, indices = ring(rows)
    owner = np.minimum((corners[:, 1] * JOINTS).astype(np.uint16), JOINTS - 1)
    joints = np.stack([owner, np.minimum(owner + 1, JOINTS - 1), owner * 0, owner * 0], 1).astype(np.uint16)
    weights = np.tile(np.array([0.6, 0.4, 0, 0], np.float32), (len(corners), 1))
    normals = corners * np.array([10, 0, 10], np.float32)
    tube = Primitive(
        corners, indices, 0, corners.min(axis=0), corners.max(axis=0), normals=normals, joints=joints, weights=weights
    )
    nodes = [Node(mesh=0, skin=0)]
    nodes += [Node(parent=max(index, 0), translation=(0.0, 1 / JOINTS, 0.0)) for index in range(JOINTS)]
    bind = np.tile(np.eye(4, dtype=np.float32), (JOINTS, 1, 1))
    bind[:, 1, 3] = -(np.arange(JOINTS) + 1) / JOINTS
    times = np.linspace(0, 2, 30).astype(np.float32)
    swing = 0.06 * np.sin(np.pi * times)
    turns = np.stack([swing * 0, swing * 0, np.sin(swing), np.cos(swing)], 1).astype(np.float32)
    channels = tuple(Channel(1 + joint, "rotation", times, turns) for joint in range(JOINTS))
    material = Material(base_colour=(0.8, 0.3, 0.2, 1.0), metallic=0.0, roughness=0.4)
    skin = Skin(tuple(range(1, JOINTS + 1)), bind)
    clip = AnimationClip("play", channels, 2.0)
    return Model(digest, tuple(nodes), (Mesh((tube,)),), (material,), skins=(skin,), clips=(clip,))


def large_glb(name: str) -> bytes:
    """A file of five megabytes: half of it vertices, half of it a photograph's worth of picture; its name is in it."""
    rows = 2300
    corners, indices = ring(rows)
    rng = np.random.default_rng(7)
    coarse = Image.fromarray(rng.integers(0, 255, (700, 700, 3), np.uint8)).resize((1400, 1400))
    encoded = io.BytesIO()
    coarse.save(encoded, "JPEG", quality=94)
    picture = encoded.getvalue()
    texcoords = np.stack([np.tile(np.linspace(0, 1, 32), rows), np.repeat(np.linspace(0, 1, rows), 32)], 1)
    parts = [corners.tobytes(), texcoords.astype("<f4").tobytes(), indices.tobytes(), picture]
    views, start = [], 0
    for part in parts:
        views.append({"buffer": 0, "byteOffset": start, "byteLength": len(part)})
        start += -(-len(part) // 4) * 4
    binary = b"".join(part.ljust(-(-len(part) // 4) * 4, b"\0") for part in parts)
    low, high = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
    document = {
        "asset": {"version": "2.0", "generator": name},
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [
            {"primitives": [{"attributes": {"POSITION": 0, "TEXCOORD_0": 1}, "indices": 2, "material": 0}]},
        ],
        "accessors": [
            {"bufferView": 0, "componentType": 5126, "count": len(corners), "type": "VEC3", "min": low, "max": high},
            {"bufferView": 1, "componentType": 5126, "count": len(corners), "type": "VEC2"},
            {"bufferView": 2, "componentType": 5125, "count": len(indices), "type": "SCALAR"},
        ],
        "materials": [{"pbrMetallicRoughness": {"baseColorTexture": {"index": 0}}}],
        "textures": [{"source": 0}],
        "images": [{"bufferView": 3, "mimeType": "image/jpeg"}],
        "bufferViews": views,
        "buffers": [{"byteLength": len(binary)}],
    }
    return glb(document, binary)


# --- our own cost, with a driver that draws nothing ---------------------------------------------------


def own_cost() -> None:
    context = moderngl.create_context(standalone=True, backend="egl")
    context.gc_mode = "context_gc"
    canvas = context.framebuffer([context.texture(SIZE, 4)])
    models = ModelPass(context, resource_root(), samples=0)
    prop = make_prop(skinned())
    for _ in models.prepare(prop.model):
        pass
    one = act(prop)
    alone = [one]
    posed_each = [replace(act(prop), spot=index % 3, seed=index) for index in range(10)]
    copies = [replace(one, entered_secs=(0.0,) * 5)]
    two_gifts = [*copies, replace(copies[0], cue_id=2, spot=1)]
    bare = [
        replace(one, prop=make_prop(replace(prop.model, digest=b"bare", clips=(), skins=(), nodes=(Node(mesh=0),))))
    ]
    shows = {"skinned": alone, "bare": bare, "copies": copies, "two gifts": two_gifts, "posed each": posed_each}
    acts_module._ROW *= 2  # a gift has five copies at most: there is room for ten here
    shows["ten"] = [replace(one, entered_secs=(0.0,) * 10)]
    times: dict[str, list[float]] = {name: [] for name in shows}
    for turn in range(TURNS):
        for name, acts in shows.items():
            for frame in range(FRAMES // TURNS):
                began, now = time.thread_time(), 1.0 + (turn * (FRAMES // TURNS) + frame) / 60
                instances = [instance for each in acts for instance in each.instances(now, SIZE)]
                models.draw(instances, SIZE, canvas, SIZE)
                context.gc()
                if turn and frame >= SETTLING:  # the first have what they are drawn on made in another size
                    times[name].append((time.thread_time() - began) * 1000)
    # The quickest quarter: whatever else the machine does makes a frame slower, and never quicker.
    print(json.dumps({name: statistics.quantiles(found, n=4)[0] for name, found in times.items()}))


def thousand() -> None:
    context = moderngl.create_context(standalone=True, backend="egl")
    context.gc_mode = "context_gc"
    canvas = context.framebuffer([context.texture((64, 64), 4)])
    most = 16 << 20
    models = ModelPass(context, resource_root(), samples=0, most_bytes=most)
    process, readings = psutil.Process(), []
    for number in range(MODELS):
        prop = make_prop(skinned(number.to_bytes(4, "big"), rows=60))
        models.draw(act(prop).instances(1.0, (64, 64)), (64, 64), canvas, (64, 64))
        context.gc()
        if number in (MODELS // 3, MODELS - 1):
            gc.collect()
            readings.append((process.memory_info().rss, models.nbytes))
    print(json.dumps({"readings": readings, "most": most, "each": prop.model.nbytes}))


def act(prop: Prop) -> Act:
    return Act(1, prop, 7, 1.0, (0.0,), 1e9, -9.0, 0)


def measured(part: str, **environment: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.models", part],
        env=os.environ | environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout.splitlines()[-1])


# --- in the window ------------------------------------------------------------------------------------


class Stage:
    """A window in which something always moves, and a model that comes."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.scene = Scene(load_catalogue(resource_root() / "assets" / "effects"), WINDOW_SIZE)
        self.window = OverlayWindow(self.scene, renderer_maker("premultiplied"), WINDOW_SIZE, is_governed=False)
        self._again_secs = 0.0
        self.watch = FrameWatch(self.window)
        self.seen: list[tuple[int, int]] = []
        self.window.presented.connect(lambda fresh, _secs: self.seen.extend(fresh))
        self.window.show()
        ready: list[bool] = []
        self.window.ready.connect(lambda: ready.append(True))
        self.until(lambda: bool(ready), 120.0)

    def until(self, condition: object, most_secs: float) -> None:
        end_secs = time.monotonic() + most_secs
        while not condition() and time.monotonic() < end_secs:
            if time.monotonic() > self._again_secs:  # so that there is always something to draw
                self._again_secs = time.monotonic() + AGAIN_SECS
                self.scene.show(staging(1, None, 9.0, "bubbles"), time.monotonic())
                self.window.wake()
            self._application.processEvents()
            time.sleep(0.0005)

    def bring(self, prop: Prop) -> None:
        done: list[bool] = []
        self.window.bring(prop.model, lambda: done.append(True))
        self.until(lambda: bool(done), 60.0)

    def close(self) -> None:
        self.window.close()


def textured() -> Model:
    """A model that is drawn as the large one is."""
    corners, indices = ring(10)
    texcoords = (np.zeros((len(corners), 2), np.float32),)
    normals = corners * np.array([10, 0, 10], np.float32)
    tube = Primitive(
        corners, indices, 0, corners.min(axis=0), corners.max(axis=0), normals=normals, texcoords=texcoords
    )
    picture = Picture(np.full((64, 64, 4), 200, np.uint8), b"small")
    material = Material(base_colour_texture=Texture(0))
    return Model(b"textured", (Node(mesh=0),), (Mesh((tube,)),), (material,), pictures=(picture,))


def staging(cue_id: int, prop: Prop | None, secs: float, effect: str | None = None) -> Staging:
    banner = BannerContent("Viewer", "Model", 1, "V", 0.5, "#ffaa00")
    return Staging(cue_id, 0, 7, effect, 0.2, "#ffaa00", secs, banner, cue_id % 4, prop=prop)


class Loading(threading.Thread):
    """The backstage's part: a file goes through a workshop, and what comes back becomes a prop."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = asyncio.new_event_loop()
        self._workshop = Workshop(workbench_command())

    def run(self) -> None:
        self._loop.run_forever()

    def load(self, data: bytes) -> Future[Prop]:
        return asyncio.run_coroutine_threadsafe(self._load(data), self._loop)

    async def _load(self, data: bytes) -> Prop:
        return await self._workshop.make(
            Workpiece(data), lambda made: make_prop(made.model, made.reached, has_back=made.has_back)
        )

    def close(self) -> None:
        asyncio.run_coroutine_threadsafe(self._workshop.close(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self.join()


def in_the_window() -> None:
    files = [large_glb(f"number {number}") for number in range(ROUNDS)]
    take_turns_quickly()  # as the program itself does
    application = make_application()
    stage, loading = Stage(application), Loading()
    loading.start()
    stage.until(lambda: False, 1.0)
    keep_for_good()
    began = time.monotonic()
    stage.bring(make_prop(textured()))
    first = stage.watch.between(began, time.monotonic())
    warm = loading.load(a_glb())
    stage.until(warm.done, 30.0)
    busy: list[Interval] = []
    calm: list[Interval] = []
    decoding, bringing = [], []
    for data in files:
        began = time.monotonic()
        coming = loading.load(data)
        stage.until(coming.done, 60.0)
        decoded = time.monotonic()
        prop = coming.result()
        stage.bring(prop)
        ended = time.monotonic()
        decoding.append((decoded - began) * 1000)
        bringing.append((ended - decoded) * 1000)
        busy += stage.watch.between(began, ended)
        stage.until(lambda: False, 0.3)
        began = time.monotonic()
        stage.until(lambda: False, (decoding[-1] + bringing[-1]) / 1000)
        calm += stage.watch.between(began, time.monotonic())
    loading.close()
    print(
        f"{ROUNDS} GLB of {len(files[0]) / 1e6:.1f} MB, one after the other: each decoded apart in "
        f"{statistics.median(decoding):.0f} ms, brought between frames in {statistics.median(bringing):.0f} ms\n"
        f"    frames meanwhile: {told(busy)} (aim: none over 20)\n    frames in between: {told(calm)}\n"
        f"    while the first model of its kind has its program compiled: {told(first)}"
    )
    uses = []
    for cue_id in (2, 3, 4):
        stage.scene.show(staging(cue_id, prop, 0.5), time.monotonic())
        frames = stage.window.frame_count
        stage.window.wake()
        stage.until(lambda cue_id=cue_id: (cue_id, 0) in stage.seen, 30.0)
        uses.append(stage.window.frame_count - frames)
        stage.until(lambda: False, 1.2)
    print(f"frames from its cue to its picture: {uses[0]} the first time, then {uses[1]}, {uses[2]} (aim: ≤ 2)")
    stage.close()


def main() -> None:
    if len(sys.argv) > 1:
        {"own_cost": own_cost, "thousand": thousand}[sys.argv[1]]()
        return
    cost = measured("own_cost", GALLIUM_NOOP="1")
    print(
        f"our own cost of a frame, nothing drawn: a model of {JOINTS} joints {cost['skinned']:.2f} ms (aim: ≤ 1), one "
        f"without joints {cost['bare']:.2f} ms; all of it, with ten copies instead of one: {cost['ten']:.2f} ms, ratio "
        f"{cost['ten'] / cost['skinned']:.2f} (aim: ≤ 1.3), with five {cost['copies']:.2f} ms; two gifts of five "
        f"{cost['two gifts']:.2f} ms, ten gifts of one {cost['posed each']:.2f} ms"
    )
    in_the_window()
    left = measured("thousand")
    (early, early_gpu), (late, late_gpu) = left["readings"]
    print(
        f"{MODELS:,} models of {left['each'] / 1e3:.0f} kB with room for {left['most'] / 1e6:.0f} MB: process "
        f"{early / 2**20:.0f} → {late / 2**20:.0f} MiB from the {MODELS // 3}th to the last, "
        f"graphics {early_gpu / 1e6:.1f} → {late_gpu / 1e6:.1f} MB"
    )


if __name__ == "__main__":
    main()
