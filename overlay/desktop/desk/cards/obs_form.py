"""Where OBS is, and its password: typed here once, and kept where the system keeps passwords."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from overlay.desktop.desk.cards.engine_form import FIXED, KEPT, WIDTH
from overlay.desktop.desk.parts.panel_parts import button, caption, label
from overlay.desktop.language import told, tr
from overlay.obs.standing import Standing
from overlay.phrase import phrase
from overlay.settings import Settings

_TITLES: Final = {"obs_url": phrase("Address of OBS"), "obs_password": phrase("Password of OBS")}


class ObsForm(QWidget):
    """Shows what it is told and says what is wanted; it decides nothing."""

    obs_requested = Signal(str, object)
    """The address, and the password; None for the one that is known."""

    def __init__(self, more: QWidget | None = None, *, is_short: bool = False) -> None:
        """Make it.

        Args:
            more: Stands in its last row.
            is_short: Leave out the address, which is the usual one; `send` says when the password is to be used.
        """
        super().__init__()
        self._settings = Settings()
        self.fields = {name: QLineEdit() for name in _TITLES}
        self.url, self.password = self.fields.values()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.words = label("words", wraps=True)
        self.words.setAccessibleName(tr("How it is going with OBS"))
        self.use = button(tr("Look for OBS"), tr("Use this from now on"))
        self.use.clicked.connect(self.send)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(10)
        for name, one in self.fields.items():
            title, tip = told(_TITLES[name]), told(Settings.model_fields[name].description or "")
            one.setToolTip(tip)
            one.setAccessibleName(title)
            one.setAccessibleDescription(tip)
            one.setMinimumWidth(WIDTH)
            one.textChanged.connect(self._compare)
            one.returnPressed.connect(self.use.click)
            if one is not self.url or not is_short:
                form.addRow(caption(title, one, tip), one)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.use if more is None else more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(row)
        self.show_settings(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """Show these; what is being typed stays where they did not change."""
        before, self._settings = self._settings, settings
        if not self.url.text() or before.obs_url != settings.obs_url:
            self.url.setText(settings.obs_url)
        is_fixed = settings.obs_password is not None
        self.password.setEnabled(not is_fixed)
        self.password.setPlaceholderText(told(FIXED if is_fixed else KEPT))
        self._compare()

    def show_standing(self, standing: Standing) -> None:
        """Where the overlay stands in OBS."""
        self.words.setText(told(standing.words))

    def show_words(self, words: str) -> None:
        """What came of what was wanted; the password is kept by now, or known for this run."""
        self.password.clear()
        if words:
            self.words.setText(told(words))
        self._compare()

    def _compare(self) -> None:
        is_other = self.url.text().strip() != self._settings.obs_url or bool(self.password.text())
        self.use.setEnabled(bool(self.url.text().strip()) and is_other)

    def send(self) -> None:
        """Say what is wanted, if that is anything else."""
        if not self.use.isEnabled():
            return
        self.use.setEnabled(False)
        self.obs_requested.emit(self.url.text().strip(), self.password.text() or None)
