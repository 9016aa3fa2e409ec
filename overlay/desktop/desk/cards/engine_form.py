"""Where gifts come from: the engine's address, the stream and the token, which are tried before they are kept."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from overlay.desktop.desk.parts.panel_parts import button
from overlay.desktop.desk.parts.typed_form import KEPT, TypedForm, show_secret
from overlay.desktop.language import told, tr
from overlay.phrase import phrase
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Settings

_TITLES: Final = {"url": phrase("Address"), "stream_id": phrase("Stream"), "token": phrase("Token")}


@dataclass(frozen=True, slots=True, repr=False)
class EngineWish:
    """What the streamer wants to be connected with; no `repr`, for it holds a secret.

    Attributes:
        url: The engine's address.
        stream_id: The stream, as the engine names it.
        token: The secret; None for the one that is known.
    """

    url: str
    stream_id: str
    token: str | None = None


class EngineForm(TypedForm):
    """Shows what it is told and says what is wanted; it decides nothing."""

    engine_requested = Signal(object)
    """An `EngineWish`."""

    def __init__(self) -> None:
        use = button(
            tr("Connect"), tr("Use this from now on; gifts of the other stream that wait are answered as not shown")
        )
        super().__init__(_TITLES, use)
        self._link_words, self._trouble = "", ""
        self.url, self.stream, self.token = self.fields.values()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(told(KEPT))
        self.words.setAccessibleName(tr("The connection"))
        self.use.clicked.connect(self._ask)

    # --- what it is told -----------------------------------------------------------------------------

    def show_settings(self, settings: Settings) -> None:
        """Show these; what is being typed stays where they did not change."""
        before, self._settings = self._settings, settings
        for name in ("url", "stream_id"):
            if not self.fields[name].text() or getattr(before, name) != getattr(settings, name):
                self.fields[name].setText(getattr(settings, name))
        show_secret(self.token, is_fixed=settings.token is not None)
        self._compare()

    def show_link(self, status: LinkStatus) -> None:
        """The connection's status."""
        is_live = status.phase is Phase.LIVE
        words = tr("✓ The gift engine answers.") if is_live else told(status.words)
        self._link_words = words or tr("Looking for the gift engine.")
        self._tell()

    def show_trouble(self, words: str) -> None:
        """Why what was wanted cannot be; "" where it can."""
        self._trouble = told(words)
        if not words:
            self.token.clear()  # it is kept now, or known for this run
        self._compare()
        self._tell()

    # --- what is typed -------------------------------------------------------------------------------

    def _tell(self) -> None:
        self.words.setText(self._trouble or self._link_words)

    def _written(self) -> tuple[str, str]:
        return self.url.text().strip(), self.stream.text().strip()

    def _compare(self) -> None:
        is_other = self._written() != (self._settings.url, self._settings.stream_id) or bool(self.token.text())
        self.use.setEnabled(all(self._written()) and is_other)

    def _ask(self) -> None:
        self.use.setEnabled(False)
        self._trouble = ""
        self.words.setText(tr("Looking for the gift engine."))
        self.engine_requested.emit(EngineWish(*self._written(), self.token.text().strip() or None))
