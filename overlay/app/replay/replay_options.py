"""What can be typed after `replay`. Light: the heavy parts are imported when the command runs."""

import argparse
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

from overlay.app.studio.render_options import add_picture_options, number_within, place_of
from overlay.phrase import phrase

SUFFIXES: Final = (".webm", ".webp")
SLOWEST: Final = 0.05
FASTEST: Final = 50.0


@dataclass(frozen=True, slots=True)
class ReplayOptions:
    """One `replay`, checked.

    Attributes:
        file: The recording.
        out: Where to render it to; None: show it in a window.
        speed: How much faster than it was.
        size_px: Width and height; None: as it was recorded.
        frames_per_sec: Of the film.
        backdrop: Colours at the top and at the bottom; None: transparent.
        is_quiet: Say nothing but what went wrong.
    """

    file: Path
    out: Path | None
    speed: float
    size_px: tuple[int, int] | None
    frames_per_sec: Fraction
    backdrop: tuple[str, str] | None
    is_quiet: bool


def add_replay_options(parser: argparse.ArgumentParser) -> None:
    """Say what `replay` takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help=phrase("what --record wrote"))
    parser.add_argument(
        "--speed", type=_speed, default=1.0, metavar="N", help=phrase("so much faster than it was (default: 1)")
    )
    parser.add_argument(
        "--render", dest="out", metavar="OUT",
        help=phrase("no window: a folder for numbered PNG files, or a file: .webm (with alpha) or .webp (animated)"),
    )  # fmt: skip
    add_picture_options(parser, None, phrase("as it was"))
    parser.add_argument(
        "--data-dir", metavar="DIR", help=phrase("where your own effects and what gifts brought are kept")
    )


def replay_options(typed: argparse.Namespace) -> ReplayOptions:
    """What was typed, as a value.

    Raises:
        ConfigurationError: It does not fit together.
    """
    out = None if typed.out is None else place_of(typed.out, "--render", SUFFIXES)
    return ReplayOptions(
        file=typed.file,
        out=out,
        speed=typed.speed,
        size_px=typed.picture_px,
        frames_per_sec=typed.fps,
        backdrop=typed.backdrop,
        is_quiet=typed.quiet,
    )


def _speed(text: str) -> float:
    return number_within(text, SLOWEST, FASTEST, phrase("a number"))
