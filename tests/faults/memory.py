"""How much memory something takes, in a process that does nothing else."""

import asyncio
import gc
from dataclasses import dataclass

import psutil

SAMPLE_SECS = 0.005


@dataclass
class Growth:
    """In MiB: at the worst moment, and in the end."""

    most: float = 0.0
    left: float = 0.0


class Watch:
    """`async with Watch() as growth:` - what happens inside is measured against the moment before."""

    async def __aenter__(self):
        self._growth, self._before = Growth(), _resident_mib()
        self._sampling = asyncio.create_task(self._sample())
        return self._growth

    async def __aexit__(self, *_):
        self._sampling.cancel()
        self._look()
        gc.collect()
        self._growth.left = _resident_mib() - self._before

    async def _sample(self):
        while True:
            self._look()
            await asyncio.sleep(SAMPLE_SECS)

    def _look(self):
        self._growth.most = max(self._growth.most, _resident_mib() - self._before)


def _resident_mib():
    return psutil.Process().memory_info().rss / 2**20
