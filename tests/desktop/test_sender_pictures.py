"""The sender as pictures: painted once, for the effects that wear them, and seen on the screen."""

import json
import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from overlay.desktop.painting import sender_pictures
from overlay.desktop.painting.fonts import make_font, shrunk_to_fit
from overlay.desktop.painting.sender_pictures import KEPT, SenderPictures
from overlay.errors import EffectError
from overlay.loaders.effects import load_effect
from overlay.resources import resource_root
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.looks import CELL_PX
from overlay.scene.models.dressing import Worn
from overlay.scene.models.model import Material
from overlay.scene.models.prop import make_prop
from overlay.scene.scene import Scene
from overlay.scene.staging import BannerContent, Staging
from tests.scene.whole_model import a_model

ANA = BannerContent("Ana", "Rose", 1, "A", 0.6, "#ff4d6d")


def effect(name, *images):
    emitters = [
        {
            "name": image,
            "spawner": {"count": {"min": 1, "max": 1}},
            "shape": {"kind": "point", "at": [0.5, 0.5]},
            "init": {"lifetime_secs": {"min": 9, "max": 9}, "size": {"min": 0.5, "max": 0.5}},
            "render": {
                "sprite": "picture",
                "picture": {"image": image},
                "gradient": [{"at": 0, "colour": "#ffffff"}],
                "fade_in": 0,
            },
        }
        for image in images
    ]
    plain = {
        **emitters[0],
        "name": "plain",
        "render": {"sprite": "disc", "gradient": emitters[0]["render"]["gradient"]},
    }
    text = {"name": name, "title": "T", "accent": "#ff4d6d", "emitters": emitters if images[1:] else [*emitters, plain]}
    return load_effect(json.dumps(text).encode(), f"{name}.json")


def plain_effect():
    return effect("bare", "avatar").model_copy(update={"emitters": effect("bare", "avatar").emitters[1:]})


CATALOGUE = Catalogue([effect("avatar", "avatar"), effect("both", "avatar", "name"), plain_effect()])


def staging(name, banner=ANA):
    return Staging(1, 1, 7, name, 0.8, "#ff4d6d", 9.0, banner)


@pytest.fixture
def pictures(qapp):
    return SenderPictures(resource_root())


def test_an_effect_gets_what_it_wears_and_no_more(pictures):
    both, avatar = (pictures.dress(staging(name), CATALOGUE) for name in ("both", "avatar"))
    assert None not in (both.avatar, both.name_picture, avatar.avatar)
    assert avatar.name_picture is None
    for bare in (staging("bare"), staging(None), staging("both", banner=None)):
        assert pictures.dress(bare, CATALOGUE) is bare
    with pytest.raises(EffectError):
        pictures.dress(staging("gone"), CATALOGUE)


def test_what_costs_nothing_loads_no_font(tmp_path):
    pictures = SenderPictures(tmp_path)  # there is none
    pictures.dress(staging("bare"), CATALOGUE)
    pictures.warm_up(Catalogue([plain_effect()]))


def test_a_picture_that_is_there_already_is_kept(pictures):
    fetched = pictures.dress(staging("avatar", replace(ANA, monogram="F")), CATALOGUE).avatar
    dressed = pictures.dress(replace(staging("both"), avatar=fetched), CATALOGUE)
    assert dressed.avatar is fetched
    assert dressed.name_picture is not None


