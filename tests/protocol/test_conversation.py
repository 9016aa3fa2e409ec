"""What a live session makes of each frame: decisions E4 to E6, H2, H4, S3 and S4, and section C of the faults."""

import json

import pytest

from overlay.protocol import link, news
from overlay.protocol.complaints import Complaint
from overlay.protocol.messages import SUBPROTOCOL, Stats
from overlay.protocol.news import Phase
from tests.protocol.examples import ERROR, GIFT_RECEIVED, STREAM_STATUS, changed
from tests.protocol.playbook import (
    Acknowledge,
    After,
    Complain,
    Says,
    WhenDue,
    connected,
    error,
    gift,
    live,
    ping,
    text,
    welcome,
)

INVALID = Says("error", code="INVALID_MESSAGE", details=None, retryable=False, retryAfter=None)


# --- pings ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("sequence", [0, 1, -1, 2**31, 2**53 + 1, 2**60, 10**30])
def test_a_ping_is_answered_with_its_own_sequence(sequence):
    talk = live() >> ping(sequence)
    (sent,) = talk.did
    payload = json.loads(sent.text)["payload"]
    assert payload["sequence"] == sequence
    assert payload["stats"] == {"latency": 7.0, "memory": 123.4, "queueSize": 5}
    assert payload["timestamp"] == "2025-10-28T23:59:59.999Z"
    talk.skip()


def test_repeated_and_unordered_pings_are_all_answered():
    talk = live()
    for sequence in (5, 5, 4, 5, 2**60, 4):
        talk = talk >> ping(sequence) << Says("heartbeat:pong", sequence=sequence)
    assert talk


def test_a_ping_with_a_careless_envelope_is_answered():
    assert live() >> text('{"type":"heartbeat:ping","payload":{"sequence":3.0}}') << Says("heartbeat:pong", sequence=3)


def test_the_stats_are_those_of_the_moment():
    talk = live()
    talk.stats = Stats(latency=99.0, memory=1.5, queue_size=12)
    assert talk >> ping(1) << Says("heartbeat:pong", stats={"latency": 7.0, "memory": 1.5, "queueSize": 12})


# --- gifts and status -----------------------------------------------------------------------------


def test_a_gift_is_handed_on_and_not_answered_yet():
    talk = live() >> gift()
    (arrived,) = talk.did
    assert (arrived.gift.gift_id, arrived.gift.quantity, arrived.gift.received) == ("gift-1", 3, talk.now)
    talk.skip()


def test_corrections_are_counted():
    talk = live() >> gift(payload__quantity=0, payload__metadata__timestamp="soon", timestamp=7) << news.GiftArrived
    counts = talk.session.counters.as_dict()["corrected"]
    assert counts == {"quantity": 1, "timestamp": 1, "envelope timestamp": 1}
    assert talk


def test_the_status_is_handed_on():
    talk = live() >> text(STREAM_STATUS)
    (arrived,) = talk.did
    assert (arrived.status.viewer_count, arrived.status.current_goal.target) == (1234, 1000)
    talk.skip()


def test_an_unknown_type_is_ignored_and_noted_once():
    talk = live() >> text('{"type":"party"}')
    (noticed,) = talk.did
    assert "'party'" in noticed.words
    assert talk.skip() >> text('{"type":"party"}') >> text('{"type":"parade"}') << news.Noticed
    assert talk.session.counters.as_dict()["unknown"] == {"party": 2, "parade": 1}


def test_strangers_cannot_fill_the_memory_with_types():
    talk = live()
    for number in range(1000):
        talk = talk.skip() >> text(json.dumps({"type": f"t{number}" + "x" * 1000}))
    kinds = talk.skip().session.counters.as_dict()["unknown"]
    assert len(kinds) <= 201
    assert sum(kinds.values()) == 1000
    assert max(map(len, kinds)) <= 100


def test_a_strange_type_cannot_break_the_line_of_the_log():
    talk = live() >> text(json.dumps({"type": "a\nb\u2028c\x1b[31m\ud800\u202e"}))
    (noticed,) = talk.did
    assert noticed.words.isprintable()
    talk.skip()


