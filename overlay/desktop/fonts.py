"""The fonts of everything that is painted for viewers: the shipped faces, and the system's for what they lack."""

from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from overlay.errors import ResourceError

STRONG: Final = "AtkinsonHyperlegibleNext-ExtraBold.ttf"
PLAIN: Final = "AtkinsonHyperlegibleNext-SemiBold.ttf"

# Scripts that the shipped faces lack; the system is asked in this order, then for whatever it has.
FALLBACKS: Final = [
    "Noto Sans", "Segoe UI", "Helvetica Neue", "Noto Sans CJK JP", "Noto Sans CJK SC", "Noto Sans CJK KR",
    "Yu Gothic UI", "Microsoft YaHei", "Malgun Gothic", "Hiragino Sans", "PingFang SC", "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Color Emoji", "Segoe UI Emoji", "Apple Color Emoji", "DejaVu Sans",
]  # fmt: skip


def load_family(resource_root: Path, file_name: str) -> str:
    """Load one of the shipped faces; its family's name.

    Raises:
        ResourceError: The font file is missing or unreadable.
    """
    path = resource_root / "assets" / "fonts" / file_name
    number = QFontDatabase.addApplicationFont(str(path))
    families = QFontDatabase.applicationFontFamilies(number)
    if number < 0 or not families:
        raise ResourceError(f"{path}: cannot be read as a font")
    return families[0]


def make_font(family: str, size: float, weight: QFont.Weight) -> QFont:
    """A font of a size in pixels, unhinted, for what is painted is scaled."""
    font = QFont()
    font.setFamilies([family, *FALLBACKS])
    font.setPixelSize(round(size))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
