"""The streamer's own places: what is put somewhere stands there, near the same edge on any canvas, and never off it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.scene.signs.placing import (
    FIELDS,
    LAYOUTS,
    Box,
    boxes_of,
    laid_out,
    layout_of,
    placing_of,
    put,
    put_back,
    safe_box,
    shape_of,
    with_places,
)
from overlay.scene.signs.signs import Board
from overlay.scene.signs.snapping import snapped
from overlay.scene.signs.standing import placed
from overlay.scene.themes.grid import Arrangement, grid_of
from overlay.scene.themes.theme import DARK
from overlay.settings import Placing
from tests.scene.test_signs import CANVASES, FULL

LANDSCAPE, PORTRAIT, SQUARE = (1920, 1080), (1080, 1920), (1080, 1080)
WHAT = st.sampled_from(sorted(FIELDS))
PARTS = st.floats(0.0, 1.0)


def arranged(*places, **choices):
    return Arrangement(theme=with_places(DARK, places), **choices)


def close(one, other, px=0.5):
    return all(
        abs(a - b) <= px
        for a, b in ((one.left, other.left), (one.bottom, other.bottom), (one.right, other.right), (one.top, other.top))
    )


@given(what=WHAT, canvas=st.sampled_from(CANVASES), across=PARTS, up=PARTS, lanes=st.integers(1, 4))
def test_what_is_put_somewhere_stands_there(what, canvas, across, up, lanes):
    board, before = replace(FULL, lanes=lanes), arranged(lanes=lanes)
    box, grid = boxes_of(before, canvas, board).get(what), grid_of(before, canvas)
    if box is None:  # no room for it, so nobody can take hold of it
        return
    rows = max(grid.height - box.height, 0.0)
    there = replace(box, left=across * max(grid.width - box.width, 0.0), bottom=up * rows)
    after = arranged(placing_of(what, there, before, canvas), lanes=lanes)
    assert close(boxes_of(after, canvas, board)[what], there)


@given(
    what=WHAT, canvas=st.sampled_from(CANVASES), x=st.floats(-1, 1), y=st.floats(-1, 1), other=st.sampled_from(CANVASES)
)
def test_nothing_is_ever_off_the_canvas(what, canvas, x, y, other):
    anchors = ("top-left", "top-right", "bottom") if what == "banners" else ("top-left", "right", "bottom")
    for anchor in anchors:
        placing = Placing(what=what, canvas=shape_of(arranged(), canvas), anchor=anchor, x=x, y=y)
        after, grid = arranged(placing, lanes=2), grid_of(arranged(lanes=2), other)
        box = boxes_of(after, other, replace(FULL, lanes=2)).get(what)
        if box is None or what == "title":  # a title fades in and out: it may be cut
            continue
        assert box.left >= -0.01 or box.width > grid.width
        assert box.right <= grid.width + 0.01 or box.width > grid.width
        assert box.bottom >= -0.01
        assert box.top <= grid.height + 0.01


@pytest.mark.parametrize(
    ("canvas", "shape"),
    [
        (LANDSCAPE, "landscape"),
        (PORTRAIT, "portrait"),
        (SQUARE, "compact"),
        ((1200, 1000), "compact"),
        ((1280, 1024), "landscape"),
    ],
)
def test_a_place_holds_for_canvases_of_its_shape_alone(canvas, shape):
    assert shape_of(arranged(), canvas) == shape
    placing = Placing(what="goal", canvas=shape, anchor="bottom-right", y=0.1)
    for other in (LANDSCAPE, PORTRAIT, SQUARE):
        moved = boxes_of(arranged(placing), other, FULL) != boxes_of(arranged(), other, FULL)
        assert moved == (shape_of(arranged(), other) == shape)


def test_without_places_the_theme_is_the_very_same():
    assert with_places(DARK, ()) is DARK


def test_of_two_places_the_last_holds():
    first, last = (Placing(what="goal", anchor=anchor) for anchor in ("left", "bottom"))
    assert with_places(DARK, (first, last)).layouts.landscape.goal.anchor == "bottom"


def test_a_thing_stays_at_the_edge_that_it_is_near():
    before = arranged()
    safe = safe_box(grid_of(before, LANDSCAPE))
    near = Box(safe.right - 586.0, safe.bottom + 20.0, 560.0, 114.0)
    placing = placing_of("goal", near, before, LANDSCAPE)
    assert placing.anchor == "bottom-right"
    larger = boxes_of(arranged(placing), (3840, 2160), FULL)["goal"]
    wider = boxes_of(arranged(placing), (2560, 1080), FULL)["goal"]
    assert close(larger, near)
    assert wider.right == pytest.approx(2560 - (1920 - near.right) * 2560 / 1920, abs=20.0)


def test_put_exactly_at_a_corner_it_stands_in_its_row():
    before = arranged()
    boxes = boxes_of(before, LANDSCAPE, FULL)
    corner = replace(boxes["ticker"], left=boxes["viewers"].left, bottom=boxes["viewers"].top - boxes["ticker"].height)
    placing = placing_of("ticker", corner, before, LANDSCAPE)
    assert (placing.anchor, placing.x, placing.y) == ("top-right", 0.0, 0.0)
    assert boxes_of(arranged(placing), LANDSCAPE, FULL)["ticker"].top < boxes["leaderboard"].bottom


def test_in_portrait_what_has_a_place_of_its_own_leaves_the_column():
    before = boxes_of(arranged(), PORTRAIT, FULL)
    after = boxes_of(arranged(Placing(what="goal", canvas="portrait", anchor="bottom")), PORTRAIT, FULL)
    assert after["goal"].bottom < before["goal"].bottom
    assert after["leaderboard"].top == pytest.approx(before["goal"].top), "those below close up"
    assert (after["goal"].width, after["viewers"]) == (before["goal"].width, before["viewers"])


def test_a_title_put_lower_stays_there():
    before = arranged()
    low = replace(boxes_of(before, LANDSCAPE, FULL)["title"], bottom=300.0)
    after = arranged(placing_of("title", low, before, LANDSCAPE))
    assert boxes_of(after, LANDSCAPE, FULL)["title"].bottom == pytest.approx(300.0, abs=0.5)


def test_what_is_not_there_has_no_box():
    assert set(boxes_of(arranged(), LANDSCAPE, Board())) == {"banners", "title"}
    assert len(placed(Board(), LANDSCAPE, arranged())) == 0


# --- layouts -----------------------------------------------------------------------------------------


def covers(one, other):
    return (
        one.left < other.right - 0.5
        and other.left < one.right - 0.5
        and (one.bottom < other.top - 0.5 and other.bottom < one.top - 0.5)
    )


@pytest.mark.parametrize("canvas", [LANDSCAPE, PORTRAIT, SQUARE, (1280, 720), (3840, 2160)])
@pytest.mark.parametrize("name", LAYOUTS)
def test_in_a_ready_made_layout_nothing_covers_anything(name, canvas):
    shape = shape_of(arranged(), canvas)
    boxes = boxes_of(arranged(*laid_out((), shape, name)), canvas, FULL)
    del boxes["title"]  # what stands where it comes fades meanwhile
    assert {"banners", "goal", "viewers"} <= set(boxes)
    pairs = [(a, b) for a in boxes for b in boxes if a < b and covers(boxes[a], boxes[b])]
    assert pairs == []


def test_a_layout_is_known_again_until_something_is_moved():
    mine = Placing(what="goal", anchor="left", x=0.1)
    elsewhere = Placing(what="goal", canvas="portrait", anchor="left")
    assert layout_of((), "landscape") == "theme"
    for name in LAYOUTS:
        places = laid_out((mine, elsewhere), "landscape", name)
        assert elsewhere in places
        assert layout_of(places, "landscape") == name
        assert layout_of(put(places, mine), "landscape") is None


def test_places_are_put_and_put_back():
    goal, ticker = Placing(what="goal", anchor="left"), Placing(what="ticker", anchor="left")
    again, portrait = Placing(what="goal", anchor="right"), Placing(what="goal", canvas="portrait", anchor="left")
    places = put(put(put((goal,), ticker), portrait), again)
    assert places == (ticker, portrait, again)
    assert put_back(places, "landscape", "goal") == (ticker, portrait)
    assert put_back(places, "landscape") == (portrait,)


# --- snapping ----------------------------------------------------------------------------------------

GRID = grid_of(arranged(), LANDSCAPE)


@pytest.mark.parametrize(
    ("box", "across", "up", "where"),
    [
        (Box(3.0, 400.0, 200.0, 100.0), (0.0,), (), (0.0, 400.0)),
        (Box(1715.0, 1070.0, 200.0, 8.0), (1920.0,), (1080.0,), (1720.0, 1072.0)),
        (Box(92.0, 92.0, 200.0, 100.0), (96.0,), (86.4,), (96.0, 86.4)),
        (Box(856.0, 300.0, 200.0, 100.0), (960.0,), (), (860.0, 300.0)),
        (Box(500.0, 300.0, 200.0, 100.0), (), (), (500.0, 300.0)),
    ],
)
def test_a_box_is_drawn_to_the_nearest_line(box, across, up, where):
    found = snapped(box, GRID, (), 8.0)
    assert (found.across, found.up) == (across, up)
    assert (found.box.left, found.box.bottom, found.box.width) == pytest.approx((*where, box.width))


def test_a_box_is_drawn_to_the_edges_of_others():
    other = Box(300.0, 400.0, 100.0, 50.0)
    found = snapped(Box(396.0, 453.0, 120.0, 60.0), GRID, (other,), 8.0)
    assert (found.box.left, found.box.bottom) == (400.0, 450.0)
    assert (found.across, found.up) == ((400.0,), (450.0,))
