"""The ledger on a real disk: what is put down is there again, and no file of any kind stops the program."""

import operator
import queue
import re
import sqlite3
import threading
import time
from contextlib import closing
from dataclasses import replace
from itertools import compress

import pytest

from overlay.app.logbook.redaction import Redactor
from overlay.network import ledger_store
from overlay.network.ledger_rows import row_of
from overlay.network.ledger_store import SCHEMA_VERSION, LedgerStore
from overlay.playback.ledger import KEPT_MS
from overlay.playback.outcome import Fate
from overlay.playback.record import Record, Standing
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment
from tests.patience import PATIENCE_SECS
from tests.stopwatch import Stopwatch

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


def test_our_secret_is_not_written_though_an_engine_says_it_back(path):
    """In a gift's texts a stand-in takes its place; in its id nothing can, so that gift is remembered in memory."""
    clean = Redactor(["hush/hush"]).without_ours
    urls = "https://h/hush%2Fhush.png", "https://h/a.glb?signature=1", "https://h/hush/hush.ogg"
    gift = replace(
        GIFT, gift_type='"hush/hush"', sender=Sender("hush/hush", "\\hush/hush\\", urls[0]), asset_url=urls[1],
        sound_url=urls[2],
    )  # fmt: skip
    store = LedgerStore(path, _no_trouble, clean)
    store.load(NOW)
    stored = queue.SimpleQueue()
    store.start(stored.put)
    store.put(1, (replace(RECEIVED, gift=gift), replace(DECIDED, error="ASSET: hush/hush")))
    store.put(2, (replace(DELIVERED, gift_id="g-hush/hush"),))
    while stored.get(timeout=PATIENCE_SECS) != 2:
        pass
    kept = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert b"signature=1" in kept
    assert not re.search(rb"hush(/|%2F)hush", kept)
    assert store.close(5)
    records, _ = loaded(path)
    assert [record.gift_id for record in records] == ["g1", "g2"]
    assert records[1].error == "ASSET: ***"
    assert records[0].gift == replace(
        gift, gift_type='"***"', sender=Sender("***", "\\***\\", "https://h/***.png"), sound_url="https://h/***.ogg"
    )


def test_of_what_was_delivered_only_so_many_are_kept_the_newest(path, monkeypatch):
    many = [replace(DELIVERED, gift_id=f"d{number}", received_epoch_ms=NOW + number) for number in range(20)]
    written(path, DECIDED, *many)
    monkeypatch.setattr(ledger_store, "MOST_IDS", 5)
    records, _ = loaded(path)
    assert DECIDED in records
    assert set(many[-5:]) <= set(records)
    assert len(records) <= 5 + 2  # what is owed, and the one at the edge


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


@pytest.mark.parametrize("hurt", ["one page", "two pages", "the order by age as well"])
def test_what_stands_on_the_whole_pages_of_a_spoilt_file_is_kept(path, hurt):
    """It is saved into the new file, and how much was saved and lost is told."""
    many = [
        replace(DECIDED, gift_id=f"g{number:03d}", received_epoch_ms=NOW + number, error="x" * 500)
        for number in range(300)
    ]
    written(path, *many)
    data = bytearray(path.read_bytes())
    rows, ages = leaves_of(data)
    bad = [rows[9]] if hurt == "one page" else [rows[9], rows[20]]
    lost = sum(int.from_bytes(data[page + 3 : page + 5], "big") for page in bad)  # the cells on them
    if hurt == "the order by age as well":
        bad += ages
    for page in bad:
        data[page : page + PAGE] = b"\xa5" * PAGE
    path.write_bytes(data)
    troubles = []
    store = LedgerStore(path, troubles.append)
    found = store.load(NOW)
    if hurt == "the order by age as well":  # what lies between two bad pages is found by that order alone
        assert "how many are lost cannot be told" in troubles[0]
        assert 100 < len(found) < 300 - lost
    else:
        assert f"{300 - lost} gifts in it could be read and are kept, {lost} are lost" in troubles[0]
        assert len(found) == 300 - lost
        assert lost > 4
    assert list(found) == [record for record in many if record in found]
    store.start(lambda _serial: None)
    store.put(1, (DELIVERED,))
    assert store.close(5)
    assert set(loaded(path)[0]) == {*found, DELIVERED}
    assert len(aside(path)) == 1


PAGE = 4096


def leaves_of(data):
    """Where the leaves of the table are, and those of its order by age (https://sqlite.org/fileformat2.html)."""
    leaves = [at for at in range(0, len(data), PAGE) if data[at] == 0x0A]
    has_rows = [b"x" * 400 in data[at : at + PAGE] for at in leaves]
    return list(compress(leaves, has_rows)), list(compress(leaves, map(operator.not_, has_rows)))


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


def test_a_file_that_was_busy_at_the_start_is_read_as_soon_as_it_is_free_though_nothing_is_written(path, monkeypatch):
    monkeypatch.setattr(ledger_store, "_RETRY_SECS", 0.05)
    written(path, *ALL)
    troubles, found = [], queue.SimpleQueue()
    store = LedgerStore(path, troubles.append)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert store.load(NOW) == ()
        store.start(lambda _serial: None, found.put)
        time.sleep(0.8)  # it is tried in vain meanwhile
        assert found.empty()
        other.execute("ROLLBACK")
    assert found.get(timeout=PATIENCE_SECS) == ALL
    assert store.close(5)
    assert found.empty()
    assert troubles[1:] == ["the ledger can be written again"]


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
    assert said.wait(PATIENCE_SECS)
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
    watch = Stopwatch()
    try:
        assert store.close(0.1) is False
        assert watch.secs < 1
    finally:
        stuck.set()


