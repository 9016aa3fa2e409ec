"""The desk's line below the pages that change settings: whether changes are kept, and the last one to be taken back."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from overlay.desktop.desk.parts.panel_parts import button, label
from overlay.desktop.language import told, tr


class ChangesBar(QWidget):
    """Shows what it is told and says when a change is to be taken back."""

    undo_requested = Signal()
    changed = Signal()
    """There is something else to take back, or nothing any more."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        """Begin with nothing to take back; `titles` names the settings as their pages do."""
        super().__init__()
        self._titles = titles
        self._note = label("quiet", wraps=True)
        self.undo = button(tr("Undo"), tr("Take back the last change of a setting"), "Ctrl+Z")
        self.undo.setEnabled(False)
        self.undo.clicked.connect(self.undo_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(12)
        row.addWidget(self.undo)
        row.addWidget(self._note, 1)
        self.show_note("")

    def show_undo(self, name: str) -> None:
        """What would be taken back, by the setting's name; "" for nothing."""
        title = told(self._titles[name]) if name else ""
        self.undo.setEnabled(bool(name))
        self.undo.setText(tr("Undo: {setting}", setting=title) if name else tr("Undo"))
        self.changed.emit()

    def show_note(self, words: str) -> None:
        """Why a change could not be kept; "" where all are."""
        self._note.setText(told(words) or tr("Changes are saved at once."))

    @property
    def note(self) -> str:
        """What it says."""
        return self._note.text()
