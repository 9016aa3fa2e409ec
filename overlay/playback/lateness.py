"""Whether a gift was sent too long ago for its effect (decision G13). Pure."""

from typing import Final

from overlay.protocol.gift import Gift
from overlay.protocol.moment import Moment

LATE_MS: Final = 60_000


class Lateness:
    """Judges by the engine's clock as it was at the welcome, and our steady one since.

    The wall clock may be set right while we run, by hours.
    """

    def __init__(self) -> None:
        self._server_ahead_of_steady_ms: float | None = None

    def welcomed(self, now: Moment, server_epoch_ms: int) -> None:
        """The engine has just said what time it is."""
        self._server_ahead_of_steady_ms = server_epoch_ms - now.secs * 1000

    def is_late(self, gift: Gift, now: Moment, server_epoch_ms: int) -> bool:
        """Whether it is.

        Args:
            gift: Sent when it says.
            now: The present moment.
            server_epoch_ms: What we take for the engine's time where it has not said any.
        """
        ahead_ms = self._server_ahead_of_steady_ms
        server_ms = server_epoch_ms if ahead_ms is None else ahead_ms + now.secs * 1000
        return server_ms - gift.sent_epoch_ms > LATE_MS