# --- malformed frames (faults, section C) ---------------------------------------------------------

WITHOUT_ID = {
    "not JSON": "rubbish",
    "half a message": '{"type": "gift:received", "payload": {"giftId": "gift-1"',
    "empty": "",
    "null": "null",
    "array": "[]",
    "number": "7",
    "text": '"gift:received"',
    "no type": "{}",
    "type is a number": '{"type": 7}',
    "type is null": '{"type": null}',
    "type cannot be hashed": '{"type": {"a": []}}',
    "no payload": '{"type": "stream:status"}',
    "payload is a list": '{"type": "gift:received", "payload": ["gift-1"]}',
    "no giftId": json.dumps(changed(GIFT_RECEIVED, payload__giftId=...)),
    "giftId empty": json.dumps(changed(GIFT_RECEIVED, payload__giftId="")),
    "giftId a number": json.dumps(changed(GIFT_RECEIVED, payload__giftId=7)),
    "giftId in snake case": json.dumps(changed(GIFT_RECEIVED, payload__giftId=..., payload__gift_id="gift-1")),
    "NaN in a status": json.dumps(changed(STREAM_STATUS, payload__viewerCount=float("nan"))),
    "true as a count": json.dumps(changed(STREAM_STATUS, payload__viewerCount=True)),
    "a ping without a sequence": '{"type": "heartbeat:ping", "payload": {}}',
    "a ping of one and a half": '{"type": "heartbeat:ping", "payload": {"sequence": 1.5}}',
    "an endless sequence": '{"type": "heartbeat:ping", "payload": {"sequence": ' + "9" * 900_000 + "}}",
    "depth 100,000": '{"type": "stream:status", "payload": ' + "[" * 100_000 + "]" * 100_000 + "}",
}


@pytest.mark.parametrize("frame", [pytest.param(frame, id=name) for name, frame in WITHOUT_ID.items()])
def test_a_malformed_frame_is_noted_answered_and_survived(frame):
    talk = live() >> text(frame) << news.Noticed << INVALID
    assert talk >> ping(1) << Says("heartbeat:pong", sequence=1)
    assert talk.session.status.phase is Phase.LIVE


BROKEN_GIFTS = {
    "no sender": changed(GIFT_RECEIVED, payload__sender=...),
    "sender null": changed(GIFT_RECEIVED, payload__sender=None),
    "no metadata": changed(GIFT_RECEIVED, payload__metadata=...),
    "no totalValue": changed(GIFT_RECEIVED, payload__totalValue=...),
    "username a number": changed(GIFT_RECEIVED, payload__sender__username=7),
    "moderator in words": changed(GIFT_RECEIVED, payload__sender__isModerator="yes"),
    "animation a text": changed(GIFT_RECEIVED, payload__animation="particle"),
    "duration a text": changed(GIFT_RECEIVED, payload__animation__duration="3000"),
    "duration NaN": changed(GIFT_RECEIVED, payload__animation__duration=float("nan")),
    "duration true": changed(GIFT_RECEIVED, payload__animation__duration=True),
    "duration beyond all numbers": changed(GIFT_RECEIVED, payload__animation__duration=10**400),
    "totalValue Infinity": changed(GIFT_RECEIVED, payload__totalValue=float("-inf")),
    "totalValue beyond all numbers": changed(GIFT_RECEIVED, payload__totalValue=-(10**400)),
    "quantity -1": changed(GIFT_RECEIVED, payload__quantity=-1),
    "quantity 1.5": changed(GIFT_RECEIVED, payload__quantity=1.5),
    "quantity true": changed(GIFT_RECEIVED, payload__quantity=True),
    "quantity a text": changed(GIFT_RECEIVED, payload__quantity="7"),
    "quantity null": changed(GIFT_RECEIVED, payload__quantity=None),
    "quantity 10^40": changed(GIFT_RECEIVED, payload__quantity=10**40),
    "comboCount negative": changed(GIFT_RECEIVED, payload__metadata__comboCount=-1),
    "depth 40": changed(GIFT_RECEIVED, more=json.loads("[" * 39 + "]" * 39)),
}


