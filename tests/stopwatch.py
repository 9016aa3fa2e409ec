"""How long something took, less the time in which it could have gone on and other programs had the processor.

So a limit in seconds holds on a busy machine as well, and on an idle one it is as strict as it looks. Linux counts that
time for each thread; elsewhere nothing is taken off.
"""

import contextlib
import os
import time
from pathlib import Path


class Stopwatch:
    """Runs from the moment that it is made.

    All threads are added up, so of several that want to run at once more is taken off than was lost: too kind, never
    too strict.
    """

    def __init__(self, pid=None, *, proc=Path("/proc")):
        """Begin.

        Args:
            pid: The process that is at work; None: this one.
            proc: Where the kernel tells of processes.
        """
        self._tasks = proc / str(pid or os.getpid()) / "task"
        self._before = self._waited()
        self._latest = dict(self._before)
        self._began_secs = time.monotonic()

    def look(self):
        """Take note of what was lost up to now: of a thread that has ended nobody could tell later."""
        self._latest |= self._waited()

    @property
    def lost_secs(self):
        """So much had other programs."""
        self.look()
        return sum(secs - self._before.get(thread, 0.0) for thread, secs in self._latest.items())

    @property
    def secs(self):
        """So long it took by itself."""
        return time.monotonic() - self._began_secs - self.lost_secs

    def _waited(self):
        found = {}
        with contextlib.suppress(OSError):
            for task in self._tasks.iterdir():
                with contextlib.suppress(OSError, IndexError, ValueError):
                    # Nanoseconds on a processor, nanoseconds in which it waited for one, and how often.
                    found[task.name] = int((task / "schedstat").read_text().split()[1]) / 1e9
        return found
