"""How far particles can ever go: rectangles that the renderer may rely on."""

from dataclasses import dataclass

import numpy as np

from overlay.scene.effects.effect import Effect, Emitter
from overlay.scene.effects.modifiers import MOST_PUSH, Update
from overlay.scene.effects.shapes import Box, Cone, FlatShape, Line, TracedShape
from overlay.scene.particles.bursts import Burst
from overlay.scene.rectangles import Edges, hull


@dataclass(frozen=True, slots=True)
class Reach:
    """What of a burst decides how far an emitter goes: see the chunk's ``place`` and ``tint``."""

    offset: tuple[float, float] = (0.0, 0.0)
    scale: float = 1.0
    speed: float = 1.0
    size: float = 1.0


def burst_bounds(burst: Burst, canvas_px: tuple[int, int]) -> Edges | None:
    """Return what no particle of the burst ever leaves; None if it has none."""
    reaches = {
        emitter.name: _reach(burst, index)
        for index, emitter in enumerate(burst.effect.emitters)
        if len(burst.chunks[index])
    }
    boxes = [
        emitter_bounds(burst.effect, emitter, reaches, canvas_px)
        for emitter in burst.effect.emitters
        if emitter.name in reaches
    ]
    return hull(boxes) if boxes else None


def emitter_bounds(effect: Effect, emitter: Emitter, reaches: dict[str, Reach], canvas_px: tuple[int, int]) -> Edges:
    """Return all that the emitter's sprites and ribbons can ever cover."""
    reach = reaches[emitter.name]
    left, bottom, right, top = _centres(effect, emitter, reaches, canvas_px)
    render, shape = emitter.render, emitter.shape
    near = 1.0 + shape.depth if isinstance(shape, FlatShape) else 1.0
    largest = max(key.value for key in render.size_curve) * (1 + emitter.update.pulse_depth) * near * reach.size
    widest = max(1.0, render.trail.width if render.trail else 0.0)
    unit = min(canvas_px) * reach.scale
    half = max(0.5 * emitter.init.size.max * largest * unit, 0.75) * widest * float(np.hypot(1.0, render.stretch)) + 1.0
    return left - half, bottom - half, right + half, top + half


def _reach(burst: Burst, index: int) -> Reach:
    x, y, scale, speed = (float(value) for value in burst.chunks[index]["place"][0])
    return Reach((x, y), scale, speed, float(burst.chunks[index]["tint"][0][3]))


def _centres(effect: Effect, emitter: Emitter, reaches: dict[str, Reach], canvas_px: tuple[int, int]) -> Edges:
    """Where the middles of particles can be."""
    reach, update = reaches[emitter.name], emitter.update
    width, height = canvas_px
    unit = min(canvas_px) * reach.scale
    parent = effect.parent_of(emitter)
    inherited = 0.0
    if parent is None:
        left, bottom, right, top = _birthplaces(emitter, reach, canvas_px)
    else:
        left, bottom, right, top = _centres(effect, parent, reaches, canvas_px)
        own = _birthplaces(emitter, Reach(scale=reach.scale), canvas_px, (0.0, 0.0))
        left, bottom, right, top = left + own[0], bottom + own[1], right + own[2], top + own[3]
        inherited = MOST_PUSH if emitter.parent is not None and emitter.parent.inherit else 0.0
    side, below, above = _moves(emitter, reach, inherited)
    rise = height / min(canvas_px) if isinstance(emitter.shape, Box) else 1.0
    stirred = update.turbulence.strength if update.turbulence else 0.0
    left, right = left - (side + stirred) * unit, right + (side + stirred) * unit
    bottom, top = bottom - (below * rise + stirred) * unit, top + (above * rise + stirred) * unit
    if update.attractor:
        x = (update.attractor.at[0] + reach.offset[0]) * width
        y = (update.attractor.at[1] + reach.offset[1]) * height
        left, bottom, right, top = min(left, x), min(bottom, y), max(right, x), max(top, y)
    if update.bounce:
        pad = 0.5 * emitter.init.size.max * unit
        if update.bounce.walls:
            left, right = min(0.0, pad), max(float(width), pad)
        bottom, top = _bounced(update, bottom, top, pad, height)
    return left, bottom, right, top


def _bounced(update: Update, bottom: float, top: float, pad: float, height: float) -> tuple[float, float]:
    """What of the heights is left between floor and ceiling; ``pad`` is half of the largest particle."""
    if update.floats_between:
        lowest, highest = (edge * height for edge in update.floats_between)
        if bottom >= lowest + pad and top <= highest - pad:
            return bottom, top
        bottom, top = min(bottom, 2 * (highest - pad) - top), max(top, 2 * (lowest + pad) - bottom)
        return max(bottom, min(lowest, highest - pad)), min(top, max(highest, lowest + pad))
    bounce = update.bounce
    if bounce is not None and update.lands > 0:
        lowest = (bounce.floor or 0.0) * height
        return max(bottom, lowest), max(top, lowest + pad)
    if bounce is not None and update.lands < 0:
        highest = (bounce.ceiling or 0.0) * height
        return min(bottom, highest - pad), min(top, highest)
    return bottom, top


def _birthplaces(
    emitter: Emitter, reach: Reach, canvas_px: tuple[int, int], at: tuple[float, float] | None = None
) -> Edges:
    """Around the emitter's own place, or around another (fractions) if its parents say where that is."""
    shape, (width, height) = emitter.shape, canvas_px
    unit = min(canvas_px) * reach.scale
    x, y = (shape.at[0] + reach.offset[0], shape.at[1] + reach.offset[1]) if at is None else at
    xs, ys, margin = [x], [y], 0.0
    if isinstance(shape, Box):
        x, y = shape.at if at is None else at
        xs = [x - shape.extent[0] / 2, x + shape.extent[0] / 2]
        ys = [y - shape.extent[1] / 2, y + shape.extent[1] / 2]
    elif isinstance(shape, Line):
        xs.append(x + shape.to[0] - shape.at[0])
        ys.append(y + shape.to[1] - shape.at[1])
        margin = abs(shape.bow)
    elif isinstance(shape, Cone):
        margin = shape.length
    elif isinstance(shape, FlatShape):
        margin = shape.radius * (2**0.5 if isinstance(shape, TracedShape) else 1.1)
    wide = margin * unit
    return min(xs) * width - wide, min(ys) * height - wide, max(xs) * width + wide, max(ys) * height + wide


def _moves(emitter: Emitter, reach: Reach, inherited: float) -> tuple[float, float, float]:
    """How far a particle goes from its birthplace: to the sides, down and up, in lengths."""
    init, update = emitter.init, emitter.update
    moving = max(init.lifetime_secs.max - update.hold_secs, 0.0)
    coasted = float((1 - np.exp(-update.drag_per_sec * moving)) / update.drag_per_sec)
    speed = init.speed.max * reach.speed + inherited
    thrown, pulled = speed * coasted, update.gravity * (moving - coasted) / update.drag_per_sec
    below, above = thrown + max(-pulled, 0.0), thrown + max(pulled, 0.0)
    if update.lands:  # where it bounces there is no drag up and down
        away, towards = speed * moving, speed * moving + 0.5 * abs(update.gravity) * moving * moving
        below, above = (towards, away) if update.lands > 0 else (away, towards)
    return thrown + update.sway, below, above
