"""Who goes first where processors are scarce: those who draw, and then a process of ours that decodes.

On Linux, niceness weighs only within one session: the system gives each session a share of its own (`sched(7)`,
"The autogroup feature"). So such a process must not begin a session of its own for the sake of Ctrl-C: a process group
will do. Windows is told where a process is started: see `PROCESS_FLAGS`.
"""

import contextlib
import os
import subprocess
import sys
from typing import Final

import psutil

PROCESS_FLAGS: Final = sum(
    getattr(subprocess, name, 0)
    for name in ("CREATE_NO_WINDOW", "CREATE_NEW_PROCESS_GROUP", "BELOW_NORMAL_PRIORITY_CLASS")
)
"""On Windows: no console, Ctrl-C at a terminal is for us, and what draws goes before."""

NICENESS: Final = 10
"""A tenth of what others get where all is busy."""
STARVED_SECS: Final = 1.0
"""Who has had next to nothing of a processor for so long is starving."""
_LEAST_SHARE: Final = 0.15


def stand_back(pid: int) -> None:
    """Let it have a tenth of what others get."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):  # it has died, which is told elsewhere
        # The superuser's would even go before us, where we stand back ourselves.
        os.setpriority(os.PRIO_PROCESS, pid, max(NICENESS, os.getpriority(os.PRIO_PROCESS, pid)))
        if sys.platform == "linux":
            os.sched_setscheduler(pid, os.SCHED_BATCH, os.sched_param(0))


def stand_aside(pid: int) -> bool:
    """Let it have only what nobody else wants, and leave at once when somebody does; whether this system knows that.

    There is no way back. Where nobody leaves anything it starves: see `Appetite`.
    """
    if sys.platform != "linux":
        return False
    with contextlib.suppress(OSError):
        os.sched_setscheduler(pid, os.SCHED_IDLE, os.sched_param(0))
        return True
    return False


class Appetite:
    """Watches what a process gets of the processors."""

    def __init__(self, process: psutil.Process, now_secs: float) -> None:
        self._process = process
        self._began_secs = now_secs
        self._had_secs = self._has_had()

    def is_starving(self, now_secs: float) -> bool:
        """Whether it has wanted more for long, in vain; one that sleeps wants nothing.

        Raises:
            psutil.Error: It has died.
        """
        waited_secs = now_secs - self._began_secs
        if waited_secs <= STARVED_SECS or self._has_had() - self._had_secs >= _LEAST_SHARE * waited_secs:
            return False
        return bool(self._process.status() == psutil.STATUS_RUNNING)

    def _has_had(self) -> float:
        times = self._process.cpu_times()
        return float(times.user + times.system)
