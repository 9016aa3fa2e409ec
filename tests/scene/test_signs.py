"""Signs: out of the banners' way and on the canvas, at rest when nothing changes, one title at a time."""

from dataclasses import replace
from itertools import groupby, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.loaders.effects import load_catalogue
from overlay.resources import resource_root
from overlay.scene.comfort.senses import BALANCED
from overlay.scene.scene import Scene
from overlay.scene.signs.signs import (
    LIST_FOOT,
    LIST_HEAD,
    LIST_ROW,
    Board,
    GoalContent,
    LatestGift,
    Leader,
    LeaderboardContent,
    StreamContent,
    TickerContent,
)
from overlay.scene.signs.stage import (
    FILL_SECS,
    TITLE_AFTER_SECS,
    TITLE_REST_SECS,
    SignStage,
)
from overlay.scene.signs.standing import placed, title_place
from overlay.scene.staging import BannerContent, GiftTitle, GoalTitle, Staging
from overlay.scene.themes.grid import (
    GOAL_HEIGHT,
    HEIGHT,
    LANE_PITCH,
    MAX_COUNTER_WIDTH,
    MAX_WIDTH,
    STANDARD,
    STREAM_HEIGHT,
    TITLE_HEIGHT,
    Arrangement,
    grid_of,
)
from overlay.scene.themes.theme import Motion

CATALOGUE = load_catalogue(resource_root() / "assets" / "effects")
GOAL = GoalContent("A hundred gifts", "gifts", 40.0, 100.0)
LEADERS = LeaderboardContent((Leader("Ana", "A", 0.9, 12.0),) * 5)
TICKER = TickerContent((LatestGift("Ana", "Rose", 2, "#ff4d6d"),) * 5)
FULL = Board(GOAL, StreamContent(12), LEADERS, TICKER)
ANA = BannerContent("Ana", "Rocket", 1, "A", 0.9, "#ff4d6d", tier=3)
CANVASES = [(1920, 1080), (1080, 1920), (480, 270), (270, 480), (1080, 1080), (1280, 1024), (2560, 1080), (1080, 2400)]
MOTION = Motion()
FADE_SECS, TITLE_FADE_SECS, TITLE_HOLD_SECS = MOTION.fade_secs, MOTION.title_fade_secs, MOTION.title_hold_secs
TITLE_SECS = TITLE_AFTER_SECS + 2 * TITLE_FADE_SECS + TITLE_HOLD_SECS


def rectangle(content, place, scale):
    """Left, bottom, right, top in pixels; as large as it gets."""
    match content:
        case GoalContent():
            height = GOAL_HEIGHT
        case StreamContent():
            height = STREAM_HEIGHT
        case _:
            height = LIST_HEAD + len(content.rows) * LIST_ROW + LIST_FOOT
    left, bottom = place.x - place.pivot[0] * place.width, place.y - place.pivot[1] * height
    return left * scale, bottom * scale, (left + place.width) * scale, (bottom + height) * scale


def apart(one, other):
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


@pytest.mark.parametrize("canvas", CANVASES)
@pytest.mark.parametrize("lanes", [1, 4, 8])
def test_signs_keep_to_the_canvas_off_each_other_and_off_the_banners(canvas, lanes):
    arrangement = Arrangement(lanes=lanes)
    scene, scale = Scene(CATALOGUE, canvas), grid_of(arrangement, canvas).scale
    scene.arrange(arrangement)
    for lane in range(lanes):
        scene.show(Staging(lane + 1, 0, 7, None, 0.5, "#ff4d6d", 9.0, ANA, lane), 100.0)
    poses = scene.frame(102.0).banners
    right = max(pose.left_px for pose in poses) + (MAX_WIDTH + 14 + MAX_COUNTER_WIDTH) * scale
    top = max(pose.centre_y_px for pose in poses) + 46 * scale
    taken = [(0.0, min(pose.centre_y_px for pose in poses) - 46 * scale, right, top)]
    width, height = canvas
    upper = height * (1 - 0.08) if height > width else height
    for content, place in placed(replace(FULL, lanes=lanes), canvas, arrangement):
        mine = rectangle(content, place, scale)
        assert mine[0] >= 0
        assert mine[1] >= 0
        assert mine[2] <= width + 0.01
        assert mine[3] <= upper + 0.01
        assert all(apart(mine, other) for other in taken), content
        taken.append(mine)


