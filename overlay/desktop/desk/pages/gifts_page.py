"""The desk's page of gifts: what became of each and why; found by a word, shown again, written to a file."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from overlay.desktop.desk.cards.found_gifts import FoundGifts
from overlay.desktop.desk.cards.gift_csv import as_csv
from overlay.desktop.desk.cards.history import HEADINGS, GiftState, HistoryModel, Row
from overlay.desktop.desk.parts.inputs import Choice
from overlay.desktop.desk.parts.panel_parts import begin_at_the_edge, button, label
from overlay.desktop.desk.parts.tables import Table
from overlay.desktop.language import plural, told, tr
from overlay.phrase import phrase

WIDTHS: Final = (88, 140, 100, 66, 72)
LEAST_HEIGHT: Final = 90
"""Of the list: this page does not scroll, and a small screen is no higher than 512."""
_STATES: Final = {
    phrase("All gifts"): None,
    phrase("Shown"): GiftState.SHOWN,
    phrase("Not shown"): GiftState.MISSED,
    phrase("Waiting"): GiftState.WAITING,
}


class GiftsPage(QWidget):
    """Shows the history and says what is to be shown again."""

    replay_requested = Signal(object)
    """The gift."""
    _exported = Signal(str)

    def __init__(self, history: HistoryModel) -> None:
        super().__init__()
        self._history = history
        self._found = FoundGifts(history)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search names, gifts and what became of them"))
        self.search.setAccessibleName(tr("Search the history"))
        self.search.setToolTip(tr("Show only the gifts with these words (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self._state = Choice()
        for words, state in _STATES.items():
            self._state.addItem(told(words), state)
        self._state.setAccessibleName(tr("Which gifts"))
        self._state.setToolTip(tr("Show only gifts that ended so"))
        self._table = Table(self._found, tr("History of gifts"), WIDTHS, LEAST_HEIGHT)
        self._table.setAlternatingRowColors(True)
        self._empty = label("empty", tr("No gifts yet. Press T to see one on the canvas."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._why = label("words", wraps=True)
        self._why.setAccessibleName(tr("What became of the chosen gift"))
        self._why.setMinimumHeight(2 * self._why.fontMetrics().lineSpacing())
        begin_at_the_edge(self._why, Qt.AlignmentFlag.AlignTop)
        self._replay = button(
            tr("Show again"), tr("Show the chosen gift once more, as a test: it is neither answered nor counted")
        )
        self._export = button(tr("Export CSV…"), tr("Write the gifts of this list to a file for a spreadsheet"))
        self._said = label("quiet")
        self._connect()
        self._lay_out()
        self._choose()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._look)
        self._state.currentIndexChanged.connect(self._look)
        self._table.selectionModel().selectionChanged.connect(self._choose)
        self._table.doubleClicked.connect(self._show_again)
        self._replay.clicked.connect(self._show_again)
        self._export.clicked.connect(self._ask_where)
        self._exported.connect(self._said.setText)
        self._found.changed.connect(self._tell_whether_empty)
        self._found.changed.connect(self._choose)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.search, 1)
        top.addWidget(self._state)
        bottom = QHBoxLayout()
        bottom.setSpacing(10)
        bottom.addWidget(self._replay)
        bottom.addWidget(self._export)
        bottom.addWidget(self._said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 14, 2, 2)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._table, 1)
        column.addWidget(self._why)
        column.addLayout(bottom)
        QVBoxLayout(self._table.viewport()).addWidget(self._empty)

    def _look(self) -> None:
        self._found.look_for(self.search.text(), self._state.currentData())
        self._tell_whether_empty()
        self._choose()

    def _tell_whether_empty(self) -> None:
        is_searching = self._history.rowCount() > 0
        words = tr("No gift is like that.") if is_searching else tr("No gifts yet. Press T to see one on the canvas.")
        self._empty.setText(words)
        self._empty.setVisible(self._found.rowCount() == 0 and not self._found.is_looking)
        self._export.setEnabled(self._found.rowCount() > 0)

    def _chosen(self) -> Row | None:
        rows = self._table.selectionModel().selectedRows()
        return self._found.row(rows[0].row()) if rows else None

    def _choose(self) -> None:
        row = self._chosen()
        self._replay.setEnabled(row is not None)
        self._export.setEnabled(self._found.rowCount() > 0)
        self._why.setText(tr("Choose a gift to read all of what became of it.") if row is None else row.story)

    def _show_again(self) -> None:
        row = self._chosen()
        if row is not None:
            self.replay_requested.emit(row.gift)

    def _ask_where(self) -> None:
        """Nothing waits for the answer: gifts go on behind it."""
        dialog = QFileDialog(self, tr("Export the gifts"), "gifts.csv", tr("CSV files (*.csv)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        dialog.open()

    def export(self, path: Path) -> None:
        """Write what the list shows; the disk is waited for elsewhere."""
        threading.Thread(target=self._write, args=(path, self._found.rows), name="export", daemon=True).start()

    def _write(self, path: Path, rows: Sequence[Row]) -> None:
        try:
            text = as_csv([told(heading) for heading in HEADINGS], [row.cells for row in rows])
            path.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            said = tr("{file} could not be written: {reason}.", file=path.name, reason=error.strerror or "")
        else:
            said = plural("{n} gift in {file}.", "{n} gifts in {file}.", len(rows), file=path.name)
        self._exported.emit(said)
