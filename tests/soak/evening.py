"""The engine's side: gifts as fast as they are answered, and something that breaks every few hundred of them."""

import asyncio
import contextlib
import itertools
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from overlay.engine.journal import Complained, Problem, Welcomed
from overlay.engine.malformed import CATALOGUE, Answer
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import NAMES, viewer_named
from overlay.engine.wire import ErrorOrder, GiftOrder
from overlay.protocol.messages import EngineConfig
from tests.soak.program import SEEN

UNANSWERED_AT_MOST = 600
"""More gifts than these are never under way: so the program sets the pace."""

PATIENCE_SECS = 120.0
PING_MS = 1000
KINDS = ("rose", "heart", "star", "confetti", "diamond", "rocket", "unicorn", "tea")
HARMLESS = [name for name, frame in CATALOGUE.items() if frame.answer is not Answer.CLOSES and "just-under" not in name]
DEADLY = [name for name, frame in CATALOGUE.items() if frame.answer is Answer.CLOSES and frame.wire == "raw"]


@dataclass(slots=True)
class Account:
    """What an evening came to.

    Attributes:
        readings: The program's gauges over time, with "gifts", how many had been answered by then.
        exit_code: The program's own, after SIGTERM.
    """

    gifts: int = 0
    acked: int = 0
    rendered: int = 0
    lost: int = 0
    doubled: int = 0
    seen: int = 0
    differing: int = 0
    reconnects: int = 0
    problems: list[str] = field(default_factory=list)
    readings: list[dict[str, float]] = field(default_factory=list)
    secs: float = 0.0
    exit_code: int | None = None
    errors: str = ""


