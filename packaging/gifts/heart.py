"""A heart that beats, and lets go of three little ones."""

import numpy as np
from modelling.glb import Glb
from modelling.motion import hump, rise, swing, turn
from modelling.shading import between
from modelling.shapes import Shape, inflated, softened

SECS = 2.8
BEATS = (0.35, 1.45)
LITTLE = (  # when it leaves, where to, how large
    (0.35, (0.5, 0.44, -0.22), 0.3),
    (0.7, (-0.56, 0.37, -0.22), 0.24),
    (1.4, (-0.4, 0.5, -0.22), 0.28),
)


def cushion(count: int, rings: int, low: str = "c4092f", high: str = "ff4763") -> Shape:
    """A heart around the origin, about a metre wide."""
    t = np.linspace(0, 2 * np.pi, 721)[:-1]
    outline = np.stack(
        [-16 * np.sin(t) ** 3, 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)], axis=1
    )
    outline[:, 1] = 0.96 * outline[:, 1] + 2.0
    shape = inflated(softened(outline / 33, count, 0.017), 0.27, rings, flat=0.3)
    x, y, _ = shape.positions.T
    return shape.coloured(between(low, high, 0.55 + 0.75 * y - 0.1 * np.abs(x)))


def heart() -> Glb:
    """Two beats: each swells twice, the second time less, as a heart does."""
    glb = Glb("heart", SECS)
    glb.material("red", roughness=0.32, coat=(1.0, 0.06))
    root = glb.node("heart")
    big = glb.node("beating heart", {"red": cushion(120, 16)}, root, at=(0, 0.4, 0))

    def beat(secs: float) -> tuple[float, float, float]:
        grown = 0.0
        for start in BEATS:
            grown += 0.085 * hump(secs, start, start + 0.16, start + 0.4)
            grown += 0.05 * hump(secs, start + 0.3, start + 0.46, start + 0.85)
        return 1 + grown, 1 + 0.8 * grown, 1 + 1.6 * grown

    glb.play(big, "scale", beat)
    glb.play(
        big,
        "rotation",
        lambda secs: turn(y=16 * np.sin(2 * np.pi * rise(secs, 0, SECS)), z=4 * swing(secs, 0, SECS, 2)),
    )
    little = glb.mesh("little heart", {"red": cushion(56, 9, "f0527c", "ff9db5")})
    for number, (start, (x, y, z), size) in enumerate(LITTLE, 1):
        node = glb.node(f"little heart {number}", little, root, at=(0, 0.41, -0.22), size=0.02)

        def fly(secs: float, start: float = start, x: float = x, y: float = y, z: float = z) -> tuple[float, ...]:
            gone = rise(secs, start, start + 0.9) - rise(secs, start + 1.05, start + 1.06)
            up = 0.04 * np.sin(np.pi * min(max((secs - start) / 1.05, 0), 1)) if gone > 0 else 0.0
            return x * gone, 0.41 + y * gone + up, z

        def grow(secs: float, start: float = start, size: float = size) -> list[float]:
            return [0.02 + (size - 0.02) * hump(secs, start + 0.05, start + 0.5, start + 1.05)] * 3

        glb.play(node, "translation", fly)
        glb.play(node, "scale", grow)
        glb.play(node, "rotation", lambda secs, x=x: turn(z=-24 * np.sign(x) * hump(secs, 0.3, 1.3, SECS)))
    return glb
