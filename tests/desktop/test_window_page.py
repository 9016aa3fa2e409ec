"""The desk's page about the window and the alarms."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox

from overlay.desktop.desk.pages.window_page import NO_SOUND, WindowPage
from overlay.settings import Settings
from overlay.sound.alarm_device import MAYBE_SAME, SAME_DEVICE, SILENT


@pytest.fixture
def page(qtbot):
    page = WindowPage()
    qtbot.addWidget(page)
    page.changes = []
    page.change_requested.connect(lambda *change: page.changes.append(change[:2]))
    return page


def titles(page):
    return [page.device.itemText(row) for row in range(page.device.count())]


def test_every_switch_says_its_setting(page):
    page.show_settings(Settings())
    inputs = page.window_fields.inputs | page.alarm_fields.inputs | page.control_fields.inputs
    for name, box in inputs.items():
        assert box.toolTip().startswith(Settings.model_fields[name].description)
        if isinstance(box, QCheckBox):
            box.click()
            assert page.changes[-1] == (name, not getattr(Settings(), name))
    inputs["control_port"].setValue(5000)
    assert page.changes[-1] == ("control_port", 5000)


def test_what_another_setting_decides_cannot_be_pressed(page):
    page.show_settings(Settings(behind=True, locked=True))
    inputs = page.window_fields.inputs
    assert [name for name, box in inputs.items() if not box.isEnabled()] == ["on_top", "click_through"]
    page.show_settings(Settings())
    assert all(box.isEnabled() for box in inputs.values())


def test_a_device_is_chosen_and_what_to_mind_is_said(page):
    page.show_settings(Settings())
    assert (titles(page), page._advice.text()) == ([NO_SOUND], SILENT)
    assert not page.try_it.isEnabled()
    page.show_devices(("Hall", "Attic"))
    page.device.setCurrentIndex(2)
    page.device.activated.emit(2)
    assert page.changes == [("alarm_device", "Attic")]
    page.show_settings(Settings(alarm_device="Attic"))
    assert (page._advice.text(), page.try_it.isEnabled()) == (MAYBE_SAME, True)
    page.show_settings(Settings(alarm_device="Attic", sound_device="Attic"))
    assert (page._advice.text(), page.try_it.isEnabled()) == (SAME_DEVICE, False)
    page.show_settings(Settings(alarm_device="Attic", sound_device="Hall"))
    assert page._advice.isHidden()


def test_a_device_that_is_not_there_stays_chosen_and_says_so(page):
    page.show_devices(("Hall",))
    page.show_settings(Settings(alarm_device="Attic"))
    assert titles(page) == [NO_SOUND, "Hall", "Attic (not there)"]
    assert page.device.currentData() == "Attic"
    page.show_devices(("Hall", "Attic"))
    assert titles(page) == [NO_SOUND, "Hall", "Attic"]
    assert (page.device.currentData(), page.changes) == ("Attic", [])


def test_a_command_for_a_key_is_copied(page):
    card = page.shortcuts
    card.offer([("Panic", "hyperfocus-overlay panic"), ("Skip", "hyperfocus-overlay skip")])
    assert card.line.text() == "hyperfocus-overlay panic"
    card.verb.setCurrentIndex(1)
    card.copy.click()
    assert QGuiApplication.clipboard().text() == "hyperfocus-overlay skip"
    assert card.copy.text() == "Copied"
