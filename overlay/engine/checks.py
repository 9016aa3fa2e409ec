"""What hosts send, held against the contract. Pure: time is an argument, and every fault is said in words.

A conversation is one connection. What reaches across connections, the acks of a client, is in `Answers`.
"""

import json
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, cast

from overlay.protocol.codec import Malformed, Unknown, decode_client
from overlay.protocol.messages import (
    SUBPROTOCOL,
    ClientMessage,
    ConnectionInit,
    ErrorMessage,
    GiftAck,
    GiftAckPayload,
    HeartbeatPong,
)
from overlay.protocol.moment import parse_timestamp

GRACE_SECS: Final = 0.25
"""What a host sent before it read our RATE_LIMIT may arrive this long after it."""

_LONGEST_ECHO: Final = 80


@dataclass(frozen=True, slots=True)
class Fault:
    """One breach of the contract: where, and what is wrong there."""

    place: str
    words: str


@dataclass(slots=True)
class Answers:
    """The first answer of each client to each gift, for the whole run of an engine."""

    first: dict[tuple[str, str], GiftAckPayload] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """A frame as it was understood: the message, or None where it is not one; and what is wrong with it."""

    message: ClientMessage | None
    faults: tuple[Fault, ...]
    is_repeat: bool = False


@dataclass(slots=True)
class Conversation:
    """What one connection has said so far. The engine tells it what it sent itself: `is_welcomed`, `pings`, `quiet`.

    Attributes:
        answers: What all connections of this engine share.
        known_gifts: The ids of the gifts that were sent, to anybody.
        client_id: Who it is, once it said so.
        pings: When each sequence number was last sent, monotonic seconds.
        quiet: From when until when the host was told to send nothing but pongs.
    """

    answers: Answers
    known_gifts: Container[str]
    client_id: str | None = None
    is_welcomed: bool = False
    pings: dict[int, float] = field(default_factory=dict)
    quiet: tuple[float, float] = (0.0, 0.0)
    is_first: bool = True

    def read(self, text: str, now_secs: float) -> Reading:
        """Read one text frame that came at `now_secs`."""
        message = decode_client(text)
        first, self.is_first = self.is_first, False
        match message:
            case Malformed():
                return Reading(None, (Fault(_kind_of(text), message.words),))
            case Unknown():
                return Reading(None, (Fault("type", f"unknown message type {plain(message.type)!r}"),))
            case _:
                return self._understood(message, text, now_secs, first=first)

    def _understood(self, message: ClientMessage, text: str, now_secs: float, *, first: bool) -> Reading:
        faults = [*_envelope_faults(message, text), *self._order_faults(message, now_secs, first=first)]
        is_repeat = False
        match message:
            case ConnectionInit():
                faults += _init_faults(message)
                self.client_id = self.client_id or message.payload.client_id
            case HeartbeatPong():
                faults += self._pong_faults(message)
            case GiftAck():
                is_repeat, found = self._ack_faults(message)
                faults += found
            case ErrorMessage():
                faults += _error_faults(message, text)
        return Reading(message, tuple(faults), is_repeat)

    def _order_faults(self, message: ClientMessage, now_secs: float, *, first: bool) -> Iterator[Fault]:
        is_init, is_pong = isinstance(message, ConnectionInit), isinstance(message, HeartbeatPong)
        if first and not is_init:
            yield Fault(message.type, "the first message must be connection:init")
        elif is_init and self.client_id is not None:
            yield Fault(message.type, "a second connection:init on one connection")
        elif not (self.is_welcomed or is_init or is_pong):
            yield Fault(
                message.type, "sent before our connection:ack; until then only connection:init and pongs may come"
            )
        begin, end = self.quiet
        if begin + GRACE_SECS < now_secs < end and not is_pong:
            yield Fault(message.type, f"sent {end - now_secs:.2f} s before retryAfter was over")

    def _pong_faults(self, message: HeartbeatPong) -> Iterator[Fault]:
        payload, place = message.payload, "heartbeat:pong payload"
        if payload.sequence not in self.pings:
            yield Fault(f"{place}.sequence", f"{_number(payload.sequence)} was never sent in a ping")
        yield from _timestamp_faults(payload.timestamp, f"{place}.timestamp")
        stats = payload.stats
        for name, value in (("latency", stats.latency), ("memory", stats.memory), ("queueSize", stats.queue_size)):
            if value < 0:
                yield Fault(f"{place}.stats.{name}", "is negative")

    def _ack_faults(self, message: GiftAck) -> tuple[bool, list[Fault]]:
        payload, place = message.payload, "gift:ack payload"
        faults = list(_timestamp_faults(payload.received_at, f"{place}.receivedAt"))
        if payload.gift_id not in self.known_gifts:
            faults.append(Fault(f"{place}.giftId", f"{plain(payload.gift_id)!r} was never sent"))
        if payload.error == "":
            faults.append(Fault(f"{place}.error", "is empty; no error is null"))
        key = (self.client_id or "", payload.gift_id)
        before = self.answers.first.setdefault(key, payload)
        if before is payload:
            return False, faults
        differing = [name for name in _ACK_FIELDS if getattr(before, name) != getattr(payload, name)]
        words = "differs from the first ack of the same gift"
        faults += [Fault(f"{place}.{_ACK_FIELDS[name]}", words) for name in differing]
        return True, faults


