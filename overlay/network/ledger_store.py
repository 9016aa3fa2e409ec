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
from collections.abc import Callable
from pathlib import Path
from typing import Final

from overlay.network.ledger_rows import BadRowError, record_of, row_of
from overlay.playback.ledger import KEPT_MS, MOST_IDS, Record

SCHEMA_VERSION: Final = 1
CLOSE_SECS: Final = 1.0
_BUSY_SECS: Final = 0.5
_MOST_WAITING: Final = 100_000
_HOPELESS: Final = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_ERROR}
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
    PRIMARY KEY (stream_id, gift_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS gift_by_age ON gift (received_epoch_ms);
"""
_UPSERT: Final = "INSERT OR REPLACE INTO gift VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_SELECT: Final = "SELECT * FROM gift ORDER BY received_epoch_ms, gift_id"
_FORGET_OLD: Final = "DELETE FROM gift WHERE received_epoch_ms < ? AND standing = 'delivered'"
_FORGET_MANY: Final = """
DELETE FROM gift WHERE standing = 'delivered' AND received_epoch_ms < (
    SELECT received_epoch_ms FROM gift ORDER BY received_epoch_ms DESC LIMIT 1 OFFSET ?)
"""


class NewerSchemaError(Exception):
    """A newer version of this program wrote the file."""


class LedgerStore:
    """One file, one thread. `load` before `start`; then `put` from any thread; `close` writes what is left."""

    def __init__(self, path: Path, on_trouble: Callable[[str], None]) -> None:
        self._path = path
        self._on_trouble = on_trouble
        self._queue: queue.SimpleQueue[tuple[Record, ...] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="ledger", daemon=True)
        self._waiting: dict[tuple[str, str], Record] = {}
        self._in_trouble = False
        self._is_closed_to_us = False

    def load(self, now_epoch_ms: int) -> tuple[Record, ...]:
        """The rows of earlier runs, oldest first, less those that may be forgotten; none without a file."""
        try:
            records = self._read(now_epoch_ms)
        except NewerSchemaError:
            self._is_closed_to_us = True
            self._trouble(
                f"the ledger {self._path.name} was written by a newer version of this program and is left as it is; "
                "gifts are remembered in memory"
            )
            return ()
        except (sqlite3.Error, OSError) as error:
            return self._start_anew(error) if self._is_hopeless(error) else self._do_without(error)
        return records

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def put(self, records: tuple[Record, ...]) -> None:
        """Write these rows soon."""
        self._queue.put(records)

    def close(self, patience_secs: float = CLOSE_SECS) -> bool:
        """Write what is left, and end; whether that was done in time. A disk that hangs is not waited for."""
        self._queue.put(None)
        if self._thread.ident is not None:
            self._thread.join(patience_secs)
        return not self._thread.is_alive()

    # --- reading -------------------------------------------------------------------------------------

    def _read(self, now_epoch_ms: int) -> tuple[Record, ...]:
        with contextlib.closing(_open(self._path)) as database, database:
            database.execute(_FORGET_OLD, (now_epoch_ms - KEPT_MS,))
            database.execute(_FORGET_MANY, (MOST_IDS,))
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
        return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF in _HOPELESS  # above are the extended codes

    def _start_anew(self, error: sqlite3.Error | OSError) -> tuple[Record, ...]:
        """Move the file aside, and keep what can be read of it."""
        records = self._salvage()
        aside = self._path.with_name(f"{self._path.stem}.unusable-{time.strftime('%Y%m%d-%H%M%S')}{self._path.suffix}")
        try:
            for suffix in ("-wal", "-shm", ""):
                source = self._path.with_name(self._path.name + suffix)
                if source.exists():
                    source.rename(aside.with_name(aside.name + suffix))
        except OSError:
            self._do_without(error)
            return records
        kept = f"; {len(records)} gifts in it could be read and are kept" if records else ""
        self._on_trouble(f"the ledger {self._path.name} cannot be used ({error}) and was moved to {aside.name}{kept}")
        self._waiting.update({(record.stream_id, record.gift_id): record for record in records})
        return records

    def _salvage(self) -> tuple[Record, ...]:
        with contextlib.suppress(sqlite3.Error, OSError):
            uri = f"{self._path.absolute().as_uri()}?mode=ro"
            with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=_BUSY_SECS)) as database:
                return self._records_in(database)
        return ()

    def _do_without(self, error: sqlite3.Error | OSError) -> tuple[Record, ...]:
        self._trouble(f"the ledger {self._path.name} cannot be used ({error}); gifts are remembered in memory")
        return ()

    # --- writing, on its own thread ------------------------------------------------------------------

    def _run(self) -> None:
        database: sqlite3.Connection | None = None
        is_open = True
        while is_open:
            groups = [self._queue.get()]
            while not self._queue.empty():
                groups.append(self._queue.get())
            is_open = None not in groups
            for records in groups:
                self._waiting.update({(record.stream_id, record.gift_id): record for record in records or ()})
            if self._is_closed_to_us:
                self._waiting.clear()  # the director remembers them as well; these copies are for the file alone
            if self._waiting:
                database = self._write(database)
        if database is not None:
            database.close()

    def _write(self, database: sqlite3.Connection | None) -> sqlite3.Connection | None:
        """Write what waits; the open database, or None after a failure: the next try opens it anew."""
        try:
            database = database or _open(self._path)
            with database:
                database.executemany(_UPSERT, [row_of(record) for record in self._waiting.values()])
        except Exception as error:  # noqa: BLE001 - the thread must live on, whatever the disk does
            self._trouble(f"the ledger cannot be written ({error}); gifts are remembered in memory")
            while len(self._waiting) > _MOST_WAITING:
                del self._waiting[next(iter(self._waiting))]
            if database is not None:
                with contextlib.suppress(sqlite3.Error):
                    database.close()
            return None
        self._waiting.clear()
        if self._in_trouble:
            self._in_trouble = False
            self._on_trouble("the ledger can be written again")
        return database

    def _trouble(self, words: str) -> None:
        if not self._in_trouble:
            self._in_trouble = True
            self._on_trouble(words)


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
        _check_version(database)
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = FULL")  # NORMAL was seen to lose promised rows in a power loss
        database.executescript(_CREATE)
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    except BaseException:
        database.close()
        raise
    return database


def _check_version(database: sqlite3.Connection) -> None:
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        raise NewerSchemaError
