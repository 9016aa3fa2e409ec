"""The set-up against a scene collection: created, found again, put right, and told in words what cannot be."""

import copy
from dataclasses import replace

import numpy as np
import pytest

from overlay.errors import ObsError
from overlay.obs.capture import CAPTURES, Desktop, OurWindow
from overlay.obs.checking import TRIES, check, is_on_air
from overlay.obs.placing import PLAIN
from overlay.obs.setting_up import set_up
from overlay.obs.standing import Standing, ask_stats, survey, wait_secs
from tests.obs.fake_obs import SIZE, FakeObs, card, held

WINDOW = OurWindow("Hyperfocus Overlay", "hyperfocus-overlay", SIZE, 4711)
VALUE = "4711\r\nHyperfocus Overlay\r\nhyperfocus-overlay"
X11 = CAPTURES[Desktop.X11]
GOOD = {**X11.settings, "capture_window": VALUE}


def obs_with(**source):
    obs = FakeObs()
    obs.listed = [{"itemName": "Hyperfocus Overlay", "itemValue": VALUE, "itemEnabled": True}]
    if source:
        obs.add(**{"scene": "Talk", "name": "Hyperfocus Overlay", "settings": GOOD, **source})
    return obs


def faults(done):
    return [remark.words for remark in done.remarks if not remark.is_fine]


def test_a_source_is_created_in_the_scene_on_air_with_all_that_keeps_alpha():
    obs = obs_with()
    done = held(set_up(X11, WINDOW), obs)
    assert (done.scene, done.source, faults(done)) == ("Talk", "Hyperfocus Overlay", [])
    assert obs.inputs == {"Hyperfocus Overlay": "xcomposite_input"}
    assert obs.settings_kept["Hyperfocus Overlay"] == GOOD
    (item,) = obs.scenes["Talk"]
    assert item["enabled"]
    assert {name: item["transform"][name] for name in PLAIN} == PLAIN


def test_the_second_time_nothing_is_changed():
    obs = obs_with()
    held(set_up(X11, WINDOW), obs)
    before = copy.deepcopy((obs.scenes, obs.settings_kept))
    obs.asked.clear()
    done = held(set_up(X11, WINDOW), obs)
    assert faults(done) == []
    assert (obs.scenes, obs.settings_kept) == before
    assert [kind for kind, _ in obs.asked if kind.startswith(("Set", "Create"))] == []


def test_a_chosen_scene_gets_the_same_source_and_not_a_second_one():
    obs = obs_with(scene="Talk")
    held(set_up(X11, WINDOW, "Game"), obs)
    assert list(obs.inputs) == ["Hyperfocus Overlay"]
    assert [item["source"] for item in obs.scenes["Game"]] == ["Hyperfocus Overlay"]


NESTED = {"a nested scene": False, "a group": True}


@pytest.mark.parametrize("is_group", NESTED.values(), ids=NESTED)
def test_in_a_group_or_a_nested_scene_it_is_there_and_no_second_one_is_added(is_group):
    obs = obs_with(scene="Game", enabled=False, transform={"scaleX": 0.5})
    outer = obs.put("Talk", "Game")
    if is_group:
        obs.groups.add("Game")
    done = held(set_up(X11, WINDOW), obs)
    assert faults(done) == []
    (inner,) = obs.scenes["Game"]
    assert (inner["enabled"], inner["transform"]["scaleX"]) == (True, 1.0)
    assert [item["source"] for item in obs.scenes["Talk"]] == ["Game"]
    assert held(survey(X11, WINDOW), obs).is_visible
    outer["transform"]["scaleX"] = 0.5  # the streamer's own arrangement
    (fault,) = faults(held(set_up(X11, WINDOW), obs))
    assert fault == "Game, in which the source Hyperfocus Overlay lies, is scaled, moved or cropped."
    assert outer["transform"]["scaleX"] == 0.5
    outer["enabled"] = False
    assert faults(held(set_up(X11, WINDOW), obs)) == [
        "Game, in which the source Hyperfocus Overlay lies, is hidden in Talk."
    ]
    assert not held(survey(X11, WINDOW), obs).is_visible


