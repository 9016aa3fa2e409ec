"""Letters to the process that plays: in order, at once where that makes nobody wait, and dropped where nobody reads."""

import contextlib
import os
import threading

import numpy as np
import pytest

from overlay.audio.letters import Hush, Keep, Letter
from overlay.audio.outlet import AT_ONCE_BYTES, MOST_LETTERS, Outlet
from overlay.loaders.parcel import LENGTH, unpack
from tests.stopwatch import Stopwatch

LARGE = Letter(keep=Keep(1, np.zeros((48_000, 2), np.int16)))


@pytest.fixture
def pipe():
    readable, writable = os.pipe()
    with os.fdopen(readable, "rb") as source:
        sink = os.fdopen(writable, "wb")
        yield source, sink
        with contextlib.suppress(BrokenPipeError):
            sink.close()


def read(source, count):
    letters = []
    for _ in range(count):
        (length,) = LENGTH.unpack(source.read(LENGTH.size))
        letters.append(unpack(source.read(length), Letter))
    return letters


@pytest.mark.skipif(os.name != "posix", reason="Windows cannot tell whether a pipe has room")
def test_a_small_letter_is_written_by_who_sends_it(pipe):
    source, sink = pipe
    outlet = Outlet()
    outlet.open(sink)
    outlet.put(Letter(hush=Hush(7)))
    assert outlet.unwritten == 0
    assert read(source, 1)[0].hush == Hush(7)


def test_all_come_in_order(pipe):
    source, sink = pipe
    outlet, found = Outlet(), []
    outlet.open(sink)
    writer = threading.Thread(target=outlet.write_until_closed)
    reader = threading.Thread(target=lambda: found.extend(read(source, 60)))
    for thread in (writer, reader):
        thread.start()
    for number in range(30):
        outlet.put(LARGE)
        outlet.put(Letter(hush=Hush(number)))
    reader.join()
    outlet.close()
    writer.join()
    assert [letter.hush and letter.hush.cue_id for letter in found[1::2]] == list(range(30))
    assert all(letter.keep for letter in found[::2])


def test_nobody_waits_for_who_does_not_read_and_what_is_too_much_is_dropped(pipe):
    _source, sink = pipe
    outlet = Outlet()
    outlet.open(sink)
    writer = threading.Thread(target=outlet.write_until_closed)
    writer.start()
    watch = Stopwatch()
    for number in range(20_000 // AT_ONCE_BYTES * MOST_LETTERS):
        outlet.put(Letter(hush=Hush(number)))
    assert watch.secs < 5.0
    assert outlet.unwritten == MOST_LETTERS
    outlet.close()
    _source.close()  # as when the process is killed
    writer.join()


def test_what_was_sent_while_there_was_nobody_is_of_the_past(pipe):
    source, sink = pipe
    outlet = Outlet()
    outlet.put(Letter(hush=Hush(1)))
    outlet.open(sink)
    outlet.put(Letter(hush=Hush(2)))
    writer = threading.Thread(target=outlet.write_until_closed)
    writer.start()
    outlet.close()
    writer.join()
    assert outlet.unwritten == 0 or os.name != "posix"
    assert read(source, 1)[0].hush == Hush(2)
