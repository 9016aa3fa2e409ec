"""The fonts of everything that is painted for viewers: the shipped faces, and the system's for what they lack."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from overlay.errors import ResourceError
from overlay.phrase import LanguageCode
from overlay.scene.themes.grid import Arrangement

STRONG: Final = "AtkinsonHyperlegibleNext-ExtraBold.ttf"
PLAIN: Final = "AtkinsonHyperlegibleNext-SemiBold.ttf"

SCRIPTS: Final = (
    "Arabic", "Hebrew", "Thai", "Devanagari", "Bengali", "Tamil", "Telugu", "Gujarati", "Gurmukhi", "Kannada",
    "Malayalam", "Sinhala", "Lao", "Khmer", "Myanmar", "Ethiopic", "KR",
)  # fmt: skip
"""What ships of Noto Sans: many a Linux has no font for these."""
DYSLEXIC: Final = "OpenDyslexic-Bold.ttf"
"""For all words: the regular one is too thin over a moving picture."""
DYSLEXIC_SIZE: Final = 0.88
"""Its letters are that much wider than the others'."""

# Scripts that the shipped faces lack; these are asked in this order, then the system for whatever it has.
_BY_SYSTEM: Final = {
    "win32": [
        "Segoe UI", "Yu Gothic UI", "Microsoft YaHei", "Malgun Gothic", "Leelawadee UI", "Nirmala UI",
        "Segoe UI Emoji", "Segoe UI Symbol",
    ],
    "darwin": [
        "Helvetica Neue", "Hiragino Sans", "PingFang SC", "Apple SD Gothic Neo", "Geeza Pro", "Arial Hebrew",
        "Thonburi", "Kohinoor Devanagari", "Apple Color Emoji",
    ],
    "linux": [
        "Noto Sans", "Noto Sans CJK JP", "Noto Sans CJK SC", "Noto Sans CJK KR",
        *(f"Noto Sans {script}" for script in SCRIPTS), "Noto Color Emoji", "DejaVu Sans",
    ],
}  # fmt: skip


_SIMPLIFIED: Final = ("Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC")


def fallbacks(platform: str, language: LanguageCode = "en") -> list[str]:
    """Families to ask, those of this system first: a streamer may have installed others.

    Chinese and Japanese write some of the same characters in different ways; a name may be either, words are not.
    """
    own = _BY_SYSTEM.get(platform, _BY_SYSTEM["linux"])
    if language == "zh-CN":
        own = sorted(own, key=lambda family: family not in _SIMPLIFIED)
    return [*own, *(family for families in _BY_SYSTEM.values() for family in families if family not in own)]


SHIPPED: Final = "Atkinson Hyperlegible Next"
FALLBACKS: Final = (SHIPPED, *fallbacks(sys.platform))
"""A family that a theme names may not be there: then it is ours, and not just any."""


@dataclass(frozen=True, slots=True)
class Faces:
    """The two faces of all words, in any size.

    Attributes:
        strong, plain: Families.
        plain_weight: Of the plain one; the strong one is the boldest there is.
        size: A factor on sizes, for some letters are wider than others.
        fallbacks: Families that are asked for what these two lack.
    """

    strong: str
    plain: str
    plain_weight: QFont.Weight = QFont.Weight.DemiBold
    strong_weight: QFont.Weight = QFont.Weight.ExtraBold
    size: float = 1.0
    fallbacks: Sequence[str] = FALLBACKS

    def strong_font(self, size: float) -> QFont:
        """For names, numbers and headings."""
        return make_font(self.strong, size * self.size, self.strong_weight, self.fallbacks)

    def plain_font(self, size: float) -> QFont:
        """For all other words."""
        return make_font(self.plain, size * self.size, self.plain_weight, self.fallbacks)


def load_faces(resource_root: Path, arrangement: Arrangement) -> Faces:
    """The faces of a theme, or those that readers with dyslexia asked for.

    Raises:
        ResourceError: A font file is missing or unreadable.
    """
    fonts = arrangement.theme.fonts
    # All of them at once, for another choice may come while gifts play; the scripts are among the fallbacks.
    strong, plain, dyslexic = (load_family(resource_root, file) for file in (STRONG, PLAIN, DYSLEXIC))
    for script in SCRIPTS:
        load_family(resource_root, f"NotoSans{script}-Bold.ttf")
    others = (SHIPPED, *fallbacks(sys.platform, arrangement.language))
    if arrangement.font == "dyslexia-friendly":
        return Faces(dyslexic, dyslexic, QFont.Weight.Bold, QFont.Weight.Bold, DYSLEXIC_SIZE, others)
    return Faces(fonts.strong or strong, fonts.plain or plain, fallbacks=others)


@cache
def load_family(resource_root: Path, file_name: str) -> str:
    """Load one of the shipped faces, once: with each file that is loaded Qt forgets what it knew of all fonts.

    Returns:
        Its family's name.

    Raises:
        ResourceError: The font file is missing or unreadable.
    """
    path = resource_root / "assets" / "fonts" / file_name
    number = QFontDatabase.addApplicationFont(str(path))
    families = QFontDatabase.applicationFontFamilies(number)
    if number < 0 or not families:
        raise ResourceError(f"{path}: cannot be read as a font")
    return families[0]


def make_font(family: str, size: float, weight: QFont.Weight, others: Sequence[str] = FALLBACKS) -> QFont:
    """A font of a size in pixels, unhinted, for what is painted is scaled."""
    font = QFont()
    font.setFamilies([family, *others])
    font.setPixelSize(round(size))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def shrunk_to_fit(
    make: Callable[[float], QFont], lines: Sequence[str], size: float, least: float, room: float
) -> QFont:
    """The font of a size that was reckoned to fit; a smaller one if it does not, for fonts have whole pixels.

    Args:
        make: Size → font.
        lines: What is to fit, each by itself.
        size: In pixels.
        least: It gets no smaller than that.
        room: The width that there is.
    """
    size = max(size, least)
    font = make(size)
    while size > least and max(map(QFontMetricsF(font).horizontalAdvance, lines)) > room:
        size = max(font.pixelSize() - 1.0, least)
        font = make(size)
    return font
