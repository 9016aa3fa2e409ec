"""Where OBS's WebSocket server listens, and whether it is on, as OBS itself has written it down.

Source: src/Config.cpp of obsproject/obs-websocket. The password stands beside it, and is not read.
"""

import json
from dataclasses import dataclass
from typing import Any, Final

from overlay.phrase import phrase

CONFIG: Final = "plugin_config/obs-websocket/config.json"
"""Within OBS's folder."""
OLD_CONFIG: Final = "global.ini"
"""The same before obs-websocket 5.5."""
OFF: Final = phrase(
    "The WebSocket server of OBS is switched off. In OBS: Tools, WebSocket Server Settings, Enable WebSocket server."
)


@dataclass(frozen=True, slots=True)
class OwnServer:
    """OBS's server.

    Attributes:
        is_on: Whether it is as soon as OBS runs.
        port: Where it listens on this computer.
    """

    is_on: bool
    port: int = 4455

    @property
    def url(self) -> str:
        """Its address."""
        return f"ws://127.0.0.1:{self.port}"


def server_in(name: str, text: str) -> OwnServer | None:
    """What one of the files says; None if it says nothing of a server.

    Args:
        name: `CONFIG` or `OLD_CONFIG`.
        text: What stands in it.
    """
    is_on, port = _in_json(text) if name == CONFIG else _in_ini(text)
    if not isinstance(is_on, bool):
        return None
    is_port = isinstance(port, int) and not isinstance(port, bool) and 0 < port < 2**16
    return OwnServer(is_on, port) if is_port else OwnServer(is_on)


def _in_json(text: str) -> tuple[Any, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None, None
    return (found.get("server_enabled"), found.get("server_port")) if isinstance(found, dict) else (None, None)


def _in_ini(text: str) -> tuple[Any, Any]:
    section, found = "", {}
    for line in text.splitlines():
        name, equals, value = line.strip().partition("=")
        if name.startswith("["):
            section = name
        elif equals and section == "[OBSWebSocket]":
            found[name.strip()] = value.strip()
    is_on = {"true": True, "false": False}.get(found.get("ServerEnabled", "").lower())
    port = found.get("ServerPort", "")
    return is_on, int(port) if port.isdecimal() and len(port) < 6 else None
