"""How much memory this process takes, for the pongs: asked of the system now and then, and not for each of them."""

from typing import Final

import psutil

EVERY_SECS: Final = 0.25


class MemoryGauge:
    """Looks at most every `EVERY_SECS`."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._due_secs = 0.0

    def look(self, now_secs: float) -> float | None:
        """The resident memory in MiB; None if the last look is not long ago, or the system does not say.

        Args:
            now_secs: On the monotonic clock.
        """
        if now_secs < self._due_secs:
            return None
        self._due_secs = now_secs + EVERY_SECS
        try:
            return float(self._process.memory_info().rss / 2**20)
        except (OSError, psutil.Error):  # it reads a file, and none can be opened: the last number will do
            return None
