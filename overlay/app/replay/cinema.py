"""The videos of a replay: which cue shows which, as `overlay.app.projectionist` has it, and nobody is waited for."""

from collections.abc import Callable
from dataclasses import replace

from overlay.scene.staging import Staging
from overlay.scene.videos.screening import Screening
from overlay.scene.videos.video import VideoClip


class Cinema:
    """Gives stagings their screenings."""

    def __init__(self, is_on: Callable[[int], bool]) -> None:
        """Show nothing yet.

        Args:
            is_on: Whether a cue's video is on the stage.
        """
        self._is_on = is_on
        self._billed: dict[int, Screening] = {}
        self._numbers = 0

    def bill(self, staging: Staging, clip: VideoClip) -> Staging:
        """With its video; one that is over begins again only with what plays again."""
        known = self._billed.get(staging.cue_id)
        is_known = known is not None and known.clip is clip
        if known is not None and is_known and self._is_on(staging.cue_id):
            return replace(staging, screening=known)
        if is_known and not staging.plays:
            return staging
        self._numbers += 1
        self._billed[staging.cue_id] = Screening(self._numbers, clip)
        return replace(staging, screening=self._billed[staging.cue_id])

    def clip_of(self, cue_id: int) -> VideoClip | None:
        """What a cue is shown with, or was a moment ago."""
        known = self._billed.get(cue_id)
        return None if known is None else known.clip
