"""Places on the GPU for things that bursts bring along: a thing keeps its place as long as a burst needs it."""

from collections.abc import Iterable
from typing import Generic, TypeVar

Thing = TypeVar("Thing")


class Shelf(Generic[Thing]):
    """Things side by side, each with one or more places. Things are told apart by identity."""

    def __init__(self, places: int) -> None:
        """Make an empty shelf.

        Args:
            places: How many there are.
        """
        self._places = places
        self._fixed: dict[int, tuple[int, int, Thing]] = {}  # by id: first place, how many, what
        self._lent: dict[int, tuple[int, int, Thing]] = {}

    def fix(self, thing: Thing, size: int = 1) -> None:
        """Give a thing its place for good; one that finds none is left out."""
        self._put(self._fixed, thing, size)

    def lend(self, things: Iterable[tuple[Thing, int]]) -> None:
        """Let these things, with their sizes, have places; what is lent one and not named any more loses it."""
        wanted = {id(thing): (thing, size) for thing, size in things if id(thing) not in self._fixed}
        self._lent = {key: lent for key, lent in self._lent.items() if key in wanted}
        for thing, size in wanted.values():
            if id(thing) not in self._lent:
                self._put(self._lent, thing, size)

    def place_of(self, thing: Thing) -> int | None:
        """The first place of a thing; None if it found none."""
        found = self._fixed.get(id(thing)) or self._lent.get(id(thing))
        return found[0] if found else None

    def content(self) -> tuple[tuple[int, Thing], ...]:
        """What stands where."""
        standing = [*self._fixed.values(), *self._lent.values()]
        return tuple(sorted(((first, thing) for first, _, thing in standing), key=lambda pair: pair[0]))

    def _put(self, into: dict[int, tuple[int, int, Thing]], thing: Thing, size: int) -> None:
        first = 0
        for taken, width, _ in sorted((*self._fixed.values(), *self._lent.values()), key=lambda one: one[0]):
            if taken - first >= size:
                break
            first = taken + width
        if first + size <= self._places:
            into[id(thing)] = (first, size, thing)
