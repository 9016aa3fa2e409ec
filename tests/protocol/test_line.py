"""Keeping, losing and leaving connections, and what becomes of the acks: decisions C6, C7, H1 and section E, L."""

import json
from dataclasses import replace

import pytest

from overlay.protocol import link, news
from overlay.protocol.link import FailureKind
from overlay.protocol.messages import SUBPROTOCOL
from overlay.protocol.news import LinkStatus, Phase
from tests.protocol.playbook import (
    Acknowledge,
    After,
    Reconnect,
    Says,
    Start,
    Stop,
    WhenDue,
    ack,
    connected,
    error,
    gift,
    live,
    ping,
    playbook,
    text,
    welcome,
)

OFF = news.LinkChanged(LinkStatus(Phase.OFF))


def acked(outputs):
    """The gifts whose acks are among these outputs."""
    said = [json.loads(output.text) for output in outputs if isinstance(output, link.SendText)]
    return [message["payload"]["giftId"] for message in said if message["type"] == "gift:ack"]


def live_again(talk):
    """From WAITING to LIVE on connection 2."""
    talk = talk >> WhenDue()
    talk = talk.skip() >> link.Connected(2, SUBPROTOCOL)
    return talk.skip() >> welcome(on=2)


# --- acks -----------------------------------------------------------------------------------------


def test_an_ack_goes_out_at_once_and_counts_as_delivered_when_a_later_ping_is_answered():
    assert (
        live()
        >> Acknowledge("a")
        << Says("gift:ack", giftId="a", rendered=True, error=None)
        >> After(0.5)
        << link.SendPing(1, 2)
        >> Acknowledge("b")
        << Says("gift:ack", giftId="b")
        >> link.PingAnswered(1, 2, 1.0)
        << news.AcksDelivered(("a",))
        >> After(0.5)
        << link.SendPing(1, 3)
        >> link.PingAnswered(1, 3, 1.0)
        << news.AcksDelivered(("b",))
    )


def test_what_was_not_proven_is_sent_again_the_same_on_the_next_connection():
    talk = live() >> Acknowledge("a") << Says("gift:ack", giftId="a")
    talk = talk >> link.Disconnected(1, 1006) << Phase.WAITING >> Acknowledge("b")
    talk = live_again(talk) << Phase.LIVE << news.PaceAnnounced << link.SendPing(2, 1)
    assert talk << Says("gift:ack", on=2, giftId="a", rendered=True, error=None) << Says("gift:ack", on=2, giftId="b")


def test_a_ping_of_an_old_connection_proves_nothing_on_a_new_one():
    talk = live() >> Acknowledge("a") << Says("gift:ack") >> After(0.5) << link.SendPing(1, 2)
    talk = live_again(talk >> link.Disconnected(1, 1006) << Phase.WAITING)
    talk = talk.skip() >> link.PingAnswered(1, 2, 1.0)
    assert talk >> link.PingAnswered(2, 1, 1.0)
    assert len(talk.session.outbox) == 1


def test_the_same_ack_again_is_sent_again():
    assert live() >> Acknowledge("a") << Says("gift:ack") >> Acknowledge("a") << Says("gift:ack", giftId="a")


def five_thousand_waiting():
    talk = live()
    talk = talk >> link.Disconnected(1, 1006) << Phase.WAITING
    for number in range(5000):
        talk = talk >> Acknowledge(f"g{number}")
    return live_again(talk)


def test_five_thousand_acks_leave_in_order_and_a_pong_waits_for_a_few_only():
    """As fast as the engine proves that it reads them: here at once."""
    talk = five_thousand_waiting()
    portions, begin_secs = [acked(talk.did)], talk.now.secs
    while sum(map(len, portions)) < 5000:
        tokens = [output.token for output in talk.did if isinstance(output, link.SendPing)]
        talk = talk.skip() >> ping(7, on=2) << Says("heartbeat:pong", on=2, sequence=7)
        for token in tokens:
            talk = talk.skip() >> link.PingAnswered(2, token, 1.0)
        talk = talk.skip() >> WhenDue()
        portions.append(acked(talk.did))
    assert [gift_id for portion in portions for gift_id in portion] == [f"g{number}" for number in range(5000)]
    assert max(map(len, portions)) <= 100
    assert talk.skip().now.secs - begin_secs < 2.0


