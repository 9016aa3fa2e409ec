"""Runs the control page's site on a loop and a thread of its own: whatever a browser does, no ack waits for it."""

import asyncio
import contextlib
import logging
import os
import socket
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from overlay.network.control.board import Board

if TYPE_CHECKING:
    from overlay.network.control.site import Site

LOOPBACK: Final = "127.0.0.1"
EVERYWHERE: Final = "0.0.0.0"  # noqa: S104 - only if the streamer says so
START_SECS: Final = 5.0
STOP_SECS: Final = 0.5

log = logging.getLogger(__name__)


class ControlServer:
    """Serves from `start` to `stop`."""

    def __init__(
        self,
        make_site: "Callable[[], Site]",
        board: Board,
        on_started: Callable[[int], None] = lambda _port: None,
        on_trouble: Callable[[str], None] = lambda _words: None,
    ) -> None:
        """Open nothing yet.

        Args:
            make_site: Makes what answers; called on the server's thread, where loading it holds nobody up.
            board: Tells when there is something new.
            on_started: Is told the port, on the server's thread.
            on_trouble: Is told in words why nothing is served, on the server's thread.
        """
        self._make_site = make_site
        self._board = board
        self._on_started = on_started
        self._on_trouble = on_trouble
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Event | None = None
        self._site: Site | None = None
        self._thread: threading.Thread | None = None
        self._is_stopping = False

    def start(self, host: str, port: int) -> None:
        """Begin to serve; port 0 is any free one."""
        self._thread = threading.Thread(target=self._run, args=(host, port), name="control", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End it; who still reads is not waited for."""
        self._is_stopping = True
        self._board.on_change = lambda: None
        self._call(lambda: self._over.set() if self._over is not None else None)
        if self._thread is not None:
            self._thread.join(STOP_SECS)

    def _changed(self) -> None:
        """On any thread. Where nobody reads, nothing is done."""
        site = self._site
        if site is not None and site.has_readers:
            self._call(site.wake_readers)

    def _call(self, work: Callable[[], object]) -> None:
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # it ended in this very moment
                self._loop.call_soon_threadsafe(work)

    # --- on its own thread ---------------------------------------------------------------------------

    def _run(self, host: str, port: int) -> None:
        try:
            asyncio.run(self._serve(host, port))
        except OSError as error:
            # asyncio's own words repeat the address.
            self._on_trouble(type(error).__name__ if error.errno is None else os.strerror(error.errno))
        except Exception as error:
            log.exception("the control page ended by an error")
            self._on_trouble(f"an error of this program ({type(error).__name__})")

    async def _serve(self, host: str, port: int) -> None:
        from aiohttp import web  # noqa: PLC0415 - half a second, and most streams need none

        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        self._site = site = self._make_site()
        runner = web.AppRunner(site.app(), access_log=None, handle_signals=False, shutdown_timeout=STOP_SECS / 2)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
            self._board.on_change = self._changed
            self._on_started(runner.addresses[0][1])
            if not self._is_stopping:
                await self._over.wait()
            site.end()
        finally:
            await runner.cleanup()


def lan_names() -> frozenset[str]:
    """What this computer is called in its network."""
    name = socket.gethostname().lower()
    return frozenset({name, name.split(".", 1)[0], f"{name.split('.', 1)[0]}.local"}) - {""}


def lan_address() -> str | None:
    """This computer's number in its network, if it is in one. Nothing is sent to find it."""
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))  # an address that is nobody's (RFC 5737)
        return str(probe.getsockname()[0])
    return None
