"""Panic: the screen is empty at once, and every gift that nobody saw has its turn afterwards."""

import pytest

from overlay.playback.cue import HoldScreen
from overlay.playback.outcome import Shown
from overlay.playback.pace import AckMode
from tests.playback.rehearsal import Rehearsal, hidden, make_gift


def test_what_was_seen_is_over_and_what_was_not_comes_again():
    show = Rehearsal()
    seen, unseen = make_gift("rose", gift_id="seen"), make_gift("rocket", "ben", gift_id="unseen")
    show.offer(seen).present()
    show.offer(unseen).do("hold", show.now + 60.0)
    assert not show.screen
    assert show.book == {"seen": Shown()}
    assert show.scheduler.queue_size == 1
    show.wait(59.9)
    assert not show.screen
    show.wait(0.1)
    assert show.banners == [("ben", "rocket", 1)]
    assert show.book["unseen"] == Shown()
    assert len(show.effects) == 3  # the rocket's began, and began again: nobody had seen it


def test_gifts_that_come_meanwhile_wait_and_coming_back_is_earlier():
    show = Rehearsal()
    show.do("hold", show.now + 60.0).offer(make_gift("rose"), make_gift("heart", "ben")).wait(10.0)
    assert (len(show.banners), show.scheduler.queue_size, show.book) == (0, 2, {})
    show.do("release").present()
    assert (len(show.banners), len(show.book)) == (2, 2)


def test_a_second_panic_holds_for_as_long_again():
    show = Rehearsal()
    show.offer(make_gift()).do("hold", show.now + 60.0).wait(50.0)
    show.do("hold", show.now + 60.0).wait(59.0)
    assert not show.book or not show.screen
    show.wait(2.0)
    assert not show.scheduler.deadline_secs() or show.scheduler.deadline_secs() > show.now


def test_once_the_show_is_over_its_time_lets_nothing_back_but_the_streamer_does():
    show = hidden()
    show.do("hold", show.now + 60.0).do("shut_down")
    held, out = show.scheduler.held, show.scheduler._screen.out
    held.end(show.now + 100.0)
    assert (held.until_secs, show.scheduler.deadline_secs()) == (show.now + 60.0, None)
    assert HoldScreen(None) not in out
    held.end()
    assert HoldScreen(None) in out


def test_a_hold_outlives_a_pause_and_a_pause_a_hold():
    show = hidden()
    show.do("hold", show.now + 60.0).do("set_paused", paused=True).offer(make_gift()).do("release")
    assert show.scheduler.queue_size == 1
    show.do("set_paused", paused=False)
    assert show.scheduler.queue_size == 0


def test_a_streak_goes_on_counting_where_it_was_taken_off():
    show = hidden()
    show.offer(make_gift("star", combo=1), make_gift("star", combo=2)).do("hold", show.now + 60.0)
    show.offer(make_gift("star", combo=3))
    assert show.scheduler.queue_size == 1
    show.do("release").present()
    assert show.banners == [("ana", "star", 3)]
    assert len(show.book) == 3


@pytest.mark.parametrize("mode", AckMode)
def test_whatever_the_mode_what_nobody_saw_is_shown_later(mode):
    show = hidden(ack_mode=mode)
    show.offer(make_gift(), make_gift("heart", is_test=True)).do("hold", show.now + 1.0)
    show.has_picture = True
    show.wait(1.0)
    assert [one[1] for one in show.banners] == ["rose", "heart"]
    show.wait(30.0)
    assert show.undecided == set()


def test_the_end_of_the_program_decides_what_is_held():
    show = hidden()
    show.offer(make_gift()).do("hold", show.now + 60.0).do("shut_down")
    assert show.undecided == set()
