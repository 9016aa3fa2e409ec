"""Emitters as numbers: one row each, laid out exactly as the uniform block ``Emitter`` of shaders/particle.vert."""

from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from overlay.scene.effect import Box, ColourStop, Emitter, FacingKind, GradientAxis, Line, Point, ShapeKind

_VEC4 = ("<f4", (4,))
EMITTER_FIELDS = (
    "anchor", "path", "spawn", "life_speed", "heading", "size", "motion", "turn",
    "flip_pulse", "look", "shimmer", "curve_at", "curve_value", "stop_at",
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

# A key that no life ever reaches: unused keys and stops.
_NEVER = 3.0


def parse_colour(text: str) -> tuple[float, float, float]:
    """``#rrggbb`` → red, green, blue, 0…1."""
    return int(text[1:3], 16) / 255.0, int(text[3:5], 16) / 255.0, int(text[5:7], 16) / 255.0


def pack_emitter(emitter: Emitter, effect_name: str) -> NDArray[np.void]:
    """Return the emitter's row, an array of shape () of `EMITTER`.

    The effect's name salts its randomness, so that two emitters with one seed do not move alike.
    """
    row = np.zeros((), EMITTER)
    shape, init, update, render = emitter.shape, emitter.init, emitter.update, emitter.render
    salt = crc32(f"{effect_name}/{emitter.name}".encode())
    facing = FacingKind[render.facing.upper()]
    row["kind"] = (salt, ShapeKind[shape.kind.upper()], facing, GradientAxis[render.gradient_over.upper()])
    _pack_shape(row, emitter)
    life, speed = init.lifetime_secs, init.speed
    row["life_speed"] = (life.min, life.max, speed.min, speed.max)
    row["heading"] = (init.direction_turns, init.spread_turns, init.outward, update.hold_secs)
    unfold_secs = 0.0 if isinstance(shape, Point | Box | Line) else shape.unfold_secs
    row["size"] = (init.size.min, init.size.max, render.stretch, unfold_secs)
    row["motion"] = (update.gravity, update.drag_per_sec, update.sway, update.sway_hz)
    angle, spin, flip = init.angle_turns, update.spin_turns_per_sec, update.flip_turns_per_sec
    row["turn"] = (angle.min, angle.max, spin.min, spin.max)
    row["flip_pulse"] = (flip.min, flip.max, update.pulse_hz, update.pulse_depth)
    row["look"] = (render.additive, render.tinted, render.fade_in, render.fade_out)
    row["shimmer"] = (update.twinkle_hz, update.twinkle_depth, render.variety, 0.0)
    keys = render.size_curve
    row["curve_at"] = _padded([key.at for key in keys], _NEVER)
    row["curve_value"] = _padded([key.value for key in keys], keys[-1].value)
    _pack_gradient(row, render.gradient)
    return row


def _pack_shape(row: NDArray[np.void], emitter: Emitter) -> None:
    shape, spawner = emitter.shape, emitter.spawner
    extent: tuple[float, float] = (0.0, 0.0)
    if isinstance(shape, Box):
        extent = shape.extent
    elif isinstance(shape, Line):
        row["path"] = (*shape.to, shape.bow, shape.ease)
    elif not isinstance(shape, Point):
        extent = (shape.radius, shape.radius)
    row["anchor"] = (*shape.at, *extent)
    ride = isinstance(shape, Line) and shape.ride
    row["spawn"] = (spawner.delay_secs, spawner.spawn_secs, spawner.in_order, ride)


def _pack_gradient(row: NDArray[np.void], stops: tuple[ColourStop, ...]) -> None:
    row["stop_at"] = _padded([stop.at for stop in stops], _NEVER)
    colours = [(*parse_colour(stop.colour), stop.alpha) for stop in stops]
    row["stop"] = colours + [colours[-1]] * (4 - len(colours))


def _padded(values: list[float], filler: float) -> list[float]:
    return values + [filler] * (4 - len(values))
