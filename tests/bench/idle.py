"""Nothing to show, for ten seconds, with a live connection that is pinged every second."""

import asyncio
import time

import psutil

from overlay.app.run import Program
from overlay.app.wishes import Account
from tests.bench.harness import EngineThread, rest, run_with_engine

SECS = 10.0
SIZE = "1920x1080"


async def do_nothing(program: Program, engine: EngineThread, _account: Account) -> None:
    await rest(program, 1.0)
    busy_before_secs, frames, began = time.process_time(), program.window.frame_count, time.monotonic()
    await asyncio.sleep(SECS)
    busy_secs, took_secs = time.process_time() - busy_before_secs, time.monotonic() - began
    print(f"frames drawn in {took_secs:.1f} s: {program.window.frame_count - frames} (aim: 0)")
    # The local engine lives in this process too: its share is counted, so the program alone takes less.
    print(f"processor: {100 * busy_secs / took_secs:.2f} % of one core, the engine's share included (aim: ≤ 1)")
    print(f"memory: RSS {psutil.Process().memory_info().rss / 2**20:.0f} MiB")
    print(f"connection: {len(engine.engine.live_peers())} live")


def main() -> None:
    run_with_engine(do_nothing, SIZE)


if __name__ == "__main__":
    main()
