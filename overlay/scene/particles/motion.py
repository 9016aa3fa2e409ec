"""Where particles are: ``particle_of`` and ``motion_of`` of shaders/particle.vert in numpy. Change both or neither.

The names follow the shader line by line, so that the two can be read side by side. `states` goes on from here
to size and colour.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from overlay.scene.effects.emitter_table import FLOATS
from overlay.scene.effects.modifiers import MOST_PUSH
from overlay.scene.effects.shapes import ShapeKind

Floats = NDArray[np.float32]
Words = NDArray[np.uint32]
Row = NDArray[np.void]
"""Shape () of `EMITTER`."""

TAU = np.float32(6.283185307)
_GOLDEN_ANGLE = np.float32(2.399963230)
MOMENT = 1.0 / 32.0
HAIR = 1.0 / 1024.0
_HEART_FIT = np.array([0.0574, 0.2011, -0.027, 0.0947], np.float32)


def pcg(value: Words) -> Words:
    """The integer hash of the shader (PCG-RXS-M-XS 32): bit for bit the same."""
    with np.errstate(over="ignore"):
        state = value * np.uint32(747796405) + np.uint32(2891336453)
        word = ((state >> ((state >> np.uint32(28)) + np.uint32(4))) ^ state) * np.uint32(277803737)
    return np.asarray((word >> np.uint32(22)) ^ word, np.uint32)


def two_randoms(bits: Words) -> tuple[Floats, Floats]:
    """Two numbers 0…1 of each word."""
    scale = np.float32(1.0 / 65536.0)
    return (bits & np.uint32(0xFFFF)).astype(np.float32) * scale, (bits >> np.uint32(16)).astype(np.float32) * scale


def mix(low: Floats | float, high: Floats | float, part: Floats | float) -> Floats:
    """From one to the other."""
    return np.asarray(low * (1 - part) + high * part, np.float32)


def piece(low: float, high: float, at: Floats) -> Floats:
    """Progress over a piece, 0…1."""
    return np.asarray(np.clip((at - low) / max(high - low, 1e-5), 0.0, 1.0), np.float32)


@dataclass(frozen=True, slots=True)
class Particles:
    """What particles keep for life; with cycles or parents they count within their round or family."""

    index: Words
    total: Words
    round: Words
    r: tuple[Floats, ...]  # r01.x, r01.y, … r89.y, more.x, more.y
    order: Floats
    birth: Floats
    lifetime: Floats


def particles_of(row: Row, seed: Words, i: Words, in_round: Words) -> Particles:
    """Work out all that is decided at birth."""
    with np.errstate(over="ignore"):
        salted = i * np.uint32(2654435769) + row["kind"][0]
    bits = pcg(seed ^ pcg(salted))
    r: list[Floats] = []
    for _ in range(6):
        r += two_randoms(bits)
        bits = pcg(bits)
    index = i % in_round
    order = ((index.astype(np.float32) + 0.5) / in_round.astype(np.float32)).astype(np.float32)
    birth, lifetime = mix(r[0], order, row["spawn"][2]), mix(row["life_speed"][0], row["life_speed"][1], r[1])
    return Particles(index, in_round, i // in_round, tuple(r), order, birth, lifetime)


@dataclass(frozen=True, slots=True)
class Ground:
    """What the particles stand on.

    Attributes:
        canvas_px: Width and height.
        offset: Shape (n, 2): how far the burst strays, in fractions.
        seed: The burst's.
        points: The rows of all points.
        pick: Shape (n, 4), as in the chunk.
    """

    canvas_px: Floats
    offset: Floats
    seed: Words
    points: Floats
    pick: Words


@dataclass(frozen=True, slots=True)
class Throw:
    """What a particle of its burst starts from: ``origin`` in fractions, ``push`` in lengths a second."""

    origin: Floats
    unit_px: Floats
    speed: Floats
    push: Floats


def origin_of(row: Row, offset: Floats) -> Floats:
    """Where the emitter's shape lies, in fractions; a box doesn't stray."""
    at = np.broadcast_to(row["anchor"][:2], offset.shape)
    return at if row["kind"][1] == ShapeKind.BOX else np.asarray(at + offset, np.float32)


@dataclass(frozen=True, slots=True)
class Motion:
    """Shapes (n, 2), (n, 2), (n,): see the shader."""

    centre: Floats
    radial: Floats
    near: Floats


def motion_of(row: Row, p: Particles, t: Floats, ground: Ground, throw: Throw) -> Motion:
    """Where particles are at age ``t``."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return _Path(row, p, t, ground, throw).motion()


