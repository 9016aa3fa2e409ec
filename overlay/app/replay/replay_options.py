"""What can be typed after `replay`. Light: the heavy parts are imported when the command runs."""

import argparse
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

from overlay.app.studio.render_options import backdrop_of, frame_rate, picture_size
from overlay.errors import ConfigurationError

SUFFIXES: Final = (".webp", ".webm")
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
    parser.add_argument("file", type=Path, metavar="FILE", help="what --record wrote")
    parser.add_argument(
        "--speed", type=_speed, default=1.0, metavar="N", help="so much faster than it was (default: 1)"
    )
    parser.add_argument(
        "--render", dest="out", type=Path, metavar="OUT",
        help="no window: a folder for numbered PNG files, or a file: .webm (with alpha) or .webp (animated)",
    )  # fmt: skip
    parser.add_argument("--size", dest="picture_px", type=picture_size, metavar="WxH",
                        help="the picture in pixels (default: as it was)")  # fmt: skip
    parser.add_argument("--fps", type=frame_rate, default=Fraction(30), metavar="N",
                        help="frames a second of a film (default: 30)")  # fmt: skip
    parser.add_argument("--background", dest="backdrop", type=backdrop_of, metavar="COLOUR",
                        help="of a film: transparent (the default), #rrggbb, or two with a - between")  # fmt: skip
    parser.add_argument("--quiet", action="store_true", help="say nothing but what went wrong")
    parser.add_argument("--data-dir", metavar="DIR", help="where your own effects and what gifts brought are kept")
    parser.add_argument("--config", type=Path, metavar="FILE", help="the settings file, TOML")


def replay_options(typed: argparse.Namespace) -> ReplayOptions:
    """What was typed, as a value.

    Raises:
        ConfigurationError: It does not fit together.
    """
    out: Path | None = typed.out
    if out is not None and out.suffix and out.suffix.lower() not in SUFFIXES and not out.is_dir():
        raise ConfigurationError(f"The option --render: {out.suffix} cannot be written; .webm, .webp or a folder can.")
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
    try:
        speed = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
    if not SLOWEST <= speed <= FASTEST:
        raise argparse.ArgumentTypeError(f"must be between {SLOWEST:g} and {FASTEST:g}")
    return speed
