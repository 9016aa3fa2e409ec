"""Emitters as numbers: one row each, laid out exactly as ``EmitterRow`` of shaders/particle.vert."""

from dataclasses import dataclass
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from overlay.scene.effects.effect import Effect, Emitter, FacingKind, GradientAxis
from overlay.scene.effects.looks import Sprite
from overlay.scene.effects.shapes import Box, Cone, FlatShape, Line, ShapeKind, Sphere, Spiral, TracedShape, shape_kind
from overlay.scene.measures import ColourStop, parse_colour

_VEC4 = ("<f4", (4,))
EMITTER_FIELDS = (
    "anchor", "path", "spawn", "life_speed", "heading", "size", "motion", "turn", "flip_pulse", "look", "shimmer",
    "curve_at", "curve_value", "stop_at", "rounds", "vortex", "attract", "stir", "bounce", "light", "trail", "book",
)  # fmt: skip
EMITTER_BLOCK_BYTES = 16 * (1 + len(EMITTER_FIELDS) + 4)
EMITTER_STRIDE_BYTES = 512
"""A multiple of 256, the largest alignment that GL allows a driver to ask of a uniform buffer range."""

EMITTER = np.dtype(
    {
        "names": ["kind", *EMITTER_FIELDS, "stop"],
        "formats": [("<u4", (4,)), *[_VEC4] * len(EMITTER_FIELDS), ("<f4", (4, 4))],
        "itemsize": EMITTER_STRIDE_BYTES,
    }
)

CHUNK_QUADS = 256

FLOATS = 2.0
"""In place of a direction: without gravity, between two heights."""

# A key that no life ever reaches: unused keys and stops.
_NEVER = 3.0
_STILL_PER_SEC = 1e-9  # above 0 the shader counts cells by time, and this is never one
_ORDERED_SHAPES = {ShapeKind.RING, ShapeKind.LINE, ShapeKind.HEART, ShapeKind.BLOOM}


@dataclass(frozen=True, slots=True)
class Variant:
    """Which of the shader's programs draws an emitter.

    Attributes:
        sprite: What is drawn.
        features: RICH, CHILD, GRANDCHILD, AIMED, TRAIL: what the shader defines besides the sprite.
    """

    sprite: Sprite
    features: tuple[str, ...] = ()

    @property
    def defines(self) -> tuple[str, ...]:
        """The names to define in both shaders."""
        return (f"SPRITE_{self.sprite.upper()}", *self.features)

    @property
    def as_points(self) -> "Variant":
        """The program that draws points instead of quads."""
        return Variant(self.sprite, (*self.features, "POINT"))


@dataclass(frozen=True, slots=True)
class ChunkRoom:
    """How an emitter's particles are cut into instances.

    Attributes:
        particles: At most so many in an instance.
        parts: Quads of each particle: 1, or the segments of its trail and the sprite.
        quads: Room of an instance: 4, 16, 64 or 256, or what as many particles with trails need.
    """

    particles: int
    parts: int
    quads: int


def variant_of(effect: Effect, emitter: Emitter) -> Variant:
    """Which program draws the emitter: the plain one, unless it uses what only the others can do."""
    features = []
    if _is_rich(emitter):
        features.append("RICH")
    parent = effect.parent_of(emitter)
    if parent is not None:
        features.append("CHILD")
        if parent.parent is not None:
            features.append("GRANDCHILD")
    if features and emitter.render.facing == "velocity" and emitter.render.trail is None:
        features.append("AIMED")
    if emitter.render.trail is not None:
        features.append("TRAIL")
    return Variant(emitter.render.sprite, tuple(features))


def _is_rich(emitter: Emitter) -> bool:
    shape, update, render = emitter.shape, emitter.update, emitter.render
    modifiers = (update.vortex, update.attractor, update.turbulence, update.bounce)
    return (
        any(modifier is not None for modifier in (*modifiers, emitter.parent, render.trail, render.picture))
        or isinstance(shape, Sphere | Spiral | Cone | TracedShape)
        or (isinstance(shape, FlatShape) and (shape.incline_turns != 0 or shape.depth != 0))
        or update.flicker_depth > 0
        or emitter.spawner.cycles > 1
    )


