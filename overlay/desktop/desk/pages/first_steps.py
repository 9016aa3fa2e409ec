"""The desk's page at the first start: three steps, from the gift engine over OBS to a test gift on the screen."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from overlay.desktop.desk.parts.panel_parts import button, caption, card, label, page
from overlay.desktop.language import told, tr
from overlay.phrase import phrase
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Settings

NO_GIFT_YET: Final = phrase("Press the button; a rose appears on the overlay.")
SEEN: Final = phrase("It is on the overlay now. Is it in the preview of OBS as well?")


class FirstSteps(QWidget):
    """Shows how far it is and says what was clicked. Nothing waits for it: gifts come and go meanwhile."""

    change_requested = Signal(str, object, bool)
    test_requested = Signal(str, float)
    obs_requested = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._waits_for_gift = False
        self.url, self.stream = QLineEdit(), QLineEdit()
        self._link = label("words", wraps=True)
        self._link.setAccessibleName(tr("The connection"))
        self._save = button(tr("Save"), tr("Use this address and this stream from the next start on"))
        self._save.clicked.connect(self._keep)
        obs = button(
            tr("Set up OBS"), tr("Create or repair the overlay's source in OBS; the page Live says what was found")
        )
        obs.clicked.connect(self.obs_requested)
        self._seen = label("words", told(NO_GIFT_YET), wraps=True)
        self._seen.setAccessibleName(tr("The test gift"))
        self._send = button(tr("Send a test gift"), tr("It is never answered and never counted"))
        self._send.setObjectName("accent")
        self._send.clicked.connect(self._test)
        self._done = button(tr("I see it: done"), tr("Close these first steps for good"))
        self._done.clicked.connect(self.done)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(10)
        for title, one, name in ((tr("Address"), self.url, "url"), (tr("Stream"), self.stream, "stream_id")):
            tip = told(Settings.model_fields[name].description or "")
            one.setToolTip(tip)
            one.setAccessibleName(title)
            one.setAccessibleDescription(tip)
            one.textChanged.connect(self._compare)
            form.addRow(caption(title, one, tip), one)
        area, column = page()
        engine = tr("The address of your gift engine, and your stream as it names it.")
        capture = tr("Let OBS capture the overlay, with its transparency. OBS has to run.")
        for title, words, parts, below in (
            (tr("1. Where gifts come from"), engine, (form,), (self._link, self._save)),
            (tr("2. The overlay in OBS"), capture, (), (obs,)),
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
                inside.addLayout(part)
            row = QHBoxLayout()
            row.setSpacing(10)
            for words_or_button in below:
                row.addWidget(words_or_button, 1 if words_or_button in (self._link, self._seen) else 0)
            row.addStretch(0 if len(below) > 1 else 1)
            inside.addLayout(row)
            column.addWidget(group)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._settings = Settings()

    def show_settings(self, settings: Settings) -> None:
        """Show these; what is being typed stays where they did not change."""
        before, self._settings = self._settings, settings
        for one, name in ((self.url, "url"), (self.stream, "stream_id")):
            if not one.text() or getattr(before, name) != getattr(settings, name):
                one.setText(getattr(settings, name))
        self._compare()

    def show_link(self, status: LinkStatus) -> None:
        """The connection's status."""
        is_live = status.phase is Phase.LIVE
        words = tr("✓ The gift engine answers.") if is_live else told(status.words)
        self._link.setText(words or tr("Looking for the gift engine."))

    def show_playing(self, playing: int) -> None:
        """How many gifts are on the screen."""
        if self._waits_for_gift and playing:
            self._waits_for_gift = False
            self._seen.setText(told(SEEN))
            self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def _test(self) -> None:
        self._waits_for_gift = True
        self.test_requested.emit("rose", 1)

    def _written(self) -> tuple[str, str]:
        return self.url.text().strip(), self.stream.text().strip()

    def _compare(self) -> None:
        self._save.setEnabled(
            all(self._written()) and self._written() != (self._settings.url, self._settings.stream_id)
        )

    def _keep(self) -> None:
        for name, value in zip(("url", "stream_id"), self._written(), strict=True):
            if value != getattr(self._settings, name):
                self.change_requested.emit(name, value, True)  # noqa: FBT003
        self._link.setText(tr("Saved. The next start uses it."))
