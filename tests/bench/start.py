"""From the start of the process to `connection:init` at the engine: the built program beside `python -m overlay`.

Both in turn, each with a profile of its own whose first start is not counted, so that neither compiles effects that the
other one finds compiled. The build is the one in dist/; `python3 dev.py build` makes it.
"""

import asyncio
import os
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path

from overlay.engine.server import GiftEngine
from overlay.protocol.messages import EngineConfig

ROOT = Path(__file__).parent.parent.parent
BUILD = ROOT / "dist" / "hyperfocus-overlay" / ("hyperfocus-overlay" + (".exe" if os.name == "nt" else ""))
ROUNDS = 9
PATIENCE_SECS = 60.0
SETTLED = ("rehearsed", "sound")
"""What a first start on a computer finds out and writes down, for all that follow to profit from."""
AIM = 1.5


async def start(command: list[str], folder: Path, *, settles: bool) -> float:
    """How many seconds one start takes; the program has ended again when this returns.

    Args:
        command: What starts it.
        folder: Its data.
        settles: Whether it is given time to find out all that later starts know.
    """
    async with GiftEngine(config=EngineConfig(ping_interval=30_000)) as engine:
        options = ["--url", engine.url, "--data-dir", str(folder), "--size", "1280x720", "--stream-id", "s", "--mute"]
        began = time.monotonic()
        process = await asyncio.create_subprocess_exec(*command, "run", *options, cwd=folder)
        try:
            await engine.wait_until(lambda: bool(engine.live_peers()), PATIENCE_SECS, "connection:init")
            took = time.monotonic() - began
            while settles and not is_settled(folder) and time.monotonic() - began < PATIENCE_SECS:  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        finally:
            if process.returncode is None:
                process.send_signal(signal.SIGTERM)
            await process.wait()
    return took


def is_settled(folder: Path) -> bool:
    path = folder / "findings.json"
    return path.exists() and all(word in path.read_text(encoding="utf-8") for word in SETTLED)


async def main() -> int:
    kinds = {"python -m overlay": [sys.executable, "-m", "overlay"]}
    if BUILD.is_file():
        kinds["the build"] = [str(BUILD)]
    else:
        print(f"there is no build in {BUILD.parent}: python3 dev.py build makes it; only python -m overlay is measured")
    times: dict[str, list[float]] = {name: [] for name in kinds}
    with tempfile.TemporaryDirectory() as place:
        folders = {name: Path(place, str(number)) for number, name in enumerate(kinds)}
        for folder in folders.values():
            folder.mkdir()
        os.environ["PYTHONPATH"] = str(ROOT)  # for `python -m`, which starts in its own folder like the build
        for number in range(ROUNDS + 1):
            for name, command in kinds.items():
                secs = await start(command, folders[name], settles=number == 0)
                if number:
                    times[name].append(secs)
    for name, some in times.items():
        print(
            f"{name:<18} median {statistics.median(some):.2f} s, "
            f"fastest {min(some):.2f}, slowest {max(some):.2f} ({ROUNDS} starts)"
        )
    if len(times) < 2:
        return 0
    # Round by round: whatever else keeps the machine busy, keeps it busy for both of a round.
    ratio = statistics.median(build / python for python, build in zip(*times.values(), strict=True))
    fastest = min(times["the build"]) / min(times["python -m overlay"])
    print(f"the build to python -m overlay: {ratio:.2f} (aim: ≤ {AIM}); fastest to fastest {fastest:.2f}")
    return 0 if ratio <= AIM else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
