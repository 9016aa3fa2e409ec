"""The desk's pages about looks and sound: themes with pictures, words, the device, each tier's loudness."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from overlay.app.trial_gifts import TEST_GIFTS
from overlay.desktop.desk.cards.theme_gallery import PICTURE, ThemeChoice, ThemeGallery, theme_picture
from overlay.desktop.desk.pages.sound_page import SYSTEM_DEFAULT
from overlay.desktop.desk.panel import Panel
from overlay.loaders.themes import load_themes
from overlay.resources import resource_root
from overlay.scene.themes.grid import Arrangement
from overlay.scene.themes.theme import Theme
from overlay.settings import Settings
from overlay.sound.state import SoundState

THEMES = load_themes(resource_root() / "assets" / "themes", None).themes
CHOICES = [ThemeChoice(theme) for theme in THEMES.values()]


@pytest.fixture
def panel(qtbot):
    panel = Panel("ws://127.0.0.1:8765/ws", TEST_GIFTS)
    qtbot.addWidget(panel)
    panel.show_settings(Settings())
    panel.look.show_themes(CHOICES, Settings(), ())
    panel.show()
    qtbot.waitExposed(panel)
    return panel


@pytest.fixture
def heard(panel):
    heard = []
    panel.change_requested.connect(lambda *change: heard.append(change))
    return heard


class TestThemes:
    def test_each_has_a_picture_of_its_own(self, qapp):
        pictures = [theme_picture(Arrangement(theme=theme)).toImage() for theme in THEMES.values()]
        assert all(picture.size() == PICTURE for picture in pictures)
        assert all(one != other for one in pictures for other in pictures if one is not other)

    def test_a_picture_shows_the_font(self, qapp):
        one, other = (
            theme_picture(Arrangement(theme=THEMES["dark"], font=font)).toImage()
            for font in ("default", "dyslexia-friendly")
        )
        assert one != other

    def test_the_worn_one_is_marked_and_another_is_asked_for(self, panel, heard, qtbot):
        panel.pages.setCurrentWidget(panel.look)
        gallery = panel.look.gallery
        assert [name for name, one in gallery.buttons.items() if one.isChecked()] == ["dark"]
        assert gallery.buttons["neon"].accessibleName() == "Theme Neon"
        gallery.buttons["neon"].click()
        assert heard == [("theme", "neon", True)]
        panel.show_settings(Settings(theme="light"))
        assert gallery.buttons["light"].isChecked()
        assert len(heard) == 1, "what is told is not asked"

    def test_pictures_are_painted_once_somebody_looks(self, panel, qtbot):
        buttons = panel.look.gallery.buttons
        assert all(one.icon().isNull() for one in buttons.values())
        panel.pages.setCurrentWidget(panel.look)
        qtbot.waitUntil(lambda: not any(one.icon().isNull() for one in buttons.values()))
        keys = {name: one.icon().cacheKey() for name, one in buttons.items()}
        other = THEMES["neon"].model_copy(update={"title": "Other"})
        choices = [ThemeChoice(other if one.theme.name == "neon" else one.theme) for one in CHOICES]
        panel.look.show_themes(choices, Settings(), ())
        qtbot.waitUntil(lambda: buttons["neon"].icon().cacheKey() != keys["neon"])
        assert {name for name, one in buttons.items() if one.icon().cacheKey() != keys[name]} == {"neon"}

    def test_one_of_ones_own_joins_them_and_what_is_wrong_is_told_in_place(self, panel):
        panel.pages.setCurrentWidget(panel.look)
        own = ThemeChoice(Theme(name="mine", title="Mine"), is_own=True)
        panel.look.show_themes([*CHOICES, own], Settings(theme="mine"), ["bad.json:3: colours.words: found 3"])
        buttons = panel.look.gallery.buttons
        assert buttons["mine"].text() == "Mine (yours)"
        assert buttons["mine"].isChecked()
        (trouble,) = [one for one in panel.look.findChildren(QLabel) if one.objectName() == "trouble"]
        assert trouble.isVisible()
        assert "bad.json:3" in trouble.text()
        panel.look.show_themes(CHOICES, Settings(), ())
        assert not trouble.isVisible()

    def test_in_a_narrow_desk_they_stand_in_more_rows(self, qtbot):
        gallery = ThemeGallery()
        qtbot.addWidget(gallery)
        gallery.show_themes(CHOICES, "default", ())
        tops = {}
        for width in (700, 360):
            gallery.resize(width, 400)
            gallery.show()
            qtbot.waitExposed(gallery)
            QApplication.processEvents()
            tops[width] = len({one.y() for one in gallery.buttons.values()})
            assert all(one.geometry().right() <= width for one in gallery.buttons.values())
        assert tops[700] == 1
        assert tops[360] > 1

    def test_its_files_are_copied_and_found(self, panel, qtbot):
        for button, signal in ((panel.look.copy, "copy_requested"), (panel.look.folder, "folder_requested")):
            with qtbot.waitSignal(getattr(panel.look, signal)):
                button.click()


def test_words_are_set_in_percent(panel, heard):
    panel.show_settings(Settings(text_scale=1.25, font="large"))
    words = panel.look.fields[0].inputs
    assert (words["text_scale"].text(), words["font"].currentText()) == ("125 %", "Large")
    words["text_scale"].setValue(150)
    assert heard == [("text_scale", 1.5, True)]
    assert (words["text_scale"].minimum(), words["text_scale"].maximum()) == (75, 200)


def test_the_wheel_scrolls_the_page_and_changes_nothing(panel, heard, qtbot):
    numbers = [*panel.look.fields[0].inputs.values(), panel.comfort.fields[1].inputs["max_gifts_per_sec"]]
    for one in numbers:
        at = QPointF(one.rect().center())
        event = QWheelEvent(
            at, one.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        one.wheelEvent(event)
        assert not event.isAccepted(), "whoever scrolls the page is asked next"
    assert heard == []


class TestSound:
    def test_devices_are_listed_and_one_is_chosen(self, panel, heard):
        panel.show_sound(SoundState("Hall", devices=("Hall", "Headphones")))
        device = panel.sounds.device
        assert [device.itemText(row) for row in range(device.count())] == [SYSTEM_DEFAULT, "Hall", "Headphones"]
        assert device.currentData() is None
        device.setCurrentIndex(2)
        device.activated.emit(2)
        assert heard == [("sound_device", "Headphones", True)]
        device.setCurrentIndex(0)
        device.activated.emit(0)
        assert heard[1:] == [("sound_device", None, True)]

    def test_one_that_is_gone_stays_chosen_and_is_told(self, panel, heard):
        state = SoundState(trouble="The device is gone: silent; trying again.", chosen="Headphones", devices=("Hall",))
        panel.show_sound(state)
        assert panel.sounds.device.currentText() == "Headphones (not there now)"
        assert panel.sounds.device.currentData() == "Headphones"
        panel.pages.setCurrentWidget(panel.sounds)
        assert [one for one in panel.sounds.findChildren(QLabel) if one.text() == state.trouble and one.isVisible()]
        panel.show_sound(SoundState("Headphones", chosen="Headphones", devices=("Hall", "Headphones")))
        assert panel.sounds.device.currentText() == "Headphones"
        assert heard == []

    def test_the_same_devices_again_leave_an_open_list_alone(self, panel):
        panel.show_sound(SoundState("Hall", devices=("Hall", "Headphones")))
        panel.sounds.device.setCurrentIndex(2)  # under the mouse, not chosen yet
        panel.show_sound(SoundState("Hall", devices=("Hall", "Headphones"), volume=0.3))
        assert panel.sounds.device.currentIndex() == 2

    def test_each_tier_has_its_loudness_one_change_from_press_to_release(self, panel, heard):
        panel.show_settings(Settings(tier_volumes=(0.1, 0.2, 0.3, 0.4)))
        sliders = panel.sounds.tiers
        assert [slider.value() for slider in sliders] == [10, 20, 30, 40]
        sliders[2].setSliderDown(True)
        sliders[2].setValue(50)
        sliders[2].setValue(60)
        sliders[2].setSliderDown(False)
        assert heard == [
            ("tier_volumes", (0.1, 0.2, 0.5, 0.4), False),
            ("tier_volumes", (0.1, 0.2, 0.6, 0.4), False),
            ("tier_volumes", (0.1, 0.2, 0.6, 0.4), True),
        ]
        assert all(slider.accessibleName() for slider in sliders)

    def test_each_can_be_heard(self, panel):
        asked = []
        panel.sounds.hear_requested.connect(asked.append)
        panel.sounds.hear.click()
        for one in panel.sounds.findChildren(QPushButton):
            if one.text() == "Hear it":
                one.click()
        assert asked == [1, 0, 1, 2, 3]
