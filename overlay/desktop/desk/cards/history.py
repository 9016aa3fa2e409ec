"""The list of gifts in the panel: newest first, bounded, each row updated in place when its gift is decided."""

import html
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from overlay.desktop.language import spoken, told, tr
from overlay.phrase import Phrase, phrase
from overlay.protocol.gift import Gift
from overlay.protocol.names import clean_label

MOST_ROWS: Final = 20_000
"""A long evening. Each takes about a kilobyte."""
HEADINGS: Final = (
    phrase("Time"),
    phrase("From"),
    phrase("Gift"),
    "\N{MULTIPLICATION SIGN}",
    phrase("Value"),
    phrase("What became of it"),
)

NUMBERS: Final = frozenset((3, 4))
"""Columns of numbers, which end below each other."""

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class GiftState(Enum):
    """How far a gift has come, as the streamer asks for it."""

    WAITING = auto()
    SHOWN = auto()
    MISSED = auto()


@dataclass(slots=True, eq=False)
class Row:
    """One gift, and what became of it so far. Any thread may ask it.

    Attributes:
        gift: It.
        outcome: In words; None while it waits.
        number: Of the gifts of this run, the how manieth.
    """

    gift: Gift
    outcome: str | None
    number: int
    _line: str | None = None

    @property
    def state(self) -> GiftState:
        """How far it has come."""
        if self.outcome is None:
            return GiftState.WAITING
        return GiftState.SHOWN if self.outcome.startswith("shown") else GiftState.MISSED

    def cell(self, column: int) -> str:
        """What stands under one of the `HEADINGS`."""
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

    @property
    def cells(self) -> list[str]:
        """All of them."""
        return [self.cell(column) for column in range(len(HEADINGS))]

    @property
    def line(self) -> str:
        """All that can be searched, as `plain` has it."""
        if self._line is None:
            self._line = plain(" ".join(self.cells[1:]))
        return self._line

    @property
    def story(self) -> str:
        """What became of it and why, in a sentence."""
        kind, quantity, sender = self.cell(2), self.cell(3), self.gift.sender.name
        why = clean_label(told(_reason_of(self.outcome or "")), 300)
        gift = phrase("{gift} × {n} from {name}", gift=kind, n=quantity, name=sender)  # noqa: RUF001 - the sign is meant
        if self.outcome is None:
            return tr("{gift} waits for its turn.", gift=gift)
        if self.state is GiftState.MISSED:
            return tr("{gift} was not shown: {reason}.", gift=gift, reason=why)
        if not why:
            return tr("{gift} was shown.", gift=gift)
        return tr("{gift} was shown, but not as it should be: {reason}.", gift=gift, reason=why)

    def decide(self, outcome: str | None) -> None:
        """This became of it."""
        self.outcome, self._line = outcome, None


TOLD: Final = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.TextAlignmentRole,
    )
)
"""What is known of a cell. A table asks for seven things of each that it paints, and most are nothing."""
_AT_THE_END: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
"""Where one reads from the right, Qt turns it round."""


def as_data(row: Row, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's
    """What a table asks of a row; the tool tip has all of a cell, for it may be too narrow."""
    match role:
        case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
            return row.cell(column)
        case Qt.ItemDataRole.ToolTipRole:
            return f"<p>{html.escape(row.cell(column))}</p>"  # Qt would guess, and read a tag in a stranger's name
        case Qt.ItemDataRole.TextAlignmentRole if column in NUMBERS:
            return _AT_THE_END
        case _:
            return None


def plain(text: str) -> str:
    """Without regard to case, accents and the width of letters: who looks for "zoe" finds "Zoë"."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return apart if apart.isascii() else "".join(letter for letter in apart if not unicodedata.combining(letter))


class HistoryModel(QAbstractTableModel):
    """Rows of gifts for a table view."""

    decided = Signal(object)
    """Of these rows, a list, something else became; views are told of all that lie between them as well."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []  # oldest first; the view sees them reversed
        self._by_id: dict[str, Row] = {}
        self._count = 0

    def put(self, gift: Gift, outcome: str | None) -> None:
        """A gift came in, or was decided."""
        self.put_all([(gift, outcome)])

    def put_all(self, gifts: Sequence[tuple[Gift, str | None]]) -> None:
        """Several came in, or were decided, in this order: the view is told once."""
        fresh: list[Row] = []
        changed: dict[int, Row] = {}
        for gift, outcome in gifts:
            row = self._by_id.get(gift.gift_id)
            if row is None:
                self._count += 1
                fresh.append(Row(gift, outcome, self._count))
                self._by_id[gift.gift_id] = fresh[-1]
            elif row.outcome != outcome:
                row.decide(outcome)
                changed[row.number] = row
        if changed and self._rows:
            newest = self._rows[-1].number  # those of this run follow each other without a gap
            first, last = max(0, newest - max(changed)), newest - min(changed)
            if last >= first:  # the others are fresh ones
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(HEADINGS) - 1))
                self.decided.emit([row for number, row in changed.items() if number <= newest])
        if fresh:
            self._insert(fresh)

    def row(self, place: int) -> Row:
        """A row; 0 is the newest."""
        return self._rows[len(self._rows) - 1 - place]

    @property
    def rows(self) -> list[Row]:
        """All of them, the oldest first."""
        return self._rows.copy()

    def _insert(self, rows: list[Row]) -> None:
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
        """A cell's text."""
        if role not in TOLD or not index.isValid():
            return None
        return as_data(self.row(index.row()), index.column(), role)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """The columns' names, which begin or end as what is below them."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return told(HEADINGS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and section in NUMBERS:
            return _AT_THE_END
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
