"""The profile: who this install is (decision C2), and that only one instance is it at a time."""

import uuid
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QLockFile

from overlay.errors import AlreadyRunningError, ConfigurationError


class Profile:
    """A data folder, locked while it is used as a context manager."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self._lock = QLockFile(str(data_dir / "running.lock"))
        self._lock.setStaleLockTime(0)  # a lock is stale when its process is gone, and never by age

    @property
    def ledger_path(self) -> Path:
        """Where the gifts are remembered."""
        return self.data_dir / "ledger.sqlite3"

    @property
    def log_path(self) -> Path:
        """Where the log is written."""
        return self.data_dir / "overlay.log"

    def __enter__(self) -> Self:
        """Take the folder.

        Raises:
            AlreadyRunningError: Another instance has it.
            ConfigurationError: It cannot be made or written.
        """
        try:
            self.data_dir.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigurationError(f"The data folder {self.data_dir} cannot be made: {error.strerror}.") from None
        if not self._lock.tryLock(100):
            if self._lock.error() is QLockFile.LockError.LockFailedError:
                raise AlreadyRunningError(f"Another Hyperfocus Overlay is running with the profile {self.data_dir}.")
            raise ConfigurationError(f"The data folder {self.data_dir} cannot be written.")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give it back."""
        self._lock.unlock()

    def client_id(self) -> str:
        """The UUID of this install, made at the first start and kept."""
        path = self.data_dir / "client-id"
        try:
            return str(uuid.UUID(path.read_text(encoding="ascii").strip()))
        except (OSError, ValueError):
            pass
        client_id = str(uuid.uuid4())
        try:
            path.write_text(client_id + "\n", encoding="ascii")
        except OSError as error:
            raise ConfigurationError(f"The data folder {self.data_dir} cannot be written: {error.strerror}.") from None
        return client_id
