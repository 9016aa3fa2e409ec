"""The cost of a frame and the risk of its flashing, against cases whose answers are known."""

import numpy as np
import pytest

from overlay.scene.benchmark import crowd
from overlay.scene.cost import cost_of
from overlay.scene.flash_risk import cell_luminance, flashes_per_sec
from overlay.scene.reel import Reel

CANVAS = (1920, 1080)


def test_a_crowd_costs_what_it_is_made_of():
    reel = Reel(*crowd(1000, 8.0, CANVAS))
    cost = cost_of(reel.frame(2.0, CANVAS))
    assert cost.particles == 1000
    assert cost.overdraw == pytest.approx(1000 * 8 * 8 / (1920 * 1080), rel=0.02)


def test_what_lies_outside_of_the_canvas_is_free():
    reel = Reel(*crowd(1, 4000.0, CANVAS))
    assert cost_of(reel.frame(2.0, CANVAS)).overdraw <= 1.0


def test_an_empty_frame_is_free():
    cost = cost_of(Reel(*crowd(10, 8.0, CANVAS)).frame(1000.0, CANVAS))
    assert (cost.particles, cost.overdraw) == (0, 0.0)


def test_a_reel_goes_both_ways():
    reel = Reel(*crowd(10, 8.0, CANVAS))
    late, early = reel.frame(2.0, CANVAS), reel.frame(0.5, CANVAS)
    assert (late.elapsed_secs, early.elapsed_secs) == (pytest.approx(2.0 + 1 / 60), pytest.approx(0.5 + 1 / 60))
    assert reel.frame(1000.0, CANVAS).is_empty
    assert not reel.frame(0.5, (1080, 1920)).is_empty
    assert reel.frame(0.6, (1080, 1920)).canvas_px == (1080, 1920)


# --- flashes -------------------------------------------------------------------------------------------

RATE = 20.0


def wave(hertz, low=0.0, high=1.0, secs=3.0, part=1.0):
    """A picture of 40 cells, a part of which goes up and down."""
    times = np.arange(int(secs * RATE)) / RATE
    bright = low + (high - low) * (0.5 - 0.5 * np.cos(2 * np.pi * hertz * times))
    luminance = np.full((len(times), 40), low, np.float32)
    luminance[:, : round(40 * part)] = bright[:, None]
    return luminance


@pytest.mark.parametrize("hertz", [1, 2, 4, 5])
def test_so_many_flashes_a_second(hertz):
    assert flashes_per_sec(wave(hertz), RATE) == pytest.approx(hertz, abs=0.5)


def test_what_is_no_flash():
    assert flashes_per_sec(wave(4, 0.0, 0.09), RATE) == 0.0  # too faint
    assert flashes_per_sec(wave(4, 0.82, 1.0), RATE) == 0.0  # the darker one is bright
    assert flashes_per_sec(wave(4, part=0.2), RATE) == 0.0  # too small
    assert flashes_per_sec(wave(0), RATE) == 0.0
    assert flashes_per_sec(np.linspace(0, 1, 60, dtype=np.float32)[:, None].repeat(40, 1), RATE) == 0.5  # up, and stays


def test_a_quarter_of_the_picture_is_enough():
    assert flashes_per_sec(wave(4, part=0.25), RATE) == pytest.approx(4, abs=0.5)


def test_less_than_a_second():
    assert flashes_per_sec(wave(4, secs=0.5), RATE) == pytest.approx(2, abs=0.5)


def test_luminance_of_cells():
    picture = np.zeros((21, 35, 3), np.uint8)
    picture[:10, 10:20] = 255
    picture[10:20, :10] = (0, 255, 0)
    cells = cell_luminance(picture, 10).reshape(2, 3)
    assert cells == pytest.approx(np.array([[0, 1, 0], [0.7152, 0, 0]]), abs=1e-5)
    assert cell_luminance(np.full((10, 10, 3), 188, np.uint8), 10) == pytest.approx(0.503, abs=0.01)
