"""KHR_animation_pointer: what a pointer means, as far as a number that changes is all that it takes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from overlay.loaders.gltf.document import Part
from overlay.scene.models.material_motion import WIDTHS
from overlay.scene.models.model import Floats

POINTER: Final = "KHR_animation_pointer"

_OF_NODES: Final = frozenset({"translation", "rotation", "scale", "weights"})

_METALLIC: Final = "pbrMetallicRoughness"
_STRENGTH: Final = "extensions/KHR_materials_emissive_strength/emissiveStrength"
_TRANSFORM: Final = "extensions/KHR_texture_transform"
_TEXTURES: Final = {
    f"{_METALLIC}/baseColorTexture": "base_colour_texture",
    f"{_METALLIC}/metallicRoughnessTexture": "metallic_roughness_texture",
    "normalTexture": "normal_texture",
    "occlusionTexture": "occlusion_texture",
    "emissiveTexture": "emissive_texture",
}
_OF_MATERIALS: Final[Mapping[str, str]] = {
    f"{_METALLIC}/baseColorFactor": "base_colour",
    f"{_METALLIC}/metallicFactor": "metallic",
    f"{_METALLIC}/roughnessFactor": "roughness",
    "normalTexture/scale": "normal_scale",
    "occlusionTexture/strength": "occlusion_strength",
    "alphaCutoff": "alpha_cutoff",
    "emissiveFactor": "emissive",
    _STRENGTH: "emissive",
    **{
        f"{texture}/{_TRANSFORM}/{place}": f"{field}.{place}"
        for texture, field in _TEXTURES.items()
        for place in ("offset", "rotation", "scale")
    },
}
"""What follows the material's number → the field that changes."""


@dataclass(frozen=True, slots=True)
class Pointed:
    """What an animation changes.

    Attributes:
        of: In which list of the document it is.
        index: Where there.
        field: What of it, by our name.
        width: How many numbers it is in the file.
        is_strength: Whether it is one for the light that a material gives out, of which the colour stands elsewhere.
    """

    of: Literal["nodes", "materials"]
    index: int
    field: str
    width: int = 0
    is_strength: bool = False

    def converted(self, values: Floats, material: Part) -> Floats:
        """A channel's values as they change our field."""
        if self.field != "emissive":
            return values
        if self.is_strength:  # what the other of the two is, does not move
            return np.asarray(values * np.array(material.factors("emissiveFactor", (0.0, 0.0, 0.0)), np.float32))
        strength = material.extension("KHR_materials_emissive_strength")
        factor = strength.number("emissiveStrength", 1.0) if strength is not None else 1.0
        return np.asarray(values * np.float32(factor))


def pointed_at(pointer: str) -> Pointed | None:
    """What a pointer means; None for what does not move here."""
    empty, of, number, *rest = [*pointer.split("/", 3), "", ""][:4]
    if empty or not (number.isascii() and number.isdigit() and len(number) < 9):
        return None
    (name,) = rest
    if of == "nodes" and name in _OF_NODES:
        return Pointed("nodes", int(number), name)
    if of == "materials" and name in _OF_MATERIALS:
        field = _OF_MATERIALS[name]
        is_strength = name == _STRENGTH
        return Pointed("materials", int(number), field, 1 if is_strength else WIDTHS[field], is_strength)
    return None


def all_are_followed(root: Part) -> bool:
    """Whether all that the document's pointers mean does move here."""
    channels = (channel for animation in root.parts("animations") for channel in animation.parts("channels"))
    pointers = (channel.needed("target").extension(POINTER) for channel in channels)
    return all(pointed_at(one.text("pointer")) is not None for one in pointers if one is not None)
