"""Python's own pauses, made short: its threads take turns quickly, and its collector has little to look through.

And none of numpy's: what it computes and where it puts it takes no processor from those who draw.
"""

import gc
import os
import sys
from typing import Final

THREAD_SWITCH_SECS: Final = 0.0005
"""How long one thread may keep Python when the other wants it: a pong does not wait the usual 5 ms for a frame."""

YOUNG_OBJECTS: Final = 5_000
"""How many more there are when the collector looks through the young ones, which takes two milliseconds where most of
them stay. With 20,000 it took up to nine, and a frame was late; with the usual 700 it looks seven times as often."""


def hold_numpy_back() -> None:
    """Let numpy compute on the thread that asks it to, in memory that is there; before numpy is imported.

    The threads of OpenBLAS wait for more work by asking for it over and over, long after the last: where a 3D model
    came every tenth of a second, one of them took a whole processor, and frames waited for it. And for large arrays
    numpy asks Linux for huge pages: where there are no free ones, the system moves memory about until there are, and
    the 24 MB of a model that took 13 ms to come through a pipe took 60.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("NUMPY_MADVISE_HUGEPAGE", "0")


def take_turns_quickly() -> None:
    """Let no thread wait long for another one that computes."""
    sys.setswitchinterval(THREAD_SWITCH_SECS)


def keep_for_good() -> None:
    """Take all that there is by now out of the collector's sight.

    Modules and the effects live as long as the program: some eighty thousand objects, through which the collector
    would look again and again, for tens of milliseconds, while a frame or a pong waits. At what is young it looks
    seldom.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG_OBJECTS, *gc.get_threshold()[1:])
