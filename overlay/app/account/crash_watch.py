"""Notices how the last run ended, and leaves word of how this one does.

In the data folder: `running.json` (the mark, see `last_end`), `fault.txt` (what Python was doing as native code died)
and `crashes/` (the reports, a few of them). Whatever cannot be written is left out: the show goes on.
"""

import contextlib
import faulthandler
import os
import platform
import sys
import threading
import time
import traceback
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import psutil

from overlay import __version__
from overlay.app.account.last_end import (
    EndKind,
    LastEnd,
    Mark,
    Progress,
    last_end,
    needs_safe_mode,
    read_mark,
    report_text,
)
from overlay.app.logbook.logs import logger_for
from overlay.app.logbook.redaction import Redactor
from overlay.app.logbook.whole_file import read_end, read_whole, write_whole
from overlay.app.machine.profile import MARK
from overlay.errors import BrokenError, OverlayError
from overlay.phrase import joined, phrase
from overlay.protocol.moment import format_timestamp, parse_timestamp

FAULT: Final = "fault.txt"
REPORTS: Final = "crashes"
LOG: Final = "overlay.log"
LAST_RUN: Final = "last-run.json"
REPORTS_KEPT: Final = 5
LOG_TAIL_BYTES: Final = 32_768

log = logger_for(__name__)


def how_it_ended(folder: Path) -> LastEnd:
    """How the last run with this data folder ended. Changes nothing."""
    fault = read_whole(folder / FAULT) or ""
    return last_end(
        read_mark(read_whole(folder / MARK)), fault, _changed_epoch_ms(folder / FAULT), round(psutil.boot_time() * 1000)
    )


def is_running(folder: Path) -> bool:
    """Whether the run that left the mark still lives."""
    mark = read_mark(read_whole(folder / MARK))
    if mark is None or mark.progress is Progress.BROKEN:
        return False
    try:
        process = psutil.Process(mark.pid)
        return format_timestamp(round(process.create_time() * 1000) - 2000) <= mark.started
    except psutil.Error:
        return False


def kept_reports(folder: Path) -> list[Path]:
    """The crash reports, the oldest first."""
    try:
        return sorted((folder / REPORTS).glob("crash-*.txt"))
    except OSError:
        return []


class CrashWatch:
    """Watches one run, as a context manager around all of it.

    Attributes:
        last: How the run before this one ended.
        notices: What the streamer should know of it, in sentences.
        needs_safe_mode: Whether this run should decode no media.
    """

    def __init__(self, folder: Path, redactor: Redactor) -> None:
        self._folder = folder
        self._redactor = redactor
        self._started_ms = _now_ms()
        self._progress = Progress.STARTING
        self._writing = threading.Lock()
        self._fault_file: FileIO | None = None
        self._was_dumping = False
        self.last = how_it_ended(folder)
        self.notices: list[str] = []
        self.needs_safe_mode = False

    def __enter__(self) -> Self:
        """Say how the last run ended, and begin to watch this one."""
        self._look_back()
        self._mark(Progress.STARTING)
        self._was_dumping = faulthandler.is_enabled()
        with contextlib.suppress(OSError):
            self._fault_file = FileIO(self._folder / FAULT, "wb")
            faulthandler.enable(self._fault_file, all_threads=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the mark away, or leave a report where an error ended the run."""
        if self._fault_file is not None:
            faulthandler.disable()
            if self._was_dumping and sys.__stderr__ is not None:
                faulthandler.enable(sys.__stderr__)
            self._fault_file.close()
        if error is not None and _is_ours(error):
            self._report_error(error)
        else:
            log.info("ended", error=None if error is None else str(error) or type(error).__name__)
            with self._writing, contextlib.suppress(OSError):
                (self._folder / MARK).unlink(missing_ok=True)
        with contextlib.suppress(OSError):
            (self._folder / FAULT).unlink(missing_ok=True)

    def running(self) -> None:
        """The windows are open: from now on a kill is a crash."""
        self._mark(Progress.RUNNING)

    def ending(self) -> None:
        """The program was asked to end."""
        self._mark(Progress.ENDING)

    def seen(self) -> None:
        """It still lives; from any thread, while it does."""
        self._mark(None)

    # --- the run before ----------------------------------------------------------------------------------------------

    def _look_back(self) -> None:
        last = self.last
        if last.kind is EndKind.IN_ORDER:
            return
        log.warning(last.words.removesuffix("."), kind=last.kind.value, at=format_timestamp(last.at_epoch_ms))
        if last.kind in (EndKind.FAULT, EndKind.KILLED):
            self._write_report(last, read_whole(self._folder / FAULT) or "")
        if not last.kind.is_crash:
            return
        reports = kept_reports(self._folder)
        kept = phrase("A report is kept in {folder}.", folder=without_home(str(self._folder / REPORTS)))
        self.notices.append(joined((last.words, kept)))
        self.needs_safe_mode = needs_safe_mode(last, [_epoch_ms_of(report) for report in reports])

    # --- this run ----------------------------------------------------------------------------------------------------

    def _report_error(self, error: BaseException) -> None:
        log.error("the program failed", exc_info=error)
        what = error.what if isinstance(error, BrokenError) else type(error).__name__
        end = LastEnd(EndKind.ERROR, f"The overlay ended by an error of its own ({what}).", _now_ms(), self.started)
        self._write_report(end, "".join(traceback.format_exception(error)))
        self._mark(Progress.BROKEN, what)

    def _write_report(self, end: LastEnd, doing: str) -> None:
        folder = self._folder / REPORTS
        text = report_text(
            end,
            {"version": __version__, "system": f"{platform.platform()}, Python {platform.python_version()}"},
            {
                "what it was doing": doing,
                "the last lines of its log": read_end(self._folder / LOG, LOG_TAIL_BYTES),
                "its account": read_whole(self._folder / LAST_RUN) or "",
            },
        )
        with contextlib.suppress(OSError):
            folder.mkdir(exist_ok=True)
        stamp = format_timestamp(end.at_epoch_ms).translate({ord("-"): None, ord(":"): None})  # fit for any file name
        write_whole(folder / f"crash-{stamp}.txt", without_home(self._redactor.clean(text)))
        for report in kept_reports(self._folder)[:-REPORTS_KEPT]:
            with contextlib.suppress(OSError):
                report.unlink()

    @property
    def started(self) -> str:
        """When this run began."""
        return format_timestamp(self._started_ms)

    def _mark(self, progress: Progress | None, words: str = "") -> None:
        with self._writing:
            self._progress = progress or self._progress
            seen = format_timestamp(_now_ms())
            mark = Mark(progress=self._progress, started=self.started, seen=seen, pid=os.getpid(), words=words)
            write_whole(self._folder / MARK, mark.model_dump_json())


def without_home(text: str) -> str:
    """The text with ~ for the home folder, whose name is nobody's business."""
    with contextlib.suppress(RuntimeError):
        return text.replace(f"{Path.home()}{os.sep}", f"~{os.sep}")
    return text


def _is_ours(error: BaseException) -> bool:
    """Whether it is a defect: what the program raises on purpose, or a user's wish to end, is none."""
    if isinstance(error, OverlayError):
        return isinstance(error, BrokenError)
    return isinstance(error, Exception)


def _epoch_ms_of(report: Path) -> int:
    return parse_timestamp(report.stem.removeprefix("crash-")) or 0


def _changed_epoch_ms(path: Path) -> int:
    try:
        return round(path.stat().st_mtime * 1000)
    except OSError:
        return 0


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
