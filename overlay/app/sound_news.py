"""What the engine is told of sound: as it was the last time, so that nobody waits, and set right when it is found."""

from collections.abc import Callable
from typing import Final

from overlay.app.machine.findings import Findings
from overlay.audio.loudspeaker import Loudspeaker
from overlay.director import Director
from overlay.events import Event
from overlay.protocol import link

PATIENCE_SECS: Final = 0.5
"""How long the engine waits to hear whether there is a sound device, where nobody knows from the last time."""
LOOK_SECS: Final = 3.0
"""From then on it is known."""


class SoundNews:
    """Nothing is promised that this machine was found not to do (decision C4)."""

    def __init__(self, loudspeaker: Loudspeaker, findings: Findings, post: Callable[[Event], None]) -> None:
        """Listen to the loudspeaker.

        Args:
            loudspeaker: Finds out.
            findings: Remembers it for the next start.
            post: Tells it to the backstage, and so to the engine with the next connection.
        """
        self._loudspeaker, self._findings, self._post = loudspeaker, findings, post
        loudspeaker.on_found = self._found

    def promise(self, director: Director, later: Callable[[float, Callable[[], None]], object]) -> None:
        """Before the engine is met; what was promised is looked at once more by and by."""
        is_there = self._findings.has_sound if self._loudspeaker.is_started else False
        if is_there is None:
            is_there = self._loudspeaker.has_device(PATIENCE_SECS)
            self._findings.keep_sound(has_device=is_there)
        director.session.identity = director.session.identity.found("audio", is_there=is_there)
        later(LOOK_SECS, self._look)

    def _look(self) -> None:
        if self._loudspeaker.was_told:
            self._found(self._loudspeaker.has_device(0.0))

    def _found(self, is_there: bool) -> None:  # noqa: FBT001 - as the loudspeaker tells it, on whichever thread
        self._findings.keep_sound(has_device=is_there)
        self._post(link.AbilityFound("audio", is_there))