def test_no_more_acks_are_under_way_than_a_slow_engine_may_keep_a_pong_waiting_for():
    talk = five_thousand_waiting()
    sent = acked(talk.did)
    tokens = [output.token for output in talk.did if isinstance(output, link.SendPing)]
    done = talk.skip().pass_time(3.0)
    sent += acked(done)
    tokens += [output.token for output in done if isinstance(output, link.SendPing)]
    assert sent == [f"g{number}" for number in range(200)]
    talk = talk >> link.PingAnswered(2, tokens[-1], 3000.0)
    delivered, *more = talk.did
    assert delivered == news.AcksDelivered(tuple(sent))
    assert acked(more) == [f"g{number}" for number in range(200, 300)]
    talk.skip()


# --- last words of old connections ----------------------------------------------------------------


def last_words(number):
    return [
        link.Connected(number, SUBPROTOCOL),
        link.ConnectFailed(number, FailureKind.NETWORK, "refused"),
        gift(on=number),
        ping(1, on=number),
        text("rubbish", on=number),
        error(on=number),
        welcome(on=number),
        link.BinaryReceived(number, b"x"),
        link.PingAnswered(number, 1, 1.0),
        link.Disconnected(number, 1000),
    ]


@pytest.mark.parametrize("event", last_words(1), ids=lambda event: type(event).__name__)
def test_a_connection_that_was_given_up_is_not_listened_to(event):
    waiting = live() >> link.Disconnected(1, 1006) << Phase.WAITING
    assert waiting >> event
    new = live() >> Reconnect()
    assert new.skip() >> event
    off = live() >> Stop()
    assert off.skip() >> event


@pytest.mark.parametrize(
    "event", [event for event in last_words(1) if not isinstance(event, link.Disconnected)][2:], ids=repr
)
def test_nothing_is_read_before_the_connection_is_open(event):
    """Or a pong would stand before connection:init."""
    talk = playbook() >> Start()
    assert talk.skip() >> event


def test_a_connection_opens_once():
    assert connected() >> link.Connected(1, SUBPROTOCOL) >> link.ConnectFailed(1, FailureKind.NETWORK, "refused")
    assert live() >> link.Connected(1, SUBPROTOCOL) >> link.ConnectFailed(1, FailureKind.NETWORK, "refused")


def test_a_connection_that_ends_while_it_opens_is_tried_again():
    talk = playbook() >> Start()
    assert (
        talk.skip() >> link.Disconnected(1, 1006) << Phase.WAITING >> WhenDue() << Phase.CONNECTING << link.Connect(2)
    )


def test_what_was_odd_about_one_connection_is_not_said_of_the_next():
    talk = live(version="2.0.0") >> link.Disconnected(1, 1006) << Phase.WAITING
    talk = live_again(talk)
    assert talk.skip().session.status.words == ""


def test_what_is_odd_on_every_connection_is_shown_on_each_and_logged_once():
    talk = connected() >> welcome(version="2.0.0") << news.Noticed
    talk = talk.skip() >> Reconnect()
    talk = talk.skip() >> link.Connected(2, SUBPROTOCOL)
    talk = talk.skip() >> welcome(on=2, version="2.0.0") << Phase.LIVE << news.PaceAnnounced << link.SendPing
    assert "version 2.0.0" in talk.session.status.words
    assert talk


def test_while_it_connects_it_still_says_why_it_is_not_live():
    talk = live() >> link.Disconnected(1, 1012, "restart") << Phase.WAITING >> WhenDue()
    talk = talk.skip() >> link.Connected(2, SUBPROTOCOL)
    assert talk.skip().session.status.words == "the connection closed (1012: restart)"
    assert talk >> welcome(on=2) << Phase.LIVE << news.PaceAnnounced << link.SendPing
    assert talk.session.status.words == ""


# --- reconnecting on demand -----------------------------------------------------------------------


def test_reconnecting_closes_what_is_there_first():
    assert live() >> Reconnect() << link.Disconnect(1, 1000, "reconnecting") << Phase.CONNECTING << link.Connect(2)
    assert connected() >> Reconnect() << link.Disconnect(1, 1000, "reconnecting") << Phase.CONNECTING << link.Connect(2)
    connecting = playbook() >> Start()
    assert connecting.skip() >> Reconnect() << link.Abort(1) << link.Connect(2)
    waiting = live() >> link.Disconnected(1, 1006) << Phase.WAITING
    assert waiting >> Reconnect() << Phase.CONNECTING << link.Connect(2)


