"""The archive keeps what a repeated gift needs, exactly, in little room."""

import sys
from random import Random

import pytest

from overlay.playback.archive import Archive
from overlay.playback.outcome import Fate
from overlay.playback.record import UNKNOWN_CONTENT, Entry, Standing
from overlay.protocol.moment import format_timestamp
from tests.playback.rehearsal import EPOCH_MS

STREAM = "stream"


def entry(gift_id, at_ms=EPOCH_MS, **fields):
    fields = {"rendered": True, "fate": Fate.FINISHED, "received_at": format_timestamp(at_ms + 7200_000)} | fields
    return Entry(stream_id=STREAM, gift_id=gift_id, standing=Standing.DELIVERED, received_epoch_ms=at_ms, **fields)


def test_what_is_put_in_comes_out():
    archive, chance, put = Archive(), Random(1), {}
    for _ in range(3000):
        gift_id = f"gift-{chance.randrange(1500)}"
        known = entry(
            gift_id,
            EPOCH_MS + chance.randrange(10**9),
            combo_count=chance.choice((0, 7, 2**62)),
            error=chance.choice((None, "EXPIRED: too many gifts were waiting", "INVALID: not JSON")),
            rendered=chance.random() < 0.5,
            fate=chance.choice(tuple(Fate)),
            content=chance.choice((UNKNOWN_CONTENT, hash(gift_id), -(2**63))),
        )
        archive.put(known)
        put[gift_id] = known
    assert len(archive) == len(put)
    assert all(archive.get(STREAM, gift_id) == known for gift_id, known in put.items())
    assert archive.get(STREAM, "another") is None
    assert archive.get("another", "gift-1") is None


def test_a_combo_beyond_all_reason_is_cut_and_a_time_that_is_none_becomes_that_of_receipt():
    archive = Archive()
    archive.put(entry("a", combo_count=10**36, received_at="soon"))
    known = archive.get(STREAM, "a")
    assert known.combo_count == 2**62
    assert known.received_at == format_timestamp(EPOCH_MS)


def test_what_is_too_old_is_forgotten():
    archive = Archive()
    for number in range(2000):
        archive.put(entry(f"gift-{number}", EPOCH_MS + number))
    archive.forget(EPOCH_MS + 1990, 10_000)
    assert len(archive) == 10
    assert archive.get(STREAM, "gift-1989") is None
    assert archive.get(STREAM, "gift-1990") is not None
    archive.forget(EPOCH_MS + 10**9, 10_000)
    assert len(archive) == 0
    archive.put(entry("new", EPOCH_MS))
    assert len(archive) == 1


@pytest.mark.parametrize(("most", "left"), [(1000, 1000), (1960, 1960), (1961, 2000), (0, 0)])
def test_the_first_go_when_there_are_clearly_too_many(most, left):
    archive = Archive()
    for number in range(2000):
        archive.put(entry(f"gift-{number}"))
    archive.forget(EPOCH_MS, most)
    assert len(archive) == left
    kept = [number for number in range(2000) if archive.get(STREAM, f"gift-{number}") is not None]
    assert kept == list(range(2000 - left, 2000))


def test_what_is_put_in_again_is_new():
    archive = Archive()
    for number in (*range(1000), 0):
        archive.put(entry(f"gift-{number}"))
    archive.forget(EPOCH_MS, 100)
    assert archive.get(STREAM, "gift-0") is not None
    assert archive.get(STREAM, "gift-1") is None


def test_a_gift_takes_little_room():
    archive = Archive()
    for number in range(10_000):
        archive.put(entry(f"gift-{number}"))
    before = sys.getallocatedblocks()
    for number in range(10_000, 20_000):
        archive.put(entry(f"gift-{number}"))
    assert abs(sys.getallocatedblocks() - before) < 5_000, "something is kept for each gift"
    assert archive._rows.nbytes + archive._digests.itemsize * len(archive._digests) < 70 * len(archive)
