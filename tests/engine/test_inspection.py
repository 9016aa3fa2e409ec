"""Dialogues with an inspection: it behaves like a good host, and finds what a bad engine does. No socket here."""

import json
import math

import pytest

from overlay.engine.checks import Answers, Conversation
from overlay.engine.inspection import GOODBYE_SECS, WELCOME_SECS, Inspection
from overlay.engine.verdict import Grade
from overlay.protocol import link
from overlay.protocol.identity import Identity
from overlay.protocol.messages import SUBPROTOCOL
from overlay.protocol.moment import Moment, format_timestamp

IDENTITY = Identity("conform-1", "stream-1", ("webgl", "gift-ack"), "0.1")


class Engine:
    """An engine that answers as it should, unless a test says otherwise; and the time, as it pleases."""

    def __init__(self, secs=20.0, *, interval_ms=1000, pings=True, answers_malformed=True, redelivers=True):
        self.now = Moment(1000.0, 1_760_000_000_000)
        self.inspection = Inspection(IDENTITY, secs, 80.0)
        self.interval_ms, self.pings = interval_ms, pings
        self.answers_malformed, self.redelivers = answers_malformed, redelivers
        self.link, self.is_open, self.is_welcomed = 0, False, False
        self.subprotocol = SUBPROTOCOL
        self.welcomes = True
        self.sent, self.heard = [], []
        self.gifts, self.acked = {}, []
        self.conversations = []
        self._answers = Answers()
        self._next_ping_secs = 0.0
        self._sequence = 0
        self.unread = []

    # --- what a test does ---

    def begin(self):
        self._perform(self.inspection.start(self.now))
        return self

    def say(self, kind, payload, **changes):
        message = {
            "type": kind,
            "payload": payload,
            "timestamp": format_timestamp(self.now.epoch_ms),
            "version": "1.0.0",
        }
        return self.say_text(json.dumps(message | changes))

    def say_text(self, text):
        self._perform(self.inspection.handle(link.TextReceived(self.link, text), self.now))
        return self

    def gift(self, gift_id, **changes):
        payload = {
            "giftId": gift_id, "giftType": "rose", "quantity": 1, "totalValue": 1,
            "sender": {"userId": "u", "username": "Ann", "avatar": "", "isSubscriber": True, "isModerator": False},
            "animation": {"type": "particle", "duration": 3000, "assetUrl": "", "soundUrl": ""},
            "metadata": {"isStreak": False, "comboCount": 0, "rank": 1,
                         "timestamp": format_timestamp(self.now.epoch_ms)},
        } | changes  # fmt: skip
        self.gifts.setdefault(gift_id, payload)
        return self.say("gift:received", payload)

    def again(self, gift_id, **changes):
        return self.say("gift:received", self.gifts[gift_id] | changes)

    def hang_up(self, code=1000, reason=""):
        self.is_open = self.is_welcomed = False
        self._perform(self.inspection.handle(link.Disconnected(self.link, code, reason), self.now))
        return self

    def wait(self, secs):
        """Let time go by, from deadline to deadline and ping to ping."""
        end = self.now.secs + secs
        for _ in range(10_000):
            due = self.inspection.deadline_secs()
            due = math.inf if due is None else max(due, self.now.secs)
            ping = self._next_ping_secs if self.is_welcomed and self.pings else math.inf
            step = min(due, ping, end)
            self.now = Moment(step, self.now.later(step - self.now.secs).epoch_ms)
            if step == end:
                return self
            if step == ping:
                self._ping()
            else:
                self._perform(self.inspection.advance(self.now))
        raise AssertionError("the deadline never moves on")

    def finish(self):
        self.wait(60.0)
        assert self.inspection.is_over
        return self

    # --- what a test asks ---

    def found(self, grade):
        return [(finding.place, finding.words) for finding, _times in self.inspection.verdict.of(grade)]

    @property
    def breaches(self):
        return self.found(Grade.BREAKS)

    # --- the other side ---

    def _ping(self):
        self._sequence += 1
        self._next_ping_secs = self.now.secs + self.interval_ms / 1000
        self.conversations[-1].pings[self._sequence] = self.now.secs
        self.say("heartbeat:ping", {"timestamp": format_timestamp(self.now.epoch_ms), "sequence": self._sequence})

    def _perform(self, turn):
        for command in turn:
            match command:
                case link.Connect(number):
                    self.link, self.is_open = number, True
                    self.conversations.append(Conversation(self._answers, self.gifts))
                    self._perform(self.inspection.handle(link.Connected(number, self.subprotocol), self.now))
                case link.SendText(number, text):
                    assert number == self.link
                    assert self.is_open
                    self._read(text)
                case link.Disconnect(number, 1000) if number == self.link and self.answers_close:
                    self.hang_up(1000)
                case link.SendPing(number, token) if self.answers_pings:
                    self._perform(self.inspection.handle(link.PingAnswered(number, token, 1.0), self.now))
                case link.Abort():
                    self.is_open = self.is_welcomed = False
                case _:
                    pass

    answers_close = answers_pings = True

    def _read(self, text):
        self.heard.append(text)
        reading = self.conversations[-1].read(text, self.now.secs)
        self.unread += reading.faults
        if reading.message is None:
            if self.answers_malformed and "conform:unknown" not in text:
                self.say("error", {"code": "INVALID_MESSAGE", "message": "no JSON", "details": None,
                                   "retryable": False, "retryAfter": None})  # fmt: skip
            return
        match reading.message.type:
            case "connection:init" if self.welcomes:
                self._welcome()
            case "gift:ack":
                self.acked.append(reading.message.payload.gift_id)
                assert not reading.message.payload.rendered

    def _welcome(self):
        config = {"pingInterval": self.interval_ms, "maxGiftsPerSecond": 10, "features": []}
        self.is_welcomed = self.conversations[-1].is_welcomed = True
        self._next_ping_secs = self.now.secs + self.interval_ms / 1000
        payload = {"sessionId": "s", "serverTime": format_timestamp(self.now.epoch_ms), "config": config}
        self.say("connection:ack", payload)
        if self.redelivers:
            for gift_id in [gift_id for gift_id in self.gifts if gift_id not in self.acked]:
                self.again(gift_id)


