"""The top of the desk, on every page: does it work and what to do if not, and the key that empties the screen."""

import math
import time
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from overlay.desktop.desk.parts.panel_parts import begin_at_the_edge, button, capital, card, label
from overlay.desktop.desk.parts.panel_style import Health
from overlay.desktop.language import plural, told, tr
from overlay.events import PANIC_SECS
from overlay.phrase import phrase
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Settings

PANIC_KEY: Final = "Ctrl+Shift+P"

_WORDS_WHERE_ALL_IS_WELL: Final = {
    Phase.LIVE: phrase("Gifts appear as they come."),
    Phase.CONNECTING: phrase("Looking for the gift engine."),
    Phase.GREETING: phrase("The gift engine was found."),
}
_TICK_MS: Final = 250


class StatusCard(QWidget):
    """Shows what it is told and says what was clicked."""

    reconnect_requested = Signal()
    panic_requested = Signal(float)
    return_requested = Signal()

    def __init__(self, address: str) -> None:
        super().__init__()
        self._until_secs: float | None = None
        self._panic_secs = PANIC_SECS
        self._dot = label("dot")
        self._dot.setFixedSize(14, 14)
        self._phase = label("phase", wraps=True)
        self._words = label("words", wraps=True)
        self._words.setMinimumHeight(2 * self._words.fontMetrics().lineSpacing())  # what comes and goes moves nothing
        begin_at_the_edge(self._words, Qt.AlignmentFlag.AlignTop)
        self._address = label("quiet", address)
        self._reconnect = QPushButton(tr("Reconnect now"))
        self._reconnect.setToolTip(tr("Try at once, instead of waiting for the next try"))
        self._reconnect.clicked.connect(self.reconnect_requested)
        self.panic = button(
            tr("Panic"), tr("Empty and silence the overlay at once; gifts wait, none is lost"), PANIC_KEY
        )
        self.panic.setObjectName("panic")
        self.panic.setAccessibleDescription(self.panic.toolTip())
        self.panic.clicked.connect(lambda: self.panic_requested.emit(self._panic_secs))
        self._held = card("notice")
        self._held_words = label("words", wraps=True)
        self._come_back = button(tr("Come back now"), tr("Let gifts appear again"))
        self._come_back.clicked.connect(self.return_requested)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._count_down)
        self._lay_out()
        self.show_link(LinkStatus())

    def show_link(self, status: LinkStatus) -> None:
        """The connection's status."""
        health = {Phase.LIVE: Health.GOOD, Phase.OFF: Health.OFF, Phase.WAITING: Health.BAD}.get(
            status.phase, Health.BUSY
        )
        if status.phase is Phase.LIVE and status.words:
            health = Health.BUSY
        phase = capital(told(status.phase.value))
        self._dot.setProperty("health", health.value)
        self._dot.setAccessibleName(phase)
        self._dot.style().unpolish(self._dot)  # Qt reads a property for its style sheet only then
        self._dot.style().polish(self._dot)
        self._phase.setText(phase)
        self._words_of_link = capital(told(status.words))
        self._phase_of_link = status.phase
        self._say()
        self._reconnect.setVisible(status.phase is Phase.WAITING)

    def show_address(self, shown: str) -> None:
        """Where the engine is."""
        self._address.setText(shown)

    def show_settings(self, settings: Settings) -> None:
        """How long a panic lasts from now on; one that has begun ends when it was said to."""
        self._panic_secs = settings.panic_secs

    def show_hold(self, until_secs: float | None) -> None:
        """The screen is held empty until then, on the monotonic clock; None: it is not."""
        self._until_secs = until_secs
        self._held.setVisible(until_secs is not None)
        self._say()
        if until_secs is None:
            self._timer.stop()
        else:
            self._count_down()
            self._timer.start()

    def _say(self) -> None:
        """That all is well is not said while gifts wait: the words below do it then."""
        usual = "" if self._until_secs is not None else told(_WORDS_WHERE_ALL_IS_WELL.get(self._phase_of_link, ""))
        self._words.setText(self._words_of_link or usual)

    def _count_down(self) -> None:
        left_secs = max(0, math.ceil((self._until_secs or 0.0) - time.monotonic()))
        self._held_words.setText(
            plural(
                "The overlay is empty and silent. Gifts wait, none is lost; they come back in {n} s.",
                "The overlay is empty and silent. Gifts wait, none is lost; they come back in {n} s.",
                left_secs,
            )
        )

    def _lay_out(self) -> None:
        held = QHBoxLayout(self._held)
        held.setContentsMargins(16, 12, 16, 12)
        held.setSpacing(16)
        held.addWidget(self._held_words, 1)
        held.addWidget(self._come_back, 0, Qt.AlignmentFlag.AlignVCenter)
        self._held.hide()
        ground = card()
        rows = QGridLayout(ground)
        rows.setContentsMargins(16, 14, 16, 14)
        rows.setHorizontalSpacing(12)
        rows.addWidget(self._dot, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(self._phase, 0, 1)
        rows.addWidget(self._words, 1, 1)
        rows.addWidget(self._address, 2, 1)
        rows.addWidget(self._reconnect, 0, 2, 3, 1, Qt.AlignmentFlag.AlignVCenter)
        panic = QVBoxLayout()
        panic.setSpacing(4)
        panic.addWidget(self.panic)
        key = label("quiet", PANIC_KEY)
        key.setAlignment(Qt.AlignmentFlag.AlignCenter)
        panic.addWidget(key)
        rows.addLayout(panic, 0, 3, 3, 1, Qt.AlignmentFlag.AlignVCenter)
        rows.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(ground)
        column.addWidget(self._held)
