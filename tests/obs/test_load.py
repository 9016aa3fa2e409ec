"""Backing off where OBS drops frames: down in steps, up again after a calm while, and no step without a reason."""

from hypothesis import given
from hypothesis import strategies as st

from overlay.obs.load import CALM_LOOKS, LEAST, STEP_DOWN, ObsLoad, Stats


class Obs:
    """Counts frames as OBS does."""

    def __init__(self):
        self.stats = Stats()

    def frames(self, rendered=120, lagged=0, encoded=0, left_out=0):
        was = self.stats
        self.stats = Stats(was.render_total + rendered, was.render_skipped + lagged,
                           was.output_total + encoded, was.output_skipped + left_out)  # fmt: skip
        return self.stats


def test_drops_of_either_kind_reduce_the_effects():
    for drops in ({"lagged": 10}, {"encoded": 120, "left_out": 10}):
        obs, load = Obs(), ObsLoad()
        load.hear(obs.frames(lagged=60))  # before we looked: no matter of ours
        assert load.share == 1.0
        assert load.hear(obs.frames(**drops)) == STEP_DOWN
        assert load.is_backing_off


def test_it_comes_back_after_a_calm_while_and_not_at_the_first_good_look():
    obs, load = Obs(), ObsLoad()
    load.hear(obs.frames())
    load.hear(obs.frames(lagged=10))
    shares = [load.hear(obs.frames()) for _ in range(CALM_LOOKS + 3)]
    assert shares[: CALM_LOOKS - 1] == [STEP_DOWN] * (CALM_LOOKS - 1)
    assert shares[-1] == 1.0
    assert not load.is_backing_off


def test_a_few_drops_hold_it_where_it_is():
    obs, load = Obs(), ObsLoad()
    load.hear(obs.frames())
    load.hear(obs.frames(lagged=10))
    assert {load.hear(obs.frames(lagged=1)) for _ in range(20)} == {STEP_DOWN}


def test_a_new_stream_and_a_new_obs_begin_anew():
    load = ObsLoad()
    load.hear(Stats(1000, 0, 1000, 0))
    load.hear(Stats(1100, 0, 30, 0))
    load.hear(Stats(50, 40, 50, 40))
    assert load.share == 1.0


def test_looks_that_follow_each_other_at_once_say_nothing():
    obs, load = Obs(), ObsLoad()
    load.hear(obs.frames())
    for _ in range(10):
        load.hear(obs.frames(rendered=1, lagged=1))
        if load.is_backing_off:
            break
    assert not load.is_backing_off


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300), st.integers(0, 300), st.integers(0, 300))))
def test_whatever_comes_the_share_stays_within_its_limits(looks):
    obs, load = Obs(), ObsLoad()
    for look in looks:
        assert LEAST <= load.hear(obs.frames(*look)) <= 1.0
