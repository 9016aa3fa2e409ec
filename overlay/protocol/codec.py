"""Text ⇄ message: the one place where input that nobody vouches for is read.

Behind `decode_server` nothing checks a shape again. It never raises: what cannot be used is a value too,
`Malformed` or `Unknown`, so that the session can answer it.
"""

import contextlib
import functools
import gc
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Any, Final, cast, get_args

from pydantic import ValidationError

from overlay.protocol.messages import (
    CLIENT_MESSAGES,
    SERVER_MESSAGES,
    ClientMessage,
    GiftReceived,
    Message,
    ServerMessage,
    WireModel,
)
from overlay.protocol.outline import Outline, outline_of, shallow, without_endless
from overlay.protocol.whole_text import whole_characters

DEEPEST_NESTING: Final = 32
DEEPEST_READ: Final = 500
MOST_COST: Final = 300_000
"""Of a frame beyond these only the surface is read, to know the gift. Whole messages nest four deep and cost 200."""
MOST_UNKNOWN_FIELDS: Final = 8

_LARGE: Final = 50_000
_PLAIN_LENGTH: Final = 4_000  # so short that no number in it takes long to read


class Flaw(StrEnum):
    """The kinds of malformed input, for counting; what exactly is wrong stands in `Malformed.where`."""

    NOT_JSON = "not JSON"
    NOT_AN_OBJECT = "not an object"
    NOT_FINITE = "a number that is not finite"
    TOO_LONG = "a number with too many digits"
    TOO_DEEP = "nested too deeply"
    TOO_MANY = "too many parts"
    NO_TYPE = "no message type"
    WRONG_SHAPE = "wrong shape"
    BINARY = "a binary frame"


@dataclass(frozen=True, slots=True)
class Malformed:
    """A frame that cannot be used.

    Attributes:
        flaw: What is wrong, one of a few kinds.
        where: The place and the fault, without any of the input: "payload.quantity: missing".
        gift_id: The gift it was about, where that could still be read: such a gift is answered.
        is_error: Whether it meant to be an `error`: those are never answered with another.
    """

    flaw: Flaw
    where: str = ""
    gift_id: str | None = None
    is_error: bool = False

    @property
    def words(self) -> str:
        """Half a sentence for an error message; none of the input is in it."""
        return f"{self.flaw.value} ({self.where})" if self.where else self.flaw.value


@dataclass(frozen=True, slots=True)
class Unknown:
    """A well-formed message of a type that this version does not know; ignored and counted."""

    type: str


@dataclass(frozen=True, slots=True)
class Understood:
    """A message, and the places of the fields in it that this version does not know (the first few of them)."""

    message: ServerMessage
    unknown_fields: tuple[str, ...] = ()


def encode(message: Message) -> str:
    """The message as one line of JSON, in the wire's names."""
    return message.__pydantic_serializer__.to_json(message).decode()  # what `model_dump_json` does, at half its price


def understand_server(text: str) -> Understood | Malformed | Unknown:
    """Read what an engine sent, and what of it is unknown to us."""
    if len(text) <= _LARGE:
        return _understand(text)
    with _collector_resting():
        return _understand(text)


def understand_binary(data: bytes) -> Malformed:
    """The contract has no binary frames; which gift one was about may be found out all the same."""
    match understand_server(data.decode("utf-8", "replace")):
        case Understood(GiftReceived(payload=payload)):
            return Malformed(Flaw.BINARY, gift_id=payload.gift_id)
        case Malformed(gift_id=gift_id, is_error=is_error):
            return Malformed(Flaw.BINARY, gift_id=gift_id, is_error=is_error)
        case _:
            return Malformed(Flaw.BINARY)


def decode_server(text: str) -> ServerMessage | Malformed | Unknown:
    """Read what an engine sent."""
    understood = understand_server(text)
    return understood.message if isinstance(understood, Understood) else understood


def decode_client(text: str) -> ClientMessage | Malformed | Unknown:
    """Read what a host sent."""
    if len(text) <= _LARGE:
        return _decode_client(text)
    with _collector_resting():
        return _decode_client(text)


@contextlib.contextmanager
def _collector_resting() -> Iterator[None]:
    """Keep Python from looking for cycles in a large tree while that is there: it has none, and is much to look at."""
    rests = gc.isenabled()
    if rests:
        gc.disable()
    try:
        yield
    finally:
        if rests:
            gc.enable()


def _understand(text: str) -> Understood | Malformed | Unknown:
    plain = _plain_message(text)
    return _look_closer(text) if plain is None else Understood(plain)


def _look_closer(text: str) -> Understood | Malformed | Unknown:
    decoded = _decode(text, SERVER_MESSAGES)
    if isinstance(decoded, Malformed | Unknown):
        return decoded
    tree, message = decoded
    unknown_fields = tuple(islice(_unknown_fields(tree, message), MOST_UNKNOWN_FIELDS))
    return Understood(cast("ServerMessage", message), unknown_fields)


def _plain_message(text: str) -> ServerMessage | None:
    """The message in a text with nothing odd about it, as nearly all are; None wants a closer look.

    What a closer look would find fault with, or remark upon, must never pass here: so it is the same parser and the
    same models, at their strictest.
    """
    if len(text) > _PLAIN_LENGTH or text.count("{") + text.count("[") > DEEPEST_NESTING:
        return None
    try:
        tree = _PLAIN_JSON.decode(text)
        model = SERVER_MESSAGES[tree["type"]]
        return cast("ServerMessage", model.model_validate(tree, by_alias=True, by_name=False, extra="forbid"))
    except (ValueError, TypeError, KeyError):
        return None


