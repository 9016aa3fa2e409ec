"""``python -m tests.fuzz [--minutes N] [--seed S] [--messages M]``: random trials until one fails or time is over.

Exit code 0 when all were clean, 1 with a reproduction when one was not.
"""

import argparse
import gc
import pprint
import secrets
import sys
import time

from tests.fuzz import messages, walk
from tests.fuzz.campaign import Campaign, Failure, Tally, fault_of, steps_of

GROUNDS = {ground.name: ground for ground in (messages.GROUND, walk.GROUND)}
EVERY_SECS = 10.0


def main(arguments: list[str]) -> int:
    options = parser().parse_args(arguments)
    seed = secrets.randbelow(10**6) if options.seed is None else options.seed
    print(f"seed {seed}", flush=True)
    gc.collect()
    gc.freeze()  # what the interpreter has loaded is no part of what a frame costs
    if options.trial is not None:
        return repeat(seed, *options.trial.split("/"))
    campaign, failure = Campaign(seed), None
    try:
        failure = run(campaign, options.minutes * 60, options.messages)
    except KeyboardInterrupt:
        print("interrupted")
    if failure is not None:
        report(failure)
        return 1
    for name, tally in campaign.tallies.items():
        print(f"{name}: {words(name, tally)}")
    print(f"clean (seed {seed})")
    return 0


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__)
    made.add_argument("--minutes", type=float, default=1.0, help="how long, shared by both grounds (default: 1)")
    made.add_argument("--messages", type=int, default=0, help="at least so many messages, however long that takes")
    made.add_argument("--seed", type=int, help="the same seed, the same trials; by default one of chance")
    made.add_argument("--trial", help="one trial again, as a failure names it: messages/17")
    return made


def run(campaign: Campaign, secs: float, least_messages: int) -> Failure | None:
    """Trials on both grounds, as long on the one as on the other."""
    begin = told = time.monotonic()
    tallies = campaign.tallies
    for name in GROUNDS:
        tallies[name] = Tally()
    while (now := time.monotonic()) < begin + secs or tallies["messages"].steps < least_messages:
        if now > told + EVERY_SECS:
            told = now
            print(f"{now - begin:6.0f} s  " + "; ".join(words(name, tallies[name]) for name in tallies), flush=True)
        is_over = now >= begin + secs
        name = "messages" if is_over else min(tallies, key=lambda name: tallies[name].secs)
        failure = campaign.try_next(GROUNDS[name])
        if failure is not None:
            return failure
    return None


def words(name: str, tally: Tally) -> str:
    slow = f", {tally.slow_once} slow once" if tally.slow_once else ""
    return f"{tally.steps:,} {GROUNDS[name].unit} in {tally.trials:,} trials, {tally.rate:,.0f} a second{slow}"


def report(failure: Failure) -> None:
    print(f"\n{failure.words}")
    print(f"{failure.ground} trial {failure.number}: {len(failure.steps)} steps are enough:")
    for step in failure.steps:
        text = pprint.pformat(step, width=200)
        print("  " + (text if len(text) < 4000 else f"{text[:2000]} … {text[-500:]}  ({len(text)} characters)"))
    print(f"again: python3 dev.py fuzz --seed {failure.seed} --trial {failure.ground}/{failure.number}")


def repeat(seed: int, name: str, number: str) -> int:
    """One trial, with nothing caught."""
    ground = GROUNDS[name]
    steps = steps_of(ground, seed, int(number))
    error = fault_of(ground, steps)
    if error is None:
        print(f"clean: {len(steps)} steps")
        return 0
    raise error


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
