"""Screenings: video clips on the stage, each from its first picture to its exit. Pure.

A video fills the canvas as far as its shape allows and fades in and out. It ends when its file does or its gift's time
is over, whichever comes first; only a file that says so is repeated.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from overlay.scene.model import Picture
from overlay.scene.video import VideoClip

FADE_SECS: Final = 0.2
MOST_SCREENINGS: Final = 3

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
        rect_px: Left, bottom, width, height on the canvas.
        opacity: 0…1.
        worn: What its slots show.
    """

    screening: Screening
    position_secs: float
    rect_px: tuple[float, float, float, float]
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
    """

    cue_id: int
    screening: Screening
    entered_secs: float
    leaves_secs: float
    worn: Worn = ()

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

    def instance(self, now: float, canvas_px: tuple[int, int], size: float = 1.0) -> VideoInstance:
        """What is drawn at ``now``, of this size where 1 fills the canvas."""
        position_secs = max(now - self.entered_secs, 0.0)
        entering = min((position_secs + 1 / 60) / FADE_SECS, 1.0)
        leaving = min(max((self.gone_secs - now) / FADE_SECS, 0.0), 1.0)
        rect_px = contained(self.screening.clip.facts.shown_px, canvas_px, size)
        return VideoInstance(self.screening, position_secs, rect_px, entering * leaving, self.worn)


def contained(
    size_px: tuple[int, int], canvas_px: tuple[int, int], share: float = 1.0
) -> tuple[float, float, float, float]:
    """The largest rectangle of this shape in the middle of a canvas, or a share of it, in whole pixels.

    Returns:
        Left, bottom, width, height.
    """
    scale = share * min(canvas_px[0] / size_px[0], canvas_px[1] / size_px[1])
    width, height = max(round(size_px[0] * scale), 1), max(round(size_px[1] * scale), 1)
    return (canvas_px[0] - width) // 2, (canvas_px[1] - height) // 2, width, height
