"""The alarm's sound, with a real sound server: on the device that was chosen for it and on no other."""

import threading

import numpy as np
import pytest

from overlay.app.alarms import bell as module
from overlay.app.alarms.bell import Bell
from overlay.app.machine.workbench_command import soundbox_command
from overlay.sound.alarm_device import CAPTURED_ANYWHERE, MAYBE_SAME, SAME_DEVICE, SILENT, advice_about
from tests.audio.sound_server import Ear, needs_server, sound_server

__all__ = ["sound_server"]


class Answer:
    def __init__(self):
        self._came, self.words = threading.Event(), None

    def __call__(self, words):
        self.words = words
        self._came.set()

    def wait(self):
        assert self._came.wait(20.0)
        return self.words


@pytest.fixture
def bell():
    bell = Bell(soundbox_command())
    yield bell
    bell.close()


def rung(bell, device, gifts_device=None):
    answer = Answer()
    bell.ring(device, gifts_device, answer)
    return answer.wait()


def loudest(ear):
    return np.abs(ear.heard()[0].astype(int)).max(initial=0)


@needs_server
@pytest.mark.slow
def test_it_is_heard_where_it_was_chosen_to_be_and_nowhere_else(sound_server, bell):
    hall, attic = Ear(sound_server, "hall"), Ear(sound_server, "attic")
    try:
        hall.wait_for(lambda samples: len(samples) > 0)
        assert rung(bell, "Attic") == "The alarm was played on Attic."
        attic.wait_for(lambda samples: np.abs(samples.astype(int)).max(initial=0) > 1000)
        assert loudest(hall) == 0  # the system's default, on which gifts play
    finally:
        hall.close()
        attic.close()


@needs_server
@pytest.mark.slow
def test_a_device_that_is_gone_is_told_and_no_other_takes_its_place(sound_server, bell):
    hall = Ear(sound_server, "hall")
    try:
        hall.wait_for(lambda samples: len(samples) > 0)
        assert "'Cellar' is not there" in rung(bell, "Cellar")
        assert loudest(hall) == 0
    finally:
        hall.close()


def test_without_a_device_or_on_that_of_the_gifts_it_is_silent_and_nothing_is_begun(bell, monkeypatch):
    monkeypatch.setattr(module, "Loudspeaker", None)  # would raise
    assert rung(bell, None) == SILENT
    assert rung(bell, "Hall", "Hall") == SAME_DEVICE
    assert bell._thread is None


def test_what_the_streamer_has_to_know_about_a_choice():
    assert advice_about(None, None, is_windows=False) == SILENT
    assert advice_about("Hall", "Hall", is_windows=True) == SAME_DEVICE
    assert advice_about("Attic", None, is_windows=False) == MAYBE_SAME
    assert advice_about("Attic", "Hall", is_windows=False) == ""
    assert advice_about("Attic", "Hall", is_windows=True) == CAPTURED_ANYWHERE
