"""What leaves the program: straight alpha, premultiplied alpha, or the canvas over a key colour."""

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
        self._ctx, self._folder = ctx, shader_folder
        self._arrays: dict[tuple[str, ...], moderngl.VertexArray] = {}

    def warm_up(self, layer: moderngl.Texture, target: moderngl.Framebuffer, output: OutputAlpha) -> None:
        """Draw what this output needs once, into a corner of the target."""
        self._set_state(output)
        size = layer.size
        for is_whole in (True, False):
            use(target, size)
            self._render(_defines(output, is_whole=is_whole), layer, target, size, size, (0, 0, *size))

    def warm_up_in_place(self, layer: moderngl.Texture, layer_fbo: moderngl.Framebuffer, output: OutputAlpha) -> None:
        """Draw what `convert_in_place` needs once, with a layer that can be spoilt."""
        use(layer_fbo, layer.size)
        self._set_state(output)
        self._render(_defines(output, is_whole=True), layer, layer_fbo, layer.size, layer.size, (0, 0, *layer.size))

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
        self._set_state(output)
        self._render(_defines(output, is_whole=is_whole), layer, target, used_px, size_px, bounds)

    def convert_in_place(
        self,
        layer: moderngl.Texture,
        layer_fbo: moderngl.Framebuffer,
        size_px: Size,
        bounds: Bounds,
        output: OutputAlpha,
    ) -> None:
        """The same within the layer itself, where each pixel may be read as it is replaced: see `touched`.

        It has to be copied then, and is spoilt for anything else.
        """
        use(layer_fbo, size_px)
        self._set_state(output)
        self._render(_defines(output, is_whole=True), layer, layer_fbo, size_px, size_px, bounds)

    def _render(
        self,
        defines: tuple[str, ...],
        layer: moderngl.Texture,
        target: moderngl.Framebuffer,
        used_px: Size,
        size_px: Size,
        bounds: Bounds,
    ) -> None:
        array = self._array(defines)
        if "SCALED" in defines:
            array.program["layer_px"], array.program["target_px"] = used_px, size_px
        texel = moderngl.LINEAR if "SCALED" in defines else moderngl.NEAREST
        layer.filter = (texel, texel)
        layer.use(0)
        with scissored(target, bounds):
            array.render(moderngl.TRIANGLES, vertices=3)
        layer.filter = (moderngl.LINEAR, moderngl.LINEAR)  # as others expect it

    def _set_state(self, output: OutputAlpha) -> None:
        self._ctx.enable_only(moderngl.BLEND if isinstance(output, tuple) else moderngl.NOTHING)
        self._ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
        self._ctx.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA

    def _array(self, defines: tuple[str, ...]) -> moderngl.VertexArray:
        if defines not in self._arrays:
            program = load_program(self._ctx, self._folder, "screen.vert", "output.frag", defines=defines)
            program["layer"] = 0
            self._arrays[defines] = self._ctx.vertex_array(program, [])
        return self._arrays[defines]


def _defines(output: OutputAlpha, *, is_whole: bool) -> tuple[str, ...]:
    written = (str(output).upper(),) if output in ("straight", "linear") else ()
    return written if is_whole else (*written, "SCALED")
