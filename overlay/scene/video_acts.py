"""The videos on the stage: which plays for which cue, and for how long. Pure."""

from collections.abc import Set as AbstractSet

from overlay.scene.staging import Staging
from overlay.scene.videos.screening import (
    FADE_SECS,
    MAKES_ROOM_SECS,
    MOST_SCREENINGS,
    VideoAct,
    VideoInstance,
    contained,
    parts,
)


class VideoActs:
    """The videos on the stage, by the cues that they belong to, the oldest first."""

    def __init__(self) -> None:
        self._acts: dict[int, VideoAct] = {}
        self._gaps: tuple[VideoAct, ...] = ()  # where one was a moment ago

    @property
    def cue_ids(self) -> AbstractSet[int]:
        """Whose videos are to be seen."""
        return self._acts.keys()

    def lack(self, staging: Staging) -> bool:
        """Whether a staging brings a video where its cue has none yet."""
        return staging.screening is not None and staging.cue_id not in self._acts

    def show(self, staging: Staging, now: float) -> None:
        """Show a staging's video, or let it stay; where too many are, the oldest leaves."""
        if staging.screening is None:
            return
        until_secs, before = now + staging.duration_secs, self._acts.get(staging.cue_id)
        if before is not None and before.screening is staging.screening:
            self._acts[staging.cue_id] = before.stay(until_secs, staging.slots)
            return
        playing = [act for act in self._acts.values() if act.leaves_secs > now]
        if len(playing) >= MOST_SCREENINGS:
            self.dismiss(playing[0].cue_id, now)
        came_secs = before.came_secs if before is not None and before.gone_secs > now else now
        self._acts[staging.cue_id] = VideoAct(
            staging.cue_id, staging.screening, now, until_secs, staging.slots, came_secs
        )

    def shows(self, cue_id: int, now: float) -> bool:
        """Whether a cue's video is on the stage and not about to leave."""
        act = self._acts.get(cue_id)
        return act is not None and now < act.gone_secs - FADE_SECS

    def dismiss(self, cue_id: int, now: float) -> None:
        """Let a cue's video leave at once."""
        if cue_id in self._acts:
            self._acts[cue_id] = self._acts[cue_id].leave(now)

    def forget(self, now: float) -> None:
        """Let go of what is over."""
        gone = tuple(act for act in self._acts.values() if act.gone_secs <= now)
        self._gaps = tuple(act for act in self._gaps + gone if act.gone_secs + MAKES_ROOM_SECS > now)
        self._acts = {cue_id: act for cue_id, act in self._acts.items() if act.gone_secs > now}

    def clear(self) -> None:
        """Be empty at once."""
        self._acts.clear()
        self._gaps = ()

    def instances(
        self, now: float, canvas_px: tuple[int, int], size: float = 1.0, *, is_still: bool = False
    ) -> tuple[VideoInstance, ...]:
        """What is drawn at ``now``, the lowest first.

        Args:
            now: The moment.
            canvas_px: Width and height.
            size: Where 1 fills a video's part of the canvas as far as its shape allows.
            is_still: Whether none moves to make room for others.
        """
        if not self._acts:
            return ()
        acts = sorted((*self._acts.values(), *self._gaps), key=lambda act: (act.came_secs, act.cue_id))
        rects = parts([act.weight(now, is_still=is_still) for act in acts], canvas_px)
        return tuple(
            act.instance(now, contained(act.screening.clip.facts.shown_px, rect, canvas_px, size))
            for act, rect in zip(acts, rects, strict=True)
            if self._acts.get(act.cue_id) is act
        )
