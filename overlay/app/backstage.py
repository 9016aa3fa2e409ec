"""The thread that decides and answers: an asyncio loop with the director, the socket, the ledger and the recording."""

import asyncio
import contextlib
import math
import threading
import time
from collections.abc import Callable
from itertools import chain
from typing import Final

from overlay import commands, events
from overlay.app.asset_errands import AssetErrands
from overlay.app.conversation import Conversation
from overlay.app.gift_stopwatch import GiftStopwatch, GiftTiming
from overlay.app.listeners import Listens
from overlay.app.logbook.logs import logger_for
from overlay.app.machine.clock import moment_now
from overlay.app.machine.memory_gauge import MemoryGauge
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
from overlay.playback.record import Record
from overlay.protocol import link
from overlay.protocol.moment import Moment

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
        self._on_commands, self._ahead = on_commands, ahead
        self._begin(Conversation(director, address, store, assets))
        self._next: Callable[[Director], Conversation] | None = None
        self._listener = listener
        self._impatient: list[threading.Event] = []  # who waits until nothing is owed
        self._stopwatch = GiftStopwatch(on_gift_timed) if on_gift_timed is not None else None
        self._on_death = on_death
        self._errors, self._stop_by_secs = 0, math.inf
        self._gauge = MemoryGauge()
        self._connection: Connection | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._not_before_secs = 0.0  # the next time that the clock may do anything
        self._finished: asyncio.Future[None] | None = None
        self._door = threading.Lock()
        self._early: list[Event] = []  # what happened before there was a loop to hear it
        self._thread = threading.Thread(target=self._run, name="backstage", daemon=True)

    def start(self) -> None:
        """Begin: read the ledger, connect. The disk is not waited for; what is posted meanwhile comes after."""
        self._thread.start()

    def post(self, event: Event) -> None:
        """Something happened; from any thread. After the end it is dropped."""
        with self._door:
            if self._loop is None:
                self._early.append(event)
                return
        self._soon(self._happen, event)

    def post_and_wait(self, happened: list[Event], patience_secs: float) -> None:
        """Post these, and wait until their answers are on the wire, but never longer than `patience_secs`.

        For the acks of a first frame: without a pause the next frame would keep Python to itself, and the ack would be
        one frame late.
        """
        answered = threading.Event()
        for event in happened:
            self.post(event)
        if self._soon(self._tell_when_answered, answered):
            answered.wait(patience_secs)

    def clear_assets(self) -> None:
        """Forget what gifts brought, on the disk and in memory; from any thread. What is on the canvas stays there."""
        self._soon(self._errands.clear)

    def find_asset(self, name: AssetName) -> object:
        """An asset, if it is there; from any thread."""
        return self._errands.find(name)

    def move(self, begin: Callable[[Director], Conversation]) -> None:
        """Say goodbye to this engine, and have another conversation instead; from any thread.

        What waits and what is on the screen is answered as skipped first. `begin` is called on the backstage thread
        once nothing more is said to the old engine; it gets the director of the conversation that has ended.
        """
        self._next = begin
        for event in (events.ClearRequested(), events.SkipRequested(), events.StopRequested()):
            self.post(event)
        self._soon(lambda: asyncio.get_running_loop().call_later(SETTLE_SECS, self._happen, events.AbortRequested()))

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

    def _soon(self, do: Callable[..., object], *what: object) -> bool:
        """On its own thread; False where there is no loop that will do it."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            with contextlib.suppress(RuntimeError):  # it ended in this very moment
                loop.call_soon_threadsafe(do, *what)
                return True
        return False

    # --- on its own thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        words: str | None = "the part that answers the engine ended by itself"
        try:
            self._converse()
            while self._next is not None and math.isinf(self._stop_by_secs):
                begin, self._next = self._next, None
                self._begin(begin(self._director))
                self._converse()
            words = None
        except Exception as error:
            log.exception("backstage stopped by an error")
            words = f"the part that answers the engine failed ({type(error).__name__})"
        finally:
            if self._listener is not None:
                self._listener.close()
        if words is not None and self._on_death is not None:
            self._on_death(words)

    def _begin(self, conversation: Conversation) -> None:
        self._director, self._address = conversation.director, conversation.address
        self._store, self._is_over = conversation.store, False
        self._errands = AssetErrands(conversation.assets, self._happen, self._on_commands)
        self._to_store: list[commands.StoreRecords] = []
        self._round_is_open = self._turn_is_open = False
        self._loop: asyncio.AbstractEventLoop | None = None

    def _converse(self) -> None:
        """From the first word to the last."""
        store, ahead = self._store, self._ahead

        def tell(event: Event) -> None:  # one that hangs on must not speak to those who come after it
            if store is self._store:
                self.post(event)

        try:
            records = store.load(moment_now().epoch_ms)
            store.start(
                lambda serial: tell(events.RecordsStored(serial)), lambda found: tell(events.RecordsFound(found))
            )
            with asyncio.Runner(loop_factory=None if ahead is None else ahead.take) as runner:
                runner.run(self._live(records))
        finally:
            self._ahead = None
            patience_secs = max(0.1, min(CLOSE_SECS, self._stop_by_secs - time.monotonic()))
            if not store.close(patience_secs):
                log.warning("the ledger could not be written to its end")

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
            with self._door:  # what is wished for from now on, the next conversation hears, if there is one
                self._loop = loop if self._next is None else None
            self._store_records()
            await self._connection.close()
            await self._errands.close()

    def _happen(self, event: Event) -> None:
        """Something happened. An error of ours costs what it was about, and never the conversation."""
        now = moment_now()
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
        self._end_turn(moment_now())
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
        if (memory_mib := self._gauge.look(now.secs)) is not None:
            self._director.take(events.MemorySampled(memory_mib), now)
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

    def _advance(self) -> None:
        now, errors = moment_now(), self._errors
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
                    self._errands.load(name)
                case BlameAsset(name, words):
                    self._errands.blame(name, words)
                case commands.ReportAcks(gift_ids):
                    if self._stopwatch is not None:
                        self._stopwatch.acked(gift_ids, moment_now().secs)
                case commands.Log(kind, words):
                    log.warning(kind, words=words)
                case commands.Finish():
                    if self._finished is not None and not self._finished.done():
                        self._finished.set_result(None)
                case commands.Show(staging) | commands.Update(staging) if self._stopwatch is not None:
                    self._stopwatch.started(staging.cue_id, moment_now().secs)
                    for_stage.append(command)
                case _:
                    for_stage.append(command)
        if for_stage:
            self._errands.overhear(for_stage)
            self._on_commands(for_stage)
