"""Signs of life: decision H1, over silence, sleep, freeze and clocks that are set."""

from hypothesis import given
from hypothesis import strategies as st

from overlay.protocol.moment import Moment
from overlay.protocol.vigil import Vigil

BEGIN = Moment(100.0, 1_000_000)


def keep(vigil, now, until_secs, *, answers=False, beats_secs=None):
    """Look whenever it is due, up to `until_secs`. Returns the verdict, if there was one, and when."""
    next_beat_secs = now.secs + beats_secs if beats_secs else None
    while True:
        due_secs = vigil.deadline_secs()
        if next_beat_secs is not None and next_beat_secs <= min(due_secs, until_secs):
            now = now.later(next_beat_secs - now.secs)
            vigil.heard(now)
            next_beat_secs += beats_secs
            continue
        if due_secs > until_secs:
            return None, now
        now = Moment(max(now.secs, due_secs), now.later(max(0.0, due_secs - now.secs)).epoch_ms)
        verdict = vigil.look(now)
        if verdict is not None:
            return verdict, now
        token = vigil.next_ping(now)
        if token is not None and answers:
            vigil.answered(token)
        assert vigil.deadline_secs() > due_secs, "a look at the deadline must change it"


@given(st.floats(1.0, 300.0), st.floats(0.01, 0.99))
def test_a_heartbeat_in_time_is_life(interval_secs, part):
    vigil = Vigil.begin(BEGIN, interval_secs)
    verdict, _ = keep(vigil, BEGIN, BEGIN.secs + 1000, answers=True, beats_secs=interval_secs * (1 + part))
    assert verdict is None


@given(st.floats(1.0, 300.0), st.floats(0, 1e6))
def test_silence_is_death_at_its_limit_and_not_before(interval_secs, begin_secs):
    begin = Moment(begin_secs, 0)
    vigil = Vigil.begin(begin, interval_secs)
    verdict, now = keep(vigil, begin, begin_secs + 2000, answers=True)
    limit_secs = max(5.0, 2.5 * interval_secs)
    assert "silent" in verdict
    assert limit_secs - 1e-6 <= now.secs - begin_secs <= limit_secs + 1e-6


@given(st.floats(1.0, 300.0), st.floats(0, 1e6))
def test_a_peer_that_answers_no_ping_is_dead_within_thirteen_seconds(interval_secs, begin_secs):
    begin = Moment(begin_secs, 0)
    verdict, now = keep(Vigil.begin(begin, interval_secs), begin, begin_secs + 2000)
    assert verdict is not None
    assert now.secs - begin_secs <= 13.0 + 1e-6


@given(st.floats(2.1, 1e6), st.floats(0, 1e6))
def test_a_late_look_is_no_verdict_but_a_question(freeze_secs, sleep_secs):
    vigil = Vigil.begin(BEGIN, 1.0)
    assert vigil.next_ping(BEGIN) == 1
    now = Moment(vigil.deadline_secs() + freeze_secs, BEGIN.later(5 + freeze_secs + sleep_secs).epoch_ms)
    assert vigil.look(now) is None
    assert vigil.next_ping(now) == 2
    verdict, later = keep(vigil, now, now.secs + 100)
    assert verdict is not None
    assert 3.0 - 1e-6 <= later.secs - now.secs <= 13.0


@given(
    st.lists(st.tuples(st.floats(0, 4000), st.floats(-1e6, 1e6), st.sampled_from(["", "hear", "answer"])), max_size=30)
)
def test_whatever_the_clocks_do_it_neither_spins_nor_sleeps(steps):
    vigil, now, tokens = Vigil.begin(BEGIN, 2.0), BEGIN, []
    for secs, jump_secs, what in steps:
        later = now.later(secs)
        now = Moment(later.secs, later.epoch_ms + round(jump_secs * 1000))
        if what == "hear":
            vigil.heard(now)
        if what == "answer" and tokens:
            vigil.answered(tokens[-1])
        if vigil.look(now) is not None:
            return
        token = vigil.next_ping(now)
        tokens += [token] if token else []
        assert now.secs < vigil.deadline_secs() <= now.secs + 5.0


def test_tokens_are_never_used_twice():
    vigil = Vigil.begin(BEGIN, 30.0)
    tokens = [vigil.next_ping(BEGIN.later(secs), every_secs=0.5) for secs in (0, 0.4, 0.5, 0.9, 1.0)]
    assert tokens == [1, None, 2, None, 3]
