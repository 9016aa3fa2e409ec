"""The policy, on one page: what happens is an event, what is to be done is a command. Pure.

    event ──→ session (the conversation) ──→ news ──→ ledger (seen before?) ──→ scheduler (when?) ──→ command
                                                          └────── settled ←────────┘

Every way a gift can go ends in `_settle`, and `_settle` decides once. The disk is written ahead of the screen: that a
gift is about to be seen is stored while its first picture is being drawn. So "shown" can be answered at once, and any
other answer as soon as the decision is stored.
"""

import math
from collections.abc import Callable
from dataclasses import replace
from random import Random
from typing import Final, assert_never

from overlay import commands, events
from overlay.casting import Unsupported, cast, own_model
from overlay.commands import Command
from overlay.events import Event
from overlay.noticeboard import Noticeboard
from overlay.phrase import phrase
from overlay.playback import cue
from overlay.playback.assets import NO_SOUND, Assets
from overlay.playback.cue import PlaybackCommand
from overlay.playback.lateness import LATE_MS, Lateness
from overlay.playback.ledger import Ledger, New, Repeated
from overlay.playback.outcome import ON_SCREEN, SHOWN, Failed, FailureCode, Fate, Outcome, fate_of, outcome_words
from overlay.playback.pace import Pace
from overlay.playback.record import UNDELIVERED, Record, Standing
from overlay.playback.safekeeping import Safekeeping
from overlay.playback.scheduler import Scheduler
from overlay.prompter import obey
from overlay.protocol import link, news
from overlay.protocol.complaints import Complaint
from overlay.protocol.counters import Counters
from overlay.protocol.gift import Gift
from overlay.protocol.messages import GiftAckPayload, Stats
from overlay.protocol.moment import Moment, parse_timestamp
from overlay.protocol.session import Identity, Output, Session
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.signs.signs import USUAL_CHOICE, BoardChoice

TOO_LATE_MS: Final = 600_000
MISSED: Final = Failed(FailureCode.EXPIRED, phrase("the overlay was not running when the gift was due"))


