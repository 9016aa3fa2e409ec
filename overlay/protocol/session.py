"""The conversation with the gift engine; it outlives connections. Pure: events in, link commands and news out.

    OFF ─start→ CONNECTING ─Connected→ GREETING ─connection:ack→ LIVE
                    ↑  ↖ConnectFailed┐        │                    │
                    └──────────── WAITING ←───┴── any loss ────────┘

The session owns when to connect, what to answer to which frame, and when an ack may leave. It does not know what a gift
looks like on the screen, nor how a socket works.
"""

from dataclasses import dataclass, replace
from random import Random
from typing import Final, assert_never

from overlay.protocol.backoff import Backoff, Patience, policy_for_close, policy_for_failure
from overlay.protocol.codec import Flaw, Malformed, Unknown, decode_server, encode
from overlay.protocol.complaints import Complaint, Complaints
from overlay.protocol.counters import Counters
from overlay.protocol.gift import gift_from
from overlay.protocol.link import (
    Abort,
    BinaryReceived,
    Connect,
    Connected,
    ConnectFailed,
    Disconnect,
    Disconnected,
    LinkCommand,
    LinkEvent,
    PingAnswered,
    SendPing,
    SendText,
    TextReceived,
)
from overlay.protocol.messages import (
    SUBPROTOCOL,
    ConnectionAck,
    ConnectionInit,
    ErrorMessage,
    GiftAck,
    GiftAckPayload,
    GiftReceived,
    HeartbeatPing,
    HeartbeatPong,
    InitPayload,
    Message,
    PingPayload,
    PongPayload,
    ServerMessage,
    Stats,
    StreamStatus,
)
from overlay.protocol.moment import Moment, format_timestamp, parse_timestamp
from overlay.protocol.names import clean_label
from overlay.protocol.news import (
    AcksDelivered,
    GiftArrived,
    GiftInvalid,
    LinkChanged,
    LinkStatus,
    News,
    Noticed,
    PaceAnnounced,
    Phase,
    StatusArrived,
)
from overlay.protocol.outbox import Outbox
from overlay.protocol.vigil import Vigil

WELCOME_SECS: Final = 10.0
STEADY_SECS: Final = 10.0
FAREWELL_SECS: Final = 1.0
DEFAULT_PING_INTERVAL_SECS: Final = 30.0
RATE_LIMIT_SECS: Final = 5.0
LONGEST_PAUSE_SECS: Final = 600.0
BAD_FRAMES: Final = 20
BAD_FRAMES_SECS: Final = 10.0
ACKS_AT_ONCE: Final = 100
ACKS_EVERY_SECS: Final = 0.01

Output = LinkCommand | News


@dataclass(frozen=True, slots=True)
class Identity:
    """Who we say we are in `connection:init`."""

    client_id: str
    stream_id: str
    capabilities: tuple[str, ...]
    app_version: str


