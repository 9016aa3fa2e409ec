"""How long a test waits for what must come: as long as it may take, for a busy machine is not a bug."""

import time
from collections.abc import Callable

PATIENCE_SECS = 60.0


def until(holds: Callable[[], object], what: str = "it") -> None:
    """Look until it holds: of what happens elsewhere nobody may tell."""
    end = time.monotonic() + PATIENCE_SECS
    while not holds():
        assert time.monotonic() < end, f"not within {PATIENCE_SECS:g} s: {what}"
        time.sleep(0.005)
