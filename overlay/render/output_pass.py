"""What leaves the program: straight alpha, premultiplied alpha, or the canvas over a key colour."""

from itertools import product
from pathlib import Path
from typing import Literal

import moderngl

from overlay.render.program import load_program
from overlay.render.target import Bounds, scissored, use

KeyColour = tuple[float, float, float]
OutputAlpha = Literal["straight", "premultiplied", "linear"] | KeyColour
"""What the capture expects: straight alpha, premultiplied alpha, or premultiplied alpha that it blends in linear light;
a key colour is red, green, blue, 0…1."""

Size = tuple[int, int]


class OutputPass:
    """Brings the premultiplied layer to the target, within the live bounds, and to its size if it is smaller."""

    def __init__(self, ctx: moderngl.Context, shader_folder: Path) -> None:
        self._ctx = ctx
        self._arrays: dict[tuple[str, ...], moderngl.VertexArray] = {}
        self._programs: dict[tuple[str, ...], moderngl.Program] = {}
        for defines in product(((), ("STRAIGHT",), ("LINEAR",)), ((), ("SCALED",))):
            self._add(ctx, shader_folder, (*defines[0], *defines[1]))

    def _add(self, ctx: moderngl.Context, shader_folder: Path, defines: tuple[str, ...]) -> None:
        program = load_program(ctx, shader_folder, "screen.vert", "output.frag", defines=defines)
        program["layer"] = 0
        self._programs[defines] = program
        self._arrays[defines] = ctx.vertex_array(program, [])

    def warm_up(self, layer: moderngl.Texture, target: moderngl.Framebuffer) -> None:
        """Draw every program once, into a target of one pixel."""
        for defines in self._programs:
            use(target, (1, 1))
            self._render(defines, layer, target, (1, 1), (1, 1), (0, 0, 1, 1))

    def draw(
        self,
        layer: moderngl.Texture,
        layer_fbo: moderngl.Framebuffer,
        used_px: Size,
        target: moderngl.Framebuffer,
        size_px: Size,
        bounds: Bounds | None,
        output: OutputAlpha,
    ) -> None:
        """Fill all of the target.

        Args:
            layer: What was composed.
            layer_fbo: The framebuffer that draws to it.
            used_px: The part of the layer that holds the picture, from its lower left corner.
            target: Where it goes.
            size_px: The target's size.
            bounds: What of the target anything is on; None if nothing is.
            output: How it is to be written.
        """
        use(target, size_px)
        is_whole = layer.size == used_px == size_px
        # A default framebuffer's size is unknown to moderngl, one of our own is copied as far as it reaches.
        if output == "premultiplied" and is_whole and (target.glo == 0 or target.size == size_px):
            self._ctx.copy_framebuffer(target, layer_fbo)  # ten times as fast as a shader where the processor draws
            return
        background = (*output, 1.0) if isinstance(output, tuple) else (0.0, 0.0, 0.0, 0.0)
        if bounds != (0, 0, *size_px) or isinstance(output, tuple):
            target.clear(*background)
        if bounds is None:
            return
        self._ctx.enable_only(moderngl.BLEND if isinstance(output, tuple) else moderngl.NOTHING)
        self._ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
        self._ctx.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA
        written = (str(output).upper(),) if output in ("straight", "linear") else ()
        scaled = () if is_whole else ("SCALED",)
        self._render((*written, *scaled), layer, target, used_px, size_px, bounds)

    def _render(
        self,
        defines: tuple[str, ...],
        layer: moderngl.Texture,
        target: moderngl.Framebuffer,
        used_px: Size,
        size_px: Size,
        bounds: Bounds,
    ) -> None:
        program = self._programs[defines]
        if "SCALED" in defines:
            program["layer_px"], program["target_px"] = used_px, size_px
        layer.use(0)
        with scissored(target, bounds):
            self._arrays[defines].render(moderngl.TRIANGLES, vertices=3)
