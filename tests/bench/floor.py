"""The floor that a frame of particles is measured against: its draw calls alone, made ready once and then repeated.

There are two. The *bare draw call* is what a program would do that knows nothing of the machine: two triangles for a
particle, and one call for all instances. *As we draw it* is what `ParticlePass` makes of it where the processor draws:
in parts (`overlay.render.unlocked`), and as points where they look the same (`overlay.render.particles.points`). What
is left of the difference to that is what all but the particles costs us. On a graphics card both are one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

import moderngl

from overlay.render import unlocked
from overlay.render.particles.particle_pass import ParticlePass
from overlay.render.target import use
from overlay.scene.frame import Frame

Draw = Callable[[], None]


@dataclass(frozen=True, slots=True)
class _Call:
    """A draw call, and what of the framebuffer it draws to."""

    arguments: tuple[Any, ...]
    options: dict[str, int]
    viewport: tuple[int, int, int, int]
    scissor: tuple[int, int, int, int] | None


def floors(
    context: moderngl.Context, particles: ParticlePass, frame: Frame, framebuffer: moderngl.Framebuffer
) -> tuple[Draw, Draw]:
    """What clears a framebuffer and draws this frame's particles: the bare draw call, and as we draw it."""

    def made_ready(draw_instances: unlocked.DrawInstances) -> Draw:
        calls: list[_Call] = []

        def note(*arguments: object, **options: int) -> None:
            calls.append(_Call(arguments, options, framebuffer.viewport, framebuffer.scissor))

        use(framebuffer, framebuffer.size)
        with patch.object(particles, "_draw_instances", note):
            particles.draw(frame)

        def draw() -> None:
            use(framebuffer, framebuffer.size)
            framebuffer.clear(0.0, 0.0, 0.0, 0.0)
            context.enable_only(moderngl.BLEND | moderngl.PROGRAM_POINT_SIZE)
            context.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA
            for call in calls:
                framebuffer.viewport = call.viewport
                framebuffer.scissor = call.scissor  # type: ignore[assignment]  # None switches it off
                draw_instances(*call.arguments, **call.options)
            framebuffer.scissor = None  # type: ignore[assignment]

        return draw

    with patch.object(particles, "_may_draw_points", False):
        bare = made_ready(unlocked._locked)
    return bare, made_ready(particles._draw_instances)
