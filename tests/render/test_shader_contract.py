"""The particle shader held against Python: uniforms, block members, attributes, varyings, defines, by name and place.

The names come from the linked programs themselves (OpenGL's own introspection), and from the GLSL text for what a
compiler may drop.
"""

import re
from contextlib import suppress
from dataclasses import replace

import moderngl
import pytest

from overlay.render.over_pass import OverPass
from overlay.render.particles.particle_pass import CHUNK_ATTRIBUTES, chunk_layout, load_particle_program
from overlay.render.particles.points import may_suit
from overlay.render.program import load_program
from overlay.render.renderer import Renderer
from overlay.scene.comfort.quality import Quality
from overlay.scene.effects.effect import FacingKind, GradientAxis
from overlay.scene.effects.emitter_table import EMITTER, EMITTER_BLOCK_BYTES, EMITTER_FIELDS, Variant, variant_of
from overlay.scene.effects.looks import SPRITES
from overlay.scene.effects.modifiers import MOST_PUSH
from overlay.scene.effects.shapes import ShapeKind
from overlay.scene.particles.bursts import CHUNK
from overlay.scene.particles.motion import HAIR, MOMENT
from overlay.scene.scene import Scene
from tests.render.drawing import ANA, CATALOGUE, ROOT, PlainPainter, canvas, staging
from tests.render.uniform_blocks import members, offsets_in
from tests.scene.zoo import ZOO

VERT = (ROOT / "shaders" / "particle.vert").read_text(encoding="utf-8")
FRAG = (ROOT / "shaders" / "particle.frag").read_text(encoding="utf-8")
CODE = re.sub(r"//.*", "", VERT)
VARIANTS = sorted(
    {variant_of(effect, emitter) for effect in (*CATALOGUE, *ZOO) for emitter in effect.emitters},
    key=lambda variant: (variant.sprite, variant.features),
)
VARIANTS += [variant.as_points for variant in VARIANTS if may_suit(variant)]
ALL = Variant("picture", ("RICH", "CHILD", "GRANDCHILD", "TRAIL"))


def test_the_row_has_the_structs_members_in_order():
    assert members(CODE, "struct EmitterRow {") == [
        ("uvec4", "kind", ""), *[("vec4", name, "") for name in EMITTER_FIELDS], ("vec4", "stop", "4"),
    ]  # fmt: skip


@pytest.mark.parametrize(("block", "row"), [("Emitter", "own"), ("Parent", "parent"), ("Elder", "elder")])
def test_every_member_lies_where_python_writes_it(gl, block, row):
    program = load_particle_program(gl, ROOT / "shaders", ALL)
    assert program[block].size == EMITTER_BLOCK_BYTES <= EMITTER.itemsize
    names = ["kind", *EMITTER_FIELDS, "stop"]
    found = offsets_in(gl, program, [f"{row}.{name}" + ("[0]" if name == "stop" else "") for name in names])
    for name, (index, offset) in zip(names, found.values(), strict=True):
        assert index != 0xFFFFFFFF, f"{name} is no member of {block}"
        assert offset == EMITTER.fields[name][1], name


@pytest.mark.parametrize("variant", VARIANTS, ids=lambda variant: "-".join(variant.defines))
def test_a_program_reads_what_python_gives_it_and_nothing_else(gl, variant):
    program = load_particle_program(gl, ROOT / "shaders", variant)
    by_kind = {kind: set() for kind in (moderngl.Attribute, moderngl.Uniform, moderngl.UniformBlock)}
    for name in program:
        if type(program[name]) in by_kind and not name.startswith("gl_"):
            by_kind[type(program[name])].add(name)
    assert by_kind[moderngl.Attribute] <= set(CHUNK_ATTRIBUTES)
    textures = {"points"} if "RICH" in variant.features else set()
    textures |= {"pictures"} if variant.sprite == "picture" else set()
    textures |= {"point_view"} if "POINT" in variant.features else set()
    assert by_kind[moderngl.Uniform] == {"canvas_px", "now_secs", "quality", "shake", "brightness"} | textures
    blocks = {"Emitter"} | ({"Parent"} if "CHILD" in variant.features else set())
    blocks |= {"Elder"} if "GRANDCHILD" in variant.features else set()
    assert by_kind[moderngl.UniformBlock] == blocks
    names = chunk_layout(program)[1]
    assert set(names) == by_kind[moderngl.Attribute]
    assert [name for name in names if name not in {"in_kin", "in_elder", "in_pick"}] == list(CHUNK_ATTRIBUTES)[:4]


def test_every_attribute_is_a_column_of_the_chunk():
    declared = re.findall(r"^in (u?vec4) (\w+);", CODE, re.MULTILINE)
    assert [name for _, name in declared] == list(CHUNK_ATTRIBUTES) == [f"in_{name}" for name in CHUNK.names]
    for kind, name in declared:
        column, offset = CHUNK.fields[name.removeprefix("in_")][:2]
        assert column.shape == (4,)
        assert (column.base.kind == "u") == (kind == "uvec4") == (CHUNK_ATTRIBUTES[name] == "4u")
        assert offset == 16 * list(CHUNK_ATTRIBUTES).index(name)
    assert CHUNK.itemsize == 16 * len(declared)


