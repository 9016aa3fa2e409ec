"""What changes from frame to frame, in one texture: instances, and the poses they share.

An instance's record, in texels of four floats: three rows of world_from_model, four of clip_from_world, the eye and the
opacity, then where its pose's node matrices, joint matrices and weights begin, and its seed. A matrix is three rows; a
weight has a texel of its own.
"""

from collections.abc import Sequence

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.scene.models.instance import ModelInstance
from overlay.scene.models.model import Floats
from overlay.scene.models.pose import ModelPose

RECORD = 9
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
        tails = []
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
            tails.append((*instance.view.eye, instance.opacity, *places[id(pose)], instance.seed & 0xFFFF))
        records = np.empty((count, RECORD * 4), np.float32)
        records[:, :12] = np.array([one.world_from_model for one in instances]).reshape(count, 16)[:, :12]
        records[:, 12:28] = np.array([one.view.clip_from_world for one in instances]).reshape(count, 16)
        records[:, 28:] = tails
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


def _parts(pose: ModelPose, nodes: NDArray[np.intp]) -> tuple[Floats, Floats, Floats]:
    weights = np.zeros((len(pose.weights), 4), np.float32)
    weights[:, 0] = pose.weights
    matrices = pose.world_from_node.take(nodes, axis=0)
    return matrices[:, :3].reshape(-1, 4), pose.joints[:, :3].reshape(-1, 4), weights
