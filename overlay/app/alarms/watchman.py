"""Notices what is wrong, from what the program is told and does anyway: nothing is asked, nothing is polled. Pure.

disconnected    the engine was there, and is gone
stalled         gifts were given to the screen and no picture shows them, or none can be drawn; or the connection is
                lost again and again, as it is with an engine that says hello and then nothing more
hidden          OBS is live, and the overlay is not in the picture in a scene in which it was before
failing assets  the files of several gifts could not be had or played
"""

import math
from collections import deque
from collections.abc import Iterable
from typing import Final

from overlay import commands, events
from overlay.app.alarms.patience import Alarm, Patience, Source
from overlay.commands import Command
from overlay.obs.standing import Standing
from overlay.phrase import joined, phrase
from overlay.playback.assets import NO_SOUND, AssetKind
from overlay.playback.cue import HoldScreen, WithdrawCue
from overlay.playback.outcome import FailureCode
from overlay.protocol.news import LinkStatus, Phase

STALL_SECS: Final = 6.0
"""A gift is seen with the next frame; a video may take seconds until its first picture is there."""
MISSED_SECS: Final = 2.0
"""A gift that was taken back after so long, and that nobody had seen, was not skipped but missed."""
FAILURES: Final = 3
"""So many gifts that cannot be drawn within `WINDOW_SECS`, without one that can."""
LOSSES: Final = 3
STEADY_SECS: Final = 120.0
"""A connection that lasts so long is a steady one again."""
FAILED_ASSETS: Final = 3
WINDOW_SECS: Final = 300.0
TELLING_EVENTS: Final = (events.CuePresented, events.CueFailed, events.AssetLost)
"""All others say nothing to a watchman."""
_COUNTED: Final = (AssetKind.MODEL, AssetKind.VIDEO, AssetKind.SOUND)
"""That a viewer's picture cannot be had is nothing that a streamer could do anything about."""


