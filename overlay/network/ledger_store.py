"""The ledger's rows on disk: SQLite in WAL mode with `synchronous=FULL`, written in groups by a thread of its own.

The show never waits for the disk, and a disk that fails never stops the show: rows that cannot be written stay in
memory and are tried again with the next ones. A file that cannot be used is moved aside, what can be read of it is
kept, and a new one is begun; a file of a newer version of this program is left as it is.
"""

import contextlib
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from itertools import chain
from pathlib import Path
from typing import Final

from overlay.network.ledger_rows import BadRowError, Clean, Row, as_it_is, may_be_kept, record_of, row_of
from overlay.network.salvage import salvage
from overlay.playback.ledger import KEPT_MS, MOST_IDS
from overlay.playback.record import Record

SCHEMA_VERSION: Final = 2
CLOSE_SECS: Final = 1.0
_BUSY_SECS: Final = 0.5
_RETRY_SECS: Final = 2.0
"""After a failure, how soon it is tried again although nothing new has come."""
_FORGET_EVERY_ROWS: Final = 5_000
_MOST_WAITING: Final = 100_000
_SPOILED: Final = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_HOPELESS: Final = _SPOILED | {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_ERROR}
"""Errors that stay, however often it is tried. Being busy, a full disk or a folder that is gone may pass."""

_CREATE: Final = """
CREATE TABLE IF NOT EXISTS gift (
    stream_id TEXT NOT NULL,
    gift_id TEXT NOT NULL,
    standing TEXT NOT NULL,
    received_epoch_ms INTEGER NOT NULL,
    received_at TEXT NOT NULL,
    combo_count TEXT NOT NULL,
    gift TEXT,
    rendered INTEGER NOT NULL,
    error TEXT,
    fate TEXT NOT NULL DEFAULT 'received',
    PRIMARY KEY (stream_id, gift_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS gift_by_age ON gift (received_epoch_ms);
"""
_FROM_1_TO_2: Final = "ALTER TABLE gift ADD COLUMN fate TEXT NOT NULL DEFAULT 'received'"
_INSERT: Final = "INSERT INTO gift VALUES "
_ROW: Final = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_OR_UPDATE: Final = """
ON CONFLICT (stream_id, gift_id) DO UPDATE SET standing = excluded.standing, combo_count = excluded.combo_count,
    gift = excluded.gift, rendered = excluded.rendered, error = excluded.error, fate = excluded.fate
"""
"""When a gift came never changes: so the index is written once, and not each time."""
_MOST_AT_ONCE: Final = 200
"""Rows in one statement. At each statement another thread has its turn, and gives it back half a millisecond later."""
_SELECT: Final = "SELECT * FROM gift ORDER BY received_epoch_ms, gift_id"
_FORGET_OLD: Final = "DELETE FROM gift WHERE received_epoch_ms < ? AND standing = 'delivered'"
_FORGET_MANY: Final = """
DELETE FROM gift WHERE standing = 'delivered' AND received_epoch_ms < (
    SELECT received_epoch_ms FROM gift ORDER BY received_epoch_ms DESC LIMIT 1 OFFSET ?)
"""


class NewerSchemaError(Exception):
    """A newer version of this program wrote the file."""


