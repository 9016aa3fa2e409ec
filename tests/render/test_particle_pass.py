"""The shader against its mirror in numpy, and the layout of what both read."""

import errno
import functools
from dataclasses import replace
from pathlib import Path

import moderngl
import numpy as np
import pytest

from overlay.errors import ResourceError
from overlay.render.particles import particle_pass
from overlay.render.particles.particle_pass import (
    ParticlePass,
    _Indices,
    chunk_layout,
    load_particle_program,
    set_bindings,
)
from overlay.render.particles.points import suits_points
from overlay.render.particles.textures import ParticleTextures
from overlay.render.program import load_program, read_shaders
from overlay.scene.benchmark import crowd
from overlay.scene.comfort.quality import Quality
from overlay.scene.comfort.senses import PROFILES
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.emitter_table import EMITTER_BLOCK_BYTES, EMITTER_STRIDE_BYTES, Variant
from overlay.scene.effects.looks import SPRITES
from overlay.scene.particles.states import Footing, states
from overlay.scene.scene import Scene
from overlay.scene.staging import Staging
from tests.render.drawing import ANA, CATALOGUE, ROOT, canvas, staging
from tests.scene.zoo import AVATAR, ZOO, trace_text

SHADERS = ROOT / "shaders"
VARYINGS = ("m_centre", "v_colour")


@functools.cache
def mirror_program(gl, features):
    program = load_program(gl, SHADERS, "particle.vert", None, defines=("MIRROR", *features), varyings=VARYINGS)
    set_bindings(program)
    return program


def mirrored(gl, frame, batch):
    """Run the vertex shader alone; return centre and half size, and colour, of each particle's sprite."""
    program = mirror_program(gl, batch.variant.features)
    canvas(gl, (1, 1)).use()  # without a framebuffer nothing runs
    program["canvas_px"].value = frame.canvas_px
    program["now_secs"].value = frame.elapsed_secs
    program["quality"].value = (frame.quality.counts, frame.quality.sizes)
    textures = ParticleTextures(gl)
    textures.update(frame.points, frame.layers)
    textures.bind()
    table = gl.buffer(frame.emitters.tobytes())
    for binding, row in enumerate((batch.emitter, batch.parent or 0, batch.elder or 0)):
        table.bind_to_uniform_block(binding, offset=row * EMITTER_STRIDE_BYTES, size=EMITTER_BLOCK_BYTES)
    layout, attributes = chunk_layout(program)
    array = gl.vertex_array(program, [(gl.buffer(batch.chunks.tobytes()), layout, *attributes)])
    room = batch.room
    buffer = gl.buffer(reserve=len(batch.chunks) * room.quads * 4 * 8 * 4)
    array.transform(buffer, moderngl.POINTS, vertices=room.quads * 4, instances=len(batch.chunks))
    rows = np.frombuffer(buffer.read(), np.float32).reshape(len(batch.chunks), room.particles, room.parts, 4, 8)
    counts = batch.chunks["ids"][:, 2]
    return np.concatenate([chunk[:count, -1, 0] for chunk, count in zip(rows, counts, strict=True)])


def assert_mirrored(gl, frame):
    """The shader and its mirror agree on every particle of a frame; return how many those are."""
    seen = 0
    for batch in frame.batches:
        parent, elder = (None if kin is None else frame.emitters[kin] for kin in (batch.parent, batch.elder))
        footing = Footing(frame.canvas_px, frame.quality, parent, frame.points, elder)
        on_gpu = mirrored(gl, frame, batch)
        on_cpu = states(frame.emitters[batch.emitter], batch.chunks, frame.elapsed_secs, footing)
        is_on = (on_gpu[:, 2] > 0) & (on_gpu[:, 7] > 0)
        is_off = ~on_cpu.alive | (on_cpu.colour[:, 3] <= 0)
        # A particle on the very edge of its life may be alive on one side only.
        assert (is_on == is_off).sum() <= 1 + len(is_on) // 500
        both = is_on & ~is_off
        assert np.allclose(on_gpu[both, 0:2], on_cpu.centre_px[both], atol=0.08), batch
        assert np.allclose(on_gpu[both, 2:4], on_cpu.half_size_px[both], atol=0.02), batch
        assert np.allclose(on_gpu[both, 4:8], on_cpu.colour[both], atol=0.004), batch
        seen += int(both.sum())
    return seen


