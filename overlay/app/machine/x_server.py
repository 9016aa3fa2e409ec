"""An X server that goes away does not take unanswered gifts along.

Where Qt finds the connection broken it ends its loop, and the program ends in order. But where the X library finds out
first, in the middle of a frame, it ends the process as soon as its error handler returns, with exit code 1. To go on
after that (XSetIOErrorExitHandler) was tried and crashed now and then: so the handler does what has to be done, and
ends the process itself. Source: XSetIOErrorHandler(3).
"""

import ctypes
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NoReturn

from PySide6.QtWidgets import QApplication

from overlay.app.logbook.logs import logger_for

log = logger_for(__name__)

_OnError = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)


@contextmanager
def at_broken_display(
    application: QApplication, settle: Callable[[], object], give_up: Callable[[], NoReturn]
) -> Iterator[None]:
    """Call these two when the X library finds the connection broken, if Qt speaks to an X server here.

    Args:
        application: Knows whether it does.
        settle: Answers every gift before it returns; from whatever thread draws.
        give_up: Says why, and ends the process.
    """
    if sys.platform != "linux" or application.platformName() != "xcb":
        yield
        return

    def broken(_display: int) -> int:
        log.error("the connection to the X server broke")
        settle()
        give_up()

    library = ctypes.CDLL("libX11.so.6")
    library.XSetIOErrorHandler.argtypes = [ctypes.c_void_p]
    library.XSetIOErrorHandler.restype = ctypes.c_void_p
    handler = _OnError(broken)
    previous = library.XSetIOErrorHandler(ctypes.cast(handler, ctypes.c_void_p))
    try:
        yield
    finally:
        library.XSetIOErrorHandler(previous)
