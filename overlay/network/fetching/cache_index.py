"""The index of the disk cache: which file came from where, when it was used, and which were used most. SQLite.

Losing it costs downloads and nothing else: it is written without waiting for the disk, and one that is spoiled is
thrown away.
"""

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

SCHEMA_VERSION: Final = 1
MOST_ADDRESSES: Final = 20_000
MOST_FAVOURITES: Final = 500
FAVOURITE_SECS: Final = 30 * 86_400.0
"""What nobody used for so long is no favourite any more."""
_BUSY_SECS: Final = 0.5

_CREATE: Final = """
CREATE TABLE IF NOT EXISTS file (digest BLOB PRIMARY KEY, size INTEGER NOT NULL, used INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS file_by_use ON file (used);
CREATE TABLE IF NOT EXISTS address (
    key BLOB PRIMARY KEY, digest BLOB NOT NULL, etag TEXT NOT NULL, modified TEXT NOT NULL, place BLOB NOT NULL,
    came REAL NOT NULL, fresh_until REAL NOT NULL);
CREATE INDEX IF NOT EXISTS address_by_digest ON address (digest);
CREATE INDEX IF NOT EXISTS address_by_age ON address (came);
CREATE TABLE IF NOT EXISTS favourite (
    scope TEXT, kind TEXT, url TEXT, uses INTEGER NOT NULL, used REAL NOT NULL, PRIMARY KEY (scope, kind, url));
"""
_FIND: Final = """
SELECT digest, size, etag, modified, place, came, fresh_until FROM address JOIN file USING (digest) WHERE key = ?
"""
_ADD_FILE: Final = "INSERT INTO file VALUES (?, ?, 0) ON CONFLICT DO NOTHING"
_ADD_ADDRESS: Final = "INSERT OR REPLACE INTO address VALUES (?, ?, ?, ?, ?, ?, ?)"
_CONFIRM: Final = """
UPDATE address SET etag = coalesce(nullif(?, ''), etag), came = ?, fresh_until = ? WHERE key = ?
"""
_USE: Final = "UPDATE file SET used = (SELECT max(used) FROM file) + 1 WHERE digest = ?"
_OLDEST: Final = "SELECT digest FROM file WHERE digest <> ? ORDER BY used LIMIT 1"
_FORGET_ADDRESSES: Final = """
DELETE FROM address WHERE key IN (SELECT key FROM address ORDER BY came DESC LIMIT -1 OFFSET ?)
"""
_ORPHANS: Final = "SELECT digest FROM file WHERE digest NOT IN (SELECT digest FROM address)"
_ADD_FAVOURITE: Final = """
INSERT INTO favourite VALUES (?, ?, ?, 1, ?) ON CONFLICT DO UPDATE SET uses = uses + 1, used = excluded.used
"""
_FORGET_FAVOURITES: Final = """
DELETE FROM favourite WHERE used < ? OR rowid NOT IN (
    SELECT rowid FROM favourite ORDER BY uses DESC, used DESC LIMIT ?)
"""
_FAVOURITES: Final = "SELECT kind, url FROM favourite WHERE scope = ? ORDER BY uses DESC, used DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class Entry:
    """What came from an address. `digest` is the file's SHA-256; `key` and `place` are hashes of addresses."""

    key: bytes
    digest: bytes
    size: int
    etag: str
    modified: str
    place: bytes
    came_secs: float
    fresh_until_secs: float


class CacheIndex:
    """One open file, on one thread. Every method may raise sqlite3.Error."""

    def __init__(self, path: Path) -> None:
        """Open it or make it. One of another version is none."""
        self._database = sqlite3.connect(path, timeout=_BUSY_SECS, isolation_level=None)
        try:
            self._prepare()
        except BaseException:
            self._database.close()
            raise

    def close(self) -> None:
        """Let go of it."""
        self._database.close()

    def find(self, key: bytes) -> Entry | None:
        """What came from there."""
        row = self._database.execute(_FIND, (key,)).fetchone()
        return None if row is None else Entry(key, *row)

    def put(self, entry: Entry) -> bool:
        """This came from there, now. Whether what came longest ago from others was forgotten for it."""
        times = entry.came_secs, entry.fresh_until_secs
        row = entry.key, entry.digest, entry.etag, entry.modified, entry.place, *times
        changed = self._do(
            (_ADD_FILE, (entry.digest, entry.size)), (_USE, (entry.digest,)), (_ADD_ADDRESS, row),
            (_FORGET_ADDRESSES, (MOST_ADDRESSES,)),
        )  # fmt: skip
        return changed > 0

    def confirm(self, key: bytes, etag: str, came_secs: float, fresh_until_secs: float) -> None:
        """It is still what came from there."""
        self._do((_CONFIRM, (etag, came_secs, fresh_until_secs, key)))

    def use(self, digest: bytes) -> None:
        """It is used now."""
        self._do((_USE, (digest,)))

    def forget_address(self, key: bytes) -> None:
        """It leads nowhere any more."""
        self._do(("DELETE FROM address WHERE key = ?", (key,)))

    def forget_file(self, digest: bytes) -> None:
        """It is not there any more, wherever it came from."""
        self._do(("DELETE FROM address WHERE digest = ?", (digest,)), ("DELETE FROM file WHERE digest = ?", (digest,)))

    def oldest(self, besides: bytes) -> bytes | None:
        """What was used longest ago."""
        row = self._database.execute(_OLDEST, (besides,)).fetchone()
        return None if row is None else bytes(row[0])

    def orphans(self) -> list[bytes]:
        """Files that no address leads to."""
        return [digest for (digest,) in self._database.execute(_ORPHANS)]

    def digests(self) -> set[bytes]:
        """All files."""
        return {digest for (digest,) in self._database.execute("SELECT digest FROM file")}

    def totals(self) -> tuple[int, int]:
        """How many files, and their bytes."""
        count, nbytes = self._database.execute("SELECT count(*), coalesce(sum(size), 0) FROM file").fetchone()
        return count, nbytes

    def add_favourite(self, scope: str, kind: str, url: str, now_secs: float) -> None:
        """It was used once more."""
        self._do((_ADD_FAVOURITE, (scope, kind, url, now_secs)))

    def forget_favourites(self, now_secs: float) -> None:
        """Those that nobody used for long, and the least used of too many."""
        self._do((_FORGET_FAVOURITES, (now_secs - FAVOURITE_SECS, MOST_FAVOURITES)))

    def favourites(self, scope: str, most: int) -> list[tuple[str, str]]:
        """Kind and address, most often used first."""
        return self._database.execute(_FAVOURITES, (scope, most)).fetchall()

    def _prepare(self) -> None:
        (version,) = self._database.execute("PRAGMA user_version").fetchone()
        if version not in (0, SCHEMA_VERSION):
            raise sqlite3.DatabaseError("another version wrote it")
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = NORMAL")
        self._database.executescript(f"BEGIN; {_CREATE} PRAGMA user_version = {SCHEMA_VERSION}; COMMIT")

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """What is done within is one transaction."""
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._database.execute("COMMIT")
        except BaseException:
            if self._database.in_transaction:
                self._database.execute("ROLLBACK")
            raise

    def _do(self, *statements: tuple[str, Sequence[object]]) -> int:
        """In one transaction. How many rows the last one changed."""
        changed = 0
        with contextlib.nullcontext() if self._database.in_transaction else self.together():
            for statement, values in statements:
                changed = self._database.execute(statement, values).rowcount
        return changed
