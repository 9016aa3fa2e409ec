"""A face that comes after its banner: it fades in over the monogram, in its disc and nowhere else."""

from dataclasses import replace

import numpy as np
import pytest

from overlay.desktop.painting.banner_painter import BannerPainter
from overlay.render.renderer import Renderer
from overlay.resources import resource_root
from overlay.scene.avatar import AVATAR_PX, Avatar
from overlay.scene.scene import Scene
from overlay.scene.signs.banners import FACE_SECS
from overlay.scene.staging import BannerContent, Staging
from tests.render.drawing import CATALOGUE, canvas, pixels

SIZE = (480, 270)
BARE = BannerContent("Ana", "Rose", 1, "A", 0.0, "#ff4d6d")
FACE = Avatar(b"green", np.full((AVATAR_PX, AVATAR_PX, 4), (0, 255, 0, 255), np.uint8))


def drawn(gl, scene, renderer, now):
    fbo = canvas(gl, SIZE)
    renderer.draw(scene.frame(now), fbo, SIZE)
    return pixels(fbo).astype(int)


@pytest.mark.parametrize("is_moving_out", [False, True])
def test_it_fades_in_and_nothing_else_changes(gl, qapp, is_moving_out):
    scene, renderer = (
        Scene(CATALOGUE, SIZE),
        Renderer(gl, resource_root(), BannerPainter(resource_root()).paint, "straight"),
    )
    shown = Staging(1, 0, 7, None, 0.5, "#ff4d6d", 9.0, BARE)
    scene.show(shown, 100.0)
    before = drawn(gl, scene, renderer, 102.0)
    scene.show(replace(shown, revision=1, banner=replace(BARE, avatar=FACE)), 102.0)
    at_once, half, after = (drawn(gl, scene, renderer, 102.0 + part * FACE_SECS) for part in (0.0, 0.5, 1.0))
    assert (at_once == before).all()
    greens = [int(((one[:, :, 1] - one[:, :, 0]) > 200).sum()) for one in (at_once, half, after)]
    assert greens[0] == greens[1] == 0
    assert greens[2] > 150, "the disc"
    assert ((half[:, :, 1] > before[:, :, 1] + 60).sum()) > 150, "half of it"
    for one in (half, after):
        changed = np.argwhere((one != before).any(axis=2))
        height, width = np.ptp(changed, axis=0) + 1
        assert height <= 20, "no more than the disc"
        assert width <= 20
    settled = drawn(gl, scene, renderer, 102.0 + FACE_SECS + 0.1)
    assert (settled == after).all(), "nothing jumps when it is over"
    assert scene.frame(102.0 + FACE_SECS + 0.1).next_change_secs > 102.0 + 8.0, "and it rests"
    if is_moving_out:
        leaving = drawn(gl, scene, renderer, scene._stack._standing[1].leaves_secs + 0.12)
        ghost = leaving[(leaving[:, :, 3] > 60) & (leaving[:, :, 1] > 150)]
        assert (ghost[:, 0] < 60).sum() > 100, "the face leaves, with no monogram shining through"
