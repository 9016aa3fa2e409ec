"""Keeps the settings file: what the desk changes is written into it at once, and the user's own words stay.

The file is the user's: its comments, its order and what is spelt in it stay as they are. A thread of its own does the
writing, so that no slider waits for a disk, and a rush of changes becomes one write. Before a file of an older version
is migrated, it is kept beside the new one as it was.
"""

import errno
import os
import queue
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import tomlkit
from tomlkit.exceptions import TOMLKitError

from overlay.errors import ConfigurationError
from overlay.phrase import joined, phrase
from overlay.settings_migrations import VERSION_KEY, current_version, migrate, version_of

CLOSE_SECS: Final = 1.0
"""How long the end of the program waits for a disk."""

MOST_BACKUPS: Final = 100

Changes = Mapping[str, object]
"""TOML values by the settings' names; None takes the line out, and the default rules again."""


def rewritten(text: str, changes: Changes) -> str:
    """The file's text with these changes, as of the current version; a new file says which that is.

    Raises:
        TOMLKitError: The text is not valid TOML.
        ConfigurationError: A newer program has written it.
    """
    document = tomlkit.parse(text)
    if not text.strip():
        document[VERSION_KEY] = current_version()
    migrate(document)
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
            keep_backup(self.path)
            replace_whole(self.path, lambda text: rewritten(text, self._unwritten))
        except ConfigurationError as error:
            self._say(joined((error.words, phrase("Changes last until the program ends."))))
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


def migrate_file(path: Path) -> list[str]:
    """Bring a settings file to the current version, and keep it as it was; what the streamer should know of that.

    One that cannot be written is read as if it were migrated, at each start, and nothing is lost.
    """
    try:
        backup = keep_backup(path)
        if backup is None:
            return []
        replace_whole(path, lambda text: rewritten(text, {}))
    except (OSError, UnicodeError, TOMLKitError, ConfigurationError) as error:
        why = getattr(error, "strerror", None) or type(error).__name__
        return [
            phrase(
                "The settings file {path} is of an older version and cannot be rewritten ({reason}). It works anyway.",
                path=str(path),
                reason=why,
            )
        ]
    return [
        phrase(
            "The settings file was brought to version {version}. As it was before, it is kept in {path}.",
            version=current_version(),
            path=str(backup),
        )
    ]


def keep_backup(path: Path) -> Path | None:
    """Keep a settings file as it is if it is of an older version; where, or None if there is nothing to be kept.

    It lies beside the file, and who may not read that may not read this either.

    Raises:
        OSError: It cannot be kept, so nothing may be migrated.
        UnicodeError, TOMLKitError, ConfigurationError: The file is none that could be migrated.
    """
    path = Path(os.path.realpath(path))
    try:
        data, mode = path.read_bytes(), path.stat().st_mode & 0o777
    except FileNotFoundError:
        return None
    version = version_of(tomlkit.parse(data.decode("utf-8")))
    if version == current_version():
        return None
    for number in range(MOST_BACKUPS):
        backup = path.with_name(f"{path.name}.v{version}{f'-{number}' if number else ''}.bak")
        try:
            descriptor = os.open(backup, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
        except FileExistsError:
            if backup.read_bytes() == data:
                return backup
            continue
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            backup.unlink(missing_ok=True)  # half a copy would be taken for a whole one
            raise
        return backup
    raise FileExistsError(errno.EEXIST, "too many copies of it lie beside it", str(path))


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
