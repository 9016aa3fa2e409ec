"""The layer over a picture, as a viewer sees it in the end: for the preview."""

from pathlib import Path

import moderngl

from overlay.render.program import load_program


class OverPass:
    """Draws a premultiplied layer over a backdrop of the same size."""

    def __init__(self, ctx: moderngl.Context, shader_folder: Path) -> None:
        """Compile it.

        Raises:
            ResourceError: A shader is missing or does not compile.
        """
        self._ctx = ctx
        self._program = load_program(ctx, shader_folder, "screen.vert", "over.frag")
        self._program["layer"] = 0
        self._program["backdrop"] = 1
        self._array = ctx.vertex_array(self._program, [])

    def draw(self, layer: moderngl.Texture, backdrop: moderngl.Texture) -> None:
        """Draw into what the owner has bound, which must have the size of both."""
        self._ctx.enable_only(moderngl.NOTHING)
        layer.use(0)
        backdrop.use(1)
        self._array.render(moderngl.TRIANGLES, vertices=3)
