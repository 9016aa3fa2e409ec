"""The contract as an AsyncAPI 3.0 document, generated from the models, for people and tools that read such documents.

It is published as ``assets/asyncapi.json``. Everything is told from the host's side: the overlay *sends* an ack and
*receives* a gift. The fields, their types and what they mean are those of `messages`, by way of `schema`.
"""

from typing import Any, Final

from overlay.protocol.messages import (
    API_VERSION,
    CLIENT_MESSAGES,
    SERVER_MESSAGES,
    SUBPROTOCOL,
    Message,
)
from overlay.protocol.schema import message_schema

TIMESTAMP: Final = "2025-10-28T23:59:59.999Z"

EXAMPLES: Final[dict[str, dict[str, Any]]] = {
    "connection:init": {
        "clientId": "6f1c2f9e-5d0a-4f0e-9b4e-0c6f1b7a2d11",
        "streamId": "my-stream",
        "clientType": "host",
        "capabilities": ["webgl", "particles", "3d-model", "video", "audio", "gift-ack"],
        "version": "0.1.0",
    },
    "connection:ack": {
        "sessionId": "session-1",
        "serverTime": TIMESTAMP,
        "config": {"pingInterval": 30000, "maxGiftsPerSecond": 10, "features": []},
    },
    "heartbeat:ping": {"timestamp": TIMESTAMP, "sequence": 42},
    "heartbeat:pong": {
        "timestamp": TIMESTAMP,
        "sequence": 42,
        "stats": {"latency": 12.5, "memory": 180.3, "queueSize": 0},
    },
    "gift:received": {
        "giftId": "gift-1",
        "giftType": "rose",
        "quantity": 3,
        "totalValue": 3,
        "sender": {
            "userId": "user-1",
            "username": "Amélie",
            "avatar": "https://cdn.example.org/amelie.png",
            "isSubscriber": True,
            "isModerator": False,
        },
        "animation": {"type": "particle", "duration": 3000, "assetUrl": "", "soundUrl": ""},
        "metadata": {"isStreak": False, "comboCount": 1, "rank": 0, "timestamp": TIMESTAMP},
    },
    "gift:ack": {"giftId": "gift-1", "receivedAt": TIMESTAMP, "rendered": True, "error": None},
    "stream:status": {
        "isLive": True,
        "viewerCount": 1234,
        "startedAt": TIMESTAMP,
        "currentGoal": {"type": "gifts", "target": 1000, "current": 250, "description": "A thousand roses"},
    },
    "error": {
        "code": "RATE_LIMIT",
        "message": "Slow down",
        "details": None,
        "retryable": True,
        "retryAfter": 1000,
    },
}
"""A payload of each message, in the order of a conversation."""

_SUMMARIES: Final = {
    "connection:init": "Who connects, and what it can do: the first message on a connection.",
    "connection:ack": "The engine's welcome.",
    "heartbeat:ping": "Is the host there?",
    "heartbeat:pong": "The host is there, and this is how it is doing.",
    "gift:received": "A viewer sent a gift.",
    "gift:ack": "What became of a gift: shown or not, and why.",
    "stream:status": "Whether the stream is live, and how it goes.",
    "error": "Something went wrong.",
}

_REPLIES: Final = {"connection:init": "connection:ack"}
"""What the host sends and an answer comes to; the other way round: `_ANSWERS`."""

_ANSWERS: Final = {"heartbeat:ping": "heartbeat:pong", "gift:received": "gift:ack"}

_ABOUT: Final = """\
A gift engine tells hosts of live streams about gifts, and hosts answer each gift once: shown or not, and why.
Every message is one WebSocket text frame that holds a JSON object with the fields type, payload, timestamp and version.
Fields and types that are not listed are ignored."""


def example_of(kind: str) -> dict[str, Any]:
    """A whole message of this type."""
    return {"type": kind, "payload": EXAMPLES[kind], "timestamp": TIMESTAMP, "version": API_VERSION}


