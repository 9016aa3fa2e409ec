"""pygame's mixer: the one place that knows pygame, and only in the process that plays.

Every call may hang. Opening a device keeps all of Python waiting: pygame holds its lock while the server is asked.
"""

import contextlib
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from overlay.errors import OverlayError
from overlay.sound.loudness import SAMPLE_RATE
from overlay.sound.mixing import VOICES

if TYPE_CHECKING:
    import pygame

BUFFER: Final = 512
"""Samples that are mixed at once: 11 ms."""
_SILENCE_SECS: Final = 0.1
_ENVIRONMENT: Final = {
    "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    "SDL_VIDEODRIVER": "dummy",  # its events tell of lost devices, and it has no events without a screen
    "SDL_NO_SIGNAL_HANDLERS": "1",  # Ctrl-C is not its business
    "SDL_AUDIO_DEVICE_APP_NAME": "Hyperfocus Overlay",
    "SDL_AUDIO_DEVICE_STREAM_NAME": "Gifts",
}


class DeviceError(OverlayError):
    """The sound device cannot be used; the words are the system's."""


class Mixer:
    """One open device and its places, in each of which a sound may play."""

    def __init__(self) -> None:
        self._channels: list[pygame.mixer.Channel] = []
        self._sounds: dict[int, pygame.mixer.Sound] = {}

    def open(self, device: str | None) -> float:
        """Open a device by its name, or the system's default.

        Returns:
            How many seconds that took.

        Raises:
            DeviceError: There is none, or it cannot be opened.
        """
        try:
            _prepare()
            import pygame.mixer  # noqa: PLC0415 - after what it reads was set

            began_secs = time.monotonic()
            pygame.mixer.quit()  # what `_look_on` began: without it nothing would be opened
            pygame.event.clear()
            pygame.mixer.init(SAMPLE_RATE, -16, 2, BUFFER, devicename=device, allowedchanges=0)
            pygame.mixer.set_num_channels(VOICES + 1)
            self._channels = [pygame.mixer.Channel(place) for place in range(VOICES + 1)]
            # The first sound of some devices is late, so it is one that nobody hears.
            self._channels[VOICES].play(pygame.mixer.Sound(buffer=bytes(int(_SILENCE_SECS * SAMPLE_RATE) * 4)))
        except (ImportError, OSError, RuntimeError, ValueError) as error:  # pygame.error is a RuntimeError
            self.close()
            raise DeviceError(str(error)) from None
        return time.monotonic() - began_secs

    def close(self) -> None:
        """Let go of the device, if one is open."""
        self._channels, self._sounds = [], {}
        if "pygame.mixer" in sys.modules:
            import pygame.mixer  # noqa: PLC0415

            pygame.mixer.quit()
            _look_on()

    def names(self) -> tuple[str, ...]:
        """The devices of this machine, as far as they are known; also while none is open. It takes no time."""
        if "pygame.mixer" not in sys.modules:
            return ()
        from pygame._sdl2 import audio  # noqa: PLC0415

        try:
            return tuple(audio.get_audio_device_names(False))  # noqa: FBT003 - not those that record
        except RuntimeError:  # pygame.error: there is no sound system
            return ()

    def is_lost(self) -> bool:
        """Whether the device was pulled out or its server has died. The mixer itself plays on into the void."""
        import pygame  # noqa: PLC0415

        # Where another one than ours has gone, its number is 0.
        lost = [
            event
            for event in pygame.event.get()
            if event.type == pygame.AUDIODEVICEREMOVED and not event.iscapture and event.which > 0
        ]
        return bool(lost)

    def play(self, place: int, samples: NDArray[np.int16], gain: float) -> None:
        """Begin a sound; what played in this place stops."""
        import pygame  # noqa: PLC0415

        # Each voice has a sound of its own, for its volume holds from the first sample on; a channel's would not.
        sound = pygame.mixer.Sound(buffer=np.ascontiguousarray(samples).data)
        sound.set_volume(gain)
        self._channels[place].play(sound)
        self._sounds[place] = sound

    def set_gain(self, place: int, gain: float) -> None:
        """How loud this place is from the next buffer on, 0…1."""
        self._sounds[place].set_volume(gain)

    def fade(self, place: int, secs: float) -> None:
        """Let a place fall silent."""
        self._channels[place].fadeout(round(secs * 1000))

    def load(self, path: Path) -> NDArray[np.int16]:
        """A sound file of our own as samples of shape (n, 2).

        Raises:
            DeviceError: It is not there, or broken.
        """
        import pygame  # noqa: PLC0415

        try:
            raw = pygame.mixer.Sound(file=str(path)).get_raw()
        except (OSError, RuntimeError) as error:
            raise DeviceError(str(error)) from None
        return np.frombuffer(raw, np.int16).reshape(-1, 2)


def device_names() -> tuple[str, ...]:
    """The devices of this machine by their names.

    Raises:
        DeviceError: There is no sound system.
    """
    mixer = Mixer()
    mixer.open(None)
    try:
        return mixer.names()
    finally:
        mixer.close()


def _look_on() -> None:
    """Know which devices come and go without opening one; pygame ends it with the mixer, be that open or not."""
    from pygame._sdl2 import sdl2  # noqa: PLC0415

    with contextlib.suppress(RuntimeError):  # there is no sound system
        sdl2.init_subsystem(sdl2.INIT_AUDIO)


def _prepare() -> None:
    """What has to be set before pygame is loaded; once."""
    if "pygame.mixer" in sys.modules:
        return
    os.environ.update(_ENVIRONMENT)
    import pygame.display  # noqa: PLC0415
    import pygame.mixer  # noqa: PLC0415

    pygame.display.init()
