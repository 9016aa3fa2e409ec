"""The hierarchy (specification, section 3.5): which nodes are shown, parents first, and where each of them is."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Final

import numpy as np

from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.limits import LARGEST_LENGTH, NODE_DEPTH, NODES, too_many
from overlay.loaders.gltf.skinning import joints_of
from overlay.reasons import models
from overlay.scene.models.model import Node

_SHEAR: Final = 1e-4
"""How far from a right angle (its cosine) the axes of a matrix may be and still count as turned and scaled alone."""


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """The nodes of a document.

    Attributes:
        parts: All of them.
        parents: Index of each one's parent in the document, or -1.
        order: Those that the model has, parents first.
        shown: Those of them that the scene shows; the others are there for the sake of joints.
    """

    parts: Sequence[Part]
    parents: Sequence[int]
    order: Sequence[int]
    shown: frozenset[int]

    @property
    def places(self) -> dict[int, int]:
        """Index in the document → in the model."""
        return {node: place for place, node in enumerate(self.order)}


def read_hierarchy(root: Part) -> Hierarchy:
    """What the scene shows, and the joints of its skins with all that they hang on.

    Raises:
        ModelError: There is a cycle, a node with two parents, too many or too deep; or an index is out of range.
    """
    values = root.values.get("nodes")
    if isinstance(values, list) and len(values) > NODES.most:
        raise too_many("nodes", NODES, len(values))
    parts = root.parts("nodes")
    children = [part.indices("children", len(parts)) for part in parts]
    parents = [-1] * len(parts)
    for node, found in enumerate(children):
        for child in found:
            if parents[child] != -1:
                found_too = models.TWO_PARENTS(child=str(child), parent=str(parents[child]))
                raise parts[node].fault("children", models.ONE_PARENT, found_too)
            parents[child] = node
    everything = _from(parts, children, [node for node, parent in enumerate(parents) if parent == -1])
    if len(everything) < len(parts):  # who has one parent and is below no root is its own ancestor
        lost = min(set(range(len(parts))) - set(everything))
        raise parts[lost].fault("children", models.NO_CYCLE)
    roots = _roots(root, parents)
    shown = frozenset(_from(parts, children, roots))
    wanted = set(shown)
    for node in (*roots, *_joints(root, [parts[node] for node in shown], len(parts))):
        above = node
        while above != -1 and (above == node or above not in wanted):
            wanted.add(above)
            above = parents[above]
    return Hierarchy(parts, parents, [node for node in everything if node in wanted], shown)


def _from(parts: Sequence[Part], children: Sequence[Sequence[int]], roots: Iterable[int]) -> list[int]:
    """The roots and all below them, parents first. Every node has at most one parent, so none comes twice."""
    found, level = list[int](), list(roots)
    for _ in range(NODE_DEPTH.most):
        found += level
        level = [child for node in level for child in children[node]]
        if not level:
            return found
    raise too_many(parts[level[0]].place, NODE_DEPTH, NODE_DEPTH.most + 1)


def _roots(root: Part, parents: Sequence[int]) -> list[int]:
    scenes = root.parts("scenes")
    if not scenes:
        return [node for node, parent in enumerate(parents) if parent == -1]
    index = root.index("scene", len(scenes)) or 0
    roots = dict.fromkeys(scenes[index].indices("nodes", len(parents)))
    # Exporters of some years list children as roots as well. Once is enough.
    return [node for node in roots if not _is_below(node, roots, parents)]


def _is_below(node: int, roots: Container[int], parents: Sequence[int]) -> bool:
    """Whether another root is above it."""
    above = parents[node]
    while above != -1 and above not in roots:
        above = parents[above]
    return above != -1


def _joints(root: Part, shown: Iterable[Part], count: int) -> set[int]:
    """The joints of all skins that are shown."""
    skins = root.parts("skins")
    used = {part.whole("skin", high=len(skins) - 1) for part in shown if part.has("skin") and part.has("mesh")}
    return {joint for skin in used for joint in joints_of(skins[skin], count)}


def placed(part: Part) -> Node:
    """A node's name and place, without its parent and what hangs on it.

    Raises:
        ModelError: A number is wrong, or the matrix is none of a place in space.
    """
    if part.has("matrix"):
        return _from_matrix(part)
    x, y, z = part.numbers("translation", 3, LARGEST_LENGTH) or (0.0, 0.0, 0.0)
    a, b, c, d = part.numbers("rotation", 4, LARGEST_LENGTH) or (0.0, 0.0, 0.0, 1.0)
    length = sqrt(a * a + b * b + c * c + d * d)
    if length < 1e-9:
        raise part.fault("rotation", models.ROTATION, models.NO_LENGTH)
    wide, high, deep = part.numbers("scale", 3, LARGEST_LENGTH) or (1.0, 1.0, 1.0)
    rotation = (a / length, b / length, c / length, d / length)
    return Node(name=part.name(), translation=(x, y, z), rotation=rotation, scale=(wide, high, deep))


def _from_matrix(part: Part) -> Node:
    """A matrix taken apart, or as it is where it shears or flattens."""
    numbers = part.numbers("matrix", 16, LARGEST_LENGTH) or ()
    matrix = np.array(numbers).reshape(4, 4).T
    if np.abs(matrix[3] - (0.0, 0.0, 0.0, 1.0)).max() > 1e-5:
        raise part.fault("matrix", models.LAST_ROW, models.SOMETHING_ELSE)
    axes = matrix[:3, :3]
    scale = np.linalg.norm(axes, axis=0)
    if scale.min() > 1e-9 * max(1.0, scale.max()):
        turned = axes / scale
        if np.abs(turned.T @ turned - np.eye(3)).max() < _SHEAR:
            if np.linalg.det(turned) < 0.0:  # a mirror is a negative scale
                turned[:, 0], scale[0] = -turned[:, 0], -scale[0]
            x, y, z = matrix[:3, 3].tolist()
            wide, high, deep = scale.tolist()
            rotation = _quaternion(turned)
            return Node(name=part.name(), translation=(x, y, z), rotation=rotation, scale=(wide, high, deep))
    return Node(
        name=part.name(), matrix=(*numbers[:3], 0.0, *numbers[4:7], 0.0, *numbers[8:11], 0.0, *numbers[12:15], 1.0)
    )


def _quaternion(turned: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> tuple[float, float, float, float]:
    """Of a rotation matrix: by way of the greatest component, which never vanishes."""
    (xx, xy, xz), (yx, yy, yz), (zx, zy, zz) = turned.tolist()
    squares = (1 + xx - yy - zz, 1 - xx + yy - zz, 1 - xx - yy + zz, 1 + xx + yy + zz)
    products = (
        (squares[0], xy + yx, xz + zx, zy - yz),
        (xy + yx, squares[1], yz + zy, xz - zx),
        (xz + zx, yz + zy, squares[2], yx - xy),
        (zy - yz, xz - zx, yx - xy, squares[3]),
    )
    x, y, z, w = products[squares.index(max(squares))]
    length = sqrt(x * x + y * y + z * z + w * w)
    return x / length, y / length, z / length, w / length
