"""The process that plays: it reads letters from its standard input, and says on its output how it is doing."""

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

from overlay.audio.letters import Letter, line_of
from overlay.audio.mixer import DeviceError, Mixer, device_names
from overlay.audio.player import Player
from overlay.loaders.parcel import LENGTH, unpack
from overlay.sound.state import SoundState


def run_soundbox(built_in: Mapping[str, Path], device: str | None) -> None:
    """Play until the input ends."""
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)  # nothing that prints may spoil an answer
    logging.lastResort = None
    sys.setswitchinterval(0.0005)
    _hurry()

    def tell(state: SoundState) -> None:
        try:
            sink.write(line_of(state))
        except OSError:  # nobody listens any more
            os._exit(0)

    player = Player(Mixer(), built_in, device, tell)
    threading.Thread(target=_read, args=(source, player), daemon=True).start()
    player.run()


def _hurry() -> None:
    """It needs little of the processor, but at once. Where the system does not allow it, it does without."""
    if sys.platform == "win32":
        import psutil  # noqa: PLC0415 - two megabytes, elsewhere for nothing

        with contextlib.suppress(psutil.Error, OSError):
            psutil.Process().nice(psutil.HIGH_PRIORITY_CLASS)
    else:
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, -10)


def list_devices() -> None:
    """Say the names of the devices, a line each; nothing where there is none."""
    try:
        names = device_names()
    except DeviceError:
        names = ()
    sys.stdout.buffer.write("".join(f"{name}\n" for name in names).encode())
    sys.stdout.buffer.flush()


def _read(source: BinaryIO, player: Player) -> None:
    while len(head := source.read(LENGTH.size)) == LENGTH.size:
        (length,) = LENGTH.unpack(head)
        player.post(unpack(source.read(length), Letter))
    player.close()
