"""Connecting, up to the engine's welcome: decisions E1, E2, C1 to C6, S3 before the welcome."""

import json

import pytest

from overlay.protocol import link, news
from overlay.protocol.complaints import Complaint
from overlay.protocol.link import FailureKind
from overlay.protocol.messages import SUBPROTOCOL
from overlay.protocol.news import Phase
from tests.protocol.playbook import (
    Acknowledge,
    After,
    Complain,
    Reconnect,
    Says,
    Start,
    WhenDue,
    connected,
    error,
    gift,
    live,
    ping,
    playbook,
    text,
    welcome,
)


def test_the_handshake():
    talk = playbook() >> Start() << Phase.CONNECTING << link.Connect(1)
    assert (
        talk
        >> link.Connected(1, SUBPROTOCOL)
        << Phase.GREETING
        << Says(
            "connection:init",
            clientId="client-1",
            streamId="stream-1",
            clientType="host",
            capabilities=["webgl", "gift-ack"],
            version="9.8.7",
        )
        >> welcome()
        << Phase.LIVE
        << news.PaceAnnounced(10.0)
        << link.SendPing(1, 1)
    )
    status = talk.session.status
    assert (status.words, status.session_id, status.features) == ("", "session-1", ("combo",))
    assert status.is_negotiated


def test_every_message_of_ours_has_a_version_and_a_timestamp_in_utc():
    talk = playbook() >> Start()
    talk.skip() >> link.Connected(1, SUBPROTOCOL)
    (said,) = [json.loads(output.text) for output in talk.did if isinstance(output, link.SendText)]
    assert said["version"] == "1.0.0"
    assert said["timestamp"] == "2025-10-28T23:59:59.999Z"
    talk.skip()


def test_starting_twice_connects_once():
    assert playbook() >> Start() << Phase.CONNECTING << link.Connect(1) >> Start()


def test_before_the_welcome_only_pongs_are_sent_and_early_gifts_are_handed_on():
    assert (
        connected()
        >> ping(7)
        << Says("heartbeat:pong", sequence=7)
        >> gift()
        << news.GiftArrived
        >> Acknowledge("gift-1")
        >> Complain(Complaint.INTERNAL)
        >> text("rubbish")
        << news.Noticed
        >> welcome()
        << Phase.LIVE
        << news.PaceAnnounced
        << link.SendPing
        << Says("gift:ack", giftId="gift-1")
    )


def test_without_a_welcome_it_closes_after_ten_seconds_and_comes_back():
    talk = connected()
    assert talk >> After(9.99) >> After(0.02) << link.Disconnect(1, 1000, "no connection:ack") << Phase.WAITING
    assert "did not answer" in talk.session.status.words
    assert talk >> WhenDue() << Phase.CONNECTING << link.Connect(2)


def test_no_subprotocol_is_shown_and_no_reason_to_leave():
    talk = playbook() >> Start()
    talk = talk.skip() >> link.Connected(1, None) << Phase.GREETING << Says("connection:init") << news.Noticed
    assert talk >> welcome() << Phase.LIVE << news.PaceAnnounced << link.SendPing
    assert not talk.session.status.is_negotiated
    assert "not negotiated" in talk.session.status.words


def test_another_subprotocol_is_refused_and_not_tried_again_soon():
    talk = playbook() >> Start()
    talk = talk.skip() >> link.Connected(1, "soap") << Phase.GREETING
    talk = talk << link.Disconnect(1, 1002, "another subprotocol") << Phase.WAITING
    assert talk.session.status.next_try_secs - talk.now.secs >= 60
    assert SUBPROTOCOL in talk.session.status.words
    assert talk


@pytest.mark.parametrize("version", ["2.0.0", "2", "17.3", "999999999999999999999.0"])
def test_a_higher_major_version_warns_visibly_and_once(version):
    """The warning must outlive the welcome in which it mostly comes."""
    talk = connected() >> welcome(version=version) << news.Noticed << Phase.LIVE << news.PaceAnnounced << link.SendPing
    assert version[:19] in talk.session.status.words
    assert talk >> ping(1) << Says("heartbeat:pong", sequence=1)
    other = talk >> text({"type": "party", "version": version}) << news.Noticed
    assert other >> gift(version="3.0.0") << news.GiftArrived
    assert version[:2] in talk.session.status.words


@pytest.mark.parametrize("version", ["1.0.0", "1.9.3", "0.1", "", "v2", "two", 2, None, [2], ...])
def test_other_versions_pass_in_silence(version):
    talk = connected() >> welcome(version=version) if version is not ... else connected() >> welcome()
    assert talk << Phase.LIVE << news.PaceAnnounced << link.SendPing
    assert talk.session.status.words == ""


def test_a_second_welcome_changes_nothing():
    talk = live()
    before = talk.session.status
    again = welcome(payload__sessionId="other", payload__config={"maxGiftsPerSecond": 1})
    assert talk >> again << news.Noticed >> again
    assert talk.session.status == before


