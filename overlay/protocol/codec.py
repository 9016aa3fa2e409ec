"""Text ⇄ message: the one place where input that nobody vouches for is read.

Behind `decode_server` nothing checks a shape again. It never raises: what cannot be used is a value too,
`Malformed` or `Unknown`, so that the session can answer it.
"""

import json
import math
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, cast

from pydantic import ValidationError

from overlay.protocol.messages import CLIENT_MESSAGES, SERVER_MESSAGES, ClientMessage, Message, ServerMessage

DEEPEST_NESTING: Final = 32

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class Flaw(StrEnum):
    """The kinds of malformed input, for counting; what exactly is wrong stands in `Malformed.where`."""

    NOT_JSON = "not JSON"
    NOT_AN_OBJECT = "not an object"
    NOT_FINITE = "a number that is not finite"
    TOO_DEEP = "nested too deeply"
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
    """

    flaw: Flaw
    where: str = ""
    gift_id: str | None = None

    @property
    def words(self) -> str:
        """Half a sentence for an error message; none of the input is in it."""
        return f"{self.flaw.value} ({self.where})" if self.where else self.flaw.value


@dataclass(frozen=True, slots=True)
class Unknown:
    """A well-formed message of a type that this version does not know; ignored and counted."""

    type: str


class _NotFiniteError(ValueError):
    pass


def encode(message: Message) -> str:
    """The message as one line of JSON, in the wire's names."""
    return message.model_dump_json(by_alias=True)


def decode_server(text: str) -> ServerMessage | Malformed | Unknown:
    """Read what an engine sent."""
    return cast("ServerMessage | Malformed | Unknown", _decode(text, SERVER_MESSAGES))


def decode_client(text: str) -> ClientMessage | Malformed | Unknown:
    """Read what a host sent."""
    return cast("ClientMessage | Malformed | Unknown", _decode(text, CLIENT_MESSAGES))


def _decode(text: str, models: dict[str, type[Message]]) -> Message | Malformed | Unknown:
    tree = _parse(text)
    if isinstance(tree, Malformed):
        return tree
    kind = tree.get("type")
    if not isinstance(kind, str):
        return Malformed(Flaw.NO_TYPE)
    model = models.get(kind)
    if model is None:
        return Unknown(kind[:100])
    try:
        return model.model_validate(tree)
    except ValidationError as error:
        return Malformed(Flaw.WRONG_SHAPE, _first_fault(error), _gift_id(tree))


def _parse(text: str) -> dict[str, Any] | Malformed:
    try:
        tree = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite_float)
    except json.JSONDecodeError:
        return Malformed(Flaw.NOT_JSON)
    except RecursionError:
        return Malformed(Flaw.TOO_DEEP)
    except ValueError:  # not finite, or an integer of more digits than Python is willing to read
        return Malformed(Flaw.NOT_FINITE, gift_id=_gift_id(_parse_leniently(text)))
    return _sound(tree, text)


def _sound(tree: object, text: str) -> dict[str, Any] | Malformed:
    """What JSON allows and we don't: other roots than objects, great depth, halves of characters."""
    if not isinstance(tree, dict):
        return Malformed(Flaw.NOT_AN_OBJECT)
    # Counting brackets is cheap and bounds the depth from above: only a suspicious frame pays for a walk.
    if text.count("[") + text.count("{") > DEEPEST_NESTING and _is_deeper_than(tree, DEEPEST_NESTING):
        return Malformed(Flaw.TOO_DEEP, gift_id=_gift_id(tree))
    if "\\u" in text:
        return cast("dict[str, Any]", _mend_surrogates(tree))
    return tree


def _refuse_constant(_name: str) -> float:
    raise _NotFiniteError


def _finite_float(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise _NotFiniteError
    return value


def _parse_leniently(text: str) -> object:
    """NaN, endless digits and all: only to find out which gift a broken frame was about."""
    try:
        return json.loads(text, parse_int=len)
    except (ValueError, RecursionError):
        return None


def _gift_id(tree: object) -> str | None:
    match tree:
        case {"type": "gift:received", "payload": {"giftId": str(gift_id)}} if gift_id:
            return _SURROGATE.sub("\ufffd", gift_id)
        case _:
            return None


def _is_deeper_than(tree: object, limit: int) -> bool:
    """Level by level, so that neither depth nor width can exhaust the stack."""
    level: list[object] = [tree]
    for _ in range(limit + 1):
        below: list[object] = []
        for node in level:
            if isinstance(node, dict):
                below.extend(child for child in node.values() if isinstance(child, dict | list))
            elif isinstance(node, list):
                below.extend(child for child in node if isinstance(child, dict | list))
        if not below:
            return False
        level = below
    return True


def _mend_surrogates(node: object) -> object:
    """A lone surrogate is no character: pydantic, SQLite and UTF-8 all refuse it. Put U+FFFD in its place."""
    match node:
        case str():
            return _SURROGATE.sub("\ufffd", node)
        case list():
            return [_mend_surrogates(item) for item in node]
        case dict():
            return {_SURROGATE.sub("\ufffd", key): _mend_surrogates(value) for key, value in node.items()}
        case _:
            return node


def _first_fault(error: ValidationError) -> str:
    """Place and kind of the first fault, and never the input itself: it may be huge, or somebody's name."""
    fault = error.errors(include_url=False, include_input=False, include_context=False)[0]
    place = ".".join(str(part) for part in fault["loc"])[:120]
    return f"{place}: {fault['type'].replace('_', ' ')}"
