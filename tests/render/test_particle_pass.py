"""The shader against its mirror in numpy, and the layout of what both read."""

import sys
from pathlib import Path

import moderngl
import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from drawing import CATALOGUE, ROOT, canvas, staging

from overlay.errors import ResourceError
from overlay.render.particle_pass import ParticlePass
from overlay.render.program import load_program
from overlay.scene.benchmark import crowd
from overlay.scene.effect import SPRITES
from overlay.scene.emitter_table import EMITTER_BLOCK_BYTES, EMITTER_STRIDE_BYTES
from overlay.scene.motion import states
from overlay.scene.scene import Scene

SHADERS = ROOT / "shaders"
VARYINGS = ("m_centre", "v_colour")


def mirrored(gl, program, frame, batch, canvas_px):
    """Run the vertex shader alone; return centre and half size, and colour, of each particle."""
    program["canvas_px"].value = canvas_px
    program["now_secs"].value = frame.elapsed_secs
    table = gl.buffer(frame.emitters.tobytes())
    table.bind_to_uniform_block(0, offset=batch.emitter * EMITTER_STRIDE_BYTES, size=EMITTER_BLOCK_BYTES)
    attributes = ["in_time", "in_place", "in_tint", "in_ids"]
    array = gl.vertex_array(program, [(gl.buffer(batch.chunks.tobytes()), "4f 4f 4f 4u /i", *attributes)])
    room = len(batch.chunks) * 256 * 4
    buffer = gl.buffer(reserve=room * 8 * 4)
    array.transform(buffer, moderngl.POINTS, vertices=1024, instances=len(batch.chunks))
    rows = np.frombuffer(buffer.read(), np.float32).reshape(len(batch.chunks), 256, 4, 8)[:, :, 0]
    counts = batch.chunks["ids"][:, 2]
    return np.concatenate([chunk[:count] for chunk, count in zip(rows, counts, strict=True)])


@pytest.fixture
def program(gl):
    made = load_program(gl, SHADERS, "particle.vert", None, defines=("MIRROR",), varyings=VARYINGS)
    made["Emitter"].binding = 0
    return made


@pytest.mark.parametrize("canvas_px", [(640, 360), (360, 640)])
@pytest.mark.parametrize("effect", [effect.name for effect in CATALOGUE])
def test_the_shader_and_its_mirror_agree(gl, program, effect, canvas_px):
    scene = Scene(CATALOGUE, canvas_px)
    scene.show(staging(effect, amount=0.7, seed=4_000_000_123), 50.0)
    scene.show(staging(effect, amount=0.2, seed=9, cue_id=2), 50.4)
    scene.withdraw(2, 51.2)
    seen = 0
    for now in (50.4, 50.9, 51.3, 52.5):
        frame = scene.frame(now)
        for batch in frame.batches:
            on_gpu = mirrored(gl, program, frame, batch, canvas_px)
            on_cpu = states(frame.emitters[batch.emitter], batch.chunks, frame.elapsed_secs, canvas_px)
            both = on_cpu.alive & (on_gpu[:, 2] > 0)
            # A particle on the very edge of its life may be alive on one side only.
            assert (on_cpu.alive != (on_gpu[:, 2] > 0)).sum() <= 1
            assert np.allclose(on_gpu[both, 0:2], on_cpu.centre_px[both], atol=0.05), batch.sprite
            assert np.allclose(on_gpu[both, 2:4], on_cpu.half_size_px[both], atol=0.02), batch.sprite
            assert np.allclose(on_gpu[both, 4:8], on_cpu.colour[both], atol=0.004), batch.sprite
            seen += int(both.sum())
    assert seen > 40


def test_the_uniform_block_has_the_size_of_a_row(program):
    assert program["Emitter"].size == EMITTER_BLOCK_BYTES


@pytest.mark.parametrize("sprite", SPRITES)
def test_every_sprite_compiles_and_is_used_by_name(gl, sprite):
    assert load_program(gl, SHADERS, "particle.vert", "particle.frag", defines=(f"SPRITE_{sprite.upper()}",))


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
