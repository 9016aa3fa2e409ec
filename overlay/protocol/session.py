"""The conversation with the gift engine; it outlives connections. Pure: events in, link commands and news out.

The session knows what each frame means and what it is answered with. Beneath it the `line` opens and watches the
connections and sends the acks; how a socket works, neither knows.
"""

from collections.abc import Callable, Iterable
from random import Random
from typing import assert_never

from overlay.phrase import phrase
from overlay.protocol import link, news, outgoing
from overlay.protocol.backoff import Patience
from overlay.protocol.bad_frames import BadFrames, Verdict
from overlay.protocol.codec import Malformed, Understood, Unknown, understand_binary, understand_server
from overlay.protocol.complaints import Complaint, Complaints
from overlay.protocol.counters import Counters
from overlay.protocol.gift import gift_from
from overlay.protocol.greeting import Terms
from overlay.protocol.identity import Identity
from overlay.protocol.line import Line, Output
from overlay.protocol.messages import (
    API_VERSION,
    ConnectionAck,
    ErrorMessage,
    GiftAckPayload,
    GiftReceived,
    HeartbeatPing,
    ServerMessage,
    Stats,
    StreamStatus,
)
from overlay.protocol.moment import Moment, parse_timestamp
from overlay.protocol.names import clean_label
from overlay.protocol.news import LinkStatus, Noticed, Phase
from overlay.protocol.outbox import Outbox

__all__ = ["Identity", "Output", "Session"]


