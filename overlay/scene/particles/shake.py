"""A blow that is felt: all particles swing a little, like a struck spring. Banners, which are read, stay in place.

What shakes a whole picture makes some viewers ill, and an overlay lies over a picture that stands still. So it is for
the profile Full alone, never where motion is reduced, and it is bounded here, not in effect files: a hundredth of the
canvas' height, four times a second, half a second, however many blows fall together.
"""

from collections.abc import Iterable
from math import ceil, cos, exp, pi, sin
from typing import Final

import numpy as np

from overlay.scene.particles.bursts import Burst
from overlay.scene.particles.motion import pcg
from overlay.scene.rectangles import Bounds

SHAKE_HZ: Final = 4.0
SHAKE_SECS: Final = 0.5
MOST_SHAKE: Final = 0.01
"""Of the canvas' height, to any side."""
_RISE_SECS: Final = 0.04
_NOWHERE: Final = (0.0, 0.0)


def shake_of(bursts: Iterable[Burst], now: float, speed: float, strength: float) -> tuple[float, float]:
    """How far all particles are moved to the right and up, in canvas heights.

    Args:
        bursts: Those alive.
        now: Seconds on their clock.
        speed: How fast that clock runs: a shake keeps to real seconds.
        strength: The profile's factor, 0…1.
    """
    if strength <= 0.0:
        return _NOWHERE
    x = y = force = 0.0
    for burst in bursts:
        blow = burst.effect.shake
        if blow is None:
            continue
        secs = (now - burst.born_secs - blow.at_secs / burst.pace) / speed
        if 0.0 < secs < SHAKE_SECS:
            angle = 2 * pi * int(pcg(np.array(burst.staging.seed & 0xFFFFFFFF, np.uint32))) / 2**32
            felt = blow.strength * _felt(secs)
            swing = felt * sin(2 * pi * SHAKE_HZ * secs)
            x, y, force = x + swing * cos(angle), y + swing * sin(angle), force + felt
    most = MOST_SHAKE * min(strength, 1.0) / max(force, 1.0)
    return x * most, y * most


def widened(bounds: Bounds | None, shake: tuple[float, float], canvas_px: tuple[int, int]) -> Bounds | None:
    """Bounds that hold what was moved, cut to the canvas."""
    if bounds is None or shake == _NOWHERE:
        return bounds
    width, height = canvas_px
    far = ceil(MOST_SHAKE * height)
    left, bottom, right, top = bounds
    return max(left - far, 0), max(bottom - far, 0), min(right + far, width), min(top + far, height)


def _felt(secs: float) -> float:
    """0…1; it begins and ends without a jolt."""
    left = 1.0 - secs / SHAKE_SECS
    return (1.0 - exp(-secs / _RISE_SECS)) * left * left
