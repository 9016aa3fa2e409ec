"""The upgrade request: taken, refused, or left hanging; and which subprotocol is selected."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final
from weakref import WeakKeyDictionary

from websockets.asyncio.server import ServerConnection
from websockets.datastructures import Headers
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from overlay.engine.actions import Refusal, Welcome
from overlay.protocol.messages import SUBPROTOCOL

PATH: Final = "/ws"

_WRONG_SUBPROTOCOL: Final = "hyperfocus-protocol-v0"
_NOT_FOUND: Final = Refusal(404, body="The gift engine is at /ws.\n")


@dataclass(slots=True)
class Reception:
    """How the next connections are received.

    Attributes:
        expected: One entry for each upgrade request to come; when they are used up, all are welcome.
        closing: Set when the engine stops: nobody is left hanging any longer.
    """

    expected: deque[Refusal | Welcome] = field(default_factory=deque)
    closing: asyncio.Event = field(default_factory=asyncio.Event)
    _welcomes: WeakKeyDictionary[ServerConnection, Welcome] = field(default_factory=WeakKeyDictionary)

    async def receive(self, connection: ServerConnection, request: Request) -> Refusal | None:
        """Decide on one upgrade request; None: it is taken, and `welcome` says how."""
        if request.path.partition("?")[0] != PATH:
            return _NOT_FOUND
        treatment = self.expected.popleft() if self.expected else Welcome()
        if isinstance(treatment, Refusal):
            await self._hang(treatment.delay_secs)
            return treatment
        await self._hang(treatment.upgrade_after_secs)
        self._welcomes[connection] = treatment
        return None

    def select_subprotocol(self, connection: ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
        """The subprotocol for a connection that was taken."""
        match self._welcomes[connection].subprotocol:
            case "none":
                return None
            case "wrong":
                return Subprotocol(_WRONG_SUBPROTOCOL)
            case "ours":
                return Subprotocol(SUBPROTOCOL) if SUBPROTOCOL in offered else None

    def welcome(self, connection: ServerConnection) -> Welcome:
        """How an open connection is to be received; forgets it."""
        return self._welcomes.pop(connection)

    async def _hang(self, secs: float) -> None:
        if secs > 0:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(secs):
                    await self.closing.wait()


def response_for(refusal: Refusal) -> Response:
    """The HTTP response of a refusal; its headers come after the usual ones and replace those of the same name."""
    body = refusal.body.encode()
    headers = Headers()
    usual = {"Connection": "close", "Content-Length": str(len(body)), "Content-Type": "text/plain; charset=utf-8"}
    named = {name.lower() for name, _ in refusal.headers}
    for name, value in (*((n, v) for n, v in usual.items() if n.lower() not in named), *refusal.headers):
        headers[name] = value
    try:
        phrase = HTTPStatus(refusal.status).phrase
    except ValueError:  # 520 and its like are spoken by proxies and in no standard
        phrase = "Refused"
    return Response(refusal.status, phrase, headers, body)
