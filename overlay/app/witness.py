"""Who is told of all that happens backstage, as it happens: the recording, and who gives alarm."""

from typing import Protocol

from overlay.app.alarms.sentinel import Sentinel
from overlay.events import Event
from overlay.network.recorder import Recorder


class Witness(Protocol):
    """Hears events, on the backstage thread. Nothing here may raise or wait."""

    def tell(self, event: Event, now_secs: float, *, joins: bool = False) -> None:
        """It happened at `now_secs`; `joins`: it was read in one go with the one before."""

    def close(self) -> None:
        """Nothing more happens."""


class Witnesses:
    """Several as one."""

    def __init__(self, sentinel: Sentinel, recorder: Recorder | None = None) -> None:
        self._sentinel = sentinel
        self._recorder = recorder

    def tell(self, event: Event, now_secs: float, *, joins: bool = False) -> None:
        """See `Witness`."""
        if self._recorder is not None:
            self._recorder.tell(event, now_secs, joins=joins)
        self._sentinel.happen(event)

    def close(self) -> None:
        """See `Witness`."""
        if self._recorder is not None:
            self._recorder.close()
