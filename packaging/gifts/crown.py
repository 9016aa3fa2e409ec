"""A golden crown with jewels, pearls and a velvet cap, that bows a little to both sides."""

import numpy as np
from modelling.glb import Glb
from modelling.motion import hump, rise, swing, turn
from modelling.shading import sheltered
from modelling.shapes import Array, Shape, ball, joined, lathe, ring, rounded, shell

SECS = 3.6
POINTS = 5
LOW, HIGH, BAND = 0.38, 0.8, 0.21
JEWELS = ("ruby", "sapphire")


def radius_at(height: Array | float) -> Array:
    """Of the crown's wall: it opens upward."""
    return np.asarray(0.41 + 0.13 * (np.asarray(height, float) / HIGH) ** 1.6)


def _wall() -> Shape:
    around = np.linspace(0, 2 * np.pi, 16 * POINTS + 1)
    wave = 0.5 + 0.5 * np.cos(POINTS * around)
    top = LOW + (HIGH - LOW) * (0.35 * wave + 0.65 * wave**2.6)
    height = 0.06 + np.linspace(0, 1, 16)[:, None] * (top - 0.06)
    radius = radius_at(height)
    points = np.stack([radius * np.sin(around), height, radius * np.cos(around)], axis=2)
    points[:, -1] = points[:, 0]
    return shell(points, 0.045, 0.12, closed=True)


def _band() -> Shape:
    low, high = float(radius_at(0.04)), float(radius_at(BAND))
    corners = [(low - 0.03, 0.0), (low + 0.035, 0.0), (high + 0.035, BAND), (high - 0.03, BAND)]
    profile = rounded(corners, 0.022, 3, closed=True)
    rims = [ring(low + 0.035, 0.03, 0.03, 60).moved(y=0.03), ring(high + 0.035, 0.026, 0.026, 60).moved(y=BAND - 0.01)]
    return joined([lathe(np.concatenate([profile, profile[:1]]), 60), *rims])


def _around(shape: Shape, turns: float, height: float, out: float = 0.0) -> Shape:
    """At a place of the wall, what pointed forward pointing outward."""
    return shape.moved(y=height, z=float(radius_at(height)) + out).turned("y", 360 * turns)


def crown() -> Glb:
    """Hops, leans to one side and the other, and rests."""
    glb = Glb("crown", SECS)
    glb.material("gold", "ffc640", metallic=1.0, roughness=0.27, glow=("ffb428", 0.22))
    glb.material("ruby", "e0103a", roughness=0.08, ior=1.9, coat=(1.0, 0.03), glow=("b00020", 0.18))
    glb.material("sapphire", "1f6bff", roughness=0.08, ior=1.9, coat=(1.0, 0.03), glow=("0a3cc0", 0.2))
    glb.material("pearl", "fffaf4", roughness=0.3, coat=(0.9, 0.1), glow=("fff0e6", 0.22))
    glb.material("velvet", "c4123f", roughness=0.9)
    jewels: dict[str, list[Shape]] = {name: [] for name in JEWELS}
    bezels, pearls = [], []
    for k in range(2 * POINTS):
        is_large = k % 2 == 0
        size = 0.066 if is_large else 0.05
        stone = ball(size, size * 0.95, 0.036, 8)
        jewels[JEWELS[k % 2]].append(_around(stone, k / (2 * POINTS), BAND / 2 + 0.005, 0.045))
        bezel = ring(size + 0.005, 0.018, 0.02, 24, 8).turned("x", 90)
        bezels.append(_around(bezel, k / (2 * POINTS), BAND / 2 + 0.005, 0.04))
        if is_large:
            pearls.append(_around(ball(0.066, rings=10), k / (2 * POINTS), HIGH + 0.035))
            jewels["sapphire"].append(_around(ball(0.038, 0.056, 0.03, 7), k / (2 * POINTS), 0.44, 0.022))
            bezels.append(
                _around(ring(0.042, 0.014, 0.016, 20, 8).turned("x", 90).scaled(1, 1.4, 1), k / 10, 0.44, 0.022)
            )
    angles = np.linspace(-0.2, np.pi / 2, 16)
    cap = lathe([(0.43 * np.cos(a) if a < np.pi / 2 else 0.0, 0.16 + 0.36 * np.sin(a)) for a in angles], 40)
    gold = joined([_wall(), _band(), *bezels])
    gold, cap = sheltered([gold, cap], pearls, 1.0, (0.5, 0.36, 0.26))
    parts = {"gold": gold, "velvet": cap, "pearl": joined(pearls)}
    parts |= {name: joined(shapes) for name, shapes in jewels.items()}
    root = glb.node("crown")
    node = glb.node("royal crown", parts, root)

    def lean(secs: float) -> tuple[float, float, float, float]:
        along = np.sin(2 * np.pi * rise(secs, 0.5, 3.2))
        return turn(z=-7 * along + 3 * swing(secs, 2.8, SECS, 1), y=38 * along, x=5 * hump(secs, 0.1, 0.6, 1.4))

    def hop(secs: float) -> tuple[float, float, float]:
        part = rise(secs, 0.35, 1.25)
        return 0.0, 0.09 * np.sin(np.pi * part) ** 2 + 0.05 * np.sin(np.pi * rise(secs, 1.5, 2.6)) ** 2, 0.0

    def squash(secs: float) -> tuple[float, float, float]:
        low = 0.06 * hump(secs, 0.05, 0.3, 0.55) + 0.05 * hump(secs, 2.45, 2.65, 3.0)
        return 1 + 0.5 * low, 1 - low, 1 + 0.5 * low

    glb.play(root, "scale", squash)
    glb.play(node, "rotation", lean)
    glb.play(node, "translation", hop)
    return glb