def test_twice_in_a_scene_half_transparency_would_be_doubled_so_one_is_hidden():
    obs = obs_with(scene="Talk")
    twin = obs.put("Talk", "Hyperfocus Overlay")
    (fault,) = faults(held(set_up(X11, WINDOW, may_change=False), obs))
    assert "more than once" in fault
    assert faults(held(set_up(X11, WINDOW), obs)) == []
    assert [item["enabled"] for item in obs.scenes["Talk"]] == [True, False]
    assert twin["enabled"] is False
    assert faults(held(set_up(X11, WINDOW), obs)) == []


def test_of_two_sources_of_our_window_the_one_in_the_scene_is_put_right():
    obs = obs_with(scene="Game", name="Old gifts")
    obs.add("Talk", "Gifts", settings=GOOD)
    assert held(set_up(X11, WINDOW), obs).source == "Gifts"
    assert [item["source"] for item in obs.scenes["Talk"]] == ["Gifts"]
    assert held(survey(X11, WINDOW), obs).is_visible


def test_with_a_key_colour_the_filter_is_wanted_and_not_complained_of():
    obs, keyed = obs_with(scene="Talk"), replace(WINDOW, output=None)
    (fault,) = faults(held(set_up(X11, keyed), obs))
    assert "no filter that takes the key colour out" in fault
    obs.filters = [{"filterName": "Key", "filterEnabled": True, "filterKind": "color_key_filter_v2"}]
    assert faults(held(set_up(X11, keyed), obs)) == []
    assert "Key" in faults(held(set_up(X11, WINDOW), obs))[0]


def test_a_camera_for_another_program_is_on_air_too():
    obs = obs_with(scene="Talk")
    assert not held(is_on_air(), obs)
    obs.is_camera = True
    assert held(is_on_air(), obs)
    assert held(survey(X11, WINDOW), obs).is_live


def test_a_source_of_another_name_that_shows_our_window_of_an_earlier_run_is_ours():
    obs = obs_with(name="Gifts", settings={**GOOD, "capture_window": VALUE.replace("4711", "17")})
    assert held(set_up(X11, WINDOW), obs).source == "Gifts"
    assert obs.settings_kept["Gifts"]["capture_window"] == VALUE


def test_a_name_that_something_else_has_is_left_to_it():
    obs = obs_with(kind="image_source", settings={"file": "logo.png"})
    assert held(set_up(X11, WINDOW), obs).source == "Hyperfocus Overlay 2"
    assert obs.settings_kept["Hyperfocus Overlay"] == {"file": "logo.png"}


