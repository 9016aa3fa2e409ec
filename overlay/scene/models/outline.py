"""How near a camera may come to a model that moves and turns before something of it leaves the picture. Pure."""

import math
from dataclasses import dataclass

import numpy as np

from overlay.scene.models.bounds import Box
from overlay.scene.models.model import Floats

FIELD_OF_VIEW = math.radians(24.0)
"""Of a camera's frame, top to bottom: a long lens, for gifts are products and not landscapes."""
PITCH = 0.16
"""From how far above a model is seen, in radians."""
_LYING_PITCH = 0.55
_LYING = 0.12
"""What is flatter than this, height to width, is seen from farther above: nothing would be seen of it otherwise."""

_LENS = math.tan(FIELD_OF_VIEW / 2)


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """What a camera in front of a model has to hold.

    Attributes:
        box: What holds the model before it turns; its middle is looked at.
        pitch: From how far above it is looked at.
        across: Shape (n, 2): sideways, how far a point is from the middle, and how much nearer it is to the camera.
        upwards: The same from bottom to top.
    """

    box: Box
    pitch: float
    across: Floats
    upwards: Floats

    def distance(self, width: float, height: float) -> float:
        """How far from the middle the camera stands that sees all of it within so many of its frames."""
        return max(
            float((points[:, 0] / (_LENS * room) + points[:, 1]).max())
            for points, room in ((self.across, width), (self.upwards, height))
        )

    def height(self, distance: float) -> float:
        """How high it is at most, in frames, for a camera so far from the middle."""
        return float((self.upwards[:, 0] / (_LENS * (distance - self.upwards[:, 1]))).max())


def outline_of(points: Floats, turns: Floats, *, pitch: float | None = None) -> Outline:
    """The outline of points that turn about the upright axis through their middle.

    Args:
        points: Shape (n, 3), at least one.
        turns: Shape (m, 2): by how much they are turned, in radians, and how large they are then.
        pitch: From how far above they are looked at, in radians; without it, as suits them.
    """
    low, high = points.min(axis=0), points.max(axis=0)
    extent = np.maximum(high - low, 1e-6)
    if pitch is None:
        pitch = _LYING_PITCH if extent[1] < _LYING * min(extent[0], extent[2]) else PITCH
    beside = points - (low + high) / 2
    cosine, sine, size = np.cos(turns[:, :1]), np.sin(turns[:, :1]), turns[:, 1:]
    x = cosine * beside[:, 0] + sine * beside[:, 2]
    z = cosine * beside[:, 2] - sine * beside[:, 0]
    y = np.broadcast_to(beside[:, 1], x.shape)
    nearer = (y * math.sin(pitch) + z * math.cos(pitch)).ravel()
    above = y * math.cos(pitch) - z * math.sin(pitch)
    across, upwards = (_binding((np.abs(away) * size).ravel(), nearer) for away in (x, above))
    return Outline((low, high), pitch, across, upwards)


def _binding(away: Floats, nearer: Floats) -> Floats:
    """Those points that no other surpasses in both."""
    order = np.lexsort((-nearer, -away))
    away, nearer = away[order], nearer[order]
    surpassed = np.maximum.accumulate(nearer)
    kept = np.append(True, nearer[1:] > surpassed[:-1])
    return np.stack([np.maximum(away[kept], 1e-6), nearer[kept]], axis=1)
