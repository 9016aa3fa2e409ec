"""Videos for `render` and `replay`: their pictures, each at its moment, for as long as that may take."""

import time
from collections.abc import Collection, Iterator
from pathlib import Path

import numpy as np

from overlay.errors import AssetError, ConfigurationError
from overlay.loaders.video import Shot, probe_video, shots
from overlay.phrase import phrase
from overlay.scene.videos.screening import Screening, VideoPicture
from overlay.scene.videos.video import VideoClip


def load_clip(path: Path) -> VideoClip:
    """Load it.

    Raises:
        ConfigurationError: It cannot be read.
        AssetError: It is none that can be played.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ConfigurationError(
            phrase("The video {path} cannot be read: {reason}.", path=str(path), reason=error.strerror or "")
        ) from None
    try:
        return VideoClip(data, probe_video(data))
    except AssetError as error:
        raise AssetError(phrase("{place}: {words}", place=str(path), words=error.words)) from None


class Footage:
    """Gives the picture of any moment of one clip; quickest if moments only go on.

    Attributes:
        is_behind: The last picture was an earlier one than was asked for: ask again.
    """

    def __init__(self, patience_secs: float | None = None) -> None:
        """Have nothing yet.

        Args:
            patience_secs: How long a picture may be waited for; then an earlier one has to do. None: for ever.
        """
        self.is_behind = False
        self._patience_secs = patience_secs
        self._screening: Screening | None = None
        self._shots: Iterator[Shot] = iter(())
        self._next: Shot | None = None
        self._picture: VideoPicture | None = None
        self._at_secs = 0.0

    def picture(self, screening: Screening, position_secs: float) -> VideoPicture | None:
        """The one to be seen at a position."""
        facts = screening.clip.facts
        within_secs = position_secs if position_secs < facts.duration_secs else position_secs % facts.duration_secs
        if position_secs >= facts.whole_secs:
            within_secs = facts.duration_secs
        if screening is not self._screening or within_secs < self._at_secs:
            self._screening, self._picture = screening, None
            self._shots = shots(screening.clip.data)
            self._next = next(self._shots, None)
        self._at_secs = within_secs
        seen: Shot | None = None
        until_secs = None if self._patience_secs is None else time.monotonic() + self._patience_secs
        self.is_behind = False
        while self._next is not None and self._next.begins_secs <= within_secs + 1e-6 and not self.is_behind:
            seen, self._next = self._next, next(self._shots, None)
            self.is_behind = until_secs is not None and time.monotonic() > until_secs
        if seen is not None:
            self._picture = VideoPicture(seen.number, tuple(np.ascontiguousarray(plane) for plane in seen.planes))
        return self._picture

    def keep(self, screenings: Collection[Screening]) -> None:
        """Nothing is waited for, so nothing has to be stopped."""


class Footages:
    """The same for several clips at once."""

    def __init__(self, patience_secs: float | None = None) -> None:
        self._patience_secs = patience_secs
        self._of: dict[Screening, Footage] = {}

    @property
    def is_behind(self) -> bool:
        """Whether a picture of the last frame was an earlier one than was asked for."""
        return any(footage.is_behind for footage in self._of.values())

    def picture(self, screening: Screening, position_secs: float) -> VideoPicture | None:
        """The one to be seen at a position."""
        return self._of.setdefault(screening, Footage(self._patience_secs)).picture(screening, position_secs)

    def keep(self, screenings: Collection[Screening]) -> None:
        """These are drawn; no other that was will be any more."""
        for over in [one for one in self._of if one not in screenings]:
            del self._of[over]
