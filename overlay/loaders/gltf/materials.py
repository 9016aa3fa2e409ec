"""Materials, textures and samplers (specification, sections 3.8 and 3.9), and the extensions of them that are drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from overlay.loaders.gltf.basisu import BASISU, can_unpack
from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.images import Images
from overlay.reasons import models
from overlay.scene.models.model import MOST_TEXCOORDS, AlphaMode, Clearcoat, Material, Sampler, Specular, Texture, Wrap

_WRAPS: Final[dict[int, Wrap]] = {10497: "repeat", 33648: "mirror", 33071: "clamp"}
_HAS_MIPMAPS: Final = {9728: False, 9729: False, 9984: True, 9985: True, 9986: True, 9987: True}
_IS_LINEAR: Final = {9728: False, 9729: True}
_ALPHA_MODES: Final[dict[str, AlphaMode]] = {"OPAQUE": "opaque", "MASK": "mask", "BLEND": "blend"}

GLOSSINESS: Final = "KHR_materials_pbrSpecularGlossiness"
_TEXTURED: Final = (
    "KHR_materials_clearcoat",
    "KHR_materials_specular",
    "KHR_materials_transmission",
    GLOSSINESS,
)
Colour = tuple[float, float, float]
BRIGHTEST: Final = 1e6
"""For what may be above 1; single precision squares it safely."""


@dataclass(frozen=True, slots=True)
class Dressed:
    """A material and what it needs of a primitive.

    Attributes:
        material: It.
        sets: Which sets of texture coordinates the file means by its 0 and 1.
        needs: How many of them there must be.
        normal_set: Which of its sets a normal texture is laid by, or None where there is no such texture.
    """

    material: Material
    sets: tuple[int, ...] = (0, 1)
    needs: int = 0
    normal_set: int | None = None


def picked_image(texture: Part, count: int) -> int | None:
    """Which image a texture shows: an extension's, if we read its format."""
    for name in (BASISU, "EXT_texture_webp") if can_unpack() else ("EXT_texture_webp",):
        extension = texture.extension(name)
        if extension is not None and extension.has("source"):
            return extension.index("source", count)
    return texture.index("source", count)


