"""Secrets are taken out of every text that leaves the program by the log, a report or the clipboard."""

import base64
import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import parse_qsl, urlsplit

STAND_IN: Final = "***"

_SHORTEST_CORE: Final = 6
"""Fewer characters of base64 would be found by chance in words that are no secret."""

_TELLING_NAMES: Final = "access[-_]?token|api[-_]?key|auth|key|passwd|password|secret|signature|sig|token"

_HEADER: Final = re.compile(
    r"(?i)\b((?:proxy-)?authorization|x-api-key)(['\"]?\s*[:=,]\s*(?:b?['\"])?(?:(?:bearer|basic|digest)\s+)?)[^\s'\",;)]+"
)
_QUERY: Final = re.compile(rf"(?i)([?&;](?:{_TELLING_NAMES})=)[^&;\s'\"#)]+")
_USER: Final = re.compile(r"(?i)\b([a-z][a-z0-9+.-]{0,15}://)[^/\s@'\"]{1,500}@")


class Redactor:
    """Replaces what is known to be secret, in every form in which it may be written, and what looks like it."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets: set[str] = set()
        self._known: re.Pattern[str] | None = None
        self.learn(*secrets)

    def learn(self, *secrets: str) -> None:
        """These are secret as well."""
        self._secrets |= {secret for secret in secrets if secret}
        known = sorted(self._secrets, key=len, reverse=True)  # one may be a part of another
        forms = [form for secret in known for form in _forms(secret)]
        self._known = re.compile("|".join(forms)) if forms else None

    def clean(self, text: str) -> str:
        """The text without secrets."""
        text = self.without_ours(text)
        text = _HEADER.sub(rf"\1\2{STAND_IN}", text)
        text = _QUERY.sub(rf"\1{STAND_IN}", text)
        return _USER.sub(rf"\1{STAND_IN}@", text)

    def without_ours(self, text: str) -> str:
        """The text without the known secrets. What only looks like one stays: many a picture's address needs it."""
        return text if self._known is None else self._known.sub(STAND_IN, text)


def secrets_in_url(url: str) -> list[str]:
    """What in this address is probably a secret: the values whose names say so."""
    try:
        values = parse_qsl(urlsplit(url).query)
    except ValueError:
        return []
    return [value for name, value in values if re.fullmatch(f"(?i:{_TELLING_NAMES})", name)]


def _forms(secret: str) -> list[str]:
    """Patterns for one secret: as it is, quoted for a URL, escaped as in JSON or `repr`, in hex, in base64."""
    data = secret.encode("utf-8", "surrogatepass")
    return ["".join(map(_character, secret)), "[ :]?".join(f"(?i:{byte:02x})" for byte in data), *_base64_cores(data)]


def _character(character: str) -> str:
    quoted = "".join(f"%(?:25){{0,3}}(?i:{byte:02x})" for byte in character.encode("utf-8", "surrogatepass"))
    escaped = re.escape(character)
    if not character.isalnum():
        escaped = r"\\{0,3}" + escaped
    code = ord(character)
    forms = [escaped, quoted, rf"\\{{1,3}}u(?i:{code:04x})"]
    if code < 256:
        forms.append(rf"\\{{1,3}}x(?i:{code:02x})")
    return f"(?:{'|'.join(forms)})"


def _base64_cores(data: bytes) -> list[str]:
    """What base64 makes of it wherever it stands among other bytes: only its edges depend on the neighbours."""
    cores = []
    for before in range(3):
        written = base64.b64encode(bytes(before) + data).decode("ascii")
        core = written[-(-before * 8 // 6) : (before + len(data)) * 8 // 6]
        if len(core) >= _SHORTEST_CORE:
            cores.append(re.escape(core).replace(r"\+", "[+-]").replace("/", "[/_]"))
    return cores
