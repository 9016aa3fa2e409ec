"""The clock, for those who may read it: the core is told the time."""

import time

from overlay.protocol.moment import Moment


def moment_now() -> Moment:
    """This moment."""
    return Moment(time.monotonic(), time.time_ns() // 1_000_000)
