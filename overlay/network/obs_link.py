"""The library's connection to OBS, `simpleobsws`, with what it leaves open closed. No Qt.

It speaks obs-websocket 5: the greeting, the proof of the password, requests and their answers, events. Ours is how the
socket is opened (no proxy on the way to this machine, our limits of size and time), that nothing but messages of
obs-websocket gets to it, that whoever waits hears at once when the connection ends and why, and that it logs nothing.
"""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Final, TypeVar

import msgpack
import simpleobsws
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Subprotocol

from overlay.errors import ObsError
from overlay.network.opening import Opening
from overlay.obs import wire
from overlay.obs.talk import Answer, Ask
from overlay.phrase import joined, phrase

OPEN_SECS: Final = 5.0
ANSWER_SECS: Final = 10.0
"""A screenshot of a large canvas takes OBS a good second on a slow machine."""
CLOSE_SECS: Final = 0.2
LARGEST_BYTES: Final = 2**26
"""A screenshot of 8192 x 8192 pixels, if it is no noise."""
NOT_THERE: Final = phrase("OBS does not answer at its address.")

T = TypeVar("T")

# Debug lines of both libraries hold what proves the password: they get loggers that say nothing.
_silent = logging.getLogger("overlay.network.websockets")
logging.getLogger("simpleobsws").disabled = _silent.disabled = True
# What every program has in common is no business of a library, which changes it when it is imported.
logging.getLogger("websockets").setLevel(logging.NOTSET)


class ObsLink(simpleobsws.WebSocketClient):  # type: ignore[misc]  # it has no types
    """One connection: `connect`, `introduce`, `ask` as often as one likes, `leave`."""

    hello_message: Mapping[str, Any]
    _websocket: ClientConnection  # the library forgets its own of these when it says goodbye
    _reader: asyncio.Task[None] | None = None

    def __init__(self, url: str, on_event: Callable[[str], None]) -> None:
        """Do nothing yet.

        Args:
            url: The address of OBS.
            on_event: Called with the kind of each event; must not raise.
        """
        subscribed = simpleobsws.IdentificationParameters(eventSubscriptions=wire.EVENTS)
        super().__init__(url, identification_parameters=subscribed)
        self._greeted = asyncio.Event()
        self._on_event = on_event
        self.register_event_callback(self._hear)

    async def connect(self) -> bool:
        """Open the socket and begin to read; instead of the library's own way, which goes through a proxy.

        Raises:
            ObsError: Nobody is there, or somebody else.
        """
        try:
            websocket = await Opening(
                self.url,
                subprotocols=[Subprotocol(wire.SUBPROTOCOL)],
                compression=None,
                open_timeout=OPEN_SECS,
                close_timeout=CLOSE_SECS,
                ping_interval=None,  # statistics are asked for all the time, and must be answered
                max_size=LARGEST_BYTES,
                logger=_silent,
                proxy=None,
                create_connection=_ObsConnection,
            )
        except (OSError, TimeoutError):
            raise ObsError(NOT_THERE) from None
        except (WebSocketException, ValueError):
            raise ObsError(wire.NO_OBS, needs_hand=True) from None
        if websocket.subprotocol != wire.SUBPROTOCOL:
            websocket.transport.abort()
            raise ObsError(wire.NO_OBS, needs_hand=True)
        self._websocket = self.ws = websocket
        self.ws_open = True
        self._reader = self.recv_task = asyncio.create_task(self._ws_recv_task(), name="obs reader")
        return True

    async def introduce(self, find_password: Callable[[], str | None]) -> None:
        """Say who we are, with a proof that we know the password if OBS wants one.

        Args:
            find_password: Asked only if OBS wants to know, on another thread, for a keyring may take its time.

        Raises:
            ObsError: OBS does not let us in, or is none.
        """
        try:
            await self._unless_it_ends(self._greeted.wait(), OPEN_SECS)
            if "authentication" in self.hello_message:
                password = await asyncio.get_running_loop().run_in_executor(None, find_password)
                if password is None:
                    words = joined((phrase("OBS wants a password."), wire.WHERE_IT_STANDS))
                    raise ObsError(words, needs_hand=True)
                self.password = password
            if not await self._unless_it_ends(self._identify(), OPEN_SECS):
                raise self._end()
        except TimeoutError:
            raise ObsError(wire.NO_OBS, needs_hand=True) from None

    async def ask(self, ask: Ask) -> Answer:
        """Ask, and wait for the answer.

        Raises:
            ObsError: OBS does not answer, or the connection has ended.
        """
        request = simpleobsws.Request(ask.kind, dict(ask.data))
        try:
            found = await self._unless_it_ends(self.call(request, timeout=None), ANSWER_SECS)
        except TimeoutError:
            raise ObsError(phrase("OBS did not answer {request} in time.", request=ask.kind)) from None
        return wire.answer_of(found.requestStatus.result, found.responseData, found.requestStatus.comment)

    async def leave(self) -> None:
        """Say goodbye, and wait a moment for an answer at most."""
        if self._reader is None:
            return
        with contextlib.suppress(TimeoutError, WebSocketException, OSError):
            async with asyncio.timeout(CLOSE_SECS):
                await self.disconnect()
        self._websocket.transport.abort()  # one that does not read would be waited for
        await _ended(self._reader)

    async def _send_identify(self, *_: object) -> None:
        """The library would answer the greeting at once: the password is looked for first, and may take its time."""
        self._greeted.set()

    async def _identify(self) -> bool:
        await super()._send_identify(self.password, self.identification_parameters)
        return bool(await self.wait_until_identified(timeout=None))

    async def _hear(self, event: Mapping[str, Any]) -> None:
        self._on_event(event["eventType"])

    async def _unless_it_ends(self, work: Coroutine[Any, Any, T], secs: float) -> T:
        """Wait for what only comes as long as the connection lasts; the library would wait on.

        Raises:
            TimeoutError: It did not come.
            ObsError: The connection ended.
        """
        assert self._reader is not None
        task = asyncio.create_task(work)
        try:
            async with asyncio.timeout(secs):
                await asyncio.wait((task, self._reader), return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                raise self._end()
            return task.result()
        except (ConnectionClosed, simpleobsws.NotIdentifiedError):
            raise self._end() from None
        finally:
            task.cancel()
            await _ended(task)

    def _end(self) -> ObsError:
        """Why the connection ended."""
        reader = self._reader
        error = reader.exception() if reader is not None and reader.done() and not reader.cancelled() else None
        if error is None:
            return wire.error_for_close(self._websocket.close_code)
        return error if isinstance(error, ObsError) else ObsError(wire.NO_OBS, needs_hand=True)


class _ObsConnection(ClientConnection):
    """Lets through what is a message of obs-websocket: of what is none, the library passes over some, others end it."""

    async def recv(self, decode: bool | None = None) -> Any:  # noqa: ANN401, FBT001 - as the library has it
        message = await super().recv(decode)
        try:
            is_one = isinstance(message, bytes) and wire.is_message(msgpack.unpackb(message))
        except (ValueError, msgpack.UnpackException):
            is_one = False
        if not is_one:
            raise ObsError(wire.NO_OBS, needs_hand=True)
        return message


async def _ended(task: asyncio.Task[Any]) -> None:
    """Wait for its end; nobody else hears how it ended."""
    await asyncio.wait([task])
    if not task.cancelled():
        task.exception()
