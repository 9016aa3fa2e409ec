"""The contract's own examples of each message, word for word in structure, with a value for each type.

Where the contract shows a choice (`string | null`) both are here.
"""

import copy

TIMESTAMP = "2025-10-28T23:59:59.999Z"

CONNECTION_INIT = {
    "type": "connection:init",
    "payload": {
        "clientId": "6f1c2f9e-5d0a-4f0e-9b4e-0c6f1b7a2d11",
        "streamId": "stream-1",
        "clientType": "host",
        "capabilities": ["webgl", "webgpu", "notifications"],
        "version": "0.1.0",
    },
    "timestamp": TIMESTAMP,
}

CONNECTION_ACK = {
    "type": "connection:ack",
    "payload": {
        "sessionId": "session-1",
        "serverTime": TIMESTAMP,
        "config": {"pingInterval": 30000, "maxGiftsPerSecond": 10, "features": ["combo"]},
    },
    "timestamp": TIMESTAMP,
}

HEARTBEAT_PING = {
    "type": "heartbeat:ping",
    "payload": {"timestamp": TIMESTAMP, "sequence": 42},
    "timestamp": TIMESTAMP,
}

HEARTBEAT_PONG = {
    "type": "heartbeat:pong",
    "payload": {
        "timestamp": TIMESTAMP,
        "sequence": 42,
        "stats": {"latency": 12.5, "memory": 180.3, "queueSize": 3},
    },
    "timestamp": TIMESTAMP,
}

GIFT_RECEIVED = {
    "type": "gift:received",
    "payload": {
        "giftId": "gift-1",
        "giftType": "rose",
        "quantity": 3,
        "totalValue": 4.5,
        "sender": {
            "userId": "user-1",
            "username": "Amélie",
            "avatar": "https://example.invalid/amelie.png",
            "isSubscriber": True,
            "isModerator": False,
        },
        "animation": {
            "type": "particle",
            "duration": 3000,
            "assetUrl": "https://example.invalid/rose.glb",
            "soundUrl": "https://example.invalid/rose.ogg",
        },
        "metadata": {"isStreak": True, "comboCount": 7, "rank": 2, "timestamp": TIMESTAMP},
    },
    "timestamp": TIMESTAMP,
}

GIFT_ACK = {
    "type": "gift:ack",
    "payload": {"giftId": "gift-1", "receivedAt": TIMESTAMP, "rendered": True, "error": None},
    "timestamp": TIMESTAMP,
}

STREAM_STATUS = {
    "type": "stream:status",
    "payload": {
        "isLive": True,
        "viewerCount": 1234,
        "startedAt": TIMESTAMP,
        "currentGoal": {"type": "gifts", "target": 1000, "current": 250, "description": "A thousand roses"},
    },
    "timestamp": TIMESTAMP,
}

ERROR = {
    "type": "error",
    "payload": {
        "code": "RATE_LIMIT",
        "message": "Slow down",
        "details": {"limit": [10, "per second"]},
        "retryable": True,
        "retryAfter": 1000,
    },
    "timestamp": TIMESTAMP,
}


def changed(example, **changes):
    """A copy of an example, with other values at places like ``payload__sender__username``; `...` takes one away."""
    copied = copy.deepcopy(example)
    for place, value in changes.items():
        *parents, last = place.split("__")
        node = copied
        for parent in parents:
            node = node[parent]
        if value is ...:
            del node[last]
        else:
            node[last] = value
    return copied


FROM_SERVER = {
    "connection:ack": CONNECTION_ACK,
    "heartbeat:ping": HEARTBEAT_PING,
    "gift:received": GIFT_RECEIVED,
    "stream:status": STREAM_STATUS,
    "stream:status, nothing known": changed(STREAM_STATUS, payload__startedAt=None, payload__currentGoal=None),
    "error": ERROR,
    "error, no retryAfter": changed(ERROR, payload__retryAfter=None),
}

FROM_CLIENT = {
    "connection:init": CONNECTION_INIT,
    "connection:init, viewer": changed(CONNECTION_INIT, payload__clientType="viewer"),
    "heartbeat:pong": HEARTBEAT_PONG,
    "gift:ack": GIFT_ACK,
    "gift:ack, failed": changed(GIFT_ACK, payload__rendered=False, payload__error="ASSET: gone"),
    "error": ERROR,
}

ALL = [*FROM_SERVER.items(), *FROM_CLIENT.items()]
EVERY = {f"{name}": example for name, example in ALL}
