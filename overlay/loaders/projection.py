"""What the process that plays a video is told, and what it says: bytes over two pipes, the pictures go beside them.

It is given a film and one slot of shared memory after the other to put a picture into; with each it hears how far the
film is on the screen, so that it leaves out what nobody would see any more. Pure.
"""

import struct
from dataclasses import dataclass
from typing import Final

from overlay.reasons.travel import MOST_BYTES
from overlay.scene.videos.video import Pixels

FILM, CREDIT, STOP = b"F", b"C", b"S"
"""What it is told: a film begins (a parcel and the file follow), a slot is free, enough."""

SLOT: Final = struct.Struct("<Bd")
"""After `CREDIT`: which slot, and the position in seconds."""

READY, PICTURE, ENDED, FAILED, DONE = b"R", b"P", b"E", b"X", b"D"
"""What it says: it can be given a film; a picture is in a slot; that was all of them; words follow that say why not;
the film is put away."""

NEWS: Final = struct.Struct("<cBIIdH")
"""What, the slot, the picture's number in the film, how many were left out so far, when it is to be seen, and how many
bytes of words follow."""
MOST_WORDS: Final = MOST_BYTES
"""Of a reason, as a text of `overlay.reasons.travel`."""
LEAST_SLOTS, MOST_SLOTS = 3, 4
"""More would only wear out the caches: copies into two slots take a fifth less time than into six."""


@dataclass(frozen=True, slots=True)
class Film:
    """A file that is to be played; its bytes come after it.

    Attributes:
        pixels: How its pictures will lie in memory.
        frames: How many there are.
        duration_secs: How long it is, once.
        times: How often it is played; 0 for ever.
        known: How many pictures at its beginning need not be shown: they are there.
    """

    pixels: Pixels
    frames: int
    duration_secs: float
    times: int
    known: int = 0


def slots_for(pixels: Pixels, room: int) -> int:
    """How many pictures find room at once."""
    return max(min(room // stride_of(pixels), MOST_SLOTS), LEAST_SLOTS)


def stride_of(pixels: Pixels) -> int:
    """From one slot to the next."""
    return -(-pixels.nbytes // 4096) * 4096
