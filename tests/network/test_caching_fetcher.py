"""What the disk has needs no network; what may have changed is asked for behind everybody, and used next time."""

import asyncio
import contextlib
import threading

import pytest

from overlay.errors import FetchError
from overlay.network.fetching import caching_fetcher as module
from overlay.network.fetching.background import Background
from overlay.network.fetching.caching_fetcher import CachingFetcher
from overlay.network.fetching.fetched import Fetched, GoneError, Validators, fresh_secs_of, validators_of
from overlay.network.fetching.file_cache import FileCache
from overlay.network.fetching.library import Library
from overlay.network.fetching.origin import Origin
from tests.patience import PATIENCE_SECS

A, B = "http://engine/a", "http://engine/b"


class Server:
    """Stands in for the network: files by address, and what each was asked with."""

    def __init__(self, files, fresh_secs=0.0):
        self.files, self.fresh_secs = dict(files), fresh_secs
        self.asked, self.is_closed = [], False
        self.gate = asyncio.Event()
        self.gate.set()

    async def get(self, url, most_bytes, known=None):
        self.asked.append((url, known.etag if known else ""))
        await self.gate.wait()
        if url not in self.files:
            raise GoneError("its server answers 404")
        data = self.files[url]
        etag = f'"{data.decode()}"'
        is_known = known is not None and known.etag == etag
        return Fetched(None if is_known else data, Validators(etag, "", url), self.fresh_secs)

    async def close(self):
        self.is_closed = True


class Run:
    """One run of the program: a fetcher with its cache, and the end of the one before."""

    def __init__(self, folder, server):
        self.cache = FileCache(folder, "http://engine/", 10**6, [].append)
        self.fetcher = CachingFetcher(Origin("ws://engine/ws"), server, self.cache)
        self.changed = []
        self.fetcher.on_changed = self.changed.append

    async def settled(self):
        """What was begun in the background is done, and on the disk."""
        worker = self.fetcher._background._worker
        if worker is not None:
            await worker
        await self.fetcher.favourites(0)


gate = threading.Event()
"""Holds a disk that hangs; the end of the run that it belongs to opens it."""


@contextlib.asynccontextmanager
async def run(folder, server):
    this = Run(folder, server)
    try:
        yield this
    finally:
        await this.fetcher.close()
        gate.set()
        if this.fetcher._disk._thread.ident is not None:
            this.fetcher._disk._thread.join()  # the next run finds what this one left


def test_what_is_fresh_needs_no_network(tmp_path):
    async def story():
        server = Server({A: b"duck"}, fresh_secs=60.0)
        async with run(tmp_path, server) as first:
            assert await first.fetcher.fetch("/a", 10) == b"duck"
        async with run(tmp_path, other := Server({})) as second:
            assert await second.fetcher.fetch(A, 10) == b"duck"
            await second.settled()
            assert (second.fetcher.hits, second.fetcher.misses, second.changed) == (1, 0, [])
        assert (server.asked, other.asked) == ([(A, "")], [])

    asyncio.run(story())


def test_what_is_stale_is_given_at_once_and_asked_for_behind(tmp_path):
    async def story():
        server = Server({A: b"duck"})
        async with run(tmp_path, server) as first:
            await first.fetcher.fetch(A, 10)
        server.files[A] = b"goose"
        server.gate.clear()
        async with run(tmp_path, server) as second:
            assert await second.fetcher.fetch(A, 10) == b"duck", "the server has not answered yet"
            server.gate.set()
            await second.settled()
            assert second.changed == [A]
            assert await second.fetcher.fetch(A, 10) == b"goose"
            await second.settled()
            assert second.changed == [A], "the same once more is no change"
        assert server.asked == [(A, ""), (A, '"duck"'), (A, '"goose"')]

    asyncio.run(story())


def test_what_is_gone_is_dropped_and_what_cannot_be_asked_for_stays(tmp_path):
    async def story():
        server = Server({A: b"duck"})
        async with run(tmp_path, server) as first:
            await first.fetcher.fetch(A, 10)

        class Down(Server):
            async def get(self, url, most_bytes, known=None):
                raise FetchError("its server cannot be reached")

        async with run(tmp_path, Down({})) as second:
            assert await second.fetcher.fetch(A, 10) == b"duck"
            await second.settled()
        del server.files[A]
        async with run(tmp_path, server) as third:
            assert await third.fetcher.fetch(A, 10) == b"duck"
            await third.settled()
            assert third.changed == [A]
            with pytest.raises(GoneError):
                await third.fetcher.fetch(A, 10)

    asyncio.run(story())


