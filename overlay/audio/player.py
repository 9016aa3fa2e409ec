"""Plays what the letters ask for. Without a device it is silent and tries again; one that goes away is noticed.

When nothing was heard for a while the device is closed, for it takes its time even for silence: it rests. A letter
opens it again, unless that takes so long that it would be late.

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
REST_SECS: Final = 30.0
"""After so much silence the device is closed."""
QUICK_SECS: Final = 0.03
"""One that takes longer to open stays open."""
LOOK_AGAIN_SECS: Final = 5.0
"""So often it is looked whether it could still be opened."""
MOST_KEPT: Final = 64

log = logging.getLogger(__name__)


class Device(Protocol):
    """What `overlay.audio.mixer.Mixer` is; see there."""

    def open(self, device: str | None) -> float: ...  # noqa: D102
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
        self._letters: SimpleQueue[tuple[Letter, Sound | None] | None] = SimpleQueue()
        self._mix = Mix()
        self._volume = 1.0
        self._sounds: dict[str, Sound | None] = {}
        self._kept: OrderedDict[int, Sound] = OrderedDict()
        self._fading: dict[int, float] = {}  # place, and when it is silent
        self._state = SoundState()
        self._devices: tuple[str, ...] = ()
        self._told, self._told_secs = SoundState(), -math.inf
        self._is_open = self._is_resting = self._is_closing = False
        self._stirred_secs, self._took_secs, self._looked_secs = -math.inf, math.inf, -math.inf
        self._is_slow = False  # to open, also the second time
        self._tries, self._retry_secs, self._watch_secs = 0, -math.inf, 0.0

    def post(self, letter: Letter) -> None:
        """Do this soon."""
        # How loud a sound is where takes milliseconds; nobody who is to be heard waits for that.
        self._letters.put((letter, None if letter.keep is None else make_sound(letter.keep.samples)))

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
        now, before, self._devices = time.monotonic(), self._devices, self._device.names()
        has_come = bool(set(self._devices) - set(before))  # perhaps the one that is missed
        if not self._is_open and not self._is_resting and (has_come or now >= self._retry_secs):
            self._open()
        if self._is_resting:
            self._look_again(now)
        self._state = replace(self._state, devices=self._devices, chosen=self._chosen)
        if self._state != self._told or now - self._told_secs >= TELL_SECS:
            self._told, self._told_secs = self._state, now
            self._tell(self._state)
        letter = self._next_letter()
        if letter is not None:
            self._obey(*letter, time.monotonic())
        if self._is_open:
            self._go_on(time.monotonic())
            self._rest_if_silent(time.monotonic())

    def _next_letter(self) -> tuple[Letter, Sound | None] | None:
        if self._is_resting:
            wait_secs = TELL_SECS
        elif not self._is_open:
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

    def _obey(self, letter: Letter, kept: Sound | None, now: float) -> None:
        if letter.wake or letter.begin is not None or letter.keep is not None:
            self._stir(now)
        if letter.keep is not None and kept is not None:
            self._kept[letter.keep.key] = kept
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        if letter.level is not None:
            self._volume = letter.level.volume
        if letter.use is not None and letter.use.device != self._chosen:
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
        is_stale = order.asked_secs is not None and now - order.asked_secs > STALE_SECS
        if sound is None or self._volume <= 0.0 or is_stale:
            return
        if order.replaces:
            self._fade_cue(order.cue_id, now)
        fades_secs = math.inf if order.lasts_secs is None else now + order.lasts_secs
        place = self._mix.begin(Voice(order.cue_id, sound, order.level, now, fades_secs))
        self._fading.pop(place, None)
        self._mix.volume = self._volume
        gains = self._mix.gains(now)
        for other in gains.keys() - {place}:  # first make room: the mixer may mix before the next line is reached
            self._device.set_gain(other, gains[other])
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
            took_secs = self._device.open(self._chosen)
        except DeviceError as error:
            self._lose(str(error))
        else:
            self._is_open, self._is_resting, self._tries = True, False, 0
            self._stirred_secs, self._took_secs = time.monotonic(), min(self._took_secs, took_secs)
            self._state = SoundState(self._chosen or SYSTEM_DEVICE)

    def _rest_if_silent(self, now: float) -> None:
        if self._mix.voices or len(self._sounds) < len(self._files):
            self._stirred_secs = now
        if not self._is_open or now - self._stirred_secs < REST_SECS:
            return
        if self._took_secs <= QUICK_SECS:
            self._let_go()
            self._is_resting, self._looked_secs = True, now
        elif not self._is_slow:  # or it was the machine, which had to start the program
            self._is_slow = True
            self._let_go()
            self._open()

    def _stir(self, now: float) -> None:
        """Something is to be heard."""
        self._stirred_secs = now
        if self._is_resting and self._volume > 0.0:
            self._open()

    def _look_again(self, now: float) -> None:
        """While it rests: whether the device is still there. Where it is not, opening it says so."""
        if now - self._looked_secs > LOOK_AGAIN_SECS:
            self._looked_secs = now
            self._device.close()  # asks the sound system anew, which may have died
        names = self._device.names()
        if not names or (self._chosen is not None and self._chosen not in names):
            self._open()

    def _use(self, device: str | None) -> None:
        """Another one is wanted: what plays ends, and the next is opened at once."""
        self._chosen, self._took_secs, self._is_slow = device, math.inf, False
        self._let_go()
        self._tries, self._retry_secs = 0, -math.inf
        self._state = SoundState()

    def _let_go(self) -> None:
        self._is_open = self._is_resting = False
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
