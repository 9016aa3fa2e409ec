"""The thread that decides and answers: an asyncio loop with the director, the socket, the ledger and the recording."""

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import psutil

from overlay import commands, events
from overlay.commands import Command
from overlay.director import Director
from overlay.events import Event
from overlay.network.address import Address
from overlay.network.connection import Connection
from overlay.network.ledger_store import LedgerStore
from overlay.network.recorder import Recorder
from overlay.playback.ledger import Record
from overlay.protocol import link
from overlay.protocol.moment import Moment

MEMORY_EVERY_SECS: Final = 0.25
STOP_SECS: Final = 2.0

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class GiftTiming:
    """When one shown gift came, was seen, and was answered; monotonic seconds."""

    gift_id: str
    received_secs: float
    presented_secs: float
    ack_sent_secs: float


class Backstage:
    """Start it, post events to it, stop it. `on_commands` is called on its thread with what concerns the stage."""

    def __init__(
        self,
        director: Director,
        address: Address,
        store: LedgerStore,
        on_commands: Callable[[list[Command]], None],
        *,
        recorder: Recorder | None = None,
        on_gift_timed: Callable[[GiftTiming], None] | None = None,
    ) -> None:
        self._director = director
        self._address = address
        self._store = store
        self._on_commands = on_commands
        self._recorder = recorder
        self._on_gift_timed = on_gift_timed
        self._process = psutil.Process()
        self._memory_due_secs = 0.0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._connection: Connection | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._finished: asyncio.Event | None = None
        self._is_ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="backstage")

    def start(self) -> None:
        """Begin: read the ledger, connect."""
        self._thread.start()
        self._is_ready.wait()

    def post(self, event: Event) -> None:
        """Something happened; from any thread. After the end it is dropped."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
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
            # Two turns of the loop: in the first the ack is handed to the writer, in the second it is written.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(loop.call_soon, answered.set)
                answered.wait(patience_secs)

    def stop(self) -> bool:
        """Settle, answer, close, and wait for it; whether all was done in time."""
        self.post(events.StopRequested())
        self._thread.join(STOP_SECS)
        if self._thread.is_alive():
            self.post(events.AbortRequested())
            self._thread.join()
            return False
        return True

    # --- on its own thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        records = self._store.load(_now().epoch_ms)
        self._store.start()
        try:
            with asyncio.Runner() as runner:
                runner.run(self._live(records))
        except Exception:
            log.exception("backstage stopped by an error")
        finally:
            self._is_ready.set()
            self._store.close()
            if self._recorder is not None:
                self._recorder.close()

    async def _live(self, records: tuple[Record, ...]) -> None:
        self._loop = asyncio.get_running_loop()
        self._finished = asyncio.Event()
        self._connection = Connection(self._address, self._happen)
        self._is_ready.set()
        self._happen(events.Started(records))
        await self._finished.wait()
        if self._timer is not None:
            self._timer.cancel()
        await self._connection.close()

    def _happen(self, event: Event) -> None:
        now = _now()
        match event:
            case link.TextReceived(_, text):
                if self._recorder is not None:
                    self._recorder.frame(text, now.secs)
                if now.secs >= self._memory_due_secs:
                    self._memory_due_secs = now.secs + MEMORY_EVERY_SECS
                    memory_mib = self._process.memory_info().rss / 2**20
                    self._perform(self._director.handle(events.MemorySampled(memory_mib), now))
            case _:
                pass
        performed = self._director.handle(event, now)
        self._perform(performed)
        if isinstance(event, events.CuePresented) and self._on_gift_timed is not None:
            self._time_gifts(event, performed)
        self._set_timer(now)

    def _advance(self) -> None:
        now = _now()
        self._perform(self._director.advance(now))
        self._set_timer(now)

    def _set_timer(self, now: Moment) -> None:
        """The loop's clock is the monotonic one, so deadlines are passed on as they are."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        due_secs = self._director.deadline_secs(now)
        if due_secs is not None and self._loop is not None:
            self._timer = self._loop.call_at(due_secs, self._advance)

    def _perform(self, turn: list[Command]) -> None:
        for_stage: list[Command] = []
        for command in turn:
            match command:
                case link.Connect() | link.Disconnect() | link.Abort() | link.SendText() | link.SendPing():
                    if self._connection is not None:
                        self._connection.perform(command)
                case commands.StoreRecords(records):
                    self._store.put(records)
                case commands.Log(kind, words):
                    log.warning("%s: %s", kind, words)
                case commands.Finish():
                    if self._finished is not None:
                        self._finished.set()
                case _:
                    for_stage.append(command)
        if for_stage:
            self._on_commands(for_stage)

    def _time_gifts(self, event: events.CuePresented, performed: list[Command]) -> None:
        sent_secs = _now().secs
        for command in performed:
            if isinstance(command, commands.ReportGift) and self._on_gift_timed is not None:
                gift = command.gift
                self._on_gift_timed(GiftTiming(gift.gift_id, gift.received.secs, event.presented_secs, sent_secs))


def _now() -> Moment:
    return Moment(time.monotonic(), time.time_ns() // 1_000_000)
