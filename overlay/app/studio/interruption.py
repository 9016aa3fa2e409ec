"""Ctrl-C, SIGTERM and a closed terminal for a command that works on its own: asked for at safe places only.

An exception out of a signal handler could come up in the middle of anything, and be lost there.
"""

import signal
import threading
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Self, TypeVar

_Thing = TypeVar("_Thing")


class Interruption:
    """Hears the wish to end while it is used as a context manager, on the main thread; elsewhere nobody asks."""

    def __init__(self) -> None:
        self._was_asked = False
        self._previous: dict[int, object] = {}

    def __enter__(self) -> Self:
        """Begin to hear."""
        if threading.current_thread() is threading.main_thread():
            for name in ("SIGINT", "SIGTERM", "SIGHUP"):
                number = getattr(signal, name, None)
                if number is not None and signal.getsignal(number) is not signal.SIG_IGN:  # nohup
                    self._previous[number] = signal.signal(number, self._ask)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Hear no more."""
        for number, handler in self._previous.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # it is what signal gave us

    def check(self) -> None:
        """A safe place.

        Raises:
            KeyboardInterrupt: The end was asked for.
        """
        if self._was_asked:
            raise KeyboardInterrupt

    def checked(self, things: Iterable[_Thing]) -> Iterator[_Thing]:
        """Hand on the things; before and after each is a safe place.

        Raises:
            KeyboardInterrupt: The end was asked for.
        """
        for thing in things:
            self.check()
            yield thing
        self.check()

    def _ask(self, _number: int, _frame: object) -> None:
        self._was_asked = True
