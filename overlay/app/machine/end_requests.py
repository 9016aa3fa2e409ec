"""Who asks the program to end, and that it does: signals, the console on Windows, a window that was closed.

Signals are heard on a thread of its own, for the one that draws may be busy, or stuck in a driver. Whoever asks, the
program has a little time to end in order; what is not over then (a driver or a disk that hangs) is left behind.
"""

import contextlib
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from overlay.app.logbook.logs import logger_for

END_SECS: Final = 1.6
"""How long an end in order may take."""
LAST_WORD_SECS: Final = 0.05
_NO_SIGNAL: Final = b"\0"

log = logger_for(__name__)


class EndRequests:
    """Hears them while it is used as a context manager, on the main thread. `end_with` says what is to be done."""

    def __init__(self) -> None:
        self._door = threading.Lock()
        self._was_asked = False
        self._ways: tuple[Callable[[], object], Callable[[], object]] | None = None
        self._is_over = threading.Event()
        self._system: AbstractContextManager[None] = _system_requests(self.ask, self._is_over)

    def __enter__(self) -> Self:
        """Begin to hear."""
        self._system.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Hear no more."""
        self.over()
        self._system.__exit__(kind, error, trace)

    def ask(self) -> None:
        """Let the program end, within `END_SECS`. From any thread; returns at once."""
        with self._door:
            was_asked, self._was_asked = self._was_asked, True
        if not was_asked:
            threading.Thread(target=self._end, name="end", daemon=True).start()

    def end_with(self, finish: Callable[[], object], settle: Callable[[], object]) -> None:
        """From now on the end is more than leaving; if it was asked for already, `finish` is called at once.

        Args:
            finish: Makes the thread that draws take the program down. Returns at once.
            settle: Answers every gift and says goodbye to the engine. Called on another thread, so that it is done
                even if the thread that draws never comes to it.
        """
        with self._door:
            self._ways = finish, settle
            was_asked = self._was_asked
        if was_asked:
            finish()

    def over(self) -> None:
        """The program has ended in order; what is still to be done has all the time it needs."""
        self._is_over.set()

    def _end(self) -> None:
        by_secs = time.monotonic() + END_SECS
        with self._door:
            ways = self._ways
        if ways is not None:
            finish, settle = ways
            finish()
            threading.Thread(target=settle, name="settle", daemon=True).start()
        wake_lazy_threads()
        if not self._is_over.wait(by_secs - time.monotonic()):
            # The disk may be what hangs: the log is not waited for either.
            words = "the program did not end in order and was left"
            last_word = threading.Thread(target=log.error, args=(words,), daemon=True)
            last_word.start()
            last_word.join(LAST_WORD_SECS)
            os._exit(0)


def wake_lazy_threads() -> None:
    """Give threads that stand back for all others the priority of the process, where the system lets us.

    Mesa's thread for its shader cache has niceness 19. The last thread of a process to go gives its memory back; on a
    busy machine that one took up to ten seconds over it, and as long the process could not be started anew.
    """
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError):
        usual = os.getpriority(os.PRIO_PROCESS, os.getpid())
        for thread in (int(task.name) for task in Path("/proc/self/task").iterdir()):
            with contextlib.suppress(OSError):  # it has gone, or only the superuser may
                if os.getpriority(os.PRIO_PROCESS, thread) > usual:
                    os.setpriority(os.PRIO_PROCESS, thread, usual)


if sys.platform == "win32":

    @contextmanager
    def _system_requests(ask: Callable[[], None], is_over: threading.Event) -> Iterator[None]:
        """Ctrl-C, Ctrl-Break, a closed console, a log-off, a shutdown.

        Windows calls the handler on a new thread; where it ends the process, it does so when the handler returns.
        """
        import ctypes  # noqa: PLC0415

        def heard(_event: int) -> int:
            ask()
            is_over.wait(END_SECS)
            return 1

        handler = ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_uint32)(heard)
        ctypes.windll.kernel32.SetConsoleCtrlHandler(handler, 1)
        try:
            yield
        finally:
            ctypes.windll.kernel32.SetConsoleCtrlHandler(handler, 0)

else:

    @contextmanager
    def _system_requests(ask: Callable[[], None], _is_over: threading.Event) -> Iterator[None]:
        """Signals. A closed terminal is one, unless `nohup` has said that it is not to end us.

        Python runs a handler on the main thread, when Qt next lets it; the wakeup socket has the number at once.
        """
        numbers = [signal.SIGINT, signal.SIGTERM]
        if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
            numbers.append(signal.SIGHUP)
        ours, theirs = socket.socketpair()
        theirs.settimeout(0.0)

        def listen() -> None:
            while ours.recv(1) != _NO_SIGNAL:
                ask()

        listener = threading.Thread(target=listen, name="end requests", daemon=True)
        listener.start()
        previous_fd = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
        previous = {number: signal.signal(number, lambda *_: None) for number in numbers}
        try:
            yield
        finally:
            for number, handler in previous.items():
                signal.signal(number, handler)
            signal.set_wakeup_fd(previous_fd)
            theirs.settimeout(None)
            theirs.send(_NO_SIGNAL)
            listener.join()
            ours.close()
            theirs.close()
