"""The stack of banners: the newest on top, gaps that close smoothly, nobody in another's place."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from overlay.playback.lanes import LANE_REST_SECS
from overlay.scene.signs.banners import CLOSE_UP_AFTER_SECS
from overlay.scene.signs.stack import BannerStack
from overlay.scene.staging import BannerContent, Staging
from overlay.scene.themes.grid import HEIGHT
from overlay.scene.themes.theme import Motion

ANA = BannerContent("Ana", "Rose", 1, "A", 0.9, "#ff4d6d")
CANVAS = 1920, 1080
EXIT_SECS, MOVE_SECS = Motion().exit_secs, Motion().move_secs


def show(stack, cue_id, now, secs=10.0, lane=None):
    stack.show(Staging(cue_id, 0, 7, None, 0.5, "#ff4d6d", secs, ANA, cue_id if lane is None else lane), ANA, now)


def stack_of(count, **keywords):
    stack = BannerStack()
    for cue_id in range(count):
        show(stack, cue_id, 100.0, **keywords)
    return stack


def places(stack, now):
    stack.forget(now)
    return {banner.cue_id: banner.place_at(now) for banner in stack.banners if banner.leaves_secs > now}


def test_the_newest_stands_on_top_whatever_its_lane():
    stack = stack_of(3)
    stack.dismiss(1, 101.0)
    show(stack, 9, 102.0, lane=1)
    assert places(stack, 103.0) == {0: 0, 2: 1, 9: 2}


def test_a_gap_closes_without_a_jump():
    stack = stack_of(3)
    stack.dismiss(0, 101.0)
    way = [places(stack, 101.0 + step / 120)[1] for step in range(60)]
    assert (way[0], way[-1]) == (1.0, 0.0)
    assert all(0.0 <= before - after < 0.1 for before, after in pairwise(way))


def test_a_second_gap_on_the_way_is_no_halt_and_no_jump():
    stack = stack_of(4)
    stack.dismiss(0, 101.0)
    stack.dismiss(1, 101.2)
    way = [places(stack, 101.1 + step / 120)[3] for step in range(100)]
    assert way[-1] == 1.0
    assert all(0.0 <= before - after < 0.12 for before, after in pairwise(way))


def test_in_reduced_motion_the_others_are_there_once_it_is_gone():
    stack = stack_of(2)
    stack.hold_still(True)
    stack.dismiss(0, 101.0)
    assert {places(stack, 101.0 + step / 60)[1] for step in range(15)} == {1.0}
    assert places(stack, 101.0 + EXIT_SECS)[1] == 0.0


def test_one_whose_time_is_over_leaves_at_its_time_however_late_the_frame():
    stack = stack_of(1, secs=1.0)
    show(stack, 1, 100.0)
    assert places(stack, 101.0 + CLOSE_UP_AFTER_SECS + MOVE_SECS) == {1: 0.0}


def test_who_enters_when_a_lane_is_free_again_touches_nobody():
    stack = stack_of(4)
    stack.dismiss(0, 101.0)
    show(stack, 9, 101.0 + LANE_REST_SECS)
    for step in range(60):
        poses = {
            pose.cue_id: pose for pose in (b.pose(101.0 + LANE_REST_SECS + step / 60, CANVAS) for b in stack.banners)
        }
        assert poses[9].centre_y_px - poses[3].centre_y_px > HEIGHT


def test_the_counter_jumps_with_each_gift_and_higher_at_a_step():
    def peak(effect):
        stack = stack_of(1)
        content = replace(ANA, count=10)
        stack.show(Staging(0, 1, 7, effect, 0.5, "#ff4d6d", 9.0, content, 0), content, 102.0)
        return max(stack.banners[0].pose(102.0 + step / 60, CANVAS).counter_scale for step in range(30))

    assert 1.1 < peak(None) < peak("rose") < 1.4


@given(st.lists(st.tuples(st.integers(0, 6), st.booleans(), st.floats(0.0, 0.5)), max_size=20))
def test_at_rest_they_stand_side_by_side_from_below(steps):
    stack, now = BannerStack(), 100.0
    for cue_id, is_shown, pause in steps:
        now += pause
        stack.forget(now)
        show(stack, cue_id, now) if is_shown else stack.dismiss(cue_id, now)
    now += EXIT_SECS + CLOSE_UP_AFTER_SECS + MOVE_SECS
    assert sorted(places(stack, now).values()) == list(range(len(places(stack, now))))
