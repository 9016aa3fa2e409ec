"""Where the engine is, and how we prove who we are to it (decision E3)."""

import ipaddress
import socket
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from websockets.exceptions import InvalidURI
from websockets.uri import parse_uri

from overlay.errors import ConfigurationError
from overlay.phrase import phrase

OUR_NAMES: Final = ("localhost", "localhost.")


class TokenPlace(StrEnum):
    """How the token travels."""

    BEARER = "bearer"  # Authorization: Bearer …
    API_KEY = "api-key"  # X-API-Key: …
    QUERY = "query"  # ?token=…


@dataclass(frozen=True, slots=True, repr=False)
class Address:
    """The engine's address and the secret that opens it; `repr` and `shown` keep the secret.

    Attributes:
        url: As the streamer wrote it, without the token.
        token: The secret, or None.
        token_place: Where the token goes.
    """

    url: str
    token: str | None = None
    token_place: TokenPlace = TokenPlace.BEARER

    def __repr__(self) -> str:
        return f"Address({self.shown!r})"

    @property
    def host(self) -> str:
        """The host's name or number."""
        return urlsplit(self.url).hostname or ""

    @property
    def shown(self) -> str:
        """The address for logs and panels: no user, no query, nothing secret."""
        return shown_url(self.url)

    def request_url(self) -> str:
        """The URL that is really asked for; it may hold the token."""
        if self.token is None or self.token_place is not TokenPlace.QUERY:
            return self.url
        parts = urlsplit(self.url)
        query = urlencode([*parse_qsl(parts.query, keep_blank_values=True), ("token", self.token)], quote_via=quote)
        return urlunsplit(parts._replace(query=query))

    def headers(self) -> dict[str, str]:
        """The headers that carry the token, if headers do."""
        if self.token is None:
            return {}
        match self.token_place:
            case TokenPlace.BEARER:
                return {"Authorization": f"Bearer {self.token}"}
            case TokenPlace.API_KEY:
                return {"X-API-Key": self.token}
            case TokenPlace.QUERY:
                return {}


def checked_address(
    url: str, token: str | None, token_place: TokenPlace, *, allow_plain_token: bool = False
) -> Address:
    """The address, if it can be used.

    Raises:
        ConfigurationError: The URL is none of ours, or the token would travel in the clear to another machine.
    """
    try:
        parts = urlsplit(url)
        is_ours = parts.scheme in ("ws", "wss") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # its text may repeat a part of the url
        raise ConfigurationError(phrase("The url is not an address: its host or its port cannot be read.")) from None
    if not is_ours or not url.isprintable() or " " in url:
        raise ConfigurationError(phrase("The url must look like ws://host:port/ws or wss://host/ws."))
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError(
            phrase("The url must not hold a user name or a password; use the token setting instead.")
        )
    try:
        parse_uri(url)
    except (InvalidURI, ValueError):
        raise ConfigurationError(
            phrase("The url must not hold a fragment (#…), and its host must be a name or a number.")
        ) from None
    if token is not None and (not token.isascii() or any(character <= " " for character in token)):
        raise ConfigurationError(phrase("The token holds a character that cannot be sent."))
    if token is not None and parts.scheme == "ws" and not is_loopback(parts.hostname or "") and not allow_plain_token:
        raise ConfigurationError(
            phrase(
                "The token would travel unencrypted to another machine: use a wss:// address, or set allow_plain_token."
            )
        )
    return Address(url, token, token_place)


def shown_url(url: str) -> str:
    """Scheme, host, port and path of a URL: what may be read by others."""
    parts = urlsplit(url)
    place = parts.hostname or ""
    if ":" in place:
        place = f"[{place}]"
    return f"{parts.scheme}://{place}{f':{parts.port}' if parts.port else ''}{parts.path}"


def means_this_machine(host: str) -> bool:
    """Whether a connection to this host stays on our own machine, however its number is written: nothing is looked up.

    ``127.1``, ``0x7f.1`` and ``2130706433`` are the system's other ways to write a loopback address, and to connect to
    ``0.0.0.0`` or ``::`` is to connect to oneself.
    """
    if is_loopback(host):
        return True
    try:
        numbers = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except (OSError, ValueError):  # a name; or none
        return False
    ends = [str(end[0]).partition("%")[0] for *_, end in numbers]
    return all(is_loopback(end) or _is_unspecified(end) for end in ends)


def _is_unspecified(number: str) -> bool:
    address = ipaddress.ip_address(number)
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_unspecified


def is_loopback(host: str) -> bool:
    """Whether this host is our own machine, by its plain name alone: a token may go there in the clear.

    A name below ``.localhost`` is not enough: some systems ask the network's name server for it.
    """
    if host in OUR_NAMES:
        return True
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return (mapped or address).is_loopback
