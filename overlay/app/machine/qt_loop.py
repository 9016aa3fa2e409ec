"""Qt with its remarks in the log, and a loop of asyncio on top of it."""

import contextlib
from collections.abc import Iterator

import qasync

from overlay.app.machine.application import make_application, qt_messages, require_opengl, stray_errors_logged
from overlay.app.machine.steady_python import take_turns_quickly


@contextlib.contextmanager
def qt_loop() -> Iterator[qasync.QEventLoop]:
    """The loop, while there is something to draw with.

    Raises:
        NoOpenGLError: There is nothing.
    """
    take_turns_quickly()
    application = make_application()
    with stray_errors_logged(), qt_messages(), qasync.QEventLoop(application) as loop:
        require_opengl()
        yield loop
