"""All living bursts as the renderer gets them: grouped by emitter, one batch for each.

A burst never changes after its birth, save that it may be withdrawn. Batches are made anew only when a burst is born,
withdrawn or over: a frame in between costs nothing here, however many particles there are. What was made for a burst
is kept as long as it lives, so that in a crowd each change costs what has changed, and not the crowd.
"""

import math
import operator
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from overlay.scene.comfort.quality import Quality
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.emitter_table import EMITTER, ChunkRoom, Variant, pack_emitter, room_for, variant_of
from overlay.scene.effects.pictures import CellPicture
from overlay.scene.effects.points import TraceText
from overlay.scene.particles.bounds import burst_bounds
from overlay.scene.particles.bursts import CHUNK, FADE_SECS, Burst
from overlay.scene.particles.states import Footing, states
from overlay.scene.particles.supplies import Pick, Supplies
from overlay.scene.rectangles import Bounds, Edges, cut_to_canvas

SHED_OVER = 0.125
"""A particle that is shed fades while quality falls by so much; what is kept is below this above quality's share."""

LOOKED_AT = 3
"""So many chunks of 256 particles are looked at, beside the first, for whether any of them is seen."""

EPOCH_LASTS_SECS = 64.0
"""Single precision tells hundredths of a millisecond so long after it began."""


@dataclass(frozen=True, slots=True, eq=False)
class ParticleBatch:
    """All chunks of one emitter, drawn in one call.

    Attributes:
        emitter: The row in the frame's emitter table.
        parent: The row of its parent, or None.
        elder: The row of its parent's parent, or None.
        variant: Which program draws it.
        room: How its instances are laid out.
        chunks: Shape (n,) of `CHUNK`, read-only. The same object as long as nothing changed.
        is_behind: Whether it lies behind 3D models.
    """

    emitter: int
    parent: int | None
    elder: int | None
    variant: Variant
    room: ChunkRoom
    chunks: NDArray[np.void]
    is_behind: bool = False

    def quads_at(self, share: float) -> int:
        """How many quads of each instance, from the first on, have to be drawn when quality keeps that share."""
        if share >= 1.0 or self.parent is not None:  # any may be needed: its parents decide
            return self.room.quads
        particles = min(int((share + SHED_OVER) * self.room.particles) + 2, self.room.particles)
        return particles * self.room.parts


@lru_cache(maxsize=2)  # a film that is wound back makes its scene anew, with the same catalogue
def _table_of(catalogue: Catalogue) -> NDArray[np.void]:
    rows = [pack_emitter(effect, emitter) for effect in catalogue for emitter in effect.emitters]
    table: NDArray[np.void] = np.array(rows, EMITTER)
    table.setflags(write=False)
    return table


_Timed = tuple[tuple[int, NDArray[np.void]], ...]
"""Each emitter's row, and its chunks with times, picture and points."""


class _Known(NamedTuple):
    """What was made for a burst, with the places that hold for this version of the supplies."""

    version: int
    picks: tuple[Pick | None, ...]
    timed: _Timed


