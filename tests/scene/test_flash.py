"""The counting of flashes against what WCAG and IRIS say of plain cases."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.scene.comfort.flash import LIMIT_TRANSITIONS, FlashCounter, signals

FPS = 60
HEIGHT, WIDTH = 36, 48


def frame(level, alpha=255, area=1.0, colour=(1, 1, 1)):
    """A part of the canvas, from its left edge, in one colour; the rest is transparent."""
    made = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    columns = round(WIDTH * area)
    made[:, :columns, :3] = np.array(colour) * level
    made[:, :columns, 3] = alpha
    return made


def worst(frames):
    counter = FlashCounter()
    for index, one in enumerate(frames):
        counter.see(one, index / FPS)
    return counter.worst_transitions


def strobe(hz, on, off, secs=2):
    return [on if int(2 * hz * index / FPS + 1e-6) % 2 == 0 else off for index in range(secs * FPS)]


@pytest.mark.parametrize(
    ("hz", "transitions"),
    [pytest.param(1, 2, marks=pytest.mark.slow), pytest.param(2, 4, marks=pytest.mark.slow), (3, 6), (4, 8), (10, 20)],
)
def test_a_strobe_has_two_transitions_a_period(hz, transitions):
    assert worst(strobe(hz, frame(255), frame(0))) == transitions


@pytest.mark.slow
def test_three_flashes_a_second_are_the_limit():
    assert worst(strobe(3, frame(255), frame(0))) <= LIMIT_TRANSITIONS < worst(strobe(4, frame(255), frame(0)))


def test_less_than_a_tenth_is_no_flash():
    # Luminance 0.5 and 0.59, then 0.5 and 0.61.
    assert worst(strobe(10, frame(188), frame(202))) <= 1
    assert worst(strobe(10, frame(188), frame(206))) >= 18


def test_between_bright_and_brighter_is_no_flash():
    assert worst(strobe(10, frame(255), frame(234))) <= 1  # 0.82
    assert worst(strobe(10, frame(255), frame(228))) >= 18  # 0.78


@pytest.mark.parametrize(("area", "harms"), [(0.02, False), (0.3, True)])
def test_the_area_of_a_field_decides(area, harms):
    assert (worst(strobe(10, frame(255, area=area), frame(0, 0))) > LIMIT_TRANSITIONS) is harms


def test_dark_over_light_counts_though_it_is_nothing_over_black():
    assert worst(strobe(10, frame(0, 255), frame(0, 0))) >= 18


def test_added_light_counts_though_it_is_nothing_over_white():
    assert worst(strobe(10, frame(255, 0), frame(0, 0))) >= 18


def test_red_counts_where_luminance_hardly_changes():
    dim = [strobe(10, frame(120, colour=colour), frame(0)) for colour in ((1, 0, 0), (0, 0, 1))]
    assert worst(dim[0]) >= 18
    assert worst(dim[1]) <= 1


def test_ripples_on_a_slow_rise_do_not_count():
    assert worst([frame(level + 6 * (level % 2)) for level in range(0, 240, 2)]) <= 2  # down from white, up from black


def test_noise_that_leaves_the_mean_is_no_flash():
    chance = np.random.default_rng(1)
    noise = [np.repeat(chance.integers(0, 256, (144, 192, 1), np.uint8), 4, axis=2) for _ in range(FPS)]
    assert worst(noise) <= 2


def exchanged(colour, other, pitch=2, height=HEIGHT):
    """A checkerboard and the same with the colours in each other's place."""
    rows, columns = np.mgrid[:height, :WIDTH]
    is_odd = (rows // pitch + columns // pitch)[:, :, None] % 2 == 1
    return np.where(is_odd, colour, other), np.where(is_odd, other, colour)


LIT, DARK, CLEAR, BLOOD, GREY = (
    frame(255, colour=colour, alpha=alpha)[0, 0]
    for colour, alpha in (((1, 1, 1), 255), ((0, 0, 0), 255), ((0, 0, 0), 0), ((1, 0, 0), 255), ((0.5, 0.5, 0.5), 255))
)


@pytest.mark.parametrize("pitch", [4, *(pytest.param(pitch, marks=pytest.mark.slow) for pitch in (1, 9))])
@pytest.mark.parametrize(
    ("colour", "other"),
    [
        (LIT, CLEAR),
        (BLOOD, GREY),
        *(pytest.param(*pair, marks=pytest.mark.slow) for pair in ((LIT, DARK), (DARK, CLEAR), (GREY, CLEAR))),
    ],
)
def test_a_checkerboard_that_changes_places_strobes_though_every_mean_stays(colour, other, pitch):
    one, two = exchanged(colour, other, pitch)
    assert worst(strobe(5, one, two, 2)) >= 9
    assert worst(strobe(3, one, two, 2)) <= LIMIT_TRANSITIONS


def test_a_part_of_the_canvas_that_changes_places_harms_if_it_is_a_block_or_more():
    for columns, harms in ((3, False), (20, True)):
        one, two = exchanged(LIT, CLEAR)
        one[:, columns:] = two[:, columns:] = 0
        assert (worst(strobe(5, one, two, 2)) > LIMIT_TRANSITIONS) is harms


def test_bright_that_changes_places_with_brighter_is_no_flash():
    one, two = exchanged(LIT, frame(232)[0, 0])  # 0.81
    assert worst(strobe(10, one, two)) <= 1


def test_what_changes_places_slowly_or_once_is_counted_once():
    one, two = exchanged(LIT, CLEAR)
    steps = [0.5 - 0.5 * np.cos(np.pi * min(index / 60, 1)) for index in range(90)]
    soft = [(two * step + one * (1 - step)).astype(np.uint8) for step in steps]
    assert worst([one, one, two, two]) <= 1
    assert worst(soft) <= 3  # the mean rises, and dips half-way


def test_dots_of_which_half_are_lit_by_chance_change_no_places():
    chance = np.random.default_rng(2)
    lit = [chance.integers(0, 2, (144, 192, 1), np.uint8) * 255 for _ in range(FPS)]
    assert worst([np.repeat(one, 4, axis=2) for one in lit]) <= 2


SIGNALS = [signals(frame(level)) for level in range(256)]


@given(st.lists(st.integers(0, 255), min_size=1, max_size=60))
def test_the_count_is_that_of_a_plain_zigzag(levels):
    counter = FlashCounter()
    turns, extreme, heading = 0, 0.0, 0
    for index, level in enumerate(levels):
        counter.see_signals(SIGNALS[level], index / 1000)
        value = float(SIGNALS[level][-1, 0])
        way = 1 if value > extreme else -1
        if abs(value - extreme) >= 0.1 and way != heading:
            turns, heading, extreme = turns + 1, way, value
        elif way == heading:
            extreme = value
    assert counter.worst_transitions >= min(turns, 32)
