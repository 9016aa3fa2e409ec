"""What is wrong with an effect or a theme file, so that its author can mend it: line, path, found and expected."""

import difflib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from overlay.loaders.json_lines import Place, doubled_names, lines_of, place_words, shown, value_at
from overlay.scene.effects.effect import Effect

LARGEST_BYTES: Final = 1 << 20
"""The greatest built-in effect has some ten thousand bytes."""

NOTHING: Final = "nothing"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a file.

    Attributes:
        line: Counted from 1; 0 if the file could not even be read as text.
        path: Where in the document: ``emitters[2].spawner.count.min``.
        found: What stands there, as short JSON, or in words.
        expected: What should.
    """

    line: int
    path: str
    found: str
    expected: str

    @property
    def words(self) -> str:
        """All but the line, as one clause."""
        return f"{self.path}: found {self.found}, expected {self.expected}"


Document = TypeVar("Document", bound=BaseModel)


def told(file: str, faults: tuple[Fault, ...]) -> str:
    """The first fault of a file, with its line, and how many more there are."""
    first, more = faults[0], len(faults) - 1
    place = f"{file}:{first.line}" if first.line else file
    return f"{place}: {first.words}" + (f"; and {more} more" if more else "")


def read_effect(data: bytes) -> Effect | tuple[Fault, ...]:
    """The effect in a file's bytes, or all that is wrong with them, in the order of the lines."""
    return read_document(data, Effect)


def read_document(data: bytes, model: type[Document]) -> Document | tuple[Fault, ...]:
    """What a file's bytes hold, JSON after a model, or all that is wrong with them, in the order of the lines."""
    if len(data) > LARGEST_BYTES:
        return (Fault(0, "the file", f"{len(data):,} bytes", f"at most {LARGEST_BYTES:,}"),)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return (Fault(line, "the file", f"the byte 0x{data[error.start]:02x}", "text in UTF-8"),)
    errors: list[Mapping[str, Any]] = []
    try:
        document, doubles = _parsed(text)
        try:
            document_read = model.model_validate_json(text)
        except ValidationError as error:
            errors = [dict(one) for one in error.errors(include_url=False)]
        else:
            if not doubles:
                return document_read
        lines, doubled_places = lines_of(text), doubled_names(text)  # slow: only where there is a fault to point at
    except json.JSONDecodeError as error:
        return (_syntax_fault(text, error),)
    except (RecursionError, ValueError):  # ValueError: a number of thousands of digits
        return (Fault(1, "the file", "JSON that nobody writes", "fewer brackets in each other, or shorter numbers"),)
    doubled = [Fault(line, place_words(place), "it a second time", "it once") for place, line in doubled_places]
    found = [_fault(one, document, lines, model) for one in errors if not _is_echo(one, errors)]
    return tuple(sorted({*doubled, *found}, key=lambda fault: (fault.line, fault.path, fault.found)))


def _parsed(text: str) -> tuple[object, bool]:
    """The document, and whether a name stands twice in one of its objects."""
    doubles = False

    def members(pairs: list[tuple[str, object]]) -> dict[str, object]:
        nonlocal doubles
        found = dict(pairs)
        doubles = doubles or len(found) < len(pairs)
        return found

    return json.loads(text, object_pairs_hook=members), doubles


def _syntax_fault(text: str, error: json.JSONDecodeError) -> Fault:
    rest = text[error.pos :].lstrip()
    found = shown(rest.split("\n", 1)[0][:20]) if rest else "the end of the file"
    is_wish = error.msg.startswith("Expecting ")
    expected = error.msg.removeprefix("Expecting ") if is_wish else f"valid JSON ({error.msg})"
    return Fault(error.lineno, f"column {error.colno}", found, expected)


def _is_echo(error: Mapping[str, Any], errors: Iterable[Mapping[str, Any]]) -> bool:
    """A list whose entries are wrong is called too short as well: pydantic counts the good ones."""
    size = len(error["loc"])
    inner = [other for other in errors if len(other["loc"]) > size and other["loc"][:size] == error["loc"]]
    return error["type"] == "too_short" and bool(inner)


