"""Where shaders and assets lie: the same lookup serves a checkout, an editable install, a wheel and a frozen build."""

from functools import cache
from pathlib import Path

from overlay.errors import ResourceError

KNOWN_FILE = Path("shaders", "particle.vert")
_PACKAGE = Path(__file__).resolve().parent


@cache
def resource_root() -> Path:
    """Return the folder that holds ``shaders/`` and ``assets/``.

    Raises:
        ResourceError: Neither the package nor the checkout around it holds them.
    """
    return find_root((_PACKAGE / "_resources", _PACKAGE.parent))


def find_root(candidates: tuple[Path, ...]) -> Path:
    """Return the first candidate that holds the known shader.

    Raises:
        ResourceError: None does; the text lists the places tried.
    """
    for candidate in candidates:
        if (candidate / KNOWN_FILE).is_file():
            return candidate
    places = ", ".join(str(candidate / KNOWN_FILE) for candidate in candidates)
    raise ResourceError(f"The program's own files are missing. Looked for: {places}. Installing it again helps.")
