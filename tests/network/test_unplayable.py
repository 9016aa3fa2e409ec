"""A video that cannot be played is tried twice, and then not again for a while."""

import asyncio

import pytest

from overlay import events
from overlay.loaders.workpiece import Workmanship
from overlay.network.assets.asset_store import AssetStore
from overlay.network.assets.unplayable import AGAIN_SECS, MOST_REMEMBERED, Unplayable
from overlay.network.assets.video_maker import VideoMaker
from overlay.playback.assets import AssetKind, AssetName
from overlay.playback.outcome import FailureCode
from overlay.scene.videos.video import Pixels, VideoClip, VideoFacts

FACTS = VideoFacts(Pixels(4, 4, is_rgba=True), (4, 4), (0, 0, 4, 4), "straight", 1, 0.1)
NAME = AssetName(AssetKind.VIDEO, "a.webm")
WORDS = "it was not decoded within 2.5 s"


class Clock:
    secs = 0.0

    def __call__(self):
        return self.secs


class Shelf:
    data = b"hangs"

    async def file(self, _url, _most_bytes):
        return self.data


class Bench:
    looked = 0

    def get_ready(self):
        pass

    async def work_on(self, _piece):
        self.looked += 1
        return Workmanship(video=FACTS)


@pytest.fixture
def clock():
    return Clock()


def test_the_second_failure_counts_for_a_while_and_for_this_content_only(clock):
    async def story():
        unplayable, clip = Unplayable(clock), VideoClip(b"hangs", FACTS)
        assert not await unplayable.blame(clip, WORDS)
        assert not await unplayable.blame(clip, WORDS), "in two gifts at once"
        assert await unplayable.words_about(b"hangs") == ""
        clock.secs += 2.5
        assert await unplayable.blame(clip, WORDS)
        assert await unplayable.words_about(b"hangs") == WORDS
        assert await unplayable.words_about(b"plays") == "", "one of the same size"
        clock.secs += AGAIN_SECS
        assert await unplayable.words_about(b"hangs") == "", "it is tried again"
        assert await unplayable.blame(clip, WORDS), "once"
        assert await unplayable.words_about(b"hangs") == WORDS
        assert not await unplayable.blame(object(), WORDS), "what is no video is not our business"

    asyncio.run(story())


def test_no_more_are_remembered_than_there_is_room_for(clock):
    async def story():
        unplayable = Unplayable(clock)
        for number in range(MOST_REMEMBERED + 1):
            for _ in range(2):
                clock.secs += 2.5
                await unplayable.blame(VideoClip(f"{number:04}".encode(), FACTS), WORDS)
        return len(unplayable._failures), await unplayable.words_about(b"%04d" % MOST_REMEMBERED)

    assert asyncio.run(story()) == (MOST_REMEMBERED, WORDS)


def test_the_store_lets_go_of_it_and_nobody_looks_at_it_again(clock):
    async def story():
        unplayable, shelf, bench, heard = Unplayable(clock), Shelf(), Bench(), asyncio.Queue()

        async def close():
            pass

        maker = VideoMaker(shelf, bench, unplayable)
        store = AssetStore({AssetKind.VIDEO: maker}, close, refuses=unplayable.blame)
        store.load(NAME, heard.put_nowait)
        assert await heard.get() == events.AssetReady(NAME)
        await unplayable.blame(store.find(NAME), WORDS)
        clock.secs += 2.5
        store.blame(NAME, WORDS, heard.put_nowait)
        lost = events.AssetLost(NAME, FailureCode.DECODE, WORDS)
        assert await heard.get() == lost
        assert store.find(NAME) is None
        store.load(NAME, heard.put_nowait)
        assert (await heard.get(), bench.looked) == (lost, 1)
        shelf.data = b"mended"
        store.load(NAME, heard.put_nowait)
        assert await heard.get() == events.AssetReady(NAME)
        await store.close()

    asyncio.run(story())
