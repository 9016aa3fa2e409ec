"""Assets by name: fetched once for all who ask, decoded, kept within a budget, and lost in words."""

import asyncio
import contextlib
from dataclasses import replace
from urllib.parse import urljoin

import pytest

from overlay import commands, events
from overlay.errors import FetchError
from overlay.loaders.workpiece import Workmanship
from overlay.network.assets import asset_store as module
from overlay.network.assets.asset_store import MOST_AHEAD, MOST_MADE_AHEAD, MOST_WAITING, AssetStore
from overlay.network.assets.model_maker import MOST_FILES, ModelMaker
from overlay.network.assets.picture_maker import PictureMaker
from overlay.network.assets.sound_maker import SoundMaker
from overlay.network.assets.video_maker import VideoMaker
from overlay.network.assets.workshop import WorkshopError
from overlay.network.fetching.library import Library
from overlay.playback.assets import NO_SOUND, AssetKind, AssetName, Company
from overlay.playback.outcome import FailureCode
from overlay.protocol.news import LinkStatus, Phase
from tests.patience import PATIENCE_SECS
from tests.scene.whole_model import a_model

MODEL = a_model()


class Shelf:
    """Stands in for the network: files by address."""

    def __init__(self, files):
        self.files, self.asked = files, []

    def absolute(self, url, base=None):
        return urljoin(base, url) if base else url

    async def fetch(self, url, most_bytes):
        self.asked.append((url, most_bytes))
        await asyncio.sleep(0)
        if url not in self.files:
            raise FetchError("its server answers 404")
        return self.files[url]


class Bench:
    """Stands in for the decoding process: a file's bytes say what becomes of it."""

    def __init__(self):
        self.pieces, self.closed = [], False
        self.is_getting_ready = False

    def get_ready(self):
        self.is_getting_ready = True

    async def make(self, piece, finish):
        return finish(self._decoded(piece))

    def _decoded(self, piece):
        self.pieces.append(piece)
        match piece.data:
            case b"broken":
                raise WorkshopError("it is broken")
            case b"parts" if not piece.files:
                return Workmanship(wants=("part.bin",))
            case b"foreign":
                return Workmanship(wants=("//elsewhere/part.bin",))
            case b"spaced" if not piece.files:
                return Workmanship(wants=("wood grain.bin",))
            case b"many":
                return Workmanship(wants=tuple(f"{number}.bin" for number in range(MOST_FILES + 1)))
            case b"endless":
                return Workmanship(
                    replace(MODEL, nodes=tuple(replace(node, scale=(1e30,) * 3) for node in MODEL.nodes))
                )
            case b"never":
                return Workmanship(wants=("part.bin",))
        return Workmanship(replace(MODEL, digest=piece.data))

    async def close(self):
        self.closed = True


@contextlib.asynccontextmanager
async def storing(files, own=(), **how):
    shelf, bench = Shelf(files), Bench()
    library = Library(shelf)

    async def close():
        await bench.close()
        await library.close()

    store = AssetStore({AssetKind.MODEL: ModelMaker(library, bench, dict(own))}, close, **how)
    try:
        yield store, shelf, bench
    finally:
        await store.close()
        assert bench.closed


async def loaded(store, *urls):
    heard = []
    for url in urls:
        store.load(url, heard.append)
    async with asyncio.timeout(PATIENCE_SECS):
        while len([event for event in heard if not isinstance(event, events.AssetDropped)]) < len(set(urls)):  # noqa: ASYNC110
            await asyncio.sleep(0.001)
    return heard


def model(url):
    return AssetName(AssetKind.MODEL, url)


ADDRESSES = "http://engine/a.glb", "http://engine/b.glb", "http://engine/c.glb"
A, B, C = map(model, ADDRESSES)
AT_A, AT_B, AT_C = ADDRESSES


def test_the_decoder_gets_ready_while_the_file_is_on_its_way():
    seen = []

    class Late(Shelf):
        async def fetch(self, url, most_bytes):
            seen.append(bench.is_getting_ready)
            return await super().fetch(url, most_bytes)

    bench = Bench()
    for make in (
        ModelMaker(Library(Late({"a": b"a"})), bench, {}).make,
        VideoMaker(Library(Late({})), bench).make,
        SoundMaker(Library(Late({})), bench).make,
        PictureMaker(Library(Late({})), bench).make,
    ):
        bench.is_getting_ready = False
        with contextlib.suppress(FetchError):
            asyncio.run(make("a"))
    assert seen == [True] * 4


