"""Loudness against the numbers that the recommendation and the EBU's test signals give."""

import numpy as np
import pytest

from overlay.sound.loudness import QUIETEST_LUFS, SAMPLE_RATE, loudness_lufs, true_peak
from overlay.sound.sound import BLOCK, CEILING, TARGET_LUFS, faded, levelled, make_sound


def sine(frequency, secs, level_db, channels=2):
    times = np.arange(int(secs * SAMPLE_RATE)) / SAMPLE_RATE
    tone = (10 ** (level_db / 20) * np.sin(2 * np.pi * frequency * times)).astype(np.float32)
    return np.stack([tone, tone if channels == 2 else np.zeros_like(tone)], axis=1)


def test_a_full_scale_sine_in_one_channel_is_minus_3_lufs():
    assert loudness_lufs(sine(997.0, 3.0, 0.0, channels=1)) == pytest.approx(-3.01, abs=0.03)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [  # EBU Tech 3341, cases 1 to 5
        ([(20.0, -23.0)], -23.0),
        ([(20.0, -33.0)], -33.0),
        pytest.param([(10.0, -36.0), (60.0, -23.0), (10.0, -36.0)], -23.0, marks=pytest.mark.slow),
        pytest.param(
            [(10.0, -72.0), (10.0, -36.0), (60.0, -23.0), (10.0, -36.0), (10.0, -72.0)], -23.0, marks=pytest.mark.slow
        ),
        pytest.param([(20.0, -26.0), (20.1, -20.0), (20.0, -26.0)], -23.0, marks=pytest.mark.slow),
    ],
)
def test_the_ebus_signals_read_what_they_should(parts, expected):
    signal = np.concatenate([sine(1000.0, secs, level) for secs, level in parts])
    assert loudness_lufs(signal) == pytest.approx(expected, abs=0.1)


def test_low_notes_count_less_and_high_ones_more():
    middle = loudness_lufs(sine(1000.0, 1.0, -20.0))
    assert loudness_lufs(sine(40.0, 1.0, -20.0)) < middle - 5.0
    assert loudness_lufs(sine(8000.0, 1.0, -20.0)) == pytest.approx(middle + 3.4, abs=0.4)


def test_what_is_short_counts_with_the_silence_after_it():
    assert loudness_lufs(sine(1000.0, 0.1, -10.0)) == pytest.approx(
        loudness_lufs(sine(1000.0, 0.4, -10.0)) - 6.0, abs=0.3
    )
    assert loudness_lufs(np.zeros((10, 2), np.float32)) == QUIETEST_LUFS
    assert loudness_lufs(np.zeros((0, 2), np.float32)) == QUIETEST_LUFS


def test_the_peak_between_two_samples_is_seen():
    between = sine(SAMPLE_RATE / 4, 0.1, 0.0)  # a quarter of the rate: four samples a wave, and none on its top
    shifted = np.sin(np.pi / 2 * np.arange(4800) + np.pi / 4).astype(np.float32)
    assert np.abs(shifted).max() == pytest.approx(0.707, abs=0.001)
    assert true_peak(np.stack([shifted, shifted], axis=1)) == pytest.approx(1.0, abs=0.06)
    assert true_peak(between) >= 1.0


@pytest.mark.parametrize("level_db", [-35.0, -20.0, -3.0])
def test_what_was_levelled_is_as_loud_as_all_else(level_db):
    even = levelled(sine(1000.0, 1.0, level_db)).astype(np.float32) / 32767
    assert loudness_lufs(even) == pytest.approx(TARGET_LUFS, abs=0.2)


def test_a_click_stays_under_the_ceiling_and_silence_silent():
    click = np.zeros((48_000, 2), np.float32)
    click[1000] = 0.01
    assert 0 < np.abs(levelled(click).astype(int)).max() <= CEILING * 32767 + 1
    assert not levelled(np.zeros((4800, 2), np.float32)).any()
    assert levelled(np.zeros((0, 2), np.float32)).shape == (0, 2)


def test_h22_noise_beyond_full_scale_and_beyond_numbers_is_limited():
    noise = np.random.default_rng(7).normal(0.0, 10.0, (48_000, 2)).astype(np.float32)
    noise[:10] = np.nan, np.inf
    even = levelled(noise)
    assert np.abs(even.astype(int)).max() <= CEILING * 32767 + 1
    assert loudness_lufs(even.astype(np.float32) / 32767) <= TARGET_LUFS + 0.2


def test_ends_are_soft_and_what_is_cut_fades():
    loud = levelled(np.full((48_000, 2), 0.5, np.float32))
    assert (loud[0] == 0).all()
    assert abs(int(loud[-1, 0])) < 0.02 * abs(int(loud[24_000, 0]))
    cut = faded(np.ones((48_000, 2), np.float32), 0.5)
    assert (cut[:24_000] == 1.0).all()
    assert cut[-1, 0] < 1e-6


def test_the_envelope_bounds_every_sample():
    samples = (np.random.default_rng(1).normal(0, 5000, (1000, 2))).clip(-32768, 32767).astype(np.int16)
    samples[999] = -32768
    sound = make_sound(samples)
    assert len(sound.envelope) == 3
    assert sound.envelope[2] == 1.0
    assert (np.abs(samples[:BLOCK].astype(int)) <= np.ceil(sound.envelope[0] * 32768)).all()
    assert sound.duration_secs == pytest.approx(1000 / 48_000)