def test_reconnecting_on_demand_starts_the_waits_over():
    talk = playbook() >> Start()
    for number in range(1, 12):
        talk = talk.skip() >> link.ConnectFailed(number, FailureKind.NETWORK, "refused")
        talk = talk.skip() >> WhenDue()
    talk = talk.skip() >> Reconnect()
    talk = talk.skip() >> link.ConnectFailed(13, FailureKind.NETWORK, "refused")
    assert talk.session.status.next_try_secs - talk.now.secs <= 0.5
    talk.skip()


def test_reconnecting_does_nothing_while_off_or_leaving():
    assert playbook() >> Reconnect()
    assert live() >> Stop() << link.Disconnect(1, 1000, "goodbye") << Phase.OFF >> Reconnect()
    leaving = live() >> Acknowledge("a") << Says("gift:ack") >> Stop() << link.SendPing
    assert leaving >> Reconnect() >> After(1.0) << link.Disconnect(1, 1000, "goodbye") << Phase.OFF


# --- a reason to hope (C6) ------------------------------------------------------------------------


def waiting(event, seed=1):
    """A playbook whose first attempts failed `event` by `event`, until the next wait is longer than 5 s."""
    talk = playbook(seed) >> Start()
    number = 1
    while True:
        talk = talk.skip() >> replace(event, link=number)
        if talk.session.status.next_try_secs - talk.now.secs > 5.0:
            return talk.skip()
        talk = talk.skip() >> WhenDue()
        number += 1


REFUSED = link.ConnectFailed(1, FailureKind.NETWORK, "refused")


def test_when_the_network_returns_it_is_tried_at_once():
    talk = waiting(REFUSED)
    talk = talk >> link.NetworkReturned() << Phase.CONNECTING << link.Connect
    assert talk >> link.NetworkReturned()  # an attempt that is under way is enough


def test_it_still_says_why_it_is_not_connected():
    talk = waiting(REFUSED) >> link.NetworkReturned()
    assert talk.skip().session.status.words == "refused"


def test_a_network_that_returns_says_nothing_to_a_line_that_does_not_wait():
    assert playbook() >> link.NetworkReturned()
    assert connected() >> link.NetworkReturned()
    assert live() >> link.NetworkReturned()
    off = live() >> Stop()
    assert off.skip() >> link.NetworkReturned()


@pytest.mark.parametrize(
    "event",
    [
        link.ConnectFailed(1, FailureKind.HTTP, "later", 429, 7.0),
        link.ConnectFailed(1, FailureKind.HTTP, "later", 503, 7.0),
    ],
)
def test_a_wait_that_the_server_asked_for_is_not_cut_short(event):
    talk = waiting(event)
    told_secs = talk.now.secs
    talk = talk >> After(1.0) >> link.NetworkReturned()
    assert talk.skip().session.status.next_try_secs >= told_secs + 7.0
    assert talk >> After(5.99) >> After(0.01) << Phase.CONNECTING << link.Connect


def test_nor_one_that_an_error_before_the_welcome_asked_for():
    talk = connected() >> error(payload__retryable=True, payload__retryAfter=7000)
    talk = talk.skip() >> link.NetworkReturned()
    talk = talk.skip() >> After(6.99) >> After(0.01) << Phase.CONNECTING
    talk.skip()


@pytest.mark.parametrize(
    "event",
    [
        link.ConnectFailed(1, FailureKind.HTTP, "sign in", 401),
        link.ConnectFailed(1, FailureKind.TLS, "not trusted"),
        link.ConnectFailed(1, FailureKind.SUBPROTOCOL, "does not speak"),
    ],
)
def test_who_refused_us_is_not_asked_again_within_a_minute(event):
    talk = waiting(event) >> After(10.0) >> link.NetworkReturned() << Phase.WAITING
    assert talk >> After(49.9) >> After(0.1) << Phase.CONNECTING << link.Connect


# --- signs of life (H1) ---------------------------------------------------------------------------


def test_a_silent_engine_is_dead_after_two_and_a_half_intervals_though_its_socket_lives():
    talk = live(payload__config={"pingInterval": 3000}) >> After(5.0) << link.SendPing(1, 2)
    talk = talk >> link.PingAnswered(1, 2, 1.0) >> After(2.4) >> After(0.1) << link.Abort(1) << Phase.WAITING
    assert talk.session.status.words == "the engine was silent for 8 s"
    assert talk


