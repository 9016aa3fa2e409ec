"""Every breach of the contract is found, and said in words with its place. No socket here."""

import json

import pytest

from overlay.engine.checks import Answers, Conversation, plain, upgrade_faults
from tests.engine.scripted_host import ack, envelope, init, pong

ERROR = {"code": "C", "message": "", "retryable": False}


def conversation(*, welcomed: bool = True) -> Conversation:
    talk = Conversation(Answers(), {"g"})
    assert talk.read(init(), 0.0).faults == ()
    talk.is_welcomed = welcomed
    talk.pings[7] = 0.0
    return talk


def faults(text: str, talk: Conversation | None = None, now_secs: float = 1.0) -> list[tuple[str, str]]:
    return [(fault.place, fault.words) for fault in (talk or conversation()).read(text, now_secs).faults]


def test_nothing_is_wrong_with_what_is_right():
    assert faults(ack("g")) == []
    assert faults(ack("g", rendered=False, error="ASSET: gone")) == []
    assert faults(pong(7)) == []
    assert faults(pong(7), conversation(welcomed=False)) == []
    assert faults(envelope("error", ERROR | {"details": {"any": {"thing": 1}}})) == []


def _without(text: str, *path: str) -> str:
    tree = json.loads(text)
    node = tree
    for key in path[:-1]:
        node = node[key]
    del node[path[-1]]
    return json.dumps(tree)


PONG_TREE = json.loads(pong(7))


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("nonsense", "message", "not JSON"),
        ("[]", "message", "not an object"),
        (init(), "connection:init", "a second connection:init"),
        (envelope("gift:eaten", {}), "type", "unknown message type 'gift:eaten'"),
        (envelope("gift:ack", {}), "gift:ack", "wrong shape (payload.giftId: missing)"),
        (_without(ack("g"), "version"), "gift:ack version", "is missing"),
        (envelope("error", {"code": "C", "retryable": True}), "error payload.message", "is missing"),
        (envelope("error", {"code": "C", "message": "no"}), "error payload.retryable", "is missing"),
        (envelope("error", ERROR | {"retryAfter": "soon"}), "error payload.retryAfter", "is neither a number nor null"),
        (envelope("error", ERROR | {"retryAfter": True}), "error payload.retryAfter", "is neither a number nor null"),
        (envelope("error", ERROR, version=1), "error version", "is no version"),
        (envelope("error", ERROR, version="one"), "error version", "is no version"),
        (_without(ack("g"), "timestamp"), "gift:ack timestamp", "is missing"),
        (envelope("error", ERROR, timestamp="now"), "error timestamp", "is no ISO 8601 timestamp: 'now'"),
        (envelope("error", ERROR, mood="good"), "error mood", "is not in the contract"),
        (ack("g", colour="red"), "gift:ack payload colour", "is not in the contract"),
        (ack("g", receivedAt="1.1.2025"), "gift:ack payload.receivedAt", "is no ISO 8601 timestamp"),
        (ack("unknown"), "gift:ack payload.giftId", "'unknown' was never sent"),
        (ack("g", error=""), "gift:ack payload.error", "is empty"),
        (ack("g", rendered="yes"), "gift:ack", "payload.rendered"),
        (_without(ack("g"), "payload", "error"), "gift:ack", "payload.error: missing"),
        (pong(8), "heartbeat:pong payload.sequence", "8 was never sent"),
        (pong(10**30), "heartbeat:pong payload.sequence", "a number of about 100 bits was never sent"),
        (pong(7, latency=-1.0), "heartbeat:pong payload.stats.latency", "is negative"),
        (pong(7, queueSize=-1), "heartbeat:pong payload.stats.queueSize", "is negative"),
        (pong(7, memory=float("nan")), "message", "not finite"),
        (pong(7, memory="80"), "heartbeat:pong", "payload.stats.memory"),
        (pong(7, queueSize=True), "heartbeat:pong", "payload.stats.queueSize"),
    ],
)
def test_each_breach_is_found_once(text, place, words):
    talk = conversation()
    if "nan" in text.lower():
        place = "heartbeat:pong"
    ((found_place, found_words),) = faults(text, talk)
    assert found_place == place
    assert words in found_words


@pytest.mark.parametrize(
    ("changes", "place", "words"),
    [
        ({"clientType": "viewer"}, "connection:init payload.clientType", 'is "viewer"; gifts are for hosts'),
        ({"clientType": "robot"}, "connection:init", "payload.clientType"),
        ({"clientId": ""}, "connection:init payload.clientId", "is empty"),
        ({"streamId": ""}, "connection:init payload.streamId", "is empty"),
        ({"version": ""}, "connection:init payload.version", "is empty"),
        ({"capabilities": "webgl"}, "connection:init", "payload.capabilities"),
        ({"resume": "x"}, "connection:init payload resume", "is not in the contract"),
    ],
)
def test_introductions(changes, place, words):
    ((found_place, found_words),) = faults(init(**changes), Conversation(Answers(), {}))
    assert found_place == place
    assert words in found_words


def test_the_first_message_must_be_init_and_only_the_first_is_blamed():
    talk = Conversation(Answers(), {"g"})
    assert faults(ack("g"), talk) == [("gift:ack", "the first message must be connection:init")]
    assert faults(init(), talk) == []


def test_before_our_ack_only_init_and_pongs_may_come():
    for text in (ack("g"), envelope("error", ERROR)):
        ((_, words),) = faults(text, conversation(welcomed=False))
        assert words.startswith("sent before our connection:ack")


def test_a_second_ack_must_be_the_same_even_on_another_connection():
    talk = conversation()
    assert talk.read(ack("g"), 1.0).is_repeat is False
    same = talk.read(ack("g"), 2.0)
    assert (same.is_repeat, same.faults) == (True, ())
    later = Conversation(talk.answers, {"g"})
    later.read(init(), 3.0)
    later.is_welcomed = True
    assert faults(ack("g", rendered=False, error="EXPIRED: late"), later) == [
        ("gift:ack payload.rendered", "differs from the first ack of the same gift"),
        ("gift:ack payload.error", "differs from the first ack of the same gift"),
    ]


def test_two_hosts_may_answer_differently():
    talk = conversation()
    talk.read(ack("g"), 1.0)
    other = Conversation(talk.answers, {"g"})
    other.read(init(clientId="host-2"), 1.0)
    other.is_welcomed = True
    assert faults(ack("g", rendered=False), other) == []


def test_while_told_to_be_quiet_only_pongs_may_come():
    talk = conversation()
    talk.quiet = (10.0, 12.0)
    assert faults(ack("g"), talk, 10.2) == []  # it was under way
    assert faults(pong(7), talk, 11.0) == []
    assert faults(ack("g"), talk, 11.0) == [("gift:ack", "sent 1.00 s before retryAfter was over")]
    assert faults(ack("g"), talk, 12.0) == []


def test_upgrades():
    assert list(upgrade_faults(("chat", "hyperfocus-protocol-v1"))) == []
    ((fault),) = upgrade_faults(("chat",))
    assert fault.words == "hyperfocus-protocol-v1 was not offered, but chat"
    ((fault),) = upgrade_faults(())
    assert fault.words == "hyperfocus-protocol-v1 was not offered, but nothing"


def test_a_strangers_text_cannot_move_the_cursor():
    assert plain("\x1b[2J\r\nA\u202eB\ud83cé") == "\\x1b[2J\\r\\nA\\u202eB\\ud83cé"
    assert len(plain("x" * 10_000)) == 80
