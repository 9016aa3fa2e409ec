"""The line to the engine: one connection after another, and what may be sent on it. Pure.

    OFF ─start→ CONNECTING ─opened→ GREETING ─welcomed→ LIVE
                    ↑  ↖failed┐         │                │
                    └────── WAITING ←───┴── any loss ────┘

The line owns when to connect and when to give a connection up, and when an ack may leave. What the frames on it mean,
the session knows.
"""

from dataclasses import replace
from random import Random
from typing import Final

from overlay.phrase import joined, phrase
from overlay.protocol import link, news, outgoing
from overlay.protocol.backoff import Backoff, NextTry, Patience, policy_for_close, policy_for_failure
from overlay.protocol.codec import encode
from overlay.protocol.counters import Counters
from overlay.protocol.greeting import Terms
from overlay.protocol.messages import SUBPROTOCOL, Message
from overlay.protocol.moment import Moment
from overlay.protocol.names import clean_label
from overlay.protocol.news import LinkStatus, News, Noticed, Phase
from overlay.protocol.outbox import Outbox
from overlay.protocol.valve import MOST_UNDER_WAY, PORTION, PORTION_EVERY_SECS, Valve
from overlay.protocol.vigil import PING_EVERY_SECS, Vigil

WELCOME_SECS: Final = 10.0
STEADY_SECS: Final = 10.0
FAREWELL_SECS: Final = 0.9
PROOF_EVERY_SECS: Final = 0.5

Output = link.LinkCommand | News


