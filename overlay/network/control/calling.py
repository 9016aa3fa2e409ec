"""The other end of the channel: says a verb to the overlay that runs with a data folder. Light, so that it is quick."""

import contextlib
import socket
from pathlib import Path
from typing import Final

from overlay.errors import OverlayError
from overlay.network.control.channel import (
    GREETING,
    KNOWN_TESTS,
    LOOPBACK,
    MOST_BYTES,
    OTHER_KEY,
    PORT_FILE,
    UNKNOWN_VERB,
    proof,
)
from overlay.network.control.key import NAME
from overlay.phrase import Phrase, phrase

PATIENCE_SECS: Final = 3.0


class NobodyThereError(OverlayError):
    """No overlay hears."""


def call(folder: Path, verb: str) -> str:
    """Say a verb; why it was not done, in words, or "" where it was.

    Raises:
        NobodyThereError: No overlay runs with this folder.
    """
    nobody = phrase("No overlay is running with the data folder {folder}.", folder=str(folder))
    try:
        port = int((folder / PORT_FILE).read_text(encoding="ascii"))
        key = (folder / NAME).read_text(encoding="ascii").strip()
        with (
            socket.create_connection((LOOPBACK, port), PATIENCE_SECS) as line,
            line.makefile("rw", newline="\n") as file,
        ):
            greeting, _, nonce = file.readline(MOST_BYTES).strip().rpartition(" ")
            if greeting != GREETING:  # another program has the port by now
                raise NobodyThereError(nobody)
            verb = verb.encode("ascii", "replace").decode().replace("\n", "?")
            file.write(f"{verb} {proof(key, nonce, verb)}\n")
            file.flush()
            with contextlib.suppress(ConnectionError):
                answer = file.readline(MOST_BYTES).strip()
    except TimeoutError:
        raise NobodyThereError(
            phrase("The overlay with the data folder {folder} does not answer.", folder=str(folder))
        ) from None
    except (OSError, ValueError, OverflowError):
        raise NobodyThereError(nobody) from None
    return "" if answer == "ok" else _as_phrase(answer.removeprefix("no ")) or phrase("it ended")


def _as_phrase(answer: str) -> str:
    """What came over the line, so that it can be told in the caller's language."""
    if answer.startswith(KNOWN_TESTS):
        return phrase("its test gifts are {names}", names=answer.removeprefix(KNOWN_TESTS))
    return Phrase(answer) if answer in (OTHER_KEY, UNKNOWN_VERB) else answer
