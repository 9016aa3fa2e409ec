"""`conform`: connects to any engine as a host does, for a while, and says where it deviates from the contract.

The judging is in `engine.inspection`; here are the socket, the clock, and the way out for secrets.
"""

import asyncio
import contextlib
import json
import signal
import time
import uuid
from dataclasses import dataclass

import psutil

from overlay import __version__
from overlay.app.logbook.plain_text import escaped
from overlay.app.logbook.redaction import Redactor
from overlay.app.machine.clock import moment_now
from overlay.app.machine.keys import address_for, redactor_for
from overlay.engine.inspection import Inspection
from overlay.engine.verdict import Verdict
from overlay.network.connection import Connection
from overlay.protocol.identity import Identity
from overlay.protocol.link import LinkCommand, LinkEvent
from overlay.settings import Settings


@dataclass(frozen=True, slots=True)
class Result:
    """What came out, without secrets."""

    shown_url: str
    secs: float
    connections: int
    verdict: Verdict
    redactor: Redactor

    @property
    def exit_code(self) -> int:
        """0 where nothing breaks the contract, else 1."""
        return 1 if self.verdict.is_broken else 0

    def as_text(self) -> str:
        """For a person."""
        times = "one connection" if self.connections == 1 else f"{self.connections} connections"
        head = f"{self.shown_url}, examined for {self.secs:.0f} s over {times}"
        lines = f"{head}\n\n{self.verdict.as_text()}".split("\n")
        return "\n".join(escaped(self.redactor.clean(line)) for line in lines)

    def as_json(self) -> str:
        """For a program."""
        findings = [
            {name: self.redactor.clean(value) if isinstance(value, str) else value for name, value in finding.items()}
            for finding in self.verdict.as_list()
        ]
        tree = {
            "url": self.shown_url,
            "secs": round(self.secs, 1),
            "connections": self.connections,
            "ok": not self.verdict.is_broken,
            "findings": findings,
        }
        return json.dumps(tree, indent=2)


def conform(settings: Settings, token: str | None, secs: float) -> Result:
    """Examine the engine at `settings.url`; Ctrl-C and SIGTERM end it early, with what was seen until then.

    Raises:
        ConfigurationError: The address cannot be used, or the token would travel in the clear.
    """
    examination = Examination(settings, token, secs)
    try:
        asyncio.run(examination.run())
    except KeyboardInterrupt:  # where there are no signal handlers, on Windows
        examination.interrupt()
    return examination.result()


class Examination:
    """Performs what an inspection asks for, on one event loop.

    Raises:
        ConfigurationError: The address cannot be used, or the token would travel in the clear.
    """

    def __init__(self, settings: Settings, token: str | None, secs: float) -> None:
        self._address = address_for(settings, token)
        identity = Identity(
            client_id=settings.client_id or f"conform-{uuid.uuid4()}",
            stream_id=settings.stream_id,
            capabilities=("webgl", "particles", "gift-ack"),
            app_version=__version__,
        )
        self._inspection = Inspection(identity, secs, round(psutil.Process().memory_info().rss / 2**20, 1))
        self._redactor = redactor_for(settings, token)
        self._began_secs = time.monotonic()
        self._connection: Connection | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._done = asyncio.Event()

    async def run(self) -> None:
        """Until nothing more will be found out."""
        self._connection = Connection(self._address, self._happen)
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                asyncio.get_running_loop().add_signal_handler(number, self._stop)
        self._perform(self._inspection.start(moment_now()))
        try:
            await self._done.wait()
        finally:
            if self._timer is not None:
                self._timer.cancel()
            await self._connection.close()

    def interrupt(self) -> None:
        """Judge what was seen until now."""
        self._inspection.interrupt(moment_now())

    def result(self) -> Result:
        """What came out."""
        lasted_secs = time.monotonic() - self._began_secs
        inspection = self._inspection
        return Result(self._address.shown, lasted_secs, inspection.connections, inspection.verdict, self._redactor)

    def _stop(self) -> None:
        self._perform(self._inspection.interrupt(moment_now()))

    def _happen(self, event: LinkEvent) -> None:
        self._perform(self._inspection.handle(event, moment_now()))

    def _advance(self) -> None:
        self._perform(self._inspection.advance(moment_now()))

    def _perform(self, turn: list[LinkCommand]) -> None:
        assert self._connection is not None
        for command in turn:
            self._connection.perform(command)
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        due_secs = self._inspection.deadline_secs()
        if self._inspection.is_over:
            self._done.set()
        elif due_secs is not None:
            self._timer = asyncio.get_running_loop().call_at(due_secs, self._advance)
