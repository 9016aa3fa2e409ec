"""What a process that decodes strangers' files may take of the machine, as far as the system keeps such limits."""

import sys
import time


def limit_memory(most: int) -> None:
    """So many bytes of address space, what the libraries map included; and no file to write, no core to dump."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    for limit, allowed in ((resource.RLIMIT_AS, most), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_CORE, 0)):
        _, hard = resource.getrlimit(limit)
        lower = allowed if hard == resource.RLIM_INFINITY else min(allowed, hard)
        resource.setrlimit(limit, (lower, lower))


def limit_time(most_secs: int) -> None:
    """So many seconds of a processor from now on."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(time.process_time()) + 1 + most_secs, hard))
