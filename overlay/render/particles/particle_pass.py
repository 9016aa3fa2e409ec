"""Particles: one draw call per emitter in use, however many bursts it has; no work per particle on our side."""

import math
from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.render.particles.points import may_suit, spots_drawn_at, suits_points, widened_view
from overlay.render.particles.textures import PICTURES_UNIT, POINTS_UNIT, ParticleTextures
from overlay.render.program import load_program
from overlay.render.touched import FULL, Touched
from overlay.render.unlocked import instances_drawer, processor_draws
from overlay.scene.effects.emitter_table import EMITTER_BLOCK_BYTES, EMITTER_STRIDE_BYTES, ChunkRoom, Variant
from overlay.scene.effects.looks import SPRITES
from overlay.scene.frame import Frame
from overlay.scene.particles.bursts import CHUNK
from overlay.scene.particles.field import SHED_OVER, ParticleBatch
from overlay.scene.particles.states import even_rank

CHUNK_ATTRIBUTES = {
    "in_time": "4f", "in_place": "4f", "in_tint": "4f", "in_ids": "4u", "in_kin": "4f", "in_elder": "4f",
    "in_pick": "4u",
}  # fmt: skip
_SKIPPED = "4x4"

PLAIN_VARIANTS = tuple(Variant(sprite) for sprite in SPRITES if sprite != "picture")

EMITTER_BINDING = 0
PARENT_BINDING = 1
ELDER_BINDING = 2


def chunk_layout(program: moderngl.Program) -> tuple[str, tuple[str, ...]]:
    """The format of an instance in moderngl's words, and the attributes that this program reads of it."""
    formats = [form if name in program else _SKIPPED for name, form in CHUNK_ATTRIBUTES.items()]
    return " ".join([*formats, "/i"]), tuple(name for name in CHUNK_ATTRIBUTES if name in program)


@dataclass(frozen=True, slots=True)
class _Form:
    """What a particle, or a part of its trail, is drawn as: so many vertices, used in this order."""

    mode: int
    vertices: int
    order: tuple[int, ...]


_QUADS = _Form(moderngl.TRIANGLES, 4, (0, 1, 2, 2, 1, 3))
_POINTS = _Form(moderngl.POINTS, 1, (0,))


class _Indices:
    """The vertices of an instance in order: first all; then fewer and fewer, as an order is thinned evenly."""

    LEVELS = 16

    def __init__(self, ctx: moderngl.Context, room: ChunkRoom, form: _Form) -> None:
        self._each = len(form.order)
        ranks = even_rank(np.arange(room.particles, dtype=np.uint32))
        kept = [np.flatnonzero(ranks * self.LEVELS < level) for level in range(self.LEVELS, 0, -1)]
        quads = [(particles[:, None] * room.parts + np.arange(room.parts)).ravel() for particles in kept]
        indices = [(listed[:, None] * form.vertices + np.array(form.order)).ravel() for listed in quads]
        self._counts = [len(listed) for listed in indices]
        self.buffer = ctx.buffer(np.concatenate(indices).astype(np.uint16).tobytes())

    def span(self, batch: ParticleBatch, share: float, *, is_even: bool) -> tuple[int, int]:
        """From which index on, and how many, when quality keeps that share of the particles."""
        level = self.LEVELS
        if is_even and batch.parent is None:
            level = min(math.ceil((share + SHED_OVER) * self.LEVELS), self.LEVELS)
        first, count = sum(self._counts[: self.LEVELS - level]), self._counts[self.LEVELS - level]
        return first, count if is_even else self._each * batch.quads_at(share)


@dataclass(slots=True)
class _Program:
    """A variant's program, and what it was told last: to ask is cheaper than to tell it again."""

    program: moderngl.Program
    told: int = 0  # in which call of `ParticlePass.draw`
    steady: tuple[object, ...] = ()

    def tell(self, frame: Frame, number: int) -> None:
        """Tell it what holds for all batches of a frame, once."""
        if self.told == number:
            return
        self.told = number
        self.program["now_secs"] = frame.elapsed_secs
        quality = frame.quality
        steady = frame.canvas_px, frame.shake, (quality.counts, quality.sizes), quality.brightness
        if steady != self.steady:
            self.steady = steady
            for name, value in zip(("canvas_px", "shake", "quality", "brightness"), steady, strict=True):
                self.program[name] = value