@pytest.mark.parametrize("message", [pytest.param(frame, id=name) for name, frame in BROKEN_GIFTS.items()])
def test_a_broken_gift_with_a_readable_id_is_handed_on_to_be_acked(message):
    talk = live() >> text(message) << news.Noticed
    invalid = talk.did.pop(0)
    assert isinstance(invalid, news.GiftInvalid)
    assert invalid.gift_id == "gift-1"
    assert invalid.error.startswith("INVALID: ")
    assert talk << INVALID


@pytest.mark.parametrize("digits", ["1e400", "-1e400", "9" * 5000, "9" * 900_000, "-" + "9" * 4301])
def test_a_gift_with_endless_digits_is_handed_on_to_be_acked(digits):
    frame = json.dumps(changed(GIFT_RECEIVED, payload__quantity="HERE")).replace('"HERE"', digits)
    assert live() >> text(frame) << news.Noticed << news.GiftInvalid << INVALID


SHOWN = {
    "quantity 0": {"payload__quantity": 0},
    "quantity absent": {"payload__quantity": ...},
    "quantity 2^63": {"payload__quantity": 2**63},
    "quantity 10^30": {"payload__quantity": 10**30},
    "quantity 7.0": {"payload__quantity": 7.0},
    "value negative": {"payload__totalValue": -5},
    "duration 0": {"payload__animation__duration": 0},
    "duration -1": {"payload__animation__duration": -1},
    "duration 1e12": {"payload__animation__duration": 1e12},
    "duration null": {"payload__animation__duration": None},
    "no animation": {"payload__animation": ...},
    "animation null": {"payload__animation": None},
    "no avatar": {"payload__sender__avatar": ...},
    "lone surrogate": {"payload__sender__username": "half \ud83c of a rose"},
    "lone surrogates everywhere": {"payload__giftType": "\udc00", "timestamp": "\ud800", "version": "\ud800"},
    "leap second": {"payload__metadata__timestamp": "2016-12-31T23:59:60Z"},
    "naive time": {"payload__metadata__timestamp": "2025-10-28T23:59:59"},
    "year 1": {"payload__metadata__timestamp": "0001-01-01T00:00:00Z"},
    "year 9999": {"payload__metadata__timestamp": "9999-12-31T23:59:59-23:59"},
    "time a number": {"payload__metadata__timestamp": 1_761_695_999},
    "time a list": {"payload__metadata__timestamp": [], "timestamp": {}},
}


@pytest.mark.parametrize("changes", [pytest.param(changes, id=name) for name, changes in SHOWN.items()])
def test_an_odd_gift_is_shown_all_the_same(changes):
    assert live() >> gift(**changes) << news.GiftArrived


def test_unknown_fields_are_ignored_and_each_is_noted_once():
    odd = {"colour": "red", "payload__sender__mood\n": 1, "payload__metadata__streak": {"any": "thing"}}
    talk = live() >> gift(**odd)
    words = [noticed.words for noticed in talk.did[:-1]]
    assert [one.split("'")[1] for one in words] == ["payload.sender.mood", "payload.metadata.streak", "colour"]
    assert all(one.endswith("of gift:received") for one in words)
    talk.did[:-1] = []
    assert talk << news.GiftArrived >> gift(**odd) << news.GiftArrived
    assert sum(talk.session.counters.as_dict()["unknown field"].values()) == 6


def test_strangers_cannot_fill_the_memory_with_fields():
    talk = live()
    for number in range(100):
        talk = talk.skip() >> text(changed(STREAM_STATUS, **{f"{number}-{n}" + "x" * 1000: n for n in range(50)}))
    kinds = talk.skip().session.counters.as_dict()["unknown field"]
    assert len(kinds) <= 201
    assert max(map(len, kinds)) <= 60
    assert sum(kinds.values()) == 100 * 8


