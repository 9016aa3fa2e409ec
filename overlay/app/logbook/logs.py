"""The log: one line of JSON an entry, with its time, level, logger, event and fields.

Whoever logs uses structlog (``log.warning("the cue failed", cue=7)``) or the standard library (libraries do). Both end
here, where secrets are taken out, whatever could forge a line or speak to a terminal is escaped, and no kind of line
may crowd out the others. Nothing goes to the terminal, whatever happens to the file.
"""

import json
import logging
import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final, NamedTuple, Self

from overlay.app.logbook.log_file import LogFile
from overlay.app.logbook.log_rate import LogRate
from overlay.app.logbook.plain_structlog import EventDict, WrappedLogger, structlog
from overlay.app.logbook.plain_text import escaped, escaped_json
from overlay.app.logbook.redaction import Redactor
from overlay.protocol.moment import format_timestamp

LONGEST_TEXT: Final = 2_000
LONGEST_TRACEBACK: Final = 20_000
REMARKS_KEPT: Final = 20

structlog.configure(
    processors=[structlog.stdlib.filter_by_level, structlog.stdlib.render_to_log_kwargs],
    wrapper_class=structlog.stdlib.BoundLogger,
    logger_factory=structlog.stdlib.LoggerFactory(),
)


def logger_for(name: str) -> structlog.stdlib.BoundLogger:
    """The structured logger of the module of that name."""
    logger: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(name)
    return logger


@dataclass(frozen=True, slots=True)
class Remark:
    """A warning or an error of this run, fit to be shown: redacted, on one line."""

    timestamp: str
    level: str
    words: str