@pytest.mark.parametrize(
    "frame", [ping(1), text("rubbish"), link.BinaryReceived(1, b"x")], ids=["ping", "text", "binary"]
)
def test_any_frame_is_a_sign_of_life(frame):
    talk = live(payload__config={"pingInterval": 2000}) >> After(4.0) >> frame
    assert talk.skip() >> After(1.0) << link.SendPing
    assert talk.session.status.phase is Phase.LIVE
    quiet = live(payload__config={"pingInterval": 2000}) >> After(4.0) >> After(1.0)
    assert quiet << link.Abort(1) << Phase.WAITING


def test_a_dead_socket_is_noticed_within_twelve_seconds():
    talk = live()
    began = talk.now.secs
    done = talk.pass_time(12.1)
    assert link.Abort(1) in done
    assert "ping was not answered" in next(
        output.status.words
        for output in done
        if isinstance(output, news.LinkChanged) and output.status.phase is Phase.WAITING
    )
    assert talk.now.secs - began <= 12.2


def test_a_beating_heart_keeps_the_connection():
    talk = live(payload__config={"pingInterval": 2000})
    for beat in range(100):
        talk = talk.skip() >> After(2.0)
        for output in list(talk.did):
            assert isinstance(output, link.SendPing)
            talk = talk.skip() >> link.PingAnswered(1, output.token, 1.0)
        talk = talk.skip() >> ping(beat)
    assert talk.skip().session.status.phase is Phase.LIVE


def test_after_a_freeze_what_waits_in_the_socket_is_heard_first():
    """SIGSTOP for an hour: the timer fires before the waiting frames are read."""
    talk = live() >> After(3600.0) << link.SendPing(1, 2)
    assert talk >> ping(1) << Says("heartbeat:pong", sequence=1) >> link.PingAnswered(1, 2, 1.0)
    assert talk >> After(3.0)
    assert talk.session.status.phase is Phase.LIVE


def test_after_a_freeze_a_dead_connection_is_noticed_soon():
    talk = live() >> After(3600.0) << link.SendPing(1, 2) >> After(2.9)
    assert talk >> After(0.2) << link.Abort(1) << Phase.WAITING


def test_a_sleep_that_the_monotonic_clock_did_not_see_asks_at_once():
    """A laptop's lid: one second passed for us, an hour for the world."""
    talk = live() >> After(1.0, sleep_secs=3600.0) << link.SendPing(1, 2)
    assert link.Abort(1) not in talk.pass_time(6.9)
    assert link.Abort(1) in talk.pass_time(0.2)


def test_a_ping_that_was_open_over_a_sleep_gets_three_seconds_more():
    talk = live() >> After(5.0) << link.SendPing(1, 2) >> After(5.0) << link.SendPing(1, 3)
    talk = talk >> After(1.0, sleep_secs=3600.0) << link.SendPing(1, 4)
    assert talk >> After(2.9) >> After(0.1) << link.Abort(1) << Phase.WAITING


def test_a_clock_that_is_set_again_and_again_does_not_keep_a_dead_engine_alive():
    talk = live() >> After(5.0) << link.SendPing(1, 2)
    for _ in range(2):
        talk = talk.skip() >> After(2.5, sleep_secs=60.0)
        assert link.Abort(1) not in talk.did
    assert link.Abort(1) in talk.skip().pass_time(2.5)


@pytest.mark.parametrize("jump_secs", [-3600.0, -3.0, 3.0, 3600.0, 1e9, -1e9])
def test_a_clock_that_is_set_right_kills_no_living_connection(jump_secs):
    talk = live(payload__config={"pingInterval": 30_000}) >> After(1.0, sleep_secs=jump_secs)
    for _ in range(40):
        for output in list(talk.did):
            assert isinstance(output, link.SendPing)
            talk = talk.skip() >> link.PingAnswered(1, output.token, 1.0)
        talk = talk.skip() >> After(1.0)
    assert talk.skip().session.status.phase is Phase.LIVE


# --- leaving --------------------------------------------------------------------------------------


def test_leaving_while_off_still_says_off():
    assert playbook() >> Stop() << OFF
    talk = live() >> Stop() << link.Disconnect(1, 1000, "goodbye") << Phase.OFF
    assert talk >> Stop() << OFF


