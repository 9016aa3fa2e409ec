"""The JSON of a model: every value is asked for by name, with type and range; a bad one is told by its place."""

from collections.abc import Mapping, Sequence
from typing import Self, TypeVar

from overlay.loaders.gltf.fault import Found, ModelError, plain, shown
from overlay.loaders.gltf.limits import LARGEST_NUMBER
from overlay.phrase import Phrase
from overlay.reasons import models

Choice = TypeVar("Choice")


class Part:
    """One object of the document. Its methods raise `ModelError` for what is not as they are told that it must be.

    Attributes:
        values: The object.
    """

    __slots__ = ("_key", "_parent", "values")

    def __init__(self, values: Mapping[str, object], parent: "Part | None" = None, key: str = "") -> None:
        self.values, self._parent, self._key = values, parent, key

    @property
    def place(self) -> str:
        """Where it stands: ``nodes[3].extensions``."""
        return self.place_of("")

    def place_of(self, name: str) -> str:
        """Where one of its values stands."""
        names, part = [name], self
        while part._parent is not None:
            names.append(part._key)
            part = part._parent
        return ".".join(filter(None, reversed(names))) or "the document"

    def fault(self, name: str, expected: Phrase, found: Found | None = None) -> ModelError:
        """What to raise about one of its values."""
        return ModelError(self.place_of(name), shown(self.values.get(name)) if found is None else found, expected)

    def has(self, name: str) -> bool:
        """Whether it is given."""
        return name in self.values

    def number(self, name: str, default: float, low: float = -LARGEST_NUMBER, high: float = LARGEST_NUMBER) -> float:
        """A number within limits."""
        value = self.values.get(name, default)
        if type(value) not in (int, float) or not low <= value <= high:  # type: ignore[operator]  # just narrowed
            within = models.NUMBER_WITHIN(low=f"{low:g}", high=f"{high:g}")
            raise self.fault(name, models.NUMBER if low == -LARGEST_NUMBER else within)
        return float(value)  # type: ignore[arg-type]

    def numbers(self, name: str, size: int | None = None, most: float = LARGEST_NUMBER) -> tuple[float, ...] | None:
        """A list of numbers, or None where it is not given."""
        value = self.values.get(name)
        if value is None and name not in self.values:
            return None
        if not isinstance(value, list) or (size is not None and len(value) != size):
            raise self.fault(name, models.LIST_OF_NUMBERS if size is None else models.SO_MANY_NUMBERS(size))
        for number in value:
            if type(number) not in (int, float) or not -most <= number <= most:
                raise self.fault(name, models.NUMBERS_UP_TO(most=f"{most:g}"), models.LIST_WITH(value=shown(number)))
        return tuple(map(float, value))

    def factors(self, name: str, default: tuple[float, ...], high: float = 1.0) -> tuple[float, ...]:
        """A colour or the like: as many numbers as the default has, from 0 up."""
        found = self.numbers(name, len(default))
        if found is None:
            return default
        if not all(0.0 <= number <= high for number in found):
            between = models.LIST_BETWEEN(low=f"{min(found):g}", high=f"{max(found):g}")
            raise self.fault(name, models.NUMBERS_FROM_0(most=f"{high:g}"), between)
        return found

    def whole(self, name: str, default: int | None = None, low: int = 0, high: int = 2**53) -> int:
        """A whole number; without a default it must be given."""
        value = self.values.get(name, default)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if high < low:
            raise self.fault(name, models.NOTHING_POSSIBLE)
        if type(value) is not int or not low <= value <= high:
            within = models.WHOLE_WITHIN(low=low, high=high)
            raise self.fault(name, within if high < 2**53 else models.WHOLE_FROM(low=low))
        return value

    def index(self, name: str, count: int) -> int | None:
        """An index into a list with so many entries, or None where it is not given."""
        return self.whole(name, high=count - 1) if name in self.values else None

    def indices(self, name: str, count: int) -> list[int]:
        """A list of such, empty where it is not given."""
        value = self.values.get(name, [])
        if not isinstance(value, list):
            raise self.fault(name, models.INDICES)
        for number in value:
            if type(number) not in (int, float) or number not in range(count):  # 1.0 is in it, 1.5 is not
                raise self.fault(name, models.INDICES_BELOW(n=count), models.LIST_WITH(value=shown(number)))
        return list(map(int, value))

    def text(self, name: str) -> str:
        """Text, "" where it is not given."""
        value = self.values.get(name, "")
        if not isinstance(value, str):
            raise self.fault(name, models.TEXT)
        return value

    def name(self) -> str:
        """Its own name, as far as it can be shown."""
        value = self.values.get("name")
        return plain(value[:200]) if isinstance(value, str) else ""

    def texts(self, name: str) -> list[str]:
        """A list of texts, empty where it is not given."""
        value = self.values.get(name, [])
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            raise self.fault(name, models.TEXTS)
        return [plain(text[:200]) for text in value]

    def flag(self, name: str) -> bool:
        """True or false, and false where it is not given."""
        value = self.values.get(name, False)
        if not isinstance(value, bool):
            raise self.fault(name, models.TRUE_OR_FALSE)
        return value

    def choice(self, name: str, choices: Mapping[str, Choice] | Mapping[int, Choice], default: str | int) -> Choice:
        """One of the words or numbers that the specification knows, as what it stands for here."""
        value = self.values.get(name, default)
        if type(value) is not type(default) or value not in choices:
            raise self.fault(name, models.ONE_OF(choices=", ".join(map(str, map(shown, choices)))))
        return choices[value]  # type: ignore[index]  # just narrowed

    def part(self, name: str) -> Self | None:
        """An object in it, or None where it is not given."""
        value = self.values.get(name)
        if value is None and name not in self.values:
            return None
        if not isinstance(value, dict):
            raise self.fault(name, models.OBJECT)
        return type(self)(value, self, name)

    def needed(self, name: str) -> Self:
        """An object in it that must be given."""
        found = self.part(name)
        if found is None:
            raise self.fault(name, models.OBJECT)
        return found

    def parts(self, name: str) -> Sequence[Self]:
        """A list of objects in it, empty where it is not given."""
        values = self.values.get(name, [])
        if not isinstance(values, list):
            raise self.fault(name, models.LIST)
        found = []
        for index, value in enumerate(values):
            key = f"{name}[{index}]"
            if not isinstance(value, dict):
                raise self.fault(key, models.OBJECT, shown(value))
            found.append(type(self)(value, self, key))
        return found

    def extension(self, name: str) -> Self | None:
        """What an extension says about it, or None."""
        extensions = self.part("extensions") if "extensions" in self.values else None
        return extensions.part(name) if extensions is not None else None
