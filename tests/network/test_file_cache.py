"""The disk cache: whole files by their content, within a budget, and no word from the network in a path."""

import hashlib
import os
import sqlite3
import sys

import pytest

from overlay.network.fetching import cache_index, file_cache
from overlay.network.fetching.fetched import Fetched, Validators
from overlay.network.fetching.file_cache import FILES, INDEX, FileCache
from tests.faults.test_disk import fill, small_disk

A, B, C = "http://engine/a", "http://engine/b", "http://engine/c"


class Shelf:
    """A cache, its clock and what it complained of."""

    def __init__(self, folder, most_bytes=1000, scope="http://engine/"):
        self.folder, self.now, self.troubles = folder, 1000.0, []
        self.cache = FileCache(folder, scope, most_bytes, self.troubles.append, lambda: self.now)

    def keep(self, url, data, fresh_secs=60.0, **known):
        return self.cache.keep(url, Fetched(data, Validators(place=url, **known), fresh_secs))

    def data(self, url):
        kept = self.cache.find(url)
        return kept and kept.data

    def files(self):
        return sorted(path.name for path in (self.folder / FILES).iterdir())


@pytest.fixture
def shelf(tmp_path):
    shelf = Shelf(tmp_path / "cache")
    yield shelf
    shelf.cache.close()


def name_of(data):
    return hashlib.sha256(data).hexdigest()


def test_what_was_kept_is_there_in_the_next_run(shelf):
    shelf.keep(A, b"duck", etag='"1"', modified="Mon, 01 Jan 2024 00:00:00 GMT")
    shelf.cache.close()
    again = Shelf(shelf.folder)
    kept = again.cache.find(A)
    assert (kept.data, kept.is_fresh) == (b"duck", True)
    assert kept.validators == Validators('"1"', "Mon, 01 Jan 2024 00:00:00 GMT", A)
    assert (again.cache.count, again.cache.nbytes) == (1, 4)
    again.cache.close()


@pytest.mark.parametrize(("now", "is_fresh"), [(1000.0, True), (1059.0, True), (1060.0, False), (900.0, False)])
def test_it_is_fresh_for_its_time_and_not_when_the_clock_went_back(shelf, now, is_fresh):
    shelf.keep(A, b"duck")
    shelf.now = now
    assert shelf.cache.find(A).is_fresh is is_fresh


def test_being_confirmed_makes_it_fresh_again_and_keeps_what_it_is_known_by(shelf):
    shelf.keep(A, b"duck", 0.0, etag='"1"')
    assert not shelf.cache.keep(A, Fetched(None, Validators(place=A), 60.0))
    kept = shelf.cache.find(A)
    assert (kept.data, kept.is_fresh, kept.validators.etag) == (b"duck", True, '"1"')


def test_addresses_with_one_content_share_one_file(shelf):
    assert shelf.keep(A, b"duck")
    assert shelf.keep(B, b"duck")
    assert not shelf.keep(B, b"duck"), "it is the one that was there"
    assert shelf.files() == [name_of(b"duck")]
    shelf.cache.drop(A)
    assert (shelf.data(A), shelf.data(B)) == (None, b"duck")
    assert shelf.keep(B, b"goose")
    assert shelf.files() == [name_of(b"goose")]


def test_one_engines_files_are_not_anothers(shelf):
    shelf.keep(A, b"duck")
    other = Shelf(shelf.folder, scope="http://other/")
    assert other.data(A) is None
    other.cache.close()


def test_what_may_not_be_kept_is_not(shelf):
    shelf.keep(A, b"duck")
    shelf.keep(A, b"secret", None)
    shelf.keep(B, bytes(1001))
    assert (shelf.data(A), shelf.data(B), shelf.files()) == (None, None, [])


