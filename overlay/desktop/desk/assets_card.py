"""The desk's card about what gifts bring: how much of it is kept, what use that was, and a way to be rid of it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout

from overlay.commands import ReportAssets

EMPTY: Final = "Nothing yet. What gifts bring is kept here, so that it comes at once the next time."
UNKNOWN: Final = "Known as soon as the connection to the engine begins."
OFF: Final = "Nothing is kept on the disk."
QUESTION: Final = "Clear the cache?"


class AssetsCard(QFrame):
    """Shows what it is told and says what was clicked; it decides nothing."""

    clear_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName("Assets")
        self._report = ReportAssets()
        self._title = _label("heading", "Assets")
        self._kept = _label("words", "")
        self._kept.setAccessibleName("What is kept")
        self._use = _label("quiet", "")
        self._use.setAccessibleName("Use since the start")
        self._clear = QPushButton("Clear cache…")
        self._clear.setToolTip("Remove the models, videos, sounds and pictures that are kept on the disk")
        self._clear.clicked.connect(self._ask)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._kept)
        words.addWidget(self._use)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignVCenter)
        self._kept.setText(UNKNOWN)
        self._clear.setEnabled(False)

    def show_report(self, report: ReportAssets) -> None:
        """How much is kept, and of what use it was."""
        self._report = report
        self._kept.setText(_kept_words(report))
        asked = report.hits + report.misses
        share = f"{report.hits:,} of {asked:,} files were here when a gift wanted them" if asked else ""
        self._use.setText(share or "No gift has brought a file since the start.")
        self._clear.setEnabled(report.files > 0)

    def _ask(self) -> None:
        """Nothing waits for the answer: gifts go on behind it."""
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(QUESTION)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setText(QUESTION)
        files = f"{self._report.files:,} file{'s' if self._report.files != 1 else ''}"
        size = _size(self._report.nbytes)
        question.setInformativeText(f"{files} ({size}) will be removed, and fetched again when gifts bring them.")
        clear = question.addButton("Clear", QMessageBox.ButtonRole.AcceptRole)
        keep = question.addButton("Keep", QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        clear.clicked.connect(self.clear_requested)
        question.open()


def _kept_words(report: ReportAssets) -> str:
    if not report.files:
        return EMPTY if report.most_bytes else OFF
    files = f"{report.files:,} file{'s' if report.files != 1 else ''}"
    return f"{files}, {_size(report.nbytes)} of {_size(report.most_bytes)}"


def _size(nbytes: int) -> str:
    """In the unit that suits it."""
    if nbytes < 2**20:
        return f"{max(round(nbytes / 2**10), 1)} KiB"
    return f"{nbytes / 2**20:,.1f} MiB" if nbytes < 100 * 2**20 else f"{nbytes / 2**20:,.0f} MiB"


def _label(name: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
