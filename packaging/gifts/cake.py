"""A birthday cake with one candle, and a plaque for the sender's name."""

from dataclasses import replace

import numpy as np
from modelling.glb import Glb
from modelling.motion import hump, swing, turn, wave
from modelling.shading import between, sheltered
from modelling.shapes import Array, Shape, ball, joined, lathe, ring, rounded, sheet, spaced, tube

SECS = 3.2
SPRINKLES = ("ff5c96", "ffc93c", "46b8f5", "7ed957")


def _icing(radius: float, top: float, drips: int, long: float) -> Shape:
    """Poured over a layer: its rim runs down in drips."""
    around = np.linspace(0, 2 * np.pi, 8 * drips + 1)
    wave_ = 0.5 + 0.5 * np.cos(drips * around)
    uneven = 0.75 + 0.25 * np.sin(2 * around + 0.8) * np.cos(3 * around)
    hang = 0.035 + long * wave_**1.5 * uneven
    thick = 0.022
    out, lift = [], []
    for a in np.linspace(-np.pi / 2, 0, 5):
        out.append(radius - 0.004 + (thick + 0.01 * wave_) * np.cos(a))
        lift.append(top - hang + 0.03 * (1 + np.sin(a)) - 0.02)
    for a in np.linspace(0, np.pi / 2, 6):
        out.append(radius + thick - 0.045 + 0.045 * np.cos(a) + 0.004 * wave_ * np.cos(a))
        lift.append(top - 0.02 + 0.045 * np.sin(a) + 0 * around)
    for part in (0.8, 0.5, 0.0):
        out.append((radius - 0.03) * part + 0 * around)
        lift.append(top + 0.025 + 0.006 * (1 - part) + 0 * around)
    radii, heights = np.array(out), np.array(lift)
    points: Array = np.stack([radii * np.sin(around), heights, radii * np.cos(around)], axis=2)
    points[:, -1] = points[:, 0]
    return sheet(points)


def _layer(radius: float, low: float, high: float) -> Shape:
    return lathe(rounded([(0, low), (radius, low), (radius, high), (0, high)], 0.03, 5), 56)


def _sprinkles() -> Shape:
    """Strewn over the icing."""
    chance = np.random.RandomState(4)
    strewn = []
    for k in range(34):
        angle, on_top = 2.4 * k, k % 3 != 0
        out = (0.33 + 0.07 * chance.random_sample()) if on_top else (0.12 + 0.11 * chance.random_sample())
        y = 0.367 if on_top else 0.63
        one = tube(np.array([[-0.014, 0, 0], [0, 0, 0], [0.014, 0, 0]]), 0.009, 6)
        hex_ = SPRINKLES[k % len(SPRINKLES)]
        strewn.append(
            (one.turned("y", 360 * chance.random_sample()).moved(out * np.sin(angle), y, out * np.cos(angle)), hex_)
        )
    return joined([one.coloured(between(tint, tint, np.zeros(len(one.positions)))) for one, tint in strewn])


def _plaque() -> tuple[Shape, Shape]:
    """What the name stands on, around the front of the lower layer, and the cream piped along its edge."""
    radius, wide, low, high = 0.488, 0.62, 0.105, 0.265

    def around(angles: Array, heights: Array, out: float) -> Array:
        return np.stack([(radius + out) * np.sin(angles), heights, (radius + out) * np.cos(angles)], axis=-1)

    across, up = np.meshgrid(np.linspace(-1, 1, 25), np.linspace(0, 1, 5))
    face = sheet(around(wide * across, low + (high - low) * up, 0.0))
    face = replace(face, texcoords=np.stack([0.5 + 0.5 * across, 1 - up], axis=-1).reshape(-1, 2))
    half, middle = wide * radius, (low + high) / 2
    rim = [(-half, low - middle), (half, low - middle), (half, high - middle), (-half, high - middle)]
    line = spaced(rounded(rim, 0.03, 4, closed=True), 72)
    line = np.concatenate([line, line[:1]])
    return face, tube(around(line[:, 0] / radius, middle + line[:, 1], 0.002), 0.013, 8)


