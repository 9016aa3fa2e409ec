"""What can still be read of a ledger file that is spoilt: from both ends, and then row by row around the bad pages."""

import contextlib
import sqlite3
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any, Final

from overlay.network.ledger_rows import BadRowError, record_of
from overlay.playback.record import Record

_BUSY_SECS: Final = 0.5
_FROM_BOTH_ENDS: Final = (
    "SELECT * FROM gift ORDER BY stream_id, gift_id",
    "SELECT * FROM gift ORDER BY stream_id DESC, gift_id DESC",
)
_KEYS_FROM_BOTH_ENDS: Final = (
    "SELECT stream_id, gift_id FROM gift INDEXED BY gift_by_age ORDER BY received_epoch_ms",
    "SELECT stream_id, gift_id FROM gift INDEXED BY gift_by_age ORDER BY received_epoch_ms DESC",
)
_ONE_FROM_BOTH_SIDES: Final = (
    "SELECT * FROM gift WHERE stream_id = ? AND gift_id >= ? ORDER BY gift_id LIMIT 1",
    "SELECT * FROM gift WHERE stream_id = ? AND gift_id <= ? ORDER BY gift_id DESC LIMIT 1",
)
"""A row beside a bad page is found from the other side alone."""

_Key = tuple[object, ...]
_Rows = dict[_Key, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Salvage:
    """What came out of a file.

    Attributes:
        records: The rows that could be read, oldest first.
        lost: Rows that were there and could not be read.
        is_all_known: Whether no others can have been there.
    """

    records: tuple[Record, ...] = ()
    lost: int = 0
    is_all_known: bool = False

    @property
    def words(self) -> str:
        """The numbers, for the streamer."""
        saved = f"{len(self.records)} gifts in it could be read and are kept"
        if self.is_all_known:
            return f"{saved}, {self.lost} are lost" if self.lost else saved
        if self.lost:
            return f"{saved}, at least {self.lost} are lost"
        return f"{saved}, how many are lost cannot be told" if self.records else "none of its gifts could be read"


def salvage(path: Path) -> Salvage:
    """Read what can be read; the file stays as it is, and nothing is raised."""
    rows: _Rows = {}
    lost, is_all_known = 0, False
    with contextlib.suppress(sqlite3.Error, OSError):
        uri = f"{path.absolute().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=_BUSY_SECS)) as database:
            database.text_factory = lambda data: data.decode("utf-8", "replace")  # half a character costs no rows
            lost, is_all_known = _collect(database, rows)
    records = []
    for row in rows.values():
        try:
            records.append(record_of(row))
        except BadRowError:
            lost += 1
    records.sort(key=lambda record: (record.received_epoch_ms, record.gift_id))
    return Salvage(tuple(records), lost, is_all_known)


def _collect(database: sqlite3.Connection, rows: _Rows) -> tuple[int, bool]:
    """Fill `rows`. How many more there were, and whether that is all."""
    for query in _FROM_BOTH_ENDS:
        with contextlib.suppress(sqlite3.Error):
            for row in database.execute(query):
                rows[row[:2]] = row
            return 0, True
    keys: dict[_Key, None] = {}
    is_all_known = False
    for query in _KEYS_FROM_BOTH_ENDS:
        with contextlib.suppress(sqlite3.Error):
            for key in database.execute(query):
                keys[key] = None
            is_all_known = True
            break
    missing = [key for key in keys if key not in rows]
    for key, query in product(missing, _ONE_FROM_BOTH_SIDES):
        with contextlib.suppress(sqlite3.Error):
            for row in database.execute(query, key):
                rows[row[:2]] = row
    return sum(key not in rows for key in missing), is_all_known
