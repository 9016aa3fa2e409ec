"""The library's connection, with an end to everything that a peer could draw out.

The library bounds how long a message is, but not how long it takes: its fragments may come for ever, with lively
control frames between them. It answers pings whether or not the peer reads the answers. And once a close frame was
read, or sent because of an error, it waits for the peer to hang up until somebody wants to send something.
"""

import asyncio
import os
import struct
from collections.abc import Sequence
from typing import Final

from websockets.asyncio.client import ClientConnection
from websockets.frames import TEXT, CloseCode, Frame, Opcode
from websockets.protocol import Event

try:
    from websockets.speedups import apply_mask
except ImportError:  # where it could not be compiled
    from websockets.utils import apply_mask

MESSAGE_SECS: Final = 10.0
"""How long a fragmented message may take, from its first fragment to its last."""

MOST_FRAGMENTS: Final = 1024
MOST_UNREAD_BYTES: Final = 2**20
"""What may wait for a peer that does not read; our own frames are paced, so it is pongs that pile up."""

_TEXT_HEAD: Final = 0x80 | TEXT  # final, no extension
_MASKED: Final = 0x80


class BoundedConnection(ClientConnection):
    """Costs nothing for a message that comes in one frame.

    Attributes:
        verdict: Why we cut the connection, in words; None as long as we didn't.
    """

    verdict: str | None = None
    _fragments = 0
    _message_deadline: asyncio.TimerHandle | None = None
    _goodbye: asyncio.TimerHandle | None = None

    def cut(self, verdict: str) -> None:
        """Drop the connection without a word: the peer does not play along."""
        self.verdict = self.verdict or verdict
        self.transport.abort()

    async def send_texts(self, texts: Sequence[str]) -> None:
        """Send a frame for each, all with one call of the system: a hundred calls cost more than making the frames.

        Raises:
            ConnectionClosed: There is no connection any more.
        """
        frames = _masked_texts([text.encode() for text in texts])  # before anything is written, for it may fail
        async with self.send_context():
            self.transport.write(b"".join([*self.protocol.data_to_send(), *frames]))

    def data_received(self, data: bytes) -> None:
        """Take bytes from the socket."""
        super().data_received(data)
        if self._goodbye is None and self.protocol.close_expected():
            self._goodbye = self.loop.call_later(self.close_timeout or 0.0, self.transport.abort)

    def process_event(self, event: Event) -> None:
        """Take a frame, or the answer to the handshake, from the parser."""
        super().process_event(event)
        if isinstance(event, Frame) and not (event.fin and event.opcode is TEXT):
            self._bound(event)

    def connection_lost(self, exc: Exception | None) -> None:
        """The socket is gone."""
        super().connection_lost(exc)
        self._message_ended()
        if self._goodbye is not None:
            self._goodbye.cancel()

    def _bound(self, frame: Frame) -> None:
        match frame.opcode:
            case Opcode.PING if self.transport.get_write_buffer_size() > MOST_UNREAD_BYTES:
                self.cut("the engine does not read what it is sent")
            case Opcode.TEXT | Opcode.BINARY | Opcode.CONT if not frame.fin:
                self._message_goes_on()
            case Opcode.CONT:
                self._message_ended()
            case _:
                pass

    def _message_goes_on(self) -> None:
        self._fragments += 1
        if self._message_deadline is None:
            verdict = f"a message did not end within {MESSAGE_SECS:.0f} s"
            self._message_deadline = self.loop.call_later(MESSAGE_SECS, self.cut, verdict)
        if self._fragments == MOST_FRAGMENTS + 1:
            self.protocol.fail(CloseCode.MESSAGE_TOO_BIG, "too many fragments")
            self.send_data()

    def _message_ended(self) -> None:
        self._fragments = 0
        if self._message_deadline is not None:
            self._message_deadline.cancel()
            self._message_deadline = None


def _masked_texts(texts: Sequence[bytes]) -> list[bytes]:
    """A whole text frame for each (RFC 6455, section 5.2), under masks that nobody can foresee.

    The library asks the system for each mask. At each such call another thread has its turn, and in a storm gives it
    back half a millisecond later: so all are asked for at once.
    """
    masks = os.urandom(4 * len(texts))
    return [_masked(text, masks[4 * number : 4 * number + 4]) for number, text in enumerate(texts)]


def _masked(text: bytes, mask: bytes) -> bytes:
    length = len(text)
    if length < 126:
        head = struct.pack("!BB", _TEXT_HEAD, _MASKED | length)
    elif length < 2**16:
        head = struct.pack("!BBH", _TEXT_HEAD, _MASKED | 126, length)
    else:
        head = struct.pack("!BBQ", _TEXT_HEAD, _MASKED | 127, length)
    return head + mask + apply_mask(text, mask)
