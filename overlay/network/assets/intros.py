"""The first pictures of videos, kept in memory: one that has them begins at once, while a process decodes the rest.

What they take has a budget, and goes with the clip that they are of.
"""

from typing import Final
from weakref import WeakKeyDictionary

from overlay.scene.videos.screening import VideoPicture
from overlay.scene.videos.video import VideoClip

INTRO_SECS: Final = 0.12
"""How much of a clip is kept: a process has begun and come so far in this time, also on a busy machine."""
MOST_OF_ONE: Final = 24 * 2**20
MOST_BYTES: Final = 64 * 2**20
"""Of one clip's intro, and of all of them."""

Timed = tuple[float, VideoPicture]
"""When it is to be seen, and what."""


class Intros:
    """Who uses it holds a lock."""

    def __init__(self) -> None:
        self._kept: WeakKeyDictionary[VideoClip, tuple[Timed, ...]] = WeakKeyDictionary()

    def __contains__(self, clip: VideoClip) -> bool:
        return clip in self._kept

    def of(self, clip: VideoClip) -> tuple[Timed, ...]:
        """A clip's, none if there is none; its own is the last that makes room."""
        found = self._kept.pop(clip, ())
        if found:
            self._kept[clip] = found
        return tuple((begins_secs, VideoPicture(one.frame, one.planes)) for begins_secs, one in found)

    def keep(self, clip: VideoClip, pictures: tuple[Timed, ...]) -> None:
        """Keep a clip's; those that were used longest ago make room."""
        self._kept[clip] = pictures
        for other in list(self._kept):
            if self.nbytes > MOST_BYTES and other is not clip:
                del self._kept[other]

    @property
    def nbytes(self) -> int:
        """What all of them take."""
        return sum(plane.nbytes for kept in self._kept.values() for _, one in kept for plane in one.planes)


def belongs(begins_secs: float, count: int, nbytes: int) -> bool:
    """Whether a picture is part of its clip's intro.

    Args:
        begins_secs: When it is to be seen.
        count: How many pictures come before it.
        nbytes: What a picture takes.
    """
    return begins_secs < INTRO_SECS and (count + 1) * nbytes <= MOST_OF_ONE
