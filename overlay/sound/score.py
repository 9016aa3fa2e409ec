"""What is to be heard of each cue, and when: with the picture that belongs to it, and a streak only ticks on. Pure."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Final

TOP_TICK: Final = 10
"""Ticks rise from 0 to this, two octaves, and stay there."""
TICK_EVERY_SECS: Final = 0.05
"""Where much ticks at once, more of it would be a rattle."""
MOST_CUES: Final = 256
LATE_SECS: Final = 1.0
"""So long after its gift was first seen a sound that it names may begin; a later one is for the next gift."""


class Brings(Enum):
    """What a gift brings to be heard, as far as it is there."""

    NOTHING = auto()
    FILE = auto()  # a sound that it names
    TRACK = auto()  # its video's own, and the video is shown


@dataclass(frozen=True, slots=True)
class SoundCue:
    """One revision of a cue, for the ear.

    Attributes:
        name: The effect that is seen; a built-in sound may have the same name.
        tier: 0 small to 3 grand.
        count: How many gifts the cue stands for.
        opens: Whether an effect starts with this revision.
        brings: What the gift brings of its own.
        has_video: Whether its video is shown with it.
    """

    name: str
    tier: int
    count: int
    opens: bool
    brings: Brings = Brings.NOTHING
    has_video: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """The gift's sound."""

    cue: SoundCue


@dataclass(frozen=True, slots=True)
class Track:
    """The gift's own sound; what the cue was heard with until now gives way.

    Attributes:
        cue: Whose it is.
        late_secs: For how long its video has been seen already: the sound goes on where the video is.
    """

    cue: SoundCue
    late_secs: float = 0.0


@dataclass(frozen=True, slots=True)
class Tick:
    """One more of a streak, `step` notes up."""

    cue: SoundCue
    step: int


Note = Opening | Track | Tick


@dataclass(slots=True)
class _Part:
    """What is known of one cue."""

    count: int = 0
    opens: bool = False
    has_own: bool = False
    video_revision: int | None = None
    first_secs: float | None = None  # when it was first seen
    video_secs: float | None = None  # when its video was
    awaited: list[tuple[int, Note]] = field(default_factory=list)


class Score:
    """Notes that wait for their picture."""

    def __init__(self) -> None:
        self._parts: OrderedDict[int, _Part] = OrderedDict()
        self._ticked_secs = -1.0

    def expect(self, cue_id: int, revision: int, cue: SoundCue) -> None:
        """This revision was given to the screen."""
        part = self._parts.get(cue_id)
        is_first = part is None
        if part is None:
            part = self._parts[cue_id] = _Part(opens=cue.opens)
            if len(self._parts) > MOST_CUES:
                self._parts.popitem(last=False)
        if cue.has_video and part.video_revision is None:
            part.video_revision = revision
        part.awaited += [(revision, note) for note in _notes(cue, part, is_first=is_first)]
        part.count = max(part.count, cue.count)
        part.has_own |= cue.brings is not Brings.NOTHING

    def presented(self, cue_id: int, revision: int, now: float) -> Note | None:
        """This revision is on the screen, and with it all earlier ones: what is to be heard now."""
        part = self._parts.get(cue_id)
        if part is None:
            return None
        part.first_secs = now if part.first_secs is None else part.first_secs
        if part.video_secs is None and part.video_revision is not None and revision >= part.video_revision:
            part.video_secs = now
        due = [note for asked, note in part.awaited if asked <= revision and not _is_too_late(note, part, now)]
        part.awaited = [waiting for waiting in part.awaited if waiting[0] > revision]
        chosen = max(due, key=_rank, default=None)
        if isinstance(chosen, Track) and chosen.cue.brings is Brings.TRACK and part.video_secs is not None:
            chosen = replace(chosen, late_secs=now - part.video_secs)
        if isinstance(chosen, Tick):
            if 0.0 <= now - self._ticked_secs < TICK_EVERY_SECS:
                return None
            self._ticked_secs = now
        return chosen

    def awaits(self, cue_id: int) -> bool:
        """Whether something of it is still to be heard."""
        part = self._parts.get(cue_id)
        return part is not None and bool(part.awaited)

    def forget(self, cue_id: int) -> None:
        """It was taken off the screen."""
        self._parts.pop(cue_id, None)

    def clear(self) -> None:
        """Everything was."""
        self._parts.clear()


def tick_step(count: int) -> int:
    """How high the tick of this count is: the second of a streak is the first to tick."""
    return min(max(count - 2, 0), TOP_TICK)


def _notes(cue: SoundCue, part: _Part, *, is_first: bool) -> Iterator[Note]:
    """What this revision brings to be heard, the best of which will be."""
    if cue.brings is Brings.TRACK and not part.has_own:
        yield Track(cue)
    elif is_first and cue.opens:
        yield Opening(cue)
    elif cue.brings is Brings.FILE and part.opens and not part.has_own:
        yield Track(cue)
    if not (is_first and cue.opens) and cue.count > part.count:
        yield Tick(cue, tick_step(cue.count))


def _is_too_late(note: Note, part: _Part, now: float) -> bool:
    is_file = isinstance(note, Track) and note.cue.brings is Brings.FILE
    return is_file and part.first_secs is not None and now - part.first_secs > LATE_SECS


def _rank(note: Note) -> tuple[int, int]:
    match note:
        case Track():
            return 2, 0
        case Opening():
            return 1, 0
        case Tick(_, step):
            return 0, step
