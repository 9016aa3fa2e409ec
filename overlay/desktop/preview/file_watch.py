"""Tells when files change, whatever an editor does: write in place, write beside and rename, or delete first."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MS: Final = 60
"""An editor writes in several steps; one look at the end is enough."""
POLL_MS: Final = 1000
"""Network folders tell nothing by themselves."""


class FileWatch(QObject):
    """Watches some files; `changed` comes once for all that changed together, and only if their bytes did."""

    changed = Signal(object)
    """The paths, a set."""

    def __init__(self, paths: Iterable[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = {path: _content(path) for path in paths}
        self._followed: set[Path] = set()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._hint)
        self._watcher.directoryChanged.connect(self._hint)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._look)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look)
        self._poll.start()
        self._watch()

    def follow(self, paths: Iterable[Path]) -> None:
        """Watch these as well, in place of what was followed before; one that is not there yet tells when it is."""
        followed = set(paths) - (set(self._content) - self._followed)
        for path in self._followed - followed:
            del self._content[path]
        for path in followed - set(self._content):
            self._content[path] = _content(path)
        self._followed = followed
        self._watch()

    def content(self, path: Path) -> bytes | None:
        """What was in the file when it was last looked at; None if it could not be read."""
        return self._content[path]

    def _hint(self, _path: str) -> None:
        self._settle.start()

    def _look(self) -> None:
        self._watch()
        now = {path: _content(path) for path in self._content}
        # Deleted, or emptied, is what an editor leaves for a moment before it writes: the poll looks again.
        fresh = {path for path, content in now.items() if content and content != self._content[path]}
        for path in fresh:
            self._content[path] = now[path]
        if fresh:
            self.changed.emit(fresh)

    def _watch(self) -> None:
        """A file that was replaced is another one to the system: it is watched anew."""
        wanted = {str(path) for path in self._content if path.exists()}
        wanted |= {str(path.parent) for path in self._content if path.parent.is_dir()}
        missing = wanted - set(self._watcher.files()) - set(self._watcher.directories())
        if missing:
            self._watcher.addPaths(sorted(missing))


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
