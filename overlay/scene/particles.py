"""Bursts of particles: one per show of an effect, cut into chunks of 256 that the renderer draws as instances.

A burst never changes after its birth, save that it may be withdrawn. What the renderer gets is grouped by emitter and
made anew only when a burst is born, withdrawn or over: a frame in between costs nothing here.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from overlay.scene.catalogue import Catalogue
from overlay.scene.effect import Box, Effect, Emitter, Line, Point, Sprite
from overlay.scene.emitter_table import EMITTER, pack_emitter, parse_colour
from overlay.scene.motion import pcg, states

CHUNK_PARTICLES = 256
FADE_SECS = 0.25

CHUNK = np.dtype(
    [
        ("time", "<f4", (4,)),  # born, pace, end, fade; seconds on the field's clock
        ("place", "<f4", (4,)),  # offset x y (fractions of the canvas), scale, unused
        ("tint", "<f4", (4,)),  # rgb, unused
        ("ids", "<u4", (4,)),  # seed, first particle, particles in this chunk, particles in the burst
    ]
)

Bounds = tuple[int, int, int, int]
"""Left, bottom, right, top in pixels; the last two are exclusive."""


@dataclass(frozen=True, slots=True, eq=False)
class ParticleBatch:
    """All chunks of one emitter, drawn in one call.

    Attributes:
        emitter: The row in the frame's emitter table.
        sprite: Which program draws it.
        quads: How many particles an instance has room for: 4, 16, 64 or 256.
        chunks: Shape (n,) of `CHUNK`, read-only. The same object as long as nothing changed.
    """

    emitter: int
    sprite: Sprite
    quads: int
    chunks: NDArray[np.void]


@dataclass(frozen=True, slots=True, eq=False)
class Burst:
    """One show of one effect. Times are monotonic seconds."""

    cue_id: int
    revision: int
    effect: Effect
    born_secs: float
    pace: float
    end_secs: float
    chunks: tuple[NDArray[np.void], ...]  # one array an emitter; the time column is filled in later


def quads_for(emitter: Emitter) -> int:
    """Room of an instance: the smallest of 4, 16, 64, 256 that holds the largest burst, so that no vertex is wasted."""
    return next((quads for quads in (4, 16, 64) if emitter.spawner.count.max <= quads), CHUNK_PARTICLES)


def count_at(emitter: Emitter, amount: float) -> int:
    """How many particles the emitter gives for an amount 0…1."""
    count = emitter.spawner.count
    return round(count.min + (count.max - count.min) * amount)


def make_burst(
    effect: Effect,
    *,
    cue_id: int,
    revision: int,
    seed: int,
    amount: float,
    accent: str,
    born_secs: float,
    until_secs: float,
) -> Burst:
    """Make a burst that ends by itself, at ``until_secs`` + `FADE_SECS` at the latest.

    Args:
        effect: What to show.
        cue_id: Whose burst it is.
        revision: Which revision of the cue asked for it.
        seed: 32 bits; the same seed gives the same picture.
        amount: 0…1.
        accent: ``#rrggbb`` for tinted emitters.
        born_secs: When it begins.
        until_secs: When it begins to fade if it is still there.
    """
    amount = min(max(amount, 0.0), 1.0)
    # An effect hurries or dawdles a little to suit the duration asked for; beyond that it is cut by a fade.
    pace = min(max(effect.natural_secs / max(until_secs - born_secs, 0.1), 0.85), 1.4)
    end_secs = min(born_secs + effect.natural_secs / pace, until_secs + FADE_SECS)
    scale = effect.scale.min + (effect.scale.max - effect.scale.min) * amount
    words = pcg(np.array([seed ^ 0x5BD1E995, seed ^ 0x27D4EB2F], np.uint32)) / 2**32
    offset = ((words[0] * 2 - 1) * effect.roam[0], (words[1] * 2 - 1) * effect.roam[1])
    chunks = tuple(
        _chunks(count_at(emitter, amount), quads_for(emitter), seed, pace, (*offset, scale, 0.0), accent)
        for emitter in effect.emitters
    )
    return Burst(cue_id, revision, effect, born_secs, pace, end_secs, chunks)


def _chunks(
    total: int, quads: int, seed: int, pace: float, place: tuple[float, float, float, float], accent: str
) -> NDArray[np.void]:
    first = np.arange(0, total, quads, dtype=np.uint32)
    chunks = np.zeros(len(first), CHUNK)
    chunks["time"][:, 1] = pace
    chunks["place"] = place
    chunks["tint"][:, :3] = parse_colour(accent)
    chunks["ids"][:, 0] = seed & 0xFFFFFFFF
    chunks["ids"][:, 1] = first
    chunks["ids"][:, 2] = np.minimum(total - first, quads)
    chunks["ids"][:, 3] = total
    return chunks


class ParticleField:
    """All living bursts, and what the renderer needs of them."""

    def __init__(self, catalogue: Catalogue) -> None:
        pairs = [(effect, emitter) for effect in catalogue for emitter in effect.emitters]
        self.table: NDArray[np.void] = np.array(
            [pack_emitter(emitter, effect.name) for effect, emitter in pairs], EMITTER
        )
        self.table.setflags(write=False)
        self._emitters = [emitter for _, emitter in pairs]
        self._first_row: dict[str, int] = {}
        for row, (effect, _) in enumerate(pairs):
            self._first_row.setdefault(effect.name, row)
        self.bursts: tuple[Burst, ...] = ()
        self._batches: tuple[ParticleBatch, ...] | None = ()
        self.epoch_secs = 0.0
        """Batches count their seconds from here: single precision would not hold a monotonic clock."""

    @property
    def batches(self) -> tuple[ParticleBatch, ...]:
        """What to draw; made when it is first asked for after a change, so that many gifts in one frame cost one."""
        if self._batches is None:
            self._batches = self._make_batches()
        return self._batches

    def add(self, burst: Burst) -> None:
        """Let a burst live."""
        self._set((*self.bursts, burst))

    def withdraw(self, cue_id: int, now: float) -> None:
        """Let everything of a cue fade within `FADE_SECS`; what ends sooner is left to its end."""
        self._set(
            tuple(
                replace(burst, end_secs=min(burst.end_secs, now + FADE_SECS)) if burst.cue_id == cue_id else burst
                for burst in self.bursts
            )
        )

    def expire(self, now: float) -> None:
        """Forget the bursts that are over."""
        living = tuple(burst for burst in self.bursts if burst.end_secs > now)
        if len(living) != len(self.bursts):
            self._set(living)

    def clear(self) -> None:
        """Forget all bursts."""
        self._set(())

    def _set(self, bursts: tuple[Burst, ...]) -> None:
        self.bursts = bursts
        self.epoch_secs = min((burst.born_secs for burst in bursts), default=0.0)
        self._batches = None if bursts else ()

    def _make_batches(self) -> tuple[ParticleBatch, ...]:
        by_row: dict[int, list[NDArray[np.void]]] = {}
        for burst in self.bursts:
            for index in range(len(burst.chunks)):
                timed = self._timed(burst, index)
                if len(timed):
                    by_row.setdefault(self._first_row[burst.effect.name] + index, []).append(timed)
        return tuple(self._batch(row, by_row[row]) for row in sorted(by_row))

    def _timed(self, burst: Burst, index: int) -> NDArray[np.void]:
        chunks = burst.chunks[index].copy()
        chunks["time"][:, 0] = burst.born_secs - self.epoch_secs
        chunks["time"][:, 2] = burst.end_secs - self.epoch_secs
        chunks["time"][:, 3] = FADE_SECS
        return chunks

    def _batch(self, row: int, parts: list[NDArray[np.void]]) -> ParticleBatch:
        chunks = np.concatenate(parts)
        chunks.setflags(write=False)
        emitter = self._emitters[row]
        return ParticleBatch(row, emitter.render.sprite, quads_for(emitter), chunks)

    def shows_pixel(self, burst: Burst, now: float, canvas_px: tuple[int, int]) -> bool:
        """Whether at least one of the burst's particles lights a pixel of the canvas now.

        Costs some tenths of a millisecond: asked only until the answer is yes.
        """
        for index, emitter in enumerate(burst.effect.emitters):
            chunks = self._timed(burst, index)
            if not len(chunks) or emitter.render.sprite == "ring":  # a ring's middle is empty
                continue
            row = self.table[self._first_row[burst.effect.name] + index]
            seen = states(row, chunks, now - self.epoch_secs, canvas_px)
            inside = ((seen.centre_px > 0) & (seen.centre_px < canvas_px)).all(axis=1)
            # A sprite's middle is its densest place; 0.02 is what 8 bits surely show.
            if bool((seen.alive & inside & (seen.colour[:, 3] > 0.02)).any()):
                return True
        return False

    def bounds_px(self, canvas_px: tuple[int, int]) -> Bounds | None:
        """A rectangle that no particle of any living burst ever leaves, cut to the canvas; None if there is none."""
        boxes = [self._burst_bounds(burst, canvas_px) for burst in self.bursts]
        if not boxes:
            return None
        left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
        right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
        width, height = canvas_px
        cut = (max(int(left), 0), max(int(bottom), 0), min(int(right) + 1, width), min(int(top) + 1, height))
        return cut if cut[0] < cut[2] and cut[1] < cut[3] else None

    def _burst_bounds(self, burst: Burst, canvas_px: tuple[int, int]) -> tuple[float, float, float, float]:
        boxes = []
        for index, emitter in enumerate(burst.effect.emitters):
            if len(burst.chunks[index]):
                place = burst.chunks[index]["place"][0]
                boxes.append(emitter_bounds(emitter, (float(place[0]), float(place[1])), float(place[2]), canvas_px))
        if not boxes:
            return (0.0, 0.0, 0.0, 0.0)
        columns = list(zip(*boxes, strict=True))
        return min(columns[0]), min(columns[1]), max(columns[2]), max(columns[3])


def emitter_bounds(
    emitter: Emitter, offset: tuple[float, float], scale: float, canvas_px: tuple[int, int]
) -> tuple[float, float, float, float]:
    """Return left, bottom, right, top in pixels of all that the emitter can ever cover; not cut to the canvas."""
    width, height = canvas_px
    unit = min(width, height) * scale
    shape, init, update, render = emitter.shape, emitter.init, emitter.update, emitter.render
    xs, ys = [shape.at[0] + offset[0]], [shape.at[1] + offset[1]]
    margin, rise = 0.0, 1.0
    if isinstance(shape, Box):
        xs = [shape.at[0] - shape.extent[0] / 2, shape.at[0] + shape.extent[0] / 2]
        ys = [shape.at[1] - shape.extent[1] / 2, shape.at[1] + shape.extent[1] / 2]
        rise = height / min(width, height)
    elif isinstance(shape, Line):
        xs.append(shape.to[0] + offset[0])
        ys.append(shape.to[1] + offset[1])
        margin = abs(shape.bow)
    elif not isinstance(shape, Point):
        margin = shape.radius * 1.1
    moving = max(init.lifetime_secs.max - update.hold_secs, 0.0)
    reach = (1 - np.exp(-update.drag_per_sec * moving)) / update.drag_per_sec
    thrown = init.speed.max * reach
    pulled = update.gravity * (moving - reach) / update.drag_per_sec
    largest = max(key.value for key in render.size_curve) * (1 + update.pulse_depth)
    half = max(0.5 * init.size.max * largest * unit, 0.75) * float(np.hypot(1.0, render.stretch)) + 1.0
    side = (margin + thrown + update.sway) * unit + half
    below = (margin + (thrown + max(-pulled, 0.0)) * rise) * unit + half
    above = (margin + (thrown + max(pulled, 0.0)) * rise) * unit + half
    return min(xs) * width - side, min(ys) * height - below, max(xs) * width + side, max(ys) * height + above
