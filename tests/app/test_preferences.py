"""Settings changed while the program runs: checked, told, kept, and taken back."""

import pytest

from overlay.app.preferences import MOST_UNDONE, Preferences
from overlay.settings import Settings


class Keeper:
    def __init__(self):
        self.kept = []
        self.put = self.kept.append


@pytest.fixture
def keeper():
    return Keeper()


@pytest.fixture
def preferences(qapp, keeper):
    preferences = Preferences(Settings(), lambda _tell: keeper)
    preferences.told = []
    preferences.changed.connect(preferences.told.append)
    return preferences


def test_a_change_is_told_and_kept_and_no_change_is_not(preferences, keeper):
    assert preferences.change("volume", 0.25)
    assert preferences.change("volume", 0.25)
    assert preferences.change("senses", "calm")
    assert (preferences.settings.volume, preferences.settings.senses) == (0.25, "calm")
    assert keeper.kept == [{"volume": 0.25}, {"senses": "calm"}]
    assert preferences.told == ["volume", "senses"]


@pytest.mark.parametrize(("name", "value"), [("volume", 2), ("lanes", 0), ("senses", "loud"), ("mute", "perhaps")])
def test_what_the_settings_do_not_allow_changes_nothing(preferences, keeper, name, value):
    assert not preferences.change(name, value)
    assert preferences.settings == Settings(data_dir=preferences.settings.data_dir)
    assert (keeper.kept, preferences.told, preferences.next_undone) == ([], [], "")


def test_changes_are_taken_back_one_by_one_and_that_is_kept_too(preferences, keeper):
    for name, value in (("mute", True), ("volume", 0.1), ("volume", 0.2)):
        preferences.change(name, value)
    for expected in ((True, 0.1), (True, 0.8), (False, 0.8), (False, 0.8)):
        preferences.undo()
        assert (preferences.settings.mute, preferences.settings.volume) == expected
    assert keeper.kept[3:] == [{"volume": 0.1}, {"volume": 0.8}, {"mute": False}]


def test_a_drag_of_a_slider_is_one_step(preferences):
    preferences.change("mute", True)
    for percent in range(70, 20, -10):
        preferences.change("volume", percent / 100, is_end=percent == 30)
    preferences.change("volume", 0.9)
    preferences.undo()
    assert preferences.settings.volume == 0.3
    preferences.undo()
    assert (preferences.settings.volume, preferences.settings.mute) == (0.8, True)


def test_the_steps_are_bounded(preferences):
    for number in range(MOST_UNDONE + 5):
        preferences.change("volume", number / 1000)
    for _ in range(MOST_UNDONE + 5):
        preferences.undo()
    assert preferences.settings.volume == 0.004


def test_it_says_what_would_be_taken_back(preferences, qtbot):
    with qtbot.waitSignal(preferences.undoable) as said:
        preferences.change("mute", True)
    assert said.args == ["mute"]
    with qtbot.waitSignal(preferences.undoable) as said:
        preferences.undo()
    assert said.args == [""]


def test_without_a_file_it_lasts_for_the_run(qapp):
    preferences = Preferences(Settings(), None)
    assert preferences.change("mute", value=True)
    assert preferences.settings.mute
