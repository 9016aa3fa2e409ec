"""The desk's page about how much of everything: profile, motion, flashes, pace, what stands on the canvas."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from overlay.desktop.desk.panel_parts import button, card, label, page
from overlay.desktop.desk.setting_fields import SettingFields
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
    "lanes": phrase("Banners at once, at most"),
}
SIGNS: Final = {
    "goal": phrase("Goal"),
    "viewers": phrase("Live, and how many watch"),
    "leaderboard": phrase("Who gave most"),
    "ticker": phrase("Latest gifts"),
}
LANGUAGES: Final = {
    "language": phrase("The desk"),
    "viewer_language": phrase("What viewers read"),
}
NEED_RESTART: Final = ("language",)
FLASH_WARNING: Final = phrase(
    "Without the flash guard gifts may flash more than three times in a second. "
    "That can bring on seizures in viewers with photosensitive epilepsy, and platforms forbid it."
)
_TITLES: Final = {"mute": phrase("Mute"), "volume": phrase("Volume"), **SENSES, **PACE, **SIGNS, **LANGUAGES}


class LookPage(QWidget):
    """Shows the settings and says how they are to be."""

    change_requested = Signal(str, object, bool)
    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields = [SettingFields(titles, NEED_RESTART) for titles in (SENSES, PACE, SIGNS, LANGUAGES)]
        self._warning = card("warning")
        row = QHBoxLayout(self._warning)
        row.setContentsMargins(16, 12, 16, 12)
        row.addWidget(label("words", told(FLASH_WARNING), wraps=True))
        self._warning.setAccessibleName(told(FLASH_WARNING))
        self._warning.hide()
        self._note = label("quiet", wraps=True)
        self._undo = button(tr("Undo"), tr("Take back the last change of a setting"), "Ctrl+Z")
        self._undo.setEnabled(False)
        self._undo.clicked.connect(self.undo_requested)
        area, column = page()
        titles = (tr("How much of everything"), tr("Pace"), tr("On the canvas"), tr("Language"))
        for title, fields in zip(titles, self.fields, strict=True):
            fields.change_requested.connect(self.change_requested)
            group = card()
            inside = QVBoxLayout(group)
            inside.setContentsMargins(16, 14, 16, 14)
            inside.setSpacing(12)
            inside.addWidget(label("heading", title))
            inside.addWidget(fields)
            if "flash_guard" in fields.inputs:
                inside.addWidget(self._warning)
            column.addWidget(group)
        column.addStretch(1)
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        bottom.addWidget(self._undo)
        bottom.addWidget(self._note, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)
        outer.addLayout(bottom)
        self.show_note("")

    def show_settings(self, settings: Settings) -> None:
        """Show these."""
        for fields in self.fields:
            fields.show_settings(settings)
        self._warning.setVisible(not settings.flash_guard)

    def show_undo(self, name: str) -> None:
        """What would be taken back, by the setting's name; "" for nothing."""
        title = told(_TITLES.get(name, name.replace("_", " ")))
        self._undo.setEnabled(bool(name))
        self._undo.setText(tr("Undo: {setting}", setting=title) if name else tr("Undo"))

    def show_note(self, words: str) -> None:
        """Why a change could not be kept; "" where all are."""
        self._note.setText(told(words) or tr("Changes are saved at once."))
