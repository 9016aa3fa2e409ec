"""Plays what the letters ask for. Without a device it is silent and tries again; one that goes away is noticed.

It lives in a process of its own, and may hang there in any call to the device.
"""

import logging
import math
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from overlay.audio.letters import Begin, Letter
from overlay.audio.mixer import DeviceError
from overlay.phrase import phrase
from overlay.sound.mixing import STEADY_SECS, Mix, Voice
from overlay.sound.sound import Sound, make_sound
from overlay.sound.state import SYSTEM_DEVICE, SoundState

FADE_SECS: Final = 0.2
STALE_SECS: Final = 0.25
"""A sound that could not be begun until so long after its picture is not heard at all."""
TICK_SECS: Final = STEADY_SECS / 3
WATCH_SECS: Final = 0.5
RETRY_SECS: Final = (0.25, 1.0, 2.0, 4.0)
"""Between tries to open a device; the last one for ever."""
TELL_SECS: Final = 1.0
"""So often it says that it lives."""
MOST_KEPT: Final = 64

log = logging.getLogger(__name__)


class Device(Protocol):
    """What `overlay.audio.mixer.Mixer` is; see there."""

    def open(self, device: str | None) -> None: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102
    def is_lost(self) -> bool: ...  # noqa: D102
    def names(self) -> tuple[str, ...]: ...  # noqa: D102
    def play(self, place: int, samples: NDArray[np.int16], gain: float) -> None: ...  # noqa: D102
    def set_gain(self, place: int, gain: float) -> None: ...  # noqa: D102
    def fade(self, place: int, secs: float) -> None: ...  # noqa: D102
    def load(self, path: Path) -> NDArray[np.int16]: ...  # noqa: D102


