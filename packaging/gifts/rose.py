"""A rose that opens and closes a little again."""

from dataclasses import dataclass

import numpy as np
from modelling.glb import Glb
from modelling.motion import hump, rise, turn, wave
from modelling.shading import between, sheltered
from modelling.shapes import Array, Shape, ball, joined, shell, tube

SECS = 4.0
RESTING = 0.45
"""How far it is open at rest, 0…1."""
HEAD = (0.0, 0.56, 0.02)
TILT = 30.0


@dataclass(frozen=True)
class Wreath:
    """Petals around the middle.

    Attributes:
        count: How many.
        radius: Of the cup that they form.
        tall: How long they are.
        wide: Half the angle that each takes, in degrees.
        closed: How far each leans outward as a bud, in degrees.
        opened: The same in full bloom.
        curl: How far its lip turns over.
        shift: Of the first, in turns.
    """

    count: int
    radius: float
    tall: float
    wide: float
    closed: float
    opened: float
    curl: float
    shift: float

    def petal(self) -> Shape:
        """One petal, its foot in the origin, its back to +z."""
        v, u = np.meshgrid(np.linspace(0, 1, 17), np.linspace(-1, 1, 19), indexing="ij")
        wide = 0.34 + 0.66 * np.sin(np.pi / 2 * np.minimum(v / 0.62, 1))
        wide = wide * np.sqrt(1 - 0.8 * np.clip((v - 0.6) / 0.4, 0, 1) ** 2)
        angle = np.radians(self.wide) * wide * u
        radius = self.radius * (0.34 + 0.66 * np.sin(np.pi / 2 * np.minimum(v / 0.55, 1)))
        lip = np.clip((v - 0.55) / 0.45, 0, 1) ** 2
        out = self.curl * self.radius * lip * (1 - 0.3 * u**2)
        rim = 1 - 0.24 * v**2 * np.abs(u) ** 2.4 + 0.03 * v**6 * np.exp(-((u / 0.22) ** 2))
        height = self.tall * (v * rim - 0.42 * self.curl * lip * v)
        z = (radius + out) * np.cos(angle) - 0.34 * self.radius
        return shell(np.stack([(radius + out) * np.sin(angle), height, z], axis=2), 0.02, 0.16)

    def placed(self, shape: Shape, number: int, opened: float) -> Shape:
        """A petal where it grows."""
        lean = self.closed + (self.opened - self.closed) * opened
        foot = 0.34 * self.radius
        return shape.turned("x", lean).moved(z=foot).turned("y", 360 * (self.shift + number / self.count))


WREATHS = (
    Wreath(3, 0.12, 0.335, 88, 0, 9, 0.16, 0.1),
    Wreath(4, 0.16, 0.345, 76, 1, 18, 0.28, 0.24),
    Wreath(5, 0.2, 0.35, 66, 2, 29, 0.4, 0.03),
    Wreath(5, 0.235, 0.345, 66, 4, 41, 0.46, 0.13),
)


def _heart() -> Shape:
    """The rolled petals in the middle."""
    v, along = np.meshgrid(np.linspace(0, 1, 10), np.linspace(0, 1, 110), indexing="ij")
    angle = 2 * np.pi * 2.4 * along
    radius = (0.012 + 0.082 * along) * (0.6 + 0.4 * np.sin(np.pi * (0.15 + 0.75 * v)))
    height = (0.335 - 0.05 * along) * v
    return shell(np.stack([radius * np.sin(angle), height, radius * np.cos(angle)], axis=2), 0.016, 0.1)


def _leaf(length: float, wide: float, bend: float) -> Shape:
    """One that grows from the origin towards +x, its upper side up."""
    along, across = np.meshgrid(np.linspace(0, 1, 19), np.linspace(-1, 1, 13), indexing="ij")
    half = wide * np.sin(np.pi * along**0.85) ** 0.8 * (1 + 0.05 * np.sin(9 * np.pi * along)) + 0.004
    y = length * (0.5 * along - bend * along**2) + 0.4 * half * np.abs(across) ** 1.3
    return shell(np.stack([length * along, y, half * across], axis=2), 0.016, 0.2)


