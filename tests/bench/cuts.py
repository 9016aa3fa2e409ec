"""Ten thousand gifts through 200 cuts and 50 kill -9 of the backstage process: is each answered once, and seen once?

The engine is here, the host is a process that can be killed; its stage presents at once and it does not wait for its
backoff. Kills and cuts come at random moments, most of them while gifts are under way. The engine says a gift again on
each new connection until it has an answer.
"""

import argparse
import asyncio
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from overlay.engine.journal import Welcomed
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import NAMES, viewer_named
from overlay.engine.wire import GiftOrder
from overlay.protocol.messages import EngineConfig
from tests.bench.host import SEEN

KINDS = ("rose", "heart", "star", "confetti", "diamond", "rocket", "unicorn", "tea")
PATIENCE_SECS = 60.0


class Trial:
    """One engine, and one host after another on the same folder."""

    def __init__(self, gifts: int, cuts: int, kills: int, seed: int, folder: Path) -> None:
        self._chance = Random(seed)
        self._folder = folder
        config = EngineConfig(ping_interval=5000, max_gifts_per_second=1000)
        self.engine = GiftEngine(config=config, ping_interval_secs=5.0, redeliver=True, seed=seed)
        self._gifts = gifts
        faults = ["cut"] * cuts + ["kill"] * kills
        self._chance.shuffle(faults)
        self._faults = dict(zip(sorted(self._chance.sample(range(gifts), len(faults))), faults, strict=True))
        self._host: asyncio.subprocess.Process | None = None

    async def run(self) -> None:
        await self._begin_life()
        for number in range(self._gifts):
            order = GiftOrder(self._chance.choice(KINDS), sender=viewer_named(self._chance.choice(NAMES)))
            self.engine.send_gift(order)
            match self._faults.get(number):
                case "cut":
                    await self._sleep(0.02)
                    before = self._connections()
                    self.engine.cut(self._chance.choice(("reset", "fin", "mid-frame")))
                    await self._connected_since(before)
                case "kill":
                    await self._sleep(0.05)
                    before = self._connections()
                    await self._end_life()
                    await self._begin_life(before)
                case _ if number % 10 == 0:
                    await self._sleep(0.01)
        await self.engine.wait_until(lambda: not self.left(), PATIENCE_SECS, "the last answers")

    def left(self) -> int:
        return len(self.engine.journal.gifts) - len(self.engine.journal.acked)

    async def _begin_life(self, connections: int = 0) -> None:
        command = [sys.executable, "-m", "tests.bench.host", "watched", self.engine.url, str(self._folder)]
        self._host = await asyncio.create_subprocess_exec(*command)
        await self._connected_since(connections)

    async def _end_life(self) -> None:
        assert self._host is not None
        self._host.kill()
        await self._host.wait()

    async def close(self) -> int:
        """The last life ends in order."""
        assert self._host is not None
        if self._host.returncode is None:
            self._host.terminate()
        return await self._host.wait()

    async def _sleep(self, at_most_secs: float) -> None:
        await asyncio.sleep(self._chance.random() * at_most_secs)

    def _connections(self) -> int:
        return self.engine.journal.count(Welcomed)

    async def _connected_since(self, before: int) -> None:
        await self.engine.wait_until(lambda: self._connections() > before, PATIENCE_SECS, "a new connection")


async def measure(gifts: int, cuts: int, kills: int, seed: int) -> bool:
    with tempfile.TemporaryDirectory() as name:
        folder, began = Path(name), time.monotonic()
        trial = Trial(gifts, cuts, kills, seed, folder)
        async with trial.engine:
            try:
                await trial.run()
            finally:
                await trial.close()
        seen = Counter((folder / SEEN).read_text(encoding="utf-8").splitlines())
    journal = trial.engine.journal
    summary = journal.summary()
    doubled = sum(count > 1 for count in seen.values())
    secs = time.monotonic() - began
    print(f"{len(journal.gifts):,} gifts, {cuts} cuts, {kills} kill -9, seed {seed}, in {secs:.0f} s")
    print(f"lost: {trial.left()} (aim: 0); seen twice: {doubled} of {len(seen):,} (aim: 0)")
    print(f"answers that differ: {summary.differing} (aim: 0); acks sent again: {summary.repeated}")
    print(f"rendered: {summary.rendered:,}; problems the engine found: {summary.problems}")
    return not (trial.left() or doubled or summary.differing or summary.problems)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    for name, default in (("gifts", 10_000), ("cuts", 200), ("kills", 50), ("seed", 1)):
        options.add_argument(f"--{name}", type=int, default=default)
    given = options.parse_args()
    return 0 if asyncio.run(measure(given.gifts, given.cuts, given.kills, given.seed)) else 1


if __name__ == "__main__":
    sys.exit(main())
