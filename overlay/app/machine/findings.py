"""What this machine was found to have and to do, kept for the next start, which then need not wait to find it again."""

import json
import threading
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

MOST_BYTES: Final = 2_000
_WRITING: Final = threading.Lock()


class Findings:
    """A small file. Where it cannot be read nothing was found; where it cannot be written the next start finds anew.

    It is written by threads of their own: those who find something are those who draw, and wait for no disk.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def was_rehearsed(self) -> bool:
        """Whether some driver has had all programs once: the start takes one second then, and not ten."""
        return "rehearsed" in self._read()

    @property
    def has_sound(self) -> bool | None:
        """Whether the last run had a sound device; None where nobody knows."""
        found = self._read().get("sound")
        return found if isinstance(found, bool) else None

    def keep_sound(self, *, has_device: bool) -> None:
        """This run has one, or has none."""
        self._keep("sound", has_device)

    def knows(self, fingerprint: str) -> bool:
        """Whether the last whole rehearsal was this: the graphics driver has its programs on the disk."""
        return self._read().get("rehearsed") == fingerprint

    def keep(self, fingerprint: str) -> None:
        """This was rehearsed."""
        self._keep("rehearsed", fingerprint)

    def _keep(self, name: str, value: object) -> None:
        threading.Thread(target=self._write, args=(name, value), name="findings", daemon=True).start()

    def _write(self, name: str, value: object) -> None:
        with _WRITING:
            before = self._read()
            if before.get(name) != value:
                with suppress(OSError):
                    self._path.write_text(json.dumps(before | {name: value}) + "\n", encoding="ascii")

    def _read(self) -> dict[str, Any]:
        with suppress(OSError, ValueError), self._path.open("rb") as file:
            found = json.loads(file.read(MOST_BYTES))
            return found if isinstance(found, dict) else {}
        return {}
