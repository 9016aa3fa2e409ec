"""Only what is not empty is drawn of a video: the pixels are those of the whole."""

from types import SimpleNamespace

import numpy as np
import pytest

from overlay.render import video_flat, video_parts, video_pass
from overlay.render.unlocked import processor_draws
from overlay.render.video_parts import WHOLE, bounds_of, parts_of
from tests.render.test_video_pass import H, W, drawn, sample

WIDTH, HEIGHT = 200, 100


def facts(alpha="straight", box=None, *, is_full=True, turns=0, is_rgba=False):
    pixels = SimpleNamespace(width=WIDTH, height=HEIGHT, is_rgba=is_rgba)
    return SimpleNamespace(
        pixels=pixels, alpha=alpha, alpha_box=box, is_full_range=is_full, turns=turns, colour_box=(0, 0, WIDTH, HEIGHT)
    )


def showing(*boxes, value=255, background=0):
    """A picture with alpha in these boxes: left, top, right, bottom."""
    alpha = np.full((HEIGHT, WIDTH), background, np.uint8)
    for left, top, right, bottom in boxes:
        alpha[top:bottom, left:right] = value
    return SimpleNamespace(planes=(alpha, None, None, alpha))


def pixels_of(parts, rect=(0.0, 0.0, float(WIDTH), float(HEIGHT)), size=(WIDTH, HEIGHT)):
    """How often each pixel of a canvas is drawn at, rows from the top down."""
    times = np.zeros(size[::-1], int)
    for part in parts:
        left, low, right, high = bounds_of(part, rect, (1.0, 1.0))
        times[size[1] - high : size[1] - low, left:right] += 1
    return times


def test_what_shows_something_is_drawn_once_and_little_else():
    boxes = [(3, 2, 10, 50), (120, 31, 121, 33), (190, 90, 200, 100)]
    times = pixels_of(parts_of(showing(*boxes, value=1), facts()))
    assert times.max() == 1
    for left, top, right, bottom in boxes:
        around = times[max(top - 1, 0) : bottom + 1, max(left - 1, 0) : right + 1]
        assert (around == 1).all(), "its neighbours are mixed into it"
    assert times.mean() < 0.35


def test_nothing_is_drawn_of_what_shows_nothing():
    assert parts_of(showing(), facts()) == ()


@pytest.mark.parametrize(
    "one", [facts("none"), facts(turns=1), facts(is_rgba=True)], ids=["no alpha", "on its side", "rgba"]
)
def test_of_others_all_is_drawn(one):
    assert parts_of(showing(), one) == (WHOLE,)


def test_of_what_is_nearly_full_all_is_drawn():
    assert parts_of(showing((0, 0, WIDTH, HEIGHT - 4)), facts()) == (WHOLE,)


@pytest.mark.parametrize(("is_full", "grey", "is_seen"), [(True, 1, True), (False, 16, False), (False, 17, True)])
def test_packed_alpha_begins_where_its_range_does(is_full, grey, is_seen):
    packed = facts("packed", (100, 0, 100, HEIGHT), is_full=is_full)
    picture = showing((110, 40, 112, 42), value=grey)
    parts = parts_of(picture, packed)
    assert bool(parts) is is_seen
    if is_seen:
        times = pixels_of(parts, (0.0, 0.0, 100.0, 100.0), (100, 100))
        assert times[40:42, 10:12].all()
        assert not times[:, 40:].any()


@pytest.mark.parametrize("rect", [(0.5, 0.5, 333.3, 151.5), (10.0, 3.25, 77.7, 61.1), (0.0, 100.0, 200.0, -100.0)])
def test_parts_meet_without_a_gap_wherever_they_lie(monkeypatch, rect):
    monkeypatch.setattr(video_parts, "_WORTH_IT", 2.0)
    parts = parts_of(showing((0, 0, WIDTH, HEIGHT)), facts())
    assert len(parts) > 1
    times = pixels_of(parts, rect, (400, 300))
    left, low, right, high = bounds_of(WHOLE, rect, (1.0, 1.0))
    assert (times[300 - high : 300 - low, left:right] == 1).all()
    assert times.sum() == (right - left) * (high - low)


@pytest.mark.parametrize("kind", ["vp9 alpha", "packed left", "packed top", "vap", "yyeva"])
@pytest.mark.parametrize("size", [(W * 3, H * 3), (W * 4 + 7, H * 3)])
def test_it_looks_exactly_like_the_whole(gl, monkeypatch, kind, size):
    if not processor_draws(gl):
        pytest.skip("a graphics card draws")
    monkeypatch.setattr(video_flat, "LEAST_PX", 0)
    monkeypatch.setattr(video_pass, "is_worth_it", lambda _one: True)
    monkeypatch.setattr(video_parts, "BAND_ROWS", 8)
    monkeypatch.setattr(video_parts, "_GAP_CELLS", 1)
    monkeypatch.setattr(video_parts, "_WORTH_IT", 2.0)
    counts = []
    monkeypatch.setattr(video_pass, "parts_of", lambda *how: counts.append(parts := parts_of(*how)) or parts)
    in_parts = drawn(gl, sample(kind), size)
    monkeypatch.setattr(video_pass, "parts_of", lambda *_: (WHOLE,))
    assert np.array_equal(in_parts, drawn(gl, sample(kind), size))
    assert in_parts.any()
    assert len(counts[0]) > 1