class Director:
    """Knows what the program should do next. Call `handle` with what happened and `advance` when it says so.

    Args:
        identity: Who we are to the engine.
        pace: The scheduler's numbers.
        catalogue: The effects to choose from.
        random: All chance there is.
        was_seen: Whether an earlier run, killed before it could write more, had this of our stream on the screen.
        booted_epoch_ms: When the computer was started: of what came before, `was_seen` may have lost something.
        models: The effects that have a 3D model of our own beside them.
        choice: Which signs stand on the canvas.
    """

    def __init__(
        self,
        identity: Identity,
        pace: Pace,
        catalogue: Catalogue,
        random: Random,
        was_seen: Callable[[str], bool] = lambda _gift_id: False,
        booted_epoch_ms: int = 0,
        models: frozenset[str] = frozenset(),
        choice: BoardChoice = USUAL_CHOICE,
    ) -> None:
        self.session = Session(identity, random)
        self.scheduler = Scheduler(pace, Assets(lambda gift: own_model(gift, catalogue, models)))
        self.ledger = Ledger()
        self.counters = Counters()
        self._noticeboard = Noticeboard(choice, self.scheduler.tally, catalogue, pace.lanes, was_seen)
        self._catalogue, self._was_seen = catalogue, was_seen
        self._booted_epoch_ms = booted_epoch_ms
        self._memory_mib = 0.0
        self._gifts: dict[str, Gift] = {}  # undecided ones, for the history
        self._unsupported = Unsupported()
        self._commands: list[Command] = []
        self._unstored = Safekeeping()
        self._serial = 0  # of the last rows that were to be stored
        self._begun: dict[str, int] = {}  # undecided gifts on the screen, and the serial of the row that says so
        self._has_accepted = False  # gifts in this turn, which may start at its end
        self._is_stopping = False
        self._is_leaving = False
        self._lateness = Lateness()
        self._reported_queue: tuple[int, int, bool] | None = None

    def handle(self, event: Event, now: Moment) -> list[Command]:
        """Something happened at `now`."""
        self.take(event, now)
        return self.end_turn(now)

    def advance(self, now: Moment) -> list[Command]:
        """Do what is due at `now`."""
        self._converse(self.session.advance(now), now)
        if not self._is_stopping:
            self._play(self.scheduler.advance(now.secs), now)
        return self.end_turn(now)

    def take(self, event: Event, now: Moment) -> None:
        """Something happened at `now`. What is to be done about it, `end_turn` tells: once, where much happens."""
        match event:
            case events.Started(records) | events.RecordsFound(records):
                self._resume(records, now)
            case events.RecordsStored(serial):
                self._unstored.stored(serial)
            case events.MemorySampled(memory_mib):
                self._memory_mib = round(memory_mib, 1)
            case events.CuePresented(cue_id, revision, _):
                self._play(self.scheduler.presented(cue_id, revision, now.secs), now)
            case events.CueFailed(cue_id, code, words):
                self._commands.append(commands.Log("cue failed", f"{code.value}: {words}"))
                self._play(self.scheduler.failed(cue_id, code, words, now.secs), now)
            case _ if isinstance(event, events.AssetEvent):
                self._hear_of_asset(event, now)
            case events.TestGiftRequested(gift):
                self._test(gift, now)
            case events.Wish():
                if isinstance(event, events.CanvasRequested):
                    self._noticeboard.choose(event.choice, event.lanes)
                self._play(obey(event, self.scheduler, now.secs), now)
            case events.ReconnectRequested():
                self._converse(self.session.reconnect(), now)
            case events.CountsRequested():
                self._report_counts()
            case events.StopRequested():
                self._stop(now)
            case events.AbortRequested():
                self._finish()
            case _:
                self._converse(self.session.handle(event, now, self._stats), now)

    def end_turn(self, now: Moment) -> list[Command]:
        """What is to be done about all that was taken."""
        if self._has_accepted and not self._is_stopping:
            self._play(self.scheduler.advance(now.secs), now)
        self._has_accepted = False
        self._answer(now)
        changes = self.ledger.take_changes(math.inf if self._is_stopping else now.secs)
        if changes:
            self._serial += 1
            self._commands.append(commands.StoreRecords(self._serial, changes))
        for shown in self._noticeboard.take(now.secs):
            self._commands += [shown, *map(cue.LoadAsset, self.scheduler.assets.want_unknown(shown.faces))]
        queue = self.scheduler.queue_size, self.scheduler.playing_count, self.scheduler.is_paused
        if queue != self._reported_queue:
            self._reported_queue = queue
            self._commands.append(commands.ReportQueue(*queue))
        turn, self._commands = self._commands, []
        return turn

    def deadline_secs(self) -> float | None:
        """When to `advance` next, on the monotonic clock; None while only an event can change anything."""
        playing = None if self._is_stopping else self.scheduler.deadline_secs()
        others = self.session, self.ledger, self._unstored, self._noticeboard
        due = playing, *(other.deadline_secs() for other in others)
        return min((secs for secs in due if secs is not None), default=None)

    @property
    def owes_answers(self) -> bool:
        """Whether an answer has not left yet: it waits for the disk."""
        return len(self._unstored) > 0

    # --- events --------------------------------------------------------------------------------------

    def _resume(self, records: tuple[Record, ...], now: Moment) -> None:
        """Begin, with what an earlier run left undone (decision G16); on the way out it stays undone."""
        if self._is_stopping:
            return
        stream_id = self.session.identity.stream_id
        restored = [record for record in self.ledger.restore(records) if record.stream_id == stream_id]
        self.session.outbox.restore(record.ack() for record in restored if record.standing in UNDELIVERED)
        for record in (record for record in restored if record.standing is Standing.RECEIVED):
            age_ms = now.epoch_ms - record.received_epoch_ms
            if self._was_seen(record.gift_id) or record.may_have_been_seen_before(self._booted_epoch_ms):
                self._settle_at_once(record.gift_id, SHOWN, now)
            elif record.gift is None or age_ms > TOO_LATE_MS:
                self._settle_at_once(record.gift_id, MISSED, now)
            else:
                gift = self._gifts[record.gift_id] = replace(record.gift, received=now)  # its own is of another clock
                self.ledger.follow(stream_id, (record.gift_id,), Fate.RECEIVED)  # that it starts is to be written anew
                was_late = (parse_timestamp(record.received_at) or 0) - gift.sent_epoch_ms > LATE_MS
                self._play(self.scheduler.offer(gift, now.secs, banner_only=was_late or age_ms > LATE_MS), now)
        self._converse(self.session.start(), now)

    def _hear_of_asset(self, event: events.AssetEvent, now: Moment) -> None:
        match event:
            case events.AssetReady(name):
                self._play(self.scheduler.asset_ready(name, now.secs), now)
            case events.AssetLost(name, code, words):
                self._commands += [commands.Log(f"{name.kind} lost", f"{code.value}: {words}")] * (words != NO_SOUND)
                self._play(self.scheduler.asset_lost(name, code, words, now.secs), now)
            case events.AssetDropped(name):
                self.scheduler.assets.gone(name)
            case events.AssetMissed(cue_id, name, words):
                self._play(self.scheduler.asset_missed(cue_id, name, now.secs, words), now)
            case events.AssetDelayed(cue_id, name, is_over):
                self._play(self.scheduler.asset_delayed(cue_id, name, now.secs, is_over=is_over), now)

    def _test(self, gift: Gift, now: Moment) -> None:
        if not self._is_stopping:
            self._play(self.scheduler.offer(replace(gift, is_test=True), now.secs), now)

    def _stop(self, now: Moment) -> None:
        if not self._is_stopping:
            self._is_stopping = True
            self._play(self.scheduler.shut_down(now.secs), now)
            self._leave(now)

    def _leave(self, now: Moment) -> None:
        """Say goodbye, but not before every answer has been given."""
        if self._is_stopping and not self._is_leaving and not self.owes_answers:
            self._is_leaving = True
            self._converse(self.session.stop(now), now)

    # --- the conversation ----------------------------------------------------------------------------

    def _stats(self) -> Stats:
        return Stats(latency=0.0, memory=self._memory_mib, queue_size=self.scheduler.queue_size)

    def _converse(self, outputs: list[Output], now: Moment) -> None:
        for output in outputs:
            match output:
                case link.SendText() | link.SendPing() | link.Connect() | link.Disconnect() | link.Abort():
                    self._commands.append(output)
                case news.GiftArrived(gift):
                    self._receive(gift, now)
                case news.GiftInvalid(gift_id, error):
                    self._receive_invalid(gift_id, error, now)
                case news.AcksSent(gift_ids):
                    self.ledger.acked(self.session.identity.stream_id, gift_ids)
                    self._commands.append(commands.ReportAcks(gift_ids))
                case news.AcksDelivered(gift_ids):
                    self.ledger.delivered(self.session.identity.stream_id, gift_ids)
                case news.StatusArrived(status):
                    self._commands += [commands.ReportStream(status), *self._noticeboard.hear(status)]
                case news.PaceAnnounced(rate):  # the welcome: the engine has just said what time it is
                    self._lateness.welcomed(now, self.session.server_epoch_ms(now))
                    wished = self.scheduler.pace.max_effects_per_sec if rate is None else rate
                    self.scheduler.set_max_effects_per_sec(min(1000.0, max(0.1, wished)), now.secs)
                case news.LinkChanged(status):
                    self._commands.append(commands.ReportLink(status))
                    if self._is_stopping and status.phase is news.Phase.OFF:
                        self._finish()
                case news.Noticed(kind, words):
                    self._commands.append(commands.Log(kind, words))
                case _ as unreachable:
                    assert_never(unreachable)

    def _receive(self, gift: Gift, now: Moment) -> None:
        stream_id, server_ms = self.session.identity.stream_id, self.session.server_epoch_ms(now)
        match self.ledger.admit(stream_id, gift, server_ms):
            case New() if self._is_stopping:
                self._settle_at_once(gift.gift_id, Failed(FailureCode.SHUTDOWN, phrase("the overlay is closing")), now)
            case New() if self._was_seen(gift.gift_id):
                self._settle_at_once(gift.gift_id, SHOWN, now)
            case New():
                self._gifts[gift.gift_id] = gift
                self._commands.append(commands.ReportGift(gift, None))
                self._complain_of_animation(gift, now)
                self.scheduler.accept(
                    gift, now.secs, banner_only=self._lateness.is_late(gift, now, self.session.server_epoch_ms(now))
                )
                self._has_accepted = True
            case Repeated(ack, grows_streak, is_another):
                self.counters.count("gifts", "repeated")
                if is_another and self.counters.count("gifts", "repeated with other content"):
                    words = "a gift came again under its id with other content; the first one stands"
                    self._commands.append(commands.Log("repeated", words))
                if ack is not None:
                    self._answer_again(ack, now)
                if grows_streak and not self._is_stopping:
                    self._play(self.scheduler.regrow(gift, now.secs), now)

    def _receive_invalid(self, gift_id: str, error: str, now: Moment) -> None:
        stream_id, server_ms = self.session.identity.stream_id, self.session.server_epoch_ms(now)
        if self.ledger.admit_invalid(stream_id, gift_id, now.epoch_ms, server_ms):
            self._settle_at_once(gift_id, Failed(FailureCode.INVALID, error.removeprefix("INVALID: ")), now)
        elif (ack := self.ledger.decided_ack(stream_id, gift_id)) is not None:
            self._answer_again(ack, now)

    def _complain_of_animation(self, gift: Gift, now: Moment) -> None:
        words = self._unsupported.words_about(gift)
        if words is not None:
            self._commands.append(commands.Log("animation", words))
            self._converse(self.session.complain(Complaint.UNSUPPORTED_ANIMATION, words, now), now)

    # --- the show ------------------------------------------------------------------------------------

    def _play(self, outputs: list[PlaybackCommand], now: Moment) -> None:
        for output in outputs:
            match output:
                case cue.StartCue(view):
                    self._commands.append(commands.Show(*cast(view, self._catalogue)))
                case cue.GrowCue(view):
                    self._commands.append(commands.Update(*cast(view, self._catalogue)))
                case cue.DismissBanner() | cue.WithdrawCue() | cue.LoadAsset() | cue.BlameAsset():
                    self._commands.append(output)
                case cue.HoldScreen(until_secs):
                    self._commands += [output, *self._noticeboard.hold(until_secs)]
                case cue.FollowGifts(gift_ids, fate):
                    self.ledger.follow(self.session.identity.stream_id, gift_ids, fate)
                    if fate in ON_SCREEN:
                        self._begun |= {gift_id: self._serial + 1 for gift_id in gift_ids if gift_id in self._gifts}
                case cue.SettleGifts(gift_ids, outcome):
                    for gift_id in gift_ids:
                        self._settle(gift_id, outcome, now)
                    if isinstance(outcome, Failed) and outcome.code is FailureCode.RENDERER:
                        self._converse(self.session.complain(Complaint.RENDER_STALLED, outcome.words, now), now)
                case _ as unreachable:
                    assert_never(unreachable)

    def _settle_at_once(self, gift_id: str, outcome: Outcome, now: Moment) -> None:
        """A gift that the scheduler never sees."""
        self.ledger.follow(self.session.identity.stream_id, (gift_id,), fate_of(outcome))
        self._settle(gift_id, outcome, now)

    def _settle(self, gift_id: str, outcome: Outcome, now: Moment) -> None:
        ack = self.ledger.settle(self.session.identity.stream_id, gift_id, outcome)
        if ack is None:
            return
        self.counters.count("gifts", "shown" if ack.rendered else "not shown")
        begun, decided = self._begun.pop(gift_id, None), self._serial + 1
        self._unstored.keep(ack, begun if begun and outcome == SHOWN else decided, now.secs)
        if (gift := self._gifts.pop(gift_id, None)) is not None:
            self._commands.append(commands.ReportGift(gift, outcome_words(outcome)))

    def _answer(self, now: Moment) -> None:
        """Whatever may be answered by now."""
        acks = self._unstored.take(now.secs)
        if acks:
            self._converse(self.session.acknowledge(acks, now), now)
        self._leave(now)

    def _answer_again(self, ack: GiftAckPayload, now: Moment) -> None:
        """The gift came again; an answer that waits for the disk serves both."""
        if not self._unstored.holds(ack.gift_id):
            self._converse(self.session.acknowledge((ack,), now), now)

    def _finish(self) -> None:
        self._report_counts()
        self._commands.append(commands.Finish())

    def _report_counts(self) -> None:
        self._commands.append(commands.ReportCounts(self.session.counters.as_dict() | self.counters.as_dict()))
