"""What of an alarm is heard: one sound, on the device that the streamer chose for it, and on no other in its place.

For each sound a process is begun that plays it and is put away: between two alarms nothing runs.
"""

import threading
import time
from collections.abc import Callable, Sequence
from typing import Final

from overlay.app.logbook.logs import logger_for
from overlay.audio.loudspeaker import Loudspeaker, Play
from overlay.phrase import phrase
from overlay.sound.alarm_device import why_silent

SOUND: Final = "alarm"
LEVEL: Final = 0.7
OPEN_SECS: Final = 8.0
"""How long the device may take to be there."""
SOUND_SECS: Final = 3.2

log = logger_for(__name__)


class Bell:
    """Rings, one sound at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        """Do nothing yet.

        Args:
            command: What runs a soundbox.
        """
        self._command = command
        self._thread: threading.Thread | None = None
        self._is_over = threading.Event()

    def ring(
        self, device: str | None, gifts_device: str | None, done: Callable[[str], None] = lambda _words: None
    ) -> None:
        """Let the sound be heard, and return at once; while it rings already, nothing more is heard.

        Args:
            device: The name of the one for alarms.
            gifts_device: The name of the one that gifts play on; None for the system's default.
            done: Is told in a sentence what came of it, on whichever thread.
        """
        silent = why_silent(device, gifts_device)
        if device is None or silent:
            done(silent)
        elif self._thread is None or not self._thread.is_alive():
            self._thread = threading.Thread(target=self._ring, args=(device, done), name="bell", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Fall silent."""
        self._is_over.set()
        if self._thread is not None:
            self._thread.join(1.0)

    def _ring(self, device: str, done: Callable[[str], None]) -> None:
        loudspeaker = Loudspeaker(self._command, device)
        loudspeaker.start()
        try:
            end_secs = time.monotonic() + OPEN_SECS
            while not loudspeaker.has_device(0.1) and time.monotonic() < end_secs and not loudspeaker.state.trouble:
                if self._is_over.is_set():
                    return
            words = loudspeaker.state.trouble
            if loudspeaker.state.device:
                loudspeaker.play(Play(0, None, (SOUND,), LEVEL, None))
                words = phrase("The alarm was played on {device}.", device=device)
                self._is_over.wait(SOUND_SECS)
            elif not words:
                words = phrase("The device {device} does not answer.", device=device)
            log.info("the bell", words=words)
            done(words)
        finally:
            loudspeaker.close()
