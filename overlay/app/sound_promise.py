"""What the engine is told of sound, which it is told but once a connection; and that it is set right."""

from typing import Final

from overlay.app.machine.findings import Findings
from overlay.app.machine.introduction import with_sound
from overlay.audio.loudspeaker import Loudspeaker
from overlay.protocol.session import Session

PATIENCE_SECS: Final = 0.5
"""How long the engine waits to hear whether there is a sound device, where nobody knows from the last time."""


class SoundPromise:
    """Nothing is promised that this machine was found not to do (decision C4)."""

    def __init__(self, loudspeaker: Loudspeaker, findings: Findings, session: Session) -> None:
        self._loudspeaker, self._findings = loudspeaker, findings
        self._session, self._identity = session, session.identity
        self._promised = True

    def make(self) -> None:
        """As the last time, or else as soon as it is known; before the engine is met."""
        remembered = self._findings.has_sound if self._loudspeaker.is_started else False
        if remembered is None or self._loudspeaker.was_told:
            remembered = self._loudspeaker.has_device(PATIENCE_SECS)
        self._promise(has_device=remembered)

    def turns_out_otherwise(self) -> bool:
        """Whether headphones were plugged in or out since the last run; it is remembered, and promised from now on."""
        if not self._loudspeaker.was_told:
            return False
        has_device, promised = self._loudspeaker.has_device(0.0), self._promised
        self._findings.keep_sound(has_device=has_device)
        self._promise(has_device=has_device)
        return has_device != promised

    def _promise(self, *, has_device: bool) -> None:
        self._promised = has_device
        self._session.identity = with_sound(self._identity, has_device=has_device)
