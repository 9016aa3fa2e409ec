"""The waits of decision C6, with chance as an argument."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.protocol.backoff import Backoff, Patience

FAILURES = st.lists(st.sampled_from(Patience), max_size=30)
WISHES = st.one_of(st.just(0.0), st.floats(0, 1e4), st.floats(), st.just(float("inf")))


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


@given(st.integers(0, 2**32), FAILURES, st.sampled_from(Patience), WISHES)
def test_every_wait_is_bounded_and_never_under_the_wish(seed, earlier, patience, wish_secs):
    backoff = Backoff(Random(seed))
    for failure in earlier:
        backoff.next_wait_secs(failure)
    wait_secs = backoff.next_wait_secs(patience, wish_secs)
    least, most = bounds(patience, earlier.count(patience))
    wish_secs = min(wish_secs, 3600.0) if wish_secs > 0 else 0.0
    assert max(least, wish_secs) <= wait_secs <= max(most, wish_secs + 1.0)


def test_the_jitter_is_full():
    waits = sorted(Backoff(Random(seed)).next_wait_secs(Patience.QUICK) for seed in range(400))
    assert waits[0] == waits[150] == 0.25  # half of a first draw lies under the floor
    assert 0.3 < waits[300] < 0.45
    late = []
    for seed in range(400):
        backoff = Backoff(Random(seed))
        late.append([backoff.next_wait_secs(Patience.QUICK) for _ in range(12)][-1])
    assert min(late) < 1.0
    assert max(late) > 29.0
    assert 13 < sum(late) / 400 < 17


def test_those_who_were_told_the_same_wait_are_spread():
    waits = {Backoff(Random(seed)).next_wait_secs(Patience.QUICK, 10.0) for seed in range(50)}
    assert len(waits) == 50
    assert 10.0 <= min(waits) < 10.2
    assert 10.8 < max(waits) <= 11.0


@pytest.mark.parametrize("patience", [Patience.QUICK, Patience.SLOW])
def test_reset_starts_over(patience):
    backoff = Backoff(Random(7))
    for _ in range(10):
        backoff.next_wait_secs(patience)
    backoff.reset()
    assert backoff.next_wait_secs(patience) <= bounds(patience, 0)[1]