def _stem_path() -> Array:
    t = np.linspace(0, 1, 24)
    return np.stack([0.035 * np.sin(np.pi * t), HEAD[1] * t, HEAD[2] * t], axis=1)


def rose() -> Glb:
    """Closes a breath, opens wide, and goes back to rest, swaying on its stem."""
    glb = Glb("rose", SECS)
    glb.material("petals", roughness=0.6, specular=0.4)
    glb.material("green", roughness=0.5, specular=0.7)
    petals = [wreath.petal() for wreath in WREATHS]
    heart = _heart()
    flower = [w.placed(petal, k, 0.75) for w, petal in zip(WREATHS, petals, strict=True) for k in range(w.count)]
    firsts = [wreath.placed(petal, 0, 0.75) for wreath, petal in zip(WREATHS, petals, strict=True)]
    shaded = sheltered([*firsts, heart], [*flower, heart], 0.42, (0.42, 0.16, 0.24))
    root = glb.node("rose")
    sway = glb.node("swaying", None, root)
    stem = tube(_stem_path(), np.linspace(0.026, 0.021, 24), 18)
    leaves = [
        _leaf(0.36, 0.11, 0.3).turned("x", 38).turned("y", -14).moved(0.03, 0.16),
        _leaf(0.32, 0.1, 0.28).turned("x", -38).turned("y", 196).moved(0.03, 0.25),
    ]
    green = []
    for shape in (stem, *leaves):
        y = shape.positions[:, 1]
        green.append(shape.coloured(between("1d6b2c", "4fae3f", 0.2 + 0.9 * (y - y.min()) / np.ptp(y))))
    glb.node("stem and leaves", {"green": joined(sheltered(green, (), 0.6))}, sway)
    head = glb.node("flower", None, sway, at=HEAD, turned=turn(x=TILT))
    sepals = [_leaf(0.17, 0.05, 0.8).turned("z", -14).moved(0.03, -0.01).turned("y", 72 * k + 20) for k in range(5)]
    calyx = joined([ball(0.07, 0.05, 0.07, 12).moved(y=-0.03), *sepals])
    y = calyx.positions[:, 1]
    glb.node("calyx", {"green": calyx.coloured(between("1d6b2c", "4a9e3c", 0.4 + 3 * y))}, head)
    tint = ("a3062c", "ff3355")
    whole = shaded[-1].coloured(between(*tint, heart.positions[:, 1] / 0.33))
    glb.node("heart of the rose", {"petals": whole}, head)

    def opened(secs: float, late: float) -> float:
        bloom = rise(secs, 0.5 + late, 1.9 + late) - rise(secs, 2.9, SECS)
        return RESTING + (1 - RESTING) * bloom - 0.4 * hump(secs, 0.0, 0.6, 1.2 + late)

    for number, (wreath, petal, shade) in enumerate(zip(WREATHS, petals, shaded, strict=False)):
        share = petal.positions[:, 1] / wreath.tall * 1.15 - 0.1
        mesh = glb.mesh(
            f"petal {number + 1}", {"petals": petal.coloured(shade.colours).coloured(between(*tint, share))}
        )
        for k in range(wreath.count):
            turns = 360 * (wreath.shift + k / wreath.count)
            foot = 0.34 * wreath.radius
            at = (foot * np.sin(np.radians(turns)), 0.0, foot * np.cos(np.radians(turns)))
            late = 0.12 * (len(WREATHS) - 1 - number) + 0.04 * k

            def lean(
                secs: float, wreath: Wreath = wreath, turns: float = turns, late: float = late
            ) -> tuple[float, ...]:
                return turn(y=turns, x=wreath.closed + (wreath.opened - wreath.closed) * opened(secs, late))

            node = glb.node(f"petal {number + 1}.{k + 1}", mesh, head, at=at, turned=lean(0.0))
            glb.play(node, "rotation", lean)
    glb.play(sway, "rotation", lambda secs: turn(z=2.5 * np.sin(2 * np.pi * rise(secs, 0, SECS))))
    glb.play(
        head,
        "rotation",
        lambda secs: turn(x=TILT + 5 * hump(secs, 0.4, 2.0, SECS), z=-3 * wave(rise(secs, 0, SECS), 1)),
    )
    return glb
