"""The rest of shaders/particle.vert in numpy, for honest acks and for tests: size, colour, who lives, what is shed."""

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from overlay.scene.comfort.quality import FULL_QUALITY, Quality
from overlay.scene.effects.points import ROW_OF_POINTS
from overlay.scene.particles.motion import (
    MOMENT,
    TAU,
    Floats,
    Ground,
    Particles,
    Row,
    Throw,
    Words,
    mix,
    motion_of,
    origin_of,
    particles_of,
    pcg,
    piece,
    pushed,
    two_randoms,
)


@dataclass(frozen=True, slots=True)
class Footing:
    """Where and how an emitter is drawn.

    Attributes:
        canvas_px: Width and height.
        quality: How much of it.
        parent: The row of the parent, or None.
        points: Shape (rows, n, 2).
        elder: The row of the parent's parent, or None.
    """

    canvas_px: tuple[int, int]
    quality: Quality = FULL_QUALITY
    parent: Row | None = None
    points: Floats = field(default_factory=lambda: np.zeros((1, 1, 2), np.float32))
    elder: Row | None = None


@dataclass(frozen=True, slots=True)
class ParticleStates:
    """Particles at one moment; all arrays have the length of the burst's emitter, dead particles are not alive.

    Attributes:
        alive: Whether it is born, not over and not faded.
        centre_px: Shape (n, 2), from the lower left corner of the canvas.
        half_size_px: Shape (n, 2), before rotation.
        colour: Shape (n, 4), straight RGB and alpha.
    """

    alive: NDArray[np.bool_]
    centre_px: Floats
    half_size_px: Floats
    colour: Floats


def states(row: Row, chunks: NDArray[np.void], elapsed_secs: float, footing: Footing) -> ParticleStates:
    """Compute every particle of some chunks; ribbons are left out.

    Args:
        row: The emitter's row of `EMITTER`.
        chunks: Shape (n,) of `CHUNK`.
        elapsed_secs: Now, on the clock of the chunks.
        footing: Where and how.
    """
    counts = chunks["ids"][:, 2]
    per_particle = np.repeat(chunks, counts)
    k = np.concatenate([np.arange(count, dtype=np.uint32) for count in counts])
    return _Evaluation(row, per_particle, k, elapsed_secs, footing).states()


def _eased(part: Floats) -> Floats:
    return part * part * (3 - 2 * part)


def _along_keys(at: Floats, keys: Floats, values: Floats, *, ease: bool = False, snap: bool = False) -> Floats:
    """Follow up to four keys; ``values`` has shape (4,) or (4, 4)."""
    result = np.broadcast_to(values[0], (at.size, *values.shape[1:])).astype(np.float32)
    for index in range(3):
        step = piece(float(keys[index]), float(keys[index + 1]), at)
        if snap:
            step = (at >= keys[index + 1]).astype(np.float32)
        elif ease:
            step = _eased(step)
        step = step.reshape(-1, *[1] * (values.ndim - 1))
        result = mix(result, values[index + 1], step)
    return result


def even_rank(k: Words) -> Floats:
    """The ranks, 0…1, of particles that are thinned evenly along their order; k counts within a chunk."""
    with np.errstate(over="ignore"):
        steps = np.asarray((k * np.uint32(2654435769)) >> np.uint32(8), np.float32)
    return steps / np.float32(16777216)


def _rank_of(row: Row, seed: Words, k: Words, in_chunk: Words) -> Floats:
    if row["rounds"][3] > 0:
        return even_rank(k)
    early, _ = two_randoms(pcg(seed ^ row["kind"][0]))
    return np.asarray(np.maximum(k - early, 0) / np.maximum(in_chunk, 1), np.float32)


