"""The list of gifts in the panel: newest first, bounded, each row updated in place when its gift is decided."""

import html
import time
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from overlay.protocol.gift import Gift
from overlay.protocol.names import clean_label

MOST_ROWS: Final = 1_000
HEADINGS: Final = ("Time", "From", "Gift", "×", "Value", "What became of it")  # noqa: RUF001 - the sign is meant

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class GiftState(Enum):
    """How far a gift has come, as the streamer asks for it."""

    WAITING = auto()
    SHOWN = auto()
    MISSED = auto()


@dataclass(slots=True, eq=False)
class _Row:
    gift: Gift
    outcome: str | None

    @property
    def state(self) -> GiftState:
        if self.outcome is None:
            return GiftState.WAITING
        return GiftState.SHOWN if self.outcome.startswith("shown") else GiftState.MISSED

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
            case 4:
                return (
                    f"{self.gift.total_value:,.6g}" if self.gift.total_value < 1e6 else f"{self.gift.total_value:,.0f}"
                )
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
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(HEADINGS) - 1))

    def gift(self, row: int) -> Gift:
        """The gift of a row; 0 is the newest."""
        return self._row(row).gift

    def state(self, row: int) -> GiftState:
        """How far it has come."""
        return self._row(row).state

    def cells(self, row: int) -> list[str]:
        """A row's texts."""
        return [self._row(row).cell(column) for column in range(len(HEADINGS))]

    def line(self, row: int) -> str:
        """All of a row that can be searched, without regard to case."""
        return " ".join(self.cells(row)[1:]).casefold()

    def story(self, row: int) -> str:
        """What became of a gift and why, in a sentence."""
        _time, sender, kind, quantity, _value, outcome = self.cells(row)
        if self.state(row) is GiftState.WAITING:
            became = "waits for its turn"
        elif self.state(row) is GiftState.MISSED:
            became = f"was not shown: {outcome.removeprefix('not shown: ')}"
        elif outcome == "shown":
            became = "was shown"
        else:
            became = f"was shown, but not as it should be: {outcome.removeprefix('shown (').removesuffix(')')}"
        return f"{kind} × {quantity} from {sender} {became}."  # noqa: RUF001 - the sign is meant

    def _row(self, row: int) -> _Row:
        return self._rows[len(self._rows) - 1 - row]

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
        return 0 if parent.isValid() else len(HEADINGS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """A cell's text; the tool tip has all of it, for a cell may be too narrow."""
        if not index.isValid():
            return None
        text = self._row(index.row()).cell(index.column())
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
            return HEADINGS[section]
        return None
