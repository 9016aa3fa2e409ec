"""The ledger's rows on disk: SQLite in WAL mode with `synchronous=FULL`, written in groups by a thread of its own.

The show never waits for the disk, and a disk that fails never stops the show: rows that cannot be written stay in
memory and are tried again with the next ones.
"""

import dataclasses
import json
import queue
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from overlay.playback.ledger import KEPT_MS, MOST_IDS, Record, Standing
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment

SCHEMA_VERSION: Final = 1
_MOST_WAITING: Final = 100_000

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


class LedgerStore:
    """One file, one thread. `load` before `start`; then `put` from any thread; `close` writes what is left."""

    def __init__(self, path: Path, on_trouble: Callable[[str], None]) -> None:
        self._path = path
        self._on_trouble = on_trouble
        self._queue: queue.SimpleQueue[tuple[Record, ...] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="ledger")
        self._waiting: dict[tuple[str, str], Record] = {}
        self._in_trouble = False

    def load(self, now_epoch_ms: int) -> tuple[Record, ...]:
        """The rows of earlier runs, oldest first, less those that may be forgotten; none without a file."""
        try:
            with _open(self._path) as database:
                database.execute(_FORGET_OLD, (now_epoch_ms - KEPT_MS,))
                database.execute(_FORGET_MANY, (MOST_IDS,))
                rows = database.execute(_SELECT).fetchall()
            database.close()
            return tuple(_record_of(row) for row in rows)
        except (sqlite3.Error, OSError, ValueError, KeyError, TypeError) as error:
            self._trouble(f"the ledger {self._path.name} cannot be read ({error}); starting without it")
            return ()

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def put(self, records: tuple[Record, ...]) -> None:
        """Write these rows soon."""
        self._queue.put(records)

    def close(self) -> None:
        """Write what is left, and end; only after `start`."""
        self._queue.put(None)
        self._thread.join()

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
            if not self._waiting:
                continue
            try:
                database = database or _open(self._path)
                with database:
                    database.executemany(_UPSERT, [_row_of(record) for record in self._waiting.values()])
                self._waiting.clear()
                self._in_trouble = False
            except (sqlite3.Error, OSError) as error:
                self._trouble(f"the ledger cannot be written ({error}); gifts are remembered in memory")
                while len(self._waiting) > _MOST_WAITING:
                    del self._waiting[next(iter(self._waiting))]
        if database is not None:
            database.close()

    def _trouble(self, words: str) -> None:
        if not self._in_trouble:
            self._in_trouble = True
            self._on_trouble(words)


def _open(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    database = sqlite3.connect(path, timeout=2.0, check_same_thread=False)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")  # NORMAL was seen to lose promised rows in a power loss
    (version,) = database.execute("PRAGMA user_version").fetchone()
    if version > SCHEMA_VERSION:
        database.close()
        raise sqlite3.DatabaseError("it was written by a newer version of this program")
    database.executescript(_CREATE)
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    return database


def _row_of(record: Record) -> tuple[object, ...]:
    gift = None if record.gift is None else json.dumps(dataclasses.asdict(record.gift))
    return (
        record.stream_id,
        record.gift_id,
        record.standing.value,
        record.received_epoch_ms,
        record.received_at,
        str(record.combo_count),  # larger than SQLite's integers, if an engine says so
        gift,
        int(record.rendered),
        record.error,
    )


def _record_of(row: tuple[Any, ...]) -> Record:
    stream_id, gift_id, standing, received_epoch_ms, received_at, combo_count, gift, rendered, error = row
    return Record(
        stream_id=stream_id,
        gift_id=gift_id,
        standing=Standing(standing),
        received_epoch_ms=received_epoch_ms,
        received_at=received_at,
        combo_count=int(combo_count),
        gift=None if gift is None else _gift_of(json.loads(gift)),
        rendered=bool(rendered),
        error=error,
    )


def _gift_of(tree: dict[str, Any]) -> Gift:
    return Gift(
        **{
            **tree,
            "sender": Sender(**tree["sender"]),
            "received": Moment(**tree["received"]),
            "corrections": tuple(tree["corrections"]),
        }
    )
