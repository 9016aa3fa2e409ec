"""The desk's card about what gifts bring: how much of it is kept, what use that was, and a way to be rid of it."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QPushButton, QVBoxLayout

from overlay.commands import ReportAssets
from overlay.desktop.desk.parts.panel_parts import begin_at_the_edge
from overlay.desktop.language import plural, spoken, told, tr
from overlay.phrase import phrase

EMPTY: Final = phrase("Nothing yet. What gifts bring is kept here, so that it comes at once the next time.")
UNKNOWN: Final = phrase("Known as soon as the connection to the engine begins.")
OFF: Final = phrase("Nothing is kept on the disk.")
QUESTION: Final = phrase("Clear the cache?")


class AssetsCard(QFrame):
    """Shows what it is told and says what was clicked; it decides nothing."""

    clear_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("Assets"))
        self._report = ReportAssets()
        self._title = _label("heading", tr("Assets"))
        self._kept = _label("words", "")
        self._kept.setAccessibleName(tr("What is kept"))
        self._use = _label("quiet", "")
        self._use.setAccessibleName(tr("Use since the start"))
        self._clear = QPushButton(tr("Clear cache…"))
        self._clear.setToolTip(tr("Remove the models, videos, sounds and pictures that are kept on the disk"))
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
        self._kept.setText(told(UNKNOWN))
        self._clear.setEnabled(False)

    def show_report(self, report: ReportAssets) -> None:
        """How much is kept, and of what use it was."""
        self._report = report
        self._kept.setText(_kept_words(report))
        asked = report.hits + report.misses
        self._use.setText(
            tr("{hits} of {asked} files were here when a gift wanted them", hits=report.hits, asked=asked)
            if asked
            else tr("No gift has brought a file since the start.")
        )
        self._clear.setEnabled(report.files > 0)

    def _ask(self) -> None:
        """Nothing waits for the answer: gifts go on behind it."""
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(told(QUESTION))
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setText(told(QUESTION))
        question.setInformativeText(
            plural(
                "{n} file ({size}) will be removed, and fetched again when gifts bring it.",
                "{n} files ({size}) will be removed, and fetched again when gifts bring them.",
                self._report.files,
                size=_size(self._report.nbytes),
            )
        )
        clear = question.addButton(tr("Clear"), QMessageBox.ButtonRole.AcceptRole)
        keep = question.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        clear.clicked.connect(self.clear_requested)
        question.open()


def _kept_words(report: ReportAssets) -> str:
    if not report.files:
        return told(EMPTY if report.most_bytes else OFF)
    size, most = _size(report.nbytes), _size(report.most_bytes)
    return plural("{n} file, {size} of {most}", "{n} files, {size} of {most}", report.files, size=size, most=most)


def _size(nbytes: int) -> str:
    """In the unit that suits it."""
    if nbytes < 2**20:
        return f"{spoken().number(max(round(nbytes / 2**10), 1))} KiB"
    return f"{spoken().decimal(nbytes / 2**20, 1 if nbytes < 100 * 2**20 else 0)} MiB"


def _label(name: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    begin_at_the_edge(label)
    return label
