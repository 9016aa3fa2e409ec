"""Code that was needed once does not stay in memory: its pages are given back, and come again when they are needed.

A compiler is a hundred megabytes of code, half of which it touches to make one program ready; and much of Python, Qt
and the libraries serves the start alone. The system would take such pages back only when memory runs short, and until
then others have less. They are copies of what lies on the disk: whoever calls that code again gets them from the
system's cache, sixteen at a time, in some thousandths of a millisecond.

Sources: madvise(2), MADV_DONTNEED; Linux, Documentation/admin-guide/mm/pagemap.rst.
"""

import ctypes
import mmap
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np

_MAPS, _PAGEMAP = Path("/proc/self/maps"), Path("/proc/self/pagemap")
_DONT_NEED: Final = 4
_IS_OF_FILE, _IS_PRESENT, _IS_SWAPPED = (np.uint64(1 << bit) for bit in (61, 63, 62))
_LEAST_BYTES: Final = 2**18
_CLEAN: Final = ("r-xp", "r--p")


def is_compiler(path: str) -> bool:
    """Whether a library is the one with which Mesa compiles."""
    return "/libLLVM" in path


def is_library(path: str) -> bool:
    """Whether a file is a library."""
    return ".so" in path


def give_back_code(is_meant: Callable[[str], bool]) -> Iterator[int]:
    """Give back what is in memory of these files and was never changed there; each step is one part of one file.

    Only Linux tells what is where; elsewhere nothing is done.

    Args:
        is_meant: Is asked with a file's path; whoever asks again passes the same function.

    Returns:
        For each step, how many bytes are not in this process' memory any more.
    """
    if sys.platform != "linux":
        return
    with suppress(OSError, AttributeError, ValueError), _PAGEMAP.open("rb", buffering=0) as pagemap:
        advise = ctypes.CDLL(None).madvise
        advise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
        for begin, end in _clean_parts(is_meant):
            resident = _resident_bytes(pagemap, begin, end)
            if resident and advise(begin, end - begin, _DONT_NEED) == 0:
                yield resident


@cache  # two milliseconds; libraries that are used stay where they are
def _clean_parts(is_meant: Callable[[str], bool]) -> tuple[tuple[int, int], ...]:
    """From where to where files are mapped that nobody writes to."""
    parts = []
    for line in _MAPS.read_text(encoding="utf-8", errors="replace").splitlines():
        place, kind, _, _, _, *path = line.split(maxsplit=5)
        if kind in _CLEAN and path and path[0].startswith("/") and is_meant(path[0]):
            begin, end = (int(word, 16) for word in place.split("-"))
            if end - begin >= _LEAST_BYTES:
                parts.append((begin, end))
    return tuple(parts)


def _resident_bytes(pagemap: BinaryIO, begin: int, end: int) -> int:
    """How much is in memory; 0 if any of it was changed there, as the loader does: that would be lost."""
    pagemap.seek(begin // mmap.PAGESIZE * 8)
    pages = np.frombuffer(pagemap.read((end - begin) // mmap.PAGESIZE * 8), np.uint64)
    there = pages[(pages & (_IS_PRESENT | _IS_SWAPPED)) != 0]
    if not ((there & _IS_OF_FILE) != 0).all():
        return 0
    return len(there) * mmap.PAGESIZE
