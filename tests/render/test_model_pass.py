"""What models look like: light neither lost nor made, places, skins, morphs, alpha; and what memory they take."""

import gc
import json
import time
from dataclasses import replace

import moderngl
import numpy as np
import pytest

from overlay.errors import ResourceError
from overlay.loaders.effects import load_effect
from overlay.render.models.model_pass import ModelPass
from overlay.render.renderer import Renderer
from overlay.render.unlocked import PART_VERTICES
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.models.model import (
    AnimationClip,
    Clearcoat,
    Light,
    Material,
    MaterialChannel,
    MorphTarget,
    Node,
    Primitive,
    Sampler,
    Specular,
    Texture,
)
from overlay.scene.models.pose import ModelRig
from overlay.scene.scene import Scene
from tests.render.drawing import CATALOGUE, ROOT, PlainPainter, canvas, check_golden, pixels, staging
from tests.render.staging_models import SIZE, light_of, linear, shown, staged, turned, uniform_light
from tests.scene import models as made

MIDDLE = (slice(SIZE[1] // 2 - 4, SIZE[1] // 2 + 4), slice(SIZE[0] // 2 - 4, SIZE[0] // 2 + 4))


def ball(**material):
    material = Material(**material)
    return made.model([made.sphere(32)], digest=repr(material).encode(), materials=(material,))


def lit_ball(gl, *, level=1.0, **material):
    drawn = linear(gl, [staged(ball(**material))], environment=uniform_light(level), samples=0)
    return light_of(drawn[:, :, :3][drawn[:, :, 3] > 0.99])


def middle_light(gl, one, level):
    """The light that comes from the middle of what is drawn, red, green and blue."""
    drawn = linear(gl, [one], environment=uniform_light(level))
    return light_of(drawn[MIDDLE][:, :, :3]).mean(axis=(0, 1))


# --- light --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("roughness", [0.0, 0.3, 0.6, 1.0])
def test_a_white_metal_in_a_white_furnace_is_white(gl, roughness):
    drawn = lit_ball(gl, metallic=1.0, roughness=roughness)
    assert drawn.max() <= 1.005
    assert drawn.min() >= 0.97  # what bounces more than once is not lost


@pytest.mark.parametrize("roughness", [0.0, 0.5, 1.0])
def test_a_white_dielectric_in_a_white_furnace_is_white(gl, roughness):
    drawn = lit_ball(gl, metallic=0.0, roughness=roughness)
    assert drawn.max() <= 1.005
    assert drawn.min() >= 0.97


def test_a_black_dielectric_reflects_what_fresnel_says(gl):
    drawn = linear(
        gl,
        [staged(ball(base_colour=(0, 0, 0, 1), metallic=0.0, roughness=0.0), pitch=0.0)],
        environment=uniform_light(),
    )
    drawn[:, :, :3] = light_of(drawn[:, :, :3])
    assert drawn[MIDDLE][:, :, :3].mean() == pytest.approx(0.04, abs=0.004)
    seen = drawn[SIZE[1] // 2, :, 0][drawn[SIZE[1] // 2, :, 3] > 0.99]
    assert seen[:2].max() > 0.2  # at the rim nearly all is reflected
    assert seen.max() <= 1.0


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"specular": Specular(ior=2.0)}, 1 / 9),
        ({"specular": Specular(ior=1.0)}, 0.0),
        ({"specular": Specular(factor=0.5)}, 0.02),
        ({"specular": Specular(colour=(0.5, 0.5, 0.5))}, 0.02),
        ({"clearcoat": Clearcoat(1.0), "specular": Specular(factor=0.0)}, 0.04),
        ({"clearcoat": Clearcoat(1.0)}, 0.04 + 0.96 * 0.04),
    ],
)
def test_extensions_change_what_is_reflected(gl, changes, expected):
    material = {"base_colour": (0, 0, 0, 1), "metallic": 0.0, "roughness": 0.0, **changes}
    drawn = linear(gl, [staged(ball(**material), pitch=0.0)], environment=uniform_light())
    assert light_of(drawn[MIDDLE][:, :, :3]).mean() == pytest.approx(expected, abs=0.006)


def test_a_specular_map_is_read_from_its_alpha(gl):
    maps = made.picture(np.full((4, 4, 4), (255, 255, 255, 64)), b"specular")
    for specular, expected in ((Specular(texture=Texture(0)), 0.25), (Specular(colour_texture=Texture(0)), 1.0)):
        material = Material(base_colour=(0, 0, 0, 1), metallic=0.0, roughness=0.0, specular=specular)
        one = made.model([made.sphere(32)], digest=b"specular", materials=(material,), pictures=(maps,))
        assert middle_light(gl, staged(one, pitch=0.0), 1.0).mean() == pytest.approx(0.04 * expected, abs=0.004)


def test_a_specular_colour_map_colours_what_is_reflected(gl):
    maps = made.picture(np.full((4, 4, 4), (255, 188, 0, 255)), b"gold")  # 188 is half of white
    material = Material(
        base_colour=(0, 0, 0, 1), metallic=0.0, roughness=0.0, specular=Specular(colour_texture=Texture(0))
    )
    one = made.model([made.sphere(32)], digest=b"gold", materials=(material,), pictures=(maps,))
    assert middle_light(gl, staged(one, pitch=0.0), 1.0) == pytest.approx([0.04, 0.02, 0.0], abs=0.004)


