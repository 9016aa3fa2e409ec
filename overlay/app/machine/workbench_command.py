"""How the decoding process is started, apart from what it loads."""

import sys


def workbench_command() -> tuple[str, ...]:
    """What starts one: this very program."""
    if getattr(sys, "frozen", False):
        return sys.executable, "workbench"
    return sys.executable, "-m", "overlay", "workbench"
