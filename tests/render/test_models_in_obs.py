"""Frames with models as OBS blends them, against what they should look like: colour + (1 - alpha) x background.

The equations are those of tests/render/test_alpha_in_obs.py, where they are told.
"""

from dataclasses import replace

import numpy as np
import pytest

from overlay.render.renderer import Renderer
from overlay.scene.models.model import Material
from overlay.scene.scene import Scene
from tests.render.drawing import CATALOGUE, ROOT, PlainPainter, canvas, pixels, staging
from tests.render.staging_models import staged
from tests.render.test_alpha_in_obs import LEVEL, encoded, light, pipewire, windows, xcomposite
from tests.scene import models as made

SIZE = (160, 120)
OUTPUTS = ("premultiplied", "straight", "linear", (0.0, 1.0, 0.0))


@pytest.fixture(scope="module")
def frames(_standalone):
    """A solid model with its shadow, a fading one and one of glass, under particles; in every way they can leave."""
    with _standalone as gl:
        glass = Material(metallic=0.0, roughness=0.1, transmission=0.9, base_colour=(0.6, 0.8, 1.0, 1.0))
        clear = made.model([made.sphere()], digest=b"glass", materials=(glass,))
        models = (
            staged(made.textured_box(), SIZE, centre=(40, 60), fill=70, shade=True),
            staged(made.blob(), SIZE, centre=(85, 60), fill=50, opacity=0.4),
            staged(clear, SIZE, centre=(125, 60), fill=60),
        )
        scene = Scene(CATALOGUE, SIZE)
        scene.show(staging("star", amount=0.3), 50.0)
        frame = replace(scene.frame(50.7), models=models)
        drawn = {}
        for output in OUTPUTS:
            fbo = canvas(gl, SIZE)
            Renderer(gl, ROOT, PlainPainter().paint, output).draw(frame, fbo, SIZE)
            drawn[output] = pixels(fbo) / 255
        yield drawn


@pytest.mark.parametrize("background", [0.0, 0.5, 1.0])
def test_straight_alpha_is_exact_wherever_nothing_is_added(frames, background):
    frame = frames["premultiplied"]
    covers = frame[:, :, :3].max(axis=2) <= frame[:, :, 3]
    assert covers.mean() > 0.5
    difference = np.abs(xcomposite(frames["straight"], background) - pipewire(frame, background))
    assert difference[covers].max() <= 1.01 * LEVEL


def test_a_key_colour_is_a_background_like_others(frames):
    difference = np.abs(frames[0.0, 1.0, 0.0][:, :, :3] - pipewire(frames["premultiplied"], np.array([0.0, 1.0, 0.0])))
    assert difference.max() <= 1.01 * LEVEL


def test_windows_is_exact_over_black(frames):
    assert np.abs(windows(frames["linear"], np.zeros(3)) - pipewire(frames["premultiplied"], 0.0)).max() <= 1.01 * LEVEL


def test_models_alone_add_no_light_that_has_no_alpha(gl):
    # What adds light is dimmed where alpha is straight: a model must not need it, whatever it is made of.
    glass = Material(metallic=0.0, roughness=0.0, transmission=1.0)
    clear = made.model([made.sphere()], digest=b"clear", materials=(glass,))
    instances = (staged(clear, SIZE), staged(made.sphere_grid(3), SIZE, opacity=0.3))
    for one in instances:
        fbo = canvas(gl, SIZE)
        frame = replace(Scene(CATALOGUE, SIZE).frame(0.0), models=(one,))
        Renderer(gl, ROOT, PlainPainter().paint, "premultiplied").draw(frame, fbo, SIZE)
        drawn = pixels(fbo).astype(int)
        assert drawn[:, :, 3].max() > 50
        assert (drawn[:, :, :3].max(axis=2) <= drawn[:, :, 3] + 1).all()


def test_the_equations_are_inverse_to_each_other():
    levels = np.linspace(0, 1, 256)
    assert np.abs(encoded(light(levels)) - levels).max() < 1e-9
