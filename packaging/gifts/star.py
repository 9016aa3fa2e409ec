"""A star with a friendly face that hops, twirls and blinks."""

import numpy as np
from modelling.glb import Glb
from modelling.motion import hump, rise, swing, turn
from modelling.shading import between
from modelling.shapes import Array, Shape, ball, inflated, joined, lifted, rounded, spaced, tube

SECS = 3.2
MIDDLE = 0.44


def cushion(outer: float, inner: float, depth: float, count: int = 140, rings: int = 14) -> Shape:
    """A five-pointed star around the origin."""
    angles = np.pi / 2 + np.arange(10) * np.pi / 5
    reach = np.where(np.arange(10) % 2 == 0, outer, inner)
    points = [
        (r * np.cos(a), r * np.sin(a), outer * (0.3 if k % 2 == 0 else 0.22))
        for k, (r, a) in enumerate(zip(reach, angles, strict=True))
    ]
    return inflated(spaced(rounded(points, 0.1, 8, closed=True), count), depth, rings, flat=0.2)


def _spot(on: Shape, at: tuple[float, float], half: tuple[float, float, float], sunk: float) -> Shape:
    """A flat ball on the front of a cushion."""
    x, y, z = lifted(on, np.array([at]))[0]
    return ball(*half, rings=12).moved(x, y, z - sunk)


def _smile(on: Shape) -> Shape:
    angles = np.radians(np.linspace(205, 335, 17))
    flat: Array = np.stack([0.088 * np.cos(angles), -0.012 + 0.07 * np.sin(angles)], axis=1)
    return tube(lifted(on, flat), 0.0125, 12)


def star() -> Glb:
    """Crouches, hops, twirls once in the air, lands softly and blinks."""
    glb = Glb("star", SECS)
    glb.material("gold", roughness=0.34, coat=(0.8, 0.08), glow=("ffa000", 0.14))
    glb.material("eyes", "2a1a12", roughness=0.12)
    glb.material("glints", "ffffff", roughness=0.3, glow=("ffffff", 0.6))
    glb.material("cheeks", "ff7d5c", roughness=0.6)
    root = glb.node("star")
    hop = glb.node("hopping", None, root, at=(0, 0, 0))
    body = cushion(0.57, 0.3, 0.215)
    x, y, _ = body.positions.T
    body = body.coloured(between("ffa915", "ffe24a", 0.6 + 0.9 * y + 0.2 * (0.4 - np.hypot(x, y))))
    twirl = glb.node("twirling star", {"gold": body}, hop, at=(0, MIDDLE, 0))
    eyes = [_spot(body, (side * 0.105, 0.075), (0.036, 0.057, 0.024), 0.004) for side in (-1, 1)]
    glints = [_spot(body, (side * 0.105 + 0.011, 0.098), (0.012, 0.015, 0.009), -0.014) for side in (-1, 1)]
    look = glb.node("eyes", {"eyes": joined(eyes), "glints": joined(glints)}, twirl)
    cheeks = [_spot(body, (side * 0.19, 0.005), (0.042, 0.027, 0.012), 0.004) for side in (-1, 1)]
    glb.node("mouth", {"eyes": _smile(body), "cheeks": joined(cheeks)}, twirl)

    def jump(secs: float) -> tuple[float, float, float]:
        part = min(max((secs - 0.5) / 1.1, 0.0), 1.0)
        return 0.0, 0.17 * 4 * part * (1 - part) * rise(part, 0, 0.15) * rise(1 - part, 0, 0.15), 0.0

    def squash(secs: float) -> tuple[float, float, float]:
        low = (
            0.13 * hump(secs, 0.1, 0.42, 0.62) + 0.12 * hump(secs, 1.5, 1.66, 1.95) - 0.05 * hump(secs, 1.8, 2.05, 2.4)
        )
        return 1 + 0.6 * low, 1 - low, 1 + 0.6 * low

    glb.play(hop, "translation", jump)
    glb.play(hop, "scale", squash)
    glb.play(twirl, "rotation", lambda secs: turn(z=9 * swing(secs, 1.5, SECS, 1.5), y=360 * rise(secs, 0.4, 1.9)))

    def blink(secs: float) -> tuple[float, float, float]:
        shut = hump(secs, 2.3, 2.4, 2.56)
        return 1.0, 1 - 0.86 * shut, 1.0

    glb.play(look, "scale", blink)
    glb.play(look, "translation", lambda secs: (0.0, 0.07 * (1 - blink(secs)[1]), 0.0))
    return glb
