"""The whole of a model: what is needed of the document, in an order in which each part finds what it refers to."""

import hashlib
from dataclasses import replace
from typing import Final

from overlay.loaders.gltf.accessors import Accessors
from overlay.loaders.gltf.animations import Animations
from overlay.loaders.gltf.basisu import BASISU, can_unpack
from overlay.loaders.gltf.buffers import MESHOPT, Buffers, Fetch
from overlay.loaders.gltf.container import read_container
from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.draco import DRACO
from overlay.loaders.gltf.fault import ModelError, shown
from overlay.loaders.gltf.images import Images
from overlay.loaders.gltf.lights import PUNCTUAL, light_parts, read_camera, read_light
from overlay.loaders.gltf.limits import CLEAR_DRAWS, DRAWS, JOINTS, LIGHTS, SHAPES, Budget
from overlay.loaders.gltf.materials import GLOSSINESS, Materials, picked_image
from overlay.loaders.gltf.meshes import SIZES, Meshes
from overlay.loaders.gltf.nodes import Hierarchy, placed, read_hierarchy
from overlay.loaders.gltf.opacity import opaque_where_nothing_is_clear
from overlay.loaders.gltf.pointers import POINTER, all_are_followed
from overlay.loaders.gltf.skinning import joints_of, read_skin, refuse_foreign_joints
from overlay.loaders.gltf.uris import is_data, path_of
from overlay.reasons import models
from overlay.scene.models.model import AnimationClip, Mesh, Model, Node, Skin

DRAWN: Final = frozenset({
    DRACO,
    GLOSSINESS,
    *MESHOPT,
    PUNCTUAL,
    "EXT_texture_webp",
    "KHR_materials_clearcoat",
    "KHR_materials_emissive_strength",
    "KHR_materials_ior",
    "KHR_materials_specular",
    "KHR_materials_transmission",
    "KHR_materials_unlit",
    "KHR_materials_volume",
    "KHR_materials_variants",  # the one that is shown where nobody chooses
    "KHR_mesh_quantization",
    "KHR_texture_transform",
})  # fmt: skip
"""The extensions that a file may require; one more where `basisu.can_unpack`."""


def refuse(uri: str) -> bytes:
    """The fetch of who has nothing beside the file.

    Raises:
        ModelError: Always.
    """
    raise ModelError(models.THE_FILE, models.REFERENCE(uri=shown(uri)), models.IN_THE_FILE)


def external_uris(data: bytes) -> tuple[str, ...]:
    """The paths that `load_model` may ask for, plain and relative to the file, each once; to be quoted in a URL.

    Raises:
        ModelError: The file cannot be read, or refers to what is not beside it.
    """
    root, _ = read_container(data)
    _refuse_required(root)
    images = root.parts("images")
    picked = (picked_image(texture, len(images)) for texture in root.parts("textures"))
    needed = [part for part in root.parts("buffers") if not _is_fallback(part)]
    referring = [*needed, *(images[index] for index in picked if index is not None)]
    there = [part for part in referring if part.has("uri") and not is_data(part.text("uri"))]
    return tuple(dict.fromkeys(map(path_of, there)))


def load_model(data: bytes, fetch: Fetch = refuse) -> Model:
    """A model from a GLB or glTF file.

    Args:
        data: The file; its content tells which of the two it is.
        fetch: Gives the bytes of the buffers and images beside it, those of `external_uris`. What it raises goes on.

    Raises:
        ModelError: The file is wrong, too much, or requires an extension that is not drawn.
    """
    root, binary = read_container(data)
    _refuse_required(root)
    budget = Budget()
    buffers = Buffers(root, binary, fetch, budget)
    accessors, images = Accessors(root, buffers, budget), Images(root, buffers, budget)
    hierarchy = read_hierarchy(root)
    meshes = Meshes(accessors, buffers, Materials(root, images), budget)
    found = _Hangings(root, hierarchy, meshes, accessors, budget)
    # A node with a matrix must not be moved by an animation: whoever does so all the same is not heard.
    places = {node: place for node, place in hierarchy.places.items() if found.nodes[place].matrix is None}
    materials = meshes.material_places
    clips = Animations(accessors, places, len(hierarchy.parts), found.targets, budget, materials)
    read = tuple(filter(None, map(clips.read, root.parts("animations"))))
    pictures = images.decode()
    return Model(
        digest=_digest(data, buffers),
        nodes=tuple(found.nodes),
        meshes=tuple(found.meshes),
        materials=opaque_where_nothing_is_clear(meshes.materials, found.meshes, pictures, read),
        pictures=pictures,
        skins=tuple(found.skins),
        clips=read,
        lights=tuple(map(read_light, light_parts(root))),
        cameras=tuple(map(read_camera, root.parts("cameras"))),
        ignored=_ignored(root, read, has_unknown_pointers=clips.has_unknown_pointers),
    )


