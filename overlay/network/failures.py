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
from overlay.phrase import phrase
from overlay.protocol.link import ConnectFailed, FailureKind
from overlay.protocol.messages import SUBPROTOCOL

# From OpenSSL's x509_vfy.h.
_NOT_YET_VALID, _EXPIRED = 9, 10
_OF_NO_KNOWN_AUTHORITY = (2, 18, 19, 20, 21)
_FOR_ANOTHER_HOST = (62, 64)


_NO_CONNECTION: Final = phrase("no connection")
_OS_WORDS: Final = {
    errno.ECONNREFUSED: phrase("connection refused"),
    errno.ECONNRESET: phrase("connection reset by peer"),
    errno.EHOSTUNREACH: phrase("no route to host"),
    errno.ENETUNREACH: phrase("network is unreachable"),
    errno.ETIMEDOUT: phrase("connection timed out"),
}
"""The system's own words for what is common, so that they can be translated."""


class ForeignRedirectError(SecurityError):
    """The server sends us to another origin.

    Attributes:
        url: Which, without what is secret.
    """

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.url = url


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
            return FailureKind.NETWORK, phrase("{address} did not answer in time", address=_peer(address, proxy))
        case NoAnswerError():
            return FailureKind.NETWORK, phrase("{reason}; is this computer online?", reason=str(error))
        case socket.gaierror():
            host = address.host if proxy is None else proxy
            return FailureKind.NETWORK, phrase("the name {host} was not found", host=host)
        case OSError():
            reason = _os_words(error)
            return FailureKind.NETWORK, phrase(
                "{address} cannot be reached: {reason}", address=_peer(address, proxy), reason=reason
            )
        case _:
            return FailureKind.NETWORK, phrase("the connection failed ({error})", error=type(error).__name__)


def _handshake_kind_and_words(
    error: InvalidHandshake | InvalidProxy | InvalidURI | ImportError, proxy: str | None
) -> tuple[FailureKind, str]:
    match error:
        case InvalidStatus():
            return FailureKind.HTTP, _status_words(error.response.status_code)
        case NegotiationError():
            return FailureKind.SUBPROTOCOL, phrase("the server does not speak {protocol}", protocol=SUBPROTOCOL)
        case ForeignRedirectError(url=url):
            words = phrase("the server redirects to {url}, which is not followed", url=url)
            return FailureKind.UNUSABLE, words
        case InvalidProxy() | ImportError():
            words = phrase("the proxy settings of this computer cannot be used; set NO_PROXY for the host")
            return FailureKind.UNUSABLE, words
        case ProxyError():
            return FailureKind.NETWORK, phrase("the proxy {proxy} does not let us through", proxy=proxy or "")
        case InvalidURI():
            return FailureKind.UNUSABLE, phrase("the server redirects to something that is no address")
        case _:
            return FailureKind.NETWORK, phrase("there is no gift engine at this address")


def _peer(address: Address, proxy: str | None) -> str:
    if proxy is None:
        return address.shown
    return phrase("{address} through the proxy {proxy}", address=address.shown, proxy=proxy)


def _os_words(error: OSError) -> str:
    """The system's words; asyncio puts numbers in their place, and drops the code where it tried several addresses."""
    if error.errno is None:
        return _NO_CONNECTION
    said = error.strerror if os.name == "nt" else os.strerror(error.errno)
    words = _OS_WORDS.get(error.errno) or (said or _NO_CONNECTION).lower()
    return phrase("{reason}; is the gift engine running?", reason=words) if error.errno == errno.ECONNREFUSED else words


def _tls_kind_and_words(error: ssl.SSLError, host: str) -> tuple[FailureKind, str]:
    match error:
        case ssl.SSLCertVerificationError():
            return FailureKind.TLS, _certificate_words(error, host)
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
            return FailureKind.NETWORK, phrase("the server hung up during the encrypted handshake")
        case _:
            reason = error.reason.replace("_", " ").lower() if error.reason else phrase("unknown reason")
            return FailureKind.TLS, phrase("the encrypted connection could not be made ({reason})", reason=reason)


def _certificate_words(error: ssl.SSLCertVerificationError, host: str) -> str:
    today = time.strftime("%Y-%m-%d")
    if error.verify_code == _NOT_YET_VALID:
        return phrase(
            "the server's certificate is not valid yet: the clock of this computer is probably wrong, it says {date}",
            date=today,
        )
    if error.verify_code == _EXPIRED:
        return phrase(
            "the server's certificate has expired, or the clock of this computer is wrong: it says {date}", date=today
        )
    if error.verify_code in _FOR_ANOTHER_HOST:
        return phrase(
            "the server's certificate is not for {host}: somebody else answers, perhaps the login page of a network",
            host=host,
        )
    if error.verify_code in _OF_NO_KNOWN_AUTHORITY:
        return phrase("the server's certificate comes from an authority that this computer does not know")
    return phrase("the server's certificate is not trusted: {reason}", reason=error.verify_message)


_STATUS_WORDS: Final = {
    401: phrase("the server refused us (401): sign in again, or check the token"),
    403: phrase("the server refused us (403): sign in again, or check the token"),
    404: phrase("the server has no gift engine at this path (404): check the url"),
    429: phrase("the server asks us to come back later (429)"),
    503: phrase("the server is not available at the moment (503)"),
}


def _status_words(status: int) -> str:
    if status < 400 or status == 511:
        return phrase(
            "a web page answered instead of the gift engine ({status}): the network may ask for a login",
            status=str(status),
        )
    return _STATUS_WORDS.get(status) or phrase("the server answered {status}", status=str(status))


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