class Player:
    """`post` letters from any thread; all else belongs to the thread that calls `run`."""

    def __init__(
        self,
        device: Device,
        built_in: Mapping[str, Path],
        chosen: str | None,
        tell: Callable[[SoundState], None],
    ) -> None:
        """Do nothing yet.

        Args:
            device: The mixer.
            built_in: The files of our own sounds, by name.
            chosen: The name of the device to open; None for the system's default.
            tell: Is told how it is doing, when that changes and once in `TELL_SECS`.
        """
        self._device = device
        self._files = dict(built_in)
        self._chosen = chosen
        self._tell = tell
        self._letters: SimpleQueue[Letter | None] = SimpleQueue()
        self._mix = Mix()
        self._volume = 1.0
        self._sounds: dict[str, Sound | None] = {}
        self._kept: OrderedDict[int, Sound] = OrderedDict()
        self._fading: dict[int, float] = {}  # place, and when it is silent
        self._state = SoundState()
        self._told, self._told_secs = SoundState(), -math.inf
        self._is_open = self._is_closing = False
        self._tries, self._retry_secs, self._watch_secs = 0, -math.inf, 0.0

    def post(self, letter: Letter) -> None:
        """Do this soon."""
        self._letters.put(letter)

    def close(self) -> None:
        """Let `run` return; from any thread."""
        self._is_closing = True
        self._letters.put(None)

    def run(self) -> None:
        """Play until it is closed."""
        while not self._is_closing:
            try:
                self._turn()
            except DeviceError as error:
                self._lose(str(error))
            except Exception as error:
                log.exception("an error of this program, about sound")
                self._lose(f"an error of this program ({type(error).__name__})")
        self._device.close()

    def _turn(self) -> None:
        now = time.monotonic()
        if not self._is_open and now >= self._retry_secs:
            self._open()
        self._state = replace(self._state, devices=self._device.names(), chosen=self._chosen)
        if self._state != self._told or now - self._told_secs >= TELL_SECS:
            self._told, self._told_secs = self._state, now
            self._tell(self._state)
        letter = self._next_letter()
        if letter is not None:
            self._obey(letter, time.monotonic())
        if self._is_open:
            self._go_on(time.monotonic())

    def _next_letter(self) -> Letter | None:
        if not self._is_open:
            wait_secs = min(max(self._retry_secs - time.monotonic(), 0.0), TELL_SECS)
        elif self._mix.voices:
            wait_secs = TICK_SECS
        elif len(self._sounds) < len(self._files):
            wait_secs = 0.0
        else:
            wait_secs = WATCH_SECS
        try:
            return self._letters.get(timeout=wait_secs) if wait_secs > 0.0 else self._letters.get_nowait()
        except Empty:
            if self._is_open and not self._mix.voices:
                self._load_one()
            return None

    def _obey(self, letter: Letter, now: float) -> None:
        if letter.keep is not None:
            self._kept[letter.keep.key] = make_sound(letter.keep.samples)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        if letter.level is not None:
            self._volume = letter.level.volume
        if letter.use is not None:
            self._use(letter.use.device)
        if letter.hush is not None:
            self._fade_cue(letter.hush.cue_id, now)
        if letter.begin is not None and self._is_open:
            self._begin(letter.begin, now)

    def _go_on(self, now: float) -> None:
        """Keep the gains right, end what is over, and look whether the device is still there."""
        for place, voice in self._mix.voices.items():
            if place not in self._fading and now >= voice.fades_secs:
                self._fade(place, now)
        for place in [place for place, end_secs in self._fading.items() if now >= end_secs]:
            del self._fading[place]
            self._mix.end(place)
        self._mix.volume = self._volume
        for place, gain in self._mix.gains(now).items():
            self._device.set_gain(place, gain)
        if now >= self._watch_secs:
            self._watch_secs = now + WATCH_SECS
            if self._device.is_lost():
                self._lose("it went away")

    def _begin(self, order: Begin, now: float) -> None:
        own = self._kept.get(order.own) if order.own is not None else None
        sound = own or self._built_in(order.names)
        if sound is None or self._volume <= 0.0 or now - order.asked_secs > STALE_SECS:
            return
        if order.replaces:
            self._fade_cue(order.cue_id, now)
        fades_secs = math.inf if order.lasts_secs is None else now + order.lasts_secs
        place = self._mix.begin(Voice(order.cue_id, sound, order.level, now, fades_secs))
        self._fading.pop(place, None)
        self._mix.volume = self._volume
        gains = self._mix.gains(now)
        self._device.play(place, sound.samples, gains[place])

    def _fade_cue(self, cue_id: int | None, now: float) -> None:
        for place in list(self._mix.voices) if cue_id is None else self._mix.places_of(cue_id):
            if place not in self._fading:
                self._fade(place, now)

    def _fade(self, place: int, now: float) -> None:
        self._fading[place] = now + FADE_SECS
        self._device.fade(place, FADE_SECS)

    # --- built-in sounds -----------------------------------------------------------------------------

    def _built_in(self, names: tuple[str, ...]) -> Sound | None:
        for name in names:
            if name in self._files:
                return self._sounds[name] if name in self._sounds else self._load(name)
        return None

    def _load_one(self) -> None:
        """While there is nothing else to do: when it is needed, it is there."""
        name = next((name for name in self._files if name not in self._sounds), None)
        if name is not None:
            self._load(name)

    def _load(self, name: str) -> Sound | None:
        try:
            self._sounds[name] = make_sound(self._device.load(self._files[name]))
        except DeviceError as error:
            self._sounds[name] = None
            log.warning("a built-in sound cannot be loaded: %s: %s", name, error)
        return self._sounds[name]

    # --- the device ----------------------------------------------------------------------------------

    def _open(self) -> None:
        try:
            self._device.open(self._chosen)
        except DeviceError as error:
            self._lose(str(error))
        else:
            self._is_open, self._tries = True, 0
            self._state = SoundState(self._chosen or SYSTEM_DEVICE)

    def _use(self, device: str | None) -> None:
        """Another one is wanted: what plays ends, and the next is opened at once."""
        self._chosen = device
        self._let_go()
        self._tries, self._retry_secs = 0, -math.inf
        self._state = SoundState()

    def _let_go(self) -> None:
        self._is_open = False
        self._mix, self._fading = Mix(), {}
        self._device.close()

    def _lose(self, words: str) -> None:
        """There is no device, or not any more: be silent, and try again."""
        self._let_go()
        self._retry_secs = time.monotonic() + RETRY_SECS[min(self._tries, len(RETRY_SECS) - 1)]
        self._tries += 1
        trouble = phrase("No sound device: silent; trying again.")
        if self._chosen is not None:
            trouble = phrase("The sound device '{device}' is not there: silent; trying again.", device=self._chosen)
        self._state = SoundState(trouble=trouble, reason=words)
