"""The verbs from outside: what can be typed is what there is, and what turns something round knows how it is."""

import subprocess

from overlay import commands, events
from overlay.app.verb_options import TEST_VERB, TITLES, VERBS, commands_here
from overlay.app.verbs import verbs_for
from overlay.network.control.board import Board
from overlay.playback.cue import HoldScreen
from overlay.settings import Settings


def test_what_can_be_typed_is_what_there_is():
    assert list(VERBS) == list(verbs_for(Board(), print).plain)


def test_what_turns_something_round_knows_how_it_is():
    board, done = Board(), []
    verbs = verbs_for(board, done.append, lambda *change: done.append(change)).plain
    verbs["toggle-panic"]()
    board.hear([HoldScreen(60.0), commands.ReportQueue(1, 0, True)])
    verbs["toggle-panic"]()
    verbs["toggle"]()
    verbs["toggle-mute"]()
    verbs["toggle-mute"]()
    verbs["lock"]()
    verbs["front"]()
    assert done == [
        events.HoldRequested(), events.ReleaseRequested(), events.PauseRequested(is_paused=False),
        ("mute", True), ("mute", False),
        ("locked", True), ("behind", False),
    ]  # fmt: skip


def test_a_panic_from_outside_lasts_as_long_as_one_of_the_desk():
    done, lasts = [], iter((90.0, 20.0))
    verbs = verbs_for(Board(), done.append, panic_secs=lambda: next(lasts)).plain
    verbs["panic"]()
    verbs["toggle-panic"]()
    assert done == [events.HoldRequested(90.0), events.HoldRequested(20.0)]


def test_what_a_shortcut_is_to_run_works_as_it_stands(tmp_path):
    assert set(TITLES) <= {*VERBS, TEST_VERB}
    folder = tmp_path / "my data"
    (title, command), *_ = commands_here(folder)
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert title == "Panic, and back"
    assert (done.returncode, f"the data folder {folder}." in done.stderr) == (1, True)
    assert "--data-dir" not in commands_here(Settings().data_dir)[0][1]
