"""Stand-ins: nothing of a person is left, and what belongs together stays together."""

import json

import pytest

from overlay.protocol.codec import Malformed, Understood, Unknown, understand_server
from overlay.protocol.pseudonyms import Pseudonyms

PLANT = "pLaNt"
STAND_INS = Pseudonyms(b"secret")


def a_gift(**payload):
    gift = {
        "giftId": f"g-{PLANT}", "giftType": "rose", "quantity": 3, "totalValue": 30.0,
        "sender": {"userId": f"u-{PLANT}", "username": f"Ana {PLANT}", "avatar": f"https://{PLANT}.example/{PLANT}.png",
                   "isSubscriber": True, "isModerator": False},
        "animation": {"type": "3d-model", "duration": 3000, "assetUrl": f"https://h/{PLANT}.glb",
                      "soundUrl": f"/{PLANT}.ogg"},
        "metadata": {"isStreak": True, "comboCount": 3, "rank": 1, "timestamp": PLANT},
    }  # fmt: skip
    return {"type": "gift:received", "timestamp": PLANT, "version": PLANT, "payload": gift | payload}


MESSAGES = {
    "gift": a_gift(),
    "gift with unknown fields": a_gift(note=PLANT) | {PLANT: PLANT},
    "malformed gift": a_gift(quantity=PLANT),
    "welcome": {"type": "connection:ack", "payload": {"sessionId": PLANT, "serverTime": PLANT,
                "config": {"pingInterval": 5000, "maxGiftsPerSecond": 3, "features": [PLANT]}}},
    "ping": {"type": "heartbeat:ping", "payload": {"timestamp": PLANT, "sequence": 4}},
    "status": {"type": "stream:status", "payload": {"isLive": True, "viewerCount": 5, "startedAt": PLANT,
               "currentGoal": {"type": "followers", "target": 10, "current": 2, "description": PLANT}}},
    "error": {"type": "error", "payload": {"code": "RATE_LIMIT", "message": PLANT, "details": {"a": PLANT},
              "retryable": True, "retryAfter": 5}},
    "malformed error": {"type": "error", "payload": PLANT},
    "unknown": {"type": PLANT, "payload": {"a": PLANT}},
    "no object": [PLANT],
}  # fmt: skip


@pytest.mark.parametrize("message", MESSAGES.values(), ids=MESSAGES)
def test_nothing_that_was_planted_is_left_and_it_means_the_same_kind_of_thing(message):
    text = json.dumps(message)
    redacted = STAND_INS.text(text)
    assert PLANT.lower() not in redacted.lower()
    before, after = understand_server(text), understand_server(redacted)
    assert type(before) is type(after)
    match before, after:
        case Understood(), Understood():
            assert type(before.message) is type(after.message)
        case Malformed(), Malformed():
            assert (before.gift_id is None, before.is_error) == (after.gift_id is None, after.is_error)
        case Unknown(), Unknown():
            pass


def test_not_json_stays_unreadable():
    redacted = STAND_INS.text(f"{{{PLANT}")
    assert PLANT not in redacted
    assert isinstance(understand_server(redacted), Malformed)


def test_what_a_picture_depends_on_stays():
    after = understand_server(STAND_INS.text(json.dumps(a_gift()))).message.payload
    assert (after.gift_type, after.quantity, after.total_value, after.metadata.combo_count) == ("rose", 3, 30.0, 3)
    assert (after.animation.type, after.animation.duration, after.sender.is_subscriber) == ("3d-model", 3000, True)
    welcome = understand_server(STAND_INS.text(json.dumps(MESSAGES["welcome"]))).message.payload
    assert (welcome.config.ping_interval, welcome.config.max_gifts_per_second) == (5000, 3)


def test_the_same_is_always_called_the_same_and_nobody_else_so():
    def called(gift_id, name):
        sender = a_gift()["payload"]["sender"] | {"username": name}
        payload = understand_server(STAND_INS.text(json.dumps(a_gift(giftId=gift_id, sender=sender)))).message.payload
        return payload.gift_id, payload.sender.username

    assert called("a", "Ana") == called("a", "Ana")
    assert called("a", "Ana")[0] == STAND_INS.gift_id("a") != called("b", "Ana")[0]
    assert called("a", "Ana")[1] != called("a", "Zoe")[1]
    assert Pseudonyms(b"another").gift_id("a") != STAND_INS.gift_id("a")