class _Evaluation:
    """The shader's ``main`` up to the corners; the steps share the randoms and the times."""

    def __init__(self, row: Row, chunk: NDArray[np.void], k: Words, elapsed_secs: float, footing: Footing) -> None:
        self.row, self.chunk, self.now, self.footing = row, chunk, np.float32(elapsed_secs), footing
        self.canvas = np.asarray(footing.canvas_px, np.float32)
        self.ids, self.kin, self.i = chunk["ids"], chunk["kin"], chunk["ids"][:, 1] + k
        self.elapsed = (self.now - chunk["time"][:, 0]) * chunk["time"][:, 1]
        self.unit_px = self.canvas.min() * chunk["place"][:, 2]
        self.ground = Ground(self.canvas, chunk["place"][:, :2], self.ids[:, 0], footing.points, chunk["pick"])
        if footing.parent is None:
            in_round = np.maximum(self.ids[:, 3] // int(row["rounds"][0]), 1).astype(np.uint32)
            self.p = particles_of(row, self.ids[:, 0], self.i, in_round)
            self.t = self.elapsed - row["spawn"][0] - row["spawn"][1] * self.p.birth
            self.t = self.t - self.p.round.astype(np.float32) * row["rounds"][1]
            origin, push = origin_of(row, self.ground.offset), np.zeros((k.size, 2), np.float32)
            rank = _rank_of(row, self.ids[:, 0], k, self.ids[:, 2])
        else:
            in_round = np.maximum(self.kin[:, 3], 1).astype(np.uint32)
            self.p = particles_of(row, self.ids[:, 0], self.i, in_round)
            origin, push, rank = self._born_of(footing.parent)
        self.left = np.clip((footing.quality.counts - rank) * 8 + 1, 0.0, 1.0).astype(np.float32)
        self.life = self.t / self.p.lifetime
        self.throw = Throw(origin, self.unit_px, chunk["place"][:, 3], push)

    def _born_of(self, parent: Row) -> tuple[Floats, Floats, Floats]:
        """Set the age; return origin, push and rank."""
        row, p, family, elder = self.row, self.p, self.p.round, self.footing.elder
        pick, highest = self.ground.pick[:, 3], self.chunk["elder"][:, 3].astype(np.uint32)
        parent_px = self.canvas.min() * self.kin[:, 0]
        if elder is None:
            q = particles_of(parent, self.ids[:, 0], family, self._in_round(parent, self.kin[:, 2]))
            self._begin_with(parent, q)
            throw = Throw(origin_of(parent, self.ground.offset), parent_px, self.kin[:, 1], self._nowhere)
            rank = self._rank_among(parent, family, self.kin[:, 2])
        else:
            brood = np.maximum(self.kin[:, 2] / self.chunk["elder"][:, 2], 1).astype(np.uint32)
            q = particles_of(parent, self.ids[:, 0], family, brood)
            many = self.chunk["elder"][:, 2]
            g = particles_of(elder, self.ids[:, 0], q.round, self._in_round(elder, many))
            self._begin_with(elder, g)
            elder_px = self.canvas.min() * self.chunk["elder"][:, 0]
            first = Throw(origin_of(elder, self.ground.offset), elder_px, self.chunk["elder"][:, 1], self._nowhere)
            traced = (highest // np.uint32(ROW_OF_POINTS), highest % np.uint32(ROW_OF_POINTS))
            origin, push = self._sent(parent, q, elder, g, first, traced, parent_px)
            throw = Throw(origin, parent_px, self.kin[:, 1], push)
            rank = self._rank_among(elder, q.round, many)
        origin, push = self._sent(
            row, p, parent, q, throw, (pick >> np.uint32(16), pick & np.uint32(0xFFFF)), self.unit_px
        )
        return origin, push, rank

    @property
    def _nowhere(self) -> Floats:
        return np.zeros((len(self.chunk), 2), np.float32)

    @staticmethod
    def _in_round(row: Row, many: Floats) -> Words:
        return np.maximum(many.astype(np.uint32) // int(row["rounds"][0]), 1).astype(np.uint32)

    def _begin_with(self, highest: Row, q: Particles) -> None:
        """Count the age from the birth of the first of the line."""
        self.t = self.elapsed - highest["spawn"][0] - highest["spawn"][1] * q.birth
        self.t = self.t - q.round.astype(np.float32) * highest["rounds"][1]

    def _sent(
        self,
        row: Row,
        p: Particles,
        parent: Row,
        q: Particles,
        throw: Throw,
        traced: tuple[Words, Words],
        unit_px: Floats,
    ) -> tuple[Floats, Floats]:
        """Take the parent's age at this one's birth from the age; return where that is, and the push."""
        at_death = row["light"][2] > 0
        age = q.lifetime * (1.0 if at_death else p.birth)
        self.t = self.t - age
        self.t = self.t - row["spawn"][0] - (row["spawn"][1] * p.birth if at_death else 0.0)
        pick = self.ground.pick.copy()
        pick[:, 1], pick[:, 2] = traced
        ground = replace(self.ground, pick=pick)
        there = motion_of(parent, q, age, ground, throw).centre
        before = motion_of(parent, q, age - np.float32(MOMENT), ground, throw).centre
        return there / self.canvas, pushed(float(row["light"][3]), there, before, unit_px)

    def _rank_among(self, row: Row, which: Words, many: Floats) -> Floats:
        room, count = np.uint32(row["rounds"][2]), many.astype(np.uint32)
        first = which - which % room
        return _rank_of(row, self.ids[:, 0], which - first, np.minimum(count - first, room))

    def states(self) -> ParticleStates:
        """Run the shader's steps in its order."""
        ending = self._ending()
        alive = (self.t >= 0) & (self.life < 1) & (ending > 0) & (self.left > 0)
        motion = motion_of(self.row, self.p, self.t, self.ground, self.throw)
        half_px, thin = self._half_px(motion.near)
        flip_min, flip_max = self.row["flip_pulse"][:2]
        flip = np.cos(TAU * (mix(flip_min, flip_max, self.p.r[8]) * self.t + self.p.r[9]))
        flips = float(abs(flip_min) + abs(flip_max) > 1e-4)
        narrow = 1 - flips + flips * np.maximum(np.abs(flip), 0.1)
        half_size = np.stack([half_px * narrow, half_px * self.row["size"][2]], axis=1)
        colour = self._colour(motion.near, ending * self.left * thin * thin)
        return ParticleStates(alive, motion.centre.astype(np.float32), half_size.astype(np.float32), colour)

    def _ending(self) -> Floats:
        end, fade = self.chunk["time"][:, 2], self.chunk["time"][:, 3]
        faded = np.clip((end - self.now) / np.maximum(fade, 1e-6), 0.0, 1.0)
        return np.where(fade > 0, faded, 1.0).astype(np.float32)

    def _half_px(self, near: Floats) -> tuple[Floats, Floats]:
        row = self.row
        grown = _along_keys(self.life, row["curve_at"], row["curve_value"], ease=True)
        grown = grown * (1 + row["flip_pulse"][3] * np.sin(TAU * row["flip_pulse"][2] * self.t))
        factor = self.chunk["tint"][:, 3] * self.footing.quality.sizes * near
        half_px = 0.5 * mix(row["size"][0], row["size"][1], self.p.r[6]) * grown * self.unit_px * factor
        return np.maximum(half_px, 0.75), np.clip(half_px / 0.75, 0.0, 1.0)

    def _colour(self, near: Floats, factor: Floats) -> Floats:
        row, life, p = self.row, self.life, self.p
        pick = (life, p.r[9], p.order)[int(row["kind"][3])]
        colour = _along_keys(pick, row["stop_at"], row["stop"], snap=row["kind"][3] == 1)
        colour[:, :3] *= self.chunk["tint"][:, :3] * (1 + row["shimmer"][2] * (2 * p.r[7] - 1))[:, None]
        colour[:, :3] = np.minimum(colour[:, :3] * mix(1.0, near, 0.5)[:, None], 1)
        alpha = _eased(piece(0.0, float(row["look"][2]), life + np.float32(1e-3)))
        alpha = alpha * _eased(1 - piece(1 - float(row["look"][3]), 1.0, life))
        alpha = alpha * (1 - row["shimmer"][1] * (0.5 + 0.5 * np.sin(TAU * (row["shimmer"][0] * self.t + p.r[8]))))
        colour[:, 3] *= alpha * self._firelight() * factor
        return colour

    def _firelight(self) -> Floats:
        hz, depth = self.row["light"][:2]
        first, second = two_randoms(pcg(self.ids[:, 0] ^ self.row["kind"][0]))
        dims = 0.6 * np.sin(TAU * (hz * self.elapsed + first)) + 0.4 * np.sin(
            TAU * (0.618 * hz * self.elapsed + second)
        )
        return np.asarray(1 - depth * (0.5 + 0.5 * dims), np.float32)