def room_for(effect: Effect, emitter: Emitter) -> ChunkRoom:
    """The smallest room that holds the largest burst, so that no vertex is wasted; more than 256 quads are cut."""
    parts = emitter.render.trail.segments + 1 if emitter.render.trail else 1
    most = effect.most_of(emitter)
    if parts == 1:
        quads = next((quads for quads in (4, 16, 64) if most <= quads), CHUNK_QUADS)
        return ChunkRoom(quads, 1, quads)
    particles = min(max(most, 1), CHUNK_QUADS // parts)
    return ChunkRoom(particles, parts, particles * parts)


def pack_emitter(effect: Effect, emitter: Emitter) -> NDArray[np.void]:
    """Return the emitter's row, an array of shape () of `EMITTER`.

    The effect's name salts its randomness, so that two emitters with one seed do not move alike.
    """
    row = np.zeros((), EMITTER)
    init, update, render = emitter.init, emitter.update, emitter.render
    salt = crc32(f"{effect.name}/{emitter.name}".encode())
    facing = FacingKind[render.facing.upper()]
    row["kind"] = (salt, shape_kind(emitter.shape), facing, GradientAxis[render.gradient_over.upper()])
    _pack_shape(row, emitter)
    _pack_spawner(row, effect, emitter)
    life, speed = init.lifetime_secs, init.speed
    row["life_speed"] = (life.min, life.max, speed.min, speed.max)
    row["heading"] = (init.direction_turns, init.spread_turns, init.outward, update.hold_secs)
    row["motion"] = (update.gravity, update.drag_per_sec, update.sway, update.sway_hz)
    angle, spin, flip = init.angle_turns, update.spin_turns_per_sec, update.flip_turns_per_sec
    row["turn"] = (angle.min, angle.max, spin.min, spin.max)
    row["flip_pulse"] = (flip.min, flip.max, update.pulse_hz, update.pulse_depth)
    hollow = emitter.shape.hollow if isinstance(emitter.shape, Sphere) else 0.0
    row["look"] = (render.additive, hollow, render.fade_in, render.fade_out)
    trail_fade = render.trail.fade if render.trail else 0.0
    row["shimmer"] = (update.twinkle_hz, update.twinkle_depth, render.variety, trail_fade)
    keys = render.size_curve
    row["curve_at"] = _padded([key.at for key in keys], _NEVER)
    row["curve_value"] = _padded([key.value for key in keys], keys[-1].value)
    _pack_modifiers(row, emitter)
    _pack_parts(row, emitter)
    _pack_gradient(row, render.gradient)
    return row


def _pack_shape(row: NDArray[np.void], emitter: Emitter) -> None:
    shape, size = emitter.shape, emitter.init.size
    extent, unfold_secs, incline, depth = (0.0, 0.0), 0.0, 0.0, 0.0
    if isinstance(shape, Box):
        extent = shape.extent
    elif isinstance(shape, Line):
        row["path"] = (*shape.to, shape.bow, shape.ease)
    elif isinstance(shape, Cone):
        extent = (shape.length, shape.length)
        row["path"] = (shape.direction_turns, shape.spread_turns, 0.0, 0.0)
    elif isinstance(shape, FlatShape):
        extent, unfold_secs = (shape.radius, shape.radius), shape.unfold_secs
        incline, depth = shape.incline_turns, shape.depth
        if isinstance(shape, Spiral):
            row["path"] = (shape.arms, shape.winding_turns, shape.scatter, 0.0)
    row["anchor"] = (*shape.at, *extent)
    row["size"] = (size.min, size.max, emitter.render.stretch, unfold_secs)
    vortex = emitter.update.vortex
    row["vortex"] = (*((vortex.turns_per_sec, vortex.shear) if vortex else (0.0, 0.0)), incline, depth)


def _pack_spawner(row: NDArray[np.void], effect: Effect, emitter: Emitter) -> None:
    spawner, kind = emitter.spawner, shape_kind(emitter.shape)
    ride = isinstance(emitter.shape, Line) and emitter.shape.ride
    row["spawn"] = (spawner.delay_secs, spawner.spawn_secs, spawner.is_in_order, ride)
    has_order = spawner.is_in_order or kind in _ORDERED_SHAPES or emitter.render.gradient_over == "order"
    sheds_evenly = has_order or spawner.cycles > 1 or emitter.parent is not None
    row["rounds"] = (spawner.cycles, spawner.period_secs, room_for(effect, emitter).particles, sheds_evenly)


def _pack_modifiers(row: NDArray[np.void], emitter: Emitter) -> None:
    update = emitter.update
    if update.attractor:
        row["attract"] = (*update.attractor.at, update.attractor.per_sec, update.attractor.after_secs)
    if update.turbulence:
        stir = update.turbulence
        row["stir"] = (stir.strength, stir.hz, stir.grain, stir.strays)
    if update.bounce:
        bounce = update.bounce
        row["bounce"] = (bounce.walls, update.lands, bounce.floor or bounce.ceiling or 0.0, bounce.restitution)
    if update.floats_between:
        row["bounce"][1:] = (FLOATS, *update.floats_between)
    at_death = emitter.parent is not None and emitter.parent.when == "death"
    inherit = emitter.parent.inherit if emitter.parent else 0.0
    row["light"] = (update.flicker_hz, update.flicker_depth, at_death, inherit)


def _pack_parts(row: NDArray[np.void], emitter: Emitter) -> None:
    trail, picture = emitter.render.trail, emitter.render.picture
    if trail:
        row["trail"] = (trail.secs, trail.segments, trail.width, trail.taper)
    if picture:
        per_sec = _STILL_PER_SEC if picture.still else picture.frames_per_sec
        row["book"] = (picture.cells, per_sec, picture.shuffled, picture.blended)


def _pack_gradient(row: NDArray[np.void], stops: tuple[ColourStop, ...]) -> None:
    row["stop_at"] = _padded([stop.at for stop in stops], _NEVER)
    colours = [(*parse_colour(stop.colour), stop.alpha) for stop in stops]
    row["stop"] = colours + [colours[-1]] * (4 - len(colours))


def _padded(values: list[float], filler: float) -> list[float]:
    return values + [filler] * (4 - len(values))
