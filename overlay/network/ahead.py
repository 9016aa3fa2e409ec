"""The first connection, opened while most of the program is still being loaded.

The engine knows half a second sooner that somebody is there. What it sends meanwhile waits in the socket. This is no
second way to connect: whatever goes wrong here is left to `connection`, which tries again and says why.
"""

import asyncio
import contextlib
import logging
import threading
from typing import Final

from websockets.protocol import State

from overlay.network.address import Address
from overlay.network.bounded import BoundedConnection
from overlay.network.lookups import LookUps
from overlay.network.opening import open_websocket
from overlay.network.proxy import proxy_for

GOODBYE_SECS: Final = 0.3

log = logging.getLogger(__name__)


class Ahead:
    """Opens one connection and introduces us, on a thread of its own; the loop and it then go to whoever takes them.

    `take` and `websocket` belong to one thread; `close` to any, before or after that.
    """

    def __init__(self, address: Address, introduction: str) -> None:
        """Do nothing yet.

        Args:
            address: Where the engine is.
            introduction: The text of `connection:init`.
        """
        self._address, self._introduction = address, introduction
        self._loop = asyncio.new_event_loop()
        self._websocket: BoundedConnection | None = None
        self._task: asyncio.Task[None] | None = None
        self._was_taken = False
        self._thread = threading.Thread(target=self._run, name="ahead", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def take(self) -> asyncio.AbstractEventLoop:
        """The loop, at rest, to be run and closed by the caller. What is not open by now is given up."""
        self._stop()
        self._was_taken = True
        return self._loop

    def websocket(self) -> BoundedConnection | None:
        """The connection, once; None if there is none any more. Only after `take`."""
        websocket, self._websocket = self._websocket, None
        return websocket if websocket is not None and websocket.state is State.OPEN else None

    def close(self) -> None:
        """Hang up, if nobody took it."""
        if self._was_taken:
            return
        self._stop()
        if self._websocket is not None:
            with contextlib.suppress(Exception):
                self._loop.run_until_complete(asyncio.wait_for(self._websocket.close(1001), GOODBYE_SECS))
            self._websocket.transport.abort()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    def _stop(self) -> None:
        while self._thread.is_alive():
            task = self._task
            if task is not None:
                with contextlib.suppress(RuntimeError):  # it ended in this very moment
                    self._loop.call_soon_threadsafe(task.cancel)
            self._thread.join(0.05)

    def _run(self) -> None:
        self._loop.set_default_executor(LookUps())
        self._task = self._loop.create_task(self._open(), name="ahead")
        with contextlib.suppress(asyncio.CancelledError):
            self._loop.run_until_complete(self._task)

    async def _open(self) -> None:
        try:
            websocket = await open_websocket(self._address, await proxy_for(self._address))
            await websocket.send(self._introduction)
        except Exception as error:  # noqa: BLE001 - the usual way tries again, and tells
            log.info("nobody was met ahead of time: %s", type(error).__name__)
        else:
            self._websocket = websocket