class LedgerStore:
    """One file, one thread. `load` before `start`; then `put` from any thread; `close` writes what is left.

    `on_stored` is called on the store's own thread with the serial of the latest rows that are on the disk now, or that
    the disk has refused; refused rows are told by `on_trouble`, kept in memory, and tried again. Where `load` met a
    trouble that may pass, the file is read again, and `on_found` called on that thread with its rows. What `clean`
    takes out is not written; a gift that has a secret in its id is remembered in memory alone.
    """

    def __init__(self, path: Path, on_trouble: Callable[[str], None], clean: Clean = as_it_is) -> None:
        self._path = path
        self._clean = clean
        self._on_trouble = on_trouble
        self._on_stored: Callable[[int], None] = lambda _serial: None
        self._on_found: Callable[[tuple[Record, ...]], None] = lambda _records: None
        self._queue: queue.SimpleQueue[tuple[int, tuple[Record, ...]] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="ledger", daemon=True)
        self._waiting: dict[tuple[str, str], Record] = {}
        self._in_trouble = False
        self._is_closed_to_us = False
        self._is_unread = False
        self._has_moved = False
        self._began_epoch_ms = 0
        self._rows_since_forgetting = 0

    def load(self, now_epoch_ms: int) -> tuple[Record, ...]:
        """The rows of earlier runs, oldest first, less those that may be forgotten; none without a file."""
        self._began_epoch_ms, self._is_unread = now_epoch_ms, False
        try:
            return self._read(now_epoch_ms)
        except NewerSchemaError:
            self._is_closed_to_us = True
            self._trouble(
                f"the ledger {self._path.name} was written by a newer version of this program and is left as it is; "
                "gifts are remembered in memory"
            )
            return ()
        except (sqlite3.Error, OSError) as error:
            if self._is_hopeless(error):
                return self._start_anew(error)
            self._is_unread = True
            return self._do_without(error)

    def start(
        self, on_stored: Callable[[int], None], on_found: Callable[[tuple[Record, ...]], None] = lambda _records: None
    ) -> None:
        """Begin to write."""
        self._on_stored, self._on_found = on_stored, on_found
        self._thread.start()

    def put(self, serial: int, records: tuple[Record, ...]) -> None:
        """Write these rows soon; serials never fall."""
        self._queue.put((serial, records))

    def close(self, patience_secs: float = CLOSE_SECS) -> bool:
        """Write what is left, and end; whether that was done in time. A disk that hangs is not waited for."""
        self._queue.put(None)
        if self._thread.ident is not None:
            self._thread.join(patience_secs)
        return not self._thread.is_alive()

    # --- reading -------------------------------------------------------------------------------------

    def _read(self, now_epoch_ms: int) -> tuple[Record, ...]:
        with contextlib.closing(_open(self._path)) as database, database:
            _forget(database, now_epoch_ms)
            return self._records_in(database)

    def _records_in(self, database: sqlite3.Connection) -> tuple[Record, ...]:
        records, bad = [], 0
        for row in database.execute(_SELECT):
            try:
                records.append(record_of(row))
            except BadRowError:
                bad += 1
        if bad:
            self._on_trouble(f"{bad} rows of the ledger {self._path.name} cannot be read and are left out")
        return tuple(records)

    def _is_hopeless(self, error: sqlite3.Error | OSError) -> bool:
        if self._path.is_dir():
            return True
        return _code(error) in _HOPELESS

    def _start_anew(self, error: sqlite3.Error | OSError) -> tuple[Record, ...]:
        """Move the file aside, and keep what can be read of it."""
        found = salvage(self._path)
        self._has_moved = True  # once: where a new file is spoiled as well, it is the disk
        aside = self._path.with_name(f"{self._path.stem}.unusable-{time.strftime('%Y%m%d-%H%M%S')}{self._path.suffix}")
        try:
            for suffix in ("-wal", "-shm", ""):
                source = self._path.with_name(self._path.name + suffix)
                if source.exists():
                    source.rename(aside.with_name(aside.name + suffix))
        except OSError:
            self._do_without(error)
            return found.records
        what = f"the ledger {self._path.name} cannot be used ({error}) and was moved to {aside.name}"
        self._on_trouble(f"{what}; {found.words}")
        self._waiting = {(record.stream_id, record.gift_id): record for record in found.records} | self._waiting
        return found.records

    def _do_without(self, error: sqlite3.Error | OSError) -> tuple[Record, ...]:
        self._trouble(f"the ledger {self._path.name} cannot be used ({error}); gifts are remembered in memory")
        return ()

    # --- writing, on its own thread ------------------------------------------------------------------

    def _run(self) -> None:
        database: sqlite3.Connection | None = None
        is_open = True
        while is_open:
            groups = self._next_groups()
            is_open = None not in groups
            serial = 0
            for group in groups:
                if group is not None:
                    serial, records = group
                    self._waiting.update({(record.stream_id, record.gift_id): record for record in records})
            if self._is_unread:
                self._read_late()
            if self._is_closed_to_us:
                self._waiting.clear()  # the director remembers them as well; these copies are for the file alone
            if self._is_unread:
                self._keep_few_waiting()
            elif self._waiting:
                database = self._write(database)
            if serial:
                self._on_stored(serial)
        if database is not None:
            database.close()

    def _next_groups(self) -> list[tuple[int, tuple[Record, ...]] | None]:
        """All that was put since the last time; nothing, if what the disk refused is to be tried again."""
        is_owed = self._waiting or self._is_unread
        try:
            groups = [self._queue.get(timeout=_RETRY_SECS if is_owed else None)]
        except queue.Empty:
            return []
        while not self._queue.empty():
            groups.append(self._queue.get())
        return groups

    def _read_late(self) -> None:
        """Ask for the rows of earlier runs once more: their answers are still owed."""
        records = self.load(self._began_epoch_ms)
        if not self._is_unread:
            self._out_of_trouble()
        if records:
            self._on_found(records)

    def _write(self, database: sqlite3.Connection | None) -> sqlite3.Connection | None:
        """Write what waits; the open database, or None after a failure: the next try opens it anew."""
        try:
            database = database or _open(self._path)
            with database:
                _upsert(database, self._rows())
                self._keep_small(database)
        except Exception as error:  # noqa: BLE001 - the thread must live on, whatever the disk does
            if database is not None:
                with contextlib.suppress(sqlite3.Error):
                    database.close()
            if isinstance(error, sqlite3.Error) and _code(error) in _SPOILED and not self._has_moved:
                self._start_anew(error)
                return self._write(None)
            self._trouble(f"the ledger cannot be written ({error}); gifts are remembered in memory")
            self._keep_few_waiting()
            return None
        self._waiting.clear()
        self._out_of_trouble()
        return database

    def _rows(self) -> list[Row]:
        clean = self._clean
        return [row_of(record, clean) for record in self._waiting.values() if may_be_kept(record, clean)]

    def _keep_few_waiting(self) -> None:
        while len(self._waiting) > _MOST_WAITING:
            del self._waiting[next(iter(self._waiting))]

    def _keep_small(self, database: sqlite3.Connection) -> None:
        """A program that runs for days forgets as one that was started anew."""
        self._rows_since_forgetting += len(self._waiting)
        if self._rows_since_forgetting >= _FORGET_EVERY_ROWS:
            self._rows_since_forgetting = 0
            _forget(database, max(record.received_epoch_ms for record in self._waiting.values()))

    def _out_of_trouble(self) -> None:
        if self._in_trouble and not self._is_closed_to_us:
            self._in_trouble = False
            self._on_trouble("the ledger can be written again")

    def _trouble(self, words: str) -> None:
        if not self._in_trouble:
            self._in_trouble = True
            self._on_trouble(words)


