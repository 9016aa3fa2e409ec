"""Looks whether there is a newer version: once a day, never during a stream, and only if the streamer wants it.

One small file is fetched, and nothing is ever downloaded besides it or installed. It is remembered from one look to the
next, so that an older list is known for what it is, and so that a start needs no network to say what is known.
"""

import asyncio
import contextlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from overlay.errors import FetchError, UpdateError
from overlay.loaders.release_manifest import MOST_BYTES, Manifest, Publisher, read_manifest
from overlay.loaders.release_news import NO_PUBLISHER, News, judge, unknown
from overlay.network.lookups import LookUps
from overlay.phrase import phrase

DAY_SECS: Final = 24 * 3600.0
AFTER_FAILURE_SECS: Final = 3600.0
SETTLING_SECS: Final = 60.0
"""How long nothing may have gone on before it looks, and so also how long after the start at the earliest."""


class ReleaseMemory(BaseModel):
    """What outlives a run.

    Attributes:
        looked_ms: When a list was looked at last, in ms since 1970.
        signed_ms: When the latest list was signed that was seen.
        envelope: That list as it came. Whoever reads it again checks its signature again.
    """

    model_config = ConfigDict(frozen=True)

    format: Literal["hyperfocus-release-memory"] = "hyperfocus-release-memory"
    looked_ms: int = 0
    signed_ms: int = 0
    envelope: str = ""


def recall(path: Path) -> ReleaseMemory:
    """What was remembered; nothing where there is no file that can be read."""
    try:
        return ReleaseMemory.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return ReleaseMemory()


def remember(path: Path, memory: ReleaseMemory) -> None:
    """Keep it; where that cannot be done, the next start looks again."""
    new = path.with_name(f"{path.name}.new")
    with contextlib.suppress(OSError):
        new.write_text(memory.model_dump_json(), encoding="utf-8")
        new.replace(path)


async def look(publisher: Publisher, memory_path: Path, own_version: str, now_ms: int) -> tuple[News, Manifest]:
    """Fetch the list and judge it.

    Args:
        publisher: Where it lies, and whose signature counts.
        memory_path: The file that remembers.
        own_version: The version that looks.
        now_ms: The wall clock, in ms since 1970.

    Raises:
        UpdateError: Nobody can say.
    """
    if not publisher.is_there:
        raise UpdateError(NO_PUBLISHER)
    from overlay.network.fetching.fetcher import Fetcher  # noqa: PLC0415 - a quarter of a second, and most starts need none

    keys = publisher.public_keys()
    fetcher = Fetcher(publisher.url)
    try:
        data = await fetcher.fetch(publisher.url, MOST_BYTES)
    except FetchError as error:
        raise UpdateError(phrase("The list of versions could not be fetched: {reason}.", reason=str(error))) from None
    finally:
        await fetcher.close()
    manifest = read_manifest(data, keys, now_ms)
    news = judge(manifest, own_version, recall(memory_path).signed_ms)
    envelope = data.decode("utf-8")  # it was JSON
    remember(memory_path, ReleaseMemory(looked_ms=now_ms, signed_ms=manifest.signed_ms, envelope=envelope))
    return news, manifest


def recalled(publisher: Publisher, memory_path: Path, own_version: str, now_ms: int) -> News | None:
    """What the list of the last look says today, without a network; None where there is none that still holds."""
    memory = recall(memory_path)
    if not memory.envelope or not publisher.is_there:
        return None
    try:
        manifest = read_manifest(memory.envelope.encode(), publisher.public_keys(), now_ms)
        return judge(manifest, own_version, memory.signed_ms)
    except UpdateError:
        return None


class ReleaseWatch:
    """Begin it with `live`; end it by cancelling that. The rest may be called in its loop only."""

    def __init__(
        self,
        publisher: Publisher,
        memory_path: Path,
        own_version: str,
        tell: Callable[[News], object],
        *,
        settling_secs: float = SETTLING_SECS,
        wall_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000,
    ) -> None:
        """Look at nothing yet.

        Args:
            publisher: Where the list lies, and whose signature counts.
            memory_path: The file that remembers.
            own_version: The version that runs.
            tell: Is told what was found, in the loop.
            settling_secs: For how long nothing may have gone on before it looks.
            wall_ms: The wall clock, in ms since 1970.
        """
        self._publisher = publisher
        self._memory_path = memory_path
        self._own_version = own_version
        self._tell = tell
        self._settling_secs = settling_secs
        self._wall_ms = wall_ms
        self._news = asyncio.Event()
        self._is_wanted = False
        self._is_asked = False
        self._is_busy = False
        self._quiet_since_secs = time.monotonic()
        self._not_before_secs = 0.0

    def want(self, *, is_on: bool) -> None:
        """Look once a day from now on, or not any more."""
        self._is_wanted = is_on
        self._news.set()

    def ask(self) -> None:
        """Look at once: the streamer pressed the button."""
        self._is_asked = True
        self._news.set()

    def stand_back(self, *, is_busy: bool) -> None:
        """The stream is live or gifts are under way, or neither any more."""
        if is_busy != self._is_busy:
            self._is_busy = is_busy
            self._quiet_since_secs = time.monotonic()
            self._news.set()

    async def live(self) -> None:
        """Until it is cancelled."""
        asyncio.get_running_loop().set_default_executor(LookUps())  # a name server that hangs must not hold up the end
        known = recalled(self._publisher, self._memory_path, self._own_version, self._wall_ms())
        if known is not None:
            self._tell(known)
        while True:
            self._news.clear()
            wait_secs = 0.0 if self._is_asked else self._wait_secs()
            if wait_secs is not None and wait_secs <= 0.0:
                self._is_asked = False
                await self._look()
                continue
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(wait_secs):
                    await self._news.wait()

    def _wait_secs(self) -> float | None:
        """Until the next look; None while there is none to come."""
        if not self._is_wanted or self._is_busy or not self._publisher.is_there:
            return None
        now_secs = time.monotonic()
        since_ms = self._wall_ms() - recall(self._memory_path).looked_ms
        due_secs = DAY_SECS - since_ms / 1000 if since_ms >= 0 else 0.0  # a clock that was set back must not stop it
        # The second bound is for a disk that keeps nothing, and for failures.
        return max(due_secs, self._not_before_secs - now_secs, self._quiet_since_secs + self._settling_secs - now_secs)

    async def _look(self) -> None:
        try:
            news, _manifest = await look(self._publisher, self._memory_path, self._own_version, self._wall_ms())
        except UpdateError as error:
            self._not_before_secs = time.monotonic() + AFTER_FAILURE_SECS
            self._tell(unknown(error.words))
        else:
            self._not_before_secs = time.monotonic() + DAY_SECS
            self._tell(news)
