"""The desk's page of diagnostics: how this run is doing in detail, and a report of it for the clipboard."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from overlay.desktop.desk.parts.flow import Flow
from overlay.desktop.desk.parts.letter_keys import press_while_seen
from overlay.desktop.desk.parts.panel_parts import begin_at_the_edge, page
from overlay.desktop.desk.parts.tables import Table
from overlay.desktop.language import spoken, told, tr
from overlay.phrase import phrase
from overlay.protocol.moment import parse_timestamp

REFRESH_MS: Final = 1000
LEAST_HEIGHT: Final = 96
"""Of a table."""
COPIED_MS: Final = 2000
_LEVELS: Final = {"warning": phrase("warning"), "error": phrase("error"), "critical": phrase("critical")}

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


@dataclass(frozen=True, slots=True)
class Diagnostics:
    """What there is to be shown, all of it fit for a line.

    Attributes:
        facts: Names and values.
        counts: Topics, and what was counted of each.
        remarks: Timestamp, level and words of the last warnings and errors, the newest first.
        report: All of it as one text.
    """

    facts: tuple[tuple[str, str], ...] = ()
    counts: tuple[tuple[str, str], ...] = ()
    remarks: tuple[tuple[str, str, str], ...] = ()
    report: str = ""


class DiagnosticsView(QWidget):
    """Shows what it is told; while it can be seen it asks for news every second."""

    refresh_requested = Signal()
    record_requested = Signal(bool)
    save_requested = Signal(object)
    """A Path."""

    def __init__(self, assets: QWidget | None = None) -> None:
        super().__init__()
        self._assets = assets
        self._report = ""
        self._facts: dict[str, QLabel] = {}
        self._counts = _Lines((tr("Counted"), ""), self)
        self._remarks = _Lines((tr("Time"), tr("Level"), tr("Last warnings and errors")), self)
        self._fact_rows = QGridLayout()
        self._copy = QPushButton()
        self._name_copy_button(tr("Copy report"))
        self._copy.setToolTip(tr("Put all of this on the clipboard, to send it to somebody who can help (R)"))
        self._copy.clicked.connect(self._copy_report)
        press_while_seen("R", self._copy)
        self._record = QPushButton(tr("Record for a bug report"))
        self._record.setCheckable(True)
        self._record.setToolTip(
            tr("Write down what happens from now on, without names, so that somebody can see the fault for themselves")
        )
        self._record.clicked.connect(self.record_requested)
        self._save = QPushButton(tr("Save bug report…"))
        self._save.setToolTip(tr("Put the report, and what was recorded without names, into one file to be sent"))
        self._save.clicked.connect(self._ask_where)
        self._saved = QLabel()
        self._saved.setObjectName("quiet")
        self._saved.setTextFormat(Qt.TextFormat.PlainText)
        self._saved.setWordWrap(True)
        self._saved.setAccessibleName(tr("What was saved"))
        self._saved.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self.refresh_requested)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(COPIED_MS)
        self._copied.timeout.connect(lambda: self._name_copy_button(tr("Copy report")))
        self._lay_out()

    def show_diagnostics(self, diagnostics: Diagnostics) -> None:
        """Show these; what did not change stays as it is, selection and place included."""
        self._report = diagnostics.report
        for name, value in diagnostics.facts:
            if name not in self._facts:
                self._add_fact(name)
            self._facts[name].setText(told(value))
        counts = tuple((told(topic), told(words)) for topic, words in diagnostics.counts)
        self._counts.put(counts or ((tr("Nothing yet"), ""),))
        self._remarks.put(
            tuple(
                (_clock(stamp), told(_LEVELS.get(level, level)), words) for stamp, level, words in diagnostics.remarks
            )
            or (("", "", tr("none")),)
        )

    def show_recording(self, *, is_on: bool, is_ours: bool) -> None:
        """Whether it is written down what happens; `is_ours`: it was begun here, and can be ended here."""
        self._record.setChecked(is_on)
        self._record.setEnabled(is_ours)
        self._record.setText(tr("Recording: press to stop") if is_on and is_ours else tr("Record for a bug report"))
        if is_on and not is_ours:
            self.show_saved(phrase("This session is recorded; a bug report holds it without names."))

    def show_saved(self, words: str) -> None:
        """What came of saving a bug report."""
        self._saved.setText(told(words))
        self._saved.setVisible(bool(words))

    def _ask_where(self) -> None:
        """Nothing waits for the answer: gifts go on behind it."""
        dialog = QFileDialog(self, tr("Save bug report"), "bug-report.zip", tr("ZIP files (*.zip)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.fileSelected.connect(lambda name: self.save_requested.emit(Path(name)))
        dialog.open()

    # --- making ------------------------------------------------------------------------------------------------------

    def _add_fact(self, name: str) -> None:
        row = len(self._facts)
        caption = QLabel(told(name))
        caption.setObjectName("quiet")
        caption.setTextFormat(Qt.TextFormat.PlainText)
        value = _Line()
        value.setAccessibleName(told(name))
        self._facts[name] = value
        self._fact_rows.addWidget(caption, row, 0)
        self._fact_rows.addWidget(value, row, 1)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        card.setLayout(self._fact_rows)
        self._fact_rows.setContentsMargins(16, 14, 16, 14)
        self._fact_rows.setHorizontalSpacing(24)
        self._fact_rows.setVerticalSpacing(8)
        self._fact_rows.setColumnStretch(1, 1)
        area, column = page()
        column.addWidget(card)
        column.addWidget(Table(self._counts, tr("What was counted"), (176,), LEAST_HEIGHT), 1)
        column.addWidget(Table(self._remarks, tr("Last warnings and errors"), (88, 88), LEAST_HEIGHT), 1)
        if self._assets is not None:
            column.addWidget(self._assets)
        column.addLayout(Flow(self._copy, self._record, self._save))
        column.addWidget(self._saved)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self._copy.setMinimumWidth(self._copy.width())  # another word must not move its neighbours
        self._name_copy_button(tr("Copied"))
        self._copied.start()

    def _name_copy_button(self, words: str) -> None:
        self._copy.setText(words)

    # --- what Qt calls -----------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Ask at once, and then every second."""
        super().showEvent(event)
        self.refresh_requested.emit()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody looks: nothing is asked."""
        self._timer.stop()
        super().hideEvent(event)


class _Line(QLabel):
    """A text that never wraps and never widens its neighbours; where it is cut, the tool tip has all of it."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        begin_at_the_edge(self)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show as much of it as there is room for."""
        self._whole = text
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(40, self.width()))
        super().setText(shown)
        self.setToolTip("" if shown == text else _tip(text))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """There is more room, or less."""
        super().resizeEvent(event)
        self.setText(self._whole)


class _Lines(QAbstractTableModel):
    """Rows of text for a table; a change in one row leaves the others alone."""

    def __init__(self, headings: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._headings = headings
        self._rows: list[Sequence[str]] = []

    def put(self, rows: Sequence[Sequence[str]]) -> None:
        """From now on there are these."""
        before, now = len(self._rows), len(rows)
        if now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
            self._rows.extend(rows[before:])
            self.endInsertRows()
        elif now < before:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
            del self._rows[now:]
            self.endRemoveRows()
        for place, row in enumerate(rows):
            if self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place, 0), self.index(place, len(self._headings) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Lines in the table."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Always the same."""
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """A cell's text; the tool tip has all of it, for a cell may be too narrow."""
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return _tip(text)
            case _:
                return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401
        """The columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._headings[section]
        return None


def _tip(text: str) -> str:
    """Qt would guess, and read a tag in a stranger's words."""
    return f"<p>{html.escape(text)}</p>"


def _clock(timestamp: str) -> str:
    """The streamer's own time of day."""
    epoch_ms = parse_timestamp(timestamp)
    return "" if epoch_ms is None else spoken().time_of_day(epoch_ms)
