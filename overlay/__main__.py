"""``python -m overlay`` is the same program as ``hyperfocus-overlay``."""

import contextlib
import os
import signal
import sys
from typing import NoReturn

from overlay.app.machine.beside import is_beside, work_beside
from overlay.app.machine.steady_python import hold_numpy_back


def program() -> NoReturn:
    """The process. A signal ends it without a word also while nothing was begun yet, and after all is done."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            # Not by an exception: it could come up in the middle of an import, or in a call from Qt, and be lost there.
            signal.signal(number, lambda *_: _end(0))
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # looking for some that nobody has costs 25 ms
    hold_numpy_back()
    if is_beside(sys.argv[1:]):
        _end(work_beside(sys.argv[1:]))
    from overlay.cli import main  # noqa: PLC0415 - it takes a while, in which a signal may come

    try:
        code = main()
    except SystemExit as end:  # argparse has answered
        code = end.code if isinstance(end.code, int) else 0
    _end(code)


def _end(code: int) -> NoReturn:
    """All is closed. What Python would take apart now, for up to half a second, the system takes away at once."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError, RuntimeError):  # gone, closed, busy, never there
            stream.flush()
    os._exit(code)


if __name__ == "__main__":
    program()
