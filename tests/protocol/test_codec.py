"""Text ⇄ message, with input that nobody vouches for: decisions E1, E5, E6 and section C of the faults."""

import json
import string
import time
from random import Random

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from overlay.protocol import codec
from overlay.protocol.codec import (
    DEEPEST_NESTING,
    Flaw,
    Malformed,
    Unknown,
    decode_client,
    decode_server,
    encode,
    understand_binary,
)
from overlay.protocol.messages import GiftAck, GiftAckPayload, HeartbeatPong, PongPayload, Stats
from overlay.protocol.schema import message_schema
from tests.fuzz import mutations
from tests.protocol.examples import (
    CONNECTION_ACK,
    CONNECTION_INIT,
    ERROR,
    FROM_CLIENT,
    FROM_SERVER,
    GIFT_RECEIVED,
    HEARTBEAT_PING,
    STREAM_STATUS,
    changed,
)


def flaw_of(text):
    decoded = decode_server(text)
    return decoded.flaw if isinstance(decoded, Malformed) else None


# --- encoding -------------------------------------------------------------------------------------


def test_messages_are_written_in_the_wires_names():
    payload = PongPayload(timestamp="t", sequence=2**60, stats=Stats(latency=1.5, memory=2.5, queue_size=3))
    assert json.loads(encode(HeartbeatPong(payload=payload, timestamp="u"))) == {
        "type": "heartbeat:pong",
        "payload": {"timestamp": "t", "sequence": 2**60, "stats": {"latency": 1.5, "memory": 2.5, "queueSize": 3}},
        "timestamp": "u",
        "version": "1.0.0",
    }


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_what_is_no_number_does_not_get_out(number):
    with pytest.raises(ValidationError):
        Stats(latency=number, memory=1.0, queue_size=1)


def test_half_characters_do_not_get_out():
    ack = GiftAckPayload(gift_id="a\ud800", received_at="t", rendered=False, error="\udfffb")
    assert json.loads(encode(GiftAck(payload=ack)))["payload"] == {
        "giftId": "a\ufffd",
        "receivedAt": "t",
        "rendered": False,
        "error": "\ufffdb",
    }


# --- shapes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("", Flaw.NOT_JSON),
        (" ", Flaw.NOT_JSON),
        ("\ufeff{}", Flaw.NOT_JSON),
        ("{} {}", Flaw.NOT_JSON),
        ("{'type': 'error'}", Flaw.NOT_JSON),
        ('{"type": "error",}', Flaw.NOT_JSON),
        ('{"a": "\n"}', Flaw.NOT_JSON),
        ("null", Flaw.NOT_AN_OBJECT),
        ("[]", Flaw.NOT_AN_OBJECT),
        ("1e400", Flaw.NOT_FINITE),
        ("NaN", Flaw.NOT_FINITE),
        ('{"a": -Infinity}', Flaw.NOT_FINITE),
        ("9" * 4301, Flaw.TOO_LONG),
        ("{}", Flaw.NO_TYPE),
        ('{"type": []}', Flaw.NO_TYPE),
        ('{"Type": "error"}', Flaw.NO_TYPE),
        ('{"type": "error"}', Flaw.WRONG_SHAPE),
    ],
)
def test_flaws(text, flaw):
    assert flaw_of(text) is flaw


def test_the_direction_matters():
    assert isinstance(decode_server(json.dumps(CONNECTION_INIT)), Unknown)
    assert isinstance(decode_client(json.dumps(GIFT_RECEIVED)), Unknown)


def test_an_unknown_type_is_cut_to_size():
    assert decode_server(json.dumps({"type": "\ud800" + "x" * 900_000})) == Unknown("\ufffd" + "x" * 99)


def test_words_of_our_own_programs_are_no_words_of_the_wire():
    for message in (
        changed(GIFT_RECEIVED, payload__giftType=..., payload__gift_type="rose"),
        changed(STREAM_STATUS, payload__isLive=..., payload__is_live=True),
    ):
        assert flaw_of(json.dumps(message)) is Flaw.WRONG_SHAPE


def test_where_is_a_place_and_never_the_input():
    secret = "Amélie " * 3
    message = changed(GIFT_RECEIVED, payload__sender__username=[secret], payload__sender__isModerator=secret)
    malformed = decode_server(json.dumps(message))
    assert malformed == Malformed(Flaw.WRONG_SHAPE, "payload.sender.username: string type", "gift-1")
    assert malformed.words == "wrong shape (payload.sender.username: string type)"


