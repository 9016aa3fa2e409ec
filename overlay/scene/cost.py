"""What a frame costs to draw, estimated from what is in it."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from overlay.scene.frame import Frame
from overlay.scene.particles.states import Footing, states

LOOKED_AT: Final = 16
"""So many chunks of an emitter, of 256 particles each, tell of all: to look at a million would take seconds."""


@dataclass(frozen=True, slots=True)
class FrameCost:
    """The cost of one frame.

    Attributes:
        particles: How many are alive.
        overdraw: The area of all their quads on the canvas, in canvases: 1 is as much as filling it once.
    """

    particles: int
    overdraw: float


def cost_of(frame: Frame) -> FrameCost:
    """Estimate a frame's cost. A turned quad counts as an upright one: half of the sum may be off by a little.

    Of a multitude every so many are looked at.
    """
    canvas = np.asarray(frame.canvas_px, np.float32)
    particles, area = 0, 0.0
    for batch in frame.batches:
        parent, elder = (None if kin is None else frame.emitters[kin] for kin in (batch.parent, batch.elder))
        footing = Footing(frame.canvas_px, frame.quality, parent, frame.points, elder)
        some, each = _some_of(batch.chunks)
        seen = states(frame.emitters[batch.emitter], some, frame.elapsed_secs, footing)
        centre, half = seen.centre_px[seen.alive], seen.half_size_px[seen.alive]
        covered = np.minimum(centre + half, canvas) - np.maximum(centre - half, 0)
        particles += round(float(seen.alive.sum()) * each)
        area += float(np.prod(np.maximum(covered, 0), axis=1).sum()) * each
    return FrameCost(particles, area / float(canvas.prod()))


def _some_of(chunks: NDArray[np.void]) -> tuple[NDArray[np.void], float]:
    """Some of an emitter's chunks, from the first to the last, and for how many particles each of theirs stands."""
    if len(chunks) <= LOOKED_AT:
        return chunks, 1.0
    some = chunks[np.linspace(0, len(chunks) - 1, LOOKED_AT).round().astype(int)]
    return some, float(chunks["ids"][:, 2].sum() / some["ids"][:, 2].sum())
