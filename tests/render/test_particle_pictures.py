"""Pictures as particles, trails, points: what only a drawn frame can show."""

import ctypes
from dataclasses import replace

import moderngl
import numpy as np
import pytest

from overlay.render.particles.cell_levels import cells_writer, smaller_levels
from overlay.render.particles.particle_pass import ParticlePass
from overlay.render.particles.textures import ParticleTextures
from overlay.render.target import use
from overlay.render.touched import mesa_library
from overlay.scene.comfort.quality import Quality
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.looks import CELL_PX
from overlay.scene.effects.pictures import cut_cells
from overlay.scene.particles.bursts import FADE_SECS
from overlay.scene.scene import BACKDATE_SECS, Scene
from overlay.scene.staging import Staging
from tests.render.drawing import ROOT, canvas, pixels
from tests.scene.zoo import effect, emitter

SIZE = (64, 64)
STILL = {
    "spawner": {"count": {"min": 1, "max": 1}},
    "shape": {"kind": "point"},
    "init": {"lifetime_secs": {"min": 4, "max": 4}, "size": {"min": 0.5, "max": 0.5}, "speed": {"min": 0, "max": 0}},
}
LOOK = {"sprite": "picture", "gradient": [{"at": 0, "colour": "#ffffff"}], "fade_in": 0, "fade_out": 0}
STAGING = Staging(1, 0, 7, "one", 0.5, "#ffffff", 9.0, None)


def quarters(*colours):
    """An image of 2 by 2 fields, from the upper left."""
    fields = np.array(colours, np.uint8).reshape(2, 2, 4)
    return fields.repeat(32, axis=0).repeat(32, axis=1)


RED, GREEN, BLUE, CLEAR = (255, 0, 0, 255), (0, 255, 0, 255), (0, 0, 255, 255), (0, 0, 0, 0)
IMAGE = quarters(RED, GREEN, BLUE, CLEAR)


def shown(gl, one, staging=STAGING, age=1.0, images=None, quality=None):
    scene = Scene(Catalogue([one], images or {("one", "a.png"): IMAGE}), SIZE)
    scene.quality = quality or scene.quality
    secs = one.fitted_secs - FADE_SECS - BACKDATE_SECS  # so it runs at the pace it is written in
    scene.show(replace(staging, duration_secs=secs), 10.0)
    target = canvas(gl, SIZE)
    use(target, SIZE)
    target.clear()
    ParticlePass(gl, ROOT / "shaders").draw(scene.frame(10.0 + age))
    return pixels(target)


def test_a_picture_stands_upright_and_keeps_its_colours(gl):
    drawn = shown(gl, effect("one", emitter(**STILL, render={**LOOK, "picture": {"image": "a.png"}})))
    # It fills the middle 32 by 32 pixels: rows from the top down.
    assert [tuple(drawn[y, x]) for y, x in ((24, 24), (24, 40), (40, 24), (40, 40))] == [RED, GREEN, BLUE, CLEAR]
    assert not drawn[:14].any()


def test_a_flip_book_shows_its_cells_in_order(gl):
    book = {"image": "a.png", "columns": 2, "rows": 2, "frames_per_sec": 1, "blended": False}
    one = effect("one", emitter(**STILL, render={**LOOK, "picture": book}))
    assert [tuple(shown(gl, one, age=age)[32, 32]) for age in (0.5, 1.5, 2.5, 3.5)] == [RED, GREEN, BLUE, CLEAR]
    over_life = {**book, "frames_per_sec": 0, "blended": True}
    half = shown(gl, effect("one", emitter(**STILL, render={**LOOK, "picture": over_life})), age=0.5 - 1 / 60)[32, 32]
    assert half[:2] == pytest.approx((128, 128), abs=6)