class ParticleField:
    """All living bursts, and what the renderer needs of them."""

    def __init__(self, catalogue: Catalogue, trace_text: TraceText | None = None) -> None:
        pairs = [(effect, emitter) for effect in catalogue for emitter in effect.emitters]
        self.table = _table_of(catalogue)
        self.supplies = Supplies(catalogue, trace_text)
        self._rooms = [room_for(effect, emitter) for effect, emitter in pairs]
        self._emitters = [emitter for _, emitter in pairs]
        self._variants = [variant_of(effect, emitter) for effect, emitter in pairs]
        self.variants = tuple(dict.fromkeys(self._variants))
        self._rows: dict[tuple[str, str], int] = {
            (effect.name, emitter.name): row for row, (effect, emitter) in enumerate(pairs)
        }
        self._parents = [
            self._rows[effect.name, emitter.parent.emitter] if emitter.parent else None for effect, emitter in pairs
        ]
        self._elders = [None if parent is None else self._parents[parent] for parent in self._parents]
        self.bursts: tuple[Burst, ...] = ()
        self._batches: tuple[ParticleBatch, ...] | None = ()
        self.epoch_secs = 0.0
        """Batches count their seconds from here: single precision would not hold a monotonic clock."""
        # What is kept of living bursts, and of the batches made last with the parts that they consist of.
        self._timed_of: dict[Burst, _Known] = {}
        self._bounds_of: dict[Burst, Edges | None] = {}
        self._bounds: Bounds | None = None  # of all of them, unless one has come or gone since
        self._is_bounded = False
        self._bounded_px = (0, 0)
        self._made: dict[int, tuple[list[NDArray[np.void]], ParticleBatch]] = {}
        self._looks = 0

    @property
    def batches(self) -> tuple[ParticleBatch, ...]:
        """What to draw; made when it is first asked for after a change, so that many gifts in one frame cost one."""
        if self._batches is None:
            self.supplies.serve(self.bursts)
            self._batches = self._make_batches()
        return self._batches

    def add(self, burst: Burst) -> None:
        """Let a burst live."""
        self._set((*self.bursts, burst))

    def withdraw(self, bursts: Iterable[Burst], now: float) -> None:
        """Let some bursts fade within `FADE_SECS`; what ends sooner is left to its end."""
        leaving = {burst: replace(burst, end_secs=min(burst.end_secs, now + FADE_SECS)) for burst in bursts}
        for burst, fading in leaving.items():  # it ends sooner, and goes no other way
            if burst in self._bounds_of:
                self._bounds_of[fading] = self._bounds_of[burst]
            if burst in self._timed_of:
                self._timed_of[fading] = self._ending(self._timed_of[burst], fading)
        self._set(tuple(leaving.get(burst, burst) for burst in self.bursts))

    def wear(self, cue_id: int, avatar: CellPicture) -> None:
        """Let what flies for this cue with the sender's picture wear this one from now on."""
        worn = {burst: burst.staging.wearing(avatar) for burst in self.bursts if burst.cue_id == cue_id}
        if any(staging is not burst.staging for burst, staging in worn.items()):
            self._set(tuple(replace(one, staging=worn.get(one, one.staging)) for one in self.bursts))

    def expire(self, now: float) -> None:
        """Forget the bursts that are over."""
        living = tuple(burst for burst in self.bursts if burst.end_secs > now)
        if len(living) != len(self.bursts):
            self._set(living)

    def clear(self) -> None:
        """Forget all bursts."""
        self._set(())

    def _set(self, bursts: tuple[Burst, ...]) -> None:
        is_first = not self.bursts
        self.bursts = bursts
        self._is_bounded = False
        self._bounds_of = {burst: self._bounds_of[burst] for burst in bursts if burst in self._bounds_of}
        self._timed_of = {burst: self._timed_of[burst] for burst in bursts if burst in self._timed_of}
        if not bursts:
            self._made = {}
        if not bursts or is_first or bursts[-1].born_secs > self.epoch_secs + EPOCH_LASTS_SECS:
            self.epoch_secs = min((burst.born_secs for burst in bursts), default=0.0)
            self._timed_of = {}
        self._batches = None if bursts else ()

    def _make_batches(self) -> tuple[ParticleBatch, ...]:
        by_row: dict[int, list[NDArray[np.void]]] = {}
        for burst in self.bursts:
            for row, timed in self._timed(burst):
                by_row.setdefault(row, []).append(timed)
        self._made = {row: self._batch(row, by_row[row]) for row in sorted(by_row)}
        return tuple(batch for _, batch in self._made.values())

    def _timed(self, burst: Burst) -> _Timed:
        """What there is of its emitters; those that draw nothing are left out."""
        known = self._timed_of.get(burst)
        if known is not None and known.version == self.supplies.version:
            return known.timed
        picks = tuple(self.supplies.pick(burst, emitter) for emitter in burst.effect.emitters)
        if known is not None and known.picks == picks:
            self._timed_of[burst] = known._replace(version=self.supplies.version)
            return known.timed
        timed = tuple(
            (self._rows[burst.effect.name, emitter.name], self._timed_chunks(burst, made, pick))
            for emitter, made, pick in zip(burst.effect.emitters, burst.chunks, picks, strict=True)
            if len(made) and pick is not None
        )
        self._timed_of[burst] = _Known(self.supplies.version, picks, timed)
        return timed

    def _ending(self, known: _Known, fading: Burst) -> _Known:
        """What was made for a burst, with another end."""
        timed = tuple((row, chunks.copy()) for row, chunks in known.timed)
        for _, chunks in timed:
            chunks["time"][:, 2] = fading.end_secs - self.epoch_secs
        return known._replace(timed=timed)

    def _timed_chunks(self, burst: Burst, made: NDArray[np.void], pick: Pick) -> NDArray[np.void]:
        chunks = made.copy()
        born_secs, end_secs = burst.born_secs - self.epoch_secs, burst.end_secs - self.epoch_secs
        chunks["time"] = (born_secs, burst.pace, end_secs, FADE_SECS)
        chunks["pick"], chunks["elder"][:, 3] = pick
        return chunks

    def _batch(self, row: int, parts: list[NDArray[np.void]]) -> tuple[list[NDArray[np.void]], ParticleBatch]:
        """The parts, and the batch of them: the one that was, if they are the same."""
        before = self._made.get(row)
        if before is not None and len(before[0]) == len(parts) and all(map(operator.is_, before[0], parts)):
            return before
        joined = b"".join(part.tobytes() for part in parts)  # numpy, which looks at each field, took ten times as long
        chunks = np.frombuffer(joined, CHUNK)
        kin = self._parents[row], self._elders[row]
        is_behind = self._emitters[row].render.behind
        return parts, ParticleBatch(row, *kin, self._variants[row], self._rooms[row], chunks, is_behind)

    def shows_pixel(self, burst: Burst, now: float, canvas_px: tuple[int, int], quality: Quality) -> bool:
        """Whether at least one of the burst's particles lights a pixel of the canvas now.

        Costs some tenths of a millisecond, however many particles there are: asked only until the answer is yes.
        """
        _ = self.batches  # pictures and points have their places
        begun = [(row, chunks) for row, chunks in self._timed(burst) if self._has_begun(row, burst, now)]
        # Where any are seen, some of the first are nearly always. A multitude is looked through in turns.
        self._looks += 1
        some = (self._lights(row, chunks[:1], now, canvas_px, quality) for row, chunks in begun)
        others = (self._lights(row, self._in_turn(chunks), now, canvas_px, quality) for row, chunks in begun)
        return any(some) or any(others)

    def _has_begun(self, row: int, burst: Burst, now: float) -> bool:
        """Whether the first of an emitter's particles may be born, or the first of those that they are born of."""
        first = next(kin for kin in (self._elders[row], self._parents[row], row) if kin is not None)
        return (now - burst.born_secs) * burst.pace >= float(self.table[first]["spawn"][0])

    def _in_turn(self, chunks: NDArray[np.void]) -> NDArray[np.void]:
        """Some of all but the first chunk: the next ones each time, and far from each other."""
        others = len(chunks) - 1
        if others <= LOOKED_AT:
            return chunks[1:]
        step = next(step for step in range(int(others * 0.618), others) if math.gcd(step, others) == 1)
        return chunks[[1 + (self._looks * LOOKED_AT + number) * step % others for number in range(LOOKED_AT)]]

    def _lights(
        self, row: int, chunks: NDArray[np.void], now: float, canvas_px: tuple[int, int], quality: Quality
    ) -> bool:
        parent, elder = (None if kin is None else self.table[kin] for kin in (self._parents[row], self._elders[row]))
        footing = Footing(canvas_px, quality, parent, self.supplies.points, elder)
        if not len(chunks):
            return False
        seen = states(self.table[row], chunks, now - self.epoch_secs, footing)
        # A sprite's middle is its densest place; 0.02 is what 8 bits surely show. The middle of a ring, a bubble or
        # a picture may be empty: of those all has to be on the canvas.
        hollow = self._emitters[row].render.sprite in {"ring", "bubble", "picture"}
        reach = np.hypot(*seen.half_size_px.T)[:, None] if hollow else 0.0
        inside = ((seen.centre_px - reach > 0) & (seen.centre_px + reach < canvas_px)).all(axis=1)
        return bool((seen.alive & inside & (seen.colour[:, 3] > 0.02)).any())

    def bounds_px(self, canvas_px: tuple[int, int]) -> Bounds | None:
        """A rectangle that no particle of any living burst ever leaves, cut to the canvas; None if there is none."""
        if self._bounded_px != canvas_px:
            self._bounds_of, self._bounded_px, self._is_bounded = {}, canvas_px, False
        if not self._is_bounded:
            for burst in self.bursts:
                if burst not in self._bounds_of:
                    self._bounds_of[burst] = burst_bounds(burst, canvas_px)
            self._bounds, self._is_bounded = cut_to_canvas(list(self._bounds_of.values()), canvas_px), True
        return self._bounds