class Materials:
    """The materials of a model, each read once and when a primitive needs it."""

    def __init__(self, root: Part, images: Images) -> None:
        self._parts, self._textures = root.parts("materials"), root.parts("textures")
        self._samplers, self._images = root.parts("samplers"), images

    def __len__(self) -> int:
        """How many the document has."""
        return len(self._parts)

    def part(self, index: int) -> Part:
        """What the document says of one."""
        return self._parts[index]

    def read(self, index: int) -> Dressed:
        """One of them.

        Raises:
            ModelError: Something of it is wrong.
        """
        part = self._parts[index]
        used = sorted({_texcoord(info) for info in _infos(part)})
        # Sets above 1 are rare: they take the places of those that this material does not use.
        sets = tuple(used[:MOST_TEXCOORDS]) if used and used[-1] >= MOST_TEXCOORDS else (0, 1)
        material = self._material(part, sets)
        coat = material.clearcoat
        bumpy = material.normal_texture or (coat.normal_texture if coat is not None else None)
        needs = max((sets.index(number) + 1 for number in used if number in sets), default=0)
        return Dressed(material, sets, needs, bumpy.texcoord if bumpy is not None else None)

    def _material(self, part: Part, sets: Sequence[int]) -> Material:
        metallic = part.part("pbrMetallicRoughness") or Part({}, part, "pbrMetallicRoughness")
        glossy = None if part.has("pbrMetallicRoughness") else part.extension(GLOSSINESS)
        strength = part.extension("KHR_materials_emissive_strength")
        factor = strength.number("emissiveStrength", 1.0, 0.0, BRIGHTEST) if strength else 1.0
        normal, occlusion = part.part("normalTexture"), part.part("occlusionTexture")
        transmission = part.extension("KHR_materials_transmission")
        red, green, blue, alpha = metallic.factors("baseColorFactor", (1.0, 1.0, 1.0, 1.0))
        if transmission is not None:
            red, green, blue = _through(part, (red, green, blue))
        glow = part.factors("emissiveFactor", (0.0, 0.0, 0.0))
        material = Material(
            name=part.name(),
            base_colour=(red, green, blue, alpha),
            base_colour_texture=self._texture(metallic, "baseColorTexture", sets),
            metallic=metallic.number("metallicFactor", 1.0, 0.0, 1.0),
            roughness=metallic.number("roughnessFactor", 1.0, 0.0, 1.0),
            metallic_roughness_texture=self._texture(metallic, "metallicRoughnessTexture", sets),
            normal_texture=self._texture(part, "normalTexture", sets),
            normal_scale=normal.number("scale", 1.0, -BRIGHTEST, BRIGHTEST) if normal else 1.0,
            occlusion_texture=self._texture(part, "occlusionTexture", sets),
            occlusion_strength=occlusion.number("strength", 1.0, 0.0, 1.0) if occlusion else 1.0,
            emissive=(glow[0] * factor, glow[1] * factor, glow[2] * factor),
            emissive_texture=self._texture(part, "emissiveTexture", sets),
            alpha_mode=part.choice("alphaMode", _ALPHA_MODES, "OPAQUE"),
            alpha_cutoff=part.number("alphaCutoff", 0.5, 0.0, BRIGHTEST),
            is_double_sided=part.flag("doubleSided"),
            is_unlit=part.extension("KHR_materials_unlit") is not None,
            clearcoat=self._clearcoat(part, sets),
            specular=self._specular(part, sets),
            transmission=transmission.number("transmissionFactor", 0.0, 0.0, 1.0) if transmission else 0.0,
            transmission_texture=self._texture(transmission, "transmissionTexture", sets) if transmission else None,
        )
        return material if glossy is None else self._glossy(material, glossy, sets)

    def _glossy(self, material: Material, glossy: Part, sets: Sequence[int]) -> Material:
        """The older KHR_materials_pbrSpecularGlossiness in today's words, save for the glossiness in its alpha."""
        red, green, blue, alpha = glossy.factors("diffuseFactor", (1.0, 1.0, 1.0, 1.0))
        one, two, three = glossy.factors("specularFactor", (1.0, 1.0, 1.0))
        return replace(
            material,
            base_colour=(red, green, blue, alpha),
            base_colour_texture=self._texture(glossy, "diffuseTexture", sets),
            metallic=0.0,
            roughness=1.0 - glossy.number("glossinessFactor", 1.0, 0.0, 1.0),
            specular=Specular(  # an index of 0 reflects all: the colour alone says how much
                colour=(one, two, three),
                colour_texture=self._texture(glossy, "specularGlossinessTexture", sets),
                ior=0.0,
            ),
        )

    def _clearcoat(self, part: Part, sets: Sequence[int]) -> Clearcoat | None:
        coat = part.extension("KHR_materials_clearcoat")
        if coat is None:
            return None
        normal = coat.part("clearcoatNormalTexture")
        return Clearcoat(
            factor=coat.number("clearcoatFactor", 0.0, 0.0, 1.0),
            texture=self._texture(coat, "clearcoatTexture", sets),
            roughness=coat.number("clearcoatRoughnessFactor", 0.0, 0.0, 1.0),
            roughness_texture=self._texture(coat, "clearcoatRoughnessTexture", sets),
            normal_texture=self._texture(coat, "clearcoatNormalTexture", sets),
            normal_scale=normal.number("scale", 1.0, -BRIGHTEST, BRIGHTEST) if normal else 1.0,
        )

    def _specular(self, part: Part, sets: Sequence[int]) -> Specular:
        index = part.extension("KHR_materials_ior")
        ior = index.number("ior", 1.5, 0.0, 100.0) if index else 1.5
        if 0.0 < ior < 1.0 and index is not None:
            raise index.fault("ior", models.INDEX_OF_REFRACTION)
        specular = part.extension("KHR_materials_specular")
        if specular is None:
            return Specular(ior=ior)
        red, green, blue = specular.factors("specularColorFactor", (1.0, 1.0, 1.0), BRIGHTEST)
        return Specular(
            factor=specular.number("specularFactor", 1.0, 0.0, 1.0),
            texture=self._texture(specular, "specularTexture", sets),
            colour=(red, green, blue),
            colour_texture=self._texture(specular, "specularColorTexture", sets),
            ior=ior,
        )

    def _texture(self, owner: Part, name: str, sets: Sequence[int]) -> Texture | None:
        """A use of a texture; None where there is none that we can show (an image in a format of other extensions)."""
        info = owner.part(name)
        if info is None:
            return None
        texture = self._textures[info.whole("index", high=len(self._textures) - 1)]
        image, texcoord = picked_image(texture, len(self._images)), _texcoord(info)
        sampler = texture.index("sampler", len(self._samplers))
        picture = self._images.picture(image) if image is not None and texcoord in sets else None
        if picture is None:
            return None
        transform = info.extension("KHR_texture_transform") or Part({}, info, "extensions")
        shift = transform.numbers("offset", 2, BRIGHTEST) or (0.0, 0.0)
        scale = transform.numbers("scale", 2, BRIGHTEST) or (1.0, 1.0)
        return Texture(
            picture=picture,
            sampler=_sampler(self._samplers[sampler]) if sampler is not None else Sampler(),
            texcoord=sets.index(texcoord),
            offset=(shift[0], shift[1]),
            rotation=transform.number("rotation", 0.0, -BRIGHTEST, BRIGHTEST),
            scale=(scale[0], scale[1]),
        )


def _through(part: Part, colour: Colour) -> Colour:
    """What light becomes on its way through something that is as thick everywhere (KHR_materials_volume)."""
    volume = part.extension("KHR_materials_volume")
    if volume is None or not volume.has("attenuationDistance"):  # without it light goes on for ever
        return colour
    thickness = volume.number("thicknessFactor", 0.0, 0.0, BRIGHTEST)
    distance = volume.number("attenuationDistance", 1.0, 1e-6)
    share = min(thickness / distance, 64.0)
    red, green, blue = (
        own * left**share for own, left in zip(colour, volume.factors("attenuationColor", (1.0, 1.0, 1.0)), strict=True)
    )
    return red, green, blue


def _infos(part: Part) -> Iterator[Part]:
    """All uses of textures in a material."""
    owners = (part, part.part("pbrMetallicRoughness"), *map(part.extension, _TEXTURED))
    for owner in filter(None, owners):
        for name in owner.values:
            info = owner.part(name) if name.endswith("Texture") else None
            if info is not None:
                yield info


def _texcoord(info: Part) -> int:
    transform = info.extension("KHR_texture_transform")
    owner = transform if transform is not None and transform.has("texCoord") else info
    return owner.whole("texCoord", 0, high=999)


def _sampler(part: Part) -> Sampler:
    return Sampler(
        wrap_s=part.choice("wrapS", _WRAPS, 10497),
        wrap_t=part.choice("wrapT", _WRAPS, 10497),
        is_linear=part.choice("magFilter", _IS_LINEAR, 9729),
        has_mipmaps=part.choice("minFilter", _HAS_MIPMAPS, 9987),
    )
