"""Who draws gets a processor soon where all are busy, for shorter turns: Linux 6.12 and newer, without a card.

Since then a thread may say for how long it wants a processor at a time, and needs no rights for it (`sched(7)`, "The
default Linux time-sharing policy"; Documentation/scheduler/sched-eevdf.rst). Who wants less goes before those who want
more and have had as much; all get what they got, in smaller pieces. Elsewhere nothing is changed.
"""

import ctypes
import os
import platform
import sys
import threading
from pathlib import Path
from typing import Final

TURN_SECS: Final = 0.0001
"""The least that Linux takes; who asks for nothing gets some 3 ms."""
DRAWING: Final = "llvmpipe-"
"""How Mesa's threads that draw are named."""

_RESET_ON_FORK: Final = 1

_SCHED_SETATTR, _SCHED_GETATTR = {"x86_64": (314, 315), "aarch64": (274, 275)}.get(platform.machine(), (None, None))


class _Attributes(ctypes.Structure):
    """Linux's ``struct sched_attr``, as it was first (include/uapi/linux/sched/types.h)."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("policy", ctypes.c_uint32),
        ("flags", ctypes.c_uint64),
        ("nice", ctypes.c_int32),
        ("priority", ctypes.c_uint32),
        ("runtime_ns", ctypes.c_uint64),
        ("deadline_ns", ctypes.c_uint64),
        ("period_ns", ctypes.c_uint64),
    )


def take_short_turns() -> int:
    """Ask for short turns for the calling thread and for Mesa's that draw. Return how many threads were given them."""
    if sys.platform != "linux" or _SCHED_SETATTR is None:
        return 0
    return sum(_shorten(thread) for thread in (threading.get_native_id(), *_drawing_threads()))


def turn_secs(thread: int) -> float:
    """How long a thread's turns are; 0 where Linux does not tell."""
    found = _attributes(thread)
    return found.runtime_ns / 1e9 if found is not None else 0.0


def _drawing_threads() -> list[int]:
    threads = []
    for folder in Path("/proc/self/task").glob("*"):
        try:
            name = (folder / "comm").read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue  # it has ended
        if name.startswith(DRAWING):
            threads.append(int(folder.name))
    return threads


def _shorten(thread: int) -> bool:
    """All else stays as it is: the policy, and how nice it is."""
    wanted = _attributes(thread)
    if wanted is None or wanted.policy != os.SCHED_OTHER:
        return False
    wanted.runtime_ns, wanted.flags = round(TURN_SECS * 1e9), wanted.flags & _RESET_ON_FORK
    return _syscall(_SCHED_SETATTR, thread, ctypes.byref(wanted), 0) == 0


def _attributes(thread: int) -> _Attributes | None:
    found = _Attributes()
    size = ctypes.c_uint(ctypes.sizeof(found))
    done = _syscall(_SCHED_GETATTR, thread, ctypes.byref(found), size, ctypes.c_uint(0)) == 0
    return found if done else None


def _syscall(number: int | None, thread: int, *arguments: object) -> int:
    """The C library has no function for it."""
    if number is None:
        return -1
    library = ctypes.CDLL(None, use_errno=True)
    return int(library.syscall(ctypes.c_long(number), ctypes.c_int(thread), *arguments))
