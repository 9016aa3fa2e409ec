"""The process: what happens before the program has begun, and after it has ended."""

import asyncio
import signal
import subprocess
import sys

import pytest

from tests.installed import COMMAND, posix_only
from tests.patience import PATIENCE_SECS


def test_help_and_version_are_said_and_end_well():
    for option, word in (("--help", "demo"), ("--version", "hyperfocus-overlay ")):
        done = subprocess.run([COMMAND, option], capture_output=True, text=True, timeout=PATIENCE_SECS, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert word in done.stdout


@posix_only
@pytest.mark.slow
def test_a_reader_that_has_gone_is_no_error():
    async def story():
        command = [sys.executable, "-m", "overlay", "doctor"]
        process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout._transport.close()
        err = await process.stderr.read()
        return await process.wait(), err.decode()

    code, err = asyncio.run(story())
    assert code in (0, 1)  # what the doctor found
    assert err == ""


@posix_only
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_in_the_middle_of_an_import(number):
    code = """
import sys, time
class Slow:
    def find_spec(self, name, path, target=None):
        if name == "overlay.cli":
            print(1, flush=True)
            time.sleep(30)
sys.meta_path.insert(0, Slow())
from overlay.__main__ import program
program()
"""
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        # What a shell starts behind itself ignores Ctrl-C.
        preexec_fn=lambda: signal.signal(number, signal.SIG_DFL),  # noqa: PLW1509
    ) as process:  # fmt: skip
        process.stdout.readline()
        process.send_signal(number)
        _out, err = process.communicate(timeout=PATIENCE_SECS)
    assert (process.returncode, err) == (0, b"")
