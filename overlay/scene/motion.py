"""shaders/particle.vert in numpy: where particles are, for honest acks and for tests. Change both or neither.

The names follow the shader line by line, so that the two can be read side by side.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from overlay.scene.effect import ShapeKind

Floats = NDArray[np.float32]
Words = NDArray[np.uint32]

_TAU = np.float32(6.283185307)
_GOLDEN_ANGLE = np.float32(2.399963230)


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


def pcg(value: Words) -> Words:
    """The integer hash of the shader (PCG-RXS-M-XS 32): bit for bit the same."""
    with np.errstate(over="ignore"):
        state = value * np.uint32(747796405) + np.uint32(2891336453)
        word = ((state >> ((state >> np.uint32(28)) + np.uint32(4))) ^ state) * np.uint32(277803737)
    return np.asarray((word >> np.uint32(22)) ^ word, np.uint32)


def _two_randoms(bits: Words) -> tuple[Floats, Floats]:
    scale = np.float32(1.0 / 65536.0)
    return (bits & np.uint32(0xFFFF)).astype(np.float32) * scale, (bits >> np.uint32(16)).astype(np.float32) * scale


def _mix(low: NDArray[np.float32] | float, high: NDArray[np.float32] | float, part: Floats) -> Floats:
    return np.asarray(low * (1 - part) + high * part, np.float32)


def _piece(low: float, high: float, at: Floats) -> Floats:
    return np.asarray(np.clip((at - low) / max(high - low, 1e-5), 0.0, 1.0), np.float32)


def _eased(part: Floats) -> Floats:
    return part * part * (3 - 2 * part)


def _along_keys(at: Floats, keys: Floats, values: Floats, *, ease: bool = False, snap: bool = False) -> Floats:
    """Follow up to four keys; ``values`` has shape (4,) or (4, 4)."""
    result = np.broadcast_to(values[0], (at.size, *values.shape[1:])).astype(np.float32)
    for index in range(3):
        step = _piece(float(keys[index]), float(keys[index + 1]), at)
        if snap:
            step = (at >= keys[index + 1]).astype(np.float32)
        elif ease:
            step = _eased(step)
        step = step.reshape(-1, *[1] * (values.ndim - 1))
        result = _mix(result, values[index + 1], step)
    return result


def states(
    row: NDArray[np.void], chunks: NDArray[np.void], elapsed_secs: float, canvas_px: tuple[int, int]
) -> ParticleStates:
    """Compute every particle of some chunks.

    Args:
        row: The emitter's row of `EMITTER`.
        chunks: Shape (n,) of `CHUNK`.
        elapsed_secs: Now, on the clock of the chunks.
        canvas_px: Width and height.
    """
    counts = chunks["ids"][:, 2]
    per_particle = np.repeat(chunks, counts)
    k = np.concatenate([np.arange(count, dtype=np.uint32) for count in counts])
    return _Motion(row, per_particle, k, elapsed_secs, canvas_px).states()


class _Motion:
    """One evaluation; the steps share the randoms and the times."""

    def __init__(
        self, row: NDArray[np.void], chunk: NDArray[np.void], k: Words, elapsed_secs: float, canvas_px: tuple[int, int]
    ) -> None:
        self.row, self.chunk, self.now = row, chunk, np.float32(elapsed_secs)
        self.canvas = np.asarray(canvas_px, np.float32)
        self.seed = chunk["ids"][:, 0]
        self.i = chunk["ids"][:, 1] + k
        self.total = chunk["ids"][:, 3]
        with np.errstate(over="ignore"):
            salted = self.i * np.uint32(2654435769) + row["kind"][0]
        bits = pcg(self.seed ^ pcg(salted))
        self.r: list[Floats] = []
        for _ in range(5):
            self.r += _two_randoms(bits)
            bits = pcg(bits)
        self.order = ((self.i.astype(np.float32) + 0.5) / self.total.astype(np.float32)).astype(np.float32)
        born, pace = chunk["time"][:, 0], chunk["time"][:, 1]
        self.birth = _mix(self.r[0], self.order, row["spawn"][2])
        self.t = (self.now - born) * pace - row["spawn"][0] - row["spawn"][1] * self.birth
        self.life = self.t / _mix(row["life_speed"][0], row["life_speed"][1], self.r[1])
        self.unit_px = self.canvas.min() * chunk["place"][:, 2]

    def states(self) -> ParticleStates:
        """Run the shader's steps in its order."""
        ending = self._ending()
        alive = (self.life >= 0) & (self.life < 1) & (ending > 0)
        centre = self._centre()
        half_px, thin = self._half_px()
        flip = np.cos(
            _TAU * (_mix(self.row["flip_pulse"][0], self.row["flip_pulse"][1], self.r[8]) * self.t + self.r[9])
        )
        flips = float(abs(self.row["flip_pulse"][0]) + abs(self.row["flip_pulse"][1]) > 1e-4)
        narrow = 1 - flips + flips * np.maximum(np.abs(flip), 0.1)
        half_size = np.stack([half_px * narrow, half_px * self.row["size"][2]], axis=1)
        colour = self._colour(ending * thin * thin)
        return ParticleStates(alive, centre.astype(np.float32), half_size.astype(np.float32), colour)

    def _ending(self) -> Floats:
        end, fade = self.chunk["time"][:, 2], self.chunk["time"][:, 3]
        faded = np.clip((end - self.now) / np.maximum(fade, 1e-6), 0.0, 1.0)
        return np.where(fade > 0, faded, 1.0).astype(np.float32)

    def _birthplace(self) -> tuple[Floats, Floats, Floats, Floats]:
        """Anchor in fractions (n, 2), radial (n, 2), local (n, 2), bowed (n, 2)."""
        row, shape = self.row, int(self.row["kind"][1])
        extent = row["anchor"][2:]
        part = self.order if shape in {ShapeKind.RING, ShapeKind.HEART} else self.r[2]
        angle = _TAU * part
        if shape == ShapeKind.HEART:
            steps = np.sin(angle[:, None] * np.array([1, 2, 3, 4], np.float32))
            angle = angle + steps @ np.array([0.0574, 0.2011, -0.027, 0.0947], np.float32)
        if shape == ShapeKind.BLOOM:
            burst_turn, _ = _two_randoms(pcg(self.seed))
            angle = _GOLDEN_ANGLE * (self.total - 1 - self.i).astype(np.float32) + _TAU * burst_turn
        radial = np.stack([np.cos(angle), np.sin(angle)], axis=1)
        local, bowed = np.zeros_like(radial), np.zeros_like(radial)
        anchor = row["anchor"][:2] + self.chunk["place"][:, :2]
        if shape == ShapeKind.DISC:
            local = radial * extent * np.sqrt(self.r[3])[:, None]
        elif shape == ShapeKind.RING:
            local = radial * extent
        elif shape == ShapeKind.BOX:
            anchor = row["anchor"][:2] + (np.stack([self.r[2], self.r[3]], axis=1) - 0.5) * extent
        elif shape == ShapeKind.LINE:
            along = self._along()
            anchor = anchor + (row["path"][:2] - row["anchor"][:2]) * along[:, None]
            bowed = self._across() * (row["path"][2] * 4 * along * (1 - along))[:, None]
        elif shape == ShapeKind.HEART:
            c, s = radial[:, 0], radial[:, 1]
            height = 13 * c - 5 * np.cos(2 * angle) - 2 * np.cos(3 * angle) - np.cos(4 * angle) + 2.5
            outline = np.stack([16 * s * s * s, height], axis=1) / np.float32(17)
            local = outline * extent
            radial = outline / np.maximum(np.linalg.norm(outline, axis=1), 1e-3)[:, None]
        elif shape == ShapeKind.BLOOM:
            local = radial * extent * np.sqrt(1 - self.order)[:, None]
        return anchor, radial, local, bowed

    def _along(self) -> Floats:
        ridden = _mix(self.birth, self.life, self.row["spawn"][3])
        return np.asarray(np.power(np.clip(ridden, 0.0, 1.0), self.row["path"][3]), np.float32)

    def _across(self) -> Floats:
        leg_px = (self.row["path"][:2] - self.row["anchor"][:2]) * self.canvas
        return np.asarray(np.array([-leg_px[1], leg_px[0]]) / max(float(np.linalg.norm(leg_px)), 1e-3), np.float32)

    def _centre(self) -> Floats:
        row = self.row
        anchor, radial, local, bowed = self._birthplace()
        unfold_secs = float(row["size"][3])
        if unfold_secs > 0:
            local = local * (1 - (1 - _piece(0.0, unfold_secs, self.t)) ** 3)[:, None]
        course = _TAU * (row["heading"][0] + row["heading"][1] * (self.r[4] - 0.5))
        if row["heading"][2] > 0:
            course = np.arctan2(radial[:, 1], radial[:, 0]) + _TAU * row["heading"][1] * (self.r[4] - 0.5)
        speed = _mix(row["life_speed"][2], row["life_speed"][3], self.r[5])
        gravity, drag, sway, sway_hz = row["motion"]
        moving = np.maximum(self.t - row["heading"][3], 0)
        reach = (1 - np.exp(-drag * moving)) / drag
        moved = np.stack([np.cos(course), np.sin(course)], axis=1) * (speed * reach)[:, None]
        moved[:, 1] += gravity * (moving - reach) / drag
        rate, phase = _TAU * sway_hz * (0.7 + 0.6 * self.r[8]), _TAU * self.r[9]
        moved[:, 0] += sway * np.sin(rate * moving + phase) * (moving / (moving + 0.5))
        if int(row["kind"][1]) == ShapeKind.BOX:
            moved[:, 1] *= self.canvas[1] / self.canvas.min()
        return np.asarray(anchor * self.canvas + (local + bowed + moved) * self.unit_px[:, None], np.float32)

    def _half_px(self) -> tuple[Floats, Floats]:
        row = self.row
        grown = _along_keys(self.life, row["curve_at"], row["curve_value"], ease=True)
        grown = grown * (1 + row["flip_pulse"][3] * np.sin(_TAU * row["flip_pulse"][2] * self.t))
        half_px = 0.5 * _mix(row["size"][0], row["size"][1], self.r[6]) * grown * self.unit_px
        return np.maximum(half_px, 0.75), np.clip(half_px / 0.75, 0.0, 1.0)

    def _colour(self, factor: Floats) -> Floats:
        row, life = self.row, self.life
        pick = (life, self.r[9], self.order)[int(row["kind"][3])]
        colour = _along_keys(pick, row["stop_at"], row["stop"], snap=row["kind"][3] == 1)
        tint = 1 - row["look"][1] + row["look"][1] * self.chunk["tint"][:, :3]
        colour[:, :3] *= tint * (1 + row["shimmer"][2] * (2 * self.r[7] - 1))[:, None]
        colour[:, :3] = np.minimum(colour[:, :3], 1)
        alpha = _eased(_piece(0.0, float(row["look"][2]), life + np.float32(1e-3)))
        alpha = alpha * _eased(1 - _piece(1 - float(row["look"][3]), 1.0, life))
        alpha = alpha * (1 - row["shimmer"][1] * (0.5 + 0.5 * np.sin(_TAU * (row["shimmer"][0] * self.t + self.r[8]))))
        colour[:, 3] *= alpha * factor
        return colour
