"""Counts of what went by, for the diagnostics: small, bounded, and they know what is the first of its kind."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

MOST_KINDS: Final = 200


@dataclass(slots=True)
class Counters:
    """Counts by topic and kind. Strangers choose some of the kinds, so their number is bounded."""

    _counts: dict[str, Counter[str]] = field(default_factory=dict)

    def count(self, topic: str, kind: str) -> bool:
        """Count one, and say whether it is the first of its kind: worth a line in the log."""
        kinds = self._counts.get(topic)
        if kinds is None:
            kinds = self._counts[topic] = Counter()
        if kind not in kinds and len(kinds) >= MOST_KINDS:
            kind = "(others)"
        kinds[kind] += 1
        return kinds[kind] == 1

    def as_dict(self) -> dict[str, dict[str, int]]:
        """All counts, topic by topic."""
        return {topic: dict(kinds) for topic, kinds in self._counts.items()}
