"""How loud a sound is, after ITU-R BS.1770-4: K-weighted, in blocks, gated. Pure.

The two filters are applied as what they do to each frequency, which numpy can do at once for a whole sound.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE: Final = 48_000
QUIETEST_LUFS: Final = -70.0
"""The absolute gate; what is quieter is silence."""

_BLOCK: Final = int(0.4 * SAMPLE_RATE)
_STEP: Final = _BLOCK // 4
_TAIL: Final = SAMPLE_RATE // 4  # silence that the filters ring out in
_RELATIVE_GATE_LU: Final = -10.0
_OFFSET: Final = -0.691

# Numerators and denominators for 48 kHz: tables 1 and 2 of the recommendation.
_SHELF: Final = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGH_PASS: Final = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))


def loudness_lufs(samples: NDArray[np.float32]) -> float:
    """The gated loudness; `QUIETEST_LUFS` for silence.

    A sound that is shorter than a block of 400 ms counts as one with silence after it: the ear adds up about as long.

    Args:
        samples: Shape (n, 2), full scale is 1, at `SAMPLE_RATE`.
    """
    powers = _block_powers(_k_weighted(samples))
    powers = powers[_lufs(powers) > QUIETEST_LUFS]
    if powers.size == 0:
        return QUIETEST_LUFS
    gate_lufs = float(_lufs(powers.mean())) + _RELATIVE_GATE_LU
    return float(_lufs(powers[_lufs(powers) > gate_lufs].mean()))


def true_peak(samples: NDArray[np.float32]) -> float:
    """The highest level between the samples too, as four times as many would show it."""
    highest = float(np.abs(samples).max(initial=0.0))
    if len(samples) == 0:
        return highest
    for kernel in _BETWEEN:
        for channel in samples.T:
            highest = max(highest, float(np.abs(np.convolve(channel, kernel)).max(initial=0.0)))
    return highest


def _kernels() -> tuple[NDArray[np.float32], ...]:
    """Windowed sincs that give the values a quarter, a half and three quarters of the way to the next sample."""
    taps = np.arange(-8, 8)
    window = np.hanning(18)[1:-1]
    kernels = []
    for part in (0.25, 0.5, 0.75):
        kernel = np.sinc(taps + part) * window
        kernels.append((kernel / kernel.sum()).astype(np.float32))
    return tuple(kernels)


_BETWEEN: Final = _kernels()


def _k_weighted(samples: NDArray[np.float32]) -> NDArray[np.float64]:
    length = max(len(samples), _BLOCK)
    padded = _quick_length(length + _TAIL)
    spectrum = np.fft.rfft(samples, n=padded, axis=0)
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(padded))
    for numerator, denominator in (_SHELF, _HIGH_PASS):
        spectrum *= (np.polyval(numerator[::-1], z) / np.polyval(denominator[::-1], z))[:, np.newaxis]
    weighted: NDArray[np.float64] = np.fft.irfft(spectrum, n=padded, axis=0)[:length]
    return weighted


def _block_powers(weighted: NDArray[np.float64]) -> NDArray[np.float64]:
    """The mean square of each block, both channels together. Blocks overlap by three quarters."""
    ends = np.concatenate(([0.0], np.cumsum(np.square(weighted).sum(axis=1))))
    starts = np.arange(0, len(weighted) - _BLOCK + 1, _STEP)
    powers: NDArray[np.float64] = (ends[starts + _BLOCK] - ends[starts]) / _BLOCK
    return powers


def _lufs(power: NDArray[np.float64] | np.float64) -> NDArray[np.float64]:
    return np.asarray(_OFFSET + 10.0 * np.log10(np.maximum(power, 1e-12)))


def _quick_length(length: int) -> int:
    """The next one that is a small multiple of a power of two: a prime would take the FFT long."""
    power = 1 << max(length - 1, 1).bit_length()
    return next(quick for quick in (power * 5 // 8, power * 3 // 4, power) if quick >= length)