def test_the_latency_before_the_first_ping_is_that_of_the_welcome():
    talk = connected()
    talk.now = talk.now.later(0.040)
    talk = talk >> welcome() << Phase.LIVE << news.PaceAnnounced << link.SendPing
    assert talk >> ping(1) << Says("heartbeat:pong", stats={"latency": 40.0, "memory": 123.4, "queueSize": 5})
    talk = talk >> link.PingAnswered(1, 1, 8.26)
    assert talk >> ping(2) << Says("heartbeat:pong", stats={"latency": 8.3, "memory": 123.4, "queueSize": 5})


def test_the_latency_of_an_old_connection_is_not_told_on_a_new_one():
    talk = live() >> Reconnect()
    talk = talk.skip() >> link.Connected(2, SUBPROTOCOL)
    assert (
        talk.skip()
        >> ping(1, on=2)
        << Says("heartbeat:pong", on=2, stats={"latency": 0.0, "memory": 123.4, "queueSize": 5})
    )


# --- S3: an error before the welcome --------------------------------------------------------------


def test_a_retryable_error_before_the_welcome_waits_at_least_as_long_as_asked():
    talk = connected() >> error(payload__retryAfter=60_000)
    assert talk << news.Noticed << link.Disconnect(1, 1000, "refused") << Phase.WAITING
    assert 60 <= talk.session.status.next_try_secs - talk.now.secs <= 61
    assert talk.session.status.words == "the engine refused the connection: Slow down"


def test_an_error_that_is_not_retryable_stops_the_fast_retries():
    talk = connected() >> error(payload__retryable=False, payload__retryAfter=None)
    assert talk << news.Noticed << link.Disconnect(1, 1000, "refused") << Phase.WAITING
    assert talk.session.status.next_try_secs - talk.now.secs >= 300
    assert talk >> Reconnect() << Phase.CONNECTING << link.Connect(2)


def test_an_error_before_the_welcome_does_not_silence_the_next_connection():
    talk = connected() >> error(payload__retryAfter=1000)
    talk = talk.skip() >> Acknowledge("g")
    talk = talk.skip() >> WhenDue()
    talk = talk.skip() >> link.Connected(2, SUBPROTOCOL) << Phase.GREETING << Says("connection:init", on=2)
    assert talk >> welcome(on=2) << Phase.LIVE << news.PaceAnnounced << link.SendPing << Says("gift:ack", on=2)


# --- C6: failures and waits -----------------------------------------------------------------------


def waits(events, count=60):
    """How long the session waits after the first of so many, each in a talk of its own chance."""
    found = []
    for seed in range(count):
        talk = playbook(seed) >> Start()
        for event in events:
            talk = talk.skip() >> event
        found.append(talk.session.status.next_try_secs - talk.now.secs)
        talk.skip()
    return found


@pytest.mark.parametrize(
    ("kind", "status", "least", "most"),
    [
        (FailureKind.NETWORK, None, 0.25, 0.5),
        (FailureKind.HTTP, 401, 300, 300),
        (FailureKind.HTTP, 403, 300, 300),
        (FailureKind.HTTP, 404, 300, 300),
        (FailureKind.HTTP, 200, 0.25, 0.5),
        (FailureKind.HTTP, 302, 0.25, 0.5),
        (FailureKind.HTTP, 408, 0.25, 0.5),
        (FailureKind.HTTP, 425, 0.25, 0.5),
        (FailureKind.HTTP, 500, 0.25, 0.5),
        (FailureKind.HTTP, 522, 0.25, 0.5),
        (FailureKind.TLS, None, 300, 300),
        (FailureKind.SUBPROTOCOL, None, 300, 300),
        (FailureKind.UNUSABLE, None, 300, 300),
    ],
)
def test_each_failure_has_its_patience(kind, status, least, most):
    found = waits([link.ConnectFailed(1, kind, "why", status)])
    assert least <= min(found) <= max(found) <= most


@pytest.mark.parametrize(("wished", "least", "most"), [(7.0, 7.0, 9.0), (1e9, 3600, 3601), (-1.0, 0.25, 0.5)])
def test_retry_after_is_honoured_and_bounded(wished, least, most):
    found = waits([link.ConnectFailed(1, FailureKind.HTTP, "why", 429, wished)])
    assert least <= min(found) <= max(found) <= most


@pytest.mark.parametrize("code", [1000, 1001, 1005, 1006, 1011, 1012, 1013, 1014])
def test_these_closes_come_back_quickly(code):
    found = waits([link.Connected(1, SUBPROTOCOL), link.Disconnected(1, code)], 20)
    assert 0.25 <= min(found) <= max(found) <= 0.5


@pytest.mark.parametrize("code", [1002, 1003, 1007, 1008, 1009, 1010, 1015, 3000, 4003, 4999])
def test_these_closes_come_back_slowly(code):
    found = waits([link.Connected(1, SUBPROTOCOL), link.Disconnected(1, code)], 20)
    assert 2.5 <= min(found) <= max(found) <= 5.0


