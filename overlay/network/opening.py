"""How a connection is opened: the race of a host's addresses, and how far a redirect is followed."""

import asyncio
import logging
import socket
from typing import Final
from urllib.parse import SplitResult, urljoin, urlsplit

from aiohappyeyeballs import start_connection
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from overlay import __version__
from overlay.network.address import Address, shown_url
from overlay.network.bounded import BoundedConnection
from overlay.network.failures import ForeignRedirectError
from overlay.network.lookups import addresses_of
from overlay.protocol.messages import SUBPROTOCOL

HAPPY_EYEBALLS_SECS: Final = 0.25
"""After so long the next address is tried as well: a black-holed IPv6 must not cost the connection (RFC 8305)."""


OPEN_SECS: Final = 10.0
CLOSE_SECS: Final = 0.4
"""How long a peer has to answer our close frame. A program that ends must not wait long for a peer that is gone."""

LARGEST_FRAME_BYTES: Final = 2**20
FRAMES_WAITING: Final = 64

# The library's debug lines hold URLs and headers, and with them tokens: it gets a logger that says nothing.
_silent = logging.getLogger("overlay.network.websockets")
_silent.disabled = True


async def open_websocket(address: Address, proxy: str | None) -> BoundedConnection:
    """A connection to the engine, by way of this proxy.

    Raises:
        Exception: There is none; `overlay.network.failures` says it in words.
    """
    websocket = await Opening(
        address.request_url(),
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        additional_headers=address.headers(),
        user_agent_header=f"HyperfocusOverlay/{__version__}",
        compression=None,  # a deflate bomb never gets the chance
        open_timeout=OPEN_SECS,
        close_timeout=CLOSE_SECS,
        ping_interval=None,  # the session's own vigil does this, and survives a peer that doesn't read
        max_size=LARGEST_FRAME_BYTES,
        max_queue=FRAMES_WAITING,
        logger=_silent,
        proxy=proxy,
        create_connection=BoundedConnection,
    )
    assert isinstance(websocket, BoundedConnection)
    return websocket


class Opening(connect):
    """The library's opening handshake, with our own way to the socket, and redirects that stay at the origin."""

    async def open_tcp_connection(self) -> ClientConnection:
        """Connect to the server, or to the proxy that was named."""
        if self.proxy is not None:
            return await super().open_tcp_connection()
        uri, loop = self.ws_uri, asyncio.get_running_loop()
        _, connection = await loop.create_connection(
            lambda: self.factory(uri),
            sock=await _dial(uri.host, uri.port),
            ssl=True if uri.secure else None,
            server_hostname=uri.host if uri.secure else None,
        )
        return connection

    def process_redirect(self, exc: Exception) -> Exception | str:
        """Follow it within the origin that the streamer named only (decision E3: a token goes nowhere else)."""
        location = exc.response.headers.get("Location") if isinstance(exc, InvalidStatus) else None
        if location is None:
            return exc
        try:
            wanted = urlsplit(urljoin(self.uri, location))
            is_foreign = _origin(urlsplit(self.uri)) != _origin(wanted)
        except ValueError:
            return exc
        if wanted.scheme not in ("ws", "wss"):
            return exc  # a web page, most likely a network's login: the status says enough
        if is_foreign:
            return ForeignRedirectError(shown_url(wanted.geturl()))
        return super().process_redirect(exc)


async def _dial(host: str, port: int) -> socket.socket:
    """The connected socket of whichever address answers first.

    Not `loop.create_connection`: its race drops a socket on the floor if it is cancelled in the moment of winning.

    Raises:
        OSError: The name was not found, or none of its addresses could be connected to.
    """
    addresses = await addresses_of(host, port)
    return await start_connection(addresses, happy_eyeballs_delay=HAPPY_EYEBALLS_SECS)


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port or {"ws": 80, "wss": 443}.get(parts.scheme)
