"""Screenings: video clips on the stage, each from its first picture to its exit. Pure.

A video fills the canvas as far as its shape allows, unless it would be enlarged beyond recognition, and fades in and
out. Where several play, each has its part of the canvas, and what one gives up another takes. It ends when its file
does or its gift's time is over, whichever comes first; only a file that says so is repeated.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from overlay.scene.easing import clamped, ease_in_out
from overlay.scene.models.model import Picture
from overlay.scene.videos.video import VideoClip

FADE_SECS: Final = 0.2
MOST_SCREENINGS: Final = 3
MAKES_ROOM_SECS: Final = 0.4
"""How long it takes until one that comes has its part of the canvas, or others that of one that went."""
MOST_ENLARGED: Final = 3.0
"""On a canvas of up to 1080 lines; in proportion on larger ones."""
_LEAST_SHARE: Final = 1e-3

Rect = tuple[float, float, float, float]
"""Left, bottom, width, height on the canvas."""

Worn = tuple[Picture | None, ...]
"""For each of a clip's slots what is seen in it, premultiplied; None for nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Screening:
    """A clip that somebody decodes right now.

    Attributes:
        number: What its pictures are asked for by; never used twice.
        clip: What is shown.
    """

    number: int
    clip: VideoClip


@dataclass(frozen=True, slots=True, eq=False)
class VideoPicture:
    """A decoded picture. Compared by identity.

    Attributes:
        frame: Its number in the clip, counted from 0.
        planes: As the clip's `Pixels.planes` says, without padding.
    """

    frame: int
    planes: tuple[NDArray[np.uint8], ...]


class VideoSource(Protocol):
    """Gives decoded pictures to whoever draws; never makes them wait."""

    def picture(self, screening: Screening, position_secs: float) -> VideoPicture | None:
        """The one to be seen at a position: the same object until there is another; None before the first.

        It may be used until the next call.
        """
        ...

    def keep(self, screenings: Collection[Screening]) -> None:
        """These are drawn; no other that was will be any more."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class VideoInstance:
    """A video in one frame.

    Attributes:
        screening: Whose picture.
        position_secs: Of the clip, its repetitions not taken off.
        rect_px: Where on the canvas.
        opacity: 0…1.
        worn: What its slots show.
    """

    screening: Screening
    position_secs: float
    rect_px: Rect
    opacity: float
    worn: Worn = ()


@dataclass(frozen=True, slots=True, eq=False)
class VideoAct:
    """One screening's life. Times are monotonic seconds.

    Attributes:
        cue_id: Whose it is.
        screening: What is shown.
        entered_secs: When its first picture was to be seen.
        leaves_secs: When its gift's time is over.
        worn: What its slots show.
        came_secs: When its cue had the first of its videos.
    """

    cue_id: int
    screening: Screening
    entered_secs: float
    leaves_secs: float
    worn: Worn = ()
    came_secs: float = 0.0

    @property
    def gone_secs(self) -> float:
        """When nothing of it is left."""
        whole_secs = self.screening.clip.facts.whole_secs
        return min(self.leaves_secs, self.entered_secs + max(whole_secs, 2 * FADE_SECS)) + FADE_SECS

    def leave(self, now: float) -> "VideoAct":
        """The same, leaving at once."""
        return replace(self, leaves_secs=min(self.leaves_secs, now))

    def stay(self, until_secs: float, worn: Worn) -> "VideoAct":
        """The same after more of its gift came."""
        return replace(self, leaves_secs=max(self.leaves_secs, until_secs), worn=worn)

    def weight(self, now: float, *, is_still: bool = False) -> float:
        """How large a part of the canvas it claims beside others, 0…1; what it had they take when it is gone."""
        if is_still:
            return float(now < self.gone_secs)
        coming, going = ((now - since) / MAKES_ROOM_SECS for since in (self.came_secs, self.gone_secs))
        return max(ease_in_out(coming), _LEAST_SHARE) * (1.0 - ease_in_out(going))

    def instance(self, now: float, rect_px: Rect) -> VideoInstance:
        """What is drawn at ``now``."""
        position_secs = max(now - self.entered_secs, 0.0)
        entering = min((position_secs + 1 / 60) / FADE_SECS, 1.0)
        leaving = clamped((self.gone_secs - now) / FADE_SECS)
        return VideoInstance(self.screening, position_secs, rect_px, entering * leaving, self.worn)


def parts(weights: Sequence[float], canvas_px: tuple[int, int]) -> list[Rect]:
    """The canvas shared out by weight along its longer side, the first on the left or at the top."""
    width, height = canvas_px
    ends = list(accumulate(weights, initial=0.0))
    cuts = [end / ends[-1] for end in ends]
    if width >= height:
        return [(width * begin, 0.0, width * (end - begin), height) for begin, end in pairwise(cuts)]
    return [(0.0, height * (1.0 - end), width, height * (end - begin)) for begin, end in pairwise(cuts)]


def contained(size_px: tuple[int, int], part_px: Rect, canvas_px: tuple[int, int], share: float = 1.0) -> Rect:
    """The largest rectangle of this shape in the middle of a part of the canvas, or a share of it, in whole pixels.

    It is not larger than the picture can bear, see `MOST_ENLARGED`.
    """
    left, bottom, room_across, room_up = part_px
    most = MOST_ENLARGED * max(min(canvas_px) / 1080, 1.0)
    scale = share * min(room_across / size_px[0], room_up / size_px[1], most)
    width, height = max(round(size_px[0] * scale), 1), max(round(size_px[1] * scale), 1)
    return (
        round(left) + (round(room_across) - width) // 2,
        round(bottom) + (round(room_up) - height) // 2,
        width,
        height,
    )