def _code(error: Exception) -> int:
    """SQLite's; above the lowest eight bits are the extended codes."""
    return int(getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def _open(path: Path) -> sqlite3.Connection:
    """Open the file, or make it.

    Raises:
        NewerSchemaError: It is not ours to touch.
        sqlite3.Error: It cannot be used.
        OSError: Nor can its folder.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    database = sqlite3.connect(path, timeout=_BUSY_SECS, check_same_thread=False)
    try:
        version = _checked_version(database)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")  # NORMAL was seen to lose promised rows in a power loss
        if version != SCHEMA_VERSION:
            _migrate(database, version)
    except BaseException:
        database.close()
        raise
    return database


def _checked_version(database: sqlite3.Connection) -> int:
    """0 for a file that is new."""
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        raise NewerSchemaError
    return int(version)


def _migrate(database: sqlite3.Connection, version: int) -> None:
    """Make the file one of this version; a power cut leaves the old or the new, and nothing in between."""
    steps = [_CREATE] if version == 0 else [_FROM_1_TO_2]
    database.executescript(f"BEGIN IMMEDIATE; {';'.join(steps)}; PRAGMA user_version = {SCHEMA_VERSION}; COMMIT")


def _upsert(database: sqlite3.Connection, rows: Sequence[Row]) -> None:
    for begin in range(0, len(rows), _MOST_AT_ONCE):
        part = rows[begin : begin + _MOST_AT_ONCE]
        values = ", ".join([_ROW] * len(part))
        database.execute(f"{_INSERT}{values}{_OR_UPDATE}", list(chain.from_iterable(part)))


def _forget(database: sqlite3.Connection, now_epoch_ms: int) -> None:
    """What was delivered is kept for a day, and `MOST_IDS` of it at most."""
    database.execute(_FORGET_OLD, (now_epoch_ms - KEPT_MS,))
    database.execute(_FORGET_MANY, (MOST_IDS,))
