"""The layer made small, and read back: what the streamer's desk shows of the overlay."""

from pathlib import Path

import moderngl

from overlay.render.program import load_program
from overlay.render.target import Target, use

Size = tuple[int, int]


class MiniaturePass:
    """Takes a picture, and hands it out later: the graphics card is given time to be done with it."""

    def __init__(self, ctx: moderngl.Context, shader_folder: Path) -> None:
        self._ctx, self._folder = ctx, shader_folder
        self._arrays: dict[tuple[str, ...], moderngl.VertexArray] = {}
        self._target = Target(ctx)
        self._buffer: moderngl.Buffer | None = None
        self._taken_px: Size | None = None

    def take(
        self,
        layer: moderngl.Texture,
        used_px: Size,
        size_px: Size,
        *,
        is_straight: bool = False,
        is_mirrored: bool = False,
    ) -> None:
        """Draw the layer small, and send for the pixels.

        Args:
            layer: What was composed.
            used_px: The part of it that holds the picture, from its lower left corner.
            size_px: How large the picture is to be.
            is_straight: Whether the layer was converted to straight alpha; else it is premultiplied.
            is_mirrored: Whether its rows run from the top down.
        """
        array = self._array(is_straight=is_straight)
        program = array.program
        _, fbo = self._target.resized(size_px)
        nbytes = size_px[0] * size_px[1] * 4
        if self._buffer is None or self._buffer.size != nbytes:
            self._buffer = self._ctx.buffer(reserve=nbytes)
        use(fbo, size_px)
        self._ctx.enable_only(moderngl.NOTHING)
        program["layer_px"], program["target_px"] = used_px, size_px
        program["is_mirrored"] = is_mirrored
        layer.use(0)
        array.render(moderngl.TRIANGLES, vertices=3)
        fbo.read_into(self._buffer, components=4)
        self._taken_px = size_px

    def read(self) -> tuple[bytes, Size] | None:
        """The picture that was taken last, once: premultiplied BGRA rows from the top down, and its size."""
        if self._buffer is None or self._taken_px is None:
            return None
        size_px, self._taken_px = self._taken_px, None
        return self._buffer.read(), size_px

    def warm_up(self) -> None:
        """Compile it, so that the first picture does not wait for that."""
        self._array(is_straight=False)

    def _array(self, *, is_straight: bool) -> moderngl.VertexArray:
        """Only for a desk that is open: many a stream needs it never."""
        defines = ("STRAIGHT",) if is_straight else ()
        if defines not in self._arrays:
            program = load_program(self._ctx, self._folder, "screen.vert", "miniature.frag", defines=defines)
            program["layer"] = 0
            self._arrays[defines] = self._ctx.vertex_array(program, [])
        return self._arrays[defines]
