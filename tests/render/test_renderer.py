"""The renderer: what comes out in each mode, that state left by others does no harm, and that nothing leaks."""

import gc
import itertools
from collections import Counter
from dataclasses import replace

import moderngl
import numpy as np
import pytest

from overlay.render.banner_pass import MAX_IDLE_TEXTURES
from overlay.render.particles.particle_pass import PLAIN_VARIANTS
from overlay.render.renderer import Renderer
from overlay.scene.comfort.quality import Quality
from overlay.scene.scene import Scene
from tests.render.drawing import ANA, CATALOGUE, ROOT, PlainPainter, canvas, draw, pixels, staging

SIZE = (480, 270)


def over(pixel_rows, background):
    """Blend straight alpha over a grey, as OBS does."""
    alpha = pixel_rows[:, :, 3:] / 255
    return pixel_rows[:, :, :3] * alpha + background * (1 - alpha)


def test_an_empty_frame_is_wholly_transparent_or_wholly_the_key_colour(gl):
    assert not draw(gl, [], 0.0, SIZE).any()
    assert not draw(gl, [], 0.0, SIZE, "premultiplied").any()
    assert (draw(gl, [], 0.0, SIZE, (1.0, 0.0, 1.0)) == (255, 0, 255, 255)).all()


def test_straight_over_black_is_the_premultiplied_picture(gl):
    stagings = [staging("rose", banner=ANA), staging("diamond", cue_id=2, lane=1, banner=ANA)]
    straight = draw(gl, stagings, 0.8, SIZE)
    premultiplied = draw(gl, stagings, 0.8, SIZE, "premultiplied")
    assert np.abs(over(straight, 0.0) - premultiplied[:, :, :3]).max() <= 1.01


def test_no_dark_fringes_over_white(gl):
    # A halo is added light: over white it may only stay white, or be tinted a little where it covers.
    alone = draw(gl, [staging("star", amount=0.0)], 0.4, SIZE)
    faint = (alone[:, :, 3] > 0) & (alone[:, :, 3] < 40)
    assert faint.sum() > 500
    assert over(alone, 255.0)[faint].min() > 190


def test_key_colour_is_opaque_everywhere(gl):
    assert (draw(gl, [staging("rose", banner=ANA)], 0.8, SIZE, (0.0, 1.0, 0.0))[:, :, 3] == 255).all()


def test_the_state_of_others_does_no_harm(gl):
    expected = draw(gl, [staging("heart", banner=ANA)], 0.8, SIZE)
    gl.enable(moderngl.DEPTH_TEST | moderngl.CULL_FACE)
    gl.blend_func = moderngl.ZERO, moderngl.ZERO
    gl.blend_equation = moderngl.FUNC_SUBTRACT, moderngl.FUNC_SUBTRACT
    assert (draw(gl, [staging("heart", banner=ANA)], 0.8, SIZE) == expected).all()


def test_two_bursts_with_one_seed_are_one_picture_and_other_seeds_are_not(gl):
    one = draw(gl, [staging("confetti", seed=5)], 1.0, SIZE)
    assert (one == draw(gl, [staging("confetti", seed=5)], 1.0, SIZE)).all()
    assert (one != draw(gl, [staging("confetti", seed=6)], 1.0, SIZE)).any()


def test_the_bounds_hold_every_pixel(gl):
    renderer, fbo = Renderer(gl, ROOT, PlainPainter().paint, "premultiplied"), canvas(gl, SIZE)
    for effect in CATALOGUE:
        scene = Scene(CATALOGUE, SIZE)
        scene.show(staging(effect.name, amount=0.0), 50.0)
        frame = scene.frame(50.9)
        renderer.draw(frame, fbo, SIZE)
        rows, columns = np.nonzero(pixels(fbo)[::-1].any(axis=2))
        left, bottom, right, top = frame.particle_bounds_px
        assert left <= columns.min()
        assert columns.max() < right
        assert bottom <= rows.min()
        assert rows.max() < top


