"""Tests that read as a dialogue: ``>>`` is what happens to a session, ``<<`` is what it must do, in order.

    assert (
        playbook()
        >> Start()
        << Phase.CONNECTING
        << link.Connect(1)
    )

The manner is that of mitmproxy's ``test/mitmproxy/proxy/tutils.py``. Whatever a session did and no ``<<`` expects fails
the test at the next ``>>``, or at the ``assert``. An expectation is one of: an output that must be equal; a `Phase`,
for the `LinkChanged` to it; `Says`, for a message with these fields in its payload; a class, for any of its kind.
"""

import json
from dataclasses import dataclass, field
from random import Random

from overlay.protocol import link, news
from overlay.protocol.complaints import Complaint
from overlay.protocol.messages import SUBPROTOCOL, GiftAckPayload, Stats
from overlay.protocol.moment import Moment
from overlay.protocol.news import Phase
from overlay.protocol.session import Identity, Session
from tests.protocol.examples import CONNECTION_ACK, ERROR, GIFT_RECEIVED, HEARTBEAT_PING, TIMESTAMP, changed

IDENTITY = Identity("client-1", "stream-1", ("webgl", "gift-ack"), "9.8.7")
STATS = Stats(latency=0.0, memory=123.4, queue_size=5)
BEGIN = Moment(1000.0, 1_761_695_999_999)


# --- what happens ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Start:
    pass


@dataclass(frozen=True)
class Reconnect:
    pass


@dataclass(frozen=True)
class Stop:
    pass


@dataclass(frozen=True)
class After:
    """Time passes, then the session is advanced once; `sleep_secs` pass on the wall clock alone."""

    secs: float
    sleep_secs: float = 0.0


@dataclass(frozen=True)
class WhenDue:
    """Time passes until the session wants to be advanced."""


@dataclass(frozen=True)
class Acknowledge:
    gift_id: str


@dataclass(frozen=True)
class Complain:
    code: Complaint
    words: str = "words"


def text(message, on=1):
    """A text frame on connection `on`."""
    return link.TextReceived(on, message if isinstance(message, str) else json.dumps(message))


def welcome(on=1, **changes):
    return text(changed(CONNECTION_ACK, **changes), on)


def ping(sequence, on=1):
    return text(changed(HEARTBEAT_PING, payload__sequence=sequence), on)


def gift(on=1, **changes):
    return text(changed(GIFT_RECEIVED, **changes), on)


def error(on=1, **changes):
    return text(changed(ERROR, **changes), on)


def ack(gift_id):
    return GiftAckPayload(gift_id=gift_id, received_at=TIMESTAMP, rendered=True, error=None)


# --- what is expected -----------------------------------------------------------------------------


class Says:
    """A message of this type on this connection; `fields` are places in its payload, all compared exactly."""

    def __init__(self, type_, on=1, **fields):
        self.type, self.on, self.fields = type_, on, fields

    def __repr__(self):
        return f"Says({self.type!r}, on={self.on}, {self.fields})"

    def fits(self, output):
        if not isinstance(output, link.SendText) or output.link != self.on:
            return False
        message = json.loads(output.text)
        return message["type"] == self.type and self.fields.items() <= message["payload"].items()


def _fits(expected, output):
    match expected:
        case Says():
            return expected.fits(output)
        case Phase():
            return isinstance(output, news.LinkChanged) and output.status.phase is expected
        case type():
            return isinstance(output, expected)
        case _:
            return output == expected


# --- the dialogue ---------------------------------------------------------------------------------


@dataclass
class Playbook:
    session: Session
    now: Moment = BEGIN
    stats: Stats = STATS
    did: list = field(default_factory=list)

    def __rshift__(self, step):
        assert not self.did, f"nobody expected {self.did}, before {step}"
        self.did = _without_echo(self._play(step))
        return self

    def __lshift__(self, expected):
        assert self.did, f"expected {expected}, and nothing (more) was done"
        output = self.did.pop(0)
        assert _fits(expected, output), f"expected {expected}, not {output}"
        return self

    def __bool__(self):
        assert not self.did, f"nobody expected {self.did}"
        return True

    def skip(self):
        """What was done is not this test's business."""
        self.did.clear()
        return self

    def _play(self, step):
        match step:
            case Start():
                return self.session.start()
            case Reconnect():
                return self.session.reconnect()
            case Stop():
                return self.session.stop(self.now)
            case After(secs, sleep_secs):
                later = self.now.later(secs)
                self.now = Moment(later.secs, later.epoch_ms + round(sleep_secs * 1000))
                return self.session.advance(self.now)
            case WhenDue():
                due_secs = self.session.deadline_secs()
                assert due_secs is not None, "the session waits for nothing"
                self.now = self.now.later(max(0.0, due_secs - self.now.secs))
                self.now = Moment(max(due_secs, self.now.secs), self.now.epoch_ms)
                return self.session.advance(self.now)
            case Acknowledge(gift_id):
                return self.session.acknowledge((ack(gift_id),), self.now)
            case Complain(code, words):
                return self.session.complain(code, words, self.now)
            case _:
                return self.session.handle(step, self.now, lambda: self.stats)

    def pass_time(self, secs):
        """Time passes, and the session is advanced each time that it is due. Returns all that it did."""
        done, end = [], self.now.secs + secs
        while (due_secs := self.session.deadline_secs()) is not None and due_secs <= end:
            self.now = self.now.later(max(0.0, due_secs - self.now.secs))
            self.now = Moment(max(due_secs, self.now.secs), self.now.epoch_ms)
            done += _without_echo(self.session.advance(self.now))
        self.now = self.now.later(end - self.now.secs)
        return done


def _without_echo(outputs):
    """`AcksSent` repeats what the acks before it say; it is held against them here, and no dialogue need repeat it."""
    rest, acked = [], []
    for output in outputs:
        if isinstance(output, news.AcksSent):
            assert list(output.gift_ids) == acked
            acked = []
        else:
            rest.append(output)
            if Says("gift:ack", getattr(output, "link", 0)).fits(output):
                acked.append(json.loads(output.text)["payload"]["giftId"])
    assert not acked, "an ack was sent, and nobody was told"
    return rest


def playbook(seed=1):
    return Playbook(Session(IDENTITY, Random(seed)))


def connected():
    """A playbook whose session waits for the engine's welcome on connection 1."""
    talk = playbook() >> Start()
    talk = talk.skip() >> link.Connected(1, SUBPROTOCOL)
    return talk.skip()


def live(**changes):
    """A playbook whose session is live on connection 1; its first ping (token 1) was answered."""
    talk = connected() >> welcome(**changes)
    talk = talk.skip() >> link.PingAnswered(1, 1, 7.0)
    return talk.skip()
