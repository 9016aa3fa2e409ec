"""100,000 particles: a frame of the whole program's window beside the same draw call in a bare loop without Qt.

The two sides take turns, so that the machine's moods fall on both. The bare side is moderngl on EGL in a process of
its own: clear, the draw call, wait until it is done (`tests.bench.floor` tells of its two floors). Our side is the real
window with everything that a gift's frame has: scene, renderer, flash guard, the pass for straight alpha, Qt, the swap.
"""

import itertools
import multiprocessing
import statistics
import sys
import time
from multiprocessing.connection import Connection

import moderngl
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from overlay.app.machine.application import make_application
from overlay.app.machine.software_gl import keep_frame_memory
from overlay.app.making import renderer_maker
from overlay.desktop.overlay_window import OverlayWindow
from overlay.render.output_pass import OutputAlpha
from overlay.render.particles.particle_pass import ParticlePass
from overlay.resources import resource_root
from overlay.scene.benchmark import crowd
from overlay.scene.effects.looks import Sprite
from overlay.scene.scene import Scene
from tests.bench.floor import floors

PARTICLES = 100_000
SIZE = (1280, 720)
SIZE_PX = 4
ROUNDS = 11
FRAMES = 8
CASES: tuple[tuple[Sprite, OutputAlpha], ...] = (("disc", "premultiplied"), ("disc", "straight"), ("star", "straight"))
"""Discs of that size are drawn as points where the processor draws; stars never are."""


def crowded_scene(sprite: Sprite) -> Scene:
    catalogue, staging = crowd(PARTICLES, SIZE_PX, SIZE, sprite)
    scene = Scene(catalogue, SIZE)
    scene.show(staging, time.monotonic())
    return scene


def bare_loop(orders: Connection) -> None:
    """The other process: draws as many frames as it is told to, and sends the medians of their times, of each floor."""
    options = {"backend": "egl"} if sys.platform == "linux" else {}
    context = moderngl.create_context(standalone=True, **options)
    keep_frame_memory(context)  # as the program does
    particles = ParticlePass(context, resource_root() / "shaders")
    framebuffer = context.simple_framebuffer(SIZE, 4)
    while sprite := orders.recv():
        draws = floors(context, particles, crowded_scene(sprite).frame(time.monotonic() + 0.5), framebuffer)
        while count := orders.recv():
            times_ms: tuple[list[float], ...] = ([], [])
            for _ in range(count):
                for draw, times in zip(draws, times_ms, strict=True):
                    began = time.perf_counter()
                    draw()
                    context.finish()
                    times.append((time.perf_counter() - began) * 1000)
            orders.send([statistics.median(times[1:]) for times in times_ms])


class OurWindow:
    """The overlay window as the program makes it, with no limit on its frames."""

    def __init__(self, application: QApplication, sprite: Sprite, output: OutputAlpha) -> None:
        self._application = application
        self._catalogue, self._staging = crowd(PARTICLES, SIZE_PX, SIZE, sprite)
        self._scene = Scene(self._catalogue, SIZE)
        self._window = OverlayWindow(
            self._scene,
            renderer_maker(output),
            SIZE,
            frames_per_sec=10_000,
            is_governed=False,
        )
        self._swaps: list[float] = []
        self._window.frameSwapped.connect(lambda: self._swaps.append(time.perf_counter()))
        self._window.show()

    def frames_ms(self, count: int) -> list[float]:
        self._scene.show(self._staging, time.monotonic())
        self._swaps.clear()
        self._window.wake()
        while len(self._swaps) < count + 1:
            self._application.processEvents()
        swaps = self._swaps[: count + 1]
        self._scene.clear()
        self._window.wake()
        self._application.processEvents()
        return [(later - earlier) * 1000 for earlier, later in itertools.pairwise(swaps)][1:]

    def close(self) -> None:
        self._window.close()
        self._window.deleteLater()
        self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or it goes on preparing beside the next
        self._application.processEvents()


def compare(application: QApplication, sprite: Sprite, output: OutputAlpha, bare: Connection) -> None:
    ours = OurWindow(application, sprite, output)
    ours.frames_ms(3)
    bare.send(sprite)
    rounds: list[tuple[float, float, float]] = []
    for _ in range(ROUNDS):
        bare.send(FRAMES)
        bare_ms, drawn_ms = bare.recv()
        rounds.append((statistics.median(ours.frames_ms(FRAMES)), bare_ms, drawn_ms))
    bare.send(0)
    ours.close()
    ours_mid, bare_mid, drawn_mid = (statistics.median(side) for side in zip(*rounds, strict=True))
    to_bare, to_drawn = (sorted(one[0] / one[floor] for one in rounds) for floor in (1, 2))
    print(
        f"{PARTICLES:,} particles ({sprite}) of {SIZE_PX} px at {SIZE[0]}x{SIZE[1]}, output {output}: "
        f"window {ours_mid:.1f} ms, bare draw call {bare_mid:.1f} ms, ratio {statistics.median(to_bare):.3f} "
        f"(median of {ROUNDS} rounds, {to_bare[0]:.2f} to {to_bare[-1]:.2f}; aim: ≤ 1.05); "
        f"as we draw it {drawn_mid:.1f} ms, ratio {statistics.median(to_drawn):.3f}",
        flush=True,
    )


def main() -> None:
    spawning = multiprocessing.get_context("spawn")
    bare, far_end = spawning.Pipe()
    process = spawning.Process(target=bare_loop, args=(far_end,))
    process.start()
    application = make_application()
    for sprite, output in CASES:
        compare(application, sprite, output, bare)
    bare.send("")
    process.join()


if __name__ == "__main__":
    main()
