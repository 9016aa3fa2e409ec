"""The room that the instruments play in."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from overlay.sound.loudness import SAMPLE_RATE
from overlay.sound.sound import faded
from sounding.instruments import Wave, breath, note, times


class Room:
    """What sounds where and when, and the echo of it."""

    def __init__(self, seed: int, secs: float) -> None:
        self.chance = np.random.default_rng(seed)
        self._dry = np.zeros((int(secs * SAMPLE_RATE), 2))

    def put(self, wave: Wave, at: float = 0.0, level: float = 1.0, side: float = 0.0) -> None:
        """Let this sound from `at` on; `side` is -1 left to 1 right, by constant power."""
        first = int(at * SAMPLE_RATE)
        piece = wave[: max(len(self._dry) - first, 0)]
        angle = (side + 1) * np.pi / 4
        self._dry[first : first + len(piece), 0] += piece * level * np.cos(angle)
        self._dry[first : first + len(piece), 1] += piece * level * np.sin(angle)

    def heard(self, wet: float = 0.22, fall: float = 0.35) -> NDArray[np.float32]:
        """With the room's echo, which fades to nothing at the end."""
        tail = times(fall * 5)
        length = len(self._dry) + len(tail)
        out = np.zeros((length, 2))
        out[: len(self._dry)] = self._dry
        for channel in range(2):
            echo = breath(len(tail) / SAMPLE_RATE, 350.0, 3500.0, self.chance) * np.exp(-tail / fall)
            echo *= np.minimum(tail / 0.02, 1.0)
            echo /= np.sqrt(np.square(echo).sum())
            spectrum = np.fft.rfft(self._dry[:, channel], n=2 * length) * np.fft.rfft(echo, n=2 * length)
            out[:, channel] += wet * np.fft.irfft(spectrum, n=2 * length)[:length]
        heard = np.flatnonzero(np.abs(out).max(axis=1) > 0.004 * np.abs(out).max())
        return faded(out[: heard[-1]].astype(np.float32), 0.25)


def run_of(room: Room, play: Callable[[float], Wave], steps: Sequence[int], every: float, at: float = 0.0) -> None:
    """Notes one after the other, from the left to the right, each a little softer than the last."""
    for place, step in enumerate(steps):
        side = 0.5 * (2 * place / max(len(steps) - 1, 1) - 1)
        room.put(play(note(step)), at + place * every, 0.95**place, side)


def scattered(
    room: Room, play: Callable[[float], Wave], steps: Sequence[int], many: int, over: tuple[float, float], level: float
) -> None:
    """Notes of these steps here and there."""
    for at in np.sort(room.chance.uniform(*over, many)):
        room.put(play(note(int(room.chance.choice(steps)))), at, level * room.chance.uniform(0.5, 1.0),
                 room.chance.uniform(-0.8, 0.8))  # fmt: skip
