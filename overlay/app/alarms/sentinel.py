"""The watchman's shell: a thread that sleeps until something has been wrong for long enough, and then tells.

It is a thread of its own because the one that draws may be what hangs. While all is well it is not even begun.
"""

import threading
import time
from collections.abc import Callable, Iterable
from typing import Final

from overlay.app.alarms.patience import Alarm, Cause
from overlay.app.alarms.watchman import TELLING_EVENTS, Watchman
from overlay.app.logbook.logs import logger_for
from overlay.commands import Command
from overlay.events import Event
from overlay.obs.standing import Standing

CLOSE_SECS: Final = 0.3

log = logger_for(__name__)


class Sentinel:
    """May be told of things from any thread."""

    def __init__(
        self,
        tell: Callable[[Alarm], None],
        wanted: Callable[[], frozenset[Cause]],
        *,
        counts_assets: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin to listen.

        Args:
            tell: Takes what the streamer is to know, on the sentinel's thread.
            wanted: The causes that the streamer wants to know of, now.
            counts_assets: See `Watchman`.
            clock: Tells the seconds.
        """
        self._tell = tell
        self._wanted = wanted
        self._clock = clock
        self._watchman = Watchman(counts_assets=counts_assets)
        self._news = threading.Condition()
        self._wakes_secs = float("inf")  # when the thread looks by itself
        self._is_over = False
        self._thread: threading.Thread | None = None

    def happen(self, event: Event) -> None:
        """Something happened."""
        if not isinstance(event, TELLING_EVENTS):
            return
        with self._news:
            self._watchman.happen(event, self._clock())
            self._see_to_it()

    def hear(self, turn: Iterable[Command]) -> None:
        """The stage is told this."""
        with self._news:
            self._watchman.perform(turn, self._clock())
            self._see_to_it()

    def stands(self, standing: Standing) -> None:
        """OBS says so."""
        with self._news:
            self._watchman.stands(standing, self._clock())
            self._see_to_it()

    def close(self) -> None:
        """Tell nothing more."""
        with self._news:
            self._is_over = True
            self._news.notify()
        if self._thread is not None:
            self._thread.join(CLOSE_SECS)

    def _see_to_it(self) -> None:
        """Have the thread look in time; it looks by itself at what comes later than it would."""
        due_secs = self._watchman.deadline_secs()
        if due_secs is None or due_secs >= self._wakes_secs or self._is_over:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="alarms", daemon=True)
            self._thread.start()
        self._news.notify()

    # --- on its own thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        while (alarms := self._next()) is not None:
            for alarm in alarms:
                log.info("told the streamer", title=alarm.title, words=alarm.words)
                self._tell(alarm)

    def _next(self) -> list[Alarm] | None:
        """What is to be told, once there is something; None at the end."""
        with self._news:
            while not self._is_over:
                now = self._clock()
                self._watchman.look(now)
                alarms = self._watchman.patience.due(now, self._wanted())
                if alarms:
                    return alarms
                due_secs = self._watchman.deadline_secs()
                self._wakes_secs = float("inf") if due_secs is None else due_secs
                self._news.wait(None if due_secs is None else max(0.0, due_secs - now))
                self._wakes_secs = float("inf")
        return None