def test_what_is_too_large_for_one_who_asks_is_not_given_from_the_disk_either(tmp_path):
    async def story():
        class Strict(Server):
            async def get(self, url, most_bytes, known=None):
                raise FetchError("it is larger than 0 MiB")

        async with run(tmp_path, Server({A: b"duck"}, 60.0)) as first:
            await first.fetcher.fetch(A, 4)
        async with run(tmp_path, Strict({})) as second:
            with pytest.raises(FetchError, match="larger"):
                await second.fetcher.fetch(A, 3)

    asyncio.run(story())


def test_a_disk_that_hangs_is_not_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "DISK_SECS", 0.05)

    async def story():
        gate.clear()
        async with run(tmp_path, Server({A: b"duck"})) as this:
            this.fetcher._disk.tell(gate.wait)
            assert await this.fetcher.fetch(A, 10) == b"duck"

    asyncio.run(story())


def test_fetching_ahead_brings_it_to_the_disk_and_gives_way(tmp_path):
    async def story():
        server = Server({A: b"duck", B: b"swan"}, fresh_secs=60.0)
        async with run(tmp_path, server) as this:
            server.gate.clear()
            done = []
            this.fetcher.fetch_ahead("/a", 10, lambda: done.append(list(server.asked)))
            while not server.asked:  # noqa: ASYNC110
                await asyncio.sleep(0)
            urgent = asyncio.create_task(this.fetcher.fetch(B, 10))
            while len(server.asked) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0)
            server.gate.set()
            assert await urgent == b"swan"
            await this.settled()
            assert [url for url, _ in server.asked] == [A, B, A], "broken off for the gift's own, and done after it"
            assert await this.fetcher.fetch(A, 10) == b"duck"
            assert len(server.asked) == 3
            this.fetcher.fetch_ahead("/a", 10, lambda: done.append("again"))  # it is there
            await this.settled()
            assert len(server.asked) == 3
            assert done == [server.asked, "again"], "when it is there"

    asyncio.run(story())


def test_what_is_made_ahead_waits_for_no_server(tmp_path):
    async def story():
        server = Server({A: b"duck"}, fresh_secs=0.0)
        async with run(tmp_path, server) as this:
            await this.fetcher.fetch(A, 10)
            await this.settled()
            server.gate.clear()  # it does not answer any more
            done, asked = asyncio.Event(), len(server.asked)
            this.fetcher.fetch_ahead("/a", 10, done.set)
            async with asyncio.timeout(PATIENCE_SECS):
                await done.wait()
            assert len(server.asked) == asked, "who fetches it has it asked again"
            this.fetcher.fetch_ahead("/a", 10)
            while len(server.asked) == asked:  # noqa: ASYNC110
                await asyncio.sleep(0)
            server.gate.set()
            await this.settled()

    asyncio.run(story())


def test_favourites_and_clearing(tmp_path):
    async def story():
        async with run(tmp_path, Server({A: b"duck"}, 60.0)) as this:
            await this.fetcher.fetch(A, 10)
            this.fetcher.note_use("model", "/a", is_favourite=True)
            this.fetcher.note_use("model", "file:///etc/passwd", is_favourite=True)
            assert await this.fetcher.favourites(9) == [("model", A)]
            await this.fetcher.clear()
            assert await this.fetcher.favourites(9) == []
            await this.fetcher.fetch(A, 10)
            assert this.fetcher.misses == 2

    asyncio.run(story())


def test_what_was_used_is_written_down_together_and_by_the_end_at_the_latest(tmp_path, monkeypatch):
    async def story():
        written, note_uses = [], FileCache.note_uses
        monkeypatch.setattr(FileCache, "note_uses", lambda self, uses: (written.append(uses), note_uses(self, uses)))
        async with run(tmp_path, Server({})) as this:
            for path in ("/a", "/b", "/b"):
                this.fetcher.note_use("model", path, is_favourite=True)
            assert not written
        assert written == [[("model", A, True), ("model", B, True), ("model", B, True)]]
        async with run(tmp_path, Server({})) as this:
            assert await this.fetcher.favourites(9) == [("model", B), ("model", A)], "what was used twice comes first"
            monkeypatch.setattr(module, "NOTED_SECS", 0.0)
            this.fetcher.note_use("model", "/a", is_favourite=True)
            this.fetcher.note_use("picture", "/a", is_favourite=False)
            async with asyncio.timeout(PATIENCE_SECS):
                while len(written) < 2:  # noqa: ASYNC110
                    await asyncio.sleep(0.001)
        assert written[1:] == [[("model", A, True), ("picture", A, False)]]

    asyncio.run(story())


