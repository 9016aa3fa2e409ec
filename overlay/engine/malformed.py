"""A catalogue of frames that no engine should send, each with the answer that decisions E5, E6 and G9 ask for.

It is data: the engine sends the frames by name, and a test can walk through all of them.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Literal

from overlay.engine.viewers import viewer_named
from overlay.engine.wire import CONTINUATION, TEXT, GiftOrder, frame, gift_text


class Answer(StrEnum):
    """What the host owes the engine for such a frame."""

    ERROR = "an error INVALID_MESSAGE, and no ack"
    INVALID = "an ack with rendered false and an error that begins with INVALID"
    SHOWN = "an ack like any other gift's: it can be read after all"
    IGNORED = "nothing"
    CLOSES = "the end of the connection"


@dataclass(frozen=True, slots=True)
class MalformedFrame:
    """One entry of the catalogue.

    Attributes:
        name: What it is called in scenarios.
        answer: What the host owes.
        make: The payload, or with `wire` "raw" whole frames, for a gift id that the frame shall carry where it can.
        wire: Whether `make` gives a text frame, a binary frame, or bytes that go on the wire as they are.
    """

    name: str
    answer: Answer
    make: Callable[[str], str | bytes]
    wire: Literal["text", "binary", "raw"] = "text"

    @property
    def carries_gift(self) -> bool:
        """Whether the host must ack the gift id."""
        return self.answer in (Answer.INVALID, Answer.SHOWN)


def _tree(gift_id: str) -> dict[str, Any]:
    """A gift that is whole."""
    text = gift_text(GiftOrder("rose"), gift_id, viewer_named("Amélie"), 0)
    tree: dict[str, Any] = json.loads(text)
    del tree["payload"]["metadata"]["timestamp"]  # absent means now: a gift from 1970 would come late
    return tree


def _changed(path: str, value: object) -> Callable[[str], str]:
    """A gift with `value` at a dotted path."""

    def make(gift_id: str) -> str:
        tree = _tree(gift_id)
        *parents, last = path.split(".")
        node = tree
        for parent in parents:
            node = node[parent]
        node[last] = value
        return json.dumps(tree)

    return make


def _without(path: str) -> Callable[[str], str]:
    """A gift that lacks the field at a dotted path."""

    def make(gift_id: str) -> str:
        tree = _tree(gift_id)
        *parents, last = path.split(".")
        node = tree
        for parent in parents:
            node = node[parent]
        del node[last]
        return json.dumps(tree)

    return make


def _literal(path: str, digits: str) -> Callable[[str], str]:
    """A gift with a number that Python's JSON would not write that way."""
    return lambda gift_id: _changed(path, "HERE")(gift_id).replace('"HERE"', digits)


def _text(text: str) -> Callable[[str], str]:
    return lambda _gift_id: text


def _raw(data: bytes) -> Callable[[str], bytes]:
    return lambda _gift_id: data


def _bytes_of_gift(gift_id: str) -> bytes:
    return json.dumps(_tree(gift_id)).encode()


def _twice_the_gift_id(gift_id: str) -> str:
    """JSON leaves open which of two equal keys counts; Python, and so the host, takes the last."""
    return json.dumps(_tree(gift_id)).replace('"giftId": ', f'"giftId": "{gift_id}-first", "giftId": ', 1)


def _nested(depth: int) -> str:
    return '{"type": "stream:status", "payload": ' + "[" * depth + "]" * depth + "}"


def _deep_gift(depth: int) -> Callable[[str], str]:
    """A gift that is whole but for one field, which nobody can read to its bottom."""
    return lambda gift_id: json.dumps(_tree(gift_id))[:-1] + ', "extra": ' + "[" * depth + "]" * depth + "}"


def _many_fragments(count: int) -> bytes:
    return frame(TEXT, b"", fin=False) + frame(CONTINUATION, b"", fin=False) * count


def _sized(size: int) -> Callable[[str], str]:
    return _changed("payload.animation.assetUrl", "x" * size)


_ERROR, _INVALID, _SHOWN, _IGNORED, _CLOSES = Answer


def _broken_envelopes() -> tuple[MalformedFrame, ...]:
    return (
        MalformedFrame("not-json", _ERROR, _text("this is not JSON")),
        MalformedFrame("empty", _ERROR, _text("")),
        MalformedFrame("half-json", _ERROR, _text('{"type": "gift:received", "payload": {"giftId": "x"')),
        MalformedFrame("null", _ERROR, _text("null")),
        MalformedFrame("array", _ERROR, _text("[]")),
        MalformedFrame("number", _ERROR, _text("7")),
        MalformedFrame("no-type", _ERROR, _text('{"payload": {}}')),
        MalformedFrame("type-is-number", _ERROR, _text('{"type": 7, "payload": {}}')),
        MalformedFrame("no-payload", _ERROR, _text('{"type": "stream:status"}')),
        MalformedFrame("unknown-type", _IGNORED, _text('{"type": "party:started", "payload": {"balloons": 99}}')),
        MalformedFrame("extra-fields", _SHOWN, _changed("payload.surprise", {"inside": [1, 2, 3]})),
    )


