"""The desk's tables: as wide as they are, each heading can be read, however large the desktop's words are."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHeaderView, QTableView, QTableWidget, QWidget

ROW_ROOM: Final = 1.9
"""Of a row's height, in lines of its text."""
USUAL_LETTER_PX: Final = 7
"""How wide a letter is where widths and heights are as they were asked for; larger words make them larger."""
LAST_LETTERS: Final = 18
"""So much of the last column is seen at least, which tells the most."""
LEAST_PART, LEAST_OF_FIRST = 0.5, 0.9
"""What is left of a column's width where there is little room; the first one has times, which are all of one width."""
FIELD_ROOM_PX: Final = 35
"""For the edges of a row's fields, above and below their words."""
FIELD_LETTERS, FIELD_EDGES_PX = 10, 36
"""What is seen of a field at least, and the room at its ends."""
LEAST_ROWS: Final = 4
"""One of them is that of the headings."""
CELL_EDGES_PX: Final = 16
"""Left and right of it, as the style sheet has them."""


if TYPE_CHECKING:
    _Beside = QTableView
else:
    _Beside = object


class _FitsItsWords(_Beside):
    """Beside Qt's class of a table, of which there is more than one: it measures anew what may have changed."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No higher than it has to be: a page is not scrolled for empty rows, and what is left over is its own."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """There is more room, or less."""
        super().resizeEvent(event)
        self.share()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Its style sheet has given it its font by now."""
        super().showEvent(event)
        self.fit_rows()
        self.share()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Words may have become larger or smaller."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit_rows()
            self.share()

    def fit_rows(self) -> None:
        """Make them as high as their words."""
        raise NotImplementedError

    def share(self) -> None:
        """Give each column its part of the room."""
        raise NotImplementedError


class Table(_FitsItsWords, QTableView):
    """All columns but the last have a width of their own, so that nothing moves when the words change.

    Where the window has not enough room for that, they become narrower; once the streamer has made one wider or
    narrower by hand, all stay as they are.
    """

    def __init__(self, model: QAbstractItemModel, name: str, widths: Sequence[int], least_height: int) -> None:
        """Show this model; widths of columns, and the least height of the whole, in pixels where letters are small."""
        super().__init__()
        self._widths, self._least_height = widths, least_height
        self._is_sharing = self._is_chosen = False
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.sectionResized.connect(self._notice_hand)
        self.fit_rows()

    def _scale(self) -> float:
        return max(1.0, self.fontMetrics().averageCharWidth() / USUAL_LETTER_PX)

    def fit_rows(self) -> None:
        """Make them, and the table, as high as their words."""
        self.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().lineSpacing() * ROW_ROOM))
        self.setMinimumHeight(round(self._least_height * self._scale()))

    def share(self) -> None:
        """Give each column what it wants, or its part of what there is."""
        if self._is_chosen:
            return
        header, scale = self.horizontalHeader(), self._scale()
        last = max(header.sectionSizeHint(len(self._widths)), LAST_LETTERS * self.fontMetrics().averageCharWidth())
        wanted = [max(header.sectionSizeHint(column), width * scale) for column, width in enumerate(self._widths)]
        parts = [LEAST_OF_FIRST, *(LEAST_PART for _ in wanted[1:])]
        least = [
            max(header.sectionSizeHint(column), width * part)
            for column, (width, part) in enumerate(zip(wanted, parts, strict=True))
        ]
        lacking, spare = sum(wanted) + last - self.viewport().width(), sum(wanted) - sum(least)
        part = min(max(lacking / spare, 0.0), 1.0) if spare > 0.0 else 0.0
        self._is_sharing = True
        for column, (most, few) in enumerate(zip(wanted, least, strict=True)):
            self.setColumnWidth(column, int(most - (most - few) * part))
        self._is_sharing = False

    def _notice_hand(self, column: int, _before: int, _now: int) -> None:
        self._is_chosen |= not self._is_sharing and column < len(self._widths)


class FieldTable(_FitsItsWords, QTableWidget):
    """Fields in rows and columns, all of which can be read: what there is no room for is scrolled to."""

    def __init__(self, headings: Sequence[str]) -> None:
        """Columns with these, and no row."""
        super().__init__(0, len(headings))
        self.setHorizontalHeaderLabels(list(headings))
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.fit_rows()

    def put(self, row: int, column: int, field: QWidget) -> None:
        """Let this stand there; call `share` once all do."""
        self.setCellWidget(row, column, field)

    def share(self) -> None:
        """Give each column what its fields and its heading need, and an equal part of what is left."""
        header, columns = self.horizontalHeader(), range(self.columnCount())
        needed = [max(header.sectionSizeHint(column), self._widest(column)) for column in columns]
        more = max(0, self.viewport().width() - sum(needed))
        for column, width in enumerate(needed):
            self.setColumnWidth(column, width + more * (column + 1) // len(needed) - more * column // len(needed))

    def fit_rows(self) -> None:
        """Make them as high as a field's words, and let some of them be seen."""
        height = self.fontMetrics().lineSpacing() + FIELD_ROOM_PX
        self.verticalHeader().setDefaultSectionSize(height)
        self.setMinimumHeight(LEAST_ROWS * height)

    def _widest(self, column: int) -> int:
        """What the fields of a column need."""
        widest = FIELD_LETTERS * self.fontMetrics().averageCharWidth() + FIELD_EDGES_PX
        for row in range(self.rowCount()):
            field = self.cellWidget(row, column)
            field.ensurePolished()  # or it would not know of its edges yet
            if not isinstance(field, QAbstractSpinBox):  # which would have room for the largest number there may be
                widest = max(widest, field.minimumSizeHint().width())
        return widest + CELL_EDGES_PX
