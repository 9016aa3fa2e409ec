"""The process that plays a stranger's video.

It is given the file, and writes one picture after the other into memory that it shares with the process that draws.

It may take so much memory and so much time and no more, it opens no connection and writes no file, and when it dies one
video is lost. `overlay.network.assets.projection` watches it from outside as well.
"""

import itertools
import sys
from typing import BinaryIO, Final

import numpy as np

from overlay.app.machine.limits import limit_memory, limit_time
from overlay.app.machine.workbench import refusal_of
from overlay.errors import AssetError
from overlay.loaders.parcel import LENGTH, ParcelError, read_parcel, unpack
from overlay.loaders.projection import (
    CREDIT,
    DONE,
    ENDED,
    FAILED,
    FILM,
    NEWS,
    PICTURE,
    READY,
    SLOT,
    Film,
    slots_for,
)
from overlay.loaders.video import Shot, shots
from overlay.network.assets.ring import RING_BYTES, Planes, Ring
from overlay.reasons import media
from overlay.reasons.travel import text_of
from overlay.scene.videos.video import Pixels

MOST_MEMORY: Final = 1536 * 2**20
"""Bytes of address space; what the libraries map is part of it, and the ring."""
SLOWNESS, PATIENCE_SECS = 6, 10
"""How many seconds of a processor a second of film may take, and how many more the whole."""
THREADS: Final = 2
_ROUNDING_SECS: Final = 0.25


class _StoppedError(Exception):
    """Nobody wants the rest of the film."""


def run_projector(key: str) -> None:
    """Play one film after the other until the input ends.

    Args:
        key: Of the shared memory.
    """
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # nothing that prints may spoil an answer
    limit_memory(MOST_MEMORY)
    projector = Projector(Ring.found(key), source, sink)
    projector.say(READY)
    while projector.play_next():
        pass


class Projector:
    """Plays films."""

    def __init__(self, ring: Ring, source: BinaryIO, sink: BinaryIO) -> None:
        self._ring, self._source, self._sink = ring, source, sink
        self._skipped = 0
        self._position_secs = 0.0
        self._free: int | None = None  # a slot that was given and holds no picture yet

    def play_next(self) -> bool:
        """Play the next film that is given; False when no more will come."""
        while (kind := self._source.read(1)) != FILM:
            if not kind:
                return False
            if kind == CREDIT:  # of a film that is over
                self._source.read(SLOT.size)
        parcel = read_parcel(self._source)
        head = self._source.read(LENGTH.size)
        if parcel is None or len(head) < LENGTH.size:
            return False
        data = self._source.read(*LENGTH.unpack(head))
        try:
            self._play(unpack(parcel, Film), data)
        except _StoppedError:
            pass
        except MemoryError:
            self._fail(text_of(media.TOO_MUCH_MEMORY))
        except AssetError as error:
            self._fail(refusal_of(error))
        except ParcelError:
            self._fail(text_of(media.NO_SENSE))
        except Exception as error:  # noqa: BLE001 - whatever a decoder makes of a stranger's file
            self._fail(text_of(media.NOT_DECODED_FOR(error=type(error).__name__)))
        self.say(DONE)
        return True

    def say(self, what: bytes, slot: int = 0, frame: int = 0, begins_secs: float = 0.0, words: str = "") -> None:
        """Say something."""
        text = words.encode()
        self._sink.write(NEWS.pack(what, slot, frame, self._skipped, begins_secs, len(text)) + text)
        self._sink.flush()

    def _play(self, film: Film, data: bytes) -> None:
        self._skipped, self._position_secs, self._free = 0, 0.0, None
        slots = self._slots(film.pixels)
        for turn in itertools.count() if film.times == 0 else range(film.times):
            limit_time(int(film.duration_secs * SLOWNESS) + PATIENCE_SECS)
            self._play_once(film, data, turn * film.duration_secs, slots, film.known if turn == 0 else 0)
        self.say(ENDED)
        while True:  # until it is told to stop
            self._wait()

    def _play_once(self, film: Film, data: bytes, begin_secs: float, slots: list[Planes], known: int) -> None:
        interval_secs = film.duration_secs / film.frames
        last_secs = 0.0
        late: Shot | None = None  # it is to be seen still, if the next one is not due yet
        for shot in shots(data, THREADS):
            last_secs = shot.begins_secs
            begins_secs = begin_secs + last_secs
            if late is not None and begins_secs <= self._position_secs:
                self._skipped += 1
            elif late is not None:
                self._show(late, film.pixels, begin_secs + late.begins_secs, slots)
            late = None
            if shot.number >= known and begins_secs + interval_secs <= self._position_secs:
                late = shot
            elif shot.number >= known:
                self._show(shot, film.pixels, begins_secs, slots)
            del shot  # and the next is decoded to where it was, see `OpenVideo.pictures`
        if late is not None:
            self._show(late, film.pixels, begin_secs + late.begins_secs, slots)
        if last_secs + 2 * interval_secs + _ROUNDING_SECS < film.duration_secs:
            raise AssetError(media.CUT_OFF)

    def _show(self, shot: Shot, pixels: Pixels, begins_secs: float, slots: list[Planes]) -> None:
        if shot.pixels != pixels:
            raise AssetError(media.OTHER_PICTURES)
        while self._free is None:
            self._wait()
        for target, plane in zip(slots[self._free], shot.planes, strict=True):
            np.copyto(target, plane)
        self.say(PICTURE, self._free, shot.number, begins_secs)
        self._free = None

    def _wait(self) -> None:
        """For a slot."""
        match self._source.read(1):
            case b"C":
                self._free, self._position_secs = SLOT.unpack(self._source.read(SLOT.size))
            case _:  # told to stop, or the input has ended
                raise _StoppedError

    def _slots(self, pixels: Pixels) -> list[Planes]:
        return [self._ring.planes(pixels, slot) for slot in range(slots_for(pixels, RING_BYTES))]

    def _fail(self, refusal: str) -> None:
        self.say(FAILED, words=refusal)
        try:
            while True:
                self._wait()
        except _StoppedError:
            pass
