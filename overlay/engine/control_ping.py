"""Whether an engine answers a WebSocket control ping. Pure: time is an argument.

It is how a host knows that its acks have arrived and that somebody is there: an engine that does not answer loses every
connection a few seconds after its welcome.
"""

from dataclasses import dataclass
from typing import Final

from overlay.engine.verdict import Finding, breaks, fine, unseen
from overlay.protocol.vigil import PING_PATIENCE_SECS

ANSWER_SECS: Final = 2.0
"""What has waited for less may still come."""
PLACE: Final = "control ping"


@dataclass(slots=True)
class ControlPing:
    """The one that is sent on each connection."""

    _asked_secs: float | None = None

    def asked(self, now_secs: float) -> None:
        """It was sent."""
        self._asked_secs = now_secs

    def answered(self) -> Finding:
        """It came back."""
        self._asked_secs = None
        return fine(PLACE, "was answered")

    def end(self, now_secs: float) -> Finding | None:
        """The connection ends: what is to be said, if the answer is still missing."""
        asked_secs, self._asked_secs = self._asked_secs, None
        if asked_secs is None:
            return None
        waited_secs = now_secs - asked_secs
        if waited_secs < ANSWER_SECS:
            return unseen(PLACE, "the connection ended before it could be answered")
        words = f"was not answered within {waited_secs:.0f} s (RFC 6455, section 5.5.2)"
        return breaks(PLACE, f"{words}; a host gives such a connection up after {PING_PATIENCE_SECS:.0f} s")
