"""One connection, as the engine has it: what can be sent on it, and how it can be broken."""

import asyncio
import contextlib
import socket
import struct
from typing import Literal

from websockets.asyncio.server import ServerConnection, broadcast
from websockets.protocol import State

from overlay.engine.actions import Welcome
from overlay.engine.checks import Conversation

_LINGER_NOT = struct.pack("ii", 1, 0)
_HALF_A_FRAME = b'\x81\x7e\x02\x00{"type": "gift:received", "payload": {"giftId": "'


class Peer:
    """One connection. Sending is immediate and in order, and never waits: a slow reader costs memory, not time.

    Attributes:
        number: 1 for the first connection of an engine.
        welcome: How it is to be received.
        conversation: What it has said so far.
        attendant: The task that answers its `connection:init` and then sends heartbeats.
    """

    def __init__(self, number: int, connection: ServerConnection, welcome: Welcome, conversation: Conversation) -> None:
        self.number = number
        self.connection = connection
        self.welcome = welcome
        self.conversation = conversation
        self.attendant: asyncio.Task[None] | None = None
        self.was_cut = False
        self.was_closed = False
        self.is_deaf = False
        self._next_sequence = 1
        self._silence: asyncio.TimerHandle | None = None

    @property
    def is_open(self) -> bool:
        """Whether anything can still be sent."""
        return self.connection.state is State.OPEN and not self.was_cut

    @property
    def is_live(self) -> bool:
        """Whether the handshake is done, so that gifts may come."""
        return self.is_open and self.conversation.is_welcomed

    @property
    def is_silent(self) -> bool:
        """Whether a silence lasts."""
        return self._silence is not None

    def send(self, frame: str | bytes) -> bool:
        """Send a text or binary frame; False if the connection is closed or silent."""
        if not self.is_open or self.is_silent:
            return False
        broadcast((self.connection,), frame)
        return True

    def write(self, data: bytes) -> bool:
        """Put bytes on the wire as they are, past all framing; False as in `send`."""
        if not self.is_open or self.is_silent:
            return False
        self.connection.transport.write(data)
        return True

    def next_sequence(self) -> int:
        """The next number for a heartbeat."""
        sequence, self._next_sequence = self._next_sequence, self._next_sequence + 1
        return sequence

    async def close(self, code: int, reason: str = "") -> None:
        """End the connection with a close frame, and wait for the answer as long as one should."""
        self.was_closed = True
        await self.connection.close(code, reason)

    def cut(self, how: Literal["reset", "fin", "mid-frame"]) -> None:
        """End the connection without a close frame; what was sent before still arrives, but for unsent megabytes."""
        if how == "mid-frame":
            self.write(_HALF_A_FRAME)
        self.end_silence()
        self.was_cut = True
        transport = self.connection.transport
        if how != "reset":
            transport.close()
            return
        plug: socket.socket | None = transport.get_extra_info("socket")
        if plug is not None:
            with contextlib.suppress(OSError):  # it may be gone already, and that is what we want
                plug.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER_NOT)
        transport.abort()

    def begin_silence(self, secs: float, *, is_deaf: bool) -> None:
        """Send nothing for `secs`; if deaf, read nothing either, so that not even control pings are answered."""
        self.end_silence()
        self._silence = asyncio.get_running_loop().call_later(secs, self.end_silence)
        self.is_deaf = is_deaf
        if is_deaf:
            self.connection.transport.pause_reading()

    def end_silence(self) -> None:
        """Speak and listen again."""
        if self._silence is None:
            return
        self._silence.cancel()
        self._silence = None
        if self.is_deaf:
            self.is_deaf = False
            self.connection.transport.resume_reading()
