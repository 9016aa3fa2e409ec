"""A video from the user's own disk, for `render`: its pictures, each at its moment, for as long as that may take."""

from collections.abc import Collection, Iterator
from pathlib import Path

import numpy as np

from overlay.errors import AssetError, ConfigurationError
from overlay.loaders.video import Shot, probe_video, shots
from overlay.scene.screening import Screening, VideoPicture
from overlay.scene.video import VideoClip


def load_clip(path: Path) -> VideoClip:
    """Load it.

    Raises:
        ConfigurationError: It cannot be read.
        AssetError: It is none that can be played.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"The video {path} cannot be read: {error.strerror}.") from None
    try:
        return VideoClip(data, probe_video(data))
    except AssetError as error:
        raise AssetError(f"{path}: {error}") from None


class Footage:
    """Gives the picture of any moment of one clip; quickest if moments only go on."""

    def __init__(self) -> None:
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
        while self._next is not None and self._next.begins_secs <= within_secs + 1e-6:
            seen, self._next = self._next, next(self._shots, None)
        if seen is not None:
            self._picture = VideoPicture(seen.number, tuple(np.ascontiguousarray(plane) for plane in seen.planes))
        return self._picture

    def keep(self, screenings: Collection[Screening]) -> None:
        """Nothing is waited for, so nothing has to be stopped."""
