"""Streaks: what counts, from when on the effect plays again, and when one is over."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.playback.pace import ComboMode, Pace
from overlay.playback.streak import MOST_STREAKS, Streak, Streaks, steps_reached
from tests.playback.rehearsal import make_gift


def told(mode, *messages):
    """A streak that heard these messages: (quantity, combo) or (quantity, combo, value)."""
    streak = Streak(mode)
    for number, (quantity, combo, *value) in enumerate(messages):
        streak.add(make_gift(quantity=quantity, combo=combo, total_value=value[0] if value else quantity), number)
    return streak


@pytest.mark.parametrize(
    ("count", "steps"),
    [(0, 0), (1, 1), (5, 1), (9, 1), (10, 2), (49, 2), (50, 3), (99, 3), (100, 4), (499, 4), (500, 5), (1000, 6)],
)
def test_steps(count, steps):
    assert steps_reached(count) == steps


@given(st.integers(0, 10**40))
def test_steps_are_those_of_the_row(count):
    row = [1, *(10**power * factor for power in range(1, 41) for factor in (1, 5))]
    assert steps_reached(count) == sum(step <= count for step in row)


@pytest.mark.parametrize("mode", ComboMode)
@given(shares=st.lists(st.integers(1, 50), min_size=1, max_size=20))
def test_totals_are_exact_however_the_messages_add_up(mode, shares):
    running = [sum(shares[: count + 1]) for count in range(len(shares))]
    if mode is ComboMode.DELTA:
        streak = told(mode, *zip(shares, running, shares, strict=True))
    else:
        streak = told(mode, *zip(running, running, running, strict=True))
    assert (streak.count, streak.total_value) == (running[-1], running[-1])


def test_auto_stays_with_shares_while_they_are_shares():
    streak = told(ComboMode.AUTO, (1, 1), (1, 2), (1, 3), (2, 5), (5, 10))
    assert (streak.count, streak.total_value) == (10, 10.0)


def test_auto_needs_two_messages_running_that_rise():
    assert told(ComboMode.AUTO, (2, 2), (2, 2), (2, 2)).count == 6
    assert told(ComboMode.AUTO, (2, 2), (1, 3), (4, 4)).count == 7


def test_auto_corrects_the_total_but_no_banner_counts_down():
    streak = told(ComboMode.AUTO, (3, 1, 30), (2, 2, 20))
    assert (streak.count, streak.total_value) == (5, 50.0)
    growth = streak.add(make_gift(quantity=3, combo=3, total_value=30), 3.0)
    assert (growth.quantity, growth.value, streak.count, streak.total_value) == (0, -20.0, 5, 30.0)


@given(
    st.lists(st.tuples(st.integers(1, 10**36), st.integers(0, 10**36), st.floats(0, 1.7e308)), min_size=1, max_size=8),
    st.sampled_from(ComboMode),
)
def test_the_growths_add_up_to_the_count_which_never_falls(messages, mode):
    streak, sum_so_far = Streak(mode), 0
    for number, (quantity, combo, value) in enumerate(messages):
        growth = streak.add(make_gift(quantity=quantity, combo=combo, total_value=value), number)
        sum_so_far += growth.quantity
        assert growth.quantity >= 0
        assert sum_so_far == streak.count >= combo
        assert math.isfinite(streak.total_value)


def test_an_update_adds_to_no_total():
    streak = told(ComboMode.DELTA, (1, 1, 5.0))
    growth = streak.update(12, 1.0)
    assert (growth.quantity, growth.value, growth.crosses_step) == (11, 0.0, True)
    assert (streak.count, streak.total_value) == (12, 5.0)
    assert streak.update(3, 1.0).quantity == 0


def test_quiet_fallen_late():
    streaks = Streaks(Pace())
    first = streaks.join(make_gift(combo=4), 0.0)
    first.add(make_gift(combo=4, sent_secs=4.0), 0.0)
    assert streaks.find(make_gift(combo=5, sent_secs=5.0), 4.5) is first
    assert streaks.find(make_gift(combo=5, sent_secs=5.0), 4.6) is None
    assert streaks.find(make_gift(combo=3, sent_secs=5.0), 1.0) is None
    assert streaks.find(make_gift(combo=3, sent_secs=3.0), 1.0) is first
    assert streaks.find(make_gift(combo=5, is_test=True), 1.0) is None
    assert streaks.join(make_gift(), 1.0) is None


def test_the_quietest_is_forgotten_first_and_not_the_oldest():
    streaks = Streaks(Pace())
    for user, now in (("old", 0.0), ("quiet", 1.0), ("old", 4.0)):
        gift = make_gift(user=user, combo=round(now) + 1)
        streaks.join(gift, now).add(gift, now)
    streaks.forget_quiet(6.0)
    assert len(streaks) == 1
    assert streaks.find(make_gift(user="old", combo=9), 6.0) is not None


def test_strangers_cannot_make_more_than_so_many():
    streaks = Streaks(Pace())
    for number in range(MOST_STREAKS + 50):
        gift = make_gift(user=f"user-{number}", combo=1)
        streaks.join(gift, 1.0).add(gift, 1.0)
    assert len(streaks) == MOST_STREAKS
    assert streaks.find(make_gift(user="user-0", combo=2), 1.0) is None
    streaks.forget_quiet(5.6)
    assert len(streaks) == 0
