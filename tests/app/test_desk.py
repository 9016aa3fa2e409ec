"""Settings changed on the desk: obeyed at once, kept in the file, taken back, and refused where they may not be."""

import dataclasses
import tomllib

import pytest
from PySide6.QtCore import QObject

from overlay import events
from overlay.app.desk import Desk, make_panel
from overlay.app.making import follow_senses
from overlay.desktop.overlay_window import OverlayWindow
from overlay.desktop.window_keeper import Manners
from overlay.network.address import checked_address
from overlay.scene.senses import PROFILES
from overlay.settings import GiftRule, Settings
from overlay.sound.state import SoundState
from tests.desktop.conftest import scene  # noqa: F401 - a fixture

ADDRESS = checked_address("ws://h/ws", None, "bearer")


class Loudspeaker:
    def __init__(self):
        self.state = SoundState("Hall", volume=0.8)

    def set_muted(self, *, is_muted):
        self.state = SoundState("Hall", is_muted=is_muted, volume=self.state.volume)

    def set_volume(self, volume):
        self.state = SoundState("Hall", is_muted=self.state.is_muted, volume=volume)

    def choose_device(self, name):
        self.state = dataclasses.replace(self.state, device="", chosen=name)


class Evening(QObject):
    """A desk, and what it did."""

    def __init__(self, panel, scene, config, window=None):  # noqa: F811
        super().__init__()
        self.panel, self.scene, self.posted, self.loudspeaker = panel, scene, [], Loudspeaker()
        self.settings = Settings(reduced_motion="no")
        self.desk = Desk(
            panel,
            self.settings,
            config,
            lambda now: follow_senses(scene, now),
            self.loudspeaker,
            self.posted.append,
            window,
        )

    def hand(self, *change):
        self.panel.sound.changed.emit(*change)

    def change(self, name, value):
        self.panel.change_requested.emit(name, value, True)


@pytest.fixture
def config(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("# mine\nvolume = 0.8 # loud\n")
    return path


@pytest.fixture
def evening(qtbot, scene, config):  # noqa: F811
    panel = make_panel(Settings(), ADDRESS, [], ["Something is wrong."])
    qtbot.addWidget(panel)
    evening = Evening(panel, scene, config)
    yield evening
    evening.desk.close()


def test_it_is_obeyed_at_once(evening):
    evening.change("senses", "calm")
    assert evening.scene.senses == PROFILES["calm"]
    evening.change("reduced_motion", "yes")
    assert evening.scene.senses == PROFILES["calm"].with_reduced_motion()
    evening.change("max_gifts_per_sec", 3.0)
    evening.change("rules", [{"gift": "rose", "show": "hide"}])
    rules = (GiftRule(gift="rose", show="hide"),)
    assert evening.posted == [events.PaceRequested(3.0), events.RulesRequested(rules, ())]
    evening.hand("mute", True, True)
    evening.hand("volume", 0.3, True)
    assert evening.loudspeaker.state == SoundState("Hall", is_muted=True, volume=0.3)
    evening.hand("sound_device", "Attic", True)
    assert evening.loudspeaker.state.chosen == "Attic"
    evening.panel.undo_requested.emit()
    assert evening.loudspeaker.state.chosen is None


def test_it_is_kept_and_taken_back(evening, config):
    evening.hand("volume", 0.3, True)
    evening.change("lanes", 2)
    evening.panel.undo_requested.emit()
    evening.panel.undo_requested.emit()
    assert evening.loudspeaker.state.volume == 0.8
    evening.change("senses", "full")
    evening.desk.close()
    assert config.read_text().startswith("# mine\nvolume = 0.8 # loud\n")
    assert tomllib.loads(config.read_text()) == {"volume": 0.8, "lanes": 4, "senses": "full"}


def test_the_first_steps_come_until_they_are_done(evening, config):
    steps = evening.panel.first_steps
    assert evening.panel.pages.currentWidget() is steps
    steps.done.emit()
    evening.desk.close()
    assert tomllib.loads(config.read_text())["first_steps"] is False


def test_what_may_not_be_is_not_shown_either(evening):
    evening.change("lanes", 99)
    assert evening.desk.preferences.settings.lanes == 4
    assert evening.panel.look.fields[1].inputs["lanes"].value() == 4


def test_without_a_file_the_desk_says_how_long_it_lasts(qtbot, scene):  # noqa: F811
    panel = make_panel(Settings(), ADDRESS, [], [])
    qtbot.addWidget(panel)
    evening = Evening(panel, scene, None)
    evening.change("senses", "calm")
    assert evening.scene.senses == PROFILES["calm"]
    assert panel.pages.indexOf(panel.first_steps) == -1
    assert panel.look._note.text() == "Changes last until the program ends."
    evening.desk.close()


def test_a_trouble_of_the_file_is_told_on_the_desk(evening, config, qtbot):
    config.write_text("volume = = 1")
    evening.change("lanes", 2)
    qtbot.waitUntil(lambda: "is not valid TOML" in evening.panel.look._note.text())


def test_the_window_obeys_at_once_and_where_it_was_put_is_kept_without_a_step_to_undo(qtbot, scene, config):  # noqa: F811
    panel = make_panel(Settings(), ADDRESS, [], [])
    qtbot.addWidget(panel)
    window = OverlayWindow(scene, lambda _context: None, (320, 240))
    evening = Evening(panel, scene, config, window)
    evening.change("behind", True)
    evening.change("locked", True)
    assert window.keeper.manners == Manners(behind=True, is_locked=True)
    window.keeper.moved.emit(-1920, 40)
    panel.undo_requested.emit()
    assert window.keeper.manners == Manners(behind=True)
    evening.desk.close()
    kept = tomllib.loads(config.read_text())
    assert kept == {"volume": 0.8, "behind": True, "locked": False, "place": [-1920, 40]}
    window.destroy()
