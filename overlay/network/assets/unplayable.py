"""Videos that were looked at and found good, and then could not be played: not tried over and over.

One failure is forgiven: the computer may have been busy. What failed twice is refused for a while, by its content and
not by its address, so that a file which was mended there is played at once.
"""

import asyncio
import hashlib
import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from overlay.scene.videos.video import VideoClip

FORGIVEN: Final = 1
TOGETHER_SECS: Final = 2.0
"""Failures so soon after another are one: the same video in many gifts at once."""
AGAIN_SECS: Final = 600.0
"""So long after the last failure it is tried again, once."""
MOST_REMEMBERED: Final = 200


@dataclass(frozen=True, slots=True)
class _Failures:
    count: int
    last_secs: float
    words: str


class Unplayable:
    """What is remembered of a run. All of it belongs to one event loop."""

    def __init__(self, clock_secs: Callable[[], float] = time.monotonic) -> None:
        self._clock_secs = clock_secs
        self._failures: OrderedDict[tuple[int, bytes], _Failures] = OrderedDict()

    async def blame(self, asset: object, words: str) -> bool:
        """It could not be played, as the words say. Whether it is refused from now on."""
        if not isinstance(asset, VideoClip):
            return False
        key = await _key_of(asset.data)
        before, now = self._failures.pop(key, _Failures(0, -math.inf, "")), self._clock_secs()
        count = before.count + (now - before.last_secs > TOGETHER_SECS)
        self._failures[key] = _Failures(count, now, words)
        if len(self._failures) > MOST_REMEMBERED:
            self._failures.popitem(last=False)
        return count > FORGIVEN

    async def words_about(self, data: bytes) -> str:
        """Why this file is not to be tried now; "" if it may be. Only what has the size of a bad one is hashed."""
        if not any(size == len(data) for size, _digest in self._failures):
            return ""
        found = self._failures.get(await _key_of(data))
        is_refused = found is not None and found.count > FORGIVEN and self._clock_secs() - found.last_secs < AGAIN_SECS
        return found.words if found is not None and is_refused else ""


async def _key_of(data: bytes) -> tuple[int, bytes]:
    digest = await asyncio.to_thread(lambda: hashlib.sha256(data).digest())
    return len(data), digest
