"""Whether a `Model` keeps what its types promise: nothing behind this check looks at an index again. Pure.

The loader's models pass it by their making. It is for those that come from another process, which a stranger's file
may have taken over: a wrong index that reaches a graphics driver is more than a wrong picture.
"""

from collections.abc import Iterator
from typing import Final

import numpy as np
from numpy.typing import NDArray

from overlay.phrase import Phrase
from overlay.reasons import models
from overlay.scene.models.material_motion import WIDTHS
from overlay.scene.models.model import (
    MOST_JOINTS,
    MOST_TEXCOORDS,
    Channel,
    Material,
    MaterialChannel,
    Mesh,
    Model,
    Node,
    Picture,
    Primitive,
    Skin,
    Texture,
)  # fmt: skip

LARGEST_SIDE_PX: Final = 8192
MOST_POINTS: Final = 4096
_CORNERS: Final = {"points": 1, "lines": 2, "triangles": 3}
_NODE_WIDTHS: Final = {"translation": 3, "rotation": 4, "scale": 3}


def fault_of(model: Model) -> Phrase | None:
    """What is wrong with it, in a few words; None for nothing."""
    return next(_faults(model), None)


def fault_of_points(points: NDArray[np.float32]) -> Phrase | None:
    """What is wrong with points that a model reaches."""
    if points.ndim != 2 or points.shape[1:] != (3,) or not 0 < len(points) <= MOST_POINTS:
        return models.ODD_POINTS
    return None if _are_finite(points) else models.POINT_NOWHERE


def _faults(model: Model) -> Iterator[Phrase]:
    for index, node in enumerate(model.nodes):
        yield from _faults_of_node(model, index, node)
    for mesh in model.meshes:
        for primitive in mesh.primitives:
            yield from _faults_of_primitive(model, primitive, len(mesh.primitives[0].targets))
    for material in model.materials:
        for texture in textures_of(material):
            if not (0 <= texture.picture < len(model.pictures) and 0 <= texture.texcoord < MOST_TEXCOORDS):
                yield models.NO_TEXTURE
    for picture in model.pictures:
        yield from _faults_of_picture(picture)
    for skin in model.skins:
        yield from _faults_of_skin(model, skin)
    for clip in model.clips:
        for channel in clip.channels:
            yield from _faults_of_channel(model, channel)
        for changing in clip.materials:
            width = WIDTHS.get(changing.field)
            if width is None or not 0 <= changing.material < len(model.materials):
                yield models.NO_ANIMATED
            else:
                yield from _faults_of_keys(changing, width)


def textures_of(material: Material) -> tuple[Texture, ...]:
    """All that a material reads."""
    coat, specular = material.clearcoat, material.specular
    own = (
        material.base_colour_texture, material.metallic_roughness_texture, material.normal_texture,
        material.occlusion_texture, material.emissive_texture, material.transmission_texture,
    )  # fmt: skip
    coats = (coat.texture, coat.roughness_texture, coat.normal_texture) if coat else ()
    every = (*own, *coats, specular.texture, specular.colour_texture)
    return tuple(texture for texture in every if texture is not None)


def _faults_of_picture(picture: Picture) -> Iterator[Phrase]:
    if picture.pixels.ndim != 3 or picture.pixels.shape[2] != 4:
        yield models.ODD_PICTURE
    elif not all(0 < side <= LARGEST_SIDE_PX for side in picture.pixels.shape[:2]):
        yield models.LARGE_PICTURE


def _faults_of_skin(model: Model, skin: Skin) -> Iterator[Phrase]:
    if skin.inverse_bind.shape != (len(skin.joints), 4, 4) or not 0 < len(skin.joints) <= MOST_JOINTS:
        yield models.ODD_SKIN
    if not _are_finite(skin.inverse_bind) or not all(0 <= joint < len(model.nodes) for joint in skin.joints):
        yield models.NO_JOINT