def _broken_gifts() -> tuple[MalformedFrame, ...]:
    return (
        MalformedFrame("no-gift-id", _ERROR, _without("payload.giftId")),
        MalformedFrame("gift-id-empty", _ERROR, _changed("payload.giftId", "")),
        MalformedFrame("gift-id-number", _ERROR, _changed("payload.giftId", 7)),
        MalformedFrame("no-sender", _INVALID, _without("payload.sender")),
        MalformedFrame("sender-null", _INVALID, _changed("payload.sender", None)),
        MalformedFrame("no-metadata", _INVALID, _without("payload.metadata")),
        MalformedFrame("username-number", _INVALID, _changed("payload.sender.username", 7)),
        MalformedFrame("moderator-text", _INVALID, _changed("payload.sender.isModerator", "yes")),
        MalformedFrame("lone-surrogate", _SHOWN, _changed("payload.sender.username", "half \ud83c of a rose")),
        MalformedFrame("gift-id-twice", _SHOWN, _twice_the_gift_id),
    )


def _broken_numbers() -> tuple[MalformedFrame, ...]:
    status = '{"type": "stream:status", "payload": {"isLive": true, "viewerCount": %s}}'
    return (
        MalformedFrame("duration-nan", _INVALID, _literal("payload.animation.duration", "NaN")),
        MalformedFrame("value-infinity", _INVALID, _literal("payload.totalValue", "-Infinity")),
        MalformedFrame("value-1e400", _INVALID, _literal("payload.totalValue", "1e400")),
        MalformedFrame("quantity-zero", _SHOWN, _changed("payload.quantity", 0)),
        MalformedFrame("quantity-negative", _INVALID, _changed("payload.quantity", -1)),
        MalformedFrame("quantity-fraction", _INVALID, _changed("payload.quantity", 1.5)),
        MalformedFrame("quantity-true", _INVALID, _literal("payload.quantity", "true")),
        MalformedFrame("quantity-text", _INVALID, _changed("payload.quantity", "7")),
        MalformedFrame("quantity-2-63", _SHOWN, _changed("payload.quantity", 2**63)),
        MalformedFrame("quantity-10-30", _SHOWN, _changed("payload.quantity", 10**30)),
        MalformedFrame("quantity-10-40", _INVALID, _changed("payload.quantity", 10**40)),
        MalformedFrame("quantity-900000-digits", _INVALID, _literal("payload.quantity", "9" * 900_000)),
        MalformedFrame("value-negative", _SHOWN, _changed("payload.totalValue", -5)),
        MalformedFrame("duration-zero", _SHOWN, _changed("payload.animation.duration", 0)),
        MalformedFrame("duration-negative", _SHOWN, _changed("payload.animation.duration", -1)),
        MalformedFrame("duration-1e12", _SHOWN, _changed("payload.animation.duration", 1e12)),
        MalformedFrame("viewers-nan", _ERROR, _text(status % "NaN")),
        MalformedFrame("viewers-true", _ERROR, _text(status % "true")),
    )


def _broken_depths_and_times() -> tuple[MalformedFrame, ...]:
    return (
        MalformedFrame("depth-33", _ERROR, _text(_nested(33))),
        MalformedFrame("depth-100000", _ERROR, _text(_nested(100_000))),
        MalformedFrame("gift-depth-33", _INVALID, _deep_gift(33)),
        MalformedFrame("gift-depth-100000", _INVALID, _deep_gift(100_000)),
        MalformedFrame("time-leap-second", _SHOWN, _changed("payload.metadata.timestamp", "2016-12-31T23:59:60Z")),
        MalformedFrame("time-nonsense", _SHOWN, _changed("payload.metadata.timestamp", "yesterday")),
        MalformedFrame("time-number", _SHOWN, _changed("payload.metadata.timestamp", 1_761_695_999)),
        MalformedFrame("time-year-one", _SHOWN, _changed("payload.metadata.timestamp", "0001-01-01T00:00:00Z")),
    )


def _broken_frames() -> tuple[MalformedFrame, ...]:
    return (
        MalformedFrame("binary", _INVALID, _bytes_of_gift, "binary"),
        MalformedFrame("bad-utf8", _CLOSES, _raw(frame(TEXT, b"\xff\xfe rose")), "raw"),
        MalformedFrame("reserved-opcode", _CLOSES, _raw(frame(0x3, b"?")), "raw"),
        MalformedFrame("reserved-bit", _CLOSES, _raw(frame(TEXT, b"{}", rsv=0x2)), "raw"),
        MalformedFrame("masked", _CLOSES, _raw(frame(TEXT, b"{}", mask=b"mask")), "raw"),
        MalformedFrame("continuation-first", _CLOSES, _raw(frame(CONTINUATION, b"{}")), "raw"),
        MalformedFrame("long-control-frame", _CLOSES, _raw(frame(0x9, b"x" * 126)), "raw"),
        MalformedFrame("fragments-5000", _CLOSES, _raw(_many_fragments(5000)), "raw"),
        MalformedFrame(
            "text-as-fragments", _ERROR, _raw(frame(TEXT, b"{", fin=False) + frame(CONTINUATION, b"")), "raw"
        ),
        MalformedFrame("over-1-mib", _CLOSES, _sized(1 << 20)),
        MalformedFrame("just-under-1-mib", _SHOWN, _sized(1_000_000)),
    )


_ENTRIES: Final = (
    *_broken_envelopes(),
    *_broken_gifts(),
    *_broken_numbers(),
    *_broken_depths_and_times(),
    *_broken_frames(),
)

CATALOGUE: Final = {entry.name: entry for entry in _ENTRIES}
"""Every frame by its name, from the envelope down to the wire."""