@pytest.mark.slow
def test_visible_says_what_the_pixels_say(gl):
    for effect in CATALOGUE:
        for size in (SIZE, SIZE[::-1]):
            assert draw(gl, [staging(effect.name, amount=0.0)], 0.0, size)[:, :, 3].max() > 2, effect.name


@pytest.mark.slow
def test_more_amount_covers_more(gl):
    for effect in CATALOGUE:
        little = (draw(gl, [staging(effect.name, amount=0.1)], 2.0, SIZE)[:, :, 3] > 40).sum()
        much = (draw(gl, [staging(effect.name, amount=1.0)], 2.0, SIZE)[:, :, 3] > 40).sum()
        assert much > 1.25 * little, effect.name


def drawn_at(gl, quality, output="straight", effect="confetti", secs=1.0):
    scene, fbo = Scene(CATALOGUE, SIZE), canvas(gl, SIZE)
    scene.quality = quality
    scene.show(staging(effect), 50.0)
    Renderer(gl, ROOT, PlainPainter().paint, output).draw(scene.frame(50.0 + secs), fbo, SIZE)
    return pixels(fbo).astype(int)


@pytest.mark.parametrize("output", ["straight", "premultiplied", "linear", (0.0, 1.0, 0.0)])
def test_half_the_resolution_is_the_same_picture_but_softer(gl, output):
    full, half = drawn_at(gl, Quality(), output), drawn_at(gl, Quality(resolution=0.5), output)
    assert (full != half).any()
    if output == "straight":  # what shines through nothing has no weight
        for picture in (full, half):
            picture[:, :, :3] = picture[:, :, :3] * picture[:, :, 3:] // 255
    assert np.abs(full.mean(axis=(0, 1)) - half.mean(axis=(0, 1))).max() < 2.0
    blocks = [picture[:270, :480].reshape(27, 10, 48, 10, 4).mean(axis=(1, 3)) for picture in (full, half)]
    assert np.abs(blocks[0] - blocks[1]).mean() < 3.0


def test_fewer_smaller_and_darker_particles(gl):
    covered = [
        (drawn_at(gl, quality)[:, :, 3] > 128).sum()
        for quality in (Quality(), Quality(counts=0.4), Quality(sizes=0.6), Quality(counts=0.1))
    ]
    assert covered[1] < 0.6 * covered[0]
    assert covered[2] < 0.6 * covered[0]
    assert covered[3] < covered[1]
    # Two sheets of half a colour one over the other are more than half: later, fewer lie so.
    light = [
        drawn_at(gl, quality, "premultiplied", secs=2.0).mean() for quality in (Quality(), Quality(brightness=0.5))
    ]
    assert light[1] == pytest.approx(0.5 * light[0], rel=0.05)


@pytest.mark.slow
def test_shedding_is_a_fade(gl):
    # A hundredth fewer particles never changes more than some of them, and those a little.
    # Premultiplied: in straight alpha what is all but transparent has as much colour as what covers.
    pictures = [drawn_at(gl, Quality(counts=1.0 - index / 100), "premultiplied", "star") for index in range(30)]
    steps = [np.abs(after - before).mean() for before, after in itertools.pairwise(pictures)]
    assert max(steps) < 0.25 * np.abs(pictures[-1] - pictures[0]).mean()


def swings(means, least):
    """How often a curve turns round after having gone at least that far."""
    turns, direction, extreme = 0, 0, means[0]
    for mean in means:
        if direction * (mean - extreme) >= 0 and direction:
            extreme = mean
        elif abs(mean - extreme) >= least:
            turns, direction, extreme = turns + 1, 1 if mean > extreme else -1, mean
    return turns


@pytest.mark.slow
def test_nothing_flashes(gl):
    # Photosensitive people: the mean brightness of the canvas goes up once and down once, and never jumps.
    painter, fbo = PlainPainter(), canvas(gl, SIZE)
    scene, renderer = Scene(CATALOGUE, SIZE), Renderer(gl, ROOT, painter.paint, "premultiplied")
    for index, effect in enumerate(CATALOGUE):
        start, means = 50.0 + 10 * index, []
        scene.show(staging(effect.name, amount=1.0, cue_id=index), start)
        for step in range(60):
            renderer.draw(scene.frame(start + step / 15), fbo, SIZE)
            means.append(pixels(fbo)[:, :, :3].mean() / 255)
        assert max(np.abs(np.diff(means))) < 0.08, effect.name
        assert swings(means, 0.04) <= 4, effect.name


