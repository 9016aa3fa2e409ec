"""The stopwatch that tests measure with."""

import os
import subprocess
import sys
import time

import pytest

from tests.stopwatch import Stopwatch


@pytest.fixture
def told(tmp_path):
    def tell(**waited_secs):
        for thread, secs in waited_secs.items():
            folder = tmp_path / "7" / "task" / thread.removeprefix("t")
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "schedstat").write_text(f"123456789 {round(secs * 1e9)} 42\n")

    return tell


def test_what_others_had_is_taken_off(tmp_path, told):
    told(t1=5.0, t2=0.5)
    watch = Stopwatch(7, proc=tmp_path)
    assert watch.lost_secs == 0.0
    told(t1=6.0, t3=0.25)
    assert watch.lost_secs == pytest.approx(1.25)
    assert -1.25 <= watch.secs < 1.0


def test_what_an_ended_thread_had_lost_is_remembered(tmp_path, told):
    watch = Stopwatch(7, proc=tmp_path)
    told(t1=1.0)
    watch.look()
    (tmp_path / "7" / "task" / "1" / "schedstat").unlink()
    assert watch.lost_secs == pytest.approx(1.0)


def test_where_nobody_tells_nothing_is_taken_off(tmp_path):
    watch = Stopwatch(7, proc=tmp_path)
    assert watch.lost_secs == 0.0


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel does not tell")
def test_who_has_to_share_a_core_has_lost_time_and_the_rest_is_its_own():
    cores = os.sched_getaffinity(0)
    spinning = "print(1, flush=True)\nwhile True: pass"
    with subprocess.Popen([sys.executable, "-c", spinning], stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        try:
            os.sched_setaffinity(other.pid, {min(cores)})
            os.sched_setaffinity(0, {min(cores)})
            watch, began_secs = Stopwatch(), time.thread_time()
            while time.thread_time() - began_secs < 0.05:
                pass
            assert watch.lost_secs > 0.0
            assert watch.secs > 0.02
        finally:
            os.sched_setaffinity(0, cores)
            other.kill()
