"""Words that can be told in another language: plain English for whoever prints them, and what it was made of. Pure.

A phrase is a `str`, so that logs, reports and comparisons need not know of it. The desk and the painters tell it in the
reader's language (`overlay.desktop.language`). What is joined to it with ``+`` or put into an f-string is English for
good: values go into the braces, and sentences that follow each other into `joined`.
"""

from collections.abc import Iterable
from typing import Literal, Self

LanguageCode = Literal["en", "zh-CN", "ja", "es", "pt-BR", "de", "ar"]
"""The languages that there are."""

Value = str | int | float
"""What may stand in the braces. Numbers are written as the language writes them; a phrase is translated; any other text
stays as it is: give what must not be grouped, such as a port, as a text."""


class Phrase(str):
    """English, and what it was made of.

    Attributes:
        template: The English with its braces; of two forms the one for many. "" where `parts` were joined.
        values: What stands in the braces.
        number: Which number the form is for; None where there is one form.
        parts: What was joined.
        glue: What stands between the parts.
    """

    __slots__ = ("glue", "number", "parts", "template", "values")

    template: str
    values: dict[str, Value]
    number: int | None
    parts: tuple[str, ...]
    glue: str

    def __new__(
        cls,
        english: str,
        template: str = "",
        values: dict[str, Value] | None = None,
        number: int | None = None,
        parts: tuple[str, ...] = (),
        glue: str = "",
    ) -> Self:
        """Made by `phrase`, `counted` and `joined`."""
        self = super().__new__(cls, english)
        self.template, self.values, self.number = template or english, values or {}, number
        self.parts, self.glue = parts, glue
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (str(self), self.template, self.values, self.number, self.parts, self.glue)


def phrase(text: str, /, **values: Value) -> Phrase:
    """A text with ``{name}`` where a value goes. The text is a literal, so that it is found for translation."""
    return Phrase(filled(text, values), text, values)


def counted(one: str, many: str, n: int, /, **values: Value) -> Phrase:
    """A text that depends on how many: ``counted("{n} gift", "{n} gifts", 3)``; both forms are literals."""
    values = {"n": n, **values}
    return Phrase(filled(one if n == 1 else many, values), many, values, number=n)


def joined(parts: Iterable[str], glue: str = " ") -> Phrase:
    """Several phrases, one after the other; the empty ones are left out."""
    some = tuple(part for part in parts if part)
    return Phrase(glue.join(some), parts=some, glue=glue)


def filled(text: str, values: dict[str, Value]) -> str:
    """English with its values."""
    return text.format_map({name: english(value) for name, value in values.items()}) if values else text


def english(value: Value) -> str:
    """A value as English writes it: whole numbers in groups of three, others to the hundredth at most."""
    if isinstance(value, str):
        return value
    return f"{value:,}" if isinstance(value, int) else f"{value:,.2f}".rstrip("0").rstrip(".")
