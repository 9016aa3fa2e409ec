"""The thread that decides and answers: an asyncio loop with the director, the socket, the ledger and the recording."""

import asyncio
import contextlib
import math
import threading
import time
from collections.abc import Callable
from itertools import chain
from typing import Final

import psutil

from overlay import commands, events
from overlay.app.gift_stopwatch import GiftStopwatch, GiftTiming
from overlay.app.listeners import Listens
from overlay.app.logbook.logs import logger_for
from overlay.commands import Command
from overlay.director import Director
from overlay.events import Event
from overlay.network.address import Address
from overlay.network.ahead import Ahead
from overlay.network.assets.asset_store import AssetStore
from overlay.network.connection import Connection
from overlay.network.ledger_store import CLOSE_SECS, LedgerStore
from overlay.playback.assets import AssetName
from overlay.playback.cue import BlameAsset, LoadAsset
from overlay.playback.outcome import FailureCode
from overlay.playback.record import Record
from overlay.protocol import link
from overlay.protocol.moment import Moment

MEMORY_EVERY_SECS: Final = 0.25
SETTLE_SECS: Final = 1.4
"""How long the conversation may take to end; see `STOP_SECS`."""
STOP_SECS: Final = 1.5
"""How long all of `Backstage.stop` may take; what still hangs then is left behind."""
ERRORS_AT_MOST: Final = 100
"""After so many errors of our own in one run something is wrong for good."""
AFTER_ERROR_SECS: Final = 0.25

log = logger_for(__name__)


