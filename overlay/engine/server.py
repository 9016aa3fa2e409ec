"""The engine itself: it listens, welcomes, keeps the heartbeat, reads what hosts send, and waits on request.

async with GiftEngine() as engine:
    ...                                    # a host connects to engine.url
    await engine.wait_for_host()
    gift_id = engine.send_gift("rocket")
    await engine.wait_for_acks([gift_id])
assert not engine.journal.problems
"""

import asyncio
import logging
from collections.abc import Callable, Collection
from types import TracebackType
from typing import Final, Self

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from overlay.engine.checks import Answers, Conversation
from overlay.engine.hearing import entries_for, framing_fault, upgrade_entries
from overlay.engine.journal import Closed, Entry, Introduced, Problem, Sent, Welcomed
from overlay.engine.peer import Peer
from overlay.engine.performance import Performance
from overlay.engine.reception import response_for
from overlay.engine.scenario import Scenario
from overlay.engine.speaker import Speaker, epoch_ms
from overlay.engine.wire import error_text, welcome_text
from overlay.protocol.messages import EngineConfig

DEFAULT_PING_INTERVAL_SECS: Final = 15.0
CLOSE_SECS: Final = 1.0
"""How long a host has to answer a close frame."""

_logger = logging.getLogger(__name__)


class GiftEngine(Speaker):
    """A gift engine on one port, for any number of hosts; use it as an asynchronous context manager.

    It may be started again after it was stopped: it then listens on the same port, and its journal goes on.

    Args:
        host: Where to listen; the default is for this machine alone.
        port: 0 picks a free one, see `url`.
        scenario: Played once the first host is live.
        config: What `connection:ack` announces; None: what the scenario or `ping_interval_secs` says.
        ping_interval_secs: The heartbeat, whatever is announced.
        redeliver: Whether a host that connects gets every gift again that nobody has acked.
        run_id: What gift ids begin with; None: something new, for hosts remember ids for a day.
        seed: For the senders that no order names.
        on_entry: Called with each entry of the journal, at once; it must not raise.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        scenario: Scenario | None = None,
        config: EngineConfig | None = None,
        ping_interval_secs: float | None = None,
        redeliver: bool = False,
        run_id: str | None = None,
        seed: int = 1,
        on_entry: Callable[[Entry], None] | None = None,
    ) -> None:
        super().__init__(run_id=run_id, seed=seed, on_entry=self._noted)
        self._on_entry = on_entry
        self._host, self._port = host, port
        self._scenario = scenario
        announced_ms = scenario.ping_interval_ms if scenario else DEFAULT_PING_INTERVAL_SECS * 1000
        self._ping_interval_secs = announced_ms / 1000 if ping_interval_secs is None else ping_interval_secs
        self._config = config or EngineConfig(
            ping_interval=self._ping_interval_secs * 1000,
            max_gifts_per_second=scenario.max_gifts_per_second if scenario else 20,
            features=scenario.features if scenario else (),
        )
        self._redeliver = redeliver or (scenario is not None and scenario.redeliver)
        self._answers = Answers()
        self._connections = 0
        self._server: Server | None = None
        self._performance: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()

    # --- starting and stopping ---------------------------------------------------------------------------------------

    @property
    def port(self) -> int:
        """The port that it listens on, known once it was started."""
        return self._port

    @property
    def url(self) -> str:
        """Where hosts connect to."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"ws://{host}:{self._port}/ws"

    async def start(self) -> None:
        """Listen, and play the scenario as soon as a host is live.

        Raises:
            OSError: The address is in use or not ours.
        """
        self._reception.closing.clear()
        self._server = await serve(
            self._attend_connection,
            self._host,
            self._port,
            compression=None,
            ping_interval=None,  # a control ping would hide from hosts that heartbeats stopped
            close_timeout=CLOSE_SECS,
            process_request=self._answer_upgrade,
            select_subprotocol=self._reception.select_subprotocol,
            logger=_logger,
        )
        self._port = self._server.sockets[0].getsockname()[1]
        if self._scenario is not None:
            self._performance = asyncio.get_running_loop().create_task(
                Performance(self._scenario, self, self._await_host).play()
            )

    async def stop(self) -> None:
        """Close every connection with 1001 and stop listening; nothing of the engine runs afterwards.

        Raises:
            Exception: Whatever ended the scenario before its time.
        """
        if self._server is None:
            return
        server, self._server = self._server, None
        performance, self._performance = self._performance, None
        self._reception.closing.set()
        if performance is not None:
            performance.cancel()
        for peer in self.open_peers():
            if peer.is_deaf:
                peer.cut("reset")  # it could not hear the answer to a close frame
        server.close()
        await server.wait_closed()
        if self._errands:
            await asyncio.wait(self._errands)
        if performance is not None:
            await asyncio.wait([performance])
            if not performance.cancelled():
                performance.result()  # raises what ended it

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    # --- waiting for what shall happen -------------------------------------------------------------------------------

    async def wait_until(
        self, condition: Callable[[], bool], timeout_secs: float | None = 5.0, what: str = "it"
    ) -> None:
        """Wait until `condition()` is true; it is asked again after every entry of the journal.

        Raises:
            TimeoutError: It was not true in time; the text says `what` was waited for, and the state of things.
        """
        try:
            async with asyncio.timeout(timeout_secs):
                while not condition():
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            raise TimeoutError(f"waited {timeout_secs:g} s for {what}: {self.journal.summary()}") from None

    async def wait_for_host(self, count: int = 1, timeout_secs: float = 5.0) -> None:
        """Wait until `count` hosts are live at the same time.

        Raises:
            TimeoutError: They were not, in time.
        """
        await self.wait_until(lambda: len(self.live_peers()) >= count, timeout_secs, f"{count} live hosts")

    async def wait_for_acks(self, gifts: int | Collection[str], timeout_secs: float = 5.0) -> None:
        """Wait until that many gifts, or these, were acked at least once.

        Raises:
            TimeoutError: They were not, in time.
        """
        acked = self.journal.acked
        if isinstance(gifts, int):
            await self.wait_until(lambda: len(acked) >= gifts, timeout_secs, f"{gifts} acks")
        else:
            wanted = set(gifts)
            await self.wait_until(lambda: wanted <= acked, timeout_secs, f"the acks of {len(wanted)} gifts")

    async def wait_for_entries(self, kind: type[Entry], count: int = 1, timeout_secs: float = 5.0) -> None:
        """Wait until the journal holds `count` entries of a kind, such as `Closed` or `Ponged`.

        Raises:
            TimeoutError: It did not, in time.
        """
        await self.wait_until(
            lambda: self.journal.count(kind) >= count, timeout_secs, f"{count} entries {kind.__name__}"
        )

    async def wait_for_end(self, timeout_secs: float | None = None) -> None:
        """Wait until the scenario has been played; one that loops never has.

        Raises:
            TimeoutError: It had not, in time.
            Exception: Whatever ended it before its time.
        """
        if self._performance is not None:
            async with asyncio.timeout(timeout_secs):
                await asyncio.shield(self._performance)

    async def end_performance(self) -> None:
        """Do no more of the scenario, from now on."""
        if self._performance is not None:
            self._performance.cancel()
            await asyncio.wait([self._performance])

    # --- connections -------------------------------------------------------------------------------------------------

    async def _answer_upgrade(self, connection: ServerConnection, request: Request) -> Response | None:
        refusal = await self._reception.receive(connection, request)
        if refusal is None:
            return None
        self._connections += 1
        self._note_upgrade(self._connections, request, refusal.status, None)
        return response_for(refusal)

    def _note_upgrade(self, number: int, request: Request, status: int, selected: str | None) -> None:
        for entry in upgrade_entries(number, request, status, selected, self._now()):
            self.journal.note(entry)

    async def _attend_connection(self, connection: ServerConnection) -> None:
        assert connection.request is not None
        self._connections += 1
        number = self._connections
        conversation = Conversation(self._answers, self.journal.gifts)
        peer = Peer(number, connection, self._reception.welcome(connection), conversation)
        self._peers[number] = peer
        self._note_upgrade(number, connection.request, 101, connection.subprotocol)
        if peer.welcome.close_code is not None and peer.welcome.error is None:
            self._errand(peer.close(peer.welcome.close_code))
        by_host, code = False, 1006
        try:
            while True:
                frame = await connection.recv()
                for entry in entries_for(frame, peer, self.journal, self._now()):
                    self.journal.note(entry)
                    if isinstance(entry, Introduced) and peer.attendant is None:
                        peer.attendant = asyncio.get_running_loop().create_task(self._attend(peer))
        except ConnectionClosed as error:
            fault = framing_fault(error, is_planned=peer.was_closed)
            if fault is not None:
                code = 1006 if error.sent is None else error.sent.code
                self.journal.note(Problem(self._now(), number, fault.place, fault.words))
            else:
                by_host = error.rcvd_then_sent is True or (error.rcvd_then_sent is None and not peer.was_cut)
        finally:
            del self._peers[number]
            peer.end_silence()
            if peer.attendant is not None:
                peer.attendant.cancel()
                await asyncio.wait([peer.attendant])
        if connection.close_code is not None and connection.close_code != 1006:
            code = connection.close_code
        self.journal.note(Closed(self._now(), number, code, connection.close_reason or "", by_host))

    async def _attend(self, peer: Peer) -> None:
        """Answer `connection:init`, then keep the heartbeat, for as long as the connection lasts."""
        welcome = peer.welcome
        if welcome.error is not None:
            peer.send(error_text(welcome.error, epoch_ms()))
            self.journal.note(Sent(self._now(), (peer.number,), "error", welcome.error.code))
            if welcome.close_code is not None:
                self._errand(peer.close(welcome.close_code))
            return
        if welcome.ack_after_secs is None:
            return
        if welcome.ack_after_secs > 0:
            await asyncio.sleep(welcome.ack_after_secs)
        if not peer.send(welcome.ack_text or welcome_text(f"session-{peer.number}", self._config, epoch_ms())):
            return
        peer.conversation.is_welcomed = True
        self.journal.note(Welcomed(self._now(), peer.number, peer.conversation.client_id or ""))
        if self._redeliver:
            self._send_unacked(peer)
        while True:
            await asyncio.sleep(self._ping_interval_secs)
            self._ping(peer)

    def _send_unacked(self, peer: Peer) -> None:
        for gift_id in [gift_id for gift_id in self.journal.gifts if gift_id not in self.journal.acked]:
            if gift_id in self._texts:
                self._send(self._texts[gift_id], "gift:received", "again", gift_id, [peer])

    # --- within ------------------------------------------------------------------------------------------------------

    def _noted(self, entry: Entry) -> None:
        self._changed.set()
        if self._on_entry is not None:
            self._on_entry(entry)

    async def _await_host(self) -> None:
        await self.wait_until(lambda: bool(self.live_peers()), None)
