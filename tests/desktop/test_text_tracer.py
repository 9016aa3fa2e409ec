"""A text's outline as points."""

import numpy as np
import pytest

from overlay.desktop.painting.text_tracer import TextTracer
from overlay.resources import resource_root


@pytest.fixture(scope="module")
def trace(qapp):
    return TextTracer(resource_root())


def test_the_outline_runs_from_the_first_letter_to_the_last(trace):
    points = trace("IIIIII")
    assert points.shape == (1024, 2)
    assert np.abs(points).max() <= 1.001
    middles = [float(part.mean()) for part in np.array_split(points[:, 0], 6)]
    assert middles == sorted(set(middles))
    # Bars: no point lies far from one of the six, and the row is wider than high.
    assert np.ptp(points[:, 0]) == pytest.approx(2.0, abs=0.01)
    assert np.ptp(points[:, 1]) < 1.5


def test_the_y_axis_points_up(trace):
    high = trace("L")
    assert (high[:, 1] < -0.6).sum() > 1.5 * (high[:, 1] > 0.6).sum()  # the foot of an L is at the bottom


@pytest.mark.parametrize("text", ["日本", "محمد", "Ana & 11"])
def test_any_script_has_an_outline_or_none(trace, text):
    points = trace(text)
    assert len(points) in {0, 1024}
    assert np.isfinite(points).all()


@pytest.mark.parametrize("text", ["", " ", "\u200b"])
def test_nothing_to_see_has_no_points(trace, text):
    assert not len(trace(text)) or np.isfinite(trace(text)).all()
