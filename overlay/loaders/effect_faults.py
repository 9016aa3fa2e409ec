"""What is wrong with an effect or a theme file, so that its author can mend it: line, path, found and expected."""

import difflib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from overlay.loaders.json_lines import Place, doubled_names, lines_of, place_words, shown, value_at
from overlay.phrase import counted, phrase
from overlay.scene.effects.effect import Effect

LARGEST_BYTES: Final = 1 << 20
"""The greatest built-in effect has some ten thousand bytes."""

NOTHING: Final = phrase("nothing")
THE_FILE: Final = phrase("the file")


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
        return phrase(
            "{place}: found {found}, expected {expected}", place=self.path, found=self.found, expected=self.expected
        )


Document = TypeVar("Document", bound=BaseModel)


def told(file: str, faults: tuple[Fault, ...]) -> str:
    """The first fault of a file, with its line, and how many more there are."""
    first, more = faults[0], len(faults) - 1
    place = f"{file}:{first.line}" if first.line else file
    if not more:
        return phrase("{place}: {words}", place=place, words=first.words)
    return counted(
        "{place}: {words}; and {n} more", "{place}: {words}; and {n} more", more, place=place, words=first.words
    )


def read_effect(data: bytes) -> Effect | tuple[Fault, ...]:
    """The effect in a file's bytes, or all that is wrong with them, in the order of the lines."""
    return read_document(data, Effect)


