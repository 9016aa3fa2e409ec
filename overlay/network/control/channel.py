"""The verbs for programs of this user on this computer: a command that a desktop's shortcut settings can bind.

One TCP connection to the loopback for each verb, a line each way, both ASCII:

    overlay → caller    hyperfocus-overlay 1 NONCE
    caller → overlay    VERB PROOF              PROOF is the HMAC-SHA256, by the control page's key, of "NONCE VERB"
    overlay → caller    ok, or: no WORDS

The key itself never travels. Where the overlay listens is in the data folder, in a file that nobody else reads; so the
port is any free one, and a browser, which cannot know the key, can press nothing. No HTTP is spoken: aiohttp would take
half a second of every start.
"""

import asyncio
import contextlib
import hashlib
import hmac
import logging
import os
import secrets
import threading
from pathlib import Path
from typing import Final

from overlay.network.control.verbs import Verbs
from overlay.phrase import phrase

PORT_FILE: Final = "control-port"
GREETING: Final = "hyperfocus-overlay 1"
LOOPBACK: Final = "127.0.0.1"
LINE_SECS: Final = 2.0
MOST_CALLERS: Final = 8
MOST_BYTES: Final = 512
STOP_SECS: Final = 0.5
OTHER_KEY: Final[str] = phrase("its key is another")
UNKNOWN_VERB: Final[str] = phrase("it does not know this")
KNOWN_TESTS: Final = "its test gifts are "
TEST: Final = "test/"
"""What stands before the name of a test gift."""

log = logging.getLogger(__name__)


def proof(key: str, nonce: str, verb: str) -> str:
    """What only somebody can say who knows the key."""
    return hmac.new(key.encode(), f"{nonce} {verb}".encode(), hashlib.sha256).hexdigest()


class VerbChannel:
    """Listens from `start` to `stop`, on a thread that sleeps until somebody calls."""

    def __init__(self, folder: Path, key: str, verbs: Verbs) -> None:
        """Listen to nobody yet.

        Args:
            folder: Where it is written down where we listen.
            key: What a caller has to know.
            verbs: What can be done; called on this thread.
        """
        self._path = folder / PORT_FILE
        self._key = key
        self._verbs = verbs
        self._callers = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._over: asyncio.Event | None = None
        self._is_stopping = False
        self._thread = threading.Thread(target=self._run, name="verbs", daemon=True)

    def start(self) -> None:
        """Begin; nobody waits for that."""
        self._thread.start()

    def stop(self) -> None:
        """Listen no more."""
        self._is_stopping = True
        loop, over = self._loop, self._over
        if loop is not None and over is not None:
            with contextlib.suppress(RuntimeError):  # it ended in this very moment
                loop.call_soon_threadsafe(over.set)
        if self._thread.ident is not None:
            self._thread.join(STOP_SECS)

    # --- on its own thread ---------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except OSError as error:
            log.warning("the desktop's shortcuts reach nobody: %s", error.strerror)
        except Exception:
            log.exception("the channel for the desktop's shortcuts ended by an error")
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    async def _serve(self) -> None:
        self._loop, self._over = asyncio.get_running_loop(), asyncio.Event()
        server = await asyncio.start_server(self._answer, LOOPBACK, 0, limit=MOST_BYTES)
        try:
            self._write_down(server.sockets[0].getsockname()[1])
            if not self._is_stopping:
                await self._over.wait()
        finally:
            server.close()  # who still talks is not waited for

    def _write_down(self, port: int) -> None:
        """Whole from the first moment that it can be read, and by nobody else."""
        part = self._path.with_name(f"{PORT_FILE}.part")
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(f"{port}\n")
        part.replace(self._path)

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._callers += 1
        try:
            async with asyncio.timeout(LINE_SECS):
                if self._callers <= MOST_CALLERS:
                    await self._converse(reader, writer)
        except (TimeoutError, OSError, ValueError):  # a caller that says nothing, is gone, or says too much
            pass
        finally:
            self._callers -= 1
            writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonce = secrets.token_hex(16)
        writer.write(f"{GREETING} {nonce}\n".encode())
        verb, _, said = (await reader.readline()).decode("ascii").strip().partition(" ")
        if not hmac.compare_digest(said.encode(), proof(self._key, nonce, verb).encode()):
            words = OTHER_KEY
        else:
            words = self._do(verb)
        writer.write(f"no {words}\n".encode() if words else b"ok\n")
        await writer.drain()

    def _do(self, verb: str) -> str:
        """Why not, if it is not done."""
        do, test = self._verbs.plain.get(verb), verb.removeprefix(TEST)
        if do is not None:
            do()
        elif not verb.startswith(TEST):
            return UNKNOWN_VERB
        elif test not in self._verbs.tests:
            return f"{KNOWN_TESTS}{', '.join(self._verbs.tests)}"
        else:
            self._verbs.test(test)
        return ""
