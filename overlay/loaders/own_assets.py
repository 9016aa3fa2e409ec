"""The 3D models and the videos that come with the program."""

from pathlib import Path
from typing import Final

from overlay.playback.assets import BUILT_IN

SAMPLE_VIDEO: Final = f"{BUILT_IN}sample"
"""What test gifts are shown with that ask for a video."""


def own_models(folder: Path) -> dict[str, Path]:
    """Their files, by what gifts know them by.

    Args:
        folder: Where they are; each is named as the effect beside it.
    """
    return _own(folder, "*.glb")


def own_videos(folder: Path) -> dict[str, Path]:
    """The same for videos; none of them has a sound."""
    return _own(folder, "*.webm")


def _own(folder: Path, pattern: str) -> dict[str, Path]:
    return {f"{BUILT_IN}{path.stem}": path for path in sorted(folder.glob(pattern))}
