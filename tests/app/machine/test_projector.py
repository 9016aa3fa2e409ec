"""The projector from within: which pictures it gives, and which it leaves out because they come too late."""

import io
import sys
from fractions import Fraction
from pathlib import Path

import av
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "loaders" / "video"))
import samples

from overlay.app.machine import projector
from overlay.loaders.parcel import LENGTH, pack
from overlay.loaders.projection import CREDIT, FILM, NEWS, PICTURE, SLOT, Film
from overlay.loaders.video import probe_video
from overlay.network.assets.ring import Ring


@pytest.fixture(autouse=True)
def _no_limit_of_the_tests_own_time(monkeypatch):
    """The projector ends itself when it has used too much; here that would be the process of all tests."""
    monkeypatch.setattr(projector, "limit_time", lambda _secs: None)


def film_of(times_ms):
    """A video whose pictures begin at these moments."""
    sink = io.BytesIO()
    with av.open(sink, "w", format="matroska") as output:
        stream = output.add_stream("libx264", rate=1000, options={"bf": "0"})
        stream.width, stream.height, stream.pix_fmt = samples.W, samples.H, "yuv420p"
        stream.codec_context.time_base = Fraction(1, 1000)
        for number, begins_ms in enumerate(times_ms):
            frame = av.VideoFrame.from_ndarray(samples.over_black(samples.picture(number % 12)), "rgb24")
            frame.pts, frame.time_base = begins_ms, Fraction(1, 1000)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return sink.getvalue()


def given(data, positions_secs):
    """The pictures of this film, where the next slot comes when so much of it has been seen; and how many were late."""
    facts = probe_video(data)
    parcel = pack(Film(facts.pixels, facts.frames, facts.duration_secs, facts.times, 0))
    told = FILM + LENGTH.pack(len(parcel)) + parcel + LENGTH.pack(len(data)) + data
    told += b"".join(CREDIT + SLOT.pack(number % 2, secs) for number, secs in enumerate(positions_secs))
    ring, sink = Ring.make(), io.BytesIO()
    projector.Projector(ring, io.BytesIO(told), sink).play_next()
    ring.close()
    sink.seek(0)
    found, skipped = [], 0
    while head := sink.read(NEWS.size):
        what, _slot, number, skipped, _secs, length = NEWS.unpack(head)
        sink.read(length)
        found += [number] if what == PICTURE else []
    return found, skipped


STEADY = [number * 40 for number in range(12)]
HELD = [0, 40, 80, 2000, 2040, 2080]


@pytest.mark.parametrize(
    ("times_ms", "positions_secs", "expected"),
    [
        (STEADY, [0.0] * 12, (list(range(12)), 0)),
        (STEADY, [0.0, 0.3] + [0.3] * 10, ([0, 1, 7, 8, 9, 10, 11], 5)),
        (HELD, [0.0, 0.9] + [0.9] * 4, ([0, 1, 2, 3, 4, 5], 0)),
        (HELD, [0.0, 2.05] + [2.05] * 4, ([0, 1, 3, 4, 5], 1)),
    ],
    ids=["in time", "late", "one that is to be seen for long", "after it"],
)
def test_what_comes_too_late_is_left_out_and_what_is_to_be_seen_is_not(times_ms, positions_secs, expected):
    assert given(film_of(times_ms), positions_secs) == expected
