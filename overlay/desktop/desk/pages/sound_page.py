"""The desk's page about sound: on which device, how loud, and how loud gifts of each value tier are."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSlider, QVBoxLayout, QWidget

from overlay.desktop.desk.parts.flow import in_a_row
from overlay.desktop.desk.parts.inputs import NAME_LETTERS, Choice
from overlay.desktop.desk.parts.panel_parts import button, caption, label, page, titled_card
from overlay.desktop.desk.parts.setting_fields import SettingFields
from overlay.desktop.language import told, tr
from overlay.phrase import phrase
from overlay.settings import Settings
from overlay.sound.state import SoundState

LOUDNESS: Final = {"mute": phrase("Mute"), "volume": phrase("Volume")}
TITLES: Final = {**LOUDNESS, "sound_device": phrase("Sound device"), "tier_volumes": phrase("Loudness by value")}
TIERS: Final = (phrase("Small gifts"), phrase("Medium gifts"), phrase("Large gifts"), phrase("Grand gifts"))
SYSTEM_DEFAULT: Final = phrase("The system's default")
STEPS: Final = 100


class SoundPage(QWidget):
    """Shows what it is told and says what was asked for."""

    change_requested = Signal(str, object, bool)
    hear_requested = Signal(int)
    """A gift of this value tier is to be heard, 0 small to 3 grand."""

    def __init__(self) -> None:
        super().__init__()
        self._known: tuple[str | None, tuple[str, ...]] | None = None
        self.device = Choice()
        self.device.setAccessibleName(tr("Sound device"))
        tip = told(Settings.model_fields["sound_device"].description or "")
        self.device.setToolTip(tip)
        self.device.setAccessibleDescription(tip)
        self.device.stay_as_wide_as(NAME_LETTERS)
        self.device.activated.connect(
            lambda _row: self.change_requested.emit("sound_device", self.device.currentData(), True)  # noqa: FBT003
        )
        self.hear = button(tr("Hear a gift"), tr("Play the sound of a medium gift, as loud as it is set"))
        self.hear.clicked.connect(lambda: self.hear_requested.emit(1))
        self._words = label("words", wraps=True)
        self._words.setAccessibleName(tr("How the sound is doing"))
        self.loudness = SettingFields(LOUDNESS)
        self.loudness.change_requested.connect(self.change_requested)
        self.tiers = [self._make_slider(tier) for tier in range(len(TIERS))]
        self._percents = [label("quiet") for _ in TIERS]
        self._lay_out()
        self.show_sound(SoundState())
        self.show_settings(Settings())

    def show_sound(self, state: SoundState) -> None:
        """How the sound is doing, and which devices there are."""
        self._words.setText(told(state.words))
        if self._known == (state.chosen, state.devices):
            return  # or what the streamer is choosing would be taken from under the mouse
        self._known = state.chosen, state.devices
        with QSignalBlocker(self.device):
            self.device.clear()
            self.device.addItem(told(SYSTEM_DEFAULT), None)
            for name in state.devices:
                self.device.addItem(name, name)
            if state.chosen is not None and state.chosen not in state.devices:
                self.device.addItem(tr("{device} (not there now)", device=state.chosen), state.chosen)
            self.device.setCurrentIndex(max(self.device.findData(state.chosen), 0))

    def show_settings(self, settings: Settings) -> None:
        """Show these; a slider that is being dragged stays under the hand."""
        self.loudness.show_settings(settings)
        for slider, percent, share in zip(self.tiers, self._percents, settings.tier_volumes, strict=True):
            with QSignalBlocker(slider):
                slider.setValue(slider.value() if slider.isSliderDown() else round(share * STEPS))
            percent.setText(tr("{percent} %", percent=slider.value()))

    def _make_slider(self, tier: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, STEPS)
        slider.setPageStep(STEPS // 10)
        slider.setMinimumWidth(180)
        slider.setAccessibleName(tr("How loud: {gifts}", gifts=TIERS[tier]))
        slider.setToolTip(told(Settings.model_fields["tier_volumes"].description or ""))
        slider.valueChanged.connect(lambda _value: self._tell(is_end=not slider.isSliderDown()))
        slider.sliderReleased.connect(lambda: self._tell(is_end=True))
        return slider

    def _tell(self, *, is_end: bool) -> None:
        for slider, percent in zip(self.tiers, self._percents, strict=True):
            percent.setText(tr("{percent} %", percent=slider.value()))
        shares = tuple(slider.value() / STEPS for slider in self.tiers)
        self.change_requested.emit("tier_volumes", shares, is_end)

    # --- making --------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        area, column = page()
        column.addWidget(titled_card(tr("Device"), self._device_row(), self._words))
        column.addWidget(titled_card(tr("How loud"), self.loudness))
        column.addWidget(titled_card(tr("By value"), label("quiet", told(TIERS_NOTE), wraps=True), self._tier_rows()))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)

    def _device_row(self) -> QWidget:
        return in_a_row(self.device, self.hear)

    def _tier_rows(self) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for tier, (title, slider, percent) in enumerate(zip(TIERS, self.tiers, self._percents, strict=True)):
            percent.setMinimumWidth(percent.fontMetrics().horizontalAdvance("100 %"))
            hear = button(tr("Hear it"), tr("Play the sound of such a gift: {gifts}", gifts=title))
            hear.setAccessibleName(tr("Hear it: {gifts}", gifts=title))
            hear.clicked.connect(lambda _=False, tier=tier: self.hear_requested.emit(tier))
            for place, one in enumerate((caption(told(title), slider), slider, percent, hear)):
                grid.addWidget(one, tier, place)
        grid.setColumnStretch(4, 1)
        return whole


TIERS_NOTE: Final = phrase("From 50 a gift counts as medium, from 500 as large, from 2500 as grand.")
