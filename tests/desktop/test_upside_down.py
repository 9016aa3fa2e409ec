"""What is composed upside down for the window looks as if it had not been, on the screen and in the desk."""

import numpy as np
import pytest

from overlay.render import video_parts, video_pass
from overlay.render.renderer import Renderer
from overlay.render.unlocked import processor_draws
from overlay.resources import resource_root
from overlay.scene.benchmark import crowd
from overlay.scene.scene import Scene
from overlay.scene.staging import Staging
from overlay.scene.videos.screening import Screening
from tests.desktop.conftest import CATALOGUE, SIZE, FrozenScene, staging
from tests.render.drawing import PlainPainter
from tests.render.test_video_pass import AT_SECS, WORN, Source, clip, replace_opacity, sample

pytestmark = pytest.mark.screen


def crowded():
    """Discs that are drawn as points, each lit from above."""
    catalogue, one = crowd(2000, 9, SIZE)
    scene = Scene(catalogue, SIZE)
    scene.show(one, 100.0)
    return scene.frame(100.5)


def shown(*effects):
    scene = Scene(CATALOGUE, SIZE)
    for number, effect in enumerate(effects):
        scene.show(staging(number, effect), 100.0)
    return scene.frame(101.1)


def weighed(pixels):
    """Straight colours with their alpha, for where that is next to nothing they may be any."""
    return np.concatenate([pixels[:, :, :3] * (pixels[:, :, 3:] / 255.0), pixels[:, :, 3:]], axis=2)


def picture_of(window, frame):
    """A frame as the window's renderer draws it into a picture."""
    window.makeCurrent()
    if not processor_draws(window._context):
        pytest.skip("a graphics card draws")
    picture = window._context.simple_framebuffer(SIZE, 4)
    window.renderer.draw(frame, picture, SIZE)
    assert not window.renderer._is_mirrored
    pixels = np.frombuffer(picture.read(components=4), np.uint8).reshape(*SIZE[::-1], 4)[::-1].copy()
    window.doneCurrent()
    return pixels


@pytest.fixture
def on_screen(open_window, witness, qtbot):
    """The pixels of a frame as the X server has them, and as they are drawn into a picture; both from the top down."""

    def run(frame, output="straight", renderer=None):
        window = open_window(FrozenScene(frame), output, renderer)
        drawn = picture_of(window, frame)
        frames = window.frame_count
        window.wake()
        qtbot.waitUntil(lambda: window.frame_count > frames)
        return window, weighed(witness(window).pixels()), weighed(drawn)

    return run


@pytest.mark.parametrize("effects", [("rose",), ("diamond", "star"), ("snow",), ("balloons",), (None,)])
def test_a_gift_with_its_banner_is_the_right_way_round(on_screen, effects):
    window, seen, drawn = on_screen(shown(*effects))
    assert window.renderer._is_mirrored
    assert np.abs(seen - drawn).max() < 2.0
    assert np.abs(seen - drawn).mean() < 0.001
    assert drawn.any()
    assert np.abs(seen - drawn[::-1]).max() > 50


def test_points_are_lit_from_above(on_screen):
    window, seen, drawn = on_screen(crowded())
    assert window.renderer._is_mirrored
    differs = np.abs(seen - drawn).max(axis=2)
    # Where an edge runs through the very middle of a pixel, GL may choose another side.
    assert (differs > 1).mean() < 0.01
    assert np.abs(seen - drawn).mean() < 0.2


@pytest.mark.parametrize(
    ("is_flat", "parts"), [(True, 1.0), (True, 2.0), (False, 1.0)], ids=["flat", "in parts", "planes"]
)
def test_a_video_and_what_it_shows_of_its_sender_stand_upright(on_screen, monkeypatch, is_flat, parts):
    monkeypatch.setattr(video_pass, "is_worth_it", lambda _one: is_flat)
    monkeypatch.setattr(video_parts, "_WORTH_IT", parts)
    monkeypatch.setattr(video_parts, "BAND_ROWS", 8)
    scene, screening = Scene(CATALOGUE, SIZE), Screening(1, clip(sample("vap")))
    scene.show(Staging(1, 0, 7, None, 1.0, "#ffffff", 9.0, None, screening=screening, slots=WORN), 100.0)

    def with_video(made):
        return Renderer(made._ctx, resource_root(), PlainPainter().paint, videos=Source(7))

    frame = replace_opacity(scene.frame(100.0 + AT_SECS))
    window, seen, _drawn = on_screen(frame, renderer=with_video)
    assert window.renderer._is_mirrored
    monkeypatch.setattr(video_pass, "is_worth_it", lambda _one: False)
    from_planes = weighed(picture_of(window, frame))
    assert np.abs(seen - from_planes).mean() < 1.5
    assert np.abs(seen - from_planes[::-1]).mean() > 5.0


def test_what_expects_another_alpha_is_composed_as_ever(on_screen):
    window, seen, drawn = on_screen(shown("rose"), "premultiplied")
    assert not window.renderer._is_mirrored
    assert np.array_equal(seen, drawn)


def test_the_desk_sees_it_the_right_way_round(on_screen):
    window, seen, _drawn = on_screen(shown("rose"))
    window.makeCurrent()
    window.renderer.take_miniature(SIZE)
    pixels, size = window.renderer.read_miniature()
    window.doneCurrent()
    small = np.frombuffer(pixels, np.uint8).reshape(*size[::-1], 4).astype(int)
    assert np.abs(small[:, :, 3] - seen[:, :, 3]).mean() < 1.0
