"""Skins (specification, section 3.7.3): joints and weights of vertices, joints and inverse bind matrices of skins."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from overlay.loaders.gltf.accessors import Accessors
from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.fault import ModelError
from overlay.loaders.gltf.limits import LARGEST_LENGTH
from overlay.reasons import models
from overlay.scene.models.model import MOST_JOINTS, Floats, Mesh, Skin

_SETS: Final = 2
"""Eight influences on a vertex; a third set, which nobody exports, is left out and the rest weighs as much as all."""

Joints = NDArray[np.uint16]


def influences(
    names: Part, accessors: Accessors, unpacked: Mapping[str, Floats]
) -> tuple[Joints | None, Floats | None]:
    """Joints and weights of a primitive's vertices, of shape (n, 4) or (n, 8); each row of weights adds up to 1.

    Args:
        names: The primitive's ``attributes``.
        accessors: Those of the document.
        unpacked: What Draco held.

    Raises:
        ModelError: An accessor is wrong, or there are weights for too many joints.
    """
    joints, weights = list[Floats](), list[Floats]()
    for number in range(_SETS):
        both = [f"JOINTS_{number}", f"WEIGHTS_{number}"]
        if not all(names.has(name) for name in both):
            break
        for name, found in zip(both, (joints, weights), strict=True):
            index = names.whole(name, high=len(accessors) - 1)
            found.append(unpacked[name] if name in unpacked else accessors.floats(index, "VEC4"))
    if not joints:
        return None, None
    if any(part.shape != (len(joints[0]), 4) for part in (*joints, *weights)):
        raise names.fault("JOINTS_0", models.JOINTS_AS_WEIGHTS, models.OTHER_NUMBERS)
    kept = np.maximum(np.concatenate(weights, axis=1), 0.0)
    indices = np.concatenate(joints, axis=1)
    indices[kept == 0.0] = 0.0  # what has no weight may be anything in files
    if len(indices) and not 0 <= indices.min() <= indices.max() < MOST_JOINTS:
        raise names.fault("JOINTS_0", models.JOINTS_BELOW(n=MOST_JOINTS), f"{indices.max():g}")
    sums = kept.sum(axis=1, keepdims=True, dtype=np.float64)
    kept[sums[:, 0] == 0.0, 0] = 1.0  # bound to nothing: to the first joint, then
    return indices.astype(np.uint16), (kept / np.where(sums == 0.0, 1.0, sums)).astype(np.float32)


def read_skin(part: Part, places: Mapping[int, int], count: int, accessors: Accessors) -> Skin:
    """A skin.

    Args:
        part: Its object.
        places: Index of a node in the document → in the model.
        count: How many nodes the document has.
        accessors: Those of the document.

    Raises:
        ModelError: It has no joints, too many, or too few matrices.
    """
    joints = joints_of(part, count)
    matrices = np.broadcast_to(np.eye(4, dtype=np.float32), (len(joints), 4, 4)).copy()
    index = part.index("inverseBindMatrices", len(accessors))
    if index is not None:
        stored = accessors.floats(index, "MAT4")
        if len(stored) < len(joints):
            raise part.fault("inverseBindMatrices", models.MATRICES(len(joints)), len(stored))
        matrices = stored[: len(joints)].reshape(-1, 4, 4).transpose(0, 2, 1).copy()  # a file has columns first
        if np.abs(matrices).max() > LARGEST_LENGTH:
            raise part.fault("inverseBindMatrices", models.NUMBERS_UP_TO(most=f"{LARGEST_LENGTH:g}"), models.LARGER)
        matrices[:, 3] = (0.0, 0.0, 0.0, 1.0)  # which the specification says it is; quantised ones miss it a little
    matrices.setflags(write=False)
    return Skin(tuple(places[joint] for joint in joints), matrices)


def joints_of(part: Part, count: int) -> Sequence[int]:
    """A skin's joints, as indices of the document's nodes.

    Raises:
        ModelError: There are none, or too many.
    """
    joints = part.indices("joints", count)
    if not 0 < len(joints) <= MOST_JOINTS:
        raise part.fault("joints", models.JOINTS_UP_TO(n=MOST_JOINTS), len(joints))
    return joints


def refuse_foreign_joints(mesh: Mesh, skin: Skin, where: Part) -> None:
    """A mesh must not name joints that its skin lacks.

    Raises:
        ModelError: It does.
    """
    for primitive in mesh.primitives:
        if primitive.joints is not None and primitive.joints.max() >= len(skin.joints):
            expected = models.MORE_JOINTS(int(primitive.joints.max()))
            raise ModelError(where.place_of("skin"), models.SKIN_OF(len(skin.joints)), expected)
