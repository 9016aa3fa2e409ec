"""The published schema is what the models say, and what the contract says."""

import json
import os

import jsonschema
import pytest

from overlay.protocol.codec import Malformed, Unknown, decode_client, decode_server, encode
from overlay.protocol.messages import CLIENT_MESSAGES, SERVER_MESSAGES
from overlay.protocol.schema import message_schema
from overlay.resources import resource_root
from tests.protocol.examples import (
    CONNECTION_ACK,
    CONNECTION_INIT,
    ERROR,
    EVERY,
    FROM_CLIENT,
    FROM_SERVER,
    GIFT_ACK,
    GIFT_RECEIVED,
    HEARTBEAT_PING,
    HEARTBEAT_PONG,
    STREAM_STATUS,
    changed,
)

VALIDATOR = jsonschema.Draft202012Validator(message_schema())


def params(examples):
    return [pytest.param(example, id=name) for name, example in examples.items()]


def test_the_published_schema_is_up_to_date():
    """HYPERFOCUS_UPDATE_SCHEMA=1 writes it anew."""
    path = resource_root() / "assets" / "protocol.schema.json"
    if os.environ.get("HYPERFOCUS_UPDATE_SCHEMA") == "1":
        path.write_text(json.dumps(message_schema(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    assert json.loads(path.read_text(encoding="utf-8")) == message_schema()


def test_the_schema_is_one():
    jsonschema.Draft202012Validator.check_schema(message_schema())


@pytest.mark.parametrize("example", params(EVERY))
def test_the_contracts_examples_satisfy_it(example):
    VALIDATOR.validate(example)


@pytest.mark.parametrize("example", params(FROM_SERVER))
def test_the_contracts_examples_from_a_server_are_read_to_the_last_field(example):
    assert_read(decode_server(json.dumps(example)), example)


@pytest.mark.parametrize("example", params(FROM_CLIENT))
def test_the_contracts_examples_from_a_client_are_read_to_the_last_field(example):
    assert_read(decode_client(json.dumps(example)), example)


def assert_read(message, example):
    assert not isinstance(message, Malformed | Unknown)
    written = json.loads(encode(message))
    assert written == {**example, "version": "1.0.0"}
    VALIDATOR.validate(written)


def wrongs():
    """Each example with one required field missing, then with a wrong value; all of these the contract forbids."""
    lenient = {"timestamp", "serverTime", "config", "quantity", "animation", "avatar", "startedAt", "currentGoal"}
    lenient |= {"message", "details", "retryable", "retryAfter"}
    for name, example in EVERY.items():
        for field in ("type", "payload"):
            yield f"{name} without {field}", changed(example, **{field: ...})
        for field in sorted(set(example["payload"]) - lenient):
            yield f"{name} without {field}", changed(example, **{f"payload__{field}": ...})
    for place, value in {
        "payload__quantity": -1,
        "payload__quantity ": 1.5,
        "payload__quantity  ": True,
        "payload__quantity   ": "7",
        "payload__totalValue": "4.5",
        "payload__totalValue ": True,
        "payload__giftId": "",
        "payload__giftId ": 7,
        "payload__sender": None,
        "payload__sender__isModerator": "no",
        "payload__animation": "particle",
        "payload__animation__duration": "3000",
        "payload__metadata__comboCount": -1,
        "payload": [],
    }.items():
        yield f"gift {place}={value!r}", changed(GIFT_RECEIVED, **{place.strip(): value})
    yield "init of a robot", changed(CONNECTION_INIT, payload__clientType="robot")
    yield "init with numbers", changed(CONNECTION_INIT, payload__capabilities=[1])
    yield "ack of nobody", changed(CONNECTION_ACK, payload__sessionId=None)
    yield "ping in words", changed(HEARTBEAT_PING, payload__sequence="42")
    yield "pong in words", changed(HEARTBEAT_PONG, payload__stats={"latency": "1", "memory": 1, "queueSize": 1})
    yield "pong of half a gift", changed(HEARTBEAT_PONG, payload__stats={"latency": 1, "memory": 1, "queueSize": 0.5})
    yield "gift:ack with an error that is none", changed(GIFT_ACK, payload__error=False)
    yield "gift:ack that may be", changed(GIFT_ACK, payload__rendered=1)
    yield "status in words", changed(STREAM_STATUS, payload__isLive="true")
    yield "status of fewer than nobody", changed(STREAM_STATUS, payload__viewerCount=-1)
    yield "a goal without a target", changed(STREAM_STATUS, payload__currentGoal__target=...)
    yield "error without a word", changed(ERROR, payload__code=None)
    yield "an unknown type", changed(ERROR, type="mistake")


@pytest.mark.parametrize("message", params(dict(wrongs())))
def test_what_the_contract_forbids_satisfies_neither_schema_nor_models(message):
    assert not VALIDATOR.is_valid(message)
    decode = decode_server if message.get("type") in SERVER_MESSAGES else decode_client
    assert isinstance(decode(json.dumps(message)), Malformed | Unknown)


def test_it_is_made_for_readers():
    schema = message_schema()
    messages = {model.__name__ for model in (*SERVER_MESSAGES.values(), *CLIENT_MESSAGES.values())}
    for name, definition in schema["$defs"].items():
        assert "title" not in definition
        assert definition["description"].endswith(".") or "client" in definition["description"], name
        assert not any(
            "title" in field or field.get("default", 0) is None for field in definition["properties"].values()
        )
        if name in messages:
            assert {"type", "payload"} <= set(definition["required"])
    assert {reference["$ref"] for reference in schema["oneOf"]} == {f"#/$defs/{name}" for name in messages}
