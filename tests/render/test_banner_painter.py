"""Banners as painted: readable, within their width, the body kept while the counter runs, plain text only."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor

from overlay.desktop.painting.banner_painter import BannerPainter
from overlay.desktop.painting.banner_style import PAD
from overlay.desktop.painting.palette import STANDARD_PALETTE, contrast
from overlay.errors import ResourceError
from overlay.resources import resource_root
from overlay.scene.avatar import AVATAR_PX, Avatar
from overlay.scene.staging import BannerContent
from overlay.scene.themes.grid import HEIGHT, MAX_COUNTER_WIDTH, MAX_WIDTH

ANA = BannerContent("Ana", "Rose", 1, "A", 0.9, "#ff4d6d")


@pytest.fixture(scope="module")
def painter(qapp):
    return BannerPainter(resource_root())


def image(picture):
    return np.frombuffer(picture.rgba, np.uint8).reshape(picture.size_px[1], picture.size_px[0], 4)


@pytest.mark.parametrize("accent", ["#ff4d6d", "#000000", "#0000ff", "#ffffff", "#7a00ff", "#59d8ff"])
def test_words_stand_out_seven_to_one_even_over_white(accent):
    palette = STANDARD_PALETTE
    for colour in (palette.words, palette.quiet, palette.readable_accent(accent)):
        assert palette.readable(colour, palette.plates) >= 7.0


def test_contrast_is_wcags():
    assert contrast(QColor("#ffffff"), QColor("#000000")) == pytest.approx(21.0)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scale", [0.25, 0.667, 1.0, 1.22, 2.0])
def test_the_body_has_the_size_that_the_scene_reckons_with(painter, scale):
    long = replace(ANA, name="W" * 32, gift_title="M" * 60, others=11, is_subscriber=True, is_moderator=True)
    for content in (ANA, long):
        body = painter.paint(content, scale).body
        assert abs(body.size_px[1] - (HEIGHT + 2 * PAD) * scale) <= 1
        assert body.size_px[0] <= (MAX_WIDTH + 2 * PAD) * scale + 1
        assert len(body.rgba) == body.size_px[0] * body.size_px[1] * 4


def test_the_pictures_are_premultiplied(painter):
    for tier in range(4):
        painted = painter.paint(replace(ANA, tier=tier, count=12), 1.0)
        for picture in (painted.body, painted.counter):
            pixels = image(picture)
            assert (pixels[:, :, :3] <= pixels[:, :, 3:]).all()
            assert pixels[:, :, 3].max() > 220


def test_a_combo_keeps_the_body(painter):
    painted = [painter.paint(replace(ANA, count=count), 1.0) for count in (1, 2, 345)]
    assert painted[0].body is painted[1].body is painted[2].body
    assert painted[0].counter is None
    assert painted[1].counter.size_px[0] < painted[2].counter.size_px[0]


def test_a_huge_counter_fits(painter):
    counter = painter.paint(replace(ANA, count=10**15), 1.0).counter
    assert counter.size_px[0] <= MAX_COUNTER_WIDTH + 4


def test_tiers_and_marks_look_different(painter):
    variants = [replace(ANA, tier=tier) for tier in range(4)]
    variants += [replace(ANA, is_subscriber=True), replace(ANA, is_moderator=True), replace(ANA, others=2)]
    assert len({painter.paint(content, 1.0).body.rgba for content in variants}) == len(variants)


def test_markup_is_a_name_like_any_other(painter):
    plain = painter.paint(replace(ANA, name="<b>x</b>"), 1.0).body
    assert plain.size_px[0] > painter.paint(replace(ANA, name="xxxx"), 1.0).body.size_px[0]


@pytest.mark.parametrize(
    "name", ["日本の友だち", "محمد", "👩‍👩‍👧‍👦", "Ãnàçümłøß", "a\u0301" * 20, "\u202eevil", "one\ntwo", ""]
)
def test_any_name_is_painted(painter, name):
    assert image(painter.paint(replace(ANA, name=name), 0.667).body)[:, :, 3].any()


def test_a_missing_font_is_named(qapp, tmp_path):
    with pytest.raises(ResourceError, match="AtkinsonHyperlegible"):
        BannerPainter(tmp_path)


# --- faces -------------------------------------------------------------------------------------------


def avatar(colour=(0, 220, 0, 255), digest=b"a"):
    return Avatar(digest, np.full((AVATAR_PX, AVATAR_PX, 4), colour, np.uint8))


def test_a_face_takes_the_place_of_the_monogram_alone(painter):
    plain, faced = (painter.paint(replace(ANA, avatar=one), 1.0) for one in (None, avatar()))
    assert plain.face is None
    before, after = image(plain.body).astype(int), image(faced.body).astype(int)
    middle = int(PAD + HEIGHT / 2), int(PAD + 11 + 35)
    assert tuple(after[middle]) == (0, 220, 0, 255)
    changed = np.argwhere(np.abs(before - after).max(axis=2) > 0) + 0.5 - middle
    assert np.hypot(*changed.T).max() <= 36, "the disc and nothing else"
    assert (after[:, :, :3] <= after[:, :, 3:]).all()


@pytest.mark.parametrize("scale", [0.5, 1.0, 1.22])
def test_the_face_alone_lies_where_the_body_has_it(painter, scale):
    """So that nothing jumps when its fading in is over."""
    painted = painter.paint(replace(ANA, avatar=avatar()), scale)
    face, body = image(painted.face).astype(int), image(painted.body).astype(int)
    assert painted.face.origin_px == painted.body.origin_px
    inside = face[:, :, 3] == 255
    assert inside.sum() > 1000 * scale**2
    assert (face[inside] == body[: face.shape[0], : face.shape[1]][inside]).all()


def test_where_a_face_is_transparent_the_senders_colour_is(painter):
    clear = image(painter.paint(replace(ANA, avatar=avatar((0, 0, 0, 0), b"c")), 1.0).body)
    red, green, blue, alpha = clear[int(PAD + HEIGHT / 2), int(PAD + 11 + 35)].astype(int)
    assert alpha == 255
    assert red > 2 * green
    assert blue > green


def test_equal_faces_are_painted_once(painter):
    first = painter.paint(replace(ANA, avatar=avatar()), 1.0)
    assert painter.paint(replace(ANA, avatar=avatar(), count=9), 1.0).body is first.body
    assert painter.paint(replace(ANA, avatar=avatar((9, 9, 9, 255), b"b")), 1.0).body is not first.body