def test_a_good_engine_is_found_to_be_good():
    engine = Engine().begin()
    status = {"isLive": False, "viewerCount": 1, "startedAt": None, "currentGoal": None}
    engine.wait(2.0).gift("a").gift("b").say("stream:status", status).again("b").finish()
    assert engine.breaches == engine.found(Grade.ODD) == engine.found(Grade.UNSEEN) == []
    assert dict(engine.found(Grade.FINE)) == {
        "subprotocol": f"{SUBPROTOCOL} was selected",
        "connection:ack": "came within 10 s of connection:init",
        "control ping": "was answered",
        "stream:status": "could be read",
        "answer to a message of an unknown type": "none; the connection is kept",
        "answer to a frame that is no JSON": "an error, INVALID_MESSAGE; the connection is kept",
        "closing": "our close frame was answered",
        "heartbeat:ping": "comes every 1 s, as announced",
        "heartbeat:pong": "was taken without a complaint",
        "gift:received": "2 came again, with the same content",
        "gift:received after reconnecting": "a gift without an ack came again",
    }
    assert engine.inspection.connections == 2


def test_it_is_a_good_host_itself_but_for_its_two_questions():
    engine = Engine().begin().wait(1.0).gift("a").gift("b").gift("c").finish()
    assert [fault.words for fault in engine.unread] == ["unknown message type 'conform:unknown'", "not JSON"]
    assert sorted(engine.acked) == ["a", "b", "c"]
    assert engine.acked[-1] == "a"  # it was left open until the second connection
    pings = sum(len(conversation.pings) for conversation in engine.conversations)
    assert pings >= 15
    assert sum('"heartbeat:pong"' in text for text in engine.heard) == pings


def test_it_ends_in_time_and_asks_for_no_gift_to_be_left_open():
    engine = Engine(3.0, redelivers=False).begin().gift("a")
    engine.wait(3.0 + GOODBYE_SECS)
    assert engine.inspection.is_over
    assert engine.acked == ["a"]
    told = dict(engine.found(Grade.FINE))["gift:received after reconnecting"]
    assert told.startswith("a gift without an ack did not come again")
    assert engine.breaches == []
    assert len(engine.conversations) == 2


def test_a_short_look_uses_one_connection():
    engine = Engine(1.0).begin().gift("a").finish()
    assert (engine.inspection.connections, engine.acked) == (1, ["a"])


def test_no_welcome():
    engine = Engine()
    engine.welcomes = False
    engine.begin().wait(WELCOME_SECS - 0.1)
    assert not engine.inspection.is_over
    engine.finish()
    assert engine.breaches == [("connection:ack", "did not come within 10 s of connection:init")]
    assert engine.found(Grade.UNSEEN) == [("everything else", "no conversation came about")]


