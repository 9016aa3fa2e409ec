"""An inspection of an engine: a host that behaves well, looks closely, and asks two awkward questions. Pure.

    OPENING ─opened→ GREETING ─welcomed→ LIVE ─enough seen→ LEAVING ─closed→ OPENING again, or OVER

It connects twice, for a gift that was not acked on the first connection shows on the second whether it is sent again.
On the first it also sends one message of an unknown type and one that is no message at all. Every gift but that one is
acked as not rendered, every ping is answered.
"""

import math
from enum import Enum, auto
from typing import Final, assert_never

from overlay.engine.checks import plain
from overlay.engine.control_ping import ControlPing
from overlay.engine.gift_watch import GiftWatch
from overlay.engine.probing import Probing
from overlay.engine.pulse import Pulse
from overlay.engine.reading import Reading, read_frame
from overlay.engine.verdict import Finding, Verdict, breaks, fine, odd, unseen
from overlay.protocol import link, outgoing
from overlay.protocol.codec import encode
from overlay.protocol.identity import Identity
from overlay.protocol.messages import (
    SUBPROTOCOL,
    ConnectionAck,
    ErrorMessage,
    GiftAckPayload,
    GiftReceived,
    HeartbeatPing,
    Message,
    Stats,
    StreamStatus,
)
from overlay.protocol.moment import Moment
from overlay.protocol.valve import Valve

WELCOME_SECS: Final = 10.0
GOODBYE_SECS: Final = 2.0
PAUSE_SECS: Final = 0.5
FIRST_PART: Final = 0.7
"""How much of the time the first connection gets."""
MOST_CONNECTIONS: Final = 4
FRAMING_CODES: Final = (1002, 1009)
BLAMING_CODES: Final = (1002, 1003, 1007, 1008)
"""Of RFC 6455, section 7.4.1: about the frames themselves; and those that blame what was sent."""


class _Phase(Enum):
    IDLE = auto()
    OPENING = auto()
    GREETING = auto()
    LIVE = auto()
    LEAVING = auto()
    OVER = auto()


