"""The stack of banners: the newest on top, and no gap where one has left. Times are monotonic seconds."""

import math
from dataclasses import replace

from overlay.scene.avatar import Avatar
from overlay.scene.signs.banners import Banner, BannerPose
from overlay.scene.staging import BannerContent, Staging
from overlay.scene.themes.grid import STANDARD, Arrangement
from overlay.scene.themes.theme import DARK, Motion

BACKDATE_SECS = 1.0 / 60.0
"""A cue begins one frame before it is shown: its first frame has something to see, so its ack is honest and early."""


class BannerStack:
    """Who stands in it, from below, and who is leaving."""

    def __init__(self) -> None:
        self._standing: dict[int, Banner] = {}  # by cue, the lowest first
        self._leaving: list[Banner] = []
        self._posed: frozenset[int] = frozenset()  # the cues whose banners stood in the last frame
        self._is_still = False
        self._motion = DARK.motion

    @property
    def banners(self) -> tuple[Banner, ...]:
        """All that are to be drawn; one that leaves lies under those that stay."""
        return (*self._leaving, *self._standing.values())

    def poses(
        self, now: float, canvas_px: tuple[int, int], arrangement: Arrangement = STANDARD
    ) -> tuple[BannerPose, ...]:
        """All banners as a frame shows them; from then on they have been seen."""
        self._posed = frozenset(self._standing)
        return tuple(banner.pose(now, canvas_px, arrangement) for banner in self.banners)

    def hold_still(self, is_still: bool) -> None:  # noqa: FBT001 - a property of the audience, as `Senses` says it
        """Let banners fade where others slide and jump, or no longer."""
        self._is_still = is_still
        self._standing = {cue_id: replace(banner, is_still=is_still) for cue_id, banner in self._standing.items()}

    def move_as(self, motion: Motion) -> None:
        """Let banners move like this from now on; those that stand there too."""
        self._motion = motion
        self._standing = {cue_id: replace(banner, motion=motion) for cue_id, banner in self._standing.items()}

    def face_of(self, cue_id: int) -> Avatar | None:
        """The face that a cue's banner shows."""
        banner = self._standing.get(cue_id)
        return None if banner is None else banner.content.avatar

    def show(self, staging: Staging, content: BannerContent, now: float) -> None:
        """Put a cue's banner on top, or change it where it stands. A banner that rests in its lane leaves."""
        for other in list(self._standing.values()):
            if other.lane == staging.lane and other.cue_id != staging.cue_id:
                self.dismiss(other.cue_id, now)
        leaves_secs, before = now + staging.duration_secs, self._standing.get(staging.cue_id)
        if before is not None:
            self._standing[staging.cue_id] = replace(
                before if before.content.count == content.count else _bumped(before, staging, now),
                content=content,
                leaves_secs=leaves_secs,
                lane=staging.lane,
                faced_secs=before.faced_secs if before.content.avatar == content.avatar else now,
            )
            return
        place = len(self._standing)
        self._standing[staging.cue_id] = Banner(
            cue_id=staging.cue_id,
            content=content,
            entered_secs=now - BACKDATE_SECS,
            leaves_secs=leaves_secs,
            lane=staging.lane,
            place=place,
            place_before=place,
            moved_secs=now - self._motion.move_secs,
            bumped_secs=now - self._motion.bump_secs,
            is_still=self._is_still,
            motion=self._motion,
        )

    def dismiss(self, cue_id: int, now: float) -> None:
        """Let a cue's banner leave, if it has one; those above it close up.

        One that no frame has shown is gone at once: to paint it would make the frame late for nothing but its farewell.
        """
        banner = self._standing.pop(cue_id, None)
        if banner is None:
            return
        if cue_id in self._posed:
            self._leaving.append(replace(banner, leaves_secs=min(banner.leaves_secs, now)))
        self._standing = {
            other.cue_id: other.sent_to(place, now) for place, other in enumerate(self._standing.values())
        }

    def forget(self, now: float) -> None:
        """Let those leave whose time is over, and drop those of which nothing is left."""
        while (first := min(self._standing.values(), key=_leaves_secs, default=None)) and first.leaves_secs <= now:
            self.dismiss(first.cue_id, first.leaves_secs)
        self._leaving = [banner for banner in self._leaving if banner.gone_secs > now]

    def clear(self) -> None:
        """Be empty at once."""
        self._standing.clear()
        self._leaving.clear()

    def next_change_secs(self, now: float) -> float:
        """When it looks different next: ``now`` while one moves, infinity if it is empty."""
        if any(banner.moves_until(now) > now for banner in self.banners):
            return now
        return min((banner.leaves_secs for banner in self.banners), default=math.inf)


def _bumped(banner: Banner, staging: Staging, now: float) -> Banner:
    motion = banner.motion
    return replace(banner, bumped_secs=now, bump_size=motion.bump if staging.effect is None else motion.step_bump)


def _leaves_secs(banner: Banner) -> float:
    return banner.leaves_secs