def _decode_client(text: str) -> ClientMessage | Malformed | Unknown:
    decoded = _decode(text, CLIENT_MESSAGES)
    return decoded if isinstance(decoded, Malformed | Unknown) else cast("ClientMessage", decoded[1])


def _decode(text: str, models: dict[str, type[Message]]) -> tuple[dict[str, Any], Message] | Malformed | Unknown:
    tree = _parse(text)
    if isinstance(tree, Malformed):
        return tree
    kind = tree.get("type")
    if not isinstance(kind, str):
        return Malformed(Flaw.NO_TYPE)
    model = models.get(kind)
    if model is None:
        return Unknown(str(whole_characters(kind[:100])))
    try:
        return tree, model.model_validate(tree, by_alias=True, by_name=False)  # "gift_id" is no word of the wire
    except ValidationError as error:
        return _malformed(Flaw.WRONG_SHAPE, tree, _first_fault(error))


def _parse(text: str) -> dict[str, Any] | Malformed:
    """The tree of a text, read once: what is wrong with its numbers or its depth shows in time to know the gift."""
    outline = outline_of(text)
    if outline.depth > DEEPEST_READ:
        return _malformed(Flaw.TOO_DEEP, _surface(text, outline))
    if outline.cost > MOST_COST:
        return _malformed(Flaw.TOO_MANY, _surface(text, outline))
    numbers = _Numbers()
    try:
        tree = json.loads(
            without_endless(text, outline), parse_constant=numbers.refuse, parse_float=numbers.read_fraction
        )
    except json.JSONDecodeError:
        return Malformed(Flaw.NOT_JSON)
    if not numbers.are_finite:
        return _malformed(Flaw.NOT_FINITE, tree)
    if outline.endless:
        return _malformed(Flaw.TOO_LONG, tree)
    if not isinstance(tree, dict):
        return Malformed(Flaw.NOT_AN_OBJECT)
    if outline.depth > DEEPEST_NESTING:
        return _malformed(Flaw.TOO_DEEP, tree)
    return tree


def _surface(text: str, outline: Outline) -> object:
    """The envelope and the payload's own fields, of a text that is too much to be read."""
    rest = shallow(text, outline, depth=2)
    if rest is None:
        return None
    try:
        return json.loads(without_endless(rest, outline_of(rest)))
    except ValueError:
        return None


class _Numbers:
    """JSON as Python writes it knows NaN and Infinity; JSON as the world reads it doesn't, and 1e400 is such a one."""

    __slots__ = ("are_finite",)

    def __init__(self) -> None:
        self.are_finite = True

    def refuse(self, _name: str) -> float:
        self.are_finite = False
        return 0.0

    def read_fraction(self, digits: str) -> float:
        value = float(digits)
        if not math.isfinite(value):
            self.are_finite = False
        return value


def _plain_constant(name: str) -> float:
    raise ValueError(name)


def _plain_fraction(digits: str) -> float:
    value = float(digits)
    if math.isfinite(value):
        return value
    raise ValueError(digits)


_PLAIN_JSON: Final = json.JSONDecoder(parse_constant=_plain_constant, parse_float=_plain_fraction)


def _malformed(flaw: Flaw, tree: object, where: str = "") -> Malformed:
    """The flaw of a frame that could be read at least so far that it may say what it is about."""
    match tree:
        case {"type": "gift:received", "payload": {"giftId": str(gift_id)}} if gift_id:
            return Malformed(flaw, where, gift_id=str(whole_characters(gift_id)))
        case {"type": "error"}:
            return Malformed(flaw, where, is_error=True)
        case _:
            return Malformed(flaw, where)


def _unknown_fields(tree: dict[str, Any], part: WireModel, place: str = "") -> Iterator[str]:
    if _knows_all(tree, part):  # nearly always, and much sooner found out
        return
    names = _names_by_alias(type(part))
    for key, value in tree.items():
        name = names.get(key)
        if name is None:
            yield f"{place}{whole_characters(key[:40])}"
        elif isinstance(value, dict) and isinstance(known := getattr(part, name), WireModel):
            yield from _unknown_fields(value, known, f"{place}{key}.")


def _knows_all(tree: dict[str, Any], part: WireModel) -> bool:
    names, parts = _shape(type(part))
    if not tree.keys() <= names:
        return False
    for alias, name in parts:
        value, inner = tree.get(alias), getattr(part, name)
        if isinstance(value, dict) and isinstance(inner, WireModel) and not _knows_all(value, inner):
            return False
    return True


@functools.cache
def _names_by_alias(model: type[WireModel]) -> dict[str, str]:
    return {field.alias or name: name for name, field in model.model_fields.items()}


@functools.cache
def _shape(model: type[WireModel]) -> tuple[frozenset[str], tuple[tuple[str, str], ...]]:
    """The wire's names of all fields; and of those that may hold a model of ours, that name and ours."""
    names, fields = _names_by_alias(model), model.model_fields
    parts = tuple((alias, name) for alias, name in names.items() if _is_part(fields[name].annotation))
    return frozenset(names), parts


def _is_part(annotation: object) -> bool:
    options = get_args(annotation) or (annotation,)
    return any(isinstance(option, type) and issubclass(option, WireModel) for option in options)


def _first_fault(error: ValidationError) -> str:
    """Place and kind of the first fault, and never the input itself: it may be huge, or somebody's name."""
    fault = error.errors(include_url=False, include_input=False, include_context=False)[0]
    place = ".".join(str(part) for part in fault["loc"])[:120]
    return f"{place}: {fault['type'].replace('_', ' ')}"
