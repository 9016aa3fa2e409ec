"""A few points that stand for all of a model while it moves: the outermost vertices, posed exactly. Pure.

Boxes around turned boxes grow with every turn, and a camera that frames them stands too far away.
"""

import math

import numpy as np
from numpy.typing import NDArray

from overlay.scene.models.model import Floats, Primitive
from overlay.scene.models.pose import ModelPose, ModelRig
from overlay.scene.models.tracks import telling_moments

_LOOKED_AT = 40_000
"""Vertices of a whole model: of more, each so-manyth is looked at."""
_LEAST_LOOKED_AT = 64


def _ways(count: int) -> Floats:
    """Directions all around, evenly, shape (count, 3): a spiral of golden angles."""
    up = 1.0 - (2.0 * np.arange(count) + 1.0) / count
    turn = np.pi * (3.0 - math.sqrt(5.0)) * np.arange(count)
    out = np.sqrt(1.0 - up * up)
    return np.stack([out * np.cos(turn), up, out * np.sin(turn)], axis=1).astype(np.float32)


_WAYS = _ways(128)
_FEWER_WAYS = _ways(26)  # of what follows one joint


class _Part:
    """The outermost vertices of a primitive of a node."""

    def __init__(self, rig: ModelRig, index: int, primitive: Primitive, step: int) -> None:
        node = rig.model.nodes[index]
        seen = np.arange(0, len(primitive.positions), step)
        positions = primitive.positions[seen]
        added = [None if target.positions is None else target.positions[seen] for target in primitive.targets]
        joints, weights = primitive.joints, primitive.weights
        groups: list[NDArray[np.intp]] = [np.arange(len(seen))]
        self._joints: NDArray[np.intp] | None = None
        if node.skin is not None and joints is not None and weights is not None:
            owner = joints[seen, weights[seen].argmax(axis=1)]
            groups = [np.flatnonzero(owner == joint) for joint in np.unique(owner)]
        ways = _WAYS if len(groups) == 1 else _FEWER_WAYS
        shapes = [positions, *(positions + more for more in added if more is not None)]
        chosen = np.unique(
            np.concatenate([group[outermost(shape[group], ways)] for group in groups for shape in shapes])
        )
        self._node = index
        self._points = np.c_[positions[chosen], np.ones(len(chosen), np.float32)]
        self._first_weight = rig.weights_at[index]
        self._added = np.array([np.zeros((len(chosen), 3)) if more is None else more[chosen] for more in added])
        if node.skin is not None and joints is not None and weights is not None:
            first = sum(len(skin.joints) for skin in rig.model.skins[: node.skin])
            self._joints, self._weights = joints[seen[chosen]].astype(np.intp) + first, weights[seen[chosen]]

    def at(self, pose: ModelPose) -> Floats:
        """Where they are, shape (n, 3)."""
        points = self._points
        if len(self._added):
            weights = pose.weights[self._first_weight : self._first_weight + len(self._added)]
            points = points.copy()
            points[:, :3] += np.tensordot(weights, self._added, 1)
        if self._joints is None:
            placed: Floats = points @ pose.world_from_node[self._node, :3].T
        else:
            matrices = np.einsum("nj,njab->nab", self._weights, pose.joints[self._joints, :3])
            placed = np.einsum("nab,nb->na", matrices, points)
        return placed


def moving_points(rig: ModelRig, clip: int | None) -> Floats:
    """Shape (n, 3), at most as many as there are directions; one at the origin where there is nothing."""
    model = rig.model
    shown = [
        (index, primitive)
        for index, node in enumerate(model.nodes)
        if node.mesh is not None
        for primitive in model.meshes[node.mesh].primitives
        if len(primitive.positions)
    ]
    if not shown:
        return np.zeros((1, 3), np.float32)
    most = max(_LOOKED_AT // len(shown), _LEAST_LOOKED_AT)
    parts = [_Part(rig, index, primitive, -(-len(primitive.positions) // most)) for index, primitive in shown]
    poses = [rig.rest]
    if clip is not None:
        poses = [rig.pose(clip, float(secs)) for secs in telling_moments(model.clips[clip])]
    reached = []
    for pose in poses:
        points = np.concatenate([part.at(pose) for part in parts])
        reached.append(points[outermost(points, _WAYS)])
    points = np.concatenate(reached)
    return np.asarray(points[np.unique(outermost(points, _WAYS))], np.float32)


def outermost(points: Floats, ways: Floats) -> NDArray[np.intp]:
    """Which of some points reach farthest, one for each direction."""
    farthest: NDArray[np.intp] = (ways @ points.T).argmax(axis=1)
    return farthest