def test_no_subprotocol_and_another_one():
    engine = Engine()
    engine.subprotocol = None
    engine.begin().finish()
    assert ("subprotocol", f"{SUBPROTOCOL} was offered, none was selected") in engine.found(Grade.ODD)
    assert engine.breaches == []
    inspection = Inspection(IDENTITY, 5.0)
    inspection.start(Moment(0.0, 0))
    failure = link.ConnectFailed(1, link.FailureKind.SUBPROTOCOL, "the server does not speak it")
    assert inspection.handle(failure, Moment(0.1, 100)) == []
    assert inspection.is_over
    ((finding, _),) = inspection.verdict.of(Grade.BREAKS)
    assert (finding.place, finding.words) == ("subprotocol", "the server does not speak it")


def test_an_error_in_place_of_the_welcome():
    engine = Engine()
    engine.welcomes = False
    engine.begin().say("error", {"code": "NO", "message": "sign in", "details": None, "retryable": False,
                                 "retryAfter": None}).finish()  # fmt: skip
    assert engine.breaches == [("connection:ack", "instead of it came the error NO (sign in)")]
    assert engine.inspection.connections == 1


def test_a_welcome_that_cannot_be_used_is_not_waited_for_any_longer():
    engine = Engine()
    engine.welcomes = False
    engine.begin().say("connection:ack", {}).wait(0.1)
    assert engine.inspection.is_over
    assert ("connection:ack payload.sessionId", "is missing") in engine.breaches


def test_a_connection_that_ends_before_the_welcome():
    engine = Engine()
    engine.welcomes = False
    engine.begin().hang_up(1013, "busy").finish()
    assert engine.breaches == [("connection:ack", "the connection ended before it, with 1013: busy")]


def test_no_heartbeat():
    engine = Engine(pings=False).begin().finish()
    assert [place for place, _ in engine.breaches] == ["heartbeat:ping"] * len(engine.breaches)
    assert engine.breaches
    slow = Engine(pings=False, interval_ms=30_000).begin().finish()
    assert slow.breaches == []
    assert ("heartbeat:ping", "none came; more time may show some") in slow.found(Grade.UNSEEN)


def test_control_pings_that_are_not_answered():
    """Such an engine looks well, and no host stays with it for ten seconds."""
    engine = Engine()
    engine.answers_pings = False
    engine.begin().finish()
    assert engine.breaches == [
        (
            "control ping",
            f"was not answered within {secs} s (RFC 6455, section 5.5.2); a host gives such a connection up after 7 s",
        )
        for secs in (14, 6)
    ]


def test_a_control_ping_on_a_connection_that_ends_at_once_is_not_judged():
    engine = Engine(1.0)
    engine.answers_pings = False
    engine.begin().finish()
    assert engine.breaches == []
    assert ("control ping", "the connection ended before it could be answered") in engine.found(Grade.UNSEEN)


def test_the_same_gift_with_other_content():
    engine = Engine().begin().gift("a").gift("b").again("b", quantity=2).finish()
    assert engine.breaches == [("gift:received payload", "came again under its giftId with other content")]


def test_a_streak_may_grow_under_one_id():
    streak = {"isStreak": True, "comboCount": 1, "rank": 1, "timestamp": "2025-10-09T08:53:20Z"}
    engine = Engine().begin().gift("a").gift("b", metadata=streak).wait(3.0)
    engine.again("b", metadata=streak | {"comboCount": 2}, quantity=2).finish()
    assert engine.breaches == []
    assert not [words for _, words in engine.found(Grade.ODD) if "acked" in words]


def test_a_gift_that_comes_again_although_it_was_acked():
    engine = Engine().begin().gift("a").gift("b").wait(3.0).again("b").finish()
    assert ("gift:received", "came again although it was acked") in engine.found(Grade.ODD)
    assert engine.breaches == []


def test_a_connection_that_is_ended_over_nonsense():
    class Touchy(Engine):
        def _read(self, text):
            if text == '{"type": "gift:ack", "payload": ':
                self.hang_up(1007, "what?")
            else:
                super()._read(text)

    engine = Touchy().begin().finish()
    assert engine.breaches == [("answer to a frame that is no JSON", "the connection was ended with 1007: what?")]
    assert engine.inspection.connections == 2


def test_after_a_connection_was_ended_over_one_question_the_other_is_still_asked():
    class Touchy(Engine):
        def _read(self, text):
            if "conform:unknown" in text:
                self.hang_up(1006)
            else:
                super()._read(text)

    engine = Touchy().begin().finish()
    place = "answer to a message of an unknown type"
    assert (place, "the connection was ended without a close frame") in engine.found(Grade.ODD)
    assert ("answer to a frame that is no JSON", "an error, INVALID_MESSAGE; the connection is kept") in engine.found(
        Grade.FINE
    )


