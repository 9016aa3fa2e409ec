"""Only what was drawn at is converted, where the processor draws: the pixels are the same as if all of it were."""

import ctypes
from dataclasses import replace

import numpy as np
import pytest

from overlay.render.particles import particle_pass
from overlay.render.renderer import Renderer
from overlay.scene.benchmark import crowd
from overlay.scene.comfort.quality import Quality
from overlay.scene.scene import Scene
from tests.render.drawing import ANA, CATALOGUE, ROOT, PlainPainter, canvas, pixels, staging

SIZE = (240, 136)
STENCIL_TEST = 0x0B90


@pytest.fixture
def both(gl_processor, monkeypatch):
    """Draws frames with two renderers, one of which notes nothing; the pixels of both, and how often in place."""
    ours, plain = (Renderer(gl_processor, ROOT, PlainPainter().paint, "straight") for _ in range(2))
    plain._touched._gl, in_place = None, []
    draw = ours._output.convert_in_place
    monkeypatch.setattr(ours._output, "convert_in_place", lambda *how: (in_place.append(how), draw(*how)))

    def run(*frames, size=SIZE):
        seen = []
        for renderer in (ours, plain):
            fbo = canvas(gl_processor, size)
            for frame in frames:
                renderer.draw(frame, fbo, size)
            seen.append(pixels(fbo).copy())
        assert not ctypes.CDLL("libGL.so.1").glIsEnabled(STENCIL_TEST)
        return *seen, len(in_place)

    return run


def crowded(size=SIZE, secs=0.5, count=2000, sprite="disc"):
    catalogue, one = crowd(count, 5, size, sprite)
    scene = Scene(catalogue, size)
    scene.show(one, 100.0)
    return scene.frame(100.0 + secs)


def shown(effect, secs):
    scene = Scene(CATALOGUE, SIZE)
    scene.show(staging(effect, banner=ANA), 100.0)
    return scene.frame(100.0 + secs)


@pytest.mark.parametrize("effect", ["rose", "snow", "fire", "diamond"])
def test_an_effect_with_its_banner_looks_the_same(both, effect):
    ours, plain, in_place = both(shown(effect, 0.4), shown(effect, 1.1))
    assert np.array_equal(ours, plain)
    assert ours.any()
    assert in_place


def test_what_an_earlier_frame_touched_is_forgotten(both):
    ours, plain, in_place = both(crowded(), shown("rose", 0.6), crowded(secs=2.0))
    assert np.array_equal(ours, plain)
    assert in_place == 3
    empty = Scene(CATALOGUE, SIZE).frame(103.0)
    ours, plain, in_place = both(crowded(), empty)
    assert not ours.any()
    assert not plain.any()


@pytest.mark.parametrize(
    ("size", "sprite", "is_noted"), [(SIZE, "disc", False), ((1200, 680), "disc", True), (SIZE, "star", True)]
)
def test_where_points_leave_hardly_anything_empty_they_are_not_noted(both, monkeypatch, size, sprite, is_noted):
    asked, library = [], ctypes.CDLL("libGL.so.1")
    drawer = particle_pass.ParticlePass._draw_batch

    def draw(self, batch, frame):
        draw_instances = self._draw_instances
        self._draw_instances = lambda *what, **how: (
            asked.append(bool(library.glIsEnabled(STENCIL_TEST))),
            draw_instances(*what, **how),
        )
        drawer(self, batch, frame)
        self._draw_instances = draw_instances

    monkeypatch.setattr(particle_pass.ParticlePass, "_draw_batch", draw)
    frames = [crowded(size, sprite=sprite), shown("rose", 0.6)] if size == SIZE else [crowded(size, sprite=sprite)]
    ours, plain, in_place = both(*frames[:1], size=size)
    assert asked[0] is is_noted
    assert np.array_equal(ours, plain)
    assert ours.any()
    assert in_place
    ours, plain, _ = both(*frames, size=size)  # and the frame after it notes as ever
    assert np.array_equal(ours, plain)


def test_a_coarser_layer_is_enlarged_as_before(both):
    ours, plain, in_place = both(replace(crowded(), quality=Quality(resolution=0.6)))
    assert np.array_equal(ours, plain)
    assert ours.any()
    assert not in_place


def test_another_size_gets_another_layer(both):
    for size in (SIZE, (320, 100), (64, 64), SIZE):
        ours, plain, _ = both(crowded(size), size=size)
        assert np.array_equal(ours, plain)


def test_where_little_is_on_the_canvas_all_of_it_is_converted(both):
    scene = Scene(CATALOGUE, (1200, 680))
    scene.show(staging(None, banner=ANA), 100.0)  # a banner alone
    ours, plain, in_place = both(scene.frame(101.0), size=(1200, 680))
    assert np.array_equal(ours, plain)
    assert ours.any()
    assert not in_place


def test_the_layer_is_free_again_after_a_frame_that_failed(gl_processor, monkeypatch):
    renderer = Renderer(gl_processor, ROOT, PlainPainter().paint, "straight")
    fbo = canvas(gl_processor, SIZE)

    def fail(_frame, **_how):
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(renderer._particles, "draw", fail)
        with pytest.raises(RuntimeError):
            renderer.draw(crowded(), fbo, SIZE)
    assert not ctypes.CDLL("libGL.so.1").glIsEnabled(STENCIL_TEST)
    renderer.draw(crowded(), fbo, SIZE)
    assert pixels(fbo).any()


@pytest.mark.parametrize("output", ["straight", "premultiplied", (0.0, 1.0, 0.0)])
def test_no_frame_compiles_what_the_warm_up_did_not(gl_processor, output, monkeypatch):
    """As far as can be seen from here: everything is drawn with the layer's own kind of stencil, if it has one."""
    renderer = Renderer(gl_processor, ROOT, PlainPainter().paint, output)
    states = []
    library = ctypes.CDLL("libGL.so.1")
    warm_up = renderer._particles.warm_up
    monkeypatch.setattr(
        renderer._particles, "warm_up", lambda one: (states.append(library.glIsEnabled(STENCIL_TEST)), warm_up(one))
    )
    for _ in renderer.warm_up():
        assert not library.glIsEnabled(STENCIL_TEST)
    assert set(states) == {output == "straight"}