def test_a_gift_id_with_half_a_character_is_the_same_however_it_is_read():
    whole = changed(GIFT_RECEIVED, payload__giftId="a\ud800b")
    assert decode_server(json.dumps(whole)).payload.gift_id == "a\ufffdb"
    for broken in (changed(whole, payload__quantity=-1), changed(whole, payload__quantity=float("nan"))):
        assert decode_server(json.dumps(broken)).gift_id == "a\ufffdb"


def test_features_are_few_short_and_whole():
    features = ["\ud800", 7, "x" * 1000, *["y"] * 1000]
    message = changed(CONNECTION_ACK, payload__config__features=features)
    read = decode_server(json.dumps(message)).payload.config.features
    assert read[:3] == ("\ufffd", "x" * 100, "y")
    assert len(read) == 63


def test_the_details_of_an_error_are_whole_to_the_last_leaf():
    message = changed(ERROR, payload__details={"\udc00": ["\ud800", {"a": "x\ud800"}], "n": 1.5})
    details = {"\ufffd": ["\ufffd", {"a": "x\ufffd"}], "n": 1.5}
    for decode in (decode_server, decode_client):
        assert decode(json.dumps(message)).payload.details == details


def test_whole_characters_that_are_written_in_halves_stay_whole():
    assert decode_server(json.dumps(changed(GIFT_RECEIVED, payload__giftType="🌹"))).payload.gift_type == "🌹"


def test_an_error_is_known_as_one_though_it_is_broken():
    broken = (
        changed(ERROR, payload__code=...),
        changed(ERROR, payload__retryAfter=float("inf")),
        changed(ERROR, a=json.loads("[" * 40 + "]" * 40)),
    )
    for message in broken:
        assert decode_server(json.dumps(message)).is_error


# --- depth and size -------------------------------------------------------------------------------


def nested(depth, opening="[", closing="]"):
    """A well-formed message of exactly this depth, the outermost object counted."""
    return json.dumps(HEARTBEAT_PING)[:-1] + ', "more": ' + opening * (depth - 1) + "0" + closing * (depth - 1) + "}"


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}"), ('[{"]": ', "}]")])
def test_thirty_two_levels_and_no_more(opening, closing):
    step = opening.count("[") + opening.count("{")
    for depth in range(1, 60):
        text = nested(1) if depth == 1 else nested((depth - 1) // step + 1, opening, closing)
        actual = 1 if depth == 1 else (depth - 1) // step * step + 1
        assert (flaw_of(text) is Flaw.TOO_DEEP) == (actual > DEEPEST_NESTING), actual


def test_brackets_in_texts_and_beside_each_other_are_not_depth():
    assert flaw_of(json.dumps(changed(HEARTBEAT_PING, more='"[{' * 500 + "\\"))) is None
    assert flaw_of(json.dumps(changed(HEARTBEAT_PING, more=[[{}, {"a": []}]] * 500))) is None


def test_a_gift_that_is_too_deep_is_still_known():
    decoded = decode_server(json.dumps(changed(GIFT_RECEIVED, more=json.loads("[" * 40 + "]" * 40))))
    assert (decoded.flaw, decoded.gift_id) == (Flaw.TOO_DEEP, "gift-1")


def larded(unit, last="0"):
    """A gift of a mebibyte, with a list of such units beside what belongs there."""
    count = ((1 << 20) - 2000 - len(last)) // (len(unit) + 1)
    return json.dumps(GIFT_RECEIVED)[:-1] + ', "more": [' + f"{unit}," * count + last + "]}"


HUGE = {
    "depth 100,000": '{"type": "x", "payload": ' + "[" * 100_000 + "]" * 100_000 + "}",
    "depth 150,000, not closed": '{"a":' * 150_000,
    "an integer of 900,000 digits": json.dumps(GIFT_RECEIVED).replace('"quantity": 3', '"quantity": ' + "9" * 900_000),
    "a fraction of 900,000 digits": json.dumps(GIFT_RECEIVED).replace(
        '"quantity": 3', '"quantity": 0.' + "9" * 900_000
    ),
    "a type of 900,000 letters": json.dumps({"type": "x" * 900_000}),
    "200,000 wrong features": '{"type": "connection:ack", "payload": {"sessionId": "", "config": {"features": ['
    + "1," * 200_000
    + "1]}}}",
    "200,000 wrong capabilities": json.dumps(CONNECTION_INIT).replace("[", "[" + "1," * 200_000, 1),
    "a mebibyte of lists": larded("[]"),
    "a mebibyte of lists in lists": larded("[" * 15 + "]" * 15),
    "a mebibyte of lists that are too deep, and an endless number": larded("[" * 40 + "]" * 40, "9" * 5000),
    "a mebibyte of names": larded('{"a":1}'),
    "a mebibyte of fractions, and none": larded("1e1", "NaN"),
    "a mebibyte of counts, and an endless one": larded("1", "9" * 5000),
    "a mebibyte of texts": larded('"\\"["'),
    "a mebibyte of long numbers": larded("9" * 4200),
    "the details of an error": json.dumps(ERROR).replace('"per second"', ",".join(['"\\ud800"'] * 100_000)),
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HUGE.items()])
@pytest.mark.slow
def test_huge_input_takes_less_than_fifty_milliseconds(text):
    # The other parts of the tests share a core with this one, but not all the time: it waits for a quiet moment.
    assert any(seconds(decode_server, text) < 0.050 for _ in range(100))
    assert any(seconds(decode_client, text) < 0.050 for _ in range(100))


