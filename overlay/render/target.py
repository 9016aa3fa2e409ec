"""An off-screen layer of the canvas' size: RGBA, 8 bits, premultiplied."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import moderngl

Bounds = tuple[int, int, int, int]
"""Left, bottom, right, top in pixels."""

MakeTexture = Callable[[tuple[int, int]], moderngl.Texture]
"""Makes an RGBA texture of a size, 8 bits a channel."""


class Target:
    """A texture with its framebuffer, made anew when the size changes."""

    def __init__(self, ctx: moderngl.Context, make_texture: MakeTexture | None = None) -> None:
        """Have no size yet; the texture is a usual one, if nobody else makes it."""
        self._ctx = ctx
        self._make_texture = make_texture or (lambda size_px: ctx.texture(size_px, 4))
        self._texture: moderngl.Texture | None = None
        self._fbo: moderngl.Framebuffer | None = None

    @property
    def texture(self) -> moderngl.Texture | None:
        """The texture, once it has a size."""
        return self._texture

    def resized(self, size_px: tuple[int, int]) -> tuple[moderngl.Texture, moderngl.Framebuffer]:
        """Return texture and framebuffer of that size; their content is undefined."""
        if self._texture is None or self._fbo is None or self._texture.size != size_px:
            self.release()
            self._texture = self._make_texture(size_px)
            self._texture.filter = (moderngl.LINEAR, moderngl.LINEAR)
            self._texture.repeat_x = self._texture.repeat_y = False
            self._fbo = self._ctx.framebuffer(color_attachments=[self._texture])
        return self._texture, self._fbo

    def release(self) -> None:
        """Let go of the GPU memory."""
        self._fbo = self._texture = None


def use(fbo: moderngl.Framebuffer, size_px: tuple[int, int]) -> None:
    """Draw to all of a framebuffer; moderngl cannot be trusted to know the size of one that is not its own."""
    fbo.use()
    fbo.viewport = (0, 0, *size_px)
    fbo.scissor = None  # type: ignore[assignment]  # the stub forgets that None is how it is switched off


@contextmanager
def scissored(fbo: moderngl.Framebuffer, bounds: Bounds) -> Iterator[None]:
    """Draw within some bounds only."""
    left, bottom, right, top = bounds
    fbo.scissor = (left, bottom, right - left, top - bottom)
    try:
        yield
    finally:
        fbo.scissor = None  # type: ignore[assignment]


def united(one: Bounds | None, other: Bounds | None) -> Bounds | None:
    """The smallest bounds around both."""
    if one is None or other is None:
        return one or other
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])


def area(bounds: Bounds) -> int:
    """How many pixels are within."""
    return (bounds[2] - bounds[0]) * (bounds[3] - bounds[1])
