"""Gift → first presented frame → ack: one gift at a time, each from full rest, over a socket into a window."""

from overlay.app.run import Program
from overlay.app.wishes import Account
from tests.bench.harness import EngineThread, GiftOrder, percentile, rest, run_with_engine, until

GIFTS = 120
SIZE = "1280x720"
FRAME_MS = 1000 / 60
TYPES = ("rose", "heart", "star", "confetti", "diamond", "rocket")


async def one_by_one(program: Program, engine: EngineThread, account: Account) -> None:
    for number in range(GIFTS):
        await rest(program)
        order = GiftOrder(TYPES[number % len(TYPES)], duration_ms=500)
        engine.call(lambda engine, order=order: engine.send_gift(order))
        await until(lambda number=number: len(account.timings) > number, "the picture of a gift")


def main() -> None:
    engine, account = run_with_engine(one_by_one, SIZE)
    sent = {gift_id: history.sent_secs[0] for gift_id, history in engine.journal.gifts.items()}
    pictures = [(timing.presented_secs - sent[timing.gift_id]) * 1000 for timing in account.timings]
    acks = [(timing.ack_sent_secs - timing.presented_secs) * 1000 for timing in account.timings]
    print(f"{len(pictures)} gifts, canvas {SIZE}, from the engine's send to the end of the first buffer swap")
    print(
        f"gift → picture  p50 {percentile(pictures, 0.5):.1f} ms, p99 {percentile(pictures, 0.99):.1f} ms "
        f"= {percentile(pictures, 0.99) / FRAME_MS:.2f} frame times of {FRAME_MS:.1f} ms (aim: ≤ 2), "
        f"slowest {max(pictures):.1f} ms"
    )
    print(f"picture → ack   p50 {percentile(acks, 0.5):.2f} ms, p99 {percentile(acks, 0.99):.2f} ms (aim: ≤ 5)")


if __name__ == "__main__":
    main()
