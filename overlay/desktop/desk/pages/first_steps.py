"""The desk's page at the first start: three steps, from the gift engine over OBS to a test gift on the screen."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from overlay.desktop.desk.cards.engine_form import EngineForm
from overlay.desktop.desk.cards.obs_card import SET_UP
from overlay.desktop.desk.cards.obs_form import ObsForm
from overlay.desktop.desk.parts.panel_parts import button, card, label, page
from overlay.desktop.language import told, tr
from overlay.phrase import phrase
from overlay.protocol.news import LinkStatus
from overlay.settings import Settings

NO_GIFT_YET: Final = phrase("Press the button; a rose appears on the overlay.")
SEEN: Final = phrase("It is on the overlay now. Is it in the preview of OBS as well?")


class FirstSteps(QWidget):
    """Shows how far it is and says what was clicked. Nothing waits for it: gifts come and go meanwhile."""

    test_requested = Signal(str, float)
    obs_requested = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waits_for_gift = False
        set_up = button(tr("Set up OBS"), told(SET_UP))
        set_up.clicked.connect(self._set_up)
        self.engine, self.obs = EngineForm(), ObsForm(set_up, is_short=True)
        self._set_up_words = label("words", wraps=True)
        self._set_up_words.setAccessibleName(tr("What was found in OBS"))
        self._set_up_words.hide()
        self._seen = label("words", told(NO_GIFT_YET), wraps=True)
        self._seen.setAccessibleName(tr("The test gift"))
        self._send = button(tr("Send a test gift"), tr("It is never answered and never counted"))
        self._send.setObjectName("accent")
        self._send.clicked.connect(self._test)
        self._done = button(tr("I see it: done"), tr("Close these first steps for good"))
        self._done.clicked.connect(self.done)
        area, column = page()
        engine = tr("The address of your gift engine, and your stream as it names it.")
        capture = tr("Let OBS capture the overlay, with its transparency. OBS has to run.")
        for title, words, parts, below in (
            (tr("1. Where gifts come from"), engine, (self.engine,), ()),
            (tr("2. The overlay in OBS"), capture, (self.obs, self._set_up_words), ()),
            (tr("3. See a gift"), "", (), (self._seen, self._send, self._done)),
        ):
            group = card()
            inside = QVBoxLayout(group)
            inside.setContentsMargins(16, 14, 16, 14)
            inside.setSpacing(12)
            inside.addWidget(label("heading", title))
            if words:
                inside.addWidget(label("quiet", words, wraps=True))
            for part in parts:
                inside.addWidget(part)
            row = QHBoxLayout()
            row.setSpacing(10)
            for words_or_button in below:
                row.addWidget(words_or_button, 1 if words_or_button is self._seen else 0)
            row.addStretch(0 if len(below) > 1 else 1)
            if below:
                inside.addLayout(row)
            column.addWidget(group)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def show_settings(self, settings: Settings) -> None:
        """Show these; what is being typed stays where they did not change."""
        self.engine.show_settings(settings)
        self.obs.show_settings(settings)

    def show_link(self, status: LinkStatus) -> None:
        """The connection's status."""
        self.engine.show_link(status)

    def show_playing(self, playing: int) -> None:
        """How many gifts are on the screen."""
        if self._waits_for_gift and playing:
            self._waits_for_gift = False
            self._seen.setText(told(SEEN))
            self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_set_up(self, words: str) -> None:
        """What a set-up of OBS does, or did and found: one need not leave the page for it."""
        self._set_up_words.setText(words)
        self._set_up_words.setVisible(bool(words))

    def _set_up(self) -> None:
        self.obs.send()
        self.obs_requested.emit()

    def _test(self) -> None:
        self._waits_for_gift = True
        self.test_requested.emit("rose", 1)
