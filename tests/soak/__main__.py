"""``python -m tests.soak [--gifts N] [--reconnects N] [--seed S] [--quick]``: exit code 1 where a promise is missed."""

import argparse
import asyncio
import sys

from tests.soak.evening import Evening
from tests.soak.verdict import verdict

GIFTS, RECONNECTS = 100_000, 300
QUICK_GIFTS, QUICK_RECONNECTS = 2_000, 11


def main(arguments: list[str]) -> int:
    options = parser().parse_args(arguments)
    gifts = options.gifts or (QUICK_GIFTS if options.quick else GIFTS)
    reconnects = options.reconnects or (QUICK_RECONNECTS if options.quick else RECONNECTS)
    print(f"{gifts:,} gifts, {reconnects} reconnects, seed {options.seed}", flush=True)
    account = asyncio.run(Evening(gifts, reconnects, options.seed).run())
    lines = verdict(account)
    for line in lines:
        print(line)
    return 1 if any(line.is_kept is False for line in lines) else 0


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="dev.py soak", description=__doc__)
    made.add_argument("--gifts", type=int, help=f"how many (default: {GIFTS})")
    made.add_argument("--reconnects", type=int, help=f"connections that end before their time (default: {RECONNECTS})")
    made.add_argument("--seed", type=int, default=1)
    made.add_argument("--quick", action="store_true", help="a taste of twenty seconds")
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
