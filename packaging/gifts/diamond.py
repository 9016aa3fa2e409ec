"""A diamond in a brilliant cut that turns once, with two sparkles."""

import numpy as np
from modelling.glb import Glb
from modelling.motion import hump, rise, turn, wave
from modelling.shading import linear
from modelling.shapes import Array, Indices, Shape, inflated, joined, smooth, spaced, unit

SECS = 4.0
TABLE, SHOULDER, GIRDLE, WAIST, CULET = 0.9, 0.8, 0.62, 0.27, 0.0
TINTS = {  # of the facets around one of the eight corners of the table, two where light is broken in their middle
    "star": ("f4fdff",),
    "bezel": ("7fd8ff", "d2f5ff"),
    "lower left": ("0f7fe0",),
    "lower right": ("3fb4fa",),
    "upper left": ("55c0fb",),
    "upper right": ("2196ee",),
    "pavilion": ("4fc1ff", "b8edff"),
    "table": ("d9f6ff",),
    "girdle": ("c4efff",),
}
FIRE = ("d8ccff", "ffd6ef", "cafff0")
"""What a few facets break the light to."""
GLOWS = {"upper": 0.14, "lower": 0.5}
SPARKLES = ((0.6, (-0.33, 0.8, 0.5), 0.15), (1.9, (0.36, 0.6, 0.52), 0.13))


def _circle(count: int, radius: float, height: float, shift: float = 0.0) -> Array:
    angles = (np.arange(count) + shift) * 2 * np.pi / count
    return np.stack([radius * np.sin(angles), np.full(count, height), radius * np.cos(angles)], axis=1)


def facets() -> list[tuple[str, Array]]:
    """What each is called, and its corners, counter-clockwise."""
    table, shoulder = _circle(8, 0.29, TABLE), _circle(8, 0.43, SHOULDER, 0.5)
    girdle, rim = _circle(16, 0.525, GIRDLE + 0.02), _circle(16, 0.525, GIRDLE - 0.015)
    waist, culet = _circle(8, 0.27, WAIST, 0.5), np.array([0.0, CULET, 0.0])
    found = [("table", table)]
    for k in range(8):
        after, last, two = (k + 1) % 8, (k - 1) % 8, 2 * k
        found.append(("star", np.array([table[k], shoulder[k], table[after]])))
        found.append(("bezel", np.array([table[k], shoulder[last], girdle[two], shoulder[k]])))
        found.append(("lower left", np.array([waist[k], rim[(two + 1) % 16], rim[two]])))
        found.append(("lower right", np.array([waist[k], rim[(two + 2) % 16], rim[two + 1]])))
        found.append(("upper left", np.array([shoulder[k], girdle[two], girdle[two + 1]])))
        found.append(("upper right", np.array([shoulder[k], girdle[two + 1], girdle[(two + 2) % 16]])))
        found.append(("pavilion", np.array([culet, waist[k], rim[two], waist[last]])))
    after = np.roll(np.arange(16), -1)
    return [*found, *(("girdle", np.array([rim[k], rim[j], girdle[j], girdle[k]])) for k, j in enumerate(after))]


def _fan(count: int) -> Indices:
    """The triangles around a middle that comes last."""
    return np.stack([np.full(count, count), np.arange(count), (np.arange(count) + 1) % count], axis=1)


def gem() -> dict[str, Shape]:
    """By tint: flat facets whose colours run from corner to corner as if light were broken within."""
    chance = np.random.RandomState(11)  # its numbers are the same in every version
    parts: dict[str, list[Shape]] = {}
    for name, corners in facets():
        tints = TINTS[name]
        if name in ("star", "bezel") and chance.random_sample() < 0.2:
            tints = (FIRE[chance.randint(len(FIRE))], *tints[1:])
        facing = smooth(np.concatenate([corners, corners.mean(axis=0)[None]]), _fan(len(corners))).normals.sum(axis=0)
        halves = [corners] if len(tints) == 1 else [corners[[0, 2, 3]], corners[[0, 1, 2]]]
        for tint, half in zip(tints, halves, strict=True):
            count = len(half)
            fan = np.concatenate([half, half.mean(axis=0)[None]])
            deep = 0.7 * chance.random_sample(count + 1)[:, None] ** 1.5
            deep[-1] *= 0.3
            colours = 1 - deep * (1 - np.array(linear("66bdf2")))
            side = "lower" if facing[1] < 0 and name != "girdle" else "upper"
            shape = Shape(fan, np.tile(unit(facing), (count + 1, 1)), _fan(count), colours)
            parts.setdefault(f"{side} {tint}", []).append(shape)
    return {name: joined(shapes) for name, shapes in parts.items()}


def _sparkle() -> Shape:
    angles = np.arange(64) * 2 * np.pi / 64
    reach = 1 / (np.abs(np.cos(angles)) ** 0.56 + np.abs(np.sin(angles)) ** 0.56) ** (1 / 0.56)
    outline = np.stack([np.cos(angles) * reach, np.sin(angles) * reach], axis=1)
    return inflated(spaced(outline, 64), 0.12, 6)


def diamond() -> Glb:
    """One slow turn; the sparkles swell and fade while light runs over the facets."""
    glb = Glb("diamond", SECS)
    stones = gem()
    for name in stones:
        side, tint = name.split()
        # Light leaves the lower facets from within: what the studio's floor sends them would leave them dull.
        glb.material(name, tint, roughness=0.05, ior=2.3 if side == "upper" else 1.8, glow=(tint, GLOWS[side]))
    glb.material("light", "fff6d8", roughness=1.0, glow=("fff3c8", 0.7))
    root = glb.node("diamond")
    floating = glb.node("floating", None, root)
    tilted = glb.node("tilted", None, floating, at=(-0.02, 0.01, -0.06), turned=turn(x=9, z=-4))
    stone = glb.node("stone", stones, tilted)
    glb.play(stone, "rotation", lambda secs: turn(y=360 * rise(secs, 0, SECS)))
    glb.play(floating, "translation", lambda secs: (0.0, 0.03 * (1 - np.cos(2 * np.pi * rise(secs, 0, SECS))) / 2, 0.0))
    shape = glb.mesh("sparkle", {"light": _sparkle()})
    for number, (start, (x, y, z), size) in enumerate(SPARKLES, 1):
        node = glb.node(f"sparkle {number}", shape, floating, at=(x / 2, y, 0), size=0.02)

        def out(secs: float, start: float = start, x: float = x, y: float = y, z: float = z) -> tuple[float, ...]:
            away = rise(secs, start, start + 0.25) - rise(secs, start + 1.15, start + 1.4)
            return x / 2 + x / 2 * away, y, z * away

        def swell(secs: float, start: float = start, size: float = size) -> list[float]:
            return [0.02 + (size - 0.02) * hump(secs, start + 0.1, start + 0.6, start + 1.3)] * 3

        glb.play(node, "translation", out)
        glb.play(node, "scale", swell)
        glb.play(node, "rotation", lambda secs: turn(z=20 * wave(secs, SECS)))
    return glb
