"""The list of gifts in the panel: newest first, bounded, each row updated in place when its gift is decided."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from overlay.desktop.language import spoken, told, tr
from overlay.phrase import Phrase, phrase
from overlay.protocol.gift import Gift
from overlay.protocol.names import clean_label

MOST_ROWS: Final = 1_000
HEADINGS: Final = (
    phrase("Time"),
    phrase("From"),
    phrase("Gift"),
    "\N{MULTIPLICATION SIGN}",
    phrase("Value"),
    phrase("What became of it"),
)

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
                return spoken().time_of_day(self.gift.received.epoch_ms)
            case 1:
                return self.gift.sender.name
            case 2:
                return clean_label(self.gift.gift_type, 40)
            case 3:
                return spoken().number(self.gift.quantity)
            case 4:
                value = self.gift.total_value
                return spoken().number(value if value < 1e6 else round(value))
            case _:
                return clean_label(tr("waiting") if self.outcome is None else told(self.outcome), 300)


class HistoryModel(QAbstractTableModel):
    """Rows of gifts for a table view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []  # oldest first; the view sees them reversed
        self._by_id: dict[str, _Row] = {}

    def put(self, gift: Gift, outcome: str | None) -> None:
        """A gift came in, or was decided."""
        self.put_all([(gift, outcome)])

    def put_all(self, gifts: Sequence[tuple[Gift, str | None]]) -> None:
        """Several came in, or were decided, in this order: the view is told once."""
        fresh: list[_Row] = []
        changed: list[_Row] = []
        for gift, outcome in gifts:
            row = self._by_id.get(gift.gift_id)
            if row is None:
                fresh.append(_Row(gift, outcome))
                self._by_id[gift.gift_id] = fresh[-1]
            elif row.outcome != outcome:
                row.outcome = outcome
                changed.append(row)
        if changed:
            among = {id(row) for row in changed}
            places = [place for place, row in enumerate(reversed(self._rows)) if id(row) in among]
            if places:
                self.dataChanged.emit(self.index(places[0], 0), self.index(places[-1], len(HEADINGS) - 1))
        if fresh:
            self._insert(fresh)

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
        kind, quantity, sender = self._row(row).cell(2), self._row(row).cell(3), self._row(row).gift.sender.name
        outcome = self._row(row).outcome
        why = clean_label(told(_reason_of(outcome or "")), 300)
        gift = phrase("{gift} × {n} from {name}", gift=kind, n=quantity, name=sender)  # noqa: RUF001 - the sign is meant
        if outcome is None:
            return tr("{gift} waits for its turn.", gift=gift)
        if self.state(row) is GiftState.MISSED:
            return tr("{gift} was not shown: {reason}.", gift=gift, reason=why)
        if not why:
            return tr("{gift} was shown.", gift=gift)
        return tr("{gift} was shown, but not as it should be: {reason}.", gift=gift, reason=why)

    def _row(self, row: int) -> _Row:
        return self._rows[len(self._rows) - 1 - row]

    def _insert(self, rows: list[_Row]) -> None:
        for row in rows[:-MOST_ROWS]:
            del self._by_id[row.gift.gift_id]
        rows = rows[-MOST_ROWS:]
        self.beginInsertRows(QModelIndex(), 0, len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()
        left_over = len(self._rows) - MOST_ROWS
        if left_over > 0:
            self.beginRemoveRows(QModelIndex(), MOST_ROWS, MOST_ROWS + left_over - 1)
            for oldest in self._rows[:left_over]:
                del self._by_id[oldest.gift.gift_id]
            del self._rows[:left_over]
            self.endRemoveRows()

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
            return told(HEADINGS[section])
        return None


def _reason_of(outcome: str) -> str:
    """The part of it that says why; "" where there is nothing to say."""
    if isinstance(outcome, Phrase):
        part = {"not shown: {reason}": "reason", "shown ({note})": "note"}.get(outcome.template, "")
        if isinstance(value := outcome.values.get(part), str):
            return value
    if outcome == "shown":
        return ""
    return outcome.removeprefix("not shown: ").removeprefix("shown (").removesuffix(")")
