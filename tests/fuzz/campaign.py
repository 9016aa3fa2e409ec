"""Trials one after another, and what is left of the one that fails when all that it does not need is taken away."""

import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

Step = Any
SHRINKING_SECS = 60.0


class TooSlowError(AssertionError):
    """It took too long; on a machine that does other things as well, that counts only if it does so again."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Where trials are made: `trial` makes the steps by chance, `play` raises whatever is wrong."""

    name: str
    trial: Callable[[Random], list[Step]]
    play: Callable[[Sequence[Step]], None]
    unit: str = "steps"


@dataclass(frozen=True, slots=True)
class Failure:
    """What was found: in which trial, the steps that it takes, and how it looks."""

    ground: str
    seed: int
    number: int
    steps: list[Step]
    words: str


@dataclass(slots=True)
class Tally:
    """What was done on one ground."""

    trials: int = 0
    steps: int = 0
    secs: float = 0.0
    slow_once: int = 0

    @property
    def rate(self) -> float:
        """Steps a second."""
        return self.steps / self.secs if self.secs else 0.0


@dataclass(slots=True)
class Campaign:
    """The trials of one seed."""

    seed: int
    tallies: dict[str, Tally] = field(default_factory=dict)

    def try_next(self, ground: Ground) -> Failure | None:
        """One more trial on this ground."""
        tally = self.tallies.setdefault(ground.name, Tally())
        begin = time.perf_counter()
        steps = steps_of(ground, self.seed, tally.trials)
        error = fault_of(ground, steps)
        if isinstance(error, TooSlowError) and not all(
            isinstance(fault_of(ground, steps), TooSlowError) for _ in range(2)
        ):
            tally.slow_once += 1
            error = None
        failure = None if error is None else self._failure(ground, tally.trials, steps, error)
        tally.secs += time.perf_counter() - begin
        tally.trials += 1
        tally.steps += len(steps)
        return failure

    def _failure(self, ground: Ground, number: int, steps: list[Step], error: Exception) -> Failure:
        steps = shrunk(ground, steps, error)
        error = fault_of(ground, steps) or error
        return Failure(ground.name, self.seed, number, steps, "".join(traceback.format_exception(error)))


def steps_of(ground: Ground, seed: int, number: int) -> list[Step]:
    """The steps of a trial, which depend on nothing else."""
    return ground.trial(Random(f"{seed}/{ground.name}/{number}"))


def fault_of(ground: Ground, steps: Sequence[Step]) -> Exception | None:
    """What goes wrong when these steps are taken."""
    try:
        ground.play(steps)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
        return error
    return None


def is_slow_again(ground: Ground, steps: Sequence[Step]) -> bool:
    """Whether these steps take too long each time."""
    return all(isinstance(fault_of(ground, steps), TooSlowError) for _ in range(2))


def shrunk(ground: Ground, steps: list[Step], error: Exception) -> list[Step]:
    """As few of the steps as still end in the same place: halves are taken away, then quarters, then single ones."""
    end, mark = time.monotonic() + SHRINKING_SECS, place_of(error)
    size = max(1, len(steps) // 2)
    while True:
        begin = 0
        while begin < len(steps) and time.monotonic() < end:
            fewer = steps[:begin] + steps[begin + size :]
            found = fault_of(ground, fewer)
            if found is not None and place_of(found) == mark:
                steps = fewer
            else:
                begin += size
        if size == 1:
            return steps
        size //= 2


def place_of(error: Exception) -> tuple[str, str, int | None]:
    """Two errors from the same line are taken for the same."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return type(error).__name__, last.filename, last.lineno
