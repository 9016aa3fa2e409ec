"""The desk's page about what is set up once: the engine, OBS, the canvas, answers, and what is kept."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from overlay.desktop.desk.cards.engine_form import EngineForm
from overlay.desktop.desk.cards.obs_form import ObsForm
from overlay.desktop.desk.parts.panel_parts import page, titled_card
from overlay.desktop.desk.parts.setting_fields import SettingFields
from overlay.desktop.language import tr
from overlay.phrase import phrase
from overlay.settings import Settings

OBS: Final = {"obs": phrase("Work with OBS")}
CANVAS: Final = {
    "size": phrase("Size of the canvas"),
    "background": phrase("Background"),
    "alpha": phrase("Transparency"),
    "frames_per_sec": phrase("Frames a second, at most"),
}
ANSWERS: Final = {
    "token_place": phrase("How the token travels"),
    "ack_mode": phrase("A gift is answered"),
    "combo_mode": phrase("How a streak counts"),
}
KEPT: Final = {
    "cache_mib": phrase("Files of gifts, in MiB"),
    "record_mib": phrase("A recording, in MiB"),
    "log_level": phrase("The log"),
}
NEED_RESTART: Final = (*CANVAS, "ack_mode", "combo_mode", "cache_mib", "log_level")
TITLES: Final = {
    "url": phrase("Address"),
    "stream_id": phrase("Stream"),
    "obs_url": phrase("Address of OBS"),
    **OBS,
    **CANVAS,
    **ANSWERS,
    **KEPT,
}


class SetupPage(QWidget):
    """Shows the settings and says how they are to be."""

    change_requested = Signal(str, object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.engine, self.obs = EngineForm(), ObsForm()
        self.fields = [SettingFields(titles, NEED_RESTART) for titles in (OBS, CANVAS, ANSWERS, KEPT)]
        obs, canvas, answers, kept = self.fields
        area, column = page()
        for title, parts in (
            (tr("The gift engine"), (self.engine,)),
            ("OBS", (obs, self.obs)),
            (tr("The canvas"), (canvas,)),
            (tr("Words with the engine"), (answers,)),
            (tr("Kept on this computer, at most"), (kept,)),
        ):
            column.addWidget(titled_card(title, *parts))
        for fields in self.fields:
            fields.change_requested.connect(self.change_requested)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area, 1)

    def show_settings(self, settings: Settings) -> None:
        """Show these."""
        self.engine.show_settings(settings)
        self.obs.show_settings(settings)
        for fields in self.fields:
            fields.show_settings(settings)