def test_of_two_gift_ids_in_one_object_the_last_counts_everywhere():
    twice = json.dumps(GIFT_RECEIVED).replace('"giftId": ', '"giftId": "first", "giftId": ', 1)
    talk = live() >> text(twice)
    assert talk.did[0].gift.gift_id == "gift-1"
    for broken in (twice.replace('"quantity": 3', '"quantity": -3'), twice.replace('"quantity": 3', '"quantity": NaN')):
        talk = talk.skip() >> text(broken) << news.Noticed
        assert talk.did[0].gift_id == "gift-1"
    talk.skip()


def test_our_errors_say_what_is_wrong_and_nothing_about_anybody():
    secret = "Amélie-" * 5
    broken = changed(GIFT_RECEIVED, payload__sender__username={secret: secret}, payload__sender__userId=[secret])
    talk = live() >> text(broken)
    assert "payload.sender.userId" in "".join(str(output) for output in talk.did)
    assert secret not in "".join(str(output) for output in talk.did)
    talk.skip()


def test_binary_frames_are_malformed():
    assert live() >> link.BinaryReceived(1, b"\x00\xff rose") << news.Noticed << INVALID


def test_each_kind_of_malformed_frame_is_noted_once_and_counted():
    talk = live() >> text("x") << news.Noticed << INVALID >> text("y")
    talk = talk >> text({"type": "stream:status"}) << news.Noticed
    talk = talk >> text({"type": "stream:status", "payload": 3}) << news.Noticed
    assert talk >> text({"type": "stream:status"})
    assert talk.session.counters.as_dict()["malformed"] == {
        "not JSON": 2,
        "wrong shape (payload: missing)": 2,
        "wrong shape (payload: model type)": 1,
    }


def test_at_most_one_error_in_five_seconds_for_each_code():
    talk = live() >> text("x") << news.Noticed << INVALID
    talk.now = talk.now.later(4.99)
    talk = talk >> text("x") >> Complain(Complaint.INTERNAL) << Says("error", code="INTERNAL", message="words")
    talk.now = talk.now.later(0.01)
    assert talk >> text("x") << INVALID >> Complain(Complaint.INTERNAL)


def test_an_error_is_never_answered_with_an_error():
    talk = live() >> text(changed(ERROR, payload__code=7)) << news.Noticed
    talk = talk >> text(json.dumps(changed(ERROR, payload__retryAfter=float("nan")))) << news.Noticed
    assert talk >> text(changed(ERROR, more=json.loads("[" * 39 + "]" * 39))) << news.Noticed
    assert talk >> text("x") << news.Noticed << INVALID


def bad_frames(talk, count, every_secs=0.1):
    for number in range(count):
        assert talk.session.status.phase is Phase.LIVE, f"gone after {number} bad frames"
        talk = talk.skip() >> text("rubbish", on=talk.session._line._link)
        talk.now = talk.now.later(every_secs)
    return talk


def test_twenty_bad_frames_within_ten_seconds_reconnect_once_and_then_only_warn():
    talk = bad_frames(live(), 20)
    assert talk << link.Disconnect(1, 1002, "too many malformed frames") << Phase.WAITING
    talk = talk >> WhenDue()
    talk = talk.skip() >> link.Connected(2, SUBPROTOCOL)
    talk = talk.skip() >> welcome(on=2)
    talk = bad_frames(talk.skip(), 20)
    assert talk << news.Noticed << Phase.LIVE
    assert "cannot be read" in talk.session.status.words
    talk = bad_frames(talk, 100)
    assert talk.skip().session.status.phase is Phase.LIVE
    assert talk >> ping(3, on=2) << Says("heartbeat:pong", on=2, sequence=3)


def test_twenty_bad_frames_in_a_longer_time_are_borne():
    talk = bad_frames(live(), 100, every_secs=0.53)
    assert talk.skip().session.status.phase is Phase.LIVE


def test_nineteen_bad_frames_at_once_are_borne():
    talk = bad_frames(live(), 19, every_secs=0.0)
    talk.now = talk.now.later(10.0)
    assert bad_frames(talk, 19, every_secs=0.0).skip().session.status.phase is Phase.LIVE


# --- S3: errors from the engine -------------------------------------------------------------------


