"""A session against everything that can happen, in any order.

The machine plays the socket and the engine, and holds each output against what is allowed at that moment. At the end
the world turns friendly, and every promise must have been kept.
"""

import json
from random import Random

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from overlay.protocol import link, news
from overlay.protocol.complaints import Complaint
from overlay.protocol.line import FAREWELL_SECS
from overlay.protocol.link import FailureKind
from overlay.protocol.messages import SUBPROTOCOL
from overlay.protocol.moment import Moment
from overlay.protocol.news import Phase
from overlay.protocol.session import Session
from tests.protocol.examples import GIFT_RECEIVED, STREAM_STATUS
from tests.protocol.playbook import BEGIN, IDENTITY, STATS, ack, error, gift, ping, text, welcome
from tests.protocol.test_codec import mutated_texts

GIFTS = st.sampled_from([f"gift-{number}" for number in range(12)])


class Socket:
    """One connection as the engine sees it."""

    def __init__(self, number):
        self.number = number
        self.frames = []
        self.is_welcomed = False
        self.quiet_until_secs = 0.0
        self.pings = []  # the tokens of control pings that are not answered, with the number of frames before each


class SessionMachine(RuleBasedStateMachine):
    def __init__(self):
        super().__init__()
        self.now = BEGIN
        self.opening = None  # the number of a connection that was asked for
        self.socket = None
        self.last_number = 0
        self.put = {}
        self.acked = {}
        self.delivered = set()
        self.quiet_until_secs = 0.0
        self.owed_pongs = []
        self.off_by_secs = None
        self.not_before_secs = 0.0  # what the engine asked for before the next try

    @initialize(seed=st.integers(0, 2**32))
    def start(self, seed):
        self.session = Session(IDENTITY, Random(seed))
        self.perform(self.session.start())

    # --- the world obeys ------------------------------------------------------------------------------

    def perform(self, outputs):
        for output in outputs:
            match output:
                case link.Connect(number):
                    assert (self.opening, self.socket) == (None, None), "a second connection beside the first"
                    assert number > self.last_number
                    assert self.now.secs >= self.not_before_secs, "sooner than the engine asked for"
                    self.opening = self.last_number = number
                case link.Disconnect(number):
                    assert self.socket is not None
                    assert number == self.socket.number
                    self.socket = None
                case link.Abort(number):
                    assert number == (self.socket.number if self.socket else self.opening)
                    self.socket = self.opening = None
                case link.SendText():
                    self.hear(output)
                case link.SendPing(number, token):
                    assert number == self.socket.number
                    assert self.socket.is_welcomed
                    assert token not in [earlier for earlier, _ in self.socket.pings]
                    self.socket.pings.append((token, len(self.socket.frames)))
                case news.AcksDelivered(gift_ids):
                    assert set(gift_ids) <= set(self.proven), "an ack counts as delivered that is not proven to be"
                    self.delivered |= set(gift_ids)
                case news.LinkChanged(status):
                    assert status.words.isprintable()
                    if status.phase is Phase.OFF:
                        assert (self.socket, self.opening) == (None, None)

    def hear(self, output):
        assert self.socket is not None, "text for nobody"
        assert output.link == self.socket.number
        message = json.loads(output.text, parse_constant=lambda name: 1 / 0)
        kind, payload = message["type"], message["payload"]
        assert message["version"] == "1.0.0"
        assert (kind == "connection:init") == (not self.socket.frames), "connection:init comes first, and once"
        if kind == "heartbeat:pong":
            assert payload["sequence"] == self.owed_pongs.pop(0)
        elif kind != "connection:init":
            assert self.socket.is_welcomed, f"{kind} before the welcome"
            assert self.now.secs >= self.quiet_until_secs, f"{kind} while the engine wants quiet"
        if kind == "gift:ack":
            assert self.acked.setdefault(payload["giftId"], payload) == payload, "two answers to one gift"
            assert payload["giftId"] in self.put
        self.socket.frames.append(message)

    def happen(self, event):
        self.proven = []
        if isinstance(event, link.PingAnswered):
            before = max((count for token, count in self.socket.pings if token <= event.token), default=0)
            self.proven = [
                frame["payload"]["giftId"] for frame in self.socket.frames[:before] if frame["type"] == "gift:ack"
            ]
            self.socket.pings = [(token, count) for token, count in self.socket.pings if token > event.token]
        self.perform(self.session.handle(event, self.now, lambda: STATS))

    def pass_time(self, secs):
        """Each look at a deadline must do something or move the deadline."""
        end_secs = self.now.secs + secs
        for _ in range(10_000):
            due_secs = self.session.deadline_secs()
            if due_secs is None or due_secs > end_secs:
                break
            self.now = Moment(max(self.now.secs, due_secs), self.now.later(max(0.0, due_secs - self.now.secs)).epoch_ms)
            outputs = self.session.advance(self.now)
            self.perform(outputs)
            assert outputs or self.session.deadline_secs() != due_secs, "a busy loop"
        else:
            raise AssertionError("a busy loop")
        self.now = self.now.later(max(0.0, end_secs - self.now.secs))

    is_opening = precondition(lambda self: self.opening is not None)
    is_open = precondition(lambda self: self.socket is not None)
    is_live = precondition(lambda self: self.socket is not None and self.socket.is_welcomed)

    # --- what happens ---------------------------------------------------------------------------------

    @rule(secs=st.one_of(st.floats(0, 1), st.floats(0, 60), st.just(400.0)))
    def time_passes(self, secs):
        self.pass_time(secs)

    @rule(jump_secs=st.floats(-1e5, 1e5))
    def the_wall_clock_is_set(self, jump_secs):
        self.now = Moment(self.now.secs, self.now.epoch_ms + round(jump_secs * 1000))

    @rule(secs=st.floats(0, 4000))
    def the_process_freezes(self, secs):
        self.now = self.now.later(secs)
        self.proven = []
        self.perform(self.session.advance(self.now))

    @is_opening
    @rule(subprotocol=st.sampled_from([SUBPROTOCOL, SUBPROTOCOL, SUBPROTOCOL, None, "soap"]))
    def it_opens(self, subprotocol):
        self.socket, self.opening = Socket(self.opening), None
        self.owed_pongs = []
        self.happen(link.Connected(self.socket.number, subprotocol))

    @is_opening
    @rule(
        kind=st.sampled_from(FailureKind),
        status=st.sampled_from([None, 200, 401, 404, 429, 503]),
        wait_secs=st.one_of(st.none(), st.floats(0, 1e5)),
    )
    def it_does_not_open(self, kind, status, wait_secs):
        number, self.opening = self.opening, None
        before_secs = self.now.secs
        self.not_before_secs = self.now.secs + min(wait_secs or 0.0, 3600.0)
        self.happen(link.ConnectFailed(number, kind, "why", status, wait_secs))
        if self.session.status.phase is Phase.WAITING:
            assert self.session.status.next_try_secs >= before_secs + max(0.25, min(wait_secs or 0.0, 3600.0))

    @is_open
    @rule(code=st.sampled_from([1000, 1001, 1006, 1008, 1009, 1012, 1013, 4003]))
    def it_is_cut(self, code):
        number, self.socket = self.socket.number, None
        self.happen(link.Disconnected(number, code, "bye\n"))

    @is_open
    @rule(interval_ms=st.sampled_from([1, 2000, 30_000, 10**9, -1, "x"]))
    def the_engine_welcomes(self, interval_ms):
        self.socket.is_welcomed = True
        self.happen(welcome(self.socket.number, payload__config={"pingInterval": interval_ms}))

    @is_open
    @rule(sequence=st.integers(-(2**63), 2**63))
    def the_engine_pings(self, sequence):
        self.owed_pongs.append(sequence)
        self.happen(ping(sequence, self.socket.number))

    @is_open
    @rule(gift_id=GIFTS, quantity=st.sampled_from([1, 0, -1, 10**40]))
    def the_engine_sends_a_gift(self, gift_id, quantity):
        self.happen(gift(self.socket.number, payload__giftId=gift_id, payload__quantity=quantity))

    @is_open
    @rule(frame=mutated_texts([GIFT_RECEIVED, STREAM_STATUS]))
    def the_engine_sends_rubbish(self, frame):
        self.happen(text(frame, self.socket.number))

    @is_open
    @rule()
    def the_engine_sends_a_binary_frame(self):
        self.happen(link.BinaryReceived(self.socket.number, b"abc"))

    @is_open
    @rule(retry_after=st.sampled_from([None, 1, 800, 3000, -1, 1e300]), is_retryable=st.booleans())
    def the_engine_wants_quiet(self, retry_after, is_retryable):
        was_live, now_secs = self.socket.is_welcomed, self.now.secs
        wait_secs = retry_after / 1000 if retry_after is not None and retry_after > 0 else 0.0
        if not was_live:
            self.not_before_secs = now_secs + min(wait_secs, 3600.0)
        changes = {"payload__retryAfter": retry_after, "payload__retryable": is_retryable}
        self.happen(error(self.socket.number, **changes))
        if was_live:
            self.quiet_until_secs = max(self.quiet_until_secs, now_secs + min(600.0, wait_secs or 5.0))

    @is_live
    @rule(data=st.data())
    def a_ping_of_ours_is_answered(self, data):
        if self.socket.pings:
            token, _ = data.draw(st.sampled_from(self.socket.pings))
            self.happen(link.PingAnswered(self.socket.number, token, 3.0))

    @rule(gift_id=GIFTS)
    def a_gift_is_decided(self, gift_id):
        self.put[gift_id] = True
        self.delivered.discard(gift_id)
        self.proven = []
        self.perform(self.session.acknowledge((ack(gift_id),), self.now))

    @rule(code=st.sampled_from(Complaint))
    def something_is_wrong_here(self, code):
        self.perform(self.session.complain(code, "words", self.now))

    @rule(data=st.data())
    def an_old_connection_speaks(self, data):
        number = data.draw(st.integers(0, self.last_number))
        if number in (self.opening, self.socket.number if self.socket else None):
            return
        events = [
            link.Connected(number, SUBPROTOCOL),
            link.ConnectFailed(number, FailureKind.NETWORK, "late"),
            link.Disconnected(number, 1006),
            link.PingAnswered(number, 1, 1.0),
            ping(1, number),
            gift(number),
            welcome(number),
        ]
        assert self.session.handle(data.draw(st.sampled_from(events)), self.now, lambda: STATS) == []

    @rule()
    def the_network_returns(self):
        before = self.session.status
        self.happen(link.NetworkReturned())
        after = self.session.status
        if before.phase is not Phase.WAITING:
            assert after == before
        elif after.phase is Phase.WAITING:
            assert after.next_try_secs <= before.next_try_secs

    @rule()
    def the_streamer_reconnects(self):
        self.not_before_secs = 0.0
        self.perform(self.session.reconnect())

    @precondition(lambda self: self.off_by_secs is None)
    @rule(chance=st.integers(0, 5))
    def the_program_ends(self, chance):
        if chance == 0:
            self.off_by_secs = self.now.secs + FAREWELL_SECS
            self.proven = []
            outputs = self.session.stop(self.now)
            self.perform(outputs)
            if self.session.status.phase is Phase.OFF:
                assert isinstance(outputs[-1], news.LinkChanged)

    # --- what always holds ----------------------------------------------------------------------------

    @invariant()
    def every_ping_is_answered_at_once(self):
        assert not self.owed_pongs or self.socket is None

    @invariant()
    def the_session_knows_where_it_stands(self):
        phase = self.session.status.phase
        assert (phase is Phase.CONNECTING) == (self.opening is not None)
        assert (phase is Phase.GREETING) == (self.socket is not None and not self.socket.is_welcomed)
        assert (phase is Phase.LIVE) == (self.socket is not None and self.socket.is_welcomed)
        assert (self.session.deadline_secs() is None) == (phase in (Phase.OFF, Phase.CONNECTING))
        if self.off_by_secs is not None:
            assert phase in (Phase.LIVE, Phase.OFF)

    @invariant()
    def nothing_that_is_owed_is_forgotten(self):
        outbox = self.session.outbox
        assert set(outbox._pending) | set(outbox._sent) >= set(self.put) - self.delivered

    def teardown(self):
        if not hasattr(self, "session"):
            return
        self.proven = []
        if self.off_by_secs is not None:
            self.pass_time(FAREWELL_SECS)
            assert self.session.status.phase is Phase.OFF
            assert self.session.deadline_secs() is None
            return
        self.the_world_turns_friendly()

    def the_world_turns_friendly(self):
        """Pauses end, the engine lives: every ack arrives."""
        self.not_before_secs = 0.0
        self.perform(self.session.reconnect())
        self.socket, self.opening, self.owed_pongs = Socket(self.opening), None, []
        self.happen(link.Connected(self.socket.number, SUBPROTOCOL))
        self.socket.is_welcomed = True
        self.happen(welcome(self.socket.number))
        self.the_engine_answers()
        self.now = self.now.later(max(0.0, self.quiet_until_secs - self.now.secs))
        for _ in range(20):
            self.proven = []
            self.perform(self.session.advance(self.now))
            self.the_engine_answers()
            self.now = self.now.later(0.5)
        assert len(self.session.outbox) == 0
        assert self.delivered >= set(self.put)

    def the_engine_answers(self):
        for token, _ in list(self.socket.pings):
            self.happen(link.PingAnswered(self.socket.number, token, 1.0))
        self.owed_pongs.append(1)
        self.happen(ping(1, self.socket.number))


TestSession = SessionMachine.TestCase
TestSession.settings = settings(stateful_step_count=40)
