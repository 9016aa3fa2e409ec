"""How the processes beside this one are started, apart from what they load."""

import sys


def workbench_command() -> tuple[str, ...]:
    """What starts one that decodes."""
    return *_this_program(), "workbench"


def projector_command() -> tuple[str, ...]:
    """What starts one that plays videos; the key of the shared memory is to be added."""
    return *_this_program(), "projector"


def soundbox_command(device: str | None = None) -> tuple[str, ...]:
    """What starts the one that plays, on this device or on the system's default."""
    chosen = () if device is None else (f"--device={device}",)
    return *_this_program(), "soundbox", *chosen


def sound_devices_command() -> tuple[str, ...]:
    """What lists the sound devices."""
    return *_this_program(), "soundbox", "--list"


def _this_program() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return sys.executable, "-m", "overlay"
