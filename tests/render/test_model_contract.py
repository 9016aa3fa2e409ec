"""The model shaders held against Python: uniforms, attributes, the material's block, varyings, numbers, defines."""

import re

import moderngl
import numpy as np
import pytest

from overlay.render.models import lights as model_lights
from overlay.render.models import stage as model_stage
from overlay.render.models import upload as model_upload
from overlay.render.models.environment import REFLECTED_UNIT, STUDIO_UNIT, load_studio
from overlay.render.models.material import MAPS, MATERIAL, VARIANTS, material_row
from overlay.render.models.mipmaps import halved
from overlay.render.models.model_pass import ModelPass
from overlay.render.models.probe import probe_keys, probes
from overlay.render.models.programs import TARGETS_UNIT, load_model_program
from overlay.scene.models.model import Clearcoat, Material, Sampler, Specular, Texture
from tests.render.drawing import ROOT
from tests.render.staging_models import shown, staged
from tests.render.uniform_blocks import members, offsets_in
from tests.scene import models as made
from tests.scene.whole_model import a_model

SHADERS = ROOT / "shaders"
VERT, FRAG = (
    re.sub(r"//.*", "", (SHADERS / name).read_text(encoding="utf-8")) for name in ("model.vert", "model.frag")
)
EVERYWHERE = {"stage", "targets", "first_record", "shape", "least_alpha"}
LIT = {"studio", "reflected", "harmonics", "light_count", "lights", "outer_cones"}


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_program_reads_what_python_gives_it_and_nothing_else(gl, variant):
    program = load_model_program(gl, SHADERS, variant)
    kinds = {kind: set() for kind in (moderngl.Attribute, moderngl.Uniform, moderngl.UniformBlock)}
    for name in program:
        if type(program[name]) in kinds and not name.startswith("gl_"):
            kinds[type(program[name])].add(name)
    assert kinds[moderngl.Attribute] <= set(model_upload.ATTRIBUTES)
    assert kinds[moderngl.Uniform] == EVERYWHERE | set(MAPS[: VARIANTS[variant]]) | (
        set() if variant == "UNLIT" else LIT
    )
    assert kinds[moderngl.UniformBlock] == {"Material"}


def test_the_materials_members_lie_where_python_writes_them(gl):
    assert members(FRAG, "uniform Material {") == [
        *[("vec4", name, "") for name in MATERIAL.names[:-1]],
        ("vec4", "maps", str(2 * len(MAPS))),
    ]
    program = load_model_program(gl, SHADERS, "RICH")
    assert program["Material"].size == MATERIAL.itemsize <= model_upload.MATERIAL_STRIDE
    names = [name if name != "maps" else "maps[0]" for name in MATERIAL.names]
    for name, (index, offset) in offsets_in(gl, program, names).items():
        assert index != 0xFFFFFFFF, f"{name} is no member"
        assert offset == MATERIAL.fields[name.removesuffix("[0]")][1]


def test_every_attribute_is_stored_as_the_shader_reads_it():
    declared = {name: kind for kind, name in re.findall(r"^in (\w+) (in_\w+);", VERT, re.MULTILINE)}
    assert list(declared) == list(model_upload.ATTRIBUTES)
    for name, form in model_upload.ATTRIBUTES.items():
        assert declared[name] == f"vec{form[0]}"


def test_maps_are_placed_by_the_numbers_that_the_shader_asks_for():
    for name, place in re.findall(r"texture\((\w+_map), placed\((\d+)\)\)", FRAG):
        assert MAPS.index(name) == int(place), name
    assert {int(place) for place in re.findall(r"placed\((\d+)\)", FRAG)} == set(range(len(MAPS)))


def test_the_shaders_constants_are_pythons():
    assert f"const int RECORD = {model_stage.RECORD};" in VERT
    assert f"at & {model_stage.WIDTH - 1}, at >> {model_stage.WIDTH.bit_length() - 1}" in VERT
    assert f"at & {model_stage.WIDTH - 1}, at >> {model_stage.WIDTH.bit_length() - 1}" in FRAG
    most = model_lights.MOST_LIGHTS
    assert f"lights[{3 * most}]" in FRAG
    assert f"outer_cones[{most}]" in FRAG
    levels = len(load_studio(ROOT / "assets" / "studio.npz").levels)
    assert f"ROUGHEST_LEVEL = {levels - 1}.0" in FRAG
    assert len({*range(len(MAPS)), model_stage.STAGE_UNIT, TARGETS_UNIT, STUDIO_UNIT, REFLECTED_UNIT}) == len(MAPS) + 4


def test_what_the_vertex_shader_hands_on_is_what_the_fragment_shader_takes():
    def varyings(glsl, direction):
        return set(re.findall(rf"^((?:flat |centroid )?){direction} (\w+) (v_\w+);", glsl, re.MULTILINE))

    assert varyings(VERT, "out") == varyings(FRAG, "in")


def test_every_define_is_a_variant():
    asked = set(re.findall(r"#ifn?def (\w+)", VERT + FRAG)) | set(re.findall(r"defined\((\w+)\)", FRAG))
    assert asked == set(VARIANTS) - {"PLAIN"}


