"""What must not happen to a built-in effect on any canvas: that parts hang loose, or that its sides are cut off."""

import numpy as np
import pytest

from overlay.render.renderer import Renderer
from overlay.scene.particles.bursts import FADE_SECS, share_of
from overlay.scene.scene import Scene
from tests.render.drawing import CATALOGUE, ROOT, canvas, draw, pixels, staging

PORTRAIT = (270, 480)
SEEN = 24
"""Alpha from where on viewers see something."""


@pytest.mark.parametrize("seed", [1, 7, 12])
def test_a_galaxy_fits_on_an_upright_canvas(gl, seed):
    alpha = draw(gl, [staging("galaxy", amount=1.0, seed=seed)], 1.6, PORTRAIT)[:, :, 3]
    rim = PORTRAIT[0] // 40
    assert (np.concatenate([alpha[:, :rim], alpha[:, -rim:]], axis=1) > SEEN).mean() < 0.02


@pytest.mark.parametrize("amount", [0.0, 0.5, 1.0])
def test_lightning_comes_out_of_its_cloud(gl, amount):
    alpha = draw(gl, [staging("lightning", amount=amount)], 1.2, PORTRAIT)[:, :, 3]
    lit = np.flatnonzero((alpha > SEEN).any(axis=1))
    assert (np.diff(lit) == 1).all()


@pytest.mark.parametrize("amount", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("name", ["far", "balloons"])
def test_balloons_leave_by_the_top_instead_of_fading_before_their_strings(name, amount):
    effect = CATALOGUE["balloons"]
    emitter = next(emitter for emitter in effect.emitters if emitter.name == name)
    share = share_of(effect, emitter, staging("balloons", amount=amount))
    secs = emitter.init.lifetime_secs.min * (1 - emitter.render.fade_out)
    drag = emitter.update.drag_per_sec
    rise = emitter.init.speed.min * share.speed * share.scale * (1 - np.exp(-drag * secs)) / drag
    lowest = emitter.shape.at[1] - emitter.shape.extent[1] / 2
    half_height = emitter.init.size.max * share.size * share.scale * emitter.render.stretch / 2
    assert lowest + rise > 1 + half_height


@pytest.mark.parametrize("effect", [effect.name for effect in CATALOGUE])
def test_an_effect_is_seen_until_its_gift_ends(gl, effect):
    secs, size = 4.5, (160, 90)
    scene, renderer, target = Scene(CATALOGUE, size), Renderer(gl, ROOT, no_banner, "premultiplied"), canvas(gl, size)
    scene.show(staging(effect, secs=secs), 50.0)
    light = []
    for part in (0.3, 0.4, 0.5, 0.6, 0.9, 0.94, 1.0):
        renderer.draw(scene.frame(50.0 + part * (secs + FADE_SECS)), target, size)
        light.append(pixels(target).max(axis=2).sum())
    assert min(light[-3:-1]) > 0.1 * max(light)
    assert light[-1] == 0


def no_banner(*_arguments):
    raise AssertionError