def asyncapi_document() -> dict[str, Any]:
    """The document, as JSON has it."""
    messages = CLIENT_MESSAGES | SERVER_MESSAGES
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Hyperfocus gift protocol",
            "version": API_VERSION,
            "description": _ABOUT,
            "license": {"name": "MIT"},
        },
        "defaultContentType": "application/json",
        "servers": _servers(),
        "channels": {"gifts": _channel(list(messages))},
        "operations": _operations(),
        "components": {
            "messages": {_name(kind): _message(kind, messages[kind]) for kind in EXAMPLES},
            "schemas": _schemas(),
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer", "description": "The token in the upgrade's header."},
                "apiKey": {"type": "httpApiKey", "in": "header", "name": "X-API-Key"},
                "query": {"type": "httpApiKey", "in": "query", "name": "token"},
            },
        },
    }


def _servers() -> dict[str, Any]:
    schemes = [{"$ref": f"#/components/securitySchemes/{name}"} for name in ("bearer", "apiKey", "query")]
    host = {"description": "The engine's host name, and its port unless it is the usual one.", "default": "localhost"}
    return {
        "engine": {
            "host": "{host}",
            "protocol": "wss",
            "description": "A gift engine. Whether it wants a token, and where, is the streamer's setting.",
            "variables": {"host": host},
            "security": schemes,
        },
        "local": {
            "host": "127.0.0.1:8765",
            "protocol": "ws",
            "description": "The engine that comes with the overlay: hyperfocus-overlay engine.",
        },
    }


def _channel(kinds: list[str]) -> dict[str, Any]:
    header = {"type": "string", "const": SUBPROTOCOL, "description": "Offered by the host; an engine may select none."}
    headers = {"type": "object", "properties": {"Sec-WebSocket-Protocol": header}}
    return {
        "address": "/ws",
        "description": "The whole conversation. The path is the engine's own; /ws is the custom.",
        "messages": {_name(kind): {"$ref": f"#/components/messages/{_name(kind)}"} for kind in kinds},
        "bindings": {"ws": {"method": "GET", "headers": headers, "bindingVersion": "0.1.0"}},
    }


def _operations() -> dict[str, Any]:
    """What the host does, in the order of a conversation."""
    answers = set(_ANSWERS.values())
    operations: dict[str, Any] = {}
    for kind in EXAMPLES:
        for action, known in (("send", CLIENT_MESSAGES), ("receive", SERVER_MESSAGES)):
            if kind not in known or (action == "send" and kind in answers) or kind in _REPLIES.values():
                continue
            operation: dict[str, Any] = {
                "action": action,
                "channel": {"$ref": "#/channels/gifts"},
                "summary": _SUMMARIES[kind],
                "messages": [_in_channel(kind)],
            }
            reply = _REPLIES.get(kind) if action == "send" else _ANSWERS.get(kind)
            if reply is not None:
                operation["reply"] = {"channel": {"$ref": "#/channels/gifts"}, "messages": [_in_channel(reply)]}
            operations[f"{action}{_name(kind)}"] = operation
    return operations


def _in_channel(kind: str) -> dict[str, str]:
    return {"$ref": f"#/channels/gifts/messages/{_name(kind)}"}


def _message(kind: str, model: type[Message]) -> dict[str, Any]:
    return {
        "name": kind,
        "title": kind,
        "summary": _SUMMARIES[kind],
        "contentType": "application/json",
        "payload": {"$ref": f"#/components/schemas/{model.__name__}"},
        "examples": [{"name": _name(kind), "payload": example_of(kind)}],
    }


def _schemas() -> dict[str, Any]:
    """The JSON Schema's definitions at AsyncAPI's place for them."""
    definitions: dict[str, Any] = message_schema()["$defs"]
    return {name: _moved(definition) for name, definition in definitions.items()}


def _moved(node: Any) -> Any:  # noqa: ANN401 - any part of a JSON document
    match node:
        case dict():
            return {key: _moved(value) for key, value in node.items()}
        case list():
            return [_moved(value) for value in node]
        case str() if node.startswith("#/$defs/"):
            return node.replace("#/$defs/", "#/components/schemas/")
        case _:
            return node


def _name(kind: str) -> str:
    """``gift:received`` is ``GiftReceived`` where a colon may not stand."""
    return "".join(part.capitalize() for part in kind.split(":"))
