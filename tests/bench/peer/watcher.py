"""Sees a virtual screen from outside: ``python -m tests.bench.peer.watcher DISPLAY``.

It is told of each change of the screen by the DAMAGE extension, and looks at the pixels itself. Orders come a line each
from the standard input; each is answered with a line of JSON. Times are monotonic seconds.

quiet SECS     when nothing was drawn for so long
arm            remembers the screen; answers when some pixel is another one: `at`, and how many pixels then were
count          begins to count frames
tell           what was counted since: `frames`, times at which a strip across the screen looked otherwise than before;
               `draws`, how often anything was drawn, what came within 4 ms taken for one
picture FILE   writes the screen as a PNG
compare FILE   how many pixels in the right half differ from that picture
"""

import contextlib
import json
import os
import select
import sys
import time

import numpy as np
from PIL import Image
from Xlib import X
from Xlib.display import Display
from Xlib.ext import damage

STRIP_ROWS = 16
TOGETHER_SECS = 0.004
LEFT_PART = 0.5
"""Of the screen: banners stand there."""
DIFFERENCE = 12
"""Of 255, in any channel."""


class Watcher:
    def __init__(self, name: str) -> None:
        self._display = Display(name)
        self._root = self._display.screen().root
        size = self._root.get_geometry()
        self._size = size.width, size.height
        self._display.damage_query_version()
        self._root.damage_create(damage.DamageReportRawRectangles)
        self._display.sync()
        self._drawn_secs = time.monotonic()
        self._quiet_secs: float | None = None
        self._base: bytes | None = None
        self._strip: bytes | None = None
        self._frames: list[float] = []
        self._draws = 0

    def run(self) -> None:
        while True:
            self._see()
            patience = None if self._quiet_secs is None else max(self._quiet_secs - time.monotonic(), 0.0)
            ready, _, _ = select.select([self._display.fileno(), sys.stdin], [], [], patience)
            if self._quiet_secs is not None and time.monotonic() >= self._quiet_secs and not ready:
                self._quiet_secs = None
                answer(at=self._drawn_secs)
            if sys.stdin in ready and not self._obey(sys.stdin.readline().split()):
                return

    def _obey(self, words: list[str]) -> bool:
        match words:
            case ["quiet", secs]:
                self._for_secs = float(secs)
                self._quiet_secs = max(self._drawn_secs, time.monotonic() - self._for_secs) + self._for_secs
            case ["arm"]:
                self._base = self._grab(0, self._size[1])
                answer(armed=time.monotonic())
            case ["count"]:
                self._frames, self._draws = [], 0
                self._strip = self._grab_strip()
                answer(at=time.monotonic())
            case ["tell"]:
                self._strip = None
                answer(frames=self._frames, draws=self._draws)
            case ["picture", file]:
                self._picture().save(file)
                answer(at=time.monotonic())
            case ["compare", file]:
                answer(pixels=self._differing(file))
            case _:
                return False
        return True

    def _see(self) -> None:
        while self._display.pending_events():
            event = self._display.next_event()
            now = time.monotonic()
            if event.type != self._display.extension_event.DamageNotify:
                continue
            self._draws += now - self._drawn_secs > TOGETHER_SECS
            self._drawn_secs = now
            if self._quiet_secs is not None:
                self._quiet_secs = now + self._for_secs
            if self._base is not None:
                self._look_for_first(now, event.area)
            elif self._strip is not None and self._strip != (strip := self._grab_strip()):
                self._strip = strip
                self._frames.append(now)

    def _look_for_first(self, now: float, area) -> None:
        assert self._base is not None
        row = 4 * self._size[0]
        top, bottom = max(area.y, 0), min(area.y + area.height, self._size[1])
        before = np.frombuffer(self._base, np.uint32)[top * self._size[0] : bottom * self._size[0]]
        pixels = np.frombuffer(self._grab(top, bottom - top), np.uint32)
        differing = int(np.count_nonzero((before ^ pixels) & 0xFFFFFF))
        assert len(self._base) == row * self._size[1]
        if differing:
            self._base = None
            answer(at=now, pixels=differing)

    def _grab_strip(self) -> bytes:
        return self._grab((self._size[1] - STRIP_ROWS) // 2, STRIP_ROWS)

    def _grab(self, top: int, rows: int) -> bytes:
        """In pieces: the library puts long answers together very slowly."""
        parts = []
        for first in range(top, top + rows, 64):
            count = min(64, top + rows - first)
            parts.append(self._root.get_image(0, first, self._size[0], count, X.ZPixmap, 0xFFFFFFFF).data)
        return b"".join(parts)

    def _picture(self) -> Image.Image:
        pixels = np.frombuffer(self._grab(0, self._size[1]), np.uint8).reshape(self._size[1], self._size[0], 4)
        return Image.fromarray(np.ascontiguousarray(pixels[..., 2::-1]))

    def _differing(self, file: str) -> int:
        left = round(self._size[0] * LEFT_PART)
        one, other = (
            np.asarray(picture, np.int16)[:, left:] for picture in (self._picture(), Image.open(file).convert("RGB"))
        )
        return int(np.count_nonzero((np.abs(one - other) > DIFFERENCE).any(axis=2)))


def answer(**values: object) -> None:
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


def main(name: str) -> None:
    with contextlib.suppress(OSError):  # it needs little, but at once; only root may ask for that
        os.nice(-10)
    Watcher(name).run()


if __name__ == "__main__":
    main(sys.argv[1])
