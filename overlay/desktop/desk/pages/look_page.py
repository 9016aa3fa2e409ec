"""The desk's page about what viewers see: the overlay itself, its theme, its words, and what stands on the canvas."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from overlay.desktop.desk.cards.preview_card import PreviewCard
from overlay.desktop.desk.cards.theme_gallery import ThemeChoice, ThemeGallery
from overlay.desktop.desk.parts.panel_parts import button, label, page, titled_card
from overlay.desktop.desk.parts.setting_fields import SettingFields
from overlay.desktop.language import tr
from overlay.phrase import phrase
from overlay.scene.signs.signs import BoardChoice
from overlay.scene.themes.grid import Arrangement
from overlay.settings import Settings

WORDS: Final = {
    "font": phrase("Font"),
    "text_scale": phrase("Size of all words"),
    "viewer_language": phrase("What viewers read"),
}
SIGNS: Final = {
    "keep_clear": phrase("Clear of the platform's own interface"),
    "lanes": phrase("Banners at once, at most"),
    "goal": phrase("Goal"),
    "viewers": phrase("Live, and how many watch"),
    "leaderboard": phrase("Who gave most"),
    "ticker": phrase("Latest gifts"),
}
TITLES: Final = {"theme": phrase("Theme"), "places": phrase("Places"), **WORDS, **SIGNS}


class LookPage(QWidget):
    """Shows the settings and says how they are to be."""

    change_requested = Signal(str, object, bool)
    copy_requested = Signal()
    """The theme that is worn is to be copied into a file of the streamer's own."""
    folder_requested = Signal()
    """The folder of the streamer's own themes is to be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.preview = PreviewCard()
        self.preview.places_requested.connect(
            lambda places, is_end: self.change_requested.emit("places", places, is_end)
        )
        self.gallery = ThemeGallery()
        self.gallery.chosen.connect(lambda name: self.change_requested.emit("theme", name, True))  # noqa: FBT003
        self.copy = button(tr("Copy this theme"), tr("Make a file of your own of the theme that is worn, to change it"))
        self.copy.clicked.connect(self.copy_requested)
        self.folder = button(tr("Open the folder"), tr("Open the folder of your own themes"))
        self.folder.clicked.connect(self.folder_requested)
        self.fields = [SettingFields(WORDS), SettingFields(SIGNS)]
        for fields in self.fields:
            fields.change_requested.connect(self.change_requested)
        area, column = page()
        column.addWidget(self.preview)
        column.addWidget(self._theme_card())
        for title, fields in zip((tr("Words"), tr("On the canvas")), self.fields, strict=True):
            column.addWidget(titled_card(title, fields))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)

    def show_settings(self, settings: Settings) -> None:
        """Show these."""
        for fields in self.fields:
            fields.show_settings(settings)
        self.gallery.show_worn(settings.theme)

    def show_arrangement(self, arrangement: Arrangement, settings: Settings) -> None:
        """How the canvas is arranged now, which the settings may be a moment ahead of."""
        choice = BoardChoice(settings.goal, settings.viewers, settings.leaderboard, settings.ticker)
        self.preview.show_arrangement(arrangement, settings.size, choice, settings.places)

    def show_themes(self, choices: Sequence[ThemeChoice], settings: Settings, troubles: Sequence[str]) -> None:
        """The themes that there are, and what is wrong with others."""
        self.gallery.show_themes(choices, settings.font, troubles)
        self.gallery.show_worn(settings.theme)

    def _theme_card(self) -> QWidget:
        words = tr("A theme of your own is a file; what you save in it is worn at once.")
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.copy)
        row.addWidget(self.folder)
        row.addWidget(label("quiet", words, wraps=True), 1)
        return titled_card(tr("Theme"), self.gallery, below)