_ACK_FIELDS: Final = {"received_at": "receivedAt", "rendered": "rendered", "error": "error"}


def upgrade_faults(offered: tuple[str, ...]) -> Iterator[Fault]:
    """What is wrong with an upgrade request that offers these subprotocols."""
    if SUBPROTOCOL not in offered:
        what = ", ".join(map(plain, offered)) or "nothing"
        yield Fault("Sec-WebSocket-Protocol", f"{SUBPROTOCOL} was not offered, but {what}")


def plain(text: str, longest: int = _LONGEST_ECHO) -> str:
    """A stranger's text on one line, short, with everything escaped that could move a cursor or a neighbour."""
    short = text if len(text) <= longest else text[: longest - 1] + "…"
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode() for character in short
    )


def _number(value: int) -> str:
    return str(value) if abs(value) < 10**20 else f"a number of about {value.bit_length()} bits"


def _envelope_faults(message: ClientMessage, text: str) -> Iterator[Fault]:
    tree = cast("dict[str, Any]", json.loads(text))  # decode_client has read it: it is an object
    if "version" not in tree:
        yield Fault(f"{message.type} version", "is missing")
    elif not isinstance(tree["version"], str) or not _is_version(tree["version"]):
        yield Fault(f"{message.type} version", 'is no version such as "1.0.0"')
    yield from _timestamp_faults(message.timestamp, f"{message.type} timestamp")
    for place in _unknown_fields(tree, message.model_dump(by_alias=True), message.type):
        yield Fault(place, "is not in the contract")


def _is_version(text: str) -> bool:
    parts = text.split(".")
    return len(parts) == 3 and all(part.isascii() and part.isdecimal() for part in parts)


def _timestamp_faults(text: str | None, place: str) -> Iterator[Fault]:
    if text is None:
        yield Fault(place, "is missing or no text")
    elif parse_timestamp(text) is None:
        yield Fault(place, f"is no ISO 8601 timestamp: {plain(text)!r}")


def _unknown_fields(tree: dict[str, Any], known: dict[str, Any], place: str) -> Iterator[str]:
    for key, value in tree.items():
        if key not in known:
            yield f"{place} {plain(key)}"
        elif isinstance(value, dict) and isinstance(known[key], dict) and key != "details":
            yield from _unknown_fields(value, known[key], f"{place} {key}")


def _init_faults(message: ConnectionInit) -> Iterator[Fault]:
    payload, place = message.payload, "connection:init payload"
    if payload.client_type != "host":
        yield Fault(f"{place}.clientType", f'is "{payload.client_type}"; gifts are for hosts')
    for name, value in (("clientId", payload.client_id), ("streamId", payload.stream_id), ("version", payload.version)):
        if not value:
            yield Fault(f"{place}.{name}", "is empty")


def _error_faults(message: ErrorMessage, text: str) -> Iterator[Fault]:
    """We read an error leniently; a host is to write what the contract asks for."""
    for name in ("message", "retryable"):
        if name not in message.payload.model_fields_set:
            yield Fault(f"error payload.{name}", "is missing")
    written = cast("dict[str, Any]", json.loads(text))["payload"].get("retryAfter")
    if written is not None and message.payload.retry_after is None:
        yield Fault("error payload.retryAfter", "is neither a number nor null")


def _kind_of(text: str) -> str:
    """The type that a broken message claims to have, for the place of its fault."""
    try:
        tree = json.loads(text)
    except (ValueError, RecursionError):
        return "message"
    kind = tree.get("type") if isinstance(tree, dict) else None
    return plain(kind) if isinstance(kind, str) else "message"