class Backstage:
    """Start it, post events to it, stop it.

    On its own thread it calls `on_commands` with what concerns the stage, and `on_death` with a sentence if it ended
    without being told to: the program hears nothing any more and should end as well.
    """

    def __init__(
        self,
        director: Director,
        address: Address,
        store: LedgerStore,
        on_commands: Callable[[list[Command]], None],
        *,
        listener: Listens | None = None,
        on_gift_timed: Callable[[GiftTiming], None] | None = None,
        on_death: Callable[[str], None] | None = None,
        assets: AssetStore | None = None,
        ahead: Ahead | None = None,
    ) -> None:
        self._director, self._ahead = director, ahead
        self._address = address
        self._store = store
        self._on_commands = on_commands
        self._listener = listener
        self._assets = assets
        self._impatient: list[threading.Event] = []  # who waits until nothing is owed
        self._stopwatch = GiftStopwatch(on_gift_timed) if on_gift_timed is not None else None
        self._on_death = on_death
        self._errors, self._stop_by_secs = 0, math.inf
        self._process = psutil.Process()
        self._memory_due_secs = 0.0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._connection: Connection | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._not_before_secs = 0.0  # the next time that the clock may do anything
        self._round_is_open = self._turn_is_open = False
        self._to_store: list[commands.StoreRecords] = []
        self._finished: asyncio.Future[None] | None = None
        self._is_over = False
        self._door = threading.Lock()
        self._early: list[Event] = []  # what happened before there was a loop to hear it
        self._thread = threading.Thread(target=self._run, name="backstage", daemon=True)

    def start(self) -> None:
        """Begin: read the ledger, connect. The disk is not waited for; what is posted meanwhile comes after."""
        self._thread.start()

    def post(self, event: Event) -> None:
        """Something happened; from any thread. After the end it is dropped."""
        with self._door:
            loop = self._loop
            if loop is None:
                self._early.append(event)
                return
        if not loop.is_closed():
            with contextlib.suppress(RuntimeError):  # the loop ended in this very moment
                loop.call_soon_threadsafe(self._happen, event)

    def post_and_wait(self, happened: list[Event], patience_secs: float) -> None:
        """Post these, and wait until their answers are on the wire, but never longer than `patience_secs`.

        For the acks of a first frame: without a pause the next frame would keep Python to itself, and the ack would be
        one frame late.
        """
        answered = threading.Event()
        loop = self._loop
        for event in happened:
            self.post(event)
        if loop is not None and not loop.is_closed():
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(self._tell_when_answered, answered)
                answered.wait(patience_secs)

    def clear_assets(self) -> None:
        """Forget what gifts brought, on the disk and in memory; from any thread. What is on the canvas stays there."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(self._clear_assets)

    def stop(self) -> bool:
        """Settle, answer, close, and wait for it, but no longer than `STOP_SECS`; whether all was done in time.

        From any thread, and as often as one likes: the time counts from the first call.
        """
        if self._thread.ident is None:
            return True
        self._stop_by_secs = min(self._stop_by_secs, time.monotonic() + STOP_SECS)
        self.post(events.StopRequested())
        self._thread.join(max(0.0, self._stop_by_secs - (STOP_SECS - SETTLE_SECS) - time.monotonic()))
        was_settled = not self._thread.is_alive()
        if not was_settled:
            self.post(events.AbortRequested())
            self._thread.join(max(0.0, self._stop_by_secs - time.monotonic()))
            log.warning("the conversation with the engine could not be ended in order")
        return was_settled

    # --- on its own thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        words: str | None = "the part that answers the engine ended by itself"
        try:
            records = self._store.load(_now().epoch_ms)
            self._store.start(
                lambda serial: self.post(events.RecordsStored(serial)),
                lambda records: self.post(events.RecordsFound(records)),
            )
            with asyncio.Runner(loop_factory=None if self._ahead is None else self._ahead.take) as runner:
                runner.run(self._live(records))
            words = None
        except Exception as error:
            log.exception("backstage stopped by an error")
            words = f"the part that answers the engine failed ({type(error).__name__})"
        finally:
            patience_secs = max(0.1, min(CLOSE_SECS, self._stop_by_secs - time.monotonic()))
            if not self._store.close(patience_secs):
                log.warning("the ledger could not be written to its end")
            if self._listener is not None:
                self._listener.close()
        if words is not None and self._on_death is not None:
            self._on_death(words)

    async def _live(self, records: tuple[Record, ...]) -> None:
        loop = asyncio.get_running_loop()
        self._finished = loop.create_future()
        self._connection = Connection(self._address, self._happen, self._ahead)
        with self._door:
            self._loop = loop
            for event in self._early:
                loop.call_soon(self._happen, event)
            self._early.clear()
        self._happen(events.Started(records))  # first of all: the others wait for the loop's next turn
        try:
            await self._finished
        finally:
            if self._timer is not None:
                self._timer.cancel()
            self._is_over = True
            self._store_records()
            await self._connection.close()
            if self._assets is not None:
                await self._assets.close()

    def _happen(self, event: Event) -> None:
        """Something happened. An error of ours costs what it was about, and never the conversation."""
        now = _now()
        try:
            if isinstance(event, link.TextReceived):
                self._hear(event, now)
            else:
                self._end_turn(now)  # its own errors cost this event nothing
                self._take(event, now)
        except Exception as error:  # noqa: BLE001 - told, counted, and in the end fatal: see there
            self._went_wrong(error, type(event).__name__)
        self._end_round_soon()

    def _end_round_soon(self) -> None:
        """When much comes in, much happens in one turn of the loop: what has to be done after it is done once."""
        if not self._round_is_open and self._loop is not None:
            self._round_is_open = True
            self._loop.call_soon(self._end_round)

    def _end_round(self) -> None:
        self._round_is_open = False
        self._end_turn(_now())
        self._store_records()
        self._set_timer()
        if self._impatient and not self._director.owes_answers:
            self._tell_the_impatient()

    def _store_records(self) -> None:
        if self._to_store:
            serial, records = self._to_store[-1].serial, chain.from_iterable(put.records for put in self._to_store)
            self._store.put(serial, tuple(records))
            self._to_store = []

    def _hear(self, event: link.TextReceived, now: Moment) -> None:
        """A message: those that were read in one go are one turn of the director, whose end waits for the last."""
        if self._listener is not None:
            self._listener.tell(event, now.secs, joins=self._turn_is_open)
        self._sample_memory(now)
        self._turn_is_open = True
        self._director.take(event, now)

    def _end_turn(self, now: Moment) -> None:
        if not self._turn_is_open:
            return
        self._turn_is_open = False
        try:
            self._perform(self._director.end_turn(now))
        except Exception as error:  # noqa: BLE001
            self._went_wrong(error, "the end of a turn")

    def _take(self, event: Event, now: Moment) -> None:
        if self._listener is not None:
            self._listener.tell(event, now.secs)
        performed = self._director.handle(event, now)
        if isinstance(event, events.CuePresented) and self._stopwatch is not None:
            self._stopwatch.presented(event, performed)
        self._perform(performed)

    def _tell_when_answered(self, answered: threading.Event) -> None:
        self._impatient.append(answered)
        if not self._director.owes_answers:
            self._tell_the_impatient()

    def _tell_the_impatient(self) -> None:
        """In the next turn of the loop: the acks were handed to the writer in this one, and it writes in that."""
        impatient, self._impatient = self._impatient, []
        if self._loop is not None:
            for answered in impatient:
                self._loop.call_soon(answered.set)

    def _sample_memory(self, now: Moment) -> None:
        if now.secs < self._memory_due_secs:
            return
        self._memory_due_secs = now.secs + MEMORY_EVERY_SECS
        try:
            memory_mib = self._process.memory_info().rss / 2**20
        except (OSError, psutil.Error):  # it reads a file, and none can be opened: the last number will do
            return
        self._director.take(events.MemorySampled(memory_mib), now)

    def _advance(self) -> None:
        now, errors = _now(), self._errors
        try:
            self._end_turn(now)
            self._perform(self._director.advance(now))
        except Exception as error:  # noqa: BLE001
            self._went_wrong(error, "the clock")
        if self._errors > errors:
            self._not_before_secs = now.secs + AFTER_ERROR_SECS
        self._end_round_soon()

    def _went_wrong(self, error: Exception, what: str) -> None:
        self._errors += 1
        if self._errors <= 3:  # the others are counted: they are most likely the same
            log.error("an error of this program", at=what, exc_info=error)
        if self._errors >= ERRORS_AT_MOST and self._finished is not None and not self._finished.done():
            self._finished.set_exception(error)

    def _set_timer(self) -> None:
        """The loop's clock is the monotonic one, so deadlines are passed on as they are."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        due_secs = self._director.deadline_secs()
        if due_secs is not None and self._loop is not None and not self._is_over:
            self._timer = self._loop.call_at(max(due_secs, self._not_before_secs), self._advance)

    def _perform(self, turn: list[Command]) -> None:
        for_stage: list[Command] = []
        for command in turn:
            match command:
                case link.SendText() | link.SendPing() | link.Connect() | link.Disconnect() | link.Abort():
                    if self._connection is not None:
                        self._connection.perform(command)
                case commands.StoreRecords():
                    self._to_store.append(command)
                case LoadAsset(name):
                    self._load_asset(name)
                case BlameAsset(name, words) if self._assets is not None:
                    self._assets.blame(name, words, self._hear_of_asset)
                case commands.ReportAcks(gift_ids):
                    if self._stopwatch is not None:
                        self._stopwatch.acked(gift_ids, _now().secs)
                case commands.Log(kind, words):
                    log.warning(kind, words=words)
                case commands.Finish():
                    if self._finished is not None and not self._finished.done():
                        self._finished.set_result(None)
                case commands.Show(staging) | commands.Update(staging) if self._stopwatch is not None:
                    self._stopwatch.started(staging.cue_id, _now().secs)
                    for_stage.append(command)
                case _:
                    for_stage.append(command)
        if for_stage:
            self._hand_over(for_stage)

    def _hand_over(self, turn: list[Command]) -> None:
        if self._assets is not None:
            self._assets.overhear(turn, self._hear_of_asset)
        self._on_commands(turn)

    def _load_asset(self, name: AssetName) -> None:
        if self._assets is None:
            self._happen(events.AssetLost(name, FailureCode.ASSET, "in safe mode nothing is decoded"))
        else:
            self._assets.load(name, self._hear_of_asset)

    def _clear_assets(self) -> None:
        if self._assets is not None:
            self._assets.clear(self._hear_of_asset)

    def _hear_of_asset(self, event: Event) -> None:
        """What was loaded has to come to where it is shown before the director hears that it is there."""
        if isinstance(event, events.AssetReady):
            self._on_commands([commands.StageAsset(event.name)])
        else:
            self._happen(event)


def _now() -> Moment:
    return Moment(time.monotonic(), time.time_ns() // 1_000_000)
