"""Another look while gifts play: painted first and changed in one frame, and nothing leaves the canvas for it."""

import json
import time

import pytest

from overlay.app import wardrobe
from overlay.app.making import painters
from overlay.app.wardrobe import Wardrobe
from overlay.scene.fitting import banner_keys, sign_keys
from overlay.scene.scene import Scene
from overlay.scene.signs.signs import Board, GoalContent
from overlay.scene.themes.grid import Arrangement
from overlay.settings import Settings
from tests.desktop.conftest import CATALOGUE, SIZE, staging

BOARD = Board(GoalContent("A hundred gifts", "gifts", 40.0, 100.0))


class Renderer:
    """Remembers the painters, and what they painted."""

    def __init__(self):
        self.flash_guard = True
        self.painters = []

    def change_painters(self, *painters):
        self.painters.append(painters)


class Window:
    def __init__(self):
        self.renderer = Renderer()
        self.wakes = 0

    def wake(self):
        self.wakes += 1


class Evening:
    def __init__(self, own=None, **settings):
        self.settings = Settings(**settings)
        self.scene, self.window = Scene(CATALOGUE, SIZE), Window()
        self.wardrobe = Wardrobe(self.scene, self.settings, own)
        self.wardrobe.serve(self.window)
        for cue_id in (1, 2):
            self.scene.show(staging(cue_id, secs=60.0), time.monotonic())
        self.scene.show_board(BOARD, time.monotonic())

    def change(self, **settings):
        self.settings = Settings.model_validate({**self.settings.model_dump(), **settings})
        self.wardrobe.obey(self.settings)

    @property
    def worn(self):
        return self.scene.arrangement

    @property
    def visible(self):
        return self.scene.frame(time.monotonic()).visible


@pytest.fixture
def evening(qapp):
    return Evening()


def settled(qtbot, evening, name):
    qtbot.waitUntil(lambda: evening.worn.theme.name == name)


@pytest.fixture
def painted(monkeypatch):
    """What was painted."""
    keys = []

    def counting(arrangement):
        banners, signs = painters(arrangement)

        def count(painter, paint):
            monkeypatch.setattr(painter, "paint", lambda *key: keys.append(key) or paint(*key))

        count(banners, banners.paint)
        count(signs, signs.paint)
        return banners, signs

    monkeypatch.setattr(wardrobe, "painters", counting)
    return keys


def test_gifts_that_are_shown_go_on_and_are_painted_before_the_change(evening, qtbot, painted):
    before = evening.visible
    evening.change(theme="neon")
    assert (evening.worn.theme.name, evening.window.renderer.painters) == ("dark", []), "nothing changes half"
    settled(qtbot, evening, "neon")
    assert evening.visible == before
    assert evening.window.wakes == 1
    frame = evening.scene.frame(time.monotonic())
    (banner,), (sign,) = banner_keys(frame, evening.worn), sign_keys(frame, evening.worn)
    assert painted == [banner, sign], "two banners that say the same are one picture"
    ((paint_banner, paint_sign),) = evening.window.renderer.painters
    assert paint_banner(*banner).body.rgba
    assert paint_sign(*sign).body.rgba
    assert len(painted) == 2, "what the next frame asks for is there"
    assert paint_banner(*banner).body.rgba
    assert len(painted) == 3, "and is handed out once"


def test_what_is_ready_is_what_the_next_frame_asks_for(evening, qtbot):
    evening.change(theme="light", text_scale=1.5, font="dyslexia-friendly")
    settled(qtbot, evening, "light")
    frame = evening.scene.frame(time.monotonic())
    asked = {(pose.content, pose.scale, pose.width) for pose in (*frame.banners, *frame.signs)}
    assert asked == {*banner_keys(frame, evening.worn), *sign_keys(frame, evening.worn)}
    assert (evening.worn.font, evening.worn.text_scale) == ("dyslexia-friendly", 1.5)


def test_places_change_at_once_and_paint_nothing(evening):
    evening.change(places=[{"what": "goal", "anchor": "bottom-right"}])
    assert evening.worn.theme.layouts.landscape.goal.anchor == "bottom-right"
    assert evening.window.renderer.painters == []
    assert evening.window.wakes == 1
    evening.change(places=[])
    assert evening.worn.theme.layouts.landscape.goal.anchor == "top-left"


def test_the_same_again_does_nothing(evening):
    worn = evening.worn
    evening.change(theme="dark")
    assert evening.worn is worn
    assert evening.window.wakes == 0


def test_of_two_quick_changes_the_last_holds(evening, qtbot):
    evening.change(theme="neon")
    evening.change(theme="light")
    settled(qtbot, evening, "light")
    assert len(evening.window.renderer.painters) == 1


def test_a_change_taken_back_before_it_was_painted_never_happens(evening, qtbot):
    evening.change(theme="neon")
    evening.change(theme="dark")
    assert not evening.wardrobe._timer.isActive()
    assert evening.worn.theme.name == "dark"


def test_without_a_renderer_it_is_arranged_for_the_next_one(evening, qtbot):
    evening.window.renderer = None
    evening.change(theme="neon", flash_guard=False)
    settled(qtbot, evening, "neon")
    assert evening.wardrobe.flash_guard is False


def test_the_flash_guard_is_told_to_the_renderer(evening):
    evening.change(flash_guard=False)
    assert evening.window.renderer.flash_guard is False
    assert evening.window.renderer.painters == []


def test_a_theme_of_ones_own_is_followed_while_it_is_written(qapp, qtbot, tmp_path):
    own = tmp_path / "mine.json"
    own.write_text(json.dumps({"name": "mine", "colours": {"words": "#ffff00"}}))
    evening = Evening(tmp_path, theme="mine")
    assert evening.worn.theme.colours.words == "#ffff00"
    own.write_text(json.dumps({"name": "mine", "colours": {"words": "#00ffff"}}))
    evening.wardrobe.look_again()
    qtbot.waitUntil(lambda: evening.worn.theme.colours.words == "#00ffff")
    own.write_text('{"name": "mine", "colours": {"words": 3}}')
    evening.wardrobe.look_again()
    (words,) = evening.wardrobe.troubles
    assert f"its last good version stays. {own}:1: colours.words: found 3" in words
    assert evening.worn.theme.colours.words == "#00ffff"
    assert "mine" in evening.wardrobe.files.themes
    own.unlink()
    evening.wardrobe.look_again()
    settled(qtbot, evening, "dark")
    assert "There is no theme 'mine'" in evening.wardrobe.troubles[0]


def test_a_file_that_replaces_a_built_in_theme_and_breaks_stays_as_it_was(qapp, qtbot, tmp_path):
    own = tmp_path / "neon.json"
    own.write_text(json.dumps({"name": "neon", "colours": {"words": "#ffff00"}}))
    evening = Evening(tmp_path, theme="neon")
    own.write_text("{")
    evening.wardrobe.look_again()
    assert evening.worn.theme.colours.words == "#ffff00"
    assert isinstance(evening.worn, Arrangement)