def test_an_error_is_noted_once_per_code_and_cleaned():
    talk = live() >> error(payload__code="A\nB", payload__message="\u202eup\x1b[0m", payload__retryAfter=None)
    assert talk << news.Noticed("engine error", "the engine says A B: up [0m")
    assert talk >> error(payload__code="A\nB", payload__retryAfter=None)
    assert talk.session.status.phase is Phase.LIVE


@pytest.mark.parametrize(
    ("code", "retry_after", "pause_secs"),
    [
        ("RATE_LIMIT", 1000, 1.0),
        ("RATE_LIMIT", 1, 0.001),
        ("RATE_LIMIT", None, 5.0),
        ("RATE_LIMIT", ..., 5.0),
        ("RATE_LIMIT", -1, 5.0),
        ("RATE_LIMIT", "5", 5.0),
        ("RATE_LIMIT", True, 5.0),
        ("RATE_LIMIT", 1e300, 600.0),
        ("RATE_LIMIT", 1e308, 600.0),
        ("RATE_LIMIT", 10**400, 600.0),
        ("BUSY", 2000, 2.0),
        ("BUSY", None, 0.0),
        ("BUSY", -5, 0.0),
    ],
)
def test_our_sending_pauses_as_long_as_asked_and_pongs_do_not(code, retry_after, pause_secs):
    talk = live(payload__config={"pingInterval": 300_000}) >> error(payload__code=code, payload__retryAfter=retry_after)
    began_secs = talk.now.secs
    talk = talk << news.Noticed >> Acknowledge("g")
    if pause_secs == 0.0:
        assert talk << Says("gift:ack")
        return
    assert talk >> Complain(Complaint.INTERNAL)
    assert talk >> ping(1) << Says("heartbeat:pong", sequence=1)
    assert talk >> text("rubbish") << news.Noticed
    sent_secs = None
    for _ in range(5000):
        talk = talk.skip() >> WhenDue()
        for output in list(talk.did):
            if isinstance(output, link.SendText):
                sent_secs = sent_secs or talk.now.secs
            if isinstance(output, link.SendPing):
                talk = talk.skip() >> link.PingAnswered(1, output.token, 1.0)
        if talk.now.secs % 20 < 5:
            talk = talk.skip() >> ping(2)
        if sent_secs is not None:
            break
    assert sent_secs == pytest.approx(began_secs + pause_secs)
    assert sent_secs >= began_secs + pause_secs
    talk.skip()


def test_a_second_pause_does_not_shorten_the_first():
    talk = live() >> error(payload__retryAfter=3000) << news.Noticed >> error(payload__retryAfter=1000)
    talk = talk >> Acknowledge("g") >> After(2.9) >> After(0.1)
    assert talk << Says("gift:ack") << link.SendPing


def test_a_pause_outlives_the_connection():
    talk = live() >> error(payload__retryAfter=600_000) << news.Noticed >> Acknowledge("g")
    talk = talk >> link.Disconnected(1, 1006) << Phase.WAITING >> WhenDue()
    talk = talk.skip() >> link.Connected(2, SUBPROTOCOL) << Phase.GREETING << Says("connection:init", on=2)
    assert talk >> welcome(on=2) << Phase.LIVE << news.PaceAnnounced << link.SendPing


# --- the clock of the engine ----------------------------------------------------------------------


def test_the_engines_clock_is_known_to_half_a_round_trip():
    talk = connected()
    talk.now = talk.now.later(0.1)
    talk = talk >> welcome(payload__serverTime="2025-10-29T01:00:00.000Z")
    assert talk.skip().session.server_epoch_ms(talk.now) == 1_761_699_600_050
    assert talk.session.server_epoch_ms(talk.now.later(0.5)) == 1_761_699_600_550


@pytest.mark.parametrize("nonsense", ["", "soon", None, 7, "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_nonsense_about_the_time_leaves_us_our_own_clock(nonsense):
    talk = live(payload__serverTime=nonsense)
    assert talk.session.server_epoch_ms(talk.now) == talk.now.epoch_ms
    assert talk.session.counters.as_dict()["corrected"] == {"serverTime": 1}
