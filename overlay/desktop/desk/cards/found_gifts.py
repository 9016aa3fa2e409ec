"""The gifts that are looked for in the history, a little at a time: the overlay is drawn by the same thread."""

import time
from bisect import bisect_left
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from overlay.desktop.desk.cards.history import HEADINGS, TOLD, GiftState, HistoryModel, Row, as_data, plain

LOOK_SECS: Final = 0.003
"""How long one look through the history may take, at most."""
ROWS_BETWEEN: Final = 16
"""So many rows are looked at before the clock is."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class FoundGifts(QAbstractTableModel):
    """The rows that hold the words, in any column, and are in the state that is asked for; the newest first."""

    changed = Signal()
    """There may be more or fewer of them, or one says something else."""

    def __init__(self, history: HistoryModel) -> None:
        super().__init__(history)
        self._history = history
        self._words: tuple[str, ...] = ()
        self._state: GiftState | None = None
        self._rows: list[Row] = []
        self._left: list[Row] = []  # not looked at yet
        self._going_on = QTimer(self)
        self._going_on.timeout.connect(self._look)
        history.rowsInserted.connect(self._came)
        history.rowsRemoved.connect(self._went)
        history.decided.connect(self._decided)
        self.look_for("", None)

    def look_for(self, text: str, state: GiftState | None) -> None:
        """From now on show only these."""
        self._words, self._state = tuple(plain(text).split()), state
        self.beginResetModel()
        self._rows, self._left = [], self._history.rows
        self.endResetModel()
        self._look()

    @property
    def is_looking(self) -> bool:
        """Whether there is history that was not looked at yet."""
        return bool(self._left)

    def row(self, place: int) -> Row:
        """One of them; 0 is the newest."""
        return self._rows[place]

    @property
    def rows(self) -> list[Row]:
        """All of them, the newest first."""
        return self._rows.copy()

    def _fits(self, row: Row) -> bool:
        if self._state is not None and row.state is not self._state:
            return False
        return all(word in row.line for word in self._words)

    def _look(self) -> None:
        """From the newest on, in turns of the loop: frames of the overlay go between them."""
        until_secs, found = time.perf_counter() + LOOK_SECS, list[Row]()
        while self._left:
            portion = self._left[: -ROWS_BETWEEN - 1 : -1]
            del self._left[-ROWS_BETWEEN:]
            found += filter(self._fits, portion)
            if time.perf_counter() >= until_secs:
                break
        self._insert(len(self._rows), found)
        if self._left:
            self._going_on.start(0)
        else:
            self._going_on.stop()
        self.changed.emit()

    def _insert(self, place: int, rows: list[Row]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
            self._rows[place:place] = rows
            self.endInsertRows()

    def _remove(self, first: int, last: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, last)
        del self._rows[first : last + 1]
        self.endRemoveRows()

    # --- what the history tells ----------------------------------------------------------------------

    def _came(self, _parent: Index, first: int, last: int) -> None:
        self._insert(0, [row for row in map(self._history.row, range(first, last + 1)) if self._fits(row)])
        self.changed.emit()

    def _went(self, *_: object) -> None:
        """The oldest are forgotten."""
        oldest = self._history.row(self._history.rowCount() - 1).number
        kept = self._place_of(oldest - 1)
        if kept < len(self._rows):
            self._remove(kept, len(self._rows) - 1)
        self._left = [row for row in self._left if row.number >= oldest] if self._left else []
        self.changed.emit()

    def _decided(self, rows: list[Row]) -> None:
        next_to_look_at = self._left[-1].number if self._left else 0
        stay: list[Row] = []
        for row in rows:
            if row.number <= next_to_look_at:
                continue  # its turn comes
            place = self._place_of(row.number)
            is_shown = place < len(self._rows) and self._rows[place] is row
            if is_shown and self._fits(row):
                stay.append(row)
            elif is_shown:
                self._remove(place, place)
            elif self._fits(row):
                self._insert(place, [row])
        if stay:  # the view is told once, however many there are
            places = [self._place_of(row.number) for row in stay]
            self.dataChanged.emit(self.index(min(places), 0), self.index(max(places), len(HEADINGS) - 1))
        self.changed.emit()

    def _place_of(self, number: int) -> int:
        """Where the row of this number is, or would be."""
        return bisect_left(self._rows, -number, key=lambda row: -row.number)

    # --- what Qt calls -------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Gifts in the list."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Those of the history."""
        return self._history.columnCount(parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """A cell's text."""
        if role not in TOLD or not index.isValid():
            return None
        return as_data(self._rows[index.row()], index.column(), role)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """The columns' names."""
        return self._history.headerData(section, orientation, role)
