"""Where no GPU draws but the processor does, the memory of a frame is kept for the next.

Mesa's llvmpipe allocates tens of megabytes for the vertices of a great burst and frees them after each frame. The C
library of Linux gives such blocks back to the kernel at once, and getting them again, page by page, was measured to
take a tenth of a frame of 100,000 particles. Sources: mallopt(3); glibc, "Memory Allocation Tunables".
"""

import ctypes
from typing import Final

import moderngl

from overlay.app.logbook.logs import logger_for
from overlay.render.unlocked import processor_draws

M_TRIM_THRESHOLD: Final = -1
M_MMAP_THRESHOLD: Final = -3
KEPT_BYTES: Final = 64 * 2**20
"""How much freed memory may stay with the process."""
LARGEST_KEPT_BLOCK_BYTES: Final = 32 * 2**20
"""The greatest that the C library accepts."""

log = logger_for(__name__)


def keep_frame_memory(context: moderngl.Context) -> bool:
    """Do so if it helps here; whether it was done."""
    if not processor_draws(context):
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is None:  # another C library
        return False
    done = mallopt(M_TRIM_THRESHOLD, KEPT_BYTES) and mallopt(M_MMAP_THRESHOLD, LARGEST_KEPT_BLOCK_BYTES)
    log.info("the processor draws", keeps_freed_memory=bool(done))
    return bool(done)
