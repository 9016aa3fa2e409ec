"""One message of an engine against the contract: what is right passes, and each fault is found once, with its place."""

import json

import pytest

from overlay.engine.contract import FIELDS
from overlay.engine.malformed import CATALOGUE, Answer
from overlay.engine.reading import read_frame
from overlay.engine.verdict import Grade
from overlay.engine.viewers import viewer_named
from overlay.engine.wire import ErrorOrder, GiftOrder, error_text, gift_text, ping_text, status_text, welcome_text
from overlay.protocol.messages import SERVER_MESSAGES, EngineConfig
from overlay.protocol.moment import Moment, format_timestamp, parse_timestamp
from overlay.protocol.schema import message_schema
from tests.protocol import examples
from tests.protocol.examples import FROM_SERVER

STAMP = "2025-10-28T23:59:59.999Z"
NOW = Moment(100.0, parse_timestamp(STAMP))


def good(kind):
    """A message that is beyond reproach."""
    payloads = {
        "connection:ack": {
            "sessionId": "s", "serverTime": STAMP,
            "config": {"pingInterval": 15_000, "maxGiftsPerSecond": 20, "features": ["a"]},
        },
        "heartbeat:ping": {"timestamp": STAMP, "sequence": 1},
        "gift:received": {
            "giftId": "g", "giftType": "rose", "quantity": 1, "totalValue": 1,
            "sender": {"userId": "u", "username": "Ann", "avatar": "", "isSubscriber": True, "isModerator": False},
            "animation": {"type": "particle", "duration": 3000, "assetUrl": "", "soundUrl": "/sounds/a.ogg"},
            "metadata": {"isStreak": False, "comboCount": 0, "rank": 1, "timestamp": STAMP},
        },
        "stream:status": {
            "isLive": True, "viewerCount": 5, "startedAt": STAMP,
            "currentGoal": {"type": "gifts", "target": 10, "current": 3, "description": "ten"},
        },
        "error": {"code": "RATE_LIMIT", "message": "slowly", "details": None, "retryable": True, "retryAfter": 1000},
    }  # fmt: skip
    return {"type": kind, "payload": payloads[kind], "timestamp": STAMP, "version": "1.0.0"}


def found(tree):
    text = tree if isinstance(tree, str) else json.dumps(tree)
    return [(finding.grade, finding.place, finding.words) for finding in read_frame(text, NOW).findings]


def changed(kind, path, value):
    """A good message with another value at a path; ... takes it away."""
    return examples.changed(good(kind), **{path.replace(".", "__"): value})


@pytest.mark.parametrize("kind", SERVER_MESSAGES)
def test_nothing_is_wrong_with_what_is_right(kind):
    assert found(good(kind)) == []
    assert read_frame(json.dumps(good(kind)), NOW).message.type == kind


def test_our_own_engine_is_beyond_reproach():
    written = [
        gift_text(GiftOrder("rose"), "g", viewer_named("Ann"), NOW.epoch_ms),
        gift_text(GiftOrder("rose", asset_url="http://h/a.glb"), "g", viewer_named("Ann"), NOW.epoch_ms),
        welcome_text("s", EngineConfig(ping_interval=1000.0, max_gifts_per_second=5.0), NOW.epoch_ms),
        ping_text(1, NOW.epoch_ms),
        status_text(NOW.epoch_ms, is_live=False, viewer_count=3),
        error_text(ErrorOrder(), NOW.epoch_ms),
    ]
    assert [read_frame(text, NOW).findings for text in written] == [()] * len(written)


def test_null_where_the_contract_allows_it():
    for kind, path in (("stream:status", "payload.currentGoal"), ("error", "payload.retryAfter")):
        assert found(changed(kind, path, None)) == []
    offline = changed("stream:status", "payload.startedAt", None)
    offline["payload"]["isLive"] = False
    assert found(offline) == []


@pytest.mark.parametrize(
    ("kind", "path"),
    [(kind, f"payload.{field.path}") for kind, fields in FIELDS.items() for field in fields],
    ids=lambda value: value.replace("payload.", ""),
)
def test_each_field_that_is_missing_or_wrong_is_found_once(kind, path):
    (field,) = [field for field in FIELDS[kind] if f"payload.{field.path}" == path]
    place = f"{kind} {path}"
    assert found(changed(kind, path, ...)) == [(field.if_missing, place, "is missing")]
    wrong = {"text": 7, "name": 7, "timestamp": 7, "anything": ...}.get(field.kind, "seven")
    if wrong is not ...:
        ((grade, found_place, words),) = found(changed(kind, path, wrong))
        assert (grade, found_place) == (Grade.BREAKS, place)
        assert words.startswith("is no ")
    if not field.may_be_null:
        assert found(changed(kind, path, None)) == [(field.if_missing, place, "is null")]


def test_the_table_has_the_contracts_fields_and_no_others():
    definitions = message_schema()["$defs"]

    def paths(properties, before=""):
        for name, schema in properties.items():
            yield before + name
            options = [schema, *schema.get("anyOf", [])]
            (reference,) = [option["$ref"] for option in options if "$ref" in option] or [None]
            if reference:
                yield from paths(definitions[reference.rpartition("/")[2]]["properties"], f"{before}{name}.")

    for kind, model in SERVER_MESSAGES.items():
        payload = model.model_fields["payload"].annotation.__name__
        assert {field.path for field in FIELDS[kind]} == set(paths(definitions[payload]["properties"]))


@pytest.mark.parametrize("example", list(FROM_SERVER.values()), ids=list(FROM_SERVER))
def test_the_contracts_own_examples_lack_nothing_but_the_version(example):
    odd = [words for grade, _, words in found(example) if grade is not Grade.BREAKS]
    assert not [one for one in found(example) if one[0] is Grade.BREAKS]
    assert any("lack it as well" in words for words in odd)