def test_the_avatar_is_round_and_has_the_senders_colour(pictures):
    (cell,) = pictures.dress(staging("avatar"), CATALOGUE).avatar.cells
    assert cell.shape == (CELL_PX, CELL_PX, 4)
    assert (cell[:, :, :3] <= cell[:, :, 3:]).all()
    across = np.hypot(*(np.mgrid[:CELL_PX, :CELL_PX] + 0.5 - CELL_PX / 2))
    assert not cell[across > CELL_PX / 2, 3].any()
    assert (cell[across < 115, 3] == 255).all()
    red, _green, blue, _ = cell[CELL_PX // 2, 20]
    assert blue > 2 * red
    (other,) = pictures.dress(staging("avatar", replace(ANA, hue=0.0)), CATALOGUE).avatar.cells
    assert other[CELL_PX // 2, 20, 0] > 2 * other[CELL_PX // 2, 20, 2]


@pytest.mark.parametrize(
    "name", ["Bo", "Ana", "Sir Reginald von Hohenzollern", "日本の名前です", "محمد", "W" * 32, "<b>x</b>", " "]
)
def test_a_name_is_readable_over_anything_and_touches_no_edge(pictures, name):
    (cell,) = pictures.dress(staging("both", replace(ANA, name=name)), CATALOGUE).name_picture.cells
    assert (cell[:, :, :3] <= cell[:, :, 3:]).all()
    edge = np.concatenate([cell[[0, -1]].reshape(-1, 4), cell[:, [0, -1]].reshape(-1, 4)])
    assert not edge[:, 3].any()
    if name.strip():
        solid = cell[cell[:, :, 3] > 220][:, :3].max(axis=1)
        assert (solid > 240).mean() > 0.2  # the letters
        assert (solid < 40).mean() > 0.1  # their rim


def test_a_short_name_is_no_larger_than_the_font_allows(pictures):
    (cell,) = pictures.dress(staging("both", replace(ANA, name="I")), CATALOGUE).name_picture.cells
    assert np.ptp(np.flatnonzero(cell[:, :, 3].any(axis=1))) < 80


def test_a_sender_is_painted_once_and_only_so_many_are_kept(pictures):
    first = pictures.dress(staging("both"), CATALOGUE)
    again = pictures.dress(replace(staging("both"), revision=2), CATALOGUE)
    assert (again.avatar, again.name_picture) == (first.avatar, first.name_picture)
    for number in range(KEPT):
        pictures.dress(staging("both", replace(ANA, name=f"N {number}", hue=number / KEPT)), CATALOGUE)
    assert len(pictures._avatars) == len(pictures._names) == KEPT
    assert pictures.dress(staging("both"), CATALOGUE).name_picture is not first.name_picture


@pytest.mark.screen
def test_it_is_seen_in_the_window(open_window, witness, pictures, qtbot):
    scene = Scene(CATALOGUE, (320, 240))
    window = open_window(scene, size=(320, 240))
    seen = witness(window)
    scene.show(pictures.dress(staging("both"), CATALOGUE), time.monotonic())
    window.wake()

    def is_shown():
        red, _green, blue, alpha = seen.pixels()[120, 110].astype(int)  # left of the monogram
        return alpha > 240 and blue > 2 * red

    qtbot.waitUntil(is_shown)


def test_a_props_materials_wear_the_sender(pictures):
    materials = (Material("Avatar"), Material("name"), Material("gold"))
    prop = make_prop(a_model(materials=materials))
    one = pictures.dress(replace(staging(None), prop=prop), CATALOGUE)
    assert [name for name, _ in one.worn] == ["Avatar", "name"]
    for _, picture in one.worn:
        assert picture.pixels.shape == (CELL_PX, CELL_PX, 4)
        assert (picture.pixels[:, :, 3] == 255).all()
    (_, avatar), (_, name) = one.worn
    assert avatar.digest != name.digest
    again = pictures.dress(replace(staging(None), prop=prop), CATALOGUE)
    assert all(mine[1] is its[1] for mine, its in zip(one.worn, again.worn, strict=True)), "painted once"
    other = pictures.dress(replace(staging(None, replace(ANA, name="Bo", monogram="B")), prop=prop), CATALOGUE)
    assert {picture.digest for _, picture in other.worn}.isdisjoint({avatar.digest, name.digest})


def worn_on(pictures, name, breadth, sender=ANA):
    prop = replace(make_prop(a_model()), worn=(Worn(name, breadth),))
    ((_, picture),) = pictures.dress(replace(staging(None, sender), prop=prop), CATALOGUE).worn
    return picture.pixels.astype(int)


def inked(pixels):
    """Which rows and columns are not of the colour in the corner."""
    seen = np.abs(pixels - pixels[0, 0]).sum(axis=2) > 60
    return np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))


@pytest.mark.parametrize("breadth", [0.3, 1.0, 3.0])
def test_a_face_on_a_material_is_round_whatever_its_shape(pictures, breadth):
    pixels = worn_on(pictures, "avatar", breadth)
    assert pixels.shape[1] / pixels.shape[0] == pytest.approx(breadth, rel=0.02)
    rows, columns = inked(pixels)
    assert np.ptp(rows) == pytest.approx(np.ptp(columns), abs=4)
    assert rows.mean() == pytest.approx(pixels.shape[0] / 2, abs=4)
    assert columns.mean() == pytest.approx(pixels.shape[1] / 2, abs=4)


@pytest.mark.parametrize("name", ["Bo", "Anastasia Stavropoulou", "Wolfeschlegelsteinhausenbergerdorff"])
def test_a_name_on_a_broad_material_is_as_large_as_it_fits(pictures, name):
    pixels = worn_on(pictures, "name", 4.0, replace(ANA, name=name))
    assert pixels.shape[1] / pixels.shape[0] == pytest.approx(4.0, rel=0.02)
    rows, columns = inked(pixels)
    assert 4 < columns.min() < columns.max() < pixels.shape[1] - 4
    assert 2 < rows.min() < rows.max() < pixels.shape[0] - 2
    assert np.ptp(rows) > 0.25 * pixels.shape[0], "readable"
    assert np.ptp(rows) > 0.5 * pixels.shape[0] or np.ptp(columns) > 0.75 * pixels.shape[1], "and it fills its place"


@pytest.mark.parametrize("name", ["Mira Sunshine", "Some_Longer_Name", "Night Owl Gaming", "x" * 18])
def test_no_name_is_cut_that_would_fit_a_little_smaller(pictures, monkeypatch, name):
    written = []
    write = sender_pictures._written
    monkeypatch.setattr(sender_pictures, "_written", lambda lines, *how: written.extend(lines) or write(lines, *how))
    for breadth in (3.6, 4.3, 5.0):
        worn_on(pictures, "name", breadth, replace(ANA, name=name))
    assert not [line for line in written if "…" in line]
    assert len(written) >= 3


def test_a_prop_that_wears_nothing_is_left_alone(pictures):
    before = replace(staging(None), prop=make_prop(a_model()))
    assert pictures.dress(before, CATALOGUE) is before


def test_what_fits_to_a_hair_is_not_cut_for_a_pixel_that_was_rounded_up(pictures):
    family = pictures._strong_family()

    def make(size):
        return make_font(family, size, QFont.Weight.Bold)

    for tenths in range(200, 300):
        size = tenths / 10
        room = QFontMetricsF(make(100.0)).horizontalAdvance("Alexandra") * size / 100.0
        font = shrunk_to_fit(make, ["Alexandra"], size, 10.0, room)
        assert QFontMetricsF(font).horizontalAdvance("Alexandra") <= room
        assert font.pixelSize() >= size - 1.5
    assert shrunk_to_fit(make, ["Alexandra"], 30.0, 25.0, 1.0).pixelSize() == 25, "it gets no smaller"