@pytest.mark.parametrize("canvas_px", [(640, 360), pytest.param((360, 640), marks=pytest.mark.slow)])
@pytest.mark.parametrize("effect", [effect.name for effect in CATALOGUE])
def test_the_shader_and_its_mirror_agree(gl, effect, canvas_px):
    scene = Scene(CATALOGUE, canvas_px)
    scene.show(staging(effect, amount=0.7, seed=4_000_000_123), 50.0)
    scene.show(staging(effect, amount=0.2, seed=9, cue_id=2), 50.4)
    scene.withdraw(2, 51.2)
    assert sum(assert_mirrored(gl, scene.frame(now)) for now in (50.4, 50.9, 51.3, 52.5)) > 40


@pytest.mark.parametrize("canvas_px", [(640, 360), (360, 640)])
@pytest.mark.parametrize("effect", [effect.name for effect in ZOO])
@pytest.mark.slow
def test_the_mirror_holds_for_every_modifier(gl, effect, canvas_px):
    scene = Scene(ZOO, canvas_px, trace_text)
    one = Staging(1, 0, 4_000_000_123, effect, 0.7, "#ff8040", 4.0, ANA, combo=0.6, quantity=0.3, avatar=AVATAR,
                  sender_name="Ana")  # fmt: skip
    scene.show(one, 50.0)
    scene.show(replace(one, cue_id=2, seed=9, amount=0.3), 50.3)
    assert sum(assert_mirrored(gl, scene.frame(now)) for now in (50.2, 50.7, 51.3, 52.5, 53.4)) > 40
    scene.quality = Quality(0.4, 0.7)
    assert_mirrored(gl, scene.frame(51.3))


@pytest.mark.parametrize("sprite", SPRITES)
@pytest.mark.parametrize(
    "features",
    [
        (),
        pytest.param(("RICH",), marks=pytest.mark.slow),
        pytest.param(("RICH", "CHILD", "AIMED"), marks=pytest.mark.slow),
        pytest.param(("RICH", "CHILD", "GRANDCHILD", "TRAIL"), marks=pytest.mark.slow),
        ("RICH", "CHILD", "TRAIL"),
    ],
)
def test_every_variant_compiles(gl, sprite, features):
    if sprite == "picture" and not features:
        return  # a picture is always rich
    assert load_particle_program(gl, SHADERS, Variant(sprite, features))


def test_a_hundred_bursts_of_one_effect_take_one_call_an_emitter(gl, monkeypatch):
    scene = Scene(CATALOGUE, (64, 36))
    for cue_id in range(100):
        scene.show(staging("rose", cue_id=cue_id, seed=cue_id), 50.0)
    frame = scene.frame(50.5)
    assert len(frame.batches) == len(CATALOGUE["rose"].emitters)
    particles = ParticlePass(gl, SHADERS)
    target = canvas(gl, (64, 36))
    target.use()
    calls = []
    real = ParticlePass._draw_batch
    monkeypatch.setattr(ParticlePass, "_draw_batch", lambda *args: calls.append(1) or real(*args))
    particles.draw(frame)
    assert len(calls) == len(frame.batches)


def evening():
    """Frames between which everything changes once: bursts come and go, quality falls, the canvas is another one."""
    scene = Scene(CATALOGUE, (320, 180))
    scene.change_senses(PROFILES["full"], 50.0)
    for cue_id, effect in enumerate(("rose", "rocket", "lion")):
        scene.show(staging(effect, cue_id=cue_id, seed=cue_id), 50.0)
    yield from (scene.frame(50.5), scene.frame(50.6))
    yield scene.frame(51.25)  # the rocket's blast shakes
    scene.quality = Quality(0.5, 0.8)
    yield scene.frame(51.3)
    scene.show(staging("rose", cue_id=7, seed=7), 51.4)
    yield from (scene.frame(51.7), replace(scene.frame(51.8), quality=Quality(brightness=0.5)))
    scene.withdraw(1, 51.9)
    scene.resize(300, 200)
    yield from (scene.frame(52.0), scene.frame(52.5))
    scene.clear()
    yield scene.frame(52.6)
    scene.show(staging("star", cue_id=8), 52.7)
    yield scene.frame(53.5)
    other = Scene(Catalogue([CATALOGUE["rose"], CATALOGUE["heart"]]), (320, 180))  # another table of emitters
    other.show(staging("heart"), 50.0)
    yield from (other.frame(51.0), other.frame(51.5))


def test_whatever_was_drawn_before_a_frame_looks_the_same(gl):
    target, kept = canvas(gl, (320, 200)), ParticlePass(gl, SHADERS)

    def painted(particles, frame):
        target.use()
        target.clear()
        particles.draw(frame)
        return target.read(components=4)

    pictures = [(painted(kept, frame), painted(ParticlePass(gl, SHADERS), frame)) for frame in evening()]
    assert all(one == other for one, other in pictures)
    assert [any(one) for one, _ in pictures].count(False) == 1  # when the scene is empty


