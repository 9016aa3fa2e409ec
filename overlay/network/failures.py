"""Why a connection could not be opened, in words that a streamer can act on and that hold no secret."""

import errno
import os
import socket
import ssl
import time
from email.utils import parsedate_to_datetime
from typing import Final

from websockets.exceptions import (
    InvalidHandshake,
    InvalidProxy,
    InvalidStatus,
    InvalidURI,
    NegotiationError,
    ProxyError,
    SecurityError,
)

from overlay.network.address import Address
from overlay.network.lookups import NoAnswerError
from overlay.protocol.link import ConnectFailed, FailureKind
from overlay.protocol.messages import SUBPROTOCOL

# From OpenSSL's x509_vfy.h.
_NOT_YET_VALID, _EXPIRED = 9, 10
_OF_NO_KNOWN_AUTHORITY = (2, 18, 19, 20, 21)
_FOR_ANOTHER_HOST = (62, 64)


class ForeignRedirectError(SecurityError):
    """The server sends us to another origin; the text says which."""


def failure_of(error: Exception, link: int, address: Address, proxy: str | None) -> ConnectFailed:
    """The event for an error; `proxy` is the host and port of the one that was used, if any."""
    kind, words = _kind_and_words(error, address, proxy)
    if isinstance(error, InvalidStatus):
        headers = error.response.headers
        wait_secs = retry_after_secs(headers.get("Retry-After"), headers.get("Date"))
        return ConnectFailed(link, kind, words, error.response.status_code, wait_secs)
    return ConnectFailed(link, kind, words)


def _kind_and_words(error: Exception, address: Address, proxy: str | None) -> tuple[FailureKind, str]:
    match error:
        case InvalidHandshake() | InvalidProxy() | InvalidURI() | ImportError():
            return _handshake_kind_and_words(error, proxy)
        case ssl.SSLError():
            return _tls_kind_and_words(error, address.host)
        case TimeoutError():
            return FailureKind.NETWORK, f"{_peer(address, proxy)} did not answer in time"
        case NoAnswerError():
            return FailureKind.NETWORK, f"{error}; is this computer online?"
        case socket.gaierror():
            host = address.host if proxy is None else proxy
            return FailureKind.NETWORK, f"the name {host} was not found"
        case OSError():
            return FailureKind.NETWORK, f"{_peer(address, proxy)} cannot be reached: {_os_words(error)}"
        case _:
            return FailureKind.NETWORK, f"the connection failed ({type(error).__name__})"


def _handshake_kind_and_words(
    error: InvalidHandshake | InvalidProxy | InvalidURI | ImportError, proxy: str | None
) -> tuple[FailureKind, str]:
    match error:
        case InvalidStatus():
            return FailureKind.HTTP, _status_words(error.response.status_code)
        case NegotiationError():
            return FailureKind.SUBPROTOCOL, f"the server does not speak {SUBPROTOCOL}"
        case ForeignRedirectError():
            return FailureKind.UNUSABLE, str(error)
        case InvalidProxy() | ImportError():
            return FailureKind.UNUSABLE, "the proxy settings of this computer cannot be used; set NO_PROXY for the host"
        case ProxyError():
            return FailureKind.NETWORK, f"the proxy {proxy} does not let us through"
        case InvalidURI():
            return FailureKind.UNUSABLE, "the server redirects to something that is no address"
        case _:
            return FailureKind.NETWORK, "there is no gift engine at this address"


def _peer(address: Address, proxy: str | None) -> str:
    return address.shown if proxy is None else f"{address.shown} through the proxy {proxy}"


def _os_words(error: OSError) -> str:
    """The system's words; asyncio puts numbers in their place, and drops the code where it tried several addresses."""
    if error.errno is None:
        return "no connection"
    words = error.strerror if os.name == "nt" else os.strerror(error.errno)
    hint = "; is the gift engine running?" if error.errno == errno.ECONNREFUSED else ""
    return (words or "no connection").lower() + hint


def _tls_kind_and_words(error: ssl.SSLError, host: str) -> tuple[FailureKind, str]:
    match error:
        case ssl.SSLCertVerificationError():
            return FailureKind.TLS, f"the server's certificate {_certificate_words(error, host)}"
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            return FailureKind.NETWORK, "the server hung up during the encrypted handshake"
        case _:
            reason = (error.reason or "unknown reason").replace("_", " ").lower()
            return FailureKind.TLS, f"the encrypted connection could not be made ({reason})"


def _certificate_words(error: ssl.SSLCertVerificationError, host: str) -> str:
    """The rest of a sentence that begins with "the server's certificate"."""
    today = f"it says {time.strftime('%Y-%m-%d')}"
    if error.verify_code == _NOT_YET_VALID:
        return f"is not valid yet: the clock of this computer is probably wrong, {today}"
    if error.verify_code == _EXPIRED:
        return f"has expired, or the clock of this computer is wrong: {today}"
    if error.verify_code in _FOR_ANOTHER_HOST:
        return f"is not for {host}: somebody else answers, perhaps the login page of a network"
    if error.verify_code in _OF_NO_KNOWN_AUTHORITY:
        return "comes from an authority that this computer does not know"
    return f"is not trusted: {error.verify_message}"


_STATUS_WORDS: Final = {
    401: "the server refused us (401): sign in again, or check the token",
    403: "the server refused us (403): sign in again, or check the token",
    404: "the server has no gift engine at this path (404): check the url",
    429: "the server asks us to come back later (429)",
    503: "the server is not available at the moment (503)",
}


def _status_words(status: int) -> str:
    if status < 400 or status == 511:
        return f"a web page answered instead of the gift engine ({status}): the network may ask for a login"
    return _STATUS_WORDS.get(status, f"the server answered {status}")


def retry_after_secs(retry_after: str | None, date: str | None = None) -> float | None:
    """`Retry-After` (RFC 9110, section 10.2.3): seconds, or a date, which is reckoned from the server's own `Date`."""
    text = (retry_after or "").strip()
    if text.isdecimal():
        return float(text[:9])
    until = _epoch_secs(text)
    if until is None:
        return None
    now = _epoch_secs(date or "")
    return max(0.0, until - (time.time() if now is None else now))


def _epoch_secs(http_date: str) -> float | None:
    try:
        return parsedate_to_datetime(http_date).timestamp()
    except (ValueError, OverflowError, OSError):
        return None
