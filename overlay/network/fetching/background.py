"""Work that nobody waits for: one piece after the other, and only while nothing urgent is under way."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from typing import Final

Job = Callable[[], Awaitable[None]]

MOST_WAITING: Final = 200
MOST_TRIES: Final = 3
"""A job that something urgent broke off is tried again, but not for ever."""


class Background:
    """All of it belongs to one event loop."""

    def __init__(self) -> None:
        self._jobs: deque[tuple[Job, int]] = deque()
        self._urgent = 0
        self._is_calm = asyncio.Event()
        self._is_calm.set()
        self._worker: asyncio.Task[None] | None = None
        self._at_work: asyncio.Task[None] | None = None

    @contextlib.contextmanager
    def held_back(self) -> Iterator[None]:
        """Something urgent is under way: what is being done is broken off, and nothing is begun."""
        self._urgent += 1
        self._is_calm.clear()
        if self._at_work is not None:
            self._at_work.cancel()
        try:
            yield
        finally:
            self._urgent -= 1
            if not self._urgent:
                self._is_calm.set()

    def put(self, job: Job) -> None:
        """Do this some time; where too much waits already, it is not done."""
        if len(self._jobs) < MOST_WAITING:
            self._jobs.append((job, 1))
            if self._worker is None or self._worker.done():
                self._worker = asyncio.create_task(self._work())

    async def close(self) -> None:
        """Give everything up."""
        self._jobs.clear()
        tasks = [task for task in (self._worker, self._at_work) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _work(self) -> None:
        while self._jobs:
            await self._is_calm.wait()
            job, tries = self._jobs.popleft()
            self._at_work = asyncio.ensure_future(_done(job))
            await asyncio.wait({self._at_work})
            if self._at_work.cancelled() and tries < MOST_TRIES:
                self._jobs.append((job, tries + 1))
            self._at_work = None


async def _done(job: Job) -> None:
    with contextlib.suppress(Exception):  # nobody waits for it, so nobody is told
        await job()