def _unit(angle: Floats) -> Floats:
    return np.stack([np.cos(angle), np.sin(angle)], axis=1)


def _turned(xy: Floats, angle: Floats) -> Floats:
    c, s = np.cos(angle), np.sin(angle)
    return np.stack([c * xy[:, 0] - s * xy[:, 1], s * xy[:, 0] + c * xy[:, 1]], axis=1)


def _leaned(xyz: Floats, turns: float) -> Floats:
    c, s = np.cos(TAU * turns), np.sin(TAU * turns)
    return np.stack([xyz[:, 0], xyz[:, 1] * c + xyz[:, 2] * s, xyz[:, 2] * c - xyz[:, 1] * s], axis=1)


def _heart(angle: Floats, radial: Floats) -> Floats:
    c, s = radial[:, 0], radial[:, 1]
    height = 13 * c - 5 * np.cos(2 * angle) - 2 * np.cos(3 * angle) - np.cos(4 * angle) + 2.5
    return np.asarray(np.stack([16 * s * s * s, height], axis=1) / 17, np.float32)


def bounced(height: Floats, up: Floats, fall: Floats, restitution: float, t: Floats) -> Floats:
    """Height above the floor after ``t``, bouncing as often as there is time; below a ceiling it is the depth."""
    hit = np.sqrt(up * up + 2 * fall * np.maximum(height, 0))
    first = (up + hit) / fall
    keeps = max(restitution, 1e-3)
    leap = 2 * keeps * hit / fall
    share = 1 - (t - first) * (1 - keeps) / np.maximum(leap, 1e-6)
    left = np.power(keeps, np.floor(np.log(np.maximum(share, 1e-9)) / np.log(keeps)))
    since = t - first - leap * (1 - left) / (1 - keeps)
    later = np.where(share < 1e-3, 0.0, np.maximum(hit * keeps * left * since - 0.5 * fall * since * since, 0))
    return np.where(t < first, np.maximum(height, 0) + up * t - 0.5 * fall * t * t, later).astype(np.float32)


def folded(at: Floats, low: Floats, span: Floats) -> Floats:
    """What goes to and fro between ``low`` and ``low + span``."""
    u = (at - low) / np.maximum(span, 1.0)
    return np.asarray(low + (1 - np.abs(1 - (u - 2 * np.floor(u * 0.5)))) * span, np.float32)


