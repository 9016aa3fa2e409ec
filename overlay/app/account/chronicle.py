"""Writes down what a run counts and remarks: every minute, at its end, and for the panel whenever it asks.

A thread of its own does the writing: neither the stage nor the backstage waits for a disk.
"""

import platform
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import PySide6

from overlay import __version__, commands, events
from overlay.app.account.crash_watch import LAST_RUN, CrashWatch
from overlay.app.account.last_run import LastRun, LinkLine, RemarkLine
from overlay.app.logbook.logs import LogBook, logger_for
from overlay.app.logbook.redaction import Redactor
from overlay.app.logbook.whole_file import write_whole
from overlay.commands import Command
from overlay.errors import OverlayError
from overlay.events import Event
from overlay.network.address import shown_url
from overlay.phrase import phrase
from overlay.protocol.moment import format_timestamp
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Settings

EVERY_SECS: Final = 60.0
ANSWER_SECS: Final = 2.0
"""How long the backstage may take to say what it counted; then what it said before is written."""
LAST_WRITE_SECS: Final = 0.5

log = logger_for(__name__)

_PRIVATE: Final = {"url", "token", "obs_url", "obs_password", "client_id", "data_dir", "blocked_names"}


class Chronicle:
    """The account of this run. As a context manager it keeps `last-run.json` in the data folder."""

    def __init__(self, folder: Path, settings: Settings, redactor: Redactor, book: LogBook, watch: CrashWatch) -> None:
        self._post: Callable[[Event], None] | None = None
        self._count_frames: Callable[[], int] = lambda: 0
        self._path = folder / LAST_RUN
        self.note_settings(settings)
        self._is_safe = settings.safe_mode
        self._redactor = redactor
        self._book = book
        self._watch = watch
        self._ended: str | None = None
        self._counts: dict[str, dict[str, int]] = {}
        self._link = LinkStatus()
        self._told_of = (Phase.OFF, "")
        self._has_heard = threading.Event()
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._write_now_and_then, name="chronicle", daemon=True)

    def __enter__(self) -> Self:
        """Begin to write."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Write how it ended; a disk that hangs is not waited for."""
        match error:
            case None:
                self._ended = phrase("ended in order")
            case OverlayError():
                self._ended = f"ended: {error}"
            case _:
                self._ended = f"ended by an error ({type(error).__name__})"
        self._is_over.set()
        self._has_heard.set()
        self._thread.join(LAST_WRITE_SECS)

    def observe(self, post: Callable[[Event], None], count_frames: Callable[[], int]) -> None:
        """From now on ask the director for its counts, which come back through `hear`, and count the frames.

        Both are called on the chronicle's own thread.
        """
        self._post, self._count_frames = post, count_frames

    def note_settings(self, settings: Settings) -> None:
        """The settings as they are now."""
        self._settings = {"url": shown_url(settings.url)} | settings.model_dump(mode="json", exclude=_PRIVATE)

    def hear(self, turn: Sequence[Command]) -> None:
        """What the director asked for; on whichever thread."""
        for command in turn:
            match command:
                case commands.ReportCounts(counts):
                    self._counts = {topic: dict(kinds) for topic, kinds in counts.items()}
                    self._has_heard.set()
                case commands.ReportLink(status) if status.phase is Phase.OFF:
                    self._link = replace(self._link, phase=Phase.OFF, words="")  # what it was like is worth knowing
                case commands.ReportLink(status):
                    self._log_change(status)
                    self._link = status
                case _:
                    pass

    def account(self) -> LastRun:
        """The account so far, without secrets."""
        link = self._link
        return LastRun(
            app=__version__,
            system=f"{platform.platform()}, Python {platform.python_version()}, PySide6 {PySide6.__version__}",
            started=self._watch.started,
            written=format_timestamp(time.time_ns() // 1_000_000),
            ended=self._ended,
            safe_mode=self._is_safe,
            frames=self._count_frames(),
            settings=self._settings,
            link=LinkLine(
                phase=link.phase.value,
                words=link.words,
                latency_ms=link.latency_ms,
                session_id=link.session_id,
                is_negotiated=link.is_negotiated,
                features=link.features,
            ),
            counts=self._counts,
            remarks=tuple(
                RemarkLine(timestamp=one.timestamp, level=one.level, words=one.words) for one in self._book.remarks()
            ),
            log_trouble=self._book.trouble,
        ).cleaned(self._redactor)

    def _log_change(self, link: LinkStatus) -> None:
        """Where there is no panel, the log is all that tells why no gift comes; the tries in between are not told."""
        news = (link.phase, link.words)
        if link.phase not in (Phase.LIVE, Phase.WAITING) or news == self._told_of:
            return
        self._told_of = news
        if link.phase is Phase.LIVE:
            log.info("connected", words=link.words)
        else:
            log.warning("not connected", words=link.words)

    def _write_now_and_then(self) -> None:
        self._write()
        while not self._is_over.wait(EVERY_SECS):
            self._book.tick()
            self._watch.seen()
            self._has_heard.clear()
            if self._post is not None:
                self._post(events.CountsRequested())
                self._has_heard.wait(ANSWER_SECS)
            self._write()
        self._write()

    def _write(self) -> None:
        write_whole(self._path, self.account().model_dump_json(indent=1))
