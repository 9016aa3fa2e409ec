"""The picture of the overlay that the desk shows: what was drawn, small, upright, with alpha that covers all light."""

from dataclasses import replace

import numpy as np
import pytest

from overlay.render.renderer import Renderer
from overlay.scene.comfort.quality import Quality
from overlay.scene.scene import Scene
from tests.render.drawing import ANA, CATALOGUE, ROOT, PlainPainter, canvas, pixels, staging

SIZE, SMALL = (480, 270), (120, 68)


def drawn(gl, *stagings, output="premultiplied", size=SIZE, quality=None):
    scene = Scene(CATALOGUE, size)
    for one in stagings:
        scene.show(one, 50.0)
    renderer, fbo = Renderer(gl, ROOT, PlainPainter().paint, output), canvas(gl, size)
    frame = scene.frame(51.0)
    renderer.draw(frame if quality is None else replace(frame, quality=quality), fbo, size)
    return renderer, pixels(fbo)


def miniature(renderer, size):
    renderer.take_miniature(size)
    taken, size_px = renderer.read_miniature()
    assert size_px == size
    return np.frombuffer(taken, np.uint8).reshape(size[1], size[0], 4)[:, :, [2, 1, 0, 3]].astype(float)


def shrunk(picture, size):
    """The mean of what each pixel covers, and alpha at least as large as any colour of it."""
    step = picture.shape[1] // size[0]
    rows = picture[: size[1] * step, : size[0] * step].astype(float)
    means = rows.reshape(size[1], step, size[0], step, 4).mean(axis=(1, 3))
    means[:, :, 3] = means.max(axis=2)
    return means


@pytest.mark.parametrize("output", ["premultiplied", "straight", "linear", (0.0, 1.0, 0.0)])
def test_it_is_the_frame_whatever_the_capture_wants(gl, output):
    shows = staging("rose", banner=ANA), staging("diamond", cue_id=2, seed=3)
    plain = drawn(gl, *shows)[1]
    renderer, _ = drawn(gl, *shows, output=output)
    small = miniature(renderer, (120, 67))
    expected = shrunk(plain[2:], (120, 67))  # 270 rows are two more than 67 times four
    assert np.abs(small - expected).mean() < 2.5
    assert (expected[:, :, 3] > 30).mean() > 0.02
    assert (small[:, :, :3] <= small[:, :, 3:] + 1.0).all(), "more light than alpha would overflow"


def test_it_stands_upright(gl):
    renderer, whole = drawn(gl, staging(None, banner=ANA))
    rows = miniature(renderer, SMALL)[:, :, 3].sum(axis=1)
    assert rows[40:].sum() > 20 * rows[:30].sum()
    assert whole[:, :, 3].sum(axis=1)[160:].sum() > whole[:, :, 3].sum(axis=1)[:120].sum()


def test_where_less_is_drawn_it_is_the_same_picture(gl):
    shows = (staging("rose", banner=ANA),)
    full = miniature(drawn(gl, *shows)[0], SMALL)
    half = miniature(drawn(gl, *shows, quality=Quality(resolution=0.5))[0], SMALL)
    assert np.abs(full - half).mean() < 3.0


def test_it_is_handed_out_once_and_in_any_size(gl):
    renderer, _ = drawn(gl, staging("rose", banner=ANA))
    assert renderer.read_miniature() is None
    for size in (SMALL, (60, 34), SMALL):
        assert miniature(renderer, size).any()
        assert renderer.read_miniature() is None


def test_of_a_renderer_that_drew_nothing_there_is_none(gl):
    renderer = Renderer(gl, ROOT, PlainPainter().paint, "premultiplied")
    renderer.take_miniature(SMALL)
    assert renderer.read_miniature() is None


def test_taking_one_changes_no_later_frame(gl):
    scene, fbo, pictures = Scene(CATALOGUE, SIZE), canvas(gl, SIZE), []
    scene.show(staging("rose", banner=ANA), 50.0)
    for takes in (False, True):
        renderer = Renderer(gl, ROOT, PlainPainter().paint, "straight")
        for step in range(3):
            renderer.draw(scene.frame(51.0 + step / 60), fbo, SIZE)
            if takes:
                miniature(renderer, SMALL)
        pictures.append(pixels(fbo))
    assert (pictures[0] == pictures[1]).all()
