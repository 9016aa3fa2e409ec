"""Where models are drawn before they come to the layer: linear light and depth, with several samples a pixel."""

import moderngl

from overlay.render.target import Bounds

_STEP_PX = 64
_WASTE = 3.0
"""A target that is so many times larger than what is needed is made anew."""

MOST_SAMPLES = 4

SOLID_STATE = moderngl.DEPTH_TEST | moderngl.CULL_FACE | moderngl.PROGRAM_POINT_SIZE
"""What is enabled while models are drawn."""


class ModelTarget:
    """Half floats, premultiplied, as large as what is shown: all of a canvas would take far longer to resolve."""

    def __init__(self, ctx: moderngl.Context, samples: int) -> None:
        self._ctx = ctx
        self.samples = min(samples, MOST_SAMPLES, ctx.max_samples)
        self._size = (0, 0)
        self._drawn: moderngl.Framebuffer | None = None
        self._resolving: list[tuple[moderngl.Framebuffer, moderngl.Framebuffer]] = []
        self._textures: list[moderngl.Texture] = []

    def begin(self, bounds: Bounds, canvas_px: tuple[int, int], *, glows: bool = False) -> moderngl.Framebuffer:
        """Clear what lies behind some bounds, and let the viewport be such that the canvas' pixels lie on ours.

        Args:
            bounds: What of the canvas is drawn on.
            canvas_px: Its width and height.
            glows: Whether what models give out themselves is taken as well.
        """
        width, height = bounds[2] - bounds[0], bounds[3] - bounds[1]
        fbo = self._sized(width, height, 2 if glows else 1)
        masked(fbo, colour=True, depth=True)
        fbo.scissor = None  # type: ignore[assignment]  # the stub forgets that None is how it is switched off
        fbo.clear(0.0, 0.0, 0.0, 0.0, depth=1.0)
        fbo.viewport = (-bounds[0], -bounds[1], *canvas_px)
        fbo.scissor = (0, 0, width, height)
        return fbo

    def end(self) -> tuple[moderngl.Texture, ...]:
        """Bring the samples together: one texel a pixel, the bounds' lower left corner first.

        Colours; then, if it was asked for, what glows.
        """
        for drawn, resolved in self._resolving:
            self._ctx.copy_framebuffer(resolved, drawn)
        return tuple(self._textures)

    def release(self) -> None:
        """Let go of the GPU memory."""
        self._drawn, self._resolving, self._textures = None, [], []
        self._size = (0, 0)

    def _sized(self, width: int, height: int, outputs: int) -> moderngl.Framebuffer:
        have = self._size
        fits = have[0] >= width and have[1] >= height and have[0] * have[1] <= _WASTE * width * height + 4 * _STEP_PX**2
        if self._drawn is None or not fits or len(self._textures) != outputs:
            size = (-(-width // _STEP_PX) * _STEP_PX, -(-height // _STEP_PX) * _STEP_PX)
            self.release()
            try:
                self._make(size, outputs)
            except moderngl.Error:
                if not self.samples:
                    raise
                self.release()
                self.samples = 0  # a driver that cannot, whatever it says
                self._make(size, outputs)
            self._size = size
        assert self._drawn is not None
        return self._drawn

    def _make(self, size: tuple[int, int], outputs: int) -> None:
        ctx = self._ctx
        self._textures = [ctx.texture(size, 4, dtype="f2") for _ in range(outputs)]
        for texture in self._textures:
            texture.filter = (moderngl.NEAREST, moderngl.NEAREST)
        depth = ctx.depth_renderbuffer(size, samples=self.samples)
        if not self.samples:
            self._drawn = ctx.framebuffer(self._textures, depth)
            return
        many = [ctx.renderbuffer(size, 4, samples=self.samples, dtype="f2") for _ in range(outputs)]
        self._drawn = ctx.framebuffer(many, depth)
        pairs = zip(many, self._textures, strict=True)
        self._resolving = [(ctx.framebuffer(one), ctx.framebuffer(texture)) for one, texture in pairs]


def masked(fbo: moderngl.Framebuffer, *, colour: bool, depth: bool) -> None:
    """Say what is written; a framebuffer that is bound already learns of it by being bound once more."""
    mask, outputs = (colour,) * 4, len(fbo.color_attachments)
    fbo.color_mask = mask if outputs == 1 else (mask,) * outputs  # type: ignore[assignment]  # the stub knows one
    fbo.depth_mask = depth
    fbo.use()


def see_through(ctx: moderngl.Context, fbo: moderngl.Framebuffer) -> None:
    """Draw over what is there from now on, and hide nothing that lies behind it."""
    ctx.enable_only(SOLID_STATE | moderngl.BLEND)
    ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
    ctx.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA
    ctx.depth_func = "<="
    masked(fbo, colour=True, depth=False)