def _faults_of_node(model: Model, index: int, node: Node) -> Iterator[Phrase]:
    if not -1 <= node.parent < index:
        yield models.EARLY_NODE
    if node.matrix is not None and len(node.matrix) != 16:
        yield models.ODD_MATRIX
    parts = (
        (node.mesh, model.meshes), (node.skin, model.skins), (node.camera, model.cameras), (node.light, model.lights),
    )  # fmt: skip
    if any(part is not None and not 0 <= part < len(every) for part, every in parts):
        yield models.NO_PART
        return
    if node.mesh is None:
        return
    mesh = model.meshes[node.mesh]
    for weights in (node.weights, mesh.weights):
        if weights and len(weights) != _targets_of(mesh):
            yield models.OTHER_TARGETS
    joints = len(model.skins[node.skin].joints) if node.skin is not None else None
    for primitive in mesh.primitives:
        if joints is not None and primitive.joints is not None and primitive.joints.max(initial=0) >= joints:
            yield models.VERTEX_WITHOUT_JOINT


def _targets_of(mesh: Mesh) -> int:
    return len(mesh.primitives[0].targets) if mesh.primitives else 0


def _faults_of_primitive(model: Model, primitive: Primitive, targets: int) -> Iterator[Phrase]:
    count = len(primitive.positions)
    if primitive.indices.ndim != 1 or primitive.indices.max(initial=0) >= max(count, 1):
        yield models.INDEX_WITHOUT_VERTEX
    if len(primitive.indices) % _CORNERS[primitive.topology]:
        yield models.HALF_A_TRIANGLE
    if not 0 <= primitive.material < len(model.materials):
        yield models.NO_MATERIAL
    if len(primitive.texcoords) > MOST_TEXCOORDS or len(primitive.targets) != targets:
        yield models.ODD_PRIMITIVE
    for array, shapes in _shapes_of(primitive, count):
        if array is not None and array.shape not in shapes:
            yield models.ODD_VERTICES
        if array is not None and not _are_finite(array):
            yield models.VERTEX_NOWHERE
    joint_shapes = {None if array is None else array.shape for array in (primitive.joints, primitive.weights)}
    if len(joint_shapes) != 1:
        yield models.JOINTS_UNLIKE_WEIGHTS


def _shapes_of(
    primitive: Primitive, count: int
) -> Iterator[tuple[NDArray[np.float32] | NDArray[np.uint16] | None, tuple[tuple[int, ...], ...]]]:
    yield primitive.positions, ((count, 3),)
    yield primitive.normals, ((count, 3),)
    yield primitive.tangents, ((count, 4),)
    yield primitive.colours, ((count, 4),)
    yield primitive.joints, ((count, 4), (count, 8))
    yield primitive.weights, ((count, 4), (count, 8))
    yield primitive.low, ((3,),)
    yield primitive.high, ((3,),)
    for texcoords in primitive.texcoords:
        yield texcoords, ((count, 2),)
    for target in primitive.targets:
        for part in (target.positions, target.normals, target.tangents):
            yield part, ((count, 3),)


def _faults_of_channel(model: Model, channel: Channel) -> Iterator[Phrase]:
    if not 0 <= channel.node < len(model.nodes):
        yield models.NO_NODE
        return
    mesh = model.nodes[channel.node].mesh
    targets = _targets_of(model.meshes[mesh]) if mesh is not None and 0 <= mesh < len(model.meshes) else 0
    yield from _faults_of_keys(channel, _NODE_WIDTHS.get(channel.path, targets))


def _faults_of_keys(channel: Channel | MaterialChannel, width: int) -> Iterator[Phrase]:
    keys = len(channel.times)
    shape = (keys, 3, width) if channel.interpolation == "cubic" else (keys, width)
    if channel.times.ndim != 1 or not keys or channel.values.shape != shape:
        yield models.ODD_ANIMATION
    elif not _are_finite(channel.values) or not _are_finite(channel.times) or np.any(np.diff(channel.times) <= 0):
        yield models.STALLED_ANIMATION


def _are_finite(array: NDArray[np.generic]) -> bool:
    return bool(np.isfinite(array).all())
