"""Materials, textures and images: the specification's defaults, what extensions add, and pictures that fit."""

import io
import json
import math

import numpy as np
import pytest
from PIL import Image

from overlay.loaders.gltf import ModelError, load_model
from overlay.loaders.gltf import images as images_module
from overlay.scene.models.model import Material, Sampler, Specular, Texture
from tests.loaders.gltf.building import boast, picture, quad


def material_of(entry, **more):
    one = quad(material=entry, **more)[0]
    one.texture(picture())
    return load_model(one.glb()).materials[0]


def test_defaults():
    assert material_of({}) == Material()


def test_metallic_roughness():
    metallic = {
        "baseColorFactor": [0.1, 0.2, 0.3, 0.4],
        "metallicFactor": 0.5,
        "roughnessFactor": 0.6,
        "baseColorTexture": {"index": 0},
        "metallicRoughnessTexture": {"index": 0},
    }
    found = material_of({
        "name": "avatar",
        "pbrMetallicRoughness": metallic,
        "normalTexture": {"index": 0, "scale": 2},
        "occlusionTexture": {"index": 0, "strength": 0.5},
        "emissiveTexture": {"index": 0},
        "emissiveFactor": [0.5, 0.25, 1],
        "alphaMode": "MASK",
        "alphaCutoff": 0.25,
        "doubleSided": True,
    })  # fmt: skip
    assert (found.name, found.base_colour) == ("avatar", (0.1, 0.2, 0.3, 0.4))
    assert (found.metallic, found.roughness) == (0.5, 0.6)
    assert (found.normal_scale, found.occlusion_strength) == (2, 0.5)
    assert (found.emissive, found.alpha_mode, found.alpha_cutoff) == ((0.5, 0.25, 1), "mask", 0.25)
    assert found.is_double_sided
    assert found.base_colour_texture == Texture(picture=0)
    textures = (found.base_colour_texture, found.metallic_roughness_texture, found.normal_texture)
    assert all(texture.picture == 0 for texture in (*textures, found.occlusion_texture, found.emissive_texture))


def test_extensions():
    found = material_of({
        "emissiveFactor": [1, 0.5, 0],
        "extensions": {
            "KHR_materials_unlit": {},
            "KHR_materials_emissive_strength": {"emissiveStrength": 4},
            "KHR_materials_clearcoat": {
                "clearcoatFactor": 0.5,
                "clearcoatTexture": {"index": 0},
                "clearcoatRoughnessFactor": 0.25,
                "clearcoatRoughnessTexture": {"index": 0},
                "clearcoatNormalTexture": {"index": 0, "scale": 3},
            },
            "KHR_materials_transmission": {"transmissionFactor": 0.75, "transmissionTexture": {"index": 0}},
            "KHR_materials_specular": {"specularFactor": 0.5, "specularColorFactor": [1, 2, 3]},
            "KHR_materials_ior": {"ior": 1.33},
        },
    })  # fmt: skip
    assert found.is_unlit
    assert found.emissive == (4, 2, 0)
    coat = found.clearcoat
    assert (coat.factor, coat.roughness, coat.normal_scale) == (0.5, 0.25, 3)
    assert all((coat.texture, coat.roughness_texture, coat.normal_texture))
    assert (found.transmission, found.transmission_texture.picture) == (0.75, 0)
    assert found.specular == Specular(factor=0.5, colour=(1, 2, 3), ior=1.33)


def blending(alpha=255, colours=None, **more):
    """What becomes of a material that is said to blend."""
    given = {"pbrMetallicRoughness": {"baseColorTexture": {"index": 0}}, "alphaMode": "BLEND", **more}
    one, primitive = quad(material=given)
    if colours is not None:
        primitive["attributes"]["COLOR_0"] = one.accessor(colours)
    one.texture(picture((4, 4), (9, 9, 9, alpha)))
    return load_model(one.glb()).materials[0].alpha_mode


def test_what_is_said_to_blend_and_is_opaque_throughout_is_opaque():
    half = {"pbrMetallicRoughness": {"baseColorFactor": [1, 1, 1, 0.5]}}
    clear = np.ones((4, 4), "f4")
    assert blending() == "opaque"
    assert blending(pbrMetallicRoughness={}) == "opaque"
    assert blending(colours=clear) == "opaque"
    clear[3, 3] = 0.5
    assert [blending(254), blending(**half), blending(colours=clear)] == ["blend"] * 3
    assert blending(name="Name") == "blend", "a sender's name may be written on nothing"
    assert blending(alphaMode="MASK") == "mask"


