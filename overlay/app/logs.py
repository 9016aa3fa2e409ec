"""The log file: rotated, one line an entry, no control character from outside, and no secret."""

import logging
import logging.handlers
from collections.abc import Iterable
from pathlib import Path
from typing import Final
from urllib.parse import quote

LARGEST_BYTES: Final = 2_000_000
KEPT_FILES: Final = 3


class PlainFormatter(logging.Formatter):
    """Escapes what could forge a line or speak to a terminal, and replaces every known secret."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        known = {secret for secret in secrets if secret}
        # As it stands in a URL, too; the longest first, for one may be a part of another.
        self._secrets = sorted(known | {quote(secret, safe="") for secret in known}, key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        """One entry; only a traceback keeps its line breaks, indented."""
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, "***")
        first, *others = text.split("\n") if record.exc_info else [text]
        return "\n    ".join(_escaped(line) for line in (first, *others))


class _QuietFileHandler(logging.handlers.RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """A full disk must not fill the terminal as well."""


def start_logging(path: Path, secrets: Iterable[str]) -> None:
    """Send the program's log to this file, and nothing to the terminal."""
    root = logging.getLogger()
    try:
        handler: logging.Handler = _QuietFileHandler(
            path, maxBytes=LARGEST_BYTES, backupCount=KEPT_FILES, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(PlainFormatter(secrets))
    stop_logging()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.captureWarnings(capture=True)


def stop_logging() -> None:
    """Close the log file; what comes after it is not kept."""
    root = logging.getLogger()
    for handler in list(root.handlers):
        if isinstance(handler, _QuietFileHandler):
            root.removeHandler(handler)
            handler.close()
    logging.captureWarnings(capture=False)


def _escaped(line: str) -> str:
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in line
    )
