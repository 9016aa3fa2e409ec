"""Models' linear colours → the frame's layer, and the glow around them."""

import moderngl

from overlay.render.models.glow import ModelGlow
from overlay.render.models.programs import ModelPrograms
from overlay.render.target import Bounds, scissored, use
from overlay.render.unlocked import triangle_drawer


class ModelOutput:
    """Lays what was drawn apart on the layer.

    Attributes:
        glow: Adds the glow.
    """

    def __init__(self, ctx: moderngl.Context, programs: ModelPrograms) -> None:
        self._ctx, self._programs = ctx, programs
        self._draw = triangle_drawer(ctx)
        self.glow = ModelGlow(ctx, programs)

    def release(self) -> None:
        """Let go of the GPU memory."""
        self.glow.release()

    def compile(self, *, is_smooth: bool) -> moderngl.VertexArray:
        """What `lay` draws with; compiled the first time."""
        defines = () if is_smooth else ("SMOOTHED",)
        return self._programs.without_vertices("screen.vert", "model_output.frag", *defines)

    def lay(
        self,
        texture: moderngl.Texture,
        bounds: Bounds,
        layer_fbo: moderngl.Framebuffer,
        used_px: tuple[int, int],
        *,
        is_smooth: bool,
    ) -> None:
        """Encode the colours, blend them over the layer, and leave it bound.

        Args:
            texture: Premultiplied, linear, from its lower left corner on.
            bounds: What of the layer it lies on.
            layer_fbo: 8-bit RGBA, premultiplied, encoded.
            used_px: The part of the layer that is in use.
            is_smooth: Whether multisampling has softened the edges.
        """
        use(layer_fbo, used_px)
        self._ctx.enable_only(moderngl.BLEND)
        self._ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
        self._ctx.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA
        array = self.compile(is_smooth=is_smooth)
        array.program["origin_px"] = bounds[:2]
        texture.use(0)
        with scissored(layer_fbo, bounds):
            self._draw(array, 0)
