"""Silhouettes and outlines as sets of points, and the places that bursts' things get on the GPU."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.scene.effects.points import points_of_alpha, points_of_lines, points_table
from overlay.scene.particles.shelf import Shelf


def test_points_of_a_silhouette_lie_within_it_and_fill_it():
    alpha = np.zeros((50, 100), np.uint8)
    alpha[10:30, 60:90] = 255
    points = points_of_alpha(alpha)
    x, y = points[:, 0] * 50 + 50, 25 - points[:, 1] * 50
    assert ((x >= 60) & (x <= 90) & (y >= 10) & (y <= 30)).all()
    counts, _, _ = np.histogram2d(x, y, bins=(6, 4), range=((60, 90), (10, 30)))
    assert counts.min() > 0.5 * counts.mean()
    # Any first part of them fills it as well: a burst that takes few sees all of it.
    early, _, _ = np.histogram2d(x[:96], y[:96], bins=(3, 2), range=((60, 90), (10, 30)))
    assert early.min() >= 6


def test_a_transparent_image_has_no_points():
    assert points_of_alpha(np.zeros((4, 4), np.uint8)).shape == (0, 2)


def test_points_walk_lines_in_equal_steps_and_fill_the_range():
    square = np.array([[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]], float)
    bar = np.array([[20, 0], [20, 10]], float)
    points = points_of_lines([square, bar], 100)
    assert np.abs(points).max() == pytest.approx(1.0, abs=0.02)
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    assert np.median(steps) == pytest.approx(0.05, rel=0.01)
    assert (steps > 0.051).sum() == 1  # the leap from one line to the next
    for nothing in ([], [np.zeros((1, 2))], [np.zeros((3, 2))]):
        assert points_of_lines(nothing).shape == (0, 2)


def test_a_table_has_a_row_for_each_set():
    table = points_table([np.ones((3, 2), np.float32), np.zeros((0, 2), np.float32)])
    assert table.shape == (2, 1024, 2)
    assert table[0, :3].tolist() == [[1, 1]] * 3
    assert points_table([]).shape == (1, 1024, 2)


class Thing:
    pass


@given(st.lists(st.lists(st.integers(0, 9), max_size=6), max_size=12))
def test_a_shelf_gives_each_thing_places_of_its_own_and_keeps_them(rounds):
    things, shelf = [Thing() for _ in range(10)], Shelf(12)
    sizes = {id(thing): 1 + index % 3 for index, thing in enumerate(things)}
    shelf.fix(things[0], sizes[id(things[0])])
    before = {}
    for wanted in rounds:
        named = [things[index] for index in wanted]
        shelf.lend([(thing, sizes[id(thing)]) for thing in named])
        taken = [place for first, thing in shelf.content() for place in range(first, first + sizes[id(thing)])]
        assert len(set(taken)) == len(taken)
        assert all(0 <= place < 12 for place in taken)
        now = {id(thing): shelf.place_of(thing) for thing in named}
        assert shelf.place_of(things[0]) == 0
        assert all(now[key] == place for key, place in before.items() if key in now and place is not None)
        before = now
    shelf.lend([])
    assert [thing for _, thing in shelf.content()] == [things[0]]
