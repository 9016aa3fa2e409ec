"""Where models are drawn before they come to the layer: linear light and depth, with several samples a pixel."""

import moderngl

from overlay.render.target import Bounds

_STEP_PX = 64
_WASTE = 3.0
"""A target that is so many times larger than what is needed is made anew."""

MOST_SAMPLES = 4


class ModelTarget:
    """Half floats, premultiplied, as large as what is shown: all of a canvas would take far longer to resolve."""

    def __init__(self, ctx: moderngl.Context, samples: int) -> None:
        self._ctx = ctx
        self.samples = min(samples, MOST_SAMPLES, ctx.max_samples)
        self._size = (0, 0)
        self._drawn: moderngl.Framebuffer | None = None
        self._resolved: moderngl.Framebuffer | None = None
        self._texture: moderngl.Texture | None = None

    def begin(self, bounds: Bounds, canvas_px: tuple[int, int]) -> moderngl.Framebuffer:
        """Clear what lies behind some bounds, and let the viewport be such that the canvas' pixels lie on ours."""
        width, height = bounds[2] - bounds[0], bounds[3] - bounds[1]
        fbo = self._sized(width, height)
        fbo.color_mask, fbo.depth_mask = (True, True, True, True), True
        fbo.use()
        fbo.scissor = None  # type: ignore[assignment]  # the stub forgets that None is how it is switched off
        fbo.clear(0.0, 0.0, 0.0, 0.0, depth=1.0)
        fbo.viewport = (-bounds[0], -bounds[1], *canvas_px)
        fbo.scissor = (0, 0, width, height)
        return fbo

    def end(self) -> moderngl.Texture:
        """Bring the samples together: one texel a pixel, the bounds' lower left corner first."""
        assert self._drawn is not None
        assert self._texture is not None
        if self._resolved is not None:
            self._ctx.copy_framebuffer(self._resolved, self._drawn)
        return self._texture

    def release(self) -> None:
        """Let go of the GPU memory."""
        self._drawn = self._resolved = self._texture = None
        self._size = (0, 0)

    def _sized(self, width: int, height: int) -> moderngl.Framebuffer:
        have = self._size
        fits = have[0] >= width and have[1] >= height and have[0] * have[1] <= _WASTE * width * height + 4 * _STEP_PX**2
        if self._drawn is None or not fits:
            size = (-(-width // _STEP_PX) * _STEP_PX, -(-height // _STEP_PX) * _STEP_PX)
            self.release()
            try:
                self._make(size)
            except moderngl.Error:
                if not self.samples:
                    raise
                self.samples = 0  # a driver that cannot, whatever it says
                self._make(size)
            self._size = size
        assert self._drawn is not None
        return self._drawn

    def _make(self, size: tuple[int, int]) -> None:
        ctx = self._ctx
        self._texture = ctx.texture(size, 4, dtype="f2")
        self._texture.filter = (moderngl.NEAREST, moderngl.NEAREST)
        depth = ctx.depth_renderbuffer(size, samples=self.samples)
        if self.samples:
            many = ctx.renderbuffer(size, 4, samples=self.samples, dtype="f2")
            self._drawn = ctx.framebuffer(many, depth)
            self._resolved = ctx.framebuffer(self._texture)
        else:
            self._drawn, self._resolved = ctx.framebuffer(self._texture, depth), None
