"""A dead peer is found within 15 s in every case, and no living one is taken for dead: H1, over every way to die."""

from hypothesis import given, settings
from hypothesis import strategies as st

from overlay.protocol.news import Phase
from tests.protocol.simulation import World

FOUND_SECS = 15.0
INTERVALS = st.one_of(st.floats(1.0, 300.0), st.sampled_from([1.0, 2.0, 5.0, 6.0, 15.0, 30.0, 300.0]))
TIMES = st.floats(0.0, 120.0)
JUMPS = st.lists(st.tuples(st.floats(-20.0, 20.0), st.sampled_from([-3600.0, 2.5, 3600.0])), max_size=12)
"""How the wall clock is set around the moment of death."""
ACKS = st.lists(TIMES, max_size=8)


class Mortal(World):
    """An engine that dies in one of four ways.

    half-open       nothing arrives any more, in either direction, and nobody is told
    deaf            its heart beats and its gifts come, but it reads nothing
    mute heart      its library answers pings, and the engine behind it has stopped
    sealed          it reads, and nothing of what it sends arrives
    """

    def __init__(self, *args, way, dies_secs, **kwargs):
        super().__init__(*args, **kwargs)
        self.way, self.dies_secs = way, self.begin_secs + dies_secs

    @property
    def is_dead(self):
        return self.secs >= self.dies_secs

    def beat(self, number):
        if not self.is_dead or self.way == "deaf":
            super().beat(number)

    def answer(self, number, token):
        if not self.is_dead or self.way == "mute heart":
            super().answer(number, token)

    def happen(self, event):
        if not self.is_dead or self.way in ("mute heart", "deaf"):
            super().happen(event)


def lived(world, jumps, acks):
    """Start it and let it come to its death, while the wall clock is set and acks are sent."""
    for at_secs, jump_secs in jumps:
        in_secs = max(0.0, world.dies_secs - world.secs + at_secs)
        world.later(in_secs, lambda jump_secs=jump_secs: world.set_wall_clock(jump_secs))
    for number, at_secs in enumerate(acks):
        world.later(at_secs, lambda number=number: world.decide(f"gift-{number}"))
    world.start()
    world.run(world.dies_secs - world.secs)
    assert world.is_live
    assert len(world.connects_secs) == 1


def found_secs(world):
    assert world.run(2000.0, lambda: not world.is_live)
    return world.secs - world.dies_secs


@given(
    st.integers(0, 2**32), INTERVALS, st.floats(0.001, 2.0), st.sampled_from(["half-open", "deaf", "sealed"]),
    st.floats(10.0, 100.0), JUMPS, ACKS, st.floats(0, 1e6),
)  # fmt: skip
def test_who_answers_nothing_is_found_within_fifteen_seconds(
    seed, interval_secs, trip_secs, way, dies_secs, jumps, acks, begin_secs
):
    world = Mortal(
        seed,
        way=way,
        dies_secs=dies_secs,
        ping_interval_secs=interval_secs,
        round_trip_secs=trip_secs,
        begin_secs=begin_secs,
    )
    lived(world, jumps, acks)
    assert found_secs(world) <= FOUND_SECS + 1e-3


@given(st.integers(0, 2**32), INTERVALS, st.floats(10.0, 100.0), JUMPS, ACKS)
def test_whose_heart_stops_is_found_after_two_and_a_half_intervals(seed, interval_secs, dies_secs, jumps, acks):
    world = Mortal(seed, way="mute heart", dies_secs=dies_secs, ping_interval_secs=interval_secs)
    lived(world, jumps, acks)
    limit_secs = max(5.0, 2.5 * interval_secs)
    # Its last beat was up to an interval before; a clock that is set in the last moment may grant 3 s.
    assert limit_secs - interval_secs - 0.2 <= found_secs(world) <= limit_secs + 3.0 + 1e-3
    assert "silent" in world.session.status.words


@settings(max_examples=min(50, settings().max_examples))
@given(st.integers(0, 2**32), INTERVALS, st.floats(0.001, 2.5), JUMPS, ACKS)
def test_who_lives_is_not_taken_for_dead(seed, interval_secs, trip_secs, jumps, acks):
    world = Mortal(seed, way="", dies_secs=200.0, ping_interval_secs=interval_secs, round_trip_secs=trip_secs)
    lived(world, jumps, acks)
    assert [phase for _, phase in world.phases].count(Phase.LIVE) == 1


class Rude(World):
    """An engine that takes connections and does not welcome anybody."""

    def hear(self, number, message):
        pass


@given(st.integers(0, 2**32), st.floats(0.001, 2.0))
def test_who_does_not_welcome_us_is_given_up_after_ten_seconds(seed, trip_secs):
    world = Rude(seed, round_trip_secs=trip_secs)
    world.start()
    assert world.run(30.0, lambda: world.phases[-1][1] is Phase.WAITING)
    assert 10.0 <= world.secs - world.begin_secs <= 10.0 + trip_secs + 1e-3