WRONG = {
    "scaled": {"transform": {"scaleX": 0.5, "scaleY": 0.5}},
    "cropped": {"transform": {"cropLeft": 12}},
    "fitted": {"transform": {"boundsType": "OBS_BOUNDS_SCALE_INNER"}},
    "turned": {"transform": {"rotation": 90.0}},
    "moved": {"transform": {"positionX": 100.0}},
    "centred": {"transform": {"alignment": 0}},
    "hidden": {"enabled": False},
    "without alpha": {"settings": {**GOOD, "exclude_alpha": True}},
    "cut": {"settings": {**GOOD, "cut_top": 30}},
    "with the cursor": {"settings": {name: value for name, value in GOOD.items() if name != "show_cursor"}},
    "of another window": {"settings": {**GOOD, "capture_window": "1\r\nTerminal\r\nxterm"}},
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_wrong_is_put_right_and_only_told_where_nothing_may_be_changed(wrong):
    obs = obs_with(**WRONG[wrong])
    before = copy.deepcopy((obs.scenes, obs.settings_kept))
    looked = held(set_up(X11, WINDOW, may_change=False), obs)
    assert len(faults(looked)) == 1
    assert (obs.scenes, obs.settings_kept) == before
    assert faults(held(set_up(X11, WINDOW), obs)) == []
    (item,) = obs.scenes["Talk"]
    assert item["enabled"]
    assert {name: item["transform"][name] for name in PLAIN} == PLAIN
    assert obs.settings_kept["Hyperfocus Overlay"] == GOOD
    assert faults(held(set_up(X11, WINDOW, may_change=False), obs)) == []


def test_an_odd_blend_mode_is_put_right():
    obs = obs_with(scene="Talk")
    obs.scenes["Talk"][0]["blend"] = "OBS_BLEND_ADDITIVE"
    held(set_up(X11, WINDOW), obs)
    assert obs.scenes["Talk"][0]["blend"] == "OBS_BLEND_NORMAL"


def test_what_is_the_streamers_to_decide_is_told_and_left():
    obs = obs_with(scene="Talk")
    obs.canvas, obs.listed = (1280, 720), []
    obs.filters = [{"filterName": "Sharpen", "filterEnabled": True}, {"filterName": "Old", "filterEnabled": False}]
    done = held(set_up(X11, WINDOW), obs)
    canvas, unseen, filters = (remark for remark in done.remarks if not remark.is_fine)
    assert "1280x720" in canvas.words
    assert "--size 1280x720" in canvas.advice
    assert "does not see" in unseen.words
    assert "Sharpen" in filters.words
    assert "Old" not in filters.words


def test_the_doctor_says_that_there_is_no_source_and_makes_none():
    obs = obs_with()
    done = held(set_up(X11, WINDOW, may_change=False), obs)
    assert done.source == ""
    assert faults(done) == ["No source in OBS shows the overlay."]
    assert obs.inputs == {}


def test_what_obs_lacks_or_refuses_is_one_sentence():
    obs = obs_with()
    with pytest.raises(ObsError, match=r"^OBS has no scene Nowhere: choose another one\.$"):
        held(set_up(X11, WINDOW, "Nowhere"), obs)
    obs.refused["CreateInput"] = "No."
    with pytest.raises(ObsError, match=r"^OBS refuses CreateInput: No\.$"):
        held(set_up(X11, WINDOW), obs)
    obs.kinds = ["image_source"]
    with pytest.raises(ObsError, match="window manager"):
        held(set_up(X11, WINDOW), obs)


def test_on_windows_the_window_is_the_one_that_obs_lists_and_the_method_is_the_one_that_keeps_alpha():
    value = "Hyperfocus Overlay:Qt6113QWindowOwnDCIcon:python.exe"
    obs = obs_with()
    obs.listed = [
        {"itemName": "[obs64.exe]: OBS", "itemValue": "OBS:Qt:obs64.exe"},
        {"itemName": "[python.exe]: Hyperfocus Overlay", "itemValue": value},
    ]
    done = held(set_up(CAPTURES[Desktop.WINDOWS], WINDOW), obs)
    assert faults(done) == []
    kept = obs.settings_kept["Hyperfocus Overlay"]
    assert (kept["window"], kept["method"], kept["client_area"], kept["cursor"]) == (value, 2, True, False)
    assert held(set_up(CAPTURES[Desktop.WINDOWS], WINDOW, may_change=False), obs).source == "Hyperfocus Overlay"


def test_on_macos_the_window_is_a_number():
    obs = obs_with()
    obs.listed = [{"itemName": "[Python] Hyperfocus Overlay", "itemValue": 88}]
    assert faults(held(set_up(CAPTURES[Desktop.MAC], WINDOW), obs)) == []
    assert (obs.settings_kept["Hyperfocus Overlay"]["window"], obs.settings_kept["Hyperfocus Overlay"]["type"]) == (
        88,
        1,
    )


def test_on_wayland_the_streamer_is_asked_and_what_they_made_is_put_right():
    wayland = CAPTURES[Desktop.WAYLAND]
    obs = FakeObs()
    obs.kinds = ["pipewire-screen-capture-source"]
    done = held(set_up(wayland, WINDOW), obs)
    assert obs.inputs == {}
    assert "only you can choose" in done.remarks[-1].advice
    obs.add("Talk", "My window", "pipewire-screen-capture-source", {"ShowCursor": True}, transform={"scaleX": 2.0})
    done = held(set_up(wayland, WINDOW), obs)
    assert (done.source, faults(done)) == ("My window", [])
    assert obs.scenes["Talk"][0]["transform"]["scaleX"] == 1.0
    assert obs.settings_kept["My window"]["ShowCursor"] is False


# --- the check ---------------------------------------------------------------------------------------


def checked(obs, pictures, window=WINDOW):
    """The remark, when these pictures come one after the other, the last for ever."""
    pictures = list(pictures)

    def decode(_png):
        return pictures.pop(0) if len(pictures) > 1 else pictures[0]

    obs.picture = card()
    return held(check(X11, window, "Hyperfocus Overlay", decode), obs)


def test_a_card_that_arrives_late_is_waited_for_and_one_look_is_enough():
    obs = obs_with()
    assert checked(obs, [np.zeros_like(card()), card()]).is_fine
    assert len(obs.asked) == 2


def test_what_never_arrives_is_told_in_words():
    obs = obs_with()
    remark = checked(obs, [np.zeros_like(card())])
    assert not remark.is_fine
    assert "captures nothing" in remark.words
    assert len(obs.asked) == TRIES
    assert "dark fringes" in checked(obs, [card("premultiplied")]).words


def test_a_screenshot_that_obs_refuses_is_an_empty_capture():
    obs = obs_with()
    assert "captures nothing" in held(check(X11, WINDOW, "Hyperfocus Overlay", len), obs).words


def test_a_screenshot_that_is_none_is_told():
    obs = obs_with()
    obs.on_get_source_screenshot = lambda data: {"imageData": "data:image/png;base64,!"}
    with pytest.raises(ObsError, match="cannot be read"):
        held(check(X11, WINDOW, "Hyperfocus Overlay", len), obs)


def test_a_key_colour_is_not_checked():
    obs = obs_with()
    window = OurWindow("Hyperfocus Overlay", "hyperfocus-overlay", SIZE, 1, None)
    assert "colour key" in held(check(X11, window, "Hyperfocus Overlay", len), obs).words
    assert obs.asked == []


# --- where we stand ----------------------------------------------------------------------------------


def test_the_standing_in_words():
    obs = obs_with()
    standing = held(survey(X11, WINDOW), obs)
    assert standing == Standing("30.1.2", ("Talk", "Game"), "Talk")
    assert "no source" in standing.words
    obs.add("Game", "Hyperfocus Overlay", settings=GOOD)
    assert "the scene Talk does not show it" in held(survey(X11, WINDOW), obs).words
    obs.program, obs.is_streaming = "Game", True
    standing = held(survey(X11, WINDOW), obs)
    assert (standing.is_visible, standing.is_live) == (True, True)
    assert standing.words == "The overlay is in the picture. OBS is live."
    obs.scenes["Game"][0]["enabled"] = False
    assert not held(survey(X11, WINDOW), obs).is_visible
    assert "not found" in Standing().words
    assert Standing(trouble="OBS wants a password.").words == "OBS wants a password."


def test_the_statistics():
    obs = FakeObs()
    obs.stats = {"renderTotalFrames": 4, "renderSkippedFrames": 3, "outputTotalFrames": 2, "outputSkippedFrames": 1}
    assert [getattr(held(ask_stats(), obs), name) for name in
            ("render_total", "render_skipped", "output_total", "output_skipped")] == [4, 3, 2, 1]  # fmt: skip


def test_waits_grow_to_a_minute_and_a_wrong_password_is_not_tried_again_soon():
    assert [wait_secs(failures, needs_hand=False) for failures in (1, 2, 5, 99)] == [5, 10, 60, 60]
    assert wait_secs(1, needs_hand=True) == 300


def test_windows_of_a_like_title_are_not_ours():
    windows = CAPTURES[Desktop.WINDOWS]
    assert windows.is_ours({"window": "Hyperfocus Overlay:Qt:python.exe"}, WINDOW)
    assert not windows.is_ours({"window": "About Hyperfocus Overlay - Browser:B:b.exe"}, WINDOW)
    assert X11.is_ours({"capture_window": VALUE}, WINDOW)
    assert not X11.is_ours({"capture_window": VALUE.replace("Hyperfocus", "My Hyperfocus")}, WINDOW)
    assert not X11.is_ours({}, WINDOW)
    odd = OurWindow("A: #1", "x", SIZE)
    assert windows.is_ours({"window": "A#3A #221:c:e"}, odd)


def test_settings_that_this_obs_does_not_know_are_as_good_as_off():
    windows = CAPTURES[Desktop.WINDOWS]
    obs = FakeObs()
    value = "Hyperfocus Overlay:Qt:python.exe"
    obs.listed = [{"itemName": "[python.exe]: Hyperfocus Overlay", "itemValue": value}]
    obs.add("Talk", "Gifts", "window_capture", {"window": value, "method": 2, "priority": 1, "client_area": True})
    assert faults(held(set_up(windows, WINDOW, may_change=False), obs)) == []
