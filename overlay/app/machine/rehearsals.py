"""Remembers which programs of the graphics driver were all made ready once, so that the driver has them on the disk."""

from contextlib import suppress
from pathlib import Path
from typing import Final

MOST_BYTES: Final = 200


class Rehearsals:
    """One line in a file: the fingerprint of the last whole rehearsal. Where it cannot be kept, none was."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def knows(self, fingerprint: str) -> bool:
        """Whether this was the last."""
        with suppress(OSError), self._path.open("rb") as file:
            return file.read(MOST_BYTES).strip() == fingerprint.encode()
        return False

    def keep(self, fingerprint: str) -> None:
        """This was."""
        with suppress(OSError):
            self._path.write_text(f"{fingerprint}\n", encoding="ascii")
