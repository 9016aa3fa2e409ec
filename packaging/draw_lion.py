"""Draws the silhouettes that the effect `lion` is traced from.

    .venv/bin/python packaging/draw_lion.py

Five layers of one head, each a PNG whose alpha says how densely particles lie there. Coordinates run from -1 to 1, the
y axis up; what is drawn for the right half is mirrored.
"""

from collections.abc import Sequence
from math import cos, pi, sin
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

PLACE = Path(__file__).parent.parent / "assets" / "effects"
SIZE_PX, SHARPER = 384, 4
Path2 = Sequence[tuple[float, float]]

FACE: Path2 = [
    (0.0, 0.5), (0.2, 0.48), (0.36, 0.37), (0.43, 0.18), (0.43, 0.0), (0.39, -0.15), (0.31, -0.28), (0.27, -0.42),
    (0.17, -0.55), (0.0, -0.6),
]  # fmt: skip
EYE: Path2 = [(0.09, 0.075), (0.15, 0.15), (0.22, 0.17), (0.3, 0.145), (0.24, 0.085), (0.16, 0.06)]
NOSE: Path2 = [(0.0, -0.155), (0.09, -0.15), (0.145, -0.18), (0.11, -0.25), (0.045, -0.3), (0.0, -0.31)]


class Layer:
    """A picture of one channel that is drawn on in the coordinates above."""

    def __init__(self) -> None:
        self.image = Image.new("L", (SIZE_PX * SHARPER, SIZE_PX * SHARPER))
        self._draw = ImageDraw.Draw(self.image)

    def blob(self, path: Path2, level: float = 1.0, *, mirrored: bool = True) -> None:
        """Fill the smooth outline through these points; mirrored, they are the right half, or a thing on both sides."""
        for side in (1, -1) if mirrored else (1,):
            self._draw.polygon(self._px(_smooth([(side * x, y) for x, y in path])), fill=round(255 * level))

    def half(self, path: Path2, level: float = 1.0) -> None:
        """Fill the outline whose right half, from the top down, is this path."""
        whole = [*path, *[(-x, y) for x, y in reversed(path) if x]]
        self._draw.polygon(self._px(_smooth(whole)), fill=round(255 * level))

    def stroke(self, path: Path2, wide: float, level: float = 1.0) -> None:
        """Draw a line on both sides, thick in its middle and thin at its ends."""
        for side in (1, -1):
            line = np.array(_smooth([(side * x, y) for x, y in path], closed=False))
            for index, (x, y) in enumerate(line):
                r = wide * (0.35 + 0.65 * sin(pi * index / (len(line) - 1)))
                self._draw.ellipse([*self._px([(x - r, y + r)])[0], *self._px([(x + r, y - r)])[0]], round(255 * level))

    def cut(self, other: "Layer") -> None:
        """Take away what another layer covers."""
        self.image = ImageChops.subtract(self.image, other.image)
        self._draw = ImageDraw.Draw(self.image)

    def save(self, name: str, soft_px: float = 0.0) -> None:
        """Write it as ``lion-<name>.png``."""
        alpha = self.image.filter(ImageFilter.GaussianBlur(soft_px * SHARPER)).resize((SIZE_PX, SIZE_PX))
        picture = Image.new("RGBA", alpha.size, "white")
        picture.putalpha(alpha)
        picture.save(PLACE / f"lion-{name}.png", optimize=True)

    @staticmethod
    def _px(path: Path2) -> list[tuple[float, float]]:
        half = SIZE_PX * SHARPER / 2
        return [(half + half * x, half - half * y) for x, y in path]


def _smooth(path: Path2, *, closed: bool = True) -> list[tuple[float, float]]:
    """Walk through the points on a Catmull-Rom spline."""
    points = np.array([path[-1], *path, path[0], path[1]] if closed else [path[0], *path, path[-1]])
    t = np.linspace(0, 1, 16, endpoint=False)[:, None]
    legs = []
    for a, b, c, d in zip(points, points[1:], points[2:], points[3:], strict=False):
        legs.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return [(float(x), float(y)) for x, y in np.concatenate([*legs, points[-2:-1]])]


