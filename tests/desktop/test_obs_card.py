"""The desk's card for OBS: what it says, and what its button asks for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from overlay.desktop.desk.cards.obs_card import AT_WORK, ObsCard
from overlay.obs.standing import Standing
from overlay.obs.talk import Remark

pytestmark = pytest.mark.screen


@pytest.fixture
def card(qtbot):
    made = ObsCard()
    qtbot.addWidget(made)
    return made


def texts(card):
    return [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]


def test_it_is_hidden_until_obs_is_looked_for(card):
    assert card.isHidden()
    card.show_standing(Standing())
    assert not card.isHidden()
    assert any("OBS is not found" in text for text in texts(card))


def test_the_chosen_scene_is_set_up_and_survives_a_new_list(card, qtbot):
    card.show_standing(Standing("30.0", ("Talk", "Game"), "Talk"))
    scenes, button = card.findChild(QComboBox), card.findChild(QPushButton)
    with qtbot.waitSignal(card.set_up_requested) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [""]
    assert AT_WORK in texts(card)
    assert not button.isEnabled()
    card.show_set_up(())
    scenes.setCurrentText("Game")
    card.show_standing(Standing("30.0", ("New", "Talk", "Game"), "Talk"))
    with qtbot.waitSignal(card.set_up_requested) as asked:
        button.click()
    assert asked.args == ["Game"]


def test_what_is_wrong_stands_first_and_is_not_told_by_colour_alone(card):
    card.show_standing(Standing("30.0"))
    card.show_set_up((Remark(is_fine=True, words="Good."), Remark(is_fine=False, words="Bad.", advice="Do this.")))
    assert "!  Bad. Do this.\n✓  Good." in texts(card)


def test_a_scenes_name_is_never_more_than_a_name(card):
    card.show_standing(Standing("30.0", ("<b>x</b>",), "<img src=file:///etc/passwd>"))
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in card.findChildren(QLabel))
