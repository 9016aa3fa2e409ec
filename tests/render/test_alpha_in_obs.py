"""Our frames as OBS blends them, over five backgrounds, against what they should look like.

The truth: colour + (1 - alpha) x background, cut at white, in encoded values as everything here is composed. OBS's
equations, from its source: XComposite draws the window as it is with (SRCALPHA, INVSRCALPHA); PipeWire with
(ONE, INVSRCALPHA); Windows Graphics Capture with (ONE, INVSRCALPHA) as well, but through an sRGB view of the window
into an sRGB target (libobs-winrt/winrt-capture.cpp), so that it blends light. A key colour is a background like others.
"""

import numpy as np
import pytest

from overlay.render.renderer import Renderer
from overlay.render.target import use
from overlay.scene.scene import Scene
from tests.render.drawing import ANA, CATALOGUE, ROOT, PlainPainter, canvas, draw, pixels, staging

SIZE = (320, 180)
LEVEL = 1 / 255


def photo():
    """Something like a picture: slow changes in all channels."""
    x, y = np.meshgrid(np.linspace(0, 1, SIZE[0]), np.linspace(0, 1, SIZE[1]))
    return np.stack([0.2 + 0.7 * x, 0.4 + 0.4 * y * (1 - x) + 0.1 * np.sin(9 * x), 0.6 - 0.5 * x * y], axis=2)


BACKGROUNDS = {
    "black": np.zeros(3),
    "white": np.ones(3),
    "grey": np.full(3, 0.5),
    "red": np.array([0.9, 0.1, 0.1]),
    "photo": photo(),
}


def light(encoded):
    return np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)


def encoded(linear):
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * np.maximum(linear, 0.0) ** (1 / 2.4) - 0.055)


def xcomposite(frame, background):
    return frame[:, :, :3] * frame[:, :, 3:] + background * (1 - frame[:, :, 3:])


def pipewire(frame, background):
    return np.minimum(frame[:, :, :3] + background * (1 - frame[:, :, 3:]), 1.0)


def windows(frame, background):
    return encoded(np.minimum(light(frame[:, :, :3]) + light(background) * (1 - frame[:, :, 3:]), 1.0))


EFFECTS = [pytest.param(effect.name, marks=[] if effect.name == "star" else pytest.mark.slow) for effect in CATALOGUE]


@pytest.fixture(scope="module", params=EFFECTS)
def frames(request, _standalone):
    """One moment, in every way in which it can leave."""
    with _standalone:
        stagings = [staging(request.param, amount=0.8, banner=ANA)]
        outputs = ("premultiplied", "straight", "linear", (0.0, 1.0, 0.0))
        yield {output: draw(_standalone, stagings, 0.7, SIZE, output) / 255 for output in outputs}


@pytest.fixture(params=BACKGROUNDS)
def background(request):
    return BACKGROUNDS[request.param]


def truth(frames, background):
    return pipewire(frames["premultiplied"], background)


@pytest.mark.parametrize("effect", EFFECTS)
def test_the_truth_is_what_drawing_onto_the_stream_itself_would_give(gl, effect):
    # In floating point, so that nothing is rounded or cut on the way. The background is dark enough to hold all of it.
    scene = Scene(CATALOGUE, SIZE)
    scene.show(staging(effect, amount=0.2, banner=ANA), 50.0)
    renderer = Renderer(gl, ROOT, PlainPainter().paint, "premultiplied")
    ours, onto = canvas(gl, SIZE), gl.framebuffer([gl.texture(SIZE, 4, dtype="f4")])
    frame = scene.frame(51.0)  # a moment at which nowhere more than eight layers lie over each other: each one rounds
    renderer.draw(frame, ours, SIZE)
    use(onto, SIZE)
    onto.clear(0.1, 0.15, 0.2, 1.0)
    renderer._particles.draw(frame, behind=True)
    renderer._particles.draw(frame)
    renderer._banners.draw(frame)
    drawn = np.frombuffer(onto.read(components=4, dtype="f4"), np.float32).reshape(SIZE[1], SIZE[0], 4)[::-1, :, :3]
    blended = pipewire(pixels(ours) / 255, np.array([0.1, 0.15, 0.2]))
    held = drawn.max(axis=2) < 0.98
    assert held.mean() > 0.8
    assert np.abs(blended - drawn)[held].max() <= 4 * LEVEL + 1e-5  # which is what single floats are worth
    assert np.abs(blended - drawn)[held].mean() <= 0.5 * LEVEL


def test_straight_is_exact_wherever_nothing_is_added(frames, background):
    frame = frames["premultiplied"]
    covers = frame[:, :, :3].max(axis=2) <= frame[:, :, 3]
    difference = np.abs(xcomposite(frames["straight"], background) - truth(frames, background))
    assert covers.sum() > 1000
    assert difference[covers].max() <= 1.01 * LEVEL


def test_straight_is_exact_over_black_with_added_light_too(frames):
    black = BACKGROUNDS["black"]
    assert np.abs(xcomposite(frames["straight"], black) - truth(frames, black)).max() <= 1.01 * LEVEL


def test_straight_dims_what_lies_behind_added_light_by_its_strength(frames, background):
    # What is added beyond alpha, L, takes L of the background away: the error is at most L x background, and at most
    # a quarter of white for white light, never a lighter picture than the true one.
    frame = frames["premultiplied"]
    added = np.maximum(frame[:, :, :3].max(axis=2, keepdims=True) - frame[:, :, 3:], 0.0)
    missing = truth(frames, background) - xcomposite(frames["straight"], background)
    assert missing.min() >= -1.01 * LEVEL
    assert (missing <= added * background + 1.01 * LEVEL).all()
    is_white = np.ptp(frame[:, :, :3], axis=2) <= 2 * LEVEL
    assert missing[is_white].max() <= 0.25 + 2 * LEVEL


def test_a_key_colour_is_a_background_like_others(frames):
    key = np.array([0.0, 1.0, 0.0])
    assert np.abs(frames[key_colour()][:, :, :3] - truth(frames, key)).max() <= 1.01 * LEVEL


def key_colour():
    return 0.0, 1.0, 0.0


def test_windows_is_exact_over_black(frames):
    black = BACKGROUNDS["black"]
    assert np.abs(windows(frames["linear"], black) - truth(frames, black)).max() <= 1.01 * LEVEL


def test_windows_is_exact_over_white_where_colours_are_grey(frames):
    # One alpha serves three channels: it is exact for all of them only if they are alike.
    frame = frames["premultiplied"]
    is_grey = np.ptp(frame[:, :, :3], axis=2) <= LEVEL
    white = BACKGROUNDS["white"]
    difference = np.abs(windows(frames["linear"], white) - truth(frames, white))
    # A level of alpha is up to three levels of what is seen through where that is dark.
    assert difference[is_grey].max() <= 4 * LEVEL


def test_windows_is_nearer_to_the_truth_than_plain_premultiplied_alpha_would_be(frames, background):
    true, seen = truth(frames, background), frames["premultiplied"].max(axis=2) > 0
    fitted = np.square(windows(frames["linear"], background) - true)[seen].mean() ** 0.5
    plain = np.square(windows(frames["premultiplied"], background) - true)[seen].mean() ** 0.5
    assert fitted <= plain + 0.5 * LEVEL
    assert fitted <= 0.1  # of light that is added in another way than here, nothing can be made right by alpha
