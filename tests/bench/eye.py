"""Looks at a window from outside, as OBS does: a process of its own with a connection of its own to the X server.

``python -m tests.bench.eye WINDOW_ID``; each line on its input is an order: ``empty`` waits until nothing is seen in
the window, ``full`` until something is; the answer is the moment on the clock that all processes share, once the
picture that shows it was in hand.
"""

import subprocess
import sys
import time

import numpy as np
from Xlib import display

Z_PIXMAP = 2
GIVE_UP_SECS = 20.0


def watch(window_id: int) -> None:
    server = display.Display()
    window = server.create_resource_object("window", window_id)
    shape = window.get_geometry()
    for order in sys.stdin:
        is_wanted, end = order.strip() == "full", time.monotonic() + GIVE_UP_SECS
        while time.monotonic() < end:
            image = window.get_image(0, 0, shape.width, shape.height, Z_PIXMAP, 0xFFFFFFFF)
            if bool(np.frombuffer(image.data, np.uint32).any()) == is_wanted:
                break
        print(time.monotonic(), flush=True)


class Eye:
    """The same from the other side."""

    def __init__(self, window_id: int) -> None:
        command = [sys.executable, "-m", "tests.bench.eye", str(window_id)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def begin(self, order: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{order}\n")
        self._process.stdin.flush()

    def seen_secs(self) -> float:
        assert self._process.stdout is not None
        return float(self._process.stdout.readline())

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()


if __name__ == "__main__":
    watch(int(sys.argv[1]))