ODD, BREAKS = Grade.ODD, Grade.BREAKS


@pytest.mark.parametrize(
    ("kind", "path", "value", "grade", "words"),
    [
        ("heartbeat:ping", "version", ..., ODD, "is missing; the contract's examples lack it as well"),
        ("heartbeat:ping", "version", "2.1.0", ODD, "is 2.1.0; this host speaks 1.0.0"),
        ("heartbeat:ping", "version", 1, BREAKS, "is no version"),
        ("heartbeat:ping", "version", "one", BREAKS, "is no version"),
        ("heartbeat:ping", "timestamp", ..., BREAKS, "is missing"),
        ("heartbeat:ping", "timestamp", "yesterday", BREAKS, "is no ISO 8601 timestamp: 'yesterday'"),
        ("heartbeat:ping", "timestamp", "2025-10-28T23:59:59", ODD, "names no time zone"),
        ("heartbeat:ping", "timestamp", "2025-10-29T23:59:59Z", ODD, "differs from this computer's clock"),
        ("heartbeat:ping", "timestamp", "a\x1b[2J", BREAKS, r"'a\\x1b[2J'"),
        ("heartbeat:ping", "mood", "good", ODD, "is not in the contract"),
        ("heartbeat:ping", "payload.extra", 1, ODD, "is not in the contract"),
        ("connection:ack", "payload.config.pingInterval", 0, ODD, "is not positive"),
        ("connection:ack", "payload.config.pingInterval", 10, ODD, "is outside of"),
        ("connection:ack", "payload.config.maxGiftsPerSecond", -1, ODD, "is not positive"),
        ("connection:ack", "payload.config.features", ["a", 7], BREAKS, "is no list of texts"),
        ("connection:ack", "payload.serverTime", "2020-01-01T00:00:00Z", ODD, "differs from this computer's clock"),
        ("connection:ack", "payload.sessionId", "", BREAKS, "or an empty one"),
        ("gift:received", "payload.quantity", 0, ODD, "read as 1"),
        ("gift:received", "payload.quantity", -1, BREAKS, "is no count"),
        ("gift:received", "payload.quantity", 1.5, BREAKS, "is no count"),
        ("gift:received", "payload.quantity", True, BREAKS, "is no count"),
        ("gift:received", "payload.totalValue", -5, ODD, "is negative"),
        ("gift:received", "payload.animation.duration", -1, ODD, "is not positive"),
        ("gift:received", "payload.animation.duration", 3, ODD, "is below 100 ms; the contract counts in ms"),
        ("gift:received", "payload.animation.duration", 60_000, ODD, "is longer than 30000 ms"),
        ("gift:received", "payload.animation.assetUrl", "file:///etc/hostname", ODD, "never opened"),
        ("gift:received", "payload.sender.avatar", "//host/share/x.png", ODD, "never opened"),
        ("gift:received", "payload.sender.username", " ", ODD, "is empty"),
        ("gift:received", "payload.metadata.isStreak", True, ODD, "is 0 although"),
        ("gift:received", "payload.metadata.timestamp", "2030-01-01T00:00:00Z", ODD, "lies in the future"),
        ("gift:received", "payload.metadata.timestamp", "2025-10-28T23:50:00Z", ODD, "is over 60 s old"),
        ("stream:status", "payload.startedAt", None, ODD, "although the stream is live"),
        ("stream:status", "payload.currentGoal.target", 0, ODD, "is not positive"),
        ("error", "payload.retryAfter", -1, ODD, "is negative"),
    ],
)
def test_odd_values(kind, path, value, grade, words):
    ((found_grade, place, found_words),) = found(changed(kind, path, value))
    assert found_grade is grade
    assert words in found_words
    assert place.split()[0] == kind


@pytest.mark.parametrize(
    ("text", "grade", "place", "words"),
    [
        ("nonsense", BREAKS, "message", "not JSON"),
        ("[]", BREAKS, "message", "not an object"),
        ('{"payload": {}}', BREAKS, "message", "no message type"),
        ('{"type": "party:started", "payload": {}}', ODD, "type", "unknown message type 'party:started'"),
        ('{"type": "gift:ack", "payload": {}}', BREAKS, "gift:ack", "is a message from client to server"),
        ('{"type": "stream:status"}', BREAKS, "stream:status timestamp", "is missing"),
    ],
)
def test_what_is_no_message_of_an_engine(text, grade, place, words):
    assert (grade, place, words) in found(text)


@pytest.mark.parametrize("name", [name for name, entry in CATALOGUE.items() if entry.wire == "text"])
def test_the_whole_catalogue_of_faults(name):
    entry = CATALOGUE[name]
    reading = read_frame(entry.make("gift-1"), NOW)
    is_broken = any(finding.grade is BREAKS for finding in reading.findings)
    if entry.answer in (Answer.ERROR, Answer.INVALID):
        assert is_broken
        assert reading.message is None
        assert (reading.gift_id == "gift-1") == (entry.answer is Answer.INVALID)
    elif entry.answer is Answer.SHOWN:
        assert reading.message is not None
    assert all(finding.place.isprintable() and finding.words.isprintable() for finding in reading.findings)
    assert all(len(finding.words) < 400 for finding in reading.findings)


def test_a_good_gift_that_was_sent_just_now():
    tree = good("gift:received")
    tree["timestamp"] = tree["payload"]["metadata"]["timestamp"] = format_timestamp(NOW.epoch_ms + 3000)
    assert found(tree) == []
