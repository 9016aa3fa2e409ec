"""The streamer's desk, in a window that OBS never captures: does it work, what waits, what became of each gift."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QHideEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from overlay.desktop.assets_card import AssetsCard
from overlay.desktop.control_link import ControlLink
from overlay.desktop.diagnostics import Diagnostics, DiagnosticsView
from overlay.desktop.history import HistoryModel
from overlay.desktop.obs_card import ObsCard
from overlay.desktop.panel_style import Health, style_sheet
from overlay.desktop.sound_row import SoundRow
from overlay.protocol.messages import StatusPayload
from overlay.protocol.news import LinkStatus, Phase

TITLE: Final = "Hyperfocus Desk"

_WORDS_WHERE_ALL_IS_WELL: Final = {
    Phase.LIVE: "Gifts appear as they come.",
    Phase.CONNECTING: "Looking for the gift engine.",
    Phase.GREETING: "The gift engine was found.",
}


@dataclass(frozen=True, slots=True)
class TestGift:
    """An entry of the test menu: a gift type and what one of it is worth."""

    title: str
    gift_type: str
    value: float


class Panel(QWidget):
    """Shows what it is told and says what was clicked; it decides nothing."""

    test_requested = Signal(str, float)
    pause_requested = Signal(bool)
    skip_requested = Signal()
    clear_requested = Signal()
    reconnect_requested = Signal()
    diagnostics_requested = Signal()
    closed = Signal()

    def __init__(self, address: str, test_gifts: Sequence[TestGift]) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setObjectName("panel")
        self._shown = 0
        self._missed = 0
        self.history = HistoryModel(self)
        self.sound = SoundRow()
        self.assets = AssetsCard()
        self._dot = _label("dot")
        self._phase = _label("phase")
        self._words = _label("words", wraps=True)
        self._words.setMinimumHeight(2 * self._words.fontMetrics().lineSpacing())  # what comes and goes moves nothing
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._address = _label("quiet")
        self._address.setText(address)
        self._reconnect = QPushButton("Reconnect now")
        self._reconnect.clicked.connect(self.reconnect_requested)
        self._tiles = {name: _label("number") for name in ("Waiting", "Playing", "Shown", "Missed", "Viewers")}
        self._test = self._make_test_button(test_gifts)
        self._pause = _action_button("Pause", "P", "Hold back what waits; what plays goes on", checkable=True)
        self._pause.toggled.connect(self._toggle_pause)
        self._skip = _action_button("Skip", "S", "Take off the screen what is on it")
        self._skip.clicked.connect(self.skip_requested)
        self._clear = _action_button("Clear queue", "C", "Drop what waits; those gifts are answered as not shown")
        self._clear.clicked.connect(self.clear_requested)
        self._diagnostics = DiagnosticsView(self)
        self._diagnostics.refresh_requested.connect(self.diagnostics_requested)
        self._look_closer = _action_button("Diagnostics", "D", "How this run is doing, in detail, and a report of it")
        self._look_closer.clicked.connect(self._open_diagnostics)
        self.obs = ObsCard(self)
        self.control_link = ControlLink()
        self._notice = _card("notice")
        self._notice_words = _label("words", wraps=True)
        self._empty = _label("empty")
        self._empty.setText("No gifts yet. Press T to see one on the canvas.")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._table = self._make_table()
        self._lay_out()
        self.setStyleSheet(style_sheet(self.palette()))
        self.show_link(LinkStatus())
        self.show_queue(0, 0, is_paused=False)
        self._refresh_totals()
        self.setMinimumWidth(600)
        self.resize(720, 720)

    # --- what it is told -----------------------------------------------------------------------------

    def show_link(self, status: LinkStatus) -> None:
        """The connection's status."""
        health = {Phase.LIVE: Health.GOOD, Phase.OFF: Health.OFF, Phase.WAITING: Health.BAD}.get(
            status.phase, Health.BUSY
        )
        if status.phase is Phase.LIVE and status.words:
            health = Health.BUSY
        phase = status.phase.value[:1].upper() + status.phase.value[1:]
        self._dot.setProperty("health", health.value)
        self._dot.setAccessibleName(phase)
        self._dot.style().unpolish(self._dot)  # Qt reads a property for its style sheet only then
        self._dot.style().polish(self._dot)
        self._phase.setText(phase)
        self._words.setText(_sentence(status.words) or _WORDS_WHERE_ALL_IS_WELL.get(status.phase, ""))
        self._reconnect.setVisible(status.phase is Phase.WAITING)

    def show_stream(self, status: StatusPayload) -> None:
        """The stream's status."""
        self._tiles["Viewers"].setText(f"{status.viewer_count:,}" if status.is_live else "offline")

    def show_queue(self, waiting: int, playing: int, *, is_paused: bool) -> None:
        """How much waits and plays."""
        self._tiles["Waiting"].setText(f"{waiting:,}")
        self._tiles["Playing"].setText(f"{playing:,}")
        self._clear.setEnabled(waiting > 0)
        self._skip.setEnabled(playing > 0)
        self._pause.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._pause.setChecked(is_paused)
        self._pause.blockSignals(False)  # noqa: FBT003
        self._pause.setText("Resume" if is_paused else "Pause")
        self._pause.setShortcut(QKeySequence("P"))  # setText forgets it

    def show_diagnostics(self, diagnostics: Diagnostics) -> None:
        """How this run is doing; asked for by `diagnostics_requested`."""
        self._diagnostics.show_diagnostics(diagnostics)

    def show_notice(self, words: str) -> None:
        """Say something at the top until the streamer has read it; "" says nothing any more."""
        self._notice_words.setText(words)
        self._notice.setVisible(bool(words))

    def add_notice(self, words: str) -> None:
        """The same, below what has not been read yet."""
        unread = "" if self._notice.isHidden() else self._notice_words.text()
        self.show_notice(f"{unread}\n{words}" if unread else words)

    def count_outcome(self, *, is_shown: bool) -> None:
        """A gift was decided."""
        self._shown += is_shown
        self._missed += not is_shown
        self._refresh_totals()

    # --- making --------------------------------------------------------------------------------------

    def _refresh_totals(self) -> None:
        self._tiles["Shown"].setText(f"{self._shown:,}")
        self._tiles["Missed"].setText(f"{self._missed:,}")
        if not self._tiles["Viewers"].text():
            self._tiles["Viewers"].setText("–")  # noqa: RUF001 - an en dash stands for "not known"

    def _toggle_pause(self, is_paused: bool) -> None:  # noqa: FBT001 - Qt's slot
        self.pause_requested.emit(is_paused)

    def _open_diagnostics(self) -> None:
        self._diagnostics.show()
        self._diagnostics.raise_()
        self._diagnostics.activateWindow()

    def _make_test_button(self, test_gifts: Sequence[TestGift]) -> QToolButton:
        button = QToolButton()
        button.setObjectName("primary")
        button.setText("Test gift")
        button.setToolTip("Show yourself a gift; it is never counted and never answered (T)")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(button)
        for test in test_gifts:
            action = QAction(test.title, menu)
            action.triggered.connect(lambda _=False, test=test: self.test_requested.emit(test.gift_type, test.value))
            menu.addAction(action)
        button.setMenu(menu)
        first = test_gifts[0]
        button.clicked.connect(lambda: self.test_requested.emit(first.gift_type, first.value))
        button.setShortcut(QKeySequence("T"))
        return button

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.history)
        table.setAccessibleName("History of gifts")
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.setMinimumHeight(180)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        for column, width in enumerate((88, 160, 100, 72)):
            table.setColumnWidth(column, width)
        self.history.rowsInserted.connect(self._empty.hide)
        return table

    def _lay_out(self) -> None:
        understood = QPushButton("Got it")
        understood.clicked.connect(self._notice.hide)
        notice = QHBoxLayout(self._notice)
        notice.setContentsMargins(16, 12, 16, 12)
        notice.setSpacing(16)
        notice.addWidget(self._notice_words, 1)
        notice.addWidget(understood, 0, Qt.AlignmentFlag.AlignTop)
        self._notice.hide()

        status = _card()
        rows = QGridLayout(status)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setHorizontalSpacing(12)
        self._dot.setFixedSize(14, 14)
        rows.addWidget(self._dot, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(self._phase, 0, 1)
        rows.addWidget(self._reconnect, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(self._words, 1, 1)
        rows.addWidget(self._address, 2, 1, 1, 2)
        rows.setColumnStretch(1, 1)

        tiles = QHBoxLayout()
        tiles.setSpacing(10)
        for name, number in self._tiles.items():
            tiles.addWidget(_tile(name, number))

        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for button in (self._test, self._pause, self._skip, self._clear):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._look_closer)

        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(14)
        column.addWidget(self._notice)
        column.addWidget(status)
        column.addLayout(tiles)
        column.addLayout(buttons)
        column.addWidget(self.sound)
        column.addWidget(self.obs)
        title = _label("heading")
        title.setText("Gifts")
        heading = QHBoxLayout()
        heading.addWidget(title, 1)
        heading.addWidget(self.control_link)
        column.addLayout(heading)
        column.addWidget(self._table, 1)
        column.addWidget(self.assets)
        inside = QVBoxLayout(self._table.viewport())
        inside.addWidget(self._empty)

    # --- what Qt calls -------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the desktop from light to dark and back."""
        if event.type() == QEvent.Type.PaletteChange:
            sheet = style_sheet(self.palette())
            if sheet != self.styleSheet():  # a new sheet is a change of the palette as well
                self.setStyleSheet(sheet)
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """The second window goes with the first, which may be minimised instead."""
        if not event.spontaneous():
            self._diagnostics.hide()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Closing the desk closes the program: there would be no way back to it."""
        self.closed.emit()
        super().closeEvent(event)


def _sentence(words: str) -> str:
    """With a capital, unless it begins with an address."""
    return words if "://" in words.split(" ", 1)[0] else words[:1].upper() + words[1:]


def _label(name: str, *, wraps: bool = False) -> QLabel:
    """Text is always plain: names come from strangers, and Qt would read a tag."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label


def _card(name: str = "card") -> QFrame:
    card = QFrame()
    card.setObjectName(name)
    return card


def _action_button(text: str, key: str, tip: str, *, checkable: bool = False) -> QPushButton:
    button = QPushButton(text)
    button.setShortcut(QKeySequence(key))
    button.setToolTip(f"{tip} ({key})")
    button.setCheckable(checkable)
    return button


def _tile(name: str, number: QLabel) -> QFrame:
    tile = _card()
    column = QVBoxLayout(tile)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(2)
    caption = _label("quiet")
    caption.setText(name)
    number.setAccessibleName(name)
    column.addWidget(number)
    column.addWidget(caption)
    return tile
