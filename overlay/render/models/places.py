"""Where models lie: how far away, over each other, in which part of a target."""

from collections.abc import Sequence

import numpy as np

from overlay.render.models.upload import Draw
from overlay.render.target import Bounds
from overlay.scene.models.instance import ModelInstance


def depth_of(one: ModelInstance) -> float:
    """How far away an instance's origin is."""
    return float(one.view.clip_from_world[3] @ one.world_from_model[:, 3])


def depths_of(one: ModelInstance, draws: Sequence[Draw]) -> list[float]:
    """How far away the middles of some of its draws are."""
    middles = np.ones((len(draws), 4), np.float32)
    middles[:, :3] = [draw.centre for draw in draws]
    nodes = np.array([draw.node for draw in draws], np.intp)
    moved = nodes >= 0
    middles[moved] = np.einsum("nab,nb->na", one.pose.world_from_node[nodes[moved]], middles[moved])
    depths: list[float] = (middles @ (one.view.clip_from_world[3] @ one.world_from_model)).tolist()
    return depths


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


def around(instances: Sequence[ModelInstance]) -> Bounds:
    """What of the canvas they cover, at least one, all together."""
    left, bottom, right, top = zip(*(one.bounds_px for one in instances), strict=True)
    return min(left), min(bottom), max(right), max(top)


def is_copy(one: ModelInstance, other: ModelInstance) -> bool:
    """Whether both are sure to be drawn in one go: most often they are copies of one prop."""
    is_same = one.pose is other.pose and one.model is other.model and one.worn is other.worn
    return is_same and one.opacity >= 1.0 and other.opacity >= 1.0