class LogBook:
    """The log of one run, kept while it is used as a context manager: everything that is logged goes to this file.

    Args:
        path: The file; what cannot be written is counted, and told when it can.
        redactor: What takes the secrets out.
        level: "debug", "info" or "warning". Debugging lines are not limited in number: who wants them wants all.
        clock: Monotonic seconds.
    """

    def __init__(
        self, path: Path, redactor: Redactor, level: str = "info", clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._level = logging.getLevelNamesMapping()[level.upper()]
        self._handler = _BookHandler(LogFile(path), redactor, clock)
        self._previous = logging.WARNING

    @property
    def trouble(self) -> str:
        """Why the log cannot be written, or ""."""
        return self._handler.file.trouble

    def remarks(self) -> tuple[Remark, ...]:
        """The last few warnings and errors, the oldest first."""
        return tuple(self._handler.remarks)

    def tick(self) -> None:
        """Say what was left out in the minutes that are over; call it now and then."""
        self._handler.tick()

    def __enter__(self) -> Self:
        """Begin."""
        root = logging.getLogger()
        self._previous = root.level
        root.setLevel(self._level)
        root.addHandler(self._handler)
        logging.captureWarnings(capture=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Say what was left out, and close the file; what comes later is not kept."""
        root = logging.getLogger()
        logging.captureWarnings(capture=False)
        root.removeHandler(self._handler)
        root.setLevel(self._previous)
        self._handler.close()


class _Kind(NamedTuple):
    """What makes two lines alike; `event` is the sentence before anything was filled in."""

    logger: str
    level: int
    event: str


_NOISE: Final = ("message", "asctime", "websocket")
"""What other handlers and libraries hang on a record, and what says nothing to a reader."""

_TOLD_OTHERWISE: Final = ("timestamp", "level", "logger", "event", "words", "exception", "stack")

_OTHERS: Final = _Kind("overlay", logging.WARNING, "lines of many other kinds")


class _BookHandler(logging.Handler):
    """From a record to a line. Everything happens under the handler's own lock."""

    def __init__(self, file: LogFile, redactor: Redactor, clock: Callable[[], float]) -> None:
        super().__init__()
        self.file = file
        self.remarks: deque[Remark] = deque(maxlen=REMARKS_KEPT)
        self._clock = clock
        self._rate = LogRate(_OTHERS)
        self._clean = redactor.clean
        self.setFormatter(
            structlog.stdlib.ProcessorFormatter(
                foreign_pre_chain=[structlog.stdlib.ExtraAdder()],
                processors=[
                    _with_envelope,
                    structlog.processors.format_exc_info,
                    structlog.processors.StackInfoRenderer(),
                    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                    self._cleaned,
                    self._noticed,
                    structlog.processors.JSONRenderer(serializer=_as_line),
                ],
            )
        )

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, if its kind has not had its share."""
        try:
            now_secs = self._clock()
            self._sum_up(self._rate.take_over(now_secs))
            if record.levelno < logging.INFO or self._rate.admits(_kind_of(record), now_secs):
                self._write(record)
        except Exception:  # noqa: BLE001 - a line that cannot be made is no reason for another, nor for a message
            self.file.lost += 1

    def tick(self) -> None:
        """Sum up what is due, without a record."""
        self.acquire()
        try:
            self._sum_up(self._rate.take_over(self._clock()))
        finally:
            self.release()

    def close(self) -> None:
        """Sum up all, and close the file."""
        self.acquire()
        try:
            self._sum_up(self._rate.take_all())
            self.file.close()
        finally:
            self.release()
        super().close()

    def _sum_up(self, left_out: list[tuple[_Kind, int]]) -> None:
        for kind, count in left_out:
            self._write(_record(kind.logger, kind.level, f"{count} more like this", like=kind.event))

    def _write(self, record: logging.LogRecord) -> None:
        line = self.format(record)
        file = self.file
        if file.lost and not file.write(_lost_line(file.lost, file.trouble)):
            return  # this failure was counted, and stands for the line that is lost now
        file.write(line)

    def _cleaned(self, _logger: WrappedLogger, _method: str, entry: EventDict) -> EventDict:
        return {name: self._clean_value(name, value) for name, value in entry.items()}

    def _clean_value(self, name: str, value: object) -> object:
        if value is None or isinstance(value, bool | int) or (isinstance(value, float) and math.isfinite(value)):
            return value
        text = self._clean(value if isinstance(value, str) else repr(value))
        longest = LONGEST_TRACEBACK if name in ("exception", "stack") else LONGEST_TEXT
        return text if len(text) <= longest else f"{text[: longest - 1]}…"

    def _noticed(self, _logger: WrappedLogger, _method: str, entry: EventDict) -> EventDict:
        if entry["level"] in ("warning", "error", "critical"):
            self.remarks.append(Remark(entry["timestamp"], entry["level"], escaped(_words_of(entry))))
        return entry


def _lost_line(lost: int, why: str) -> str:
    """Told in the file alone: the panel has the trouble itself."""
    envelope = _envelope(time.time(), "warning", __name__, "lines of the log were lost")
    return _as_line({**envelope, "lost": lost, "why": why})


def _kind_of(record: logging.LogRecord) -> _Kind:
    event = str(record.msg)[:200]
    if record.exc_info and record.exc_info[0] is not None:
        event += f" ({record.exc_info[0].__name__})"
    return _Kind(record.name, record.levelno, event)


def _record(logger: str, level: int, event: str, **fields: object) -> logging.LogRecord:
    record = logging.LogRecord(logger, level, "", 0, event, (), None)
    record.__dict__.update(fields)
    return record


def _with_envelope(_logger: WrappedLogger, _method: str, entry: EventDict) -> EventDict:
    record: logging.LogRecord = entry["_record"]
    envelope = _envelope(record.created, record.levelname.lower(), record.name, entry.pop("event"))
    fields = {name: value for name, value in entry.items() if name not in _NOISE}
    return {**envelope, **fields}


def _envelope(epoch_secs: float, level: str, logger: str, event: object) -> EventDict:
    """The fields that every entry has, in the order in which one reads them."""
    timestamp = format_timestamp(round(epoch_secs * 1000))
    return {"timestamp": timestamp, "level": level, "logger": logger, "event": event}


def _words_of(entry: EventDict) -> str:
    """An entry for a person: the event, the fields, and of an exception the last line."""
    words = f"{entry['event']}: {entry['words']}" if "words" in entry else str(entry["event"])
    fields = [f"{name}: {value}" for name, value in entry.items() if name not in _TOLD_OTHERWISE]
    if "exception" in entry:
        fields.append(str(entry["exception"]).strip().rpartition("\n")[2])
    return f"{words} ({'; '.join(fields)})" if fields else words


def _as_line(entry: EventDict, **_options: Any) -> str:  # noqa: ANN401 - structlog's signature
    return escaped_json(json.dumps(entry, ensure_ascii=False, default=repr))
