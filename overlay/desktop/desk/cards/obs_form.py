"""Where OBS is, and its password: typed here once, and kept where the system keeps passwords."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from overlay.desktop.desk.parts.panel_parts import button
from overlay.desktop.desk.parts.typed_form import TypedForm, show_secret
from overlay.desktop.language import told, tr
from overlay.obs.standing import Standing
from overlay.phrase import phrase
from overlay.settings import Settings

_TITLES: Final = {"obs_url": phrase("Address of OBS"), "obs_password": phrase("Password of OBS")}


class ObsForm(TypedForm):
    """Shows what it is told and says what is wanted; it decides nothing."""

    obs_requested = Signal(str, object)
    """The address, and the password; None for the one that is known."""

    def __init__(self, more: QWidget | None = None, *, is_short: bool = False) -> None:
        """Make it.

        Args:
            more: Stands in its last row.
            is_short: Leave out the address, which is the usual one; `send` says when the password is to be used.
        """
        super().__init__(
            _TITLES, button(tr("Look for OBS"), tr("Use this from now on")), more, ("obs_url",) if is_short else ()
        )
        self.url, self.password = self.fields.values()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.words.setAccessibleName(tr("How it is going with OBS"))
        self.use.clicked.connect(self.send)
        self.show_settings(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """Show these; what is being typed stays where they did not change."""
        before, self._settings = self._settings, settings
        if not self.url.text() or before.obs_url != settings.obs_url:
            self.url.setText(settings.obs_url)
        show_secret(self.password, is_fixed=settings.obs_password is not None)
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