# --- what is told, and when ---------------------------------------------------------------------------


class Desk:
    """A store that has begun, and what it told."""

    def __init__(self, path):
        self.told = queue.SimpleQueue()
        self.troubles = []
        self.store = LedgerStore(path, self.troubles.append)
        self.store.load(NOW)
        self.store.start(self.told.put)

    def stored(self, serial):
        """Wait until the rows of this serial are told to be safe."""
        while self.told.get(timeout=PATIENCE_SECS) < serial:
            pass


def rows(path, columns="gift_id"):
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as other:
        return other.execute(f"SELECT {columns} FROM gift ORDER BY received_epoch_ms, gift_id").fetchall()


def test_rows_are_on_the_disk_when_they_are_told_to_be(path):
    desk = Desk(path)
    for serial in range(1, 51):
        desk.store.put(serial, (replace(DECIDED, gift_id=f"g{serial:02}"),))
        desk.stored(serial)
        assert rows(path)[-1] == (f"g{serial:02}",)
    assert desk.store.close(5)


def test_what_the_disk_refuses_is_told_at_once_and_written_later_without_being_asked(path, monkeypatch):
    monkeypatch.setattr(ledger_store, "_RETRY_SECS", 0.05)
    desk = Desk(path)
    path.unlink(missing_ok=True)
    path.mkdir()
    desk.store.put(1, (DECIDED,))
    desk.stored(1)  # as safe as it gets
    assert len(desk.troubles) == 1
    path.rmdir()
    end = time.monotonic() + 5
    while len(desk.troubles) < 2:
        assert time.monotonic() < end
    assert desk.troubles[1] == "the ledger can be written again"
    assert rows(path) == [("g2",)]
    assert desk.store.close(5)


def test_a_file_that_is_spoiled_in_play_is_moved_aside_and_the_next_one_has_what_came_since(path):
    desk = Desk(path)
    desk.store.put(1, (RECEIVED,))
    desk.stored(1)
    for file in path.parent.iterdir():
        file.write_bytes(b"a shopping list\n" * 1000)
    desk.store.put(2, (DECIDED,))
    desk.stored(2)
    assert rows(path) == [("g2",)]
    assert desk.store.close(5)
    (words,) = desk.troubles
    assert "was moved to" in words
    assert aside(path)
    assert loaded(path) == ((DECIDED,), [])


def test_a_newer_file_holds_no_answer_up(path):
    written(path, DECIDED)
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    desk = Desk(path)
    desk.store.put(7, (RECEIVED,))
    desk.stored(7)
    assert desk.store.close(5)
    assert rows(path) == [("g2",)]


def test_a_program_that_runs_for_days_forgets_as_well(path, monkeypatch):
    monkeypatch.setattr(ledger_store, "_FORGET_EVERY_ROWS", 10)
    desk = Desk(path)
    old = [replace(DELIVERED, gift_id=f"old{number}") for number in range(8)]
    desk.store.put(1, (*old, DECIDED))
    desk.stored(1)
    new = [replace(DELIVERED, gift_id=f"new{number}", received_epoch_ms=NOW + KEPT_MS + 1000) for number in range(2)]
    desk.store.put(2, tuple(new))
    desk.stored(2)
    assert rows(path) == [("g2",), ("new0",), ("new1",)]
    assert desk.store.close(5)


# --- the file of an earlier version -------------------------------------------------------------------

FIRST_SCHEMA = """
CREATE TABLE gift (
    stream_id TEXT NOT NULL, gift_id TEXT NOT NULL, standing TEXT NOT NULL, received_epoch_ms INTEGER NOT NULL,
    received_at TEXT NOT NULL, combo_count TEXT NOT NULL, gift TEXT, rendered INTEGER NOT NULL, error TEXT,
    PRIMARY KEY (stream_id, gift_id)
) WITHOUT ROWID;
CREATE INDEX gift_by_age ON gift (received_epoch_ms);
PRAGMA user_version = 1;
"""


def first_version(path):
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as database, database:
        database.executescript(FIRST_SCHEMA)
        for record in ALL:
            database.execute(f"INSERT INTO gift VALUES ({', '.join('?' * 9)})", row_of(record)[:9])


def test_the_file_of_the_first_version_is_taken_over(path):
    first_version(path)
    assert loaded(path) == (ALL, [])
    assert rows(path, "fate") == [("received",)] * 3
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    written_again = replace(DECIDED, gift_id="g9", fate=Fate.FAILED)
    desk = Desk(path)
    desk.store.put(1, (written_again,))
    assert desk.store.close(5)
    assert loaded(path)[0] == (RECEIVED, DECIDED, written_again, DELIVERED)


def test_a_takeover_that_fails_half_way_leaves_the_old_file(path, monkeypatch):
    first_version(path)
    monkeypatch.setattr(ledger_store, "_FROM_1_TO_2", ledger_store._FROM_1_TO_2 + "; INSERT INTO nothing VALUES (1)")
    _, troubles = loaded(path)
    assert "was moved to" in troubles[0]  # and its rows were read
    (moved,) = aside(path)
    with closing(sqlite3.connect(path.parent / moved)) as database:
        assert database.execute("PRAGMA user_version").fetchone() == (1,)
        assert database.execute("SELECT count(*) FROM gift").fetchone() == (3,)