@dataclass(frozen=True, slots=True)
class _Call:
    """How a batch is drawn as long as nothing changes but the time."""

    batch: ParticleBatch
    program: _Program
    form: _Form
    array: moderngl.VertexArray
    span: tuple[int, int]
    rows: tuple[tuple[int, int], ...]  # of the emitter and of those above it, and where they are bound


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
            layout, attributes = chunk_layout(self._program)
            self._uploaded = None
            self._array = self._ctx.vertex_array(
                self._program, [(self._buffer, layout, *attributes)], index_buffer=self._indices, index_element_size=2
            )
        if chunks is not self._uploaded:
            self._buffer.orphan()
            self._buffer.write(chunks.tobytes())
            self._uploaded = chunks
        return self._array


class ParticlePass:
    """Draws a frame's particle batches into the bound framebuffer, premultiplied."""

    def __init__(self, ctx: moderngl.Context, shader_folder: Path, touched: Touched | None = None) -> None:
        self._ctx, self._folder = ctx, shader_folder
        self._touched = touched or Touched(ctx, is_asked=False)
        self._draw_instances = instances_drawer(ctx)
        self._may_draw_points = processor_draws(ctx)
        self._indices: dict[tuple[ChunkRoom, _Form], _Indices] = {}
        self._programs: dict[Variant, _Program] = {}
        self._textures = ParticleTextures(ctx)
        self._table: NDArray[np.void] | None = None
        self._emitters: moderngl.Buffer | None = None
        self._instances: dict[tuple[int, _Form], _Instances] = {}
        self._calls: dict[int, _Call] = {}
        self._prepared_for: tuple[object, ...] = ()
        self._prepared: tuple[ParticleBatch, ...] | None = None
        self._is_crowd = False
        self._draws = 0

    def programs_for(self, variants: Iterable[Variant]) -> tuple[Variant, ...]:
        """These, and those that may draw the same as points."""
        wanted = tuple(variants)
        points = (variant.as_points for variant in wanted if self._may_draw_points and may_suit(variant))
        return (*wanted, *points)

    def warm_up(self, variant: Variant) -> None:
        """Compile a program and draw it once, unless a gift has done that already."""
        if variant in self._programs:
            return
        row = np.ones(EMITTER_STRIDE_BYTES // 4, np.float32)  # no division by nothing, whatever a driver makes of it
        block = self._ctx.buffer(row.tobytes())
        for binding in (EMITTER_BINDING, PARENT_BINDING, ELDER_BINDING):
            block.bind_to_uniform_block(binding, size=EMITTER_BLOCK_BYTES)
        self._textures.bind()
        self._set_state()
        instances = _Instances(
            self._ctx, self._program(variant).program, self._indices_of(ChunkRoom(1, 1, 1), _QUADS).buffer
        )
        array = instances.array(np.zeros(1, CHUNK))
        array.render(moderngl.TRIANGLES, vertices=6, instances=1)
        if "POINT" in variant.features:
            with self._touched.unnoted():
                array.render(moderngl.TRIANGLES, vertices=6, instances=1)

    def is_crowd(self, frame: Frame) -> bool:
        """Whether so many points are to be drawn that hardly anything between them stays empty."""
        if not self._may_draw_points or not frame.batches:
            return False
        self._prepare(frame)
        return self._is_crowd

    def draw(self, frame: Frame, *, behind: bool = False) -> None:
        """Draw what lies before 3D models, or behind them; the owner has bound the framebuffer and set its viewport."""
        batches = [batch for batch in frame.batches if batch.is_behind is behind]
        if not batches:
            return
        self._prepare(frame)
        self._set_state()
        self._textures.update(frame.points, frame.layers)
        if any(batch.variant.features for batch in batches):
            self._textures.bind()
        self._draws += 1
        for batch in batches:
            self._draw_batch(self._calls[batch.emitter], frame)

    def _draw_batch(self, call: _Call, frame: Frame) -> None:
        call.program.tell(frame, self._draws)
        for row, binding in call.rows:
            self._bind_row(row, binding)
        array, (first, count), instances = call.array, call.span, len(call.batch.chunks)
        if call.form is not _POINTS:
            self._draw_instances(array, count, instances, mode=call.form.mode, first=first)
            return
        with (
            widened_view(self._ctx, call.program.program, frame.canvas_px),
            self._touched.unnoted() if self._touched.is_all else nullcontext(),
        ):
            self._draw_instances(array, count, instances, mode=call.form.mode, first=first)

    def _prepare(self, frame: Frame) -> None:
        """Make ready how each batch is drawn, where that is not what it was in the last frame."""
        self._upload_table(frame.emitters)
        quality = frame.quality
        prepared_for = frame.canvas_px, quality.counts, quality.sizes, self._may_draw_points
        if prepared_for != self._prepared_for:
            self._prepared_for, self._prepared, self._calls = prepared_for, None, {}
        if frame.batches is self._prepared:
            return
        before, self._calls = self._calls, {}
        for batch in frame.batches:
            call = before.get(batch.emitter)
            self._calls[batch.emitter] = call if call and call.batch is batch else self._call(batch, frame)
        self._is_crowd = self._may_draw_points and spots_drawn_at(frame) > FULL
        self._prepared = frame.batches

    def _call(self, batch: ParticleBatch, frame: Frame) -> _Call:
        as_points = self._may_draw_points and suits_points(batch, frame)
        form, variant = (_POINTS, batch.variant.as_points) if as_points else (_QUADS, batch.variant)
        program = self._program(variant)
        indices, key = self._indices_of(batch.room, form), (batch.emitter, form)
        if key not in self._instances:
            self._instances[key] = _Instances(self._ctx, program.program, indices.buffer)
        array = self._instances[key].array(batch.chunks)
        kin = (batch.emitter, EMITTER_BINDING), (batch.parent, PARENT_BINDING), (batch.elder, ELDER_BINDING)
        is_even = bool(frame.emitters[batch.emitter]["rounds"][3])
        span = indices.span(batch, frame.quality.counts, is_even=is_even)
        return _Call(batch, program, form, array, span, tuple((row, at) for row, at in kin if row is not None))

    def _indices_of(self, room: ChunkRoom, form: _Form) -> _Indices:
        if (room, form) not in self._indices:
            self._indices[room, form] = _Indices(self._ctx, room, form)
        return self._indices[room, form]

    def _bind_row(self, row: int, binding: int) -> None:
        assert self._emitters is not None
        self._emitters.bind_to_uniform_block(binding, offset=row * EMITTER_STRIDE_BYTES, size=EMITTER_BLOCK_BYTES)

    def _program(self, variant: Variant) -> _Program:
        if variant not in self._programs:
            self._programs[variant] = _Program(load_particle_program(self._ctx, self._folder, variant))
        return self._programs[variant]

    def _upload_table(self, table: NDArray[np.void]) -> None:
        if table is self._table:
            return
        self._instances.clear()
        self._calls, self._prepared = {}, None
        self._emitters = self._ctx.buffer(table.tobytes())
        self._table = table

    def _set_state(self) -> None:
        self._ctx.enable_only(moderngl.BLEND | moderngl.PROGRAM_POINT_SIZE)
        self._ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
        self._ctx.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA


def load_particle_program(ctx: moderngl.Context, folder: Path, variant: Variant) -> moderngl.Program:
    """Compile a variant, and tell it where blocks and textures are bound.

    Raises:
        ResourceError: A shader is missing or does not compile.
    """
    program = load_program(ctx, folder, "particle.vert", "particle.frag", defines=variant.defines)
    set_bindings(program)
    return program


def set_bindings(program: moderngl.Program) -> None:
    """Say where a particle program finds what it reads; a driver may have left out what a variant doesn't use."""
    for name, binding in (
        ("Emitter", EMITTER_BINDING),
        ("Parent", PARENT_BINDING),
        ("Elder", ELDER_BINDING),
        ("points", POINTS_UNIT),
        ("pictures", PICTURES_UNIT),
    ):
        if name in program:
            program[name] = binding
