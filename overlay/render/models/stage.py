"""What changes from frame to frame, in one texture: instances, and the poses they share.

An instance's record, in texels of four floats: three rows of world_from_model, four of clip_from_world, the eye and the
opacity, then where its pose's node matrices, joint matrices and weights begin, and its seed; then its shadow's middle
and strength, and two of its half axes. A matrix is three rows; a weight has a texel of its own.
"""

from array import array
from collections.abc import Sequence

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.scene.models.instance import ModelInstance, Shadow
from overlay.scene.models.model import Floats
from overlay.scene.models.pose import ModelPose

RECORD = 12
SHADOW = 9
"""Where in a record its shadow begins."""
WIDTH = 1024
STAGE_UNIT = 11
_IN_FLIGHT = 3
"""Textures that take turns: a driver need not wait until the last frame is drawn before it takes the next."""


class ModelStage:
    """The texture. Its numbers are whole ones up to 2^24 where they are places."""

    def __init__(self, ctx: moderngl.Context) -> None:
        self._ctx = ctx
        self._textures: list[moderngl.Texture | None] = [None] * _IN_FLIGHT
        self._turn = 0

    def write(self, instances: Sequence[ModelInstance], placing: Sequence[NDArray[np.intp]]) -> None:
        """Upload the instances' records, in their order from texel 0, and their poses; and bind it.

        Args:
            instances: At least one.
            placing: For each, the nodes whose matrices are read, in their order.
        """
        count = len(instances)
        blocks: list[Floats] = []
        places: dict[int, tuple[int, int, int]] = {}
        tails = array("f")
        shadows: dict[int, Floats] = {}
        end = count * RECORD
        for instance, nodes in zip(instances, placing, strict=True):
            pose = instance.pose
            if id(pose) not in places:
                parts = _parts(pose, nodes)
                blocks.extend(parts)
                after_nodes = end + len(parts[0])
                after_joints = after_nodes + len(parts[1])
                places[id(pose)] = (end, after_nodes, after_joints)
                end = after_joints + len(parts[2])
            if id(instance.shadow) not in shadows:  # copies share theirs
                shadows[id(instance.shadow)] = _row_of(instance.shadow)
            tails.extend((*instance.view.eye, instance.opacity, *places[id(pose)], instance.seed & 0xFFFF))
        records = np.empty((count, RECORD * 4), np.float32)
        records[:, :12] = np.concatenate([one.world_from_model for one in instances]).reshape(count, 16)[:, :12]
        records[:, 12:28] = np.concatenate([one.view.clip_from_world for one in instances]).reshape(count, 16)
        records[:, 28:36] = np.frombuffer(tails, np.float32).reshape(count, 8)
        records[:, 36:] = np.concatenate([shadows[id(one.shadow)] for one in instances]).reshape(count, 12)
        records[:, 39] *= records[:, 31]  # a shadow fades with what throws it
        rows = -(-end // WIDTH)
        whole = np.empty((rows * WIDTH, 4), np.float32)
        np.concatenate([records.reshape(-1, 4), *blocks], out=whole[:end])
        texture = self._next(rows)
        texture.write(whole, viewport=(0, 0, WIDTH, rows))
        texture.use(STAGE_UNIT)

    def _next(self, rows: int) -> moderngl.Texture:
        self._turn = (self._turn + 1) % _IN_FLIGHT
        texture = self._textures[self._turn]
        if texture is None or texture.height < rows:
            texture = self._ctx.texture((WIDTH, 1 << (rows - 1).bit_length()), 4, dtype="f4")
            texture.filter = (moderngl.NEAREST, moderngl.NEAREST)
            self._textures[self._turn] = texture
        return texture


def _row_of(shadow: Shadow | None) -> Floats:
    """Its part of a record, as if nothing faded; of none, without an extent."""
    if shadow is None:
        return np.zeros(12, np.float32)
    return np.array([*shadow.centre, shadow.strength, *shadow.across, 0.0, *shadow.along, 0.0], np.float32)


def _parts(pose: ModelPose, nodes: NDArray[np.intp]) -> tuple[Floats, Floats, Floats]:
    weights = np.zeros((len(pose.weights), 4), np.float32)
    weights[:, 0] = pose.weights
    matrices = pose.world_from_node.take(nodes, axis=0)
    return matrices[:, :3].reshape(-1, 4), pose.joints[:, :3].reshape(-1, 4), weights
