"""What can be typed after `render`. Light: the heavy parts are imported when the command runs."""

import argparse
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

from overlay.app.terminal import UsageError
from overlay.errors import ConfigurationError
from overlay.phrase import phrase

SMALLEST_SIDE_PX: Final = 16
LARGEST_SIDE_PX: Final = 8192
SUFFIXES: Final = (".webm", ".webp", ".png")

_COLOURS: Final = re.compile(r"(#[0-9a-f]{6})(?:-(#[0-9a-f]{6}))?")


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """One `render`, checked.

    Attributes:
        subject: A gift type, an effect's name, or the path of an effect file.
        out: Where to; its suffix says what is written, none means a folder.
        size_px: Width and height.
        frames_per_sec: Exact: 30000/1001 is not 29.97.
        at_secs: The moment of a single picture; None: the fullest one.
        model: A file of a 3D model to show it with; an empty path for our own; None for none.
        video: A video file to show it with; None for none.
        backdrop: Colours at the top and at the bottom; None: transparent.
        is_quiet: Say nothing but errors.
        seed, quantity, value, combo, duration_secs, sender_name: See `SampleGift`.
    """

    subject: str
    out: Path
    size_px: tuple[int, int]
    frames_per_sec: Fraction
    at_secs: float | None
    backdrop: tuple[str, str] | None
    is_quiet: bool
    seed: int
    quantity: int
    value: float | None
    combo: int
    duration_secs: float | None
    sender_name: str | None
    model: Path | None = None
    video: Path | None = None

    @property
    def is_still(self) -> bool:
        """Whether one picture is wanted instead of a film."""
        return self.out.suffix.lower() == ".png"


def add_render_options(parser: argparse.ArgumentParser) -> None:
    """Say what `render` takes."""
    parser.add_argument("subject", metavar="GIFT", help=phrase("a gift type, an effect's name, or an effect file"))
    parser.add_argument(
        "--out",
        required=True,
        metavar="PLACE",
        help=phrase(
            "a folder for numbered PNG files, or a file: .webm (with alpha), .webp (animated), .png (one picture)"
        ),
    )
    add_picture_options(parser, (1920, 1080), "1920x1080")
    parser.add_argument(
        "--at", type=_secs, metavar="SECS", help=phrase("the moment of a .png (default: the fullest one)")
    )
    parser.add_argument("--seed", type=_seed, default=1, metavar="N", help=phrase("another number, another picture"))
    parser.add_argument(
        "--quantity", type=_count, default=1, metavar="N", help=phrase("how many are given (default: 1)")
    )
    parser.add_argument(
        "--value", type=_value, metavar="V", help=phrase("what they are worth (default: what suits the effect)")
    )
    parser.add_argument(
        "--combo", type=_count, default=1, metavar="N", help=phrase("the streak has come to its Nth gift")
    )
    parser.add_argument(
        "--duration",
        type=_duration,
        metavar="SECS",
        help=phrase("how long it is to be seen (default: as long as the effect takes)"),
    )
    parser.add_argument(
        "--model",
        type=Path,
        nargs="?",
        const=Path(),
        metavar="FILE",
        help=phrase("with a 3D model: our own of this gift, or a .glb or .gltf file"),
    )
    parser.add_argument("--video", type=Path, metavar="FILE", help=phrase("with a video, as a gift would bring it"))
    parser.add_argument("--name", metavar="TEXT", help=phrase("who sends it: draws the banner as well"))
    parser.add_argument(
        "--theme", metavar="NAME", help=phrase("how the banner looks: dark, light, high-contrast, neon")
    )
    parser.add_argument("--font", metavar="NAME", help=phrase("of the banner: default, dyslexia-friendly or large"))
    parser.add_argument("--data-dir", metavar="DIR", help=phrase("where your own effects are, in its folder effects"))


def add_picture_options(parser: argparse.ArgumentParser, size_px: tuple[int, int] | None, size_words: str) -> None:
    """Say what every command takes that writes pictures.

    Args:
        parser: Of the command.
        size_px: The size of a picture if nothing is said; None: the command knows.
        size_words: The same in words.
    """
    parser.add_argument(
        "--size",
        dest="picture_px",
        type=picture_size,
        default=size_px,
        metavar="WxH",
        help=phrase("the picture in pixels (default: {size_words})", size_words=size_words),
    )
    parser.add_argument(
        "--fps",
        type=frame_rate,
        default=Fraction(30),
        metavar="N",
        help=phrase("frames a second of a film, also 29.97 or 30000/1001 (default: 30)"),
    )
    parser.add_argument(
        "--background",
        dest="backdrop",
        type=backdrop_of,
        metavar="COLOUR",
        help=phrase("transparent (the default), #rrggbb, or #rrggbb-#rrggbb from top to bottom"),
    )
    parser.add_argument("--quiet", action="store_true", help=phrase("say nothing but what went wrong"))
    parser.add_argument("--config", type=Path, metavar="FILE", help=phrase("the settings file, TOML"))