def test_a_combo_uploads_the_counter_alone(gl):
    painter, scene, fbo = PlainPainter(), Scene(CATALOGUE, SIZE), canvas(gl, SIZE)
    renderer = Renderer(gl, ROOT, painter.paint)
    scene.show(staging(None, banner=ANA), 50.0)
    renderer.draw(scene.frame(50.5), fbo, SIZE)
    first = {texture for _, texture, _ in renderer._banners._textures.values()}
    for count in range(2, 12):
        scene.show(staging(None, banner=replace(ANA, count=count), revision=count), 50.0 + count / 10)
        renderer.draw(scene.frame(50.0 + count / 10), fbo, SIZE)
    now = {texture for _, texture, _ in renderer._banners._textures.values()}
    assert first <= now
    assert len(now) == 1 + 10
    assert painter.asked == 11
    renderer.draw(scene.frame(51.2), fbo, SIZE)
    assert painter.asked == 11


def gl_objects(gl):
    gc.collect()
    gl.gc()
    kinds = (moderngl.Buffer, moderngl.Texture, moderngl.VertexArray, moderngl.Program, moderngl.Framebuffer)
    return Counter(type(thing).__name__ for thing in gc.get_objects() if isinstance(thing, kinds) and thing.ctx is gl)


@pytest.mark.slow
def test_two_hundred_bursts_leak_nothing(gl):
    painter, scene, fbo = PlainPainter(), Scene(CATALOGUE, (96, 54)), canvas(gl, (96, 54))
    renderer = Renderer(gl, ROOT, painter.paint)
    assert len(list(renderer.warm_up())) == 1 + len(renderer._particles.programs_for(PLAIN_VARIANTS))
    names, now, after = [effect.name for effect in CATALOGUE], 50.0, []
    own = gl_objects(gl)["Texture"]
    for number in range(200):
        banner = replace(ANA, name=f"user {number}", count=number + 1)
        scene.show(staging(names[number % 6], cue_id=number, seed=number, banner=banner, secs=1.0, amount=0.4), now)
        renderer.draw(scene.frame(now), fbo, (96, 54))
        now += 0.2
        if number in {99, 199}:
            after.append(gl_objects(gl))
    textures = [count.pop("Texture") for count in after]
    assert after[1] == after[0]
    assert after[0]["Buffer"] > 0
    assert max(textures) <= own + MAX_IDLE_TEXTURES + 16  # those not drawn lately, and those on the canvas
    scene.clear()
    for _ in range(250):
        renderer.draw(scene.frame(now), fbo, (96, 54))
    assert gl_objects(gl)["Texture"] <= own + 2  # the layer, and the points of particles in the place of none


def test_a_shake_moves_particles_and_leaves_banners(gl):
    scene = Scene(CATALOGUE, (200, 100))
    scene.show(staging("heart", banner=ANA), 50.0)
    frame = scene.frame(51.0)
    renderer, target = Renderer(gl, ROOT, PlainPainter().paint, "premultiplied"), canvas(gl, (200, 100))
    pictures = []
    for shake, without in (((0.0, 0.0), "banners"), ((0.02, 0.03), "banners"), ((0.02, 0.03), "batches")):
        renderer.draw(
            replace(frame, shake=shake, particle_bounds_px=(0, 0, 200, 100), **{without: ()}), target, (200, 100)
        )
        pictures.append(pixels(target).astype(int))
    still, shaken, banners = pictures
    assert np.abs(shaken[:-3, 2:] - still[3:, :-2]).max() <= 2
    renderer.draw(replace(frame, batches=()), target, (200, 100))
    assert (pixels(target) == banners).all()
