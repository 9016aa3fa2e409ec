"""A power cut at any moment of the ledger's life: the file is whole, and no row is lost that was promised.

A killed process cannot show this, for the system still writes what it was given. So the ledger's own writes are
traced (`disk_trace.c`), and after a cut at some place in the trace every file may hold what was synced, and of the
writes since then any selection, in any order, each torn at any sector: that is all that a disk and its file system may
do.
Method: Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014.
"""

import itertools
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from random import Random

import pytest

from overlay.network.ledger_store import LedgerStore
from overlay.playback.record import Standing
from tests.network.traced_ledger import BEGIN_MS, ROAD, groups

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux" or shutil.which("gcc") is None, reason="needs Linux and gcc"),
    pytest.mark.timeout(400),
]
NAME = "ledger.sqlite3"
SECTOR = 512


@dataclass
class File:
    """One file: what is surely on the disk, and what was written to it since."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list = field(default_factory=list)

    def sync(self):
        for operation in self.pending:
            apply(self.durable, operation)
        self.pending.clear()

    def after_cut(self, operations):
        content = bytearray(self.durable)
        for operation in operations:
            apply(content, operation)
        return content


def apply(content, operation):
    match operation:
        case ("W", offset, data):
            if len(content) < offset:
                content.extend(bytes(offset - len(content)))
            content[offset : offset + len(data)] = data
        case ("T", size):
            del content[size:]
            content.extend(bytes(size - len(content)))


def torn(operation, chance):
    """A write of which only some sectors arrived."""
    if operation[0] != "W":
        return [operation]
    _, offset, data = operation
    edges = [0, *range(SECTOR - offset % SECTOR, len(data), SECTOR), len(data)]
    parts = [("W", offset + begin, data[begin:end]) for begin, end in itertools.pairwise(edges)]
    return [part for part in parts if part[2] and chance.random() < 0.5]


def selections(pending, chance):
    """What may have arrived of some writes: nothing, all, and what lies between."""
    yield []
    yield list(pending)
    if not pending:
        return
    yield pending[:-1] + torn(pending[-1], chance)
    yield [operation for operation in pending if operation is not chance.choice(pending)]
    yield [part for operation in pending for part in torn(operation, chance)]
    some = chance.sample(pending, chance.randint(1, len(pending)))
    yield some  # and in another order


def traced(folder: Path, synchronous: str) -> list:
    """Let the ledger live, and return all that it did to its files."""
    library, trace, ledger = folder / "trace.so", folder / "trace", folder / "data" / NAME
    source = Path(__file__).with_name("disk_trace.c")
    subprocess.run(["gcc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    ledger.parent.mkdir()
    trace.touch()
    watched = {"LD_PRELOAD": str(library), "TRACE_FOLDER": str(ledger.parent), "TRACE_FILE": str(trace)}
    command = [sys.executable, "-m", "tests.network.traced_ledger", ledger, trace, synchronous]
    subprocess.run(command, check=True, timeout=120, env=os.environ | watched)
    return list(parsed(trace.read_bytes()))


def parsed(trace: bytes):
    at = 0
    while at < len(trace):
        end = trace.index(b"\n", at)
        match trace[at:end].decode().split(" "):
            case ["W", name, offset, length]:
                at = end + 1 + int(length)
                yield "W", name, int(offset), trace[end + 1 : at]
                end = at
            case ["T", name, size]:
                yield "T", name, int(size)
            case ["P", serial]:
                yield "P", int(serial)
            case [kind, name]:
                yield kind, name
        at = end + 1


def crash_states(trace, every: int, chance):
    """States after a cut at every `every`-th place, in several variants.

    Each is the serial that was promised by then, the one whose promise would have come next, and each file's content.
    """
    files: dict[str, File] = {}
    promised = 0
    nexts = [operation[1] for operation in trace if operation[0] == "P"]
    for place, operation in enumerate(trace):
        match operation:
            case ("P", serial):
                promised = serial
                nexts.pop(0)
            case ("S", name):
                files.setdefault(name, File()).sync()
            case ("U", name):
                files.pop(name, None)
            case (kind, name, *rest):
                files.setdefault(name, File()).pending.append((kind, *rest))
        if place % every:
            continue
        variants = {name: list(selections(file.pending, chance)) for name, file in files.items()}
        for number in range(max(map(len, variants.values()), default=0)):
            yield (
                promised,
                nexts[0] if nexts else promised,
                {
                    name: files[name].after_cut(mine[number] if number < len(mine) else chance.choice(mine))
                    for name, mine in variants.items()
                },
            )


def rank(standing):
    return ROAD.index(standing)


def what_is_wrong(folder: Path, files, promises, may_be_forgotten) -> str | None:
    """Start the ledger on these files."""
    trouble, found = read(folder, tuple((name, bytes(content)) for name, content in sorted(files.items())))
    if trouble is not None:
        return trouble
    for gift_id, record in promises.items():
        standing = found.get(gift_id)
        if standing is None:
            if gift_id not in may_be_forgotten:
                return f"{gift_id} is lost, which was {record.standing}"
        elif rank(standing) < rank(record.standing):
            return f"{gift_id} is {standing} again, and was {record.standing}"
    return None


@lru_cache(64)  # many a cut leaves the same files
def read(folder: Path, files) -> tuple[str | None, dict[str, Standing]]:
    """What is wrong with the files themselves, and the standing of each gift that they hold."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in files:
        (folder / name).write_bytes(content)
    troubles: list[str] = []
    found = {record.gift_id: record.standing for record in LedgerStore(folder / NAME, troubles.append).load(BEGIN_MS)}
    if troubles:
        return troubles[0], found
    with closing(sqlite3.connect(folder / NAME)) as database:
        if database.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return "the file is not whole", found
    return None, found


def faults(folder: Path, trace, every: int) -> tuple[int, list[str]]:
    """How many states there were, and what was wrong with some."""
    rows = dict(groups())
    delivered_with = {
        record.gift_id: serial for serial, group in rows.items() for record in group if record.standing == "delivered"
    }
    chance, promises, kept, count, found = Random(11), {}, 0, 0, []
    for promised, next_promise, files in crash_states(trace, every, chance):
        while kept < promised:
            kept += 1
            promises |= {record.gift_id: record for record in rows[kept]}
        count += 1
        may_be_forgotten = {gift_id for gift_id, serial in delivered_with.items() if serial <= next_promise}
        fault = what_is_wrong(folder / "after", files, promises, may_be_forgotten)
        if fault is not None:
            found.append(f"state {count}, after promise {promised}: {fault}")
    return count, found


@pytest.fixture
def memory():
    """A folder in memory, where there is one: thousands of states are read there, and none is to outlive the test."""
    shm = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=shm if os.access(shm, os.W_OK) else None) as folder:
        yield Path(folder)


def test_no_power_cut_spoils_the_ledger_or_loses_what_was_promised(tmp_path, memory):
    trace = traced(tmp_path, "FULL")
    count, found = faults(memory, trace, every=2)
    assert found == []
    assert count >= 2_000


def test_the_method_finds_what_a_careless_ledger_loses(tmp_path, memory):
    """The counter-proof: with synchronous=NORMAL, promised rows are lost, and this is seen."""
    count, found = faults(memory, traced(tmp_path, "NORMAL"), every=25)
    assert len(found) > count / 20
    assert all("lost" in fault or "again" in fault for fault in found)
