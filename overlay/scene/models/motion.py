"""How a prop moves as a whole: it comes with a little too much swing, sways, and may twirl. Pure."""

import math
from typing import Final

import numpy as np

from overlay.scene.models.model import Floats

ENTER_SECS: Final = 0.6
SWING: Final = 1.4
SWING_SECS: Final = 1.6 * ENTER_SECS
SWAY: Final = 0.16
FACE_SECS, TWIRL_EVERY_SECS = 1.8, 4.2
_STEPS: Final = 24


def angle_at(secs: float, *, twirls: bool) -> float:
    """By how much it is turned so long after it came, in radians."""
    entering = 1.0 - min(secs / SWING_SECS, 1.0)
    angle = SWAY * math.sin(math.tau * secs / 5.0) - SWING * entering**3
    if twirls:  # it shows its face for a while, then it turns round once
        twirled = min(max((secs % TWIRL_EVERY_SECS - FACE_SECS) / (TWIRL_EVERY_SECS - FACE_SECS), 0.0), 1.0)
        angle += math.tau * twirled * twirled * twirled * (twirled * (6.0 * twirled - 15.0) + 10.0)
    return angle


def entering_size(part: float) -> float:
    """How large it is after a part of its entrance, 0…1: in the end 1, and a little more before."""
    rest = part - 1.0  # a back easing with an overshoot of 5 %
    return 0.4 + 0.6 * (1.0 + 2.1 * rest**3 + 1.1 * rest**2)


def turns(*, twirls: bool) -> Floats:
    """All that it does, shape (n, 2): how it is turned, and how large it is then."""
    if twirls:
        around = np.linspace(0.0, math.tau, 2 * _STEPS, endpoint=False)
        return np.stack([around, np.ones_like(around)], axis=1)
    entrance = [
        (angle_at(secs, twirls=False), min(entering_size(min(secs / ENTER_SECS, 1.0)), 1.0))
        for secs in np.linspace(0.0, SWING_SECS, _STEPS)
    ]
    return np.array([*entrance, *((angle, 1.0) for angle in np.linspace(-SWAY, SWAY, 5))])
