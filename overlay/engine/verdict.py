"""What was found out about an engine: findings with grade and place, equal ones counted, in words and as JSON."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

MOST_FINDINGS: Final = 200


class Grade(StrEnum):
    """How a finding is to be taken. The contract's own words decide, not what the overlay bears.

    What the contract leaves open is no breach; it is odd where the overlay has to guess or to put something right.
    """

    BREAKS = "breaks"
    ODD = "odd"
    FINE = "fine"
    UNSEEN = "unseen"  # nothing came by that could be judged

    @property
    def heading(self) -> str:
        """The grade for a reader."""
        return _HEADINGS[self]


_HEADINGS: Final = {
    Grade.BREAKS: "Breaks the contract",
    Grade.ODD: "Odd but accepted",
    Grade.FINE: "Fine",
    Grade.UNSEEN: "Not seen, so not judged",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was found: where, and what. Words of a stranger in it are short and escaped."""

    grade: Grade
    place: str
    words: str


def breaks(place: str, words: str) -> Finding:
    """A breach of the contract."""
    return Finding(Grade.BREAKS, place, words)


def odd(place: str, words: str) -> Finding:
    """Something that the contract does not forbid, and that a host has to guess about or to put right."""
    return Finding(Grade.ODD, place, words)


def fine(place: str, words: str) -> Finding:
    """Something that is as it should be, or that is worth knowing."""
    return Finding(Grade.FINE, place, words)


def unseen(place: str, words: str) -> Finding:
    """Something that could not be judged."""
    return Finding(Grade.UNSEEN, place, words)


@dataclass(slots=True)
class Verdict:
    """All findings. An engine chooses some of the words, so the number of different ones is bounded."""

    _times: Counter[Finding] = field(default_factory=Counter)

    def note(self, findings: Iterable[Finding]) -> None:
        """Add these."""
        for finding in findings:
            kept = finding
            if finding not in self._times and len(self._times) >= MOST_FINDINGS:
                kept = Finding(finding.grade, "more", "findings of other kinds")
            self._times[kept] += 1

    @property
    def is_broken(self) -> bool:
        """Whether the engine breaks the contract."""
        return any(finding.grade is Grade.BREAKS for finding in self._times)

    def of(self, grade: Grade) -> list[tuple[Finding, int]]:
        """The findings of one grade, and how often each was made, in the order of their first time."""
        return [(finding, times) for finding, times in self._times.items() if finding.grade is grade]

    def as_text(self) -> str:
        """For a person: grouped by grade."""
        lines: list[str] = []
        for grade in Grade:
            found = self.of(grade)
            if not found:
                continue
            lines += [f"{grade.heading} ({len(found)})"]
            for finding, times in found:
                often = f" ({times:,} times)" if times > 1 else ""
                lines.append(f"  {finding.place}: {finding.words}{often}")
            lines.append("")
        count = len(self.of(Grade.BREAKS))
        ways = "one way" if count == 1 else f"{count} ways"
        lines.append(
            f"The engine breaks the contract in {ways}."
            if count
            else "The engine keeps to the contract, as far as could be seen."
        )
        return "\n".join(lines)

    def as_list(self) -> list[dict[str, str | int]]:
        """For a program: the same findings in the same order."""
        return [
            {"grade": grade.value, "place": finding.place, "words": finding.words, "times": times}
            for grade in Grade
            for finding, times in self.of(grade)
        ]
