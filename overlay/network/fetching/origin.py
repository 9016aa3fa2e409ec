"""Which addresses may be asked for, and what a relative one means (decision A1). Asks nobody."""

import ipaddress
import re
from typing import Final
from urllib.parse import urljoin, urlsplit, urlunsplit

from overlay.errors import FetchError
from overlay.network.address import OUR_NAMES
from overlay.network.fetching.reach import is_public
from overlay.reasons import fetching

LONGEST_URL: Final = 8192
_HTTP_OF: Final = {"ws": "http", "wss": "https"}
_ODD: Final = re.compile(r"[\x00-\x20\x7f\\]")


class Origin:
    """The engine's origin, where relative addresses begin.

    Attributes:
        url: Of it, with a slash at the end; nothing in it is secret.
        scope: Whose files may be given to each other's gifts: an engine's at home, or on this machine, never to those
            of one out there, for which they would be out of reach (decision A1).
    """

    def __init__(self, engine_url: str) -> None:
        """Take the WebSocket's address."""
        parts = urlsplit(engine_url)
        scheme = _HTTP_OF.get(parts.scheme, parts.scheme)
        self.url = urlunsplit((scheme, parts.netloc.rpartition("@")[2], "/", "", ""))
        host = (parts.hostname or "").rstrip(".")
        self.scope = "home" if host in OUR_NAMES or _is_private_number(host) else host

    def absolute(self, url: str, base: str | None = None) -> str:
        """The address in full, if it is one that may be asked for.

        Args:
            url: As a gift or a file names it.
            base: What it is relative to: the engine's origin, or the address of the file.

        Raises:
            FetchError: It is none.
        """
        if len(url) > LONGEST_URL or _ODD.search(url):
            raise FetchError(fetching.ADDRESS)
        try:
            parts = urlsplit(urljoin(base or self.url, url))
            is_whole = bool(parts.hostname) and parts.port != 0
        except ValueError:
            raise FetchError(fetching.ADDRESS) from None
        if parts.scheme not in ("http", "https"):
            raise FetchError(fetching.SCHEME)
        if not is_whole or parts.username is not None or parts.password is not None:
            raise FetchError(fetching.ADDRESS)
        return urlunsplit(parts._replace(fragment=""))


def _is_private_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return not is_public(host)
