"""The ledger on a real disk: what is put down is there again, and no file of any kind stops the program."""

import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import replace

import pytest

from overlay.network.ledger_store import SCHEMA_VERSION, LedgerStore
from overlay.playback.ledger import KEPT_MS, Record, Standing
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment

NOW = 1_800_000_000_000
GIFT = Gift(
    "g1", "Rose", 10**30, 1e300, Sender("u", "Amélie \U0001f339"), "particle", 2.5, None, None, True, 10**40, 0.5,
    Moment(12.5, NOW), NOW - 5, ("quantity",),
)  # fmt: skip
RECEIVED = Record("stream", "g1", Standing.RECEIVED, NOW, "2027-01-15T08:00:00.000Z", 10**40, GIFT)
DECIDED = Record("stream", "g2", Standing.DECIDED, NOW + 1, "t", rendered=False, error="INVALID: payload.quantity")
DELIVERED = Record("other", "g1", Standing.DELIVERED, NOW + 2, "t", rendered=True)
ALL = (RECEIVED, DECIDED, DELIVERED)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deep" / "ledger.sqlite3"


def written(path, *records):
    store = LedgerStore(path, _no_trouble)
    assert store.load(NOW) == ()
    store.start(lambda _serial: None)
    store.put(1, records)
    assert store.close(5)


def _no_trouble(words):
    pytest.fail(words)


def loaded(path, now=NOW):
    troubles = []
    return LedgerStore(path, troubles.append).load(now), troubles


def aside(path):
    return sorted(
        file.name for file in path.parent.iterdir() if ".unusable-" in file.name and file.suffix == path.suffix
    )


def test_what_was_put_is_there_again_in_order(path):
    written(path, *ALL)
    assert loaded(path) == (ALL, [])


def test_the_last_word_about_a_gift_stands(path):
    written(path, RECEIVED, DELIVERED, replace(RECEIVED, standing=Standing.DECIDED, gift=None, rendered=True))
    records, _ = loaded(path)
    assert [(record.gift_id, record.standing, record.gift) for record in records] == [
        ("g1", Standing.DECIDED, None),
        ("g1", Standing.DELIVERED, None),
    ]


def test_every_group_is_on_the_disk_before_the_next_is_waited_for(path):
    store = LedgerStore(path, _no_trouble)
    store.load(NOW)
    store.start(lambda _serial: None)
    store.put(1, (DECIDED,))
    end = time.monotonic() + 5
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as other:  # it sees it while the first works on
        while other.execute("SELECT gift_id FROM gift").fetchall() != [("g2",)]:
            assert time.monotonic() < end
    assert store.close(5)
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_only_what_was_delivered_is_forgotten(path):
    written(path, *ALL)
    records, _ = loaded(path, NOW + KEPT_MS + 1000)
    assert records == (RECEIVED, DECIDED)
    assert loaded(path) == ((RECEIVED, DECIDED), [])


def test_no_file_yet(path):
    assert loaded(path) == ((), [])


def test_a_file_of_no_length_is_a_new_one(path):
    path.parent.mkdir()
    path.touch()
    assert loaded(path) == ((), [])
    written(path, DECIDED)
    assert loaded(path)[0] == (DECIDED,)


@pytest.mark.parametrize("spoil", ["text", "pages", "table"])
def test_a_spoilt_file_is_moved_aside_and_a_new_one_begun(path, spoil):
    path.parent.mkdir()
    if spoil == "text":
        path.write_text("this was a shopping list once\n" * 100)
    elif spoil == "pages":
        written(path, *(replace(DECIDED, gift_id=f"g{number}", error="x" * 500) for number in range(300)))
        data = bytearray(path.read_bytes())
        data[4096:] = b"\xa5" * (len(data) - 4096)
        path.write_bytes(data)
    else:
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("CREATE TABLE gift (flower TEXT)")
    before = path.read_bytes()
    troubles = []
    store = LedgerStore(path, troubles.append)
    assert store.load(NOW) == ()
    store.start(lambda _serial: None)
    store.put(1, (DECIDED,))
    assert store.close(5)
    (moved,) = aside(path)
    assert len(troubles) == 1
    assert f"was moved to {moved}" in troubles[0]
    assert (path.parent / moved).read_bytes()[100:] == before[100:]  # SQLite keeps house in its header
    assert loaded(path) == ((DECIDED,), [])