class _Path:
    """One evaluation of ``motion_of``, in the shader's order."""

    def __init__(self, row: Row, p: Particles, t: Floats, ground: Ground, throw: Throw) -> None:
        self.row, self.p, self.t, self.ground, self.throw = row, p, t, ground, throw
        self.shape = ShapeKind(int(row["kind"][1]))
        self.canvas = ground.canvas_px
        self.rise = np.float32(self.canvas[1] / self.canvas.min() if self.shape == ShapeKind.BOX else 1.0)
        self.moving = np.maximum(t - row["heading"][3], 0)

    def motion(self) -> Motion:
        row, p, moving = self.row, self.p, self.moving
        anchor, radial, local, bowed, level = self._birthplace()
        unfold_secs = float(row["size"][3])
        if unfold_secs > 0:
            local = local * (1 - (1 - piece(0.0, unfold_secs, self.t)) ** 3)[:, None]
        course = TAU * (row["heading"][0] + row["heading"][1] * (p.r[4] - 0.5))
        outward = row["heading"][2] > 0
        if outward:
            course = np.arctan2(radial[:, 1], radial[:, 0]) + TAU * row["heading"][1] * (p.r[4] - 0.5)
        speed = mix(row["life_speed"][2], row["life_speed"][3], p.r[5]) * self.throw.speed
        thrown = _unit(course) * speed[:, None]
        gravity, drag, sway, sway_hz = row["motion"]
        reach = (1 - np.exp(-drag * moving)) / drag
        thrown, local, near, start_y, cast = self._body(local, radial, level, thrown, reach, outward=bool(outward))
        moved = thrown * reach[:, None]
        moved[:, 1] += gravity * (moving - reach) / drag
        rate, phase = TAU * sway_hz * (0.7 + 0.6 * p.r[8]), TAU * p.r[9]
        moved[:, 0] += sway * np.sin(rate * moving + phase) * (moving / (moving + 0.5))
        moved[:, 1] *= self.rise
        centre = anchor * self.canvas + (local + bowed + moved) * self.throw.unit_px[:, None]
        start_px = anchor[:, 1] * self.canvas[1] + (start_y + bowed[:, 1]) * self.throw.unit_px
        return Motion(self._kept_in(centre.astype(np.float32), start_px, cast), radial, near)

    def _birthplace(self) -> tuple[Floats, Floats, Floats, Floats, Floats]:
        """Anchor in fractions (n, 2), radial (n, 2), local (n, 2), bowed (n, 2), level (n,)."""
        row, p, shape = self.row, self.p, self.shape
        extent = row["anchor"][2:]
        angle = TAU * (p.order if shape in {ShapeKind.RING, ShapeKind.HEART} else p.r[2])
        if shape == ShapeKind.HEART:
            angle = angle + np.sin(angle[:, None] * np.array([1, 2, 3, 4], np.float32)) @ _HEART_FIT
        if shape == ShapeKind.BLOOM:
            burst_turn, _ = two_randoms(pcg(self.ground.seed))
            angle = _GOLDEN_ANGLE * (p.total - 1 - p.index).astype(np.float32) + TAU * burst_turn
        if shape == ShapeKind.CONE:
            angle = TAU * (row["path"][0] + row["path"][1] * (p.r[2] - 0.5))
        radial = _unit(angle)
        local, bowed, level = np.zeros_like(radial), np.zeros_like(radial), np.zeros_like(angle)
        anchor = self.throw.origin
        match shape:
            case ShapeKind.POINT:
                pass
            case ShapeKind.DISC | ShapeKind.CONE:
                local = radial * extent * np.sqrt(p.r[3])[:, None]
            case ShapeKind.RING:
                local = radial * extent
            case ShapeKind.BOX:
                anchor = anchor + (np.stack([p.r[2], p.r[3]], axis=1) - 0.5) * extent
            case ShapeKind.LINE:
                along = self._along()
                anchor = anchor + (row["path"][:2] - row["anchor"][:2]) * along[:, None]
                bowed = self._across() * (row["path"][2] * 4 * along * (1 - along))[:, None]
            case ShapeKind.HEART:
                outline = _heart(angle, radial)
                local = outline * extent
                radial = outline / np.maximum(np.linalg.norm(outline, axis=1), 1e-3)[:, None]
            case ShapeKind.BLOOM:
                local = radial * extent * np.sqrt(1 - p.order)[:, None]
            case ShapeKind.SPHERE:
                level = 1 - 2 * p.r[3]
                radial = radial * np.sqrt(np.maximum(1 - level * level, 0))[:, None]
                local = radial * extent * np.cbrt(mix(row["look"][1] ** 3, 1.0, p.r[10]))[:, None]
            case ShapeKind.SPIRAL:
                out_at, radial = self._spiral()
                local = radial * extent * out_at[:, None]
            case ShapeKind.POINTS:
                point = self._point()
                local = point * extent
                radial = point / np.maximum(np.linalg.norm(point, axis=1), 1e-3)[:, None]
        return anchor, radial, local, bowed, level

    def _spiral(self) -> tuple[Floats, Floats]:
        """How far out, 0…1, and in which direction."""
        p, (arms, winding, scatter, _) = self.p, self.row["path"]
        out_at = np.power(p.r[3], np.float32(0.7))
        off_x = scatter * (p.r[10] - 0.5) * (p.r[11] + 0.3)
        off_y = scatter * (p.r[11] - 0.5) * (p.r[10] + 0.3)
        arm = np.floor(p.r[2] * arms) / arms
        turns = arm + winding * np.sqrt(out_at) + off_x * (1.2 - out_at)
        return np.asarray(np.clip(out_at + 0.5 * off_y, 0.0, 1.0), np.float32), _unit(TAU * turns)

    def _point(self) -> Floats:
        pick, part = self.ground.pick, mix(self.p.r[2], self.p.order, self.row["spawn"][2])
        which = (part * pick[:, 2].astype(np.float32) + np.float32(HAIR)).astype(int)
        return np.asarray(self.ground.points[pick[:, 1], np.minimum(which, pick[:, 2].astype(int) - 1)])

    def _along(self) -> Floats:
        ridden = mix(self.p.birth, self.t / self.p.lifetime, self.row["spawn"][3])
        return np.asarray(np.power(np.clip(ridden, 0.0, 1.0), self.row["path"][3]), np.float32)

    def _across(self) -> Floats:
        leg_px = (self.row["path"][:2] - self.row["anchor"][:2]) * self.canvas
        return np.asarray(np.array([-leg_px[1], leg_px[0]]) / max(float(np.linalg.norm(leg_px)), 1e-3), np.float32)

    def _body(
        self, local: Floats, radial: Floats, level: Floats, thrown: Floats, reach: Floats, *, outward: bool
    ) -> tuple[Floats, Floats, Floats, Floats, Floats]:
        """Turn and lean in the shape's own space: thrown (n, 2), local (n, 2), near, start's height, cast (n, 2)."""
        turns_per_sec, shear, incline, depth = self.row["vortex"]
        rim = float(max(self.row["anchor"][2:]))
        ball = self.shape == ShapeKind.SPHERE
        flat = np.maximum(np.linalg.norm(radial, axis=1), 1e-3)
        body = np.concatenate([local, np.zeros_like(reach)[:, None]], axis=1)
        thrown_out = np.zeros_like(body)
        if ball:
            body[:, 2] = level * np.linalg.norm(local, axis=1) / flat
        if outward:
            thrown_out[:, :2] = thrown
            if ball:
                thrown_out[:, :2] *= np.linalg.norm(radial, axis=1)[:, None]
                thrown_out[:, 2] = level * np.linalg.norm(thrown, axis=1)
            thrown = np.zeros_like(thrown)
        out_there = (
            np.minimum(np.linalg.norm(body, axis=1) / rim, 1.0) if rim > 0 and self.shape != ShapeKind.BOX else 1.0
        )
        swirl = TAU * turns_per_sec * self.moving * mix(1.0, 1.0 / (0.2 + 0.8 * out_there), shear)
        start_y = _leaned(body, incline)[:, 1]
        body = body + thrown_out * reach[:, None]
        body[:, :2] = _turned(body[:, :2], swirl)
        body = _leaned(body, incline)
        near = (1 + depth * np.clip(body[:, 2] / max(rim, 1e-3), -1.0, 1.0)).astype(np.float32)
        cast = thrown + self.throw.push + _leaned(thrown_out, incline)[:, :2]
        return thrown + self.throw.push, body[:, :2], near, start_y, cast

    def _kept_in(self, centre: Floats, start_px: Floats, cast: Floats) -> Floats:
        """Floor, turbulence, attractor, walls."""
        row, p, unit_px = self.row, self.p, self.throw.unit_px
        walls, up, floor, restitution = row["bounce"]
        floats = up == FLOATS
        up = 0.0 if floats else up
        pad_px = 0.5 * mix(row["size"][0], row["size"][1], p.r[6]) * unit_px
        floor_px = floor * self.canvas[1] + up * pad_px
        if up != 0:
            fall_px = np.maximum(-up * row["motion"][0] * unit_px * self.rise, 1e-3)
            up_px = up * cast[:, 1] * self.rise * unit_px
            height_px = bounced(up * (start_px - floor_px), up_px, fall_px, float(restitution), self.moving)
            centre[:, 1] = floor_px + up * height_px
        if row["stir"][0] > 0:
            centre += self._stirred(centre)
        drawn = (1 - np.exp(-row["attract"][2] * np.maximum(self.t - row["attract"][3], 0)))[:, None]
        centre = mix(centre, (row["attract"][:2] + self.ground.offset) * self.canvas, drawn)
        if up != 0:
            centre[:, 1] = up * np.maximum(up * centre[:, 1], up * floor_px)
        if floats:
            low, ceiling = floor * self.canvas[1] + pad_px, restitution
            centre[:, 1] = folded(centre[:, 1], low, ceiling * self.canvas[1] - pad_px - low)
        if walls > 0:
            centre[:, 0] = folded(centre[:, 0], pad_px, self.canvas[0] - 2 * pad_px)
        return centre

    def _stirred(self, centre: Floats) -> Floats:
        strength, hz, grain, strays = self.row["stir"]
        q = TAU * grain * centre / self.canvas.min()
        own_x, own_y = TAU * strays * self.p.r[11], TAU * strays * self.p.r[8]
        w = TAU * hz * self.t
        eddy = np.stack([np.sin(q[:, 1] + w + own_x), np.cos(q[:, 0] - 0.83 * w + own_y)], axis=1)
        q = 1.9 * q + 2 * eddy
        small = np.stack([np.sin(q[:, 1] - 1.37 * w + own_y + 1.7), np.cos(q[:, 0] + 1.19 * w + own_x + 0.6)], axis=1)
        grown = strength * self.throw.unit_px * (self.moving / (self.moving + 0.4))
        return np.asarray((0.65 * eddy + 0.35 * small) * grown[:, None], np.float32)


def pushed(share: float, there: Floats, before: Floats, unit_px: Floats) -> Floats:
    """What a particle inherits of its parent's velocity, in lengths a second."""
    push = share * (there - before) / (MOMENT * unit_px)[:, None]
    return np.asarray(
        push * np.minimum(1, MOST_PUSH / np.maximum(np.linalg.norm(push, axis=1), 1e-3))[:, None], np.float32
    )
