"""How far a model reaches while it moves: boxes for framing and for the shadow. Pure.

A box is two corners of shape (3,). It may be larger than the model: skinned parts are held by boxes around what follows
each joint, morphed ones by boxes around each target.
"""

import numpy as np

from overlay.scene.models.model import Floats, Primitive
from overlay.scene.models.pose import ModelPose, ModelRig
from overlay.scene.models.tracks import telling_moments

Box = tuple[Floats, Floats]
"""The least and the greatest corner."""

_HOLDS = 0.05
"""A vertex follows a joint for this box if the joint has this much of it: traces of weight move nothing far."""

_CORNERS = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], np.float32)


class ModelBounds:
    """What the bounds of a model need, worked out once."""

    def __init__(self, rig: ModelRig) -> None:
        self._rig = rig
        model = rig.model
        nodes, boxes, reaches = [], [], []
        joints, joint_boxes = [], []
        first_joints = np.cumsum([0, *(len(skin.joints) for skin in model.skins)])
        for index, node in enumerate(model.nodes):
            if node.mesh is None:
                continue
            for primitive in model.meshes[node.mesh].primitives:
                if node.skin is not None and primitive.joints is not None and primitive.weights is not None:
                    for joint, box in _joint_boxes(primitive):
                        joints.append(int(first_joints[node.skin]) + joint)
                        joint_boxes.append(box)
                else:
                    nodes.append(index)
                    boxes.append(np.stack([primitive.low, primitive.high]))
                    reaches.append((rig.weights_at[index], _reach(primitive)))
        self._nodes, self._joints = np.array(nodes, np.intp), np.array(joints, np.intp)
        self._boxes = np.array(boxes, np.float32).reshape(-1, 2, 3)
        self._joint_boxes = np.array(joint_boxes, np.float32).reshape(-1, 2, 3)
        self._reaches = reaches

    def of(self, pose: ModelPose) -> Box:
        """The box around one pose; a point at the origin around nothing."""
        boxes = self._boxes.copy()
        for row, (start, reach) in enumerate(self._reaches):
            if len(reach):
                weighted = reach * pose.weights[start : start + len(reach), None, None]
                boxes[row, 0] += np.minimum(weighted[:, 0], weighted[:, 1]).sum(axis=0)
                boxes[row, 1] += np.maximum(weighted[:, 0], weighted[:, 1]).sum(axis=0)
        points = np.concatenate(
            [
                _placed(pose.world_from_node[self._nodes], boxes),
                _placed(pose.joints[self._joints], self._joint_boxes),
            ]
        )
        if not len(points):
            return np.zeros(3, np.float32), np.zeros(3, np.float32)
        return points.min(axis=0), points.max(axis=0)

    def over(self, clip: int | None) -> Box:
        """The box around all of a clip, as far as some moments of it tell."""
        if clip is None:
            return self.of(self._rig.rest)
        moments = telling_moments(self._rig.model.clips[clip])
        boxes = [self.of(self._rig.pose(clip, float(moment))) for moment in moments]
        return np.min([low for low, _ in boxes], axis=0), np.max([high for _, high in boxes], axis=0)


def _placed(matrices: Floats, boxes: Floats) -> Floats:
    corners = boxes[:, None, 0] + _CORNERS * (boxes[:, None, 1] - boxes[:, None, 0])
    placed: Floats = corners @ matrices[:, :3, :3].transpose(0, 2, 1) + matrices[:, None, :3, 3]
    return placed.reshape(-1, 3)


def _reach(primitive: Primitive) -> Floats:
    """Shape (targets, 2, 3): the least and the greatest that each target adds."""
    rows = [
        np.zeros((2, 3)) if target.positions is None else (target.positions.min(axis=0), target.positions.max(axis=0))
        for target in primitive.targets
    ]
    return np.array(rows, np.float32).reshape(-1, 2, 3)


def _joint_boxes(primitive: Primitive) -> list[tuple[int, Floats]]:
    assert primitive.joints is not None
    assert primitive.weights is not None
    holding = primitive.weights >= min(_HOLDS, 1 / primitive.weights.shape[1])
    low, high = primitive.positions, primitive.positions
    for target in primitive.targets:
        if target.positions is not None:
            low, high = (
                np.minimum(low, primitive.positions + target.positions),
                np.maximum(high, primitive.positions + target.positions),
            )
    rows, columns = np.nonzero(holding)
    joints = primitive.joints[rows, columns]
    if not len(joints):
        return []
    order = np.argsort(joints, kind="stable")
    rows, joints = rows[order], joints[order]
    starts = np.flatnonzero(np.diff(joints, prepend=-1))
    lows, highs = np.minimum.reduceat(low[rows], starts), np.maximum.reduceat(high[rows], starts)
    return [(int(joint), np.stack(box)) for joint, *box in zip(joints[starts], lows, highs, strict=True)]