def test_thick_glass_takes_the_colour_of_its_volume():
    volume = {"thicknessFactor": 2, "attenuationDistance": 1, "attenuationColor": [0.5, 1, 0]}
    extensions = {"KHR_materials_volume": volume, "KHR_materials_transmission": {"transmissionFactor": 1}}
    dyed = material_of({"extensions": extensions}, extensionsRequired=["KHR_materials_volume"])
    assert dyed.base_colour == pytest.approx((0.25, 1, 0, 1))
    del volume["attenuationDistance"]  # light goes on for ever
    assert material_of({"extensions": extensions}).base_colour == (1, 1, 1, 1)
    del extensions["KHR_materials_transmission"]
    assert material_of({"extensions": {"KHR_materials_volume": volume}}).base_colour == (1, 1, 1, 1)


def test_specular_and_glossiness_in_todays_words():
    glossy = {
        "diffuseFactor": [0.1, 0.2, 0.3, 0.4],
        "diffuseTexture": {"index": 0},
        "specularFactor": [0.5, 0.25, 0.125],
        "specularGlossinessTexture": {"index": 0},
        "glossinessFactor": 0.75,
    }
    entry = {"extensions": {"KHR_materials_pbrSpecularGlossiness": glossy}}
    found = material_of(entry, extensionsRequired=["KHR_materials_pbrSpecularGlossiness"])
    assert (found.base_colour, found.metallic, found.roughness) == ((0.1, 0.2, 0.3, 0.4), 0, 0.25)
    assert (found.specular.colour, found.specular.ior) == ((0.5, 0.25, 0.125), 0)
    assert found.base_colour_texture.picture == found.specular.colour_texture.picture == 0
    found = material_of({**entry, "pbrMetallicRoughness": {"metallicFactor": 0.5}})  # which is the better known
    assert (found.metallic, found.specular) == (0.5, Specular())


def test_texture_transform_and_sampler():
    one = quad(material={
        "emissiveTexture": {
            "index": 0,
            "texCoord": 0,
            "extensions": {
                "KHR_texture_transform": {"offset": [1, 2], "rotation": math.pi, "scale": [3, 4], "texCoord": 1},
            },
        },
    })[0]  # fmt: skip
    one.texture(picture(), sampler=0)
    one.add("samplers", {"wrapS": 33071, "wrapT": 33648, "magFilter": 9728, "minFilter": 9729})
    found = load_model(one.glb()).materials[0].emissive_texture
    assert (found.offset, found.rotation, found.scale, found.texcoord) == ((1, 2), math.pi, (3, 4), 1)
    assert found.sampler == Sampler("clamp", "mirror", is_linear=False, has_mipmaps=False)


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ({"alphaMode": "HALF"}, r'materials\[0\].alphaMode: found "HALF", expected one of "OPAQUE", "MASK", "BLEND"'),
        ({"emissiveFactor": [2, 0, 0]}, r"materials\[0\].emissiveFactor: found a list with 0 and 2, expected numbers"),
        ({"doubleSided": 1}, "doubleSided: found 1, expected true or false"),
        ({"pbrMetallicRoughness": {"metallicFactor": 1.5}}, "metallicFactor: found 1.5, expected a number from 0 to 1"),
        ({"pbrMetallicRoughness": {"metallicFactor": True}}, "metallicFactor: found true"),
        ({"pbrMetallicRoughness": []}, "pbrMetallicRoughness: found a list of 0, expected an object"),
        ({"normalTexture": {"index": 1}}, "normalTexture.index: found 1, expected a whole number from 0 to 0"),
        ({"extensions": {"KHR_materials_ior": {"ior": 0.5}}}, "KHR_materials_ior.ior: found 0.5"),
    ],
)
def test_bad_materials(entry, words):
    with pytest.raises(ModelError, match=words):
        material_of(entry)


def test_a_required_extension_that_is_not_drawn_is_named():
    with pytest.raises(ModelError) as caught:
        material_of({}, extensionsRequired=["KHR_mesh_quantization", "KHR_materials_sheen"])
    assert str(caught.value) == (
        'extensionsRequired: found "KHR_materials_sheen", expected extensions that are drawn here'
    )


def test_one_that_is_only_used_is_told():
    one = quad(extensionsUsed=["KHR_materials_unlit", "VENDOR_y", "VENDOR_x"])[0]
    assert load_model(one.glb()).ignored == ("VENDOR_x", "VENDOR_y")


# --- images --------------------------------------------------------------------------------------------


def pictures(*files):
    one = quad(material={})[0]
    names = ["normalTexture", "occlusionTexture", "emissiveTexture"]
    for index, file in enumerate(files):
        one.texture(file)
        one.document["materials"][0][names[index]] = {"index": index}
    return load_model(one.glb()).pictures


