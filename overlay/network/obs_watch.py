"""Stays with OBS as long as the program runs: looks for it now and then, knows where we stand, sets it up on request.

Runs in one event loop; no Qt. Where OBS is not there, this is one refused connection to our own machine a minute.
"""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Protocol

from overlay.errors import ObsError
from overlay.network.lookups import LookUps
from overlay.network.obs_client import ObsClient, decoded, obs_client
from overlay.network.obs_link import NOT_THERE
from overlay.obs.capture import Capture, OurWindow
from overlay.obs.checking import check, is_on_air
from overlay.obs.load import ObsLoad
from overlay.obs.own_server import OFF, OwnServer
from overlay.obs.setting_up import SetUp, set_up
from overlay.obs.standing import LOOK_EVERY_SECS, TELLING_EVENTS, Standing, ask_stats, survey, wait_secs
from overlay.obs.talk import Remark
from overlay.phrase import phrase

START: Final = phrase("Start OBS, and enable its server: Tools, WebSocket Server Settings.")
LIVE: Final = Remark(
    is_fine=True,
    words=phrase("OBS is live, so no test card was shown. Press Set up OBS before the stream to have it checked."),
)


@dataclass(frozen=True, slots=True)
class Target:
    """Where OBS is, how it captures here, and what.

    Attributes:
        url: Its address.
        find_password: Gives its password, if there is one; may take its time.
        capture: How our window is captured here.
        window: Ours.
        find_server: Gives what OBS itself says of its address, where nobody has said another one; may take its time.
    """

    url: str
    find_password: Callable[[], str | None]
    capture: Capture
    window: OurWindow
    find_server: Callable[[], OwnServer | None] = lambda: None


class Hearer(Protocol):
    """Who is told; on the loop's thread. Nothing here may raise."""

    def stands(self, standing: Standing) -> None:
        """Where we stand is another matter now."""

    def was_set_up(self, remarks: tuple[Remark, ...]) -> None:
        """A set-up that was asked for has ended."""

    def show_card(self, *, is_shown: bool) -> None:
        """Show the test card, or take it off."""

    def limit(self, share: float) -> None:
        """So much of the effects' full cost may be drawn, 0…1."""


class ObsWatch:
    """Begin it with `live`; end it by cancelling that."""

    def __init__(self, target: Target, hearer: Hearer, *, look_every_secs: float = LOOK_EVERY_SECS) -> None:
        self._target = target
        self._url = target.url
        self._hearer = hearer
        self._look_every_secs = look_every_secs
        self._standing = Standing()
        self._news = asyncio.Event()
        self._is_stale = True
        self._wanted: str | None = None  # the scene that is to be set up

    def set_up(self, scene: str) -> None:
        """Set OBS up as soon as it can be asked, which is tried at once; "" for the scene in the program."""
        self._wanted = scene
        self._news.set()

    async def live(self) -> None:
        """Until it is cancelled."""
        asyncio.get_running_loop().set_default_executor(LookUps())  # a keyring that hangs must not hold up the end
        failures = 0
        self._hearer.stands(self._standing)
        while True:
            self._news.clear()
            error = await self._until_it_ends()
            failures = 1 if self._standing.version else failures + 1
            self._hearer.limit(1.0)
            self._tell(Standing(trouble="" if error.words == NOT_THERE else error.words))
            if self._wanted is not None:
                self._answer((Remark(is_fine=False, words=error.words, advice=_enable(error)),))
            await self._pause(wait_secs(failures, needs_hand=error.needs_hand))

    async def _until_it_ends(self) -> ObsError:
        while True:
            try:
                async with obs_client(self._url, self._target.find_password, self._hear) as client:
                    await self._stay(client)
            except ObsError as error:
                found = await where_else(self._target, self._url, error)
                if isinstance(found, ObsError):
                    return found
                self._url = found

    async def _stay(self, client: ObsClient) -> None:
        load, self._is_stale = ObsLoad(), True
        while True:
            self._news.clear()
            if self._wanted is not None:
                self._answer(await self._set_up(client, self._wanted))
                self._is_stale = True
            if self._is_stale:
                self._is_stale = False
                found = await client.hold(survey(self._target.capture, self._target.window))
                self._tell(replace(found, is_backing_off=load.is_backing_off))
            share = load.hear(await client.hold(ask_stats()))
            self._hearer.limit(share)
            self._tell(replace(self._standing, is_backing_off=load.is_backing_off))
            await self._pause(self._look_every_secs)

    async def _set_up(self, client: ObsClient, scene: str) -> tuple[Remark, ...]:
        """What was done and found; an end of the connection ends the watch's stay as well, and is told there."""
        try:
            done: SetUp = await client.hold(set_up(self._target.capture, self._target.window, scene))
            if not done.source:
                return done.remarks
            if await client.hold(is_on_air()):
                return *done.remarks, LIVE
            return *done.remarks, await self._check(client, done.source)
        except ObsError as error:
            return (Remark(is_fine=False, words=error.words),)

    async def _check(self, client: ObsClient, source: str) -> Remark:
        self._hearer.show_card(is_shown=True)
        try:
            return await client.hold(check(self._target.capture, self._target.window, source, decoded))
        finally:
            self._hearer.show_card(is_shown=False)

    def _answer(self, remarks: tuple[Remark, ...]) -> None:
        self._wanted = None
        self._hearer.was_set_up(remarks)

    def _tell(self, standing: Standing) -> None:
        if standing != self._standing:
            self._standing = standing
            self._hearer.stands(standing)

    def _hear(self, kind: str) -> None:
        if kind in TELLING_EVENTS:
            self._is_stale = True
            self._news.set()

    async def _pause(self, secs: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(secs):
                await self._news.wait()


async def where_else(target: Target, url: str, error: ObsError) -> str | ObsError:
    """Where OBS itself says that it is, if that is another place than this one, where nobody answers.

    Else what is to be told of it: that its server is switched off, or no more than the error.
    """
    if error.words != NOT_THERE:
        return error
    server = await asyncio.get_running_loop().run_in_executor(None, target.find_server)
    if server is None:
        return error
    if not server.is_on:
        return ObsError(OFF)
    return error if server.url == url else server.url


def _enable(error: ObsError) -> str:
    return START if error.words == NOT_THERE else ""
