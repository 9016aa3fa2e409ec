"""Name look-ups that nobody waits for.

asyncio asks the system's resolver in a pool of a few threads: a name server that does not answer fills the pool, after
which not even localhost is found, and the end of the loop waits until the last look-up gave up.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class LookUps(ThreadPoolExecutor):
    """A loop's default executor, for look-ups alone: one short-lived thread each, and none holds up the end."""

    def submit(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Do this soon; the future may be given up at any time."""
        future: Future[T] = Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(work(*args, **kwargs))
            except BaseException as error:  # noqa: BLE001 - it belongs to who asked
                future.set_exception(error)

        threading.Thread(target=run, name="look-up", daemon=True).start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002
        """Nothing to wait for."""
