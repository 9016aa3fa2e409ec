"""Keeps the settings file: what the desk changes is written into it at once, and the user's own words stay.

The file is the user's: its comments, its order and what is spelt in it stay as they are. A thread of its own does the
writing, so that no slider waits for a disk, and a rush of changes becomes one write.
"""

import os
import queue
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import tomlkit
from tomlkit.exceptions import TOMLKitError

from overlay.phrase import joined, phrase

CLOSE_SECS: Final = 1.0
"""How long the end of the program waits for a disk."""

Changes = Mapping[str, object]
"""TOML values by the settings' names; None takes the line out, and the default rules again."""


def rewritten(text: str, changes: Changes) -> str:
    """The file's text with these changes.

    Raises:
        TOMLKitError: The text is not valid TOML.
    """
    document = tomlkit.parse(text)
    for name, value in changes.items():
        if value is None:
            document.pop(name, None)
        elif document.get(name) != value or isinstance(document.get(name), bool) != isinstance(value, bool):
            if isinstance(value, list):  # a list of tables would be read as what stands above it
                document.pop(name, None)
            document[name] = value
    return tomlkit.dumps(document)


class SettingsFile:
    """One settings file, and the thread that writes it; the thread begins with the first change."""

    def __init__(self, path: Path, on_trouble: Callable[[str], None]) -> None:
        """Write nothing yet.

        Args:
            path: The file; it need not exist.
            on_trouble: Is told why a change could not be kept, in a sentence, and "" when one could be again. Called on
                the thread that writes.
        """
        self.path = path
        self._on_trouble = on_trouble
        self._changes: queue.SimpleQueue[Changes | None] = queue.SimpleQueue()
        self._unwritten: dict[str, object] = {}
        self._trouble = ""
        self._thread: threading.Thread | None = None

    def put(self, changes: Changes) -> None:
        """Write these down soon."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._write_all, name="settings file", daemon=True)
            self._thread.start()
        self._changes.put(changes)

    def close(self) -> None:
        """Write what is left; a disk that hangs is not waited for."""
        if self._thread is not None:
            self._changes.put(None)
            self._thread.join(CLOSE_SECS)

    def _write_all(self) -> None:
        is_over = False
        while not is_over:
            taken = [self._changes.get()]
            while not self._changes.empty():
                taken.append(self._changes.get())
            for changes in taken:
                self._unwritten |= changes or {}
            is_over = None in taken
            if self._unwritten:
                self._write()

    def _write(self) -> None:
        """What could not be written is tried again with the next change."""
        try:
            replace_whole(self.path, lambda text: rewritten(text, self._unwritten))
        except (OSError, UnicodeError) as error:
            why = getattr(error, "strerror", None) or type(error).__name__
            said = phrase("The settings file {path} cannot be written: {reason}.", path=str(self.path), reason=why)
            self._say(joined((said, phrase("Changes last until the program ends."))))
        except TOMLKitError as error:
            self._say(
                phrase(
                    "The settings file {path} is not valid TOML, so it is left alone: {reason}.",
                    path=str(self.path),
                    reason=str(error),
                )
            )
        else:
            self._unwritten.clear()
            self._say("")

    def _say(self, words: str) -> None:
        if words != self._trouble:
            self._trouble = words
            self._on_trouble(words)


def replace_whole(path: Path, change: Callable[[str], str]) -> None:
    """Replace a file's text by another, so that after a power cut it is the old one or the new one.

    A link is followed, and the file keeps who may read it.

    Raises:
        OSError: It cannot be read or written.
        UnicodeDecodeError: It is no UTF-8 text.
    """
    path = Path(os.path.realpath(path))
    try:
        old, mode = path.read_bytes().decode("utf-8"), path.stat().st_mode & 0o777
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        old, mode = "", 0o600
    text = change(old)
    if text == old:
        return
    new = path.with_name(f".{path.name}.new")
    try:
        with new.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.chmod(mode)
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)
