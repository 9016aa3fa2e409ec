"""What leaves the program: straight alpha, premultiplied alpha, or the canvas over a key colour."""

from pathlib import Path
from typing import Literal

import moderngl

from overlay.render.program import load_program
from overlay.render.target import Bounds, scissored

KeyColour = tuple[float, float, float]
OutputAlpha = Literal["straight", "premultiplied"] | KeyColour
"""What the capture expects; a key colour is red, green, blue, 0…1."""


class OutputPass:
    """Turns the premultiplied layer into straight alpha, within the live bounds only."""

    def __init__(self, ctx: moderngl.Context, shader_folder: Path) -> None:
        self._ctx = ctx
        self._program = load_program(ctx, shader_folder, "screen.vert", "straight.frag")
        self._program["layer"] = 0
        self._array = ctx.vertex_array(self._program, [])

    def draw(self, layer: moderngl.Texture, target: moderngl.Framebuffer, bounds: Bounds) -> None:
        """Write the layer's bounds into the bound target, which must have the layer's size."""
        self._ctx.enable_only(moderngl.NOTHING)
        layer.use(0)
        with scissored(target, bounds):
            self._array.render(moderngl.TRIANGLES, vertices=3)
