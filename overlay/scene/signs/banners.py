"""Banners: where each one is at any moment, as a closed form of a few remembered times.

They stack upwards from the lower left corner of the safe zone, or as the theme says. Each has a place in the stack,
0 the outermost; where one leaves, those behind it close up (`scene.signs.stack`). All lengths are *design pixels*, one
pixel on a canvas whose shorter side is 1080 in landscape.
"""

import math
from dataclasses import dataclass, replace

from overlay.scene.easing import ease_in_out, ease_out
from overlay.scene.staging import BannerContent
from overlay.scene.themes.grid import HEIGHT, LANE_PITCH, MAX_WIDTH, STANDARD, Arrangement, grid_of
from overlay.scene.themes.theme import DARK, Motion

CLOSE_UP_AFTER_SECS = 0.06
"""The one that leaves is on its way out before those above come down: they are in place when its lane is free again."""
FIRST_ALPHA = 0.4
FACE_SECS = 0.25
"""How long a face takes to fade in over the monogram, where it came after the banner."""


@dataclass(frozen=True, slots=True)
class BannerPose:
    """A banner at one moment.

    Attributes:
        cue_id: Whose banner it is.
        content: What it says.
        left_px: Where the point `pivot` of the body lies: its left edge, unless the theme says otherwise.
        centre_y_px: Middle of the body, from the lower edge of the canvas.
        scale: Pixels per design pixel.
        alpha: 0…1.
        counter_scale: Size of the counter over its resting size.
        face_alpha: How much of the avatar is to be seen over the monogram, 0…1.
        pivot: 0 the left edge, 0.5 the middle, 1 the right edge; there the counter stands on the left.
        width: The most that the body may have, in design pixels.
    """

    cue_id: int
    content: BannerContent
    left_px: float
    centre_y_px: float
    scale: float
    alpha: float
    counter_scale: float
    face_alpha: float = 1.0
    pivot: float = 0.0
    width: float = MAX_WIDTH


@dataclass(frozen=True, slots=True)
class Banner:
    """One banner's life. Times are monotonic seconds.

    Attributes:
        leaves_secs: When it begins to leave.
        lane: The director's name for the room it takes; two banners never share one.
        place: Where it belongs in the stack.
        place_before: Where it was when it was given ``place``; it sets out at ``moved_secs``.
        bumped_secs: When its counter last jumped.
        bump_size: How much larger the counter becomes when it jumps.
        is_still: It fades where others slide and jump.
        faced_secs: When the avatar came, if that was after the banner.
        motion: How it moves.
    """

    cue_id: int
    content: BannerContent
    entered_secs: float
    leaves_secs: float
    lane: int
    place: int
    place_before: float
    moved_secs: float
    bumped_secs: float
    is_still: bool = False
    bump_size: float = DARK.motion.bump
    faced_secs: float = -math.inf
    motion: Motion = DARK.motion

    @property
    def gone_secs(self) -> float:
        """When nothing of it is left."""
        return self.leaves_secs + self.motion.exit_secs

    def place_at(self, now: float) -> float:
        """Its place in the stack; between two while it moves."""
        if self.is_still:
            return self.place if now >= self.moved_secs else self.place_before
        moved = ease_in_out((now - self.moved_secs) / self.motion.move_secs)
        return self.place_before + (self.place - self.place_before) * moved

    def sent_to(self, place: int, now: float) -> "Banner":
        """The same on its way to another place, for one has left it at ``now``."""
        if place == self.place:
            return self
        here = self.place_at(now)
        # One that moves already goes on without a halt; one that may not slide is there when the other is gone.
        wait_secs = self.motion.exit_secs if self.is_still else CLOSE_UP_AFTER_SECS if here == self.place else 0.0
        return replace(self, place=place, place_before=here, moved_secs=now + wait_secs)

    def moves_until(self, now: float) -> float:
        """When it comes to rest: a time up to ``now`` if it rests already."""
        if now >= self.leaves_secs:
            return self.gone_secs
        motion = self.motion
        moving = self.moved_secs + motion.move_secs if self.place_before != self.place else -math.inf
        bumped = self.bumped_secs + motion.bump_secs
        return max(self.entered_secs + motion.enter_secs, moving, bumped, self.faced_secs + FACE_SECS)

    def pose(self, now: float, canvas_px: tuple[int, int], arrangement: Arrangement = STANDARD) -> BannerPose:
        """Return the pose at a moment between its entry and `gone_secs`."""
        grid, motion = grid_of(arrangement, canvas_px), self.motion
        arrived = ease_out((now - self.entered_secs) / motion.enter_secs)
        left = ease_in_out((now - self.leaves_secs) / motion.exit_secs)
        pivot = grid.layout.banners.pivot[0]
        bumped = 0.0 if self.is_still else self.bump_size * _bump((now - self.bumped_secs) / motion.bump_secs)
        (x, y), up = grid.stack_point, 1.0 if grid.grows_up else -1.0
        return BannerPose(
            cue_id=self.cue_id,
            content=self.content,
            left_px=(x - self._slid(arrived, left) * (-1.0 if pivot == 1.0 else 1.0)) * grid.scale,
            centre_y_px=(y + up * (self.place_at(now) * LANE_PITCH + HEIGHT / 2.0)) * grid.scale,
            scale=grid.scale,
            alpha=(FIRST_ALPHA + (1.0 - FIRST_ALPHA) * arrived) * (1.0 - left),
            counter_scale=1.0 + bumped,
            face_alpha=ease_in_out((now - self.faced_secs) / FACE_SECS),
            pivot=pivot,
            width=grid.banner_width,
        )

    def _slid(self, arrived: float, left: float) -> float:
        """How far it is from where it rests, towards its edge of the canvas."""
        if self.is_still or self.motion.entrance == "fade":
            return 0.0
        return self.motion.slide * ((1.0 - arrived) + left)


def _bump(part: float) -> float:
    """0 → 1 → 0, quick up and slow down."""
    if not 0.0 < part < 1.0:
        return 0.0
    return ease_out(part / 0.25) if part < 0.25 else 1.0 - ease_in_out((part - 0.25) / 0.75)
