"""Draws the built-in 3D models, the same bytes each time.

    .venv/bin/python packaging/draw_models.py [--into FOLDER] [NAME…]

Each is a GLB of its own in assets/models, with one clip "play" that begins and ends at rest. `gifts` says what they
look like, `modelling` how such things are made. Look at them before you commit them: from the front, on light and dark.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

from gifts.balloon import balloon
from gifts.cake import cake
from gifts.coin import coin
from gifts.crown import crown
from gifts.diamond import diamond
from gifts.gift import gift
from gifts.heart import heart
from gifts.rocket import rocket
from gifts.rose import rose
from gifts.star import star
from modelling.glb import Glb

PLACE = Path(__file__).parent.parent / "assets" / "models"
GIFTS: dict[str, Callable[[], Glb]] = {
    "balloons": balloon,
    "cake": cake,
    "coins": coin,
    "confetti": gift,
    "crown": crown,
    "diamond": diamond,
    "heart": heart,
    "rocket": rocket,
    "rose": rose,
    "star": star,
}
"""By the effect in assets/effects that a model is shown with."""


def main() -> None:
    """Draw all, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", default=[], metavar="NAME", help=", ".join(GIFTS))
    parser.add_argument("--into", type=Path, default=PLACE)
    options = parser.parse_args()
    options.into.mkdir(parents=True, exist_ok=True)
    for name in options.names or GIFTS:
        data = GIFTS[name]().encoded()
        (options.into / f"{name}.glb").write_bytes(data)
        print(f"{name}: {len(data) / 1000:.0f} kB")


if __name__ == "__main__":
    main()
