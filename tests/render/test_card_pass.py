"""The test card as the renderer writes it, for every kind of alpha, against what the check expects to arrive."""

import numpy as np
import pytest

from overlay.obs.test_card import Verdict, drawn, judge
from overlay.render.renderer import Renderer
from overlay.scene.scene import Scene
from tests.render.drawing import ANA, CATALOGUE, ROOT, PlainPainter, canvas, pixels, staging

SIZE = (320, 180)


@pytest.mark.parametrize("output", ["straight", "premultiplied", "linear"])
@pytest.mark.parametrize("is_busy", [False, True])
def test_the_card_is_drawn_exactly_whatever_else_is_on_the_canvas(gl, output, is_busy):
    scene = Scene(CATALOGUE, SIZE)
    if is_busy:
        scene.show(staging("rose", amount=0.8, banner=ANA), 50.0)
    shown = [True]
    renderer = Renderer(gl, ROOT, PlainPainter().paint, output, shows_card=lambda: shown[0])
    target = canvas(gl, SIZE)
    renderer.draw(scene.frame(50.7), target, SIZE)
    picture = pixels(target)
    assert np.abs(picture.astype(int) - drawn(SIZE, output)).max() <= 2
    assert judge(picture, SIZE, output) is Verdict.FINE
    shown[0] = False
    renderer.draw(scene.frame(50.8), target, SIZE)
    assert judge(pixels(target), SIZE, output) is not Verdict.FINE
    assert bool(pixels(target).any()) is is_busy
