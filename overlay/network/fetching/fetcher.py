"""Gets what a gift names from the network, within limits (decisions A1 to A3).

A stranger chose the address. So it may lead to the open Internet only, unless the engine itself is on this machine or
in the home network; what it leads to may be so large and take so long; nothing of ours travels there: no cookie, no
token, no proxy's password.
"""

import asyncio
import socket
from collections.abc import Callable, Sequence
from typing import Any, Final
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from overlay import __version__
from overlay.errors import FetchError
from overlay.network.fetching.fetched import (
    FETCH_SECS,
    MOST_AT_ONCE,
    UNKNOWN,
    Fetched,
    GoneError,
    Validators,
    fresh_secs_of,
    validators_of,
)
from overlay.network.fetching.origin import Origin
from overlay.network.fetching.reach import is_public
from overlay.network.lookups import addresses_of
from overlay.reasons import fetching

CONNECT_SECS: Final = 5.0
MOST_REDIRECTS: Final = 3
CHUNK: Final = 2**16
_REDIRECTS: Final = (301, 302, 303, 307, 308)
_GONE: Final = (404, 410)


class _NotPublicError(OSError):
    """It leads to this machine or to the home network."""


class Fetcher:
    """Fetches for one engine. All of it belongs to one event loop."""

    def __init__(self, engine_url: str, *, fetch_secs: float = FETCH_SECS) -> None:
        """Connect to nothing yet.

        Args:
            engine_url: The WebSocket's; relative addresses begin at its origin.
            fetch_secs: How long one fetch may take.
        """
        parts = urlsplit(engine_url)
        self._engine_host, self._engine_port = parts.hostname or "", parts.port or 0
        self._origin = Origin(engine_url)
        self._fetch_secs = fetch_secs
        self._places = asyncio.Semaphore(MOST_AT_ONCE)
        self._session: aiohttp.ClientSession | None = None
        self._may_stay_home: bool | None = None

    async def fetch(self, url: str, most_bytes: int) -> bytes:
        """Fetch all of it.

        Raises:
            FetchError: It may not, or could not be fetched.
        """
        return (await self.get(url, most_bytes)).data or b""

    async def get(self, url: str, most_bytes: int, known: Validators | None = None) -> Fetched:
        """Fetch all of it, unless it is still the one that is known.

        Raises:
            GoneError: Its server says that there is no such file.
            FetchError: It may not, or could not be fetched.
        """
        try:
            async with self._places, asyncio.timeout(self._fetch_secs):
                return await self._follow(self.absolute(url), most_bytes, known or UNKNOWN)
        except TimeoutError:
            raise FetchError(fetching.NOT_WITHIN(secs=f"{self._fetch_secs:g}")) from None
        except aiohttp.ClientSSLError:
            raise FetchError(fetching.NOT_PROVEN) from None
        except aiohttp.ClientConnectorError as error:
            if isinstance(error.os_error, _NotPublicError):
                raise FetchError(fetching.NOT_PUBLIC) from None
            raise FetchError(fetching.NOT_REACHED) from None
        except aiohttp.InvalidURL:
            raise FetchError(fetching.ADDRESS) from None
        except aiohttp.ClientError as error:
            raise FetchError(fetching.NO_SENSE(error=type(error).__name__)) from None
        except (OSError, ValueError) as error:
            raise FetchError(fetching.NOT_FETCHED(error=type(error).__name__)) from None

    def absolute(self, url: str, base: str | None = None) -> str:
        """The address in full, if it is one that may be asked for; see `Origin.absolute`."""
        return self._origin.absolute(url, base)

    async def close(self) -> None:
        """Let go of every connection."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _follow(self, first: str, most_bytes: int, known: Validators) -> Fetched:
        url, scheme = first, urlsplit(first).scheme
        for _ in range(MOST_REDIRECTS + 1):
            asked = known.headers_for(url)
            async with (await self._ready()).get(url, headers=asked, allow_redirects=False) as response:
                if response.status not in _REDIRECTS:
                    is_known = response.status == 304 and bool(asked)
                    data = None if is_known else await _body(response, most_bytes)
                    fresh_secs = fresh_secs_of(response.headers, was_led_on=url != first)
                    return Fetched(data, validators_of(response.headers, url), fresh_secs)
                url = self.absolute(response.headers.get("Location", ""), url)
            if urlsplit(url).scheme != scheme:
                raise FetchError(fetching.OTHER_SCHEME)
        raise FetchError(fetching.LED_ON(n=MOST_REDIRECTS))

    async def _ready(self) -> aiohttp.ClientSession:
        if self._session is None:
            if self._may_stay_home is None:
                self._may_stay_home = await self._is_engine_at_home()
            connector = aiohttp.TCPConnector(
                limit=MOST_AT_ONCE,
                resolver=_Resolver(self._allowed),
                socket_factory=self._socket_to,
                use_dns_cache=False,
            )
            self._session = aiohttp.ClientSession(
                connector=connector,
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=None, connect=CONNECT_SECS),
                headers={"User-Agent": f"hyperfocus-overlay/{__version__}", "Accept-Encoding": "identity"},
                auto_decompress=False,
                trust_env=False,
            )
        return self._session

    async def _is_engine_at_home(self) -> bool:
        addresses = await addresses_of(self._engine_host, self._engine_port)
        return not any(is_public(str(address[4][0])) for address in addresses)

    def _socket_to(self, address: Any) -> socket.socket:  # noqa: ANN401 - aiohttp's tuple, as getaddrinfo's
        """The last moment in which an address can be looked at: whatever a name meant before, this is connected to."""
        family, kind, protocol, _, place = address
        self._allowed([str(place[0])])
        return socket.socket(family, kind, protocol)

    def _allowed(self, addresses: Sequence[str]) -> None:
        """Raise unless one of them may be connected to."""
        if not self._may_stay_home and not any(map(is_public, addresses)):
            raise _NotPublicError


class _Resolver(AbstractResolver):
    """Our own look-ups, which nobody has to wait for."""

    def __init__(self, allowed: Callable[[Sequence[str]], None]) -> None:
        self._allowed = allowed

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Where a name leads."""
        found = await addresses_of(host, port)
        self._allowed([str(address[4][0]) for address in found])
        return [_resolved(host, *address) for address in found if family in (socket.AF_UNSPEC, address[0])]

    async def close(self) -> None:
        """Nothing is held."""


def _resolved(host: str, family: int, _kind: int, protocol: int, _name: str, place: Sequence[Any]) -> ResolveResult:
    return ResolveResult(
        hostname=host, host=str(place[0]), port=int(place[1]), family=family, proto=protocol,
        flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
    )  # fmt: skip


async def _body(response: aiohttp.ClientResponse, most_bytes: int) -> bytes:
    if response.status in _GONE:
        raise GoneError(fetching.STATUS(status=str(response.status)))
    if response.status != 200:
        raise FetchError(fetching.STATUS(status=str(response.status)))
    if response.headers.get("Content-Encoding", "identity") != "identity":
        raise FetchError(fetching.PACKED)
    too_large = FetchError(fetching.TOO_LARGE(n=most_bytes // 2**20))
    if response.content_length is not None and response.content_length > most_bytes:
        raise too_large
    body = bytearray()
    async for chunk in response.content.iter_chunked(CHUNK):
        body += chunk
        if len(body) > most_bytes:
            raise too_large
    return bytes(body)
