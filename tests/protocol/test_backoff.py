"""The waits of decision C6, with chance as an argument."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.protocol.backoff import DECENT_SECS, Backoff, Patience

FAILURES = st.lists(st.tuples(st.sampled_from(Patience), st.floats(0, 400)), max_size=30)
WISHES = st.one_of(st.just(0.0), st.floats(0, 1e4), st.floats(), st.just(float("inf")))
FOREVER = 1e9


def bounds(patience, earlier):
    """The least and the greatest wait after so many failures of the same kind, without a wish."""
    match patience:
        case Patience.QUICK:
            return 0.25, max(0.25, min(30.0, 0.5 * 2**earlier))
        case Patience.SLOW:
            bound = min(300.0, 5.0 * 2**earlier)
            return bound / 2, bound
        case Patience.PROBE:
            return 300.0, 300.0


def waits(seed, patience, count, wish_secs=0.0):
    """The first waits of a backoff whose tries fail long after each other, so that only chance decides."""
    backoff = Backoff(Random(seed))
    return [
        backoff.next_try(number * FOREVER, patience, wish_secs).at_secs - number * FOREVER for number in range(count)
    ]


@given(st.integers(0, 2**32), FAILURES, st.sampled_from(Patience), WISHES)
def test_every_wait_is_bounded_and_never_under_the_wish(seed, earlier, patience, wish_secs):
    backoff, now_secs = Backoff(Random(seed)), 1000.0
    for failure, lasted_secs in earlier:
        now_secs = backoff.next_try(now_secs, failure).at_secs + lasted_secs
    next_try = backoff.next_try(now_secs, patience, wish_secs)
    least, most = bounds(patience, [failure for failure, _ in earlier].count(patience))
    wish_secs = min(wish_secs, 3600.0) if wish_secs > 0 else 0.0
    crowded_secs = 30.0 if len(earlier) >= 6 else 0.0
    wait_secs = next_try.at_secs - now_secs
    assert max(least, wish_secs) - 1e-6 <= wait_secs <= max(most, wish_secs + 1.0, crowded_secs) + 1e-6
    assert now_secs + wish_secs <= next_try.not_before_secs <= next_try.at_secs


def test_the_jitter_is_full():
    first = sorted(waits(seed, Patience.QUICK, 1)[0] for seed in range(400))
    assert first[0] == first[150] == 0.25  # half of a first draw lies under the floor
    assert 0.3 < first[300] < 0.45
    late = [waits(seed, Patience.QUICK, 12)[-1] for seed in range(400)]
    assert min(late) < 1.0
    assert max(late) > 29.0
    assert 13 < sum(late) / 400 < 17


def test_those_who_were_told_the_same_wait_are_spread():
    told = {waits(seed, Patience.QUICK, 1, 10.0)[0] for seed in range(50)}
    assert len(told) == 50
    assert 10.0 <= min(told) < 10.2
    assert 10.8 < max(told) <= 11.0


@given(
    st.integers(0, 2**32),
    st.lists(st.one_of(st.floats(0, 0.1), st.floats(0, 20)), min_size=20, max_size=60),
    st.sampled_from([Patience.QUICK, Patience.SLOW]),
    st.booleans(),
)
@pytest.mark.slow
def test_nobody_is_knocked_at_all_the_time_nor_left_alone_for_long(seed, lasting_secs, patience, is_hurried):
    """However long each try lasts, whatever chance says, and though there is always a new reason to hope."""
    backoff, now_secs, began = Backoff(Random(seed)), 0.0, []
    for lasted_secs in lasting_secs:
        began.append(now_secs)
        ended_secs = now_secs + lasted_secs
        next_try = backoff.next_try(ended_secs, patience)
        now_secs = next_try.not_before_secs if is_hurried else next_try.at_secs
        if patience is Patience.QUICK:
            assert now_secs - ended_secs <= 30.0 + 1e-6
    for count, secs in ((7, 30.0), (8, 60.0)):
        for one, other in zip(began, began[count:], strict=False):
            assert other - one >= secs - 1e-6


def test_hope_brings_a_try_forward_but_not_before_what_is_decent_or_was_asked_for():
    now = 1000.0
    assert Backoff(Random(1)).next_try(now, Patience.QUICK).not_before_secs == now
    assert Backoff(Random(1)).next_try(now, Patience.QUICK, 7.0).not_before_secs == now + 7.0
    assert Backoff(Random(1)).next_try(now, Patience.PROBE).not_before_secs == now + DECENT_SECS
    assert Backoff(Random(1)).next_try(now, Patience.PROBE, 99.0).not_before_secs == now + 99.0
    slow = Backoff(Random(1)).next_try(now, Patience.SLOW)
    assert slow.not_before_secs == slow.at_secs


@pytest.mark.parametrize("patience", [Patience.QUICK, Patience.SLOW])
def test_reset_starts_over(patience):
    backoff = Backoff(Random(7))
    for _ in range(10):
        backoff.next_try(0.0, patience)
    backoff.reset()
    assert backoff.next_try(0.0, patience).at_secs <= bounds(patience, 0)[1]