class Session:
    """One conversation. Each method returns what is to be done, in order; `deadline_secs` says when to `advance`."""

    def __init__(self, identity: Identity, random: Random) -> None:
        self.identity = identity
        self.counters = Counters()
        self._line = Line(self.counters, random)
        self._complaints = Complaints()
        self._bad_frames = BadFrames()
        self._server_ahead_ms = 0

    @property
    def status(self) -> LinkStatus:
        """Where the conversation stands."""
        return self._line.status

    @property
    def outbox(self) -> Outbox:
        """The acks that are not known to have arrived."""
        return self._line.outbox

    # --- what the program asks ---------------------------------------------------------------------------------------

    def start(self) -> list[Output]:
        """Connect for the first time; a session that is on stays as it is."""
        self._line.start()
        return self._drain()

    def reconnect(self) -> list[Output]:
        """Drop what is there and try at once: the streamer says so, or the network or the stream is another.

        It does nothing while the session is off, or on its way there.
        """
        self._line.reconnect()
        return self._drain()

    def stop(self, now: Moment) -> list[Output]:
        """Send what may be sent, then close with 1000; the session is OFF at the latest `FAREWELL_SECS` later.

        The last of the news is `LinkChanged` with OFF, also when the session was off before.
        """
        self._line.stop(now)
        return self._drain()

    def acknowledge(self, acks: Iterable[GiftAckPayload], now: Moment) -> list[Output]:
        """Send these acks, now or as soon as there is an engine to send them to."""
        for ack in acks:
            self._line.outbox.put(ack)
        self._line.settle(now)
        return self._drain()

    def complain(self, code: Complaint, words: str, now: Moment) -> list[Output]:
        """Tell the engine of an error of ours, if none of this kind was told a moment ago."""
        self._complain(code, words, now)
        return self._drain()

    def server_epoch_ms(self, now: Moment) -> int:
        """The moment on the engine's clock, as far as we know it (decision G1)."""
        return now.epoch_ms + self._server_ahead_ms

    # --- what happens ------------------------------------------------------------------------------------------------

    def handle(self, event: link.LinkEvent, now: Moment, stats: Callable[[], Stats]) -> list[Output]:
        """Something happened on connection `event.link`; `stats` says how we are, should a pong need it."""
        if not self._line.concerns_us(event):
            return []
        match event:
            case link.Connected():
                self._line.opened(event, self.identity.introduction(now), now)
            case link.ConnectFailed():
                self._line.failed(event, now)
            case link.Disconnected():
                self._line.closed(event, now)
            case link.TextReceived():
                self._line.heard(now)
                self._read(event.text, now, stats)
            case link.BinaryReceived():
                self._line.heard(now)
                self._malformed(understand_binary(event.data), now)
            case link.PingAnswered():
                self._line.proven(event, now)
            case link.NetworkReturned():
                self._line.network_returned(now)
            case link.AbilityFound(ability, is_there):
                self.identity = self.identity.found(ability, is_there=is_there)
            case _ as unreachable:
                assert_never(unreachable)
        self._line.settle(now)
        return self._drain()

    def advance(self, now: Moment) -> list[Output]:
        """Do what is due by now."""
        self._line.advance(now)
        return self._drain()

    def deadline_secs(self) -> float | None:
        """When `advance` is next worth a call, on the monotonic clock; None while only an event can change anything."""
        return self._line.deadline_secs()

    # --- reading -----------------------------------------------------------------------------------------------------

    def _read(self, text: str, now: Moment, stats: Callable[[], Stats]) -> None:
        understood = understand_server(text)
        match understood:
            case Understood(message, unknown_fields):
                self._check_envelope(message)
                for place in unknown_fields:
                    if self.counters.count("unknown field", f"{message.type} {place}"):
                        words = f"ignored the unknown field {clean_label(place)!r} of {message.type}"
                        self._notice("unknown field", words)
                self._answer(message, now, stats)
            case Malformed():
                self._malformed(understood, now)
            case Unknown(kind):
                if self.counters.count("unknown", kind):
                    self._notice("unknown", f"ignored a message of the unknown type {clean_label(kind)!r}")
            case _ as unreachable:
                assert_never(unreachable)

    def _answer(self, message: ServerMessage, now: Moment, stats: Callable[[], Stats]) -> None:
        match message:
            case GiftReceived():
                gift = gift_from(message, now)
                for correction in gift.corrections:
                    self.counters.count("corrected", correction)
                self._line.out.append(news.GiftArrived(gift))
            case HeartbeatPing():
                measured = stats().model_copy(update={"latency": round(self.status.latency_ms, 1)})
                self._line.send(outgoing.pong(message.payload, measured, now))
            case StreamStatus():
                self._line.out.append(news.StatusArrived(message.payload))
            case ConnectionAck() if self.status.phase is Phase.GREETING:
                self._welcomed(Terms.of(message.payload), now)
            case ConnectionAck():
                if self.counters.count("unexpected", message.type):
                    self._notice("unexpected", "ignored a second connection:ack")
            case ErrorMessage():
                self._told_off(message, now)
            case _ as unreachable:
                assert_never(unreachable)

    def _check_envelope(self, message: ServerMessage) -> None:
        if parse_timestamp(message.timestamp) is None:
            self.counters.count("corrected", "envelope timestamp")
        if message.version == API_VERSION:
            return
        major = message.version.split(".", 1)[0]
        if major.isdecimal() and int(major[:9]) > 1:
            version = clean_label(message.version, 20)
            self._line.remark(
                "version", phrase("the engine speaks version {version} of the protocol, we speak 1", version=version)
            )

    def _welcomed(self, terms: Terms, now: Moment) -> None:
        latency_ms = self._line.welcomed(terms, now)
        if terms.server_epoch_ms is None:
            self.counters.count("corrected", "serverTime")
        else:
            self._server_ahead_ms = terms.server_epoch_ms + round(latency_ms / 2) - now.epoch_ms
        self._line.out.append(news.PaceAnnounced(terms.max_gifts_per_second))
        self._line.advance(now)  # the first ping and the acks that were held need not wait for a timer

    def _told_off(self, message: ErrorMessage, now: Moment) -> None:
        """Before the welcome an error decides the connection, after it our sending pauses (decision S3)."""
        error = message.payload
        code, said = clean_label(error.code), clean_label(error.message, 200)
        wait_secs = max(0.0, (error.retry_after or 0.0) / 1000)
        if self.counters.count("engine error", code):
            self._notice("engine error", f"the engine says {code}: {said}")
        if self.status.phase is Phase.GREETING:
            patience = Patience.QUICK if error.retryable else Patience.PROBE
            words = phrase("the engine refused the connection: {reason}", reason=said or code)
            self._line.give_up(1000, "refused", patience, words, now, wait_secs)
        elif wait_secs or error.code == "RATE_LIMIT":
            self._line.valve.pause(now, wait_secs)

    # --- what is not right -------------------------------------------------------------------------------------------

    def _malformed(self, malformed: Malformed, now: Moment) -> None:
        """One bad frame is dropped, counted and answered; too many cost the connection, once (decision E5)."""
        if self.counters.count("malformed", malformed.words):
            self._notice("malformed", f"a frame was dropped: {malformed.words}")
        if malformed.gift_id is not None:
            self._line.out.append(news.GiftInvalid(malformed.gift_id, f"INVALID: {malformed.words}"))
        if not malformed.is_error:
            self._complain(Complaint.INVALID_MESSAGE, malformed.words, now)
        words = phrase("the engine sends many frames that cannot be read")
        match self._bad_frames.judge(now):
            case Verdict.RECONNECT if not self._line.is_stopping:
                self._line.give_up(1002, "too many malformed frames", Patience.QUICK, words, now)
            case Verdict.WARN:
                self._line.remark("malformed", words)
            case _:
                pass

    def _complain(self, code: Complaint, words: str, now: Moment) -> None:
        if self._line.may_talk(now):
            message = self._complaints.make(code, words, now)
            if message is not None:
                self._line.send(message)

    def _notice(self, kind: str, words: str) -> None:
        self._line.out.append(Noticed(kind, words))

    def _drain(self) -> list[Output]:
        done, self._line.out = self._line.out, []
        return done
