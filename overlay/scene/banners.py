"""Banners: where each one is at any moment, as a closed form of a few remembered times.

They stack upwards from the lower left corner; in portrait from above the zone that platforms cover with their own
interface. Each has a place in the stack, 0 the lowest; where one leaves, those above it close up (`scene.stack`).
All lengths are *design pixels*, one pixel on a canvas whose shorter side is 1080 in landscape.
"""

import math
from dataclasses import dataclass, replace

from overlay.scene.easing import ease_in_out, ease_out
from overlay.scene.staging import BannerContent

HEIGHT = 92.0
MAX_WIDTH = 600.0
"""Of the body; the painter elides the name to fit."""
MAX_COUNTER_WIDTH = 200.0
MARGIN = 44.0
LANE_PITCH = 108.0
PORTRAIT_FREE_FRACTION = 0.22
PORTRAIT_SCALE = 1.22

ENTER_SECS = 0.32
EXIT_SECS = 0.25
MOVE_SECS = 0.28
CLOSE_UP_AFTER_SECS = 0.06
"""The one that leaves is on its way out before those above come down: they are in place when its lane is free again."""
BUMP_SECS = 0.35
BUMP_SIZE, STEP_BUMP_SIZE = 0.16, 0.34
"""The counter jumps with each gift, and higher where a streak reaches a step and its effect plays again."""
SLIDE = 36.0
FIRST_ALPHA = 0.4
FACE_SECS = 0.25
"""How long a face takes to fade in over the monogram, where it came after the banner."""


@dataclass(frozen=True, slots=True)
class BannerPose:
    """A banner at one moment.

    Attributes:
        cue_id: Whose banner it is.
        content: What it says.
        left_px: Left edge of the body.
        centre_y_px: Middle of the body, from the lower edge of the canvas.
        scale: Pixels per design pixel.
        alpha: 0…1.
        counter_scale: Size of the counter over its resting size.
        face_alpha: How much of the avatar is to be seen over the monogram, 0…1.
    """

    cue_id: int
    content: BannerContent
    left_px: float
    centre_y_px: float
    scale: float
    alpha: float
    counter_scale: float
    face_alpha: float = 1.0


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
    bump_size: float = BUMP_SIZE
    faced_secs: float = -math.inf

    @property
    def gone_secs(self) -> float:
        """When nothing of it is left."""
        return self.leaves_secs + EXIT_SECS

    def place_at(self, now: float) -> float:
        """Its place in the stack; between two while it moves."""
        if self.is_still:
            return self.place if now >= self.moved_secs else self.place_before
        return self.place_before + (self.place - self.place_before) * ease_in_out((now - self.moved_secs) / MOVE_SECS)

    def sent_to(self, place: int, now: float) -> "Banner":
        """The same on its way to another place, for one has left it at ``now``."""
        if place == self.place:
            return self
        here = self.place_at(now)
        # One that moves already goes on without a halt; one that may not slide is there when the other is gone.
        wait_secs = EXIT_SECS if self.is_still else CLOSE_UP_AFTER_SECS if here == self.place else 0.0
        return replace(self, place=place, place_before=here, moved_secs=now + wait_secs)

    def moves_until(self, now: float) -> float:
        """When it comes to rest: a time up to ``now`` if it rests already."""
        if now >= self.leaves_secs:
            return self.gone_secs
        moving = self.moved_secs + MOVE_SECS if self.place_before != self.place else -math.inf
        return max(self.entered_secs + ENTER_SECS, moving, self.bumped_secs + BUMP_SECS, self.faced_secs + FACE_SECS)

    def pose(self, now: float, canvas_px: tuple[int, int]) -> BannerPose:
        """Return the pose at a moment between its entry and `gone_secs`."""
        scale = banner_scale(canvas_px)
        arrived = ease_out((now - self.entered_secs) / ENTER_SECS)
        left = ease_in_out((now - self.leaves_secs) / EXIT_SECS)
        alpha = (FIRST_ALPHA + (1.0 - FIRST_ALPHA) * arrived) * (1.0 - left)
        slid = 0.0 if self.is_still else SLIDE * ((1.0 - arrived) + left)
        bumped = 0.0 if self.is_still else self.bump_size * _bump((now - self.bumped_secs) / BUMP_SECS)
        centre_y = lowest_px(canvas_px, scale) + (self.place_at(now) * LANE_PITCH + HEIGHT / 2.0) * scale
        return BannerPose(
            cue_id=self.cue_id,
            content=self.content,
            left_px=(MARGIN - slid) * scale,
            centre_y_px=centre_y,
            scale=scale,
            alpha=alpha,
            counter_scale=1.0 + bumped,
            face_alpha=ease_in_out((now - self.faced_secs) / FACE_SECS),
        )


def banner_scale(canvas_px: tuple[int, int]) -> float:
    """Pixels per design pixel: larger in portrait, which is watched on phones."""
    width, height = canvas_px
    return min(width, height) / 1080.0 * (PORTRAIT_SCALE if height > width else 1.0)


def lowest_px(canvas_px: tuple[int, int], scale: float) -> float:
    """The foot of the lowest banner, from the lower edge of the canvas."""
    width, height = canvas_px
    free = PORTRAIT_FREE_FRACTION * height if height > width else 0.0
    return free + MARGIN * scale


def _bump(part: float) -> float:
    """0 → 1 → 0, quick up and slow down."""
    if not 0.0 < part < 1.0:
        return 0.0
    return ease_out(part / 0.25) if part < 0.25 else 1.0 - ease_in_out((part - 0.25) / 0.75)
