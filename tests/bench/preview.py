"""What the desk costs the overlay: frames with the preview of the overlay on the screen, beside frames without it.

The whole program at 1920x1080, with particles in flight all the time. Turns of some seconds follow each other, by turns
with the desk put away, with its first page, and with the page that shows the overlay; each is compared with the turns
without a desk around it, so that a machine that is busy with something else is so in both. A frame's time is the
processor time of the whole program between two frames: the desk's share is in it, whichever thread has it.
"""

import asyncio
import statistics
import sys
import time

from overlay.app.run import Program
from overlay.app.wishes import Account
from overlay.desktop.desk.pages.trial_page import Trial
from tests.bench.harness import EngineThread, run_with_engine, until

SIZE = "1920x1080"
TURN_SECS = 2.0
ROUNDS = 15
LIMIT = 1.02
CLICK_LIMIT_MS = 100.0
EVERY_SECS = 0.5
"""From one gift to the next: something is always in flight."""


async def turn(program: Program) -> tuple[float, float]:
    """Processor milliseconds a frame, and frames a second."""
    await asyncio.sleep(0.3)  # what the change itself cost is not a frame's
    frames, cpu, began = program.window.frame_count, time.process_time(), time.monotonic()
    await asyncio.sleep(TURN_SECS)
    drawn = program.window.frame_count - frames
    return (time.process_time() - cpu) * 1000 / drawn, drawn / (time.monotonic() - began)


async def keep_moving(program: Program) -> None:
    """A medium gift every half a second."""
    number = 0
    while True:
        number += 1
        program._stage._test(Trial("confetti", 100.0, 1, 0, f"Viewer {number}"))
        await asyncio.sleep(EVERY_SECS)


async def script(program: Program, _engine: EngineThread, _account: Account) -> None:
    panel = program._panel
    assert panel is not None
    await until(lambda: not program.window.is_rehearsing, "the programs", 120)
    pictures = [0]
    view = panel.look.preview.view
    show = view.show_picture

    def count(picture: object, *, is_empty: bool) -> None:
        pictures[0] += 1
        show(picture, is_empty=is_empty)  # type: ignore[arg-type]

    view.show_picture = count  # type: ignore[method-assign]
    moving = asyncio.get_running_loop().create_task(keep_moving(program))
    await asyncio.sleep(4.0)
    pages = {"first page": panel.live, "preview": panel.look}
    shares: dict[str, list[float]] = {name: [] for name in pages}
    rates: dict[str, list[float]] = {"away": [], **{name: [] for name in pages}}
    costs: list[float] = []
    panel.hide()
    before = await turn(program)
    for _ in range(ROUNDS):
        for name, page in pages.items():
            panel.show()
            panel.pages.setCurrentWidget(page)
            cost, rate = await turn(program)
            panel.hide()
            after = await turn(program)
            shares[name].append(cost / statistics.mean((before[0], after[0])))
            rates[name].append(rate)
            rates["away"].append(after[1])
            costs.append(after[0])
            before = after
    moving.cancel()
    seen = pictures[0] / (ROUNDS * (TURN_SECS + 0.3))
    print(
        f"a frame without the desk: {statistics.median(costs):.2f} ms of processor time, "
        f"{statistics.median(rates['away']):.1f} frames a second"
    )
    for name in pages:
        share, spread = statistics.median(shares[name]), statistics.quantiles(shares[name], n=4)
        print(
            f"{name}: a frame takes {share:.3f} of that (quartiles {spread[0]:.3f}…{spread[2]:.3f}; aim: ≤ {LIMIT}), "
            f"{statistics.median(rates[name]):.1f} frames a second"
        )
    print(f"pictures of the overlay in the desk: {seen:.1f} a second")
    results.update({name: statistics.median(values) for name, values in shares.items()})


results: dict[str, float] = {}


def main() -> int:
    run_with_engine(script, SIZE, panel=True, first_steps=False, mute=True)
    return 0 if all(share <= LIMIT for share in results.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
