"""A thread for work on a disk that may be slow, or not answer at all: nobody's end waits for it."""

import asyncio
import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")

log = logging.getLogger(__name__)


class DiskThread:
    """Does one piece of work after the other, in order. The thread begins with the first."""

    def __init__(self, name: str) -> None:
        self._queue: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._is_over = False

    async def ask(self, work: Callable[[], T]) -> T:
        """Have it done and wait for what comes of it.

        Raises:
            asyncio.CancelledError: The thread was told to end.
        """
        future: Future[T] = Future()
        if self._is_over:
            future.cancel()
        else:
            self._put(lambda: _work(work, future))
        return await asyncio.wrap_future(future)

    def tell(self, work: Callable[[], object]) -> None:
        """Have it done and wait for nothing. After the end it is dropped."""
        if not self._is_over:
            self._put(work)

    def end(self) -> None:
        """Do what was asked for until now, and no more. Waits for nothing."""
        self._is_over = True
        if self._thread.ident is not None:
            self._queue.put(None)

    def _put(self, work: Callable[[], object]) -> None:
        self._queue.put(lambda: (work(), None)[1])
        if self._thread.ident is None:
            self._thread.start()

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            try:
                work()
            except Exception:  # what nobody waits for must not keep the rest from being done
                log.exception("work on the disk failed")


def _work(work: Callable[[], T], future: Future[T]) -> None:
    if not future.set_running_or_notify_cancel():
        return  # nobody waits any more
    try:
        future.set_result(work())
    except BaseException as error:  # noqa: BLE001 - it belongs to who asked
        future.set_exception(error)
