"""Particles: one draw call per emitter in use, however many bursts it has; no work per particle on our side."""

from pathlib import Path

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.render.program import load_program
from overlay.scene.effect import SPRITES, Sprite
from overlay.scene.emitter_table import EMITTER_BLOCK_BYTES, EMITTER_STRIDE_BYTES
from overlay.scene.frame import Frame
from overlay.scene.particles import CHUNK, CHUNK_PARTICLES, ParticleBatch

_CHUNK_FORMAT = "4f 4f 4f 4u /i"
_CHUNK_ATTRIBUTES = ("in_time", "in_place", "in_tint", "in_ids")


class _Instances:
    """The instance buffer of one emitter, on the GPU: uploaded when the batch's array is another object."""

    def __init__(self, ctx: moderngl.Context, program: moderngl.Program, indices: moderngl.Buffer) -> None:
        self._ctx, self._program, self._indices = ctx, program, indices
        self._uploaded: NDArray[np.void] | None = None
        self._buffer: moderngl.Buffer | None = None
        self._array: moderngl.VertexArray | None = None

    def array(self, chunks: NDArray[np.void]) -> moderngl.VertexArray:
        if self._buffer is None or self._array is None or self._buffer.size < chunks.nbytes:
            room = 1 << (len(chunks) - 1).bit_length()
            self._buffer = self._ctx.buffer(reserve=room * CHUNK.itemsize, dynamic=True)
            content = [(self._buffer, _CHUNK_FORMAT, *_CHUNK_ATTRIBUTES)]
            self._uploaded = None
            self._array = self._ctx.vertex_array(
                self._program, content, index_buffer=self._indices, index_element_size=2
            )
        if chunks is not self._uploaded:
            self._buffer.orphan()
            self._buffer.write(chunks.tobytes())
            self._uploaded = chunks
        return self._array


class ParticlePass:
    """Draws a frame's particle batches into the bound framebuffer, premultiplied."""

    def __init__(self, ctx: moderngl.Context, shader_folder: Path) -> None:
        self._ctx, self._folder = ctx, shader_folder
        quad = np.array([0, 1, 2, 2, 1, 3], np.uint16)
        indices = (np.arange(CHUNK_PARTICLES, dtype=np.uint16)[:, None] * 4 + quad).tobytes()
        self._indices = ctx.buffer(indices)
        self._programs: dict[Sprite, moderngl.Program] = {}
        self._table: NDArray[np.void] | None = None
        self._emitters: moderngl.Buffer | None = None
        self._instances: dict[int, _Instances] = {}

    def warm_up(self) -> None:
        """Compile every sprite's program and draw it once, so that no first gift waits for the driver."""
        nothing = np.zeros(1, CHUNK)
        block = self._ctx.buffer(reserve=EMITTER_STRIDE_BYTES)
        block.bind_to_uniform_block(0, size=EMITTER_BLOCK_BYTES)
        for sprite in SPRITES:
            program = self._program(sprite)
            self._set_state()
            instances = _Instances(self._ctx, program, self._indices)
            instances.array(nothing).render(moderngl.TRIANGLES, vertices=6, instances=1)

    def draw(self, frame: Frame) -> None:
        """Draw; the owner has bound the framebuffer and set its viewport."""
        if not frame.batches:
            return
        self._upload_table(frame.emitters)
        self._set_state()
        for batch in frame.batches:
            self._draw_batch(batch, frame)

    def _draw_batch(self, batch: ParticleBatch, frame: Frame) -> None:
        program = self._program(batch.sprite)
        program["canvas_px"] = frame.canvas_px
        program["now_secs"] = frame.elapsed_secs
        program["quality"] = (frame.quality.counts, frame.quality.sizes)
        program["brightness"] = frame.quality.brightness
        if batch.emitter not in self._instances:
            self._instances[batch.emitter] = _Instances(self._ctx, program, self._indices)
        array = self._instances[batch.emitter].array(batch.chunks)
        assert self._emitters is not None
        self._emitters.bind_to_uniform_block(0, offset=batch.emitter * EMITTER_STRIDE_BYTES, size=EMITTER_BLOCK_BYTES)
        array.render(moderngl.TRIANGLES, vertices=6 * batch.quads, instances=len(batch.chunks))

    def _program(self, sprite: Sprite) -> moderngl.Program:
        if sprite not in self._programs:
            defines = (f"SPRITE_{sprite.upper()}",)
            program = load_program(self._ctx, self._folder, "particle.vert", "particle.frag", defines=defines)
            program["Emitter"] = 0
            self._programs[sprite] = program
        return self._programs[sprite]

    def _upload_table(self, table: NDArray[np.void]) -> None:
        if table is self._table:
            return
        self._instances.clear()
        self._emitters = self._ctx.buffer(table.tobytes())
        self._table = table

    def _set_state(self) -> None:
        self._ctx.enable_only(moderngl.BLEND)
        self._ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
        self._ctx.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA
