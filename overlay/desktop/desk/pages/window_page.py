"""The desk's page about the overlay's window among others, alarms for the streamer alone, and keys for every window."""

import sys
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from overlay.desktop.desk.cards.shortcuts_card import KEYS, ShortcutsCard
from overlay.desktop.desk.parts.flow import in_a_row
from overlay.desktop.desk.parts.inputs import NAME_LETTERS, Choice
from overlay.desktop.desk.parts.panel_parts import button, label, page, titled_card
from overlay.desktop.desk.parts.setting_fields import SettingFields
from overlay.desktop.language import told, tr
from overlay.phrase import joined, phrase
from overlay.settings import Settings
from overlay.sound.alarm_device import advice_about

WINDOW: Final = {
    "behind": phrase("Behind other windows"),
    "locked": phrase("Locked"),
    "on_top": phrase("Above all others"),
    "click_through": phrase("The mouse goes through"),
}
ALARMS: Final = {
    "alarm_disconnected": phrase("The connection is gone"),
    "alarm_stalled": phrase("Gifts do not reach the screen"),
    "alarm_hidden": phrase("Hidden in OBS"),
    "alarm_assets": phrase("Files of gifts fail"),
}
LETTERS: Final = {"letter_keys": phrase("Single letters")}
CONTROL: Final = {
    "control_page": phrase("Serve the control page"),
    "control_lan": phrase("Phones of your network as well"),
    "control_port": phrase("Its port"),
}
TITLES: Final = {**WINDOW, **ALARMS, **CONTROL, **KEYS, **LETTERS, "alarm_device": phrase("Sound of alarms")}
MOVE: Final = phrase(
    "Drag the overlay with the mouse to move it. When it is minimised it comes back, for OBS sees nothing of it then."
)
WAYLAND: Final = phrase(
    "On Wayland a program cannot put its window behind others, or say where it is: use your desktop's own window menu."
)
CALM: Final = phrase(
    "Each trouble is told once, and not again for five minutes. Nothing is told while the overlay is empty by Panic. "
    "Viewers see and hear none of it."
)
NO_SOUND: Final = phrase("No sound")


class WindowPage(QWidget):
    """Shows the settings and says how they are to be."""

    change_requested = Signal(str, object, bool)
    alarm_tried = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.window_fields, self.alarm_fields = SettingFields(WINDOW), SettingFields(ALARMS)
        self.control_fields, self.letter_fields = SettingFields(CONTROL), SettingFields(LETTERS)
        for fields in (self.window_fields, self.alarm_fields, self.control_fields, self.letter_fields):
            fields.change_requested.connect(self.change_requested)
        self._settings = Settings()
        self._devices: tuple[str, ...] = ()
        self.device = Choice()
        tip = told(Settings.model_fields["alarm_device"].description or "")
        self.device.setToolTip(tip)
        self.device.setAccessibleName(tr("Sound of alarms"))
        self.device.setAccessibleDescription(tip)
        self.device.stay_as_wide_as(NAME_LETTERS)
        self.device.activated.connect(self._choose)
        self.try_it = button(tr("Try it"), tr("Let the alarm be heard now, on this device"))
        self.try_it.clicked.connect(self._try)
        self._advice = label("quiet", wraps=True)
        self._heard = label("words", wraps=True)
        self._heard.setAccessibleName(tr("The alarm that was tried"))
        self._heard.hide()
        area, column = page()
        is_wayland = QGuiApplication.platformName().startswith("wayland")
        about = label("quiet", told(joined([MOVE, *([WAYLAND] if is_wayland else [])])), wraps=True)
        column.addWidget(titled_card(tr("The overlay's window"), self.window_fields, about))
        calm = label("quiet", told(CALM), wraps=True)
        alarms = (self.alarm_fields, self._sound(), self._heard, self._advice, calm)
        column.addWidget(titled_card(tr("Alarms, for you alone"), *alarms))
        self.shortcuts = ShortcutsCard()
        self.shortcuts.change_requested.connect(self.change_requested)
        column.addWidget(titled_card(tr("Keys for every window"), self.shortcuts))
        column.addWidget(titled_card(tr("Keys of the desk"), self.letter_fields))
        column.addWidget(titled_card(tr("In a browser: a dock of OBS, a phone, a Stream Deck"), self.control_fields))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        self.show_settings(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """Show these."""
        self._settings = settings
        self.window_fields.show_settings(settings)
        self.alarm_fields.show_settings(settings)
        self.control_fields.show_settings(settings)
        self.letter_fields.show_settings(settings)
        self.shortcuts.show_settings(settings)
        self.window_fields.inputs["on_top"].setEnabled(not settings.behind)
        self.window_fields.inputs["click_through"].setEnabled(not settings.locked)
        self._fill()

    def show_devices(self, devices: tuple[str, ...]) -> None:
        """The sound devices of this machine."""
        if devices != self._devices:
            self._devices = devices
            self._fill()

    def show_bell(self, words: str) -> None:
        """What came of the alarm that was tried."""
        self.try_it.setEnabled(True)
        self._heard.setText(told(words))
        self._heard.setVisible(bool(words))

    def _sound(self) -> QWidget:
        caption = label("words", tr("Heard on"))
        caption.setBuddy(self.device)
        return in_a_row(caption, self.device, self.try_it)

    def _fill(self) -> None:
        """The list is made anew only where it is another: somebody may be choosing."""
        chosen = self._settings.alarm_device
        names = [*self._devices, *([chosen] if chosen is not None and chosen not in self._devices else [])]
        rows: list[tuple[str, str | None]] = [(told(NO_SOUND), None)]
        rows += [(name if name in self._devices else tr("{device} (not there)", device=name), name) for name in names]
        if rows != [(self.device.itemText(row), self.device.itemData(row)) for row in range(self.device.count())]:
            self.device.clear()
            for title, name in rows:
                self.device.addItem(title, name)
        self.device.setCurrentIndex([name for _title, name in rows].index(chosen))
        gifts = self._settings.sound_device
        self._advice.setText(told(advice_about(chosen, gifts, is_windows=sys.platform == "win32")))
        self._advice.setVisible(bool(self._advice.text()))
        self.try_it.setEnabled(chosen is not None and chosen != gifts)

    def _choose(self, _row: int) -> None:
        self.show_bell("")
        self.change_requested.emit("alarm_device", self.device.currentData(), True)  # noqa: FBT003

    def _try(self) -> None:
        """The device may take some seconds to be there."""
        self.try_it.setEnabled(False)
        self._heard.setText(tr("Listen."))
        self._heard.show()
        self.alarm_tried.emit()
