"""1,000 to 1,000,000 particles, and 100 bursts at once: a frame of ours beside the bare draw call, without a window.

At the end Python's part with a gift of every built-in effect at once, which is a draw call for each of their emitters.

The floor is one `VertexArray.render` of the same program with the same buffers into the same kind of framebuffer, and
nothing else: no scene, no pass but the one, no Python that does anything (`tests.bench.floor` tells of the other floor,
which is printed as well). Ours is what the window calls: the scene's frame, and the renderer with every pass. They take
turns in one process, on one context.
"""

import statistics
import sys
import time
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import Any
from unittest.mock import patch

import moderngl

from overlay.app.machine.software_gl import keep_frame_memory
from overlay.loaders.effects import load_catalogue
from overlay.render.renderer import Renderer
from overlay.resources import resource_root
from overlay.scene.benchmark import crowd
from overlay.scene.frame import Frame
from overlay.scene.scene import Scene
from overlay.scene.staging import Staging
from tests.bench.floor import Draw, floors

SIZE = (1280, 720)
SIZE_PX = 4
ROUNDS = 9
ROUND_SECS = 0.25
FRAMES_AHEAD = 4
BURSTS = 100
WORK = (
    (moderngl.VertexArray, "render"),
    (moderngl.Context, "copy_framebuffer"),
    (moderngl.Framebuffer, "read_into"),
)
BEGIN_SECS = 1000.0


def no_banner(*_arguments: object) -> Any:
    raise AssertionError


class Stage:
    """A context, a renderer and a framebuffer."""

    def __init__(self) -> None:
        options = {"backend": "egl"} if sys.platform == "linux" else {}
        self.context = moderngl.create_context(standalone=True, require=330, **options)
        self.context.gc_mode = "context_gc"
        keep_frame_memory(self.context)
        self.renderer = Renderer(self.context, resource_root(), no_banner, "premultiplied")
        self.framebuffer = self.context.simple_framebuffer(SIZE, 4)
        self._now_secs = BEGIN_SECS + 1.0

    def draw(self, scene: Scene) -> None:
        """The next frame; a slow machine's clock would let the crowd die before the round is over."""
        self._now_secs += 0.0001
        self.renderer.draw(scene.frame(self._now_secs), self.framebuffer, SIZE)

    def bare(self, frame: Frame) -> tuple[Draw, Draw]:
        """The draw calls of this frame's particles and nothing else: bare, and as we draw them."""
        return floors(self.context, self.renderer._particles, frame, self.framebuffer)

    def frame_ms(self, draw: Draw) -> float:
        """The mean over a round; the card is waited for after some frames and not after each, as by a window."""
        count, began = 0, time.perf_counter()
        while count == 0 or time.perf_counter() - began < ROUND_SECS:
            for _ in range(FRAMES_AHEAD):
                draw()
            self.context.finish()
            count += FRAMES_AHEAD
        return (time.perf_counter() - began) / count * 1000

    def python_ms(self, draw: Draw) -> float:
        """The median of our frame's time with all that a driver works at left out: draw calls, copies, reading."""
        with ExitStack() as stack:
            own = (self.renderer._particles, "_draw_instances"), (self.renderer._guard, "_draw_triangle")
            for owner, name in (*WORK, *own):
                stack.enter_context(patch.object(owner, name, lambda *_arguments, **_options: None))
            times_ms = []
            for _ in range(200):
                began = time.perf_counter()
                draw()
                times_ms.append((time.perf_counter() - began) * 1000)
                self.context.finish()
        return statistics.median(times_ms)


def scene_of(particles: int, bursts: int = 1) -> Scene:
    catalogue, staging = crowd(particles // bursts, SIZE_PX, SIZE)
    scene = Scene(catalogue, SIZE)
    for number in range(bursts):
        scene.show(replace(staging, cue_id=number + 1, seed=number, duration_secs=600.0), BEGIN_SECS)
    return scene


def evening() -> Scene:
    """A gift of each built-in effect, all at once."""
    catalogue = load_catalogue(resource_root() / "assets" / "effects")
    scene = Scene(catalogue, SIZE)
    for number, effect in enumerate(catalogue):
        staging = Staging(number, 0, number, effect.name, 0.6, effect.accent, 30.0, None)
        scene.show(staging, BEGIN_SECS)
    return scene


def compared(stage: Stage, *draws: Draw) -> tuple[list[float], list[float]]:
    """Median milliseconds of each, and the median ratio of the first to each of the others."""
    rounds = [[stage.frame_ms(draw) for draw in draws] for _ in range(ROUNDS)]
    times_ms = [statistics.median(side) for side in zip(*rounds, strict=True)]
    others = range(1, len(draws))
    return times_ms, [statistics.median(times[0] / times[other] for times in rounds) for other in others]


def main() -> None:
    stage = Stage()
    print(f"{stage.context.info['GL_RENDERER']}, {SIZE[0]}x{SIZE[1]}, particles of {SIZE_PX} px", flush=True)
    for particles in (1_000, 10_000, 100_000, 1_000_000):
        scene = scene_of(particles)
        ours = partial(stage.draw, scene)
        (ours_ms, bare_ms, drawn_ms), (ratio, to_drawn) = compared(
            stage, ours, *stage.bare(scene.frame(BEGIN_SECS + 1.0))
        )
        aim = " (aim: ≤ 1.05)" if particles >= 100_000 else ""
        print(
            f"{particles:>9,}: frame {ours_ms:.2f} ms, bare draw call {bare_ms:.2f} ms, ratio {ratio:.3f}{aim}; "
            f"as we draw it {drawn_ms:.2f} ms, ratio {to_drawn:.3f}; "
            f"Python {stage.python_ms(ours):.3f} ms a frame (aim: ≤ 0.5)",
            flush=True,
        )
    many, single = scene_of(100_000, BURSTS), scene_of(100_000)
    (many_ms, single_ms), (ratio,) = compared(stage, partial(stage.draw, many), partial(stage.draw, single))
    print(
        f"100,000 in {BURSTS} bursts: frame {many_ms:.2f} ms, in one {single_ms:.2f} ms, ratio {ratio:.3f} (aim: ≤ 1.2)"
    )
    scene = evening()
    emitters = len(scene.frame(BEGIN_SECS + 1.0).batches)
    print(
        f"{scene.effects} gifts at once, one of each built-in effect: {emitters} emitters, "
        f"Python {stage.python_ms(partial(stage.draw, scene)):.3f} ms a frame (aim: ≤ 0.5)"
    )


if __name__ == "__main__":
    main()
