"""A virtual screen for one program, and who watches it."""

import contextlib
import json
import os
import select
import subprocess
import sys
from collections.abc import Iterator

SIZE = (1920, 1080)


class Sight:
    """The watcher (see `tests.bench.peer.watcher`), from the other side."""

    def __init__(self, display: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.peer.watcher", display],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
        )  # fmt: skip

    def ask(self, *words: object, patience_secs: float = 30.0) -> dict:
        """Give an order, and wait for its answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(map(str, words)) + "\n")
        self._process.stdin.flush()
        return self.hear(patience_secs)

    def hear(self, patience_secs: float = 30.0) -> dict:
        assert self._process.stdout is not None
        if not select.select([self._process.stdout], [], [], patience_secs)[0]:
            raise TimeoutError(f"the screen did not change as expected within {patience_secs:g} s")
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the watcher of the screen has died")
        return json.loads(line)

    def rest(self, quiet_secs: float = 0.4, patience_secs: float = 60.0) -> None:
        """Wait until nothing was drawn for a while."""
        self.ask("quiet", quiet_secs, patience_secs=patience_secs)

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(10)


class Screen:
    """An X server that draws into memory."""

    def __init__(self, display: str, pid: int) -> None:
        self.display, self.pid = display, pid


@contextlib.contextmanager
def screen() -> Iterator[Screen]:
    readable, writable = os.pipe()
    options = f"-displayfd {writable} -screen 0 {SIZE[0]}x{SIZE[1]}x24 -noreset -nolisten tcp"
    with os.fdopen(readable) as answer:
        server = subprocess.Popen(
            ["Xvfb", *options.split()], pass_fds=(writable,), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        os.close(writable)
        try:
            ready, _, _ = select.select([answer], [], [], 30.0)
            number = answer.readline().strip() if ready else ""
            if not number:
                raise RuntimeError("the virtual screen did not start")
            yield Screen(f":{number}", server.pid)
        finally:
            server.terminate()
            server.wait()


@contextlib.contextmanager
def watched(place: Screen) -> Iterator[Sight]:
    sight = Sight(place.display)
    try:
        yield sight
    finally:
        sight.close()
