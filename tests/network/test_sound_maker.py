"""Sounds of gifts: fetched, decoded elsewhere, their peaks known; what the decoder gives is looked at."""

import asyncio

import numpy as np
import pytest

from overlay.loaders.parcel import pack, unpack
from overlay.loaders.workpiece import Workmanship, Workpiece
from overlay.network.assets.sound_maker import MOST_BYTES, SoundMaker
from overlay.network.assets.workshop import WorkshopError, _checked

SAMPLES = np.full((4800, 2), 16384, np.int16)


class Shelf:
    async def file(self, url, most_bytes):
        assert most_bytes == MOST_BYTES
        return url.encode()


class Bench:
    def __init__(self, made):
        self.made, self.pieces = made, []

    def get_ready(self):
        pass

    async def make(self, piece, finish):
        self.pieces.append(unpack(pack(piece), Workpiece))
        return finish(self.made)


def test_a_sound_comes_with_its_peaks():
    bench = Bench(Workmanship(sound=SAMPLES))
    sound = asyncio.run(SoundMaker(Shelf(), bench).make("a.mp3"))
    assert (bench.pieces[0].data, bench.pieces[0].craft) == (b"a.mp3", "sound")
    assert sound.envelope.tolist() == [0.5] * 10
    assert sound.nbytes == 4800 * 4 + 10 * 4


def test_a_decoder_that_gives_something_else_is_refused():
    with pytest.raises(WorkshopError, match="no sound"):
        asyncio.run(SoundMaker(Shelf(), Bench(Workmanship(wants=("a",)))).make("a.mp3"))


@pytest.mark.parametrize("samples", [np.zeros((4, 1), np.int16), np.zeros((0, 2), np.int16), np.zeros(4, np.int16)])
def test_samples_that_cannot_be_played_do_not_come_out_of_a_parcel(samples):
    with pytest.raises(WorkshopError, match="the decoder gave a sound"):
        _checked(pack(Workmanship(sound=samples)))


def test_samples_come_out_as_they_went_in():
    made, why = _checked(pack(Workmanship(sound=SAMPLES)))
    assert (made.sound == SAMPLES).all()
    assert why is None