class Line:
    """Collects what is to be done in `out`; whoever calls it empties that, and calls `settle` when a turn is over.

    Attributes:
        status: Where things stand, as the panel shows it.
        outbox: The acks that are not known to have arrived.
        valve: When text may leave.
        is_stopping: Whether the program is on its way out.
    """

    def __init__(self, counters: Counters, random: Random) -> None:
        self.status = LinkStatus()
        self.outbox = Outbox()
        self.valve = Valve()
        self.is_stopping = False
        self.out: list[Output] = []
        self._counters = counters
        self._backoff = Backoff(random)
        self._next_try: NextTry | None = None  # while it waits
        self._link = 0
        self._deadline_secs: float | None = None  # of the phase: the welcome, the farewell
        self._opened_secs = 0.0
        self._live_since_secs: float | None = None
        self._vigil: Vigil | None = None
        self._remarks: dict[str, str] = {}  # what is odd about this connection, though it works

    # --- on and off --------------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Connect for the first time; a line that is on stays as it is."""
        if self.status.phase is Phase.OFF:
            self.is_stopping = False
            self._connect()

    def reconnect(self) -> None:
        """Drop what is there and try at once; nothing, while the line is off or on its way there."""
        if not self.is_stopping and self.status.phase is not Phase.OFF:
            self._hang_up(1000, "reconnecting")
            self._forget_connection()
            self._backoff.reset()
            self._connect()

    def stop(self, now: Moment) -> None:
        """Go OFF: after a word of farewell where there is somebody to say it to. A line that is off says so again."""
        self.is_stopping = True
        match self.status.phase:
            case Phase.LIVE:
                self._deadline_secs = now.secs + FAREWELL_SECS
                self.advance(now)
            case Phase.OFF:
                self.out.append(news.LinkChanged(self.status))
            case _:
                self._farewell()

    def network_returned(self, now: Moment) -> None:
        """There is a reason to hope: what waits tries now, or as soon as is decent and the server allows."""
        if self._next_try is None:
            return
        soon_secs = max(now.secs, self._next_try.not_before_secs)
        self._next_try = replace(self._next_try, at_secs=min(self._next_try.at_secs, soon_secs))
        if now.secs >= self._next_try.at_secs:
            self._connect()
        else:
            self._say(replace(self.status, next_try_secs=self._next_try.at_secs))

    # --- opening and losing ------------------------------------------------------------------------------------------

    def concerns_us(self, event: link.LinkEvent) -> bool:
        """Whether it can be true of the present connection; the rest are last words of one that was given up."""
        match event:
            case link.NetworkReturned():
                return self.status.phase is Phase.WAITING
            case link.AbilityFound():
                return True
            case link.Connected() | link.ConnectFailed():
                is_timely = self.status.phase is Phase.CONNECTING
            case link.Disconnected():
                is_timely = self.status.phase in (Phase.CONNECTING, Phase.GREETING, Phase.LIVE)
            case _:
                is_timely = self.status.phase in (Phase.GREETING, Phase.LIVE)
        return event.link == self._link and is_timely

    def opened(self, event: link.Connected, introduction: Message, now: Moment) -> None:
        """The WebSocket is open: introduce ourselves, unless the server insists on another subprotocol (E2)."""
        self._say(replace(self.status, phase=Phase.GREETING, is_negotiated=event.subprotocol == SUBPROTOCOL))
        if event.subprotocol not in (None, SUBPROTOCOL):
            words = phrase("the server does not speak {protocol}", protocol=SUBPROTOCOL)
            self.give_up(1002, "another subprotocol", Patience.PROBE, words, now)
            return
        self._deadline_secs = now.secs + WELCOME_SECS
        self._opened_secs = now.secs
        if not event.is_introduced:
            self.send(introduction)
        if event.subprotocol is None:
            self.remark("subprotocol", phrase("the subprotocol was not negotiated"))

    def welcomed(self, terms: Terms, now: Moment) -> float:
        """The engine knows us, and the acks may flow. Returns how long its answer took, in ms."""
        latency_ms = (now.secs - self._opened_secs) * 1000
        self._deadline_secs = None
        self._live_since_secs = now.secs
        self._vigil = Vigil.begin(now, terms.ping_interval_secs)
        self._say(
            replace(
                self.status,
                phase=Phase.LIVE,
                words=joined(self._remarks.values(), "; "),
                latency_ms=latency_ms,
                session_id=terms.session_id,
                features=terms.features,
            )
        )
        return latency_ms

    def failed(self, event: link.ConnectFailed, now: Moment) -> None:
        """There is no connection."""
        patience = policy_for_failure(event.kind, event.status)
        self._wait(patience, event.words, now, event.retry_after_secs or 0.0)

    def closed(self, event: link.Disconnected, now: Moment) -> None:
        """There is no connection any more."""
        reason = clean_label(event.reason, 120)
        code = str(event.code)
        words = (
            phrase("the connection closed ({code}: {reason})", code=code, reason=reason)
            if reason
            else phrase("the connection closed ({code})", code=code)
        )
        self._wait(policy_for_close(event.code), words, now)

    def give_up(
        self, code: int, reason: str, patience: Patience, words: str, now: Moment, at_least_secs: float = 0.0
    ) -> None:
        """Close the connection and come back after a while; `words` say why, to the streamer."""
        self._hang_up(code, reason)
        self._wait(patience, words, now, at_least_secs)

    def _connect(self) -> None:
        self._link += 1
        self._next_try = None
        why_not_live = self.status.words if self.status.phase is Phase.WAITING else ""
        self._say(LinkStatus(Phase.CONNECTING, why_not_live))
        self.out.append(link.Connect(self._link))

    def _hang_up(self, code: int, reason: str) -> None:
        match self.status.phase:
            case Phase.CONNECTING:
                self.out.append(link.Abort(self._link))
            case Phase.GREETING | Phase.LIVE:
                self.out.append(link.Disconnect(self._link, code, reason))
            case Phase.OFF | Phase.WAITING:
                pass

    def _wait(self, patience: Patience, words: str, now: Moment, at_least_secs: float = 0.0) -> None:
        if self._live_since_secs is not None and now.secs >= self._live_since_secs + STEADY_SECS:
            self._backoff.reset()
        self._forget_connection()
        if self.is_stopping:
            self._say(LinkStatus(Phase.OFF))
            return
        self._next_try = self._backoff.next_try(now.secs, patience, at_least_secs)
        self._say(LinkStatus(Phase.WAITING, words, self._next_try.at_secs))

    def _forget_connection(self) -> None:
        self._vigil = None
        self._live_since_secs = None
        self._deadline_secs = None
        self._next_try = None
        self._remarks.clear()
        self.outbox.connection_lost()

    def _farewell(self) -> None:
        self._hang_up(1000, "goodbye")
        self._forget_connection()
        self._say(LinkStatus(Phase.OFF))

    # --- time --------------------------------------------------------------------------------------------------------

    def advance(self, now: Moment) -> None:
        """Do what is due by now."""
        match self.status.phase:
            case Phase.WAITING if self._next_try is not None and now.secs >= self._next_try.at_secs:
                self._connect()
            case Phase.GREETING if self._is_due(now):
                words = phrase("the engine did not answer connection:init")
                self.give_up(1000, "no connection:ack", Patience.QUICK, words, now)
            case _:
                self._keep_alive(now)
                self.settle(now)

    def settle(self, now: Moment) -> None:
        """Send the acks that may leave, and leave ourselves if all is said."""
        self._send_acks(now)
        if self.is_stopping and self.status.phase is Phase.LIVE and (self._is_due(now) or not self._owes_anything()):
            self._farewell()

    def deadline_secs(self) -> float | None:
        """When `advance` is next worth a call, on the monotonic clock; None while only an event can change anything."""
        due = [] if self._deadline_secs is None else [self._deadline_secs]
        if self._next_try is not None:
            due.append(self._next_try.at_secs)
        if self._vigil is not None:
            due.append(self._vigil.deadline_secs(every_secs=self._ping_every_secs()))
            if self._room_for_acks():
                due.append(self.valve.opens_secs())
        return min(due, default=None)

    def _is_due(self, now: Moment) -> bool:
        return self._deadline_secs is not None and now.secs >= self._deadline_secs

    def _owes_anything(self) -> bool:
        """Whether it is worth to stay a little: an ack may still arrive, or be sent before the farewell."""
        opens_in_time = self._deadline_secs is not None and self.valve.opens_secs() < self._deadline_secs
        return self.outbox.has_sent or (self.outbox.has_pending and opens_in_time)

    # --- staying alive -----------------------------------------------------------------------------------------------

    def heard(self, now: Moment) -> None:
        """A frame was read."""
        if self._vigil is not None:
            self._vigil.heard(now)

    def proven(self, event: link.PingAnswered, now: Moment) -> None:
        """The engine has read all that was sent before this ping."""
        if self._vigil is not None:
            self._vigil.answered(event.token)
            self.status = replace(self.status, latency_ms=event.round_trip_ms)
            delivered = self.outbox.answered(event.token)
            if delivered:
                self.out.append(news.AcksDelivered(tuple(delivered)))
            self._keep_alive(now)

    def _keep_alive(self, now: Moment) -> None:
        if self._vigil is None:
            return
        verdict = self._vigil.look(now)
        if verdict is not None:
            self.out.append(link.Abort(self._link))
            self._wait(Patience.QUICK, verdict, now)
            return
        token = self._vigil.next_ping(now, every_secs=self._ping_every_secs())
        if token is not None:
            self.outbox.pinged(token)
            self.out.append(link.SendPing(self._link, token))

    def _ping_every_secs(self) -> float:
        """Acks that are not proven to have arrived want a ping sooner; where others wait for them, at once."""
        if not self.outbox.has_unproven:
            return PING_EVERY_SECS
        if self.is_stopping:
            return 0.0
        return PORTION_EVERY_SECS if self.outbox.has_pending else PROOF_EVERY_SECS

    # --- sending -----------------------------------------------------------------------------------------------------

    def may_talk(self, now: Moment) -> bool:
        """Whether other text than pongs may be sent now."""
        return self.status.phase is Phase.LIVE and not self.valve.is_paused(now)

    def send(self, message: Message) -> None:
        """Send it on the present connection."""
        self.out.append(link.SendText(self._link, encode(message)))

    def _send_acks(self, now: Moment) -> None:
        """Paced: five thousand acks after an outage must not stand before a pong. On the way out there is no time."""
        room = self._room_for_acks()
        if not room or not self.may_talk(now) or (now.secs < self.valve.opens_secs() and not self.is_stopping):
            return
        acks = self.outbox.take(room)
        for ack in acks:
            self.send(outgoing.gift_ack(ack, now))
        self.out.append(news.AcksSent(tuple(ack.gift_id for ack in acks)))
        self.valve.passed(len(acks), now)
        self._keep_alive(now)

    def _room_for_acks(self) -> int:
        """How many of those that wait may be sent in one go."""
        if not self.outbox.has_pending:
            return 0
        return len(self.outbox) if self.is_stopping else min(PORTION, max(0, MOST_UNDER_WAY - self.outbox.sent_count))

    # --- telling -----------------------------------------------------------------------------------------------------

    def remark(self, kind: str, words: str) -> None:
        """Something is odd and yet works: it stands in the status as long as the connection, and in the log once."""
        if kind not in self._remarks:
            self._remarks[kind] = words
            if self._counters.count("remark", words):
                self.out.append(Noticed(kind, words))
            if self.status.phase is Phase.LIVE:
                self._say(replace(self.status, words=joined(self._remarks.values(), "; ")))

    def _say(self, status: LinkStatus) -> None:
        if status != self.status:
            self.status = status
            self.out.append(news.LinkChanged(status))