def _fault(error: Mapping[str, Any], document: object, lines: Mapping[Place, int], model: type[BaseModel]) -> Fault:
    """From pydantic's words to those of the file."""
    kind, context, location = str(error["type"]), error.get("ctx", {}), error["loc"]
    if location[-1:] == ("[key]",):  # it is the name that is wrong, not what it stands before
        place = _place_in(document, location[:-1])
        expected = _expected(kind, context, "", "", model)
        return Fault(lines[place], place_words(place), f'the name "{place[-1]}"', expected)
    place = _place_in(document, location)
    parent = next((place[:size] for size in range(len(place), -1, -1) if place[:size] in lines), ())
    if kind == "missing":
        return Fault(lines[parent], place_words(place), NOTHING, "a value, for it must be given")
    try:
        found = shown(value_at(document, place))
    except LookupError:
        found = NOTHING
    expected = _expected(kind, context, str(error["msg"]), str(place[-1]) if place else "", model)
    return Fault(lines[parent], place_words(place), found, expected)


def _place_in(document: object, location: tuple[str | int, ...]) -> Place:
    """Pydantic's location without the names of union members, which do not stand in the document."""
    place: Place = ()
    for index, part in enumerate(location):
        try:
            value_at(document, (*place, part))
        except LookupError:
            if index < len(location) - 1:
                continue  # the name of a union's member: its fields lie in the same object
            parent = value_at(document, place)
            if isinstance(parent, dict) and parent.get("kind") == part:
                continue
        place = (*place, part)
    return place


def _expected(kind: str, context: Mapping[str, Any], message: str, name: str, model: type[BaseModel]) -> str:
    match kind:
        case "extra_forbidden":
            # Elsewhere it has a place, here it has none.
            elsewhere = [known for known in _known_names(model) if known != name]
            near = difflib.get_close_matches(name, elsewhere, n=1)
            return "no such field" + (f" (perhaps {near[0]!r} is meant)" if near else "")
        case "greater_than_equal":
            return f"at least {context['ge']:g}"
        case "less_than_equal":
            return f"at most {context['le']:g}"
        case "greater_than":
            return f"more than {context['gt']:g}"
        case "less_than":
            return f"less than {context['lt']:g}"
        case "literal_error":
            return f"one of {context['expected']}"
        case "union_tag_invalid":
            return f"a kind that is one of {context['expected_tags']}"
        case "union_tag_not_found":
            return "an object with a 'kind'"
        case "string_pattern_mismatch":
            return _PATTERNS.get(context["pattern"], f"text that matches {context['pattern']}")
        case "too_short" | "too_long":
            bound = "at least" if kind == "too_short" else "at most"
            return f"{bound} {context.get('min_length', context.get('max_length'))} entries"
        case "value_error":
            return f"what fits together: {message.removeprefix('Value error, ')}"
        case _:
            return _KINDS.get(kind, message.removeprefix("Input should be ").removeprefix("Input "))


_PATTERNS: Final = {
    r"^#[0-9a-fA-F]{6}$": "a colour such as #ff8a3d",
    r"^[a-z][a-z0-9-]*$": "small letters, digits and -, with a letter first",
    r"^[a-z][a-z0-9_]*$": "small letters, digits and _, with a letter first",
}
_KINDS: Final = {
    "float_type": "a number",
    "float_parsing": "a number",
    "finite_number": "a number that is neither infinite nor NaN",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "string_type": "text in quotes",
    "tuple_type": "a list",
    "list_type": "a list",
    "dict_type": "an object",
    "model_type": "an object",
    "model_attributes_type": "an object",
}


@cache
def _known_names(model: type[BaseModel]) -> tuple[str, ...]:
    """Every field that stands anywhere in such a document."""
    schema = model.model_json_schema()
    definitions = schema.get("$defs", {})
    models = [schema, *(definitions.values() if isinstance(definitions, dict) else ())]
    return tuple(sorted({name for part in models for name in part.get("properties", {})}))
