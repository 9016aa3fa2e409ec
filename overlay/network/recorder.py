"""`--record FILE`: what came in and when, one JSON object a line, so that a session can be looked at and played again.

It writes on a thread of its own, whole lines in the order in which they happened. Whatever becomes of the disk, nobody
waits for it: what is too much is left out and counted, and a disk that fails ends the recording and nothing else.
"""

import contextlib
import hashlib
import json
import logging
import os
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, Final

from overlay import events
from overlay.errors import ConfigurationError
from overlay.loaders.recording_lines import (
    FileCame,
    Head,
    Line,
    Missing,
    Recorded,
    SensesChanged,
    SettingChanged,
    head_line,
    line_of,
)
from overlay.phrase import phrase
from overlay.protocol import link
from overlay.protocol.pseudonyms import Pseudonyms

MOST_WAITING_BYTES: Final = 32 * 2**20
CLOSE_SECS: Final = 0.3
_SMALL: Final = 200
"""What a thing takes that has no text."""

_UNTOLD: Final = (events.CuePresented, events.RecordsStored, events.MemorySampled, link.PingAnswered)
"""What happens most often and is in no recording."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Fetched:
    url: str
    data: bytes


@dataclass(frozen=True, slots=True)
class _Waiting:
    at_secs: float
    what: Recorded | _Fetched
    joins: bool
    size: int


class Recorder:
    """Writes one session. It may be told of things from any thread."""

    def __init__(
        self,
        path: Path,
        head: Head,
        started_secs: float,
        *,
        most_bytes: int,
        clean: Callable[[str], str] = lambda text: text,
        pseudonyms: Pseudonyms | None = None,
    ) -> None:
        """Begin a new file; what was in it goes to the file of earlier parts.

        Args:
            path: Where.
            head: What its first line says.
            started_secs: What its times count from, on the monotonic clock.
            most_bytes: Of all that is kept; half of it is a part.
            clean: Takes our secrets out of a text: an engine may say them back to us.
            pseudonyms: Stand-ins for names, ids and addresses, if they are wanted.

        Raises:
            ConfigurationError: The file cannot be written.
        """
        self._path = path
        self._head = head if pseudonyms is None else replace(head, is_redacted=True, origin="")
        self._started_secs = started_secs
        self._part_bytes = max(most_bytes // 2, 1)
        self._clean = clean
        self._pseudonyms = pseudonyms
        self._waiting: deque[_Waiting] = deque()
        self._waiting_bytes = 0
        self._missed = 0
        self._news = threading.Condition()
        self._is_over = False
        self._thread: threading.Thread | None = None
        self._written = 0
        self._state: dict[str, bytes] = {}  # lines that a new part has to begin with
        try:
            if path.is_file() and path.stat().st_size > 0:
                path.replace(self.earlier_path)
            self._file: BinaryIO = _opened(path)
            self._write(head_line(self._head))
        except OSError as error:
            raise ConfigurationError(
                phrase("The recording {path} cannot be written: {reason}.", path=str(path), reason=error.strerror or "")
            ) from None

    @property
    def earlier_path(self) -> Path:
        """Where the part before this one is."""
        return earlier_part(self._path)

    def tell(self, what: "Recorded | _Fetched", now_secs: float, *, joins: bool = False) -> None:
        """It happened at `now_secs` on the monotonic clock; `joins`: it was read in one go with the one before."""
        if isinstance(what, _UNTOLD):
            return
        size = _size_of(what)
        with self._news:
            if self._is_over:
                return
            if self._waiting_bytes + size > MOST_WAITING_BYTES:
                self._missed += 1
                return
            if self._missed:
                self._waiting.append(_Waiting(now_secs, Missing(self._missed), joins=False, size=0))
                self._missed = 0
            self._waiting.append(_Waiting(now_secs, what, joins, size))
            self._waiting_bytes += size
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
                self._thread.start()
            self._news.notify()

    def tell_file(self, url: str, data: bytes, now_secs: float) -> None:
        """What an address led to; its digest is made where nobody waits for it."""
        self.tell(_Fetched(url, data), now_secs)

    def close(self) -> None:
        """The recording ends; a disk that hangs is not waited for. It may be called again."""
        with self._news:
            self._is_over = True
            thread = self._thread
            self._news.notify()
        if thread is not None:
            thread.join(CLOSE_SECS)
        else:
            self._end()

    # --- on its own thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            while (batch := self._next()) is not None:
                for waiting in batch:
                    self._put(waiting)
                self._file.flush()
        except OSError as error:
            log.warning("the recording ends: %s", error.strerror)
        except Exception:  # an error of ours costs the recording, and nothing else
            log.exception("the recording ends")
        self._end()

    def _next(self) -> list[_Waiting] | None:
        """What waits; None when all is over and written."""
        with self._news:
            self._news.wait_for(lambda: self._waiting or self._is_over)
            batch = list(self._waiting)
            self._waiting.clear()
            self._waiting_bytes = 0
        return batch or None

    def _put(self, waiting: _Waiting) -> None:
        what = waiting.what
        if isinstance(what, _Fetched):
            what = FileCame(what.url, hashlib.sha256(what.data).hexdigest())
        line = line_of(what, joins=waiting.joins, pseudonyms=self._pseudonyms)
        if line is None:
            return
        at_secs = round(max(0.0, waiting.at_secs - self._started_secs), 6)
        if self._written >= self._part_bytes:
            self._turn_over(at_secs)
        written = self._write({"at_secs": at_secs, **_cleaned(line, self._clean)})
        place = place_in_state(what)
        if place is not None:
            self._state.pop(place, None)  # the newest stands last
            self._state[place] = written

    def _turn_over(self, at_secs: float) -> None:
        """Begin a new part: with a head, and with what has to be known to go on from here."""
        self._file.close()
        was_there = self._head.part > 1
        self._path.replace(self.earlier_path)
        gone = "; the part before that is gone" if was_there else ""
        log.info("the recording is large: its part so far is in %s now%s", self.earlier_path.name, gone)
        self._file, self._written = _opened(self._path), 0
        self._head = replace(self._head, part=self._head.part + 1)
        self._write(head_line(self._head))
        for written in self._state.values():
            self._write({**json.loads(written), "at_secs": at_secs})

    def _write(self, line: Line) -> bytes:
        written = json.dumps(line, ensure_ascii=True, separators=(",", ":")).encode("ascii") + b"\n"
        self._file.write(written)
        self._written += len(written)
        return written

    def _end(self) -> None:
        with self._news:
            self._is_over = True
            self._waiting.clear()
        with contextlib.suppress(OSError):
            self._file.close()


def earlier_part(path: Path) -> Path:
    """Where the part before the one in this file is."""
    return path.with_name(f"{path.stem}.earlier{path.suffix}")


def _opened(path: Path) -> BinaryIO:
    """For nobody but us: there are names in it."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def _size_of(what: Recorded | _Fetched) -> int:
    match what:
        case link.TextReceived(text=text):
            return len(text)
        case link.BinaryReceived(data=data) | _Fetched(data=data):
            return len(data)
        case _:
            return _SMALL


def _cleaned(part: Any, clean: Callable[[str], str]) -> Any:  # noqa: ANN401 - JSON
    """Each text by itself: the stand-in for a secret must not tear the JSON around it."""
    match part:
        case dict():
            return {name: _cleaned(value, clean) for name, value in part.items()}
        case str():
            return clean(part)
        case _:
            return part


def place_in_state(what: Recorded) -> str | None:
    """Whether this has to be known to go on from later, and of what it is the newest: None for all else.

    It is that there is a connection, what the engine's welcome said, whether we pause, and what the streamer changed. A
    hold is over by itself.
    """
    match what:
        case link.Connected() | link.Disconnected():
            return "link"
        case link.TextReceived(text=text) if '"connection:ack"' in text[:2000]:
            return "welcome"
        case events.SkipRequested() | events.ClearRequested() | events.HoldRequested() | events.ReleaseRequested():
            return None
        case events.Wish():
            return type(what).__name__
        case SensesChanged():
            return "senses"
        case SettingChanged(name):
            return f"setting {name}"
        case _:
            return None
