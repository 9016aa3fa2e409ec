"""Materials named "avatar" and "name", made so that they can wear what is the sender's, whatever they lack. Pure.

A picture takes the place of a base colour texture and is laid by texture coordinates. Many a placeholder has neither: a
plain colour becomes a texture of that colour, and coordinates are those of whoever looks at it from its broadest side.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from overlay.scene.models.model import Floats, Material, Mesh, Model, Picture, Primitive, Sampler, Texture

WORN: Final = frozenset({"avatar", "name"})

BROADEST: Final = 8.0
_NOTHING: Final = 1e-12


@dataclass(frozen=True, slots=True)
class Worn:
    """A material that wears something of the sender's.

    Attributes:
        name: Its name, as the file spells it.
        breadth: How wide a picture is on it, in its heights there: so it must be painted, not to look stretched.
    """

    name: str
    breadth: float = 1.0


def is_worn(material: Material) -> bool:
    """Whether the sender's own takes its place."""
    return material.name.casefold() in WORN


def wearing(model: Model) -> Model:
    """The same model, with all that its worn materials need; the same object where nothing is missing."""
    if not any(map(is_worn, model.materials)):
        return model
    pictures, materials = list(model.pictures), []
    for material in model.materials:
        if is_worn(material) and material.base_colour_texture is None:
            *colour, alpha = material.base_colour
            pictures.append(_plain(colour))
            texture = Texture(len(pictures) - 1, Sampler("clamp", "clamp"))
            materials.append(replace(material, base_colour=(1.0, 1.0, 1.0, alpha), base_colour_texture=texture))
        else:
            materials.append(material)
    meshes = tuple(Mesh(tuple(_laid(one, model) for one in mesh.primitives), mesh.weights) for mesh in model.meshes)
    return replace(model, pictures=tuple(pictures), materials=tuple(materials), meshes=meshes)


def worn_by(model: Model, world_from_node: Floats) -> tuple[Worn, ...]:
    """What a model wears.

    Args:
        model: From `wearing`.
        world_from_node: Shape (nodes, 4, 4): where its nodes are, for they may be stretched.
    """
    names = dict.fromkeys(material.name for material in model.materials if is_worn(material))
    return tuple(Worn(name, _breadth(model, world_from_node, name)) for name in names)


def _breadth(model: Model, world_from_node: Floats, name: str) -> float:
    across = up = 0.0
    for matrix, primitive in _wearers(model, world_from_node, name):
        texture = model.materials[primitive.material].base_colour_texture
        if texture is None or texture.texcoord >= len(primitive.texcoords) or primitive.topology != "triangles":
            continue
        triangles = primitive.indices.reshape(-1, 3)
        corners = (primitive.positions @ matrix[:3, :3].T.astype(float))[triangles]
        places = primitive.texcoords[texture.texcoord].astype(float)[triangles] * texture.scale
        edges, ways = corners[:, 1:] - corners[:, :1], places[:, 1:] - places[:, :1]
        turned = ways[:, 0, 0] * ways[:, 1, 1] - ways[:, 0, 1] * ways[:, 1, 0]
        seen = np.abs(turned) > _NOTHING
        # Each triangle counts with its area in the picture, which the division would have left.
        along = edges[:, 0] * ways[:, 1, 1:] - edges[:, 1] * ways[:, 0, 1:]
        down = edges[:, 1] * ways[:, 0, :1] - edges[:, 0] * ways[:, 1, :1]
        across += float(np.linalg.norm(along[seen], axis=1).sum())
        up += float(np.linalg.norm(down[seen], axis=1).sum())
    return float(np.clip(across / up, 1 / BROADEST, BROADEST)) if across > _NOTHING and up > _NOTHING else 1.0


def _wearers(model: Model, world_from_node: Floats, name: str) -> Iterator[tuple[Floats, Primitive]]:
    for index, node in enumerate(model.nodes):
        for primitive in model.meshes[node.mesh].primitives if node.mesh is not None else ():
            if model.materials[primitive.material].name == name:
                yield world_from_node[index], primitive


def _laid(primitive: Primitive, model: Model) -> Primitive:
    if primitive.texcoords or not is_worn(model.materials[primitive.material]):
        return primitive
    return replace(primitive, texcoords=(_seen_from_its_broadest_side(primitive.positions),))


def _seen_from_its_broadest_side(positions: Floats) -> Floats:
    """Shape (n, 2): across and down, 0 to 1."""
    low, extent = positions.min(axis=0), np.maximum(np.ptp(positions, axis=0), _NOTHING)
    # What is thinnest along z faces the viewer, as most signs do; else it is seen from the side, or from above.
    thinnest = next(axis for axis in (2, 0, 1) if extent[axis] == extent.min())
    across, up = {2: (0, 1), 0: (2, 1), 1: (0, 2)}[thinnest]
    seen = (positions[:, (across, up)] - low[[across, up]]) / extent[[across, up]]
    down = seen[:, 1] if up == 2 else 1.0 - seen[:, 1]
    return np.ascontiguousarray(np.stack([seen[:, 0], down], axis=1), np.float32)


def _plain(colour: Iterable[float]) -> Picture:
    linear = np.clip(np.array(list(colour)), 0.0, 1.0)
    encoded = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    pixel = np.array([*np.round(encoded * 255), 255], np.uint8)
    return Picture(np.tile(pixel, (2, 2, 1)), b"plain" + pixel.tobytes())