class Inspection:
    """One inspection. Each method returns what is to be done, in order; `deadline_secs` says when to `advance`.

    Attributes:
        verdict: What was found so far.
        connections: How many connections were opened.
    """

    def __init__(self, identity: Identity, secs: float, memory_mib: float = 0.0) -> None:
        self.verdict = Verdict()
        self.connections = 0
        self._identity = identity
        self._secs = secs
        self._memory_mib = memory_mib
        self._phase = _Phase.IDLE
        self._deadline_secs: float | None = None  # of the phase
        self._end_secs = math.inf
        self._link = 0
        self._opened_secs = 0.0
        self._latency_ms = 0.0
        self._gifts = GiftWatch()
        self._pulse: Pulse | None = None
        self._control_ping = ControlPing()
        self._valve = Valve()
        self._owed: list[GiftAckPayload] = []  # acks that wait while the engine wants quiet
        self._probing = Probing()
        self._was_pong_last = False
        self._has_been_live = False
        self._pings = 0
        self._is_pong_blamed = False
        self._has_seen_status = False
        self._out: list[link.LinkCommand] = []

    @property
    def is_over(self) -> bool:
        """Whether nothing more will be found out."""
        return self._phase is _Phase.OVER

    def start(self, now: Moment) -> list[link.LinkCommand]:
        """Begin."""
        self._end_secs = now.secs + self._secs
        self._connect()
        return self._drain()

    def deadline_secs(self) -> float | None:
        """When `advance` is next worth a call, on the monotonic clock."""
        due = [self._deadline_secs, self._probing.deadline_secs()]
        if self._owed and self._phase is _Phase.LIVE:
            due.append(self._valve.opens_secs())
        return min((secs for secs in due if secs is not None), default=None)

    def interrupt(self, now: Moment) -> list[link.LinkCommand]:
        """Somebody does not want to wait for the end: judge what was seen, and go."""
        if not self.is_over:
            self._note(unseen("inspection", "was interrupted"))
            self._out.append(link.Disconnect(self._link, 1000, "interrupted"))
            self._conclude(now)
        return self._drain()

    # --- what happens ------------------------------------------------------------------------------------------------

    def handle(self, event: link.LinkEvent, now: Moment) -> list[link.LinkCommand]:
        """Something happened on a connection."""
        if isinstance(event, link.NetworkReturned | link.AbilityFound) or event.link != self._link or self.is_over:
            return []  # an inspection waits for nothing that a network could bring back
        match event:
            case link.Connected(_, subprotocol):
                self._opened(subprotocol, now)
            case link.ConnectFailed():
                self._failed(event, now)
            case link.Disconnected():
                self._closed(event, now)
            case link.TextReceived(_, text):
                self._read(read_frame(text, now), now)
            case link.BinaryReceived():
                self._note(breaks("message", "a binary frame; the contract knows only text"))
            case link.PingAnswered():
                self._note(self._control_ping.answered())
            case _ as unreachable:
                assert_never(unreachable)
        return self._drain()

    def advance(self, now: Moment) -> list[link.LinkCommand]:
        """Do what is due by now."""
        self._note(self._probing.silence(now.secs))
        probe = self._probing.next(now.secs)
        if probe is not None:
            self._out.append(link.SendText(self._link, probe.text(now)))
            self._was_pong_last = False
        self._pay(now)
        if self._deadline_secs is not None and now.secs >= self._deadline_secs:
            self._deadline_secs = None
            match self._phase:
                case _Phase.IDLE:
                    self._connect()
                case _Phase.GREETING:
                    words = f"did not come within {WELCOME_SECS:g} s of connection:init"
                    self._note(breaks("connection:ack", words))
                    self._leave(now)
                case _Phase.LIVE:
                    self._leave(now)
                case _Phase.LEAVING:
                    self._note(odd("closing", f"our close frame was not answered within {GOODBYE_SECS:g} s"))
                    self._out.append(link.Abort(self._link))
                    self._next(now)
                case _Phase.OPENING | _Phase.OVER:
                    pass
        return self._drain()

    # --- connections -------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._link += 1
        self._phase = _Phase.OPENING
        self._out.append(link.Connect(self._link))

    def _opened(self, subprotocol: str | None, now: Moment) -> None:
        self.connections += 1
        self._opened_secs = now.secs
        if subprotocol is None:
            self._note(odd("subprotocol", f"{SUBPROTOCOL} was offered, none was selected"))
        else:
            self._note(fine("subprotocol", f"{subprotocol} was selected"))
        self._send(self._identity.introduction(now))
        self._phase, self._deadline_secs = _Phase.GREETING, now.secs + WELCOME_SECS

    def _failed(self, event: link.ConnectFailed, now: Moment) -> None:
        is_wrong = event.kind is link.FailureKind.SUBPROTOCOL
        self._note(breaks("subprotocol" if is_wrong else "connection", plain(event.words, 300)))
        self._conclude(now)

    def _closed(self, event: link.Disconnected, now: Moment) -> None:
        reason = f": {plain(event.reason)}" if event.reason else ""
        how = f"with {event.code}{reason}" if event.code != 1006 else "without a close frame"
        over_probe = self._probing.ended(how)
        if event.code in FRAMING_CODES:  # those may be our own, and our questions are whole frames
            over_probe = None
        match self._phase:
            case _Phase.LEAVING if event.code == 1000:
                self._note(fine("closing", "our close frame was answered"))
            case _Phase.LEAVING:
                self._note(odd("closing", f"our close frame was answered {how}"))
            case _Phase.GREETING:
                self._note(breaks("connection:ack", f"the connection ended before it, {how}"))
            case _ if over_probe is not None:
                self._note(over_probe)
            case _ if event.code in BLAMING_CODES:
                self._note(breaks("connection", f"was ended {how}, which blames what was sent on it"))
            case _:
                self._note(odd("connection", f"was ended {how}"))
        self._next(now)

    def _leave(self, now: Moment) -> None:
        """Say goodbye on this connection; on the last one nothing is left without an answer."""
        left = self._gifts.last_ack()
        if left is not None and (self.connections > 1 or self._end_secs - now.secs < PAUSE_SECS):
            self._owed.append(left)
        if not self._valve.is_paused(now):
            self._pay(now)
        self._note(self._probing.silence())
        self._probing.stop()
        self._out.append(link.Disconnect(self._link, 1000, "inspected"))
        self._phase, self._deadline_secs = _Phase.LEAVING, now.secs + GOODBYE_SECS

    def _next(self, now: Moment) -> None:
        """The connection is gone: another one, or the end."""
        self._end_pulse(now)
        has_time = now.secs + PAUSE_SECS < self._end_secs
        if self._has_been_live and has_time and self.connections < MOST_CONNECTIONS:
            self._phase, self._deadline_secs = _Phase.IDLE, now.secs + PAUSE_SECS
        else:
            self._conclude(now)

    def _conclude(self, now: Moment) -> None:
        self._end_pulse(now)
        self._probing.stop()
        self._owed.clear()
        self._phase, self._deadline_secs = _Phase.OVER, None
        if not self._has_been_live:
            self._note(unseen("everything else", "no conversation came about"))
            return
        self.verdict.note(self._gifts.end())
        if not self._pings:
            self._note(unseen("heartbeat:ping", "none came; more time may show some"))
        elif not self._is_pong_blamed:
            self._note(fine("heartbeat:pong", "was taken without a complaint"))
        if not self._has_seen_status:
            self._note(unseen("stream:status", "none came"))

    def _end_pulse(self, now: Moment) -> None:
        self._note(self._control_ping.end(now.secs))
        pulse, self._pulse = self._pulse, None
        if pulse is not None:
            self._pings += pulse.count
            self.verdict.note(pulse.end(now.secs))

    # --- messages ----------------------------------------------------------------------------------------------------

    def _read(self, reading: Reading, now: Moment) -> None:
        self.verdict.note(reading.findings)
        if reading.gift_id is not None:
            self._owed.append(self._gifts.unusable(reading.gift_id, now))
        match reading.message:
            case ConnectionAck():
                self._welcomed(reading.message, now)
            case HeartbeatPing(payload=ping):
                if self._pulse is None:
                    self._note(odd("heartbeat:ping", "came before connection:ack"))
                else:
                    self.verdict.note(self._pulse.beat(ping.sequence, now.secs))
                stats = Stats(latency=round(self._latency_ms, 1), memory=self._memory_mib, queue_size=0)
                self._send(outgoing.pong(ping, stats, now), is_pong=True)
            case GiftReceived():
                self._gift(reading.message, reading, now)
            case StreamStatus():
                self._has_seen_status = True
                self._note(fine("stream:status", "could be read"))
            case ErrorMessage():
                self._told_off(reading.message, now)
            case None if reading.kind == "connection:ack" and self._phase is _Phase.GREETING:
                self._end_secs = now.secs  # nothing better will come
                self._leave(now)
            case None:
                pass
            case _ as unreachable:
                assert_never(unreachable)
        self._pay(now)

    def _welcomed(self, ack: ConnectionAck, now: Moment) -> None:
        if self._phase is not _Phase.GREETING:
            self._note(odd("connection:ack", "came a second time on one connection"))
            return
        self._latency_ms = (now.secs - self._opened_secs) * 1000
        self._note(fine("connection:ack", f"came within {WELCOME_SECS:g} s of connection:init"))
        announced_ms = ack.payload.config.ping_interval
        self._pulse = Pulse(announced_ms / 1000 if announced_ms and announced_ms > 0 else None, now.secs)
        span_secs = max(0.0, self._end_secs - now.secs)
        if self._has_been_live:
            self._gifts.reconnected()
        else:
            span_secs *= FIRST_PART
        self._has_been_live = True
        self._phase, self._deadline_secs = _Phase.LIVE, now.secs + span_secs
        self._probing.plan(now.secs, span_secs)
        self._control_ping.asked(now.secs)
        self._out.append(link.SendPing(self._link, self._link))

    def _gift(self, gift: GiftReceived, reading: Reading, now: Moment) -> None:
        if self._phase is _Phase.GREETING:
            self._note(odd("gift:received", "came before connection:ack"))
        ack, found = self._gifts.received(gift, reading.payload, self.connections, now)
        self.verdict.note(found)
        if ack is not None:
            self._owed.append(ack)

    def _told_off(self, error: ErrorMessage, now: Moment) -> None:
        said = f"{plain(error.payload.code)} ({plain(error.payload.message)})"
        wait_secs = max(0.0, (error.payload.retry_after or 0.0) / 1000)
        if wait_secs or error.payload.code == "RATE_LIMIT":
            self._valve.pause(now, wait_secs)
        answer = self._probing.answered(plain(error.payload.code))
        if self._phase is _Phase.GREETING:
            self._note(breaks("connection:ack", f"instead of it came the error {said}"))
            self._end_secs = now.secs  # coming again would change nothing
            self._leave(now)
        elif answer is not None:
            self._note(answer)
        elif self._was_pong_last:
            self._is_pong_blamed = True
            self._note(odd("heartbeat:pong", f"was answered with the error {said}"))
        else:
            self._note(odd("error", f"{said}; the reason cannot be seen"))

    # --- sending -----------------------------------------------------------------------------------------------------

    def _pay(self, now: Moment) -> None:
        """Send the acks that are owed, unless the engine wants quiet."""
        if self._owed and self._phase is _Phase.LIVE and not self._valve.is_paused(now):
            for ack in self._owed:
                self._send(outgoing.gift_ack(ack, now))
            self._owed.clear()

    def _send(self, message: Message, *, is_pong: bool = False) -> None:
        self._out.append(link.SendText(self._link, encode(message)))
        self._was_pong_last = is_pong

    def _note(self, finding: Finding | None) -> None:
        if finding is not None:
            self.verdict.note([finding])

    def _drain(self) -> list[link.LinkCommand]:
        done, self._out = self._out, []
        return done
