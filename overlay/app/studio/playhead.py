"""Where a preview is in its time: playing, paused, or led by hand. Pure: the clock is an argument."""


class Playhead:
    """A position in ``0…duration_secs``; ``now`` is monotonic seconds."""

    def __init__(self, duration_secs: float) -> None:
        self._duration_secs = duration_secs
        self._secs = 0.0
        self._since_secs: float | None = None  # when it was at _secs; None while it stands
        self.is_looping = True

    @property
    def duration_secs(self) -> float:
        """The end."""
        return self._duration_secs

    def is_playing(self, now: float) -> bool:
        """Whether the position moves by itself."""
        return self._since_secs is not None and (self.is_looping or self._raw_secs(now) < self._duration_secs)

    def secs(self, now: float) -> float:
        """The position."""
        secs = self._raw_secs(now)
        if self.is_looping and self._since_secs is not None:
            return secs % self._duration_secs
        return min(secs, self._duration_secs)

    def play(self, now: float) -> None:
        """Go on from here; from the start if it stands at the end."""
        secs = self.secs(now)
        self._secs = 0.0 if secs >= self._duration_secs else secs
        self._since_secs = now

    def pause(self, now: float) -> None:
        """Stand here."""
        self._secs, self._since_secs = self.secs(now), None

    def seek(self, secs: float, now: float) -> None:
        """Be there, and go on from there if it was playing."""
        self._secs = min(max(secs, 0.0), self._duration_secs)
        if self._since_secs is not None:
            self._since_secs = now

    def loop(self, is_looping: bool, now: float) -> None:  # noqa: FBT001 - there is nothing else it could mean
        """Begin again at the end, or stop there."""
        secs, was_playing = self.secs(now), self.is_playing(now)
        self.is_looping = is_looping
        self._secs, self._since_secs = secs, now if was_playing else None

    def resize(self, duration_secs: float, now: float) -> None:
        """Another end; the position stays if it can."""
        secs = self.secs(now)
        self._duration_secs = duration_secs
        self.seek(secs, now)

    def _raw_secs(self, now: float) -> float:
        return self._secs if self._since_secs is None else self._secs + now - self._since_secs
