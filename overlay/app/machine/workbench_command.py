"""How the processes beside this one are started, apart from what they load."""

import sys


def courier_command() -> tuple[str, ...]:
    """What starts the one that fetches."""
    return *_this_program(), "courier"


def workbench_command() -> tuple[str, ...]:
    """What starts one that decodes."""
    return *_this_program(), "workbench"


def projector_command() -> tuple[str, ...]:
    """What starts one that plays videos; the key of the shared memory is to be added."""
    return *_this_program(), "projector"


def soundbox_command() -> tuple[str, ...]:
    """What starts the one that makes gifts heard; ``--device=NAME`` is to be added where it is not the default one."""
    return *_this_program(), "soundbox"


def sound_devices_command() -> tuple[str, ...]:
    """What lists the sound devices."""
    return *_this_program(), "soundbox", "--list"


def _this_program() -> tuple[str, ...]:
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return sys.executable, "-m", "overlay"
