"""Which sounds play at once, and how loud each may be so that their sum never clips. Pure.

The mixer of the system adds, and clips what is too much. No limiter can be put behind it, so this one looks ahead
instead: how high each sound's peaks will be is known, and their sum bounds the peaks of the mix. The gain that keeps
this sum under the ceiling is approached before it is needed, and given back slowly.
"""

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from overlay.sound.sound import BLOCK_SECS, CEILING, Sound

VOICES: Final = 32
STEADY_SECS: Final = 0.06
"""A gain holds so long, if nobody asks for the next one sooner."""
_BLUR: Final = 2
"""Blocks before and after: a mixer begins a sound with its next buffer."""
_AHEAD: Final = 50
_ATTACK_DB_PER_SEC: Final = 60.0
_RELEASE_DB_PER_SEC: Final = 15.0


@dataclass(frozen=True, slots=True, eq=False)
class Voice:
    """A sound that plays.

    Attributes:
        cue_id: Whose it is.
        sound: What is heard.
        level: How loud, 0…1, before the master volume.
        began_secs: When it was begun.
        fades_secs: When it is to fade, if it has not ended by then.
    """

    cue_id: int
    sound: Sound
    level: float
    began_secs: float
    fades_secs: float = math.inf

    @property
    def ends_secs(self) -> float:
        """When it is over."""
        return self.began_secs + self.sound.duration_secs

    def peaks(self, now: float, blocks: int) -> NDArray[np.float32]:
        """The highest level around each of the next blocks."""
        first = math.floor((now - self.began_secs) / BLOCK_SECS) - _BLUR
        seen = np.zeros(blocks + 2 * _BLUR, np.float32)
        start, end = max(first, 0), min(first + len(seen), len(self.sound.envelope))
        if start < end:
            seen[start - first : end - first] = self.sound.envelope[start:end]
        around = np.lib.stride_tricks.sliding_window_view(seen, 2 * _BLUR + 1)
        peaks: NDArray[np.float32] = around.max(axis=1) * np.float32(self.level)
        return peaks


class Mix:
    """The voices, each in a place of the mixer. ``now`` must not run backwards."""

    def __init__(self, places: int = VOICES) -> None:
        self.volume = 1.0
        """The master volume, 0…1."""
        self.voices: dict[int, Voice] = {}
        self._places = places
        self._gain = 1.0
        self._gained_secs = -math.inf

    def begin(self, voice: Voice) -> int:
        """Let one play from now on; its place. Where all are taken, the least audible makes room, then the oldest."""
        now = voice.began_secs
        self.forget(now)
        free = [place for place in range(self._places) if place not in self.voices]
        place = free[0] if free else min(self.voices, key=lambda taken: _audibility(self.voices[taken], now))
        self.voices[place] = voice
        return place

    def end(self, place: int) -> None:
        """It does not play any more."""
        self.voices.pop(place, None)

    def forget(self, now: float) -> None:
        """Drop those that are over."""
        self.voices = {place: voice for place, voice in self.voices.items() if now < voice.ends_secs + BLOCK_SECS}

    def places_of(self, cue_id: int) -> list[int]:
        """Where the sounds of a cue play."""
        return [place for place, voice in self.voices.items() if voice.cue_id == cue_id]

    def gains(self, now: float) -> dict[int, float]:
        """How loud each is to be from now on, by place; at most `STEADY_SECS` later ask again."""
        self.forget(now)
        gain = self.volume * self._bus_gain(now)
        return {place: gain * voice.level for place, voice in self.voices.items()}

    def _bus_gain(self, now: float) -> float:
        """No more than what keeps every later peak under the ceiling, given that gains take their time to fall."""
        allowed = min(1.0, self._allowed(now))
        passed_secs = max(now - self._gained_secs, 0.0)
        risen = self._gain * 10 ** (min(_RELEASE_DB_PER_SEC * passed_secs, 120.0) / 20)
        self._gain, self._gained_secs = min(allowed, risen), now
        return self._gain

    def _allowed(self, now: float) -> float:
        if not self.voices or self.volume <= 0.0:
            return 1.0
        total = np.zeros(_AHEAD, np.float32)
        for voice in self.voices.values():
            total += voice.peaks(now, _AHEAD)
        ahead_secs = np.maximum(np.arange(_AHEAD) * BLOCK_SECS - STEADY_SECS, 0.0)
        slope = 10 ** (_ATTACK_DB_PER_SEC * ahead_secs / 20)
        return float((CEILING / np.maximum(total * self.volume, 1e-9) * slope).min())


def _audibility(voice: Voice, now: float) -> tuple[float, float]:
    """How much of it is still to be heard soon, and when it began."""
    left = voice.sound.envelope[max(math.floor((now - voice.began_secs) / BLOCK_SECS), 0) :][:_AHEAD]
    return voice.level * float(left.max(initial=0.0)), voice.began_secs
