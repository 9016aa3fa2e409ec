"""Where a model's parts are at a moment: world matrices, joint matrices, morph weights. Pure numpy, no loop over nodes.

World matrices come of doubled steps: each node is multiplied by what its ancestor has gathered so far, and then looks
twice as far up. Fifteen generations take four steps, and only nodes that a clip moves, or that hang on such, take part.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from overlay.scene.models.material_motion import Changed, MaterialMotion
from overlay.scene.models.model import AnimationClip, Floats, Model, Node
from overlay.scene.models.tracks import Track, tracks_of

_Indices = NDArray[np.intp]


def _turning() -> Floats:
    """The nine entries of a rotation matrix, less the unit matrix, as sums of the 16 products of a quaternion."""
    table = np.zeros((4, 4, 3, 3))
    x, y, z, w = range(4)
    for row, a, b in ((0, y, z), (1, x, z), (2, x, y)):
        table[a, a, row, row] = table[b, b, row, row] = -2
    for row, column, a, b, c, sign in (
        (0, 1, x, y, z, -1), (0, 2, x, z, y, 1), (1, 0, x, y, z, 1),
        (1, 2, y, z, x, -1), (2, 0, x, z, y, -1), (2, 1, y, z, x, 1),
    ):  # fmt: skip
        table[a, b, row, column] = 2
        table[c, w, row, column] = 2 * sign
    return table.reshape(16, 9).astype(np.float32)


_TURNING = _turning()


@dataclass(frozen=True, slots=True, eq=False)
class ModelPose:
    """One moment of a model. Compared by identity: several instances that share one cost little more than one.

    Attributes:
        world_from_node: Shape (nodes, 4, 4), rows first; the world is the model's own.
        joints: Shape (all joints, 4, 4), one skin after the other: world from mesh, for vertices that follow a joint.
        weights: Shape (all weights,), one node after the other.
        materials: Those that are not as the model has them, and what they are.
    """

    world_from_node: Floats
    joints: Floats
    weights: Floats
    materials: Changed = ()


@dataclass(frozen=True, slots=True, eq=False)
class _Rest:
    """The nodes as the file has them, as arrays, and where each one's morph weights begin."""

    parents: _Indices
    translations: Floats
    rotations: Floats
    scales: Floats
    local: Floats
    weights: Floats
    weights_at: tuple[int, ...]


