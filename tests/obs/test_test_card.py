"""The test card: each way in which it can arrive wrong has its own verdict, and its own words."""

import numpy as np
import pytest
from PIL import Image

from overlay.obs.capture import CAPTURES, Desktop
from overlay.obs.test_card import Verdict, drawn, judge, patches_of
from overlay.obs.verdicts import remark_for

SIZES = [(1920, 1080), (1080, 1920), (640, 360), (100, 64)]
SIZE = (640, 360)
OUTPUTS = ("straight", "premultiplied", "linear")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("output", OUTPUTS)
def test_what_was_drawn_is_fine(size, output):
    assert judge(drawn(size, output), size, output) is Verdict.FINE


@pytest.mark.parametrize("size", SIZES)
def test_the_patches_lie_on_the_canvas_and_apart(size):
    covered = np.zeros(size[::-1], int)
    for patch in patches_of(size):
        assert patch.left >= 0
        assert patch.top >= 0
        covered[patch.top : patch.top + patch.height, patch.left : patch.left + patch.width] += 1
    assert covered.max() == 1
    assert covered.sum() == sum(patch.width * patch.height for patch in patches_of(size))


def over_black(picture):
    colours = picture[:, :, :3] * (picture[:, :, 3:] / 255)
    return np.dstack([colours, np.full(picture.shape[:2], 255)]).astype(np.uint8)


def opaque(picture):
    return over_black(picture)


def cropped(picture):
    return picture[30:, 40:]


def resized(picture):
    return np.asarray(Image.fromarray(picture).resize((480, 270), Image.Resampling.BILINEAR))


def moved(picture):
    return np.roll(picture, 200, axis=1)


def dimmed(picture):
    return (picture * [0.8, 0.8, 0.8, 1.0]).astype(np.uint8)


def thinned(picture):
    """Alpha of what is half-transparent is another."""
    changed = picture.copy()
    half = (picture[:, :, 3] > 0) & (picture[:, :, 3] < 255)
    changed[half, 3] = 255 - picture[half, 3] // 2
    return changed


def swapped(picture):
    return picture[:, :, [2, 1, 0, 3]]


def black(picture):
    return np.zeros_like(picture) + np.array([0, 0, 0, 255], np.uint8)


HURT = {
    np.zeros_like: Verdict.EMPTY,
    black: Verdict.BLACK,
    opaque: Verdict.OPAQUE,
    resized: Verdict.SCALED,
    cropped: Verdict.CROPPED,
    moved: Verdict.MISPLACED,
    swapped: Verdict.SWAPPED,
    dimmed: Verdict.COLOURS,
    thinned: Verdict.HALF_LOST,
}


@pytest.mark.parametrize("hurt", HURT, ids=lambda hurt: hurt.__name__)
def test_what_hurts_the_card_is_told(hurt):
    assert judge(hurt(drawn(SIZE, "straight")), SIZE, "straight") is HURT[hurt]


@pytest.mark.parametrize(
    ("output", "blending", "verdict"),
    [
        ("premultiplied", "straight", Verdict.TAKEN_FOR_STRAIGHT),
        ("linear", "straight", Verdict.TAKEN_FOR_STRAIGHT),
        ("straight", "premultiplied", Verdict.TAKEN_FOR_PREMULTIPLIED),
        ("straight", "linear", Verdict.TAKEN_FOR_PREMULTIPLIED),
        ("premultiplied", "linear", Verdict.WRONG_LIGHT),
        ("linear", "premultiplied", Verdict.WRONG_LIGHT),
    ],
)
def test_an_alpha_that_the_capture_does_not_expect_is_told(output, blending, verdict):
    assert judge(drawn(SIZE, output), SIZE, blending) is verdict


def test_rounding_on_the_way_is_no_fault():
    noise = np.random.default_rng(1).integers(-2, 3, (360, 640, 4))
    picture = np.clip(drawn(SIZE, "straight") + noise, 0, 255).astype(np.uint8)
    assert judge(picture, SIZE, "straight") is Verdict.FINE


def test_an_empty_picture_of_no_size_is_empty():
    assert judge(np.zeros((0, 0, 4), np.uint8), SIZE, "straight") is Verdict.EMPTY


@pytest.mark.parametrize("desktop", Desktop)
def test_each_verdict_has_words_and_says_what_to_do(desktop):
    remarks = {verdict: remark_for(verdict, CAPTURES[desktop]) for verdict in Verdict}
    assert len({remark.words for remark in remarks.values()}) == len(Verdict)
    for verdict, remark in remarks.items():
        assert remark.is_fine is (verdict is Verdict.FINE)
        assert bool(remark.advice) is not remark.is_fine