def test_the_reason_of_a_close_is_shown_on_one_clean_line():
    talk = live() >> link.Disconnected(1, 4003, "go\naway\u202e\x1b[31m " + "x" * 300) << Phase.WAITING
    words = talk.session.status.words
    assert words.startswith("the connection closed (4003: go away [31m x")
    assert words.isprintable()
    assert len(words) < 200
    assert talk


def test_waits_grow_while_it_fails_and_start_over_only_after_ten_good_seconds():
    def longest_wait(uptime_secs):
        found = []
        for seed in range(40):
            talk = playbook(seed) >> Start()
            for number in range(1, 8):
                talk = talk.skip() >> link.ConnectFailed(number, FailureKind.NETWORK, "refused")
                talk = talk.skip() >> WhenDue()
            talk = talk.skip() >> link.Connected(8, SUBPROTOCOL)
            talk = talk.skip() >> welcome(on=8)
            talk.now = talk.now.later(uptime_secs)
            talk = talk.skip() >> link.Disconnected(8, 1013)
            found.append(talk.session.status.next_try_secs - talk.now.secs)
            talk.skip()
        return max(found)

    assert longest_wait(9.9) > 10
    assert longest_wait(10.0) <= 0.5


def test_a_refusal_after_an_outage_is_as_patient_as_a_first_one():
    talk = playbook() >> Start()
    for number in range(1, 9):
        talk = talk.skip() >> link.ConnectFailed(number, FailureKind.NETWORK, "refused")
        talk = talk.skip() >> WhenDue()
    talk = talk.skip() >> link.Connected(9, SUBPROTOCOL)
    talk = talk.skip() >> link.Disconnected(9, 1008, "policy")
    assert talk.session.status.next_try_secs - talk.now.secs <= 5.0
    talk.skip()


@pytest.mark.parametrize("config", [None, [], "x", 7, {}, {"features": 3}, {"pingInterval": None}])
def test_an_absurd_config_gets_our_defaults(config):
    talk = connected() >> welcome(payload__config=config) << Phase.LIVE << news.PaceAnnounced(None) << link.SendPing
    assert talk.session.status.features == ()
    talk = talk >> link.PingAnswered(1, 1, 1.0)
    assert silence_limit_secs(talk) == 75.0


@pytest.mark.parametrize(
    ("interval_ms", "limit_secs"),
    [
        (30_000, 75.0),
        (0, 75.0),
        (-1, 75.0),
        ("5000", 75.0),
        (True, 75.0),
        (1, 5.0),
        (1999, 5.0),
        (4000, 10.0),
        (1e9, 750.0),
        (1e308, 750.0),
        (10**400, 750.0),
    ],
)
def test_ping_interval_is_clamped(interval_ms, limit_secs):
    talk = connected() >> welcome(payload__config={"pingInterval": interval_ms})
    talk = talk.skip() >> link.PingAnswered(1, 1, 1.0)
    assert silence_limit_secs(talk) == limit_secs


def silence_limit_secs(talk):
    """After how many seconds of silence the engine counts as dead, though it answers control pings."""
    begin = talk.now.secs
    for _ in range(2000):
        talk = talk.skip() >> WhenDue()
        if talk.session.status.phase is Phase.WAITING:
            talk.skip()
            return talk.now.secs - begin
        for output in list(talk.did):
            if isinstance(output, link.SendPing):
                talk = talk.skip() >> link.PingAnswered(1, output.token, 1.0)
    pytest.fail("it never counts as dead")


@pytest.mark.parametrize(
    ("pace", "announced"),
    [(10, 10.0), (0.5, 0.5), (0, None), (-3, None), ("7", None), (True, None), (None, None), (1e308, 1e300)],
)
def test_max_gifts_per_second(pace, announced):
    talk = connected() >> welcome(payload__config={"maxGiftsPerSecond": pace})
    assert talk << Phase.LIVE << news.PaceAnnounced(announced) << link.SendPing


def test_the_name_of_the_session_is_shown_on_one_clean_line():
    talk = connected() >> welcome(payload__sessionId="a\nb\u202e" + "x" * 1000)
    assert talk.skip().session.status.session_id == "a b" + "x" * 76 + "…"


def test_features_are_listed_within_reason():
    features = ["a\nb", 7, None, "x" * 500, *["y"] * 1000]
    talk = connected() >> welcome(payload__config={"features": features})
    shown = talk.session.status.features
    assert shown[0] == "a b"
    assert len(shown) <= 64
    assert max(map(len, shown)) <= 48
    talk.skip()


def test_who_is_introduced_already_is_not_introduced_again():
    talk = playbook() >> Start() << Phase.CONNECTING << link.Connect(1)
    assert (
        talk
        >> link.Connected(1, SUBPROTOCOL, is_introduced=True)
        << Phase.GREETING
        >> welcome()
        << Phase.LIVE
        << news.PaceAnnounced(10.0)
        << link.SendPing(1, 1)
    )
