"""Tests that run in a child process: for their memory to be their own, or for their packets not to leave.

@isolated                   # a network namespace that has only a loopback
def test_a_redirect(tmp_path):
    assign("10.9.8.7")      # "another machine": an address that nobody else can see
    ...
"""

import functools
import os
import shutil
import socket
import struct
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# From linux/sockios.h and linux/if.h.
_GET_FLAGS, _SET_FLAGS, _SET_ADDRESS = 0x8913, 0x8914, 0x8916
_UP = 0x1


def alone(test):
    """Run this test, which may ask for `tmp_path`, in a process of its own."""

    @functools.wraps(test)
    def run_alone(**fixtures):
        _run_child([], test, fixtures)

    return run_alone


def isolated(test):
    """Run this test, which may ask for `tmp_path`, where no packet can leave; skip it where that is not permitted."""

    @functools.wraps(test)
    def run_isolated(**fixtures):
        way_in, why_not = _way_in()
        if way_in is None:
            pytest.skip(f"NOT TESTED: {test.__name__} needs a network namespace of its own: {why_not}")
        _run_child([*way_in], test, fixtures)

    return run_isolated


def assign(address):
    """Give this namespace one more IPv4 address, as a cable that is plugged in would."""
    import fcntl  # noqa: PLC0415 - not on Windows

    name = b"lo:1"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plug:
        wanted = struct.pack("16sHH4s8x", name, socket.AF_INET, 0, socket.inet_aton(address))
        fcntl.ioctl(plug, _SET_ADDRESS, wanted)
    _raise(name)


@functools.cache
def _way_in() -> tuple[Sequence[str] | None, str]:
    """How a command is run in a namespace of its own, or why it cannot be."""
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return None, "there is no `unshare` on this system"
    refused = ""
    for options in ("-n", "-rn"):
        done = subprocess.run(["unshare", options, "true"], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return ["unshare", options], ""
        refused = done.stderr.strip()
    return None, refused


def _run_child(way_in, test, fixtures):
    is_isolated = "isolated" if way_in else "alone"
    values = [f"{name}={value}" for name, value in fixtures.items()]
    child = [sys.executable, "-W", "error", "-m", "tests.faults.isolation", is_isolated]
    done = subprocess.run(
        [*way_in, *child, test.__module__, test.__name__, *values],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    if done.returncode != 0:
        pytest.fail(done.stdout + done.stderr, pytrace=False)


def _raise(interface):
    import fcntl  # noqa: PLC0415 - not on Windows

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as plug:
        answer = fcntl.ioctl(plug, _GET_FLAGS, struct.pack("16sH14x", interface, 0))
        (flags,) = struct.unpack("16xH", answer[:18])
        fcntl.ioctl(plug, _SET_FLAGS, struct.pack("16sH14x", interface, flags | _UP))


def _run_here(place, module, name, *fixtures):
    if place == "isolated":
        _raise(b"lo")
    values = dict(text.split("=", 1) for text in fixtures)
    arguments = {name: Path(value) if name == "tmp_path" else value for name, value in values.items()}
    getattr(import_module(module), name).__wrapped__(**arguments)


if __name__ == "__main__":
    if "PYTEST_CURRENT_TEST" not in os.environ:
        sys.exit("the tests run this; start them with pytest")
    _run_here(*sys.argv[1:])
