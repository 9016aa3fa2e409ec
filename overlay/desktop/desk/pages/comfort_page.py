"""The desk's page about how much of everything: the profile, motion, flashes, pace, panic."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from overlay.desktop.desk.parts.panel_parts import card, label, page, titled_card
from overlay.desktop.desk.parts.setting_fields import SettingFields
from overlay.desktop.language import told, tr
from overlay.phrase import phrase
from overlay.settings import Settings

SENSES: Final = {
    "senses": phrase("Profile"),
    "reduced_motion": phrase("Reduced motion"),
    "flash_guard": phrase("Flash guard"),
}
PACE: Final = {
    "max_gifts_per_sec": phrase("Effects a second, at most"),
}
PANIC: Final = {
    "panic_secs": phrase("Panic lasts, in seconds"),
}
LANGUAGE: Final = {
    "language": phrase("The desk"),
}
NEED_RESTART: Final = ("language",)
TITLES: Final = {**SENSES, **PACE, **PANIC, **LANGUAGE}
FLASH_WARNING: Final = phrase(
    "Without the flash guard gifts may flash more than three times in a second. "
    "That can bring on seizures in viewers with photosensitive epilepsy, and platforms forbid it."
)


class ComfortPage(QWidget):
    """Shows the settings and says how they are to be."""

    change_requested = Signal(str, object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.fields = [SettingFields(titles, NEED_RESTART) for titles in (SENSES, PACE, PANIC, LANGUAGE)]
        self._warning = card("warning")
        row = QHBoxLayout(self._warning)
        row.setContentsMargins(16, 12, 16, 12)
        row.addWidget(label("words", told(FLASH_WARNING), wraps=True))
        self._warning.setAccessibleName(told(FLASH_WARNING))
        self._warning.hide()
        area, column = page()
        titles = tr("How much of everything"), tr("Pace"), tr("Panic"), tr("Language")
        for title, fields in zip(titles, self.fields, strict=True):
            fields.change_requested.connect(self.change_requested)
            warning = [self._warning] if "flash_guard" in fields.inputs else []
            column.addWidget(titled_card(title, fields, *warning))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)

    def show_settings(self, settings: Settings) -> None:
        """Show these."""
        for fields in self.fields:
            fields.show_settings(settings)
        self._warning.setVisible(not settings.flash_guard)
