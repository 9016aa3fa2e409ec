"""How things move: functions of time that begin and end at rest."""

from collections.abc import Callable

import numpy as np

Motion = Callable[[float], float]


def eased(part: float) -> float:
    """From 0 to 1 without a jerk at either end."""
    part = min(max(part, 0.0), 1.0)
    return part * part * part * (10 - 15 * part + 6 * part * part)


def rise(secs: float, start: float, end: float) -> float:
    """0 before the start, 1 after the end."""
    return eased((secs - start) / (end - start))


def hump(secs: float, start: float, top: float, end: float) -> float:
    """0, up to 1 at the top, and 0 again."""
    return rise(secs, start, top) - rise(secs, top, end)


def swing(secs: float, start: float, end: float, times: float, fades: float = 2.0) -> float:
    """A spring that is let go: sways so many times, less and less, and is at rest at both ends."""
    part = min(max((secs - start) / (end - start), 0.0), 1.0)
    return float(np.sin(2 * np.pi * times * part) * (1 - part) ** fades * eased(min(part * 8, 1.0)))


def wave(secs: float, period: float, phase: float = 0.0) -> float:
    """A sine, of a period in seconds and a phase in turns."""
    return float(np.sin(2 * np.pi * (secs / period + phase)))


def turn(**degrees: float) -> tuple[float, float, float, float]:
    """A quaternion x y z w: about x, y and z by so many degrees, in the order of their names, the last first."""
    whole = np.array([0.0, 0.0, 0.0, 1.0])
    for axis, angle in degrees.items():
        half = np.radians(angle) / 2
        one = np.zeros(4)
        one["xyz".index(axis)], one[3] = np.sin(half), np.cos(half)
        (ax, ay, az, aw), (bx, by, bz, bw) = whole, one
        whole = np.array(
            [
                aw * bx + ax * bw + ay * bz - az * by,
                aw * by - ax * bz + ay * bw + az * bx,
                aw * bz + ax * by - ay * bx + az * bw,
                aw * bw - ax * bx - ay * by - az * bz,
            ]
        )
    x, y, z, w = (float(part) for part in whole)
    return x, y, z, w
