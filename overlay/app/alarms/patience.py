"""When a trouble is told: once it has lasted, one alarm for a cause, then a rest, and nothing during a panic. Pure."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

REST_SECS: Final = 300.0
"""After an alarm its cause is not told again for so long, however often it comes and goes."""


class Cause(Enum):
    """What is wrong. The value is the setting that switches its alarm."""

    DISCONNECTED = "alarm_disconnected"
    STALLED = "alarm_stalled"
    HIDDEN = "alarm_hidden"
    ASSETS = "alarm_assets"


class Source(Enum):
    """Where a trouble was noticed."""

    LINK = "link"
    UNSTEADY_LINK = "unsteady link"
    STAGE = "stage"
    OBS = "obs"
    ASSETS = "assets"

    @property
    def cause(self) -> Cause:
        """Which alarm it is."""
        return _CAUSES[self]

    @property
    def patience_secs(self) -> float:
        """How long it has to last before anybody is disturbed."""
        return _PATIENCE_SECS.get(self, 0.0)


_CAUSES: Final = {
    Source.LINK: Cause.DISCONNECTED,
    Source.UNSTEADY_LINK: Cause.STALLED,
    Source.STAGE: Cause.STALLED,
    Source.OBS: Cause.HIDDEN,
    Source.ASSETS: Cause.ASSETS,
}
_PATIENCE_SECS: Final = {Source.LINK: 10.0, Source.OBS: 15.0}
"""The others are noticed only once they have lasted."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """What is to be told.

    Attributes:
        source: Who noticed it.
        title: What is wrong, in some words; or that it is right again.
        words: Why, and what to do.
        is_over: It is right again: nothing is heard of that.
    """

    source: Source
    title: str
    words: str
    is_over: bool = False


@dataclass(slots=True)
class _Trouble:
    alarm: Alarm
    since_secs: float
    is_settled: bool = False  # it was told, or nobody wanted to know
    was_told: bool = False


class Patience:
    """Takes what is wrong and what is right again; `due` gives what to tell now.

    Attributes:
        is_held: The streamer panics, and is not to be disturbed.
    """

    def __init__(self) -> None:
        self._troubles: dict[Source, _Trouble] = {}
        self._told_secs: dict[Source, float] = {}
        self._over: list[Alarm] = []
        self.is_held = False

    def put(self, alarm: Alarm, now: float) -> None:
        """This is wrong. Where it was already, only its words are new."""
        known = self._troubles.get(alarm.source)
        if known is None:
            self._troubles[alarm.source] = _Trouble(alarm, now)
        else:
            known.alarm = alarm

    def clear(self, source: Source, title: str = "", words: str = "") -> None:
        """All is well there. With a title that is told, if the trouble was."""
        trouble = self._troubles.pop(source, None)
        if trouble is not None and trouble.was_told and title and not self.is_held:
            self._over.append(Alarm(source, title, words, is_over=True))

    def hold(self, now: float, *, is_held: bool) -> None:
        """The panic begins or ends; what is still wrong afterwards has to last anew."""
        if self.is_held and not is_held:
            for trouble in self._troubles.values():
                trouble.since_secs = now
        self.is_held = is_held

    def due(self, now: float, wanted: frozenset[Cause]) -> list[Alarm]:
        """What is to be told now; a cause that is not wanted counts as told, so switching it on tells only news."""
        alarms, self._over = self._over, []
        for source, trouble in self._troubles.items():
            if not trouble.is_settled and now >= self._due_secs(source, trouble):
                trouble.is_settled, trouble.was_told = True, source.cause in wanted
                if trouble.was_told:
                    self._told_secs[source] = now
                    alarms.append(trouble.alarm)
        return [alarm for alarm in alarms if alarm.source.cause in wanted]

    def deadline_secs(self) -> float | None:
        """When to ask again; None while only news can change anything."""
        if self._over:
            return 0.0
        due = [self._due_secs(source, trouble) for source, trouble in self._troubles.items() if not trouble.is_settled]
        return None if self.is_held else min(due, default=None)

    def _due_secs(self, source: Source, trouble: _Trouble) -> float:
        if self.is_held:
            return float("inf")
        rests_until = self._told_secs.get(source, -REST_SECS) + REST_SECS
        return max(trouble.since_secs + source.patience_secs, rests_until)