@pytest.mark.parametrize(
    "plain", [{"specular": Specular()}, {"specular": Specular(factor=0.0), "clearcoat": Clearcoat(1.0)}]
)
def test_at_its_rim_a_black_ball_reflects_nearly_all_be_it_bare_or_coated(gl, plain):
    black = {"base_colour": (0, 0, 0, 1), "metallic": 0.0, "roughness": 0.0, **plain}
    drawn = linear(gl, [staged(ball(**black), pitch=0.0)], environment=uniform_light())
    row = light_of(drawn[:, :, :3])[SIZE[1] // 2, :, 0][drawn[SIZE[1] // 2, :, 3] > 0.99]
    assert row[:2].max() > 0.2 > 0.05 > row[len(row) // 2]


def test_a_coat_has_bumps_of_its_own(gl):
    bend = made.array(200, 90, 220)
    slope = (bend / 127.5 - 1) / np.linalg.norm(bend / 127.5 - 1)
    quad = made.parts(made.quad())
    painted = Primitive(**{**quad, "tangents": np.tile(made.array(1, 0, 0, 1), (4, 1))})
    modelled = Primitive(**{**quad, "normals": np.tile(slope.astype(np.float32), (4, 1))})
    texture = made.picture(np.full((4, 4, 4), (*bend, 255)), b"bend")
    nodes, coat = (Node(mesh=0), Node(light=0, rotation=shining(0.6, -0.4, 1.0))), Clearcoat(1.0, roughness=0.4)
    seen = []
    for place, (shape, worn) in enumerate(
        ((painted, replace(coat, normal_texture=Texture(0))), (modelled, coat), (made.quad(), coat))
    ):
        black = Material(base_colour=(0, 0, 0, 1), metallic=0.0, specular=Specular(factor=0.0), clearcoat=worn)
        fields = {"materials": (black,), "pictures": (texture,), "nodes": nodes, "lights": (Light("directional"),)}
        one = made.model([shape], digest=b"coat %d" % place, **fields)
        seen.append(middle_light(gl, staged(one, pitch=0.0), 0.0).mean())
    assert seen[0] == pytest.approx(seen[1], rel=0.05)
    assert seen[0] != pytest.approx(seen[2], rel=0.2)


def coated_light(gl, colour, *, roughness, light):
    """What comes of a black wall under a clear coat whose maps are of one colour; a lamp is straight before it."""
    maps = made.picture(np.full((4, 4, 4), (*colour, 255)), bytes(colour))
    coat = Clearcoat(1.0, Texture(0), 1.0, Texture(0)) if roughness else Clearcoat(1.0, Texture(0))
    plain = {"base_colour": (0, 0, 0, 1), "metallic": 0.0, "specular": Specular(factor=0.0)}
    lamp, name = Node(light=0), b"coat %r %r" % (colour, roughness)
    fields = {"materials": (Material(clearcoat=coat, **plain),), "pictures": (maps,), "lights": (Light("directional"),)}
    one = made.model([made.quad()], digest=name, nodes=(Node(mesh=0), lamp) if roughness else None, **fields)
    return middle_light(gl, staged(one, pitch=0.0), light).mean()


def test_a_coat_is_read_from_red_and_its_roughness_from_green(gl):
    assert coated_light(gl, (255, 0, 0), roughness=False, light=1.0) == pytest.approx(0.04, abs=0.006)
    assert coated_light(gl, (0, 255, 255), roughness=False, light=1.0) == pytest.approx(0.0, abs=0.002)
    rough, smooth = (coated_light(gl, (255, green, 255 - green), roughness=True, light=0.0) for green in (255, 120))
    assert smooth > 4 * rough > 0.0


def test_what_shines_through_is_read_from_red(gl):
    for colour, is_clear in (((255, 0, 0), True), ((0, 255, 255), False)):
        maps = made.picture(np.full((4, 4, 4), (*colour, 255)), bytes(colour))
        material = Material(metallic=0.0, transmission=1.0, transmission_texture=Texture(0))
        one = made.model([made.quad()], digest=b"glass" + bytes(colour), materials=(material,), pictures=(maps,))
        alpha = linear(gl, [staged(one, pitch=0.0)])[MIDDLE][:, :, 3].mean()
        assert alpha < 0.3 if is_clear else alpha > 0.99


def test_a_coat_makes_no_light(gl):
    drawn = lit_ball(gl, metallic=0.0, roughness=0.6, clearcoat=Clearcoat(1.0, roughness=0.3))
    assert drawn.max() <= 1.005
    assert drawn.min() >= 0.97


def test_a_matt_wall_under_a_directional_light_is_lamberts(gl):
    wall = made.quad()
    material = Material(base_colour=(0.5, 0.5, 0.5, 1), metallic=0.0, roughness=1.0, specular=Specular(factor=0.0))
    lamp = Node(light=0)  # along -z, onto the wall
    one = made.model(
        [wall],
        digest=b"wall",
        materials=(material,),
        nodes=(Node(mesh=0), lamp),
        lights=(Light("directional", (1, 1, 1), 2.0),),
    )
    drawn = linear(gl, [staged(one, pitch=0.0)], environment=uniform_light(0.0))
    assert light_of(drawn[MIDDLE][:, :, :3]).mean() == pytest.approx(2.0 * 0.5 / np.pi, rel=0.02)


@pytest.mark.parametrize("slant", [0.3, 0.8, 1.2])
def test_a_lamps_reflection_is_what_the_specification_says(gl, slant):
    roughness, lamp = 0.5, Node(light=0, rotation=(0, np.sin(slant / 2), 0, np.cos(slant / 2)))
    material = Material(base_colour=(0, 0, 0, 1), metallic=0.0, roughness=roughness)
    nodes, lights = (Node(mesh=0), lamp), (Light("directional"),)
    one = made.model([made.quad()], digest=b"%f" % slant, materials=(material,), nodes=nodes, lights=lights)
    # Seen from as far to the left as the lamp stands to the right: the half vector is the normal.
    a2, cosine = roughness**4, np.cos(slant)
    fresnel = 0.04 + 0.96 * (1 - cosine) ** 5
    visibility = 0.5 / (2 * cosine * np.sqrt(cosine**2 * (1 - a2) + a2))
    expected = fresnel / (np.pi * a2) * visibility * cosine
    seen = linear(gl, [staged(one, turn=slant, pitch=0.0)], environment=uniform_light(0.0))
    assert light_of(seen[:, :, :3])[SIZE[1] // 2, SIZE[0] // 2].mean() == pytest.approx(expected, rel=0.06)


@pytest.mark.parametrize(
    ("light", "away", "expected"),
    [
        (Light("point", (1, 1, 1), 3.0), 2.0, 3 / 4),
        (Light("point", (1, 1, 1), 3.0, range=2.5), 2.0, 3 / 4 * (1 - (2 / 2.5) ** 4)),
        (Light("point", (1, 1, 1), 3.0, range=1.9), 2.0, 0.0),
        (Light("spot", (1, 0.5, 0), 3.0, outer_cone=0.5, inner_cone=0.4), 2.0, 3 / 4),
    ],
)
def test_point_and_spot_lights_fall_off(gl, light, away, expected):
    material = Material(base_colour=(1, 1, 1, 1), metallic=0.0, roughness=1.0, specular=Specular(factor=0.0))
    lamp = Node(light=0, translation=(0, 0, away))
    one = made.model(
        [made.quad(0.2)],
        digest=repr(light).encode(),
        materials=(material,),
        nodes=(Node(mesh=0), lamp),
        lights=(light,),
    )
    assert middle_light(gl, staged(one, pitch=0.0), 0.0) == pytest.approx(
        expected / np.pi * np.array(light.colour), rel=0.03, abs=1e-3
    )


def test_a_spot_fades_between_its_cones(gl):
    light = Light("spot", (1, 1, 1), 4.0, outer_cone=0.5, inner_cone=0.1)
    material = Material(metallic=0.0, roughness=1.0, specular=Specular(factor=0.0))
    lamp = Node(light=0, translation=(0, 0, 2), rotation=(0, np.sin(0.15), 0, np.cos(0.15)))  # 0.3 beside the middle
    nodes = (Node(mesh=0), lamp)
    one = made.model([made.quad(0.2)], digest=b"fades", materials=(material,), nodes=nodes, lights=(light,))
    part = (np.cos(0.3) - np.cos(0.5)) / (np.cos(0.1) - np.cos(0.5))
    assert middle_light(gl, staged(one, pitch=0.0), 0.0).mean() == pytest.approx(part**2 / np.pi, rel=0.04)


def test_a_spot_leaves_dark_what_lies_beside_its_cone(gl):
    light = Light("spot", (1, 1, 1), 3.0, outer_cone=0.2, inner_cone=0.1)
    lamp = Node(light=0, translation=(0, 0, 2))
    one = made.model([made.quad()], digest=b"beside", nodes=(Node(mesh=0), lamp), lights=(light,))
    drawn = linear(gl, [staged(one, pitch=0.0)], environment=uniform_light(0.0))
    assert drawn[MIDDLE].max() > 0.1
    row = drawn[SIZE[1] // 2][drawn[SIZE[1] // 2, :, 3] > 0.99]
    assert row[:4, 0].max() < 1e-3


def test_lights_of_thousands_of_candela_do_not_drown_the_model(gl):
    drawn = linear(gl, [staged(made.lit("point", 54351.0))])
    assert 0.3 < light_of(drawn[:, :, :3]).max() < 4.0


# --- surfaces -----------------------------------------------------------------------------------------


def test_an_unlit_material_keeps_its_colours(gl):
    for grey in (0.0, 0.02, 0.2, 0.5, 0.9):
        one = made.model(
            [made.quad()],
            digest=bytes([int(grey * 99)]),
            materials=(Material(base_colour=(grey, grey, grey, 1), is_unlit=True),),
        )
        encoded = 255 * (12.92 * grey if grey <= 0.0031308 else 1.055 * grey ** (1 / 2.4) - 0.055)
        assert shown(gl, [staged(one, pitch=0.0)])[MIDDLE][:, :, :3].mean() == pytest.approx(encoded, abs=2)


def quarters():
    """Red, green over blue, white."""
    rgba = np.zeros((2, 2, 4), np.uint8)
    rgba[0, 0], rgba[0, 1], rgba[1, 0], rgba[1, 1] = (
        (255, 0, 0, 255),
        (0, 255, 0, 255),
        (0, 0, 255, 255),
        (255, 255, 255, 255),
    )
    return made.picture(rgba.repeat(32, axis=0).repeat(32, axis=1), b"quarters")


def corners_of(gl, **texture):
    material = Material(base_colour_texture=Texture(0, **texture), is_unlit=True)
    one = made.model([made.quad()], digest=repr(texture).encode(), materials=(material,), pictures=(quarters(),))
    drawn = shown(gl, [staged(one, pitch=0.0)])
    ys, xs = np.nonzero(drawn[:, :, 3] == 255)
    at = [(np.percentile(ys, y), np.percentile(xs, x)) for y in (20, 80) for x in (20, 80)]
    names = {(1, 0, 0): "r", (0, 1, 0): "g", (0, 0, 1): "b", (1, 1, 1): "w"}
    return "".join(names[tuple((drawn[int(y), int(x), :3] > 128).astype(int))] for y, x in at)


def test_pictures_stand_upright_and_textures_are_transformed(gl):
    assert corners_of(gl) == "rgbw"
    assert corners_of(gl, offset=(0.5, 0.0)) == "grwb"
    assert corners_of(gl, offset=(0.0, 0.5)) == "bwrg"
    assert corners_of(gl, scale=(0.5, 0.5)) == "rrrr"
    assert corners_of(gl, scale=(-1.0, 1.0)) == "grwb"  # repeated
    assert corners_of(gl, offset=(1.0, 0.0), sampler=Sampler("clamp", "clamp")) == "ggww"
    assert corners_of(gl, offset=(1.0, 0.0), sampler=Sampler("mirror", "repeat")) == "grwb"
    assert corners_of(gl, rotation=np.pi / 2) == "brwg"  # the coordinates go counter-clockwise, the picture clockwise


def test_the_second_set_of_coordinates_is_used(gl):
    quad = made.quad()
    other = 1 - quad.texcoords[0]
    quad = Primitive(**{**made.parts(quad), "texcoords": (quad.texcoords[0], other)})
    material = Material(base_colour_texture=Texture(0, texcoord=1), is_unlit=True)
    one = made.model([quad], digest=b"second", materials=(material,), pictures=(quarters(),))
    drawn = shown(gl, [staged(one, pitch=0.0)])
    assert (drawn[SIZE[1] // 2 - 9, SIZE[0] // 2 - 9, :3] > 128).tolist() == [True, True, True]


def test_vertex_colours_multiply(gl):
    quad = made.quad()
    colours = np.tile(made.array(1, 0.5, 0, 1), (4, 1))
    quad = Primitive(**{**made.parts(quad), "colours": colours})
    one = made.model([quad], digest=b"colours", materials=(Material(base_colour=(0.5, 0.5, 0.5, 1), is_unlit=True),))
    assert shown(gl, [staged(one, pitch=0.0)])[MIDDLE].mean(axis=(0, 1)).tolist() == pytest.approx(
        [188, 137, 0, 255], abs=2
    )


def test_a_normal_map_bends_the_light(gl):
    def looked(x):
        texture = made.picture(np.full((4, 4, 4), (x, 128, 200, 255)), bytes([x]))
        quad = Primitive(**{**made.parts(made.quad()), "tangents": np.tile(made.array(1, 0, 0, 1), (4, 1))})
        material = Material(metallic=0.0, normal_texture=Texture(0))
        lamp = Node(light=0, rotation=(0, np.sin(0.5), 0, np.cos(0.5)))  # from the right
        one = made.model(
            [quad],
            digest=bytes([x]),
            materials=(material,),
            pictures=(texture,),
            nodes=(Node(mesh=0), lamp),
            lights=(Light("directional"),),
        )
        return linear(gl, [staged(one, pitch=0.0)], environment=uniform_light(0.0))[MIDDLE][:, :, :3].mean()

    assert looked(200) > 1.2 * looked(128) > 1.4 * looked(50)


@pytest.mark.parametrize("scale", [(1.0, 1.0, 1.0), (-1.0, 1.0, 1.0), (1.0, -1.0, 1.0)])
@pytest.mark.parametrize("turn", [0.0, np.pi])
def test_a_bump_is_lit_from_both_sides_as_if_it_were_modelled(gl, turn, scale):
    """Seen from behind it is a hollow, whose slopes lie where they lay; in a mirror they lie the other way."""
    bend = made.array(200, 90, 220)
    slope = (bend / 127.5 - 1) / np.linalg.norm(bend / 127.5 - 1)
    quad = made.parts(made.quad())
    painted = Primitive(**{**quad, "tangents": np.tile(made.array(1, 0, 0, 1), (4, 1))})
    modelled = Primitive(**{**quad, "normals": np.tile(slope.astype(np.float32), (4, 1))})
    texture = made.picture(np.full((4, 4, 4), (*bend, 255)), b"bend")
    plain = Material(metallic=0.0, roughness=0.5, is_double_sided=True)
    # Lamps before it and behind it, all of them from the right and from above.
    lamps = [Node(light=0, rotation=shining(1.0, 0.6, depth)) for depth in (1.0, -1.0)]
    nodes = [Node(mesh=0, scale=scale), *lamps]
    seen = []
    for place, (shape, material) in enumerate(
        ((painted, replace(plain, normal_texture=Texture(0))), (modelled, plain), (made.quad(), plain))
    ):
        fields = {"materials": (material,), "pictures": (texture,), "nodes": nodes, "lights": (Light("directional"),)}
        one = made.model([shape], digest=b"bump %d" % place, **fields)
        seen.append(middle_light(gl, staged(one, turn=turn, pitch=0.0), 0.0).mean())
    assert seen[0] == pytest.approx(seen[1], rel=0.03)
    assert seen[0] != pytest.approx(seen[2], rel=0.1)


def shining(*origin):
    """The rotation of a lamp that shines from there on the middle: it shines along its own -z."""
    x, y, z = np.array(origin) / np.linalg.norm(origin)
    turned = np.array([-y, x, 0.0, 1.0 + z])  # from +z to there
    return tuple(turned / np.linalg.norm(turned))


@pytest.mark.parametrize("topology", ["points", "lines"])
def test_points_and_lines_without_normals_are_as_bright_as_they_are_with_their_own_light(gl, topology):
    corners = made.array(-0.3, 0, 0, 0.3, 0, 0).reshape(2, 3)
    material = Material(base_colour=(0.2, 0.1, 0.0, 1), emissive=(0.1, 0.0, 0.3), metallic=1.0)
    bare = Primitive(corners, np.arange(2, dtype=np.uint32), 0, corners[0], corners[1], topology=topology)
    lit = replace(bare, normals=np.tile(made.array(0, 0, 1), (2, 1)))
    frame = made.quad()  # so that the camera stands where it always does
    unseen = Material(base_colour=(0, 0, 0, 0), is_unlit=True, alpha_mode="blend")
    seen = []
    for shape in (bare, lit):
        fields = {"materials": (material, unseen)}
        one = made.model([shape, replace(frame, material=1)], digest=repr(shape.normals).encode(), **fields)
        drawn = linear(gl, [staged(one, pitch=0.0)], environment=uniform_light(0.0), samples=0)
        seen.append(drawn[drawn[:, :, 3] > 0.9][:, :3])
    assert len(seen[0])
    assert np.allclose(seen[0], (0.3, 0.1, 0.3), atol=0.002)
    assert (seen[1][:, 0] < 0.15).all(), "what has normals is lit as everything is"


@pytest.mark.parametrize("metallic", [0.0, 1.0])
def test_an_occlusion_map_keeps_light_away(gl, metallic):
    for red in (0, 128, 255):
        maps = made.picture(np.full((4, 4, 4), (red, 255, 255, 255)), bytes([red]))
        texture = Texture(0)
        material = Material(metallic=metallic, occlusion_texture=texture, metallic_roughness_texture=texture)
        one = made.model([made.quad()], digest=bytes([red]), materials=(material,), pictures=(maps,))
        assert middle_light(gl, staged(one, pitch=0.0), 1.0).mean() == pytest.approx(red / 255, abs=0.03)
        half = replace(one, digest=b"half", materials=(replace(material, occlusion_strength=0.5),))
        assert middle_light(gl, staged(half, pitch=0.0), 1.0).mean() == pytest.approx(0.5 + red / 510, abs=0.03)


def test_what_glows_needs_no_light(gl):
    glows = made.picture(np.full((4, 4, 4), (255, 188, 0, 255)), b"glows")  # 188 is half of white
    material = Material(base_colour=(0, 0, 0, 1), emissive=(0.4, 0.4, 0.4), emissive_texture=Texture(0))
    one = made.model([made.quad()], digest=b"glow", materials=(material,), pictures=(glows,))
    assert middle_light(gl, staged(one, pitch=0.0), 0.0) == pytest.approx([0.4, 0.2, 0.0], abs=0.01)


@pytest.mark.parametrize(("pitch", "left"), [(0.0, 0.96), (1.2, 0.86)])
def test_a_coat_keeps_some_of_what_glows_below_it(gl, pitch, left):
    """As much as it reflects: a twenty-fifth from the front, more from the side."""
    black = Material(base_colour=(0, 0, 0, 1), emissive=(0.4, 0.4, 0.4), specular=Specular(factor=0.0), metallic=0.0)
    coated = replace(black, clearcoat=Clearcoat(1.0))
    shapes = [made.model([made.quad()], digest=b"lit %d" % n, materials=(m,)) for n, m in enumerate((black, coated))]
    bare, below = (middle_light(gl, staged(one, pitch=pitch), 0.0).mean() for one in shapes)
    assert bare == pytest.approx(0.4, abs=0.003)
    assert below / bare == pytest.approx(left, abs=0.015)


def test_metal_and_roughness_are_read_from_their_channels(gl):
    def seen(green, blue):
        maps = made.picture(np.full((4, 4, 4), (0, green, blue, 255)), bytes([green, blue]))
        material = Material(base_colour=(1, 0, 0, 1), metallic_roughness_texture=Texture(0))
        one = made.model([made.quad()], digest=bytes([green, blue]), materials=(material,), pictures=(maps,))
        return light_of(linear(gl, [staged(one, pitch=0.0)])[MIDDLE][:, :, :3]).mean(axis=(0, 1))

    assert seen(255, 255)[1] < 0.003 < 0.006 < seen(255, 0)[1]  # a metal reflects its own red alone
    assert abs(seen(255, 255)[0] - seen(0, 255)[0]) > 0.03  # a mirror shows one place of the studio


def test_what_is_seen_from_behind_is_drawn_if_it_has_two_sides(gl):
    for is_double, expected in ((False, 0), (True, 255)):
        material = Material(is_double_sided=is_double, metallic=0.0)
        one = made.model([made.quad()], digest=bytes([is_double]), materials=(material,))
        assert shown(gl, [staged(one, turn=np.pi, pitch=0.0)])[MIDDLE][:, :, 3].mean() == expected


def test_a_back_is_lit_from_behind(gl):
    material = Material(is_double_sided=True, metallic=0.0, roughness=1.0, specular=Specular(factor=0.0))
    nodes = (Node(mesh=0), Node(light=0, rotation=(0, 1, 0, 0)))  # the lamp shines along +z
    lights = (Light("directional", (1, 1, 1), 2.0),)
    one = made.model([made.quad()], digest=b"back", materials=(material,), nodes=nodes, lights=lights)
    behind, before = (middle_light(gl, staged(one, turn=turn, pitch=0.0), 0.0).mean() for turn in (np.pi, 0.0))
    assert behind == pytest.approx(2.0 / np.pi, rel=0.02)
    assert before == pytest.approx(0.0, abs=1e-3)


def test_a_mirrored_node_shows_its_outside(gl):
    one = made.model([made.sphere()], digest=b"mirrored", nodes=[Node(mesh=0, scale=(-1, 1, 1))])
    plain = made.model([made.sphere()], digest=b"not mirrored")
    pictures = [shown(gl, [staged(each, pitch=0.0)]).astype(int) for each in (one, plain)]
    assert np.abs(pictures[0] - pictures[1]).mean() < 1.0


def test_a_mirrored_skeleton_shows_the_outside_of_its_skin(gl):
    """Armatures of some exporters are mirrored, and their joints with them."""
    bar = made.bar()
    mirror = Node(scale=(-1, 1, 1))
    nodes = (mirror, *(replace(node, parent=max(node.parent + 1, 0)) for node in bar.nodes))
    (skin,) = bar.skins
    skins = (replace(skin, joints=tuple(joint + 1 for joint in skin.joints)),)
    mirrored = replace(bar, digest=b"mirrored bar", nodes=nodes, skins=skins, clips=())
    pictures = [shown(gl, [staged(one, pitch=0.0)]).astype(int) for one in (replace(bar, clips=()), mirrored)]
    assert np.abs(pictures[0] - pictures[1]).mean() < 1.0


def test_uneven_scales_keep_normals_upright(gl):
    flat = made.model(
        [made.sphere(48)],
        digest=b"flat",
        nodes=[Node(mesh=0, scale=(1, 1, 0.05))],
        materials=(Material(base_colour=(1, 1, 1, 1), metallic=1.0, roughness=0.0),),
    )
    quad = made.model([made.quad(0.8)], digest=b"quad", materials=flat.materials)
    disc, wall = (linear(gl, [staged(each, pitch=0.0)])[MIDDLE][:, :, :3].mean() for each in (flat, quad))
    assert disc == pytest.approx(wall, rel=0.1)


# --- motion -------------------------------------------------------------------------------------------


def test_a_skinned_bar_lies_where_its_joints_are(gl):
    bar = made.bar()
    size = (160, 160)
    one = staged(bar, size, clip=0, secs=1.0, pitch=0.0)
    drawn = shown(gl, [one], size)[:, :, 3] > 128
    shape, pose = bar.meshes[0].primitives[0], ModelRig(bar).pose(0, 1.0)
    matrices = np.einsum("nj,njab->nab", shape.weights, pose.joints[shape.joints])
    points = np.einsum("nab,nb->na", matrices, np.c_[shape.positions, np.ones(len(shape.positions))])
    clip = points @ one.world_from_model.T @ one.view.clip_from_world.T
    px = (clip[:, :2] / clip[:, 3:] * 0.5 + 0.5) * size
    rows, columns = np.nonzero(drawn[::-1])
    assert [columns.min(), rows.min()] == pytest.approx(px.min(axis=0).tolist(), abs=1.5)
    assert [columns.max() + 1, rows.max() + 1] == pytest.approx(px.max(axis=0).tolist(), abs=1.5)


def test_eight_influences_are_four_and_four(gl):
    bar = made.bar(joints=5)
    shape = bar.meshes[0].primitives[0]
    spread = Primitive(
        **{
            **made.parts(shape),
            "joints": np.c_[0 * shape.joints, shape.joints],
            "weights": np.c_[0 * shape.weights, shape.weights],
        }
    )
    eight = made.model(
        [spread], digest=b"eight", nodes=bar.nodes, skins=bar.skins, clips=bar.clips, materials=bar.materials
    )
    pictures = [shown(gl, [staged(each, clip=0, secs=1.0)]) for each in (bar, eight)]
    assert (pictures[0] == pictures[1]).all()
    assert pictures[0][:, :, 3].any()


def test_a_thousand_joints_and_more_than_one_row_of_the_stage(gl):
    for joints in (200, 1000):
        drawn = shown(gl, [staged(made.bar(joints, b"%d" % joints), clip=0, secs=0.0, pitch=0.0)])
        straight = shown(gl, [staged(made.bar(2, b"two"), clip=0, secs=0.0, pitch=0.0)])
        ours, theirs = (
            (each[:, :, 3] > 128).any(axis=1).sum() / (each[:, :, 3] > 128).any(axis=0).sum()
            for each in (drawn, straight)
        )
        assert ours == pytest.approx(theirs, rel=0.25)


def test_morph_weights_move_vertices(gl):
    one = made.blob()
    heights = []
    for secs in (0.0, 1.0):
        drawn = shown(gl, [staged(one, clip=0, secs=secs, pitch=0.0)])[:, :, 3] > 128
        heights.append(np.ptp(np.nonzero(drawn.any(axis=0))[0]) + 1)
    assert heights[1] == pytest.approx(1.8 * heights[0], abs=4)


def test_morphs_turn_normals_and_tangents(gl):
    lamp = Node(light=0, rotation=(0, np.sin(0.5), 0, np.cos(0.5)))  # from the right
    bump = made.picture(np.full((4, 4, 4), (220, 128, 180, 255)), b"bump")
    quad = made.quad(tangents=np.tile(made.array(1, 0, 0, 1), (4, 1)))

    def lit_by(target, **material):
        shape = Primitive(**{**made.parts(quad), "targets": (target,)})
        name = repr(material).encode() + bytes([target.normals is None])
        options = {
            "materials": (Material(metallic=0.0, **material),),
            "nodes": (Node(mesh=0), lamp),
            "pictures": (bump,),
        }
        lit = []
        for weight in (0.0, 1.0):
            one = made.model(
                [shape],
                digest=name + bytes([int(weight)]),
                weights=(weight,),
                lights=(Light("directional"),),
                **options,
            )
            lit.append(middle_light(gl, staged(one, pitch=0.0), 0.0).mean())
        return lit

    flat, turned_right = lit_by(MorphTarget(normals=np.tile(made.array(0.8, 0, -0.2), (4, 1))))
    assert turned_right > 1.3 * flat
    bent_right, bent_left = lit_by(
        MorphTarget(tangents=np.tile(made.array(-2, 0, 0), (4, 1))), normal_texture=Texture(0)
    )
    assert bent_right > 1.5 * bent_left


def test_instances_are_where_each_of_them_is(gl):
    size = (300, 100)
    box = made.textured_box()
    places = [(50, 50), (150, 50), (250, 50)]
    together = shown(gl, [staged(box, size, centre=at, fill=90, turn=index) for index, at in enumerate(places)], size)
    for index, at in enumerate(places):
        alone = shown(gl, [staged(box, size, centre=at, fill=90, turn=index)], size)
        part = (slice(None), slice(at[0] - 50, at[0] + 50))
        difference = np.abs(together[part].astype(int) - alone[part])
        assert difference.max() <= 12  # a picture is sharper or softer by where its pixels lie among fours
        assert difference.mean() < 0.5


def test_what_is_nearer_hides_what_is_farther(gl):
    near = Node(mesh=0, translation=(0, 0, 1))
    far = Node(mesh=1, translation=(0, 0, -1))
    red, blue = Material(base_colour=(1, 0, 0, 1), is_unlit=True), Material(base_colour=(0, 0, 1, 1), is_unlit=True)
    meshes = [made.model([made.quad(material=index)]).meshes[0] for index in (0, 1)]
    for nodes in ((near, far), (far, near)):
        one = made.model((), digest=repr(nodes).encode(), nodes=nodes, meshes=meshes, materials=(red, blue))
        middle = shown(gl, [staged(one, pitch=0.0)])[MIDDLE].mean(axis=(0, 1))
        assert middle[0] > 200 > 60 > middle[2]


# --- alpha --------------------------------------------------------------------------------------------


def glass(colour, z, material):
    return Node(mesh=material, translation=(0, 0, z)), Material(base_colour=colour, is_unlit=True, alpha_mode="blend")


def test_what_can_be_seen_through_is_drawn_from_back_to_front(gl):
    pictures = []
    for order in ((0, 1), (1, 0)):
        layers = [glass((1, 0, 0, 0.5), 1, 0), glass((0, 0, 1, 0.5), -1, 1)]
        nodes = [layers[index][0] for index in order]
        meshes = [made.model([made.quad(material=index)]).meshes[0] for index in (0, 1)]
        one = made.model((), digest=bytes(order), nodes=nodes, meshes=meshes, materials=[layer[1] for layer in layers])
        pictures.append(linear(gl, [staged(one, pitch=0.0)])[MIDDLE].mean(axis=(0, 1)))
    assert pictures[0] == pytest.approx(pictures[1], abs=1e-3)
    assert pictures[0][3] == pytest.approx(0.75, abs=0.01)
    assert pictures[0][0] == pytest.approx(2 * pictures[0][2], rel=0.02)  # red lies in front


def test_what_can_be_seen_through_hides_nothing_of_its_own(gl):
    near, far = made.quad(), made.quad()
    positions = np.concatenate([near.positions + made.array(0, 0, 1), far.positions - made.array(0, 0, 1)])
    both = made.primitive(positions, np.concatenate([near.indices, far.indices + 4]))  # the nearer one is drawn first
    material = Material(base_colour=(1, 1, 1, 0.5), is_unlit=True, alpha_mode="blend")
    one = made.model([both], digest=b"both", materials=(material,))
    assert linear(gl, [staged(one, pitch=0.0)])[MIDDLE][:, :, 3].mean() == pytest.approx(0.75, abs=0.01)


def test_what_blends_and_is_opaque_hides_what_lies_behind(gl):
    """Hair, leaves and cloth blend with their edges alone."""
    near, far = made.quad(), made.quad()
    positions = np.concatenate([near.positions + made.array(0, 0, 1), far.positions - made.array(0, 0, 1)])
    colours = np.repeat(made.array(1, 0, 0, 1, 0, 0, 1, 1).reshape(2, 4), 4, axis=0)
    fields = {"colours": colours, "texcoords": (np.concatenate([near.texcoords[0], far.texcoords[0]]),)}
    both = made.primitive(positions, np.concatenate([near.indices, far.indices + 4]), **fields)
    holed = np.full((32, 32, 4), 255, np.uint8)
    holed[:, 24:, 3] = 128
    material = Material(base_colour_texture=Texture(0), is_unlit=True, alpha_mode="blend", is_double_sided=True)
    one = made.model([both], digest=b"leaf", materials=(material,), pictures=(made.picture(holed, b"holed"),))
    for opacity in (1.0, 0.5):
        drawn = linear(gl, [staged(one, pitch=0.0, opacity=opacity)])
        red, green, blue, alpha = drawn[MIDDLE].mean(axis=(0, 1))
        assert (red, green, blue, alpha) == pytest.approx((opacity, 0.0, 0.0, opacity), abs=0.02)
    across = np.flatnonzero(drawn[SIZE[1] // 2, :, 3] > 0.1)
    assert drawn[SIZE[1] // 2, across[int(0.8 * len(across))], 2] > 0.05, "through its holes it is seen"


def test_a_mask_is_all_or_nothing(gl):
    rgba = np.full((64, 64, 4), 255, np.uint8)
    rgba[:, :, 3] = np.linspace(0, 255, 64)
    for cutoff in (0.25, 0.5, 0.75):
        material = Material(base_colour_texture=Texture(0), alpha_mode="mask", alpha_cutoff=cutoff, metallic=0.0)
        one = made.model(
            [made.quad()], digest=b"%f" % cutoff, materials=(material,), pictures=(made.picture(rgba, b"ramp"),)
        )
        alpha = shown(gl, [staged(one, pitch=0.0)], samples=0)[SIZE[1] // 2, :, 3]
        left, right = np.nonzero(
            shown(gl, [staged(made.model([made.quad()]), pitch=0.0)], samples=0)[SIZE[1] // 2, :, 3]
        )[0][[0, -1]]
        assert (alpha == 255).sum() == pytest.approx((1 - cutoff) * (right - left + 1), abs=5)


def test_glass_lets_the_stream_through_and_keeps_its_highlights(gl):
    clear = linear(gl, [staged(ball(metallic=0.0, roughness=0.1, transmission=1.0))])
    solid = linear(gl, [staged(ball(metallic=0.0, roughness=0.1))])
    assert solid[MIDDLE][:, :, 3].min() > 0.99
    assert clear[MIDDLE][:, :, 3].mean() < 0.25
    brightest = clear[:, :, :3].max(axis=2)
    black = linear(gl, [staged(ball(base_colour=(0, 0, 0, 1), metallic=0.0, roughness=0.1))])
    assert brightest.max() >= 0.8 * black[:, :, :3].max() > 0.15
    assert (clear[:, :, 3] >= brightest).all()


def test_a_model_that_fades_shows_nothing_of_its_inside(gl):
    one = made.model(
        [made.sphere(), made.box((0.5, 0.5, 0.5), material=1)],
        digest=b"inside",
        materials=(made.WHITE, Material(base_colour=(1, 0, 0, 1), is_unlit=True)),
    )
    full, half = (linear(gl, [staged(one, opacity=opacity)]) for opacity in (1.0, 0.5))
    assert np.abs(half - full * 0.5).max() < 0.02


def test_a_model_that_fades_over_another_is_blended_with_it(gl):
    back = made.model([made.quad(2.0)], digest=b"back", materials=(Material(base_colour=(0, 0, 1, 1), is_unlit=True),))
    front = made.model(
        [made.sphere(), made.box((0.5, 0.5, 0.5), material=1)],
        digest=b"front",
        materials=(
            Material(base_colour=(1, 0, 0, 1), is_unlit=True),
            Material(base_colour=(0, 1, 0, 1), is_unlit=True),
        ),
    )
    nearer = staged(front, pitch=0.0)
    world = nearer.world_from_model.copy()
    world[2, 3] = -1.5
    farther = replace(nearer, model=back, pose=ModelRig(back).rest, world_from_model=world)
    red, green, blue, alpha = linear(gl, [replace(nearer, opacity=0.5), farther])[MIDDLE].mean(axis=(0, 1))
    assert alpha == pytest.approx(1.0, abs=0.01)
    assert green < 0.1
    assert red == pytest.approx(blue, rel=0.1)


def test_the_shadow_is_dark_soft_and_within_the_bounds(gl):
    size = (200, 200)
    one = staged(made.model([made.box()]), size, fill=120, shade=True)
    drawn, bare = shown(gl, [one], size), shown(gl, [replace(one, shadow=None)], size)
    dark = (drawn[:, :, 3] > 0) & (bare[:, :, 3] == 0)
    assert dark.sum() > 500
    assert drawn[dark][:, :3].max() <= 1
    assert 20 < drawn[dark][:, 3].max() < 140
    left, bottom, right, top = one.bounds_px
    rows, columns = np.nonzero(drawn[::-1].any(axis=2))
    assert left < columns.min()
    assert columns.max() < right - 1
    assert bottom < rows.min()
    assert rows.max() < top - 1


def test_the_layer_below_shows_where_the_model_does_not_cover(gl):
    below = (0.2, 0.4, 0.6, 1.0)
    drawn = shown(gl, [staged(ball(metallic=0.0), shade=True)], below=below)
    assert (drawn[:, :, 3] == 255).all()
    assert drawn[0, 0].tolist() == [51, 102, 153, 255]
    alone = shown(gl, [staged(ball(metallic=0.0), shade=True)]).astype(float)
    expected = alone[:, :, :3] + np.array([51, 102, 153]) * (1 - alone[:, :, 3:] / 255)
    assert np.abs(drawn[:, :, :3] - expected).max() <= 1.5


@pytest.mark.parametrize("samples", [0, 4])
def test_edges_have_no_fringe_over_any_background(gl, samples):
    # Straight colours at the edge are those of the inside: neither darker nor lighter.
    drawn = shown(
        gl,
        [staged(ball(metallic=0.0, roughness=1.0, base_colour=(0.5, 0.5, 0.5, 1)))],
        samples=samples,
        environment=uniform_light(),
    ).astype(float)
    edge = (drawn[:, :, 3] > 30) & (drawn[:, :, 3] < 225)
    assert edge.sum() > 40
    straight = drawn[edge][:, :3] / drawn[edge][:, 3:] * 255
    inside = drawn[MIDDLE][:, :, :3].mean()
    assert np.abs(straight - inside).max() < 16


def test_however_many_corners_it_has_no_copy_is_lost(gl):
    """Mesa's processor draws what is large in parts."""
    size, fine = (160, 64), made.sphere(rings=45)
    assert 2 * len(fine.indices) > PART_VERTICES > len(fine.indices)
    ball = made.model([fine], digest=b"fine")
    copies = [staged(ball, size, centre=(24 + 32 * place, 32), fill=26) for place in range(4)]
    drawn = shown(gl, [replace(one, pose=copies[0].pose) for one in copies], size)
    assert [drawn[32, 24 + 32 * place, 3] for place in range(4)] == [255] * 4


def test_a_material_that_a_clip_changes_looks_it(gl):
    """For each pose its own, and for the same model again as it was."""
    size = (96, 32)
    times, colours = np.array([0, 1], np.float32), np.array([[1, 0, 0, 1], [0, 1, 0, 1]], np.float32)
    blue = Material(base_colour=(0, 0, 1, 1), is_unlit=True)
    other = Material("other", base_colour=(1, 1, 1, 1), is_unlit=True)
    small = np.asarray(made.quad().positions * 0.3 + (0, 0, 0.2), np.float32)
    halves = made.quad(), replace(made.quad(), positions=small, material=1)
    clip = AnimationClip("blush", (), 1.0, (MaterialChannel(0, "base_colour", times, colours),))
    one = made.model(halves, digest=b"blush", materials=(blue, other), clips=(clip,))
    rig, models = ModelRig(one), ModelPass(gl, ROOT)
    where = [staged(one, size, centre=(16 + 32 * place, 16), fill=30, rig=rig, pitch=0.0) for place in range(3)]
    poses = rig.pose(0, 0.0), rig.pose(0, 1.0), rig.rest
    drawn = shown(gl, [replace(each, pose=pose) for each, pose in zip(where, poses, strict=True)], size, models=models)
    assert [drawn[8, 10 + 32 * place, :3].argmax() for place in range(3)] == [0, 1, 2]
    assert drawn[16, 16::32, :3].min() > 250, "the other material stays as it is"


# --- the renderer -------------------------------------------------------------------------------------


def framed(*instances, size=SIZE):
    return replace(Scene(CATALOGUE, size).frame(0.0), models=tuple(instances))


@pytest.mark.parametrize("output", ["straight", "premultiplied", "linear"])
def test_the_renderer_draws_a_frames_models(gl, output):
    frame = framed(staged(made.textured_box(), shade=True))
    assert not frame.is_empty
    fbo = canvas(gl, SIZE)
    renderer = Renderer(gl, ROOT, PlainPainter().paint, output)
    renderer.draw(frame, fbo, SIZE)
    drawn = pixels(fbo)
    assert drawn[MIDDLE][:, :, 3].min() == 255
    assert not drawn[:2, :2].any()
    renderer.draw(framed(), fbo, SIZE)
    assert not pixels(fbo).any()
    assert renderer._models._target._drawn is None
    renderer.draw(frame, fbo, SIZE)
    assert pixels(fbo)[MIDDLE][:, :, 3].min() == 255


@pytest.mark.parametrize("behind", [True, False])
def test_particles_lie_behind_a_model_or_before_it(gl, behind):
    veil = {
        "name": "veil", "spawner": {"count": {"min": 1, "max": 1}}, "shape": {"kind": "point", "at": [0.5, 0.5]},
        "init": {"lifetime_secs": {"min": 9, "max": 9}, "size": {"min": 2, "max": 2}},
        "render": {"sprite": "disc", "gradient": [{"at": 0, "colour": "#0000ff"}], "fade_in": 0, "behind": behind},
    }  # fmt: skip
    text = json.dumps({"name": "veiled", "title": "Veiled", "accent": "#ffffff", "emitters": [veil]})
    scene = Scene(Catalogue([load_effect(text.encode(), "veiled.json")]), SIZE)
    scene.show(replace(staging("heart"), effect="veiled"), 50.0)
    box = staged(made.textured_box(), fill=40)
    renderer, fbo = Renderer(gl, ROOT, PlainPainter().paint, "premultiplied", flash_guard=False), canvas(gl, SIZE)
    renderer.draw(framed(box), fbo, SIZE)
    bare = pixels(fbo)
    renderer.draw(replace(scene.frame(51.0), models=(box,)), fbo, SIZE)
    drawn = pixels(fbo)
    inside = bare[:, :, 3] == 255
    assert (drawn[inside] == bare[inside]).all() == behind
    assert drawn[4, 4, 2] == 255, "it is there"


def test_a_canvas_that_is_stretched_shows_the_same(gl):
    frame = framed(staged(made.textured_box()))
    renderer = Renderer(gl, ROOT, PlainPainter().paint, "premultiplied", flash_guard=False)
    plain, large = canvas(gl, SIZE), canvas(gl, (192, 192))
    renderer.draw(frame, plain, SIZE)
    expected = pixels(plain).astype(int)
    renderer.draw(frame, large, (192, 192))
    halved = pixels(large).reshape(96, 2, 96, 2, 4).mean(axis=(1, 3))
    assert np.abs(halved - expected).mean() < 4


def test_state_that_others_left_does_no_harm_and_none_is_left(error_free_gl):
    gl = error_free_gl
    frame = framed(staged(made.textured_box(), opacity=0.7, shade=True))
    fbo = canvas(gl, SIZE)
    renderer = Renderer(gl, ROOT, PlainPainter().paint, "premultiplied", flash_guard=False)
    renderer.draw(frame, fbo, SIZE)
    expected = pixels(fbo)
    gl.enable(moderngl.DEPTH_TEST | moderngl.CULL_FACE | moderngl.BLEND)
    gl.cull_face, gl.front_face, gl.depth_func = "front", "cw", ">"
    gl.blend_func = moderngl.ZERO, moderngl.ZERO
    renderer.draw(frame, fbo, SIZE)
    assert (pixels(fbo) == expected).all()
    assert gl.error == "GL_NO_ERROR"


@pytest.mark.parametrize("name", ["grid", "bar", "blob", "box", "lamp"])
def test_golden(gl, name):
    made_by = {
        "grid": lambda: staged(made.sphere_grid(4), (320, 160), fill=310, pitch=0.0),
        "bar": lambda: staged(made.bar(), (160, 160), clip=0, secs=0.8, shade=True),
        "blob": lambda: staged(made.blob(), (160, 160), clip=0, secs=0.7, shade=True),
        "box": lambda: staged(made.textured_box(), (160, 160), turn=0.6, shade=True, opacity=0.8),
        "lamp": lambda: staged(made.lit(), (160, 160)),
    }
    one = made_by[name]()
    size = (320, 160) if name == "grid" else (160, 160)
    check_golden(gl, f"model-{name}", shown(gl, [one], size, samples=4 if name != "box" else 0))


# --- uploads and memory -------------------------------------------------------------------------------


def large(digest=b"large"):
    rng = np.random.default_rng(3)
    pictures = tuple(made.picture(rng.integers(0, 255, (512, 512, 4)), bytes([index])) for index in range(3))
    material = Material(base_colour_texture=Texture(0), normal_texture=Texture(1), emissive_texture=Texture(2))
    return made.model([made.sphere(150)], digest=digest, materials=(material,), pictures=pictures)


def test_steps_are_bounded_and_second_use_has_none(gl):
    models = ModelPass(gl, ROOT, step_bytes=1 << 16)
    one = large()
    assert sum(1 for _ in models.prepare(one)) > one.nbytes / (1 << 16)
    assert sum(1 for _ in models.prepare(one)) == 0
    assert models.nbytes >= one.nbytes
    twin = large(b"twin")  # other vertices, the same pictures
    assert sum(1 for _ in models.prepare(twin)) < 1.2 * (twin.nbytes - 3 * 512 * 512 * 4) / (1 << 16) + 10


def test_steps_that_were_left_out_are_done_when_it_is_drawn(gl):
    models, whole = ModelPass(gl, ROOT), ModelPass(gl, ROOT)
    for _ in zip(range(3), models.prepare(large()), strict=False):
        pass
    one = staged(large())
    assert (shown(gl, [one], models=models) == shown(gl, [one], models=whole)).all()


@pytest.mark.slow
def test_no_step_of_a_five_megabyte_model_takes_a_frame(gl):
    rng = np.random.default_rng(3)
    pictures = tuple(made.picture(rng.integers(0, 255, (1024, 1024, 4)), bytes([index])) for index in range(4))
    material = Material(
        base_colour_texture=Texture(0),
        normal_texture=Texture(1),
        emissive_texture=Texture(2),
        occlusion_texture=Texture(3),
    )
    one = made.model([made.sphere(220)], digest=b"five", materials=(material,), pictures=pictures)
    models = ModelPass(gl, ROOT)
    for _ in models.warm_up():
        pass
    took, began = [], time.thread_time()  # whatever else the machine does
    for _ in models.prepare(one):
        took.append(time.thread_time() - began)
        began = time.thread_time()
    assert sorted(took)[-2] < 0.02


def test_an_upload_that_fails_says_so_each_time_and_begins_anew(gl):
    models = ModelPass(gl, ROOT)
    make, one = models._programs.model, made.textured_box()

    def fail(variant):
        raise ResourceError(variant)

    models._shelf._make_program = fail
    for _ in range(2):
        with pytest.raises(ResourceError):
            list(models.prepare(one))
        with pytest.raises(ResourceError):
            shown(gl, [staged(one)], models=models)
    models._shelf._make_program = make
    assert shown(gl, [staged(one)], models=models)[:, :, 3].any()


def objects():
    gc.collect()
    kinds = (moderngl.Buffer, moderngl.Texture, moderngl.VertexArray, moderngl.Framebuffer)
    return sum(isinstance(one, kinds) for one in gc.get_objects())


@pytest.mark.slow
def test_a_thousand_models_take_no_more_than_they_may(gl):
    picture = np.full((32, 32, 4), 200, np.uint8)
    most = 2 << 20
    models = ModelPass(gl, ROOT, most_bytes=most, samples=0)
    fbo = canvas(gl, (8, 8))
    counts = []
    for index in range(1000):
        material = Material(base_colour_texture=Texture(0))
        name = index.to_bytes(4, "big")
        one = made.model([made.quad()], digest=name, materials=(material,), pictures=(made.picture(picture, name),))
        models.draw([staged(one, (8, 8))], (8, 8), fbo, (8, 8))
        gl.gc()
        assert models.nbytes <= most + 65536
        if index in (300, 999):
            counts.append(objects())
    assert counts[1] <= counts[0]


def test_what_is_shown_stays_whatever_the_limit(gl):
    models = ModelPass(gl, ROOT, most_bytes=1)
    instances = [staged(made.textured_box()), staged(made.bar(), clip=0)]
    first = shown(gl, instances, models=models)
    assert (shown(gl, instances, models=models) == first).all()


def test_a_worn_picture_takes_the_place_of_the_base_colour(gl):
    material = Material("avatar", base_colour_texture=Texture(0), is_unlit=True)
    one = made.model([made.quad()], digest=b"worn", materials=(material,), pictures=(made.checker(),))
    face = made.picture(np.full((8, 8, 4), (0, 200, 0, 255)), b"face")
    plain, dressed = (
        shown(gl, [staged(one, pitch=0.0, worn=worn)])[MIDDLE].mean(axis=(0, 1)) for worn in ((), (("avatar", face),))
    )
    assert dressed.tolist() == pytest.approx([0, 200, 0, 255], abs=3)
    assert plain[0] > 100


def test_turned_is_a_rotation():
    assert np.linalg.det(turned(0.7)) == pytest.approx(1.0)
