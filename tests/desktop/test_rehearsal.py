"""What is made ready before it is needed, and what is left to the driver's own files."""

import logging

import moderngl
import pytest

from overlay.desktop import rehearsal
from overlay.desktop.rehearsal import TRIED

pytestmark = pytest.mark.screen


class Rehearsed:
    """A renderer whose programs are counted."""

    is_settled = True

    def __init__(self, real, programs=8, fails_at=None):
        self.draw, self._programs, self._fails_at = real.draw, programs, fails_at
        self.made, self.models, self.words, self.given_back, self.has_released = 0, 0, 0, 0, False

    def warm_up(self, variants, target):
        yield
        for number in range(self._programs):
            if number == self._fails_at:
                raise moderngl.Error("cannot be compiled")
            self.made += 1
            yield

    def prepare_programs(self):
        for _ in range(3):
            self.models += 1
            yield

    def prepare_words(self):
        for _ in range(2):
            self.words += 1
            yield

    def release_compiler(self):
        self.has_released = True

    def give_back_start(self):
        assert self.has_released, "the compiler's code would come again"
        for _ in range(4):
            self.given_back += 1
            yield 4096

    def fingerprint(self, variants):
        return "this driver"


class Notes:
    """A memory."""

    def __init__(self, *known):
        self.known = list(known)

    def knows(self, fingerprint):
        return fingerprint in self.known

    def keep(self, fingerprint):
        self.known.append(fingerprint)


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch):
    for name in ("PAUSE_MS", "IDLE_MS", "WORDS_MS"):
        monkeypatch.setattr(rehearsal, name, 1)


@pytest.fixture
def rehearse(scene, open_window, qtbot):
    def run(memory, **how):
        window = open_window(scene, renderer=lambda real: Rehearsed(real, **how), rehearsed=memory)
        qtbot.waitUntil(lambda: not window._rehearsal.isActive())
        assert not window.is_preparing
        return window._renderer

    return run


@pytest.mark.parametrize("memory", [None, Notes(), Notes("another driver")])
def test_what_nobody_remembers_is_all_made_ready(rehearse, memory):
    renderer = rehearse(memory)
    assert (renderer.made, renderer.models, renderer.words, renderer.given_back) == (8, 3, 2, 4)
    assert memory is None or memory.known[-1] == "this driver"


def test_what_comes_back_at_once_is_left_to_the_gift_that_needs_it(rehearse):
    renderer = rehearse(Notes("this driver"))
    assert (renderer.made, renderer.models, renderer.words, renderer.given_back) == (TRIED, 0, 2, 4)


def test_what_does_not_come_back_at_once_is_made_ready_as_at_first(rehearse, monkeypatch):
    monkeypatch.setattr(rehearsal, "QUICK_SECS", -1.0)
    renderer = rehearse(Notes("this driver"))
    assert (renderer.made, renderer.models) == (8, 3)


def test_a_rehearsal_that_failed_is_not_remembered(rehearse, caplog):
    memory = Notes()
    with caplog.at_level(logging.ERROR, "overlay"):
        renderer = rehearse(memory, fails_at=2)
    assert (renderer.made, renderer.models, renderer.words, memory.known) == (2, 3, 2, [])
    assert "cannot be made ready" in caplog.text


def test_nobody_is_kept_waiting_for_what_the_next_gift_may_not_need(rehearse, monkeypatch):
    made_when_ready, be_ready = [], rehearsal.Rehearsal._be_ready

    def noted(self):
        made_when_ready.append(self._renderer().made)
        be_ready(self)

    monkeypatch.setattr(rehearsal.Rehearsal, "_be_ready", noted)
    renderer = rehearse(Notes())
    assert (made_when_ready, renderer.made) == ([0], 8)


def test_nothing_is_compiled_while_somebody_would_see_it(scene, open_window, qtbot):
    window = open_window(scene, renderer=Rehearsed)
    qtbot.waitUntil(lambda: not window.is_rehearsing)
    window._seen = {1: 1}
    before = window._renderer.models, window._renderer.words
    for _ in range(5):
        window._rehearsal._work()
    assert (window._renderer.models, window._renderer.words) == before
