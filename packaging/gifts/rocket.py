"""A toy rocket that hovers on its flame; the sender looks out of the porthole (material `avatar`)."""

import numpy as np
from modelling.glb import Glb, png, rounded_off
from modelling.motion import hump, rise, swing, turn, wave
from modelling.shading import between, sheltered
from modelling.shapes import Array, Shape, ball, disc, inflated, joined, lathe, ring, rounded, spaced

SECS = 3.0
BOTTOM, WIDEST, TOP = 0.3, 0.58, 1.1
PUFFS = ((0.3, -0.3, 0.0), (0.36, 0.3, 0.04), (0.85, -0.2, 0.12), (0.95, 0.21, 0.1))


def radius_at(height: Array | float) -> Array:
    """Of the hull."""
    height = np.asarray(height, float)
    above = np.clip((height - WIDEST) / (TOP - WIDEST), 0, 1)
    below = np.clip((WIDEST - height) / (WIDEST - BOTTOM), 0, 1)
    return 0.245 * (1 - above**2.1) ** 0.82 - 0.075 * below**2


def _hull(low: float, high: float, thicker: float = 0.0, steps: int = 16) -> Shape:
    """A stretch of it, its edges rounded."""
    height = low + (high - low) * np.sin(np.linspace(0, np.pi / 2, steps))
    line = np.stack([radius_at(height) + thicker, height], axis=1)
    line = line[(height > low + 0.008) & ((height < high - 0.008) | (high >= TOP))]
    edges = radius_at(np.array([low, high])) + thicker
    inner = 0.02
    start = [(edges[0] - inner, low), (edges[0] - 0.006, low), (edges[0], low + 0.006)]
    if high >= TOP:
        line[-1, 0] = 0.0
        return lathe(np.concatenate([start, line]), 44)
    end = [(edges[1], high - 0.006), (edges[1] - 0.006, high), (edges[1] - inner, high)]
    return lathe(np.concatenate([start, line, end]), 44)


def _fin() -> Shape:
    """One that reaches to +x."""
    corners = [(0.1, 0.53), (0.24, 0.46), (0.365, 0.26), (0.375, 0.1), (0.32, 0.1), (0.23, 0.22), (0.1, 0.27)]
    middle = np.array([0.22, 0.32])
    outline = rounded([(x - middle[0], y - middle[1]) for x, y in corners[::-1]], 0.05, 6, closed=True)
    return inflated(spaced(outline, 60), 0.036, 8, flat=0.55).moved(*middle)


def _flame(width: float, length: float) -> Shape:
    part = np.linspace(0, 1, 22)
    profile = np.stack([width * np.sin(np.pi * part**1.6) ** 0.9, length * (part - 1)], axis=1)
    profile[(0, -1), 0] = 0.0
    return lathe(profile, 36)


def _cloud() -> Shape:
    balls = ((0, 0, 0, 0.75), (0.62, -0.12, 0.1, 0.5), (-0.6, -0.05, 0.15, 0.55), (0.1, 0.35, 0.2, 0.5))
    return joined([ball(size, rings=9).moved(x, y, z) for x, y, z, size in balls])


def _sky() -> bytes:
    """What is seen in the porthole where there is no avatar: blue glass with a gleam."""
    y, x = (np.mgrid[:64, :64] + 0.5) / 32 - 1
    deep = np.clip(0.5 + 0.5 * y - 0.2 * x, 0, 1)[..., None]
    colours = (1 - deep) * np.array([150, 226, 255]) + deep * np.array([30, 112, 214])
    gleam = np.exp(-(((x + y + 0.62) / 0.16) ** 2)) + 0.7 * np.exp(-(((x + y + 0.18) / 0.07) ** 2))
    edge = np.clip((0.92 - np.hypot(x, y)) / 0.25, 0, 1)
    colours = colours + (255 - colours) * (0.6 * gleam * edge)[..., None]
    return png(rounded_off(colours).astype(np.uint8))


