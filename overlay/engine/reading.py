"""One message of an engine, held against the contract's own words. Pure.

The models in `protocol.messages` are lenient where real engines were seen to be careless. Here the contract is read
strictly, from the table of its fields in `contract`.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from overlay.engine.checks import plain
from overlay.engine.contract import field_findings, is_number, timestamp_findings
from overlay.engine.verdict import Finding, Grade, breaks, odd
from overlay.protocol.codec import Flaw, Malformed, Understood, Unknown, understand_server
from overlay.protocol.messages import CLIENT_MESSAGES, ServerMessage
from overlay.protocol.moment import Moment, parse_timestamp

SKEW_MS: Final = 5_000
LATE_MS: Final = 60_000
LONGEST_ANIMATION_MS: Final = 30_000
SHORTEST_ANIMATION_MS: Final = 500
SECONDS_MEANT_BELOW_MS: Final = 100
"""Nobody sees what is so short, and the host makes it longer: an engine that writes 3 means three seconds."""
PING_INTERVAL_BOUNDS_MS: Final = (1_000, 300_000)


@dataclass(frozen=True, slots=True)
class Reading:
    """A frame as it was understood.

    Attributes:
        kind: The type that it says it has; "" where it says none.
        message: None where it is none of the contract's, or cannot be used.
        payload: As it came; empty where there is none.
        gift_id: Of a gift that cannot be used, but whose id could be read.
        findings: What is wrong with it.
    """

    kind: str
    message: ServerMessage | None
    payload: dict[str, Any]
    gift_id: str | None
    findings: tuple[Finding, ...]


def read_frame(text: str, now: Moment) -> Reading:
    """Read one text frame of an engine."""
    understood = understand_server(text)
    tree = _tree(text)
    kind, payload = _text(tree.get("type")), _object(tree.get("payload"))
    match understood:
        case Malformed(flaw=Flaw.WRONG_SHAPE) if kind:
            found = [*_envelope_findings(tree, kind, now), *field_findings(payload, kind)]
            if not any(finding.grade is Grade.BREAKS for finding in found):
                found.append(breaks(kind, understood.words))
            return Reading(kind, None, payload, understood.gift_id, tuple(found))
        case Malformed():
            place = plain(kind) or "message"
            return Reading(kind, None, payload, understood.gift_id, (breaks(place, understood.words),))
        case Unknown(type=name):
            if name in CLIENT_MESSAGES:
                return Reading(kind, None, payload, None, (breaks(name, "is a message from client to server"),))
            return Reading(kind, None, payload, None, (odd("type", f"unknown message type {plain(name)!r}"),))
        case Understood(message, unknown_fields):
            found = [*_envelope_findings(tree, message.type, now), *field_findings(payload, message.type)]
            found += [odd(f"{message.type} {plain(place)}", "is not in the contract") for place in unknown_fields]
            found += _VALUE_CHECKS[message.type](payload, now)
            return Reading(kind, message, payload, None, tuple(found))


def _tree(text: str) -> dict[str, Any]:
    try:
        tree = json.loads(text, parse_int=lambda digits: int(digits) if len(digits) < 300 else 0)
    except (ValueError, RecursionError):
        return {}
    return tree if isinstance(tree, dict) else {}


def _envelope_findings(tree: dict[str, Any], kind: str, now: Moment) -> Iterator[Finding]:
    version = tree.get("version")
    if version is None:
        yield odd(f"{kind} version", "is missing; the contract's examples lack it as well, it is read as 1.0.0")
    elif not isinstance(version, str) or not all(part.isdecimal() for part in version.split(".")):
        yield breaks(f"{kind} version", 'is no version such as "1.0.0"')
    elif version.split(".")[0] != "1":
        yield odd(f"{kind} version", f"is {plain(version)}; this host speaks 1.0.0")
    place = f"{kind} timestamp"
    if "timestamp" not in tree:
        yield breaks(place, "is missing")
        return
    yield from timestamp_findings(tree["timestamp"], place)
    sent_ms = parse_timestamp(tree["timestamp"]) if isinstance(tree["timestamp"], str) else None
    if sent_ms is not None and abs(sent_ms - now.epoch_ms) > SKEW_MS:
        yield odd(place, f"differs from this computer's clock by over {SKEW_MS // 1000} s")


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


# --- values that the contract allows and that make a host wonder ------------------------------------------------------


def _ack_values(payload: dict[str, Any], now: Moment) -> Iterator[Finding]:
    config = _object(payload.get("config"))
    interval_ms, pace = config.get("pingInterval"), config.get("maxGiftsPerSecond")
    place = "connection:ack payload.config"
    if is_number(interval_ms):
        low, high = PING_INTERVAL_BOUNDS_MS
        if interval_ms <= 0:
            yield odd(f"{place}.pingInterval", "is not positive; the host assumes 30 s")
        elif not low <= interval_ms <= high:
            yield odd(f"{place}.pingInterval", f"is outside of {low} to {high} ms, which the host takes for bounds")
    if is_number(pace) and pace <= 0:
        yield odd(f"{place}.maxGiftsPerSecond", "is not positive; the host uses its own")
    server_time = payload.get("serverTime")
    server_ms = parse_timestamp(server_time) if isinstance(server_time, str) else None
    if server_ms is not None and abs(server_ms - now.epoch_ms) > SKEW_MS:
        yield odd(
            "connection:ack payload.serverTime", f"differs from this computer's clock by over {SKEW_MS // 1000} s"
        )


def _gift_values(payload: dict[str, Any], now: Moment) -> Iterator[Finding]:
    place = "gift:received payload"
    animation, metadata, sender = payload.get("animation") or {}, payload["metadata"], payload["sender"]
    duration = animation.get("duration")
    if payload.get("quantity") == 0:
        yield odd(f"{place}.quantity", "is 0; it is read as 1")
    if payload["totalValue"] < 0:
        yield odd(f"{place}.totalValue", "is negative; it is read as 0")
    if is_number(duration) and duration <= 0:
        yield odd(f"{place}.animation.duration", "is not positive; the host uses its own")
    elif is_number(duration) and duration < SECONDS_MEANT_BELOW_MS:
        yield odd(
            f"{place}.animation.duration",
            f"is below {SECONDS_MEANT_BELOW_MS} ms; the contract counts in ms, were seconds meant? "
            f"it is made {SHORTEST_ANIMATION_MS} ms",
        )
    elif is_number(duration) and duration > LONGEST_ANIMATION_MS:
        yield odd(f"{place}.animation.duration", f"is longer than {LONGEST_ANIMATION_MS} ms; it is cut")
    for node, name in ((animation, "animation.assetUrl"), (animation, "animation.soundUrl"), (sender, "sender.avatar")):
        url = node.get(name.rpartition(".")[2])
        if isinstance(url, str) and not _is_web(url):
            yield odd(f"{place}.{name}", "is no http(s) address; it is never opened")
    if not sender["username"].strip():
        yield odd(f"{place}.sender.username", "is empty")
    if metadata["isStreak"] and metadata["comboCount"] < 1:
        yield odd(f"{place}.metadata.comboCount", "is 0 although it is part of a streak")
    stamp = metadata.get("timestamp")
    sent_ms = parse_timestamp(stamp) if isinstance(stamp, str) else None
    if sent_ms is not None and sent_ms - now.epoch_ms > SKEW_MS:
        yield odd(f"{place}.metadata.timestamp", "lies in the future")
    elif sent_ms is not None and now.epoch_ms - sent_ms > LATE_MS:
        yield odd(f"{place}.metadata.timestamp", f"is over {LATE_MS // 1000} s old; such a gift gets no full effect")


def _status_values(payload: dict[str, Any], _now: Moment) -> Iterator[Finding]:
    if payload["isLive"] and payload.get("startedAt", "") is None:
        yield odd("stream:status payload.startedAt", "is null although the stream is live")
    goal = payload.get("currentGoal")
    if isinstance(goal, dict) and goal["target"] <= 0:
        yield odd("stream:status payload.currentGoal.target", "is not positive; no bar is shown")


def _error_values(payload: dict[str, Any], _now: Moment) -> Iterator[Finding]:
    wait_ms = payload.get("retryAfter")
    if is_number(wait_ms) and wait_ms < 0:
        yield odd("error payload.retryAfter", "is negative")


def _no_values(_payload: dict[str, Any], _now: Moment) -> Iterator[Finding]:
    yield from ()


_VALUE_CHECKS: Final[dict[str, Callable[[dict[str, Any], Moment], Iterator[Finding]]]] = {
    "connection:ack": _ack_values,
    "heartbeat:ping": _no_values,
    "gift:received": _gift_values,
    "stream:status": _status_values,
    "error": _error_values,
}


def _is_web(url: str) -> bool:
    try:
        return urlsplit(url).scheme in ("", "http", "https") and not url.startswith(("//", "\\"))
    except ValueError:
        return False
