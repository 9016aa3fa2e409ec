"""The program without a screen: a real backstage with its real ledger, and a stage that presents at once."""

import asyncio
import contextlib
import threading
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from random import Random
from typing import Any

from overlay import commands, events
from overlay.app.backstage import Backstage
from overlay.app.gift_stopwatch import GiftTiming
from overlay.app.recording import record_outcomes
from overlay.commands import Command
from overlay.director import Director
from overlay.loaders.effects import load_catalogue
from overlay.network.address import Address
from overlay.network.ahead import Ahead
from overlay.network.assets.asset_store import AssetStore
from overlay.network.ledger_store import LedgerStore
from overlay.network.recorder import Recorder
from overlay.network.slate import Slate
from overlay.playback.pace import Pace
from overlay.protocol.news import Phase
from overlay.protocol.session import Identity
from overlay.resources import resource_root
from tests.patience import PATIENCE_SECS
from tests.stopwatch import Stopwatch

CATALOGUE = load_catalogue(resource_root() / "assets" / "effects")


class Rehearsal:
    """Presents every cue as soon as it is told to, unless `presents` is false."""

    def __init__(
        self,
        url: str,
        folder: Path,
        *,
        presents: bool = True,
        pace: Pace | None = None,
        assets: AssetStore | None = None,
        recorder: Recorder | None = None,
        ahead: Ahead | None = None,
    ) -> None:
        identity = Identity("client-1", "stream-1", ("webgl", "gift-ack"), "0.1")
        # Gifts are settled as fast as they come: what is tested here is that none is lost, not their pace.
        pace = pace or Pace(max_effects_per_sec=1000.0, lanes=8, hold_secs=0.0)
        self.slate = Slate(folder / "seen.slate", identity.stream_id)
        self.director = Director(identity, pace, CATALOGUE, Random(7), self.slate.was_seen)
        self.presents = presents
        self.turns: list[Command] = []
        self.shown: list[int] = []
        self.deaths: list[str] = []
        self.troubles: list[str] = []
        self.timings: list[GiftTiming] = []
        self._told = threading.Condition()
        self.backstage = Backstage(
            self.director,
            Address(url),
            LedgerStore(folder / "ledger.sqlite3", self.troubles.append),
            self._hear,
            on_gift_timed=self._time,
            on_death=self._die,
            assets=assets,
            listener=recorder,
            ahead=ahead,
        )

        self._recorder = recorder

    def _hear(self, turn: list[Command]) -> None:
        if self._recorder is not None:
            record_outcomes(self._recorder, turn)
        for command in turn:
            if isinstance(command, commands.Show):
                self.shown.append(command.staging.cue_id)
            if isinstance(command, commands.StageAsset):
                self.backstage.post(events.AssetReady(command.name))
            if isinstance(command, commands.Show | commands.Update) and self.presents:
                staging = command.staging
                self.slate.mark(staging.gift_ids)
                self.backstage.post(events.CuePresented(staging.cue_id, staging.revision, time.monotonic()))
        with self._told:
            self.turns.extend(turn)
            self._told.notify_all()

    def _time(self, timing: GiftTiming) -> None:
        with self._told:
            self.timings.append(timing)
            self._told.notify_all()

    def _die(self, words: str) -> None:
        with self._told:
            self.deaths.append(words)
            self._told.notify_all()

    def of(self, kind: type) -> list[Any]:
        return [command for command in self.turns if isinstance(command, kind)]

    @property
    def handed_over(self) -> set[str]:
        """The gifts whose acks were given to a connection."""
        return {timing.gift_id for timing in self.timings}

    def phases(self) -> list[Phase]:
        return [command.status.phase for command in self.of(commands.ReportLink)]

    async def until(self, condition: Callable[[], object], timeout_secs: float = PATIENCE_SECS) -> None:
        """Wait for something that the backstage tells."""

        def wait() -> None:
            with self._told:
                assert self._told.wait_for(condition, timeout_secs), f"not within {timeout_secs} s"

        await asyncio.to_thread(wait)

    async def stop(self) -> float:
        """End it; how long that took by itself."""
        watch = Stopwatch()
        end = asyncio.ensure_future(asyncio.to_thread(self.backstage.stop))
        while not (await asyncio.wait([end], timeout=0.02))[0]:
            watch.look()  # at threads that will have ended in the end
        end.result()
        secs = watch.secs
        if self.is_over:
            self.slate.close()
        return secs

    @property
    def is_over(self) -> bool:
        return not self.backstage._thread.is_alive()


@contextlib.asynccontextmanager
async def rehearsing(url: str, folder: Path, **how: Any) -> AsyncIterator[Rehearsal]:
    rehearsal = Rehearsal(url, folder, **how)
    rehearsal.backstage.start()
    try:
        yield rehearsal
    finally:
        await rehearsal.stop()
        assert rehearsal.is_over
