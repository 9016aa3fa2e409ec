"""The glow around what is emissive: where it shines, where it does not, and what it leaves alone."""

import re
from dataclasses import replace

import numpy as np
import pytest

from overlay.render.models import model_pass
from overlay.render.models.glow import LEAST_LEVELS, MOST_LEVELS, levels_of, reach_px
from overlay.render.models.model_pass import ModelPass
from overlay.render.models.upload import LEAST_GLOW
from overlay.render.renderer import Renderer
from overlay.render.target import use
from overlay.scene.comfort.flash import LIMIT_TRANSITIONS, FlashCounter
from overlay.scene.comfort.quality import Quality
from overlay.scene.models.model import Clearcoat, Material, Node, Specular
from overlay.scene.scene import Scene
from tests.render.drawing import CATALOGUE, ROOT, PlainPainter, canvas, check_golden, pixels
from tests.render.staging_models import shown, staged
from tests.scene import models as made

SIZE = (160, 120)
BLACK = Material(base_colour=(0, 0, 0, 1), roughness=1.0, metallic=0.0)


def lamp(emissive=(1.0, 0.25, 0.05), size=SIZE, **more):
    """A ball in the middle that gives out light; nothing else of it is bright."""
    material = replace(BLACK, emissive=emissive, **more)
    one = made.model([made.sphere()], digest=repr((emissive, more)).encode(), materials=(material,))
    return staged(one, size, fill=size[1] * 0.4, pitch=0.0)


def drawn(gl, *instances, glow=1.0, below=(0, 0, 0, 0), size=SIZE, **options):
    """The layer, and the bounds that were told."""
    fbo = canvas(gl, size)
    use(fbo, size)
    fbo.clear(*below)
    bounds = ModelPass(gl, ROOT, **{"samples": 4, **options}).draw(instances, size, fbo, size, glow)
    return pixels(fbo).astype(int), bounds