def test_i09_what_was_used_longest_ago_makes_room_and_never_what_is_in_use(shelf):
    for url, byte in ((A, b"a"), (B, b"b")):
        shelf.keep(url, byte * 400)
    shelf.cache.note_use("model", A, is_favourite=True)  # it plays: it was read long ago, and is in use
    shelf.keep(C, b"c" * 400)
    assert [shelf.data(url) is not None for url in (A, B, C)] == [True, False, True]
    shelf.keep(B, b"b" * 1000)
    assert [shelf.data(url) is not None for url in (A, B, C)] == [False, True, False]
    assert (shelf.cache.count, shelf.cache.nbytes, len(shelf.files())) == (1, 1000, 1)


def test_a_smaller_budget_holds_from_the_start(shelf):
    for url in (A, B):
        shelf.keep(url, url.encode() * 20)
    shelf.cache.close()
    smaller = Shelf(shelf.folder, most_bytes=400)
    assert [smaller.data(url) is not None for url in (A, B)] == [False, True]
    smaller.cache.close()


def test_the_number_of_files_and_of_addresses_is_bounded(shelf, monkeypatch):
    monkeypatch.setattr(file_cache, "MOST_FILES", 3)
    monkeypatch.setattr(cache_index, "MOST_ADDRESSES", 5)
    for number in range(9):
        shelf.now += 1
        shelf.keep(f"http://engine/{number}", f"{number}".encode())
    assert len(shelf.files()) == 3
    for number in range(9):
        shelf.now += 1
        shelf.keep(f"http://engine/same/{number}", b"same")
    assert sum(shelf.data(f"http://engine/same/{number}") is not None for number in range(9)) == 5


@pytest.mark.parametrize("spoil", ["torn", "other bytes", "gone", "a folder", "a link"])
def test_a_torn_or_foreign_file_is_dropped(shelf, tmp_path, spoil):
    shelf.keep(A, b"duck")
    path = shelf.folder / FILES / name_of(b"duck")
    match spoil:
        case "torn":
            path.write_bytes(b"du")
        case "other bytes":
            path.write_bytes(b"dock")
        case "gone":
            path.unlink()
        case "a folder":
            path.unlink()
            path.mkdir()
        case "a link":
            if sys.platform == "win32":
                pytest.skip("links need a right")
            (tmp_path / "secret").write_bytes(b"duck")
            path.unlink()
            path.symlink_to(tmp_path / "secret")
    assert shelf.data(A) is None
    shelf.cache.close()
    shelf.keep(A, b"duck")
    assert shelf.data(A) == b"duck"


def test_what_a_crash_left_is_removed(shelf):
    shelf.keep(A, b"duck")
    shelf.cache.close()
    (shelf.folder / FILES / "coming").write_bytes(b"half of a")
    (shelf.folder / FILES / name_of(b"not in the index")).write_bytes(b"not in the index")
    assert shelf.data(A) == b"duck"
    assert shelf.files() == [name_of(b"duck")]


@pytest.mark.parametrize("spoil", ["noise", "newer", "foreign", "other types"])
def test_an_index_that_cannot_be_read_costs_downloads_and_no_more(shelf, spoil):
    shelf.keep(A, b"duck")
    shelf.cache.close()
    index = shelf.folder / INDEX
    if spoil == "noise":
        for path in shelf.folder.glob(f"{INDEX}*"):
            path.unlink()
        index.write_bytes(os.urandom(8192))
    else:
        database = sqlite3.connect(index)
        match spoil:
            case "newer":
                database.execute("PRAGMA user_version = 99")
            case "foreign":
                database.execute("ALTER TABLE address RENAME COLUMN came TO x")
            case "other types":
                database.execute("UPDATE file SET digest = '../../x'")
                database.execute("UPDATE address SET digest = '../../x'")
        database.commit()
        database.close()
    assert shelf.data(A) is None
    shelf.keep(B, b"goose")
    assert shelf.data(B) == b"goose"