class Watchman:
    """Hears what happens, and puts into `patience` what is wrong."""

    def __init__(self, *, counts_assets: bool = True) -> None:
        """All is well.

        Args:
            counts_assets: Whether lost files are a trouble; not in safe mode, where none is even tried.
        """
        self.patience = Patience()
        self._counts_assets = counts_assets
        self._was_live = False
        self._live_secs = math.inf  # since when, while it is
        self._losses: deque[float] = deque(maxlen=LOSSES)
        self._awaited: dict[int, float] = {}  # cues that were given to the screen, and when
        self._undrawn: deque[float] = deque(maxlen=FAILURES)
        self._lost_assets: dict[str, float] = {}
        self._scenes: set[str] = set()  # in which the overlay was in the picture

    def happen(self, event: object, now: float) -> None:
        """Something happened."""
        match event:
            case events.CuePresented(cue_id):
                self._awaited.pop(cue_id, None)
                self._undrawn.clear()
                self.patience.clear(Source.STAGE, phrase("Gifts are on the screen again"))
            case events.CueFailed(cue_id, FailureCode.RENDERER, words):
                self._awaited.pop(cue_id, None)
                self._undrawn.append(now)
                if _are_many(self._undrawn, now):
                    self._stall(phrase("Gifts cannot be drawn: {reason}.", reason=words), now)
            case events.AssetLost(name, _, words) if self._counts_assets and name.kind in _COUNTED:
                if words != NO_SOUND:
                    self._lose_asset(name.url, words, now)
            case _:
                pass

    def perform(self, turn: Iterable[Command], now: float) -> None:
        """The stage is told this."""
        for command in turn:
            match command:
                case commands.Show(staging) | commands.Update(staging) if not self.patience.is_held:
                    self._awaited.setdefault(staging.cue_id, now)
                case WithdrawCue(cue_id):
                    asked_secs = self._awaited.pop(cue_id, now)
                    if now - asked_secs >= MISSED_SECS:
                        self._stall(phrase("A gift did not reach the screen."), now)
                case HoldScreen(until_secs):
                    self._awaited.clear()
                    self.patience.hold(now, is_held=until_secs is not None)
                case commands.ReportLink(status):
                    self._hear_link(status, now)
                case _:
                    pass

    def stands(self, standing: Standing, now: float) -> None:
        """OBS says so; an OBS that is gone says nothing."""
        if standing.is_visible:
            self._scenes.add(standing.program)
        is_missed = not self._scenes or standing.program in self._scenes
        if standing.is_live and not standing.is_visible and is_missed:
            self.patience.put(Alarm(Source.OBS, phrase("Your viewers do not see the overlay"), standing.words), now)
        elif standing.version:
            again = phrase("The overlay is in the picture again") if standing.is_visible else ""
            self.patience.clear(Source.OBS, again)

    def look(self, now: float) -> None:
        """What the clock alone changes."""
        if self._awaited and now - min(self._awaited.values()) >= STALL_SECS:
            self._stall(phrase("Gifts were given to the overlay's window, and it shows none."), now)
        if now - self._live_secs >= STEADY_SECS:
            self._losses.clear()
            self.patience.clear(Source.UNSTEADY_LINK, phrase("The connection is steady again"))
        if self._lost_assets and now - max(self._lost_assets.values()) >= WINDOW_SECS:
            self._lost_assets.clear()
            self.patience.clear(Source.ASSETS)

    def deadline_secs(self) -> float | None:
        """When to `look`, and to ask `patience`, again."""
        due = [self.patience.deadline_secs()]
        if self._awaited:
            due.append(min(self._awaited.values()) + STALL_SECS)
        if self._losses and self._live_secs < math.inf:
            due.append(self._live_secs + STEADY_SECS)
        if self._lost_assets:
            due.append(max(self._lost_assets.values()) + WINDOW_SECS)
        return min((secs for secs in due if secs is not None), default=None)

    # --- what is wrong -------------------------------------------------------------------------------

    def _stall(self, words: str, now: float) -> None:
        self._awaited.clear()
        advice = phrase("Look whether the overlay's window is there; if it stays so, start the overlay again.")
        self.patience.put(Alarm(Source.STAGE, phrase("Gifts do not reach the screen"), joined([words, advice])), now)

    def _hear_link(self, status: LinkStatus, now: float) -> None:
        is_live = status.phase is Phase.LIVE
        if is_live:
            self._was_live = True
            self._live_secs = min(self._live_secs, now)
            self.patience.clear(Source.LINK, phrase("Connected again"), phrase("Gifts appear as they come."))
            return
        if self._live_secs < math.inf and status.phase is not Phase.OFF:
            self._losses.append(now)
        self._live_secs = math.inf
        if status.phase is Phase.OFF:
            self.patience.clear(Source.LINK)
        elif self._was_live:
            words = status.words or phrase("It comes back by itself.")
            self.patience.put(Alarm(Source.LINK, phrase("No gifts: the connection is gone"), words), now)
            if _are_many(self._losses, now):
                often = phrase("It was lost {n} times within {mins} minutes.", n=LOSSES, mins=round(WINDOW_SECS / 60))
                title = phrase("The connection does not hold")
                self.patience.put(Alarm(Source.UNSTEADY_LINK, title, joined([often, status.words])), now)

    def _lose_asset(self, url: str, words: str, now: float) -> None:
        self._lost_assets.pop(url, None)
        self._lost_assets[url] = now  # the newest stands last
        if len(self._lost_assets) > FAILED_ASSETS:
            del self._lost_assets[next(iter(self._lost_assets))]
        oldest_secs = next(iter(self._lost_assets.values()))
        if len(self._lost_assets) == FAILED_ASSETS and now - oldest_secs < WINDOW_SECS:
            said = phrase("Built-in effects play instead. The last one: {reason}.", reason=words)
            title = phrase("The files of several gifts cannot be used")
            self.patience.put(Alarm(Source.ASSETS, title, said), now)


def _are_many(moments: "deque[float]", now: float) -> bool:
    return len(moments) == moments.maxlen and now - moments[0] < WINDOW_SECS