def test_a_model_comes_and_is_there_from_then_on():
    async def story():
        async with storing({AT_A: b"a"}) as (store, shelf, _bench):
            assert store.find(A) is None
            assert await loaded(store, A) == [events.AssetReady(A)]
            assert store.find(A).model.digest == b"a"
            assert await loaded(store, A) == [events.AssetReady(A)]
            assert len(shelf.asked) == 1

    asyncio.run(story())


def test_who_asks_at_the_same_time_asks_once():
    async def story():
        async with storing({AT_A: b"a"}) as (store, shelf, _bench):
            assert await loaded(store, A, A, A) == [events.AssetReady(A)]
            assert len(shelf.asked) == 1

    asyncio.run(story())


@pytest.mark.parametrize(
    ("files", "code", "words"),
    [
        ({}, FailureCode.ASSET, "its server answers 404"),
        ({AT_A: b"broken"}, FailureCode.DECODE, "it is broken"),
        ({AT_A: b"endless"}, FailureCode.DECODE, "the model reaches farther than 1e+12 metres"),
        ({AT_A: b"foreign"}, FailureCode.ASSET, "it names a file of another origin"),
        ({AT_A: b"parts"}, FailureCode.ASSET, "its server answers 404"),
        ({AT_A: b"many"}, FailureCode.ASSET, f"it names more than {MOST_FILES} other files"),
        (
            {AT_A: b"never", "http://engine/part.bin": b""},
            FailureCode.DECODE,
            "it names other files again and again",
        ),
    ],
)
def test_what_cannot_be_had_is_told_in_words(files, code, words):
    async def story():
        async with storing(files) as (store, _shelf, _bench):
            assert await loaded(store, A) == [events.AssetLost(A, code, words)]
            assert store.find(A) is None

    asyncio.run(story())


def test_a_file_that_names_others_gets_them():
    async def story():
        async with storing({AT_A: b"parts", "http://engine/part.bin": b"1234"}) as (store, _shelf, bench):
            assert await loaded(store, A) == [events.AssetReady(A)]
            assert [(file.uri, file.data) for file in bench.pieces[-1].files] == [("part.bin", b"1234")]

    asyncio.run(story())


def test_a_path_is_quoted_on_its_way():
    async def story():
        async with storing({AT_A: b"spaced", "http://engine/wood%20grain.bin": b"1234"}) as (store, _shelf, bench):
            assert await loaded(store, A) == [events.AssetReady(A)]
            assert bench.pieces[-1].files[0].uri == "wood grain.bin"

    asyncio.run(story())


def test_one_of_our_own_is_read_from_the_disk(tmp_path):
    path = tmp_path / "rose.glb"
    path.write_bytes(b"rose")
    rose = model("built-in:rose")

    async def story():
        async with storing({}, {"built-in:rose": path}) as (store, shelf, _bench):
            assert await loaded(store, rose) == [events.AssetReady(rose)]
            assert shelf.asked == []

    asyncio.run(story())


def test_what_was_used_longest_ago_makes_room():
    async def story():
        async with storing({AT_A: b"a", AT_B: b"b", AT_C: b"c"}, kept_bytes=2 * MODEL.nbytes) as (
            store,
            _shelf,
            _bench,
        ):
            for url in (A, B, A):
                await loaded(store, url)
            assert await loaded(store, C) == [events.AssetReady(C), events.AssetDropped(B)]
            assert (store.find(A) is None, store.find(B) is None) == (False, True)

    asyncio.run(story())


def test_what_is_shown_again_and_again_stays():
    async def story():
        files = {AT_A: b"a", AT_B: b"b", AT_C: b"c"}
        async with storing(files, kept_bytes=2 * MODEL.nbytes) as (store, _shelf, _bench):
            for name in (A, B):
                await loaded(store, name)
            store.find(A)  # it is shown: nobody asks for it to be loaded
            assert await loaded(store, C) == [events.AssetReady(C), events.AssetDropped(B)]

    asyncio.run(story())


def test_one_that_is_larger_than_all_room_is_kept_until_the_next():
    async def story():
        async with storing({AT_A: b"a", AT_B: b"b"}, kept_bytes=1) as (store, _shelf, _bench):
            await loaded(store, A)
            assert store.find(A) is not None
            await loaded(store, B)
            assert store.find(A) is None

    asyncio.run(story())


