"""Nothing to show, with a live connection: the first minute after a start, and ten seconds when all has been prepared.

Another start comes before, as on a streamer's computer: what the graphics driver compiled then, it has on the disk.
"""

import asyncio
import tempfile
import time

import psutil

from overlay.app.run import Program
from overlay.app.wishes import Account
from tests.bench.harness import EngineThread, rest, run_with_engine, until

FIRST_SECS = 60.0
SECS = 10.0
SIZE = "1920x1080"


async def prepare(program: Program, _engine: EngineThread, _account: Account) -> None:
    await until(lambda: not program.window._rehearsal.isActive(), "the end of the preparations", 300)


async def do_nothing(program: Program, engine: EngineThread, account: Account) -> None:
    await measure(program, FIRST_SECS, "the first minute after a start")
    await prepare(program, engine, account)
    await rest(program, 1.0)
    await measure(program, SECS, "when all has been prepared")
    print(f"memory: RSS {psutil.Process().memory_info().rss / 2**20:.0f} MiB")
    print(f"connection: {len(engine.engine.live_peers())} live")


async def measure(program: Program, secs: float, when: str) -> None:
    busy_before_secs, frames, began = time.process_time(), program.window.frame_count, time.monotonic()
    await asyncio.sleep(secs)
    busy_secs, took_secs = time.process_time() - busy_before_secs, time.monotonic() - began
    # The local engine lives in this process too: its share is counted, so the program alone takes less.
    print(
        f"{when}, {took_secs:.0f} s: processor {100 * busy_secs / took_secs:.2f} % of one core, the engine's share "
        f"included (aim: ≤ 1); frames drawn {program.window.frame_count - frames} (aim: 0)",
        flush=True,
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        run_with_engine(prepare, SIZE, data_dir=folder)
        run_with_engine(do_nothing, SIZE, data_dir=folder)


if __name__ == "__main__":
    main()
