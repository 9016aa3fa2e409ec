"""The profile: who this install is (decision C2), and that only one instance is it at a time."""

import sys
import uuid
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from overlay.errors import AlreadyRunningError, ConfigurationError


class Profile:
    """A data folder, locked while it is used as a context manager.

    The lock is the system's own, so it ends with the process however that ends, and no number in a file can lie.
    """

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self._lock: BinaryIO | None = None

    @property
    def ledger_path(self) -> Path:
        """Where the gifts are remembered."""
        return self.data_dir / "ledger.sqlite3"

    @property
    def slate_path(self) -> Path:
        """Where what was seen is marked until the ledger has it."""
        return self.data_dir / "seen.slate"

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
        try:
            self._lock = (self.data_dir / "running.lock").open("ab")
        except OSError as error:
            raise ConfigurationError(f"The data folder {self.data_dir} cannot be written: {error.strerror}.") from None
        try:
            _lock(self._lock)
        except BlockingIOError:
            self._release()
            raise AlreadyRunningError(
                f"Another Hyperfocus Overlay is running with the profile {self.data_dir}."
            ) from None
        except OSError:
            pass  # a file system without locks: better two instances than none
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give it back."""
        self._release()

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def client_id(self) -> str:
        """The UUID of this install, made at the first start and kept.

        Raises:
            ConfigurationError: It cannot be kept.
        """
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


def _lock(file: BinaryIO) -> None:
    """Lock a file for this process.

    Raises:
        BlockingIOError: Another process has it.
        OSError: This file system cannot.
    """
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError as error:  # Windows' word for a lock that somebody has
            raise BlockingIOError from error
    else:
        import fcntl  # noqa: PLC0415

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