class _Hangings:
    """The nodes of a model with what hangs on them, numbered anew: only what is shown is read at all.

    Attributes:
        nodes: Parents first.
        meshes: In the order of the nodes.
        skins: As well.
        targets: How many morph targets each node has.
    """

    def __init__(self, root: Part, hierarchy: Hierarchy, meshes: Meshes, accessors: Accessors, budget: Budget) -> None:
        self._mesh_parts, self._skin_parts = root.parts("meshes"), root.parts("skins")
        self._lights, self._cameras = len(light_parts(root)), len(root.parts("cameras"))
        self._hierarchy, self._meshes, self._accessors = hierarchy, meshes, accessors
        self._budget = budget
        self._mesh_places: dict[int, int] = {}
        self._skin_places: dict[int, int] = {}
        self._matched: set[tuple[int, int]] = set()
        self._node_places = hierarchy.places
        self.meshes: list[Mesh] = []
        self.skins: list[Skin] = []
        self.nodes = [self._node(node) for node in hierarchy.order]
        self.targets = [len(self.meshes[node.mesh].weights) if node.mesh is not None else 0 for node in self.nodes]

    def _node(self, index: int) -> Node:
        part, above = self._hierarchy.parts[index], self._hierarchy.parents[index]
        node = replace(placed(part), parent=self._node_places[above] if above != -1 else -1)
        if index not in self._hierarchy.shown:
            return node
        punctual = part.extension(PUNCTUAL)
        light = punctual.index("light", self._lights) if punctual is not None else None
        self._budget.take(LIGHTS, light is not None, part)
        node = replace(node, light=light, camera=part.index("camera", self._cameras))
        mesh = part.index("mesh", len(self._mesh_parts))
        if mesh is None:
            return node
        if mesh not in self._mesh_places:
            self.meshes.append(self._meshes.read(self._mesh_parts[mesh]))
            self._mesh_places[mesh] = len(self.meshes) - 1
        place = self._mesh_places[mesh]
        primitives = self.meshes[place].primitives
        seen_through = sum(map(self._meshes.is_clear, primitives))
        self._budget.take(DRAWS, len(primitives) + (CLEAR_DRAWS - 1) * seen_through, part)
        self._budget.take(SHAPES, sum(len(one.indices) // SIZES[one.topology] for one in primitives), part)
        weights = part.numbers("weights", len(self.meshes[place].weights)) if part.has("weights") else None
        return replace(node, mesh=place, skin=self._skin(part, place), weights=weights or ())

    def _skin(self, part: Part, mesh: int) -> int | None:
        index = part.index("skin", len(self._skin_parts))
        if index is None:
            return None
        if index not in self._skin_places:
            joints = joints_of(self._skin_parts[index], len(self._hierarchy.parts))
            self._budget.take(JOINTS, len(joints), self._skin_parts[index])
            skin = read_skin(self._skin_parts[index], self._node_places, len(self._hierarchy.parts), self._accessors)
            self.skins.append(skin)
            self._skin_places[index] = len(self.skins) - 1
        place = self._skin_places[index]
        if (mesh, place) not in self._matched:
            refuse_foreign_joints(self.meshes[mesh], self.skins[place], part)
            self._matched.add((mesh, place))
        return place


def _is_fallback(buffer: Part) -> bool:
    """Whether it is there for readers that cannot unpack what is in another one."""
    packed = next(filter(None, map(buffer.extension, MESHOPT)), None)
    return packed is not None and packed.flag("fallback")


def _refuse_required(root: Part) -> None:
    for name in root.texts("extensionsRequired"):
        if name not in _drawn() and not (name == POINTER and all_are_followed(root)):
            raise ModelError("extensionsRequired", shown(name), models.DRAWN)


def _ignored(root: Part, clips: tuple[AnimationClip, ...], *, has_unknown_pointers: bool) -> tuple[str, ...]:
    drawn = _drawn() | {POINTER} if clips and not has_unknown_pointers else _drawn()
    return tuple(sorted(set(root.texts("extensionsUsed")) - drawn))


def _drawn() -> frozenset[str]:
    return DRAWN | {BASISU} if can_unpack() else DRAWN


def _digest(data: bytes, buffers: Buffers) -> bytes:
    """Of the file and all that was fetched for it."""
    digest = hashlib.blake2b(data, digest_size=16)
    for path, fetched in sorted(buffers.fetched.items()):
        digest.update(f"\0{path}\0{len(fetched)}\0".encode())
        digest.update(fetched)
    return digest.digest()
