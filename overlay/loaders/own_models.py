"""The 3D models that come with the program."""

from pathlib import Path

from overlay.playback.assets import BUILT_IN


def own_models(folder: Path) -> dict[str, Path]:
    """Their files, by what gifts know them by.

    Args:
        folder: Where they are; each is named as the effect beside it.
    """
    return {f"{BUILT_IN}{path.stem}": path for path in sorted(folder.glob("*.glb"))}
