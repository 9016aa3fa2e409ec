"""The glow around what is emissive in 3D models: their light, narrowed level by level and widened again. "Bloom".

It is added to the layer as particles' light is: colour without alpha.
"""

import math

import moderngl

from overlay.render.models.programs import ModelPrograms
from overlay.render.target import Bounds, scissored, use

FIRST_SHARE = 4
"""The largest level has a quarter of the layer's width and height."""
LEAST_LEVELS, MOST_LEVELS = 3, 6
_NARROWEST = 36
"""The narrowest level has about so many texels for the shorter side of the canvas."""
_WIDER = 0.85
"""How much of a wider level is added to a narrower one."""
_STRENGTH = 0.55

Size = tuple[int, int]


class ModelGlow:
    """Makes the glow of one frame after the other."""

    def __init__(self, ctx: moderngl.Context, programs: ModelPrograms) -> None:
        self._ctx, self._programs = ctx, programs
        self._levels: list[tuple[moderngl.Texture, moderngl.Framebuffer]] = []
        self._size: Size = (0, 0)

    def release(self) -> None:
        """Let go of the GPU memory."""
        self._levels, self._size = [], (0, 0)

    def lay(
        self,
        light: moderngl.Texture,
        bounds: Bounds,
        layer_fbo: moderngl.Framebuffer,
        used_px: Size,
        strength: float,
    ) -> Bounds:
        """Add the glow to the layer. Return what of it that reaches.

        Args:
            light: What shines, linear, from its lower left corner on.
            bounds: What of the layer it lies on.
            layer_fbo: 8-bit RGBA, premultiplied, encoded.
            used_px: The part of the layer that is in use.
            strength: How much of it, 1 at most.
        """
        place = self._make(bounds, used_px)
        size = bounds[2] - bounds[0], bounds[3] - bounds[1]
        ctx = self._ctx
        ctx.enable_only(moderngl.NOTHING)
        self._draw("FIRST", light, 0, origin_px=(place[0] - bounds[0], place[1] - bounds[1]), used_px=size)
        for level in range(1, len(self._levels)):
            self._draw("NARROWED", self._levels[level - 1][0], level)
        ctx.enable_only(moderngl.BLEND)
        ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
        ctx.blend_func = moderngl.ONE, moderngl.ONE
        for level in range(len(self._levels) - 2, -1, -1):
            self._draw("WIDENED", self._levels[level + 1][0], level, strength=_WIDER)
        ctx.blend_func = moderngl.ONE_MINUS_DST_COLOR, moderngl.ONE  # what is bright already does not burn out
        use(layer_fbo, used_px)
        array = self._program("LAID")
        array.program["origin_px"] = place
        array.program["strength"] = _STRENGTH * strength
        self._levels[0][0].use(0)
        reached = widened(bounds, reach_px(used_px), used_px)
        with scissored(layer_fbo, reached):
            array.render(moderngl.TRIANGLES, vertices=3)
        return reached

    def _draw(self, how: str, light: moderngl.Texture, level: int, **uniforms: object) -> None:
        texture, fbo = self._levels[level]
        use(fbo, texture.size)
        array = self._program(how)
        for name, value in uniforms.items():
            array.program[name] = value
        light.use(0)
        array.render(moderngl.TRIANGLES, vertices=3)

    def _program(self, how: str) -> moderngl.VertexArray:
        return self._programs.without_vertices("screen.vert", "model_glow.frag", how)

    def _make(self, bounds: Bounds, used_px: Size) -> Size:
        """Levels that hold some bounds and what they reach. Return where on the layer their lower left corner lies.

        It moves by whole texels of the narrowest level, or the glow of a model that sways would tremble.
        """
        levels, reach = levels_of(used_px), reach_px(used_px)
        step = FIRST_SHARE << levels - 1
        left, bottom = ((bounds[axis] - reach) // step * step for axis in (0, 1))
        wide, high = (
            -(-(bounds[2 + axis] + reach - start) // step) * step for axis, start in enumerate((left, bottom))
        )
        if (wide, high) != self._size or len(self._levels) != levels:
            self.release()
            for level in range(levels):
                share = FIRST_SHARE << level
                texture = self._ctx.texture((wide // share, high // share), 4, dtype="f2")
                texture.filter = (moderngl.LINEAR, moderngl.LINEAR)
                texture.repeat_x = texture.repeat_y = False
                self._levels.append((texture, self._ctx.framebuffer(texture)))
            self._size = (wide, high)
        return left, bottom


def levels_of(canvas_px: Size) -> int:
    """How many levels suit a canvas: on a larger one the glow is wider."""
    return min(max(round(math.log2(max(min(canvas_px), 1) / _NARROWEST)), LEAST_LEVELS), MOST_LEVELS)


def reach_px(canvas_px: Size) -> int:
    """How far a glow reaches, in pixels of the layer."""
    return 3 * FIRST_SHARE << levels_of(canvas_px) - 1


def widened(bounds: Bounds, reach: int, within: Size) -> Bounds:
    """Bounds with so many pixels around them, cut to a canvas."""
    left, bottom, right, top = bounds
    return max(left - reach, 0), max(bottom - reach, 0), min(right + reach, within[0]), min(top + reach, within[1])
