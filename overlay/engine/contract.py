"""The contract's fields, word for word: what each must be, and how bad it is if it is not. Pure."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, TypeGuard

from overlay.engine.checks import plain
from overlay.engine.verdict import Finding, Grade, breaks, odd
from overlay.protocol.moment import parse_timestamp


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its path below the payload, what it must be, and how bad it is if it is not there."""

    path: str
    kind: str
    if_missing: Grade = Grade.BREAKS
    may_be_null: bool = False


FIELDS: Final[dict[str, tuple[Field, ...]]] = {
    "connection:ack": (
        Field("sessionId", "name"),
        Field("serverTime", "timestamp"),
        Field("config", "object"),
        Field("config.pingInterval", "number"),
        Field("config.maxGiftsPerSecond", "number"),
        Field("config.features", "list of texts"),
    ),
    "heartbeat:ping": (Field("timestamp", "timestamp"), Field("sequence", "whole number")),
    "gift:received": (
        Field("giftId", "name"),
        Field("giftType", "name"),
        Field("quantity", "count"),
        Field("totalValue", "number"),
        Field("sender", "object"),
        Field("sender.userId", "name"),
        Field("sender.username", "text"),
        Field("sender.avatar", "text", Grade.ODD),
        Field("sender.isSubscriber", "boolean"),
        Field("sender.isModerator", "boolean"),
        Field("animation", "object"),
        Field("animation.type", "text"),
        Field("animation.duration", "number"),
        Field("animation.assetUrl", "text", Grade.ODD),  # "if any"
        Field("animation.soundUrl", "text", Grade.ODD),
        Field("metadata", "object"),
        Field("metadata.isStreak", "boolean"),
        Field("metadata.comboCount", "count"),
        Field("metadata.rank", "number"),
        Field("metadata.timestamp", "timestamp"),
    ),
    "stream:status": (
        Field("isLive", "boolean"),
        Field("viewerCount", "count"),
        Field("startedAt", "timestamp", may_be_null=True),
        Field("currentGoal", "object", may_be_null=True),
        Field("currentGoal.type", "text"),
        Field("currentGoal.target", "number"),
        Field("currentGoal.current", "number"),
        Field("currentGoal.description", "text"),
    ),
    "error": (
        Field("code", "name"),
        Field("message", "text"),
        Field("details", "anything", Grade.ODD, may_be_null=True),
        Field("retryable", "boolean"),
        Field("retryAfter", "number", may_be_null=True),
    ),
}


def field_findings(payload: dict[str, Any], kind: str) -> Iterator[Finding]:
    """What the fields of a payload lack, of a message of this kind."""
    for field in FIELDS.get(kind, ()):
        *parents, name = field.path.split(".")
        node: object = payload
        for parent in parents:
            node = node.get(parent) if isinstance(node, dict) else None
        if not isinstance(node, dict):
            continue  # told of the parent already, or it may be null
        place = f"{kind} payload.{field.path}"
        if name not in node:
            yield Finding(field.if_missing, place, "is missing")
        elif node[name] is None:
            if not field.may_be_null:
                yield Finding(field.if_missing, place, "is null")
        elif field.kind == "timestamp":
            yield from timestamp_findings(node[name], place)
        elif not _IS_A[field.kind](node[name]):
            yield breaks(place, f"is no {field.kind}" if field.kind != "name" else "is no text, or an empty one")


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether it is what JSON calls a number: no boolean, and finite."""
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


def _is_whole(value: object) -> bool:
    return is_number(value) and (isinstance(value, int) or value.is_integer())


_IS_A: Final[dict[str, Callable[[Any], bool]]] = {
    "name": lambda value: isinstance(value, str) and bool(value),
    "text": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "number": is_number,
    "whole number": _is_whole,
    "count": lambda value: _is_whole(value) and value >= 0,
    "object": lambda value: isinstance(value, dict),
    "list of texts": lambda value: isinstance(value, list) and all(isinstance(one, str) for one in value),
    "anything": lambda _value: True,
}


def timestamp_findings(value: object, place: str) -> Iterator[Finding]:
    """What is wrong with a timestamp."""
    if not isinstance(value, str):
        yield breaks(place, "is no text")
    elif parse_timestamp(value) is None:
        yield breaks(place, f"is no ISO 8601 timestamp: {plain(value)!r}")
    elif datetime.fromisoformat(value).tzinfo is None:
        yield odd(place, "names no time zone; it is read as UTC")