def render_options(typed: argparse.Namespace) -> RenderOptions:
    """What was typed, as a value.

    Raises:
        ConfigurationError: It does not fit together.
    """
    out = place_of(typed.out, "--out", SUFFIXES)
    options = RenderOptions(
        subject=typed.subject,
        out=out,
        size_px=typed.picture_px,
        frames_per_sec=typed.fps,
        at_secs=typed.at,
        model=typed.model,
        video=typed.video,
        backdrop=typed.backdrop,
        is_quiet=typed.quiet,
        seed=typed.seed,
        quantity=typed.quantity,
        value=typed.value,
        combo=typed.combo,
        duration_secs=typed.duration,
        sender_name=typed.name,
    )
    if options.model is not None and options.video is not None:
        raise ConfigurationError(phrase("The options --model and --video: a gift has one or the other."))
    if options.at_secs is not None and not options.is_still:
        raise ConfigurationError(
            phrase("The option --at is for a single picture: it needs an --out that ends in .png.")
        )
    return options


def place_of(text: str, option: str, suffixes: Sequence[str]) -> Path:
    """Where to write: a file with one of these suffixes, or a folder, as which a slash at the end marks any name.

    Raises:
        ConfigurationError: It is neither.
    """
    out = Path(text)
    if text.endswith(("/", os.sep)):
        return out
    if out.suffix and out.suffix.lower() not in suffixes and not out.is_dir():
        can = ", ".join(suffixes)
        raise ConfigurationError(
            phrase(
                "The option {option}: {suffix} cannot be written; {can} or a folder can.",
                option=option,
                suffix=out.suffix,
                can=can,
            )
        )
    return out


def picture_size(text: str) -> tuple[int, int]:
    """Width and height in pixels.

    Raises:
        UsageError: The text is none.
    """
    sides = re.fullmatch(r"(\d{1,5})[x×](\d{1,5})", text.strip().lower())  # noqa: RUF001 - it is pasted
    if sides is None:
        raise UsageError(phrase("must look like 1920x1080"))
    width, height = int(sides[1]), int(sides[2])
    if not all(SMALLEST_SIDE_PX <= side <= LARGEST_SIDE_PX for side in (width, height)):
        raise UsageError(
            phrase(
                "each side must be between {least} and {most} pixels",
                least=str(SMALLEST_SIDE_PX),
                most=str(LARGEST_SIDE_PX),
            )
        )
    return width, height


def frame_rate(text: str) -> Fraction:
    """Frames a second, exactly.

    Raises:
        UsageError: The text is none.
    """
    try:
        rate = Fraction(text)
    except (ValueError, ZeroDivisionError):
        raise UsageError(phrase("{text} is not a number of frames", text=repr(text))) from None
    if not 1 <= rate <= 240 or rate.denominator > 100_000:
        raise UsageError(phrase("must be between 1 and 240 frames a second"))
    return rate


def number_within(text: str, low: float, high: float, what: str) -> float:
    """A number from low to high; `what` says what it stands for.

    Raises:
        UsageError: The text is none.
    """
    try:
        number = float(text)
    except ValueError:
        raise UsageError(phrase("{text} is not {what}", text=repr(text), what=what)) from None
    if not low <= number <= high:
        raise UsageError(phrase("must be between {low} and {high}", low=f"{low:g}", high=f"{high:g}"))
    return number


def _secs(text: str) -> float:
    return number_within(text, 0.0, 30.0, phrase("a number of seconds"))


def _duration(text: str) -> float:
    return number_within(text, 0.5, 30.0, phrase("a number of seconds"))


def _value(text: str) -> float:
    return number_within(text, 0.0, 1e12, phrase("a value"))


def _count(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text[:16]) <= 10**12:
        raise UsageError(phrase("{text} is not a number from 1 on", text=repr(text)))
    return int(text)


def _seed(text: str) -> int:
    if not text.isdecimal() or len(text) > 10 or int(text) >= 2**32:
        raise UsageError(phrase("{text} is not a whole number from 0 to {most}", text=repr(text), most=str(2**32 - 1)))
    return int(text)


def backdrop_of(text: str) -> tuple[str, str] | None:
    """The colours at the top and at the bottom; None for nothing.

    Raises:
        UsageError: The text is none.
    """
    folded = text.strip().lower()
    if folded == "transparent":
        return None
    colours = _COLOURS.fullmatch(folded)
    if colours is None:
        raise UsageError(phrase("must be transparent, a colour such as #00ff00, or two with a - between them"))
    return colours[1], colours[2] or colours[1]
