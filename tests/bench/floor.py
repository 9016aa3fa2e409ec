"""The floor that a frame of particles is measured against: its draw calls alone, made ready once and then repeated.

There are two. The *bare draw call* is what a program would do that knows nothing of the machine: one call for all
instances. *In our parts* is the same cut up as `overlay.render.unlocked` does where the processor draws, which is the
quicker there: what is left of the difference to it is what everything else costs us. On a graphics card both are one.
"""

from collections.abc import Callable
from unittest.mock import patch

import moderngl

from overlay.render import unlocked
from overlay.render.particle_pass import ParticlePass
from overlay.render.target import use
from overlay.scene.frame import Frame

Draw = Callable[[], None]


def floors(
    context: moderngl.Context, particles: ParticlePass, frame: Frame, framebuffer: moderngl.Framebuffer
) -> tuple[Draw, Draw]:
    """What clears a framebuffer and draws this frame's particles: in one call for each batch, and in our parts."""
    calls: list[tuple[moderngl.VertexArray, int, int]] = []  # each draws all: from the first index on
    with patch.object(particles, "_draw_instances", lambda *call, first: calls.append(call)):
        particles.draw(frame)

    def drawn_with(draw_instances: unlocked.DrawInstances) -> Draw:
        def draw() -> None:
            use(framebuffer, framebuffer.size)
            framebuffer.clear(0.0, 0.0, 0.0, 0.0)
            context.enable_only(moderngl.BLEND)
            context.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA
            for array, vertices, instances in calls:
                draw_instances(array, vertices, instances)

        return draw

    return drawn_with(unlocked._locked), drawn_with(particles._draw_instances)
