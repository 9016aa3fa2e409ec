"""The rate of starts: a short rush is forgiven, the long run is not exceeded, and a timer never comes for nothing."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from overlay.playback.pace import Pace, TokenBucket

RATES = st.floats(0.1, 1000.0)


def taken_at(bucket, moments):
    """The moments at which a token was there, and was taken."""
    starts = []
    for now in moments:
        while bucket.has_token(now):
            bucket.take(now)
            starts.append(now)
    return starts


@pytest.mark.parametrize(("rate", "burst"), [(10.0, 20), (0.5, 1), (0.1, 1), (3.0, 6)])
def test_two_seconds_worth_at_once_and_one_at_least(rate, burst):
    assert len(taken_at(TokenBucket(rate), [1000.0])) == burst


def test_a_long_calm_saves_up_no_more_than_that():
    bucket = TokenBucket(10.0)
    assert len(taken_at(bucket, [0.0, 3600.0])) == 40


@given(rate=RATES, gaps=st.lists(st.floats(0.0, 3.0), min_size=1, max_size=30), window=st.floats(0.1, 20.0))
@pytest.mark.slow
def test_no_window_of_time_has_more_than_the_burst_and_the_rate(rate, gaps, window):
    moments = [sum(gaps[: count + 1]) for count in range(len(gaps))]
    bucket = TokenBucket(rate)
    starts = taken_at(bucket, moments)
    for first in set(starts):
        assert sum(first <= start <= first + window for start in starts) <= bucket.capacity + rate * window + 1


@given(rate=RATES, now=st.floats(0.0, 1e9))
def test_at_the_moment_it_names_there_is_a_token_and_just_before_there_is_none(rate, now):
    bucket = TokenBucket(rate)
    taken_at(bucket, [now])
    due = bucket.next_secs
    assert due > now
    assert not bucket.has_token(now)
    assert bucket.has_token(due)


@given(before=RATES, after=RATES)
@example(before=0.1, after=10.0)
def test_a_new_rate_gives_no_new_burst_and_makes_nobody_wait_longer_than_it_asks(before, after):
    bucket = TokenBucket(before)
    taken_at(bucket, [100.0])
    bucket.set_rate(after, 100.0)
    assert bucket.next_secs <= 100.0 + 1.0 / after + 1e-6
    assert len(taken_at(bucket, [100.0])) <= max(0.0, 2 * after)
    bucket.set_rate(before, 100.0)
    bucket.set_rate(after, 100.0)
    assert not bucket.has_token(100.0)


@pytest.mark.parametrize(("value", "tier"), [(0, 0), (49.99, 0), (50, 1), (499, 1), (500, 2), (2500, 3), (1e300, 3)])
def test_tiers(value, tier):
    assert Pace().tier_of(value) == tier