def test_leaving_while_connecting_drops_the_attempt():
    talk = playbook() >> Start()
    assert talk.skip() >> Stop() << link.Abort(1) << OFF
    assert talk.session.deadline_secs() is None


def test_leaving_while_waiting_is_immediate():
    assert live() >> link.Disconnected(1, 1006) << Phase.WAITING >> Stop() << OFF >> After(1000.0)


def test_leaving_before_the_welcome_says_goodbye():
    talk = connected() >> Acknowledge("a")
    assert talk >> Stop() << link.Disconnect(1, 1000, "goodbye") << OFF >> After(1000.0)
    assert talk.session.outbox.has_pending


def test_leaving_with_nothing_to_say():
    talk = live() >> Stop() << link.Disconnect(1, 1000, "goodbye") << OFF
    assert talk.session.deadline_secs() is None


def test_leaving_sends_every_ack_and_waits_until_it_arrived():
    talk = live()
    for number in range(300):
        talk.session.outbox.put(ack(f"g{number}"))
    talk = talk >> Stop()
    assert acked(talk.did) == [f"g{number}" for number in range(300)]
    assert isinstance(talk.did[-1], link.SendPing)
    talk = talk.skip() >> link.PingAnswered(1, 2, 1.0)
    assert talk << news.AcksDelivered << link.Disconnect(1, 1000, "goodbye") << OFF


def test_on_the_way_out_a_ping_need_not_wait_its_turn():
    talk = live() >> Acknowledge("a") << Says("gift:ack") >> After(0.5) << link.SendPing(1, 2)
    talk = talk >> Acknowledge("b") << Says("gift:ack") >> Stop() << link.SendPing(1, 3)
    talk = talk >> link.PingAnswered(1, 3, 1.0)
    assert talk << news.AcksDelivered(("a", "b")) << link.Disconnect(1, 1000, "goodbye") << OFF


def test_leaving_a_mute_engine_takes_a_second():
    talk = live() >> Acknowledge("a") << Says("gift:ack") >> Stop()
    done = talk.skip().pass_time(1.0)
    assert done[-2:] == [link.Disconnect(1, 1000, "goodbye"), OFF]
    assert talk.session.outbox.has_pending


def test_an_engine_that_goes_while_we_leave_ends_it():
    talk = live() >> Acknowledge("a") << Says("gift:ack") >> Stop() << link.SendPing
    assert talk >> link.Disconnected(1, 1001) << OFF >> After(1000.0)


def test_acks_that_are_decided_on_the_way_out_are_sent():
    talk = live() >> Acknowledge("a") << Says("gift:ack") >> Stop() << link.SendPing(1, 2)
    talk = talk >> gift() << news.GiftArrived >> Acknowledge("gift-1") << Says("gift:ack", giftId="gift-1")
    talk = talk << link.SendPing(1, 3) >> link.PingAnswered(1, 2, 1.0) << news.AcksDelivered(("a",))
    talk = talk >> link.PingAnswered(1, 3, 1.0) << news.AcksDelivered(("gift-1",))
    assert talk << link.Disconnect(1, 1000, "goodbye") << OFF


def test_a_pause_is_respected_on_the_way_out():
    """What cannot be sent now is kept, and sent after the next welcome."""
    long = live() >> error(payload__retryAfter=1500) << news.Noticed >> Acknowledge("a")
    assert long >> Stop() << link.Disconnect(1, 1000, "goodbye") << OFF
    assert long.session.outbox.has_pending
    short = live() >> error(payload__retryAfter=400) << news.Noticed >> Acknowledge("a") >> Stop()
    assert short >> After(0.39) >> After(0.01) << Says("gift:ack", giftId="a") << link.SendPing
    short = short >> link.PingAnswered(1, 2, 1.0)
    assert short << news.AcksDelivered(("a",)) << link.Disconnect(1, 1000, "goodbye") << OFF


def test_bad_frames_do_not_turn_a_farewell_into_a_reconnect():
    talk = live() >> Acknowledge("a") << Says("gift:ack") >> Stop()
    for _ in range(25):
        talk = talk.skip() >> text("rubbish")
        assert not any(isinstance(output, link.Disconnect) for output in talk.did)
    assert talk.skip().pass_time(1.0)[-2:] == [link.Disconnect(1, 1000, "goodbye"), OFF]


def test_a_session_can_be_started_again():
    assert live() >> Stop() << link.Disconnect << OFF >> Start() << Phase.CONNECTING << link.Connect(2)
