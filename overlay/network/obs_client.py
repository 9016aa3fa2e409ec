"""One connection to OBS: the handshake, asks and their answers, talks, events. No Qt.

Why not a library: `simpleobsws` leaves whoever asks waiting when the connection ends, goes through the system's proxy
even to this machine, logs what proves the password, and needs msgpack besides; `obsws-python` is under the GPL and
blocks a thread. Of the protocol we need six kinds of messages in JSON (`obs.wire`), over the library that we have.
"""

import asyncio
import contextlib
import io
import logging
from collections.abc import AsyncIterator, Callable
from typing import Final, TypeVar

import numpy as np
from PIL import Image, UnidentifiedImageError
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.typing import Subprotocol

from overlay.errors import ObsError
from overlay.network.opening import Opening
from overlay.obs import wire
from overlay.obs.talk import Answer, Ask, Talk, Wait
from overlay.obs.test_card import Picture
from overlay.phrase import joined, phrase

OPEN_SECS: Final = 5.0
ANSWER_SECS: Final = 10.0
"""A screenshot of a large canvas takes OBS a good second on a slow machine."""
CLOSE_SECS: Final = 0.2
LARGEST_BYTES: Final = 2**26
"""A screenshot of 8192 x 8192 pixels, if it is no noise."""
NOT_THERE: Final = phrase("OBS does not answer at its address.")

T = TypeVar("T")

# The library's debug lines hold what proves the password: it gets a logger that says nothing.
_silent = logging.getLogger("overlay.network.websockets")
_silent.disabled = True


class ObsClient:
    """Asks OBS, through one connection that is open and identified."""

    def __init__(self, websocket: ClientConnection, on_event: Callable[[str], None]) -> None:
        self._websocket = websocket
        self._on_event = on_event
        self._waiting: dict[str, asyncio.Future[Answer]] = {}
        self._asked = 0
        self._end: ObsError | None = None

    async def hold(self, talk: Talk[T]) -> T:
        """Hold a talk to its end; what it returns.

        Raises:
            ObsError: OBS refuses, does not answer, or has closed the connection.
        """
        answer = Answer()
        try:
            step = next(talk)
            while True:
                match step:
                    case Ask():
                        answer = await self._ask(step)
                    case Wait(secs):
                        await asyncio.sleep(secs)
                        answer = Answer()
                step = talk.send(answer)
        except StopIteration as end:
            found: T = end.value
            return found
        finally:
            talk.close()

    async def read(self) -> None:
        """Read answers and events until the connection ends; then nobody waits any more.

        Raises:
            ObsError: Always, in the end: why it did.
        """
        try:
            async for text in self._websocket:
                match wire.read(text if isinstance(text, str) else ""):
                    case wire.Response(request_id, answer) if request_id in self._waiting:
                        future = self._waiting[request_id]
                        if not future.done():
                            future.set_result(answer)
                    case wire.Event(kind):
                        self._on_event(kind)
                    case _:
                        pass
        except ConnectionClosed:
            pass
        except ObsError as error:
            self._end = error
        self._end = self._end or wire.error_for_close(self._websocket.close_code)
        for future in self._waiting.values():
            if not future.done():
                future.set_exception(self._end)
        raise self._end

    async def _ask(self, ask: Ask) -> Answer:
        if self._end is not None:
            raise self._end
        self._asked += 1
        request_id = str(self._asked)
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting[request_id] = future
        try:
            async with asyncio.timeout(ANSWER_SECS):
                await self._websocket.send(wire.request_text(request_id, ask))
                return await future
        except TimeoutError:
            raise ObsError(phrase("OBS did not answer {request} in time.", request=ask.kind)) from None
        except ConnectionClosed:
            raise wire.error_for_close(self._websocket.close_code) from None
        finally:
            del self._waiting[request_id]
            if future.done() and not future.cancelled():
                future.exception()  # who asked may have been told to stop: nobody else hears of it


@contextlib.asynccontextmanager
async def obs_client(
    url: str, find_password: Callable[[], str | None], on_event: Callable[[str], None] = lambda _kind: None
) -> AsyncIterator[ObsClient]:
    """Connect to OBS; the connection ends with the block.

    Args:
        url: Its address, ``ws://127.0.0.1:4455``.
        find_password: Asked only if OBS wants to know, on another thread, for a keyring may take its time.
        on_event: Called with the kind of each event; must not raise.

    Raises:
        ObsError: It is not there, does not let us in, or the connection ended; a sentence for the streamer.
    """
    websocket = await _opened(url)
    reader: asyncio.Task[None] | None = None
    try:
        await _introduce(websocket, find_password)
        client = ObsClient(websocket, on_event)
        reader = asyncio.create_task(client.read(), name="obs reader")
        yield client
    finally:
        with contextlib.suppress(TimeoutError, WebSocketException, OSError):
            async with asyncio.timeout(CLOSE_SECS):
                await websocket.close()
        websocket.transport.abort()  # one that does not read would be waited for
        if reader is not None:
            reader.cancel()
            await asyncio.wait([reader])
            if not reader.cancelled():
                reader.exception()


async def _opened(url: str) -> ClientConnection:
    try:
        return await Opening(
            url,
            subprotocols=[Subprotocol(wire.SUBPROTOCOL)],
            compression=None,
            open_timeout=OPEN_SECS,
            close_timeout=CLOSE_SECS,
            ping_interval=None,  # statistics are asked for all the time, and must be answered
            max_size=LARGEST_BYTES,
            logger=_silent,
            proxy=None,
        )
    except (OSError, TimeoutError):
        raise ObsError(NOT_THERE) from None
    except (WebSocketException, ValueError):
        raise ObsError(wire.NO_OBS, needs_hand=True) from None


async def _introduce(websocket: ClientConnection, find_password: Callable[[], str | None]) -> None:
    try:
        async with asyncio.timeout(OPEN_SECS):
            hello = await _next(websocket)
            if not isinstance(hello, wire.Hello):
                raise ObsError(wire.NO_OBS, needs_hand=True)
        password = await asyncio.get_running_loop().run_in_executor(None, find_password) if hello.wants_password else ""
        if password is None:
            raise ObsError(joined((phrase("OBS wants a password."), wire.WHERE_IT_STANDS)), needs_hand=True)
        async with asyncio.timeout(OPEN_SECS):
            await websocket.send(wire.identify_text(hello, password))
            if not isinstance(await _next(websocket), wire.Identified):
                raise ObsError(wire.NO_OBS, needs_hand=True)
    except TimeoutError:
        raise ObsError(wire.NO_OBS, needs_hand=True) from None
    except ConnectionClosed:
        raise wire.error_for_close(websocket.close_code) from None


async def _next(websocket: ClientConnection) -> wire.Message:
    text = await websocket.recv()
    return wire.read(text if isinstance(text, str) else "")


def decoded(png: bytes) -> Picture:
    """The pixels of a PNG.

    Raises:
        ValueError: It is none, or has more pixels than any canvas.
    """
    try:
        with Image.open(io.BytesIO(png), formats=["PNG"]) as image:
            return np.asarray(image.convert("RGBA"))
    except (UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError(str(error)) from None
