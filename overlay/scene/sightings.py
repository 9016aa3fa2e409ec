"""Which cues are to be seen: acks are honest by it."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from overlay.scene.particles.bursts import Burst

MOST_LOOKS: Final = 4
"""So many cues are looked at closely in one frame, which takes most of a millisecond each; the next have their turn in
the next frame. A crowd that begins at once is reported a little later, and makes no frame late."""

BurstKey = tuple[int, int | None]
"""A cue, and which revision of it burst."""


@dataclass(frozen=True, slots=True)
class ShownCue:
    """What of a cue is on the stage.

    Attributes:
        revision: The last that was shown.
        effect_revision: The one of its last burst, if it ever had one.
    """

    revision: int
    effect_revision: int | None


class Sightings:
    """Remembers what was seen, so that it is not looked for again."""

    def __init__(self) -> None:
        self._lit: set[BurstKey] = set()  # of bursts that have lit a pixel
        self._visible: tuple[tuple[int, int], ...] = ()
        self._looked: dict[BurstKey, int] = {}  # at which were looked, and in which frame
        self._frame = 0

    def visible(
        self,
        cues: Mapping[int, ShownCue],
        standing: Collection[int],
        bursts: Sequence[Burst],
        shows_pixel: Callable[[Burst], bool],
    ) -> tuple[tuple[int, int], ...]:
        """(cue, revision) of those that are seen, or were and still live.

        Args:
            cues: By their numbers.
            standing: The cues with something on the canvas that is surely seen.
            bursts: All that live.
            shows_pixel: Whether a burst lights at least one pixel; asked as seldom as can be.
        """
        living = {(burst.cue_id, burst.revision) for burst in bursts}
        before = set(self._visible)
        bursting: dict[int, BurstKey] = {
            cue_id: (cue_id, cue.effect_revision)
            for cue_id, cue in cues.items()
            if cue_id not in standing and (cue_id, cue.effect_revision) in living
        }
        unseen = {
            key: None
            for cue_id, key in bursting.items()
            if key not in self._lit and (cue_id, cues[cue_id].revision) not in before
        }
        for key in self._whose_turn(unseen):
            if any(shows_pixel(one) for one in bursts if (one.cue_id, one.revision) == key):
                self._lit.add(key)
                del unseen[key]
        self._visible = tuple(
            (cue_id, cue.revision)
            for cue_id, cue in cues.items()
            if cue_id in standing or (cue_id in bursting and bursting[cue_id] not in unseen)
        )
        return self._visible

    def _whose_turn(self, unseen: Iterable[BurstKey]) -> list[BurstKey]:
        """Those that were not looked at for longest: some may never be seen, and must not keep the others waiting."""
        self._frame += 1
        turn = sorted(unseen, key=lambda key: self._looked.get(key, 0))[:MOST_LOOKS]
        self._looked |= dict.fromkeys(turn, self._frame)
        return turn

    def forget_all_but(self, living: Collection[int]) -> None:
        """Only these cues live."""
        self._lit = {key for key in self._lit if key[0] in living}
        self._looked = {key: frame for key, frame in self._looked.items() if key[0] in living}

    def clear(self) -> None:
        """Nothing was ever seen."""
        self._lit.clear()
        self._looked.clear()
        self._visible = ()
