"""Cameras stand as near as an outline allows, and no nearer."""

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from overlay.scene.models.instance import frame_outline
from overlay.scene.models.outline import outline_of

CANVAS = (1600, 900)
clouds = arrays(np.float64, (12, 3), elements=st.floats(-5, 5).map(lambda value: round(value, 3)))
rooms = st.floats(0.5, 1.6)


@given(clouds, st.lists(st.floats(-4, 4), min_size=1, max_size=6), rooms, rooms, st.floats(-0.2, 0.6))
def test_all_that_turns_is_within_its_room_and_touches_its_edge(points, angles, width, height, pitch):
    points[0] += 1.0  # they are no single point
    outline = outline_of(points, np.array([(angle, 1.0) for angle in angles]), pitch=pitch)
    view = frame_outline(outline, CANVAS, (700, 400), 500, (width, height))
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    reached = []
    for angle in angles:
        c, s = math.cos(angle), math.sin(angle)
        turned = (points - middle) @ np.array([[c, 0, -s], [0, 1, 0], [s, 0, c]]) + middle
        clip = np.c_[turned, np.ones(len(turned))] @ view.clip_from_world.T.astype(float)
        reached.append(((clip[:, :2] / clip[:, 3:] * 0.5 + 0.5) * CANVAS - (700, 400)) / (250 * width, 250 * height))
    assert 0.98 < np.abs(np.concatenate(reached)).max() < 1.01


def test_what_is_smaller_while_it_is_turned_needs_less_room():
    points = np.array([[-1, -1, -4], [1, 1, 4]], float)
    whole, half = (outline_of(points, np.array([[0, 1], [math.pi / 2, size]])) for size in (1.0, 0.25))
    assert half.distance(1, 1) < 0.7 * whole.distance(1, 1)