def test_of_an_atlas_each_particle_keeps_a_cell(gl):
    atlas = {"image": "a.png", "columns": 2, "rows": 2, "still": True}
    assert [tuple(shown(gl, effect("one", emitter(**STILL, render={**LOOK, "picture": atlas})), age=age)[32, 32])
            for age in (0.1, 2.0, 3.5)] == [RED] * 3  # fmt: skip
    places = [[x, y] for x in (-0.75, -0.25, 0.25, 0.75) for y in (-0.75, -0.25, 0.25, 0.75)]
    many = {
        **STILL,
        "spawner": {"count": {"min": 16, "max": 16}, "in_order": True},
        "shape": {"kind": "points", "radius": 0.5, "points": places},
        "init": {**STILL["init"], "size": {"min": 0.2, "max": 0.2}},
    }
    one = effect("one", emitter(**many, render={**LOOK, "picture": {**atlas, "shuffled": True}}))
    early, late = (shown(gl, one, age=age)[8:64:16, 8:64:16].reshape(-1, 4) for age in (0.1, 3.5))
    assert (early == late).all()
    assert {tuple(cell) for cell in early} == {RED, GREEN, BLUE, CLEAR}


@pytest.mark.parametrize(("cell", "colour"), [(0, RED), (1, GREEN), (2, BLUE), (3, CLEAR)])
def test_of_an_atlas_an_emitter_wears_one_cell(gl, cell, colour):
    atlas = {"image": "a.png", "columns": 2, "rows": 2, "cell": cell}
    one = effect("one", emitter(**STILL, render={**LOOK, "picture": atlas}))
    assert {tuple(shown(gl, one, age=age)[32, 32]) for age in (0.5, 3.5)} == {colour}


def test_the_senders_avatar_and_name_are_pictures_too(gl):
    avatar, name = cut_cells(quarters(GREEN, GREEN, GREEN, GREEN)), cut_cells(quarters(BLUE, BLUE, BLUE, BLUE))
    for image, colour in (("avatar", GREEN), ("name", BLUE)):
        one = effect("one", emitter(**STILL, render={**LOOK, "picture": {"image": image}}))
        assert tuple(shown(gl, one, replace(STAGING, avatar=avatar, name_picture=name))[32, 32]) == colour
        assert not shown(gl, one).any()  # without one, nothing


def test_two_senders_have_their_own_pictures_in_one_call(gl):
    one = effect("one", emitter(**STILL, render={**LOOK, "picture": {"image": "avatar"}}), roam=[0.25, 0])
    scene = Scene(Catalogue([one]), SIZE)
    green, blue = (cut_cells(quarters(*[colour] * 4)) for colour in (GREEN, BLUE))
    scene.show(replace(STAGING, seed=1, avatar=green), 10.0)
    scene.show(replace(STAGING, cue_id=2, seed=5, avatar=blue), 10.0)
    frame = scene.frame(10.5)
    assert len(frame.batches) == 1
    target = canvas(gl, SIZE)
    use(target, SIZE)
    target.clear()
    ParticlePass(gl, ROOT / "shaders").draw(frame)
    row = {tuple(pixel) for pixel in pixels(target)[32]}
    assert {GREEN, BLUE} <= row


def test_a_picture_is_uploaded_once_and_forgotten_with_its_burst(gl, monkeypatch):
    one = effect("one", emitter(**STILL, render={**LOOK, "picture": {"image": "avatar"}}))
    scene, textures, writes = Scene(Catalogue([one]), SIZE), ParticleTextures(gl), []
    real = moderngl.TextureArray.write
    monkeypatch.setattr(moderngl.TextureArray, "write", lambda *args, **more: writes.append(1) or real(*args, **more))
    for cue_id in range(10):
        scene.show(replace(STAGING, cue_id=cue_id, avatar=cut_cells(IMAGE), duration_secs=0.5), 10.0 + cue_id)
        for step in range(3):
            frame = scene.frame(10.0 + cue_id + step / 10)
            textures.update(frame.points, frame.layers)
    assert len(writes) == 10
    assert len(frame.layers) == 1
    assert frame.layers[0][0] <= 1


def test_textures_are_sampled_alike_before_and_after_the_first_picture(gl):
    """What is warmed up is what a gift is drawn with: Mesa's llvmpipe compiles anew for another way of sampling."""
    textures = ParticleTextures(gl)

    def ways():
        points, pictures = textures._points, textures._pictures
        sides = (*points.size, pictures.width, pictures.height, pictures.layers)
        are_powers = all(side & (side - 1) == 0 for side in sides)
        return points.filter, points.repeat_x, pictures.filter, pictures.repeat_x, pictures.repeat_y, are_powers

    before = ways()
    textures.update(np.zeros((3, 1024, 2), np.float32), tuple((index, cut_cells(IMAGE)) for index in range(3)))
    assert ways() == before
    assert before[-1]


