"""Pipes to processes of ours."""

import contextlib
import sys
from typing import IO, Final

PIPE_BYTES: Final = 2**20
"""What a pipe holds on Linux, where it is asked to: a file goes through it with fewer changes of process."""


def widen(pipe: IO[bytes] | None) -> None:
    """Let it hold more, where the system lets us."""
    if sys.platform != "linux" or pipe is None:
        return
    import fcntl  # noqa: PLC0415 - not on Windows

    with contextlib.suppress(OSError):
        fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, PIPE_BYTES)