def test_what_the_vertex_shader_hands_on_is_what_the_fragment_shader_takes():
    def varyings(glsl, direction):
        return dict(re.findall(rf"^(?:(?:flat|STEADY) )?{direction} (\w+) (v_\w+);", glsl, re.MULTILINE))

    assert varyings(VERT, "out") == varyings(re.sub(r"//.*", "", FRAG), "in")


def test_the_shaders_numbers_are_the_enums():
    assert {int(number) for number in re.findall(r"shape == (\d+)", CODE)} == {
        *(kind.value for kind in ShapeKind if kind is not ShapeKind.POINT),
    }
    assert f"e.kind.y == {ShapeKind.BOX.value}u" in CODE
    assert set(re.findall(r"own\.kind\.z == (\d)u", CODE)) == {str(kind.value) for kind in FacingKind if kind.value}
    assert set(re.findall(r"own\.kind\.w == (\d)u", CODE)) == {str(axis.value) for axis in GradientAxis if axis < 2}


def test_the_shaders_constants_are_pythons():
    for name, ours in (("MOMENT", MOMENT), ("HAIR", HAIR)):
        assert eval(re.search(rf"{name} = ([^;]+);", CODE).group(1)) == ours
    assert float(re.search(r"MOST_PUSH = ([^;]+);", CODE).group(1)) == MOST_PUSH


def test_every_define_is_known_on_both_sides():
    asked = set(re.findall(r"#ifn?def (\w+)", VERT + FRAG))
    assert asked == {
        "RICH",
        "POINT",
        "CHILD",
        "GRANDCHILD",
        "AIMED",
        "TRAIL",
        "MIRROR",
        *(f"SPRITE_{sprite.upper()}" for sprite in SPRITES),
    }


def test_a_renamed_member_would_be_noticed(error_free_gl, tmp_path):
    gl = error_free_gl
    for name in ("particle.vert", "particle.frag"):
        text = (ROOT / "shaders" / name).read_text(encoding="utf-8")
        (tmp_path / name).write_text(re.sub(r"\bvortex\b", "whirl", text), encoding="utf-8")
    program = load_program(gl, tmp_path, "particle.vert", "particle.frag", defines=ALL.defines)
    assert offsets_in(gl, program, ["own.vortex"])["own.vortex"][0] == 0xFFFFFFFF
    assert gl.error == "GL_INVALID_VALUE"  # and to ask for what is not there is an error, which ends here


@pytest.mark.parametrize("path", sorted((ROOT / "shaders").iterdir()), ids=lambda path: path.name)
def test_nothing_is_asked_that_glsl_leaves_undefined(path):
    """Mesa gives what was meant; another driver may give nothing, and no picture of ours would show it here."""
    code = re.sub(r"//.*", "", path.read_text(encoding="utf-8"))
    for call in calls("pow", code):
        assert call[-1] != "2.0", f"pow({', '.join(call)}): below 0 it has no value"
    for low, high, *_ in calls("smoothstep", code):
        with suppress(ValueError):  # only what is written as a number can be compared here
            assert float(low) < float(high), f"smoothstep({low}, {high}, …)"


def calls(function, code):
    """The arguments of every call, the inner ones' too."""
    for found in re.finditer(rf"\b{function}\(", code):
        arguments, depth = [""], 0
        for letter in code[found.end() :]:
            depth += (letter == "(") - (letter == ")")
            if depth < 0:
                break
            if letter == "," and depth == 0:
                arguments.append("")
            else:
                arguments[-1] += letter
        yield [argument.strip() for argument in arguments]


# --- the other programs: what Python gave each while frames were drawn, held against what it asks for -----


class Ledger:
    """Notes which names were written to which program."""

    def __init__(self, monkeypatch):
        self.programs, self.written = [], {}
        write = moderngl.Program.__setitem__

        def note(program, name, value):
            if program.glo not in self.written:
                self.programs.append(program)
            self.written.setdefault(program.glo, set()).add(name)
            write(program, name, value)

        monkeypatch.setattr(moderngl.Program, "__setitem__", note)

    def check(self):
        for program in self.programs:
            asked = {name for name in program if isinstance(program[name], moderngl.Uniform)}
            assert not asked - self.written[program.glo], "nobody gives it that"


def declared_in_all_but_particles():
    """Every uniform of every shader but those that other tests hold: the particles', the models' and the videos'."""
    paths = [path for path in (ROOT / "shaders").iterdir() if not path.stem.startswith(("particle", "model", "video"))]
    texts = [re.sub(r"//.*", "", path.read_text(encoding="utf-8")) for path in paths]
    lists = [names for text in texts for names in re.findall(r"^uniform \w+ ([^;]+);", text, re.MULTILINE)]
    return {name.strip() for names in lists for name in names.split(",")}


def test_every_program_is_given_all_that_it_asks_for(gl, monkeypatch):
    ledger = Ledger(monkeypatch)
    size = (64, 36)
    scene = Scene(CATALOGUE, size)
    scene.show(staging("star", banner=ANA), 50.0)
    for output in ("straight", "linear", "premultiplied", (0.0, 1.0, 0.0)):
        renderer = Renderer(gl, ROOT, PlainPainter().paint, output)
        for resolution in (1.0, 0.5):
            frame = replace(scene.frame(51.0), quality=Quality(resolution=resolution))
            renderer.draw(frame, canvas(gl, size), size)
    over = OverPass(gl, ROOT / "shaders")
    over.draw(gl.texture(size, 4), gl.texture(size, 4))
    ledger.check()
    assert declared_in_all_but_particles() <= set().union(*ledger.written.values())
