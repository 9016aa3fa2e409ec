"""Who may use the control page. Pure.

Any page in any browser on this computer can send requests here. So a request has to call us by a name that nobody else
can point at us (DNS rebinding), must come from our own page if a page sent it (forged requests), and must show the key.
"""

import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

OWN_NAMES: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_SAME: Final = ("same-origin", "none")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A request is turned away."""

    status: int
    words: str


class Gate:
    """Looks at the headers of requests."""

    def __init__(self, key: str, *, lan: bool, names: frozenset[str] = frozenset()) -> None:
        """Know the key.

        Args:
            key: The secret.
            lan: Whether other computers may come, and so call us by our addresses.
            names: What else this computer is called there, in lower case.
        """
        self._key = key.encode()
        self._lan = lan
        self._names = OWN_NAMES | names if lan else OWN_NAMES

    def refusal(self, headers: Mapping[str, str], *, needs_key: bool) -> Refusal | None:
        """Why a request is turned away, if it is."""
        host = headers.get("Host", "")
        if not self._is_ours(_name_in(host)):
            return Refusal(403, "This address is not one of the control page's.")
        origin = headers.get("Origin")
        if origin is not None and origin.lower() != f"http://{host.lower()}":
            return Refusal(403, "Another page sent this.")
        if headers.get("Sec-Fetch-Site", "none") not in _SAME and needs_key:
            return Refusal(403, "Another page sent this.")
        if needs_key and not self._is_key(headers.get("Authorization", "")):
            return Refusal(401, "The key is missing or wrong.")
        return None

    def _is_ours(self, name: str) -> bool:
        """A number cannot be pointed anywhere by a name server."""
        return name in self._names or (self._lan and _is_number(name))

    def _is_key(self, authorization: str) -> bool:
        scheme, _, key = authorization.partition(" ")
        given = key.strip().encode("utf-8", "replace")
        return hmac.compare_digest(given, self._key) and scheme.lower() == "bearer"


def _name_in(host: str) -> str:
    try:
        return (urlsplit(f"//{host}").hostname or "").lower()
    except ValueError:
        return ""


def _is_number(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