def lock(turn: float, near: float, far: float, wide: float, bend: float) -> list[tuple[float, float]]:
    """One lock of the mane: from radius near to far at an angle in turns, bent by so many turns at its tip."""
    left, right = [], []
    for step in range(7):
        part = step / 6
        radius, angle = near + (far - near) * part, 2 * pi * (turn + bend * part * part)
        half = wide * (1 - part) ** 0.7 * (0.75 + 0.5 * part)
        x, y = radius * cos(angle), radius * sin(angle)
        left.append((x - half * sin(angle), y + half * cos(angle)))
        right.append((x + half * sin(angle), y - half * cos(angle)))
    return left + right[::-1]


def mane(layer: Layer, chance: Random, locks: int, near: float, far: tuple[float, float], wide: float) -> None:
    """A wreath of locks that fall to both sides, longer below than above."""
    for index in range(locks):
        turn = 0.25 - 0.5 * (index + 0.5 + 0.3 * (chance.random() - 0.5)) / locks  # the right half, from the top down
        below = 0.5 - 0.5 * sin(2 * pi * turn)
        reach = chance.uniform(*far) * (0.86 + 0.16 * below)
        layer.blob(lock(turn, near, reach, wide, -0.05 * (1 - below) - 0.012))
    layer.blob(lock(0.25, near, 0.8 * far[1], wide, 0.0), mirrored=False)


def main() -> None:
    """Draw all five."""
    face, ears = Layer(), Layer()
    face.half(FACE)
    ear = [(0.4 + 0.16 * cos(0.8 * k), 0.49 + 0.16 * sin(0.8 * k)) for k in range(8)]
    ears.blob(ear)
    chance = Random(5)  # noqa: S311 - the same lion each time
    back, front, light, dark = Layer(), Layer(), Layer(), Layer()
    mane(back, chance, 13, 0.3, (0.9, 1.0), 0.13)
    mane(front, chance, 17, 0.4, (0.62, 0.84), 0.055)
    for layer in (back, front):
        layer.cut(face)
        layer.cut(ears)

    light.half([(0.0, 0.42), (0.05, 0.36), (0.045, 0.2), (0.06, 0.0), (0.1, -0.13), (0.0, -0.15)], 0.55)
    light.blob([(0.08, 0.21), (0.2, 0.24), (0.32, 0.23), (0.3, 0.3), (0.16, 0.31), (0.07, 0.28)], 0.5)
    light.blob([(0.01, -0.31), (0.12, -0.25), (0.23, -0.28), (0.26, -0.36), (0.2, -0.42), (0.06, -0.42)], 1.0)
    light.half([(0.0, -0.47), (0.09, -0.47), (0.13, -0.52), (0.08, -0.57), (0.0, -0.59)], 0.8)
    light.blob([(0.3, 0.0), (0.39, 0.06), (0.38, -0.06), (0.31, -0.16), (0.26, -0.1)], 0.35)
    nose = Layer()
    nose.half(NOSE)
    light.cut(nose)

    dark.half(NOSE, 0.75)
    dark.blob(EYE, 0.9)
    dark.stroke([(0.0, -0.3), (0.005, -0.38), (0.07, -0.44), (0.16, -0.43), (0.21, -0.39)], 0.014)
    dark.stroke([(0.05, 0.02), (0.1, 0.085), (0.16, 0.175), (0.24, 0.195), (0.33, 0.155)], 0.02)
    dark.stroke([(0.1, 0.075), (0.17, 0.05), (0.25, 0.08), (0.31, 0.14)], 0.012)
    dark.stroke([(0.085, 0.07), (0.1, -0.03), (0.14, -0.14)], 0.013, 0.8)
    dark.blob([(0.4 + 0.085 * cos(k), 0.48 + 0.085 * sin(k)) for k in range(6)], 0.45)
    for x, y in ((0.1, -0.32), (0.15, -0.35), (0.19, -0.31)):
        dark.blob([(x + 0.012 * cos(k), y + 0.012 * sin(k)) for k in range(6)])

    whole = Layer()
    whole.half(FACE)
    whole.blob(ear)
    for name, layer, soft in (("mane", back, 2.0), ("locks", front, 1.0), ("face", whole, 1.0), ("light", light, 2.0)):
        layer.save(name, soft)
    dark.save("dark")


if __name__ == "__main__":
    main()
