"""The list of gifts in the panel: newest first, bounded, each row updated in place when its gift is decided."""

import html
import time
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from overlay.protocol.gift import Gift
from overlay.protocol.names import clean_label

MOST_ROWS: Final = 1_000
_HEADINGS: Final = ("Time", "From", "Gift", "×", "What became of it")  # noqa: RUF001 - the sign is meant

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


@dataclass(slots=True, eq=False)
class _Row:
    gift: Gift
    outcome: str | None

    def cell(self, column: int) -> str:
        match column:
            case 0:
                return time.strftime("%H:%M:%S", time.localtime(self.gift.received.epoch_ms / 1000))
            case 1:
                return self.gift.sender.name
            case 2:
                return clean_label(self.gift.gift_type, 40)
            case 3:
                return f"{self.gift.quantity:,}"
            case _:
                return clean_label(self.outcome or "waiting", 300)


class HistoryModel(QAbstractTableModel):
    """Rows of gifts for a table view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []  # oldest first; the view sees them reversed
        self._by_id: dict[str, _Row] = {}

    def put(self, gift: Gift, outcome: str | None) -> None:
        """A gift came in, or was decided."""
        row = self._by_id.get(gift.gift_id)
        if row is None:
            row = self._insert(_Row(gift, outcome))
        elif row.outcome != outcome:
            row.outcome = outcome
            place = len(self._rows) - 1 - self._rows.index(row)
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(_HEADINGS) - 1))

    def _insert(self, row: _Row) -> _Row:
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows.append(row)
        self._by_id[row.gift.gift_id] = row
        self.endInsertRows()
        if len(self._rows) > MOST_ROWS:
            last = len(self._rows) - 1
            self.beginRemoveRows(QModelIndex(), last, last)
            oldest = self._rows.pop(0)
            del self._by_id[oldest.gift.gift_id]
            self.endRemoveRows()
        return row

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Gifts in the list."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Always the same."""
        return 0 if parent.isValid() else len(_HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """A cell's text; the tool tip has all of it, for a cell may be too narrow."""
        if not index.isValid():
            return None
        text = self._rows[len(self._rows) - 1 - index.row()].cell(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return f"<p>{html.escape(text)}</p>"  # Qt would guess, and read a tag in a stranger's name
            case _:
                return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """The columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return _HEADINGS[section]
        return None
