"""A preview's time: playing, paused, led by hand."""

import pytest

from overlay.app.studio.playhead import Playhead


@pytest.fixture
def playhead():
    return Playhead(4.0)


def test_it_stands_until_it_plays_and_then_goes_round(playhead):
    assert (playhead.secs(100.0), playhead.is_playing(100.0)) == (0.0, False)
    playhead.play(100.0)
    assert playhead.secs(103.0) == pytest.approx(3.0)
    assert playhead.secs(109.5) == pytest.approx(1.5)
    assert playhead.is_playing(109.5)


def test_without_a_loop_it_stops_at_the_end_and_plays_from_the_start_again(playhead):
    playhead.loop(False, 0.0)
    playhead.play(0.0)
    assert (playhead.secs(9.0), playhead.is_playing(9.0)) == (4.0, False)
    playhead.play(9.0)
    assert playhead.secs(10.0) == pytest.approx(1.0)


def test_pausing_and_seeking(playhead):
    playhead.play(0.0)
    playhead.pause(1.0)
    assert playhead.secs(50.0) == 1.0
    playhead.seek(2.5, 50.0)
    assert playhead.secs(60.0) == 2.5
    playhead.play(60.0)
    playhead.seek(9.0, 61.0)
    assert playhead.secs(61.0) == pytest.approx(0.0)  # the end of a loop is its start
    playhead.seek(-1.0, 62.0)
    assert playhead.secs(62.5) == pytest.approx(0.5)


def test_the_end_of_the_loop_leaves_it_where_it_is(playhead):
    playhead.play(0.0)
    playhead.loop(False, 9.0)  # twice round, and one second
    assert playhead.secs(9.0) == pytest.approx(1.0)
    assert playhead.secs(20.0) == 4.0


def test_another_end(playhead):
    playhead.pause(0.0)
    playhead.seek(3.0, 0.0)
    playhead.resize(2.0, 0.0)
    assert (playhead.secs(0.0), playhead.duration_secs) == (2.0, 2.0)
    playhead.resize(6.0, 0.0)
    assert playhead.secs(0.0) == 2.0