def rocket() -> Glb:
    """Crouches, climbs a little, rolls its shoulders, and settles."""
    glb = Glb("rocket", SECS)
    glb.material("white", "fffdfa", roughness=0.35, coat=(0.8, 0.06), glow=("fff8f0", 0.08))
    glb.material("red", "e8283c", roughness=0.32, coat=(1.0, 0.06))
    glb.material("steel", "c9ced8", metallic=1.0, roughness=0.25)
    glb.material("nozzle", "4a4f5c", metallic=1.0, roughness=0.4)
    glb.material("avatar", picture=_sky(), lit=False)
    glb.material("flame", roughness=0.9, glow=("ff7a10", 0.45))
    glb.material("heart of the flame", "fff3b0", roughness=0.9, glow=("ffe680", 0.7))
    glb.material("smoke", "f3f1f4", roughness=0.95, glow=("ffffff", 0.1))
    fins = joined([_fin().turned("y", k) for k in (-28, 208, 90)])
    nozzle = lathe(rounded([(0.07, 0.31), (0.105, 0.31), (0.13, 0.235), (0.105, 0.235), (0.08, 0.29)][::-1], 0.012), 40)
    white = joined([_hull(BOTTOM, 0.43), _hull(0.425, 0.86, -0.004)])
    red = joined([_hull(0.86, TOP, 0.006), _hull(0.385, 0.435, 0.008), fins])
    tip = ball(0.022, 0.03, 0.022, 10).moved(y=TOP - 0.003)
    window = float(radius_at(0.68)) - 0.012
    rim = ring(0.14, 0.03, 0.03, 44).turned("x", 90).moved(y=0.68, z=window + 0.008)
    rivets = [
        ball(0.01, rings=6).moved(0.14 * np.cos(a), 0.68 + 0.14 * np.sin(a), window + 0.034)
        for a in np.arange(8) * np.pi / 4
    ]
    steel = joined([rim, tip, *rivets])
    white, red, steel, nozzle = sheltered([white, red, steel, nozzle], (), 0.8)
    root = glb.node("rocket")
    hover = glb.node("hovering", None, root)
    body = {"white": white, "red": red, "steel": steel, "nozzle": nozzle}
    body["avatar"] = disc(0.128, 0.014).moved(y=0.68, z=window + 0.022)
    glb.node("body", body, hover)
    outer = _flame(0.115, 0.3)
    outer = outer.coloured(between("ff3d00", "ffc21a", 1 + outer.positions[:, 1] / 0.26))
    flame = glb.node("flame", {"flame": outer}, hover, at=(0, 0.262, 0))
    core = glb.node("heart of the flame", {"heart of the flame": _flame(0.066, 0.17)}, hover, at=(0, 0.262, 0.055))
    puff = glb.mesh("puff", {"smoke": _cloud()})

    def flicker(secs: float, phase: float = 0.0) -> tuple[float, float, float]:
        push = 0.35 * hump(secs, 0.3, 0.9, 1.8)
        sway = 0.07 * (wave(secs, 0.5, phase) + wave(secs, 0.3, phase) - wave(0, 0.5, phase) - wave(0, 0.3, phase))
        return 1 + 0.3 * push - 0.4 * sway, 1 + push + sway, 1 + 0.3 * push - 0.4 * sway

    glb.play(flame, "scale", flicker)
    glb.play(core, "scale", lambda secs: flicker(secs, 0.3))
    glb.play(
        hover,
        "translation",
        lambda secs: (0.0, 0.16 * hump(secs, 0.35, 1.2, 2.7) - 0.035 * hump(secs, 0.0, 0.3, 0.6), 0.0),
    )
    glb.play(
        hover,
        "rotation",
        lambda secs: turn(z=-5 * np.sin(2 * np.pi * rise(secs, 0.3, 2.8)), y=24 * swing(secs, 0.3, SECS, 1, 1)),
    )
    for number, (start, x, z) in enumerate(PUFFS, 1):
        node = glb.node(f"puff {number}", puff, root, at=(0, 0.28, 0), size=0.01)

        def drift(secs: float, start: float = start, x: float = x, z: float = z) -> tuple[float, ...]:
            down, away = rise(secs, start - 0.25, start + 0.15), rise(secs, start, start + 1.6)
            back = 1 - rise(secs, start + 1.65, start + 1.7)
            return x * away * back, 0.28 - (0.22 - 0.04 * away) * down * back, z * away * back

        glb.play(node, "translation", drift)
        glb.play(
            node,
            "scale",
            lambda secs, start=start: [0.01 + 0.105 * hump(secs, start + 0.05, start + 0.6, start + 1.65)] * 3,
        )
    return glb