class ModelRig:
    """What posing a model needs and a clip does not change. Make one for a model, and keep it."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._at_rest = at_rest = _at_rest(model)
        self.weights_at = at_rest.weights_at
        self._joint_nodes = np.array([joint for skin in model.skins for joint in skin.joints], np.intp)
        binds = [skin.inverse_bind for skin in model.skins]
        self._inverse_bind = np.concatenate(binds) if binds else np.zeros((0, 4, 4), np.float32)
        world = np.empty_like(at_rest.local)
        _Moving(at_rest.parents, np.arange(len(model.nodes))).place(world, at_rest.local)
        self.rest = self._pose(world, at_rest.weights)
        self._plans: dict[int, _ClipPlan] = {}  # of a hundred clips, one is played

    def pose(self, clip: int | None, secs: float) -> ModelPose:
        """The pose at a moment of a clip, held at its ends; at rest without one."""
        if clip is None:
            return self.rest
        plan = self._plans.get(clip) or self._prepared(clip)
        world, weights = plan.sample(secs)
        return self._pose(world, weights, plan.materials.at(secs))

    def _prepared(self, clip: int) -> "_ClipPlan":
        """What takes long, once, where its bounds are asked for: before it comes to the stage."""
        one = self.model.clips[clip]
        motion = MaterialMotion(self.model.materials, one)
        self._plans[clip] = plan = _ClipPlan(self._at_rest, self.rest.world_from_node, one, motion)
        return plan

    def _pose(self, world: Floats, weights: Floats, materials: Changed = ()) -> ModelPose:
        joints = world.take(self._joint_nodes, axis=0) @ self._inverse_bind
        return ModelPose(world, joints, weights, materials)


class _Moving:
    """Some nodes, of which every descendant is one too, and the way up from each."""

    def __init__(self, all_parents: _Indices, nodes: _Indices) -> None:
        self.nodes = nodes
        places = np.full(len(all_parents) + 1, len(nodes), np.intp)
        places[nodes] = np.arange(len(nodes))
        parents = all_parents[nodes]
        above = np.append(places[parents], len(nodes))  # the last is nobody's: it gathers nothing more
        self._tops = np.flatnonzero((above[:-1] == len(nodes)) & (parents >= 0))
        self._tops_parents = parents[self._tops]
        self._steps: list[_Indices] = []
        while len(nodes) and (above[:-1] != len(nodes)).any():
            self._steps.append(above)
            above = above[above]

    def place(self, world: Floats, local: Floats) -> None:
        """Write the nodes' world matrices, given those of the others and their own local ones, in the nodes' order."""
        count = len(self.nodes)
        gathered = np.empty((count + 1, 4, 4), np.float32)
        gathered[:count] = local
        gathered[count] = np.eye(4, dtype=np.float32)
        if len(self._tops):
            gathered[self._tops] = world.take(self._tops_parents, axis=0) @ gathered[self._tops]
        for above in self._steps:
            gathered = gathered.take(above, axis=0) @ gathered
        world[self.nodes] = gathered[:count]


class _ClipPlan:
    """One clip of a rig: its tracks, and whom they move; and what it changes of materials."""

    def __init__(self, at_rest: _Rest, world: Floats, clip: AnimationClip, materials: MaterialMotion) -> None:
        self.materials = materials
        self._rest, self._world = at_rest, world
        self._tracks: list[tuple[Track, _Indices]] = []
        tracks = tracks_of(clip)
        own = sorted({int(node) for track in tracks if track.path != "weights" for node in track.nodes})
        self._own = np.array(own, np.intp)
        self._translations, self._rotations = at_rest.translations[self._own], at_rest.rotations[self._own]
        self._scales = at_rest.scales[self._own]
        for track in tracks:
            if track.path == "weights":
                starts = np.array([at_rest.weights_at[node] for node in track.nodes], np.intp)
                places = (starts[:, None] + np.arange(track.values.shape[2])).ravel()
            else:
                places = np.searchsorted(self._own, track.nodes)
            self._tracks.append((track, places))
        moved = np.zeros(len(at_rest.parents), bool)
        moved[self._own] = True
        for index, parent in enumerate(at_rest.parents):  # parents come first
            moved[index] |= parent >= 0 and moved[parent]
        self._moving = _Moving(at_rest.parents, np.flatnonzero(moved))
        self._own_places = np.searchsorted(self._moving.nodes, self._own)
        self._local = at_rest.local[self._moving.nodes]

    def sample(self, secs: float) -> tuple[Floats, Floats]:
        """World matrices and weights."""
        parts = {"translation": self._translations, "rotation": self._rotations, "scale": self._scales}
        weights = self._rest.weights
        moment = np.array([secs], np.float32)
        changed: set[str] = set()
        for track, places in self._tracks:
            values = track.at(moment)[0]
            if track.path == "weights":
                weights = weights if "weights" in changed else weights.copy()
                weights[places] = values.ravel()
            else:
                if track.path not in changed:
                    parts[track.path] = parts[track.path].copy()
                parts[track.path][places] = values
            changed.add(track.path)
        if not len(self._own):
            return self._world, weights
        local = self._local.copy()
        local[self._own_places] = local_matrices(parts["translation"], parts["rotation"], parts["scale"])
        world = self._world.copy()
        self._moving.place(world, local)
        return world, weights


def local_matrices(translations: Floats, rotations: Floats, scales: Floats) -> Floats:
    """Shape (n, 4, 4) of (n, 3), unit quaternions (n, 4) and (n, 3): scaled, then turned, then moved."""
    count = len(translations)
    products = (rotations[:, :, None] * rotations[:, None, :]).reshape(count, 16)
    turned = (products @ _TURNING).reshape(count, 3, 3)
    turned[:, (0, 1, 2), (0, 1, 2)] += 1.0
    matrices = np.zeros((count, 4, 4), np.float32)
    matrices[:, :3, :3] = turned * scales[:, None, :]
    matrices[:, :3, 3] = translations
    matrices[:, 3, 3] = 1.0
    return matrices


def _at_rest(model: Model) -> _Rest:
    nodes = model.nodes
    translations = np.array([node.translation for node in nodes], np.float32).reshape(-1, 3)
    rotations = np.array([node.rotation for node in nodes], np.float32).reshape(-1, 4)
    scales = np.array([node.scale for node in nodes], np.float32).reshape(-1, 3)
    local = local_matrices(translations, rotations, scales)
    weights: list[float] = []
    starts = []
    for index, node in enumerate(nodes):
        starts.append(len(weights))
        weights.extend(_weights_of(model, node))
        if node.matrix is not None:
            local[index] = np.array(node.matrix, np.float32).reshape(4, 4).T
    parents = np.array([node.parent for node in nodes], np.intp)
    return _Rest(parents, translations, rotations, scales, local, np.array(weights, np.float32), tuple(starts))


def _weights_of(model: Model, node: Node) -> tuple[float, ...]:
    if node.mesh is None:
        return ()
    mesh = model.meshes[node.mesh]
    targets = max((len(primitive.targets) for primitive in mesh.primitives), default=0)
    given = node.weights or mesh.weights
    return (*given[:targets], *[0.0] * (targets - len(given)))
