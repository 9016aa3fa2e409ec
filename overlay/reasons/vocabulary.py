"""How a reason is declared: with a literal, which is found for translation, and known to who listens to a decoder."""

from typing import Final

from overlay.phrase import Phrase, Value, counted, filled

Key = tuple[str, bool]
"""A template, of two forms the one for many; and whether it depends on a number."""

VOCABULARY: Final[dict[Key, "Saying | Counting"]] = {}
"""All of them."""


class Saying:
    """A sentence with places for values."""

    def __init__(self, template: str) -> None:
        """Declare it."""
        self.template = template
        VOCABULARY[template, False] = self

    def __call__(self, **values: Value) -> Phrase:
        """It with its values."""
        return Phrase(filled(self.template, values), self.template, values)


class Counting:
    """A sentence that depends on how many."""

    def __init__(self, one: str, many: str) -> None:
        """Declare it."""
        self.one, self.template = one, many
        VOCABULARY[many, True] = self

    def __call__(self, n: int, /, **values: Value) -> Phrase:
        """It with its number and its values."""
        return counted(self.one, self.template, n, **values)


def saying(template: str) -> Saying:
    """A sentence with ``{name}`` where a value goes."""
    return Saying(template)


def counting(one: str, many: str) -> Counting:
    """A sentence with ``{n}`` in it, in its two English forms."""
    return Counting(one, many)


def said(text: str) -> Phrase:
    """A sentence that is always the same."""
    return saying(text)()