def test_light_is_seen_around_what_gives_it_out(gl):
    bare, plain_bounds = drawn(gl, lamp(), glow=0.0)
    lit, bounds = drawn(gl, lamp())
    beside = (bare[:, :, 3] == 0) & (lit[:, :, :3].max(axis=2) > 8)
    assert beside.sum() > 0.5 * (bare[:, :, 3] > 0).sum()
    red, green, blue = lit[beside][:, :3].mean(axis=0)
    assert red > 1.5 * green > 2 * blue, "of its own colour"
    assert (lit[:, :, 3] == bare[:, :, 3]).all(), "light that is added has no alpha"
    row = lit[SIZE[1] // 2, SIZE[0] // 2 :, 0]
    outside = row[np.argmax(bare[SIZE[1] // 2, SIZE[0] // 2 :, 3] == 0) :]
    assert outside[0] > 3 * outside[len(outside) // 2] > 0, "it fades"
    assert bounds[0] < plain_bounds[0]
    rows, columns = np.nonzero(lit.any(axis=2)[::-1])
    assert bounds[0] <= columns.min() <= columns.max() < bounds[2]
    assert bounds[1] <= rows.min() <= rows.max() < bounds[3]


def test_a_clear_coat_dims_it(gl):
    """From the side a coat reflects much, and lets as much less of what glows below it out."""

    def around(**more):
        black = replace(BLACK, emissive=(1.2, 1.2, 1.2), specular=Specular(factor=0.0), **more)
        one = made.model([made.quad()], digest=repr(more).encode(), materials=(black,))
        lit, _ = drawn(gl, staged(one, SIZE, fill=SIZE[1] * 0.4, pitch=1.2))
        return lit[:, :, :3][lit[:, :, 3] == 0].sum()

    bare = around()
    assert 0.5 * bare < around(clearcoat=Clearcoat(1.0)) < 0.95 * bare


def test_all_else_keeps_every_bit(gl):
    ball = staged(made.model([made.sphere()], digest=b"white"), SIZE, shade=True)
    faint = lamp((LEAST_GLOW, LEAST_GLOW / 2, 0.0))
    unlit = lamp(is_unlit=True, base_colour=(1, 1, 1, 1))
    for one in (ball, faint, unlit):
        models = ModelPass(gl, ROOT, samples=4)
        fbo = canvas(gl, SIZE)
        models.draw([one], SIZE, fbo, SIZE, 1.0)
        assert (pixels(fbo) == shown(gl, [one], SIZE, samples=4)).all()
        assert len(models._target._textures) == 1, "and costs nothing"


def test_what_stands_before_it_hides_it(gl):
    light = lamp()
    near = Node(mesh=0, translation=(0.0, 0.0, 2.0), scale=(4.0, 4.0, 1.0))
    wall = made.model([made.quad()], digest=b"wall", materials=(BLACK,), nodes=(near,))
    before = replace(
        staged(wall, SIZE), view=light.view, bounds_px=(0, 0, *SIZE), world_from_model=np.eye(4, dtype="f4")
    )
    lit, _ = drawn(gl, before, light)
    assert lit[:, :, 3].min() == 255
    assert lit[:, :, :3].max() < 60


def test_it_grows_with_its_strength_and_never_burns_out(gl):
    sums = [drawn(gl, lamp(), glow=glow)[0][:, :, :3].sum() for glow in (0.0, 0.5, 1.0)]
    assert sums[0] < sums[1] < sums[2]
    blinding, _ = drawn(gl, lamp((1e6, 1e6, 1e6)), below=(128 / 255, 128 / 255, 128 / 255, 1.0))
    corner = blinding[:4, :4, :3]
    assert 128 <= corner.min() <= corner.max() < 200
    dim = [drawn(gl, lamp((one, one, one)))[0][:, :, :3].sum() for one in (0.5, 1.0, 4.0, 1e6)]
    assert dim == sorted(dim)
    assert dim[3] < 1.5 * dim[2]


@pytest.mark.parametrize("size", [(64, 64), (90, 160), (333, 77)])
def test_any_canvas_and_any_place_will_do(error_free_gl, size):
    gl = error_free_gl
    lit, bounds = drawn(gl, lamp(size=size), size=size)
    assert lit[:, :, 0].max() > 200
    assert bounds[0] >= 0
    assert bounds[1] >= 0
    assert (bounds[2], bounds[3]) <= size
    assert gl.error == "GL_NO_ERROR"


def test_a_layer_of_half_the_size_shows_the_same(gl):
    size, half = (640, 480), (320, 240)
    whole, _ = drawn(gl, lamp(size=size), size=size)
    fbo = canvas(gl, size)
    bounds = ModelPass(gl, ROOT, samples=4).draw([lamp(size=size)], size, fbo, half, 1.0)
    small = pixels(fbo)[half[1] :, : half[0]].astype(int)
    shrunk = whole.reshape(half[1], 2, half[0], 2, 4).mean(axis=(1, 3))
    assert np.abs(small - shrunk).mean() < 3
    assert bounds[2] <= size[0]


def test_what_sways_keeps_its_glow(gl):
    """A pixel further to the right, all is a pixel further to the right, as far as texels of four pixels let it."""
    size = (320, 240)
    seen = []
    for shift in range(6):
        light = lamp(size=size)
        view = staged(light.model, size, fill=96, pitch=0.0, centre=(160 + shift, 120)).view
        left, bottom, right, top = light.bounds_px
        moved = replace(light, view=view, bounds_px=(left + shift, bottom, right + shift, top))
        seen.append(np.roll(drawn(gl, moved, size=size)[0], -shift, axis=1)[:, 20:-20])
    apart = np.array([np.abs(one - seen[0]) for one in seen[1:]])
    assert apart.mean() < 0.5
    assert apart.max() < 16


def test_reach_and_levels_follow_the_canvas():
    assert [levels_of((4 * side, side)) for side in (1, 360, 720, 1080, 9000)] == [LEAST_LEVELS, 3, 4, 5, MOST_LEVELS]
    assert reach_px((640, 360)) < reach_px((1080, 1920)) == reach_px((1920, 1080)) < 0.2 * 1080


def test_where_the_processor_draws_nothing_glows_in_time(gl, monkeypatch):
    monkeypatch.setattr(model_pass, "processor_draws", lambda ctx: True)
    bare, _ = drawn(gl, lamp(), glow=0.0, samples=None)
    assert (drawn(gl, lamp(), samples=None)[0] == bare).all()
    assert (drawn(gl, lamp(), samples=0)[0] != bare).any(), "who says how many samples has time"


def test_what_is_faint_is_the_same_for_both():
    shader = (ROOT / "shaders" / "model_glow.frag").read_text(encoding="utf-8")
    assert float(re.search(r"FAINT = ([\d.]+)", shader)[1]) == LEAST_GLOW


# --- the renderer -------------------------------------------------------------------------------------


def framed(*instances, now=0.0, glow=1.0):
    return replace(Scene(CATALOGUE, SIZE).frame(now), models=tuple(instances), quality=Quality(glow=glow))


@pytest.mark.parametrize("output", ["straight", "premultiplied", "linear"])
def test_every_output_holds_it(gl, output):
    renderer, fbo = (
        Renderer(gl, ROOT, PlainPainter().paint, output, model_samples=4, flash_guard=False),
        canvas(gl, SIZE),
    )
    seen = []
    for glow in (0.0, 1.0):
        renderer.draw(framed(lamp(), glow=glow), fbo, SIZE)
        seen.append(pixels(fbo).astype(int))
    beside = (seen[0][:, :, 3] == 0) & (seen[1][:, :, :3].max(axis=2) > 8)
    assert beside.sum() > 2000
    if output == "straight":
        assert seen[1][beside][:, 3].min() > 0, "light without alpha would be lost"


@pytest.mark.slow
def test_a_glow_that_strobes_is_dimmed(gl):
    counters = []
    for has_guard in (False, True):
        renderer = Renderer(
            gl, ROOT, PlainPainter().paint, "premultiplied", model_samples=0, flash_guard=has_guard
        )  # fmt: skip
        fbo, counter = canvas(gl, SIZE), FlashCounter()
        for frame in range(60):
            now = 50.0 + frame / 30
            hides = staged(made.model([made.quad()], digest=b"dark", materials=(BLACK,)), SIZE, fill=40, pitch=0.0)
            is_on = frame // 3 % 2
            shows = lamp((8.0, 8.0, 8.0)) if is_on else hides
            renderer.draw(framed(shows, now=now), fbo, SIZE)
            counter.see(pixels(fbo), now)
        counters.append(counter.worst_transitions)
    assert counters[0] > LIMIT_TRANSITIONS >= counters[1]


@pytest.mark.slow
def test_golden(gl):
    size = (320, 240)
    seen, _ = drawn(gl, lamp(size=size), below=(0.1, 0.11, 0.15, 1.0), size=size)
    check_golden(gl, "model-glow", seen.astype(np.uint8))
