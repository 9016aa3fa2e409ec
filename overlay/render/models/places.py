"""Where models lie: how far away, over each other, in which part of a target."""

import numpy as np

from overlay.render.models.upload import Draw
from overlay.render.target import Bounds
from overlay.scene.models.instance import ModelInstance


def depth_of(one: ModelInstance, draw: Draw | None) -> float:
    """How far away the middle of a draw is; of an instance without one, its origin."""
    middle = np.array([0.0, 0.0, 0.0, 1.0])
    if draw is not None:
        middle[:3] = draw.centre
        if draw.node >= 0:
            middle = one.pose.world_from_node[draw.node] @ middle
    return float(one.view.clip_from_world[3] @ (one.world_from_model @ middle))


def overlap(one: Bounds, other: Bounds) -> bool:
    """Whether two bounds share a pixel."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def stretched(bounds: Bounds, canvas_px: tuple[int, int], used_px: tuple[int, int]) -> Bounds:
    """What of the part of a target that a canvas is stretched over is covered by some bounds of the canvas."""
    if used_px == canvas_px:
        return bounds
    x, y = used_px[0] / canvas_px[0], used_px[1] / canvas_px[1]
    left, bottom = max(int(bounds[0] * x) - 1, 0), max(int(bounds[1] * y) - 1, 0)
    return left, bottom, min(int(bounds[2] * x) + 2, used_px[0]), min(int(bounds[3] * y) + 2, used_px[1])
