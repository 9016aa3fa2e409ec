"""What a frame costs to draw, estimated from what is in it."""

from dataclasses import dataclass

import numpy as np

from overlay.scene.frame import Frame
from overlay.scene.particles.states import Footing, states


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
    """Estimate a frame's cost. A turned quad counts as an upright one: half of the sum may be off by a little."""
    canvas = np.asarray(frame.canvas_px, np.float32)
    particles, area = 0, 0.0
    for batch in frame.batches:
        parent, elder = (None if kin is None else frame.emitters[kin] for kin in (batch.parent, batch.elder))
        footing = Footing(frame.canvas_px, frame.quality, parent, frame.points, elder)
        seen = states(frame.emitters[batch.emitter], batch.chunks, frame.elapsed_secs, footing)
        centre, half = seen.centre_px[seen.alive], seen.half_size_px[seen.alive]
        covered = np.minimum(centre + half, canvas) - np.maximum(centre - half, 0)
        particles += int(seen.alive.sum())
        area += float(np.prod(np.maximum(covered, 0), axis=1).sum())
    return FrameCost(particles, area / float(canvas.prod()))
