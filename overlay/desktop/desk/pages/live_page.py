"""The desk's first page: what waits and plays, the buttons for it, the sound, and the latest gifts."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from overlay.desktop.desk.cards.history import HistoryModel
from overlay.desktop.desk.cards.monitor_view import MonitorView
from overlay.desktop.desk.cards.sound_row import SoundRow
from overlay.desktop.desk.pages.gifts_page import WIDTHS
from overlay.desktop.desk.pages.trial_page import TestGift
from overlay.desktop.desk.parts.flow import Flow
from overlay.desktop.desk.parts.panel_parts import Figure, button, label, page, tile
from overlay.desktop.desk.parts.tables import Table
from overlay.desktop.language import spoken, told, tr
from overlay.phrase import phrase
from overlay.protocol.messages import StatusPayload

EMPTY: Final = phrase("No gifts yet. Press T to see one on the canvas.")
KEYS: Final = phrase(
    "Keys: T test gift, P pause, S skip, C clear the queue, M mute, D diagnostics, Ctrl+Z undo a setting"
)
_TILES: Final = {
    "waiting": phrase("Waiting"),
    "playing": phrase("Playing"),
    "shown": phrase("Shown"),
    "missed": phrase("Missed"),
    "viewers": phrase("Viewers"),
}
_PLACES: Final = {
    "waiting": (0, 0, 1),
    "playing": (0, 1, 1),
    "shown": (0, 2, 1),
    "missed": (1, 0, 1),
    "viewers": (1, 1, 2),
}
"""Row, column, and how many columns it takes."""
MONITOR_HEIGHT, WIDEST_MONITOR = 138, 300
LEAST_HEIGHT: Final = 150
"""Of the list."""


class LivePage(QWidget):
    """Shows what it is told and says what was clicked."""

    test_requested = Signal(str, float)
    pause_requested = Signal(bool)
    skip_requested = Signal()
    clear_requested = Signal()

    def __init__(self, history: HistoryModel, test_gifts: Sequence[TestGift]) -> None:
        super().__init__()
        self._shown = 0
        self._missed = 0
        self.sound = SoundRow()
        self.monitor = MonitorView()
        self.monitor.setToolTip(tr("What viewers see; on the page Look it is larger, and can be arranged"))
        self._tiles = {name: Figure() for name in _TILES}
        self._tiles["viewers"].setText("–")  # noqa: RUF001 - an en dash stands for "not known"
        self.test = self._make_test_button(test_gifts)
        self.pause = button(tr("Pause"), tr("Hold back what waits; what plays goes on"), "P", checkable=True)
        self.pause.toggled.connect(self.pause_requested)
        self.skip = button(tr("Skip"), tr("Take off the screen what is on it"), "S")
        self.skip.clicked.connect(self.skip_requested)
        self.clear = button(tr("Clear queue"), tr("Drop what waits; those gifts are answered as not shown"), "C")
        self.clear.clicked.connect(self.clear_requested)
        self._empty = label("empty", told(EMPTY))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._table = Table(history, tr("Latest gifts"), WIDTHS, LEAST_HEIGHT)
        self._table.setAlternatingRowColors(True)
        history.rowsInserted.connect(self._empty.hide)
        self._lay_out()
        self.show_queue(0, 0, is_paused=False)
        self._refresh_totals()

    def show_stream(self, status: StatusPayload) -> None:
        """The stream's status."""
        self._tiles["viewers"].setText(spoken().number(status.viewer_count) if status.is_live else tr("offline"))

    def show_queue(self, waiting: int, playing: int, *, is_paused: bool) -> None:
        """How much waits and plays."""
        self._tiles["waiting"].setText(spoken().number(waiting))
        self._tiles["playing"].setText(spoken().number(playing))
        self.clear.setEnabled(waiting > 0)
        self.skip.setEnabled(playing > 0)
        self.pause.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.pause.setChecked(is_paused)
        self.pause.blockSignals(False)  # noqa: FBT003
        self.pause.setText(tr("Resume") if is_paused else tr("Pause"))

    def count_outcomes(self, shown: int, missed: int) -> None:
        """So many gifts were decided."""
        self._shown += shown
        self._missed += missed
        self._refresh_totals()

    def show_canvas(self, size_px: tuple[int, int]) -> None:
        """The size of the overlay's canvas: the monitor has its shape."""
        across, up = size_px
        width = min(round(MONITOR_HEIGHT * across / up), WIDEST_MONITOR)
        self.monitor.set_canvas(size_px)
        self.monitor.setFixedSize(width, MONITOR_HEIGHT)

    def add(self, one: QWidget) -> None:
        """One more card, below the sound."""
        self._column.insertWidget(self._column.indexOf(self.sound) + 1, one)

    def _refresh_totals(self) -> None:
        self._tiles["shown"].setText(spoken().number(self._shown))
        self._tiles["missed"].setText(spoken().number(self._missed))

    def _make_test_button(self, test_gifts: Sequence[TestGift]) -> QToolButton:
        one = QToolButton()
        one.setObjectName("primary")
        one.setText(tr("Test gift"))
        one.setToolTip(tr("Show yourself a gift; it is never counted and never answered (T)"))
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        one.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(one)
        for test in test_gifts:
            action = QAction(told(test.title), menu)
            action.triggered.connect(lambda _=False, test=test: self.test_requested.emit(test.gift_type, test.value))
            menu.addAction(action)
        one.setMenu(menu)
        first = test_gifts[0]
        one.clicked.connect(lambda: self.test_requested.emit(first.gift_type, first.value))
        return one

    def _lay_out(self) -> None:
        tiles = QGridLayout()
        tiles.setSpacing(10)
        for name, number in self._tiles.items():
            row, column, across = _PLACES[name]
            tiles.addWidget(tile(told(_TILES[name]), number), row, column, 1, across)
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addLayout(tiles, 1)
        top.addWidget(self.monitor)
        area, self._column = page()
        self._column.addLayout(top)
        self._column.addLayout(Flow(self.test, self.pause, self.skip, self.clear))
        self._column.addWidget(self.sound)
        self._column.addWidget(label("heading", tr("Latest gifts")))
        self._column.addWidget(self._table, 1)
        self._column.addWidget(label("quiet", told(KEYS), wraps=True))
        QVBoxLayout(self._table.viewport()).addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