def test_a_folder_in_its_place_is_moved_aside(path):
    (path / "precious").mkdir(parents=True)
    records, troubles = loaded(path)
    assert records == ()
    assert "was moved to" in troubles[0]
    assert (path.parent / aside(path)[0] / "precious").is_dir()


def test_a_file_that_cannot_be_written_is_kept_and_its_gifts_live_on(path):
    """SQLite calls a file read-only for many reasons; here its header says so, which holds for every user."""
    written(path, *ALL)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = DELETE")
    data = bytearray(path.read_bytes())
    data[18] = 77  # the version needed for writing; that for reading stays
    path.write_bytes(data)
    troubles = []
    store = LedgerStore(path, troubles.append)
    assert store.load(NOW) == ALL
    store.start(lambda _serial: None)
    store.put(1, (replace(DECIDED, standing=Standing.DELIVERED),))
    assert store.close(5)
    assert "3 gifts in it could be read and are kept" in troubles[0]
    assert (path.parent / aside(path)[0]).read_bytes() == bytes(data)
    assert loaded(path) == ((RECEIVED, replace(DECIDED, standing=Standing.DELIVERED), DELIVERED), [])


def test_a_newer_file_is_left_as_it_is(path):
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE gift (something_new TEXT)")
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
        database.commit()
    before = path.read_bytes()
    troubles = []
    store = LedgerStore(path, troubles.append)
    assert store.load(NOW) == ()
    store.start(lambda _serial: None)
    store.put(1, ALL)
    assert store.close(5)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert len(troubles) == 1
    assert "newer version of this program" in troubles[0]


def test_a_row_that_nobody_wrote_costs_only_itself(path):
    written(path, *ALL)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE gift SET standing = 'lost' WHERE gift_id = 'g2'")
        database.execute("UPDATE gift SET gift = '{\"gift_id\": 1' WHERE stream_id = 'stream'")
    records, troubles = loaded(path)
    assert records == (replace(RECEIVED, gift=None), DELIVERED)
    assert troubles == [f"1 rows of the ledger {path.name} cannot be read and are left out"]


def test_half_a_character_does_not_stop_the_writer(path):
    written(path, replace(DECIDED, stream_id="half \ud83c", error="\udfff"), DELIVERED)
    records, troubles = loaded(path)
    assert [record.stream_id for record in records] == ["half \ufffd", "other"]
    assert troubles == []


def test_a_busy_file_is_waited_for_and_then_done_without_but_never_moved(path):
    written(path, *ALL)
    troubles = []
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        store = LedgerStore(path, troubles.append)
        assert store.load(NOW) == ()
        other.execute("ROLLBACK")
    store.start(lambda _serial: None)
    store.put(1, (replace(DELIVERED, gift_id="g9"),))
    assert store.close(5)
    assert aside(path) == []
    assert "gifts are remembered in memory" in troubles[0]
    assert troubles[1:] == ["the ledger can be written again"]
    assert len(loaded(path)[0]) == 4


def test_a_disk_that_fails_is_told_once_and_tried_again(path):
    troubles = []
    store = LedgerStore(path, troubles.append)
    store.load(NOW)
    for file in path.parent.iterdir():
        file.unlink()
    path.mkdir()
    store.start(lambda _serial: None)
    said = threading.Event()
    store._on_trouble = lambda words: (troubles.append(words), said.set())
    store.put(1, (RECEIVED,))
    assert said.wait(5)
    store.put(1, (DECIDED,))
    path.rmdir()
    store.put(1, (DELIVERED,))
    assert store.close(5)
    assert sum("cannot be written" in words for words in troubles) == 1
    assert loaded(path) == (ALL, [])


def test_closing_never_hangs(path):
    assert LedgerStore(path, _no_trouble).close() is True  # it was never started
    store = LedgerStore(path, lambda _words: stuck.wait(20))
    stuck = threading.Event()
    path.mkdir(parents=True)
    store.start(lambda _serial: None)
    store.put(1, (RECEIVED,))
    began = time.monotonic()
    try:
        assert store.close(0.1) is False
        assert time.monotonic() - began < 1
    finally:
        stuck.set()
