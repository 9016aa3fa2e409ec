"""Settings changed on the desk: obeyed at once, kept in the file, taken back, and refused where they may not be."""

import dataclasses
import json
import tomllib

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from overlay import events
from overlay.app.desk import Desk, make_panel
from overlay.app.making import follow_senses
from overlay.app.wardrobe import Wardrobe
from overlay.desktop.overlay_window import OverlayWindow
from overlay.desktop.window_keeper import Manners
from overlay.network.address import checked_address
from overlay.protocol.news import LinkStatus, Phase
from overlay.scene.comfort.senses import PROFILES
from overlay.scene.signs.signs import BoardChoice
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

    def __init__(self, panel, scene, config, themes=None, window=None):  # noqa: F811
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
            Wardrobe(scene, self.settings, themes),
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
def evening(qtbot, scene, config, tmp_path):  # noqa: F811
    panel = make_panel(Settings(), ADDRESS, [], ["Something is wrong."])
    qtbot.addWidget(panel)
    evening = Evening(panel, scene, config, tmp_path / "themes")
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


def test_what_stands_on_the_canvas_is_another_at_once(evening, qtbot):
    evening.change("lanes", 2)
    evening.change("viewers", True)
    assert evening.scene.arrangement.lanes == 2
    assert evening.posted == [
        events.CanvasRequested(BoardChoice(), 2),
        events.CanvasRequested(BoardChoice(viewers=True), 2),
    ]
    evening.change("places", [{"what": "goal", "anchor": "bottom"}])
    assert evening.scene.arrangement.theme.layouts.landscape.goal.anchor == "bottom"
    evening.change("theme", "neon")
    qtbot.waitUntil(lambda: evening.scene.arrangement.theme.name == "neon")
    evening.panel.undo_requested.emit()
    qtbot.waitUntil(lambda: evening.scene.arrangement.theme.name == "dark")
    assert evening.scene.arrangement.theme.layouts.landscape.goal.anchor == "bottom"


def test_what_is_dragged_in_the_preview_stands_there_and_is_kept(evening, config):
    preview = evening.panel.look.preview
    assert not preview.reset.isEnabled()
    for x, is_end in ((0.1, False), (0.2, False), (0.25, True)):
        preview.places_requested.emit([{"what": "goal", "anchor": "bottom", "x": x}], is_end)
    spot = evening.scene.arrangement.theme.layouts.landscape.goal
    assert (spot.anchor, spot.x) == ("bottom", 0.25)
    assert preview.reset.isEnabled()
    evening.desk.close()
    (kept,) = tomllib.loads(config.read_text())["places"]
    assert kept == {"what": "goal", "canvas": "landscape", "anchor": "bottom", "x": 0.25, "y": 0.0}
    evening.panel.undo_requested.emit()
    assert evening.scene.arrangement.theme.layouts.landscape.goal.anchor == "top-left", "one drag, one step"


def test_a_theme_is_copied_worn_and_followed(evening, tmp_path, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    evening.panel.look.copy_requested.emit()
    assert opened == [str(tmp_path / "themes")]
    (path,) = (tmp_path / "themes").glob("*.json")
    assert evening.desk.preferences.settings.theme == "my-dark"
    assert evening.panel.look.gallery.buttons["my-dark"].isChecked()
    theme = json.loads(path.read_text())
    theme["colours"]["words"] = "#00ff00"
    path.write_text(json.dumps(theme))
    qtbot.waitUntil(lambda: evening.scene.arrangement.theme.colours.words == "#00ff00")
    path.write_text("{")
    troubles = evening.panel.look.gallery.findChild(QLabel, "trouble")
    qtbot.waitUntil(lambda: "its last good version stays" in troubles.text())
    assert evening.scene.arrangement.theme.colours.words == "#00ff00"
    evening.panel.look.copy_requested.emit()
    assert {one.name for one in (tmp_path / "themes").glob("*.json")} == {"my-dark.json", "my-dark-2.json"}
    assert evening.panel.look.gallery.buttons["my-dark-2"].text() == "My Dark 2 (yours)"


def test_where_no_theme_can_be_written_it_says_so(evening, tmp_path):
    (tmp_path / "themes").write_text("no folder")
    evening.panel.look.copy_requested.emit()
    assert "The theme cannot be written" in evening.panel.changes.note
    assert evening.desk.preferences.settings.theme == "dark"


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
    assert panel.changes.note == "Changes last until the program ends."
    evening.desk.close()


def test_a_trouble_of_the_file_is_told_on_the_desk(evening, config, qtbot):
    config.write_text("volume = = 1")
    evening.change("lanes", 2)
    qtbot.waitUntil(lambda: "is not valid TOML" in evening.panel.changes.note)


def test_the_window_obeys_at_once_and_where_it_was_put_is_kept_without_a_step_to_undo(qtbot, scene, config):  # noqa: F811
    panel = make_panel(Settings(), ADDRESS, [], [])
    qtbot.addWidget(panel)
    window = OverlayWindow(scene, lambda _context: None, (320, 240))
    evening = Evening(panel, scene, config, window=window)
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


def test_a_demo_ends_with_its_desk_and_a_stream_does_not(qtbot, scene, config):  # noqa: F811
    for file, does_end in ((None, True), (config, False)):
        panel = make_panel(Settings(), ADDRESS, [], [])
        qtbot.addWidget(panel)
        evening, ends = Evening(panel, scene, file), []
        panel.leaving.agreed.connect(lambda ends=ends: ends.append("ends"))
        panel.show_link(LinkStatus(Phase.LIVE))
        panel.close()
        assert bool(ends) is does_end
        evening.desk.close()
        panel.leaving.let_go()