def test_no_answer_to_nonsense_is_odd():
    engine = Engine(answers_malformed=False).begin().finish()
    assert engine.found(Grade.ODD) == [
        ("answer to a frame that is no JSON", "no error came; the connection is kept"),
    ]


def test_an_error_in_answer_to_a_pong():
    engine = Engine().begin().wait(1.1)
    error = {"code": "BAD", "message": "no", "details": None, "retryable": True, "retryAfter": None}
    engine.say("error", error).finish()
    assert ("heartbeat:pong", "was answered with the error BAD (no)") in engine.found(Grade.ODD)
    assert "heartbeat:pong" not in dict(engine.found(Grade.FINE))


def test_it_is_quiet_when_it_is_told_to_be_but_for_pongs():
    engine = Engine().begin().gift("a")
    engine.say("error", {"code": "RATE_LIMIT", "message": "", "details": None, "retryable": True, "retryAfter": 1500})
    before = engine.now.secs
    engine.conversations[-1].quiet = (before, before + 1.5)
    engine.gift("b").wait(1.4)
    assert engine.acked == []
    assert any("pong" in text for text in engine.heard)
    engine.wait(0.2)
    assert engine.acked == ["b"]
    assert not [fault for fault in engine.unread if "retryAfter" in fault.words]


def test_messages_before_the_welcome():
    engine = Engine()
    engine.welcomes = False
    engine.begin().gift("a").say("heartbeat:ping", {"timestamp": "2025-10-09T08:53:20Z", "sequence": 1})
    assert ("gift:received", "came before connection:ack") in engine.found(Grade.ODD)
    assert ("heartbeat:ping", "came before connection:ack") in engine.found(Grade.ODD)
    assert engine.acked == []
    assert engine.inspection.deadline_secs() > engine.now.secs  # it does not spin
    engine._welcome()
    engine.welcomes = True
    engine.finish()
    assert engine.acked == ["a"]


def test_a_second_welcome_and_a_binary_frame():
    engine = Engine().begin()
    engine._welcome()
    assert ("connection:ack", "came a second time on one connection") in engine.found(Grade.ODD)
    engine.inspection.handle(link.BinaryReceived(engine.link, b"12345"), engine.now)
    assert engine.breaches == [("message", "a binary frame; the contract knows only text")]


def test_every_copy_of_an_ack_is_the_same():
    engine = Engine().begin().gift("a").gift("b").wait(1.5).again("b").gift("c", quantity=-1).wait(0.7)
    engine.again("c").wait(1.0).again("a").finish()
    assert sorted(engine.acked) == ["a", "b", "b", "c", "c"]
    assert [fault.words for fault in engine.unread] == ["unknown message type 'conform:unknown'", "not JSON"]


def test_a_broken_gift_is_answered_all_the_same():
    engine = Engine().begin().gift("a")
    engine.gift("b", quantity=-1).wait(0.1)
    assert engine.acked == ["b"]
    assert engine.breaches == [("gift:received payload.quantity", "is no count")]


@pytest.mark.parametrize(
    ("code", "is_breach"), [(1002, True), (1008, True), (1001, False), (1012, False), (1006, False)]
)
def test_ends_of_the_engines_own(code, is_breach):
    engine = Engine().begin().wait(1.0).hang_up(code).finish()
    assert bool(engine.breaches) is is_breach
    assert engine.inspection.connections >= 2
    assert engine.found(Grade.ODD) or is_breach


def test_an_engine_that_always_hangs_up_is_not_visited_for_ever():
    engine = Engine(1000.0).begin()
    for _ in range(20):
        if engine.is_open:
            engine.hang_up(1013)
        engine.wait(1.0)
    assert engine.inspection.is_over
    assert engine.inspection.connections <= 4


def test_a_peer_that_does_not_answer_our_close_frame():
    engine = Engine(1.0)
    engine.answers_close = False
    engine.begin().wait(0.8 + GOODBYE_SECS).finish()
    assert ("closing", "our close frame was not answered within 2 s") in engine.found(Grade.ODD)


def test_whoever_interrupts_it_gets_what_was_seen():
    engine = Engine().begin().wait(1.5)
    engine.inspection.interrupt(engine.now)
    assert engine.inspection.is_over
    assert ("inspection", "was interrupted") in engine.found(Grade.UNSEEN)
    assert ("heartbeat:ping", "comes every 1 s, as announced") in engine.found(Grade.FINE)
    assert engine.inspection.handle(link.TextReceived(engine.link, "x"), engine.now) == []


def test_words_of_an_old_connection_are_none_of_its_business():
    engine = Engine().begin()
    assert engine.inspection.handle(link.TextReceived(99, "nonsense"), engine.now) == []
    assert engine.breaches == []
