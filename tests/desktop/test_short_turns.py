"""Short turns for who draws: what Linux says of it afterwards."""

import os
import platform
import sys
import threading
from pathlib import Path

import pytest

from overlay.desktop import short_turns
from overlay.desktop.short_turns import TURN_SECS, take_short_turns, turn_secs

KNOWS_TURNS = sys.platform == "linux" and tuple(int(part) for part in platform.release().split(".")[:2]) >= (6, 12)
pytestmark = pytest.mark.skipif(not KNOWS_TURNS, reason="Linux before 6.12, or none")


class Worker(threading.Thread):
    """Runs until it is told; has a name of its own for the system."""

    def __init__(self, name):
        super().__init__()
        self.named, self.is_over = name, threading.Event()
        self.is_there = threading.Event()
        self.start()
        self.is_there.wait()

    def run(self):
        Path(f"/proc/self/task/{threading.get_native_id()}/comm").write_text(self.named, encoding="utf-8")
        self.is_there.set()
        self.is_over.wait()

    def end(self):
        self.is_over.set()
        self.join()


@pytest.fixture
def in_a_thread():
    """So that the test's own thread stays as it is."""

    def call(function):
        found = []
        thread = threading.Thread(target=lambda: found.append(function()))
        thread.start()
        thread.join()
        return found[0]

    return call


def test_who_draws_takes_short_turns_and_others_do_not(in_a_thread):
    draws, computes = Worker("llvmpipe-7"), Worker("backstage")
    before = turn_secs(computes.native_id)
    try:
        count, own = in_a_thread(lambda: (take_short_turns(), turn_secs(threading.get_native_id())))
        assert count >= 2
        assert own == pytest.approx(TURN_SECS)
        assert turn_secs(draws.native_id) == pytest.approx(TURN_SECS)
        assert turn_secs(computes.native_id) == before > TURN_SECS
    finally:
        draws.end()
        computes.end()


def test_how_nice_it_is_stays(in_a_thread):
    def nice_and_short():
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 5)
        took = take_short_turns()
        return took, os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    took, nice = in_a_thread(nice_and_short)
    assert took >= 1
    assert nice == 5


def test_one_that_stands_back_keeps_its_place(in_a_thread):
    def batch():
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
        before = turn_secs(threading.get_native_id())
        return take_short_turns(), os.sched_getscheduler(0), before == turn_secs(threading.get_native_id())

    assert in_a_thread(batch)[1:] == (os.SCHED_BATCH, True)


def test_a_thread_that_has_ended_is_none(in_a_thread):
    ended = in_a_thread(threading.get_native_id)
    assert turn_secs(ended) == 0.0


def test_a_machine_of_which_the_numbers_are_not_known_is_left_alone(monkeypatch, in_a_thread):
    monkeypatch.setattr(short_turns, "_SCHED_SETATTR", None)
    assert in_a_thread(take_short_turns) == 0
