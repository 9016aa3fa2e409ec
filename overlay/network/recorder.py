"""`--record FILE`: what came in and when, one JSON object a line, so that a session can be looked at again."""

import contextlib
import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from overlay.errors import ConfigurationError

log = logging.getLogger(__name__)


class Recorder:
    """Appends one line an inbound frame; the file is complete after every line."""

    def __init__(
        self, path: Path, started_secs: float, app_version: str, clean: Callable[[str], str] = lambda text: text
    ) -> None:
        """Begin a new file.

        Args:
            path: Where.
            started_secs: What its times count from, on the monotonic clock.
            app_version: Ours.
            clean: Takes our secrets out of a frame: an engine may say them back to us.

        Raises:
            ConfigurationError: The file cannot be written.
        """
        self._started_secs = started_secs
        self._clean = clean
        self._is_broken = False
        try:
            self._file: TextIO = path.open("w", encoding="utf-8", buffering=1)
        except OSError as error:
            raise ConfigurationError(f"The recording {path} cannot be written: {error.strerror}.") from None
        self._write({"format": "hyperfocus-recording", "version": 1, "app": app_version})

    def frame(self, text: str, now_secs: float) -> None:
        """A text frame came in at `now_secs` on the monotonic clock."""
        self._write({"at_secs": round(now_secs - self._started_secs, 6), "text": self._clean(text)})

    def close(self) -> None:
        """The recording ends."""
        with contextlib.suppress(OSError):
            self._file.close()

    def _write(self, line: dict[str, object]) -> None:
        """A disk that fails ends the recording, and nothing else."""
        if self._is_broken:
            return
        try:
            self._file.write(json.dumps(line, ensure_ascii=True) + "\n")
        except OSError as error:
            self._is_broken = True
            log.warning("the recording ends: %s", error.strerror)