def test_background_work_is_bounded_and_an_error_in_it_is_nobodys():
    async def story():
        done, background = [], Background()

        async def job(number):
            if number == 1:
                raise OSError
            done.append(number)

        for number in range(300):
            background.put(lambda number=number: job(number))
        await background._worker
        await background.close()
        assert done == [0, *range(2, 200)]

    asyncio.run(story())


# --- one download for many ---------------------------------------------------------------------------


class Shelf:
    def __init__(self, data):
        self.data, self.asked, self.gate = data, [], asyncio.Event()

    def absolute(self, url, base=None):
        return f"http://engine{url}"

    async def fetch(self, url, most_bytes):
        self.asked.append(most_bytes)
        await self.gate.wait()
        if len(self.data) > most_bytes:
            raise FetchError("it is larger")
        return self.data

    async def close(self):
        pass


def asked_at_once(data, *limits):
    async def story():
        shelf = Shelf(data)
        library = Library(shelf)
        tasks = [asyncio.create_task(library.file("/a", limit)) for limit in limits]
        await asyncio.sleep(0.05)
        shelf.gate.set()
        answers = await asyncio.gather(*tasks, return_exceptions=True)
        await library.close()
        return shelf.asked, answers

    return asyncio.run(story())


def test_a_videos_pictures_and_its_sound_are_one_download():
    assert asked_at_once(b"duck", 9, 5, 9) == ([9], [b"duck"] * 3)


def test_each_keeps_to_its_own_limit():
    asked, (video, sound) = asked_at_once(b"duck", 9, 3)
    assert (asked, video, str(sound)) == ([9], b"duck", "it is larger than 0 MiB")
    asked, (sound, video) = asked_at_once(b"duck", 3, 9)
    assert (asked, str(sound), video) == ([3, 9], "it is larger", b"duck")


def test_one_who_gives_up_takes_it_from_nobody():
    async def story():
        shelf = Shelf(b"duck")
        library = Library(shelf)
        first, second = (asyncio.create_task(library.file("/a", 9)) for _ in range(2))
        await asyncio.sleep(0.05)
        first.cancel()
        shelf.gate.set()
        assert await second == b"duck"
        assert len(shelf.asked) == 1
        await library.close()

    asyncio.run(story())


# --- what servers say --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "secs"),
    [
        ({}, 0.0),
        ({"Cache-Control": "max-age=60"}, 60.0),
        ({"Cache-Control": 'public , MAX-AGE="60"', "Age": "50"}, 10.0),
        ({"Cache-Control": "max-age=60", "Age": "90"}, 0.0),
        ({"Cache-Control": "max-age=60, no-cache"}, 0.0),
        ({"Cache-Control": "max-age=60, no-store"}, None),
        ({"Cache-Control": "max-age=-1"}, 0.0),
        ({"Cache-Control": "max-age=99999999999999999999"}, 30 * 86400.0),
        ({"Cache-Control": 'max-age=½, ,;="'}, 0.0),
    ],
)
def test_how_long_it_is_fresh(headers, secs):
    assert fresh_secs_of(headers, was_led_on=False) == secs


def test_where_it_leads_may_change_at_any_time():
    assert fresh_secs_of({"Cache-Control": "max-age=60"}, was_led_on=True) == 0.0


def test_validators_go_back_to_where_they_came_from_and_cannot_break_a_request():
    known = validators_of({"ETag": '"1"', "Last-Modified": "Mon"}, A)
    assert known.headers_for(A) == {"If-None-Match": '"1"'}
    assert known.headers_for(B) == {}
    assert validators_of({"ETag": "a\r\nHost: x", "Last-Modified": "x" * 2000}, A).headers_for(A) == {}
    assert Validators("", "Mon", A).headers_for(A) == {"If-Modified-Since": "Mon"}
