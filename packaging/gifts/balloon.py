"""A balloon on a string that floats."""

import numpy as np
from modelling.glb import Glb
from modelling.motion import rise, turn, wave
from modelling.shading import between
from modelling.shapes import lathe, rounded, tube

SECS = 4.0
KNOT = 0.36


def balloon() -> Glb:
    """Rises and sinks, and nods to both sides; its string follows a little later."""
    glb = Glb("balloons", SECS)
    glb.material("rubber", roughness=0.3, coat=(1.0, 0.05), glow=("ff2d6f", 0.06))
    glb.material("string", "f4eee6", roughness=0.7)
    polar = np.linspace(0, np.pi, 32)
    radius = 0.33 * np.sin(polar) * (1 - 0.13 * np.cos(polar)) ** 1.4
    height = 0.4 - 0.4 * np.cos(polar) + 0.02
    narrow = np.clip((0.5 - polar) / 0.5, 0, 1)
    radius = radius + 0.022 * narrow
    height = height - 0.028 * narrow**2
    radius[-1] = 0.0
    skin = lathe(np.stack([radius, height], axis=1), 56)
    knot = lathe(rounded([(0.0, -0.035), (0.055, -0.04), (0.058, -0.03), (0.02, 0.0), (0.026, 0.02)], 0.012), 24)
    whole = skin + knot
    y = whole.positions[:, 1]
    whole = whole.coloured(between("c9125a", "ff5c96", 0.25 + y))
    root = glb.node("balloon")
    float_ = glb.node("floating", None, root, at=(0, KNOT, 0))
    t = np.linspace(0, 1, 36)
    path = np.stack([0.028 * np.sin(6 * t) * t, -0.02 - 0.33 * t, 0.015 * np.sin(4 * t) * t], axis=1)
    string = glb.node("string", {"string": tube(path, 0.0075, 8)}, float_)
    glb.node("rubber balloon", {"rubber": whole}, float_)

    def up(secs: float) -> tuple[float, float, float]:
        return 0.0, KNOT + 0.06 * (1 - np.cos(2 * np.pi * rise(secs, 0, SECS))), 0.0

    glb.play(float_, "translation", up)
    glb.play(
        float_,
        "rotation",
        lambda secs: turn(z=5 * np.sin(2 * np.pi * rise(secs, 0, SECS)), y=20 * wave(rise(secs, 0, SECS), 1)),
    )
    glb.play(string, "rotation", lambda secs: turn(z=-11 * np.sin(2 * np.pi * rise(secs, 0.2, SECS))))
    return glb
