"""Draws the video of the desk's test gifts, the same bytes each time.

    .venv/bin/python packaging/draw_video.py [--into FILE]

A reel that comes, turns once while an arc runs round it, and goes: who sees it knows that a video played, from its
first picture to its last, and that half-transparency and soft edges arrive. WebM, VP9 with alpha, without sound.
"""

import argparse
import sys
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from overlay.app.studio.film import Film, write_film  # noqa: E402 - only once it can be found

PLACE = ROOT / "assets" / "videos" / "sample.webm"
SIDE_PX, FRAMES_PER_SEC, SECS = 480, 30, 3.0
COMES_SECS, GOES_SECS = 0.45, 0.4
EDGE = 2.5 / SIDE_PX
"""How soft edges are, in the picture's sides."""
VIOLET, DEEP, WHITE, GOLD = (
    np.array(colour, np.float32) / 255 for colour in ((150, 118, 255), (64, 34, 150), (255, 255, 255), (255, 196, 77))
)

Layer = NDArray[np.float32]


def covers(distance: Layer) -> Layer:
    """How much of each pixel lies within a shape, from its distance to the edge, negative inside."""
    return np.clip(0.5 - distance / EDGE, 0.0, 1.0)


def eased(part: float) -> float:
    """Quick, then slow."""
    return 1.0 - (1.0 - min(max(part, 0.0), 1.0)) ** 3


def faded(part: float) -> float:
    """Slow, quick, and slow again."""
    part = min(max(part, 0.0), 1.0)
    return part * part * (3.0 - 2.0 * part)


def over(picture: Layer, colour: Layer, alpha: Layer) -> Layer:
    """Paint a colour over a premultiplied picture."""
    alpha = alpha[:, :, None]
    paint = np.concatenate([np.broadcast_to(colour, (*picture.shape[:2], 3)) * alpha, alpha], axis=2)
    return paint + picture * (1.0 - alpha)


def picture_at(secs: float) -> NDArray[np.uint8]:
    """One picture, straight RGBA."""
    size = 0.62 + 0.38 * eased(secs / COMES_SECS)
    strength = faded(secs / COMES_SECS) * faded((SECS - secs) / GOES_SECS)
    part, turn = secs / SECS, 2.0 * np.pi * secs / SECS / 3.0
    rows, columns = np.mgrid[:SIDE_PX, :SIDE_PX].astype(np.float32)
    x, y = ((columns + 0.5) / SIDE_PX - 0.5) / size, (0.5 - (rows + 0.5) / SIDE_PX) / size
    reach, angle = np.hypot(x, y), np.arctan2(x, y) % (2.0 * np.pi)
    made = np.zeros((SIDE_PX, SIDE_PX, 4), np.float32)
    made = over(made, VIOLET, 0.42 * np.clip(1.0 - (reach - 0.33) / 0.15, 0.0, 1.0) ** 2 * (reach > 0.3))
    ground = DEEP + (VIOLET - DEEP) * np.clip(0.5 + y / 0.7, 0.0, 1.0)[:, :, None]
    made = over(made, ground, 0.94 * covers(reach - 0.35))
    for hole in range(6):
        at = turn + hole * np.pi / 3.0
        away = np.hypot(x - 0.255 * np.sin(at), y - 0.255 * np.cos(at))
        made = over(made, WHITE, 0.3 * covers(away - 0.045))
    ring = np.abs(reach - 0.35) - 0.011
    made = over(made, WHITE, 0.28 * covers(ring))
    made = over(made, GOLD, covers(np.maximum(ring - 0.004, (angle - 2.0 * np.pi * part) * np.maximum(reach, 0.01))))
    made = over(made, WHITE, covers(_triangle(x, y)))
    alpha = made[:, :, 3:] * strength
    colours = made[:, :, :3] / np.maximum(made[:, :, 3:], 1e-6)
    return (np.concatenate([colours, alpha], axis=2) * 255.0 + 0.5).astype(np.uint8)


def _triangle(x: Layer, y: Layer) -> Layer:
    """The distance to the sign for playing, whose corners are round."""
    x = x + 0.012
    sides = [(np.cos(at) * x + np.sin(at) * y) - 0.055 for at in (np.pi, np.pi / 3.0, -np.pi / 3.0)]
    return np.maximum.reduce(sides) - 0.018


def pictures() -> Iterator[NDArray[np.uint8]]:
    """All of them."""
    for number in range(round(SECS * FRAMES_PER_SEC)):
        yield picture_at(number / FRAMES_PER_SEC)


def main() -> None:
    """Draw it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--into", type=Path, default=PLACE)
    options = parser.parse_args()
    count = round(SECS * FRAMES_PER_SEC)
    write_film(Film(pictures(), count, (SIDE_PX, SIDE_PX), Fraction(FRAMES_PER_SEC), is_opaque=False), options.into)
    print(f"{options.into.name}: {options.into.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
