"""What the streamer's wishes mean to the scheduler. Pure."""

from dataclasses import replace

from overlay import events
from overlay.playback.cue import PlaybackCommand
from overlay.playback.rules import Rules
from overlay.playback.scheduler import Scheduler


def obey(wish: events.Wish, scheduler: Scheduler, now: float) -> list[PlaybackCommand]:
    """Do as the streamer wishes, and tell what comes of it."""
    match wish:
        case events.PauseRequested(is_paused):
            return scheduler.set_paused(now, paused=is_paused)
        case events.SkipRequested():
            return scheduler.skip(now)
        case events.ClearRequested():
            return scheduler.clear(now)
        case events.HoldRequested(secs):
            return scheduler.hold(now + secs, now)
        case events.ReleaseRequested():
            return scheduler.release(now)
        case events.PaceRequested(max_effects_per_sec):
            scheduler.pace = replace(scheduler.pace, max_effects_per_sec=max_effects_per_sec)
            scheduler.set_max_effects_per_sec(max_effects_per_sec, now)
            return scheduler.advance(now)
        case events.CanvasRequested(lanes=lanes):
            scheduler.pace = replace(scheduler.pace, lanes=lanes)
            scheduler.lanes.resize(lanes)
            return scheduler.advance(now)
        case events.RulesRequested(rules, blocked_names):
            scheduler.rules = Rules(rules, blocked_names)
            return []
        case _:
            raise AssertionError(wish)
