"""A thousand gifts within two seconds: is each acked exactly once, and is a ping answered meanwhile?"""

import asyncio
import time

from overlay.app.run import Program
from overlay.app.wishes import Account
from overlay.engine.journal import Ponged
from tests.bench.harness import EngineThread, GiftOrder, percentile, run_with_engine, until

GIFTS = 1_000
SECS = 2.0
SIZE = "1280x720"
TYPES = ("rose", "heart", "star", "confetti", "diamond", "rocket", "unicorn", "tea")


async def storm(_program: Program, engine: EngineThread, _account: Account) -> None:
    began = time.monotonic()
    for number in range(GIFTS):
        wait_secs = began + SECS * number / GIFTS - time.monotonic()
        if wait_secs > 0:
            await asyncio.sleep(wait_secs)
        order = GiftOrder(TYPES[number % len(TYPES)])
        engine.call(lambda engine, order=order: engine.send_gift(order))
        if number % 50 == 0:
            engine.call(lambda engine: engine.send_ping())
    sent_secs = time.monotonic() - began
    await until(lambda: len(engine.journal.acked) >= GIFTS, "all acks", 120)
    last_secs = time.monotonic() - began
    print(f"{GIFTS} gifts sent in {sent_secs:.2f} s; the last ack came {last_secs:.2f} s after the first gift")


def main() -> None:
    engine, account = run_with_engine(storm, SIZE)
    summary = engine.journal.summary()
    once = sum(len(history.acks) == 1 for history in engine.journal.gifts.values())
    pongs = [pong.round_trip_secs * 1000 for pong in engine.journal.of(Ponged)]
    print(f"acked exactly once: {once} of {GIFTS} (aim: all); shown {summary.rendered}, lost {summary.lost}")
    print(f"pongs: {len(pongs)}, p50 {percentile(pongs, 0.5):.1f} ms, slowest {max(pongs):.1f} ms (aim: ≤ 250)")
    print(f"frames presented: {account.frames}; problems the engine found: {summary.problems}")


if __name__ == "__main__":
    main()
