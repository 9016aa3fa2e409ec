"""What the desk is told, in a rush now and then: gifts are drawn by the same thread, and they go first.

The first news is shown at once. What follows waits, so that all that is done and painted for the desk takes a small
part of the time; on a fast computer nobody can tell. What was asked for with a click is not kept waiting.
"""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from overlay import commands
from overlay.app.logbook.logs import logger_for
from overlay.commands import Command
from overlay.desktop.desk.pages.diagnostics import Diagnostics
from overlay.desktop.desk.panel import Panel

SHARE: Final = 0.004
"""Of the time of the thread that draws, as far as `LONGEST_SECS` allows."""
SHORTEST_SECS: Final = 0.1
LONGEST_SECS: Final = 1.0

log = logger_for(__name__)


class PanelFeed(QObject):
    """Brings reports to the panel, in order, but for what newer ones replace."""

    def __init__(
        self, panel: Panel, diagnose: Callable[[], Diagnostics], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Tell nothing yet.

        Args:
            panel: Shows what it is told.
            diagnose: What the diagnostics show.
            clock: Tells the seconds.
        """
        super().__init__(panel)
        self._panel, self._diagnose, self._clock = panel, diagnose, clock
        self._gifts: dict[str, commands.ReportGift] = {}
        self._outcomes: list[str] = []
        self._queue: commands.ReportQueue | None = None
        self._is_paused = False
        self._due_secs = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    def tell(self, command: Command) -> None:
        """Show this soon; `flush_if_due` is called once all of a turn was told."""
        panel = self._panel
        match command:
            case commands.ReportGift(gift, outcome):
                self._gifts[gift.gift_id] = command  # one that is decided before it was shown is one row of news
                if outcome is not None:
                    self._outcomes.append(outcome)
            case commands.ReportQueue(is_paused=is_paused):
                self._queue = command
                if is_paused != self._is_paused:  # somebody has just pressed that
                    self.hurry()
            case commands.ReportLink(status):
                panel.show_link(status)
            case commands.ReportStream(status):
                panel.show_stream(status)
            case commands.ReportAssets() as report:
                panel.assets.show_report(report)
            case commands.ReportCounts():
                panel.show_diagnostics(self._diagnose())
            case _:
                log.error("nobody performs a command", command=type(command).__name__)

    def hurry(self) -> None:
        """Somebody has pressed something, and waits for what comes of it."""
        self._due_secs = 0.0
        if self._timer.isActive():
            self._timer.start(0)

    def flush_if_due(self) -> None:
        """Show what was told, or see to it that it will be."""
        if not self._gifts and self._queue is None:
            return
        wait_secs = self._due_secs - self._clock()
        if wait_secs <= 0.0:
            self.flush()
        elif not self._timer.isActive():
            self._timer.start(round(wait_secs * 1000))

    def flush(self) -> None:
        """Show all of it now."""
        self._timer.stop()
        began = self._clock()
        gifts, self._gifts = self._gifts, {}
        outcomes, self._outcomes = self._outcomes, []
        queue, self._queue = self._queue, None
        try:
            self._panel.history.put_all([(report.gift, report.outcome) for report in gifts.values()])
            if outcomes:
                shown = sum(outcome.startswith("shown") for outcome in outcomes)
                self._panel.count_outcomes(shown, len(outcomes) - shown)
            if queue is not None:
                self._is_paused = queue.is_paused
                self._panel.show_queue(queue.waiting, queue.playing, is_paused=queue.is_paused)
        except Exception:  # the screen must not miss anything because of the desk
            log.exception("the desk could not be told")
        now = self._clock()
        took_secs = now - began + self._panel.take_paint_secs()
        self._due_secs = now + min(max(took_secs / SHARE, SHORTEST_SECS), LONGEST_SECS)
