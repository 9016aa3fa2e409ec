"""What a talk with OBS is made of: asks, answers, pauses, and what is remarked in the end."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from overlay.errors import ObsError
from overlay.phrase import Phrase, joined, phrase

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ask:
    """A request of obs-websocket, by its own name and with its own fields."""

    kind: str
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wait:
    """Nothing is asked for so long; the answer says nothing."""

    secs: float


@dataclass(frozen=True, slots=True)
class Answer:
    """What OBS says: its fields, or why not in `words`, which may be empty."""

    is_ok: bool = True
    data: Mapping[str, Any] = field(default_factory=dict)
    words: str = ""

    def text(self, name: str) -> str:
        """A field as text; "" if it is missing or something else."""
        value = self.data.get(name)
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> float:
        """A field as a number; 0 if it is missing or something else."""
        return number_in(self.data, name)

    def truth(self, name: str) -> bool:
        """Whether a field is true."""
        return self.data.get(name) is True

    def tree(self, name: str) -> Mapping[str, Any]:
        """A field that has fields; without any if it is missing or something else."""
        value = self.data.get(name)
        return value if isinstance(value, Mapping) else {}

    def rows(self, name: str) -> list[Mapping[str, Any]]:
        """A list of such; what is none is left out."""
        value = self.data.get(name)
        return [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []


Talk = Generator[Ask | Wait, Answer, T]


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that was looked at. `advice` says what to do where it is not fine."""

    is_fine: bool
    words: str
    advice: str = ""


def asked(kind: str, **data: object) -> Talk[Answer]:
    """Ask for what the talk cannot go on without.

    Raises:
        ObsError: OBS refuses.
    """
    answer = yield Ask(kind, data)
    if not answer.is_ok:
        if answer.words:
            raise ObsError(phrase("OBS refuses {request}: {reason}.", request=kind, reason=answer.words))
        raise ObsError(phrase("OBS refuses {request}.", request=kind))
    return answer


def number_in(row: Mapping[str, Any], name: str) -> float:
    """A field as a number; 0 if it is missing or something else."""
    value = row.get(name)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0.0


def as_lines(remarks: Sequence[Remark]) -> list[Phrase]:
    """For a person: what is wrong first, and what to do about it."""
    ordered = sorted(remarks, key=lambda remark: remark.is_fine)
    return [joined((remark.words, remark.advice)) for remark in ordered]
