"""Turns and collections."""

import gc
import os
import subprocess
import sys

import pytest

from overlay.app.machine.steady_python import (
    THREAD_SWITCH_SECS,
    YOUNG_OBJECTS,
    keep_for_good,
    take_turns_quickly,
)


@pytest.fixture(autouse=True)
def as_before():
    interval, thresholds = sys.getswitchinterval(), gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    sys.setswitchinterval(interval)


def test_no_thread_waits_long_for_another():
    take_turns_quickly()
    assert sys.getswitchinterval() == pytest.approx(THREAD_SWITCH_SECS)


def test_the_collector_sees_only_what_is_younger():
    old = [{}]
    keep_for_good()
    young = [{}]
    assert gc.get_freeze_count() > 10_000
    seen = {id(one) for one in gc.get_objects()}
    assert id(young) in seen
    assert id(old) not in seen
    assert gc.get_threshold()[0] == YOUNG_OBJECTS


COUNTS_THREADS = """
import os, sys, types

def main():
    import numpy as np
    many = np.ones((600, 600))
    many @ many
    print(len(os.listdir("/proc/self/task")))
    return 0

sys.modules["overlay.cli"] = types.SimpleNamespace(main=main)
from overlay.__main__ import program
program()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="counts the threads that Linux tells of")
def test_the_program_has_numpy_compute_on_the_thread_that_asks():
    environment = {name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"}
    told = subprocess.run(
        [sys.executable, "-c", COUNTS_THREADS], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["1"], told.stderr


ASKS_FOR_HUGE_PAGES = """
import sys, types

def main():
    import numpy as np
    large = np.ones(2**24, np.uint8)
    is_in_it = False
    for line in open("/proc/self/smaps"):
        if line[:1] in "0123456789abcdef":
            low, high = (int(end, 16) for end in line.split()[0].split("-"))
            is_in_it = low <= large.ctypes.data + 2**22 < high  # the first page of an array is shared with others
        elif is_in_it and line.startswith("VmFlags:"):
            print("hg" in line.split())
    return 0

if sys.argv[1] == "by itself":
    main()
else:
    sys.modules["overlay.cli"] = types.SimpleNamespace(main=main)
    from overlay.__main__ import program
    program()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells of memory")
def test_the_program_has_numpy_look_for_no_huge_pages():
    environment = {name: value for name, value in os.environ.items() if name != "NUMPY_MADVISE_HUGEPAGE"}

    def asks(how):
        command = [sys.executable, "-c", ASKS_FOR_HUGE_PAGES, how]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.split()

    if asks("by itself") != ["True"]:
        pytest.skip("this system has none, or this numpy does not ask")
    assert asks("as the program") == ["False"]