def test_a_frame_in_which_nothing_comes_or_goes_costs_a_program_one_word_and_a_batch_its_call(gl, monkeypatch):
    scene = Scene(CATALOGUE, (64, 36))
    for cue_id, effect in enumerate(effect.name for effect in CATALOGUE):
        scene.show(staging(effect, cue_id=cue_id), 50.0)
    particles, target, told, looked = ParticlePass(gl, SHADERS), canvas(gl, (64, 36)), [], []
    target.use()
    particles.draw(scene.frame(50.5))
    real = moderngl.Program.__setitem__
    monkeypatch.setattr(
        moderngl.Program, "__setitem__", lambda program, name, value: (told.append((program.glo, name)),
                                                                       real(program, name, value)),
    )  # fmt: skip
    monkeypatch.setattr(particle_pass, "suits_points", lambda *_: looked.append(1))
    frame = scene.frame(50.6)
    particles.draw(frame)
    steady = [one for one in told if one[1] != "point_view"]
    assert {name for _, name in steady} == {"now_secs"}
    assert len(steady) == len(set(steady)) < len(frame.batches) / 2
    assert not looked


@pytest.mark.parametrize("effect", ["lightning", "rose", pytest.param("lion", marks=pytest.mark.slow)])
@pytest.mark.parametrize("share", [0.7, 0.1])
def test_what_is_shed_is_left_out_and_nothing_else(gl, monkeypatch, effect, share):
    scene = Scene(CATALOGUE, (320, 180))
    scene.quality = Quality(share)
    scene.show(staging(effect, amount=1.0), 50.0)
    target, pictures, drawn = canvas(gl, (320, 180)), [], []
    for is_thinned in (True, False):
        particles = ParticlePass(gl, SHADERS)
        if not is_thinned:
            monkeypatch.setattr(_Indices, "span", lambda indices, *_arguments, **_options: (0, indices._counts[0]))
        drawn.append(0)

        def draw(array, vertices, instances, real=particles._draw_instances, **options):
            drawn[-1] += vertices * instances
            real(array, vertices, instances, **options)

        particles._draw_instances = draw
        target.use()
        target.clear()
        particles.draw(scene.frame(51.4))
        pictures.append(target.read(components=4))
    assert pictures[0] == pictures[1]
    assert drawn[0] < (share + 0.25) * drawn[1]


def test_a_crowd_draws_what_it_says(gl):
    size = (64, 64)
    catalogue, one = crowd(20_000, 4.0, size)
    scene = Scene(catalogue, size)
    scene.show(one, 0.0)
    target = canvas(gl, size)
    target.use()
    target.clear()
    ParticlePass(gl, SHADERS).draw(scene.frame(1.0))
    alphas = np.frombuffer(target.read(components=4), np.uint8).reshape(64, 64, 4)[4:-4, 4:-4, 3]
    assert alphas.min() > 200


def test_a_mistake_in_a_shader_names_file_and_line(gl, tmp_path):
    (tmp_path / "a.vert").write_text("#version 330\nvoid main() {\n    gl_Position = vec4(0.0);\n}\n")
    (tmp_path / "b.frag").write_text("#version 330\nout vec4 c;\nvoid main() {\n    c = nonsense;\n}\n")
    with pytest.raises(ResourceError, match=r"b\.frag:4: .*nonsense"):
        load_program(gl, tmp_path, "a.vert", "b.frag", defines=("X", "Y"))
    with pytest.raises(ResourceError, match=r"missing\.frag"):
        load_program(gl, tmp_path, "a.vert", "missing.frag")


