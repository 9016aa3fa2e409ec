"""A life of the ledger, to be run under the trace: gifts come, are decided, acked, delivered, and at last forgotten.

``python -m tests.network.traced_ledger LEDGER TRACE SYNCHRONOUS``: every serial that is told to be stored is written
into the trace, as "P serial".
"""

import os
import sqlite3
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

from overlay.network import ledger_store
from overlay.network.ledger_store import LedgerStore
from overlay.playback.outcome import Fate
from overlay.playback.record import Record, Standing

BEGIN_MS = 1_800_000_000_000
SERIALS = 260
ROAD = (Standing.RECEIVED, Standing.DECIDED, Standing.ACKED, Standing.DELIVERED)
FATES = (Fate.RECEIVED, Fate.STARTED, Fate.STARTED, Fate.FINISHED)


def groups(seed: int = 5):
    """(serial, rows): each row is one step further on the road of its gift than it was before."""
    chance = Random(seed)
    living: list[Record] = []
    for serial in range(1, SERIALS + 1):
        rows = {}
        for number in range(chance.choice((1, 1, 1, 2, 5, 40))):
            gift_id = f"gift-{serial:03}-{number:02}"
            error = "x" * chance.choice((0, 10, 700))  # so that rows have all sizes, and pages fill up
            living.append(Record("stream", gift_id, Standing.RECEIVED, BEGIN_MS + serial, "t", serial, error=error))
            rows[gift_id] = living[-1]
        for place in chance.sample(range(len(living)), min(len(living), 8)):
            step = ROAD.index(living[place].standing) + 1
            if step < len(ROAD):
                living[place] = replace(living[place], standing=ROAD[step], fate=FATES[step])
                rows[living[place].gift_id] = living[place]
        living = [record for record in living if record.standing is not Standing.DELIVERED]
        yield serial, tuple(rows.values())


def main(path: str, trace: str, synchronous: str) -> None:
    told = os.open(trace, os.O_WRONLY | os.O_APPEND)
    ledger_store._FORGET_EVERY_ROWS = 500
    ledger_store.MOST_IDS = 300
    if synchronous != "FULL":
        openly = ledger_store._open

        def open_carelessly(path: Path) -> sqlite3.Connection:
            database = openly(path)
            database.execute(f"PRAGMA synchronous = {synchronous}")
            return database

        ledger_store._open = open_carelessly
    store = LedgerStore(Path(path), print)
    store.load(BEGIN_MS)
    store.start(lambda serial: os.write(told, f"P {serial}\n".encode()))
    for serial, rows in groups():
        store.put(serial, rows)
    if not store.close(60):
        raise TimeoutError


if __name__ == "__main__":
    main(*sys.argv[1:])