def test_a_material_gets_the_least_program_that_draws_it():
    texture = Texture(0)
    for material, variant in (
        (Material(), "PLAIN"),
        (Material(base_colour_texture=texture), "TEXTURED"),
        (Material(normal_texture=texture), "MAPPED"),
        (Material(emissive_texture=texture), "MAPPED"),
        (Material(clearcoat=Clearcoat(0.0)), "PLAIN"),
        (Material(clearcoat=Clearcoat(0.5)), "RICH"),
        (Material(transmission=0.5), "RICH"),
        (Material(specular=Specular(texture=texture)), "RICH"),
        (Material(specular=Specular(ior=1.3)), "PLAIN"),
        (Material(is_unlit=True, normal_texture=texture, transmission=1.0), "UNLIT"),
    ):
        assert material_row(material).variant == variant
    assert material_row(Material(transmission=0.5)).is_blended
    assert not material_row(Material(is_unlit=True, transmission=1.0)).is_blended
    assert not material_row(Material(alpha_mode="mask")).is_blended


def test_every_program_is_drawn_beforehand_in_both_ways(error_free_gl):
    gl = error_free_gl
    rows = [material_row(one.model.materials[0]) for _, one in probes()]
    assert {(row.variant, row.is_blended) for row in rows} == {
        (variant, clear) for variant in VARIANTS for clear in (False, True)
    }
    models = ModelPass(gl, ROOT)
    drawn = []
    draw = models.draw
    models.draw = lambda instances, *where: drawn.append(instances[0].model) or draw(instances, *where)
    assert sum(1 for _ in models.warm_up()) == 3 + 2 + len(VARIANTS) + len(rows), "no two parts in one step"
    assert [model.meshes != () for model in drawn] == [False] * 2 + [True] * len(rows), "first what all are drawn with"
    assert not list(models.warm_up(())), "all of it is there"
    assert gl.error == "GL_NO_ERROR"


def test_a_program_is_ready_before_the_step_that_draws_with_it(gl):
    models, made_when_drawn = ModelPass(gl, ROOT), []
    draw = models.draw

    def watched(instances, *where):
        made = set(models._programs._programs), set(models._programs._screens)
        draw(instances, *where)
        made_when_drawn.append(
            (len(set(models._programs._programs) - made[0]), len(set(models._programs._screens) - made[1]))
        )

    models.draw = watched
    for _ in models.warm_up({("RICH", "opaque"), ("RICH", "blend")}):
        pass
    assert made_when_drawn == [(0, 0), (0, 1), (0, 0), (0, 0)], "only the shadows' own, with the first of them"


# --- pictures -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", [(4, 4), (5, 7), (1, 6), (6, 1), (3, 2)])
def test_a_smaller_level_is_the_mean_of_two_by_two(shape):
    pixels = np.random.default_rng(1).integers(0, 255, (*shape, 4), np.uint8)
    height, width = max(shape[0] // 2, 1), max(shape[1] // 2, 1)
    rows, columns = (1 if side == 1 else 2 for side in shape)
    cut = pixels[: height * rows, : width * columns].astype(float)
    expected = cut.reshape(height, rows, width, columns, 4).mean(axis=(1, 3))
    whole = halved(pixels, 0, height)
    assert np.abs(whole - expected).max() <= 0.75
    parts = [halved(pixels, row, row + 1) for row in range(height)]
    assert (np.concatenate(parts) == whole).all()


@pytest.mark.parametrize("side", [(64, 64), (60, 36)])
def test_levels_of_our_own_are_those_of_the_card(gl, side):
    pixels = np.random.default_rng(1).integers(0, 255, (*side, 4), np.uint8)
    pixels[:, :, 3] = 255
    pixels[: side[0] // 2] //= 4
    material = Material(base_colour_texture=Texture(0, Sampler(), scale=(7.0, 7.0)), is_unlit=True)
    one = made.model([made.quad()], digest=b"far", materials=(material,), pictures=(made.picture(pixels, b"far"),))
    ours, cards = ModelPass(gl, ROOT, samples=0), ModelPass(gl, ROOT, samples=0)
    cards._shelf._write_level = None
    pictures = [shown(gl, [staged(one, pitch=0.0)], models=models).astype(float) for models in (ours, cards)]
    assert (
        np.abs(pictures[0] - pictures[1])[:, :, :3].mean() < 12
    )  # ours is the mean of encoded values: a little darker
    assert pictures[0][:, :, :3].max() > 30


def test_a_model_has_its_own_programs_compiled_and_no_others():
    gold, glass = Material(metallic=1.0), Material(alpha_mode="blend", transmission=0.5)
    assert probe_keys(a_model(materials=(gold,))) == {("PLAIN", "opaque")}
    assert probe_keys(a_model(materials=(gold, glass))) == {("PLAIN", "opaque"), ("RICH", "blend")}
    assert [key for key, _ in probes(probe_keys(a_model(materials=(gold,))))] == [("PLAIN", "opaque")]
