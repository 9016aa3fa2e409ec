"""Who asks the program to end is heard at once, whatever the main thread is at, and leaves no trace afterwards."""

import os
import signal
import subprocess
import sys
import threading
import time

import pytest

from overlay.app.machine.end_requests import END_SECS, EndRequests, wake_lazy_threads
from tests.installed import posix_only
from tests.patience import PATIENCE_SECS

pytestmark = posix_only


class Ending:
    """Remembers how the program was asked to end."""

    def __init__(self):
        self.heard = []
        self.settled = threading.Event()

    def finish(self):
        self.heard.append(("finish", threading.current_thread().name))

    def settle(self):
        self.heard.append(("settle", threading.current_thread().name))
        self.settled.set()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_is_heard_on_another_thread(number):
    ending, before = Ending(), signal.signal(number, signal.SIG_DFL)  # `nohup` has one ignored
    try:
        with EndRequests() as requests:
            requests.end_with(ending.finish, ending.settle)
            os.kill(os.getpid(), number)
            assert ending.settled.wait(PATIENCE_SECS)
    finally:
        signal.signal(number, before)
    assert ending.heard == [("finish", "end"), ("settle", "settle")]


def test_who_asks_does_not_wait_and_again_is_nothing_new():
    ending, asked = Ending(), threading.Event()
    ending.settle = asked.wait
    with EndRequests() as requests:
        requests.end_with(ending.finish, ending.settle)
        requests.ask()
        requests.ask()
        requests.over()
        asked.set()
    assert ending.heard == [("finish", "end")]


def test_who_asked_too_early_is_answered_later():
    ending = Ending()
    with EndRequests() as requests:
        os.kill(os.getpid(), signal.SIGTERM)
        while not requests._was_asked:
            time.sleep(0.001)
        requests.end_with(ending.finish, ending.settle)
    assert ("finish", "MainThread") in ending.heard  # its own thread may have come late enough to do it as well


def test_all_is_put_back():
    numbers = signal.SIGINT, signal.SIGTERM, signal.SIGHUP
    before = [signal.getsignal(number) for number in numbers]
    with EndRequests():
        assert signal.getsignal(signal.SIGINT) != before[0]
    assert [signal.getsignal(number) for number in numbers] == before
    assert signal.set_wakeup_fd(-1) == -1
    assert "end requests" not in [thread.name for thread in threading.enumerate()]


def test_what_nohup_ignores_stays_ignored():
    previous = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with EndRequests():
            assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, previous)


STUCK = """
import logging, os, signal, sys, time
from overlay.app.machine.end_requests import EndRequests, wake_lazy_threads
logging.lastResort = logging.NullHandler()
with EndRequests() as requests:
    if sys.argv[1] == "begun":
        requests.end_with(lambda: None, lambda: print("settled", flush=True))
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(60)
"""


@pytest.mark.slow
@pytest.mark.parametrize(("state", "said"), [("begun", "settled\n"), ("not begun", "")])
def test_a_program_that_does_not_end_is_ended(state, said):
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", STUCK, state], capture_output=True, text=True, timeout=PATIENCE_SECS, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, said, "")
    assert time.monotonic() - began > END_SECS  # it was given its time


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only the superuser may")
def test_no_thread_holds_up_the_end_because_it_stands_back_for_all_others():
    ready, done, told = threading.Event(), threading.Event(), []

    def stand_back():
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 19)
        ready.set()
        done.wait(10)
        told.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    thread = threading.Thread(target=stand_back)
    thread.start()
    ready.wait(10)
    wake_lazy_threads()
    done.set()
    thread.join()
    assert told == [os.getpriority(os.PRIO_PROCESS, os.getpid())]