def test_with_four_lanes_all_of_them_have_room_in_landscape_and_portrait():
    for canvas in CANVASES[:4]:
        signs = placed(FULL, canvas)
        assert [type(content) for content, _ in signs if isinstance(content, LeaderboardContent | TickerContent)]
        assert all(len(content.rows) == 5 for content, _ in signs if hasattr(content, "rows"))
        assert len(signs) == 4


@pytest.mark.parametrize("canvas", CANVASES)
def test_a_title_covers_no_sign_that_stays_and_no_banner(canvas):
    place, scale = title_place(canvas), grid_of(STANDARD, canvas).scale
    left, right = (place.x - place.width / 2) * scale, (place.x + place.width / 2) * scale
    middle, half = place.y * scale, TITLE_HEIGHT / 2 * scale
    title = left, middle - half, right, middle + half
    assert (left >= 0, right <= canvas[0]) == (True, True)
    lists = LeaderboardContent | TickerContent
    staying = [(content, place) for content, place in placed(FULL, canvas) if not isinstance(content, lists)]
    assert all(apart(title, rectangle(content, place, scale)) for content, place in staying)
    stacked = grid_of(STANDARD, canvas).stack_point[1] + FULL.lanes * LANE_PITCH
    assert title[1] >= (stacked - (LANE_PITCH - HEIGHT)) * scale


def shown(*boards, now=100.0):
    scene = Scene(CATALOGUE)
    for number, board in enumerate(boards):
        scene.show_board(board, now + 10.0 * number)
        scene.frame(now + 10.0 * number)
    return scene


def test_a_board_fades_in_rests_and_asks_for_no_frame():
    scene = shown(FULL)
    assert scene.frame(100.1).is_moving
    assert all(0.0 < pose.alpha < 1.0 for pose in scene.frame(100.1).signs)
    rested = scene.frame(100.0 + FILL_SECS)
    assert rested.next_change_secs is None
    assert not rested.is_empty
    assert {pose.alpha for pose in rested.signs} == {1.0}
    assert rested.signs == scene.frame(5000.0).signs


def test_a_sign_that_is_hidden_fades_out():
    scene = shown(FULL, replace(FULL, goal=None))
    assert [pose.alpha < 1.0 for pose in scene.frame(110.2).signs if pose.content == GOAL] == [True]
    assert all(pose.content != GOAL for pose in scene.frame(110.0 + FADE_SECS).signs)
    assert scene.frame(110.0 + FADE_SECS).next_change_secs is None


def test_a_bar_fills_up_to_where_the_goal_is_from_where_it_was():
    scene = shown(Board(GOAL), Board(replace(GOAL, current=80.0)))
    parts = [scene.frame(110.0 + step / 60).signs[0].part for step in range(60)]
    assert (parts[0], parts[-1]) == (0.4, 0.8)
    assert parts == sorted(parts)


def test_what_says_the_same_does_not_move():
    scene = shown(FULL, replace(FULL, stream=StreamContent(13)))
    assert not scene.frame(110.0).is_moving


@given(st.floats(allow_nan=False, allow_infinity=False), st.floats(min_value=5e-324, allow_infinity=False))
def test_a_bar_is_never_fuller_than_full(current, target):
    assert 0.0 <= GoalContent("", "", current, target).part <= 1.0


def titles(stage, now):
    return [pose.content for pose in stage.poses(now, (1920, 1080))]


def test_a_title_comes_after_its_banner_stays_and_goes():
    stage = SignStage()
    stage.show_title(GiftTitle(ANA), 100.0)
    assert titles(stage, 100.0) == []
    assert stage.next_change_secs(100.0) == 100.0 + TITLE_AFTER_SECS
    middle = 100.0 + TITLE_SECS / 2
    assert titles(stage, middle) == [GiftTitle(ANA)]
    assert stage.next_change_secs(middle) > middle
    assert 2.0 <= TITLE_SECS <= 3.0
    assert titles(stage, 100.0 + TITLE_SECS + 0.01) == []
    assert stage.next_change_secs(100.0 + TITLE_SECS + 0.01) == float("inf")


