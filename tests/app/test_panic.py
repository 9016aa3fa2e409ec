"""Panic, from the key to an empty picture: at once on the screen, and no gift is lost or answered for it."""

import time

import pytest

from overlay import commands, events
from overlay.app.blackout import Blackout
from overlay.app.stage import Stage
from overlay.app.trial_gifts import TEST_GIFTS
from overlay.desktop.desk.panel import Panel
from overlay.events import PANIC_SECS
from overlay.playback.cue import HoldScreen, WithdrawCue
from overlay.scene.signs.signs import Board, GoalContent
from tests.app.test_stage import Backstage, Theatre
from tests.desktop.conftest import open_window, scene, staging, witness  # noqa: F401 - fixtures
from tests.director.playbook import Playbook

LIMIT_SECS = 0.1
BOARD = Board(goal=GoalContent("Followers", "followers", 5, 10))


@pytest.fixture
def panel(qtbot):
    panel = Panel("ws://h/ws", TEST_GIFTS)
    qtbot.addWidget(panel)
    return panel


@pytest.fixture
def theatre(panel):
    return Theatre(panel)


def is_empty(theatre):
    return theatre.scene.frame(time.monotonic()).is_empty


def test_the_scene_is_empty_before_the_director_has_heard_of_it(theatre, panel):
    theatre.stage.perform([commands.ShowBoard(BOARD), commands.Show(staging(1)), commands.Show(staging(2))])
    assert not is_empty(theatre)
    panel.panic_requested.emit(PANIC_SECS)
    assert is_empty(theatre)
    assert theatre.backstage.posted[-1] == events.HoldRequested(PANIC_SECS)


def test_what_was_under_way_is_not_shown_and_afterwards_all_is_as_it_was(theatre, panel):
    panel.panic_requested.emit(PANIC_SECS)
    theatre.stage.perform([commands.Show(staging(1)), commands.ShowBoard(BOARD), commands.Celebrate(staging(9))])
    assert is_empty(theatre)
    until = time.monotonic() + PANIC_SECS
    theatre.stage.perform([HoldScreen(until), WithdrawCue(1)])
    assert is_empty(theatre)
    panel.return_requested.emit()
    assert theatre.backstage.posted[-1] == events.ReleaseRequested()
    theatre.stage.perform([HoldScreen(None), commands.Show(staging(2))])
    assert theatre.visible() == [2]
    assert len(theatre.scene.frame(time.monotonic()).signs) > 0


def test_a_second_panic_is_not_ended_by_the_end_of_the_first():
    blackout = Blackout()
    blackout.ask()
    blackout.decide(is_held=True)
    blackout.ask()
    blackout.decide(is_held=False)  # of the first, decided before the second was heard
    assert blackout.is_dark
    blackout.decide(is_held=True)
    blackout.decide(is_held=False)
    assert not blackout.is_dark


def test_an_empty_picture_is_on_the_screen_in_time_in_the_middle_of_a_rush(scene, open_window, witness, qtbot):  # noqa: F811
    window = open_window(scene)
    seen = witness(window)
    stage = Stage(scene, window, None, Backstage(), lambda _gift_ids: None)
    took_secs = []
    for go in range(3):  # the best of them: what else this machine does is not the program's fault
        stage.perform([commands.Show(staging(10 * go + number, "confetti")) for number in range(1, 5)])
        qtbot.waitUntil(lambda: seen.pixels().any())
        frames, pressed = window.frame_count, time.monotonic()
        stage.panic(PANIC_SECS)
        while seen.pixels().any():
            qtbot.wait(1)
        took_secs.append(time.monotonic() - pressed)
        assert window.frame_count <= frames + 2
        stage.perform([HoldScreen(time.monotonic() + 60.0), HoldScreen(None)])
    assert min(took_secs) <= LIMIT_SECS


def test_gifts_are_held_and_answered_once_they_were_seen():
    book = Playbook()
    book.gift("seen").wait(0.1)
    book.has_picture = False
    book.gift("begun", "rocket", "ben").happen(events.HoldRequested(60.0)).gift("later", "heart", "zoe")
    book.has_picture = True
    book.wait(59.0)
    assert book.ack("seen") == (True, None)
    assert "begun" not in book.acks
    assert "later" not in book.acks
    book.happen(events.ReleaseRequested()).wait(10.0)
    assert book.ack("begun") == book.ack("later") == (True, None)
