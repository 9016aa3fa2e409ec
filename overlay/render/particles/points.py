"""Small round sprites by the thousand are drawn as points where the processor draws.

Mesa's llvmpipe works through four corners and two triangles for a quad, and shades the pixels along their seam twice;
a point is one corner and one square: 100,000 of 4 px take half the time. A graphics card does not care. What is seen
is the same. Points cannot be turned or stretched, and GL drops one whose middle leaves the view: so the view is made
larger than the picture, by as much as a point may reach.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import moderngl
import numpy as np

from overlay.render.target import area, scissored
from overlay.scene.effects.emitter_table import Variant
from overlay.scene.frame import Frame
from overlay.scene.particles.field import ParticleBatch

MANY: Final = 1_000
"""Fewer particles are not worth another program."""
MOST_PX: Final = 32
"""Across; larger ones take their time for their pixels, whatever they are drawn as."""
_ROUND: Final = frozenset({"glow", "ring", "disc"})
_ROUND_ALL_ROUND: Final = frozenset({"glow", "ring"})
"""The light on a disc comes from above: it may not be turned."""
_SPOT_PX: Final = 4
_NEAREST: Final = 2.0
"""So much larger a particle with depth may be; what is larger still is not drawn as points at all."""


def may_suit(variant: Variant) -> bool:
    """Whether a batch of this variant can look the same as points."""
    return variant.sprite in _ROUND and set(variant.features) <= {"RICH"}


def suits_points(batch: ParticleBatch, frame: Frame) -> bool:
    """Whether a batch looks the same as points, and is large enough to be worth it."""
    variant, row = batch.variant, frame.emitters[batch.emitter]
    if not may_suit(variant) or float(row["size"][2]) != 1.0 or row["flip_pulse"][:2].any():
        return False
    if variant.sprite not in _ROUND_ALL_ROUND and (row["turn"].any() or row["kind"][2] != 0):
        return False
    return _count(batch) >= MANY and _most_px(batch, frame) <= MOST_PX


def _count(batch: ParticleBatch) -> int:
    return int(batch.chunks["ids"][:, 2].sum())


def _most_px(batch: ParticleBatch, frame: Frame) -> float:
    """The largest that any of its particles may be."""
    row, chunks = frame.emitters[batch.emitter], batch.chunks
    nearest = _NEAREST if batch.variant.features and row["vortex"][3] != 0.0 else 1.0
    own = float(row["size"][:2].max() * row["curve_value"].max() * (1.0 + abs(row["flip_pulse"][3])))
    scale = float(np.max(chunks["place"][:, 2] * chunks["tint"][:, 3]))
    return own * scale * min(frame.canvas_px) * frame.quality.sizes * nearest


def spots_drawn_at(frame: Frame) -> float:
    """How often a spot of 4 x 4 pixels, which Mesa works through at a time, is drawn at by points, in the mean.

    Of the spots within the bounds of all particles.
    """
    if frame.particle_bounds_px is None:
        return 0.0
    spots = sum(
        _count(batch) * min(frame.quality.counts, 1.0) * (1.0 + _most_px(batch, frame) / _SPOT_PX) ** 2
        for batch in frame.batches
        if suits_points(batch, frame)
    )
    return spots * _SPOT_PX**2 / max(area(frame.particle_bounds_px), 1)


@contextmanager
def widened_view(ctx: moderngl.Context, program: moderngl.Program, canvas_px: tuple[int, int]) -> Iterator[None]:
    """Make the view larger than the picture by half a point on each side, and tell the program. What is seen stays."""
    fbo = ctx.fbo
    left, bottom, width, height = before = fbo.viewport
    scale = width / canvas_px[0]
    margin = int(MOST_PX / 2 * scale) + 1
    fbo.viewport = (left - margin, bottom - margin, width + 2 * margin, height + 2 * margin)
    program["point_view"] = (width / (width + 2 * margin), height / (height + 2 * margin), scale)
    with scissored(fbo, (left, bottom, left + width, bottom + height)):
        yield
    fbo.viewport = before
