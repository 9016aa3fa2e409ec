"""Materials as the model shader reads them: a row of a uniform block, and which program draws it."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from overlay.scene.models.model import Material, Texture

MAPS = (
    "base_colour_map",
    "metallic_roughness_map",
    "normal_map",
    "occlusion_map",
    "emissive_map",
    "coat_map",
    "coat_roughness_map",
    "coat_normal_map",
    "specular_map",
    "specular_colour_map",
    "transmission_map",
)
"""By unit and by place in the block."""
ENCODED_MAPS = frozenset({"base_colour_map", "emissive_map", "specular_colour_map"})
"""Those whose pictures are sRGB."""

MATERIAL = np.dtype(
    [(name, np.float32, (4,)) for name in ("base_colour", "emissive", "surface", "reflection", "coat")]
    + [("maps", np.float32, (2 * len(MAPS), 4))]
)
"""std140: vec4s alone, as they stand."""

VARIANTS: dict[str, int] = {"UNLIT": 1, "PLAIN": 0, "TEXTURED": 1, "MAPPED": 5, "RICH": len(MAPS)}
"""Programs, and how many of `MAPS` each reads."""

_BLENDS = 2.0
SOLID = 0.99
"""An alpha from which on nothing is seen of what lies behind."""


@dataclass(frozen=True, slots=True, eq=False)
class MaterialRow:
    """One material, ready.

    Attributes:
        variant: One of `VARIANTS`.
        row: One element of `MATERIAL`.
        textures: What each of the maps that the variant reads shows, or None for white.
        is_blended: Whether what lies behind shows through.
        may_hide: Whether some of it may be opaque all the same: a leaf's middle, a cloth with a hole.
        is_double_sided: Whether its back is drawn.
    """

    variant: str
    row: NDArray[np.void]
    textures: tuple[Texture | None, ...]
    is_blended: bool
    may_hide: bool
    is_double_sided: bool


def material_row(material: Material) -> MaterialRow:
    """Put a material into numbers."""
    coat, specular = material.clearcoat, material.specular
    textures: tuple[Texture | None, ...] = (
        material.base_colour_texture,
        material.metallic_roughness_texture,
        material.normal_texture,
        material.occlusion_texture,
        material.emissive_texture,
        None if coat is None else coat.texture,
        None if coat is None else coat.roughness_texture,
        None if coat is None else coat.normal_texture,
        specular.texture,
        specular.colour_texture,
        material.transmission_texture,
    )
    row = np.zeros(1, MATERIAL)
    row["base_colour"] = material.base_colour
    row["emissive"] = (*material.emissive, _cutoff(material))
    row["surface"] = (material.metallic, material.roughness, material.normal_scale, material.occlusion_strength)
    at_right_angles = ((specular.ior - 1) / (specular.ior + 1)) ** 2 if specular.ior > 0 else 1.0
    row["reflection"] = (*(at_right_angles * part for part in specular.colour), specular.factor)
    if coat is not None:
        row["coat"] = (coat.factor, coat.roughness, coat.normal_scale, material.transmission)
    else:
        row["coat"] = (0.0, 0.0, 1.0, material.transmission)
    for index, texture in enumerate(textures):
        row["maps"][0, 2 * index : 2 * index + 2] = _placed(texture)
    variant = _variant(material, textures)
    is_blended = material.alpha_mode == "blend" or (variant == "RICH" and material.transmission > 0)
    may_hide = is_blended and not material.transmission and material.base_colour[3] >= SOLID
    may_hide = may_hide and material.base_colour_texture is not None
    return MaterialRow(variant, row, textures[: VARIANTS[variant]], is_blended, may_hide, material.is_double_sided)


def _cutoff(material: Material) -> float:
    match material.alpha_mode:
        case "opaque":
            return -1.0
        case "mask":
            return min(max(material.alpha_cutoff, 0.0), 1.2)
        case "blend":
            return _BLENDS


def _variant(material: Material, textures: tuple[Texture | None, ...]) -> str:
    if material.is_unlit:
        return "UNLIT"
    is_coated = material.clearcoat is not None and material.clearcoat.factor > 0
    if is_coated or material.transmission > 0 or material.specular.texture or material.specular.colour_texture:
        return "RICH"
    if any(textures[1:5]):
        return "MAPPED"
    return "TEXTURED" if textures[0] else "PLAIN"


def _placed(texture: Texture | None) -> NDArray[np.float32]:
    """Two rows: KHR_texture_transform's matrix, then how it is read, and whether there is a map at all."""
    if texture is None:
        return np.array([[1, 0, 0, 0], [0, 1, 0, 0]], np.float32)
    cosine, sine = math.cos(texture.rotation), math.sin(texture.rotation)
    across, down = texture.scale
    reading = texture.texcoord + 2 * (texture.sampler.wrap_s == "mirror") + 4 * (texture.sampler.wrap_t == "mirror")
    return np.array(
        [
            [cosine * across, sine * down, texture.offset[0], reading],
            [-sine * across, cosine * down, texture.offset[1], 1.0],
        ],
        np.float32,
    )