@pytest.mark.parametrize("last", ["NaN", "1e999", "9" * 5000, "[" * 40 + "]" * 40])
def test_a_large_gift_with_a_flaw_is_still_known(last):
    decoded = decode_server(larded('"some text"', last))
    assert (type(decoded), decoded.gift_id) == (Malformed, "gift-1")


@pytest.mark.parametrize("end", ["", "1", "9" * 400, ".", ".5", "e", "e5", "E+", "e-5", "-", "\x7f", '"'])
@pytest.mark.parametrize("begin", ["", "-", "+", ".", "1.", "1e", "1e+", "0", "x", '"'])
def test_an_endless_number_never_raises_wherever_it_stands(begin, end):
    text = json.dumps(GIFT_RECEIVED).replace('"quantity": 3', f'"quantity": {begin}{"9" * 4302}{end}')
    assert decode_server(text)
    assert decode_client(text)


def test_what_costs_too_much_is_not_read_at_all():
    assert decode_server(larded("[]")) == Malformed(Flaw.TOO_MANY)
    assert decode_server(larded("123")).payload.gift_id == "gift-1"  # a quarter of a million


def test_more_details_than_anybody_reads_are_left_out():
    assert decode_server(json.dumps(changed(ERROR, payload__details=list(range(2000))))).payload.details is None


def test_a_multitude_of_small_nodes_costs_little_more_than_reading_them():
    text = '{"type": "x", "payload": [' + "[]," * 60_000 + "[]]}"
    ratio = min(seconds(decode_server, text) / seconds(json.loads, text) for _ in range(8))
    assert ratio < 3, "a walk over the tree would be back"


def seconds(read, text):
    """Of this thread's own time: other programs may want the processor meanwhile."""
    begin = time.thread_time()
    read(text)
    return time.thread_time() - begin


# --- fuzz -----------------------------------------------------------------------------------------

ODD_NUMBERS = st.sampled_from(
    [0, -0.0, -1, 1.5, 2**63, 10**30, 10**400, 1e308, 5e-324, float("nan"), float("inf"), True]
)
ODD_TEXTS = st.sampled_from(["", "\x00", "\ud800", "🌹", "7", "null", "1e9", "2025-10-28T23:59:60Z", "x" * 5000])
JSON = st.recursive(
    st.one_of(st.none(), ODD_NUMBERS, ODD_TEXTS, st.integers(), st.floats(), st.text(max_size=8)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)),
    max_leaves=6,
)


def places(tree, path=()):
    """The way to each value in a tree."""
    yield path
    items = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for key, value in items:
        yield from places(value, (*path, key))


def put(tree, path, value):
    """A copy of the tree with another value at a place; `...` takes it away."""
    if not path:
        return value
    key, *rest = path
    copied = dict(tree) if isinstance(tree, dict) else list(tree)
    copied[key] = put(copied[key], rest, value)
    if copied[key] is ...:
        del copied[key]
    return copied


EXAMPLES = [*FROM_SERVER.values(), *FROM_CLIENT.values()]


@st.composite
def mutated_trees(draw, examples=EXAMPLES):
    tree = draw(st.sampled_from(examples))
    for _ in range(draw(st.integers(1, 3))):
        if not isinstance(tree, dict | list):
            break
        tree = put(tree, draw(st.sampled_from(list(places(tree)))), draw(st.one_of(st.just(...), JSON)))
        tree = {} if tree is ... else tree
    return tree


