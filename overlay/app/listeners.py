"""Who is told of all that happens, as it happens: the recording, and who gives alarm."""

import threading
import time
from collections.abc import Iterable
from typing import Protocol

from overlay.app.alarms.sentinel import Sentinel
from overlay.app.recording import record_outcomes
from overlay.commands import Command
from overlay.events import Event
from overlay.loaders.recording_lines import Recorded, SensesChanged, SettingChanged
from overlay.network.fetching.library import Fetches
from overlay.network.recorder import Recorder, place_in_state


class Listens(Protocol):
    """Hears events, on the backstage thread. Nothing here may raise or wait."""

    def tell(self, event: Event, now_secs: float, *, joins: bool = False) -> None:
        """It happened at `now_secs`; `joins`: it was read in one go with the one before."""

    def close(self) -> None:
        """Nothing more happens."""


class Listeners:
    """Several as one. A recording may be begun and ended at any time, from any thread."""

    def __init__(self, sentinel: Sentinel) -> None:
        self._sentinel = sentinel
        self._recorder: Recorder | None = None
        self._state: dict[str, Recorded] = {}  # what a recording has to know that begins now
        self._door = threading.Lock()

    @property
    def is_recording(self) -> bool:
        """Whether all of it is written down."""
        return self._recorder is not None

    def begin(self, recorder: Recorder) -> None:
        """Write down what happens from now on, and before it how things stand."""
        now = time.monotonic()
        with self._door:
            for what in self._state.values():
                recorder.tell(what, now)
            self._recorder = recorder

    def end(self) -> None:
        """Write down nothing more."""
        with self._door:
            recorder, self._recorder = self._recorder, None
        if recorder is not None:
            recorder.close()

    def tell(self, event: Event, now_secs: float, *, joins: bool = False) -> None:
        """See `Listens`."""
        self._note(event, now_secs, joins=joins)
        self._sentinel.happen(event)

    def tell_look(self, change: SensesChanged | SettingChanged) -> None:
        """The scene has another sensory profile, or looks otherwise; on the thread that draws."""
        self._note(change, time.monotonic())

    def tell_file(self, url: str, data: bytes) -> None:
        """What an address led to."""
        recorder = self._recorder
        if recorder is not None:
            recorder.tell_file(url, data, time.monotonic())

    def hear(self, turn: Iterable[Command]) -> None:
        """The stage is told this."""
        recorder = self._recorder
        if recorder is not None:
            record_outcomes(recorder, turn)
        self._sentinel.hear(turn)

    def close(self) -> None:
        """See `Listens`."""
        self.end()

    def _note(self, what: Event | SensesChanged | SettingChanged, now_secs: float, *, joins: bool = False) -> None:
        place = place_in_state(what)
        with self._door:
            if place is not None:
                self._state.pop(place, None)  # the newest stands last
                self._state[place] = what
            if self._recorder is not None:
                self._recorder.tell(what, now_secs, joins=joins)


class OverheardFetches:
    """Gets files, and has told which content came from which address."""

    def __init__(self, fetches: Fetches, listeners: Listeners) -> None:
        self._fetches = fetches
        self._listeners = listeners

    async def fetch(self, url: str, most_bytes: int) -> bytes:
        """All of it, or a FetchError."""
        data = await self._fetches.fetch(url, most_bytes)
        self._listeners.tell_file(self._fetches.absolute(url), data)
        return data

    def absolute(self, url: str, base: str | None = None) -> str:
        """The address in full, or a FetchError."""
        return self._fetches.absolute(url, base)
