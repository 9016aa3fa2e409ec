"""A gold coin that turns over; the sender is on its face (material `avatar`), a star is on its back."""

import numpy as np
from modelling.glb import Glb, png, rounded_off
from modelling.motion import hump, rise, swing, turn
from modelling.shading import sheltered
from modelling.shapes import Shape, disc, joined, lathe, ring, rounded

from gifts.star import cushion

SECS = 3.0
RADIUS, HALF = 0.48, 0.065


def _body() -> Shape:
    """Lying: a raised rim, a sunken face on both sides, ridges around."""
    inner = RADIUS - 0.085
    profile = [
        (0, -0.035), (inner, -0.035), (inner + 0.015, -HALF), (RADIUS, -HALF),
        (RADIUS, HALF), (inner + 0.015, HALF), (inner, 0.035), (0, 0.035),
    ]  # fmt: skip
    return lathe(rounded(profile, 0.022, 4), 72)


def _ridges() -> Shape:
    around = np.arange(60) * 2 * np.pi / 60
    one = lathe(
        rounded([(0, -HALF * 0.72), (0.011, -HALF * 0.72), (0.011, HALF * 0.72), (0, HALF * 0.72)], 0.006, 2), 8
    )
    return joined([one.moved(RADIUS * np.sin(a), 0, RADIUS * np.cos(a)) for a in around])


def _face() -> bytes:
    """A friendly face, where there is no avatar."""
    y, x = (np.mgrid[:128, :128] + 0.5) / 64 - 1

    def soft(distance: np.ndarray) -> np.ndarray:
        return np.clip(0.5 - distance * 64, 0, 1)[..., None]

    shade = np.clip(0.5 + 0.45 * y + 0.1 * x, 0, 1)[..., None]
    colours = (1 - shade) * np.array([255, 226, 118]) + shade * np.array([250, 186, 62])
    dark, cheek = np.array([110, 62, 10]), np.array([255, 140, 84])
    for side in (-1, 1):
        blush = soft(np.hypot((x - side * 0.52) / 1.3, y - 0.2) - 0.11)
        colours = colours + (cheek - colours) * 0.8 * blush
        eye = soft(np.hypot((x - side * 0.27) / 0.72, y + 0.12) - 0.15)
        colours = colours + (dark - colours) * eye
        glint = soft(np.hypot(x - side * 0.27 - 0.035, y + 0.18) - 0.04)
        colours = colours + (255 - colours) * glint
    arc = np.hypot(x, y - 0.1)
    smile = soft(np.where(y > 0.2, np.abs(arc - 0.3) - 0.035, 1))
    ends = [soft(np.hypot(x - side * 0.283, y - 0.2) - 0.035) for side in (-1, 1)]
    colours = colours + (dark - colours) * np.maximum(smile, np.maximum(*ends))
    return png(rounded_off(colours).astype(np.uint8))


def coin() -> Glb:
    """Rises, turns over twice with a light on its rim, and stands again."""
    glb = Glb("coins", SECS)
    glb.material("gold", "ffc640", metallic=1.0, roughness=0.27, glow=("ffb428", 0.22))
    glb.material("avatar", picture=_face(), lit=False)
    root = glb.node("coin")
    body = _body().turned("x", 90)
    emblem = cushion(0.27, 0.135, 0.05, 70, 8).turned("y", 180).moved(z=-0.04)
    edge = joined([_ridges().turned("x", 90), ring(RADIUS - 0.115, 0.01, 0.01, 60, 8).turned("x", 90).moved(z=-0.037)])
    gold = joined(sheltered([body, emblem, edge], (), 0.7, (0.5, 0.36, 0.26)))
    face = disc(RADIUS - 0.088, 0.012).moved(z=0.037)
    spin = glb.node("spinning coin", {"gold": gold, "avatar": face}, root, at=(0, RADIUS + 0.02, 0))
    middle = RADIUS + 0.02

    def jump(secs: float) -> tuple[float, float, float]:
        part = rise(secs, 0.3, 2.0)
        return 0.0, middle + 0.16 * np.sin(np.pi * part) ** 2, 0.0

    def squash(secs: float) -> tuple[float, float, float]:
        low = 0.06 * hump(secs, 0.05, 0.3, 0.5) + 0.05 * hump(secs, 1.85, 2.05, 2.4)
        return 1 + 0.4 * low, 1 - low, 1 + 0.4 * low

    glb.play(root, "scale", squash)
    glb.play(spin, "translation", jump)
    glb.play(spin, "rotation", lambda secs: turn(z=6 * swing(secs, 1.9, SECS, 1.5), y=360 * rise(secs, 0.25, 2.2)))
    return glb
