"""What one run of the program is asked for besides the settings, and what it has done in the end."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from overlay.app.gift_stopwatch import GiftTiming
from overlay.network.ahead import Ahead


@dataclass(slots=True)
class Wishes:
    """What one run was asked for besides the settings."""

    exit_after_secs: float | None = None
    record: Path | None = None
    is_record_redacted: bool = False
    screenshot: Path | None = None
    before_goodbye: Callable[[], object] | None = None
    """Called when the program begins to end; from any thread, and perhaps again."""
    settings_file: Path | None = None
    """Where the desk keeps what is changed there; without it that lasts for this run."""
    ahead: Ahead | None = None
    """The first connection, if the engine was met before there was anybody to listen."""


@dataclass(slots=True)
class Account:
    """What one run did; filled while it runs.

    Attributes:
        frames: Frames presented.
        timings: Of the last gifts, as many as were asked for: a stream has no end, so it must have one.
    """

    frames: int = 0
    timings: deque[GiftTiming] = field(default_factory=lambda: deque(maxlen=0))
