"""Themes: the published schema is the code's, and on any canvas, at any size of text, nothing covers anything."""

import json
import os
from dataclasses import replace

import jsonschema
import pytest
from pydantic import ValidationError

from overlay.loaders.effects import load_catalogue
from overlay.loaders.themes import load_themes
from overlay.resources import resource_root
from overlay.scene.scene import Scene
from overlay.scene.signs.standing import placed, title_place, yields_to_title
from overlay.scene.staging import Staging
from overlay.scene.themes.grid import COUNTER_GAP, LANE_PITCH, MAX_COUNTER_WIDTH, TITLE_HEIGHT, Arrangement, grid_of
from overlay.scene.themes.places import StackSpot
from overlay.scene.themes.theme import DARK, Motion, Theme, theme_schema
from tests.scene.test_signs import ANA, CANVASES, FULL, apart, rectangle

ASSETS = resource_root() / "assets"
CATALOGUE = load_catalogue(ASSETS / "effects")
THEMES = load_themes(ASSETS / "themes", None).themes
LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)


def test_the_published_schema_is_the_one_that_is_obeyed():
    path = ASSETS / "theme.schema.json"
    if os.environ.get("HYPERFOCUS_UPDATE_GOLDEN"):
        path.write_text(json.dumps(theme_schema(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    assert json.loads(path.read_text(encoding="utf-8")) == theme_schema()
    jsonschema.Draft202012Validator.check_schema(theme_schema())


@pytest.mark.parametrize("name", ["dark", "light", "high-contrast", "neon"])
def test_a_built_in_theme_is_named_like_its_file_and_fits_the_schema(name):
    document = json.loads((ASSETS / "themes" / f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(theme_schema()).validate(document)
    assert THEMES[name].name == document["name"] == name


def test_what_a_theme_does_not_say_is_as_in_the_dark_one():
    assert Theme(name="mine").colours == DARK.colours
    assert replaced(THEMES["dark"]) == replaced(DARK)


def replaced(theme):
    return theme.model_copy(update={"schema_address": None})


@pytest.mark.parametrize(
    "motion", [{"exit_secs": 0.3}, {"title_fade_secs": 0.1}, {"enter_secs": 0.0}, {"bump": 3.0}, {"slide": -1.0}]
)
def test_no_theme_can_flash_or_leave_a_banner_in_anothers_lane(motion):
    with pytest.raises(ValidationError):
        Motion(**motion)


# --- places ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("canvas", CANVASES)
@pytest.mark.parametrize("lanes", [2, 4])
@pytest.mark.parametrize("text_scale", [0.75, 1.0, 1.3, 2.0])
def test_at_any_size_of_text_nothing_covers_anything(canvas, lanes, text_scale):
    arrangement = Arrangement(text_scale=text_scale, lanes=lanes)
    grid = grid_of(arrangement, canvas)
    x, y = grid.stack_point
    right = x + grid.banner_width + COUNTER_GAP + MAX_COUNTER_WIDTH
    assert right <= grid.width
    taken = [(x, y, right, y + lanes * LANE_PITCH)]
    title = title_place(canvas, arrangement)
    title_box = (
        title.x - title.width / 2, title.y - TITLE_HEIGHT / 2, title.x + title.width / 2, title.y + TITLE_HEIGHT / 2,
    )  # fmt: skip
    if lanes * LANE_PITCH + TITLE_HEIGHT <= grid.height - grid.top - y:
        assert apart(title_box, taken[0])
    for content, place in placed(replace(FULL, lanes=lanes), canvas, arrangement):
        box = rectangle(content, place, 1.0)
        assert min(box[:2]) >= 0.0
        assert box[2] <= grid.width + 0.01
        assert box[3] <= grid.height - grid.top + 0.01
        assert all(apart(box, other) for other in taken), content
        assert yields_to_title(content, place, title) or apart(box, title_box)
        taken.append(box)


def test_text_grows_as_far_as_there_is_room():
    scales = [grid_of(Arrangement(text_scale=scale), LANDSCAPE).scale for scale in (0.75, 1.0, 1.25, 2.0)]
    assert scales[:3] == [0.75, 1.0, 1.25]
    assert 1.25 < scales[3] < 2.0
    assert grid_of(Arrangement(text_scale=2.0, lanes=2), LANDSCAPE).scale == pytest.approx(2.0)
    assert grid_of(Arrangement(text_scale=2.0), PORTRAIT).scale > grid_of(Arrangement(), PORTRAIT).scale


def test_in_portrait_banners_keep_off_the_platforms_buttons_and_captions():
    grid, safe = grid_of(Arrangement(), PORTRAIT), DARK.layouts.portrait.safe
    x, y = grid.stack_point
    assert y >= safe.bottom * grid.height
    assert x + grid.banner_width + COUNTER_GAP + MAX_COUNTER_WIDTH <= (1.0 - safe.right) * grid.width
    assert y + 4 * LANE_PITCH <= safe.right_up_to * grid.height
    assert grid_of(Arrangement(), LANDSCAPE).banner_width > grid.banner_width


def stacked_at(anchor, motion=DARK.motion):
    layouts = DARK.layouts
    wide = layouts.landscape.model_copy(update={"banners": StackSpot(anchor=anchor)})
    theme = DARK.model_copy(update={"layouts": layouts.model_copy(update={"landscape": wide}), "motion": motion})
    scene = Scene(CATALOGUE, LANDSCAPE)
    scene.arrange(Arrangement(theme=theme))
    for lane in range(2):
        scene.show(Staging(lane + 1, 0, 7, None, 0.5, "#ff4d6d", 9.0, ANA, lane), 100.0)
    return scene


@pytest.mark.parametrize(
    ("anchor", "left", "middles", "pivot"),
    [
        ("bottom-left", 96, (132.4, 240.4), 0.0),
        ("bottom-right", 1824, (132.4, 240.4), 1.0),
        ("top-left", 96, (980, 872), 0.0),
        ("top", 960, (980, 872), 0.5),
    ],
)
def test_the_stack_begins_where_the_theme_says(anchor, left, middles, pivot):
    scene = stacked_at(anchor)
    poses = scene.frame(102.0).banners
    assert [pose.left_px for pose in poses] == pytest.approx([left, left], abs=0.5)
    assert [pose.centre_y_px for pose in poses] == pytest.approx(middles)
    assert {pose.pivot for pose in poses} == {pivot}
    coming = scene.frame(102.0).banners[0].left_px - stacked_at(anchor).frame(100.1).banners[0].left_px
    assert (coming > 0) == (pivot < 1.0)  # from its own edge


def test_motion_is_the_themes():
    slow, fading = Motion(enter_secs=1.0), Motion(entrance="fade")
    assert stacked_at("bottom-left", slow).frame(100.6).is_moving
    assert not stacked_at("bottom-left").frame(100.6).is_moving
    early = stacked_at("bottom-left", fading).frame(100.05).banners[0]
    assert early.left_px == pytest.approx(96.0)
    assert early.alpha < 1.0