@pytest.mark.parametrize(
    "url", ["../../x", "/etc/x", "con", "C:\\x", "x" * 300, "a\0b", "\ud800", "http://engine/../../../../tmp/x"]
)
def test_h18_no_word_from_the_network_becomes_a_path(shelf, tmp_path, url):
    before = set(tmp_path.rglob("*"))
    shelf.keep(url, b"duck")
    shelf.cache.note_use(url, url, is_favourite="\ud800" not in url)
    assert shelf.data(url) == b"duck"
    inside = {path.relative_to(shelf.folder).as_posix() for path in set(tmp_path.rglob("*")) - before}
    assert {name for name in inside if not name.startswith(INDEX)} <= {".", FILES, f"{FILES}/{name_of(b'duck')}"}
    assert shelf.troubles == []


def test_a_full_disk_is_told_once_and_keeps_what_is_there(tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        shelf = Shelf(disk / "cache", most_bytes=10**9)
        shelf.keep(A, b"duck")
        ballast = fill(disk)
        for url in (B, C):
            shelf.keep(url, bytes(100_000))
        assert (shelf.data(A), shelf.data(B)) == (b"duck", None)
        assert len(shelf.troubles) == 1
        assert "No space left" in shelf.troubles[0]
        ballast.unlink()
        shelf.keep(B, bytes(100_000))
        assert shelf.data(B) == bytes(100_000)
        shelf.cache.close()


@pytest.mark.parametrize("obstacle", ["a file in its place", "a folder in its index' place"])
def test_a_disk_that_cannot_be_used_is_told_once(tmp_path, obstacle):
    shelf = Shelf(tmp_path / "cache")
    if obstacle == "a file in its place":
        shelf.folder.write_bytes(b"")
    else:
        (shelf.folder / INDEX).mkdir(parents=True)
    for _ in range(3):
        shelf.keep(A, b"duck")
        assert shelf.data(A) is None
    assert shelf.cache.favourites(9) == []
    assert len(shelf.troubles) == 1


def test_without_a_budget_nothing_is_touched(tmp_path):
    shelf = Shelf(tmp_path / "cache", most_bytes=0)
    shelf.keep(A, b"")
    assert shelf.data(A) is None
    assert not shelf.folder.exists()


def test_j09_a_secret_that_comes_back_is_not_written_down(tmp_path):
    cache = FileCache(tmp_path, "home", 1000, pytest.fail, clean=lambda text: text.replace("s3cret", "***"))
    url = f"{A}?token=s3cret"
    cache.keep(url, Fetched(b"duck", Validators('"s3cret"', "", url), 60.0))
    cache.note_use("model", url, is_favourite=True)
    assert cache.find(url).data == b"duck"
    assert cache.favourites(9) == []
    cache.close()
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"s3cret" in path.read_bytes()]


def test_clearing(shelf):
    shelf.keep(A, b"duck")
    shelf.cache.note_use("model", A, is_favourite=True)
    shelf.cache.clear()
    assert (shelf.data(A), shelf.files(), shelf.cache.favourites(9)) == (None, [], [])
    assert (shelf.cache.count, shelf.cache.nbytes) == (0, 0)


def test_what_was_used_most_comes_first_and_is_forgotten_some_time(shelf, monkeypatch):
    monkeypatch.setattr(cache_index, "MOST_FAVOURITES", 2)
    for url, uses in ((A, 1), (B, 3), (C, 2)):
        for _ in range(uses):
            shelf.now += 1
            shelf.cache.note_use("model", url, is_favourite=True)
    assert shelf.cache.favourites(9) == [("model", B), ("model", C)]
    assert shelf.cache.favourites(1) == [("model", B)]
    shelf.cache.note_use("picture", A, is_favourite=False)
    shelf.now += cache_index.FAVOURITE_SECS + 1
    shelf.cache.note_use("sound", A, is_favourite=True)
    assert shelf.cache.favourites(9) == [("sound", A)]
