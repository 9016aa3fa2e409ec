"""Tells when the files of a folder change: written, added, renamed, taken away; also of one that is yet to come."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MS: Final = 60
"""An editor writes in several steps; one look at the end is enough."""

Stamp = tuple[str, int, int]


class FolderWatch(QObject):
    """Costs nothing while nothing changes: the system tells. Where it does not, as on some networks, `look` does."""

    changed = Signal()
    """A file of the pattern is another one, or there are others."""

    def __init__(self, folder: Path, pattern: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder, self._pattern = folder, pattern
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._watcher.fileChanged.connect(lambda _path: self._settle.start())
        self._watcher.directoryChanged.connect(lambda _path: self._settle.start())
        self._stamps = self._read()
        self._watch()

    def look(self) -> None:
        """Look whether something changed."""
        stamps, before = self._read(), self._stamps
        self._watch()
        if stamps != before:
            self._stamps = stamps
            self.changed.emit()

    def _read(self) -> tuple[Stamp, ...]:
        """Without what an editor leaves for a moment: a file that is empty, or gone while it is looked at."""
        stamps = []
        for path in sorted(self._folder.glob(self._pattern)):
            try:
                status = path.stat()
            except OSError:
                continue
            if status.st_size:
                stamps.append((path.name, status.st_mtime_ns, status.st_size))
        return tuple(stamps)

    def _watch(self) -> None:
        """A file that was replaced is another one to the system: it is watched anew."""
        nearest = next((one for one in (self._folder, *self._folder.parents) if one.is_dir()), None)
        wanted = {str(path) for path in self._folder.glob(self._pattern)}
        wanted |= {str(nearest)} if nearest is not None else set()
        known = {*self._watcher.files(), *self._watcher.directories()}
        if gone := sorted(known - wanted):
            self._watcher.removePaths(gone)
        if fresh := sorted(wanted - known):
            self._watcher.addPaths(fresh)
