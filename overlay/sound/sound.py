"""A sound that can be played at once: two channels, one loudness for all, and how high its peaks are. Pure."""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from overlay.phrase import Phrase
from overlay.reasons import media
from overlay.sound.loudness import QUIETEST_LUFS, SAMPLE_RATE, loudness_lufs, true_peak

TARGET_LUFS: Final = -18.0
CEILING: Final = 10 ** (-1 / 20)
"""No peak is higher: 1 dB below full scale."""
MOST_GAIN: Final = 10 ** (20 / 20)
"""Of what is too quiet: more would only bring up its noise."""
BLOCK: Final = SAMPLE_RATE // 100
BLOCK_SECS: Final = BLOCK / SAMPLE_RATE
MOST_SECS: Final = 30.0
_EDGE: Final = SAMPLE_RATE // 500
"""Two milliseconds at both ends, so that nothing clicks."""
_FULL_SCALE: Final = 32767.0


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """One that was levelled.

    Attributes:
        samples: Shape (n, 2), at `SAMPLE_RATE`.
        envelope: Shape (blocks,): the highest peak of each 10 ms, 0…1.
    """

    samples: NDArray[np.int16]
    envelope: NDArray[np.float32]

    @property
    def nbytes(self) -> int:
        """What it takes in memory."""
        return self.samples.nbytes + self.envelope.nbytes

    @property
    def duration_secs(self) -> float:
        """From its first to its last sample."""
        return len(self.samples) / SAMPLE_RATE


def rest_of(sound: Sound, from_secs: float) -> Sound | None:
    """What is left of one from there on, with a soft start; None if that is nothing that could be heard."""
    blocks = max(round(from_secs / BLOCK_SECS), 0)
    if blocks == 0:
        return sound
    left = sound.samples[blocks * BLOCK :]
    if len(left) < BLOCK:
        return None
    ramp = np.linspace(0.0, 1.0, _EDGE, dtype=np.float32)[:, np.newaxis]
    soft = np.concatenate([(left[:_EDGE] * ramp).astype(np.int16), left[_EDGE:]])
    return Sound(soft, sound.envelope[blocks:])


def make_sound(samples: NDArray[np.int16]) -> Sound:
    """One whose samples were levelled already.

    Args:
        samples: Shape (n, 2).
    """
    return Sound(samples, _envelope(samples))


def fault_of_samples(samples: NDArray[np.int16]) -> Phrase | None:
    """What is wrong with samples that somebody else decoded; None if they may be played."""
    if samples.ndim != 2 or samples.shape[1] != 2:
        return media.ODD_CHANNELS
    if not 0 < len(samples) <= MOST_SECS * SAMPLE_RATE:
        return media.ODD_LENGTH
    return None


def levelled(samples: NDArray[np.float32]) -> NDArray[np.int16]:
    """The same as loud as all others, with soft ends, and no peak above the `CEILING`.

    One with high peaks stays quieter than the target. What is not a number counts as silence.

    Args:
        samples: Shape (n, 2), full scale is 1.
    """
    clean = np.clip(np.nan_to_num(samples, nan=0.0, posinf=1.0, neginf=-1.0), -8.0, 8.0).astype(np.float32)
    soft = _with_soft_ends(clean)
    lufs = loudness_lufs(soft)
    gain = min(MOST_GAIN, 10 ** ((TARGET_LUFS - lufs) / 20)) if lufs > QUIETEST_LUFS else 1.0
    peak = true_peak(soft)
    gain = min(gain, CEILING / peak) if peak > 0.0 else gain
    even: NDArray[np.int16] = np.rint(soft * (gain * _FULL_SCALE)).astype(np.int16)
    return even


def faded(samples: NDArray[np.float32], fade_secs: float) -> NDArray[np.float32]:
    """The same with its last seconds fading."""
    length = min(len(samples), int(fade_secs * SAMPLE_RATE))
    out = samples.copy()
    out[len(out) - length :] *= np.cos(np.linspace(0.0, np.pi / 2, length, dtype=np.float32))[:, np.newaxis] ** 2
    return out


def _with_soft_ends(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    edge = min(_EDGE, len(samples) // 2)
    ramp = np.linspace(0.0, 1.0, edge, endpoint=False, dtype=np.float32)[:, np.newaxis]
    out = samples.copy()
    out[:edge] *= ramp
    out[len(out) - edge :] *= ramp[::-1]
    return out


def _envelope(samples: NDArray[np.int16]) -> NDArray[np.float32]:
    blocks = -(-len(samples) // BLOCK)
    peaks = np.zeros(blocks * BLOCK, np.int32)
    peaks[: len(samples)] = np.abs(samples.astype(np.int32)).max(axis=1, initial=0)
    envelope: NDArray[np.float32] = (peaks.reshape(blocks, BLOCK).max(axis=1, initial=0) / 32768.0).astype(np.float32)
    return envelope