def test_no_title_while_another_shows_but_what_is_worth_more_comes_next():
    stage, lesser = SignStage(), GiftTitle(replace(ANA, tier=2))
    stage.show_title(lesser, 100.0)
    stage.show_title(GiftTitle(replace(ANA, name="Too late", tier=2)), 100.5)
    stage.show_title(GiftTitle(ANA), 101.0)
    stage.show_title(GoalTitle("Done"), 101.5)
    seen = []
    for step in range(800):
        now = titles(stage, 100.0 + step / 100)
        assert len(now) <= 1
        seen += [title for title in now if title not in seen]
    assert seen == [lesser, GoalTitle("Done")]


def test_titles_leave_the_canvas_alone_for_a_while_even_in_a_rush():
    stage, shown = SignStage(), []
    for step in range(1200):
        now = 100.0 + step / 60
        if step % 6 == 0:
            stage.show_title(GiftTitle(replace(ANA, name=f"{step}")), now)
        shown.append(bool(titles(stage, now)))
    lasted = [(is_shown, len(list(run)) / 60) for is_shown, run in groupby(shown)]
    assert all(
        secs == pytest.approx(TITLE_SECS - TITLE_AFTER_SECS, abs=0.1) for is_shown, secs in lasted[1:-1] if is_shown
    )
    assert all(secs >= TITLE_REST_SECS for is_shown, secs in lasted[1:-1] if not is_shown)
    assert len(lasted) > 6


@given(st.lists(st.tuples(st.floats(0.0, 3.0), st.integers(2, 4)), max_size=12))
def test_a_title_that_shows_is_never_cut_short(steps):
    stage, now, began = SignStage(), 100.0, {}
    for number, (pause, tier) in enumerate(steps):
        for step in range(1, 1 + int(pause * 20)):
            for title in titles(stage, now + step / 20):
                began.setdefault(title, []).append(now + step / 20)
        now += pause
        stage.show_title(GiftTitle(replace(ANA, name=f"{number}", tier=tier)), now)
    for step in range(200):
        for title in titles(stage, now + step / 20):
            began.setdefault(title, []).append(now + step / 20)
    for times in began.values():
        assert times[-1] - times[0] == pytest.approx(TITLE_SECS - TITLE_AFTER_SECS, abs=0.21)


def test_a_title_fades_slowly_enough_to_be_no_flash():
    # Two fades in three seconds, each of half a second: the limit of WCAG 2.3.1 is six transitions a second.
    stage = SignStage()
    stage.show_title(GiftTitle(ANA), 100.0)
    alphas = [sum(pose.alpha for pose in stage.poses(100.0 + step / 60, (1920, 1080))) for step in range(200)]
    assert max(abs(after - before) for before, after in pairwise(alphas)) < 0.06
    rises = [after > before for before, after in pairwise(alphas) if after != before]
    assert sum(one != other for one, other in pairwise(rises)) == 1


def test_in_reduced_motion_it_fades_where_it_stands_and_bars_do_not_run():
    scene = Scene(CATALOGUE)
    scene.change_senses(BALANCED.with_reduced_motion(), 99.0)
    scene.show(Staging(1, 0, 7, None, 0.5, "#ff4d6d", 9.0, ANA, title=GiftTitle(ANA)), 100.0)
    scene.show_board(Board(GOAL), 100.0)
    places = {pose.anchor_px for step in range(60, 120) for pose in scene.frame(99.5 + step / 60).signs[1:]}
    assert len(places) == 1
    assert {pose.part for pose in scene.frame(100.3).signs[:1]} == {0.4}


def test_lists_make_room_for_a_title_in_portrait():
    scene = Scene(CATALOGUE, (1080, 1920))
    scene.show_board(FULL, 90.0)
    scene.show(Staging(1, 0, 7, None, 0.5, "#ff4d6d", 9.0, ANA, title=GiftTitle(ANA)), 100.0)
    kinds = [type(pose.content) for pose in scene.frame(101.5).signs]
    assert kinds == [StreamContent, GoalContent, GiftTitle]
    assert len(scene.frame(104.0).signs) == 4