def test_a_cell_holds_a_picture_of_any_shape_whole():
    for height, width in ((10, 40), (40, 10), (600, 300), (1, 1)):
        cells = cut_cells(np.full((height, width, 4), 255, np.uint8)).cells
        assert cells.shape == (1, CELL_PX, CELL_PX, 4)
        rows, columns = np.nonzero(cells[0, :, :, 3])
        assert (np.ptp(rows) + 1) / (np.ptp(columns) + 1) == pytest.approx(height / width, rel=0.03)
        assert not cells[0, 0].any()
        assert not cells[0, :, -1].any()
    half = cut_cells(np.full((8, 8, 4), (200, 100, 50, 128), np.uint8)).cells[0, 128, 128]
    assert half.tolist() == pytest.approx([100, 50, 25, 128], abs=1)


RUNNER = {
    "spawner": {"count": {"min": 1, "max": 1}},
    "shape": {"kind": "line", "at": [0.05, 0.5], "to": [0.95, 0.5], "ride": True},
    "init": {"lifetime_secs": {"min": 2, "max": 2}, "size": {"min": 0.12, "max": 0.12}, "speed": {"min": 0, "max": 0}},
}


def trailing(**trail):
    look = {"sprite": "disc", "fade_in": 0, "fade_out": 0, "trail": {"secs": 1, "taper": 0, "fade": 0, **trail}}
    return effect("one", emitter(**RUNNER, render=look))


def test_a_trail_is_one_ribbon_without_gaps_or_seams(gl):
    for segments in (2, 7, 31):
        middle = shown(gl, trailing(segments=segments), age=1.5)[31:33, :, 3].max(axis=0)
        behind = middle[20:42]  # from half the way to close behind the head
        assert behind.min() > 200
        assert np.ptp(behind.astype(int)) <= 2, segments
        assert not middle[:15].any()


def test_a_trail_thins_and_fades_to_its_end(gl):
    fading = shown(gl, trailing(fade=1), age=1.5)[31:33, :, 3].max(axis=0).astype(int)
    assert (np.diff(fading[20:44]) >= -1).all()
    assert fading[20] < 60 < 180 < fading[44]
    widths = (shown(gl, trailing(taper=1, width=2), age=1.5)[:, :, 3] > 40).sum(axis=0)
    assert widths[20] < widths[30] < widths[40]


def test_a_trail_outlives_its_particle_and_then_ends(gl):
    assert shown(gl, trailing(), age=2.4)[:, :, 3].max() > 100
    assert not shown(gl, trailing(), age=3.1).any()


def test_less_quality_draws_less_and_smaller(gl):
    many = effect(
        "one", emitter(spawner={"count": {"min": 200, "max": 200}}, init={"size": {"min": 0.05, "max": 0.05}})
    )
    covered = [
        (shown(gl, many, age=0.3, quality=Quality(counts, sizes))[:, :, 3] > 100).sum()
        for counts, sizes in ((1, 1), (0.6, 1), (0.2, 1), (1, 0.5), (0, 1))
    ]
    assert covered[0] > covered[1] > covered[2] > covered[4] > 0
    assert covered[0] > 1.5 * covered[3]


@pytest.mark.parametrize("side", [2, CELL_PX])
def test_smaller_levels_that_we_make_are_those_that_opengl_makes(gl, side):
    if cells_writer(gl) is None:
        pytest.skip("a graphics card makes them itself")
    cells = np.random.default_rng(3).integers(0, 256, (3, side, side, 4), np.uint8)
    texture = gl.texture_array((side, side, 3), 4, cells.tobytes())
    texture.build_mipmaps()
    texture.use(0)
    read = mesa_library(gl).glGetTexImage
    levels = list(smaller_levels(cells))
    assert levels[-1].shape == (3, 1, 1, 4)
    for number, level in enumerate(levels, 1):
        theirs = np.zeros_like(level)
        read(0x8C1A, number, 0x1908, 0x1401, theirs.ctypes.data_as(ctypes.c_void_p))  # GL_TEXTURE_2D_ARRAY, RGBA bytes
        assert np.array_equal(level, theirs), number
