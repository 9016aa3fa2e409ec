"""The profile: who this install is (decision C2), and that only one instance is it at a time."""

import errno
import hashlib
import sys
import uuid
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

import platformdirs

from overlay.app.logbook.logs import logger_for
from overlay.errors import AlreadyRunningError, ConfigurationError
from overlay.phrase import phrase
from overlay.settings import APP_NAME

MARK: Final = "running.json"
_FULL: Final = (errno.ENOSPC, errno.EDQUOT)

log = logger_for(__name__)


class Profile:
    """A data folder, locked while it is used as a context manager.

    The lock is the system's own, so it ends with the process however that ends, and no number in a file can lie.
    """

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self._locks: list[BinaryIO] = []

    @property
    def ledger_path(self) -> Path:
        """Where the gifts are remembered."""
        return self.data_dir / "ledger.sqlite3"

    @property
    def slate_path(self) -> Path:
        """Where what was seen is marked until the ledger has it."""
        return self.data_dir / "seen.slate"

    @property
    def effects_path(self) -> Path:
        """Where the user's own effects lie; they go before the built-in ones."""
        return self.data_dir / "effects"

    @property
    def themes_path(self) -> Path:
        """Where the user's own themes lie; they go before the built-in ones."""
        return self.data_dir / "themes"

    @property
    def cache_path(self) -> Path:
        """Where what gifts bring is kept."""
        return self.data_dir / "cache"

    @property
    def was_left_running(self) -> bool:
        """Whether the last run did not end in order: its mark, which `overlay.app.account` reads, is still there."""
        return (self.data_dir / MARK).exists()

    @property
    def findings_path(self) -> Path:
        """Where it is written down what this machine was found to do."""
        return self.data_dir / "findings.json"

    @property
    def updates_path(self) -> Path:
        """Where the last look for a newer version is remembered."""
        return self.data_dir / "updates.json"

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
            raise ConfigurationError(
                phrase(
                    "The data folder {path} cannot be made: {reason}.",
                    path=str(self.data_dir),
                    reason=error.strerror or "",
                )
            ) from None
        try:
            self._lock(self.data_dir / "running.lock")
        except BlockingIOError:
            raise AlreadyRunningError(
                phrase("Another Hyperfocus Overlay is running with the profile {path}.", path=str(self.data_dir))
            ) from None
        except OSError as error:
            raise ConfigurationError(
                phrase(
                    "The data folder {path} cannot be written: {reason}.",
                    path=str(self.data_dir),
                    reason=error.strerror or "",
                )
            ) from None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Give it back."""
        for lock in self._locks:
            lock.close()
        self._locks.clear()

    def claim(self, client_id: str) -> bool:
        """Whether nobody else of this user's introduces themselves so, from whatever folder; held like the folder."""
        name = f"client-{hashlib.sha256(client_id.encode()).hexdigest()[:32]}.lock"
        try:
            self._lock(platformdirs.user_state_path(APP_NAME, appauthor=False, ensure_exists=True) / name)
        except BlockingIOError:
            return False
        except OSError:
            pass  # nobody can know
        return True

    def _lock(self, path: Path) -> None:
        """Hold this file until the profile is left.

        Raises:
            BlockingIOError: Another process holds it.
            OSError: It cannot be made.
        """
        file = path.open("ab")
        try:
            with suppress(_NoLocksError):  # a file system without locks: better two instances than none
                _lock(file)
        except BlockingIOError:
            file.close()
            raise
        self._locks.append(file)

    def client_id(self) -> str:
        """The UUID of this install, made at the first start and kept; on a full disk, for this run alone.

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
            if error.errno in _FULL:
                log.warning("the identity cannot be kept", words=f"{error.strerror}; the next start makes another one")
                return client_id
            raise ConfigurationError(
                phrase(
                    "The data folder {path} cannot be written: {reason}.",
                    path=str(self.data_dir),
                    reason=error.strerror or "",
                )
            ) from None
        return client_id


class _NoLocksError(Exception):
    """This file system has none."""


def _lock(file: BinaryIO) -> None:
    """Lock a file for this process.

    Raises:
        BlockingIOError: Another process has it.
        _NoLocksError: Nobody can have it.
    """
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:  # the second is Windows' word for a lock that somebody has
        raise BlockingIOError from error
    except OSError as error:
        raise _NoLocksError from error