class Evening:
    """One run: `gifts` gifts, and `reconnects` connections that end before their time."""

    def __init__(self, gifts: int, reconnects: int, seed: int) -> None:
        self._gifts = gifts
        self._reconnects = reconnects
        self._chance = Random(seed)
        self._folder = Path()
        self.account = Account()
        config = EngineConfig(ping_interval=PING_MS, max_gifts_per_second=100)
        self._engine = GiftEngine(config=config, ping_interval_secs=PING_MS / 1000, redeliver=True, seed=seed)
        self._faults = itertools.cycle(
            [
                "reset",
                "fin",
                "mid-frame",
                "close",
                "reset",
                "mid-frame",
                "fin",
                "deadly",
                "reset",
                "mid-frame",
                "silence",
            ]
        )
        self._combo = 0

    async def run(self) -> Account:
        """Begin, storm, settle, end."""
        with tempfile.TemporaryDirectory() as folder:
            self._folder = Path(folder)
            begin = time.monotonic()
            async with self._engine:
                await self._with_program()
            self.account.secs = time.monotonic() - begin
            self._add_up()
        return self.account

    async def _with_program(self) -> None:
        command = [sys.executable, "-m", "tests.soak.program", self._engine.url, str(self._folder)]
        program = await asyncio.create_subprocess_exec(
            *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
        )
        assert program.stderr is not None
        reading = asyncio.create_task(self._read_gauges(program))
        complaints = asyncio.create_task(program.stderr.read())
        playing, living = asyncio.create_task(self._play()), asyncio.create_task(program.wait())
        try:
            await asyncio.wait([playing, living], return_when=asyncio.FIRST_COMPLETED)
            if playing.done():
                playing.result()
            else:
                self.account.errors = f"it ended by itself; its log ends with {self._end_of_log()!r}; "
        except TimeoutError as error:
            self.account.errors = f"{error}; its log ends with {self._end_of_log()!r}; "
        finally:
            playing.cancel()
            with contextlib.suppress(ProcessLookupError):
                program.terminate()
            self.account.exit_code = await living
            self.account.errors += (await complaints).decode()
            await reading

    async def _play(self) -> None:
        await self._engine.wait_for_host(timeout_secs=30)
        await self._storm()
        await self._until_answered(0)

    def _end_of_log(self) -> str:
        with contextlib.suppress(OSError):
            return (self._folder / "overlay.log").read_text(encoding="utf-8")[-1500:]
        return ""

    # --- gifts -----------------------------------------------------------------------------------------

    async def _storm(self) -> None:
        every = max(1, self._gifts // max(1, self._reconnects))
        for number in range(self._gifts):
            self._give()
            if number % 20 == 0:
                self._engine.repeat_gift()
            if number % 250 == 100:
                self._engine.send_malformed(self._chance.choice(HARMLESS))
            if number % 400 == 200:
                self._engine.send_error(ErrorOrder("RATE_LIMIT", retryable=True, retry_after_ms=100))
            if number % every == every - 1:
                await self._break(next(self._faults))
            if number % 10 == 0:
                await self._until_answered(UNANSWERED_AT_MOST)
                await asyncio.sleep(0)

    def _give(self) -> None:
        chance = self._chance
        sender = viewer_named(chance.choice(NAMES))
        if chance.random() < 0.2:
            self._combo = self._combo + 1 if self._combo < 70 else 1
            order = GiftOrder("star", sender=viewer_named("Amélie"), is_streak=True, combo_count=self._combo)
        else:
            order = GiftOrder(chance.choice(KINDS), chance.randrange(1, 5), sender=sender, duration_ms=500)
        self._engine.send_gift(order)

    async def _until_answered(self, but: int) -> None:
        journal = self._engine.journal
        await self._engine.wait_until(
            lambda: len(journal.gifts) - len(journal.acked) <= but, PATIENCE_SECS, f"all but {but} answers"
        )

    # --- faults ----------------------------------------------------------------------------------------

    async def _break(self, how: str) -> None:
        """End the connection in one of many ways, and wait for the next."""
        before = self._engine.journal.count(Welcomed)
        match how:
            case "close":
                self._engine.close_hosts(self._chance.choice((1000, 1001, 1011, 1012, 1013)))
            case "deadly":
                self._engine.send_malformed(self._chance.choice(DEADLY))
            case "silence":
                self._engine.be_silent(8.0, is_deaf=self._chance.random() < 0.5)
            case "reset" | "fin" | "mid-frame":
                self._engine.cut(how)
        await self._engine.wait_until(
            lambda: self._engine.journal.count(Welcomed) > before, PATIENCE_SECS, f"a new connection after {how}"
        )
        self.account.reconnects += 1

    # --- the account -------------------------------------------------------------------------------------

    async def _read_gauges(self, program: asyncio.subprocess.Process) -> None:
        assert program.stdout is not None
        async for line in program.stdout:
            reading = json.loads(line)
            reading["gifts"] = len(self._engine.journal.acked)
            reading["ledger file MiB"] = sum(self._sizes()) / 2**20
            self.account.readings.append(reading)
            if len(self.account.readings) % 10 == 0:
                sys.stdout.write(
                    f"  {reading['gifts']:,} gifts answered, {self.account.reconnects} reconnects, "
                    f"{reading['rss_mib']:.1f} MiB, {reading['blocks']:,} blocks\n"
                )
                sys.stdout.flush()

    def _sizes(self) -> Iterator[int]:
        for path in self._folder.glob("ledger.sqlite3*"):
            with contextlib.suppress(OSError):
                yield path.stat().st_size

    def _add_up(self) -> None:
        journal, account = self._engine.journal, self.account
        summary = journal.summary()
        account.gifts = len(journal.gifts)
        account.acked, account.rendered = summary.acked, summary.rendered
        account.lost = account.gifts - len(journal.acked)
        account.differing = summary.differing
        account.problems = sorted({f"{problem.place}: {problem.words}" for problem in journal.of(Problem)})
        seen = Counter((self._folder / SEEN).read_text(encoding="utf-8").splitlines())
        account.seen = len(seen)
        account.doubled = sum(count > 1 for count in seen.values())
        account.problems += [
            f"{entry.payload.code}" for entry in journal.of(Complained) if entry.payload.code == "INTERNAL"
        ]
