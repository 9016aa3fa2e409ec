"""OBS's own files on this computer, as far as they say where its WebSocket server is."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from overlay.obs.own_server import CONFIG, OLD_CONFIG, OwnServer, server_in

MOST_BYTES: Final = 2**20


def own_server() -> OwnServer | None:
    """What the OBS that was used last has written down; None where none has. Reads a small file or two."""
    files = [(folder / name, name) for folder in _folders() for name in (CONFIG, OLD_CONFIG)]
    found: list[tuple[float, OwnServer]] = []
    for path, name in files:
        try:
            changed_secs = path.stat().st_mtime
            with path.open("rb") as file:
                server = server_in(name, file.read(MOST_BYTES).decode("utf-8-sig", "replace"))
        except OSError:
            continue
        if server is not None:
            found.append((changed_secs, server))
    return max(found, key=lambda one: one[0])[1] if found else None


def _folders() -> Iterator[Path]:
    """Where it keeps its settings, by itself and as a Flatpak or a Snap."""
    home = Path.home()
    match sys.platform:
        case "win32":
            yield Path(os.environ.get("APPDATA", home / "AppData" / "Roaming")) / "obs-studio"
        case "darwin":
            yield home / "Library" / "Application Support" / "obs-studio"
        case _:
            yield Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config") / "obs-studio"
            yield home / ".var" / "app" / "com.obsproject.Studio" / "config" / "obs-studio"
            yield home / "snap" / "obs-studio" / "current" / ".config" / "obs-studio"