def test_of_a_folder_that_was_read_no_program_waits_for_the_disk(gl, tmp_path, monkeypatch):
    vertex, fragment = tmp_path / "a.vert", tmp_path / "b.frag"
    vertex.write_text("#version 330\nvoid main() { gl_Position = vec4(0.0); }\n")
    fragment.write_text("#version 330\nout vec4 c;\nvoid main() { c = nonsense; }\n")
    read_shaders(tmp_path)
    fragment.write_text("#version 330\nout vec4 c;\nvoid main() { c = vec4(1.0); }\n")
    with pytest.raises(ResourceError, match="nonsense"):
        load_program(gl, tmp_path, "a.vert", "b.frag")
    read_shaders(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", lambda *_, **__: 1 / 0)
        load_program(gl, tmp_path, "a.vert", "b.frag")

        def too_many(*_arguments, **_how):
            raise OSError(errno.EMFILE, "Too many open files")

        patch.setattr(Path, "read_text", too_many)
        read_shaders(tmp_path)
        load_program(gl, tmp_path, "a.vert", "b.frag")
    vertex.unlink()
    read_shaders(tmp_path)
    with pytest.raises(ResourceError, match=r"a\.vert"):
        load_program(gl, tmp_path, "a.vert", "b.frag")


# --- points ------------------------------------------------------------------------------------------


def drawn(gl, frame, size, viewport=None):
    """The pixels of a frame's particles, and how they were drawn."""
    particles, fbo, modes = ParticlePass(gl, SHADERS), canvas(gl, size), []
    draw = particles._draw_instances

    def watched(*call, mode, first):
        modes.append(mode)
        draw(*call, mode=mode, first=first)

    particles._draw_instances = watched
    fbo.use()
    fbo.viewport = viewport or (0, 0, *size)
    fbo.clear()
    particles.draw(frame)
    assert fbo.viewport == (viewport or (0, 0, *size))
    assert moderngl.POINTS in modes or moderngl.TRIANGLES in modes
    return np.frombuffer(fbo.read(components=4), np.uint8).reshape(size[1], size[0], 4).astype(int), set(modes)


@pytest.fixture
def only_quads(monkeypatch):
    return lambda: monkeypatch.setattr(particle_pass, "suits_points", lambda *_: False)


@pytest.mark.parametrize(("size_px", "share"), [(4, 1.0), (9, 1.0), (4, 0.5)])
def test_a_crowd_of_points_looks_like_one_of_quads(gl_processor, only_quads, size_px, share):
    catalogue, one = crowd(3000, size_px, (480, 270))
    scene = Scene(catalogue, (480, 270))
    scene.show(one, 100.0)
    frame = replace(scene.frame(100.5), quality=Quality(counts=share))
    points, modes = drawn(gl_processor, frame, (480, 270))
    only_quads()
    quads, others = drawn(gl_processor, frame, (480, 270))
    assert (modes, others) == ({moderngl.POINTS}, {moderngl.TRIANGLES})
    differing = np.abs(points - quads).max(axis=2)
    assert differing.mean() < 0.05, "edges may be rounded otherwise"
    assert (differing > 24).mean() < 0.0005


def test_points_keep_their_size_on_a_coarser_layer(gl_processor, only_quads):
    catalogue, one = crowd(3000, 8, (480, 270))
    scene = Scene(catalogue, (480, 270))
    scene.show(one, 100.0)
    frame = scene.frame(100.5)
    points, _ = drawn(gl_processor, frame, (480, 270), (0, 0, 240, 135))
    only_quads()
    quads, _ = drawn(gl_processor, frame, (480, 270), (0, 0, 240, 135))
    assert points[:135, :240].any()
    assert not points[135:].any()
    assert np.abs(points - quads).mean() < 0.1


def test_a_point_whose_middle_has_left_the_canvas_is_still_seen(gl_processor, only_quads):
    catalogue, one = crowd(3000, 20, (480, 270))
    scene = Scene(catalogue, (480, 270))
    scene.show(one, 100.0)
    frame = replace(scene.frame(100.5), shake=(0.0, 0.03))  # eight pixels up
    points, modes = drawn(gl_processor, frame, (480, 270))
    only_quads()
    quads, _ = drawn(gl_processor, frame, (480, 270))
    assert modes == {moderngl.POINTS}
    assert np.abs(points[-6:] - quads[-6:]).mean() < 0.5


@pytest.mark.parametrize(("count", "size_px"), [pytest.param(500, 4, id="few"), pytest.param(3000, 40, id="large")])
def test_what_points_do_not_help_is_drawn_as_quads(gl, count, size_px):
    catalogue, one = crowd(count, size_px, (480, 270))
    scene = Scene(catalogue, (480, 270))
    scene.show(one, 100.0)
    assert drawn(gl, scene.frame(100.5), (480, 270))[1] == {moderngl.TRIANGLES}


def test_what_is_turned_or_stretched_is_no_point(gl):
    catalogue, one = crowd(3000, 4, (480, 270))
    scene = Scene(catalogue, (480, 270))
    scene.show(one, 100.0)
    frame = scene.frame(100.5)
    (batch,) = frame.batches
    assert suits_points(batch, frame)
    for field, value in (
        ("turn", (0.1, 0.2, 0.0, 0.0)),
        ("flip_pulse", (0.5, 1.0, 0.0, 0.0)),
        ("size", (0.01, 0.01, 2.0, 0.0)),
    ):
        table = frame.emitters.copy()
        table[field][batch.emitter] = value
        assert not suits_points(batch, replace(frame, emitters=table)), field
    assert not suits_points(replace(batch, variant=Variant("star")), frame)
    assert not suits_points(replace(batch, variant=Variant("disc", ("RICH", "TRAIL"))), frame)