def read_document(data: bytes, model: type[Document]) -> Document | tuple[Fault, ...]:
    """What a file's bytes hold, JSON after a model, or all that is wrong with them, in the order of the lines."""
    if len(data) > LARGEST_BYTES:
        return (
            Fault(0, THE_FILE, counted("{n} byte", "{n} bytes", len(data)), phrase("at most {n}", n=LARGEST_BYTES)),
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return (
            Fault(
                line, THE_FILE, phrase("the byte {byte}", byte=f"0x{data[error.start]:02x}"), phrase("text in UTF-8")
            ),
        )
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
        odd = phrase("JSON that nobody writes")
        return (Fault(1, THE_FILE, odd, phrase("fewer brackets in each other, or shorter numbers")),)
    doubled = [
        Fault(line, place_words(place), phrase("it a second time"), phrase("it once")) for place, line in doubled_places
    ]
    found = [_fault(one, document, lines, model) for one in errors if not _is_echo(one, errors)]
    return tuple(sorted({*doubled, *_joined(found)}, key=lambda fault: (fault.line, fault.path, fault.found)))


def _joined(faults: Iterable[Fault]) -> Iterator[Fault]:
    """Where one of several things is expected, pydantic finds a fault for each of them: one is enough."""
    for (line, path, found), same in groupby(faults, key=lambda fault: (fault.line, fault.path, fault.found)):
        expected = list(dict.fromkeys(fault.expected for fault in same))
        words = phrase("{names} or {last}", names=", ".join(expected[:-1]), last=expected[-1])
        yield Fault(line, path, found, words if len(expected) > 1 else expected[0])


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
    found = shown(rest.split("\n", 1)[0][:20]) if rest else phrase("the end of the file")
    expected = _OF_JSON.get(error.msg, phrase("valid JSON ({why})", why=error.msg))
    return Fault(error.lineno, phrase("column {n}", n=str(error.colno)), found, expected)


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
        return Fault(lines[place], place_words(place), phrase("the name {name}", name=f'"{place[-1]}"'), expected)
    place = _place_in(document, (*location, *getattr(context.get("error"), "place", ())))
    parent = next((place[:size] for size in range(len(place), -1, -1) if place[:size] in lines), ())
    if kind == "missing":
        return Fault(lines[parent], place_words(place), NOTHING, phrase("a value, for it must be given"))
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
            if not isinstance(parent, dict | list) or (isinstance(parent, dict) and parent.get("kind") == part):
                continue
        place = (*place, part)
    return place


def _expected(kind: str, context: Mapping[str, Any], message: str, name: str, model: type[BaseModel]) -> str:
    match kind:
        case "extra_forbidden":
            # Elsewhere it has a place, here it has none.
            elsewhere = [known for known in _known_names(model) if known != name]
            near = difflib.get_close_matches(name, elsewhere, n=1)
            return phrase("no such field (perhaps {name} is meant)", name=repr(near[0])) if near else NO_FIELD
        case "literal_error":
            return phrase("one of {names}", names=_or(context["expected"]))
        case "union_tag_invalid":
            return phrase("a kind that is one of {names}", names=context["expected_tags"])
        case "string_pattern_mismatch":
            pattern = context["pattern"]
            return _PATTERNS.get(pattern, phrase("text that matches {pattern}", pattern=pattern))
        case "value_error":
            words = context["error"].args[0] if "error" in context else message.removeprefix("Value error, ")
            return phrase("what fits together: {words}", words=words)
        case _:
            words = message.removeprefix("Input should be ").removeprefix("Input ")
            return _limit(kind, context) or _length(kind, context) or _KINDS.get(kind, words)


def _typed(number: float) -> str:
    """As one types it into a file."""
    return str(int(number)) if number == int(number) else f"{number:g}"


def _limit(kind: str, context: Mapping[str, Any]) -> str | None:
    """How large a number may be; as it is typed, and in no language's own way to write numbers."""
    match kind:
        case "greater_than_equal":
            return phrase("at least {n}", n=_typed(context["ge"]))
        case "less_than_equal":
            return phrase("at most {n}", n=_typed(context["le"]))
        case "greater_than":
            return phrase("more than {n}", n=_typed(context["gt"]))
        case "less_than":
            return phrase("less than {n}", n=_typed(context["lt"]))
        case _:
            return None


def _length(kind: str, context: Mapping[str, Any]) -> str | None:
    """How much of it there may be."""
    count = int(context.get("min_length", context.get("max_length", 0)))
    match kind:
        case "too_short":
            return counted("at least {n} entry", "at least {n} entries", count)
        case "too_long":
            return counted("at most {n} entry", "at most {n} entries", count)
        case "string_too_short":
            return counted("at least {n} character", "at least {n} characters", count)
        case "string_too_long":
            return counted("at most {n} character", "at most {n} characters", count)
        case _:
            return None


_PATTERNS: Final = {
    r"^[A-Za-z0-9_-]+\.png$": phrase("the name of a PNG file such as star.png"),
    r"^#[0-9a-fA-F]{6}$": phrase("a colour such as #ff8a3d"),
    r"^[a-z][a-z0-9-]*$": phrase("small letters, digits and -, with a letter first"),
    r"^[a-z][a-z0-9_]*$": phrase("small letters, digits and _, with a letter first"),
}
_KINDS: Final[dict[str, str]] = {
    "union_tag_not_found": phrase("an object with a 'kind'"),
    "float_type": phrase("a number"),
    "float_parsing": phrase("a number"),
    "finite_number": phrase("a number that is neither infinite nor NaN"),
    "int_type": phrase("a whole number"),
    "int_from_float": phrase("a whole number"),
    "bool_type": phrase("true or false"),
    "string_type": phrase("text in quotes"),
    "tuple_type": phrase("a list"),
    "list_type": phrase("a list"),
    "dict_type": phrase("an object"),
    "model_type": phrase("an object"),
    "model_attributes_type": phrase("an object"),
}
_OF_JSON: Final = {
    "Expecting value": phrase("value"),
    "Expecting ',' delimiter": phrase("',' delimiter"),
    "Expecting ':' delimiter": phrase("':' delimiter"),
    "Expecting property name enclosed in double quotes": phrase("property name enclosed in double quotes"),
}
NO_FIELD: Final = phrase("no such field")


def _or(names: str) -> str:
    """A list of pydantic's, with an "or" that can be told."""
    others, _, last = names.rpartition(" or ")
    return phrase("{names} or {last}", names=others, last=last) if others else last


@cache
def _known_names(model: type[BaseModel]) -> tuple[str, ...]:
    """Every field that stands anywhere in such a document."""
    schema = model.model_json_schema()
    definitions = schema.get("$defs", {})
    models = [schema, *(definitions.values() if isinstance(definitions, dict) else ())]
    return tuple(sorted({name for part in models for name in part.get("properties", {})}))
