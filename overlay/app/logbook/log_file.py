"""A file of lines that never grows beyond a bound, and that says nothing to anybody when the disk is full."""

import errno
import os
from io import FileIO
from pathlib import Path
from typing import Final

LARGEST_BYTES: Final = 2_000_000
OLD_FILES: Final = 3


class LogFile:
    """Appends lines; a full file becomes `NAME.1`, that one `NAME.2`, and so on, up to `OLD_FILES`.

    Nothing is buffered: what was written is in the file even if the process is killed. Not for two threads at a time.

    Attributes:
        trouble: Why lines get lost, in words; "" while all is well.
        lost: How many lines were lost since the last one that was written.
    """

    def __init__(self, path: Path, *, largest_bytes: int = LARGEST_BYTES) -> None:
        self.trouble = ""
        self.lost = 0
        self._path = path
        self._largest_bytes = largest_bytes
        self._file: FileIO | None = None
        self._size = 0
        self._is_torn = False

    def write(self, line: str) -> bool:
        """Append one line, if it can be done; whether it was."""
        data = line.encode("utf-8", "backslashreplace") + b"\n"
        try:
            self._append(data)
        except OSError as error:
            self.trouble = error.strerror or type(error).__name__
            self.lost += 1
            return False
        self.trouble = ""
        self.lost = 0
        return True

    def close(self) -> None:
        """Give the file back; the next line opens it again."""
        file, self._file = self._file, None
        if file is not None:
            file.close()  # there is no buffer whose rest could fail

    def _append(self, data: bytes) -> None:
        if self._file is None:
            self._open()
        if self._size and self._size + len(data) > self._largest_bytes:
            self._rotate()
        if self._is_torn:
            data = b"\n" + data
        assert self._file is not None
        self._is_torn = True
        while data:
            written = self._file.write(data)
            if not written:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            self._size += written
            data = data[written:]
        self._is_torn = False

    def _open(self) -> None:
        self._file = FileIO(self._path, "ab")
        self._size = os.fstat(self._file.fileno()).st_size

    def _rotate(self) -> None:
        """Windows renames no file that somebody reads: then the lines are lost until it can be done."""
        self.close()
        for number in range(OLD_FILES, 0, -1):
            older, newer = self._old(number), self._old(number - 1) if number > 1 else self._path
            if newer.exists():
                newer.replace(older)
        self._is_torn = False
        self._open()

    def _old(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}")
