"""A bug report: the diagnostics, and a recording of what happened in which nobody is named, in one file to be sent."""

import secrets
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from overlay.app.account.chronicle import Chronicle
from overlay.app.listeners import Listeners
from overlay.app.logbook.logs import logger_for
from overlay.desktop.desk.pages.diagnostics import DiagnosticsView
from overlay.desktop.mailbox import Mailbox
from overlay.errors import ConfigurationError
from overlay.loaders.recording_copy import is_redacted, redacted_copy
from overlay.network.recorder import earlier_part
from overlay.phrase import phrase
from overlay.protocol.pseudonyms import Pseudonyms

NAME: Final = "bug-report.jsonl"
REPORT: Final = "report.txt"

log = logger_for(__name__)


class BugReport:
    """Joins the page Diagnostics to the recording. On Qt's thread; files are written on one of their own."""

    def __init__(
        self,
        view: DiagnosticsView,
        chronicle: Chronicle,
        listeners: Listeners,
        folder: Path,
        recorded: Path | None,
        begin: Callable[[Path], None],
    ) -> None:
        """Wait for the streamer.

        Args:
            view: The page.
            chronicle: Has the account of this run.
            listeners: May be recording.
            folder: Where a recording is kept until the report is saved.
            recorded: The file of a recording that this run makes anyway.
            begin: Begins a recording in which nobody is named; raises ConfigurationError where it cannot.
        """
        self._view, self._chronicle, self._listeners = view, chronicle, listeners
        self._begin = begin
        self._path = recorded or folder / NAME
        self._mailbox: Mailbox[str] = Mailbox(lambda words: view.show_saved(words[-1]))
        view.record_requested.connect(self._record)
        view.save_requested.connect(self.save)
        if recorded is not None:
            view.show_recording(is_on=True, is_ours=False)

    def save(self, path: Path) -> None:
        """Write it there; the page is told what came of it."""
        report = self._chronicle.account().as_text()
        threading.Thread(target=self._save, args=(path, report), name="bug report", daemon=True).start()

    def _record(self, is_wanted: bool) -> None:  # noqa: FBT001 - a slot
        if not is_wanted:
            self._listeners.end()
        elif not self._listeners.is_recording:
            try:
                for part in (self._path, earlier_part(self._path)):
                    part.unlink(missing_ok=True)
                self._begin(self._path)
            except (OSError, ConfigurationError) as error:
                log.warning("no recording for a bug report", words=str(error))
                self._view.show_saved(phrase("The recording cannot be written."))
        self._view.show_recording(is_on=self._listeners.is_recording, is_ours=True)

    # --- on a thread of its own ----------------------------------------------------------------------

    def _save(self, path: Path, report: str) -> None:
        try:
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr(REPORT, report)
                has_recording = False
                for part in (earlier_part(self._path), self._path):
                    has_recording |= _put(archive, part)
        except OSError as error:
            words = phrase("{file} could not be written: {reason}.", file=path.name, reason=error.strerror or "")
        else:
            words = (
                phrase("Saved {file}: the report, and the recording without names.", file=path.name)
                if has_recording
                else phrase("Saved {file}: the report. Nothing was recorded.", file=path.name)
            )
        self._mailbox.post([words])


def _put(archive: zipfile.ZipFile, path: Path) -> bool:
    """Put a part of a recording into the archive, without names; whether there is one."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        first = file.readline()
        file.seek(0)
        with archive.open(path.name, "w", force_zip64=True) as target:
            try:
                lines = file if is_redacted(first) else redacted_copy(file, Pseudonyms(secrets.token_bytes(32)))
                target.writelines(lines)
            except ConfigurationError:
                return False
    return True
