"""Cameras, shadows and bounds of models on the canvas."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.scene.models.instance import Shadow, bounds_px, frame_box, shadow_under

CANVAS = (1080, 1920)
sides = st.floats(0.01, 50)
EYE = np.eye(4, dtype=np.float32)


def box_of(x, y, z, at=(0.0, 0.0, 0.0)):
    half = np.array([x, y, z]) / 2
    return np.array(at) - half, np.array(at) + half


def on_canvas(view, points, canvas=CANVAS):
    clip = np.c_[points, np.ones(len(points))] @ view.clip_from_world.T.astype(float)
    return (clip[:, :2] / clip[:, 3:] * 0.5 + 0.5) * canvas, clip


def turned_corners(box, angle):
    low, high = box
    middle = (low + high) / 2
    corners = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)]) * (high - low) + low - middle
    c, s = math.cos(angle), math.sin(angle)
    return corners @ np.array([[c, 0, -s], [0, 1, 0], [s, 0, c]]) + middle


@given(
    sides, sides, sides, st.floats(0, 2 * math.pi), st.floats(-0.2, 0.5), st.tuples(st.floats(-9, 9), st.floats(-9, 9))
)
def test_a_framed_box_is_whole_within_its_square_however_it_turns(x, y, z, angle, pitch, at):
    box = box_of(x, y, z, (*at, 3.0))
    view = frame_box(box, CANVAS, (400, 900), 600, pitch)
    px, clip = on_canvas(view, turned_corners(box, angle))
    assert (np.abs(px - (400, 900)) <= 302).all()
    assert (np.abs(clip[:, 2]) <= clip[:, 3]).all()  # neither too near nor too far to be drawn


@given(st.floats(0.5, 20))
def test_a_framed_box_fills_its_square(side):
    box = box_of(side, side, side)
    px, _ = on_canvas(frame_box(box, CANVAS, (540, 960), 1000), turned_corners(box, math.pi / 4))
    assert np.ptp(px[:, 0]) > 800


def test_the_middle_lies_where_it_was_asked_to_and_up_is_up():
    view = frame_box(box_of(1, 2, 1, (5, 6, 7)), CANVAS, (300, 700), 400)
    px, _ = on_canvas(view, np.array([[5, 6, 7], [5, 6.5, 7], [5.2, 6, 7]]))
    assert px[0].tolist() == pytest.approx([300, 700], abs=0.1)
    assert px[1][1] > px[0][1] + 10
    assert px[2][0] > px[0][0] + 10


def test_the_eye_is_where_nothing_is_seen_aslant():
    view = frame_box(box_of(1, 1, 1), CANVAS, (540, 960), 500, 0.3)
    clip = view.clip_from_world.astype(float) @ [*view.eye, 1.0]
    assert clip[3] == pytest.approx(0.0, abs=1e-4)
    assert view.eye[1] > 0 < view.eye[2]


def test_bounds_hold_a_box_and_its_shadow_and_are_cut_to_the_canvas():
    box = box_of(1, 1, 1)
    view = frame_box(box, CANVAS, (540, 960), 500)
    left, bottom, right, top = bounds_px(box, view, CANVAS)
    px, _ = on_canvas(view, turned_corners(box, 0.0))
    assert [left, bottom] == pytest.approx(px.min(axis=0) - 2, abs=1)
    assert [right, top] == pytest.approx(px.max(axis=0) + 2, abs=1)
    wider = bounds_px(box, view, CANVAS, shadow_under(box, EYE))
    assert wider[0] < left
    assert wider[2] > right
    cut = bounds_px(box, frame_box(box, CANVAS, (0, 1920), 500), CANVAS)
    assert cut[0] == 0
    assert cut[3] == 1920
    assert bounds_px(box, frame_box(box, CANVAS, (-900, 960), 500), CANVAS) is None


def test_what_reaches_behind_the_eye_may_cover_everything():
    view = frame_box(box_of(1, 1, 1), CANVAS, (540, 960), 500)
    assert bounds_px(box_of(1, 1, 100), view, CANVAS) == (0, 0, *CANVAS)


def test_a_shadow_lies_under_its_box_and_turns_with_it():
    world = np.array([[0, 0, 1, 10], [0, 1, 0, 20], [-1, 0, 0, 30], [0, 0, 0, 1]], np.float32)  # x to -z, z to x
    shadow = shadow_under(box_of(4, 2, 2, (0, 1, 0)), world, 0.3)
    assert isinstance(shadow, Shadow)
    assert shadow.centre == pytest.approx((10, 20, 30))
    assert shadow.across[2] < -2
    assert shadow.along[0] > 1
    assert shadow.strength == 0.3


def test_a_thin_thing_has_a_shadow_too():
    shadow = shadow_under(box_of(4, 2, 0), EYE)
    assert np.linalg.norm(shadow.along) == pytest.approx(0.4 * np.linalg.norm(shadow.across))