def test_formats():
    found = pictures(picture(), picture(kind="WEBP"), picture(mode="RGB", colour=(200, 100, 50), kind="JPEG"))
    assert [one.pixels.shape for one in found] == [(2, 2, 4)] * 3
    assert found[0].pixels[0, 0].tolist() == found[1].pixels[0, 0].tolist() == [200, 100, 50, 128]
    assert np.abs(found[2].pixels[0, 0].astype(int) - [200, 100, 50, 255]).max() < 8
    assert len({one.digest for one in found}) == 3


@pytest.mark.parametrize(
    ("mode", "colour", "expected"),
    [
        ("1", 1, [255, 255, 255, 255]),
        ("L", 100, [100, 100, 100, 255]),
        ("LA", (100, 50), [100, 100, 100, 50]),
        ("P", 7, None),
        ("RGB", (1, 2, 3), [1, 2, 3, 255]),
        ("I;16", 0x8000, [128, 128, 128, 255]),
    ],
)
def test_every_png_becomes_rgba(mode, colour, expected):
    (found,) = pictures(picture(mode=mode, colour=colour))
    assert found.pixels.shape == (2, 2, 4)
    assert expected is None or found.pixels[1, 1].tolist() == expected


def test_the_upper_row_comes_first():
    image = Image.new("RGB", (1, 2))
    image.putpixel((0, 0), (255, 0, 0))
    file = io.BytesIO()
    image.save(file, "PNG")
    (found,) = pictures(file.getvalue())
    assert found.pixels[:, 0, 0].tolist() == [255, 0]


def test_an_image_that_two_textures_show_is_there_once():
    one = quad(material={"normalTexture": {"index": 0}, "emissiveTexture": {"index": 1}})[0]
    one.texture(picture())
    one.add("textures", {"source": 0})
    assert len(load_model(one.glb()).pictures) == 1


def test_an_image_that_nothing_shows_is_not_read():
    one = quad()[0]
    one.texture(b"no image")
    assert load_model(one.glb()).pictures == ()


def test_webp_goes_before_what_is_there_for_others():
    one = quad(material={"emissiveTexture": {"index": 0}}, extensionsRequired=["EXT_texture_webp"])[0]
    one.image(b"no image at all")
    webp = one.image(picture(kind="WEBP"))
    one.add("textures", {"source": 0, "extensions": {"EXT_texture_webp": {"source": webp}}})
    assert load_model(one.glb()).pictures[0].pixels[0, 0, 0] == 200


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (b"GIF89a" + bytes(40), r"images\[0\]: found something that cannot be read, expected a PNG, JPEG or WebP"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "something that cannot be read"),
        (picture((64, 64))[:-40], "found one that is damaged, expected an image that is whole"),
        (boast(9000, 9000), "found 81,000,000 pixels in one image, expected at most 67,108,864"),
        (boast(30_000, 30_000), r"images\[0\]: found "),
    ],
)  # fmt: skip
def test_bad_images(file, words):
    with pytest.raises(ModelError, match=words):
        pictures(file)


def test_the_pixels_of_all_images_are_counted():
    one = quad(material={"pbrMetallicRoughness": {"baseColorTexture": {"index": 3}}})[0]
    for index, name in enumerate(["normalTexture", "occlusionTexture", "emissiveTexture"]):
        one.document["materials"][0][name] = {"index": index}
    for _ in range(4):
        one.texture(boast(8000, 8000))
    with pytest.raises(ModelError, match="found 256,000,000 pixels in all images, expected at most 201,326,592"):
        load_model(one.glb())


def test_the_bytes_of_all_images_are_counted():
    one = quad(material={})[0]
    names = ["normalTexture", "occlusionTexture", "emissiveTexture"]
    view = one.view(picture() + bytes(50 * 2**20))
    for index, name in enumerate(names):
        one.add("textures", {"source": one.add("images", {"bufferView": view})})
        one.document["materials"][0][name] = {"index": index}
    with pytest.raises(ModelError, match="bytes of images, expected at most 134,217,728"):
        load_model(one.glb())


def test_large_pictures_are_halved_until_they_fit(monkeypatch):
    assert pictures(picture((5000, 300), mode="L", colour=9))[0].pixels.shape == (75, 1250, 4)
    monkeypatch.setattr(images_module, "KEPT_PIXELS", 100 * 100 * 2)
    monkeypatch.setattr(images_module, "KEPT_SIDE", 200)
    found = pictures(picture((200, 200)), picture((200, 190), colour=(1, 2, 3, 4)), picture((20, 10)))
    assert [one.pixels.shape[:2] for one in found] == [(100, 100), (95, 100), (10, 20)]


def test_a_document_names_its_materials_as_they_can_be_printed():
    one = quad(material={"name": "\ud800" * 300})[0]
    text = one.gltf()
    assert json.loads(text)["materials"][0]["name"] == "\ud800" * 300
    name = load_model(text).materials[0].name
    assert name == "?" * 200