@st.composite
def mutated_texts(draw, examples=EXAMPLES):
    text = json.dumps(draw(mutated_trees(examples)), ensure_ascii=draw(st.booleans()))
    for _ in range(draw(st.integers(0, 3))):
        at, length = draw(st.integers(0, len(text))), draw(st.integers(0, 8))
        insert = draw(st.one_of(st.just(""), st.text(st.sampled_from(string.printable), max_size=4), ODD_TEXTS))
        text = text[:at] + insert + text[at + length :]
    return text


@given(mutated_texts())
def test_no_frame_raises(text):
    for decode in (decode_server, decode_client):
        decoded = decode(text)
        if isinstance(decoded, Malformed):
            assert decoded.words.isprintable()
            assert len(decoded.words) < 250
            assert decoded.gift_id is None or decoded.gift_id.encode()
        elif not isinstance(decoded, Unknown):
            json.loads(encode(decoded), parse_constant=pytest.fail)


@pytest.mark.parametrize("seed", [*range(4), *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(4, 20))])
def test_a_closer_look_finds_nothing_in_what_was_plain(seed):
    chance, plain = Random(seed), 0
    for _ in range(200):
        text = mutations.message(chance)
        understood = codec.understand_server(text)
        assert understood == codec._look_closer(text), text
        plain += codec._plain_message(text) is not None
    assert 5 < plain < 195


VALIDATOR = jsonschema.Draft202012Validator(message_schema())


@given(mutated_trees())
def test_whatever_satisfies_the_published_schema_is_understood(tree):
    text = json.dumps(tree)
    decoded = decode_client(text) if isinstance(decode_server(text), Malformed | Unknown) else None
    if isinstance(decoded, Malformed | Unknown) and VALIDATOR.is_valid(tree):
        assert any(is_beyond_reason(value) for value in leaves(tree)), decoded


def leaves(tree):
    for path in places(tree):
        value = tree
        for key in path:
            value = value[key]
        yield value


def is_beyond_reason(value):
    """JSON and its schemas know numbers that are none, and numbers without a bound."""
    return isinstance(value, int | float) and not abs(value) < 10**36


@pytest.mark.parametrize("depth", [501, 5_000, 200_000])
def test_the_gift_of_a_frame_that_is_too_deep_is_known(depth):
    text = json.dumps(GIFT_RECEIVED)[:-1] + ', "x": ' + "[" * depth + "]" * depth + "}"
    assert decode_server(text) == Malformed(Flaw.TOO_DEEP, gift_id=GIFT_RECEIVED["payload"]["giftId"])


def test_the_gift_of_a_frame_with_too_many_parts_is_known():
    text = json.dumps(changed(GIFT_RECEIVED, payload__x=[[[]]] * 200_000))
    assert decode_server(text) == Malformed(Flaw.TOO_MANY, gift_id=GIFT_RECEIVED["payload"]["giftId"])


def test_a_frame_whose_surface_is_too_much_is_dropped():
    text = json.dumps(GIFT_RECEIVED)[:-1] + "".join(f', "x{number}": []' for number in range(70_000)) + "}"
    assert decode_server(text) == Malformed(Flaw.TOO_MANY)


@pytest.mark.parametrize(
    "rest", ["[" * 9_000, "]" * 9_000, "[" * 600 + "]" * 600 + '"' + "[" * 600, "}" * 600 + "{" * 600]
)
def test_what_is_deep_and_no_json_names_no_gift_wrongly(rest):
    text = json.dumps(GIFT_RECEIVED)[:-1] + ', "x": ' + rest + "}"
    found = decode_server(text)
    assert isinstance(found, Malformed)
    assert found.gift_id in (None, GIFT_RECEIVED["payload"]["giftId"])


def test_the_gift_of_a_binary_frame_is_known():
    assert understand_binary(json.dumps(GIFT_RECEIVED).encode()) == Malformed(
        Flaw.BINARY, gift_id=GIFT_RECEIVED["payload"]["giftId"]
    )
    broken = json.dumps(changed(GIFT_RECEIVED, payload__quantity=-1)).encode()
    assert understand_binary(broken).gift_id == GIFT_RECEIVED["payload"]["giftId"]
    assert understand_binary(b"\x00\xff\xfe") == Malformed(Flaw.BINARY)
    assert understand_binary(b'{"type": "error", "payload": 3}') == Malformed(Flaw.BINARY, is_error=True)