def test_a_flood_of_addresses_is_refused_in_words():
    async def story():
        async with storing({}) as (store, _shelf, _bench):
            heard = []
            for number in range(MOST_WAITING + 1):
                store.load(model(f"http://engine/{number}"), heard.append)
            assert [event.words for event in heard] == ["too many others are being fetched"]

    asyncio.run(story())


def test_the_end_waits_for_nobody():
    async def story():
        async with storing({AT_A: b"a"}) as (store, _shelf, _bench):
            store.load(A, lambda event: pytest.fail(f"{event} after the end"))

    asyncio.run(story())


# --- videos without a sound ----------------------------------------------------------------------------


class Clip:
    nbytes = 1


class Clips:
    async def make(self, url):
        return Clip()


class Ears:
    """Stands in for whoever makes sounds: has looked for one in these files."""

    def __init__(self, words=NO_SOUND):
        self.words, self.asked = words, []

    async def make(self, url):
        self.asked.append(url)
        raise WorkshopError(self.words)


async def nothing_to_close():
    pass


def listening_store(ears, **how):
    return AssetStore({AssetKind.VIDEO: Clips(), AssetKind.SOUND: ears}, nothing_to_close, **how)


VIDEO, ITS_SOUND = (AssetName(kind, "http://engine/a.webm") for kind in (AssetKind.VIDEO, AssetKind.SOUND))
OTHER_VIDEO = AssetName(AssetKind.VIDEO, "http://engine/b.webm")
MUTE = events.AssetLost(ITS_SOUND, FailureCode.DECODE, NO_SOUND)


def test_a_video_without_a_sound_is_not_searched_for_one_with_each_gift():
    async def story():
        ears = Ears()
        store = listening_store(ears)
        await loaded(store, VIDEO)
        for _ in range(3):
            assert await loaded(store, ITS_SOUND) == [MUTE]
        assert ears.asked == [ITS_SOUND.url]
        await store.close()

    asyncio.run(story())


def test_one_that_is_another_file_now_or_was_forgotten_is_searched_again():
    async def story():
        disk, ears = Disk(), Ears()
        store = listening_store(ears, disk=disk, kept_bytes=1)

        async def change():
            disk.on_changed(VIDEO.url)

        async def clear():
            store.clear(lambda _event: None)

        for forget in (change, clear, lambda: loaded(store, OTHER_VIDEO)):  # there is room for one
            await loaded(store, VIDEO)
            await loaded(store, ITS_SOUND)
            ears.asked.clear()
            await forget()
            assert store.find(VIDEO) is None
            await loaded(store, VIDEO)
            assert await loaded(store, ITS_SOUND) == [MUTE]
            assert ears.asked == [ITS_SOUND.url]
        await store.close()

    asyncio.run(story())


def test_a_sound_that_could_not_be_had_for_another_reason_is_tried_again():
    async def story():
        ears = Ears("the decoder died")
        store = listening_store(ears)
        await loaded(store, VIDEO)
        for _ in range(2):
            await loaded(store, ITS_SOUND)
        assert ears.asked == [ITS_SOUND.url] * 2
        await store.close()

    asyncio.run(story())


# --- the disk ----------------------------------------------------------------------------------------


class Disk:
    """Stands in for a fetcher with its cache: remembers what it was told."""

    def __init__(self, favourites=()):
        self.uses, self.ahead, self.is_cleared, self._favourites = [], [], False, list(favourites)
        self.on_changed, self.then = None, []

    def absolute(self, url, base=None):
        return urljoin(base or "http://engine/", url)

    def note_use(self, kind, url, *, is_favourite):
        self.uses.append((kind, url, is_favourite))

    def fetch_ahead(self, url, most_bytes, then):
        self.ahead.append(url)
        self.then.append(then)

    async def favourites(self, most):
        return self._favourites[:most]

    async def clear(self):
        self.is_cleared = True

    async def report(self):
        return commands.ReportAssets(files=0 if self.is_cleared else 7)


async def heard_of(heard, count):
    async with asyncio.timeout(PATIENCE_SECS):
        while len(heard) < count:  # noqa: ASYNC110
            await asyncio.sleep(0.001)


