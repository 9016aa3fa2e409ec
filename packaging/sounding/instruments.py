"""Instruments: one channel each, from their onset."""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from overlay.sound.loudness import SAMPLE_RATE

Wave = NDArray[np.float64]

SCALE: Final = (0, 2, 4, 7, 9)
"""C major pentatonic, in semitones."""


def note(step: int) -> float:
    """The frequency of a step of the scale; 0 is the C of 523 Hz, five steps are an octave."""
    octave, place = divmod(step, len(SCALE))
    return float(523.251 * 2.0 ** (octave + SCALE[place] / 12))


def times(secs: float) -> Wave:
    """The moments of so many seconds."""
    return np.arange(int(secs * SAMPLE_RATE)) / SAMPLE_RATE


def struck(frequency: float, partials: Sequence[tuple[float, float, float]], attack: float, secs: float) -> Wave:
    """Partials that ring out: each a ratio, a level and the seconds in which it falls to a third."""
    t = times(secs)
    wave = np.zeros_like(t)
    for ratio, level, fall in partials:
        if frequency * ratio < 12_000:
            wave += level * np.sin(2 * np.pi * frequency * ratio * t) * np.exp(-t / fall)
    return wave * np.minimum(t / attack, 1.0)


def bell(frequency: float, ring: float = 0.5) -> Wave:
    """A small, soft bell."""
    partials = ((1.0, 1.0, ring), (2.0, 0.35, ring * 0.6), (3.01, 0.14, ring * 0.35), (4.22, 0.05, ring * 0.2))
    return struck(frequency, partials, 0.004, ring * 4)


def wood(frequency: float, ring: float = 0.16) -> Wave:
    """A bar of wood: marimba."""
    return struck(frequency, ((1.0, 1.0, ring), (3.93, 0.18, ring * 0.25), (9.2, 0.03, ring * 0.1)), 0.003, ring * 5)


def glass(frequency: float, ring: float = 0.8) -> Wave:
    """Glass: its two strings beat against each other."""
    partials = ((1.0, 0.6, ring), (1.003, 0.5, ring), (2.76, 0.1, ring * 0.3), (5.4, 0.02, ring * 0.1))
    return struck(frequency, partials, 0.006, ring * 4)


def string(frequency: float, ring: float = 0.4) -> Wave:
    """A plucked string: harp."""
    partials = [(float(n), 1.0 / n**1.6, ring / n**0.7) for n in range(1, 9)]
    return struck(frequency, partials, 0.003, ring * 4)


def pad(frequency: float, secs: float, swell: float = 0.3) -> Wave:
    """Warm and slow: strings from afar."""
    t = times(secs)
    wave = np.zeros_like(t)
    for detune in (-0.0025, 0.0, 0.0025):
        for harmonic in range(1, 6):
            phase = 2 * np.pi * frequency * (1 + detune) * harmonic * t + harmonic + 300 * detune
            wave += np.sin(phase) / harmonic**2.2
    return wave / 3 * swelling(t, secs, swell)


def horn(frequency: float, secs: float) -> Wave:
    """A soft horn: brighter while it is louder."""
    t = times(secs)
    loud = swelling(t, secs, 0.05)
    wave = np.zeros_like(t)
    for harmonic in range(1, 9):
        wave += np.sin(2 * np.pi * frequency * harmonic * t) / harmonic**1.3 * loud ** (0.6 + 0.35 * harmonic)
    return wave


def drum(frequency: float, fall: float = 0.14) -> Wave:
    """A low, soft beat whose pitch drops."""
    t = times(fall * 6)
    glide = frequency * (1 + 0.9 * np.exp(-t / 0.03))
    return np.sin(2 * np.pi * np.cumsum(glide) / SAMPLE_RATE) * np.exp(-t / fall) * np.minimum(t / 0.004, 1.0)


def bubble(frequency: float) -> Wave:
    """A drop: a short tone that glides upwards."""
    t = times(0.14)
    glide = frequency * (1 + 0.5 * (t / 0.14) ** 2)
    return np.sin(2 * np.pi * np.cumsum(glide) / SAMPLE_RATE) * np.sin(np.pi * np.minimum(t / 0.14, 1.0)) ** 1.5


def breath(secs: float, low: float, high: float, chance: np.random.Generator) -> Wave:
    """Noise between two frequencies, without edges."""
    t = times(secs)
    spectrum = np.fft.rfft(chance.normal(0.0, 1.0, len(t)))
    octaves = np.log2(np.maximum(np.fft.rfftfreq(len(t), 1 / SAMPLE_RATE), 1.0))
    middle, width = (np.log2(low) + np.log2(high)) / 2, (np.log2(high) - np.log2(low)) / 2
    wave: Wave = np.fft.irfft(spectrum * np.exp(-(((octaves - middle) / width) ** 2)), n=len(t))
    return wave / (np.abs(wave).max() + 1e-9)


def swelling(t: Wave, secs: float, swell: float) -> Wave:
    """Up, and down again, without corners."""
    up = np.minimum(t / swell, 1.0)
    down = np.clip((secs - t) / (secs * 0.6), 0.0, 1.0)
    return (np.sin(up * np.pi / 2) * np.sin(down * np.pi / 2)) ** 2
