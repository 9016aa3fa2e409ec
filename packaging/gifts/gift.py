"""A present whose lid jumps: a star looks out, and goes back in."""

import numpy as np
from modelling.glb import Glb
from modelling.motion import hump, rise, swing, turn
from modelling.shading import between, sheltered
from modelling.shapes import Shape, ball, box, joined, tube

from gifts.star import cushion

SECS = 3.4
HALF, TALL, LID = 0.36, 0.56, 0.16


def _loop(side: float) -> Shape:
    """One half of the bow: a broad band that comes back to where it began."""
    t = np.linspace(0, 2 * np.pi, 40)
    reach = np.sin(t / 2) ** 1.2
    path = np.stack([side * 0.25 * reach, 0.115 * np.sin(t) * np.sin(t / 2) + 0.1 * reach, 0 * t], axis=1)
    return tube(path, 0.02 + 0.012 * reach, 14).scaled(1, 1, 2.7)


def gift() -> Glb:
    """Wobbles with what is inside, opens, shows it, closes."""
    glb = Glb("confetti", SECS)
    glb.material("paper", "8465ff", roughness=0.45, coat=(0.5, 0.18), glow=("5a3cf0", 0.08))
    glb.material("inside", "37238c", roughness=0.9)
    glb.material("ribbon", "ffd04a", roughness=0.35, coat=(0.6, 0.15), glow=("ffab1a", 0.2))
    glb.material("star", roughness=0.34, coat=(0.8, 0.08), glow=("ffa000", 0.16))
    root = glb.node("gift")
    wall = 0.025
    sides = [box(HALF, TALL / 2, wall, 0.02).moved(y=TALL / 2, z=HALF - wall).turned("y", 90 * k) for k in range(4)]
    floor = box(HALF - 0.01, 0.02, HALF - 0.01, 0.015).moved(y=0.02)
    lining = box(HALF - 0.06, 0.01, HALF - 0.06, 0.008).moved(y=0.3)
    strips = [box(0.085, TALL / 2, 0.012, 0.01).moved(y=TALL / 2, z=HALF).turned("y", 90 * k) for k in range(4)]
    paper, ribbon, lining = sheltered([joined([*sides, floor]), joined(strips), lining], (), 0.8)
    glb.node("box", {"paper": paper, "ribbon": ribbon, "inside": lining}, root)
    top = box(HALF + 0.035, LID / 2, HALF + 0.035, 0.03).moved(y=LID / 2)
    bands = [
        box(0.088, LID / 2 + 0.008, HALF + 0.045, 0.02).moved(y=LID / 2 + 0.002),
        box(HALF + 0.045, LID / 2 + 0.006, 0.088, 0.02).moved(y=LID / 2 + 0.002),
    ]
    bow = [_loop(1).turned("y", 10), _loop(-1).turned("y", -10), ball(0.07, 0.06, 0.085, 12).moved(y=0.035)]
    top, bands_and_bow = sheltered([top, joined([*bands, *[part.moved(y=LID + 0.01) for part in bow]])], (), 0.7)
    lid = glb.node("lid", {"paper": top, "ribbon": bands_and_bow}, root, at=(0, TALL - 0.03, 0))
    small = cushion(0.56, 0.3, 0.215, 70, 9)
    y = small.positions[:, 1]
    small = small.coloured(between("ffa915", "ffe24a", 0.6 + 0.9 * y))
    star = glb.node("surprise", {"star": small}, root, at=(0, 0.33, 0), size=0.3)

    def opened(secs: float) -> float:
        return rise(secs, 0.75, 1.3) - rise(secs, 2.3, 2.8)

    glb.play(root, "rotation", lambda secs: turn(z=4 * swing(secs, 0.1, 0.9, 2, 0.5), y=-14 * opened(secs)))

    def squash(secs: float) -> tuple[float, float, float]:
        low = 0.07 * hump(secs, 0.5, 0.72, 0.95) + 0.06 * hump(secs, 2.65, 2.85, 3.2)
        return 1 + 0.5 * low, 1 - low, 1 + 0.5 * low

    glb.play(root, "scale", squash)
    glb.play(
        lid, "translation", lambda secs: (-0.14 * opened(secs), TALL - 0.03 + 0.42 * opened(secs), -0.1 * opened(secs))
    )
    glb.play(lid, "rotation", lambda secs: turn(z=30 * opened(secs), x=-8 * opened(secs)))
    glb.play(star, "translation", lambda secs: (0.06 * opened(secs), 0.33 + 0.42 * opened(secs), 0.08 * opened(secs)))
    glb.play(star, "rotation", lambda secs: turn(z=-8 * opened(secs), y=360 * rise(secs, 0.9, 2.2)))
    glb.play(star, "scale", lambda secs: [0.3 + 0.26 * opened(secs)] * 3)
    return glb