def cake() -> Glb:
    """Wobbles like a cake, while the flame of its candle sways."""
    glb = Glb("cake", SECS)
    glb.material("sponge", roughness=0.85)
    glb.material("icing", "ff98c0", roughness=0.3, coat=(0.7, 0.12), glow=("ff6ba6", 0.08))
    glb.material("cream", "fff6ea", roughness=0.5, coat=(0.3, 0.3), glow=("fff6ea", 0.06))
    glb.material("plate", "f5f7fb", roughness=0.2, coat=(1.0, 0.05))
    glb.material("candle", roughness=0.45, coat=(0.4, 0.2))
    glb.material("flame", roughness=0.9, glow=("ff9a1f", 0.75))
    glb.material("sprinkles", roughness=0.4)
    glb.material("name", "fff6ea", roughness=0.5, coat=(0.5, 0.2))
    root = glb.node("cake")
    plate = lathe(rounded([(0, 0), (0.3, 0), (0.53, 0.035), (0.54, 0.055), (0.3, 0.03), (0, 0.03)], 0.012, 3), 56)
    lower, upper = _layer(0.42, 0.03, 0.34), _layer(0.28, 0.36, 0.6)
    brown = [part.coloured(between("c9793a", "f2c181", 0.3 + 3 * part.positions[:, 1] % 1)) for part in (lower, upper)]
    icing = joined([_icing(0.42, 0.34, 12, 0.11), _icing(0.28, 0.6, 9, 0.09)])
    around = np.arange(20) * 2 * np.pi / 20
    pearls = [ball(0.042, 0.038, 0.042, 6).moved(0.445 * np.sin(a), 0.06, 0.445 * np.cos(a)) for a in around]
    around = np.arange(14) * 2 * np.pi / 14
    pearls += [ball(0.036, 0.033, 0.036, 6).moved(0.305 * np.sin(a), 0.385, 0.305 * np.cos(a)) for a in around]
    pearls.append(lathe(rounded([(0, 0.62), (0.075, 0.62), (0.08, 0.65), (0.03, 0.68), (0, 0.68)], 0.03, 5), 20))
    plaque, piping = _plaque()
    pearls.append(piping)
    pearls += [ring(0.416, 0.009, 0.017, 48, 8).moved(y=0.17), ring(0.276, 0.009, 0.015, 40, 8).moved(y=0.475)]
    turns = np.linspace(0, 1, 40)
    stripe = np.stack(
        [0.026 * np.sin(9 * np.pi * turns), 0.66 + 0.21 * turns, 0.026 * np.cos(9 * np.pi * turns)], axis=1
    )
    stick = lathe(rounded([(0, 0.64), (0.03, 0.64), (0.03, 0.88), (0, 0.885)], 0.012, 4), 20)
    candle = joined([stick.coloured((0.95, 0.97, 1.0)), tube(stripe, 0.0085, 8).coloured((0.06, 0.42, 0.9))])
    wick = tube(np.array([[0, 0.88, 0], [0, 0.9, 0], [0.004, 0.915, 0.0]]), 0.006, 8).coloured((0.05, 0.04, 0.04))
    sprinkles = _sprinkles()
    shapes = [joined(brown), icing, joined(pearls), plate, candle + wick]
    sponge, icing, cream, plate, candle = sheltered(shapes, (), 0.7, (0.5, 0.35, 0.35))
    whole = {"sponge": sponge, "icing": icing, "cream": cream, "plate": plate, "candle": candle, "sprinkles": sprinkles}
    whole["name"] = plaque
    body = glb.node("birthday cake", whole, root)
    part = np.linspace(0, 1, 16)
    teardrop = np.stack([0.036 * np.sin(np.pi * part**0.62), 0.13 * part], axis=1)
    teardrop[(0, -1), 0] = 0.0
    flame = lathe(teardrop, 20)
    flame = flame.coloured(between("ffe27a", "ff8a1f", flame.positions[:, 1] / 0.11))
    burning = glb.node("flame", {"flame": flame}, body, at=(0.003, 0.9, 0))

    def flicker(secs: float) -> tuple[float, float, float]:
        sway = 0.09 * (wave(secs, 0.8) + 0.6 * wave(secs, SECS / 7))
        return 1 - 0.4 * sway, 1 + sway, 1 - 0.4 * sway

    def wobble(secs: float) -> tuple[float, float, float]:
        low = (
            0.055 * hump(secs, 0.1, 0.4, 0.7) - 0.045 * hump(secs, 0.55, 0.85, 1.2) + 0.02 * hump(secs, 1.1, 1.35, 1.7)
        )
        return 1 + 0.5 * low, 1 - low, 1 + 0.5 * low

    glb.play(root, "scale", wobble)
    glb.play(body, "rotation", lambda secs: turn(z=3 * swing(secs, 0.3, 2.6, 2), y=20 * swing(secs, 0.2, SECS, 1, 1)))
    glb.play(burning, "scale", flicker)
    glb.play(burning, "rotation", lambda secs: turn(z=7 * wave(secs, 1.6), x=4 * wave(secs, 0.8)))
    return glb