FACE = AssetName(AssetKind.PICTURE, "http://engine/face.png")
LIVE = commands.ReportLink(LinkStatus(Phase.LIVE))


async def turns(count=20):
    for _ in range(count):
        await asyncio.sleep(0)


def test_once_the_engine_is_there_what_was_used_most_is_fetched_ahead():
    async def story():
        disk = Disk([("model", f"http://engine/{number}.glb") for number in range(MOST_AHEAD + 9)])
        reports = []
        async with storing({}, disk=disk, on_report=reports.append) as (store, _shelf, bench):
            store.overhear([commands.ReportLink(LinkStatus(Phase.CONNECTING))], print)
            await turns()
            assert (disk.ahead, reports) == ([], [commands.ReportAssets(files=7)])
            for _ in range(3):  # it is once, however often the link comes back
                store.overhear([LIVE], print)
            await turns()
            assert disk.ahead == [f"http://engine/{number}.glb" for number in range(MOST_AHEAD)]
            assert bench.pieces == [], "nothing is decoded while it is fetched"

    asyncio.run(story())


def test_the_very_most_is_made_ahead_where_there_is_room_and_counts_as_no_use(monkeypatch):
    async def story():
        urls = [f"http://engine/{number}.glb" for number in range(MOST_MADE_AHEAD + 3)]
        disk, heard = Disk([("model", url) for url in urls]), []
        async with storing(dict.fromkeys(urls, b"a"), disk=disk) as (store, _shelf, bench):
            store.overhear([LIVE], heard.append)
            await turns()
            first, second, third, *others = disk.then
            first()
            store.load(model(urls[1]), heard.append)  # a gift came first
            second()
            await heard_of(heard, 2)
            assert set(heard) == {events.AssetReady(model(url)) for url in urls[:2]}
            monkeypatch.setattr(module, "MADE_AHEAD_BYTES", 1)
            third()
            monkeypatch.undo()
            assert others[MOST_MADE_AHEAD - 3 :] == [None] * 3, "only to be on the disk"
            for then in others[: MOST_MADE_AHEAD - 3]:
                then()
            await heard_of(heard, MOST_MADE_AHEAD - 1)
            made = [*urls[:2], *urls[3:MOST_MADE_AHEAD]]
            assert set(heard) == {events.AssetReady(model(url)) for url in made}
            assert len(bench.pieces) == len(made), "each once"
            assert disk.uses == [("model", urls[1], True)]

    asyncio.run(story())


def test_what_is_shown_is_noted_and_faces_are_nobodys_favourites():
    async def story():
        disk = Disk()
        async with storing({AT_A: b"a"}, {"built-in:rose": None}, disk=disk) as (store, _shelf, _bench):
            await loaded(store, A)
            store.overhear(
                [commands.Show(None, Company(A, FACE)), commands.Show(None), commands.Update(None, Company(A))], print
            )
            store.overhear([commands.Show(None, Company(model("built-in:rose")))], print)
            assert disk.uses == [
                ("model", AT_A, True), ("model", AT_A, True), ("picture", FACE.url, False),
            ]  # fmt: skip

    asyncio.run(story())


def test_what_is_another_file_now_is_made_anew_for_the_next_gift():
    async def story():
        disk = Disk()
        relative = model("a.glb")
        files = {AT_A: b"a", AT_B: b"b", "a.glb": b"a"}
        async with storing(files, disk=disk) as (store, shelf, _bench):
            heard = await loaded(store, A, B, relative)
            disk.on_changed(AT_A)
            assert [store.find(name) is None for name in (A, B, relative)] == [True, False, True]
            assert set(heard[3:]) == {events.AssetDropped(A), events.AssetDropped(relative)}
            shelf.files[AT_A] = b"new"
            await loaded(store, A)
            assert store.find(A).model.digest == b"new"

    asyncio.run(story())


def test_clearing_forgets_all_and_tells():
    async def story():
        disk, reports, told = Disk(), [], []
        async with storing({AT_A: b"a", AT_B: b"b"}, disk=disk, on_report=reports.append) as (store, _shelf, _bench):
            await loaded(store, A, B)
            store.clear(told.append)
            await turns()
            assert set(told) == {events.AssetDropped(A), events.AssetDropped(B)}
            assert store.find(A) is None
            assert disk.is_cleared
            assert reports[-1] == commands.ReportAssets(files=0)

    asyncio.run(story())
