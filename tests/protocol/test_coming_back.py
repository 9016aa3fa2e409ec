"""How often a connection is tried, over hours of a simulated clock and many seeds: C6, D01, F01."""

import pytest

from overlay.protocol import link
from overlay.protocol.link import FailureKind
from tests.protocol.simulation import World

SEEDS = range(60)


class Closing(World):
    """An engine that takes every connection and closes it, before the welcome or a while after."""

    def __init__(self, *args, code=1013, after_secs=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.code, self.after_secs = code, after_secs

    def connect(self, number):
        super().connect(number)
        if self.after_secs is None:
            self.later(2 * self.round_trip_secs, lambda: self.happen(link.Disconnected(number, self.code)))
        else:
            self.later(3 * self.round_trip_secs + self.after_secs, lambda: self.close(number))

    def close(self, number):
        assert self.is_live
        self.happen(link.Disconnected(number, self.code))

    def hear(self, number, message):
        if self.after_secs is not None:
            super().hear(number, message)


def most_in_a_minute(connects_secs):
    return max(sum(one <= other < one + 60.0 for other in connects_secs) for one in connects_secs)


@pytest.mark.parametrize("after_secs", [None, 0.5, 9.9])
def test_accept_then_close_is_at_most_eight_connects_a_minute(after_secs):
    for seed in SEEDS:
        world = Closing(seed, after_secs=after_secs)
        world.start()
        world.run(300.0)
        assert most_in_a_minute(world.connects_secs) <= 8
        gaps = [other - one for one, other in zip(world.connects_secs, world.connects_secs[1:], strict=False)]
        assert max(gaps) <= 30.0 + (after_secs or 0.0) + 0.5  # and it is never given up


def test_nor_is_it_more_when_the_network_returns_all_the_time():
    for seed in SEEDS:
        world = Closing(seed)
        for secs in range(0, 300, 2):
            world.later(secs, lambda world=world: world.happen(link.NetworkReturned()))
        world.start()
        world.run(300.0)
        assert most_in_a_minute(world.connects_secs) <= 8


@pytest.mark.parametrize(("code", "most"), [(1008, 30), (4003, 30)])
def test_who_closes_for_good_is_left_alone(code, most):
    """D07: within an hour, so often at most; the waits grow up to 5 minutes."""
    for seed in SEEDS[:20]:
        world = Closing(seed, code=code)
        world.start()
        world.run(3600.0)
        assert 12 <= len(world.connects_secs) <= most


def test_a_connection_that_held_ten_seconds_starts_the_waits_over():
    for seed in SEEDS[:20]:
        world = Closing(seed, after_secs=10.0, code=1012)
        world.start()
        world.run(300.0)
        gaps = [other - one for one, other in zip(world.connects_secs, world.connects_secs[1:], strict=False)]
        assert max(gaps) <= 10.0 + 0.5 + 0.5


class Absent(World):
    """Nobody listens, until `returns_secs`."""

    returns_secs = 0.0

    def connect(self, number):
        if self.secs >= self.begin_secs + self.returns_secs:
            super().connect(number)
        else:
            refused = link.ConnectFailed(number, FailureKind.NETWORK, "refused")
            self.later(0.001, lambda: self.happen(refused))


@pytest.mark.parametrize("returns_secs", [0.4, 3.0, 20.0, 59.0, 300.0])
def test_it_is_live_again_within_thirty_seconds_of_the_return(returns_secs):
    for seed in SEEDS:
        world = Absent(seed)
        world.returns_secs = returns_secs
        world.start()
        world.run(returns_secs)
        assert not world.is_live
        assert world.run(30.0 + 0.2, lambda world=world: world.is_live)


def test_it_is_live_at_once_if_the_return_is_noticed():
    """Unless the last tries were so close together that another one would be a knocking."""
    at_once = 0
    for seed in SEEDS:
        world = Absent(seed)
        world.returns_secs = 300.0
        world.start()
        world.run(300.0)
        tries = world.connects_secs
        is_crowded = any(world.secs - tries[-count] < secs for count, secs in ((7, 30.0), (8, 60.0)))
        world.happen(link.NetworkReturned())
        assert world.run(1.0, lambda world=world: world.is_live) or is_crowded
        at_once += world.is_live
    assert at_once >= 50


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_refusal_is_asked_about_every_five_minutes(status):
    world = Absent(1)
    world.connect = lambda number: world.later(
        0.01, lambda: world.happen(link.ConnectFailed(number, FailureKind.HTTP, "no", status))
    )
    world.start()
    world.run(3600.0)
    gaps = [other - one for one, other in zip(world.connects_secs, world.connects_secs[1:], strict=False)]
    assert [round(gap) for gap in gaps] == [300] * 11