class Session:
    """One conversation. Each method returns what is to be done, in order; `deadline_secs` says when to `advance`."""

    def __init__(self, identity: Identity, random: Random) -> None:
        self.identity = identity
        self.outbox = Outbox()
        self.counters = Counters()
        self.status = LinkStatus()
        self._backoff = Backoff(random)
        self._complaints = Complaints()
        self._out: list[Output] = []
        self._link = 0
        self._deadline_secs: float | None = None  # of the phase: the next try, the welcome, the farewell
        self._vigil: Vigil | None = None
        self._live_since: Moment | None = None
        self._paused_until_secs = 0.0
        self._next_acks_secs = 0.0
        self._bad_frames_secs: list[float] = []
        self._reconnected_for_bad_frames = False
        self._server_ahead_ms = 0
        self._greeted_secs = 0.0
        self._requested_wait: tuple[Patience, float] | None = None
        self._stopping = False

    # --- what the program asks ---------------------------------------------------------------------------------------

    def start(self) -> list[Output]:
        """Connect for the first time."""
        self._stopping = False
        self._connect()
        return self._drain()

    def reconnect(self) -> list[Output]:
        """Drop what is there and try at once: the streamer says so, or the network or the stream is another."""
        if self.status.phase in (Phase.GREETING, Phase.LIVE):
            self._out.append(Disconnect(self._link, 1000, "reconnecting"))
            self._forget_connection()
        self._backoff.reset()
        self._connect()
        return self._drain()

    def stop(self, now: Moment) -> list[Output]:
        """Send what may be sent, then close with 1000; the session is OFF at the latest `FAREWELL_SECS` later."""
        self._stopping = True
        match self.status.phase:
            case Phase.LIVE:
                self._paused_until_secs = 0.0
                self._deadline_secs = now.secs + FAREWELL_SECS
                self._send_acks(now, most=len(self.outbox))
                if len(self.outbox) == 0:
                    self._farewell()
            case Phase.OFF:
                pass
            case _:
                self._farewell()
        return self._drain()

    def acknowledge(self, ack: GiftAckPayload, now: Moment) -> list[Output]:
        """Send this ack, now or as soon as there is an engine to send it to."""
        self.outbox.put(ack)
        self._send_acks(now)
        return self._drain()

    def complain(self, code: Complaint, words: str, now: Moment) -> list[Output]:
        """Tell the engine of an error of ours, if none of this kind was told a moment ago."""
        self._complain(code, words, now)
        return self._drain()

    def server_epoch_ms(self, now: Moment) -> int:
        """The moment on the engine's clock, as far as we know it (decision G1)."""
        return now.epoch_ms + self._server_ahead_ms

    # --- what happens ------------------------------------------------------------------------------------------------

    def handle(self, event: LinkEvent, now: Moment, stats: Stats) -> list[Output]:
        """Something happened on connection `event.link`; `stats` are true at this moment, should a pong need them."""
        if event.link != self._link or self.status.phase in (Phase.OFF, Phase.WAITING):
            return []  # the last words of a connection that was given up
        match event:
            case Connected():
                self._greet(event, now)
            case ConnectFailed():
                wait = event.retry_after_secs or 0.0
                self._wait(policy_for_failure(event.kind, event.status), event.words, now, wait)
            case Disconnected():
                self._lost(event, now)
            case TextReceived():
                self._heard(now)
                self._read(event.text, now, stats)
            case BinaryReceived():
                self._heard(now)
                self._malformed(Malformed(Flaw.BINARY), now)
            case PingAnswered():
                self._proven(event, now)
            case _ as unreachable:
                assert_never(unreachable)
        self._send_acks(now)
        return self._drain()

    def advance(self, now: Moment) -> list[Output]:
        """Do what is due by now."""
        due = self._deadline_secs is not None and now.secs >= self._deadline_secs
        match self.status.phase:
            case Phase.WAITING if due:
                self._connect()
            case Phase.GREETING if due:
                self._out.append(Disconnect(self._link, 1000, "no connection:ack"))
                self._wait(Patience.QUICK, "the engine did not answer connection:init", now)
            case Phase.LIVE if due and self._stopping:
                self._farewell()
            case Phase.LIVE:
                self._keep_alive(now)
                self._send_acks(now)
            case _:
                pass
        return self._drain()

    def deadline_secs(self) -> float | None:
        """When `advance` is next worth a call, on the monotonic clock; None while only an event can change anything."""
        due = [] if self._deadline_secs is None else [self._deadline_secs]
        if self._vigil is not None:
            due.append(self._vigil.deadline_secs(wants_proof=self.outbox.has_unproven))
            if self.outbox.has_pending:
                due.append(max(self._paused_until_secs, self._next_acks_secs))
        return min(due, default=None)

    # --- opening and losing ------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._link += 1
        self._deadline_secs = None
        self._requested_wait = None
        self._say(replace(self.status, phase=Phase.CONNECTING, next_try_secs=None))
        self._out.append(Connect(self._link))

    def _greet(self, event: Connected, now: Moment) -> None:
        self._deadline_secs = now.secs + WELCOME_SECS
        self._greeted_secs = now.secs
        self._say(replace(self.status, phase=Phase.GREETING, is_negotiated=event.subprotocol == SUBPROTOCOL))
        self._send(
            ConnectionInit(
                payload=InitPayload(
                    client_id=self.identity.client_id,
                    stream_id=self.identity.stream_id,
                    client_type="host",
                    capabilities=self.identity.capabilities,
                    version=self.identity.app_version,
                ),
                timestamp=format_timestamp(now.epoch_ms),
            )
        )

    def _lost(self, event: Disconnected, now: Moment) -> None:
        if self._stopping:
            self._forget_connection()
            self._say(LinkStatus(Phase.OFF))
            return
        reason = clean_label(event.reason, 120)
        words = f"the connection closed ({event.code}{': ' + reason if reason else ''})"
        patience, wait_secs = self._requested_wait or (policy_for_close(event.code), 0.0)
        self._wait(patience, words if self._requested_wait is None else self.status.words, now, wait_secs)

    def _wait(self, patience: Patience, words: str, now: Moment, at_least_secs: float = 0.0) -> None:
        if self._live_since is not None and now.secs - self._live_since.secs >= STEADY_SECS:
            self._backoff.reset()
        self._forget_connection()
        if self._stopping:
            self._say(LinkStatus(Phase.OFF))
            return
        self._deadline_secs = now.secs + self._backoff.next_wait_secs(patience, at_least_secs)
        self._say(LinkStatus(Phase.WAITING, words, self._deadline_secs))

    def _forget_connection(self) -> None:
        self._vigil = None
        self._live_since = None
        self._deadline_secs = None
        self.outbox.connection_lost()

    def _farewell(self) -> None:
        self._out.append(Disconnect(self._link, 1000, "goodbye"))
        self._forget_connection()
        self._say(LinkStatus(Phase.OFF))

    # --- reading -----------------------------------------------------------------------------------------------------

    def _heard(self, now: Moment) -> None:
        if self._vigil is not None:
            self._vigil.heard(now)

    def _read(self, text: str, now: Moment, stats: Stats) -> None:
        message = decode_server(text)
        match message:
            case Malformed():
                self._malformed(message, now)
            case Unknown():
                if self.counters.count("unknown", message.type):
                    words = f"ignored a message of the unknown type {clean_label(message.type)!r}"
                    self._out.append(Noticed("unknown", words))
            case _:
                self._understand(message, now, stats)

    def _understand(self, message: ServerMessage, now: Moment, stats: Stats) -> None:
        self._check_version(message.version)
        match message:
            case HeartbeatPing():
                self._pong(message.payload, now, stats)
            case GiftReceived():
                gift = gift_from(message, now)
                for correction in gift.corrections:
                    self.counters.count("corrected", correction)
                self._out.append(GiftArrived(gift))
            case StreamStatus():
                self._out.append(StatusArrived(message.payload))
            case ConnectionAck():
                self._welcomed(message, now)
            case ErrorMessage():
                self._told_off(message, now)
            case _ as unreachable:
                assert_never(unreachable)

    def _welcomed(self, message: ConnectionAck, now: Moment) -> None:
        if self.status.phase is not Phase.GREETING:
            return
        config = message.payload.config
        asked_secs = (config.ping_interval or 0.0) / 1000
        interval_secs = min(300.0, max(1.0, asked_secs)) if asked_secs > 0 else DEFAULT_PING_INTERVAL_SECS
        latency_ms = (now.secs - self._greeted_secs) * 1000
        self._set_server_clock(message.payload.server_time, now, latency_ms)
        self._deadline_secs = None
        self._vigil = Vigil.begin(now, interval_secs)
        self._live_since = now
        self._say(
            replace(
                self.status,
                phase=Phase.LIVE,
                words="" if self.status.is_negotiated else "the engine did not negotiate the subprotocol",
                latency_ms=latency_ms,
                session_id=clean_label(message.payload.session_id, 80),
                features=tuple(clean_label(feature) for feature in config.features),
            )
        )
        pace = config.max_gifts_per_second
        self._out.append(PaceAnnounced(pace if pace is not None and pace > 0 else None))
        self._keep_alive(now)

    def _set_server_clock(self, server_time: str | None, now: Moment, latency_ms: float) -> None:
        server_ms = parse_timestamp(server_time)
        if server_ms is not None:
            self._server_ahead_ms = server_ms + round(latency_ms / 2) - now.epoch_ms

    def _pong(self, ping: PingPayload, now: Moment, stats: Stats) -> None:
        timestamp = format_timestamp(now.epoch_ms)
        stats = stats.model_copy(update={"latency": round(self.status.latency_ms, 1)})
        self._send(
            HeartbeatPong(
                payload=PongPayload(timestamp=timestamp, sequence=ping.sequence, stats=stats),
                timestamp=timestamp,
            )
        )

    def _told_off(self, message: ErrorMessage, now: Moment) -> None:
        error = message.payload
        code, said = clean_label(error.code), clean_label(error.message, 200)
        wait_secs = max(0.0, (error.retry_after or 0.0) / 1000)
        self.counters.count("engine error", code)
        self._out.append(Noticed("engine error", f"the engine says {code}: {said}"))
        if self.status.phase is Phase.GREETING:
            words = f"the engine refused the connection: {said or code}"
            self._out.append(Disconnect(self._link, 1000, "refused"))
            self._wait(Patience.QUICK if error.retryable else Patience.PROBE, words, now, wait_secs)
        elif wait_secs or error.code == "RATE_LIMIT":
            pause_secs = min(LONGEST_PAUSE_SECS, wait_secs or RATE_LIMIT_SECS)
            self._paused_until_secs = max(self._paused_until_secs, now.secs + pause_secs)

    def _check_version(self, version: str) -> None:
        major = version.split(".", 1)[0]
        if major.isdecimal() and int(major[:9]) > 1 and self.counters.count("version", major[:9]):
            words = f"the engine speaks version {clean_label(version, 20)} of the protocol, we speak 1"
            self._out.append(Noticed("version", words))
            self._say(replace(self.status, words=words))

    def _malformed(self, malformed: Malformed, now: Moment) -> None:
        if self.counters.count("malformed", malformed.flaw.value):
            self._out.append(Noticed("malformed", f"a frame was dropped: {malformed.words}"))
        if malformed.gift_id is not None:
            self._out.append(GiftInvalid(malformed.gift_id, f"INVALID: {malformed.words}"))
        self._complain(Complaint.INVALID_MESSAGE, malformed.words, now)
        recent = [secs for secs in self._bad_frames_secs if now.secs - secs < BAD_FRAMES_SECS]
        self._bad_frames_secs = [*recent, now.secs]
        if len(self._bad_frames_secs) < BAD_FRAMES:
            return
        self._bad_frames_secs.clear()
        words = "the engine sends many frames that cannot be read"
        if self._reconnected_for_bad_frames:
            self._say(replace(self.status, words=words))
        else:
            self._reconnected_for_bad_frames = True
            self._out.append(Disconnect(self._link, 1002, "too many malformed frames"))
            self._wait(Patience.QUICK, words, now)

    # --- staying alive, sending --------------------------------------------------------------------------------------

    def _keep_alive(self, now: Moment) -> None:
        if self._vigil is None:
            return
        verdict = self._vigil.look(now)
        if verdict is not None:
            self._out.append(Abort(self._link))
            self._wait(Patience.QUICK, verdict, now)
            return
        token = self._vigil.next_ping(now, wants_proof=self.outbox.has_unproven)
        if token is not None:
            self.outbox.pinged(token)
            self._out.append(SendPing(self._link, token))

    def _proven(self, event: PingAnswered, now: Moment) -> None:
        if self._vigil is None:
            return
        self._vigil.answered(event.token)
        self.status = replace(self.status, latency_ms=event.round_trip_ms)
        delivered = self.outbox.answered(event.token)
        if delivered:
            self._out.append(AcksDelivered(tuple(delivered)))
        if self._stopping and len(self.outbox) == 0:
            self._farewell()
        else:
            self._keep_alive(now)

    def _send_acks(self, now: Moment, most: int = ACKS_AT_ONCE) -> None:
        """Paced: five thousand acks after an outage must not stand before a pong."""
        if self.status.phase is not Phase.LIVE or not self.outbox.has_pending:
            return
        if now.secs < max(self._paused_until_secs, 0.0 if self._stopping else self._next_acks_secs):
            return
        acks = self.outbox.take(most)
        for ack in acks:
            self._send(GiftAck(payload=ack, timestamp=format_timestamp(now.epoch_ms)))
        if len(acks) == most:
            self._next_acks_secs = now.secs + ACKS_EVERY_SECS
        self._keep_alive(now)

    def _complain(self, code: Complaint, words: str, now: Moment) -> None:
        if self.status.phase is Phase.LIVE and now.secs >= self._paused_until_secs:
            message = self._complaints.make(code, words, now)
            if message is not None:
                self._send(message)

    def _send(self, message: Message) -> None:
        self._out.append(SendText(self._link, encode(message)))

    def _say(self, status: LinkStatus) -> None:
        if status != self.status:
            self.status = status
            self._out.append(LinkChanged(status))

    def _drain(self) -> list[Output]:
        out, self._out = self._out, []
        return out
