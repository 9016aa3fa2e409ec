"""Name look-ups that nobody has to wait for.

asyncio asks the system's resolver in a pool of a few threads: a name server that does not answer fills the pool, after
which not even localhost is found, and the end of the loop waits until the last look-up gave up.
"""

import _thread
import asyncio
import socket
import threading
import time
from collections.abc import Callable, Hashable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final, ParamSpec, TypeVar

from aiohappyeyeballs import AddrInfoType

from overlay.network.address import OUR_NAMES

P = ParamSpec("P")
T = TypeVar("T")

PATIENCE_SECS: Final = 8.0
"""A look-up that took so long is given up, and a new one is not answered with it: the network may be another by now."""

MOST_AT_ONCE: Final = 8
"""The system gives up by itself after a minute at most, so that an attempt to connect always finds a free place."""


class NoAnswerError(OSError):
    """Nobody answers who could say where a host is; the text says which host."""


async def addresses_of(host: str, port: int) -> Sequence[AddrInfoType]:
    """Where to connect to, best first. A number and our own machine are known without asking anybody.

    ``localhost`` is this machine whatever a name server says (RFC 6761, section 6.3).

    Raises:
        NoAnswerError: The name servers do not answer.
        OSError: There is no such name.
    """
    if host in OUR_NAMES:
        return [*_numbered("::1", port), *_numbered("127.0.0.1", port)]
    try:
        return _numbered(host, port)
    except socket.gaierror:
        pass
    try:
        async with asyncio.timeout(PATIENCE_SECS):
            return await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except TimeoutError:
        raise NoAnswerError(f"no name server could say in time where {host} is") from None


def _numbered(number: str, port: int) -> Sequence[AddrInfoType]:
    return socket.getaddrinfo(number, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)


@dataclass(slots=True)
class _LookUp:
    answer: Future[Any]
    began_secs: float


class LookUps(ThreadPoolExecutor):
    """A loop's default executor, for look-ups alone.

    Each runs in a short-lived thread of its own. Who asks what is being looked up already waits for the same answer,
    the number of look-ups is bounded, and none of them holds up the end.
    """

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._latest: dict[Hashable, _LookUp] = {}
        self._under_way = 0

    def submit(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Do this soon, or say at once that it cannot be done; the future may be given up at any time."""
        question = (work, args, tuple(sorted(kwargs.items())))
        mine: Future[T] = Future()
        with self._lock:
            look_up = self._latest.get(question)
            if look_up is None or time.monotonic() - look_up.began_secs >= PATIENCE_SECS:
                if self._under_way >= MOST_AT_ONCE:
                    mine.set_exception(NoAnswerError("no name server answers any more"))
                    return mine
                look_up = self._begin(question, lambda: work(*args, **kwargs))
        look_up.answer.add_done_callback(lambda answer: _pass_on(answer, mine))
        return mine

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002
        """Nothing to wait for."""

    def _begin(self, question: Hashable, ask: Callable[[], object]) -> _LookUp:
        look_up = _LookUp(Future(), time.monotonic())

        def run() -> None:
            try:
                answer = ask()
            except BaseException as error:  # noqa: BLE001 - it belongs to who asked
                self._ended(question, look_up)
                look_up.answer.set_exception(error)
            else:
                self._ended(question, look_up)
                look_up.answer.set_result(answer)

        _thread.start_new_thread(run, ())  # `Thread.start` would wait until the system lets it run
        self._under_way += 1
        self._latest[question] = look_up
        return look_up

    def _ended(self, question: Hashable, look_up: _LookUp) -> None:
        """Nothing is remembered: the next one who asks gets a new answer."""
        with self._lock:
            self._under_way -= 1
            if self._latest.get(question) is look_up:
                del self._latest[question]


def _pass_on(answer: Future[T], mine: Future[T]) -> None:
    if not mine.set_running_or_notify_cancel():
        return  # nobody waits any more
    error = answer.exception()
    if error is not None:
        mine.set_exception(error)
    else:
        mine.set_result(answer.result())
