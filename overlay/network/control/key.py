"""The secret that opens the control page: made once, kept in the data folder, readable by nobody else."""

import contextlib
import os
import re
import secrets
from pathlib import Path
from typing import Final

NAME: Final = "control-key"
_SHAPE: Final = re.compile(r"[A-Za-z0-9_-]{43}")


def control_key(folder: Path) -> str:
    """The key of this folder; a new one where there is none that can be used.

    Raises:
        OSError: It cannot be kept.
    """
    path = folder / NAME
    with contextlib.suppress(OSError, UnicodeDecodeError):
        known = path.read_text(encoding="ascii").strip()
        if _SHAPE.fullmatch(known):
            path.chmod(0o600)  # it may have been copied here by somebody careless
            return known
    key = secrets.token_urlsafe(32)
    part = path.with_name(f"{NAME}.part")
    part.unlink(missing_ok=True)  # its rights are those that it is made with
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(key + "\n")
    part.replace(path)
    return key
