"""How many lines of one kind the log bears. Pure: time is an argument."""

from dataclasses import dataclass
from typing import Final, Generic, TypeVar

LINES_A_MINUTE: Final = 5
MINUTE_SECS: Final = 60.0
MOST_KINDS: Final = 200

Kind = TypeVar("Kind")


@dataclass(slots=True)
class _Minute:
    ends_secs: float
    lines: int = 0


class LogRate(Generic[Kind]):
    """Lets the first lines of a kind through and counts the others, until the minute of that kind is over.

    Strangers may provoke any number of kinds, so beyond `MOST_KINDS` at a time they all count as `others`.
    """

    def __init__(self, others: Kind) -> None:
        self._others = others
        self._minutes: dict[Kind, _Minute] = {}

    def admits(self, kind: Kind, now_secs: float) -> bool:
        """Whether one more line of this kind may be written; ask for `take_over` first."""
        if kind not in self._minutes and len(self._minutes) >= MOST_KINDS:
            kind = self._others
        minute = self._minutes.setdefault(kind, _Minute(now_secs + MINUTE_SECS))
        minute.lines += 1
        return minute.lines <= LINES_A_MINUTE

    def take_over(self, now_secs: float) -> list[tuple[Kind, int]]:
        """The kinds whose minute is over and of which lines were left out, with the number of those lines."""
        return self._take([kind for kind, minute in self._minutes.items() if now_secs >= minute.ends_secs])

    def take_all(self) -> list[tuple[Kind, int]]:
        """The same for every kind: the log ends."""
        return self._take(list(self._minutes))

    def _take(self, kinds: list[Kind]) -> list[tuple[Kind, int]]:
        counted = [(kind, self._minutes.pop(kind).lines - LINES_A_MINUTE) for kind in kinds]
        return [(kind, left_out) for kind, left_out in counted if left_out > 0]
