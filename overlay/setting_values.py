"""What a setting may look like in a file, a variable or an option, and what is said where it does not. Pure."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from overlay.phrase import phrase

SMALLEST_SIDE_PX: Final = 64
LARGEST_SIDE_PX: Final = 8192
FARTHEST_PX: Final = 100_000

Anchor = Literal[
    "top-left", "top", "top-right", "left", "middle", "right", "bottom-left", "bottom", "bottom-right"
]  # fmt: skip
"""A corner, an edge's middle or the middle of the safe zone of a canvas."""
CanvasShape = Literal["landscape", "compact", "portrait"]
"""At least 1300 design pixels wide; landscape with less, and squares; taller than wide."""
PlacedName = Literal["banners", "goal", "viewers", "leaderboard", "ticker", "title"]
"""What has a place on the canvas, by the names of the settings."""

MODIFIERS: Final = ("Ctrl", "Alt", "Shift", "Meta")
_FUNCTION_KEYS: Final = {f"F{number}": number for number in range(1, 25)}


@dataclass(frozen=True, slots=True)
class Key:
    """A key with what is held beside it, as it is written: ``Ctrl+Alt+P``.

    Attributes:
        name: A letter, a digit, or F1 to F24.
        modifiers: Which of `MODIFIERS`.
    """

    name: str
    modifiers: frozenset[str]

    @property
    def function_number(self) -> int:
        """Of F1 to F24; 0 for a letter or a digit."""
        return _FUNCTION_KEYS.get(self.name, 0)


def key_of(text: str) -> Key | None:
    """What is written; None where no system should hand it out, such as a bare letter."""
    *held, name = text.replace(" ", "").split("+")
    names = {one.lower(): one for one in MODIFIERS}
    if any(one.lower() not in names for one in held):
        return None
    modifiers = frozenset(names[one.lower()] for one in held)
    name = name.upper()
    is_plain = len(name) == 1 and name.isascii() and name.isalnum()
    if name in _FUNCTION_KEYS or (is_plain and modifiers & {"Ctrl", "Alt", "Meta"}):
        return Key(name, modifiers)
    return None


def a_size(value: object) -> object:
    """``1920x1080`` as two numbers."""
    sides: Sequence[object] = value if isinstance(value, list | tuple) else ()
    if isinstance(value, str):
        words = [side.strip() for side in value.lower().replace("×", "x").split("x")]  # noqa: RUF001 - it is pasted
        sides = [int(word) for word in words if word.isdecimal() and len(word) < 9] if len(words) == 2 else ()
    if len(sides) != 2 or not all(isinstance(side, int) and not isinstance(side, bool) for side in sides):
        raise ValueError(phrase("must look like 1920x1080"))
    if not all(isinstance(side, int) and SMALLEST_SIDE_PX <= side <= LARGEST_SIDE_PX for side in sides):
        raise ValueError(
            phrase(
                "each side must be between {least} and {most} pixels",
                least=str(SMALLEST_SIDE_PX),
                most=str(LARGEST_SIDE_PX),
            )
        )
    return tuple(sides)


def a_text(value: object) -> object:
    """No lone surrogates, which a command line in another encoding may bring, and no NUL: neither can be sent."""
    if isinstance(value, str):
        if not value.strip():
            raise ValueError(phrase("must not be empty"))
        if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
            raise ValueError(phrase("holds a character that cannot be used"))
    return value


def a_folder(value: object) -> object:
    """A path; the home folder may be written ``~``."""
    if not isinstance(value, str | Path):
        raise ValueError(phrase("must be the path of a folder"))  # noqa: TRY004 - pydantic wants it so
    return Path(value).expanduser()


def a_number(value: object) -> object:
    """A text from an option or a variable will do; what TOML says to be true, a date or not a number is none."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError(phrase("must be a number"))  # noqa: TRY004
    try:
        is_finite = math.isfinite(float(value))
    except (ValueError, OverflowError):
        is_finite = False
    if not is_finite:
        raise ValueError(phrase("must be a number"))
    return value


def four_shares(value: object) -> object:
    """Four numbers, or a text such as ``0.5, 0.7, 0.9, 1``."""
    shares = value.split(",") if isinstance(value, str) else value
    if not isinstance(shares, list | tuple) or len(shares) != 4:
        raise ValueError(phrase("must be four numbers, for small, medium, large and grand gifts"))
    numbers = [float(a_number(share)) for share in shares]  # type: ignore[arg-type]
    if not all(0.0 <= number <= 1.0 for number in numbers):
        raise ValueError(phrase("must be numbers between 0 and 1"))
    return tuple(numbers)


def a_background(value: object) -> object:
    """A colour, or transparent."""
    if isinstance(value, str):
        value = value.strip().lower()
        digits = value.removeprefix("#")
        is_colour = value.startswith("#") and len(digits) == 6 and all(digit in "0123456789abcdef" for digit in digits)
        is_good = value == "transparent" or is_colour
    else:
        is_good = False
    if not is_good:
        raise ValueError(phrase("must be transparent or a colour such as #00ff00"))
    return value


def a_websocket_url(value: object) -> object:
    """An address of a WebSocket."""
    if not isinstance(value, str) or not value.startswith(("ws://", "wss://")) or " " in value:
        raise ValueError(phrase("must look like ws://127.0.0.1:4455"))
    return value


def a_place(value: object) -> object:
    """``120,40`` as two numbers. They may be negative: a screen may be left of the first."""
    numbers = value.split(",") if isinstance(value, str) else value
    if numbers is None:
        return None
    words = [str(number).strip() for number in numbers] if isinstance(numbers, list | tuple) else []
    if len(words) != 2 or not all(word.removeprefix("-").isdecimal() and len(word) < 9 for word in words):
        raise ValueError(phrase("must look like 120,40"))
    place = int(words[0]), int(words[1])
    if max(map(abs, place)) > FARTHEST_PX:
        raise ValueError(phrase("each number must be between -{most} and {most}", most=str(FARTHEST_PX)))
    return place


def a_device(value: object) -> object:
    """A device's name; an empty one is none."""
    return None if value == "" else a_text(value)


def a_key(value: object) -> object:
    """One that a system may hand out to a program; an empty one is none."""
    if value is None or value == "":
        return None
    if not isinstance(value, str) or key_of(value) is None:
        raise ValueError("must be a letter, a digit or F1 to F24 with Ctrl, Alt or Meta, such as Ctrl+Alt+P")
    return value


def some_tables(value: object) -> object:
    """A list of tables, or the same as a text of JSON."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            raise ValueError(phrase("must be a list of tables")) from None
    return value


def some_names(value: object) -> object:
    """A list of names, or a text with commas between them."""
    return [name.strip() for name in value.split(",") if name.strip()] if isinstance(value, str) else value
